#pragma once

#include "app/reviewing/review.h"
#include "ui/review/fieldrow.h"

#include <functional>

class QLabel;

namespace pullquote {

/// One case with all that both sides say, next to each other, the differing words marked.
class CaseBlock : public QWidget {
    Q_OBJECT

public:
    /// `attach` lets the keys of the review act in a row.
    CaseBlock(const Session &session, const Review &review, const std::function<void(QWidget *)> &attach,
              QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setCase(qsizetype caseIndex);
    qsizetype caseIndex() const { return m_case; }
    /// Of the row that has the focus.
    std::optional<CaseField> focusedField() const;
    /// The first row in which the two differ.
    void focusFirst();
    /// Gives the focus to the row that is `by` from the one that has it, or to the first or last one where
    /// none has. False: there is none.
    bool walk(int by);
    void setCurrent(bool current);

signals:
    void takeRequested(pullquote::CaseField field, pullquote::Side side);
    /// Somebody looks at it.
    void entered();
    /// Up on the first row (-1) or down on the last one (+1).
    void left(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    FieldRow *addRow(const QString &name, CaseField field, const std::function<void(QWidget *)> &attach);
    QList<FieldRow *> rows() const;
    void fillContent(const OpenCase &open);
    void fillNames(const OpenCase &open);
    void fillWords(const OpenCase &open);
    void fillTopics(const OpenCase &open);

    const Session &m_session;
    const Review &m_review;
    qsizetype m_case = -1;
    bool m_isCurrent = false;
    Theme m_theme;
    QLabel *m_title;
    QLabel *m_standing;
    QLabel *m_sides[2];
    FieldRow *m_content;
    FieldRow *m_kind;
    FieldRow *m_speaker;
    FieldRow *m_words;
    FieldRow *m_topics;
};

} // namespace pullquote
