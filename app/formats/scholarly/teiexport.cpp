#include "app/formats/scholarly/teiexport.h"

#include "app/formats/exportwalk.h"
#include "app/formats/languagetag.h"
#include "app/formats/scholarly/tei.h"
#include "app/formats/scholarly/teiheader.h"
#include "app/formats/scholarly/xmltext.h"
#include "app/formats/writeall.h"
#include "app/model/words.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace pullquote {

TeiExport::TeiExport(ProjectReader &project, const ExportRequest &request, QIODevice &out)
    : m_project(project), m_request(request), m_xml(&out)
{
}

Result<void> TeiExport::write(const Watcher &watcher)
{
    Result<ExportCatalogue> catalogue = ExportCatalogue::read(m_project, m_request);
    const Result<QList<ArticleId>> ids = m_project.articleIds();
    const Result<Project> project = m_project.project();
    if (!catalogue || !ids || !project)
        return !catalogue ? catalogue.problem() : !ids ? ids.problem() : project.problem();
    m_catalogue = *std::move(catalogue);
    const Result<QList<Annotator>> annotators = this->annotators(watcher);
    if (!annotators)
        return annotators.problem();
    m_annotators = *annotators;
    m_isCorpus = (m_request.articles.isEmpty() ? ids->size() : m_request.articles.size()) > 1;
    m_xml.writeStartDocument();
    m_xml.writeStartElement(m_isCorpus ? QStringLiteral("teiCorpus") : QStringLiteral("TEI"));
    m_xml.writeDefaultNamespace(tei::space);
    if (m_isCorpus)
        tei::writeHeader(m_xml, {project->name, nullptr, &m_catalogue, m_annotators});
    const Result<void> walked =
        walkArticles(m_project, m_catalogue, m_request, watcher, [this](const ArticleContent &content) {
            writeArticle(content);
            return Result<void>();
        });
    if (!walked)
        return walked;
    if (m_articles == 0)
        return Problem{
            QCoreApplication::translate("pullquote::TeiExport", "There is no article to write."), {}, {}};
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    if (m_xml.hasError())
        return unwritable(*m_xml.device());
    return {};
}

/// Who has marked anything: the header says so before the articles come.
Result<QList<Annotator>> TeiExport::annotators(const Watcher &watcher) const
{
    const Result<QList<ArticleSummary>> summaries = m_project.articleSummaries();
    if (!summaries)
        return summaries.problem();
    watcher.goesOn(0, summaries->size());
    QMap<AnnotatorId, Annotator> found;
    for (const ArticleSummary &summary : *summaries) {
        if (!m_request.includes(summary.article.id))
            continue;
        for (AnnotatorId id : summary.layers.keys()) {
            if (m_request.includes(id))
                found.insert(id, m_catalogue.annotators().value(id, {id, {}}));
        }
    }
    return found.values();
}

void TeiExport::put(const char *attribute, const QString &value)
{
    if (!value.isEmpty())
        m_xml.writeAttribute(QLatin1String(attribute), xmlText(value));
}

void TeiExport::writeArticle(const ArticleContent &content)
{
    const tei::Plan plan(content);
    m_content = &content;
    m_plan = &plan;
    m_inline = 0;
    m_anchor = 0;
    ++m_articles;
    if (m_isCorpus)
        m_xml.writeStartElement(QStringLiteral("TEI"));
    put("xml:id", tei::idOf(tei::articlePrefix, content.article.id));
    tei::Header header{content.article.title, &content.article, nullptr, {}};
    if (!m_isCorpus) {
        header.catalogue = &m_catalogue;
        header.annotators = m_annotators;
    }
    tei::writeHeader(m_xml, header);
    writeText(content);
    writeStandOff(content);
    if (m_isCorpus)
        m_xml.writeEndElement();
}

