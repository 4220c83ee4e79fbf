// The part of HtmlArticle behind the text: the quotes by speaker.
#include "app/formats/htmlarticle.h"
#include "app/model/words.h"
#include "app/text/htmltext.h"

#include <QCoreApplication>
#include <QSet>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::HtmlArticle", text);
}

} // namespace

QString HtmlArticle::quotesBySpeaker() const
{
    QHash<SpeakerId, QList<qsizetype>> bySpeaker;
    QList<qsizetype> nobodys;
    QList<qsizetype> ruledOut;
    for (qsizetype i = 0; i < m_content.quotes.size(); ++i) {
        const Quote &quote = m_content.quotes[i];
        if (quote.kind == QuoteKind::NotAQuote)
            ruledOut.append(i);
        else if (quote.speakers.isEmpty())
            nobodys.append(i);
        else
            for (SpeakerId speaker : quote.speakers)
                bySpeaker[speaker].append(i);
    }
    QSet<qsizetype> listed;
    QString html;
    for (qsizetype i = 0; i < m_speakers.size(); ++i) {
        const Speaker speaker = m_catalogue.speakers().value(m_speakers[i]);
        QStringList about = {speaker.role, speaker.affiliation};
        about.removeAll(QString());
        const QString heading =
            QStringLiteral("<span id=\"s%1-%2\" dir=\"auto\">%3</span> <small dir=\"auto\">%4</small>")
                .arg(QString::number(m_number), QString::number(i), htmlEscaped(speaker.name),
                     htmlEscaped(about.join(QStringLiteral(", "))));
        html += quoteGroup(heading, speakerLook(m_speakers[i]), bySpeaker.value(m_speakers[i]), listed);
    }
    html += quoteGroup(htmlEscaped(tr("No speaker named")), QStringLiteral("nobody"), nobodys, listed);
    html += quoteGroup(htmlEscaped(tr("Not quotes")), QStringLiteral("not"), ruledOut, listed);
    return html.isEmpty() ? QString()
                          : QStringLiteral("<section class=\"list\">\n<h3>%1</h3>\n%2</section>\n")
                                .arg(htmlEscaped(tr("Who said what")), html);
}

QString HtmlArticle::quoteGroup(const QString &heading, const QString &look, const QList<qsizetype> &quotes,
                                QSet<qsizetype> &listed) const
{
    if (quotes.isEmpty())
        return {};
    QString items;
    for (qsizetype quote : quotes) {
        items += listItem(quote, !listed.contains(quote));
        listed.insert(quote);
    }
    return QStringLiteral("<section class=\"by %1\">\n<h4>%2</h4>\n<ul>\n%3</ul>\n</section>\n")
        .arg(look, heading, items);
}

QString HtmlArticle::listItem(qsizetype index, bool isFirst) const
{
    const Quote &quote = m_content.quotes[index];
    QStringList parts;
    for (Span span : quote.content)
        parts.append(htmlEscaped(m_content.text.mid(span.start, span.length()).simplified()));
    QStringList meta;
    if (quote.kind != QuoteKind::NotAQuote)
        meta.append(QString(word(quote.kind)));
    if (quote.speakers.size() > 1)
        meta.append(htmlEscaped(speakerNames(quote)));
    if (!quote.addressees.isEmpty())
        meta.append(
            htmlEscaped(tr("to %1").arg(m_catalogue.names(quote.addressees).join(QStringLiteral(", ")))));
    for (const QString &flag : words(quote.flags))
        meta.append(htmlEscaped(flag));
    if (m_hasLayers)
        meta.append(htmlEscaped(m_catalogue.name(quote.annotator)));
    if (!quote.note.isEmpty())
        meta.append(QStringLiteral("<i>%1</i>").arg(htmlEscaped(quote.note)));
    const QString id = isFirst ? QStringLiteral(" id=\"%1\"").arg(anchor(u'q', index)) : QString();
    return QStringLiteral("<li%1><a class=\"back\" href=\"#%2\" title=\"%3\">%4</a>"
                          "<div><p dir=\"auto\">%5</p><p class=\"meta\" dir=\"auto\">%6%7</p></div></li>\n")
        .arg(id, anchor(u't', index), htmlEscaped(tr("To the text")), QString::number(index + 1),
             parts.join(QStringLiteral(" … ")), topicChips(quote), meta.join(QStringLiteral(" · ")));
}

QString HtmlArticle::topicChips(const Quote &quote) const
{
    QString html;
    for (TopicId id : quote.topics) {
        const Topic topic = m_catalogue.topics().value(id);
        html += QStringLiteral("<span class=\"chip\" style=\"--c:%1\">%2</span> ")
                    .arg(htmlColour(topic.colour), htmlEscaped(topic.name));
    }
    return html;
}

} // namespace pullquote
