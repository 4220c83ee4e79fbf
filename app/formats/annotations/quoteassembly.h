#pragma once

#include "app/formats/annotations/foreignquote.h"

#include <QHash>

namespace pullquote {

class ForeignDocument;

/// A span with a label, as tools for tagging have it.
struct LabelledSpan {
    QString id;    ///< what links call it
    QString quote; ///< spans with the same are one quote; empty: links tell
    QString label;
    QList<SpanClaim> claims; ///< of its parts
    QJsonObject details;     ///< see readQuoteDetails(); of the quote's first part
    QString where;
};

/// Puts the labelled spans of one article and one annotator together to quotes. Content that is linked by
/// "continues" is one quote; a cue, a source or an addressee belongs to the content that it is linked with,
/// in whichever direction. A label of another kind makes a quote with that topic. What belongs to no quote,
/// and links that say nothing of the kind, are left out and listed.
class QuoteAssembly {
public:
    void add(const LabelledSpan &span);
    bool contains(const QString &id) const { return m_byId.contains(id); }
    /// Between spans that were added before; `where` is the link's own place in the file.
    void link(const QString &from, const QString &to, const QString &label, const QString &where);
    /// The same for links that may be meant for another annotator's spans: why nothing came of it.
    std::optional<QString> tryLink(const QString &from, const QString &to, const QString &label);

    /// What the spans say of their places, to learn the unit from.
    QList<SpanClaim> claims() const;
    /// In the order of their first parts.
    QList<ForeignQuote> quotes(ForeignDocument &document);

private:
    qsizetype rootOf(qsizetype span);
    void unite(qsizetype a, qsizetype b);
    void start(ForeignQuote &quote, const LabelledSpan &span) const;
    static void listUnread(const LabelledSpan &span, const LabelledSpan &first, ForeignDocument &document);

    QList<LabelledSpan> m_spans;
    QList<std::optional<SpanRole>> m_roles;              ///< of each span; nothing: a topic
    QList<qsizetype> m_parents;                          ///< which content is one quote
    QHash<QString, qsizetype> m_byId;                    ///< the first with an id
    QHash<QString, qsizetype> m_headOf;                  ///< the first content with this quote
    QList<std::pair<qsizetype, qsizetype>> m_belongings; ///< content, and what is linked with it
    QList<std::pair<QString, QString>> m_leftOut;        ///< links: where, and why
};

} // namespace pullquote
