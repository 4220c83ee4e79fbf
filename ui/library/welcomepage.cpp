#include "ui/library/welcomepage.h"

#include "ui/keys/keynames.h"
#include "ui/library/droppedfiles.h"
#include "ui/library/recentcards.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace pullquote {

namespace {

constexpr int columnWidth = 520;

} // namespace

WelcomePage::WelcomePage(RecentProjects recent, QWidget *parent) : QWidget(parent), m_recent(recent)
{
    setObjectName(QStringLiteral("welcomePage"));
    setAccessibleName(tr("Welcome"));
    setAcceptDrops(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    build();
    setTheme(Theme::light());
    refresh();
}

void WelcomePage::build()
{
    m_name = new QLabel(QStringLiteral("Pullquote"));
    m_sentence = new QLabel(
        tr("Mark who said what in news: quotes, the words that report them, who spoke, and about what."));
    m_sentence->setWordWrap(true);
    m_hint = new QLabel(tr("Or drop a project or documents here."));
    m_hint->setForegroundRole(QPalette::PlaceholderText);

    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *rows = new QVBoxLayout(column);
    rows->setSpacing(14);
    rows->addStretch(2);
    rows->addWidget(m_name);
    rows->addWidget(m_sentence);
    rows->addSpacing(6);
    rows->addWidget(buildButtons());
    rows->addWidget(m_hint);
    rows->addSpacing(14);
    rows->addWidget(buildRecent(), 5);
    rows->addStretch(1);

    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 100);
    layout->addStretch(1);
}

QWidget *WelcomePage::buildButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto add = [&](const QString &text, const QString &name, const QString &tip, auto signal) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        setKeyedTip(button, tip);
        button->setAutoDefault(true); // Enter presses the one with the focus
        connect(button, &QPushButton::clicked, this, signal);
        layout->addWidget(button);
        return button;
    };
    QPushButton *first = add(tr("&New project…"), QStringLiteral("welcomeNew"),
                             tr("Make a new project file ({newProject})"), &WelcomePage::newProjectRequested);
    first->setDefault(true);
    setFocusProxy(first);
    add(tr("&Open…"), QStringLiteral("welcomeOpen"), tr("Open a project ({openProject})"),
        &WelcomePage::openRequested);
    add(tr("&Sample"), QStringLiteral("welcomeSample"), tr("Look around in an invented press conference"),
        &WelcomePage::sampleRequested);
    layout->addStretch(1);
    return row;
}

QWidget *WelcomePage::buildRecent()
{
    auto *box = new QWidget;
    m_recentTitle = new QLabel(tr("&Recent projects"));
    m_recentTitle->setForegroundRole(QPalette::PlaceholderText);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("recentProjects"));
    m_list->setAccessibleName(tr("Recent projects"));
    m_list->setToolTip(tr("Enter opens, Del takes a project off the list"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_cards = new RecentCards(m_list);
    m_list->setItemDelegate(m_cards);
    m_recentTitle->setBuddy(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &WelcomePage::activate);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_list, 1);
    return box;
}

void WelcomePage::setTheme(const Theme &theme)
{
    m_name->setFont(theme.textFont(34, QFont::DemiBold));
    m_sentence->setFont(theme.textFont(theme.uiPixels + 4));
    m_cards->setTheme(theme);
    m_list->doItemsLayout();
}

void WelcomePage::refresh()
{
    m_list->clear();
    for (const QString &path : m_recent.paths()) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(file.completeBaseName(), m_list);
        const bool isMissing = !file.exists();
        item->setData(RecentCards::PathRole, path);
        item->setData(RecentCards::IsMissingRole, isMissing);
        item->setToolTip(path);
        item->setData(Qt::AccessibleTextRole,
                      isMissing ? tr("%1, not found").arg(item->text()) : item->text());
    }
    m_recentTitle->setVisible(m_list->count() > 0);
    m_list->setVisible(m_list->count() > 0);
}

void WelcomePage::activate(const QListWidgetItem *item)
{
    if (item)
        emit projectActivated(item->data(RecentCards::PathRole).toString());
}

void WelcomePage::forgetCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const int row = m_list->currentRow();
    m_recent.remove(item->data(RecentCards::PathRole).toString());
    refresh();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void WelcomePage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void WelcomePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit filesDropped(localFiles(event->mimeData()));
}

bool WelcomePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            activate(m_list->currentItem());
            return true;
        case Qt::Key_Delete:
            forgetCurrent();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pullquote
