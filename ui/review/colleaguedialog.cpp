#include "ui/review/colleaguedialog.h"

#include "app/review/mergesummary.h"
#include "app/session/backgroundreader.h"
#include "app/session/onlyforreading.h"
#include "app/session/session.h"
#include "app/store/colleaguefile.h"
#include "app/store/projectfile.h"
#include "app/store/writequeue.h"
#include "ui/dialogs/progressline.h"
#include "ui/dialogs/prompts.h"
#include "ui/review/plainlabel.h"
#include "ui/theme/openingsize.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace pullquote {

struct ColleagueDialog::Attempt {
    Result<MergeOutcome> outcome = Problem();
};

namespace {

using Way = Result<MergeOutcome> (*)(ProjectFile &, ColleagueFile &, const MergeRequest &);

/// The file is read anew for each step: what was shown may be old.
Result<MergeOutcome> attempt(ProjectFile &project, const QString &path, const MergeRequest &request, Way way)
{
    const auto colleague = ColleagueFile::open(path);
    return colleague ? way(project, **colleague, request) : Result<MergeOutcome>(colleague.problem());
}

QLabel *summaryLabel(const char *name)
{
    QLabel *label = plainLabel(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString described(const Speaker &speaker)
{
    QStringList parts{speaker.name, speaker.role, speaker.affiliation};
    parts.removeAll({});
    return parts.join(QStringLiteral(", "));
}

} // namespace

ColleagueDialog::ColleagueDialog(Session &session, const QString &path, Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_path(path),
      m_prompts(prompts),
      m_reader(std::make_unique<BackgroundReader>(session.path()))
{
    setObjectName(QStringLiteral("colleagueDialog"));
    setWindowTitle(tr("Review a colleague’s file"));
    build();
    rehearse();
}

ColleagueDialog::~ColleagueDialog()
{
    m_progress->cancel(); // the reader waits for its work
}

void ColleagueDialog::build()
{
    auto *file = summaryLabel("colleagueFile");
    file->setText(QFileInfo(m_path).fileName());
    file->setToolTip(QDir::toNativeSeparators(m_path));
    QFont bold = file->font();
    bold.setBold(true);
    file->setFont(bold);
    m_summary = summaryLabel("mergeSummary");
    m_conflicts = summaryLabel("mergeConflicts");
    m_pairs = new QListWidget;
    m_pairs->setObjectName(QStringLiteral("doubtfulPairs"));
    m_pairs->setAccessibleName(tr("Names that may be one person"));
    m_doubts = new QGroupBox(tr("Who is the same?"));
    auto *hint = new QLabel(tr("Tick those that are one. All others stay apart, and can be joined later."));
    hint->setWordWrap(true);
    auto *inner = new QVBoxLayout(m_doubts);
    inner->addWidget(hint);
    inner->addWidget(m_pairs);
    m_doubts->hide();
    m_conflicts->hide();
    m_progress = new ProgressLine;
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setObjectName(QStringLiteral("merge"));
    m_merge->setEnabled(false);
    QPushButton *open = buttons->addButton(tr("&Open it instead"), QDialogButtonBox::ActionRole);
    open->setObjectName(QStringLiteral("openInstead"));
    open->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ColleagueDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ColleagueDialog::reject);
    connect(open, &QPushButton::clicked, this, [this] {
        if (m_isMerging)
            return;
        m_progress->cancel();
        QDialog::reject();
        emit openRequested(m_path);
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(file);
    layout->addWidget(m_summary);
    layout->addWidget(m_conflicts);
    layout->addWidget(m_doubts, 1);
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    setTabOrder(m_merge, open); // else Tab never came to Cancel
    setTabOrder(open, buttons->button(QDialogButtonBox::Cancel));
    m_merge->setDefault(true);
    setOpeningSize(*this, {560, 360});
}

MergeRequest ColleagueDialog::request(const Watcher &watcher) const
{
    MergeRequest request;
    request.who = m_session.me();
    request.keepGoing = [watcher] { return !(watcher.cancelled && watcher.cancelled()); };
    for (int row = 0; row < m_pairs->count(); ++row) {
        const auto &[one, other] = m_expected.doubtful[row];
        if (m_pairs->item(row)->checkState() == Qt::Checked)
            request.alsoSame.append({one.id, other.id});
    }
    return request;
}

void ColleagueDialog::rehearse()
{
    const auto made = std::make_shared<Attempt>();
    m_reader->run([made, path = m_path, how = request(m_progress->begin(tr("Reading…")))](
                      ProjectFile &project) { made->outcome = attempt(project, path, how, rehearseMerge); },
                  [this, made](const Result<void> &opened) {
                      const bool wasCancelled = m_progress->isCancelled();
                      m_progress->end();
                      if (wasCancelled)
                          return QDialog::reject();
                      if (!opened)
                          refuse(opened.problem());
                      else if (!made->outcome)
                          refuse(made->outcome.problem());
                      else
                          showOutcome(*made->outcome);
                  });
}

void ColleagueDialog::refuse(const Problem &problem)
{
    m_summary->setText(problem.sentence());
}

void ColleagueDialog::showOutcome(const MergeOutcome &outcome)
{
    m_expected = outcome;
    m_summary->setText(MergeSummary::lines(outcome.report).join(u'\n'));
    const int conflicts = int(outcome.report.conflicts.size());
    m_conflicts->setText(
        tr("%Ln thing(s) both of you have changed, and differently. One of the two stands until "
           "somebody decides.",
           nullptr, conflicts));
    m_conflicts->setVisible(conflicts > 0);
    for (const auto &[one, other] : outcome.doubtful) {
        auto *item = new QListWidgetItem(
            tr("%1  =  %2", "two names of one person").arg(described(one), described(other)), m_pairs);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_doubts->setVisible(!outcome.doubtful.isEmpty());
    m_merge->setEnabled(!outcome.report.changesNothing && !m_session.isReadOnly());
    if (m_session.isReadOnly())
        m_summary->setText(m_summary->text() + u'\n' + onlyForReading().sentence());
    if (m_merge->isEnabled())
        m_merge->setFocus();
}

void ColleagueDialog::accept()
{
    WriteQueue *queue = m_session.queue();
    if (!queue || m_isMerging || !m_merge->isEnabled())
        return;
    if (queue->state() == WriteQueue::State::Failed)
        return m_prompts.tell(queue->problem());
    m_isMerging = true;
    m_merge->setEnabled(false);
    m_doubts->setEnabled(false);
    const auto made = std::make_shared<Attempt>();
    queue->run([made, path = m_path, how = request(m_progress->begin(tr("Merging…")))](
                   ProjectFile &project) { made->outcome = attempt(project, path, how, mergeColleague); },
               [dialog = QPointer<ColleagueDialog>(this), made] {
                   if (dialog)
                       dialog->finish(*made);
               });
}

void ColleagueDialog::finish(const Attempt &made)
{
    const bool wasCancelled = m_progress->isCancelled();
    m_progress->end();
    m_isMerging = false;
    m_merge->setEnabled(true);
    m_doubts->setEnabled(true);
    if (!made.outcome) {
        if (!wasCancelled)
            m_prompts.tell(made.outcome.problem());
        return;
    }
    if (const Result<void> read = m_session.reload(); !read)
        m_prompts.tell(read.problem());
    emit merged(tr("Merged %1: %Ln new quote(s).", nullptr, made.outcome->report.quotes.added)
                    .arg(QFileInfo(m_path).fileName()));
    QDialog::accept();
}

void ColleagueDialog::reject()
{
    const bool wasRunning = m_progress->isRunning();
    m_progress->cancel();
    if (!m_isMerging && (!wasRunning || !m_merge->isEnabled()))
        QDialog::reject();
}

} // namespace pullquote
