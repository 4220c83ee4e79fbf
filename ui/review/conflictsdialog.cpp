#include "ui/review/conflictsdialog.h"

#include "app/review/disputewords.h"
#include "app/session/onlyforreading.h"
#include "app/session/settling.h"
#include "app/store/projectreader.h"
#include "ui/dialogs/prompts.h"
#include "ui/keys/keysbyplace.h"
#include "ui/keys/samekeys.h"
#include "ui/review/conflictmodel.h"
#include "ui/review/fieldchoice.h"
#include "ui/review/plainlabel.h"
#include "ui/theme/openingsize.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace pullquote {

ConflictsDialog::ConflictsDialog(Session &session, const OpenConflicts &conflicts, Prompts &prompts,
                                 QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_prompts(prompts),
      m_model(new ConflictModel(session, conflicts, this))
{
    setObjectName(QStringLiteral("conflictsDialog"));
    setWindowTitle(tr("Conflicts"));
    build();
    connect(&conflicts, &OpenConflicts::changed, this, &ConflictsDialog::followModel);
    connect(actionWithSameKeys(QStringLiteral("undo"), {QKeySequence::Undo}, this), &QAction::triggered, this,
            &ConflictsDialog::takeBack);
    addDigits();
    followModel();
    m_list->setFocus();
}

/// As shortcuts, or the list would look for a row that begins with the digit.
void ConflictsDialog::addDigits()
{
    for (int number = 0; number < 9; ++number) {
        const auto key = Qt::Key(Qt::Key_1 + number);
        auto *action = new QAction(this);
        action->setShortcuts({QKeySequence(key), QKeySequence(QKeyCombination(Qt::KeypadModifier, key))});
        connect(action, &QAction::triggered, this, [this, number] { choose(number); });
        addAction(action);
    }
    new KeysByPlace(actions(), this, this);
}

void ConflictsDialog::build()
{
    auto *splitter = new QSplitter;
    splitter->addWidget(buildList());
    splitter->addWidget(buildCurrent());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({240, 520});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_decide = buttons->addButton(tr("&Decide"), QDialogButtonBox::ApplyRole);
    m_decide->setObjectName(QStringLiteral("decide"));
    m_decide->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_decide, &QPushButton::clicked, this, &ConflictsDialog::decide);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConflictsDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    setOpeningSize(*this, {800, 480});
}

QWidget *ConflictsDialog::buildList()
{
    auto *side = new QWidget;
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("conflictCount"));
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("conflictList"));
    m_list->setAccessibleName(tr("What is in conflict"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConflictsDialog::showCurrent);
    return side;
}

QWidget *ConflictsDialog::buildCurrent()
{
    auto *side = new QWidget;
    m_title = plainLabel("conflictTitle");
    m_hint = plainLabel("conflictHint");
    for (QLabel *label : {m_title, m_hint})
        label->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_scroll, 1);
    return side;
}

void ConflictsDialog::setTheme(const Theme &theme)
{
    m_theme = theme;
    showFields();
}

/// The model may hear of the change before or after this; the list asks it only when all are done.
void ConflictsDialog::followModel()
{
    const int count = m_model->rowCount();
    m_count->setText(count == 0 ? tr("Nothing is in conflict.")
                                : tr("%Ln conflict(s) to decide", nullptr, count));
    if (count > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    showCurrent();
}

void ConflictsDialog::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_dispute = {};
    if (current.isValid()) {
        const Result<Dispute> dispute = m_session.reader().dispute(m_model->entity(current.row()));
        if (dispute)
            m_dispute = *dispute;
        else
            m_prompts.tell(dispute.problem());
    }
    m_title->setText(m_dispute.fields.isEmpty() ? QString() : current.data().toString());
    showFields();
}

void ConflictsDialog::showFields()
{
    const bool hadFocus = focusedField() != nullptr;
    m_fields.clear();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(16);
    for (const DisputedField &field : std::as_const(m_dispute.fields)) {
        auto *choice = new FieldChoice(m_session, m_dispute, field, m_theme);
        choice->setEnabled(Settling(m_session).isForMe(m_dispute));
        connect(choice, &FieldChoice::chosenChanged, this, &ConflictsDialog::showState);
        layout->addWidget(choice);
        m_fields.append(choice);
    }
    layout->addStretch(1);
    m_scroll->setWidget(page);
    if (hadFocus)
        m_list->setFocus();
    showState();
}

QString ConflictsDialog::hint() const
{
    if (m_dispute.fields.isEmpty())
        return {};
    if (m_session.isReadOnly())
        return onlyForReading().sentence();
    if (!Settling(m_session).isForMe(m_dispute)) {
        const Annotator *owner = m_session.catalogue().annotator(Settling::ownerOf(m_dispute));
        return tr("This is for %1 to decide: only its annotator changes a quote.")
            .arg(owner ? owner->name : tr("somebody else"));
    }
    return tr("The first stands until somebody decides. Choose with 1 and 2, decide with Enter.");
}

void ConflictsDialog::showState()
{
    m_hint->setText(hint());
    const bool isAllChosen = std::all_of(m_fields.cbegin(), m_fields.cend(),
                                         [](const FieldChoice *field) { return field->chosen() >= 0; });
    m_decide->setEnabled(!m_fields.isEmpty() && isAllChosen && Settling(m_session).isForMe(m_dispute));
}

FieldChoice *ConflictsDialog::focusedField() const
{
    for (FieldChoice *field : m_fields) {
        if (field->hasFocusWithin())
            return field;
    }
    return nullptr;
}

/// For the field that has the focus, and on to the next one; from the list for all of them.
void ConflictsDialog::choose(int number)
{
    if (!Settling(m_session).isForMe(m_dispute))
        return;
    FieldChoice *focused = focusedField();
    for (FieldChoice *field : std::as_const(m_fields)) {
        if (!focused || field == focused)
            field->choose(number);
    }
    if (!focused)
        return;
    const auto next = m_fields.indexOf(focused) + 1;
    if (next < m_fields.size())
        m_fields[next]->takeFocus();
    else if (m_decide->isEnabled())
        m_decide->setFocus();
}

void ConflictsDialog::decide()
{
    QHash<QString, int> chosen;
    for (const FieldChoice *field : std::as_const(m_fields))
        chosen.insert(field->field(), field->chosen());
    const QString title = m_title->text();
    const Result<void> settled = Settling(m_session).settle(m_dispute, chosen);
    if (!settled) {
        m_prompts.tell(settled.problem());
        return showCurrent();
    }
    m_list->setFocus();
    emit said(tr("Decided. %1").arg(title));
}

void ConflictsDialog::takeBack()
{
    const Result<QString> undone = m_session.undo();
    if (undone)
        emit said(tr("Undone: %1").arg(*undone));
    else
        m_prompts.tell(undone.problem());
}

} // namespace pullquote
