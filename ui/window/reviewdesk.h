#pragma once

#include "app/reviewing/casecounts.h"
#include "ui/window/reviewhands.h"
#include "ui/window/reviewmarks.h"

#include <QObject>

#include <memory>

class QBoxLayout;
class QStackedWidget;

namespace pullquote {

class ActionTable;
class ArticleList;
enum class Do;
class ArticleView;
class ReviewBanner;
class ReviewPanel;

/// A review on the desk, as long as it is turned on: its panel stands where the annotations stood, its marks
/// in the article, and the keys go to its hands. A quote that is being edited brings the annotations back.
class ReviewDesk : public QObject {
    Q_OBJECT

public:
    /// What it works with; all outlive it.
    struct Parts {
        Session &session;
        ActionTable &actions;
        ArticleView &view;
        SessionMarks &marks;
        QStackedWidget &pages; ///< the annotations are its first page
        ReasonPicker &reasons;
        ArticleList &articles; ///< says how far each one is
        QBoxLayout &reading;   ///< the article; the banner stands above it
    };

    ReviewDesk(const Parts &parts, const ReviewScope &scope);
    ~ReviewDesk() override;

    /// Goes to the first open case. The keys and the caret must come here by now.
    void begin();
    void setTheme(const Theme &theme);
    Review &review() { return m_review; }
    ReviewHands &hands() { return m_hands; }
    ReviewPanel &panel() const { return *m_panel; }
    ReviewMarks &marks() { return m_marks; }
    /// Does what a key of the window means in the review. False: it means what it does without one.
    bool take(Do key);
    /// The same for who has chosen it by name: X is about the case, wherever the caret is.
    bool choose(Do key);

    /// Makes the quote's case current and shows it. False where it is in none.
    bool goToQuote(QuoteId id);

signals:
    void said(const QString &sentence);
    void failed(const pullquote::Problem &problem);
    /// One of the two is not in the project any more, as when a merge is undone: the review is to end.
    void layerGone(const QString &sentence);

private:
    void showPage();
    void goToNextArticle(int by);
    void beginArticle();
    void checkLayers();
    QString standingOf(ArticleId article) const;

    Parts m_parts;
    Review m_review;
    CaseCounts m_counts;
    ReviewMarks m_marks;
    ReviewHands m_hands;
    ReviewPanel *m_panel;
    std::unique_ptr<ReviewBanner> m_banner;
    QString m_names[2]; ///< of left and right, for when they are gone
    int m_walking = 0;  ///< +1 or -1 while N or P go on to another article
    bool m_isBeginning =
        false; ///< an article was opened, and nobody has said yet which case is to be current
};

} // namespace pullquote
