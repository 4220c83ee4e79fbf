#pragma once

#include "ui/article/pagemetrics.h"

#include <QTextLayout>

class QPainter;

namespace pullquote {

/// The headline and the byline above the text. They scroll with it and are no part of it.
class ArticleHeader {
public:
    void setWords(const QString &headline, const QString &byline);
    void layOut(const PageMetrics &page, const Theme &theme);

    /// With the margin above and the space to the text below.
    int height() const { return m_height; }
    void draw(QPainter &painter, const Theme &theme) const;

private:
    QTextLayout m_headline;
    QTextLayout m_byline;
    int m_height = 0;
};

} // namespace pullquote
