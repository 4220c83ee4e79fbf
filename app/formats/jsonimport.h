#pragma once

#include "app/formats/importdraft.h"
#include "app/formats/jsoncleaning.h"
#include "app/formats/jsonids.h"
#include "app/formats/textshift.h"
#include "app/formats/watcher.h"
#include "app/model/fields.h"
#include "app/text/codepoints.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pullquote {

/// Reads a project's JSON into a draft. Every fault becomes a problem that says where it stands, and reading
/// goes on, so that a person hears of all of them at once.
class JsonImport {
public:
    JsonImport(ImportDraft &draft, const Watcher &watcher) : m_draft(draft), m_watcher(watcher) {}

    void read(const QJsonObject &root);

private:
    /// The article whose quotes are being read.
    struct ArticlePlace {
        Article article;
        QString text;
        TextShift shift;
        CodePoints codePoints;
        QString where; ///< "article “…”"
    };
    /// One object of a list, with the id it gets.
    struct Item {
        QJsonObject object;
        QUuid id;
        QString list;         ///< "article “…”, quotes"
        qsizetype number = 0; ///< in the list, from 1; 0 where the list is the thing itself

        /// In words, for those few of which there is something to tell.
        QString where() const;
    };

    void readCatalogue(const QJsonObject &root, EntityType type);
    void readArticle(const QJsonObject &object, qsizetype number);
    std::optional<ArticlePlace> placeOf(QJsonObject object, qsizetype number);
    void readQuotes(const QJsonObject &object, const ArticlePlace &place);
    void readRemarks(const QList<Item> &items, EntityType type, const ArticlePlace &place);
    /// Those that can be read; what is wrong with the others has been told.
    QList<Quote> quotesOf(const QList<Item> &items, const ArticlePlace &place);
    static Fields fieldsOf(const Item &quote, const ArticlePlace &place);
    struct ReadQuote {
        std::optional<Quote> quote;
        QList<Problem> problems;
    };
    static ReadQuote quoteOf(const Item &item, const Fields &fields, const ArticlePlace &place);
    static Result<void> checkWords(const Quote &quote, const Item &item, const ArticlePlace &place);

    /// The objects of a list with their ids, which are from then on known to references.
    QList<Item> itemsOf(const QJsonObject &parent, const QString &key, EntityType type, const QString &where,
                        const QString &scope);
    std::optional<Entity> entityOf(const Item &item, EntityType type, const ArticlePlace &place);
    void resolveReferences(Fields &fields, EntityType type, const Item &item);
    QByteArray resolved(const QByteArray &id, EntityType type, QLatin1String key, const Item &item);
    /// A problem whose place lies in the item.
    void fail(const Item &item, const Problem &problem);
    QJsonArray arrayAt(const QJsonObject &parent, const QString &key, const QString &where);

    ImportDraft &m_draft;
    const Watcher &m_watcher;
    JsonIds m_ids;
    QHash<std::pair<int, QByteArray>, QByteArray> m_resolved; ///< by type and reference, what is there
    JsonCleaning m_cleaning;
};

} // namespace pullquote
