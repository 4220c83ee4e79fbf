#pragma once

#include "ui/library/recentprojects.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace pullquote {

class RecentCards;

/// What the window shows while no project is open: how to get one. Takes dropped files.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(RecentProjects recent, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Reads the recent projects again, and which of them are there. Also done whenever the page is shown.
    void refresh();

signals:
    void newProjectRequested();
    void openRequested();
    void sampleRequested();
    /// A recent project, by Enter or a click. It may be gone.
    void projectActivated(const QString &path);
    /// Files dropped on the page: projects or documents.
    void filesDropped(const QStringList &paths);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildButtons();
    QWidget *buildRecent();
    void activate(const QListWidgetItem *item);
    void forgetCurrent();

    RecentProjects m_recent;
    QLabel *m_name = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_recentTitle = nullptr;
    QListWidget *m_list = nullptr;
    RecentCards *m_cards = nullptr;
};

} // namespace pullquote
