#pragma once

#include "projects.h"

#include <QJsonArray>

namespace pullquote::test {

/// Words that somebody might put into an article, a name or a note to make a page or a spreadsheet act, one a
/// line.
inline QStringList hostileWords()
{
    return QString::fromUtf8(fileBytes(QStringLiteral(TEST_DATA "/hostile.txt")))
        .split(u'\n', Qt::SkipEmptyParts);
}

/// Builds a project in which every place that a file of any format shows has hostile words: an article with
/// a speaker, a topic, an annotator and a quote of its own for each of them.
class HostileDocument {
public:
    explicit HostileDocument(const QStringList &payloads)
    {
        for (const QString &words : payloads)
            add(words);
    }

    QByteArray json() const
    {
        QJsonObject document = smallDocument();
        document.insert(QStringLiteral("annotators"), m_annotators);
        document.insert(QStringLiteral("speakers"), m_speakers);
        document.insert(QStringLiteral("topics"), m_topics);
        document.insert(QStringLiteral("articles"), m_articles);
        return QJsonDocument(document).toJson(QJsonDocument::Compact);
    }

private:
    static QJsonObject filled(QJsonObject object, const char *keys, const QString &words)
    {
        const QStringList names = QString::fromLatin1(keys).split(u' ');
        for (const QString &key : names)
            object.insert(key, words);
        return object;
    }
    QJsonObject thing(const char *what) const
    {
        return {{QStringLiteral("id"), QLatin1String(what) + QString::number(m_articles.size())}};
    }
    void add(const QString &words)
    {
        const QJsonObject annotator = filled(thing("annotator"), "name", words);
        const QJsonObject speaker = filled(thing("speaker"), "name role affiliation note", words);
        const QJsonObject topic = filled(thing("topic"), "name colour definition", words);
        QJsonObject quote = thing("quote");
        // A note may have lines, and so what a format of lines would take for one of its own.
        quote.insert(QStringLiteral("note"),
                     QString(words + QStringLiteral("\nT99\tContent 0 1\tx\n[events]\nx\n\n# ") + words));
        quote.insert(QStringLiteral("annotator"), annotator.value(u"id"));
        quote.insert(QStringLiteral("topics"), QJsonArray{topic.value(u"id")});
        for (const char *who : {"speakers", "addressees"})
            quote.insert(QLatin1String(who), QJsonArray{speaker.value(u"id")});
        for (const char *role : {"content", "cue", "source", "addressee"})
            quote.insert(QLatin1String(role),
                         QJsonArray{QJsonObject{{QStringLiteral("start"), 0},
                                                {QStringLiteral("end"), words.toUcs4().size()}}});
        QJsonObject comment = filled(thing("comment"), "text", words);
        comment.insert(QStringLiteral("quote"), quote.value(u"id"));
        comment.insert(QStringLiteral("annotator"), annotator.value(u"id"));
        QJsonObject article =
            filled(thing("article"), "title byline outlet url published language state", words);
        article.insert(QStringLiteral("text"), QString(words + u'\n' + words));
        article.insert(QStringLiteral("quotes"), QJsonArray{quote});
        article.insert(QStringLiteral("comments"), QJsonArray{comment});
        m_annotators.append(annotator);
        m_speakers.append(speaker);
        m_topics.append(topic);
        m_articles.append(article);
    }

    QJsonArray m_annotators, m_speakers, m_topics, m_articles;
};

/// One such article.
inline QByteArray documentFullOf(const QString &words)
{
    return HostileDocument({words}).json();
}

} // namespace pullquote::test
