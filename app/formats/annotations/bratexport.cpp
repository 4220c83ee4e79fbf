#include "app/formats/annotations/bratexport.h"

#include "app/formats/annotations/quotedetails.h"
#include "app/formats/exportwalk.h"
#include "app/model/words.h"

#include <QBuffer>
#include <QJsonArray>

namespace pullquote {

Result<void> BratExport::write(const Watcher &watcher)
{
    Result<ExportCatalogue> catalogue = ExportCatalogue::read(m_project, m_request);
    if (!catalogue)
        return catalogue.problem();
    m_catalogue = *std::move(catalogue);
    m_topics = bratTopics(m_catalogue);
    const Result<void> walked =
        walkArticles(m_project, m_catalogue, m_request, watcher,
                     [this](const ArticleContent &content) { return addArticle(content); });
    if (!walked)
        return walked;
    for (const QString &folder : std::as_const(m_folders)) {
        if (const Result<void> added = addConfiguration(folder); !added)
            return added;
    }
    return m_out.add(bratIndex, '[' + m_index + ']');
}

Result<void> BratExport::addArticle(const ArticleContent &content)
{
    const QString name = m_articleNames.make({}, content.article.title);
    for (const Layer &layer : layersOf(content, m_catalogue)) {
        if (!m_folders.contains(layer.annotator.id))
            m_folders.insert(layer.annotator.id, layer.annotator.id.isNull()
                                                     ? QString()
                                                     : m_folderNames.make({}, layer.annotator.name) + u'/');
        const Result<void> added = addLayer(layer, content, m_folders.value(layer.annotator.id) + name);
        if (!added)
            return added;
    }
    return {};
}

Result<void> BratExport::addLayer(const Layer &layer, const ArticleContent &content, const QString &name)
{
    BratLines lines(content, m_catalogue, m_topics);
    for (const Quote &quote : layer.quotes)
        lines.add(quote);
    if (const Result<void> added = m_out.add(name + QStringLiteral(".txt"), content.text.toUtf8()); !added)
        return added;
    if (const Result<void> added = m_out.add(name + QStringLiteral(".ann"), lines.lines()); !added)
        return added;
    QBuffer entry;
    entry.open(QIODevice::WriteOnly);
    JsonWriter writer(entry);
    writer.beginObject();
    writer.key(u"document");
    writer.text(name);
    writeOwnData(writer, content.article, layer.annotator);
    writer.endObject();
    if (writer.finish())
        m_index += (m_index.isEmpty() ? QByteArray() : QByteArray(",\n")) + entry.data();
    return {};
}

Result<void> BratExport::addConfiguration(const QString &folder)
{
    QString attributes;
    QString labels;
    for (auto topic = m_topics.begin(); topic != m_topics.end(); ++topic) {
        QString name = m_catalogue.name(topic.key()).simplified();
        name.replace(u'|', u'/').replace(u',', u';');
        attributes += QStringLiteral("%1 Arg:Content\n").arg(*topic);
        labels += QStringLiteral("%1 | %2 | %3\n").arg(*topic, name, name.left(4));
    }
    const Result<void> added = m_out.add(
        folder + QStringLiteral("annotation.conf"),
        QStringLiteral("[entities]\nContent\nCue\nSource\nAddressee\n\n"
                       "[relations]\n<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n\n"
                       "[events]\n%1 Content:Content, Source?:Source, Cue?:Cue, Addressee?:Addressee\n\n"
                       "[attributes]\n%2 Arg:Content, Value:direct|indirect|mixed|not-a-quote\n%3")
            .arg(bratEvent, bratKind, attributes)
            .toUtf8());
    if (!added)
        return added;
    return m_out.add(
        folder + QStringLiteral("visual.conf"),
        QStringLiteral("[labels]\n%1\n[drawing]\nContent bgColor:#ffccaa\n").arg(labels).toUtf8());
}

void BratLines::addLine(const QString &id, const QString &what, const QString &text)
{
    m_lines += id.toLatin1() + '\t' + what.toLatin1();
    if (!text.isEmpty())
        m_lines += '\t' + text.toUtf8();
    m_lines += '\n';
}

QString BratLines::addSpans(const QString &type, const QList<Span> &spans)
{
    if (spans.isEmpty())
        return {};
    QStringList places;
    QStringList words;
    for (Span span : spans) {
        const CodePointSpan counted = m_content.codePoints.toCodePoints(span).value_or(CodePointSpan{});
        places.append(QStringLiteral("%1 %2").arg(counted.start).arg(counted.end));
        words.append(m_content.text.mid(span.start, span.length()).replace(u'\n', u' '));
    }
    const QString id = QStringLiteral("T%1").arg(++m_spans);
    addLine(id, type + u' ' + places.join(u';'), words.join(u' '));
    return id;
}

/// As in the corpora of news quotes that there are: a span for each role, and an event that holds them
/// together.
void BratLines::add(const Quote &quote)
{
    QString roles;
    QString content;
    QList<Span> trigger = quote.content;
    for (SpanRole role : allSpanRoles) {
        QString type = word(role);
        type[0] = type[0].toUpper();
        const QString id = addSpans(type, quote.spans(role));
        if (id.isEmpty())
            continue;
        roles += QStringLiteral(" %1:%2").arg(type, id);
        if (role == SpanRole::Content)
            content = id;
        if (role == SpanRole::Cue)
            trigger = quote.cue;
    }
    const QString event = addSpans(bratEvent, trigger);
    addLine(QStringLiteral("E%1").arg(++m_events), bratEvent + u':' + event + roles);
    const auto addAttribute = [&](const QString &what) {
        addLine(QStringLiteral("A%1").arg(++m_attributes), what);
    };
    addAttribute(QStringLiteral("%1 %2 %3").arg(bratKind, content, word(quote.kind)));
    for (TopicId topic : quote.topics)
        addAttribute(QStringLiteral("%1 %2").arg(m_topics.value(topic), content));
    addLine(QStringLiteral("#%1").arg(m_events), QStringLiteral("AnnotatorNotes ") + content, details(quote));
}

QString BratLines::details(const Quote &quote) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter writer(buffer);
    writer.beginObject();
    writeQuoteDetails(writer, quote, m_catalogue);
    if (!quote.topics.isEmpty()) {
        QJsonArray attributes;
        for (TopicId topic : quote.topics)
            attributes.append(m_topics.value(topic));
        writer.key(u"attributes");
        writer.value(attributes);
    }
    writer.endObject();
    return writer.finish() ? QString::fromUtf8(buffer.data()) : QString();
}

} // namespace pullquote
