#include "app/formats/documents/pdftext.h"

#include "app/formats/documents/documenttext.h"
#include "app/formats/documents/pdfmargins.h"
#include "app/formats/documents/pdfparagraphs.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace pullquote {

namespace {

constexpr double headlineSize = 1.15; ///< of the text's size, at least
constexpr qsizetype longestHeadline = 300;
constexpr qsizetype paragraphsAtStart = 8; ///< where a headline is looked for
constexpr int mostExamples = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::PdfText", text);
}

/// The largest paragraph at the beginning, when it is larger than the text.
QString headingOf(const QList<PdfParagraph> &paragraphs, double bodySize)
{
    const PdfParagraph *largest = nullptr;
    for (qsizetype i = 0; i < std::min(paragraphsAtStart, paragraphs.size()); ++i) {
        const PdfParagraph &paragraph = paragraphs[i];
        if (paragraph.size >= headlineSize * bodySize && paragraph.text.size() <= longestHeadline &&
            (!largest || paragraph.size > 1.05 * largest->size))
            largest = &paragraph;
    }
    return largest ? largest->text : QString();
}

/// Programs put the name of a file there, or of themselves.
bool isTitleOfFile(const QString &title)
{
    static const QRegularExpression files(
        QStringLiteral(
            R"re(\.(?:docx?|odt|rtf|indd|qxd|qxp|pdf|html?|txt|pages|tex|dvi)$|^(?:Microsoft |Word |untitled|unbenannt|sin título|print$|https?:))re"),
        QRegularExpression::CaseInsensitiveOption);
    return files.match(title.trimmed()).hasMatch();
}

/// The title in the data of the document where it can be believed.
QString titleOf(const PdfPages &pages, const QString &heading, const QString &text)
{
    const QString title = pages.title.simplified();
    if (title.isEmpty() || isTitleOfFile(title))
        return {};
    const bool isInText = QStringView(text).left(5000).contains(title, Qt::CaseInsensitive);
    return heading.isEmpty() || isInText ? title : QString();
}

/// A note begins with its mark.
bool beginsWithMark(const QString &text)
{
    return !text.isEmpty() && (text.front().isDigit() || QStringLiteral("*†‡§¹²³").contains(text.front()));
}

/// Takes the footnotes off a page: the small lines at its end, from the first with a mark on.
QList<PdfLine> takeFootnotes(PdfPage &page, double bodySize)
{
    QList<PdfLine> &lines = page.lines;
    qsizetype first = lines.size();
    for (qsizetype i = lines.size(); i > 0; --i) {
        const PdfLine &line = lines[i - 1];
        const bool isSmall = line.size < 0.92 * bodySize && line.box.top() > page.height / 2;
        if (!isSmall || (i < lines.size() && line.box.top() > lines[i].box.top()))
            break;
        if (beginsWithMark(line.text))
            first = i - 1;
    }
    // A page of nothing else has none.
    const QList<PdfLine> notes = first > 0 ? lines.mid(first) : QList<PdfLine>();
    lines.resize(lines.size() - notes.size());
    return notes;
}

PdfPages takeFootnotes(PdfPages &pages, const Watcher &watcher)
{
    const double bodySize = rowsOf(pages, watcher).bodySize;
    PdfPages notes;
    for (PdfPage &page : pages.pages)
        notes.pages.append({page.width, page.height, takeFootnotes(page, bodySize)});
    return notes;
}

qsizetype countWithoutWords(const PdfPages &pages)
{
    return std::count_if(pages.pages.begin(), pages.pages.end(),
                         [](const PdfPage &page) { return page.lines.isEmpty(); });
}

void warn(Document &document, qsizetype pagesWithoutWords, const QStringList &margins)
{
    if (pagesWithoutWords > 0)
        document.warnings.append(
            {QCoreApplication::translate("pullquote::PdfText",
                                         "%n page(s) have no text, only pictures or nothing.", nullptr,
                                         int(pagesWithoutWords)),
             {},
             tr("Scanned pages need text recognition (OCR) first.")});
    if (margins.isEmpty())
        return;
    QStringList examples = margins.first(std::min<qsizetype>(mostExamples, margins.size()));
    for (QString &example : examples)
        example = tr("“%1”").arg(example);
    document.warnings.append(
        {tr("Left out, as it is repeated on pages: %1.").arg(examples.join(u' ')), {}, {}});
}

} // namespace

Result<Document> readPdfText(PdfPages pages, const Watcher &watcher)
{
    // Each step leaves half of its work when it is stopped: nothing may be made of it, whatever the watcher
    // would answer later.
    bool isStopped = false;
    const Watcher remembering{{}, [&isStopped, &watcher] {
                                  isStopped = isStopped || (watcher.cancelled && watcher.cancelled());
                                  return isStopped;
                              }};
    const qsizetype withoutWords = countWithoutWords(pages);
    if (withoutWords == pages.pages.size())
        return Problem{tr("There is no text in this PDF, only pictures. It may have been scanned."),
                       {},
                       tr("Let a program for text recognition (OCR) add the text first.")};
    const QStringList margins = removeMargins(pages, remembering);
    const PdfPages notes = takeFootnotes(pages, remembering);
    const PdfRows rows = rowsOf(pages, remembering);
    const QList<PdfParagraph> paragraphs = paragraphsOf(rows, remembering);
    DocumentText text;
    for (const PdfParagraph &paragraph : paragraphs + paragraphsOf(rowsOf(notes, remembering), remembering)) {
        if (!remembering.goesOn(0, 0))
            break;
        text.append(paragraph.text);
        text.endParagraph();
    }
    if (isStopped)
        return pdfStopped();
    Document document;
    document.text = text.finish();
    document.replacedCount = text.replacedCount();
    document.heading = headingOf(paragraphs, rows.bodySize);
    document.title = titleOf(pages, document.heading, document.text);
    document.byline = pages.author;
    document.published = pages.created;
    warn(document, withoutWords, margins);
    return document;
}

} // namespace pullquote
