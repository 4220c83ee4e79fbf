#include "app/formats/documents/pdfmargins.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace pullquote {

namespace {

constexpr double marginPart = 0.2; ///< of the page's height: no head is further in
constexpr int marginRows = 3;      ///< a head has no more
constexpr double samePlace = 5;    ///< points
constexpr qsizetype nearPages = 3; ///< to look for the same words; left and right pages take turns
constexpr qsizetype longestHead = 200;

/// A line near the edge of a page.
struct Candidate {
    qsizetype page;
    qsizetype line;
    double top;
    bool isApart; ///< more white than between lines lies between it and the text
};

/// The same for "Page 3 of 12" and "Page 4 of 12".
QString withoutNumbers(const QString &text)
{
    QString words;
    for (const QChar c : text.toCaseFolded()) {
        if (c.isDigit() && !words.endsWith(u'#'))
            words += u'#';
        else if (!c.isDigit() && !c.isSpace())
            words += c;
    }
    return words;
}

bool overlapVertically(const PdfLine &one, const PdfLine &other)
{
    const double shared =
        std::min(one.box.bottom(), other.box.bottom()) - std::max(one.box.top(), other.box.top());
    return shared > 0.5 * std::min(one.box.height(), other.box.height());
}

/// The lines of the outermost rows, seen from above or from below.
QList<Candidate> edgeLines(const PdfPages &pages, qsizetype page, bool isTop)
{
    const PdfPage &sheet = pages.pages[page];
    const QList<PdfLine> &lines = sheet.lines;
    QList<qsizetype> order(lines.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return isTop ? lines[a].box.top() < lines[b].box.top()
                     : lines[a].box.bottom() > lines[b].box.bottom();
    });
    QList<Candidate> found;
    qsizetype rowStart = 0; // in `found`
    for (int rows = 0; const qsizetype line : order) {
        const QRectF &box = lines[line].box;
        const bool isNewRow = found.isEmpty() || !overlapVertically(lines[found.last().line], lines[line]);
        if (isNewRow && !found.isEmpty()) {
            const QRectF &outer = lines[found.last().line].box;
            const double gap = isTop ? box.top() - outer.bottom() : outer.top() - box.bottom();
            for (; rowStart < found.size(); ++rowStart)
                found[rowStart].isApart = gap > 0.8 * lines[line].size;
        }
        const bool isInMargin =
            isTop ? box.bottom() < marginPart * sheet.height : box.top() > (1 - marginPart) * sheet.height;
        rows += isNewRow ? 1 : 0;
        if (!isInMargin || rows > marginRows)
            break;
        found.append({page, line, box.top(), false});
    }
    return found;
}

/// The lines with the same words, and how far down they stand on each page, from above.
struct SameWords {
    QList<Candidate> lines;
    QHash<qsizetype, QList<double>> tops;
};

/// How many of the near pages have the same words at this place. The tops of each page are in order: a page
/// may have the same words a thousand times in its first row.
int countOnOtherPages(const SameWords &same, const Candidate &candidate)
{
    int count = 0;
    for (qsizetype page = candidate.page - nearPages; page <= candidate.page + nearPages; ++page) {
        const auto tops = same.tops.constFind(page);
        if (page == candidate.page || tops == same.tops.constEnd())
            continue;
        const auto first = std::lower_bound(tops->begin(), tops->end(), candidate.top - samePlace);
        count += first != tops->end() && *first <= candidate.top + samePlace ? 1 : 0;
    }
    return count;
}

bool isOwnNumber(const PdfLine &line, qsizetype page)
{
    return line.text.trimmed() == QString::number(page + 1);
}

/// Whose words may be on other pages, too; those with the page's own number go at once.
QHash<QString, SameWords> findCandidates(const PdfPages &pages, const Watcher &watcher,
                                         QHash<qsizetype, QSet<qsizetype>> &margins)
{
    QHash<QString, SameWords> byWords;
    for (qsizetype page = 0; page < pages.pages.size() && watcher.goesOn(page, pages.pages.size()); ++page) {
        for (const bool isTop : {true, false}) {
            for (const Candidate &candidate : edgeLines(pages, page, isTop)) {
                const PdfLine &line = pages.pages[page].lines[candidate.line];
                if (candidate.isApart && isOwnNumber(line, page)) {
                    margins[page].insert(candidate.line);
                } else if (line.text.size() <= longestHead) {
                    SameWords &same = byWords[withoutNumbers(line.text)];
                    same.lines.append(candidate);
                    same.tops[page].append(candidate.top);
                }
            }
        }
    }
    for (SameWords &same : byWords) {
        for (QList<double> &tops : same.tops)
            std::sort(tops.begin(), tops.end());
    }
    return byWords;
}

/// The candidates that go, as lines of each page.
QHash<qsizetype, QSet<qsizetype>> findMargins(const PdfPages &pages, const Watcher &watcher)
{
    QHash<qsizetype, QSet<qsizetype>> margins;
    const QHash<QString, SameWords> byWords = findCandidates(pages, watcher, margins);
    for (const SameWords &same : byWords) {
        for (const Candidate &candidate : same.lines) {
            // Text begins at the same height of each page, too, and may begin with the same word.
            if (countOnOtherPages(same, candidate) >= (candidate.isApart ? 1 : 2))
                margins[candidate.page].insert(candidate.line);
        }
    }
    return margins;
}

} // namespace

QStringList removeMargins(PdfPages &pages, const Watcher &watcher)
{
    const QHash<qsizetype, QSet<qsizetype>> margins = findMargins(pages, watcher);
    QStringList words;
    QSet<QString> told;
    for (qsizetype page = 0; page < pages.pages.size() && watcher.goesOn(page, pages.pages.size()); ++page) {
        QList<PdfLine> kept;
        const QSet<qsizetype> gone = margins.value(page);
        QList<PdfLine> &lines = pages.pages[page].lines;
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const QString key = gone.contains(line) ? withoutNumbers(lines[line].text) : QString();
            if (std::any_of(key.begin(), key.end(), [](QChar c) { return c.isLetter(); }) &&
                !told.contains(key)) {
                told.insert(key);
                words.append(lines[line].text.simplified());
            }
            if (!gone.contains(line) && !lines[line].isTurned)
                kept.append(std::move(lines[line]));
        }
        lines = std::move(kept);
    }
    return words;
}

} // namespace pullquote
