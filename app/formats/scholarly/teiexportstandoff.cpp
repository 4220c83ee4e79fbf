// The part of TeiExport that writes what stands apart from the words.
#include "app/formats/scholarly/teiexport.h"

#include "app/formats/scholarly/tei.h"
#include "app/formats/scholarly/xmltext.h"
#include "app/model/timetext.h"
#include "app/model/words.h"

namespace pullquote {

void TeiExport::writeStandOff(const ArticleContent &content)
{
    if (content.quotes.isEmpty())
        return;
    m_xml.writeStartElement(QStringLiteral("standOff"));
    if (!m_plan->anchors().isEmpty()) {
        m_xml.writeStartElement(QStringLiteral("spanGrp"));
        put("type", QStringLiteral("quotes"));
        for (const tei::PlannedSpan &planned : m_plan->spans()) {
            if (!planned.isInline)
                writeSpan(planned, content.quotes[planned.quote]);
        }
        m_xml.writeEndElement();
    }
    QSet<qsizetype> inlineQuotes;
    for (const tei::PlannedSpan *planned : m_plan->inlineSpans()) {
        if (planned->role == SpanRole::Content)
            inlineQuotes.insert(planned->quote);
    }
    m_xml.writeStartElement(QStringLiteral("listAnnotation"));
    for (qsizetype i = 0; i < content.quotes.size(); ++i)
        writeAnnotation(content.quotes[i], inlineQuotes.contains(i));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void TeiExport::writeSpan(const tei::PlannedSpan &planned, const Quote &quote)
{
    m_xml.writeStartElement(QStringLiteral("span"));
    put("type", word(planned.role));
    writePlace(planned, quote);
    put("from", u'#' + anchorId(planned.span.start));
    put("to", u'#' + anchorId(planned.span.end));
    if (planned.role == SpanRole::Content)
        writeAnalysis(quote, false);
    m_xml.writeCharacters(xmlText(m_content->text.mid(planned.span.start, planned.span.length())));
    m_xml.writeEndElement();
}

void TeiExport::writePointer(const QString &type, const QString &target)
{
    if (target.isEmpty())
        return;
    m_xml.writeEmptyElement(QStringLiteral("ptr"));
    put("type", type);
    put("target", target);
}

/// What neither an element nor a span has a place for.
void TeiExport::writeAnnotation(const Quote &quote, bool isInline)
{
    m_xml.writeStartElement(QStringLiteral("annotation"));
    put("xml:id", QStringLiteral("n-") + quote.id.toString());
    put("motivation", QStringLiteral("describing"));
    put("target", u'#' + tei::idOf(tei::quotePrefix, quote.id));
    const std::pair<QString, QString> times[] = {{QStringLiteral("created"), timeText(quote.created)},
                                                 {QStringLiteral("modified"), timeText(quote.modified)}};
    m_xml.writeStartElement(QStringLiteral("revisionDesc"));
    for (const auto &[name, time] : times) {
        m_xml.writeEmptyElement(QStringLiteral("change"));
        put("n", name);
        put("when", time);
    }
    m_xml.writeEndElement();
    if (!quote.note.isEmpty())
        m_xml.writeTextElement(QStringLiteral("note"), xmlText(quote.note));
    if (!isInline) {
        writePointer(tei::speakerPointer, tei::pointers(tei::speakerPrefix, quote.speakers));
        writePointer(tei::addresseePointer, tei::pointers(tei::speakerPrefix, quote.addressees));
    }
    if (!quote.derivedFrom.isNull())
        writePointer(tei::originPointer, QStringLiteral("urn:uuid:") + quote.derivedFrom.toString());
    m_xml.writeEndElement();
}

} // namespace pullquote
