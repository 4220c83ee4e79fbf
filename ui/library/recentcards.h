#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace pullquote {

/// Paints a recent project: its name over its folder; muted with "not found" when it is gone.
class RecentCards : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole, IsMissingRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme m_theme = Theme::light();
};

} // namespace pullquote
