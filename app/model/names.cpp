#include "app/model/names.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Names", text);
}

} // namespace

QString nameOf(QuoteKind kind)
{
    switch (kind) {
    case QuoteKind::Direct:
        return tr("direct");
    case QuoteKind::Indirect:
        return tr("indirect");
    case QuoteKind::Mixed:
        return tr("mixed");
    case QuoteKind::NotAQuote:
        return tr("not a quote");
    }
    Q_UNREACHABLE();
}

QString nameOf(Decision::Verdict verdict)
{
    switch (verdict) {
    case Decision::Verdict::Accepted:
        return tr("accepted");
    case Decision::Verdict::Amended:
        return tr("amended");
    case Decision::Verdict::Rejected:
        return tr("rejected");
    }
    Q_UNREACHABLE();
}

} // namespace pullquote
