#include "app/formats/scholarly/refiexport.h"

#include "app/formats/exportwalk.h"
#include "app/formats/scholarly/refi.h"
#include "app/formats/scholarly/reficodewriter.h"
#include "app/formats/scholarly/xmltext.h"
#include "app/model/timetext.h"
#include "app/model/words.h"

namespace pullquote {

namespace {

const QStringList caseVariables{QStringLiteral("Kind"), QStringLiteral("Role"), QStringLiteral("Affiliation"),
                                QStringLiteral("Aliases")};
const QStringList sourceVariables{QStringLiteral("Byline"),   QStringLiteral("Outlet"),
                                  QStringLiteral("URL"),      QStringLiteral("Published"),
                                  QStringLiteral("Language"), QStringLiteral("State")};

void putGuid(QXmlStreamWriter &xml, const char *name, const QUuid &guid)
{
    xml.writeAttribute(QLatin1String(name), refi::written(guid));
}

void putText(QXmlStreamWriter &xml, const char *name, const QString &text)
{
    if (!text.isEmpty())
        xml.writeAttribute(QLatin1String(name), xmlText(text));
}

QUuid variableId(const QString &name)
{
    return refi::guid(QStringLiteral("variable ") + name);
}

} // namespace

RefiExport::RefiExport(ProjectReader &project, const ExportRequest &request)
    : m_project(project), m_request(request), m_sources(&m_sourceBytes), m_links(&m_linkBytes)
{
}

Result<QByteArray> RefiExport::write(const Watcher &watcher)
{
    Result<ExportCatalogue> catalogue = ExportCatalogue::read(m_project, m_request);
    const Result<Project> project = m_project.project();
    if (!catalogue || !project)
        return catalogue ? project.problem() : catalogue.problem();
    m_catalogue = *std::move(catalogue);
    m_name = project->name;
    const Result<void> walked =
        walkArticles(m_project, m_catalogue, m_request, watcher, [this](const ArticleContent &content) {
            writeSource(content);
            return Result<void>();
        });
    if (!walked)
        return walked.problem();
    m_zip.add(QStringLiteral("project.qde"), written());
    return m_zip.finish();
}

void RefiExport::writeSource(const ArticleContent &content)
{
    const QString file = content.article.id.toString() + QStringLiteral(".txt");
    m_zip.add(QStringLiteral("sources/") + file, content.text.toUtf8());
    m_sources.writeStartElement(QStringLiteral("TextSource"));
    putGuid(m_sources, "guid", content.article.id.uuid());
    m_sources.writeAttribute(QStringLiteral("name"), xmlText(content.article.title));
    putText(m_sources, "plainTextPath", refi::internalScheme + file);
    for (const Quote &quote : content.quotes)
        writeQuote(quote, content);
    const Article &article = content.article;
    const QStringList values{article.byline,    article.outlet,   article.url,
                             article.published, article.language, article.state};
    for (qsizetype i = 0; i < values.size(); ++i)
        writeValue(m_sources, sourceVariables[i], values[i]);
    m_sources.writeEndElement();
}

void RefiExport::writeValue(QXmlStreamWriter &xml, const QString &variable, const QString &text)
{
    if (text.isEmpty())
        return;
    xml.writeStartElement(QStringLiteral("VariableValue"));
    xml.writeEmptyElement(QStringLiteral("VariableRef"));
    putGuid(xml, "targetGUID", variableId(variable));
    xml.writeTextElement(QStringLiteral("TextValue"), xmlText(text));
    xml.writeEndElement();
}

void RefiExport::writeQuote(const Quote &quote, const ArticleContent &content)
{
    m_users.insert(quote.annotator, true);
    for (SpeakerId speaker : quote.addressees)
        m_addressees.insert(speaker, true);
    QUuid last;
    for (qsizetype i = 0; i < quote.content.size(); ++i) {
        const QUuid selection = writeSelection(quote, SpanRole::Content, i, content);
        for (SpeakerId speaker : quote.speakers)
            m_cases[speaker].append(selection);
        if (i > 0)
            writeLink(refi::continues, last, selection);
        last = selection;
    }
    for (SpanRole role : {SpanRole::Cue, SpanRole::Source, SpanRole::Addressee}) {
        for (qsizetype i = 0; i < quote.spans(role).size(); ++i)
            writeLink(word(role), quote.id.uuid(), writeSelection(quote, role, i, content));
    }
    if (!quote.derivedFrom.isNull())
        writeLink(refi::derivedFrom, quote.id.uuid(), quote.derivedFrom.uuid());
}

QUuid RefiExport::writeSelection(const Quote &quote, SpanRole role, qsizetype place,
                                 const ArticleContent &content)
{
    const bool isFirst = role == SpanRole::Content && place == 0;
    const QUuid guid = isFirst
                           ? quote.id.uuid()
                           : refi::guid(quote.id.uuid(), QStringLiteral("%1 %2").arg(word(role)).arg(place));
    const Span span = quote.spans(role)[place];
    const CodePointSpan counted = content.codePoints.toCodePoints(span).value_or(CodePointSpan{});
    m_sources.writeStartElement(QStringLiteral("PlainTextSelection"));
    putGuid(m_sources, "guid", guid);
    putText(m_sources, "name", content.text.mid(span.start, span.length()));
    m_sources.writeAttribute(QStringLiteral("startPosition"), QString::number(counted.start));
    m_sources.writeAttribute(QStringLiteral("endPosition"), QString::number(counted.end));
    putGuid(m_sources, "creatingUser", quote.annotator.uuid());
    if (isFirst) { // the others are parts of it, and a book is large enough
        putText(m_sources, "creationDateTime", timeText(quote.created));
        putText(m_sources, "modifiedDateTime", timeText(quote.modified));
    }
    if (isFirst && !quote.note.isEmpty())
        m_sources.writeTextElement(QStringLiteral("Description"), xmlText(quote.note));
    writeCodings(quote, role, guid);
    m_sources.writeEndElement();
    return guid;
}

void RefiExport::writeCodings(const Quote &quote, SpanRole role, const QUuid &selection)
{
    QList<QUuid> codes;
    if (role == SpanRole::Content) {
        for (TopicId topic : quote.topics)
            codes.append(topic.uuid());
        for (SpeakerId speaker : quote.speakers)
            codes.append(speaker.uuid());
        for (SpeakerId speaker : quote.addressees)
            codes.append(refi::addresseeCode(speaker));
        codes.append(refi::kindCode(word(quote.kind)));
        for (const QString &flag : words(quote.flags))
            codes.append(refi::stateCode(flag));
        if (!quote.kindManual)
            codes.append(refi::stateCode(refi::kindFollows));
    } else {
        codes.append(refi::partCode(word(role)));
    }
    for (const QUuid &code : std::as_const(codes)) {
        m_sources.writeStartElement(QStringLiteral("Coding"));
        putGuid(m_sources, "guid", refi::guid(selection, refi::written(code)));
        putGuid(m_sources, "creatingUser", quote.annotator.uuid());
        m_sources.writeEmptyElement(QStringLiteral("CodeRef"));
        putGuid(m_sources, "targetGUID", code);
        m_sources.writeEndElement();
    }
}

void RefiExport::writeLink(const QString &name, const QUuid &origin, const QUuid &target)
{
    m_links.writeEmptyElement(QStringLiteral("Link"));
    putGuid(m_links, "guid", refi::guid(origin, name + refi::written(target)));
    putText(m_links, "name", name);
    putText(m_links, "direction", QStringLiteral("OneWay"));
    putGuid(m_links, "originGUID", origin);
    putGuid(m_links, "targetGUID", target);
}

void RefiExport::writeUsers(QXmlStreamWriter &xml) const
{
    if (m_users.isEmpty())
        return;
    xml.writeStartElement(QStringLiteral("Users"));
    for (auto user = m_users.keyBegin(); user != m_users.keyEnd(); ++user) {
        xml.writeEmptyElement(QStringLiteral("User"));
        putGuid(xml, "guid", user->uuid());
        putText(xml, "name", m_catalogue.name(*user));
    }
    xml.writeEndElement();
}

void RefiExport::writeVariables(QXmlStreamWriter &xml) const
{
    xml.writeStartElement(QStringLiteral("Variables"));
    for (const QString &name : caseVariables + sourceVariables) {
        xml.writeEmptyElement(QStringLiteral("Variable"));
        putGuid(xml, "guid", variableId(name));
        putText(xml, "name", name);
        putText(xml, "typeOfVariable", QStringLiteral("Text"));
    }
    xml.writeEndElement();
}

void RefiExport::writeCases(QXmlStreamWriter &xml)
{
    if (m_catalogue.speakers().isEmpty())
        return;
    xml.writeStartElement(QStringLiteral("Cases"));
    for (const Speaker &speaker : m_catalogue.speakers()) {
        xml.writeStartElement(QStringLiteral("Case"));
        putGuid(xml, "guid", refi::guid(speaker.id.uuid(), refi::speakers));
        xml.writeAttribute(QStringLiteral("name"), xmlText(speaker.name));
        if (!speaker.note.isEmpty())
            xml.writeTextElement(QStringLiteral("Description"), xmlText(speaker.note));
        const QStringList values{word(speaker.kind), speaker.role, speaker.affiliation,
                                 speaker.aliases.join(u'\n')};
        for (qsizetype i = 0; i < values.size(); ++i)
            writeValue(xml, caseVariables[i], values[i]);
        for (const QUuid &selection : m_cases.value(speaker.id)) {
            xml.writeEmptyElement(QStringLiteral("SelectionRef"));
            putGuid(xml, "targetGUID", selection);
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

/// The order of the parts is the standard's.
QByteArray RefiExport::written()
{
    m_links.writeCharacters({}); // closes the last tag
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto put = [&](const QString &list, const QByteArray &content) {
        if (content.isEmpty())
            return;
        xml.writeStartElement(list);
        xml.writeCharacters({}); // closes the tag
        xml.device()->write(content);
        xml.writeEndElement();
    };
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("Project"));
    xml.writeDefaultNamespace(refi::projectSpace);
    xml.writeAttribute(QStringLiteral("name"), xmlText(m_name));
    putText(xml, "origin", refi::ownOrigin);
    writeUsers(xml);
    xml.writeStartElement(QStringLiteral("CodeBook"));
    refi::writeCodes(xml, m_catalogue, m_addressees.keys(), true);
    xml.writeEndElement();
    writeVariables(xml);
    writeCases(xml);
    put(QStringLiteral("Sources"), m_sourceBytes);
    put(QStringLiteral("Links"), m_linkBytes);
    refi::writeKeys(xml, m_catalogue, true);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace pullquote
