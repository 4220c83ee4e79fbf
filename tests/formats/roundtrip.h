#pragma once

#include "randomdocument.h"

#include "app/formats/format.h"

#include <QSet>

namespace pullquote::test {

/// What a format has to bring back of a project, given as its JSON: everything else is taken out of it, so
/// that two projects can be compared as a format sees them.
class Carried {
public:
    explicit Carried(const QList<Feature> &features) : m_features(features) {}

    QJsonObject of(const QJsonObject &document)
    {
        QJsonObject result = document;
        QJsonArray articles;
        for (const QJsonValue &article : document.value(u"articles").toArray())
            articles.append(ofArticle(article.toObject()));
        result.insert(u"articles"_s, articles);
        const bool hasRemarks = has(Feature::Comments) || has(Feature::Decisions);
        result.insert(u"annotators"_s, entities(document.value(u"annotators").toArray(), hasRemarks));
        result.insert(u"speakers"_s,
                      entities(document.value(u"speakers").toArray(), has(Feature::SpeakerRecord)));
        result.insert(u"topics"_s, entities(document.value(u"topics").toArray(), has(Feature::Codebook)));
        return byId(result).toObject();
    }

private:
    bool has(Feature feature) const { return m_features.contains(feature); }

    QJsonObject ofArticle(QJsonObject article)
    {
        QJsonArray quotes;
        for (const QJsonValue &quote : article.value(u"quotes").toArray())
            quotes.append(ofQuote(quote.toObject()));
        article.insert(u"quotes"_s, quotes);
        const QList<std::pair<Feature, const char *>> lists{{Feature::Comments, "comments"},
                                                            {Feature::Decisions, "decisions"},
                                                            {Feature::Comments, "deletedQuotes"}};
        for (const auto &[feature, list] : lists) {
            if (!has(feature))
                article.insert(QLatin1String(list), QJsonArray());
        }
        if (!has(Feature::ArticleMetadata)) {
            for (const char *key : {"title", "byline", "outlet", "url", "published", "language", "state"})
                article.remove(QLatin1String(key));
        }
        return article;
    }

    QJsonObject ofQuote(QJsonObject quote)
    {
        const QList<std::pair<Feature, const char *>> fields{{Feature::Cue, "cue"},
                                                             {Feature::Source, "source"},
                                                             {Feature::Addressee, "addressee"},
                                                             {Feature::Kind, "kind"},
                                                             {Feature::Kind, "kindManual"},
                                                             {Feature::Speaker, "speakers"},
                                                             {Feature::Speaker, "addressees"},
                                                             {Feature::Topics, "topics"},
                                                             {Feature::Note, "note"},
                                                             {Feature::Flags, "flags"},
                                                             {Feature::Annotators, "annotator"},
                                                             {Feature::Times, "created"},
                                                             {Feature::Times, "modified"},
                                                             {Feature::Ids, "derivedFrom"}};
        for (const auto &[feature, key] : fields) {
            if (!has(feature))
                quote.remove(QLatin1String(key));
        }
        for (const char *key : {"speakers", "addressees", "topics"}) {
            for (const QJsonValue &id : quote.value(QLatin1String(key)).toArray())
                m_named.insert(id.toString());
        }
        m_named.insert(quote.value(u"annotator").toString());
        return quote;
    }

    /// All with all of their fields, or id and name of those that a quote names.
    QJsonArray entities(const QJsonArray &list, bool isWhole)
    {
        QJsonArray kept;
        for (const QJsonValue &entity : list) {
            if (isWhole)
                kept.append(entity);
            else if (m_named.contains(entity[u"id"].toString()))
                kept.append(QJsonObject{{u"id"_s, entity[u"id"]}, {u"name"_s, entity[u"name"]}});
        }
        return kept;
    }

    QList<Feature> m_features;
    QSet<QString> m_named;
};

/// Where two values differ first, for the message of a test.
inline QString difference(const QJsonValue &a, const QJsonValue &b, const QString &path = {})
{
    if (a == b)
        return {};
    const auto text = [](const QJsonValue &value) {
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).left(400);
    };
    if (a.isObject() && b.isObject()) {
        for (const QString &key : a.toObject().keys() + b.toObject().keys()) {
            const QString found = difference(a[key], b[key], path + u'/' + key);
            if (!found.isEmpty())
                return found;
        }
    }
    return u"%1: %2 became %3"_s.arg(path, text(a), text(b));
}

} // namespace pullquote::test
