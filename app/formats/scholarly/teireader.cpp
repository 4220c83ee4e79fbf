// Reads a TEI file as a whole: its header is read by HeaderReader, the words by this.
#include "app/formats/documents/xmlpart.h"
#include "app/formats/scholarly/tei.h"
#include "app/formats/scholarly/teidocument.h"
#include "app/formats/scholarly/teiheaderreader.h"
#include "app/formats/scholarly/teitext.h"

#include <QCoreApplication>

namespace pullquote::tei {

namespace {

/// What begins a paragraph.
bool isBlock(QStringView name)
{
    return isOneOf(name,
                   {u"p",       u"ab",     u"head",      u"l",         u"item",     u"speaker", u"stage",
                    u"row",     u"byline", u"opener",    u"closer",    u"dateline", u"salute",  u"signed",
                    u"trailer", u"u",      u"docAuthor", u"titlePart", u"argument", u"epigraph"});
}

/// What has blocks in it: words and quotes right in it are blocks themselves.
bool isContainer(QStringView name)
{
    return isOneOf(name, {u"body", u"front", u"back", u"group", u"text", u"list", u"sp", u"lg",
                          u"floatingText", u"table"}) ||
           name.startsWith(u"div");
}

/// What stands in the file and not in the text: editors' remarks, what was struck out, other readings.
bool isAside(QStringView name)
{
    return isOneOf(name, {u"note", u"fw", u"figDesc", u"del", u"sic", u"orig", u"abbr", u"rdg", u"index",
                          u"metamark", u"interp", u"interpGrp", u"certainty"});
}

bool isQuotation(QStringView name)
{
    return isOneOf(name, {u"said", u"q", u"quote", u"soCalled"});
}

class Reader {
public:
    Reader(const QByteArray &xml, const QString &name) : m_xml(xml, name), m_header(m_xml, m_document) {}

    Result<Document> read()
    {
        bool isTei = false;
        while (m_xml.next()) {
            if (!m_xml.isStart())
                continue;
            isTei = isOneOf(m_xml.name(), {u"TEI", u"teiCorpus"});
            if (isTei)
                readRoot();
            break;
        }
        if (const Result<void> outcome = m_xml.outcome(); !outcome)
            return Problem{outcome.problem().what, outcome.problem().where, {}};
        if (!isTei)
            return Problem{
                QCoreApplication::translate("pullquote::tei::Reader", "This is no TEI document."), {}, {}};
        if (!m_document.isOurs)
            foldSpaces();
        return std::move(m_document);
    }

private:
    /// White space in a header is due to how the file looks, unless we have written it.
    void foldSpaces()
    {
        for (QList<Entry> *list : {&m_document.people, &m_document.annotators, &m_document.categories}) {
            for (Entry &entry : *list) {
                entry.name = onOneLine(entry.name);
                foldSpaces(entry.fields);
            }
        }
        for (Text &text : m_document.texts)
            foldSpaces(text.fields);
    }

    static void foldSpaces(QJsonObject &fields)
    {
        for (QJsonValueRef value : fields) {
            if (value.isString())
                value = onOneLine(value.toString());
        }
    }

    void readRoot()
    {
        const bool isCorpus = m_xml.name() == u"teiCorpus";
        Text text;
        text.id = m_xml.attribute(QLatin1String("id"));
        const QString language = m_xml.attribute(QLatin1String("lang"));
        while (m_xml.next() && !m_xml.isEnd()) {
            if (!m_xml.isStart())
                continue;
            if (isOneOf(m_xml.name(), {u"TEI", u"teiCorpus"}))
                readRoot();
            else if (m_xml.name() == u"teiHeader")
                m_header.read(text.fields);
            else if (m_xml.name() == u"text")
                readText(text, language);
            else if (m_xml.name() == u"standOff")
                readStandOff(text);
            else
                m_xml.skip();
        }
        if (!isCorpus)
            m_document.texts.append(text);
    }

    void readText(Text &text, const QString &language)
    {
        const QString own = m_xml.attribute(QLatin1String("lang"));
        if (!text.fields.contains(u"language") && !(own + language).isEmpty())
            text.fields.insert(QStringLiteral("language"), own.isEmpty() ? language : own);
        TextBuilder builder;
        readWords(text, builder, m_xml.attribute(QLatin1String("space")) == u"preserve", true);
        text.text = builder.text();
    }

    /// Of the element that has just started, and past its end.
    void readWords(Text &text, TextBuilder &builder, bool isKept, bool isBetweenBlocks)
    {
        while (m_xml.next() && !m_xml.isEnd()) {
            if (m_xml.isStart())
                readElement(text, builder, isKept, isBetweenBlocks);
            else if (!isBetweenBlocks || !m_xml.text().trimmed().isEmpty())
                builder.add(m_xml.text(), isKept);
            else if (!isKept)
                builder.addSpace();
        }
    }

