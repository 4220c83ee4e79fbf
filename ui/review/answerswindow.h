#pragma once

#include "ui/dialogs/settings.h"
#include "ui/review/answersmodel.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace pullquote {

class AnswerDelegate;
class AnswerPane;
class FilterChip;
class SpokenList;

/// What changed in my tags: each answer of a review to a quote of mine, to be agreed to or commented on.
/// Stays open beside the article.
class AnswersWindow : public QDialog {
    Q_OBJECT

public:
    /// All outlive the window.
    AnswersWindow(Session &session, AnswerSource &source, Settings settings, QWidget *parent = nullptr);
    ~AnswersWindow() override;

    void setTheme(const Theme &theme);

signals:
    /// Go to Answer::subject(), and leave the focus there.
    void activated(const pullquote::Answer &answer);
    /// Open this one: somebody wants to comment on a quote in it.
    void articleRequested(pullquote::ArticleId article);
    void said(const QString &sentence);
    void failed(const pullquote::Problem &problem);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildTop();
    QWidget *buildFoot();
    void addKey(const QString &key, const std::function<void()> &work);

    /// Everything from the source anew; the current answer stays, if it is still there.
    void fill();
    void showCounts();
    void showCurrent();
    void applyFilter();
    /// The one that was current has been seen.
    void leaveCurrent();
    void walk(int by);
    void agree(const QList<Answer> &answers);
    void comment();
    const Answer *current() const;

    Session &m_session;
    AnswerSource &m_source;
    Settings m_settings;
    Theme m_theme;
    AnswersModel *m_model = nullptr;
    AnswerDelegate *m_delegate = nullptr;
    bool m_owesFocus = false;        ///< to the list, which had nothing yet when the window opened
    std::optional<Answer> m_current; ///< what is looked at
    QList<FilterChip *> m_chips;     ///< as allAnswerVerdicts
    FilterChip *m_newChip = nullptr;
    QLabel *m_summary = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_empty = nullptr;
    SpokenList *m_list = nullptr;
    AnswerPane *m_pane = nullptr;
    QPushButton *m_agree = nullptr;
    QPushButton *m_agreeAll = nullptr;
    QPushButton *m_comment = nullptr;
    QPushButton *m_show = nullptr;
};

} // namespace pullquote
