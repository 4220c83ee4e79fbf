#include "app/formats/articlepaper.h"

#include "app/formats/articlewords.h"
#include "app/formats/htmlmarks.h"
#include "app/formats/quotecolours.h"
#include "app/model/names.h"
#include "app/text/excerpt.h"
#include "app/text/htmltext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace pullquote {

namespace {

constexpr qsizetype mostKeys = 30; ///< of speakers, and of topics: a book has hundreds

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::ArticlePaper", text);
}

PaperColour colourOfTopic(const Topic &topic)
{
    return htmlColour(topic.colour).mid(1).toUInt(nullptr, 16);
}

QStringList allIsolated(QStringList list)
{
    for (QString &words : list)
        words = isolated(words);
    return list;
}

QString shortened(const QString &line)
{
    return excerpt(line, {{0, line.size()}}, 300);
}

/// Makes it part by part.
class ArticlePaper {
public:
    ArticlePaper(const ArticleContent &content, const ExportCatalogue &catalogue, const QString &colouring)
        : m_content(content), m_catalogue(catalogue), m_colouring(colouring), m_colours(content.quotes)
    {
        for (const Quote &quote : content.quotes) {
            addTo(m_annotators, {quote.annotator});
            addTo(m_speakers, quote.speakers);
            addTo(m_topics, quote.topics);
        }
    }

    PaperArticle article()
    {
        const Article &article = m_content.article;
        m_article.headline = shortened(article.title);
        m_article.byline = shortened(headLine(article));
        m_article.address = shortened(article.url);
        m_article.text = m_content.text;
        addKeys();
        addMarks();
        addNotes();
        return std::move(m_article);
    }

private:
    /// Numbers in the order in which they first come, and how often.
    template <class T>
    struct Listed {
        QList<Id<T>> order;
        QHash<Id<T>, qsizetype> numbers;
        QHash<Id<T>, int> counts;
    };

    template <class T>
    static void addTo(Listed<T> &listed, const QList<Id<T>> &ids)
    {
        for (const Id<T> &id : ids) {
            if (++listed.counts[id] > 1)
                continue;
            listed.numbers.insert(id, listed.order.size());
            listed.order.append(id);
        }
    }

    PaperColour colourOf(const Quote &quote) const
    {
        if (quote.kind == QuoteKind::NotAQuote)
            return QuoteColours::numbered(-1);
        if (m_colouring == QLatin1String("topic"))
            return quote.topics.isEmpty() ? QuoteColours::numbered(-1)
                                          : colourOfTopic(m_catalogue.topics().value(quote.topics.first()));
        if (m_colouring == QLatin1String("kind"))
            return QuoteColours::numbered(qsizetype(quote.kind));
        if (m_colouring == QLatin1String("annotator"))
            return QuoteColours::numbered(m_annotators.numbers.value(quote.annotator, -1));
        return m_colours.bySpeaker(quote);
    }

    void addKeys()
    {
        const bool isBySpeaker = m_colouring == paperColourings().first();
        for (const SpeakerId &id : m_speakers.order.first(std::min(m_speakers.order.size(), mostKeys)))
            m_article.keys.append({m_catalogue.name(id).left(100),
                                   QString::number(m_speakers.counts.value(id)),
                                   isBySpeaker ? QuoteColours::numbered(m_speakers.numbers.value(id))
                                               : QuoteColours::numbered(-1),
                                   false});
        for (const TopicId &id : m_topics.order.first(std::min(m_topics.order.size(), mostKeys)))
            m_article.keys.append({m_catalogue.name(id).left(100), QString::number(m_topics.counts.value(id)),
                                   colourOfTopic(m_catalogue.topics().value(id)), true});
        const qsizetype further = m_speakers.order.size() + m_topics.order.size() - m_article.keys.size();
        if (further > 0)
            m_article.furtherKeys =
                QCoreApplication::translate("pullquote::ArticlePaper", "and %n more", nullptr, int(further));
        if (m_content.quotes.isEmpty())
            return;
        m_article.signs = {{PaperMark::Style::Quote, tr("quote")},
                           {PaperMark::Style::Cue, tr("cue")},
                           {PaperMark::Style::Source, tr("source")},
                           {PaperMark::Style::Addressee, tr("addressee")},
                           {PaperMark::Style::NotAQuote, tr("not a quote")}};
    }

    static PaperMark::Style styleOf(const Quote &quote, SpanRole role)
    {
        switch (role) {
        case SpanRole::Cue:
            return PaperMark::Style::Cue;
        case SpanRole::Source:
            return PaperMark::Style::Source;
        case SpanRole::Addressee:
            return PaperMark::Style::Addressee;
        case SpanRole::Content:
            break;
        }
        if (quote.kind == QuoteKind::NotAQuote)
            return PaperMark::Style::NotAQuote;
        return quote.speakers.isEmpty() ? PaperMark::Style::Nobodys : PaperMark::Style::Quote;
    }

    void addMarks()
    {
        for (const HtmlMark &mark : htmlMarks(m_content.quotes)) {
            const Quote &quote = m_content.quotes[mark.quote];
            const QString label =
                mark.role == SpanRole::Content ? QString::number(mark.quote + 1) : QString();
            m_article.marks.push_back(
                {mark.span, styleOf(quote, mark.role), colourOf(quote), mark.lane, label});
        }
    }

    void addNotes()
    {
        for (qsizetype i = 0; i < m_content.quotes.size(); ++i) {
            const Quote &quote = m_content.quotes[i];
            m_article.notes.push_back({quote.extent().start, colourOf(quote), QString::number(i + 1),
                                       headingOf(quote), detailsOf(quote), isolated(quote.note)});
        }
    }

    QString headingOf(const Quote &quote) const
    {
        if (quote.kind == QuoteKind::NotAQuote)
            return tr("not a quote");
        return quote.speakers.isEmpty()
                   ? tr("no speaker")
                   : allIsolated(m_catalogue.names(quote.speakers)).join(QStringLiteral(", "));
    }

    QString detailsOf(const Quote &quote) const
    {
        QStringList details;
        if (quote.kind != QuoteKind::NotAQuote)
            details.append(nameOf(quote.kind));
        if (!quote.addressees.isEmpty())
            details.append(
                tr("to %1").arg(allIsolated(m_catalogue.names(quote.addressees)).join(QStringLiteral(", "))));
        if (!quote.topics.isEmpty())
            details.append(allIsolated(m_catalogue.names(quote.topics)).join(QStringLiteral(", ")));
        if (m_annotators.order.size() > 1)
            details.append(isolated(m_catalogue.name(quote.annotator)));
        return details.join(QStringLiteral(" · "));
    }

    const ArticleContent &m_content;
    const ExportCatalogue &m_catalogue;
    QString m_colouring;
    QuoteColours m_colours;
    Listed<Speaker> m_speakers;
    Listed<Topic> m_topics;
    Listed<Annotator> m_annotators;
    PaperArticle m_article;
};

} // namespace

QStringList paperColourings()
{
    return {QStringLiteral("speaker"), QStringLiteral("topic"), QStringLiteral("kind"),
            QStringLiteral("annotator")};
}

PaperArticle paperArticle(const ArticleContent &content, const ExportCatalogue &catalogue,
                          const QString &colouring)
{
    return ArticlePaper(content, catalogue, colouring).article();
}

} // namespace pullquote
