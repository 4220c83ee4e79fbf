#pragma once

#include "app/model/id.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QModelIndex;

namespace pullquote {

class ArticleCards;
class ArticleListModel;
class ArticleSearch;
class BackgroundReader;
class Session;
struct Problem;

/// The pane with the articles of a project: a search field over cards. What is asked of an article goes out
/// as a signal; the pane itself changes nothing. The open article is marked, whatever row is selected.
class ArticleList : public QWidget {
    Q_OBJECT

public:
    explicit ArticleList(QWidget *parent = nullptr);
    ~ArticleList() override;

    void setTheme(const Theme &theme);
    /// Null when no project is open. Not owned; set null (or another) before it dies.
    void setSession(Session *session);

    /// What the cards say at the right in place of what is unfinished; null again: that.
    void setStanding(std::function<QString(ArticleId)> standing);
    /// It may be another one now.
    void standingChanged();

    /// The selected article, or null.
    ArticleId current() const;
    /// Gives the focus to the search field, with what stands in it selected.
    void focusSearch();
    /// What F6 and a screen reader go to.
    QListView *view() const { return m_view; }

signals:
    /// For who listens: how many articles a search has found.
    void told(const QString &sentence);
    /// By Enter, a click, or the menu.
    void articleActivated(pullquote::ArticleId id);
    void detailsRequested(pullquote::ArticleId id);
    /// A word of the newsroom, "" for none: see Article::state.
    void stateChosen(pullquote::ArticleId id, const QString &state);
    void exportRequested(pullquote::ArticleId id);
    /// The menu of an article is about to be shown: this part of it is filled by who hears this.
    void copyMenuRequested(pullquote::ArticleId id, QMenu &menu);
    void deleteRequested(pullquote::ArticleId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildView();
    void activate(const QModelIndex &index);
    void showMenu(QPoint position);
    void showModel();
    void showEmptiness();
    void tellFound();
    void showProblem(const Problem &problem);
    void followOpenArticle();
    bool select(ArticleId id);
    bool keyInSearch(int key);
    bool keyInList(int key);

    QLineEdit *m_search = nullptr;
    QListView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    ArticleCards *m_cards = nullptr;
    Session *m_session = nullptr;
    ArticleId m_followed; ///< the open article that was selected last
    std::unique_ptr<BackgroundReader> m_reader;
    std::unique_ptr<ArticleListModel> m_articles;
    std::unique_ptr<ArticleSearch> m_hits;
};

} // namespace pullquote
