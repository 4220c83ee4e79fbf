// The part of RefiImport that makes spans of what people have selected and coded.
#include "app/formats/annotations/quotedetails.h"
#include "app/formats/scholarly/refi.h"
#include "app/formats/scholarly/refiimport.h"
#include "app/model/words.h"

#include <QJsonArray>

namespace pullquote {

namespace {

/// More people have never coded the same words.
constexpr qsizetype mostUsers = 100;

QJsonObject nameObject(const ForeignName &name)
{
    return {{QStringLiteral("id"), name.id}, {QStringLiteral("name"), name.name}};
}

} // namespace

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
    const QList<const refi::Codes::Code *> codes = codesOf(selection, user);
    for (const refi::Codes::Code *code : codes) {
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
    putNames(codes, m_codes->speakersOf(selection.guid), details);
    details.insert(QStringLiteral("note"),
                   m_notes->joined(selection.description, selection.guid, selection.notes));
    details.insert(QStringLiteral("created"), selection.created);
    details.insert(QStringLiteral("modified"), selection.modified);
    for (const refi::Link *link : m_links.values(selection.guid)) {
        if (link->name == refi::derivedFrom)
            details.insert(QStringLiteral("derivedFrom"), refi::written(link->target));
    }
    return span;
}

QList<const refi::Codes::Code *> RefiImport::codesOf(const refi::Selection &selection,
                                                     const QUuid &user) const
{
    QList<const refi::Codes::Code *> codes;
    for (const refi::Coding &coding : selection.codings) {
        const refi::Codes::Code *code = m_codes->find(coding.code);
        if (code && (coding.user.isNull() || coding.user == user))
            codes.append(code);
    }
    return codes;
}

void RefiImport::putNames(const QList<const refi::Codes::Code *> &codes, const QList<ForeignName> &ofCases,
                          QJsonObject &details)
{
    QJsonArray topics;
    QJsonArray speakers;
    QJsonArray addressees;
    for (const refi::Codes::Code *code : codes) {
        if (code->meaning == refi::Codes::Meaning::Topic)
            topics.append(nameObject(code->name));
        if (code->meaning == refi::Codes::Meaning::Speaker)
            speakers.append(nameObject(code->name));
        if (code->meaning == refi::Codes::Meaning::Addressee)
            addressees.append(nameObject(code->name));
    }
    for (const ForeignName &name : ofCases)
        speakers.append(nameObject(name));
    details.insert(QStringLiteral("topics"), topics);
    details.insert(QStringLiteral("speakers"), speakers);
    details.insert(QStringLiteral("addressees"), addressees);
}

} // namespace pullquote
