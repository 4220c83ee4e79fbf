#include "ui/dialogs/importdialog.h"

#include "app/session/onlyforreading.h"
#include "app/session/session.h"
#include "app/store/projectfile.h"
#include "app/store/writequeue.h"
#include "ui/dialogs/importbatch.h"
#include "ui/dialogs/importdetails.h"
#include "ui/dialogs/importlist.h"
#include "ui/dialogs/progressline.h"
#include "ui/dialogs/prompts.h"
#include "ui/theme/openingsize.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace pullquote {

namespace {

/// Of what an import has to say; the rest is a click away.
constexpr qsizetype mostShown = 5;

} // namespace

struct ImportDialog::Outcome {
    ImportPlan plan;
    Result<void> result;
};

ImportDialog::ImportDialog(Session &session, const FormatRegistry &formats, Settings settings,
                           Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_session(session), m_formats(formats), m_settings(settings), m_prompts(prompts)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    build();
    connectParts();
    showDetails();
    updateButtons();
}

ImportDialog::~ImportDialog()
{
    m_progress->cancel(); // the reader waits for its work
    m_settings.setGeometry(objectName(), saveGeometry());
}

void ImportDialog::build()
{
    m_list = new ImportList;
    m_details = new ImportDetails(m_formats);
    auto *middle = new QSplitter;
    middle->setObjectName(QStringLiteral("importSplitter"));
    middle->setChildrenCollapsible(false);
    middle->addWidget(m_list);
    middle->addWidget(m_details);
    middle->setStretchFactor(0, 3);
    middle->setStretchFactor(1, 2);
    m_progress = new ProgressLine;
    m_batch = new ImportBatch(m_session, m_formats, *m_progress, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("startImport"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTop());
    layout->addWidget(middle, 1);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    m_import->setAutoDefault(true);
    m_choose->setFocus(); // Enter chooses, then imports
    if (!restoreGeometry(m_settings.geometry(objectName())))
        setOpeningSize(*this, {980, 600});
}

QWidget *ImportDialog::buildTop()
{
    m_choose = new QPushButton(tr("&Choose files…"));
    m_choose->setObjectName(QStringLiteral("chooseFiles"));
    m_chooseFolder = new QPushButton(tr("Choose &folder…"));
    m_chooseFolder->setObjectName(QStringLiteral("chooseFolder"));
    m_chooseFolder->setToolTip(tr("Take all files of a folder and of the folders in it that can be read"));
    m_paste = new QPushButton(tr("&Paste"));
    m_paste->setObjectName(QStringLiteral("pasteText"));
    m_paste->setToolTip(tr("Take what was copied: a text, a piece of a page, or files (Ctrl+V)"));
    m_hint = new QLabel;
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choose);
    row->addWidget(m_chooseFolder);
    row->addWidget(m_paste);
    row->addWidget(m_hint, 1);
    return top;
}

void ImportDialog::connectParts()
{
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_chooseFolder, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
    connect(m_paste, &QPushButton::clicked, this, &ImportDialog::paste);
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &ImportDialog::paste);
    connect(m_list, &ImportList::itemSelectionChanged, this, &ImportDialog::showDetails);
    connect(m_list, &ImportList::chosen, m_batch, &ImportBatch::choose);
    connect(m_list, &ImportList::removed, m_batch, &ImportBatch::remove);
    connect(m_list, &ImportList::titleCorrected, this, [this](const QString &hash, const QString &title) {
        m_batch->correctTitle(hash, title);
        showDetails();
    });
    connect(m_details, &ImportDetails::formatChosen, this,
            [this](const QString &key) { m_batch->setFormat(m_list->currentFile(), key); });
    connect(m_details, &ImportDetails::optionsChosen, this,
            [this](const FormatOptions &options) { m_batch->setOptions(m_list->currentFile(), options); });
    connect(m_details, &ImportDetails::annotatorChosen, this,
            [this](const QString &who) { m_batch->setAnnotator(m_list->currentFile(), who); });
    connect(m_details, &ImportDetails::articleCorrected, this, [this](const Article &article) {
        m_batch->correct(article);
        m_list->setTitle(article.textSha256, article.title);
    });
    connect(m_batch, &ImportBatch::filesChanged, this, &ImportDialog::showFiles);
    connect(m_batch, &ImportBatch::busyChanged, this, &ImportDialog::updateButtons);
    connect(m_batch, &ImportBatch::failed, this, [this](const Problem &problem) { m_prompts.tell(problem); });
}

