#pragma once

#include "app/session/session.h"
#include "ui/theme/theme.h"
#include "ui/window/sessionmarks.h"

#include <QWidget>

#include <functional>
#include <memory>

class QBoxLayout;
class QSplitter;
class QStackedWidget;

namespace pullquote {

class ActionTable;
class AnnotationPanel;
class ArticleList;
class ArticleView;
class Bordering;
class FindBar;
class Hands;
class KindMenu;
class PaneFolding;
class PlaceKeeper;
class ReadingPlaces;
class ReasonPicker;
class ReviewDesk;
struct ReviewScope;
class SelectionBar;
class SpeakerNumbers;
class SpeakerPicker;
class Standpoint;
class TopicPicker;
class Travel;
class Whereabouts;

/// One project at work: the articles, the article that is read, the panel of its quotes, and the hands that
/// tag in it. Made anew for each session.
class Desk : public QWidget {
    Q_OBJECT

public:
    /// All outlive the desk.
    Desk(Session &session, ActionTable &actions, ReadingPlaces &places, QWidget *parent = nullptr);
    ~Desk() override;

    void setTheme(const Theme &theme);
    ArticleView &view() const { return *m_view; }
    ArticleList &articles() const { return *m_articles; }
    AnnotationPanel &panel() const { return *m_panel; }
    const SpeakerNumbers &speakerNumbers() const { return *m_speakerNumbers; }

    /// Fills the list of articles: once, before the first one is opened.
    void listArticles();
    /// Shows the beginning of an article that the session is about to open. Null: nothing.
    void showBeginning(std::unique_ptr<Beginning> beginning);

    void setColourBy(ColourBy colourBy);
    /// Widths of the panes, and which of them are folded away.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

    /// Saves a note that is being written: before the project closes or is exported.
    void finishEditing();
    /// Opens the quote's article if it is another one, and makes the quote current there. A hidden layer is
    /// shown for it.
    void goTo(ArticleId article, QuoteId quote);
    /// Esc: closes what is open, then takes the selection off, then the current quote.
    void back();
    /// To the quote with this number, counted from 1.
    void goToQuote(qsizetype number);
    /// Turns the review on, with its keys and marks.
    void review(const ReviewScope &scope);
    void endReview();
    /// Null while there is none.
    ReviewDesk *reviewDesk() const { return m_review.get(); }
    /// F6: the next pane that can take the focus.
    void walkPanes(int by);

signals:
    void said(const QString &sentence);
    /// For who listens only.
    void announced(const QString &sentence);
    /// A key or a click has led to another place: what was said of the last one is over.
    void wentOn();
    void failed(const pullquote::Problem &problem);
    /// An undo or redo happened, or a verb ran: the texts of Undo and Redo may have changed.
    void acted();
    /// Whom Q tags with at once; empty: it asks.
    void speakerLocked(const QString &name);
    void reviewChanged();

private:
    void build(ActionTable &actions);
    void connectSession();
    void connectView(ActionTable &actions);
    void connectEars();
    void connectActions(ActionTable &actions);
    void showArticle();
    void sayCopied(QuoteId own);
    /// The caret moved: the quote that it enters becomes current.
    void follow(qsizetype caret);
    void makeCurrentAt(qsizetype caret, const QList<QuoteId> &except);
    void showBarBeside(Span span);
    void offerToTag(qsizetype offset, ActionTable &actions);
    void showMenu(QPoint globalPosition, ActionTable &actions);
    void showPane(QWidget &pane, bool shown);
    void giveReviewRoom();
    void zoom(const std::function<void()> &change);
    void sayZoom(int percent);
    void takeSelectionOff();
    void leaveQuote();
    void takeBack(Result<QString> (Session::*step)(), const QString &here, const QString &elsewhere);
    void showUndone(const QSet<QuoteId> &touched, Span where);
    void goToUndone(const UndonePlace &place);

    Session &m_session;
    ActionTable &m_actions;
    ReadingPlaces &m_places;
    Theme m_theme;
    QSplitter *m_splitter = nullptr;
    PaneFolding *m_folding = nullptr;
    QBoxLayout *m_reading = nullptr; ///< of the article, and what stands above and below it
    ArticleList *m_articles = nullptr;
    ArticleView *m_view = nullptr;
    FindBar *m_find = nullptr;
    QStackedWidget *m_side = nullptr; ///< the annotations, or the review
    AnnotationPanel *m_panel = nullptr;
    std::unique_ptr<SpeakerNumbers> m_speakerNumbers;
    std::unique_ptr<SessionMarks> m_marks;
    std::unique_ptr<Beginning> m_beginning;
    SpeakerPicker *m_speakerPicker = nullptr;
    TopicPicker *m_topicPicker = nullptr;
    KindMenu *m_kindMenu = nullptr;
    ReasonPicker *m_reasonPicker = nullptr;
    ReasonPicker *m_verdictPicker = nullptr; ///< why a case is decided as it is
    SelectionBar *m_selectionBar = nullptr;
    std::unique_ptr<Standpoint> m_standpoint;
    std::unique_ptr<Hands> m_hands;
    std::unique_ptr<Travel> m_travel;
    std::unique_ptr<Bordering> m_bordering;
    std::unique_ptr<Whereabouts> m_whereabouts;
    std::unique_ptr<PlaceKeeper> m_placeKeeper;
    std::unique_ptr<ReviewDesk> m_review;
    QByteArray m_sizesBefore; ///< of the panes, while there is a review
    qsizetype m_caret = 0;    ///< where it was before it moved
    QuoteId m_beforeClick;    ///< the current quote then
};

} // namespace pullquote
