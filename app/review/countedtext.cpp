#include "app/review/countedtext.h"

namespace pullquote {

CountedText CountedText::counted(const QString &text, qint64 number, const CaseQuestion &question)
{
    const QString digits = QString::number(number);
    const auto isDigitAt = [&text](qsizetype i) { return i >= 0 && i < text.size() && text[i].isDigit(); };
    for (qsizetype at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
        const bool isPlace = at > 0 && text[at - 1] == u'%';
        if (!isPlace && !isDigitAt(at - 1) && !isDigitAt(at + digits.size()))
            return {text, {{{at, at + digits.size()}, question}}};
    }
    return {text, {}};
}

CountedText CountedText::composed(const CountedText &pattern, const QList<CountedText> &parts)
{
    CountedText whole;
    const auto take = [&whole](const CountedText &piece, Span span) {
        for (const Number &number : piece.numbers) {
            if (span.contains(number.span)) {
                const qsizetype by = whole.text.size() - span.start;
                whole.numbers.append({{number.span.start + by, number.span.end + by}, number.question});
            }
        }
        whole.text += QStringView(piece.text).mid(span.start, span.length());
    };
    qsizetype from = 0;
    for (qsizetype i = 0; i + 1 < pattern.text.size(); ++i) {
        const int part = pattern.text[i] == u'%' ? pattern.text[i + 1].digitValue() : 0;
        if (part < 1 || part > parts.size())
            continue;
        take(pattern, {from, i});
        take(parts.at(part - 1), {0, parts.at(part - 1).text.size()});
        from = i + 2;
    }
    take(pattern, {from, pattern.text.size()});
    return whole;
}

} // namespace pullquote
