#pragma once

#include "app/reviewing/review.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace pullquote {

/// Asks whose layers are to be reviewed, and where.
class ReviewDialog : public QDialog {
    Q_OBJECT

public:
    /// `last` is what was chosen before, if anything.
    ReviewDialog(Session &session, const ReviewScope &last, QWidget *parent = nullptr);

    ReviewScope scope() const;
    /// The articles of it in which blind tagging hides one of the two until the review is turned on.
    QList<ArticleId> hidden() const;

private:
    void fill(const ReviewScope &last);
    void check();
    QList<ArticleId> articles() const;

    Session &m_session;
    QComboBox *m_left;
    QComboBox *m_right;
    QRadioButton *m_here;
    QRadioButton *m_everywhere;
    QLabel *m_note;
    QPushButton *m_begin;
    bool m_isEmpty = false; ///< nobody has tagged anything
};

} // namespace pullquote
