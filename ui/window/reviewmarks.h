#pragma once

#include "app/reviewing/review.h"
#include "ui/article/articlemarks.h"
#include "ui/theme/theme.h"

namespace pullquote {

class SessionMarks;

/// Both layers of a review as highlights: what they agree on is grey, the left one's has a tint and a solid
/// line, the right one's a dashed line, and where they differ there are both. The rail says whose it is, and
/// ticks what is decided.
class ReviewMarks : public ArticleMarks {
public:
    /// All outlive it. `marks` has what a review does not change: untagged quotations, what the picker asks
    /// about, and the quote that is being edited.
    ReviewMarks(const Session &session, const Review &review, const SessionMarks &marks)
        : m_session(session), m_review(review), m_marks(marks)
    {
    }

    void setTheme(const Theme &theme) { m_theme = theme; }
    bool isShown(Side side) const { return m_isShown[int(side)]; }
    void setShown(Side side, bool shown) { m_isShown[int(side)] = shown; }

    QList<Highlight> highlightsIn(Span visible) const override;
    QList<RailLabel> labelsIn(Span visible) const override;
    QString wordsAt(qsizetype offset) const override;

private:
    /// Nothing for a quote of neither, or of a side that is hidden.
    std::optional<Side> sideOf(const Quote &quote) const;
    std::optional<Highlight> highlightOf(const Quote &quote, Span span) const;
    bool isCurrent(qsizetype index) const;

    const Session &m_session;
    const Review &m_review;
    const SessionMarks &m_marks;
    Theme m_theme = Theme::light();
    bool m_isShown[2] = {true, true};
};

} // namespace pullquote
