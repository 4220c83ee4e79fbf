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

/// "Attribution:T4 Content:T1 Source2:T3": an event, or a relation with its type in front.
BratEvent eventOf(const QStringList &words, bool isRelation, const QString &where)
{
    BratEvent event{words[0].section(u':', 0, 0), words[0].section(u':', 1), {}, where};
    for (const QString &argument : words.mid(1)) {
        const QString role = argument.section(u':', 0, 0);
        event.arguments.append({isRelation ? role : roleOf(role), argument.section(u':', 1)});
    }
    return event;
}

/// Takes the lines of one file, one after the other.
class BratLineReader {
public:
    BratLineReader(BratDocument &document, ForeignDocument &listing)
        : m_document(document), m_listing(listing)
    {
    }

    /// False when nobody knows what it says.
    bool take(const QString &line, const QString &where)
    {
        const QString id = line.section(u'\t', 0, 0);
        const QString what = line.section(u'\t', 1, 1);
        const QString text = line.section(u'\t', 2);
        const QStringList words = what.split(u' ', Qt::SkipEmptyParts);
        if (id.isEmpty() || words.size() < 2)
            return false;
        const char16_t kind = id[0].unicode();
        switch (kind) {
        case u'T':
            if (isNew(m_document.spans, id, where)) {
                m_document.order.append(id);
                m_document.spans.insert(id,
                                        {id, {}, words[0], claimsOf(what.section(u' ', 1), text), {}, where});
            }
            return true;
        case u'E':
        case u'R': {
            QMap<QString, BratEvent> &events = kind == u'E' ? m_document.events : m_document.links;
            if (isNew(events, id, where))
                events.insert(id, eventOf(words, kind == u'R', where));
            return true;
        }
        case u'A':
        case u'M':
            m_document.attributes[words[1]].append(
                {words.size() > 2 ? words[0] + u' ' + words[2] : words[0], where});
            return true;
        case u'#':
            m_document.notes[words[1]].append({text, where});
            return true;
        case u'*': // the same by another name
        case u'N': // what another database calls it
            m_listing.leaveOut(where, ForeignDocument::hasNoPlace(what.left(60)));
            return true;
        default:
            return false;
        }
    }

private:
    template <class Map>
    bool isNew(const Map &map, const QString &id, const QString &where)
    {
        if (!map.contains(id))
            return true;
        m_listing.leaveOut(where, ForeignDocument::isThereTwice(id));
        return false;
    }

    BratDocument &m_document;
    ForeignDocument &m_listing;
};

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
    BratLineReader reader(document, listing);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i];
        if (line.endsWith(u'\r'))
            line.chop(1);
        const QString number = tr("line %1").arg(i + 1);
        const QString where = name.isEmpty() ? number : QStringLiteral("%1, %2").arg(name, number);
        if (!line.trimmed().isEmpty() && !reader.take(line, where))
            listing.leaveOut(where, tr("This is no line that is known of brat."));
    }
    return document;
}

} // namespace pullquote
