#include "app/text/quotationmarks.h"

#include "app/text/dashdialogue.h"
#include "app/text/markpairing.h"
#include "app/text/markreader.h"
#include "app/text/outerfirst.h"

#include <algorithm>

namespace pullquote {

namespace {

bool inOrder(const Quotation &a, const Quotation &b)
{
    return outerFirst(a.span, b.span);
}

/// One pass over quotations in order.
void countDepths(QList<Quotation> &quotations)
{
    std::vector<qsizetype> ends; // of the whole quotations around, outermost first
    for (Quotation &quotation : quotations) {
        while (!ends.empty() && ends.back() < quotation.span.end)
            ends.pop_back();
        quotation.depth = int(ends.size());
        if (quotation.balanced)
            ends.push_back(quotation.span.end);
    }
}

} // namespace

QList<Quotation> findQuotations(QStringView text, const QuotationOptions &options)
{
    MarkPairing pairing(text, conventionOf(options.language));
    QList<Quotation> dialogue;
    std::vector<Mark> marks;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = readParagraph(text, start, marks);
        pairing.addParagraph({start, end}, marks);
        if (options.dashDialogue) {
            if (const auto speech = dashSpeech(text, {start, end}))
                dialogue.append(*speech);
        }
        start = end + 1;
    }
    QList<Quotation> found = pairing.take();
    if (!dialogue.isEmpty()) {
        found.append(dialogue);
        std::stable_sort(found.begin(), found.end(), inOrder);
    }
    countDepths(found);
    return found;
}

} // namespace pullquote
