#pragma once

#include "ui/panel/floatingplace.h"
#include "ui/panel/pickerhints.h"
#include "ui/panel/pickerrow.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QVBoxLayout;

namespace pullquote {

class Announcer;
class PickerDelegate;

/// The frame of all pickers: a field to type in, rows below it, a line of hints that can be pressed. It lies
/// in the window of its parent, takes the keyboard in the same moment (what is typed right after opening is
/// in the field), and gives the focus back when it goes. A click outside or focus elsewhere in the window
/// cancels; a click on what does nothing inside it does nothing. The field keeps the focus while the rows are
/// walked, so each row is announced to screen readers.
class PickerFrame : public QFrame {
    Q_OBJECT

public:
    explicit PickerFrame(QWidget *window);
    ~PickerFrame() override;

    void setTheme(const Theme &theme);
    bool isOpen() const { return isVisible(); }
    /// Under `globalRect`, above it where there is no room below; never over it while there is room anywhere.
    /// It stays on that side, however many rows there are, until it is moved again.
    void moveNear(const QRect &globalRect);
    /// How high it may become while one types and walks the rows, px with its shadow.
    int tallest() const;
    void cancel();

signals:
    void cancelled();
    /// Shift+Up: the window may take more words into the quotation, and call moveNear() again.
    void widenRequested();

protected:
    /// Shows the frame with an empty field.
    void openNear(const QRect &globalRect);
    /// Hides it and gives the focus back.
    void finish();
    /// Asks rowsFor() again and highlights the row that `highlight` names, else the first that can be taken.
    void refresh(int highlight = -1);

    virtual QList<PickerRow> rowsFor(const QString &typed) const = 0;
    /// Enter (`byHand` false as long as nothing was typed or moved) or a click.
    virtual void take(const PickerRow &row, bool byHand, Qt::KeyboardModifiers modifiers) = 0;
    virtual void takeNobody() {}
    /// Another row is highlighted.
    virtual void highlighted(const PickerRow &row) { Q_UNUSED(row) }

    /// What stands below the rows has become more or less.
    void fitHeight();
    /// By how many pixels what stands there may become higher.
    virtual int mayGrow() const { return 0; }

    void setSubject(const QString &words);
    void setHints(const QList<PickerHint> &hints) { m_hints->setHints(hints); }
    QLineEdit *field() { return m_field; }
    QVBoxLayout *below() { return m_below; } ///< between rows and hints
    int room() const;                        ///< pixels across, for what stands there
    const Theme &theme() const { return m_theme; }
    const PickerModel &rows() const { return *m_rows; }
    int highlightedRow() const;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    static constexpr int mostShown = 8; ///< rows without scrolling
    static constexpr int inset = 14;    ///< of words from the frame

    void build();
    int widthNow() const;
    QRect roomInWindow() const;
    QRect target() const;
    int heightWith(int rows);
    void showWhole(const PickerRow &row);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void step(int by);
    void takeRow(int row, Qt::KeyboardModifiers modifiers);
    void announceRow();
    void watchFocus(QWidget *now);

    Theme m_theme;
    QLabel *m_subject = nullptr;
    QLineEdit *m_field = nullptr;
    QListView *m_view = nullptr;
    PickerModel *m_rows = nullptr;
    PickerDelegate *m_delegate = nullptr;
    QLabel *m_whole = nullptr;
    QVBoxLayout *m_below = nullptr;
    PickerHints *m_hints = nullptr;
    Announcer *m_announcer = nullptr;
    QPointer<QWidget> m_before; ///< who had the focus
    QRect m_near;               ///< what it is about, in the coordinates of the screen
    FloatingSide m_side = FloatingSide::Under;
    int m_top = 0; ///< the highest that it has been on this side
    bool m_byHand = false;
};

} // namespace pullquote
