#pragma once

#include "ui/panel/evenlist.h"
#include "ui/review/casemodel.h"
#include "ui/theme/theme.h"

namespace pullquote {

class CaseDelegate;

/// The list of cards. Its row is the card of the review's current case, both ways.
class CaseList : public EvenList {
    Q_OBJECT

public:
    explicit CaseList(Review &review, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void keyboardSearch(const QString &) override {} ///< letters are verbs here

signals:
    /// Enter or a double click: go there in the article.
    void caseActivated();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void followReview();

    Review &m_review;
    CaseModel *m_model;
    CaseDelegate *m_delegate;
    bool m_following = false;
};

} // namespace pullquote
