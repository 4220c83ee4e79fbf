#pragma once

#include "app/text/span.h"
#include "ui/article/findhits.h"
#include "ui/article/textpicture.h"
#include "ui/theme/theme.h"

#include <QTextEdit>
#include <QUuid>

#include <memory>

namespace pullquote {

class ArticleLayout;
class ArticleMarks;
class HighlightPainter;
class Rail;

/// An article to read and to point into: headline, byline, text, highlights, and the rail beside it.
///
/// It knows texts and offsets, no quotes: what it paints comes from an ArticleMarks, what its user does goes
/// out as signals. Offsets are UTF-16 code units of the text that `setArticle` was given, which stays the
/// truth; the QTextDocument inside is only a picture of it. Nothing changes the text: keys it has no use for,
/// drops and Ctrl+Z go on to the parent.
class ArticleView : public QTextEdit {
    Q_OBJECT

public:
    /// What to keep of a view when another article is shown in it.
    struct Place {
        qsizetype caret = 0;
        qsizetype firstVisible = 0; ///< offset at the start of the first line in view
    };

    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    void setTheme(const Theme &theme);

    /// Shows this article from its start, without marks or hits of the one before being asked again.
    void setArticle(const QString &headline, const QString &byline, const QString &text);
    /// Other words above the same text; what is read stays in its place.
    void setHeadline(const QString &headline, const QString &byline);
    const QString &articleText() const { return m_picture.text(); }

    /// The source of highlights and labels, or null. Not owned.
    void setMarks(const ArticleMarks *marks);
    const ArticleMarks *marks() const { return m_marks; }
    /// Asks for the marks in view and paints anew what looks different, once for all that one event changes.
    /// To be called whenever another answer is to be expected of them.
    void marksChanged();

    qsizetype caret() const;
    /// Moves the caret there, without a selection, and into view.
    void setCaret(qsizetype offset);

    /// The selected text, or an empty span at the caret.
    Span selection() const;
    /// Selects, with the caret at the end, without scrolling (see `ensureVisible`). Ends are put inside the
    /// text.
    void setSelection(Span span);
    /// Shows handles at both ends of the selection, by which the mouse moves them.
    void setSelectionHandles(bool shown);
    /// Puts the caret at the other end of the selection: Shift with the arrows moves that one.
    void swapSelectionEnds();

    /// Scrolls so that the span, or its start where it is longer than the view, can be read with some lines
    /// around it. Does nothing when it is so already.
    void ensureVisible(Span span);
    /// Scrolls up so far that a box of this height fits under the span, as long as the span itself stays in
    /// view.
    void makeRoomBelow(Span span, int pixels);

    /// The box around the words of the span, in viewport coordinates; may lie outside the viewport.
    QRect rectOf(Span span) const;
    /// The same line by line; only lines near the viewport when the span is long.
    QList<QRect> lineRectsOf(Span span) const;

    /// The line on the page that contains the offset, with the line break that ends it.
    Span lineAt(qsizetype offset) const;

    /// The offset nearest to a point of the viewport.
    qsizetype offsetAt(QPoint viewportPoint) const;

    /// Percent, 100 to 300. The first line in view stays.
    int zoom() const;
    void setZoom(int percent);
    /// To the next of the usual sizes.
    void stepZoom(bool larger);

    Place place() const;
    void restore(Place place);

    /// Marks what a search found. Called by FindBar.
    void showHits(const FindHits &hits);

signals:
    /// Not while the mouse is pressed: what it does is known when it is let go.
    void caretMoved(qsizetype offset);
    /// The selection is now this; empty when there is none.
    void selectionMoved(pullquote::Span span);
    /// The left button went down on the words: a click begins, or a selection.
    void pressed();
    /// The mouse let go of a selection; its box is in viewport coordinates.
    void selectionReleased(pullquote::Span span, QRect box);
    /// A left click that selected nothing.
    void clicked(qsizetype offset);
    /// The click that was just told was the first half of a double click, which selects.
    void clickTakenBack();
    void railClicked(QUuid key);
    /// By mouse or by the menu key; the offset is under the mouse or at the caret.
    void contextMenuRequested(qsizetype offset, QPoint globalPosition);
    void zoomChanged(int percent);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void showHeadline(const QString &headline, const QString &byline);
    /// The line with this document position has its top at this height of the viewport.
    struct Anchor {
        int position = 0;
        int y = 0;
    };

    void hold(Anchor anchor);
    Anchor anchorAfterScrolling(int dy) const;
    Anchor firstLineInView() const;
    template <class Change>
    void keepingPlace(Change change);

    enum class SelectionEnd { First, Last };
    QRect handleAt(SelectionEnd end) const;
    void drawHandles(QPainter &painter) const;
    bool grabHandle(QPoint at);
    void dragHandle(QPoint to);

    void leaveGrapheme(int cameFrom);
    void announceCaret();
    void letGo();
    int scrolled() const;
    QPoint inDocument(QPoint viewportPoint) const { return viewportPoint + QPoint(0, scrolled()); }
    QRect railStrip() const;
    void updateRail();
    void placeRail();
    void compareMarks();
    void updateWords(Span span);
    Span inView() const;

    TextPicture m_picture;
    ArticleLayout *m_layout = nullptr;
    std::unique_ptr<HighlightPainter> m_highlights;
    std::unique_ptr<Rail> m_rail;
    const ArticleMarks *m_marks = nullptr;
    Span m_seen; // what the highlights were last asked for
    bool m_marksChanged = false;
    bool m_railIsPlaced = false;
    Anchor m_anchor;       // what is being read stays there while heights become known
    Span m_selection;      // as last announced
    qsizetype m_caret = 0; // as last announced
    bool m_holding = false;
    bool m_handles = false;
    bool m_draggingHandle = false;
    bool m_pressed = false; // the left button went down on the words and is not up yet
};

} // namespace pullquote
