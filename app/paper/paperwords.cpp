#include "app/paper/paperwords.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace pullquote {

namespace {

/// Points that one pixel of a picture of emoji is wide.
constexpr qreal pictureScale = 8;

bool isPictureFont(const QRawFont &font)
{
    return !font.fontTable("CBDT").isEmpty() || !font.fontTable("sbix").isEmpty();
}

void drawPicture(QPainter &painter, const QGlyphRun &run, QPointF at)
{
    const QRectF box = run.boundingRect().adjusted(-1, -1, 1, 1);
    QImage picture((box.size() * pictureScale).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter inside(&picture);
    inside.setRenderHint(QPainter::SmoothPixmapTransform);
    inside.scale(pictureScale, pictureScale);
    inside.drawGlyphRun(-box.topLeft(), run);
    inside.end();
    painter.drawImage(box.translated(at), picture);
}

/// Quick, and true for every emoji: asking a line for its glyphs costs as much as painting it.
bool mayHavePictures(QStringView words)
{
    return std::any_of(words.begin(), words.end(),
                       [](QChar c) { return c.isHighSurrogate() || c.unicode() >= 0x2190; });
}

} // namespace

QString settable(QStringView words)
{
    QString set = words.toString();
    for (QChar &c : set) {
        const char16_t unit = c.unicode();
        if (unit == 0x0B || unit == 0x0C || unit == 0x85 || unit == 0x2029)
            c = QChar::LineSeparator;
        else if ((unit < 0x20 && unit != u'\t') || (unit >= 0x7F && unit < 0xA0))
            c = u' ';
    }
    return set;
}

void drawWords(QPainter &painter, const QTextLine &line, QStringView words, QPointF at)
{
    line.draw(&painter, at);
    if (!mayHavePictures(words))
        return;
    const QList<QGlyphRun> runs = line.glyphRuns();
    for (const QGlyphRun &run : runs) {
        if (isPictureFont(run.rawFont()))
            drawPicture(painter, run, at);
    }
}

} // namespace pullquote
