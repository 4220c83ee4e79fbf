#pragma once

#include "app/model/uuidtext.h"

#include <QString>

#include <compare>

namespace pullquote {

/// The identity of one kind of thing. Ids of different kinds do not convert into each other.
/// Null means "none". Written as 36 lower-case characters without braces.
template <class Entity>
class Id {
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    static Id create() { return Id(QUuid::createUuid()); }
    /// Null when the text is not a UUID.
    static Id fromString(QStringView text) { return Id(uuidFromText(text)); }

    bool isNull() const { return m_uuid.isNull(); }
    const QUuid &uuid() const { return m_uuid; }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    /// The order of the written form, so that lists sorted here and in SQL agree.
    friend bool operator<(const Id &a, const Id &b) { return isWrittenBefore(a.m_uuid, b.m_uuid); }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

struct Project;
struct Annotator;
struct Article;
struct Speaker;
struct Topic;
struct Quote;
struct Comment;
struct Decision;
struct ChangeSet;

using ProjectId = Id<Project>;
using AnnotatorId = Id<Annotator>;
using ArticleId = Id<Article>;
using SpeakerId = Id<Speaker>;
using TopicId = Id<Topic>;
using QuoteId = Id<Quote>;
using CommentId = Id<Comment>;
using DecisionId = Id<Decision>;
using ChangeSetId = Id<ChangeSet>;

} // namespace pullquote
