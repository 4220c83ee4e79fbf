#include "ui/review/senddialog.h"

#include "app/session/backgroundreader.h"
#include "app/session/session.h"
#include "app/session/waitforfile.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "ui/dialogs/filename.h"
#include "ui/dialogs/progressline.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/targetfield.h"
#include "ui/theme/openingsize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace pullquote {

SendDialog::SendDialog(Session &session, Settings settings, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_session(session), m_settings(settings), m_prompts(prompts)
{
    setObjectName(QStringLiteral("sendDialog"));
    setWindowTitle(tr("Send to a colleague"));
    build();
    readPlan();
    fill();
}

SendDialog::~SendDialog()
{
    m_progress->cancel(); // the reader waits for its work
}

void SendDialog::build()
{
    m_choices = buildChoices();
    m_progress = new ProgressLine;
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_write = buttons->addButton(tr("&Write the copy"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(QStringLiteral("writeCopy"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SendDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SendDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_choices, 1);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    setTabOrder(m_write, buttons->button(QDialogButtonBox::Cancel)); // else Tab never came to Cancel
    m_write->setDefault(true);
    setOpeningSize(*this, {600, 480});
}

QWidget *SendDialog::buildChoices()
{
    auto *choices = new QWidget;
    auto *form = new QFormLayout(choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_person = new QComboBox;
    m_person->setObjectName(QStringLiteral("sendPerson"));
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->lineEdit()->setPlaceholderText(tr("Your colleague’s name"));
    m_withoutDeleted = new QCheckBox(tr("Leave out what was &deleted"));
    m_withoutDeleted->setObjectName(QStringLiteral("withoutDeleted"));
    m_withoutLayers = new QCheckBox(tr("Leave out &layers that are not ticked:"));
    m_withoutLayers->setObjectName(QStringLiteral("withoutLayers"));
    m_layers = new QListWidget;
    m_layers->setObjectName(QStringLiteral("sendLayers"));
    m_layers->setAccessibleName(tr("Whose quotes go along"));
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("sendSummary"));
    m_summary->setAccessibleName(tr("What goes along"));
    m_summary->setTextFormat(Qt::PlainText); // names come from outside
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form->addRow(tr("&For"), m_person);
    form->addRow(QString(), m_withoutDeleted);
    form->addRow(QString(), m_withoutLayers);
    form->addRow(QString(), m_layers);
    form->addRow(tr("Goes along"), m_summary);
    m_target = new TargetField(m_prompts, QStringLiteral("sendTarget"), QStringLiteral("chooseSendTarget"));
    m_target->setQuestion(
        {windowTitle(), {}, {tr("Pullquote projects (*.pullquote)")}, QStringLiteral("pullquote")});
    auto *label = new QLabel(tr("To f&ile"));
    label->setBuddy(m_target->field());
    form->addRow(label, m_target);
    connect(m_person, &QComboBox::editTextChanged, this, &SendDialog::choosePerson);
    connect(m_withoutDeleted, &QCheckBox::toggled, this, &SendDialog::showPlan);
    connect(m_withoutLayers, &QCheckBox::toggled, this, &SendDialog::showPlan);
    connect(m_layers, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const AnnotatorId layer = m_plan.layers[m_layers->row(item)].annotator.id;
        if (item->checkState() == Qt::Checked)
            m_ticked.insert(layer);
        else
            m_ticked.remove(layer);
        showPlan();
    });
    return choices;
}

/// Everybody who is on record, oneself first: who has no quotes may have comments and decisions.
void SendDialog::readPlan()
{
    if (const Result<void> arrived = waitForFile(m_session); !arrived)
        m_prompts.tell(arrived.problem()); // the last quotes are not counted; accept() asks again
    const Result<QList<ArticleSummary>> articles = m_session.reader().articleSummaries();
    if (!articles)
        return m_prompts.tell(articles.problem());
    m_plan.articles = int(articles->size());
    QMap<AnnotatorId, int> quotes;
    for (const ArticleSummary &article : *articles) {
        for (auto layer = article.layers.begin(); layer != article.layers.end(); ++layer)
            quotes[layer.key()] += layer->quotes;
    }
    for (const Annotator &annotator : m_session.catalogue().annotators()) {
        const SendPlan::Layer layer{annotator, quotes.value(annotator.id)};
        if (annotator.id == m_session.me().id)
            m_plan.layers.prepend(layer);
        else
            m_plan.layers.append(layer);
    }
}

void SendDialog::fill()
{
    int most = -1;
    for (const SendPlan::Layer &layer : std::as_const(m_plan.layers)) {
        const bool isMine = layer.annotator.id == m_session.me().id;
        auto *item = new QListWidgetItem(
            isMine ? tr("%1 (you): %Ln quote(s)", nullptr, layer.quotes).arg(layer.annotator.name)
                   : tr("%1: %Ln quote(s)", nullptr, layer.quotes).arg(layer.annotator.name),
            m_layers);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        if (isMine) {
            m_ticked.insert(layer.annotator.id);
            continue;
        }
        m_person->addItem(layer.annotator.name, layer.annotator.id.uuid());
        // Most likely she has tagged, and waits for the answer.
        if (most < 0 || layer.quotes > m_plan.layers[most].quotes)
            most = m_layers->row(item);
    }
    m_person->setCurrentIndex(most < 0 ? -1 : m_person->findText(m_plan.layers[most].annotator.name));
    m_person->lineEdit()->selectAll(); // another name is typed in its place
    // Who tags blind is not to see what others have tagged.
    m_withoutLayers->setChecked(m_session.catalogue().project().blindTagging);
    choosePerson();
}

/// Her own layer goes along, where she has one.
void SendDialog::choosePerson()
{
    m_plan.colleague = m_person->currentText().simplified();
    const int index = m_person->findText(m_plan.colleague, Qt::MatchFixedString);
    m_plan.hers = index < 0 ? AnnotatorId() : AnnotatorId(m_person->itemData(index).toUuid());
    if (!m_plan.hers.isNull())
        m_ticked.insert(m_plan.hers);
    showPlan();
    suggestTarget();
}

void SendDialog::showPlan()
{
    m_layers->setEnabled(m_withoutLayers->isChecked());
    m_plan.leavesOutDeleted = m_withoutDeleted->isChecked();
    const QSignalBlocker blocker(m_layers); // where all go along all are ticked, whatever was chosen before
    for (int row = 0; row < m_layers->count(); ++row) {
        SendPlan::Layer &layer = m_plan.layers[row];
        layer.goesAlong = !m_withoutLayers->isChecked() || m_ticked.contains(layer.annotator.id);
        m_layers->item(row)->setCheckState(layer.goesAlong ? Qt::Checked : Qt::Unchecked);
    }
    m_summary->setText(m_plan.lines().join(u'\n'));
}

void SendDialog::suggestTarget()
{
    // Not after the file: with each way there and back it would get longer.
    const QString known = m_session.catalogue().project().name;
    const QString name = known.isEmpty() ? QFileInfo(m_session.path()).completeBaseName() : known;
    const QString whole = m_plan.colleague.isEmpty()
                              ? tr("%1 copy", "file name").arg(name)
                              : tr("%1 for %2", "file name").arg(name, m_plan.colleague);
    m_target->suggest(QDir(m_settings.sendFolder(m_session.path()))
                          .filePath(fileNameFor(whole) + QStringLiteral(".pullquote")));
}

void SendDialog::accept()
{
    const QString path = m_progress->isRunning() ? QString() : m_target->path(m_session.path());
    if (path.isEmpty())
        return;
    if (const Result<void> arrived = waitForFile(m_session); !arrived)
        return m_prompts.tell(arrived.problem());
    start(path);
}

Sending SendDialog::sending(const QString &path, const Watcher &watcher) const
{
    Sending sending;
    sending.target = path;
    sending.label = m_plan.colleague.isEmpty() ? tr("Copy") : tr("Copy for %1").arg(m_plan.colleague);
    sending.leftOut.deleted = m_plan.leavesOutDeleted;
    for (const SendPlan::Layer &layer : m_plan.layers) {
        if (!layer.goesAlong)
            sending.leftOut.layers.insert(layer.annotator.id);
    }
    sending.keepGoing = [watcher](int percent) { return watcher.goesOn(percent, 100); };
    return sending;
}

void SendDialog::start(const QString &path)
{
    m_choices->setEnabled(false);
    m_write->setEnabled(false);
    const Watcher watcher = m_progress->begin(tr("Writing the copy…"));
    const auto outcome = std::make_shared<Result<void>>();
    m_reader = std::make_unique<BackgroundReader>(m_session.path());
    m_reader->run(
        [outcome, what = sending(path, watcher)](ProjectFile &file) { *outcome = sendCopy(file, what); },
        [this, outcome, path](const Result<void> &opened) { finish(path, opened ? *outcome : opened); });
}

void SendDialog::finish(const QString &path, const Result<void> &result)
{
    const bool wasCancelled = m_progress->isCancelled();
    m_progress->end();
    m_choices->setEnabled(true);
    m_write->setEnabled(true);
    if (result) {
        m_settings.setSendFolder(QFileInfo(path).absolutePath());
        QDialog::accept(); // first, as in ExportDialog
        return m_prompts.tellWritten(
            tr("The copy is written and checked: %1").arg(QDir::toNativeSeparators(path)), path);
    }
    if (!wasCancelled)
        m_prompts.tell(result.problem());
}

void SendDialog::reject()
{
    if (m_progress->isRunning())
        m_progress->cancel();
    else
        QDialog::reject();
}

} // namespace pullquote
