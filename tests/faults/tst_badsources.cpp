#include "tests/faults/commandline.h"
#include "tests/faults/damage.h"
#include "tests/store/projectfixture.h"

#include <QDir>

using namespace pullquote;
using namespace pullquote::faults;

namespace {

/// A project's JSON with one article and one quote; `quote` goes into the quote's object.
QByteArray json(const QByteArray &content, const QByteArray &quote = {}, const QByteArray &top = {})
{
    return R"({"format":"pullquote","version":1,)" + top +
           R"("annotators":[{"id":"3b9e4d0c-7c55-4b0e-9f0e-0a6f0f8a7d01","name":"Ann"}],)"
           R"("articles":[{"id":"a1","title":"T","text":"🙂 “Yes,” she said.","quotes":[{"id":"q1",)"
           R"("annotator":"3b9e4d0c-7c55-4b0e-9f0e-0a6f0f8a7d01",)" +
           quote + R"("content":[)" + content + R"(]}]}]})";
}

const QByteArray goodSpan = R"({"start":2,"end":8,"text":"“Yes,”"})";

} // namespace

/// Sources that cannot be imported: the program says why, and the project is as it was.
class tst_BadSources : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    QString project() const { return at(QStringLiteral("p.pullquote")); }
    static Answer cli(const QStringList &arguments) { return run(QStringLiteral(COMMAND_LINE), arguments); }
    Answer import(const QString &source) const { return cli({QStringLiteral("import"), project(), source}); }

private slots:
    void initTestCase()
    {
        useFastDisk();
        qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit());
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(cli({QStringLiteral("new"), project()}).status, 0);
    }

    void whatCannotBeReadLeavesTheProjectAsItWas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral("source.txt");
        const QString file = QStringLiteral("source.json");
        QTest::newRow("empty text") << text << QByteArray();
        QTest::newRow("empty json") << file << QByteArray();
        QTest::newRow("binary") << text
                                << QByteArray("\x7f"
                                              "ELF\0\0\1\2\3\0\0\0\xff\xfe\x80\0",
                                              16)
                                       .repeated(50);
        QTest::newRow("cut off") << file << json(goodSpan).chopped(20);
        QTest::newRow("no project's json") << file << QByteArray("{\"quotes\": 3}");
        QTest::newRow("newer version") << file << json(goodSpan).replace("\"version\":1", "\"version\":2");
        QTest::newRow("nested deeply") << file << QByteArray(200000, '[');
        QTest::newRow("outside the text") << file << json(R"({"start":2,"end":800,"text":"“Yes,”"})");
        QTest::newRow("negative") << file << json(R"({"start":-2,"end":8,"text":"“Yes,”"})");
        QTest::newRow("backwards") << file << json(R"({"start":8,"end":2,"text":"“Yes,”"})");
        QTest::newRow("nothing covered") << file << json(R"({"start":8,"end":8,"text":""})");
        QTest::newRow("huge numbers") << file << json(R"({"start":1e300,"end":1e301,"text":"“Yes,”"})");
        QTest::newRow("halves") << file << json(R"({"start":2.5,"end":8.5,"text":"“Yes,”"})");
        QTest::newRow("off by one") << file << json(R"({"start":3,"end":9,"text":"“Yes,”"})");
        QTest::newRow("offsets in other units") << file << json(R"({"start":3,"end":10,"text":"“Yes,”"})");
        QTest::newRow("no content") << file << json({});
        QTest::newRow("speaker from nowhere")
            << file << json(goodSpan, R"("speakers":["7d3e4d0c-7c55-4b0e-9f0e-0a6f0f8a7d09"],)");
        QTest::newRow("the same id twice")
            << file
            << json(goodSpan).replace("]}]}]}", R"(]},{"id":"q1","content":[{"start":9,"end":12}]}]}]})");
    }
    void whatCannotBeReadLeavesTheProjectAsItWas()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        writeBytes(at(name), bytes);
        const QByteArray before = bytesOf(project());
        const Answer answer = import(at(name));
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.errors.contains(name), qPrintable(answer.errors));
        QVERIFY(bytesOf(project()) == before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void oneBadSourceKeepsTheGoodOnesOut()
    {
        writeBytes(at(QStringLiteral("good.txt")), "“Yes,” she said.");
        writeBytes(at(QStringLiteral("bad.json")), json(R"({"start":3,"end":9,"text":"“Yes,”"})"));
        const QByteArray before = bytesOf(project());
        const Answer answer = cli({QStringLiteral("import"), project(), at(QStringLiteral("good.txt")),
                                   at(QStringLiteral("bad.json")), m_folder->path()});
        QCOMPARE(answer.status, 1);
        QVERIFY(bytesOf(project()) == before);
    }

    void aMismatchNamesArticleQuoteAndBothTexts()
    {
        writeBytes(at(QStringLiteral("off.json")), json(R"({"start":3,"end":9,"text":"“Yes,”"})"));
        const Answer answer = import(at(QStringLiteral("off.json")));
        for (const char *part : {"T", "q1", "“Yes,”", "Yes,” "})
            QVERIFY2(answer.errors.contains(QString::fromUtf8(part)), qPrintable(answer.errors));
    }

    void anUnknownKeyIsAWarning()
    {
        writeBytes(at(QStringLiteral("more.json")), json(goodSpan, R"("mood":"sad",)"));
        const Answer answer = import(at(QStringLiteral("more.json")));
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.errors.contains(u"mood"), qPrintable(answer.errors));
    }

    void anOddEncodingIsReadOrRefusedButNeverHalf()
    {
        writeBytes(at(QStringLiteral("latin.txt")), "\x93"
                                                    "Caf\xe9,\x94 she said.");
        const Answer answer = import(at(QStringLiteral("latin.txt")));
        QVERIFY(answer.status == 0 || answer.status == 1);
        QVERIFY2(!answer.errors.isEmpty(), "nothing was said of the bytes that are no UTF-8");
        QCOMPARE(cli({QStringLiteral("check"), project()}).status, 0);
    }

    void aParagraphOfAMillionCharactersComesIn()
    {
        const QString text = QStringLiteral("long wörds ").repeated(1000000 / 11);
        writeBytes(at(QStringLiteral("long.txt")), text.toUtf8());
        const Answer answer = import(at(QStringLiteral("long.txt")));
        QVERIFY2(answer.status == 0, qPrintable(answer.errors));
        const auto file = samples::good(ProjectFile::open(project(), Access::Read));
        const ArticleId id = samples::good(file->read().articleIds()).first();
        QVERIFY(samples::good(file->read().article(id)).text.size() >= text.trimmed().size());
        QVERIFY(checkProject(*file).ok);
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(tst_BadSources)
#include "tst_badsources.moc"
