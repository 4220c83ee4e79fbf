#pragma once

#include "app/model/changeset.h"
#include "app/model/timetext.h"
#include "app/model/words.h"
#include "app/text/codepoints.h"

#include <algorithm>

/// Which fields each entity has: the one list of them. `out(name, value)` is called for each in the order of
/// the names, with a bool, a number, a text, an id, or a list of texts, ids or spans.
namespace pullquote {

template <class Out>
void listFields(const Project &project, const Out &out)
{
    out("blindTagging", project.blindTagging);
    out("id", project.id);
    out("mixedQuotes", word(project.mixedQuotes));
    out("name", project.name);
    out("skipsIndirect", !project.tagsIndirect);
}

template <class Out>
void listFields(const Annotator &annotator, const Out &out)
{
    out("id", annotator.id);
    out("name", annotator.name);
    out("revealed", annotator.revealed);
}

template <class Out>
void listFields(const Article &article, const Out &out)
{
    out("byline", article.byline);
    out("id", article.id);
    out("language", article.language);
    out("outlet", article.outlet);
    out("position", std::optional<qint64>(article.position));
    out("published", article.published);
    out("state", article.state);
    out("textSha256", article.textSha256);
    out("title", article.title);
    out("url", article.url);
}

template <class Out>
void listFields(const Speaker &speaker, const Out &out)
{
    out("affiliation", speaker.affiliation);
    out("aliases", speaker.aliases);
    out("id", speaker.id);
    out("joinedInto", speaker.joinedInto);
    out("kind", word(speaker.kind));
    out("name", speaker.name);
    out("note", speaker.note);
    out("role", speaker.role);
}

template <class Out>
void listFields(const Topic &topic, const Out &out)
{
    out("colour", topic.colour);
    out("definition", topic.definition);
    out("id", topic.id);
    out("joinedInto", topic.joinedInto);
    out("key", topic.key > 0 ? std::optional<qint64>(topic.key) : std::nullopt);
    out("name", topic.name);
    out("parent", topic.parent);
}

template <class Out>
void listFields(const Quote &quote, const Out &out)
{
    out("addressee", quote.addressee);
    out("addressees", quote.addressees);
    out("annotator", quote.annotator);
    out("article", quote.article);
    out("content", quote.content);
    out("created", timeText(quote.created));
    out("cue", quote.cue);
    out("derivedFrom", quote.derivedFrom);
    out("flags", words(quote.flags));
    out("id", quote.id);
    out("kind", word(quote.kind));
    out("kindManual", quote.kindManual);
    out("note", quote.note);
    out("source", quote.source);
    out("speakers", quote.speakers);
    out("topics", quote.topics);
}

template <class Out>
void listFields(const Comment &comment, const Out &out)
{
    out("annotator", comment.annotator);
    out("created", timeText(comment.created));
    out("id", comment.id);
    out("inReplyTo", comment.inReplyTo);
    out("quote", comment.quote);
    out("resolved", comment.resolved);
    out("text", comment.text);
}

template <class Out>
void listFields(const Decision &decision, const Out &out)
{
    out("annotator", decision.annotator);
    out("counterpart", decision.counterpart);
    out("created", timeText(decision.created));
    out("id", decision.id);
    out("quote", decision.quote);
    out("reason", decision.reason);
    out("result", decision.result);
    out("states", decision.states);
    out("verdict", word(decision.verdict));
}

/// The same of any entity: writer.field(name, value).
template <class Writer>
void writeFields(const Entity &entity, Writer &writer)
{
    const auto out = [&writer](const char *name, const auto &value) { writer.field(name, value); };
    std::visit([&out](const auto &state) { listFields(state, out); }, entity);
}

/// Fields that are empty are left out of the canonical form.
inline bool isEmptyField(bool flag)
{
    return !flag;
}
inline bool isEmptyField(std::optional<qint64> number)
{
    return number.value_or(0) == 0;
}
template <class T>
bool isEmptyField(const Id<T> &id)
{
    return id.isNull();
}
template <class TextOrList>
bool isEmptyField(const TextOrList &value)
{
    return value.isEmpty();
}

/// Ids have no order of their own: they are written sorted.
template <class T>
QList<Id<T>> sortedIds(QList<Id<T>> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// A span as it is written. One outside its text is a programmer's error; in a release the store refuses what
/// this gives.
inline CodePointSpan countedSpan(Span span, const CodePoints &codePoints)
{
    const std::optional<CodePointSpan> counted = codePoints.toCodePoints(span);
    Q_ASSERT(counted);
    return counted.value_or(CodePointSpan{-1, -1});
}

} // namespace pullquote
