#include "app/formats/exportfile.h"
#include "app/formats/import.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

using namespace pullquote;

namespace {

/// One article of 3 MB with 20,000 quotes, as JSON.
QByteArray bigDocument()
{
    const QString sentence = QStringLiteral(
        "“We have agreed to bring the ambassadors back,” she told reporters on Wednesday, and the two "
        "ministers left the old customs house by different doors.\n");
    constexpr int count = 20000;
    QString text;
    QJsonArray quotes;
    for (int i = 0; i < count; ++i) {
        const qsizetype start = text.size();
        const auto span = [&](qsizetype from, qsizetype to) {
            return QJsonArray{QJsonObject{{QStringLiteral("start"), start + from},
                                          {QStringLiteral("end"), start + to},
                                          {QStringLiteral("text"), sentence.mid(from, to - from)}}};
        };
        quotes.append(
            QJsonObject{{QStringLiteral("id"),
                         QUuid::createUuidV5(QUuid(), QString::number(i)).toString(QUuid::WithoutBraces)},
                        {QStringLiteral("annotator"), QStringLiteral("a")},
                        {QStringLiteral("content"), span(0, 47)},
                        {QStringLiteral("cue"), span(52, 56)},
                        {QStringLiteral("source"), span(48, 51)},
                        {QStringLiteral("speakers"), QJsonArray{QStringLiteral("s")}},
                        {QStringLiteral("topics"), QJsonArray{QStringLiteral("t")}},
                        {QStringLiteral("created"), QStringLiteral("2021-06-17T09:00:00Z")}});
        text += sentence;
    }
    const auto named = [](const char *id) {
        return QJsonArray{QJsonObject{{QStringLiteral("id"), QLatin1String(id)},
                                      {QStringLiteral("name"), QLatin1String(id)}}};
    };
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("pullquote")},
                                     {QStringLiteral("version"), 1},
                                     {QStringLiteral("annotators"), named("a")},
                                     {QStringLiteral("speakers"), named("s")},
                                     {QStringLiteral("topics"), named("t")},
                                     {QStringLiteral("articles"),
                                      QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("big")},
                                                             {QStringLiteral("text"), text},
                                                             {QStringLiteral("quotes"), quotes}}}}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

int main()
{
    QTemporaryDir dir;
    const QByteArray document = bigDocument();
    const auto file = ProjectFile::create(dir.filePath(QStringLiteral("p.pullquote")), QStringLiteral("p"));
    const FormatRegistry formats = FormatRegistry::standard();
    QElapsedTimer timer;
    timer.start();
    const auto plan = planImport((*file)->read(), formats, {{QStringLiteral("x.json"), document, true}},
                                 {{}, {}, {AnnotatorId::create(), QStringLiteral("I")}, {}});
    const qint64 planned = timer.restart();
    const Result<void> done = runImport(**file, *plan);
    const qint64 applied = timer.restart();
    std::printf("%.1f MB: planned in %lld ms, %lld change sets applied in %lld ms%s\n",
                double(document.size()) / 1e6, planned, qint64(plan->changeSets.size()), applied,
                done ? "" : ", FAILED");
    for (const std::unique_ptr<Format> &format : formats.all()) {
        const FormatDescription description = format->description();
        if (!description.writes)
            continue;
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        timer.restart();
        const Result<void> written = format->write((*file)->read(), {}, out, {});
        std::printf("%s: %.1f MB in %lld ms%s", qPrintable(description.key), double(out.size()) / 1e6,
                    timer.restart(), written ? "" : ", FAILED");
        if (description.reads && description.carries.contains(Feature::Content)) {
            const auto again =
                planImport((*file)->read(), formats, {{QStringLiteral("x"), out.data(), true}},
                           {description.key, {}, {AnnotatorId::create(), QStringLiteral("I")}, {}});
            std::printf("; read again in %lld ms: %d quotes are the same", timer.elapsed(),
                        again->quotes.same);
        }
        std::printf("\n");
    }
    return 0;
}
