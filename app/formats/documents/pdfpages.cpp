#include "app/formats/documents/pdfpages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <optional>

namespace pullquote {

namespace {

constexpr qsizetype mostLines = 4'000'000;
constexpr qsizetype linesBetweenGlances = 1024; ///< at the watcher
constexpr double farthest = 1e6;                ///< no page is a third of a kilometre wide

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::PdfPages", text);
}

/// Null where it is not so many numbers within reason.
std::optional<QList<double>> numbers(const QJsonValue &value, qsizetype count)
{
    const QJsonArray array = value.toArray();
    if (array.size() != count)
        return std::nullopt;
    QList<double> numbers;
    for (const QJsonValue &item : array) {
        const double number = item.toDouble(std::nan(""));
        if (!(std::abs(number) <= farthest))
            return std::nullopt;
        numbers.append(number);
    }
    return numbers;
}

bool readPage(const QJsonObject &told, PdfPages &pages)
{
    const auto size = numbers(told.value(QLatin1String("page")), 2);
    if (!size)
        return false;
    pages.pages.append({size->at(0), size->at(1), {}});
    return true;
}

bool readLine(const QJsonObject &told, PdfPages &pages)
{
    const auto box = numbers(told.value(QLatin1String("line")), 4);
    const double size = told.value(QLatin1String("size")).toDouble(-1);
    if (!box || pages.pages.isEmpty() || !(size >= 0 && size <= farthest))
        return false;
    PdfLine line{QRectF(box->at(0), box->at(1), box->at(2), box->at(3)).normalized(), size,
                 told.value(QLatin1String("text")).toString(), told.value(QLatin1String("turned")).toBool()};
    if (!line.text.trimmed().isEmpty())
        pages.pages.last().lines.append(std::move(line));
    return true;
}

bool readObject(const QJsonObject &told, PdfPages &pages)
{
    if (told.contains(QLatin1String("line")))
        return readLine(told, pages);
    if (told.contains(QLatin1String("page")))
        return readPage(told, pages);
    pages.title = told.value(QLatin1String("title")).toString();
    pages.author = told.value(QLatin1String("author")).toString();
    pages.created = told.value(QLatin1String("created")).toString();
    return told.contains(QLatin1String("pages"));
}

} // namespace

Result<PdfPages> readPdfPages(const QByteArray &answer, const Watcher &watcher)
{
    PdfPages pages;
    qsizetype count = 0;
    for (qsizetype start = 0; start < answer.size(); ++count) {
        qsizetype end = answer.indexOf('\n', start);
        end = end < 0 ? answer.size() : end;
        const QByteArray line = QByteArray::fromRawData(answer.constData() + start, end - start);
        start = end + 1;
        if (count % linesBetweenGlances == 0 && !watcher.goesOn(start, answer.size()))
            return pdfStopped();
        if (count >= mostLines || !readObject(QJsonDocument::fromJson(line).object(), pages))
            return Problem{tr("The program that reads PDFs answered what makes no sense."),
                           {},
                           tr("The PDF may be made to do harm. Print it to a new one.")};
    }
    return pages;
}

Problem pdfStopped()
{
    return {tr("Reading the PDF was stopped."), {}, {}};
}

} // namespace pullquote
