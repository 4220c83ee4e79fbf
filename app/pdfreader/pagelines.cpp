#include "app/pdfreader/pagelines.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <poppler-qt6.h>

#include <algorithm>

namespace pullquote {

namespace {

using Tell = std::function<bool(const QJsonObject &)>;

bool isTurned(const Poppler::TextBox &word)
{
    const qsizetype letters = word.text().toUcs4().size(); // each has one box
    if (letters < 2)
        return false;
    const QPointF way = word.charBoundingBox(int(letters) - 1).center() - word.charBoundingBox(0).center();
    return qAbs(way.y()) > qAbs(way.x());
}

/// The words of one base line, as Poppler links them.
struct Line {
    QString text;
    QRectF box;
    QList<double> heights; ///< of each of its letters
    bool isTurned = false;

    void add(const Poppler::TextBox &word);
    /// The height of most letters: an initial or a raised number is no measure.
    double size() const;
};

void Line::add(const Poppler::TextBox &word)
{
    text += word.text();
    box |= word.boundingBox();
    isTurned = isTurned || pullquote::isTurned(word);
    heights.append(QList<double>(word.text().size(), word.boundingBox().height()));
    if (word.nextWord() && word.hasSpaceAfter())
        text += u' ';
}

double Line::size() const
{
    if (heights.isEmpty())
        return 0;
    QList<double> sorted = heights;
    const auto middle = sorted.begin() + sorted.size() / 2;
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

bool tell(const Line &line, const Tell &tell)
{
    const QRectF &box = line.box;
    QJsonObject told{{QStringLiteral("line"), QJsonArray{box.x(), box.y(), box.width(), box.height()}},
                     {QStringLiteral("size"), line.size()},
                     {QStringLiteral("text"), line.text}};
    if (line.isTurned)
        told.insert(QStringLiteral("turned"), true);
    return tell(told);
}

bool tellPage(const Poppler::Page &page, const Tell &tell)
{
    const QSizeF size = page.pageSizeF();
    if (!tell({{QStringLiteral("page"), QJsonArray{size.width(), size.height()}}}))
        return false;
    Line line;
    for (const std::unique_ptr<Poppler::TextBox> &word : page.textList()) {
        line.add(*word);
        if (word->nextWord())
            continue;
        if (!pullquote::tell(line, tell))
            return false;
        line = {};
    }
    return true;
}

} // namespace

bool tellLines(const Poppler::Document &pdf, const Tell &tell)
{
    const int pages = pdf.numPages();
    if (!tell({{QStringLiteral("pages"), pages},
               {QStringLiteral("title"), pdf.title()},
               {QStringLiteral("author"), pdf.author()},
               {QStringLiteral("created"), pdf.creationDate().date().toString(Qt::ISODate)}}))
        return false;
    for (int i = 0; i < pages; ++i) {
        // One that is damaged has no words; the others have.
        const std::unique_ptr<Poppler::Page> page = pdf.page(i);
        const bool goesOn = page ? tellPage(*page, tell) : tell({{QStringLiteral("page"), QJsonArray{0, 0}}});
        if (!goesOn)
            return false;
    }
    return true;
}

} // namespace pullquote
