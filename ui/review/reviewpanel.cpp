#include "ui/review/reviewpanel.h"

#include "ui/ears/accessiblerole.h"
#include "ui/panel/actionbutton.h"
#include "ui/panel/flowlayout.h"
#include "ui/review/casedelegate.h"
#include "ui/review/casefilterbar.h"
#include "ui/review/filterchip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace pullquote {

ReviewPanel::ReviewPanel(Session &session, Review &review, const QList<QAction *> &verbs,
                         const std::function<void(QWidget *)> &attach, QWidget *parent)
    : QWidget(parent),
      m_review(review),
      m_count(new QLabel(this)),
      m_decided(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_filter(new CaseFilterBar(session, review, this)),
      m_above(new QWidget(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_list(new CaseList(review, this)),
      m_card(new CaseCard(session, review, attach, this)),
      m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("reviewPanel"));
    setAccessibleName(tr("Review"));
    setAccessibleRole(this, QAccessible::Grouping);
    attach(m_list);
    build(verbs);
    connect(m_card, &CaseCard::takeRequested, this, &ReviewPanel::takeRequested);
    for (const auto changed : {&Review::casesReset, &Review::filterChanged})
        connect(&review, changed, this, &ReviewPanel::showCounts);
    connect(&review, &Review::standingsChanged, this, &ReviewPanel::showCounts);
    showCounts();
}

void ReviewPanel::build(const QList<QAction *> &verbs)
{
    m_count->setObjectName(QStringLiteral("caseCount"));
    m_decided->setObjectName(QStringLiteral("decidedCount"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Decided"));
    auto *top = new QVBoxLayout(m_above);
    top->setContentsMargins(12, 8, 12, 6);
    top->setSpacing(6);
    auto *counts = new QHBoxLayout;
    counts->setSpacing(12);
    counts->addWidget(m_count);
    counts->addWidget(buildLayers(), 1);
    counts->addWidget(m_decided);
    top->addLayout(counts);
    top->addWidget(m_progress);
    top->addWidget(m_filter);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    auto *upper = new QWidget(this);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_above);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_card);
    m_splitter->setHandleWidth(1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isDivided = true; });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_splitter, 1);
    all->addWidget(buildFoot(verbs));
    setMinimumWidth(280);
}

void ReviewPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    divide();
}

/// As many cases as help to find the way, and all else to the card; where there is little, the card of a
/// short quote at least.
void ReviewPanel::divide()
{
    constexpr int rows = 8;
    constexpr int shortCard = 176; // pixels: its title, and four rows
    if (m_isDivided)
        return;
    const int all = m_splitter->height();
    const int wanted =
        m_above->heightForWidth(width()) + rows * CaseDelegate::height() + CaseDelegate::height() / 2;
    const int upper = std::clamp(wanted, all / 3, std::max(all / 3, all - shortCard));
    m_splitter->setSizes({upper, all - upper});
}

/// Whose words have which line in the article, and whether they are shown there.
QWidget *ReviewPanel::buildLayers()
{
    auto *layers = new QWidget(this);
    layers->setAccessibleName(tr("Shown in the article"));
    auto *flow = new FlowLayout(4, layers);
    flow->setContentsMargins(0, 0, 0, 0);
    for (Side side : {Side::Left, Side::Right}) {
        auto *chip = new FilterChip(layers);
        chip->setObjectName(side == Side::Left ? QStringLiteral("showLeft") : QStringLiteral("showRight"));
        chip->setText(QStringLiteral("%1 %2").arg(int(side) + 1).arg(m_review.nameOf(side)));
        chip->setToolTip(tr("Show what %1 has tagged in the article, or hide it").arg(m_review.nameOf(side)));
        chip->setChecked(true);
        connect(chip, &FilterChip::toggled, this, [this, side](bool shown) { emit layerShown(side, shown); });
        flow->addWidget(chip);
        m_layers[int(side)] = chip;
    }
    return layers;
}

QWidget *ReviewPanel::buildFoot(const QList<QAction *> &verbs)
{
    auto *foot = new QWidget(this);
    foot->setAccessibleName(tr("Keys"));
    auto *flow = new FlowLayout(2, foot);
    flow->setContentsMargins(6, 4, 6, 4);
    for (QAction *verb : verbs) {
        auto *button = new ActionButton(verb, foot);
        button->setCompact(true);
        button->setObjectName(verb->objectName());
        button->setFocusPolicy(Qt::NoFocus); // a row keeps the focus: the button is for it
        flow->addWidget(button);
        m_buttons.append(button);
    }
    return foot;
}

void ReviewPanel::setTheme(const Theme &theme)
{
    QPalette palette = theme.palette();
    setPalette(palette);
    m_count->setFont(theme.uiFont(13, QFont::DemiBold));
    palette.setColor(QPalette::WindowText, theme.muted);
    for (QLabel *quiet : {m_decided, m_empty}) {
        quiet->setFont(theme.uiFont(12));
        quiet->setPalette(palette);
    }
    for (Side side : {Side::Left, Side::Right}) {
        m_layers[int(side)]->setTheme(theme);
        m_layers[int(side)]->setSample(side == Side::Left ? FilterChip::Sample::Solid
                                                          : FilterChip::Sample::Dashed,
                                       theme.colour(int(side)));
    }
    m_filter->setTheme(theme);
    m_list->setTheme(theme);
    m_card->setTheme(theme);
    for (ActionButton *button : m_buttons)
        button->setTheme(theme);
}

void ReviewPanel::showCounts()
{
    const qsizetype count = m_review.count();
    m_count->setText(tr("%Ln case(s)", nullptr, int(count)));
    m_decided->setText(tr("%Ln decided", nullptr, int(m_review.decidedCount())));
    m_progress->setRange(0, int(std::max<qsizetype>(count, 1)));
    m_progress->setValue(int(m_review.decidedCount()));
    const bool isEmpty = m_list->model()->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    if (!m_review.isHere())
        m_empty->setText(tr("This article is not one of those reviewed."));
    else
        m_empty->setText(count == 0 ? tr("Neither %1 nor %2 has tagged anything here.")
                                          .arg(m_review.nameOf(Side::Left), m_review.nameOf(Side::Right))
                                    : tr("No case is like that."));
}

} // namespace pullquote
