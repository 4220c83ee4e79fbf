#include "tests/support/nativekeys.h"
#include "ui/keys/keyplace.h"

using namespace pullquote;
using test::keyEvent;
using test::NativeKey;

/// What keyboards of several layouts send, and which key of a US keyboard is meant.
class tst_KeyPlace : public QObject {
    Q_OBJECT

private slots:
    void placeCountsWhereTheLayoutHasNoSuchCharacter_data()
    {
        QTest::addColumn<quint32>("scanCode");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("place"); // empty: the layout's own key counts
        const auto row = [](const char *name, quint32 code, const QString &text, const QString &place,
                            Qt::KeyboardModifiers modifiers = {}) {
            const int key = text.at(0).toUpper().unicode();
            QTest::newRow(name) << code << key << text << modifiers << place;
        };
        row("US q", 24, QStringLiteral("q"), {});
        row("US 1", 10, QStringLiteral("1"), {});
        row("US !", 10, QStringLiteral("!"), {}, Qt::ShiftModifier);
        row("French &", 10, QStringLiteral("&"), QStringLiteral("1"));
        row("French é", 11, QStringLiteral("é"), QStringLiteral("2"));
        row("French à", 19, QStringLiteral("à"), QStringLiteral("0"));
        row("French 2", 11, QStringLiteral("2"), {}, Qt::ShiftModifier);
        row("French a, where Q is", 24, QStringLiteral("a"), {});
        row("French comma, where M is", 58, QStringLiteral(","), {});
        row("Czech +", 10, QStringLiteral("+"), QStringLiteral("1"));
        row("German z, where Y is", 29, QStringLiteral("z"), {});
        row("German ö", 47, QStringLiteral("ö"), {});
        row("German ß", 20, QStringLiteral("ß"), {});
        row("Dvorak ', where Q is", 24, QStringLiteral("'"), {});
        row("Dvorak o, where S is", 39, QStringLiteral("o"), {});
        row("Russian й", 24, QStringLiteral("й"), QStringLiteral("Q"));
        row("Russian я with Ctrl", 52, QStringLiteral("я"), QStringLiteral("Z"), Qt::ControlModifier);
        row("Russian ж, where no letter is", 47, QStringLiteral("ж"), {});
        row("Greek ς", 25, QStringLiteral("ς"), QStringLiteral("W"));
        row("Hebrew ש", 38, QStringLiteral("ש"), QStringLiteral("A"));
        row("Arabic ض", 24, QStringLiteral("ض"), QStringLiteral("Q"));
        row("Persian digit", 10, QStringLiteral("۱"), QStringLiteral("1"));
        row("Thai vowel, a mark", 26, QStringLiteral("ำ"), QStringLiteral("E"));
        row("without a scan code", 0, QStringLiteral("й"), {});
    }
    void placeCountsWhereTheLayoutHasNoSuchCharacter()
    {
        QFETCH(quint32, scanCode);
        QFETCH(int, key);
        QFETCH(QString, text);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, place);
        KeyPlace places;
        const auto found = places.of(keyEvent(QEvent::KeyPress, {scanCode, key, text, modifiers}));
        QCOMPARE(found ? QString(QChar(int(*found))) : QString(), place);
    }

    void aSignWhereQIsBelongsToTheLayoutThatWasTypedLast()
    {
        KeyPlace places;
        const QKeyEvent semicolon =
            keyEvent(QEvent::KeyPress, {24, Qt::Key_Semicolon, QStringLiteral(";"), {}});
        const QKeyEvent theta = keyEvent(QEvent::KeyPress, {30, 0x398, QStringLiteral("θ"), {}});
        const QKeyEvent latin = keyEvent(QEvent::KeyPress, {30, Qt::Key_U, QStringLiteral("u"), {}});
        places.learn(theta);
        QCOMPARE(places.of(semicolon), std::optional(Qt::Key_Q)); // a Greek keyboard
        places.learn(latin);
        QVERIFY(!places.of(semicolon)); // Dvorak, say
    }

    void namedKeysHaveNoPlace()
    {
        KeyPlace places;
        QVERIFY(!places.of(keyEvent(QEvent::KeyPress, {23, Qt::Key_Tab, QStringLiteral("\t"), {}})));
        QVERIFY(!places.of(keyEvent(QEvent::KeyPress, {24, Qt::Key_Dead_Acute, {}, {}})));
    }
};

QTEST_MAIN(tst_KeyPlace)
#include "tst_keyplace.moc"
