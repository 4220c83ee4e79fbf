#pragma once

#include "ui/theme/theme.h"

#include <QAbstractItemDelegate>

namespace pullquote {

/// Draws a row of AnswersModel: the verdict as sign and word, a dot where it is new, the quote's first words,
/// who answered and what differs.
class AnswerDelegate : public QAbstractItemDelegate {
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int paintComments(QPainter *painter, const QRect &line, const QModelIndex &index) const;
    void paintAnswer(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int lineHeight() const;

    Theme m_theme;
};

} // namespace pullquote
