#pragma once

#include "app/text/span.h"

#include <QList>
#include <QString>

namespace pullquote {

/// Words in quotation marks as they stand in a text, or one mark without its other half.
///
/// A lone mark is its own `span`: its missing side is a null string and `balanced` is false.
struct Quotation {
    Span span;         ///< UTF-16, marks included; from the first part's start to the last part's end
    QList<Span> parts; ///< one span a paragraph, ordered; more than one where paragraphs reopen before the
                       ///< close. In dash dialogue: the spoken stretches between the narrator's
    QString open;  ///< the opening mark; null for a lone closing mark
    QString close; ///< the closing mark; null for a lone opening mark, empty in dash dialogue
    int depth = 0; ///< how many balanced quotations this one stands in
    bool balanced = true;

    friend bool operator==(const Quotation &, const Quotation &) = default;
};

struct QuotationOptions {
    /// BCP 47 tag of the article ("de", "pt-BR"). It settles marks that one language opens with and another
    /// closes with; marks foreign to it are still read. Empty or unknown: every convention, decided by the
    /// neighbours.
    QString language;
    /// Paragraphs that begin with a dash are speech: "— Bonjour, dit-il."
    bool dashDialogue = false;
};

/// Every quotation of `text`, ordered by start, then by end descending. Quotations nest and never cross,
/// except that dash dialogue may cross one that spans paragraphs. State starts again at each `\n`; a mark
/// left open there goes on only where the next paragraph that has words reopens it. Apostrophes, feet and
/// inches are not marks. Never fails; linear in the text; callable from any thread.
QList<Quotation> findQuotations(QStringView text, const QuotationOptions &options = {});

} // namespace pullquote
