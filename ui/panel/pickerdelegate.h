#pragma once

#include "ui/theme/theme.h"

#include <QAbstractItemDelegate>

namespace pullquote {

struct PickerRow;

/// Draws a row of a PickerModel: title and muted detail on one line; a guess in a dashed frame.
class PickerDelegate : public QAbstractItemDelegate {
    Q_OBJECT

public:
    static constexpr int rowHeight = 27;

    using QAbstractItemDelegate::QAbstractItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Whether a row of this many pixels has no room for all of its detail.
    bool isCut(const PickerRow &row, int width) const;

private:
    Theme m_theme;
};

} // namespace pullquote
