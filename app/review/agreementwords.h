#pragma once

#include "app/review/agreement.h"
#include "app/review/countedtext.h"

#include <QCoreApplication>
#include <QStringList>

namespace pullquote {

/// An agreement in an editor's words, for the report page, the report and the command line.
class AgreementWords {
    Q_DECLARE_TR_FUNCTIONS(pullquote::AgreementWords)

public:
    /// The names of both annotators.
    AgreementWords(const QString &a, const QString &b) : m_a(a), m_b(b) {}

    /// Sentences, the most important first: what both found and on what of it they agree, what only one
    /// found, and what a reader must know of the measures. No gamma: nothing is said of it.
    QList<CountedText> sentences(const Agreement &agreement, const std::optional<Gamma> &gamma = {}) const;

    /// Where numbers are not exact, because quotes lie on each other by the hundred; mostly empty.
    QStringList limits(const Agreement &agreement, const std::optional<Gamma> &gamma = {}) const;

    /// A line of the table of measures.
    struct Row {
        QString name;
        QString value;                  ///< "0.79", "93 % (38 of 41)", "not defined: …"
        CaseQuestion question{};        ///< the cases behind it
        std::optional<double> number{}; ///< the same for programs, a share of agreeing ones from 0 to 1
    };
    QList<Row> rows(const Agreement &agreement, const std::optional<Gamma> &gamma = {}) const;
    /// Without unitizing and gamma: all that is known of one article among many.
    QList<Row> rowsOfPairs(const Agreement &agreement) const;

    /// What gamma says and how it was made: "0.67 (30 samples, seed 1)".
    static QString sentence(const Gamma &gamma);

    /// What the cases behind a number of the sentences or of a table have in common.
    QString heading(const CaseQuestion &question) const;

private:
    CountedText whatBothFound(const Agreement &agreement) const;
    static Row row(const QString &name, const Measure &measure, const CaseQuestion &question);
    static Row row(const QString &name, const Agreement::Part &part, const CaseQuestion &question);

    QString m_a;
    QString m_b;
};

} // namespace pullquote
