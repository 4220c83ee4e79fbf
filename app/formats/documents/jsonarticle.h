#pragma once

#include <QString>

namespace pullquote {

/// What a page says of its article for search engines (schema.org as JSON-LD). All may be empty.
struct JsonArticle {
    bool isFound = false;
    QString headline;
    QString author; ///< several joined with commas
    QString published;
    QString publisher;
    QString url;
    QString language;
    QString body; ///< paragraphs on lines of their own, or all in one
};

/// Looks for an article in the content of a <script type="application/ld+json">, wherever it is in there.
/// Broken JSON finds nothing.
JsonArticle findJsonArticle(const QString &json);

} // namespace pullquote
