// What the manager of speakers costs with 10,000 speakers and 50,000 quotes: to open, to count, to filter key
// by key, to list the quotes of one.

#include "app/session/quoteuses.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/testproject.h"
#include "ui/dialogs/cataloguelist.h"
#include "ui/dialogs/speakersdialog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>

#include <cstdio>

using namespace pullquote;
using namespace pullquote::test;

namespace {

constexpr int speakerCount = 10'000;
constexpr int quoteCount = 50'000;

template <class Work>
void measure(const char *what, const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    std::printf("%-44s %8.2f ms\n", what, double(timer.nsecsElapsed()) / 1e6);
}

/// Change sets of a size that a writer likes, while no article is open.
void fill(Session &session, ArticleId article)
{
    QList<SpeakerId> ids;
    ChangeSet changes = session.draft(QStringLiteral("Many"));
    const auto add = [&](const Entity &entity) {
        changes.changes.append(Change::to(entity));
        if (changes.changes.size() < 1000)
            return;
        if (!session.commit(std::exchange(changes, session.draft(QStringLiteral("Many")))))
            qFatal("It cannot be filled.");
    };
    for (int i = 0; i < speakerCount; ++i) {
        Speaker speaker;
        speaker.id = SpeakerId::create();
        speaker.name = QStringLiteral("Speaker %1 of the house").arg(i);
        ids.append(speaker.id);
        add(speaker);
    }
    for (int i = 0; i < quoteCount; ++i) {
        Quote quote;
        quote.id = QuoteId::create();
        quote.article = article;
        quote.annotator = session.me().id;
        quote.content = {{i * 2, i * 2 + 1}};
        quote.speakers = {ids.at(i % speakerCount)};
        add(quote);
    }
    if (!session.commit(changes) || !session.queue()->waitForSaved(600'000))
        qFatal("It cannot be saved.");
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    TestProject project(QString(quoteCount * 2, u'a'));
    Session &session = project.session();
    const ArticleId article = session.article().article().id;
    if (!session.openArticle({}))
        return 1;
    fill(session, article);
    ScriptedPrompts prompts;
    std::unique_ptr<SpeakersDialog> dialog;
    measure("open", [&] {
        dialog = std::make_unique<SpeakersDialog>(session, prompts);
        dialog->show();
        application.processEvents();
    });
    auto *list = dialog->findChild<CatalogueList *>();
    measure("count all (in the background)", [&] {
        QHash<QUuid, int> counts;
        if (const auto counted = QuoteUses(session, EntityType::Speaker).counts(session.reader()))
            counts = *counted;
        if (counts.size() != speakerCount)
            qFatal("The numbers are wrong.");
    });
    auto *filter = dialog->findChild<QLineEdit *>(QStringLiteral("catalogueFilter"));
    for (const char *words : {"9", "99", "999", "99", ""}) {
        measure(qPrintable(QStringLiteral("filter: \"%1\"").arg(QLatin1String(words))), [&] {
            filter->setText(QString::fromLatin1(words));
            application.processEvents();
        });
    }
    const SpeakerId one = session.catalogue().speakers().first().id;
    measure("list the quotes of one", [&] {
        if (QuoteUses(session, EntityType::Speaker).of(session.reader(), one.uuid())->size() != 5)
            qFatal("The list is wrong.");
    });
    measure("rename one", [&] {
        Speaker changed = *session.catalogue().speaker(one);
        changed.role = QStringLiteral("President");
        if (!Cataloguing(session).changeSpeaker(changed))
            qFatal("It cannot be changed.");
        application.processEvents();
    });
    return list->model()->rowCount() == speakerCount ? 0 : 1;
}
