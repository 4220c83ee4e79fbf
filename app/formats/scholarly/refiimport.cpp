#include "app/formats/scholarly/refiimport.h"

#include "app/formats/annotations/quotedetails.h"
#include "app/formats/decodedtext.h"
#include "app/formats/documents/documentformat.h"
#include "app/formats/scholarly/refi.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::RefiImport", text);
}

} // namespace

RefiImport::RefiImport(ImportDraft &draft, const FormatOptions &options)
    : m_draft(draft), m_document(draft, options, OffsetUnit::CodePoints)
{
}

bool RefiImport::parse(const QByteArray &xml, const QString &name)
{
    Result<refi::Project> project = refi::readProject(xml, name);
    if (!project) {
        m_draft.fail(project.problem());
        return false;
    }
    m_project = *std::move(project);
    m_notes.emplace(m_project, m_files);
    takeNotes();
    m_codes.emplace(m_project, m_draft, m_document.names());
    m_codes->bring(name, [&](const QString &what) { m_document.leaveOut(name, what); });
    return true;
}

void RefiImport::readCodebook(const QByteArray &xml, const Watcher &watcher)
{
    if (parse(xml, {}))
        m_document.finish(watcher);
}

void RefiImport::read(const QByteArray &xml, const QString &name, ZipArchive *archive, const Watcher &watcher)
{
    m_files = refi::Files(archive);
    if (!parse(xml, name))
        return;
    readLinks();
    for (const QString &what : std::as_const(m_project.withoutText))
        m_document.leaveOut(what, tr("It has no text that could be read."));
    for (qsizetype i = 0; i < m_project.sources.size() && watcher.goesOn(i, m_project.sources.size()); ++i)
        readSource(m_project.sources[i]);
    listLinks();
    m_notes->listRest(
        [this](const QString &where, const QString &what) { m_document.leaveOut(where, what); });
    m_document.finish(watcher);
}

void RefiImport::readLinks()
{
    for (const refi::Link &link : std::as_const(m_project.links)) {
        if (link.origin.isNull() || link.target.isNull())
            continue;
        m_links.insert(link.origin, &link);
        if (m_project.notes.contains(link.target) || m_project.notes.contains(link.origin))
            m_takenLinks.insert(&link); // the memo is told
    }
}

/// A topic has a definition, and a speaker a note. For what else a code may be there is no such place.
void RefiImport::takeNotes()
{
    using Meaning = refi::Codes::Meaning;
    for (qsizetype i = 0; i < m_project.codes.size(); ++i) {
        refi::Code &code = m_project.codes[i];
        const std::optional<Meaning> meaning = refi::Codes::meaningOf(m_project, i);
        if (meaning == Meaning::Topic || meaning == Meaning::Speaker)
            code.description = m_notes->joined(code.description, code.guid, code.notes);
    }
    for (refi::Case &found : m_project.cases) {
        if (refi::Codes::isSomebody(found))
            found.description = m_notes->joined(found.description, found.guid, found.notes);
    }
}

/// A link may join what several people have coded: it counts for all of them whose both ends it is about.
void RefiImport::link(const refi::Link &link, Layers &layers)
{
    if (m_takenLinks.contains(&link))
        return;
    m_takenLinks.insert(&link);
    if (link.name == refi::derivedFrom)
        return; // said with its quote
    std::optional<QString> fault;
    bool isTaken = false;
    for (const QUuid &user : m_usersOf.value(link.origin)) {
        fault = layers[m_layerOf.value(user)].assembly.tryLink(refi::written(link.origin),
                                                               refi::written(link.target), link.name);
        isTaken = isTaken || !fault;
    }
    if (!isTaken && fault)
        m_document.leaveOut(placeOf(link), *fault);
}

void RefiImport::listLinks()
{
    for (const refi::Link &link : std::as_const(m_project.links)) {
        if (!m_takenLinks.contains(&link))
            m_document.leaveOut(
                placeOf(link),
                tr("The link “%1” is between things that have no place here, and was left out.")
                    .arg(link.name.left(80)));
    }
}

QString RefiImport::placeOf(const refi::Link &link) const
{
    return tr("link %1").arg(&link - m_project.links.constData() + 1);
}

std::optional<QString> RefiImport::textOf(const refi::Source &source, const QString &where)
{
    if (source.path.isEmpty() && source.content)
        return source.content;
    if (!m_files.contains(source.path)) {
        m_document.leaveOut(where, tr("Its text is missing."));
        return std::nullopt;
    }
    const Result<QByteArray> bytes = m_files.read(source.path);
    const Result<DecodedText> decoded = bytes ? decodeAsGiven(*bytes) : bytes.problem();
    if (!decoded) {
        m_document.leaveOut(where, decoded.problem().what);
        return std::nullopt;
    }
    if (decoded->encoding == DecodedText::Encoding::Windows1252)
        m_document.leaveOut(where, DocumentFormat::guessedEncoding().what);
    QString text = decoded->text;
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1); // programs write one and do not count it
    return text;
}

std::optional<int> RefiImport::articleOf(const refi::Source &source, const QString &text,
                                         const QString &where)
{
    QJsonObject fields{{QStringLiteral("title"), source.name}};
    for (const refi::Value &value : source.values) {
        const QString variable = m_project.variables.value(value.variable).toLower();
        for (const char *key : {"byline", "outlet", "url", "published", "language", "state"}) {
            if (variable == QLatin1String(key))
                fields.insert(variable, value.text);
        }
    }
    if (m_codes->hasOwnId(EntityType::Article, source.guid))
        fields.insert(QStringLiteral("id"), refi::written(source.guid));
    return m_document.article(foreignArticle(fields, text), where);
}

void RefiImport::readSource(const refi::Source &source)
{
    const QString where = tr("source “%1”").arg(source.name.left(80));
    const std::optional<QString> given = textOf(source, where);
    if (!given)
        return;
    refi::Counting counting(*given, source.selections, m_project.origin);
    const std::optional<int> article = articleOf(source, counting.text(), where);
    if (!article)
        return;
    Layers layers;
    m_layerOf.clear();
    m_usersOf.clear();
    for (qsizetype i = 0; i < source.selections.size(); ++i) {
        const refi::Selection &selection = source.selections[i];
        const QString place = tr("%1, selection %2").arg(where).arg(i + 1);
        // What is linked with it would be gone through once more each time.
        if (!selection.guid.isNull() && m_usersOf.contains(selection.guid))
            m_document.leaveOut(place, ForeignDocument::isThereTwice(refi::written(selection.guid)));
        else
            addSelection(selection, counting.claim(selection), place, layers);
    }
    QSet<QUuid> linked;
    for (const refi::Selection &selection : source.selections) {
        if (linked.contains(selection.guid))
            continue;
        linked.insert(selection.guid);
        const QList<const refi::Link *> links = m_links.values(selection.guid);
        // A hash gives the last one first.
        for (auto link = links.crbegin(); link != links.crend(); ++link)
            this->link(**link, layers);
    }
    for (Layer &layer : layers) {
        m_document.learnUnit(*article, layer.assembly.claims());
        for (ForeignQuote &quote : layer.assembly.quotes(m_document)) {
            quote.annotator = m_codes->annotator(layer.user);
            m_document.addQuote(*article, quote);
        }
    }
}

} // namespace pullquote
