// The widgets of the answers' window, and its keys.

#include "ui/ears/spokenlist.h"
#include "ui/keys/keysbyplace.h"
#include "ui/panel/flowlayout.h"
#include "ui/review/answerdelegate.h"
#include "ui/review/answerpane.h"
#include "ui/review/answerswindow.h"
#include "ui/review/answerwords.h"
#include "ui/review/filterchip.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pullquote {

namespace {

FilterChip *addChip(const QString &name, FlowLayout *row)
{
    auto *chip = new FilterChip;
    chip->setObjectName(name);
    row->addWidget(chip);
    return chip;
}

QPushButton *addButton(const QString &text, const QString &key, const QString &name, QBoxLayout *row)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false); // Enter belongs to the list
    if (!key.isEmpty())
        button->setToolTip(AnswersWindow::tr("Key: %1").arg(key));
    row->addWidget(button);
    return button;
}

} // namespace

void AnswersWindow::build()
{
    m_model = new AnswersModel(m_session, m_source, this);
    m_delegate = new AnswerDelegate(this);
    m_list = new SpokenList;
    m_list->setObjectName(QStringLiteral("answers"));
    m_list->setAccessibleName(tr("Answers to your quotes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(m_model);
    m_pane = new AnswerPane(m_session);
    connect(m_pane, &AnswerPane::told, this, &AnswersWindow::said);
    connect(m_pane, &AnswerPane::failed, this, &AnswersWindow::failed);
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("answersSplitter"));
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({360, 620});
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("answersEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(40);
    m_pages = new QStackedWidget;
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildTop());
    column->addWidget(m_pages, 1);
    column->addWidget(buildFoot());
    resize(QSize(1000, 620).boundedTo(screen()->availableSize() - QSize(0, 40))); // 40: the title bar
}

QWidget *AnswersWindow::buildTop()
{
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(12, 10, 12, 10);
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("answersSummary"));
    column->addWidget(m_summary);
    auto *row = new FlowLayout(6);
    column->addLayout(row);
    for (Answer::Verdict verdict : allAnswerVerdicts) {
        m_chips.append(addChip(QStringLiteral("answers%1").arg(int(verdict)), row));
        connect(m_chips.constLast(), &QAbstractButton::toggled, this, &AnswersWindow::applyFilter);
    }
    m_newChip = addChip(QStringLiteral("answersNew"), row);
    connect(m_newChip, &QAbstractButton::toggled, this, &AnswersWindow::applyFilter);
    return top;
}

QWidget *AnswersWindow::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 8, 12, 10);
    const QString enter = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    m_agree = addButton(tr("&Agree"), QStringLiteral("A"), QStringLiteral("agree"), row);
    m_agreeAll = addButton(tr("Agree to a&ll shown"), {}, QStringLiteral("agreeAll"), row);
    m_comment = addButton(tr("&Comment…"), QStringLiteral("M"), QStringLiteral("commentAnswer"), row);
    m_show = addButton(tr("&Show in the article"), enter, QStringLiteral("showAnswer"), row);
    row->addStretch(1);
    QPushButton *close = addButton(tr("Cl&ose"), {}, QStringLiteral("closeAnswers"), row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_agree, &QPushButton::clicked, this, [this] {
        if (current())
            agree({*current()});
    });
    connect(m_agreeAll, &QPushButton::clicked, this, [this] { agree(m_model->shown()); });
    connect(m_comment, &QPushButton::clicked, this, &AnswersWindow::comment);
    const auto show = [this] {
        if (const Answer *answer = current())
            emit activated(Answer(*answer));
    };
    connect(m_show, &QPushButton::clicked, this, show);
    connect(m_list, &QAbstractItemView::activated, this, show);
    const auto scrollBy = [this](QKeySequence key, QAbstractSlider::SliderAction step) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut); // Space presses buttons elsewhere
        connect(shortcut, &QShortcut::activated, m_pane,
                [this, step] { m_pane->verticalScrollBar()->triggerAction(step); });
    };
    scrollBy(Qt::Key_Space, QAbstractSlider::SliderPageStepAdd);
    scrollBy(QKeySequence(QKeyCombination(Qt::SHIFT, Qt::Key_Space)), QAbstractSlider::SliderPageStepSub);
    addKey(QStringLiteral("N"), [this] { walk(1); });
    addKey(QStringLiteral("P"), [this] { walk(-1); });
    addKey(QStringLiteral("A"), [this] { m_agree->click(); });
    addKey(QStringLiteral("M"), [this] { m_comment->click(); });
    new KeysByPlace(actions(), this, this);
    return foot;
}

/// In this window only; single letters can be switched off (WCAG 2.1.4).
void AnswersWindow::addKey(const QString &key, const std::function<void()> &work)
{
    if (!m_settings.letterKeys())
        return;
    auto *action = new QAction(this);
    action->setShortcut(QKeySequence(key));
    connect(action, &QAction::triggered, this, work);
    addAction(action);
}

} // namespace pullquote
