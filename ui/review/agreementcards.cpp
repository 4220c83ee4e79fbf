#include "ui/review/agreementcards.h"

#include "ui/review/behindcases.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace pullquote {

namespace {

constexpr int edge = 3;
constexpr int left = 15; // of words, from the row's edge
constexpr int right = 12;
constexpr int top = 8;
constexpr int line = 20;
constexpr int bottom = 9;
constexpr int gap = 12; // px between a name and what it says

QRect takeLines(QRect &box, int count)
{
    const QRect taken(box.left(), box.top(), box.width(), count * line);
    box.setTop(taken.bottom() + 1);
    return taken;
}

const BehindCases &modelOf(const QModelIndex &index)
{
    return *static_cast<const BehindCases *>(index.model());
}

QList<QTextLayout::FormatRange> formatsOf(const MarkedExcerpt &excerpt, const QTextCharFormat &format)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Span mark : excerpt.marks)
        formats.append({int(mark.start), int(mark.length()), format});
    return formats;
}

} // namespace

int AgreementCards::height()
{
    return top + 5 * line + bottom;
}

/// Only in a list of few is it asked for each card.
QSize AgreementCards::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const CaseInWords words = modelOf(index).onCard(index.row());
    const bool isAlone = !words.a || !words.b;
    if (!isAlone && words.differs.testFlag(Difference::Edges))
        return {width, height()};
    const int most = isAlone ? 3 : 2;
    const int around = isAlone ? 2 : 3; // the head, and what each side says of it
    const CaseSide &side = words.a ? *words.a : *words.b;
    const int lines = linesOf(side.words, width - left - right, most);
    return {width, top + (around + lines) * line + bottom};
}

/// How many lines the words take, up to so many.
int AgreementCards::linesOf(const MarkedExcerpt &excerpt, int width, int most) const
{
    QTextLayout layout(excerpt.words, m_theme.textFont(14));
    layout.beginLayout();
    int lines = 0;
    for (; lines < most; ++lines) {
        QTextLine row = layout.createLine();
        if (!row.isValid())
            break;
        row.setLineWidth(width);
    }
    layout.endLayout();
    return std::max(1, lines);
}

QColor AgreementCards::colour(Who who) const
{
    return who == Who::Both ? m_theme.muted : m_theme.colour(who == Who::A ? 0 : 1);
}

void AgreementCards::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const BehindCases &model = modelOf(index);
    const CaseInWords words = model.onCard(index.row());
    const CaseNames &names = model.names();
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // everything here counts from the left
    paintGround(*painter, option);
    QRect box = option.rect.adjusted(left, top, -right, -bottom);
    paintHead(*painter, takeLines(box, 1), words.type, model.article(index.row()));
    if (!words.b)
        paintAlone(*painter, box, *words.a, Who::A);
    else if (!words.a)
        paintAlone(*painter, box, *words.b, Who::B);
    else if (words.differs.testFlag(Difference::Edges))
        paintBoth(*painter, box, words, names);
    else
        paintSameWords(*painter, box, words, names);
    painter->restore();
}

void AgreementCards::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const QRect card = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(card, m_theme.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(card, m_theme.tint(m_theme.selection, 0.5));
    painter.fillRect(QRect(card.left(), card.bottom(), card.width(), 1), m_theme.line);
    if (!option.state.testFlag(QStyle::State_HasFocus) || !option.state.testFlag(QStyle::State_Active))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.accent, 1.5));
    painter.drawRoundedRect(QRectF(card).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4);
}

void AgreementCards::paintEdge(QPainter &painter, const QRect &bar, Who who) const
{
    if (who != Who::B)
        return painter.fillRect(bar, colour(who));
    for (int y = bar.top(); y < bar.bottom(); y += 8)
        painter.fillRect(QRect(bar.left(), y, bar.width(), std::min(5, bar.bottom() + 1 - y)), colour(who));
}

void AgreementCards::paintHead(QPainter &painter, const QRect &row, const QString &type,
                               const QString &article) const
{
    painter.setFont(m_theme.uiFont(12, QFont::DemiBold));
    painter.setPen(m_theme.ink);
    const QString shown = painter.fontMetrics().elidedText(type, Qt::ElideRight,
                                                           article.isEmpty() ? row.width() : row.width() / 2);
    const int used = painter.fontMetrics().horizontalAdvance(shown) + gap;
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, shown);
    painter.setFont(m_theme.uiFont(12));
    painter.setPen(m_theme.muted);
    const QRect rest = row.adjusted(used, 0, 0, 0);
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(article, Qt::ElideRight, rest.width()));
}

