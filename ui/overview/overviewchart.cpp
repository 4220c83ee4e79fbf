#include "ui/overview/overviewchart.h"

#include "ui/overview/chartlayer.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QMouseEvent>
#include <QToolTip>
#include <QValueAxis>

#include <cmath>

namespace pullquote {

namespace {

constexpr int titleHeight = 44;
constexpr int shortestRow = 28; // px: large enough to hit, and for two lines of pixels between names
constexpr int scaleHeight = 48;
constexpr int valueWidth = 70;

/// The step of a scale with about five of them: 1, 2 or 5 times a power of ten, never less than one.
double niceStep(double most)
{
    const double rough = std::max(1.0, most / 5);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

OverviewChart::OverviewChart(QWidget *parent) : QChartView(parent), m_layer(nullptr)
{
    setObjectName(QStringLiteral("overviewChart"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setFocusPolicy(Qt::NoFocus); // the table has the same cells, and the arrows move in it
    setRenderHint(QPainter::Antialiasing);
    viewport()->setMouseTracking(true);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setLocalizeNumbers(true);
    m_layer = new ChartLayer(chart());
}

void OverviewChart::setContent(const ChartContent &content, const Theme &theme)
{
    m_content = content;
    m_theme = theme;
    setBackgroundBrush(theme.paper);
    m_layer->setContent(content, theme);
    QStringList said;
    for (const ChartContent::Row &row : content.rows)
        said.append(QStringLiteral("%1 %2").arg(row.name, row.value).trimmed());
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis); // gives it to us
        delete axis;
    }
    if (content.shape == ChartContent::Shape::Bars)
        addBars();
    if (content.shape != ChartContent::Shape::Matrix && !content.rows.isEmpty())
        addScale();
    setMinimumHeight(int(content.rows.size()) * shortestRow + scaleHeight +
                     (content.columns.isEmpty() ? 0 : 60));
    place();
}

/// A series can give each bar a colour of its own only where each is a set of its own, stacked on nothing.
void OverviewChart::addBars()
{
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.5);
    auto *names = new QBarCategoryAxis;
    const qsizetype count = m_content.rows.size();
    for (qsizetype row = 0; row < count; ++row) {
        auto *bar = new QBarSet(QString());
        bar->setColor(m_content.rows[row].colour);
        bar->setPen(Qt::NoPen);
        for (qsizetype from = count - 1; from >= 0; --from) // categories count from the bottom
            bar->append(from == row ? m_content.rows[row].marks.constFirst().to : 0);
        series->append(bar);
        names->append(QString::number(row));
    }
    chart()->addSeries(series);
    names->setVisible(false); // ChartLayer writes them
    chart()->addAxis(names, Qt::AlignLeft);
    series->attachAxis(names);
}

void OverviewChart::addScale()
{
    auto *scale = new QValueAxis;
    const double step = niceStep(m_content.most);
    m_scaleEnd = std::max(step, std::ceil(m_content.most / step) * step);
    scale->setRange(0, m_scaleEnd);
    scale->setTickType(QValueAxis::TicksDynamic);
    scale->setTickAnchor(0);
    scale->setTickInterval(step);
    scale->setLabelFormat(QStringLiteral("%.0f"));
    scale->setLabelsFont(m_theme.uiFont(12));
    scale->setLabelsColor(m_theme.muted);
    scale->setTitleText(m_content.scale);
    scale->setTitleFont(m_theme.uiFont(12));
    scale->setTitleBrush(m_theme.muted);
    scale->setGridLineColor(m_theme.line);
    scale->setLinePen(QPen(m_theme.line, 1));
    chart()->addAxis(scale, Qt::AlignBottom);
    for (QAbstractSeries *series : chart()->series())
        series->attachAxis(scale);
    if (chart()->series().isEmpty()) {
        // An axis without a series is not laid out.
        auto *nothing = new QHorizontalStackedBarSeries;
        chart()->addSeries(nothing);
        nothing->attachAxis(scale);
    }
}

void OverviewChart::setCurrent(int tableRow, int tableColumn)
{
    m_layer->setCurrent(tableRow, tableColumn);
}

void OverviewChart::place()
{
    const QSizeF size = viewport()->size();
    const qreal names = m_layer->namesWidth(size.width());
    const bool isMatrix = m_content.shape == ChartContent::Shape::Matrix;
    const qreal right = isMatrix ? 24 : valueWidth;
    const qreal width = std::max(40.0, size.width() - names - right);
    const qreal above = 8 + m_layer->headingsHeight(width);
    const qreal below = isMatrix ? 8 : scaleHeight;
    // A few rows do not grow without end: bars as thick as a hand say nothing more.
    const qreal height = std::min(size.height() - above - below, qreal(m_content.rows.size()) * 56);
    const QRectF plot(names, above, width, std::max(1.0, height));
    chart()->setPlotArea({}); // the same area again would leave new axes where they were
    chart()->setPlotArea(plot);
    m_layer->setPlot(QRectF(QPointF(0, 0), size), plot, m_scaleEnd);
    m_layer->update();
}

void OverviewChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    place();
    // Qt Charts lays its scale out once more behind this event, where it was before; then it is our turn
    // again.
    QMetaObject::invokeMethod(this, &OverviewChart::place, Qt::QueuedConnection);
}

const ChartContent::Mark *OverviewChart::markAt(const QPoint &position) const
{
    return m_layer->markAt(m_layer->mapFromScene(mapToScene(position)));
}

void OverviewChart::mousePressEvent(QMouseEvent *event)
{
    const ChartContent::Mark *mark =
        event->button() == Qt::LeftButton ? markAt(event->position().toPoint()) : nullptr;
    if (mark)
        emit markClicked(ChartContent::Mark(*mark)); // a copy: what is clicked may change the content
}

void OverviewChart::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(markAt(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool OverviewChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const ChartContent::Mark *mark = markAt(help->pos()))
        QToolTip::showText(help->globalPos(), mark->tip.toHtmlEscaped(), viewport());
    else
        QToolTip::hideText();
    return true;
}

QSize OverviewChart::pictureSize() const
{
    return viewport()->size() + QSize(0, titleHeight);
}

void OverviewChart::paintPicture(QPainter &painter, const QSize &size, const QString &title)
{
    painter.fillRect(QRect(QPoint(0, 0), size), m_theme.paper);
    painter.setFont(m_theme.uiFont(15, QFont::DemiBold));
    painter.setPen(m_theme.ink);
    const QRect top(16, 0, size.width() - 32, titleHeight);
    painter.drawText(top, Qt::AlignLeading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, top.width()));
    scene()->render(&painter, QRectF(0, titleHeight, size.width(), size.height() - titleHeight),
                    QRectF(QPointF(0, 0), QSizeF(viewport()->size())));
}

} // namespace pullquote
