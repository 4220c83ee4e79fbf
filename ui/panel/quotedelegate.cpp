#include "ui/panel/quotedelegate.h"

#include "ui/panel/quotecard.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace pullquote {

namespace {

constexpr int edge = 3;
constexpr int selectedEdge = 5; // as on the rail: the ground alone is too pale to tell
constexpr int left = 15;        // of words, from the row's edge
constexpr int right = 12;
constexpr int top = 9;
constexpr int lineHeight = 20;
constexpr int speakerHeight = 20;
constexpr int bottom = 10;
constexpr int headingHeight = 32;

/// One line of words that run in this direction, from the side where they begin.
void paintLine(QPainter *painter, const QRect &row, int baseline, const QString &words,
               Qt::LayoutDirection direction)
{
    painter->setLayoutDirection(direction);
    const bool fromRight = direction == Qt::RightToLeft;
    const int x = fromRight ? row.right() + 1 - painter->fontMetrics().horizontalAdvance(words) : row.left();
    painter->drawText(QPoint(x, row.top() + baseline), words);
    painter->setLayoutDirection(Qt::LeftToRight);
}

} // namespace

QuoteDelegate::QuoteDelegate(const Session &session, const SpeakerNumbers &speakers, QObject *parent)
    : QAbstractItemDelegate(parent), m_session(session), m_speakers(speakers)
{
    setTheme(Theme::light());
}

void QuoteDelegate::setTheme(const Theme &theme)
{
    m_theme = theme;
    const QFontMetricsF metrics(theme.textFont(14));
    m_wide = float(metrics.height()) * 0.62f;
    m_advances.fill(m_wide);
    // No font has a picture of a control character: Qt would look for it in every font of the machine.
    for (std::size_t i = u' '; i < 127; ++i)
        m_advances[i] = float(metrics.horizontalAdvance(QChar(char16_t(i))));
    m_twoDigits = numberWidth(88);
}

int QuoteDelegate::numberWidth(int number) const
{
    if (number == 0)
        return 0;
    return QFontMetrics(m_theme.uiFont(11)).horizontalAdvance(QLocale().toString(number)) + 5;
}

bool QuoteDelegate::fitsOneLine(const QString &words, int width) const
{
    float used = 0;
    for (const QChar c : words) {
        used += c.unicode() < m_advances.size() ? m_advances[c.unicode()] : m_wide;
        if (used > float(width))
            return false;
    }
    return true;
}

int QuoteDelegate::uniformHeight()
{
    return top + 2 * lineHeight + speakerHeight + bottom;
}

QSize QuoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width();
    if (m_isUniform)
        return {width, uniformHeight()};
    if (modelOf(index).isHeading(index))
        return {width, headingHeight};
    const int number = index.data(QuoteListModel::NumberRole).toInt();
    // Of two digits at least: a row stays as high when the numbers before it change.
    const int room = width - left - right - (number > 99 ? 30 : m_twoDigits);
    // No line holds more characters than this; so the words of most quotes need not be looked at.
    const qsizetype most = room / 4;
    const bool isShort = modelOf(index).placeAt(index).length() <= most &&
                         fitsOneLine(index.data(QuoteListModel::WordsRole).toString(), room);
    return {width, top + (isShort ? 1 : 2) * lineHeight + speakerHeight + bottom};
}

void QuoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(
        Qt::LeftToRight); // everything here counts from the left, also in a mirrored window
    if (modelOf(index).isHeading(index))
        paintHeading(painter, option, index);
    else
        paintQuote(painter, option, index);
    painter->restore();
}

void QuoteDelegate::paintQuote(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QRect card = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(card, m_theme.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(card, m_theme.tint(m_theme.selection, 0.5));
    painter->fillRect(QRect(card.left(), card.bottom(), card.width(), 1), m_theme.line);
    const int edgeWidth = option.state.testFlag(QStyle::State_Selected) ? selectedEdge : edge;
    paintEdge(painter, QRect(card.left(), card.top(), edgeWidth, card.height() - 1), index);
    const QRect box = card.adjusted(left, top, -right, -bottom);
    QRect words = box;
    words.setBottom(box.bottom() - speakerHeight);
    paintWords(painter, words, index);
    paintSpeaker(painter, QRect(box.left(), words.bottom() + 1, box.width(), speakerHeight), index);
    const bool isFocused =
        option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active);
    if (isFocused) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.accent, 1.5));
        painter->drawRoundedRect(QRectF(card).adjusted(selectedEdge + 1.5, 1.5, -1.5, -2.5), 4, 4);
    }
}

void QuoteDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QRect box = option.rect.adjusted(left, 8, -right, 0);
    painter->setFont(m_theme.uiFont(12, QFont::DemiBold));
    painter->setPen(m_theme.muted);
    const QString count = QLocale().toString(index.data(QuoteListModel::CountRole).toInt());
    const int countWidth = painter->fontMetrics().horizontalAdvance(count) + cardGap;
    const QString heading =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width() - countWidth);
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft, heading);
    painter->setFont(m_theme.uiFont(12));
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight, count);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.line);
}

/// Solid for a speaker, dashed for a guess, hatched for what was ruled out, dotted for what nobody tagged:
/// by more than colour.
void QuoteDelegate::paintEdge(QPainter *painter, const QRect &bar, const QModelIndex &index) const
{
    const Quote *quote = m_session.article().quote(modelOf(index).quoteAt(index));
    const int number = quote ? m_speakers.numberOf(*quote) : -1;
    const QColor colour = number >= 0 ? m_theme.colour(number) : m_theme.muted;
    if (quote && quote->kind == QuoteKind::NotAQuote) {
        painter->fillRect(QRect(bar.left(), bar.top(), bar.width() + 3, bar.height()),
                          QBrush(m_theme.muted, Qt::BDiagPattern));
        return;
    }
    if (number >= 0 && !quote->flags.testFlag(QuoteFlag::Guessed)) {
        painter->fillRect(bar, colour);
        return;
    }
    const int dash = number >= 0 ? 8 : 3;
    for (int y = bar.top(); y <= bar.bottom(); y += dash + (dash + 1) / 2)
        painter->fillRect(QRect(bar.left(), y, bar.width(), std::min(dash, bar.bottom() - y + 1)), colour);
}

int QuoteDelegate::paintWords(QPainter *painter, const QRect &box, const QModelIndex &index) const
{
    const int number = index.data(QuoteListModel::NumberRole).toInt();
    const QString words = index.data(QuoteListModel::WordsRole).toString();
    const QFont font = m_theme.textFont(14);
    const bool isQuiet = isUntagged(index) || kindOf(index) == QuoteKind::NotAQuote;
    const int indent = numberWidth(number);
    QTextLayout layout(words, font);
    QTextOption options;
    options.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(options);
    const int lines = std::max(1, box.height() / lineHeight);
    const int ascent = QFontMetrics(font).ascent();
    const int baseline = (lineHeight + ascent - QFontMetrics(font).descent()) / 2;
    if (number > 0) {
        painter->setFont(m_theme.uiFont(11));
        painter->setPen(m_theme.muted);
        painter->drawText(QPoint(box.left(), box.top() + baseline), QLocale().toString(number));
    }
    painter->setFont(font);
    painter->setPen(isQuiet ? m_theme.muted : m_theme.ink);
    const QFontMetrics metrics(font);
    const Qt::LayoutDirection direction = words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    layout.beginLayout();
    int start = 0;
    for (int i = 0; i < lines && start < words.size(); ++i) {
        const int inset = i == 0 ? indent : 0;
        QTextLine line = layout.createLine();
        line.setLineWidth(box.width() - inset);
        int end = line.textStart() + line.textLength();
        QString shown = words.mid(start, end - start).trimmed();
        if (i == lines - 1 && end < words.size())
            shown = metrics.elidedText(words.mid(start), Qt::ElideRight, box.width() - inset);
        const QRect row(box.left() + inset, box.top() + i * lineHeight, box.width() - inset, lineHeight);
        paintLine(painter, row, baseline, shown, direction);
        start = end;
    }
    layout.endLayout();
    return lines;
}

} // namespace pullquote
