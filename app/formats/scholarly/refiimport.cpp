#include "app/formats/scholarly/refiimport.h"

#include "app/formats/annotations/quotedetails.h"
#include "app/formats/decodedtext.h"
#include "app/formats/documents/documentformat.h"
#include "app/formats/scholarly/refi.h"
#include "app/model/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pullquote {

namespace {

/// More people have never coded the same words.
constexpr qsizetype mostUsers = 100;
/// So many memos of a selection are its note, and so many characters all notes have: a memo may be linked
/// with everything.
constexpr qsizetype mostNotes = 100;
constexpr qsizetype largestNotes = 50'000'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::RefiImport", text);
}

QJsonObject nameObject(const ForeignName &name)
{
    return {{QStringLiteral("id"), name.id}, {QStringLiteral("name"), name.name}};
}

QString lastPart(const QString &path)
{
    QString name = path;
    name.replace(u'\\', u'/');
    return name.section(u'/', -1).toLower();
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
    m_archive = archive;
    if (!parse(xml, name))
        return;
    listArchive();
    readLinks();
    for (const QString &what : std::as_const(m_project.withoutText))
        m_document.leaveOut(what, tr("It has no text that could be read."));
    for (qsizetype i = 0; i < m_project.sources.size() && watcher.goesOn(i, m_project.sources.size()); ++i)
        readSource(m_project.sources[i]);
    m_document.finish(watcher);
}

void RefiImport::listArchive()
{
    const QStringList names = m_archive ? m_archive->names() : QStringList();
    for (const QString &name : names)
        m_entries.insert(lastPart(name), name);
}

void RefiImport::readLinks()
{
    for (const refi::Link &link : std::as_const(m_project.links)) {
        if (link.origin.isNull() || link.target.isNull())
            continue;
        m_links.insert(link.origin, &link);
        if (m_project.notes.contains(link.target))
            m_noteLinks.insert(link.origin, link.target);
        if (m_project.notes.contains(link.origin))
            m_noteLinks.insert(link.target, link.origin);
    }
}

/// The path is only looked up among the names in the archive.
std::optional<QString> RefiImport::textOf(const refi::Source &source, const QString &where)
{
    if (source.path.isEmpty() && source.content)
        return source.content;
    const QString entry = m_entries.value(lastPart(source.path));
    if (entry.isEmpty()) {
        m_document.leaveOut(where, tr("Its text is missing."));
        return std::nullopt;
    }
    const Result<QByteArray> bytes = m_archive->read(entry);
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
            m_document.leaveOut(place, tr("The id %1 is there twice.").arg(refi::written(selection.guid)));
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
        for (auto link = links.crbegin(); link != links.crend(); ++link) {
            for (const QUuid &user : m_usersOf.value(selection.guid))
                layers[m_layerOf.value(user)].assembly.link(refi::written((*link)->origin),
                                                            refi::written((*link)->target), (*link)->name);
        }
    }
    for (Layer &layer : layers) {
        m_document.learnUnit(*article, layer.assembly.claims());
        for (ForeignQuote &quote : layer.assembly.quotes(m_document)) {
            quote.annotator = m_codes->annotator(layer.user);
            m_document.addQuote(*article, quote);
        }
    }
}

void RefiImport::addSelection(const refi::Selection &selection, const SpanClaim &claim, const QString &where,
                              Layers &layers)
{
    QList<QUuid> users;
    for (const refi::Coding &coding : selection.codings) {
        const QUuid user = coding.user.isNull() ? selection.user : coding.user;
        if (!users.contains(user) && users.size() < mostUsers)
            users.append(user);
    }
    if (users.isEmpty())
        users.append(selection.user);
    m_usersOf.insert(selection.guid, users);
    for (const QUuid &user : std::as_const(users)) {
        if (!m_layerOf.contains(user)) {
            m_layerOf.insert(user, layers.size());
            layers.append({user, {}});
        }
        LabelledSpan span = labelled(selection, user);
        span.claims = {claim};
        span.where = where;
        layers[m_layerOf.value(user)].assembly.add(span);
    }
}

