#pragma once

#include "app/text/span.h"

#include <QList>
#include <QStringView>

namespace pullquote {

struct ArticleContent;
class JsonWriter;

/// A text in tokens, as Prodigy and spaCy know one: words, single marks, and white space except for the one
/// space behind a token. Put together they are the text again. None goes across a border of a span that is
/// told, so that each of these spans has a first and a last token, whatever it cuts.
class ProdigyTokens {
public:
    ProdigyTokens(QStringView text, const QList<Span> &spans);

    /// The value of the key "tokens"; offsets in code points.
    void write(JsonWriter &writer, const ArticleContent &content) const;

    /// The number of the first and of the last token of one of the spans.
    qsizetype first(Span span) const;
    qsizetype last(Span span) const;

private:
    QList<Span> m_tokens;
    QList<bool> m_hasSpace; ///< behind it
};

} // namespace pullquote
