#pragma once

#include "app/model/id.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

#include <functional>

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
    /// What stands at the right in place of what is unfinished; null again: that.
    void setStanding(std::function<QString(ArticleId)> standing) { m_standing = std::move(standing); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    class Layout;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, bool isOpen) const;
    void paintFoot(QPainter *painter, const QRectF &line, const ArticleRow &row,
                   const QString &standing) const;

    std::function<QString(ArticleId)> m_standing;
    Theme m_theme = Theme::light();
    int m_width = 240;
};

} // namespace pullquote
