#include "tests/faults/commandline.h"
#include "tests/faults/damage.h"
#include "tests/faults/hostilekinds.h"
#include "tests/faults/mail.h"

#include <QCryptographicHash>
#include <QDir>

using namespace pullquote;
using namespace pullquote::faults;
using namespace pullquote::samples;

namespace {

// A file is to take two seconds and 512 MB. The time is printed, and fails the test only where there is no
// end to it: how long two seconds of work take is a matter of the machine.
constexpr double mostSeconds = 20;
#if defined(__SANITIZE_ADDRESS__)
constexpr long mostMegabytes = 4096; // the sanitizer's own memory is most of it
constexpr bool isSlow = true;
#else
constexpr long mostMegabytes = 512;
constexpr bool isSlow = false;
#endif

/// Every file of a folder with a fingerprint of what is in it.
QStringList contentsOf(const QString &folder)
{
    QStringList contents;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
        QFile file(info.filePath());
        QCryptographicHash hash(QCryptographicHash::Sha1);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            qFatal("%s cannot be read.", qPrintable(info.filePath()));
        contents.append(info.fileName() + u' ' + QString::fromLatin1(hash.result().toHex()));
    }
    return contents;
}

} // namespace

/// Files from somebody who wants harm, given to the real program: each is refused or read, soon and in little
/// memory, and stays as it is, with nothing beside it.
class tst_HostileProjects : public QObject {
    Q_OBJECT

    std::unique_ptr<Mail> m_mail;
    QByteArray m_sound;
    double m_longest = 0;
    long m_largest = 0;

    void runs(const QString &verb, const QStringList &arguments, bool mustBeRefused)
    {
        const QStringList before = contentsOf(m_mail->folder.path());
        const MeasuredAnswer answer =
            runMeasured(QStringLiteral(COMMAND_LINE), QStringList{verb} + arguments);
        const QByteArray said = verb.toUtf8() + " " + QByteArray::number(answer.seconds) + " s " +
                                QByteArray::number(qint64(answer.megabytes)) + " MB, status " +
                                QByteArray::number(answer.status) + ": " + answer.errors.left(500).toUtf8();
        QVERIFY2(answer.status == 0 || answer.status == 1, said);
        QVERIFY2(answer.status == 1 || !mustBeRefused, said);
        QVERIFY2(answer.status == 0 || answer.errors.contains(u'.'), said);
        QVERIFY2(answer.seconds <= mostSeconds, said);
        QVERIFY2(answer.megabytes <= mostMegabytes, said);
        m_longest = std::max(m_longest, answer.seconds);
        m_largest = std::max(m_largest, answer.megabytes);
        QCOMPARE(contentsOf(m_mail->folder.path()), before);
    }

    void writeAnew()
    {
        m_mail = std::make_unique<Mail>();
        m_sound = bytesOf(m_mail->path);
    }

private slots:
    void initTestCase()
    {
        useFastDisk();
        writeAnew();
    }

    void thereAreSixtyKindsAtLeast()
    {
        QSet<QByteArray> names;
        for (const HostileKind &kind : hostileKinds())
            names.insert(kind.name);
        QCOMPARE(names.size(), hostileKinds().size());
        QVERIFY2(names.size() >= 60, QByteArray::number(names.size()));
    }

    void eachIsRefusedOrReadSoonAndStaysAsItIs_data()
    {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const HostileKind &kind : hostileKinds())
            QTest::newRow(kind.name) << number++;
    }
    void eachIsRefusedOrReadSoonAndStaysAsItIs()
    {
        QFETCH(int, number);
        const HostileKind kind = hostileKinds().at(number);
        for (const QString &file : QDir(m_mail->folder.path()).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(m_mail->folder.filePath(file));
        writeBytes(m_mail->path, m_sound);
        kind.make(m_mail->path);

        const QString before = m_mail->dump();
        m_mail->ours.file.reset();
        // A project of one's own is put in order by what lies beside it: that is a matter of tst_badfiles.
        if (!isSlow && contentsOf(m_mail->folder.path()).size() == 1)
            runs(QStringLiteral("list"), {m_mail->path}, false);
        runs(QStringLiteral("merge"), {m_mail->ours.path, m_mail->path}, kind.isRefused);
        m_mail->ours.reopen();
        QCOMPARE(m_mail->ours.faults(), QStringList());
        if (kind.isRefused)
            QCOMPARE(m_mail->dump(), before);
        else if (m_mail->dump() != before)
            writeAnew(); // it came in, and the next one is to find nothing of it
    }

    void cleanupTestCase() { qInfo("the longest took %.2f s, the largest %ld MB", m_longest, m_largest); }
};

QTEST_GUILESS_MAIN(tst_HostileProjects)
#include "tst_hostileprojects.moc"
