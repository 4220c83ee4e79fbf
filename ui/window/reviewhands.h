#pragma once

#include "app/reviewing/reviewing.h"

#include <QObject>

class QAction;

namespace pullquote {

class ArticleView;
class ReasonPicker;
class ReviewPanel;

/// What the keys of a review do: decide on the current case, or on the field whose row has the focus, and go
/// on to the next one.
class ReviewHands : public QObject {
    Q_OBJECT

public:
    /// The keys as buttons of the panel show them; each does the same.
    enum class Verb { Left, Right, Edit, Neither, Undecide, Why, Next, ForAll, Agreed };

    /// All outlive it.
    ReviewHands(Session &session, Review &review, ArticleView &view, ReasonPicker &reasons);
    /// Before anything is done.
    void setPanel(ReviewPanel *panel) { m_panel = panel; }

    QAction *action(Verb verb) const { return m_actions.value(int(verb)); }
    QList<QAction *> actions() const { return m_actions; }

    /// Whether a key is about the current case: one is, and no quote is being edited.
    bool decides() const;
    void perform(Verb verb);
    /// Of the current case.
    void takeField(CaseField field, Side side);
    /// By +1 or -1, to the next open case; from the last one of the article to the next article.
    void step(int by);
    /// The caret came here.
    void follow(qsizetype caret);
    /// Shows the current case in the article.
    void showCurrent();

signals:
    void said(const QString &sentence);
    void failed(const pullquote::Problem &problem);
    /// There is nothing open in this article any more: whoever hears of it opens the next one, if there is
    /// one.
    void articleFinished(int by);

private:
    void make();
    void nameActions();
    void take(Side side);
    void edit();
    void undecide();
    void askReason();
    void takeReason(const QString &reason);
    void askForAll();
    void takeAgreed();
    void moveOn();
    QRect globalRect() const;
    template <class T>
    bool tell(const Result<T> &result)
    {
        if (!result)
            emit failed(result.problem());
        return result.ok();
    }

    Session &m_session;
    Review &m_review;
    ArticleView &m_view;
    ReasonPicker &m_reasons;
    ReviewPanel *m_panel = nullptr;
    Reviewing m_verbs;
    QList<QAction *> m_actions; ///< in the order of Verb
    /// What the reason is asked for.
    enum class Asked { Nothing, Neither, Why, All };
    Asked m_asked = Asked::Nothing;
    Reviewing::Choice m_choice = Reviewing::Choice::Neither;
    bool m_isMoving = false;
};

} // namespace pullquote
