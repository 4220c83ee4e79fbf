#pragma once

#include "app/model/changeset.h"
#include "app/text/canonicaltext.h"
#include "app/text/result.h"

#include <QTest>

/// Entities and change sets for tests of the store.
namespace pullquote::samples {

/// Says why a result is none, and gives its value.
template <class T>
T good(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.problem().sentence()));
    return std::move(result).value();
}
inline void good(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.problem().sentence()));
}

template <class T>
QString refusal(const Result<T> &result)
{
    return result.ok() ? QStringLiteral("(ok)") : result.problem().sentence();
}

inline Annotator annotator(const QString &name)
{
    return {AnnotatorId::create(), name};
}

inline Speaker speaker(const QString &name)
{
    Speaker speaker;
    speaker.id = SpeakerId::create();
    speaker.name = name;
    return speaker;
}

inline Topic topic(const QString &name)
{
    Topic topic;
    topic.id = TopicId::create();
    topic.name = name;
    topic.colour = QStringLiteral("#123456");
    return topic;
}

inline const QString defaultText =
    QStringLiteral("“It rained,” she said. “Twice,” he \U0001F600 added.\nThe end.");

inline Article article(const QString &text = defaultText)
{
    Article article;
    article.id = ArticleId::create();
    article.title = QStringLiteral("Rain");
    article.textSha256 = QString::fromLatin1(textHash(text));
    return article;
}

inline Quote quote(const Article &article, const Annotator &annotator, Span content = {0, 12})
{
    Quote quote;
    quote.id = QuoteId::create();
    quote.article = article.id;
    quote.annotator = annotator.id;
    quote.content = {content};
    quote.created = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    return quote;
}

inline Comment comment(const Quote &quote, const Annotator &annotator, const QString &text)
{
    Comment comment;
    comment.id = CommentId::create();
    comment.quote = quote.id;
    comment.annotator = annotator.id;
    comment.text = text;
    comment.created = quote.created;
    return comment;
}

inline ChangeSet changes(const QString &label, AnnotatorId annotator, const QList<Change> &list)
{
    static int seconds = 0;
    ChangeSet changes;
    changes.id = ChangeSetId::create();
    changes.annotator = annotator;
    changes.at = QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC).addSecs(++seconds);
    changes.label = label;
    changes.changes = list;
    return changes;
}

inline ChangeSet withText(ChangeSet changes, const QString &text = defaultText)
{
    changes.texts.insert(QString::fromLatin1(textHash(text)), text);
    return changes;
}

inline Change deletion(EntityType type, const QUuid &uuid)
{
    return Change::deletion({type, uuid});
}

} // namespace pullquote::samples
