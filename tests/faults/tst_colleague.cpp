#include "tests/faults/damage.h"
#include "tests/faults/mail.h"

#include "app/model/entityjson.h"
#include "app/store/query.h"
#include "app/store/revisions.h"

#include <QDir>

#include <sys/stat.h>

using namespace pullquote;
using namespace pullquote::faults;
using namespace pullquote::samples;

namespace {

/// Writes a state that no verb would write, with everything else as it should be.
void forge(ProjectFile &file, EntityRef entity, const Fields &fields)
{
    Revisions revisions(file.database());
    const auto head = revisions.head(entity.uuid);
    ChangeSet changes = samples::changes(QStringLiteral("Forge"), {}, {});
    revisions.adopt(changes);
    Revision forged = *head;
    forged.changeSet = changes.id;
    forged.parent = head->changeSet;
    forged.operation = Operation::Change;
    forged.hash = stateHash(fields);
    revisions.add(forged, fields, head);
}

} // namespace

/// A colleague's file is hostile until proven otherwise: it comes in whole, or is refused with a sentence and
/// nothing has changed; and it is never written to. Each kind of harm is in tst_hostileprojects.
class tst_Colleague : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useFastDisk(); }

    void theFileAsItIsComesIn()
    {
        Mail mail;
        const QByteArray before = bytesOf(mail.path);
        QCOMPARE(mail.merged(), QStringLiteral("(ok)"));
        QCOMPARE(bytesOf(mail.path), before);
        QCOMPARE(QDir(mail.folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("bob.pullquote")});
        QCOMPARE(mail.ours.faults(), QStringList());
    }

    void aForgedRevisionOfOursIsRefused()
    {
        Mail mail;
        // Somebody writes into the same quote, in her name, under an id that is here with another state.
        mail.merged();
        runSql(mail.path, "UPDATE revision SET hash = 'aa' WHERE entity = 'comment'");
        const QString before = mail.dump();
        QVERIFY(mail.merged() != QStringLiteral("(ok)"));
        QCOMPARE(mail.dump(), before);
    }

    void aNewArticleOfTwoTextsIsRefused()
    {
        Mail mail;
        const QString other = QStringLiteral("Snow fell.");
        {
            const auto theirs = good(ProjectFile::open(mail.path, Access::Write));
            Article twofold = article(QStringLiteral("Rain fell."));
            good(theirs->apply(
                withText(changes(QStringLiteral("New"), mail.ours.bob.id, {Change::to(twofold)}),
                         QStringLiteral("Rain fell."))));
            good(theirs->apply(withText(
                changes(QStringLiteral("Other"), mail.ours.bob.id, {Change::to(article(other))}), other)));
            twofold.textSha256 = QString::fromLatin1(textHash(other));
            forge(*theirs, refOf(twofold), canonicalFieldsOf(twofold));
        }
        const QString outcome = mail.merged();
        QVERIFY2(outcome.contains(QStringLiteral("changes its text")), qPrintable(outcome));
        QCOMPARE(good(mail.ours.file->read().articleCount()), 1);
        QCOMPARE(mail.ours.faults(), QStringList());
    }

    void aQuoteOfOursThatComesBackAsSomebodyElsesIsRefused()
    {
        Mail mail;
        QCOMPARE(mail.merged(), QStringLiteral("(ok)"));
        {
            const auto theirs = good(ProjectFile::open(mail.path, Access::Write));
            Quote stolen = mail.hers;
            stolen.annotator = mail.ours.ann.id;
            forge(*theirs, refOf(stolen), canonicalFieldsOf(stolen, CodePoints(defaultText)));
        }
        const QString outcome = mail.merged();
        QVERIFY2(outcome.contains(QStringLiteral("changes its annotator")), qPrintable(outcome));
        QCOMPARE(mail.ours.now(mail.hers.id)->annotator, mail.ours.bob.id);
    }

    void whatIsNoProjectIsRefused()
    {
        Mail mail;
        const QByteArray good = bytesOf(mail.path);
        const QList<QByteArray> wrong{"",
                                      "x",
                                      QByteArray(5000, '\0'),
                                      good.left(100),
                                      good.left(5000),
                                      "SQLite format 3" + QByteArray(200, '\0')};
        for (const QByteArray &bytes : wrong) {
            writeBytes(mail.path, bytes);
            QVERIFY2(mail.merged() != QStringLiteral("(ok)"), bytes.left(20));
        }
        for (const QString &path : {mail.folder.path(), mail.folder.filePath(QStringLiteral("none"))})
            QVERIFY(!ColleagueFile::open(path).ok());
        const QString fifo = mail.folder.filePath(QStringLiteral("fifo"));
        QCOMPARE(mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        QVERIFY(!ColleagueFile::open(fifo).ok());
        QCOMPARE(mail.ours.faults(), QStringList());
    }

    void flippedBitsComeInWholeOrNotAtAll()
    {
        Mail mail;
        const QByteArray sent = bytesOf(mail.path);
        const QString before = mail.dump();
        int refused = 0;
        const int all = rounds(200);
        for (quint32 seed = 1; seed <= quint32(all); ++seed) {
            QRandomGenerator random(seed);
            QByteArray bytes = sent;
            for (int flips = 1 << random.bounded(4); flips > 0; --flips)
                bytes[int(random.bounded(int(bytes.size())))] ^= char(1 << random.bounded(8));
            writeBytes(mail.path, bytes);
            const QByteArray name = "seed " + QByteArray::number(seed);
            if (mail.merged() == QStringLiteral("(ok)")) {
                // What came in is what she had said.
                const auto now = mail.ours.now(mail.hers.id);
                QVERIFY2(now && now->note == mail.hers.note && now->content == mail.hers.content, name);
                QVERIFY2(mail.ours.faults().isEmpty(), name);
                samples::good(mail.ours.file->undo(mail.ours.ann.id));
            } else {
                ++refused;
            }
            QVERIFY2(!mail.ours.now(mail.hers.id), name);
        }
        qInfo("%d flipped, %d refused", all, refused);
        QVERIFY(refused > 0);
        QVERIFY(mail.dump().size() >= before.size());
        QCOMPARE(mail.ours.faults(), QStringList());
    }

    void aFileThatIsOpenElsewhereIsReadAndSaidToBe()
    {
        Mail mail;
        const auto window = good(ProjectFile::open(mail.path, Access::Write));
        writeBytes(mail.path + QStringLiteral("-journal"), QByteArray(512, 'x'));
        const auto colleague = good(ColleagueFile::open(mail.path));
        QCOMPARE(colleague->warnings().size(), 1);
        QFile::remove(mail.path + QStringLiteral("-journal"));
        // Copying has not taken the other window's locks: it writes on.
        good(window->apply(changes(QStringLiteral("Tag"), mail.ours.bob.id,
                                   {Change::to(quote(mail.ours.rain, mail.ours.bob))})));
    }

    void aHostileJournalBesideItDeletesNothing()
    {
        Mail mail;
        const QString victim = mail.folder.filePath(QStringLiteral("victim.txt"));
        writeBytes(victim, "mine");
        QByteArray journal = QByteArray::fromHex("d9d505f920a163d7") + QByteArray(504, '\0');
        journal += QByteArray(4, '\0') + QFile::encodeName(victim) + QByteArray(8, '\1') +
                   QByteArray::fromHex("d9d505f920a163d7");
        writeBytes(mail.path + QStringLiteral("-journal"), journal);
        QCOMPARE(mail.merged(), QStringLiteral("(ok)"));
        QCOMPARE(bytesOf(victim), QByteArray("mine"));
        QCOMPARE(bytesOf(mail.path + QStringLiteral("-journal")), journal);
    }

    void aFileThatKeepsAWriteAheadLogIsRead()
    {
        Mail mail;
        runSql(mail.path, "PRAGMA journal_mode = WAL");
        const QByteArray sent = bytesOf(mail.path);
        QCOMPARE(mail.merged(), QStringLiteral("(ok)"));
        QCOMPARE(bytesOf(mail.path), sent);
        QVERIFY(!QFile::exists(mail.path + QStringLiteral("-wal")));
    }

    void onesOwnProjectChangesNothing()
    {
        Mail mail;
        mail.path = mail.ours.path;
        QCOMPARE(mail.merged(), QStringLiteral("(ok)"));
        // Its own lock and file are as they were.
        mail.ours.make(mail.ours.ann, QStringLiteral("Tag"),
                       {Change::to(quote(mail.ours.rain, mail.ours.ann))});
        QCOMPARE(mail.ours.faults(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_Colleague)
#include "tst_colleague.moc"
