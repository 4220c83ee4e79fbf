#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace pullquote {

struct ArticleRow;

/// Paints an article of the list as a card: headline, where and when, how far it is, and what a search found.
class ArticleCards : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// Of the whole card; its height depends on it.
    void setWidth(int width) { m_width = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    class Layout;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, bool isOpen) const;
    void paintFoot(QPainter *painter, const QRectF &line, const ArticleRow &row, int unfinished) const;

    Theme m_theme = Theme::light();
    int m_width = 240;
};

} // namespace pullquote
