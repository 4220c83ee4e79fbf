#include "app/store/searchterms.h"

#include <QChar>

namespace pullquote {

namespace {

constexpr qsizetype snippetLength = 120;

bool isQuotationMark(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„';
}

QString marked(QString piece, const QStringList &terms)
{
    for (const QString &term : terms) {
        qsizetype at = 0;
        while ((at = piece.indexOf(term, at, Qt::CaseInsensitive)) >= 0) {
            piece.insert(at + term.size(), QChar(3));
            piece.insert(at, QChar(2));
            at += term.size() + 2;
        }
    }
    return piece;
}

} // namespace

QStringList searchTerms(const QString &query)
{
    QStringList terms;
    QString term;
    bool inPhrase = false;
    const auto finish = [&] {
        if (!term.trimmed().isEmpty() && !terms.contains(term.trimmed()))
            terms.append(term.trimmed());
        term.clear();
    };
    for (QChar c : query) {
        if (isQuotationMark(c)) {
            finish();
            inPhrase = !inPhrase;
        } else if (c.isSpace() && !inPhrase) {
            finish();
        } else if (c != QChar(0)) {
            term += c;
        }
    }
    finish();
    return terms;
}

QString quotedForFts(const QString &term)
{
    QString quoted = term;
    return u'"' + quoted.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

bool hasSpacelessScript(QStringView text)
{
    for (QChar c : text) {
        if (c.unicode() < 0x0E00)
            continue; // most texts end here for every character
        switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
            return true;
        default:
            break;
        }
    }
    return false;
}

QString snippet(const QString &text, const QStringList &terms)
{
    qsizetype first = -1;
    for (const QString &term : terms) {
        const qsizetype at = text.indexOf(term, 0, Qt::CaseInsensitive);
        if (at >= 0 && (first < 0 || at < first))
            first = at;
    }
    qsizetype start = std::max<qsizetype>(0, first - snippetLength / 3);
    while (start > 0 && start < first && !text[start - 1].isSpace())
        ++start;
    qsizetype end = std::min(text.size(), start + snippetLength);
    while (end < text.size() && end > first + 1 && !text[end].isSpace() && end > start + snippetLength / 2)
        --end;
    QString piece = text.mid(start, end - start).simplified();
    piece.remove(QChar(2)).remove(QChar(3));
    return (start > 0 ? QStringLiteral("… ") : QString()) + marked(piece, terms) +
           (end < text.size() ? QStringLiteral(" …") : QString());
}

} // namespace pullquote
