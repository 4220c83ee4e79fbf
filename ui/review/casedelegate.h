#pragma once

#include "ui/theme/theme.h"

#include <QAbstractItemDelegate>

namespace pullquote {

/// Paints a card of a review in the list, in one line: number, the first words, and what differs or how it
/// stands. A decided one is quiet, with a tick.
class CaseDelegate : public QAbstractItemDelegate {
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }
    static int height();

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintEdge(QPainter *painter, const QRect &bar, const QModelIndex &index) const;
    int paintState(QPainter *painter, const QRect &line, const QModelIndex &index) const;

    Theme m_theme = Theme::light();
};

} // namespace pullquote
