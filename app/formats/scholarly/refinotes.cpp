#include "app/formats/scholarly/refinotes.h"

#include "app/formats/annotations/anchoring.h"
#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/decodedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote::refi {

namespace {

/// So many memos of a thing are read, and so many characters all have: a memo may be linked with everything.
constexpr qsizetype mostNotes = 100;
constexpr qsizetype largestNotes = 50'000'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::refi::Notes", text);
}

QString lastPart(const QString &path)
{
    QString name = path;
    name.replace(u'\\', u'/');
    return name.section(u'/', -1).toLower();
}

} // namespace

Files::Files(ZipArchive *archive) : m_archive(archive)
{
    const QStringList names = archive ? archive->names() : QStringList();
    for (const QString &name : names)
        m_entries.insert(lastPart(name), name);
}

QString Files::entryOf(const QString &path) const
{
    return m_entries.value(lastPart(path));
}

Notes::Notes(const Project &project, Files &files) : m_project(project), m_files(files)
{
    for (const Link &link : project.links) {
        if (link.origin.isNull() || link.target.isNull())
            continue;
        if (project.notes.contains(link.target))
            m_linked.insert(link.origin, link.target);
        if (project.notes.contains(link.origin))
            m_linked.insert(link.target, link.origin);
    }
}

QList<QUuid> Notes::about(const QUuid &thing, const QList<QUuid> &references) const
{
    QList<QUuid> notes = references.mid(0, mostNotes);
    const auto [first, last] = m_linked.equal_range(thing);
    for (auto linked = first; linked != last && notes.size() < mostNotes; ++linked)
        notes.append(*linked);
    return notes;
}

QString Notes::wordsOf(const QUuid &id, const Source &note)
{
    const auto known = m_words.constFind(id);
    if (known != m_words.constEnd())
        return *known;
    if (m_size > largestNotes)
        return {};
    QString text = note.content.value_or(QString());
    if (text.isEmpty() && m_files.contains(note.path)) {
        const Result<QByteArray> bytes = m_files.read(note.path);
        const Result<DecodedText> decoded = bytes ? decodeText(*bytes) : bytes.problem();
        text = decoded ? decoded->text : QString();
    }
    if (text.trimmed().isEmpty())
        text = note.name;
    m_size += text.size();
    m_words.insert(id, text);
    return text;
}

QStringList Notes::of(const QUuid &thing, const QList<QUuid> &references)
{
    QStringList texts;
    for (const QUuid &id : about(thing, references)) {
        const auto note = m_project.notes.constFind(id);
        if (note == m_project.notes.constEnd())
            continue;
        const QString text = wordsOf(id, *note);
        if (!m_words.contains(id))
            continue; // too long: it is listed
        m_taken.insert(id);
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

QString Notes::joined(const QString &description, const QUuid &thing, const QList<QUuid> &references)
{
    QStringList texts = of(thing, references);
    texts.removeAll(description);
    if (!description.isEmpty())
        texts.prepend(description);
    return texts.join(u'\n');
}

void Notes::listRest(const std::function<void(const QString &where, const QString &what)> &leaveOut)
{
    QHash<QUuid, QString> owners; // of memos
    const auto own = [&](const QList<QUuid> &references, const QUuid &thing, const QString &owner) {
        for (const QUuid &id : about(thing, references))
            owners.insert(id, owner);
    };
    for (const Code &code : m_project.codes)
        own(code.notes, code.guid, tr("code “%1”").arg(code.name.left(80)));
    for (const Case &found : m_project.cases)
        own(found.notes, found.guid, tr("case “%1”").arg(found.name.left(80)));
    for (const Source &source : m_project.sources)
        own(source.notes, source.guid, tr("source “%1”").arg(source.name.left(80)));
    own(m_project.notesOfItself, {}, tr("project"));
    QList<QUuid> rest = m_project.notes.keys();
    rest.removeIf([this](const QUuid &id) { return m_taken.contains(id); });
    std::sort(rest.begin(), rest.end()); // a hash has them in another order each time
    for (const QUuid &id : std::as_const(rest)) {
        const Source &note = *m_project.notes.constFind(id);
        const QString memo = tr("memo “%1”").arg(note.name.left(80));
        const QString owner = owners.value(id);
        const QString words = wordsOf(id, note);
        leaveOut(owner.isEmpty() ? memo : owner + QStringLiteral(", ") + memo,
                 ForeignDocument::hasNoPlace(Anchoring::shown(words.isEmpty() ? note.name : words)));
    }
}

} // namespace pullquote::refi
