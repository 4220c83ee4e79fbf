#pragma once

#include "app/review/deciding.h"
#include "ui/review/markedtext.h"

#include <optional>

class QLabel;

namespace pullquote {

/// One line of a case: what both sides say of one thing. It can have the focus, and then the keys that take a
/// side take its field alone.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    /// Several rows may show one field: they are taken together.
    FieldRow(const QString &name, CaseField field, QWidget *parent = nullptr);

    CaseField field() const { return m_field; }
    void setTheme(const Theme &theme, const QFont &words);
    void setWords(Side side, const MarkedExcerpt &words);
    /// What is very long is shown shortened, and whole in a tip and while the row has the focus.
    void setLongWords(Side side, const MarkedExcerpt &whole);
    /// Second-rank words.
    void setQuiet(Side side, bool quiet);
    /// Neither side says anything.
    bool isEmpty() const;
    /// From which side what was decided has it; nothing: from neither, or both say the same.
    void setTaken(std::optional<Side> side);

    /// Whether something is marked as what only one side says.
    bool differs() const;

signals:
    /// Up or down, `by` -1 or +1: to another row.
    void walked(int by);
    /// A double click on the words of this side.
    void takeRequested(pullquote::Side side);
    void entered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showWords();
    void nameForEars();
    int leftOf(Side side) const;

    CaseField m_field;
    QLabel *m_name;
    MarkedText *m_words[2];
    MarkedExcerpt m_whole[2];
    bool m_isLong[2] = {false, false};
    std::optional<Side> m_taken;
    Theme m_theme;
};

} // namespace pullquote
