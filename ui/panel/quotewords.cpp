#include "ui/panel/quotewords.h"

#include "app/model/names.h"
#include "app/text/excerpt.h"
#include "ui/panel/quotelistmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::QuoteListModel", text);
}

QStringList topicField(const Session &session, const Quote &quote, QString Topic::*field)
{
    QStringList fields;
    for (const Topic &topic : topicsOf(session.catalogue(), quote))
        fields.append(topic.*field);
    return fields;
}

QString annotatorOf(const Session &session, const Quote &quote)
{
    const Annotator *annotator = session.catalogue().annotator(quote.annotator);
    return annotator && annotator->id != session.me().id ? annotator->name : QString();
}

/// All of a row in one sentence, for who listens.
QString spoken(const Session &session, const Quote &quote)
{
    QStringList parts{tr("Quote %L1").arg(session.article().numberOf(quote.id))};
    if (quote.kind == QuoteKind::NotAQuote)
        parts.append(nameOf(quote.kind));
    parts.append(namesOf(session.catalogue(), quote.speakers));
    if (quote.flags.testFlag(QuoteFlag::Guessed))
        parts.append(tr("speaker not confirmed"));
    parts.append(wordsOf(session.article(), quote.content));
    parts.append(topicField(session, quote, &Topic::name).join(QStringLiteral(", ")));
    parts.append(openThreadsInWords(session.remarks().openThreads(quote.id)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString wordsOf(const OpenArticle &article, const QList<Span> &spans, qsizetype limit)
{
    return excerpt(article.text(), spans, limit);
}

QString namesOf(const Catalogue &catalogue, const QList<SpeakerId> &speakers)
{
    QStringList names;
    for (SpeakerId id : speakers) {
        if (const Speaker *speaker = catalogue.speaker(id); speaker && !names.contains(speaker->name))
            names.append(speaker->name);
    }
    return names.join(QStringLiteral(", "));
}

QList<Topic> topicsOf(const Catalogue &catalogue, const Quote &quote)
{
    QList<Topic> topics;
    for (TopicId id : quote.topics) {
        if (const Topic *topic = catalogue.topic(id); topic && !topics.contains(*topic))
            topics.append(*topic);
    }
    std::sort(topics.begin(), topics.end(), [](const Topic &a, const Topic &b) {
        const int keyA = a.key > 0 ? a.key : 10, keyB = b.key > 0 ? b.key : 10;
        return keyA == keyB ? QString::localeAwareCompare(a.name, b.name) < 0 : keyA < keyB;
    });
    return topics;
}

QString openThreadsInWords(int count)
{
    return count > 0 ? QCoreApplication::translate("pullquote::QuoteListModel", "%Ln open comment(s)",
                                                   nullptr, count)
                     : QString();
}

QVariant quoteData(const Session &session, const Quote &quote, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case QuoteListModel::WordsRole:
        return wordsOf(session.article(), quote.content);
    case Qt::AccessibleTextRole:
        return spoken(session, quote);
    case QuoteListModel::NumberRole:
        return int(session.article().numberOf(quote.id));
    case QuoteListModel::SpeakerRole:
        return namesOf(session.catalogue(), quote.speakers);
    case QuoteListModel::TopicsRole:
        return topicField(session, quote, &Topic::name);
    case QuoteListModel::TopicColoursRole:
        return topicField(session, quote, &Topic::colour);
    case QuoteListModel::KindRole:
        return int(quote.kind);
    case QuoteListModel::GuessedRole:
        return quote.flags.testFlag(QuoteFlag::Guessed);
    case QuoteListModel::FlagsRole:
        return int(quote.flags.toInt());
    case QuoteListModel::AnnotatorRole:
        return annotatorOf(session, quote);
    case QuoteListModel::OpenThreadsRole:
        return session.remarks().openThreads(quote.id);
    case Qt::ToolTipRole:
        return openThreadsInWords(session.remarks().openThreads(quote.id));
    default:
        return {};
    }
}

QVariant quotationData(const Session &session, Span place, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case QuoteListModel::WordsRole:
        return wordsOf(session.article(), {place});
    case Qt::AccessibleTextRole:
        return tr("Not tagged: %1").arg(wordsOf(session.article(), {place}));
    case QuoteListModel::NumberRole:
        return 0;
    default:
        return {};
    }
}

} // namespace pullquote
