#include "app/formats/scholarly/reficodes.h"

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/scholarly/refi.h"
#include "app/model/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace pullquote::refi {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::refi::Codes", text);
}

bool isSame(const QString &a, const QString &b)
{
    return a.trimmed().compare(b, Qt::CaseInsensitive) == 0;
}

/// The code at the top of its tree.
qsizetype treeOf(const Project &project, qsizetype code)
{
    while (project.codes[code].parent >= 0)
        code = project.codes[code].parent;
    return code;
}

} // namespace

QString colourOf(const QString &given)
{
    static const QRegularExpression colour(QStringLiteral("\\A#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\\z"));
    if (!colour.match(given).hasMatch())
        return {};
    if (given.size() == 7)
        return given;
    return QStringLiteral("#%1%1%2%2%3%3").arg(given[1]).arg(given[2]).arg(given[3]);
}

QHash<QUuid, int> keysOf(const Project &project)
{
    QHash<QUuid, int> keys;
    for (const Set &set : project.sets) {
        const int key = set.name.startsWith(keySet) ? set.name.mid(keySet.size()).toInt() : 0;
        if (key >= 1 && key <= 9 && set.codes.size() == 1)
            keys.insert(set.codes.first(), key);
    }
    return keys;
}

Codes::Codes(const Project &project, ImportDraft &draft, ForeignNames &names)
    : m_project(project),
      m_draft(draft),
      m_names(names),
      m_isOurs(project.origin.startsWith(ownOrigin)),
      m_paths(project.codes.size()),
      m_topicIds(project.codes.size()),
      m_keys(keysOf(project))
{
}

bool Codes::hasOwnId(EntityType type, const QUuid &guid) const
{
    return !guid.isNull() && (m_isOurs || m_draft.contains({type, guid}));
}

std::optional<Codes::Meaning> Codes::meaningOf(const Project &project, qsizetype code)
{
    const qsizetype tree = treeOf(project, code);
    const std::pair<QString, Meaning> trees[] = {
        {topics, Meaning::Topic}, {speakers, Meaning::Speaker}, {addressees, Meaning::Addressee},
        {kinds, Meaning::Kind},   {parts, Meaning::Part},       {states, Meaning::State}};
    for (const auto &[name, meaning] : trees) {
        if (!isSame(project.codes[tree].name, name))
            continue;
        if (tree != code)
            return meaning;
        // A tree that nothing is in is no code either; one that can be given stands for itself.
        const bool isTree = project.codes[tree].hasChildren || !project.codes[tree].isCodable;
        return isTree ? std::nullopt : std::optional(Meaning::Topic);
    }
    return Meaning::Topic;
}

QString Codes::pathOf(qsizetype code)
{
    const qsizetype parent = m_project.codes[code].parent;
    if (m_paths[code].isEmpty())
        m_paths[code] =
            written(guid(parent < 0 ? QUuid() : QUuid(pathOf(parent)), m_project.codes[code].name.trimmed()));
    return m_paths[code];
}

ForeignName Codes::topicName(qsizetype code)
{
    const refi::Code &given = m_project.codes[code];
    const QUuid guid = hasOwnId(EntityType::Topic, given.guid) ? given.guid : QUuid(pathOf(code));
    return {written(guid), given.name};
}

void Codes::bringTopic(qsizetype code, const QString &where)
{
    const refi::Code &given = m_project.codes[code];
    const ForeignName name = topicName(code);
    const QString parent = given.parent < 0 ? QString() : m_topicIds[given.parent];
    const QString colour = colourOf(given.colour);
    QJsonObject fields{{QStringLiteral("definition"), given.description}};
    if (!colour.isEmpty() || m_isOurs)
        fields.insert(QStringLiteral("colour"), colour);
    if (!parent.isEmpty())
        fields.insert(QStringLiteral("parent"), parent);
    if (m_isOurs && m_keys.contains(given.guid))
        fields.insert(QStringLiteral("key"), m_keys.value(given.guid));
    if (m_isOurs) {
        fields.insert(QStringLiteral("id"), name.id);
        fields.insert(QStringLiteral("name"), name.name);
        m_names.addRecord(EntityType::Topic, fields);
        m_topicIds[code] = name.id;
    } else {
        m_topicIds[code] = m_names.idOf(EntityType::Topic, name, where);
        m_names.describe(EntityType::Topic, m_topicIds[code], fields);
    }
    m_codes.insert(given.guid, {Meaning::Topic, name, {}});
}

