#pragma once

#include "app/review/comparison.h"
#include "app/review/markedexcerpt.h"

#include <QCoreApplication>

#include <functional>

namespace pullquote {

/// Who is who, for the words of cases. Redirects are followed by whoever makes the cases.
struct CaseNames {
    QString a; ///< both annotators
    QString b;
    std::function<QString(SpeakerId)> speaker;
    std::function<QString(TopicId)> topic;
};

/// What one of the two says.
struct CaseSide {
    QuoteId quote;
    MarkedExcerpt words; ///< of the article, with what the other has not tagged marked
    QString kind;
    QString speakers; ///< joined by ", "; words for nobody
    QString topics;   ///< joined by ", "; empty without
};

/// A case as a person reads it.
struct CaseInWords {
    QString type; ///< "Edges, speaker", "Agreed", "Only J. Writer"
    Differences differs;
    std::optional<CaseSide> a; ///< nothing when only the other has it
    std::optional<CaseSide> b;
};

/// Cases in an editor's words, for whatever shows them.
class CaseWording {
    Q_DECLARE_TR_FUNCTIONS(pullquote::CaseWording)

public:
    explicit CaseWording(CaseNames names) : m_names(std::move(names)) {}

    const CaseNames &names() const { return m_names; }
    QString type(const Case &one) const;
    /// `text` is the article's; no side has more words than `limit` code units.
    CaseInWords inWords(const Cases &cases, const Case &one, QStringView text,
                        qsizetype limit = std::numeric_limits<qsizetype>::max()) const;

    /// One quote that is compared with nothing.
    CaseSide alone(const ComparedQuote &quote, QStringView text) const;

    static QString undecided() { return tr("undecided"); }

private:
    CaseSide side(const ComparedQuote &quote, QStringView text, const QList<Span> &onlyHere, qsizetype limit,
                  qsizetype focus) const;

    CaseNames m_names;
};

} // namespace pullquote
