#pragma once

#include "app/formats/annotations/anchoring.h"
#include "app/formats/annotations/articleshere.h"
#include "app/formats/annotations/foreignnames.h"
#include "app/formats/annotations/foreignquote.h"
#include "app/formats/exportrequest.h"
#include "app/formats/format.h"
#include "app/text/quotationlookup.h"

namespace pullquote {

/// What a foreign file says, put together as a document in the project's JSON, so that JsonImport does the
/// rest: ids, references, comparing with the project. Here each span is anchored in the text, and articles,
/// people and topics are found in the project or are new. What does not fit is left out and listed with where
/// it stands in the file.
class ForeignDocument {
public:
    /// `unit` is what the format counts in, as long as the words do not tell another one. The option
    /// "article" (see articleOption()) names the article of what names none.
    ForeignDocument(ImportDraft &draft, const FormatOptions &options, OffsetUnit unit);

    static FormatOption articleOption();

    ForeignNames &names() { return m_names; }

    /// The article that is meant: in the project by its id, its text or its address, or new with its text.
    /// Nothing, and it is listed, when it is neither, or when the file has it with two texts. The number is
    /// that of the article as this text writes it: with other line ends it is another one.
    std::optional<int> article(const ForeignArticle &article, const QString &where);
    /// What the article's offsets count from now on.
    void setUnit(int article, OffsetUnit unit) { m_readings[article].anchoring.setUnit(unit); }
    /// Takes the unit that fits the words of these claims, for all of the article's spans.
    void learnUnit(int article, const QList<SpanClaim> &claims);
    /// The id that it gets; null when it was left out.
    QuoteId addQuote(int article, const ForeignQuote &quote);
    /// Comments, decisions and "deletedQuotes", with the fields of the project's JSON. Quotes are named by
    /// the ids of the file.
    void addPart(int article, QLatin1String list, QJsonObject fields, const QString &where);
    /// The id of whose a quote or a remark is; empty when the file does not say. Nothing, and it is listed,
    /// when that is not clear: it must not become somebody else's.
    std::optional<QString> annotatorId(const ForeignName &name, const QString &where);

    /// Lists something that is not brought in.
    void leaveOut(const QString &where, const QString &what);
    /// Why: there is nothing here that could hold what is called so.
    static QString hasNoPlace(const QString &name);
    /// Why: the file has given this id to something else already.
    static QString isThereTwice(const QString &id);

    void finish(const Watcher &watcher);

private:
    /// A comment or a decision, and where it stands in the file.
    struct Part {
        QJsonObject fields;
        QString where;
    };
    struct Place {
        QJsonObject fields;
        QString text; ///< canonical
        QString sha256;
        QString title;
        QJsonArray quotes;
        QMap<QString, QList<Part>> parts;
        QJsonArray deletedQuotes;
        QHash<QString, int> repeats;               ///< how often quotes without id say the same
        std::optional<QuotationLookup> quotations; ///< made when they are asked for
    };
    /// A place in one way of writing its text, which its offsets are counted in.
    struct Reading {
        int place;
        Anchoring anchoring;
        QList<Problem> moved = {}; ///< spans that are not where the file says
    };

    Place &placeOf(int article) { return m_places[m_readings[article].place]; }
    std::optional<int> withoutText(const ForeignArticle &article, const QString &key, const QString &where);
    int withText(const ForeignArticle &article, const GivenText &text, const QString &sha256);
    /// The place's number as this text writes it.
    int reading(int place, const GivenText &text);
    int place(const Article &here, const GivenText &text);
    int newPlace(const ForeignArticle &article, const GivenText &text, const QString &sha256);
    /// The spans of the content; nothing, and it is listed, when they cannot be found.
    std::optional<QList<Span>> putSpans(Reading &reading, const ForeignQuote &quote, QJsonObject &fields);
    /// Where the claim's words are; what moved is noted.
    static Result<Span> anchor(Reading &reading, const SpanClaim &claim, const QString &where);
    static const QuotationLookup &quotationsOf(Place &place);
    void putNames(const ForeignQuote &quote, QJsonObject &fields);
    QString quoteId(Place &place, const ForeignQuote &quote, const QJsonObject &fields);
    void addDeletedQuote(int article, QJsonObject fields, const QString &where);
    /// Why it cannot be brought in; nothing: it can.
    std::optional<QString> faultOfDeleted(int article, const QJsonObject &fields);
    std::optional<QString> faultOfRemark(const QJsonObject &fields) const;
    bool isQuoteThere(const QString &id) const;
    /// Without remarks that nothing can be made of, and the others with the ids that their quotes got.
    QJsonArray partsToWrite(const QList<Part> &parts);
    void listDoubts();
    static QString tooManyNames();

    ImportDraft &m_draft;
    OffsetUnit m_unit;
    ForeignNames m_names;
    ArticlesHere m_articlesHere;
    QList<Place> m_places;
    QList<Reading> m_readings;
    QHash<QString, int> m_readingByKey;  ///< by what the file calls the article
    QHash<QString, int> m_readingByText; ///< by its place and its text
    QHash<QString, int> m_placeByKey;    ///< by its id here, and by its text
    QHash<QString, QString> m_missing;   ///< why there is none, by the same
    QHash<QString, QString> m_quoteIds;  ///< by those in the file
    QSet<QString> m_takenIds;            ///< of quotes and of remarks
};

} // namespace pullquote
