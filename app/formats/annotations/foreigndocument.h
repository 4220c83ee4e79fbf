#pragma once

#include "app/formats/annotations/anchoring.h"
#include "app/formats/annotations/articleshere.h"
#include "app/formats/annotations/foreignnames.h"
#include "app/formats/annotations/foreignquote.h"
#include "app/formats/exportrequest.h"
#include "app/formats/format.h"

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
    /// Nothing, and it is listed, when it is neither.
    std::optional<int> article(const ForeignArticle &article, const QString &where);
    /// Takes the unit that fits the words of these claims, for all of the article's spans.
    void learnUnit(int article, const QList<SpanClaim> &claims);
    void addQuote(int article, const ForeignQuote &quote);
    /// Comments, decisions and "deletedQuotes", with the fields of the project's JSON. Quotes are named by
    /// the ids of the file.
    void addPart(int article, QLatin1String list, QJsonObject fields);

    /// Lists something that is not brought in. After some dozens it only counts.
    void leaveOut(const QString &where, const QString &what);

    /// The text of an article, for readers that need it.
    const GivenText &text(int article) const { return m_places[article].anchoring.text(); }

    void finish(const Watcher &watcher);

private:
    struct Place {
        QJsonObject fields;
        Anchoring anchoring;
        QString sha256;
        QString title;
        QJsonArray quotes;
        QMap<QString, QJsonArray> parts;
        QHash<QString, int> repeats; ///< how often quotes without id say the same
    };

    int place(const Article &here, const GivenText &text);
    int newPlace(const ForeignArticle &article, const GivenText &text, const QString &sha256);
    bool putSpans(Place &place, const ForeignQuote &quote, QJsonObject &fields);
    void putNames(const ForeignQuote &quote, QJsonObject &fields);
    QString quoteId(Place &place, const ForeignQuote &quote, const QJsonObject &fields);
    /// Without remarks on quotes that are nowhere, and the others with the ids that their quotes got.
    QJsonArray partsToWrite(const QString &list, const QJsonArray &parts);
    void listDoubts();

    ImportDraft &m_draft;
    OffsetUnit m_unit;
    ForeignNames m_names;
    ArticlesHere m_articlesHere;
    QList<Place> m_places;
    QHash<QString, int> m_placeByKey;   ///< by what the file calls the article, and by its id here
    QHash<QString, QString> m_missing;  ///< why there is none, by the same
    QHash<QString, QString> m_quoteIds; ///< by those in the file
    QSet<QString> m_takenIds;
    int m_leftOut = 0;
};

} // namespace pullquote
