#pragma once

#include "projects.h"

#include "app/formats/exportcatalogue.h"
#include "app/model/words.h"

namespace pullquote::test {

inline QByteArray foreignSample(const QString &name)
{
    return fileBytes(QStringLiteral(TEST_DATA "/annotations/") + name);
}

inline QString sentencesOf(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problem.sentence());
    return lines.join(u'\n');
}

/// A project with the article that the samples are about: nothing in it but its text and its address.
inline void takeSampleArticle(TemporaryProject &project)
{
    project.take(foreignSample(QStringLiteral("article.txt")), QStringLiteral("article-1.txt"),
                 {{QStringLiteral("url"), QStringLiteral("https://example.org/article-1")}});
}

/// One line a quote: "alice direct “words” … “words” < source @ speaker # topic, topic : note".
inline QStringList drawnQuotes(TemporaryProject &project)
{
    const ArticleContent content = *project.read().article(project.read().articleIds()->first());
    const ExportCatalogue catalogue = *ExportCatalogue::read(project.read(), {});
    const auto wordsOf = [&content](const QList<Span> &spans) {
        QStringList parts;
        for (Span span : spans)
            parts.append(content.text.mid(span.start, span.length()));
        return parts.join(QStringLiteral(" … "));
    };
    QStringList lines;
    for (const Quote &quote : content.quotes) {
        QString line =
            catalogue.name(quote.annotator) + u' ' + word(quote.kind) + u' ' + wordsOf(quote.content);
        if (!quote.cue.isEmpty())
            line += QStringLiteral(" ~ ") + wordsOf(quote.cue);
        if (!quote.source.isEmpty())
            line += QStringLiteral(" < ") + wordsOf(quote.source);
        if (!quote.speakers.isEmpty())
            line += QStringLiteral(" @ ") + catalogue.names(quote.speakers).join(QStringLiteral(", "));
        QStringList topics = catalogue.names(quote.topics);
        topics.sort();
        if (!topics.isEmpty())
            line += QStringLiteral(" # ") + topics.join(QStringLiteral(", "));
        if (!quote.note.isEmpty())
            line += QStringLiteral(" : ") + quote.note;
        lines.append(line);
    }
    return lines;
}

} // namespace pullquote::test
