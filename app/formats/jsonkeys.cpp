#include "app/formats/jsonkeys.h"

#include "app/model/words.h"

namespace pullquote {

namespace {

QStringList keys(const char *names)
{
    return QString::fromLatin1(names).split(u' ');
}

} // namespace

const QStringList &jsonKeys(EntityType type)
{
    static const QStringList annotator = keys("id name");
    static const QStringList speaker = keys("id name kind aliases role affiliation note");
    static const QStringList topic = keys("id name colour definition parent key");
    static const QStringList article = keys("id title byline outlet url published language state text "
                                            "quotes deletedQuotes comments decisions");
    static const QStringList quote =
        keys("id annotator kind kindManual content cue source addressee speakers "
             "addressees topics note flags derivedFrom created modified");
    static const QStringList comment = keys("id quote annotator inReplyTo text created resolved");
    static const QStringList decision = keys("id quote counterpart result annotator verdict reason created");
    static const QStringList none;
    switch (type) {
    case EntityType::Project:
        return none;
    case EntityType::Annotator:
        return annotator;
    case EntityType::Article:
        return article;
    case EntityType::Speaker:
        return speaker;
    case EntityType::Topic:
        return topic;
    case EntityType::Quote:
        return quote;
    case EntityType::Comment:
        return comment;
    case EntityType::Decision:
        return decision;
    }
    Q_UNREACHABLE();
}

const QStringList &jsonRootKeys()
{
    static const QStringList root = keys("format version annotators speakers topics articles");
    return root;
}

QString jsonList(EntityType type)
{
    return word(type) + QLatin1Char('s');
}

} // namespace pullquote