void Codes::readCode(qsizetype code, const std::function<void(const QString &what)> &leaveOut)
{
    const refi::Code &given = m_project.codes[code];
    const std::optional<Meaning> meaning = meaningOf(m_project, code);
    if (m_codes.contains(given.guid))
        return leaveOut(ForeignDocument::isThereTwice(written(given.guid)));
    if (!meaning || *meaning == Meaning::Topic)
        return;
    const ForeignName name = m_isOurs || hasOwnId(EntityType::Speaker, given.guid)
                                 ? ForeignName{written(given.guid), given.name}
                                 : ForeignName{{}, given.name};
    if (*meaning == Meaning::Speaker) {
        m_speakerOf.insert(guid(given.guid, addressees), name);
        m_speakerOf.insert(guid(given.guid, speakers), name);
        m_codes.insert(given.guid, {Meaning::Speaker, name, {}});
    } else if (*meaning == Meaning::Addressee) {
        const ForeignName speaker = m_speakerOf.value(given.guid, {{}, given.name});
        m_codes.insert(given.guid, {Meaning::Addressee, speaker, {}});
    } else {
        const QString word = given.name.trimmed().toLower();
        const bool isKnown = *meaning == Meaning::Kind   ? fromWord<QuoteKind>(word).has_value()
                             : *meaning == Meaning::Part ? fromWord<SpanRole>(word).has_value()
                                                         : word == kindFollows || fromWord<QuoteFlag>(word);
        if (!isKnown)
            return leaveOut(ForeignDocument::hasNoPlace(given.name.left(80)));
        m_codes.insert(given.guid, {*meaning, {}, word});
    }
}

void Codes::bring(const QString &where, const std::function<void(const QString &what)> &leaveOut)
{
    for (qsizetype code = 0; code < m_project.codes.size(); ++code) {
        readCode(code, leaveOut);
        if (meaningOf(m_project, code) == Meaning::Topic && !m_codes.contains(m_project.codes[code].guid))
            bringTopic(code, where);
    }
    bringCases(where, leaveOut);
}

void Codes::bringCases(const QString &where, const std::function<void(const QString &what)> &leaveOut)
{
    QSet<QString> described;
    for (const Case &found : m_project.cases) {
        const bool isSpeaker = m_speakerOf.contains(found.guid);
        const ForeignName name = m_speakerOf.value(found.guid, {{}, found.name.trimmed()});
        if (name.isEmpty()) {
            leaveOut(tr("A case has no name, and was left out."));
            continue;
        }
        if (!isSpeaker && !isSomebody(found)) {
            leaveOut(tr("The case “%1” stands for whole sources, and was left out.").arg(name.name.left(80)));
            continue;
        }
        described.insert(name.id + u'\n' + name.name);
        bringSpeaker(name, found, where);
        for (const QUuid &selection : found.selections) {
            if (!selection.isNull())
                m_cases[selection].append(name);
        }
    }
    for (const refi::Code &code : m_project.codes) {
        const Code *known = find(code.guid);
        if (known && known->meaning == Meaning::Speaker && code.isCodable &&
            !described.contains(known->name.id + u'\n' + known->name.name))
            bringSpeaker(known->name, {{}, {}, code.description, {}, {}, {}, false}, where);
    }
}

void Codes::bringSpeaker(const ForeignName &name, const Case &found, const QString &where)
{
    QJsonObject fields;
    const auto put = [&fields](const char *key, const QString &text) {
        if (!text.isEmpty())
            fields.insert(QLatin1String(key), text);
    };
    put("note", found.description);
    for (const Value &value : found.values) {
        const QString variable = m_project.variables.value(value.variable);
        for (const char *key : {"role", "affiliation"}) {
            if (isSame(variable, QLatin1String(key)))
                put(key, value.text);
        }
        if (isSame(variable, QStringLiteral("aliases")) && !value.text.isEmpty())
            fields.insert(QStringLiteral("aliases"), QJsonArray::fromStringList(value.text.split(u'\n')));
        if (isSame(variable, QStringLiteral("kind")) && fromWord<Speaker::Kind>(value.text))
            put("kind", value.text);
    }
    // A codebook says little of speakers: those who are here are better known here.
    const bool isKnown =
        m_project.isCodebook && m_draft.contains({EntityType::Speaker, uuidFromText(name.id)});
    if (m_isOurs && !name.id.isEmpty() && !isKnown) {
        fields.insert(QStringLiteral("id"), name.id);
        fields.insert(QStringLiteral("name"), name.name);
        m_names.addRecord(EntityType::Speaker, fields);
    } else {
        m_names.describe(EntityType::Speaker, m_names.idOf(EntityType::Speaker, name, where), fields);
    }
}

const Codes::Code *Codes::find(const QUuid &guid) const
{
    const auto code = m_codes.constFind(guid);
    return code == m_codes.constEnd() ? nullptr : &*code;
}

ForeignName Codes::annotator(const QUuid &user) const
{
    const QString name = m_project.users.value(user);
    if (user.isNull())
        return {};
    return hasOwnId(EntityType::Annotator, user) || name.isEmpty() ? ForeignName{written(user), name}
                                                                   : ForeignName{{}, name};
}

} // namespace pullquote::refi
