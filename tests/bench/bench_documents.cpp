#include "app/formats/import.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "tests/formats/documents/packages.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace pullquote;

namespace {

/// A story of 20 paragraphs, each another.
QByteArray story(int number)
{
    QByteArray body;
    for (int i = 0; i < 20; ++i)
        body += test::wordParagraph(
            "“We have agreed to bring the ambassadors back,” she told reporters on Wednesday, and "
            "the two ministers left the old customs house by different doors, " +
            QByteArray::number(number) + " of them.");
    return test::wordDocument(body);
}

} // namespace

/// What it costs to import a folder of Word documents. The goal: 1,000 within 10 s.
int main()
{
    QList<ImportSource> sources;
    for (int i = 0; i < 1000; ++i)
        sources.append({QStringLiteral("story %1.docx").arg(i), story(i), true});
    const QTemporaryDir folder;
    const auto file =
        ProjectFile::create(folder.filePath(QStringLiteral("p.pullquote")), QStringLiteral("P"));
    const FormatRegistry formats = FormatRegistry::standard();
    ImportSettings settings;
    settings.importer = {AnnotatorId::create(), QStringLiteral("A")};
    QElapsedTimer timer;
    timer.start();
    const Result<ImportPlan> plan = planImport((*file)->read(), formats, sources, settings);
    std::printf("1,000 Word documents planned: %lld ms\n", timer.restart());
    if (const Result<void> done = runImport(**file, *plan); !done)
        return 1;
    std::printf("and imported: %lld ms, %d articles\n", timer.elapsed(), plan->articles.added);
}
