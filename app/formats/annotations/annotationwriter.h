#pragma once

#include "app/formats/jsonwriter.h"
#include "app/store/projectreader.h"

namespace pullquote {

/// The pieces of which Web Annotations are made, in JSON-LD.
class AnnotationWriter {
public:
    explicit AnnotationWriter(JsonWriter &json) : m_json(json) {}

    /// Opens one; the caller closes the object. `id` is an address.
    void begin(const QString &id, const QStringList &motivations);
    void creator(AnnotatorId id, const QString &name);
    void textBody(QStringView purpose, const QString &text);
    /// Two bodies: who it is for those who know our ids, and the name for all others.
    void namedBody(QStringView purpose, const QString &id, const QString &name);
    /// A span by its words, with those around, and by its place in code points.
    void target(Span span, const ArticleContent &content);
    void put(QStringView key, const QString &text);

    /// How many were begun.
    qint64 total() const { return m_total; }

private:
    JsonWriter &m_json;
    qint64 m_total = 0;
};

} // namespace pullquote
