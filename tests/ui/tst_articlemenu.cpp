#include "ui/library/articlemenu.h"
#include "ui/library/articlestate.h"

#include <QSignalSpy>
#include <QTest>

using namespace pullquote;

namespace {

QAction *action(const ArticleMenu &menu, const char *name)
{
    return menu.findChild<QAction *>(QString::fromLatin1(name));
}

QMenu *states(const ArticleMenu &menu)
{
    return menu.findChild<QMenu *>(QStringLiteral("stateMenu"));
}

} // namespace

class TestArticleMenu : public QObject {
    Q_OBJECT

private slots:
    void everyChoiceIsASignal();
    void ownStateIsMarkedAndOffered();
    void readingOnlyOffersNoChange();
    void copyingIsOfferedWhereSomebodyHasFilledIt();
};

void TestArticleMenu::everyChoiceIsASignal()
{
    ArticleMenu menu({}, false, nullptr);
    QSignalSpy opened(&menu, &ArticleMenu::openChosen);
    QSignalSpy details(&menu, &ArticleMenu::detailsChosen);
    QSignalSpy exported(&menu, &ArticleMenu::exportChosen);
    QSignalSpy deleted(&menu, &ArticleMenu::deleteChosen);
    for (const char *name : {"openArticle", "editDetails", "exportArticle", "deleteArticle"})
        action(menu, name)->trigger();
    QCOMPARE(opened.size() + details.size() + exported.size() + deleted.size(), 4);
    QSignalSpy chosen(&menu, &ArticleMenu::stateChosen);
    states(menu)->actions().at(2)->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), usualStates().at(1));
}

void TestArticleMenu::ownStateIsMarkedAndOffered()
{
    ArticleMenu menu(QStringLiteral("at the lawyer's & back"), false, nullptr);
    QStringList checked;
    for (const QAction *one : states(menu)->actions()) {
        if (one->isChecked())
            checked.append(one->text());
    }
    QCOMPARE(checked, QStringList{QStringLiteral("at the lawyer's && back")});
    QSignalSpy chosen(&menu, &ArticleMenu::stateChosen);
    states(menu)->actions().first()->trigger();
    QCOMPARE(chosen.at(0).at(0).toString(), QString());
}

void TestArticleMenu::readingOnlyOffersNoChange()
{
    ArticleMenu menu({}, true, nullptr);
    QVERIFY(action(menu, "openArticle")->isEnabled());
    QVERIFY(action(menu, "exportArticle")->isEnabled());
    QVERIFY(!action(menu, "deleteArticle")->isEnabled());
    QVERIFY(!states(menu)->isEnabled());
}

void TestArticleMenu::copyingIsOfferedWhereSomebodyHasFilledIt()
{
    ArticleMenu menu({}, false, nullptr);
    menu.popup({});
    QVERIFY(!menu.copyMenu().menuAction()->isVisible());
    menu.close();
    menu.copyMenu().addAction(QStringLiteral("Page"));
    menu.popup({});
    QVERIFY(menu.copyMenu().menuAction()->isVisible());
}

QTEST_MAIN(TestArticleMenu)
#include "tst_articlemenu.moc"
