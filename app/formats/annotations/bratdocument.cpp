#include "app/formats/annotations/bratdocument.h"

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/annotations/joinedwords.h"
#include "app/formats/decodedtext.h"
#include "app/text/canonicaltext.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::BratImport", text);
}

/// "12 20;25 30" as claims with the words of each: brat joins those of the parts by one space.
QList<SpanClaim> claimsOf(const QString &places, const QString &words)
{
    QList<SpanClaim> claims;
    for (const QString &place : places.split(u';')) {
        const QStringList ends = place.trimmed().split(u' ');
        bool isStart = false;
        bool isEnd = false;
        const qint64 start = ends.value(0).toLongLong(&isStart);
        const qint64 end = ends.value(1).toLongLong(&isEnd);
        const bool isPlace = isStart && isEnd && start >= 0 && start < end && end <= maximumTextBytes;
        claims.append({isPlace ? start : -2, isPlace ? end : -2, {}, {}, {}});
    }
    return claimsWithWords(std::move(claims), words, u" ");
}

/// Without the number that repeated roles have: "Source2".
QString roleOf(QString name)
{
    while (!name.isEmpty() && name.back().isDigit())
        name.chop(1);
    return name;
}

/// False when nobody knows what it says.
bool takeLine(const QString &line, const QString &where, BratDocument &document, ForeignDocument &listing)
{
    const QString id = line.section(u'\t', 0, 0);
    const QString what = line.section(u'\t', 1, 1);
    const QString text = line.section(u'\t', 2);
    const QStringList words = what.split(u' ', Qt::SkipEmptyParts);
    if (id.isEmpty() || words.size() < 2)
        return false;
    switch (id[0].unicode()) {
    case u'T':
        if (document.spans.contains(id)) {
            listing.leaveOut(where, tr("The id %1 is there twice.").arg(id));
            return true;
        }
        document.order.append(id);
        document.spans.insert(id, {id, {}, words[0], claimsOf(what.section(u' ', 1), text), {}, where});
        return true;
    case u'E':
        for (const QString &argument : words.mid(1))
            document.events[id].append({roleOf(argument.section(u':', 0, 0)), argument.section(u':', 1)});
        return true;
    case u'R':
        document.links.insert(id, {words[1].section(u':', 1), words.value(2).section(u':', 1), words[0]});
        return true;
    case u'A':
    case u'M':
        document.attributes[words[1]].append(words.size() > 2 ? words[0] + u' ' + words[2] : words[0]);
        return true;
    case u'#':
        document.notes[words[1]].append(text);
        return true;
    case u'*': // the same by another name
    case u'N': // what another database calls it
        return true;
    default:
        return false;
    }
}

} // namespace

BratDocument readBratLines(const QString &name, const QByteArray &bytes, ForeignDocument &listing)
{
    BratDocument document;
    const Result<DecodedText> decoded = decodeAsGiven(bytes);
    if (!decoded) {
        listing.leaveOut(name, decoded.problem().what);
        return document;
    }
    QStringList lines = decoded->text.split(u'\n');
    if (lines.first().startsWith(QChar(QChar::ByteOrderMark)))
        lines.first().remove(0, 1);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i];
        if (line.endsWith(u'\r'))
            line.chop(1);
        const QString number = tr("line %1").arg(i + 1);
        const QString where = name.isEmpty() ? number : QStringLiteral("%1, %2").arg(name, number);
        if (!line.trimmed().isEmpty() && !takeLine(line, where, document, listing))
            listing.leaveOut(where, tr("This is no line that is known of brat."));
    }
    return document;
}

} // namespace pullquote
