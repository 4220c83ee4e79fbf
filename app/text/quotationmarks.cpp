#include "app/text/quotationmarks.h"

namespace pullquote {

QList<Quotation> findQuotations(QStringView, const QuotationOptions &)
{
    return {};
}

} // namespace pullquote
