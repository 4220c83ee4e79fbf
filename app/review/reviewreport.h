#pragma once

#include "app/review/agreementwords.h"
#include "app/review/casewording.h"
#include "app/review/gonedecisions.h"
#include "app/review/readlayers.h"

#include <QDateTime>

namespace pullquote {

/// A review of two annotators' layers as it is written down: how far they agree, each case in words, what was
/// decided and why. Everything in it is text; the writers escape it.
struct ReviewReport {
    struct Entry {
        CaseInWords words;
        qsizetype group = 0;              ///< Case::group
        std::optional<Decision> decision; ///< nothing: undecided
        QString decidedBy;                ///< a name
        QString taken;                    ///< whose was accepted: a name; empty where nobody's was as it is
        std::optional<CaseSide> result;   ///< what came of it, where that is neither side's
    };
    struct Part {
        ArticleId id;
        QString title;
        QString language; ///< BCP 47, empty where unknown
        QStringList sentences;
        QList<AgreementWords::Row> measures; ///< without those of unitizing
        QList<Entry> cases;
        qsizetype decided = 0; ///< of the cases
        /// What was decided on cases that are there no more, as they were then; of one of which nothing is
        /// known, neither side.
        QList<Entry> gone;
    };

    QString title; ///< the project's name, or the article's headline
    QString a;
    QString b;
    QDateTime made;
    QStringList sentences; ///< in all
    QList<AgreementWords::Row> measures;
    QStringList notes; ///< how the measures are made: what is compared, formulas, parameters
    QList<Part> articles;
    qsizetype decided = 0;
};

/// Fills a report article by article. Touches nothing but what it is given, so it runs in any thread.
class ReportWriter {
    Q_DECLARE_TR_FUNCTIONS(pullquote::ReviewReport)

public:
    /// `annotator` names who has decided.
    ReportWriter(const QString &title, ComparisonScope scope, CaseWording words,
                 std::function<QString(AnnotatorId)> annotator);

    /// Articles in which neither has a quote, or had one that was decided on, are left out. `gone` are the
    /// article's (readGoneDecisions()).
    void add(const ReadLayers &layers, const QList<GoneDecision> &gone = {});
    /// Everything that was added; the writer is used up. `gamma` where it is known.
    ReviewReport take(const std::optional<Gamma> &gamma, const QDateTime &now);

private:
    ReviewReport::Part part(const ComparedArticle &article, const ReadLayers &layers,
                            const QList<GoneDecision> &gone) const;
    ReviewReport::Entry goneEntry(const GoneDecision &gone, const QHash<QuoteId, const Quote *> &quotes,
                                  const QString &text) const;
    CaseInWords inWords(const GoneDecision &gone, const QString &text) const;
    void addOutcome(ReviewReport::Entry &entry, const QHash<QuoteId, const Quote *> &quotes,
                    const QString &text) const;
    static QStringList notes(const std::optional<Gamma> &gamma);

    CaseWording m_words;
    AgreementWords m_agreement;
    std::function<QString(AnnotatorId)> m_annotator;
    Comparison m_comparison;
    ReviewReport m_report;
};

/// One page that stands alone: light or dark as the reader's desktop is, and fit for print.
QByteArray reportAsHtml(const ReviewReport &report);

/// A row for each case and for each decision on one that is gone, and before them one for each measure, in
/// all and by article (column "row"). No cell is a formula to a spreadsheet.
QByteArray reportAsCsv(const ReviewReport &report);

} // namespace pullquote
