#include "app/formats/scholarly/teiheaderreader.h"

#include "app/formats/scholarly/tei.h"
#include "app/model/words.h"

#include <QJsonArray>

namespace pullquote::tei {

namespace {

void putFirst(QJsonObject &fields, const char *key, const QString &text)
{
    if (!fields.contains(QLatin1String(key)))
        fields.insert(QLatin1String(key), text);
}

} // namespace

/// The visitor gets the name of each child, and goes past its end.
template <class Visit>
void HeaderReader::forEachChild(Visit visit)
{
    while (m_xml.next() && !m_xml.isEnd()) {
        if (m_xml.isStart())
            visit(m_xml.name().toString());
    }
}

QString HeaderReader::allText()
{
    QString text;
    for (int depth = 1; depth > 0 && m_xml.next();) {
        depth += m_xml.isStart() ? 1 : m_xml.isEnd() ? -1 : 0;
        if (m_xml.isText())
            text += m_xml.text();
    }
    return text;
}

void HeaderReader::read(QJsonObject &fields)
{
    forEachChild([&](const QString &) { readPart(fields); });
}

void HeaderReader::readPart(QJsonObject &fields)
{
    const QString name = m_xml.name().toString();
    if (name == u"titleStmt")
        return readTitleStatement(fields);
    if (name == u"bibl" || name == u"biblStruct" || name == u"biblFull")
        return readBibliography(fields);
    if (name == u"language") {
        const QString language = m_xml.attribute(QLatin1String("ident"));
        if (!language.isEmpty())
            putFirst(fields, "language", language);
        return m_xml.skip();
    }
    if (isOneOf(name, {u"person", u"personGrp", u"org", u"category", u"interp", u"respStmt", u"application"}))
        return readEntry();
    forEachChild([&](const QString &) { readPart(fields); });
}

void HeaderReader::readEntry()
{
    const QString name = m_xml.name().toString();
    if (isOneOf(name, {u"person", u"personGrp", u"org"}))
        return readPerson();
    if (name == u"category" || name == u"interp")
        return readCategory({});
    if (name == u"respStmt")
        return readAnnotator();
    if (name == u"application") {
        if (m_xml.attribute(QLatin1String("ident")) == ownApplication)
            m_document.isOurs = true;
        return m_xml.skip();
    }
    forEachChild([&](const QString &) { readEntry(); });
}

void HeaderReader::readTitleStatement(QJsonObject &fields)
{
    forEachChild([&](const QString &name) {
        if (name == u"title")
            putFirst(fields, "title", allText());
        else if (name == u"author")
            putFirst(fields, "byline", allText());
        else if (isOneOf(name, {u"respStmt", u"editor", u"principal"}))
            readAnnotator();
        else
            m_xml.skip();
    });
}

void HeaderReader::readBibliography(QJsonObject &fields)
{
    forEachChild([&](const QString &name) {
        const QString type = m_xml.attribute(QLatin1String("type"));
        const QString when = m_xml.attribute(QLatin1String("when"));
        if (name == u"title")
            putFirst(fields, "title", allText());
        else if (name == u"author")
            putFirst(fields, "byline", allText());
        else if (name == u"publisher")
            putFirst(fields, "outlet", allText());
        else if (name == u"date" && when.isEmpty())
            putFirst(fields, "published", allText());
        else if (name == u"idno" && (type == u"URL" || type == u"URI"))
            putFirst(fields, "url", allText());
        else if (name == u"note" && (type == u"language" || type == u"state"))
            putFirst(fields, type.toLatin1().constData(), allText());
        else if (isOneOf(name, {u"monogr", u"analytic", u"imprint", u"titleStmt", u"publicationStmt"}))
            readBibliography(fields);
        else
            m_xml.skip();
        if (name == u"date" && !when.isEmpty())
            putFirst(fields, "published", when);
    });
}

void HeaderReader::readPerson()
{
    Entry entry;
    entry.id = m_xml.attribute(QLatin1String("id"));
    const QString kind = m_xml.attribute(QLatin1String("role"));
    if (fromWord<Speaker::Kind>(kind))
        entry.fields.insert(QStringLiteral("kind"), kind);
    QJsonArray aliases;
    forEachChild([&](const QString &name) {
        if (isOneOf(name, {u"persName", u"orgName", u"name"})) {
            const QString text = allText();
            if (entry.name.isEmpty())
                entry.name = text;
            else
                aliases.append(text);
        } else if (name == u"occupation") {
            entry.fields.insert(QStringLiteral("role"), allText());
        } else if (name == u"affiliation") {
            entry.fields.insert(QStringLiteral("affiliation"), allText());
        } else if (name == u"note") {
            entry.fields.insert(QStringLiteral("note"), allText());
        } else {
            m_xml.skip();
        }
    });
    entry.fields.insert(QStringLiteral("aliases"), aliases);
    m_document.people.append(entry);
}

void HeaderReader::readAnnotator()
{
    Entry entry;
    entry.id = m_xml.attribute(QLatin1String("id"));
    QString text;
    while (m_xml.next() && !m_xml.isEnd()) {
        if (m_xml.isText())
            text += m_xml.text();
        else if (isOneOf(m_xml.name(), {u"name", u"persName", u"orgName"}))
            entry.name = allText();
        else if (m_xml.isStart())
            m_xml.skip();
    }
    if (entry.name.isEmpty())
        entry.name = text;
    m_document.annotators.append(entry);
}

void HeaderReader::readCategory(const QString &parent)
{
    Entry entry;
    entry.id = m_xml.attribute(QLatin1String("id"));
    entry.parent = parent;
    const QString style = m_xml.attribute(QLatin1String("style"));
    if (style.startsWith(u"color:"))
        entry.fields.insert(QStringLiteral("colour"), style.mid(6).trimmed());
    if (const int key = m_xml.attribute(QLatin1String("n")).toInt(); key >= 1 && key <= 9)
        entry.fields.insert(QStringLiteral("key"), key);
    const qsizetype place = m_document.categories.size();
    m_document.categories.append(entry);
    QString text;
    while (m_xml.next() && !m_xml.isEnd()) {
        if (m_xml.isText()) {
            text += m_xml.text();
        } else if (m_xml.name() == u"category") {
            readCategory(entry.id);
        } else if (isOneOf(m_xml.name(), {u"catDesc", u"desc", u"gloss"})) {
            const bool isDefinition = m_xml.attribute(QLatin1String("n")) == u"definition";
            const QString description = allText();
            Entry &own = m_document.categories[place];
            if (isDefinition)
                own.fields.insert(QStringLiteral("definition"), description);
            else if (own.name.isEmpty())
                own.name = description;
        } else {
            m_xml.skip();
        }
    }
    if (m_document.categories[place].name.isEmpty())
        m_document.categories[place].name = text;
}

} // namespace pullquote::tei
