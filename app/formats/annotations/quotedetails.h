#pragma once

#include "app/formats/annotations/foreignquote.h"
#include "app/formats/exportcatalogue.h"
#include "app/formats/jsonwriter.h"

namespace pullquote {

/// What formats for training and tagging tools have no place for, as keys of an object of ours that those
/// tools hand on: id, kind, speakers, addressees and topics (each {"id", "name"}), note, flags, derivedFrom,
/// times. Empty ones are left out. Spans are not in it: those are the tool's.
void writeQuoteDetails(JsonWriter &writer, const Quote &quote, const ExportCatalogue &catalogue);
/// The other way. Also takes what scripts write by hand: a name alone instead of a list, "speaker" for
/// "speakers". What is not in the object stays as it is in `quote`.
void readQuoteDetails(const QJsonObject &object, ForeignQuote &quote);

/// The article without its text, as keys of an object.
void writeArticleDetails(JsonWriter &writer, const Article &article);
/// What such an object and the text say.
ForeignArticle foreignArticle(const QJsonObject &details, const std::optional<QString> &text);

/// {"id", "name"}.
void writeName(JsonWriter &writer, const QString &id, const QString &name);
/// Of a name, an object {"id", "name"}, or a list of either.
QList<ForeignName> foreignNames(const QJsonValue &value);

/// Of a span as the project's JSON has it, {"start", "end", "text"}, or a list of such.
QList<SpanClaim> spanClaims(const QJsonValue &spans);

/// What a label of such tools means, without regard to case: "Content", "QUOTE_DIRECT" and "Quote-mixed" are
/// content (with a kind), "Cue" is a cue, "Source" and "Speaker" a source, "Addressee" an addressee. Nothing
/// for others, which become topics of a quote.
std::optional<SpanRole> roleOfLabel(const QString &label);
/// The kind that the label tells, if it does.
std::optional<QuoteKind> kindOfLabel(const QString &label);
/// "Quote-direct", "Cue", …: the labels that are written.
QString labelOf(SpanRole role, QuoteKind kind);

} // namespace pullquote
