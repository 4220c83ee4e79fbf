#pragma once

#include "app/formats/codebook.h"
#include "app/session/openconflicts.h"
#include "app/session/tagging.h"
#include "app/store/writequeue.h"
#include "tests/support/reviewedwindow.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/codebookdialog.h"
#include "ui/dialogs/codebookimportdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/printdialog.h"
#include "ui/dialogs/progressline.h"
#include "ui/dialogs/projectdialog.h"
#include "ui/dialogs/speakereditor.h"
#include "ui/dialogs/speakersdialog.h"
#include "ui/dialogs/topiceditor.h"
#include "ui/library/articledialog.h"
#include "ui/review/agreementwindow.h"
#include "ui/review/colleaguedialog.h"
#include "ui/review/conflictsdialog.h"
#include "ui/review/reviewdialog.h"
#include "ui/review/senddialog.h"

#include <QComboBox>
#include <QTabWidget>

namespace pullquote::test {

/// The dialogs that the window opens, by name, each made for a window in which two colleagues have worked.
class MainDialogs {
public:
    using Make = std::function<std::unique_ptr<QDialog>(ReviewedWindow &)>;

    QStringList names() const { return m_makers.keys(); }

    /// Looks like the window's own.
    std::unique_ptr<QDialog> make(const QString &name, ReviewedWindow &test) const
    {
        return m_makers.value(name)(test);
    }

    /// Nothing is read or laid out in the background: what is enabled and what stands there stays as it is.
    static bool isReady(const QDialog &dialog)
    {
        for (const ProgressLine *line : dialog.findChildren<ProgressLine *>()) {
            if (line->isRunning())
                return false;
        }
        if (const auto *agreement = qobject_cast<const AgreementWindow *>(&dialog))
            return !agreement->source().isOutdated();
        const auto *sentence = dialog.findChild<QLabel *>(QStringLiteral("printSentence"));
        return !sentence || sentence->text() != PrintDialog::tr("The pages are being laid out…");
    }

private:
    /// A colleague's copy of the project, with one more quote of hers.
    QString theirFile(ReviewedWindow &test) const
    {
        const QString path = test.folder() + QStringLiteral("/ida.pullquote");
        if (QFile::exists(path))
            return path;
        must(test.session().queue()->saveCopy(path));
        Result<std::unique_ptr<Session>> hers = Session::open(path, Access::Write, test.ida);
        must(hers);
        must((*hers)->openArticle(test.article().article().id));
        TagRequest request;
        request.content = {test.spanOf(u"“yes”")};
        must(Tagging(**hers).tag(request));
        if (!(*hers)->queue()->waitForSaved())
            qFatal("The colleague's file cannot be written.");
        return path;
    }

    std::unique_ptr<QDialog> preferences(ReviewedWindow &test, int page) const
    {
        auto dialog = std::make_unique<PreferencesDialog>(test.settings(), &test.session(), test.prompts);
        dialog->addKeys(test.window().actions().keyMap());
        dialog->findChild<QTabWidget *>(QStringLiteral("preferencesPages"))->setCurrentIndex(page);
        return dialog;
    }

    FormatRegistry m_formats = FormatRegistry::standard();

    const QMap<QString, Make> m_makers{
        {QStringLiteral("new article"), [](ReviewedWindow &) { return std::make_unique<ArticleDialog>(); }},
        {QStringLiteral("article details"),
         [](ReviewedWindow &test) {
             return std::make_unique<ArticleDialog>(test.article().article(), test.article().text());
         }},
        {QStringLiteral("speakers"),
         [](ReviewedWindow &test) { return std::make_unique<SpeakersDialog>(test.session(), test.prompts); }},
        {QStringLiteral("a speaker"),
         [](ReviewedWindow &test) {
             const SpeakerId id = test.session().catalogue().speakers().first().id;
             return std::make_unique<SpeakerEditor>(test.session(), id);
         }},
        {QStringLiteral("codebook"),
         [](ReviewedWindow &test) { return std::make_unique<CodebookDialog>(test.session(), test.prompts); }},
        {QStringLiteral("codebook import"),
         [](ReviewedWindow &test) {
             Codebook codebook;
             for (const Topic &topic : test.session().catalogue().topics())
                 codebook.entries.append({topic, {}, {}});
             codebook.entries.first().topic.definition = QStringLiteral("another one");
             return std::make_unique<CodebookImportDialog>(test.session(), QStringLiteral("topics.json"),
                                                           codebook);
         }},
        {QStringLiteral("a topic"),
         [](ReviewedWindow &test) {
             const TopicId id = test.session().catalogue().topics().first().id;
             return std::make_unique<TopicEditor>(test.session(), id);
         }},
        {QStringLiteral("import"),
         [this](ReviewedWindow &test) {
             return std::make_unique<ImportDialog>(test.session(), m_formats, test.settings(), test.prompts);
         }},
        {QStringLiteral("export"),
         [this](ReviewedWindow &test) {
             return std::make_unique<ExportDialog>(test.session(), m_formats, test.settings(), test.prompts,
                                                   test.article().article().id, nullptr);
         }},
        {QStringLiteral("export of a corpus"),
         [this](ReviewedWindow &test) {
             auto dialog = std::make_unique<ExportDialog>(test.session(), m_formats, test.settings(),
                                                          test.prompts, test.article().article().id, nullptr);
             auto *format = dialog->findChild<QComboBox *>(QStringLiteral("exportFormat"));
             format->setCurrentIndex(format->findData(QStringLiteral("brat")));
             return dialog;
         }},
        {QStringLiteral("print"),
         [](ReviewedWindow &test) {
             return std::make_unique<PrintDialog>(test.session(), test.prompts, test.article().article().id);
         }},
        {QStringLiteral("send"),
         [](ReviewedWindow &test) {
             return std::make_unique<SendDialog>(test.session(), test.settings(), test.prompts);
         }},
        {QStringLiteral("a colleague's file"),
         [this](ReviewedWindow &test) {
             return std::make_unique<ColleagueDialog>(test.session(), theirFile(test), test.prompts);
         }},
        {QStringLiteral("review"),
         [](ReviewedWindow &test) { return std::make_unique<ReviewDialog>(test.session(), ReviewScope()); }},
        {QStringLiteral("conflicts"),
         [](ReviewedWindow &test) {
             auto *conflicts = new OpenConflicts(test.session(), &test.session());
             return std::make_unique<ConflictsDialog>(test.session(), *conflicts, test.prompts);
         }},
        {QStringLiteral("agreement"),
         [](ReviewedWindow &test) {
             return std::make_unique<AgreementWindow>(test.session(), test.prompts, test.settings());
         }},
        {QStringLiteral("preferences"), [this](ReviewedWindow &test) { return preferences(test, 0); }},
        {QStringLiteral("preferences of keys"),
         [this](ReviewedWindow &test) { return preferences(test, 1); }},
        {QStringLiteral("keys"),
         [](ReviewedWindow &test) {
             QList<KeyRow> rows;
             for (const ActionTable::Key &key : test.window().actions().keys())
                 rows.append({key.group, key.keys, key.text});
             return std::make_unique<KeysDialog>(rows);
         }},
        {QStringLiteral("project settings"),
         [](ReviewedWindow &test) { return std::make_unique<ProjectDialog>(test.session()); }},
        {QStringLiteral("about"), [](ReviewedWindow &) { return std::make_unique<AboutDialog>(); }},
    };
};

} // namespace pullquote::test
