#include "app/formats/documents/ziparchive.h"
#include "packages.h"

#include <QTest>

using namespace pullquote;
using namespace pullquote::test;

namespace {

/// The archive with one byte of its structures changed, at each place where `what` stands.
QByteArray patched(QByteArray bytes, const QByteArray &signature, qsizetype offset, char value)
{
    for (qsizetype at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 4))
        bytes[at + offset] = value;
    return bytes;
}

QString problemOf(const QByteArray &bytes, const ZipLimits &limits = {})
{
    Result<ZipArchive> archive = ZipArchive::open(bytes, limits);
    if (!archive)
        return archive.problem().what;
    for (const QString &name : archive->names()) {
        if (const Result<QByteArray> read = archive->read(name); !read)
            return read.problem().what;
    }
    return {};
}

const QByteArray inDirectory("PK\x01\x02", 4);
const QByteArray inFront("PK\x03\x04", 4);

} // namespace

class tst_ZipArchive : public QObject {
    Q_OBJECT

private slots:
    void entriesComeOutAsTheyWentIn()
    {
        const Parts parts = {{QStringLiteral("a.txt"), "one"},
                             {QStringLiteral("mimetype"), "not packed"},
                             {QStringLiteral("folder/é.xml"), QByteArray(100000, 'x')}};
        Result<ZipArchive> archive = ZipArchive::open(zipped(parts));
        QVERIFY(archive.ok());
        QCOMPARE(archive->names().size(), 3);
        for (const auto &[name, bytes] : parts)
            QCOMPARE(*archive->read(name), bytes);
        QVERIFY(!archive->read(QStringLiteral("A.txt")).ok());
    }

    void bombsAreRefusedBeforeTheyUnpack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray zeros(70 << 20, '\0');
        QTest::newRow("one large entry") << zipped({{QStringLiteral("a"), zeros}});
        QTest::newRow("packed too well") << zipped({{QStringLiteral("a"), zeros.left(8 << 20)}});
        Parts many;
        for (int i = 0; i < 2001; ++i)
            many.append({QString::number(i), "x"});
        QTest::newRow("too many entries") << zipped(many);
        // The directory says a byte, the entry has more.
        QByteArray lying = zipped({{QStringLiteral("a"), QByteArray(70000, 'x')}});
        for (int i = 0; i < 4; ++i) {
            lying = patched(lying, inDirectory, 24 + i, i == 0 ? 1 : 0);
            lying = patched(lying, inFront, 22 + i, i == 0 ? 1 : 0);
        }
        QTest::newRow("more than it says") << lying;
    }
    void bombsAreRefusedBeforeTheyUnpack()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!problemOf(bytes).isEmpty());
    }

    void allEntriesTogetherHaveALimit()
    {
        ZipLimits limits;
        limits.totalBytes = 250;
        const QByteArray three = zipped({{QStringLiteral("a"), QByteArray(100, 'x')},
                                         {QStringLiteral("b"), QByteArray(100, 'x')},
                                         {QStringLiteral("c"), QByteArray(100, 'x')}});
        QVERIFY(!problemOf(three, limits).isEmpty());
        limits.totalBytes = 300;
        QCOMPARE(problemOf(three, limits), QString());
    }

    void readingOneEntryAgainAndAgainCounts()
    {
        ZipLimits limits;
        limits.totalBytes = 250;
        Result<ZipArchive> archive =
            ZipArchive::open(zipped({{QStringLiteral("a"), QByteArray(100, 'x')}}), limits);
        QVERIFY(archive->read(QStringLiteral("a")).ok());
        QVERIFY(archive->read(QStringLiteral("a")).ok());
        QVERIFY(!archive->read(QStringLiteral("a")).ok());
    }

    void namesThatPointOutsideAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"../up", "a/../../up", "/etc/passwd", "C:x", "a\\b", "..", "a/.."})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void namesThatPointOutsideAreRefused()
    {
        QFETCH(QString, name);
        QVERIFY(!problemOf(zipped({{QStringLiteral("fine"), "x"}, {name, "x"}})).isEmpty());
    }

    void aNameThatStandsThereTwiceIsRefused()
    {
        QVERIFY(!problemOf(zipped({{QStringLiteral("a"), "one"}, {QStringLiteral("a"), "two"}})).isEmpty());
    }

    void lockedEntriesSayThatTheyHaveAPassword()
    {
        QByteArray bytes = zipped({{QStringLiteral("a"), "one"}});
        bytes = patched(patched(bytes, inDirectory, 8, 1), inFront, 6, 1);
        QVERIFY2(problemOf(bytes).contains(QStringLiteral("password")), qPrintable(problemOf(bytes)));
    }

    void linksAreRefused()
    {
        // Made on Unix, with the mode of a symbolic link.
        QByteArray bytes = zipped({{QStringLiteral("a"), "/etc/passwd"}});
        bytes = patched(patched(bytes, inDirectory, 5, 3), inDirectory, 41, char(0xA0));
        QVERIFY(!problemOf(bytes).isEmpty());
    }

    void otherWaysOfPackingAreRefused()
    {
        QByteArray bytes = zipped({{QStringLiteral("a"), "one"}});
        bytes = patched(patched(bytes, inDirectory, 10, 12), inFront, 8, 12);
        QVERIFY(!problemOf(bytes).isEmpty());
    }

    void aDirectoryThatIsElsewhereIsDamaged()
    {
        const QByteArray whole = zipped({{QStringLiteral("a"), "one"}});
        const QByteArray atTheEnd("PK\x05\x06", 4);
        QVERIFY(!problemOf(patched(whole, inDirectory, 2, 9)).isEmpty());
        QVERIFY(!problemOf(patched(whole, atTheEnd, 12, 3)).isEmpty());
        QVERIFY(!problemOf(patched(whole, atTheEnd, 15, 3)).isEmpty());
    }

    void aFileCutOffAnywhereIsDamagedOrStillWhole()
    {
        const QByteArray whole =
            zipped({{QStringLiteral("a"), "one"}, {QStringLiteral("b"), QByteArray(999, 'x')}});
        QCOMPARE(problemOf(whole), QString());
        // What may be missed are the last bytes, which are nought.
        for (qsizetype size = 0; size + 4 < whole.size(); ++size)
            QVERIFY2(!problemOf(whole.left(size)).isEmpty(), qPrintable(QString::number(size)));
    }

    void aChangedByteNeverGivesOtherContent()
    {
        const QByteArray content = "He said “yes” and “no” and “yes” again.";
        const QByteArray whole = zipped({{QStringLiteral("a"), content}});
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray bytes = whole;
            bytes[at] = char(bytes[at] ^ 0x15);
            Result<ZipArchive> archive = ZipArchive::open(bytes);
            if (!archive || !archive->contains(QStringLiteral("a")))
                continue;
            const Result<QByteArray> read = archive->read(QStringLiteral("a"));
            QVERIFY2(!read || *read == content, qPrintable(QString::number(at)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_ZipArchive)
#include "tst_ziparchive.moc"
