#pragma once

#include "app/review/casewording.h"
#include "ui/theme/theme.h"

#include <QAbstractItemDelegate>

namespace pullquote {

/// Draws a case of BehindCases as a card: what differs, then both sides, with the words that only one has
/// tagged marked. One annotator's line is solid, the other's dashed. A card is as high as what it says, or height() at
/// most: what all are in a list of many.
class AgreementCards : public QAbstractItemDelegate {
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }
    static int height();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    enum class Who { A, B, Both };

    QColor colour(Who who) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintEdge(QPainter &painter, const QRect &bar, Who who) const;
    void paintHead(QPainter &painter, const QRect &line, const QString &type, const QString &article) const;
    int linesOf(const MarkedExcerpt &excerpt, int width, int most) const;
    void paintWords(QPainter &painter, const QRect &box, const MarkedExcerpt &excerpt, Who who) const;
    /// Name, speaker, kind and topics; what differs is bold.
    void paintSide(QPainter &painter, const QRect &line, const QString &name, const CaseSide &side,
                   Differences differs, Who who) const;
    /// The cards by what there is to show.
    void paintAlone(QPainter &painter, QRect box, const CaseSide &side, Who who) const;
    void paintSameWords(QPainter &painter, QRect box, const CaseInWords &words, const CaseNames &names) const;
    void paintBoth(QPainter &painter, QRect box, const CaseInWords &words, const CaseNames &names) const;

    Theme m_theme = Theme::light();
};

} // namespace pullquote
