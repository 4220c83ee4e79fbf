#pragma once

#include "app/formats/annotations/anchoring.h"
#include "app/model/quote.h"

#include <QJsonObject>
#include <QStringList>

namespace pullquote {

/// Somebody or something in a foreign file: by an id, by a name, or by both.
struct ForeignName {
    QString id; ///< empty: it has none
    QString name;

    bool isEmpty() const { return id.isEmpty() && name.isEmpty(); }

    friend bool operator==(const ForeignName &, const ForeignName &) = default;
};

/// One quote as a foreign file says it: nothing is checked yet.
struct ForeignQuote {
    QString where; ///< "line 3, spans 2": how a person finds it in the file
    QString id;    ///< empty: it has none, and gets one made of what it says
    ForeignName annotator;
    std::optional<QuoteKind> kind; ///< nothing: the file does not say, and it follows the marks
    bool kindManual = true;        ///< of a kind that the file says
    QList<SpanClaim> content;
    QList<SpanClaim> cue;
    QList<SpanClaim> source;
    QList<SpanClaim> addressee;
    QList<ForeignName> speakers;
    QList<ForeignName> addressees;
    QList<ForeignName> topics;
    QString note;
    QStringList flags;
    QString derivedFrom;
    QString created; ///< ISO 8601, empty: it does not say
    QString modified;

    const QList<SpanClaim> &spans(SpanRole role) const;
    QList<SpanClaim> &spans(SpanRole role)
    {
        return const_cast<QList<SpanClaim> &>(std::as_const(*this).spans(role));
    }
};

/// An article as a foreign file names it.
struct ForeignArticle {
    QString id;  ///< empty: it has none
    QString url; ///< where a tool of the web has found it
    std::optional<QString> text;
    QJsonObject fields; ///< with the keys of the project's JSON: title, byline, …; only for one that is new
    QString title = {}; ///< a headline that names it where it has neither id nor address
};

} // namespace pullquote
