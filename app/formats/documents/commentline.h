#pragma once

#include "app/model/quote.h"

#include <QStringList>

#include <optional>

namespace pullquote {

/// What the comment on a quote says, in documents that people read without us:
/// "[direct] speaker: Zoë Müller; topics: council, delay (part 1 of 2); note: hm". The words are the same in
/// every language. A name that could be read wrongly stands in quotation marks, with \" and \\ and \n in it;
/// "-" is nobody and nothing. Whatever is written is read back as it was.
struct CommentLine {
    QuoteKind kind = QuoteKind::Direct;
    QStringList speakers;
    QStringList addressees; ///< "to: …", where there are any
    QStringList topics;
    QString note; ///< the rest of the comment, with its line ends
    int part = 1; ///< of a quote that is interrupted, counted from 1
    int parts = 1;

    QString text() const;
    /// Nothing when it does not begin with a kind in brackets. Reads also what people make of such a line:
    /// missing fields, other spaces, "speakers".
    static std::optional<CommentLine> parse(const QString &text);

    friend bool operator==(const CommentLine &, const CommentLine &) = default;
};

} // namespace pullquote