LabelledSpan RefiImport::labelled(const refi::Selection &selection, const QUuid &user)
{
    LabelledSpan span;
    span.id = refi::written(selection.guid);
    span.label = QStringLiteral("Quote");
    QJsonObject &details = span.details;
    if (user == selection.user && m_codes->hasOwnId(EntityType::Quote, selection.guid))
        details.insert(QStringLiteral("id"), span.id);
    QJsonArray flags;
    for (const refi::Coding &coding : selection.codings) {
        const refi::Codes::Code *code = m_codes->find(coding.code);
        if (!code || (!coding.user.isNull() && coding.user != user))
            continue;
        if (code->meaning == refi::Codes::Meaning::Part)
            span.label = labelOf(*fromWord<SpanRole>(code->word), {});
        else if (code->meaning == refi::Codes::Meaning::Kind)
            details.insert(QStringLiteral("kind"), code->word);
        else if (code->word == refi::kindFollows)
            details.insert(QStringLiteral("kindManual"), false);
        else if (code->meaning == refi::Codes::Meaning::State)
            flags.append(code->word);
    }
    details.insert(QStringLiteral("flags"), flags);
    putNames(selection, user, details);
    details.insert(QStringLiteral("note"), noteOf(selection));
    details.insert(QStringLiteral("created"), selection.created);
    details.insert(QStringLiteral("modified"), selection.modified);
    for (const refi::Link *link : m_links.values(selection.guid)) {
        if (link->name == refi::derivedFrom)
            details.insert(QStringLiteral("derivedFrom"), refi::written(link->target));
    }
    return span;
}

void RefiImport::putNames(const refi::Selection &selection, const QUuid &user, QJsonObject &details) const
{
    QJsonArray topics;
    QJsonArray speakers;
    QJsonArray addressees;
    for (const refi::Coding &coding : selection.codings) {
        const refi::Codes::Code *code = m_codes->find(coding.code);
        if (!code || (!coding.user.isNull() && coding.user != user))
            continue;
        if (code->meaning == refi::Codes::Meaning::Topic)
            topics.append(nameObject(code->name));
        if (code->meaning == refi::Codes::Meaning::Speaker)
            speakers.append(nameObject(code->name));
        if (code->meaning == refi::Codes::Meaning::Addressee)
            addressees.append(nameObject(code->name));
    }
    for (const ForeignName &name : m_codes->speakersOf(selection.guid))
        speakers.append(nameObject(name));
    details.insert(QStringLiteral("topics"), topics);
    details.insert(QStringLiteral("speakers"), speakers);
    details.insert(QStringLiteral("addressees"), addressees);
}

/// Programs have remarks on words as a description, as a memo of the selection, or as a memo that is linked.
QString RefiImport::noteOf(const refi::Selection &selection)
{
    QStringList texts;
    if (!selection.description.isEmpty())
        texts.append(selection.description);
    for (const QUuid &id : (selection.notes + m_noteLinks.values(selection.guid)).mid(0, mostNotes)) {
        const auto note = m_project.notes.constFind(id);
        if (note == m_project.notes.constEnd())
            continue;
        QString text = note->content.value_or(QString());
        const QString entry = m_entries.value(lastPart(note->path));
        if (text.isEmpty() && !entry.isEmpty()) {
            const Result<QByteArray> bytes = m_archive->read(entry);
            const Result<DecodedText> decoded = bytes ? decodeText(*bytes) : bytes.problem();
            text = decoded ? decoded->text : QString();
        }
        if (text.trimmed().isEmpty())
            text = note->name;
        m_noteSize += text.size();
        if (!text.isEmpty() && !texts.contains(text) && m_noteSize <= largestNotes)
            texts.append(text);
    }
    return texts.join(u'\n');
}

} // namespace pullquote
