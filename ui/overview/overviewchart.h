#pragma once

#include "ui/overview/chartcontent.h"
#include "ui/theme/theme.h"

#include <QChartView>

class QPainter;

namespace pullquote {

class ChartLayer;

/// One aspect of an overview as a chart: Qt Charts' bars, scale and grid without its chrome, names and cells
/// by ChartLayer. The keyboard goes through the table beside it, which has the same numbers.
class OverviewChart : public QChartView {
    Q_OBJECT

public:
    explicit OverviewChart(QWidget *parent = nullptr);

    void setContent(const ChartContent &content, const Theme &theme);
    /// Rings what the cell of the table is about; -1 for nothing.
    void setCurrent(int tableRow, int tableColumn);

    /// The chart under its title, on the theme's paper, as large as the painter's device says: `size`.
    void paintPicture(QPainter &painter, const QSize &size, const QString &title);
    QSize pictureSize() const;

signals:
    void markClicked(const pullquote::ChartContent::Mark &mark);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void buildChart();
    void addBars();
    void addScale();
    void place();
    const ChartContent::Mark *markAt(const QPoint &position) const;

    ChartLayer *m_layer;
    ChartContent m_content;
    Theme m_theme;
    double m_scaleEnd = 1;
};

} // namespace pullquote
