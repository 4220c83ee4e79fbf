#pragma once

#include "app/paper/marginnotes.h"
#include "app/paper/papertext.h"

#include <vector>

namespace pullquote {

/// One page of an article as it fills up: lines of the text, and the notes beside them. A line whose notes
/// have no room does not fit.
class PaperPage {
public:
    /// A line, and how many notes begin on it.
    struct Placed {
        PaperLine line;
        qreal top = 0;
        std::vector<std::shared_ptr<const LaidNote>> notes;
    };

    /// `top`: where the text begins. `further` are notes of the page before. The metrics must outlive it.
    PaperPage(const PaperMetrics &metrics, qreal top, const QList<MarginNotes::Part> &further);

    bool isEmpty() const { return m_lines.empty(); }
    bool hasNotes() const { return !m_notes.isEmpty(); }
    bool hasRoomFor(const Placed &line) const;
    void add(Placed line);
    /// Of lines that must not stand alone, those that go over to the next page, if `next` does not fit here:
    /// the first of a paragraph is not the last of a page, nor the last one of it the first.
    std::vector<Placed> takeBack(const PaperLine &next);

    /// Paints marks, words and notes; what is left of these. `marks` are those of the article, `firstMark` is
    /// the first that no page before had, `open` are earlier ones that reach over the end of their page. Both
    /// are left as the next page wants them.
    QList<MarginNotes::Part> paint(QPainter &painter, const std::vector<PaperMark> &marks,
                                   std::vector<size_t> &open, size_t &firstMark) const;

private:
    void paintMarks(QPainter &painter, const std::vector<PaperMark> &marks,
                    const std::vector<size_t> &shown) const;
    Placed takeLast();

    const PaperMetrics *m_metrics;
    qreal m_y;
    std::vector<Placed> m_lines;
    MarginNotes m_notes;
};

} // namespace pullquote
