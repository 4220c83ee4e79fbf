#pragma once

#include <QImage>
#include <QWidget>

namespace pullquote {

/// A sheet of paper, as large as there is room for.
class PagePicture : public QWidget {
    Q_OBJECT

public:
    explicit PagePicture(QWidget *parent = nullptr);

    void setPage(const QImage &page);
    QSize sizeHint() const override { return {320, 450}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_page;
};

} // namespace pullquote
