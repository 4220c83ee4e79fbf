#pragma once

#include <QMenu>

namespace pullquote {

/// What can be done with an article of the list. Each choice is a signal.
class ArticleMenu : public QMenu {
    Q_OBJECT

public:
    /// `state` is the article's own, and marked. What would change something is off when `isReadOnly`.
    ArticleMenu(const QString &state, bool isReadOnly, QWidget *parent);

signals:
    void openChosen();
    void detailsChosen();
    void stateChosen(const QString &state);
    void exportChosen();
    void deleteChosen();

private:
    void addStates(const QString &state, bool isReadOnly);
};

} // namespace pullquote
