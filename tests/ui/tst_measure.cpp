// `pullquote --measure`, run as a person runs it.

#include "app/session/cataloguing.h"
#include "app/store/writequeue.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pullquote;

namespace {

struct Run {
    int status = -1;
    QByteArray out;
    QByteArray errors;
};

} // namespace

class tst_Measure : public QObject {
    Q_OBJECT

private slots:
    void printsOneObjectWithTheAgreedKeys();
    void tagsWordsWhereThereIsNoQuotation();
    void opensTheArticleThatIsNamed();
    void leavesTheProjectAndNothingElse();
    void saysThatThereIsNoArticle();
    void saysThatThereIsNoProject();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("work.pullquote")); }
    ArticleId makeProject(const QStringList &texts);
    Run measure(const QStringList &arguments);

    QTemporaryDir m_folder;
    QTemporaryDir m_temporary; ///< of the program that measures
};

/// The id of the last article.
ArticleId tst_Measure::makeProject(const QStringList &texts)
{
    QFile::remove(path());
    const auto session = Session::create(path(), {AnnotatorId::create(), QStringLiteral("J. Editor")});
    ArticleId last;
    for (const QString &text : texts) {
        const Result<ArticleId> made = Cataloguing(**session).createArticle({}, text);
        last = made ? *made : ArticleId();
    }
    (*session)->queue()->waitForSaved();
    return last;
}

Run tst_Measure::measure(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path()); // Qt would make one in TMPDIR
    environment.insert(QStringLiteral("TMPDIR"), m_temporary.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PULLQUOTE), QStringList{QStringLiteral("--measure")} + arguments);
    process.waitForFinished(test::programPatience);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

void tst_Measure::printsOneObjectWithTheAgreedKeys()
{
    makeProject({QStringLiteral("“It rained,” she said. “All week long.”\n").repeated(200)});
    const Run run = measure({path()});
    QVERIFY2(run.status == 0 && !run.errors.contains("pullquote:"), run.errors.constData());
    const QJsonObject found = QJsonDocument::fromJson(run.out).object();
    const QStringList keys{QStringLiteral("complete_ms"), QStringLiteral("jump_ms"),
                           QStringLiteral("open_ms"),     QStringLiteral("painted_ms"),
                           QStringLiteral("peak_rss_mb"), QStringLiteral("scroll_ms"),
                           QStringLiteral("tag_ms"),      QStringLiteral("undo_ms")};
    QCOMPARE(found.keys(), keys);
    for (const char *key : {"complete_ms", "jump_ms", "open_ms", "painted_ms", "peak_rss_mb", "undo_ms"})
        QVERIFY2(found.value(QLatin1String(key)).toDouble() > 0, key);
    for (const char *key : {"scroll_ms", "tag_ms"}) {
        const QJsonObject both = found.value(QLatin1String(key)).toObject();
        const double median = both.value(u"median").toDouble();
        QVERIFY2(both.size() == 2 && median > 0 && median <= both.value(u"p99").toDouble(), key);
    }
    QVERIFY(found.value(u"open_ms").toDouble() <= found.value(u"painted_ms").toDouble());
    QVERIFY(found.value(u"painted_ms").toDouble() <= found.value(u"complete_ms").toDouble());
}

void tst_Measure::tagsWordsWhereThereIsNoQuotation()
{
    makeProject({QStringLiteral("It rained all week.")});
    QCOMPARE(measure({path()}).status, 0);
}

void tst_Measure::opensTheArticleThatIsNamed()
{
    const ArticleId second = makeProject({QStringLiteral("It rained."), QStringLiteral("It snowed.")});
    QCOMPARE(measure({path(), QStringLiteral("--article"), second.toString()}).status, 0);
    const Run run = measure({path(), QStringLiteral("--article"), ArticleId::create().toString()});
    QCOMPARE(run.status, 1);
    QVERIFY(run.errors.contains("no article with the id"));
}

void tst_Measure::leavesTheProjectAndNothingElse()
{
    makeProject({QStringLiteral("“It rained,” she said.")});
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner));
    QCOMPARE(measure({path()}).status, 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
    QCOMPARE(QDir(m_temporary.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden),
             QStringList());
    QVERIFY(!QDir(m_folder.path()).entryList().contains(QStringLiteral("work.pullquote.lock")));
}

void tst_Measure::saysThatThereIsNoArticle()
{
    makeProject({});
    const Run run = measure({path()});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(run.errors.contains("no article"));
}

void tst_Measure::saysThatThereIsNoProject()
{
    const Run run = measure({m_folder.filePath(QStringLiteral("nowhere.pullquote"))});
    QCOMPARE(run.status, 1);
    QVERIFY(run.errors.contains("There is no such file"));
}

QTEST_GUILESS_MAIN(tst_Measure)
#include "tst_measure.moc"