    void readElement(Text &text, TextBuilder &builder, bool isKept, bool isBetweenBlocks)
    {
        const QString name = m_xml.name().toString();
        if (name == u"standOff" || name == u"spanGrp" || name == u"listAnnotation")
            return readStandOffPart(text);
        if (isAside(name))
            return m_xml.skip();
        const QString space = m_xml.attribute(QLatin1String("space"));
        const bool keeps = space.isEmpty() ? isKept : space == u"preserve";
        const bool isParagraph = isBlock(name) || (isBetweenBlocks && isQuotation(name));
        if (isParagraph)
            builder.breakParagraph(keeps);
        else if (isOneOf(name, {u"lb", u"cell"}) && m_xml.attribute(QLatin1String("break")) != u"no")
            builder.addSpace();
        const Mark mark = markHere(name);
        const qsizetype start = builder.size();
        if (name == u"g" && mark.attributes.value(QLatin1String("n")).startsWith(u"U+"))
            builder.add(
                QString(QChar(mark.attributes.value(QLatin1String("n")).mid(2).toUShort(nullptr, 16))),
                keeps);
        readWords(text, builder, keeps, isContainer(name));
        place(text, mark, trimmed(builder.text(), {start, builder.size()}, keeps));
        if (isParagraph && !keeps)
            builder.breakParagraph(false);
    }

    Mark markHere(const QString &name)
    {
        Mark mark;
        mark.element = name;
        for (const char *attribute : {"id", "who", "toWhom", "ana", "direct", "type", "next", "prev", "resp",
                                      "corresp", "n", "from", "to", "target"}) {
            if (const QString value = m_xml.attribute(QLatin1String(attribute)); !value.isEmpty())
                mark.attributes.insert(QLatin1String(attribute), value);
        }
        mark.key = mark.attributes.value(QLatin1String("id"));
        if (mark.key.isEmpty())
            mark.key = u'\n' + QString::number(++m_marks);
        return mark;
    }

    /// Spaces in front and at the end of an element are due to how the file looks.
    static Span trimmed(const QString &text, Span span, bool isKept)
    {
        while (!isKept && span.start < span.end && text[span.start].isSpace())
            ++span.start;
        while (!isKept && span.start < span.end && text[span.end - 1].isSpace())
            --span.end;
        return span;
    }

    static void place(Text &text, Mark mark, Span span)
    {
        const QString id = mark.attributes.value(QLatin1String("id"));
        if (!id.isEmpty())
            text.places.insert(id, span);
        mark.span = span;
        const bool isPart = isOneOf(mark.element, {u"rs", u"seg", u"persName", u"name"}) &&
                            mark.attributes.contains(QLatin1String("corresp"));
        if (isQuotation(mark.element) || isPart)
            text.marks.append(mark);
    }

    void readStandOff(Text &text)
    {
        while (m_xml.next() && !m_xml.isEnd()) {
            if (m_xml.isStart())
                readStandOffPart(text);
        }
    }

    void readStandOffPart(Text &text)
    {
        const QString name = m_xml.name().toString();
        if (name == u"span") {
            Mark mark = markHere(name);
            mark.words = m_xml.readText();
            text.spans.append(mark);
        } else if (name == u"annotation") {
            readRemark(text);
        } else if (isOneOf(name, {u"standOff", u"spanGrp", u"listAnnotation"})) {
            readSpans(text);
        } else {
            m_header.readEntry();
        }
    }

    /// A group says for all of its spans what they do not say themselves.
    void readSpans(Text &text)
    {
        constexpr qsizetype longestInherited = 1000; // each span goes through it
        const Mark group = markHere({});
        const qsizetype first = text.spans.size();
        readStandOff(text);
        for (qsizetype i = first; i < text.spans.size(); ++i) {
            for (const char *inherited : {"resp", "type", "ana"}) {
                const QLatin1String key(inherited);
                Attributes &attributes = text.spans[i].attributes;
                const QString value = group.attributes.value(key);
                if (!attributes.contains(key) && !value.isEmpty() && value.size() <= longestInherited)
                    attributes.insert(key, value);
            }
        }
    }

    void readRemark(Text &text)
    {
        Remark remark;
        remark.target = m_xml.attribute(QLatin1String("target"));
        remark.analysis = m_xml.attribute(QLatin1String("ana"));
        readRemarkParts(remark);
        text.remarks.append(remark);
    }

    void readRemarkParts(Remark &remark)
    {
        while (m_xml.next() && !m_xml.isEnd()) {
            if (!m_xml.isStart())
                continue;
            const QString name = m_xml.name().toString();
            if (name == u"note") {
                remark.notes.append(m_xml.readText());
            } else if (name == u"revisionDesc") {
                readRemarkParts(remark);
            } else {
                const QString when = m_xml.attribute(QLatin1String("when"));
                const QString which = m_xml.attribute(QLatin1String("n"));
                if (name == u"change" && which == u"created")
                    remark.created = when;
                if (name == u"change" && which == u"modified")
                    remark.modified = when;
                if (name == u"ptr")
                    remark.pointers.insert(m_xml.attribute(QLatin1String("type")),
                                           m_xml.attribute(QLatin1String("target")));
                m_xml.skip();
            }
        }
    }

    XmlPart m_xml;
    Document m_document;
    HeaderReader m_header;
    qsizetype m_marks = 0; ///< without an id of their own
};

} // namespace

Result<Document> readDocument(const QByteArray &xml, const QString &name)
{
    return Reader(xml, name).read();
}

} // namespace pullquote::tei
