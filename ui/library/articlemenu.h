#pragma once

#include <QMenu>

namespace pullquote {

/// What can be done with an article of the list. Each choice is a signal.
class ArticleMenu : public QMenu {
    Q_OBJECT

public:
    /// `state` is the article's own, and marked. What would change something is off when `isReadOnly`.
    ArticleMenu(const QString &state, bool isReadOnly, QWidget *parent);

    /// "Copy as": whoever shows the menu fills it. Not shown while it is empty.
    QMenu &copyMenu() const { return *m_copy; }

signals:
    void openChosen();
    void detailsChosen();
    void stateChosen(const QString &state);
    void exportChosen();
    void deleteChosen();

private:
    void addStates(const QString &state, bool isReadOnly);

    QMenu *m_copy = nullptr;
};

} // namespace pullquote
