#pragma once

#include "app/paper/paperarticle.h"
#include "app/paper/papermetrics.h"

#include <QTextLayout>

#include <memory>

class QPainter;

namespace pullquote {

/// A note of the margin, laid out.
class LaidNote {
public:
    LaidNote(const PaperNote &note, const PaperMetrics &metrics);

    int lineCount() const { return m_layout.lineCount(); }
    /// Of the lines from this one on, before `end`.
    qreal height(int first, int end) const;
    /// How many lines, from this one on, find room in a height.
    int linesThatFit(int first, qreal height) const;
    void paint(QPainter &painter, QPointF at, int first, int end) const;

private:
    QString m_words;
    QTextLayout m_layout;
    PaperColour m_colour;
};

/// The notes beside one page: each beside its line where there is room, moved apart where they would touch,
/// none above or below the column. What does not find room goes on beside the next page.
class MarginNotes {
public:
    /// A note, from one of its lines on.
    struct Part {
        std::shared_ptr<const LaidNote> note;
        qreal wanted = 0; ///< the top that it would best have
        int first = 0;
    };

    MarginNotes(qreal top, qreal bottom) : m_top(top), m_bottom(bottom) {}

    /// Whether all that is there and another one would find room.
    bool hasRoomFor(qreal height) const;
    void add(const Part &part);
    void removeLast();
    bool isEmpty() const { return m_parts.isEmpty(); }

    /// Where each of them begins.
    QList<qreal> tops() const;

    /// Paints them; what is left over for the next page.
    QList<Part> paint(QPainter &painter, qreal left) const;

private:
    qreal m_top;
    qreal m_bottom;
    qreal m_needed = 0;
    QList<Part> m_parts;
};

} // namespace pullquote