void ImportDialog::showFiles()
{
    m_list->setFiles(m_batch->files(), m_batch->corrected());
    updateButtons();
}

void ImportDialog::showDetails()
{
    const int file = m_list->currentFile();
    const QList<ImportFile> &files = m_batch->files();
    m_details->setArticles(m_batch->articles());
    m_details->setAnnotators(m_batch->annotators());
    m_details->show(file >= 0 && file < files.size() ? &files[file] : nullptr, m_list->currentArticle(),
                    m_batch->corrected());
}

void ImportDialog::updateButtons()
{
    m_import->setEnabled(!m_isImporting && !m_batch->isBusy() && !m_session.isReadOnly() &&
                         !m_batch->items().isEmpty());
    m_choose->setEnabled(!m_isImporting);
    m_chooseFolder->setEnabled(!m_isImporting);
    m_paste->setEnabled(!m_isImporting);
    (m_import->isEnabled() ? m_import : m_choose)->setDefault(true);
    if (m_import->isEnabled() && m_choose->hasFocus())
        m_import->setFocus();
    m_list->setEnabled(!m_isImporting);
    m_details->setEnabled(!m_isImporting && !m_batch->files().isEmpty());
    m_hint->setText(m_session.isReadOnly() ? onlyForReading().sentence()
                                           : tr("Or drop files, folders or text here."));
}

void ImportDialog::accept()
{
    WriteQueue *queue = m_session.queue();
    if (!queue || !m_import->isEnabled())
        return;
    if (queue->state() == WriteQueue::State::Failed)
        return m_prompts.tell(queue->problem());
    m_isImporting = true;
    const Watcher watcher = m_progress->begin(tr("Importing…"));
    updateButtons();
    const auto outcome = std::make_shared<Outcome>();
    // Planned again where it runs: what was shown may be old.
    queue->run(
        [outcome, items = m_batch->items(), watcher, formats = &m_formats, how = m_batch->settings(),
         corrected = m_batch->corrected()](ProjectFile &file) {
            Result<ImportPlan> plan = planImport(file.read(), *formats, items, how, watcher);
            if (!plan) {
                outcome->result = plan.problem();
                return;
            }
            outcome->plan = std::move(*plan);
            correctArticles(outcome->plan, corrected);
            outcome->result = runImport(file, outcome->plan, watcher);
        },
        [dialog = QPointer<ImportDialog>(this), outcome] {
            if (dialog)
                dialog->finish(*outcome);
        });
}

/// What is open stays open where it got something and nothing is new.
ArticleId ImportDialog::firstOf(const ImportPlan &plan) const
{
    const ArticleId open = m_session.article().article().id;
    if (!plan.added.isEmpty())
        return plan.added.first();
    return plan.touched.contains(open) ? open : plan.touched.value(0);
}

void ImportDialog::finish(const Outcome &outcome)
{
    const bool wasCancelled = m_progress->isCancelled();
    m_progress->end();
    m_isImporting = false;
    updateButtons();
    if (!outcome.result) {
        if (!wasCancelled)
            m_prompts.tell(outcome.result.problem());
        return;
    }
    if (const Result<void> read = m_session.reload(); !read)
        m_prompts.tell(read.problem());
    QStringList lines{inWords(outcome.plan.articles, outcome.plan.quotes) + u'.'};
    emit imported(firstOf(outcome.plan), tr("Imported: %1").arg(lines.first()));
    QStringList all;
    for (const Problem &warning : outcome.plan.warnings)
        all.append(warning.sentence());
    lines += all.mid(0, mostShown);
    const qsizetype more = all.size() - mostShown;
    if (more > 0)
        lines.append(tr("… and %Ln more", nullptr, int(more)));
    QDialog::accept(); // first: some desktops lose the focus when two windows on one another close together
    if (lines.size() > 1)
        m_prompts.inform(tr("Imported"), lines.join(u'\n'), more > 0 ? all.join(u'\n') : QString());
}

void ImportDialog::reject()
{
    if (m_progress->isRunning())
        m_progress->cancel();
    if (!m_isImporting)
        QDialog::reject();
}

} // namespace pullquote
