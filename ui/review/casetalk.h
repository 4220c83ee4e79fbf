#pragma once

#include "app/reviewing/review.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace pullquote {

class CommentThreads;

/// The comments on the quotes of a review's current case, those on the left one's first.
class CaseTalk : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    CaseTalk(Session &session, Review &review, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Gives the focus to the field for a new comment, on what somebody else has tagged.
    void writeNew();

signals:
    void told(const QString &sentence);
    void failed(const pullquote::Problem &problem);

private:
    void showCase();
    void showTitles();

    Session &m_session;
    Review &m_review;
    QLabel *m_titles[2];
    CommentThreads *m_threads[2];
};

} // namespace pullquote