void AgreementCards::paintWords(QPainter &painter, const QRect &box, const MarkedExcerpt &excerpt,
                                Who who) const
{
    const QFont font = m_theme.textFont(14);
    const QFontMetrics metrics(font);
    QTextLayout layout(excerpt.words, font);
    QTextOption option;
    option.setTextDirection(excerpt.words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    QTextCharFormat mark;
    mark.setBackground(m_theme.tint(colour(who)));
    mark.setUnderlineColor(colour(who));
    mark.setUnderlineStyle(who == Who::B ? QTextCharFormat::DashUnderline : QTextCharFormat::SingleUnderline);
    layout.setFormats(formatsOf(excerpt, mark));
    const int lines = box.height() / line;
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine row = layout.createLine();
        if (!row.isValid())
            break;
        row.setLineWidth(box.width());
        row.setPosition(QPointF(0, i * line + (line - metrics.height()) / 2));
    }
    layout.endLayout();
    painter.save();
    painter.setPen(m_theme.ink);
    painter.setClipRect(box);
    layout.draw(&painter, box.topLeft());
    painter.restore();
}

void AgreementCards::paintSide(QPainter &painter, const QRect &row, const QString &name, const CaseSide &side,
                               Differences differs, Who who) const
{
    QRect rest = row;
    const auto put = [&](const QString &text, const QFont &font, const QColor &colour) {
        painter.setFont(font);
        painter.setPen(colour);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rest.width());
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, shown);
        rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(shown));
    };
    if (!name.isEmpty()) {
        put(name, m_theme.uiFont(12, QFont::DemiBold), who == Who::Both ? m_theme.muted : colour(who));
        rest.setLeft(rest.left() + gap);
    }
    bool isFirst = true;
    const auto say = [&](const QString &text, Difference difference) {
        if (text.isEmpty() || rest.width() <= 0)
            return;
        if (!isFirst)
            put(QStringLiteral(" · "), m_theme.uiFont(12), m_theme.muted);
        isFirst = false;
        const bool isOther = differs.testFlag(difference);
        put(text, m_theme.uiFont(12, isOther ? QFont::Bold : QFont::Normal),
            isOther ? m_theme.ink : m_theme.muted);
    };
    say(side.speakers, Difference::Speaker);
    say(side.kind, Difference::Kind);
    say(side.topics, Difference::Topics);
}

void AgreementCards::paintAlone(QPainter &painter, QRect box, const CaseSide &side, Who who) const
{
    paintEdge(painter, QRect(box.left() - left + 4, box.top() - line, edge, box.height() + line), who);
    paintWords(painter, takeLines(box, linesOf(side.words, box.width(), 3)), side.words, who);
    paintSide(painter, takeLines(box, 1), {}, side, {}, who);
}

void AgreementCards::paintSameWords(QPainter &painter, QRect box, const CaseInWords &words,
                                    const CaseNames &names) const
{
    paintEdge(painter, QRect(box.left() - left + 4, box.top() - line, edge, box.height() + line), Who::Both);
    paintWords(painter, takeLines(box, linesOf(words.a->words, box.width(), 2)), words.a->words, Who::A);
    paintSide(painter, takeLines(box, 1), names.a, *words.a, words.differs, Who::A);
    paintSide(painter, takeLines(box, 1), names.b, *words.b, words.differs, Who::B);
}

void AgreementCards::paintBoth(QPainter &painter, QRect box, const CaseInWords &words,
                               const CaseNames &names) const
{
    for (const Who who : {Who::A, Who::B}) {
        const CaseSide &side = who == Who::A ? *words.a : *words.b;
        const QRect half = takeLines(box, 2);
        paintEdge(painter, half.adjusted(4 - left, 2, -half.width() - left + 4 + edge, -2), who);
        QRect rows = half;
        paintSide(painter, takeLines(rows, 1), who == Who::A ? names.a : names.b, side, words.differs, who);
        paintWords(painter, rows, side.words, who);
    }
}

} // namespace pullquote
