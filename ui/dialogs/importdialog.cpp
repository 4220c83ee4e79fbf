#include "ui/dialogs/importdialog.h"

#include "app/session/backgroundreader.h"
#include "app/session/session.h"
#include "app/store/projectfile.h"
#include "app/store/writequeue.h"
#include "ui/dialogs/importlist.h"
#include "ui/dialogs/progressline.h"
#include "ui/dialogs/prompts.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace pullquote {

struct ImportDialog::Outcome {
    ImportPlan plan;
    Result<void> result;
};

ImportDialog::ImportDialog(Session &session, const FormatRegistry &formats, Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_formats(formats),
      m_prompts(prompts),
      m_reader(std::make_unique<BackgroundReader>(session.path()))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    build();
    updateButtons();
}

ImportDialog::~ImportDialog()
{
    m_progress->cancel(); // the reader waits for its work
}

void ImportDialog::build()
{
    m_choose = new QPushButton(tr("&Choose files…"));
    m_choose->setObjectName(QStringLiteral("chooseFiles"));
    m_hint = new QLabel(tr("Or drop files here. Headlines can be corrected before they come in."));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QHBoxLayout;
    top->addWidget(m_choose);
    top->addWidget(m_hint, 1);
    m_list = new ImportList;
    m_progress = new ProgressLine;
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("startImport"));
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_list, &ImportList::choiceChanged, this, &ImportDialog::updateButtons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    m_import->setAutoDefault(true);
    m_choose->setFocus(); // Enter chooses, then imports
    resize(760, 480);
}

ImportSettings ImportDialog::settings() const
{
    ImportSettings settings;
    settings.importer = m_session.me();
    return settings;
}

void ImportDialog::chooseFiles()
{
    QStringList patterns;
    for (const std::unique_ptr<Format> &format : m_formats.all()) {
        const FormatDescription description = format->description();
        for (const QString &suffix : description.reads ? description.suffixes : QStringList())
            patterns.append(QStringLiteral("*.") + suffix);
    }
    patterns.removeDuplicates();
    addFiles(m_prompts.chooseFiles(
        {tr("Import"),
         {},
         {tr("Articles and annotations (%1)").arg(patterns.join(u' ')), tr("All files (*)")},
         {}}));
}

void ImportDialog::addFiles(const QStringList &paths)
{
    if (m_isImporting)
        return;
    for (const QString &path : paths) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        if (m_list->contains(absolute))
            continue;
        if (m_waiting++ == 0)
            m_watcher = m_progress->begin(tr("Reading…"));
        m_list->addWaiting(absolute);
        examineFile(absolute);
    }
    updateButtons();
}

void ImportDialog::examineFile(const QString &path)
{
    const auto found = std::make_shared<ImportFile>();
    found->path = path;
    m_reader->run([found, path, watcher = m_watcher, formats = &m_formats, how = settings()](
                      ProjectFile &file) { *found = examine(path, file.read(), *formats, how, watcher); },
                  [this, found](const Result<void> &opened) {
                      if (!opened)
                          found->plan.problems.append(opened.problem());
                      if (--m_waiting == 0)
                          m_progress->end();
                      m_list->setFound(std::move(*found));
                  });
}

void ImportDialog::updateButtons()
{
    const bool isIdle = m_waiting == 0 && !m_isImporting;
    m_import->setEnabled(isIdle && !m_session.isReadOnly() && !m_list->chosen().isEmpty());
    m_choose->setEnabled(!m_isImporting);
    (m_import->isEnabled() ? m_import : m_choose)->setDefault(true);
    if (m_import->isEnabled() && m_choose->hasFocus())
        m_import->setFocus();
    m_list->setEnabled(!m_isImporting);
    m_hint->setText(m_session.isReadOnly() ? tr("The project is open for reading only.")
                                           : tr("Or drop files here. Headlines can be corrected."));
}

void ImportDialog::accept()
{
    WriteQueue *queue = m_session.queue();
    const QList<ImportSource> sources = m_list->chosen();
    if (!queue || sources.isEmpty() || m_waiting > 0 || m_isImporting)
        return;
    if (queue->state() == WriteQueue::State::Failed)
        return m_prompts.tell(queue->problem());
    m_isImporting = true;
    const Watcher watcher = m_progress->begin(tr("Importing…"));
    updateButtons();
    const auto outcome = std::make_shared<Outcome>();
    // Planned again where it runs: what was shown may be old, and one file may hold what another brings.
    queue->run(
        [outcome, sources, watcher, formats = &m_formats, how = settings(),
         titles = m_list->correctedTitles()](ProjectFile &file) {
            Result<ImportPlan> plan = planImport(file.read(), *formats, sources, how, watcher);
            if (!plan) {
                outcome->result = plan.problem();
                return;
            }
            outcome->plan = std::move(*plan);
            correctTitles(outcome->plan, titles);
            outcome->result = runImport(file, outcome->plan, watcher);
        },
        [dialog = QPointer<ImportDialog>(this), outcome] {
            if (dialog)
                dialog->finish(*outcome);
        });
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
    QStringList lines{inWords(outcome.plan) + u'.'};
    emit imported(outcome.plan.added.value(0), tr("Imported: %1").arg(lines.first()));
    for (const Problem &warning : outcome.plan.warnings.mid(0, 5))
        lines.append(warning.sentence());
    if (outcome.plan.warnings.size() > 5)
        lines.append(tr("… and %n more", nullptr, int(outcome.plan.warnings.size()) - 5));
    QDialog::accept(); // first: some desktops lose the focus when two windows on one another close together
    if (lines.size() > 1)
        m_prompts.inform(tr("Imported"), lines.join(u'\n'));
}

void ImportDialog::reject()
{
    if (m_progress->isRunning())
        m_progress->cancel();
    if (!m_isImporting)
        QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    addFiles(paths);
}

} // namespace pullquote
