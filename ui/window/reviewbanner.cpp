#include "ui/window/reviewbanner.h"

#include "ui/ears/accessiblerole.h"
#include "ui/keys/keynames.h"
#include "ui/panel/linkbutton.h"
#include "ui/window/elidedlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace pullquote {

ReviewBanner::ReviewBanner(const Session &session, const Review &review, QAction &end, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_review(review),
      m_end(end),
      m_theme(Theme::light()),
      m_sentence(new ElidedLabel(this)),
      m_out(new LinkButton({}, QStringLiteral("endReview"), this))
{
    setObjectName(QStringLiteral("reviewBanner"));
    setAccessibleRole(this, QAccessible::Grouping);
    m_sentence->setObjectName(QStringLiteral("reviewSentence"));
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 2, 8, 3);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_out);
    connect(m_out, &QToolButton::clicked, &m_end, &QAction::trigger);
    connect(&m_end, &QAction::changed, this, &ReviewBanner::fill); // its key
    connect(&review, &Review::casesReset, this, &ReviewBanner::fill);
    connect(&review, &Review::standingsChanged, this, &ReviewBanner::fill);
    connect(&session, &Session::currentQuoteChanged, this, &ReviewBanner::fill);
    fill();
}

void ReviewBanner::setTheme(const Theme &theme)
{
    m_theme = theme;
    setPalette(theme.palette());
    m_sentence->setFont(theme.uiFont(12));
    m_out->setTheme(theme);
    update();
}

QString ReviewBanner::sentence() const
{
    const QString left = m_review.nameOf(Side::Left), right = m_review.nameOf(Side::Right);
    if (!m_review.isHere())
        return tr("Reviewing %1 and %2, but not in this article").arg(left, right);
    const int count = int(m_review.count());
    if (count == 0)
        return tr("Reviewing %1 and %2: no case in this article").arg(left, right);
    return tr("Reviewing %1 and %2 in this article: %L3 of %Ln case(s) decided", nullptr, count)
        .arg(left, right)
        .arg(m_review.decidedCount());
}

void ReviewBanner::fill()
{
    const bool isEditing = !m_session.currentQuote().isNull();
    const QString goesBack = withKeys(tr("{back} goes back to the case"), this);
    m_sentence->setText(isEditing ? QStringLiteral("%1 · %2").arg(sentence(), goesBack) : sentence());
    setAccessibleName(sentence());
    m_out->setWords(withKeys(tr("End the review ({review})"), this));
}

/// Only in its window it knows which keys there are.
void ReviewBanner::showEvent(QShowEvent *event)
{
    fill();
    QWidget::showEvent(event);
}

void ReviewBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.selection);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.line);
}

} // namespace pullquote
