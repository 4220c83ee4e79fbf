#include "app/model/uuidtext.h"
#include "tests/support/rounds.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace pullquote;

namespace {

/// Of both ways in: what Qt says, or a failed test.
void compareWithQt(const QString &text)
{
    const QUuid expected = QUuid::fromString(text);
    if (uuidFromText(text) != expected)
        QFAIL(qPrintable(QStringLiteral("read otherwise than by Qt: “%1”").arg(text)));
    const QByteArray bytes = text.toLatin1();
    const QLatin1String latin1(bytes.constData(), bytes.size());
    if (uuidFromText(latin1) != QUuid::fromString(latin1))
        QFAIL(qPrintable(QStringLiteral("read otherwise than by Qt, from bytes: “%1”").arg(text)));
}

} // namespace

/// Ids are read by hand where that is quicker: the result must be that of Qt.
class tst_UuidText : public QObject {
    Q_OBJECT

private slots:
    void anIdComesBackFromEachOfItsForms()
    {
        QRandomGenerator random(m_seed);
        for (int i = 0; i < 2000; ++i) {
            const QUuid uuid(random.generate(), ushort(random.generate()), ushort(random.generate()),
                             uchar(random.generate()), uchar(random.generate()), uchar(random.generate()),
                             uchar(random.generate()), uchar(random.generate()), uchar(random.generate()),
                             uchar(random.generate()), uchar(random.generate()));
            const QString written = uuid.toString(QUuid::WithoutBraces);
            QCOMPARE(uuidFromText(written), uuid);
            QCOMPARE(uuidFromText(written.toUpper()), uuid);
            QCOMPARE(uuidFromText(uuid.toString()), uuid);
            const QByteArray bytes = uuid.toByteArray(QUuid::WithoutBraces);
            QCOMPARE(uuidFromText(QLatin1String(bytes.constData(), bytes.size())), uuid);
        }
    }

    void whatIsNoIdIsReadAsQtReadsIt_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "-", "q1", "00000000-0000-0000-0000-000000000000", "{2c1e3d0a-3f52-5b0b-9a34-5d1f6f1a2c90}",
              "{2c1e3d0a-3f52-5b0b-9a34-5d1f6f1a2c90", "2c1e3d0a-3f52-5b0b-9a34-5d1f6f1a2c90 and more",
              "2c1e3d0a-3f52-5b0b-9a34-5d1f6f1a2c9", "2c1e3d0a3f525b0b9a345d1f6f1a2c90",
              "------------------------------------", "-c1e3d0a-3f52-5b0b-9a34-5d1f6f1a2c90",
              "2c1e3d-a-3f52-5b0b-9a34-5d1f6f1a2c90", "2c1e3d0a-3f52-5b0b-9a34-5d1f6f1a-c90",
              "2c1e3d0g-3f52-5b0b-9a34-5d1f6f1a2c90", "2c1e3d0a_3f52-5b0b-9a34-5d1f6f1a2c90"})
            QTest::newRow(text) << QString::fromLatin1(text);
        // A digit of another script, and one whose low byte looks like ours.
        QTest::newRow("arabic digit") << QStringLiteral("2c1e3d0a-3f52-5b0b-9a34-5d1f6f1a2c9\u0660");
        QTest::newRow("wide digit") << QStringLiteral("2c1e3d0a-3f52-5b0b-9a34-5d1f6f1a2c9\u0130");
    }
    void whatIsNoIdIsReadAsQtReadsIt()
    {
        QFETCH(QString, text);
        compareWithQt(text);
    }

    void aBrokenIdIsReadAsQtReadsIt()
    {
        QRandomGenerator random(m_seed);
        const QString characters = QStringLiteral("0123456789abcdefABCDEF-{} gG\u00e9\u0660");
        for (int i = 0; i < 20000 && !QTest::currentTestFailed(); ++i) {
            QString text = QUuid::createUuid().toString(QUuid::WithoutBraces);
            for (int faults = random.bounded(1, 4); faults > 0; --faults)
                text[random.bounded(text.size())] = characters[random.bounded(characters.size())];
            if (random.bounded(4) == 0)
                text.chop(random.bounded(3));
            compareWithQt(text);
        }
    }

    void idsAreOrderedAsTheyAreWritten()
    {
        QRandomGenerator random(m_seed);
        QList<QUuid> uuids;
        for (int i = 0; i < 500; ++i) {
            // Few different values in each part, so that the later ones decide, too.
            const auto some = [&] { return uchar(random.bounded(2) * 0xF7 + random.bounded(2)); };
            uuids.append(QUuid(some() << 24 | some(), ushort(some() << 8), some(), some(), some(), some(),
                               some(), some(), some(), some(), some()));
        }
        QStringList written;
        for (const QUuid &uuid : std::as_const(uuids))
            written.append(uuid.toString());
        std::sort(written.begin(), written.end());
        std::sort(uuids.begin(), uuids.end(), isWrittenBefore);
        for (qsizetype i = 0; i < uuids.size(); ++i)
            QCOMPARE(uuids[i].toString(), written[i]);
    }

private:
    const quint32 m_seed = test::seed();
};

QTEST_APPLESS_MAIN(tst_UuidText)
#include "tst_uuidtext.moc"
