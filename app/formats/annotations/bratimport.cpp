#include "app/formats/annotations/bratimport.h"

#include "app/formats/annotations/bratnames.h"
#include "app/formats/annotations/joinedwords.h"
#include "app/formats/annotations/layers.h"
#include "app/formats/annotations/quotedetails.h"
#include "app/formats/decodedtext.h"
#include "app/formats/documents/documentformat.h"
#include "app/model/words.h"
#include "app/text/canonicaltext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

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

/// What a Mac puts beside every file of a zip.
bool isShadow(const QString &name)
{
    return name.startsWith(u"__MACOSX/") || name.section(u'/', -1).startsWith(u"._");
}

/// Without the number that repeated roles have: "Source2".
QString roleOf(QString name)
{
    while (!name.isEmpty() && name.back().isDigit())
        name.chop(1);
    return name;
}

} // namespace

BratImport::BratImport(ImportDraft &draft, const FormatOptions &options)
    : m_document(draft, options, OffsetUnit::CodePoints)
{
}

void BratImport::readArchive(ZipArchive &archive, const Watcher &watcher)
{
    QStringList names = archive.names();
    std::sort(names.begin(), names.end());
    names.removeIf(isShadow);
    const auto bytesOf = [&archive](const QString &name) {
        const Result<QByteArray> bytes = archive.read(name);
        return bytes ? *bytes : QByteArray();
    };
    for (const QString &name : std::as_const(names)) {
        if (name == bratIndex)
            readIndex(bytesOf(name));
        if (name.endsWith(u"visual.conf"))
            readLabels(bytesOf(name));
    }
    for (qsizetype i = 0; i < names.size() && watcher.goesOn(i, names.size()); ++i) {
        if (names[i].endsWith(u".ann"))
            readPair(names[i], archive);
    }
    m_document.finish(watcher);
}

void BratImport::readPair(const QString &lineFile, ZipArchive &archive)
{
    const QString name = lineFile.chopped(4);
    const QString textFile = name + QStringLiteral(".txt");
    const Result<QByteArray> lines = archive.read(lineFile);
    const Result<QByteArray> bytes =
        archive.contains(textFile) ? archive.read(textFile) : Problem{tr("Its text is missing."), {}, {}};
    if (!lines || !bytes)
        return m_document.leaveOut(lineFile, lines ? bytes.problem().what : lines.problem().what);
    const Result<DecodedText> text = decodeAsGiven(*bytes);
    if (!text)
        return m_document.leaveOut(textFile, text.problem().what);
    if (text->encoding == DecodedText::Encoding::Windows1252)
        m_document.leaveOut(textFile, DocumentFormat::guessedEncoding().what);
    const QJsonObject own = m_index.value(name);
    QJsonObject fields = own.value(u"article").toObject();
    if (fields.isEmpty())
        fields.insert(QStringLiteral("title"), name.section(u'/', -1));
    const auto article = m_document.article(foreignArticle(fields, text->text), lineFile);
    if (!article)
        return;
    ForeignName annotator = foreignNames(own.value(u"annotator")).value(0);
    if (annotator.isEmpty())
        annotator.name = name.section(u'/', -2, -2);
    readDocument(lineFile, *article, annotator, *lines);
}

void BratImport::readLines(const QByteArray &lines, const Watcher &watcher)
{
    if (const std::optional<int> article = m_document.article({}, {}))
        readDocument({}, *article, {}, lines);
    m_document.finish(watcher);
}

void BratImport::readIndex(const QByteArray &json)
{
    const QJsonDocument index = QJsonDocument::fromJson(json);
    if (!index.isArray())
        m_document.leaveOut(bratIndex, tr("It cannot be read, so what only it says is left out."));
    for (const QJsonValue &entry : index.array())
        m_index.insert(entry[u"document"].toString(), entry.toObject());
}

/// "Topic_x | name | nm"
void BratImport::readLabels(const QByteArray &visual)
{
    for (const QString &line : QString::fromUtf8(visual).split(u'\n')) {
        const QStringList parts = line.split(u'|');
        if (parts.size() > 1 && line.startsWith(bratTopicPrefix))
            m_labels.insert(parts[0].trimmed(), parts[1].trimmed());
    }
}

