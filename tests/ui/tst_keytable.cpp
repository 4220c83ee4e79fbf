#include "ui/window/keytable.h"

#include <QFile>
#include <QTest>

using namespace pullquote;

class tst_KeyTable : public QObject {
    Q_OBJECT

private slots:
    void theReadmeHasTheKeysOfTheProgram()
    {
        QFile file(QStringLiteral("README.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString readme = QString::fromUtf8(file.readAll());
        const QString before = QStringLiteral("<!-- keys: written by packaging/keytable -->\n");
        const qsizetype start = readme.indexOf(before);
        const qsizetype end = readme.indexOf(u"<!-- end of keys -->", start);
        QVERIFY(start >= 0 && end > start);
        const QString written = readme.mid(start + before.size(), end - start - before.size()).trimmed();
        QVERIFY2(written == keyTable().trimmed(),
                 "The keys have changed: build pullquote and run packaging/keytable BUILD.");
    }

    void everyLineIsARowOfTwo()
    {
        const QStringList lines = keyTable().split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 30);
        for (const QString &line : lines)
            QCOMPARE(QString(line).remove(QStringLiteral("\\|")).count(u'|'), 3);
        QVERIFY(keyTable().contains(u"| `Q` | "));
        QVERIFY(keyTable().contains(u"| `3` … `9` | "));
        QVERIFY(keyTable().contains(u"| `Ctrl+Shift+Z` / `Ctrl+Y` | "));
    }
};

QTEST_MAIN(tst_KeyTable)
#include "tst_keytable.moc"
