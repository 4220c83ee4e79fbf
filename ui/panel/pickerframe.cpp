#include "ui/panel/pickerframe.h"

#include "ui/ears/accessiblerole.h"
#include "ui/ears/announcer.h"
#include "ui/ears/spokenlist.h"
#include "ui/panel/paintframe.h"
#include "ui/panel/pickerdelegate.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace pullquote {

PickerFrame::PickerFrame(QWidget *window) : QFrame(window), m_theme(Theme::light())
{
    hide();
    setAccessibleRole(this, QAccessible::Grouping, [this] { takeRow(highlightedRow(), {}); });
    build();
    setTheme(m_theme);
    // Not textEdited: a screen reader writes into the field without keys.
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_byHand = true;
        refresh();
    });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_byHand = true;
        takeRow(index.row(), QApplication::keyboardModifiers() | Qt::ControlModifier);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid())
                    return;
                showWhole(m_rows->row(current.row()));
                highlighted(m_rows->row(current.row()));
                if (!isOpen())
                    return;
                fitHeight();
                announceRow();
            });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { watchFocus(now); });
}

PickerFrame::~PickerFrame()
{
    // The base class gives up the focus while it goes, when this is no picker any more.
    qApp->disconnect(this);
}

void PickerFrame::build()
{
    m_subject = new QLabel(this);
    m_subject->setObjectName(QStringLiteral("pickerSubject"));
    m_subject->setTextFormat(Qt::PlainText);
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("pickerField"));
    m_field->installEventFilter(this);
    m_view = new SpokenList(this);
    m_view->setObjectName(QStringLiteral("pickerRows"));
    m_view->setAccessibleName(tr("Choices"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus); // the field has it; the rows are walked from there
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_rows = new PickerModel(this);
    m_view->setModel(m_rows);
    m_delegate = new PickerDelegate(this);
    m_view->setItemDelegate(m_delegate);
    m_whole = new QLabel(this);
    m_whole->setObjectName(QStringLiteral("pickerWhole"));
    m_whole->setTextFormat(Qt::PlainText);
    m_whole->setWordWrap(true);
    m_whole->hide();
    m_hints = new PickerHints(this);
    m_hints->setObjectName(QStringLiteral("pickerHints"));
    connect(m_hints, &PickerHints::pressed, this,
            [this](QKeyCombination key) { handleKey(key.key(), key.keyboardModifiers()); });
    m_announcer = new Announcer(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadowMargin + 1, shadowMargin + 9, shadowMargin + 1, shadowMargin + 9);
    column->setSpacing(6);
    const auto addInset = [column](QWidget *widget, int margin) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(margin, 0, margin, 0);
        row->addWidget(widget);
        column->addLayout(row);
    };
    addInset(m_subject, inset);
    addInset(m_field, 10);
    column->addWidget(m_view);
    addInset(m_whole, inset);
    m_below = new QVBoxLayout;
    m_below->setContentsMargins(inset, 0, inset, 0);
    column->addLayout(m_below);
    addInset(m_hints, inset - 6); // their words begin inside them
}

void PickerFrame::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    QPalette palette = theme.palette();
    setPalette(palette);
    m_view->setPalette(palette);
    m_hints->setTheme(theme);
    palette.setColor(QPalette::WindowText, theme.muted);
    m_whole->setPalette(palette);
    m_whole->setFont(theme.uiFont(11));
    m_subject->setPalette(palette);
    m_subject->setFont(theme.textFont(13));
    update();
}

void PickerFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFloatingFrame(&painter, rect(), m_theme);
}

void PickerFrame::setSubject(const QString &words)
{
    m_subject->setText(m_subject->fontMetrics().elidedText(words, Qt::ElideMiddle, room()));
    m_subject->setVisible(!words.isEmpty());
    m_subject->setAccessibleName(words);
    m_field->setAccessibleDescription(words);
}

void PickerFrame::openNear(const QRect &globalRect)
{
    if (!isOpen())
        m_before = QApplication::focusWidget();
    m_byHand = false;
    m_whole->setMinimumHeight(0);
    refresh();
    moveNear(globalRect);
    show();
    raise();
    // In the same moment, so that the next key is ours.
    m_field->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
    announceRow();
}

void PickerFrame::finish()
{
    if (!isOpen())
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const QPointer<QWidget> before = m_before;
    m_before = nullptr;
    m_announcer->sayInstead({}); // what was chosen speaks for itself, and comes first
    if (hadFocus && before)
        before->setFocus(Qt::PopupFocusReason);
    hide();
    // Now and not on opening: a caret that moves just before the focus comes makes Orca pass over the field.
    const QSignalBlocker blocker(m_field);
    m_field->clear();
}

void PickerFrame::cancel()
{
    if (!isOpen())
        return;
    finish();
    emit cancelled();
}

void PickerFrame::watchFocus(QWidget *now)
{
    const bool isElsewhere = now && now->window() == window() && now != this && !isAncestorOf(now);
    if (isOpen() && m_before && isElsewhere)
        cancel();
}

int PickerFrame::highlightedRow() const
{
    return m_view->currentIndex().row();
}

void PickerFrame::refresh(int highlight)
{
    m_rows->setRows(rowsFor(m_field->text()));
    const int count = m_rows->rowCount();
    if (count > 0)
        m_view->setCurrentIndex(m_rows->index(std::clamp(highlight, 0, count - 1)));
    m_view->setVisible(count > 0);
    fitHeight();
    if (count == 0 && isOpen())
        m_announcer->sayInstead(tr("Nothing found."));
}

void PickerFrame::announceRow()
{
    if (const QModelIndex row = m_view->currentIndex(); row.isValid())
        m_announcer->sayInstead(tr("%1, %2 of %3.")
                                    .arg(row.data(Qt::AccessibleTextRole).toString())
                                    .arg(row.row() + 1)
                                    .arg(m_rows->rowCount()));
}

} // namespace pullquote
