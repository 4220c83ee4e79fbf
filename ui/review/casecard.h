#pragma once

#include "ui/review/caseblock.h"

#include <QScrollArea>

class QVBoxLayout;

namespace pullquote {

/// The card of the review's current case: all cases of its group, one block each.
class CaseCard : public QScrollArea {
    Q_OBJECT

public:
    /// `attach` lets the keys of the review act in the rows.
    CaseCard(const Session &session, Review &review, std::function<void(QWidget *)> attach,
             QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// The field whose row has the focus.
    std::optional<CaseField> focusedField() const;
    /// The first row of the current case.
    void focusFirst();

signals:
    void takeRequested(pullquote::CaseField field, pullquote::Side side);

private:
    void fill();
    void showCurrent();
    CaseBlock *addBlock();
    CaseBlock *currentBlock() const;

    const Session &m_session;
    Review &m_review;
    std::function<void(QWidget *)> m_attach;
    Theme m_theme;
    QVBoxLayout *m_column;
    QList<CaseBlock *> m_blocks; ///< kept when fewer are shown, so that the focus stays in its row
};

} // namespace pullquote