void BratImport::readDocument(const QString &name, int article, const ForeignName &annotator,
                              const QByteArray &lines)
{
    Document document = parse(name, lines);
    QuoteAssembly assembly = assemble(document);
    m_document.learnUnit(article, assembly.claims());
    for (ForeignQuote &quote : assembly.quotes(m_document)) {
        quote.annotator = annotator;
        m_document.addQuote(article, quote);
    }
}

BratImport::Document BratImport::parse(const QString &name, const QByteArray &bytes)
{
    Document document;
    const Result<DecodedText> decoded = decodeAsGiven(bytes);
    if (!decoded) {
        m_document.leaveOut(name, decoded.problem().what);
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
        if (!line.trimmed().isEmpty() && !parseLine(line, where, document))
            m_document.leaveOut(where, tr("This is no line that is known of brat."));
    }
    return document;
}

bool BratImport::parseLine(const QString &line, const QString &where, Document &document)
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
            m_document.leaveOut(where, tr("The id %1 is there twice.").arg(id));
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

/// The attributes are what somebody sees and changes in brat; ids of topics that are still there hold.
void BratImport::takeTopics(const QStringList &attributes, QJsonObject &details) const
{
    QStringList topics = attributes;
    topics.removeIf([](const QString &attribute) { return !attribute.startsWith(bratTopicPrefix); });
    const QJsonArray written = details.value(u"attributes").toArray();
    const QJsonArray known = details.value(u"topics").toArray();
    if (topics.isEmpty() && written.isEmpty())
        return;
    QJsonArray names;
    for (const QString &topic : std::as_const(topics)) {
        qsizetype place = -1;
        for (qsizetype i = 0; i < written.size() && place < 0; ++i)
            place = written[i].toString() == topic ? i : -1;
        names.append(place >= 0 && place < known.size()
                         ? known[place]
                         : QJsonValue(m_labels.value(topic, topic.mid(bratTopicPrefix.size()))));
    }
    details.insert(QStringLiteral("topics"), names);
}

QJsonObject BratImport::detailsOf(const QStringList &attributes, const QStringList &notes,
                                  const QString &where)
{
    QJsonObject details;
    QStringList texts;
    for (const QString &note : notes) {
        const QJsonDocument own = QJsonDocument::fromJson(note.toUtf8());
        if (own.isObject())
            details = own.object();
        else
            texts.append(note);
    }
    if (!texts.isEmpty())
        details.insert(QStringLiteral("note"),
                       (QStringList{details.value(u"note").toString()} + texts).join(u'\n').trimmed());
    takeTopics(attributes, details);
    for (const QString &attribute : attributes) {
        const QString value = attribute.section(u' ', 1);
        if (attribute.startsWith(bratTopicPrefix))
            continue;
        if (!fromWord<QuoteKind>(value)) {
            m_document.leaveOut(where, tr("“%1” has no place here, and was left out.").arg(attribute));
        } else if (details.value(u"kind") != QJsonValue(value)) {
            details.insert(QStringLiteral("kind"), value);
            details.insert(QStringLiteral("kindManual"), true);
        }
    }
    return details;
}

QuoteAssembly BratImport::assemble(Document &document)
{
    // What is said of an event is said of its content.
    QSet<QString> triggers;
    QuoteAssembly assembly;
    for (auto event = document.events.begin(); event != document.events.end(); ++event) {
        for (const auto &[role, id] : std::as_const(*event)) {
            if (role != u"Content")
                continue;
            document.attributes[id] += document.attributes.take(event.key());
            document.notes[id] += document.notes.take(event.key());
        }
    }
    for (const QString &id : std::as_const(document.order)) {
        LabelledSpan span = document.spans.value(id);
        span.details = detailsOf(document.attributes.value(id), document.notes.value(id), span.where);
        if (span.label != bratEvent)
            assembly.add(span);
    }
    for (const auto &arguments : std::as_const(document.events)) {
        QString content;
        for (const auto &[role, id] : arguments) {
            if (role != u"Content")
                continue;
            if (!content.isEmpty())
                assembly.link(content, id, QStringLiteral("continues"));
            else
                content = id;
        }
        for (const auto &[role, id] : arguments) {
            if (role != u"Content")
                assembly.link(content, id, role);
        }
    }
    for (const QStringList &link : std::as_const(document.links))
        assembly.link(link[0], link[1], link[2]);
    return assembly;
}

} // namespace pullquote