void TeiExport::writeText(const ArticleContent &content)
{
    m_xml.writeStartElement(QStringLiteral("text"));
    if (isLanguageTag(content.article.language))
        put("xml:lang", content.article.language);
    m_xml.writeStartElement(QStringLiteral("body"));
    put("xml:space", QStringLiteral("preserve"));
    for (qsizetype start = 0; start <= content.text.size();) {
        const qsizetype found = content.text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? content.text.size() : found;
        writeParagraph({start, end});
        start = end + 1;
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void TeiExport::writeParagraph(Span paragraph)
{
    m_xml.writeStartElement(QStringLiteral("p"));
    const QList<const tei::PlannedSpan *> &marks = m_plan->inlineSpans();
    const QList<qsizetype> &anchors = m_plan->anchors();
    QList<qsizetype> open; // where the elements end that are open
    qsizetype at = paragraph.start;
    while (true) {
        for (; !open.isEmpty() && open.last() == at; open.removeLast())
            m_xml.writeEndElement();
        if (m_anchor < anchors.size() && anchors[m_anchor] == at) {
            m_xml.writeEmptyElement(QStringLiteral("anchor"));
            put("xml:id", anchorId(at));
            ++m_anchor;
        }
        for (; m_inline < marks.size() && marks[m_inline]->span.start == at; ++m_inline) {
            openElement(*marks[m_inline]);
            open.append(marks[m_inline]->span.end);
        }
        if (at == paragraph.end)
            break;
        qsizetype next = open.isEmpty() ? paragraph.end : open.last();
        if (m_anchor < anchors.size())
            next = std::min(next, anchors[m_anchor]);
        if (m_inline < marks.size())
            next = std::min(next, marks[m_inline]->span.start);
        writeWords({at, next});
        at = next;
    }
    m_xml.writeEndElement();
}

/// Characters that no XML file may have, but articles do, have their number beside an empty element.
void TeiExport::writeWords(Span span)
{
    const QString words = m_content->text.mid(span.start, span.length());
    const QString safe = xmlText(words);
    if (safe == words)
        return m_xml.writeCharacters(words);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == safe[i]) {
            m_xml.writeCharacters(words.mid(i, words[i].isHighSurrogate() ? 2 : 1));
            i += words[i].isHighSurrogate() ? 1 : 0;
        } else {
            m_xml.writeEmptyElement(QStringLiteral("g"));
            put("n", QStringLiteral("U+%1").arg(words[i].unicode(), 4, 16, QLatin1Char('0')));
        }
    }
}

QString TeiExport::anchorId(qsizetype offset) const
{
    return QStringLiteral("at-%1-%2").arg(m_articles).arg(offset);
}

void TeiExport::writeAnalysis(const Quote &quote, bool isSaid)
{
    QStringList analysis;
    for (TopicId topic : quote.topics)
        analysis.append(u'#' + tei::idOf(tei::topicPrefix, topic));
    // What the element says itself is not repeated.
    const bool isTold = isSaid && (quote.kind == QuoteKind::Direct || quote.kind == QuoteKind::Indirect);
    if (!isTold)
        analysis.append(u'#' + tei::kindPrefix + word(quote.kind));
    if (!quote.kindManual)
        analysis.append(u'#' + tei::kindFollows);
    for (const QString &flag : words(quote.flags))
        analysis.append(u'#' + tei::flagPrefix + flag);
    put("ana", analysis.join(u' '));
}

void TeiExport::writePlace(const tei::PlannedSpan &planned, const Quote &quote)
{
    put("xml:id", planned.id);
    if (planned.role != SpanRole::Content)
        put("corresp", u'#' + tei::idOf(tei::quotePrefix, quote.id));
    put("resp", u'#' + tei::idOf(tei::annotatorPrefix, quote.annotator));
    if (!planned.next.isEmpty())
        put("next", u'#' + planned.next);
    if (!planned.previous.isEmpty())
        put("prev", u'#' + planned.previous);
}

void TeiExport::openElement(const tei::PlannedSpan &planned)
{
    const Quote &quote = m_content->quotes[planned.quote];
    if (planned.role == SpanRole::Content) {
        const bool isSaid = quote.kind != QuoteKind::NotAQuote;
        m_xml.writeStartElement(isSaid ? QStringLiteral("said") : QStringLiteral("q"));
        if (!isSaid)
            put("type", QStringLiteral("soCalled"));
        else if (quote.kind != QuoteKind::Mixed)
            put("direct", quote.kind == QuoteKind::Direct ? QStringLiteral("true") : QStringLiteral("false"));
        put("who", tei::pointers(tei::speakerPrefix, quote.speakers));
        put("toWhom", tei::pointers(tei::speakerPrefix, quote.addressees));
        writeAnalysis(quote, isSaid);
    } else if (planned.role == SpanRole::Cue) {
        m_xml.writeStartElement(QStringLiteral("seg"));
        put("type", word(planned.role));
    } else {
        m_xml.writeStartElement(QStringLiteral("rs"));
        put("type", word(planned.role));
        put("ref", tei::pointers(tei::speakerPrefix,
                                 planned.role == SpanRole::Source ? quote.speakers : quote.addressees));
    }
    writePlace(planned, quote);
}

} // namespace pullquote
