#include "ui/library/articlemenu.h"

#include "ui/library/articlestate.h"

namespace pullquote {

ArticleMenu::ArticleMenu(const QString &state, bool isReadOnly, QWidget *parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("articleMenu"));
    const auto add = [this](const QString &text, const QKeySequence &key, const QString &name, auto signal) {
        QAction *action = addAction(text, this, signal);
        action->setObjectName(name);
        action->setShortcut(key); // shown; the list itself takes the keys
        return action;
    };
    add(tr("&Open"), Qt::Key_Return, QStringLiteral("openArticle"), &ArticleMenu::openChosen);
    add(tr("Edit &details…"), Qt::Key_F2, QStringLiteral("editDetails"), &ArticleMenu::detailsChosen)
        ->setEnabled(!isReadOnly);
    addStates(state, isReadOnly);
    addSeparator();
    add(tr("&Export…"), {}, QStringLiteral("exportArticle"), &ArticleMenu::exportChosen);
    m_copy = addMenu(tr("&Copy as"));
    m_copy->setObjectName(QStringLiteral("copyMenu"));
    connect(this, &QMenu::aboutToShow, m_copy,
            [this] { m_copy->menuAction()->setVisible(!m_copy->isEmpty()); });
    addSeparator();
    add(tr("De&lete…"), Qt::Key_Delete, QStringLiteral("deleteArticle"), &ArticleMenu::deleteChosen)
        ->setEnabled(!isReadOnly);
}

void ArticleMenu::addStates(const QString &state, bool isReadOnly)
{
    QMenu *states = addMenu(tr("&State"));
    states->setObjectName(QStringLiteral("stateMenu"));
    states->setEnabled(!isReadOnly);
    QStringList words = usualStates();
    if (!state.isEmpty() && !words.contains(state))
        words.append(state);
    words.prepend(QString());
    for (const QString &word : words) {
        QString shown = shownState(word);
        QAction *action =
            states->addAction(word.isEmpty() ? tr("None") : shown.replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(word == state);
        connect(action, &QAction::triggered, this, [this, word] { emit stateChosen(word); });
    }
}

} // namespace pullquote
