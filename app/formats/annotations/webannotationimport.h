#pragma once

#include "app/formats/annotations/foreigndocument.h"

#include <QJsonArray>

namespace pullquote {

/// Reads annotations as JSON-LD: a collection, a page, a list or a single one, of whatever program; ours
/// without loss. An annotation with a selector is a quote; one about an annotation is a comment, or ours a
/// decision. The address of a source names the article.
class WebAnnotationImport {
public:
    WebAnnotationImport(ImportDraft &draft, const FormatOptions &options);

    void read(const QJsonValue &root, const Watcher &watcher);

private:
    /// One annotation, and how a person finds it: "annotation 3 (urn:…)".
    struct Item {
        QJsonObject object;
        QString where;
    };
    struct Target {
        QString source;
        SpanClaim claim;
        bool hasSelector = false;
    };
    /// One that marks words, on its way.
    struct Marking {
        Item item;
        QList<Target> targets;
        int article;
    };

    void readRecords(const QJsonObject &own);
    bool readText(const Item &item);
    void readQuotes(const QList<Marking> &markings, const Watcher &watcher);
    void readQuote(const Marking &marking);
    void readRemarks(const QList<Item> &remarks);
    void readRemark(const Item &item, const QList<Target> &targets);
    void readBodies(const QJsonObject &annotation, ForeignQuote &quote);
    void readOwn(const QJsonObject &own, ForeignQuote &quote);
    std::optional<int> articleOf(const QString &source, const QString &where);

    static QList<Item> itemsOf(const QJsonValue &root);
    static QList<Target> targetsOf(const QJsonObject &annotation);

    ForeignDocument m_document;
    QHash<QString, int> m_articles;   ///< in which an annotation lies, by its id
    QHash<QString, QString> m_quotes; ///< the quote that an annotation is about or is, by its id
    QSet<QString> m_comments;         ///< ids of those that are comments
};

} // namespace pullquote
