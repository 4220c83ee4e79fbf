#include "app/formats/htmlarticle.h"

#include "app/formats/languagetag.h"
#include "app/model/words.h"
#include "app/text/daywords.h"
#include "app/text/htmltext.h"

#include <QCoreApplication>
#include <QSet>

#include <utility>

namespace pullquote {

namespace {

constexpr int colours = 7;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::HtmlArticle", text);
}

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

HtmlArticle::HtmlArticle(const ArticleContent &content, const ExportCatalogue &catalogue, int number)
    : m_content(content), m_catalogue(catalogue), m_number(number), m_marks(htmlMarks(content.quotes))
{
    for (const Quote &quote : content.quotes) {
        m_hasLayers = m_hasLayers || quote.annotator != content.quotes.first().annotator;
        for (SpeakerId speaker : quote.speakers) {
            if (!m_speakers.contains(speaker))
                m_speakers.append(speaker);
        }
    }
}

QString HtmlArticle::html() const
{
    const QString lang = isLanguageTag(m_content.article.language)
                             ? QStringLiteral(" lang=\"%1\"").arg(m_content.article.language)
                             : QString();
    return QStringLiteral("<article id=\"a%1\"%2>\n").arg(QString::number(m_number), lang) + head() +
           legend() + text() + quotesBySpeaker() + QStringLiteral("</article>\n");
}

QString HtmlArticle::head() const
{
    const Article &article = m_content.article;
    const QString url = htmlUrl(article.url);
    const QString outlet =
        htmlEscaped(article.outlet.isEmpty() && !url.isEmpty() ? article.url : article.outlet);
    const QString byline =
        article.byline.isEmpty() ? QString() : tr("By %1").arg(htmlEscaped(article.byline));
    const QString source =
        url.isEmpty() ? outlet
                      : QStringLiteral("<a href=\"%1\" rel=\"noopener noreferrer\">%2</a>").arg(url, outlet);
    const QString line =
        joined({byline, source, htmlEscaped(publishedInWords(article.published))}, QStringLiteral(" · "));
    return QStringLiteral("<h2 dir=\"auto\">%1</h2>\n<p class=\"byline\" dir=\"auto\">%2</p>\n")
        .arg(htmlEscaped(article.title), line);
}

QString HtmlArticle::legend() const
{
    QMap<SpeakerId, int> spoken;
    QMap<TopicId, int> treated;
    for (const Quote &quote : m_content.quotes) {
        for (SpeakerId speaker : quote.speakers)
            ++spoken[speaker];
        for (TopicId topic : quote.topics)
            ++treated[topic];
    }
    QString html;
    for (SpeakerId speaker : m_speakers)
        html += QStringLiteral("<li class=\"who %1\"><a href=\"#s%2-%3\">%4</a> <small>%5</small></li>\n")
                    .arg(speakerLook(speaker), QString::number(m_number),
                         QString::number(m_speakers.indexOf(speaker)), htmlEscaped(m_catalogue.name(speaker)),
                         QString::number(spoken.value(speaker)));
    for (auto topic = treated.begin(); topic != treated.end(); ++topic) {
        const Topic entry = m_catalogue.topics().value(topic.key());
        html += QStringLiteral("<li class=\"chip\" style=\"--c:%1\" title=\"%2\">%3 <small>%4</small></li>\n")
                    .arg(htmlColour(entry.colour), htmlEscaped(entry.definition), htmlEscaped(entry.name),
                         QString::number(topic.value()));
    }
    return html.isEmpty() ? QString() : QStringLiteral("<ul class=\"legend\">\n%1</ul>\n").arg(html);
}

QString HtmlArticle::text() const
{
    QString html = QStringLiteral("<div class=\"text\">\n");
    QString below;
    qsizetype end = -1;
    const auto endParagraph = [&html, &below] {
        html += QStringLiteral("</p>\n");
        if (!below.isEmpty())
            html += QStringLiteral("<aside>%1</aside>\n").arg(std::exchange(below, {}));
    };
    forEachSegment(m_content.text, m_marks, [&](const HtmlSegment &piece) {
        // A gap to the piece before is a line end: another paragraph.
        if (piece.span.start != end) {
            if (end >= 0)
                endParagraph();
            html += QStringLiteral("<p dir=\"auto\">");
        }
        for (const HtmlMark *mark : piece.starting) {
            if (mark->role == SpanRole::Content && mark->part == 0)
                below += note(mark->quote, QStringLiteral("below"));
        }
        html += segment(piece);
        end = piece.span.end;
    });
    if (end >= 0)
        endParagraph();
    return html + QStringLiteral("</div>\n");
}

QString HtmlArticle::segment(const HtmlSegment &segment) const
{
    QString html;
    for (const HtmlMark *mark : segment.starting)
        html += label(*mark);
    for (const HtmlMark *mark : segment.covering)
        html += openTag(*mark);
    html += htmlEscaped(QStringView(m_content.text).mid(segment.span.start, segment.span.length()));
    for (auto mark = segment.covering.rbegin(); mark != segment.covering.rend(); ++mark)
        html += (*mark)->role == SpanRole::Content ? QStringLiteral("</mark>") : QStringLiteral("</span>");
    return html;
}

QString HtmlArticle::label(const HtmlMark &mark) const
{
    if (mark.role != SpanRole::Content)
        return {};
    const bool isFirst = mark.part == 0;
    const QString id = isFirst ? QStringLiteral(" id=\"%1\"").arg(anchor(u't', mark.quote)) : QString();
    return (isFirst ? note(mark.quote, QStringLiteral("beside")) : QString()) +
           QStringLiteral("<a class=\"n\"%1 href=\"#%2\">%3</a>")
               .arg(id, anchor(u'q', mark.quote), QString::number(mark.quote + 1));
}

QString HtmlArticle::note(qsizetype index, const QString &place) const
{
    const Quote &quote = m_content.quotes[index];
    const QString topics = m_catalogue.names(quote.topics).join(QStringLiteral(", "));
    const QString about = topics.isEmpty() ? QString() : QStringLiteral("<i>%1</i>").arg(htmlEscaped(topics));
    return QStringLiteral("<a class=\"%1 %2\" href=\"#%3\"><b>%4</b> <bdi>%5</bdi>%6</a>")
        .arg(place, look(quote), anchor(u'q', index), QString::number(index + 1),
             htmlEscaped(speakerNames(quote)), about);
}

QString HtmlArticle::openTag(const HtmlMark &mark) const
{
    const Quote &quote = m_content.quotes[mark.quote];
    const QString number = QString::number(mark.quote + 1);
    if (mark.role != SpanRole::Content) {
        const QString role = mark.role == SpanRole::Cue      ? tr("Cue of quote %1")
                             : mark.role == SpanRole::Source ? tr("Source of quote %1")
                                                             : tr("Addressee of quote %1");
        return QStringLiteral("<span class=\"%1 %2\" title=\"%3\">")
            .arg(word(mark.role), look(quote), htmlEscaped(role.arg(number)));
    }
    QStringList tip = {number, speakerNames(quote),
                       m_catalogue.names(quote.topics).join(QStringLiteral(", ")),
                       quote.kind == QuoteKind::NotAQuote ? QString() : QString(word(quote.kind))};
    if (m_hasLayers)
        tip.append(m_catalogue.name(quote.annotator));
    return QStringLiteral("<mark class=\"%1 lane%2\" title=\"%3\">")
        .arg(look(quote), QString::number(mark.lane), htmlEscaped(joined(tip, QStringLiteral(" · "))));
}

QString HtmlArticle::speakerNames(const Quote &quote) const
{
    if (quote.kind == QuoteKind::NotAQuote)
        return tr("not a quote");
    return quote.speakers.isEmpty() ? tr("no speaker")
                                    : m_catalogue.names(quote.speakers).join(QStringLiteral(", "));
}

QString HtmlArticle::look(const Quote &quote) const
{
    if (quote.kind == QuoteKind::NotAQuote)
        return QStringLiteral("not");
    return quote.speakers.isEmpty() ? QStringLiteral("nobody") : speakerLook(quote.speakers.first());
}

QString HtmlArticle::speakerLook(SpeakerId id) const
{
    return QStringLiteral("c%1").arg(m_speakers.indexOf(id) % colours);
}

QString HtmlArticle::anchor(QChar kind, qsizetype quote) const
{
    return QStringLiteral("%1%2-%3").arg(QString(kind), QString::number(m_number),
                                         QString::number(quote + 1));
}

} // namespace pullquote
