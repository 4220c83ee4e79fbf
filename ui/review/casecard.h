#pragma once

#include "ui/review/caseblock.h"

#include <QScrollArea>

class QVBoxLayout;

namespace pullquote {

class CaseTalk;

/// The card of the review's current case: all cases of its group, one block each, and the comments on it.
class CaseCard : public QScrollArea {
    Q_OBJECT

public:
    /// `attach` lets the keys of the review act in the rows.
    CaseCard(Session &session, Review &review, std::function<void(QWidget *)> attach,
             QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// The field whose row has the focus.
    std::optional<CaseField> focusedField() const;
    /// The first row of the current case.
    void focusFirst();
    void writeComment();

signals:
    void takeRequested(pullquote::CaseField field, pullquote::Side side);
    /// What was done with a comment, for who listens.
    void told(const QString &sentence);
    void failed(const pullquote::Problem &problem);

private:
    void fill();
    void showCurrent();
    void walkFrom(CaseBlock *block, int by);
    CaseBlock *addBlock();
    CaseBlock *currentBlock() const;

    const Session &m_session;
    Review &m_review;
    std::function<void(QWidget *)> m_attach;
    Theme m_theme;
    QVBoxLayout *m_column;
    bool m_isEntering = false; ///< a row was clicked or walked to: it stays where it is
    CaseTalk *m_talk;
    QList<CaseBlock *> m_blocks; ///< kept when fewer are shown, so that the focus stays in its row
};

} // namespace pullquote
