#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace pullquote {

/// A pill that is on or off: a filter, or a layer that is shown. A layer's shows the line that its words have
/// in the article.
class FilterChip : public QAbstractButton {
    Q_OBJECT

public:
    enum class Sample { None, Solid, Dashed };

    explicit FilterChip(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setSample(Sample sample, const QColor &colour);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    Sample m_sample = Sample::None;
    QColor m_colour;
};

} // namespace pullquote
