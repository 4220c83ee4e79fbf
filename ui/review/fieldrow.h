#pragma once

#include "app/review/deciding.h"
#include "ui/review/markedtext.h"

#include <optional>

class QLabel;

namespace pullquote {

/// One line of a case: what both sides say of one thing. A row of a field can have the focus, and then the
/// keys that take a side take this field alone.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    /// Nothing for `field`: what belongs to another row, and cannot be taken by itself.
    FieldRow(const QString &name, std::optional<CaseField> field, QWidget *parent = nullptr);

    std::optional<CaseField> field() const { return m_field; }
    void setTheme(const Theme &theme, const QFont &words);
    void setWords(Side side, const MarkedExcerpt &words);
    /// Second-rank words.
    void setQuiet(Side side, bool quiet);
    /// Neither side says anything.
    bool isEmpty() const;
    /// From which side what was decided has it; nothing: from neither, or both say the same.
    void setTaken(std::optional<Side> side);

signals:
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
    void nameForEars();
    int leftOf(Side side) const;

    std::optional<CaseField> m_field;
    QLabel *m_name;
    MarkedText *m_words[2];
    std::optional<Side> m_taken;
    Theme m_theme;
};

} // namespace pullquote
