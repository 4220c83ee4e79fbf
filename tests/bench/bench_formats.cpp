#include "app/formats/exportfile.h"
#include "app/formats/import.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "tests/bench/cost.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace pullquote;

namespace {

template <class T>
T required(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "bench_exports: %s\n", qPrintable(result.problem().sentence()));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The first article of a document up to the middle of its text.
QByteArray firstHalf(const QByteArray &json)
{
    QJsonObject document = QJsonDocument::fromJson(json).object();
    QJsonObject article = document.value(u"articles")[0].toObject();
    const QList<uint> letters = article.value(u"text").toString().toUcs4();
    const qsizetype middle = letters.size() / 2;
    const auto isInFirst = [middle](const QJsonValue &quote) {
        for (const QString &role : {QStringLiteral("content"), QStringLiteral("cue"),
                                    QStringLiteral("source"), QStringLiteral("addressee")}) {
            for (const QJsonValue &span : quote[role].toArray()) {
                if (span[u"end"].toInteger() > middle)
                    return false;
            }
        }
        return true;
    };
    QJsonArray quotes;
    for (const QJsonValue &quote : article.value(u"quotes").toArray()) {
        if (isInFirst(quote))
            quotes.append(quote);
    }
    article.insert(QStringLiteral("text"),
                   QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()), middle));
    article.insert(QStringLiteral("quotes"), quotes);
    document.insert(QStringLiteral("articles"), QJsonArray{article});
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

std::unique_ptr<ProjectFile> projectOf(const QByteArray &json, const QString &path,
                                       const FormatRegistry &formats)
{
    auto file = required(ProjectFile::create(path, QStringLiteral("Bench")));
    ImportSettings settings;
    settings.importer = {AnnotatorId::create(), QStringLiteral("A")};
    required(runImport(*file, required(planImport(file->read(), formats, {{path, json, true}}, settings))));
    return file;
}

/// The seconds that writing may take: PDF and Word set pages and lay out.
double goalOf(const QString &format)
{
    return format == u"pdf" || format == u"docx" ? 15 : 2;
}

/// The best of three, as other work on the machine only ever adds.
bench::Cost costToWrite(const Format &format, ProjectFile &file, const QString &path)
{
    bench::Cost best{1e9, 1e9};
    for (int i = 0; i < 3; ++i) {
        const bench::Cost cost = bench::measure([&] { required(exportFile(file.read(), format, {}, path)); });
        best = {std::min(best.wall, cost.wall), std::min(best.processor, cost.processor)};
    }
    return best;
}

/// What was written is read over the project that it came from, which then changes nothing.
void printReadingAgain(const Format &format, ProjectFile &file, const FormatRegistry &formats,
                       const QString &path)
{
    ImportSettings settings;
    settings.format = format.description().key;
    settings.importer = {AnnotatorId::create(), QStringLiteral("A")};
    const ImportSource source = required(readSource(path));
    int same = 0;
    const bench::Cost cost = bench::measure(
        [&] { same = required(planImport(file.read(), formats, {source}, settings)).quotes.same; });
    std::printf("  %8.2f s, %d the same", cost.wall / 1000, same);
}

} // namespace

/// bench_formats BOOK.json [FORMAT...]: what it costs to write the book of makearticle in every format, the
/// exponent with which the processor's part of that grows from half of it (1 is linear), and to read it
/// again. Ends with 1 when a goal is missed.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QFile book(arguments.value(1));
    if (!book.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: bench_formats BOOK.json [FORMAT...]\n");
        return 2;
    }
    const QByteArray json = book.readAll();
    const FormatRegistry formats = FormatRegistry::standard();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out"));
    const auto half = projectOf(firstHalf(json), folder.filePath(QStringLiteral("half")), formats);
    const auto whole = projectOf(json, folder.filePath(QStringLiteral("whole")), formats);
    std::printf("%-14s %10s %10s %6s %8s %9s\n", "format", "half", "whole", "goal", "exponent", "MB");
    int missed = 0;
    for (const std::unique_ptr<Format> &format : formats.all()) {
        const FormatDescription description = format->description();
        const bool isAsked = arguments.size() < 3 || arguments.mid(2).contains(description.key);
        if (!description.writes || !isAsked)
            continue;
        const bench::Cost first = costToWrite(*format, *half, path);
        const bench::Cost second = costToWrite(*format, *whole, path);
        const bool isMissed = second.wall / 1000 > goalOf(description.key);
        missed += isMissed ? 1 : 0;
        std::printf("%-14s %8.2f s %8.2f s %4.0f s %8.2f %9.1f%s", qPrintable(description.key),
                    first.wall / 1000, second.wall / 1000, goalOf(description.key),
                    std::log2(second.processor / first.processor), double(QFile(path).size()) / 1e6,
                    isMissed ? "  MISSED" : "");
        if (description.reads && description.carries.contains(Feature::Content))
            printReadingAgain(*format, *whole, formats, path);
        std::printf("\n");
        std::fflush(stdout);
    }
    return missed == 0 ? 0 : 1;
}
