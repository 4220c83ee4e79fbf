#include "tests/support/maindialogs.h"
#include "tests/support/spoken.h"

#include <QGroupBox>
#include <QTabBar>

using namespace pullquote;
using namespace pullquote::test;

namespace {

/// The texts that are seen in a dialog and of which Alt chooses one by a letter.
QStringList lettered(const QDialog &dialog)
{
    QStringList texts;
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &dialog)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            texts.append(box->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts.append(tabs->tabText(i));
        }
    }
    return texts;
}

QStringList clashes(const QStringList &texts)
{
    QMap<QString, QStringList> byLetter;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            byLetter[key.toString()].append(text);
    }
    QStringList clashing;
    for (const QStringList &sharing : std::as_const(byLetter)) {
        if (sharing.size() > 1)
            clashing.append(sharing.join(QStringLiteral(" / ")));
    }
    return clashing;
}

} // namespace

/// Alt with a letter does one thing in a dialog, in every language.
class tst_DialogLetters : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void eachChoosesOneThing_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *name : {"de", "en", "es"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void eachChoosesOneThing()
    {
        QFETCH(QString, language);
        const Spoken spoken(language);
        ReviewedWindow test;
        QStringList clashing;
        for (const QString &name : m_dialogs.names()) {
            const std::unique_ptr<QDialog> dialog = m_dialogs.make(name, test);
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog.get(), patience));
            QTRY_VERIFY(MainDialogs::isReady(*dialog));
            const QStringList texts = lettered(*dialog);
            for (const QString &clash : clashes(texts)) // with all of them: some letter is free
                clashing.append(
                    QStringLiteral("%1: %2 (%3)")
                        .arg(name, clash, texts.filter(QStringLiteral("&")).join(QLatin1String(" | "))));
        }
        for (const QString &clash : clashing)
            qWarning("%s", qPrintable(clash)); // a message of a test has room for few of them
        QVERIFY(clashing.isEmpty());
    }

private:
    MainDialogs m_dialogs;
};

QTEST_MAIN(tst_DialogLetters)
#include "tst_dialogletters.moc"
