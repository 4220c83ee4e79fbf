#include "app/review/reviewreport.h"

namespace pullquote {

namespace {

QStringList textsOf(const QList<CountedText> &sentences)
{
    QStringList texts;
    for (const CountedText &sentence : sentences)
        texts.append(sentence.text);
    return texts;
}

} // namespace

ReportWriter::ReportWriter(const QString &title, ComparisonScope scope, CaseWording words,
                           std::function<QString(AnnotatorId)> annotator)
    : m_words(std::move(words)),
      m_agreement(m_words.names().a, m_words.names().b),
      m_annotator(std::move(annotator)),
      m_comparison(std::move(scope))
{
    m_report.title = title;
    m_report.a = m_words.names().a;
    m_report.b = m_words.names().b;
}

void ReportWriter::add(const ReadLayers &layers, const QList<GoneDecision> &gone)
{
    m_comparison.add(layers);
    const ComparedArticle &article = m_comparison.articles().constLast();
    if (article.cases.cases.isEmpty() && gone.isEmpty())
        return;
    m_report.articles.append(part(article, layers, gone));
    m_report.decided += m_report.articles.constLast().decided;
}

ReviewReport::Part ReportWriter::part(const ComparedArticle &article, const ReadLayers &layers,
                                      const QList<GoneDecision> &gone) const
{
    const Agreement agreement = m_comparison.agreementIn(article);
    ReviewReport::Part part{article.id,
                            article.title,
                            layers.article.language,
                            textsOf(m_agreement.sentences(agreement)),
                            m_agreement.rowsOfPairs(agreement),
                            {},
                            0,
                            {}};
    const QHash<QuoteId, const Quote *> quotes = layers.byId();
    for (qsizetype i = 0; i < article.cases.cases.size(); ++i) {
        const Case &one = article.cases.cases.at(i);
        const std::optional<Decision> &decision = article.decisions.at(i);
        part.decided += decision ? 1 : 0;
        ReviewReport::Entry entry{
            m_words.inWords(article.cases, one, layers.text), one.group, decision, {}, {}, {}};
        if (decision)
            addOutcome(entry, quotes, layers.text);
        part.cases.append(std::move(entry));
    }
    for (const GoneDecision &one : gone)
        part.gone.append(goneEntry(one, quotes, layers.text));
    return part;
}

ReviewReport::Entry ReportWriter::goneEntry(const GoneDecision &gone,
                                            const QHash<QuoteId, const Quote *> &quotes,
                                            const QString &text) const
{
    ReviewReport::Entry entry{inWords(gone, text), 0, gone.decision, {}, {}, {}};
    addOutcome(entry, quotes, text);
    if (gone.decision.verdict == Decision::Verdict::Accepted) {
        const bool isA = gone.a && gone.a->id == gone.decision.quote;
        entry.taken = isA ? m_words.names().a : gone.b ? m_words.names().b : QString();
    }
    return entry;
}

/// The case as it was. Not casesOf(): it was one also where the two did not overlap any more.
CaseInWords ReportWriter::inWords(const GoneDecision &gone, const QString &text) const
{
    Cases cases;
    if (gone.a)
        cases.a.append(m_comparison.compared(*gone.a, text));
    if (gone.b)
        cases.b.append(m_comparison.compared(*gone.b, text));
    Case one;
    one.a = cases.a.size() - 1;
    one.b = cases.b.size() - 1;
    if (one.isPair())
        one.differs = differencesOf(cases.a.first(), cases.b.first());
    if (one.a < 0 && one.b < 0)
        return {tr("What it was about is not in this file"), {}, {}, {}};
    return m_words.inWords(cases, one, text);
}

void ReportWriter::addOutcome(ReviewReport::Entry &entry, const QHash<QuoteId, const Quote *> &quotes,
                              const QString &text) const
{
    const Decision &decision = *entry.decision;
    entry.decidedBy = m_annotator(decision.annotator);
    if (decision.verdict == Decision::Verdict::Accepted) {
        const Quote *taken = quotes.value(decision.quote);
        entry.taken = taken ? m_annotator(taken->annotator) : QString();
    } else if (const Quote *result = quotes.value(decision.result)) {
        entry.result = m_words.alone(m_comparison.compared(*result, text), text);
    }
}

ReviewReport ReportWriter::take(const std::optional<Gamma> &gamma, const QDateTime &now)
{
    const Agreement agreement = m_comparison.agreement();
    m_report.made = now;
    m_report.sentences = textsOf(m_agreement.sentences(agreement, gamma));
    m_report.measures = m_agreement.rows(agreement, gamma);
    m_report.notes = notes(gamma);
    return std::move(m_report);
}

QStringList ReportWriter::notes(const std::optional<Gamma> &gamma)
{
    QStringList notes{
        tr("Quotes are matched one to one: the same words and speakers first, then the same words, then the "
           "greatest overlap. The first annotator is the reference of precision and recall."),
        tr("Edges are the same when they differ only in quotation marks, white space and punctuation at the "
           "ends. What only one has ruled out and the other left untagged is no case."),
        tr("Kind, speaker and topics are compared on the pairs. Kappa: Cohen 1960. Alpha: Krippendorff, "
           "nominal for speakers, with the MASI distance of Passonneau 2006 for sets of topics."),
        tr("u-alpha and cu-alpha: Krippendorff, Mathet, Bouvry, Widlöcher 2016, with the articles in a row, "
           "in code points, on the outermost quotes of each layer."),
    };
    notes.append(gamma ? tr("Gamma: Mathet, Widlöcher, Métivier 2015, alpha 3, beta 1, delta 1, speakers as "
                            "labels, %1 samples, seed %2.")
                             .arg(QString::number(gamma->samples), QString::number(gamma->seed))
                       : tr("Gamma was not computed."));
    return notes;
}

} // namespace pullquote
