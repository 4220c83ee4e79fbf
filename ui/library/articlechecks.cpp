#include "ui/library/articlechecks.h"

#include "app/text/quotationmarks.h"
#include "app/text/wordplaces.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace pullquote {

namespace {

constexpr qsizetype largestCounted = 2'000'000;
constexpr qsizetype longestHeadline = 200;

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("pullquote::ArticleDialog", text, nullptr, n);
}

} // namespace

QString articleCounts(const QString &text, const QString &language)
{
    if (text.size() > largestCounted)
        return tr("%1 characters").arg(QLocale().toString(text.size()));
    QuotationOptions options;
    options.language = language;
    const QList<Quotation> quotations = findQuotations(text, options);
    const auto whole = std::count_if(quotations.begin(), quotations.end(), [](const Quotation &quotation) {
        return quotation.balanced && quotation.depth == 0;
    });
    return QStringLiteral("%1 · %2").arg(
        QCoreApplication::translate("pullquote::ArticleDialog", "%Ln word(s)", nullptr,
                                    int(WordPlaces(text).count())),
        QCoreApplication::translate("pullquote::ArticleDialog", "%Ln quotation(s) found", nullptr,
                                    int(whole)));
}

QString dateProblem(const QString &published)
{
    static const QRegularExpression form(QStringLiteral("^\\d{4}(-\\d{2}(-\\d{2})?)?$"));
    const QString whole = published + QStringLiteral("0000-01-01").mid(published.size());
    if (published.isEmpty() ||
        (form.match(published).hasMatch() && QDate::fromString(whole, Qt::ISODate).isValid()))
        return {};
    return tr("Write the date as 2021-06-16, or only 2021-06 or 2021.");
}

QString urlProblem(const QString &url)
{
    const QUrl address(url, QUrl::StrictMode);
    if (url.isEmpty() || (address.isValid() && !address.scheme().isEmpty() && !address.host().isEmpty()))
        return {};
    return tr("This is no web address. Write it from https:// on, or leave it empty.");
}

QString headlineIn(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    const QString first = text.left(end).trimmed();
    return end < 0 || first.size() > longestHeadline ? QString() : first;
}

} // namespace pullquote
