#pragma once

#include "app/formats/jsonwriter.h"
#include "app/store/projectreader.h"

#include <algorithm>

namespace pullquote {

/// Entities as objects of the project's JSON, with the keys of jsonKeys() in their order.

/// An annotator, a speaker, a topic, a comment or a decision.
void writeEntity(JsonWriter &writer, const Entity &entity);
/// The quote lies in this article.
void writeQuote(JsonWriter &writer, const Quote &quote, const ArticleContent &content);
/// The key of a role and its spans, in code points, with their words.
void writeSpans(JsonWriter &writer, SpanRole role, const Quote &quote, const ArticleContent &content);

template <class T>
void writeIds(JsonWriter &writer, QStringView key, QList<Id<T>> ids)
{
    if (ids.size() > 1)
        std::sort(ids.begin(), ids.end());
    writer.key(key);
    writer.beginArray();
    for (const Id<T> &id : std::as_const(ids))
        writer.text(id.toString());
    writer.endArray();
}

} // namespace pullquote
