#include "app/session/tagging.h"
#include "app/session/translations.h"
#include "tests/support/colleagues.h"
#include "tests/support/testwindow.h"
#include "ui/panel/evenlist.h"
#include "ui/review/agreementtable.h"
#include "ui/review/agreementwindow.h"
#include "ui/review/behindcases.h"
#include "ui/review/countedlabel.h"
#include "ui/window/reviewdesk.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text = QStringLiteral("“One two three,” said Ann. “Four,” said Bob. “Five six,” said Ann.");

/// The real window with an article of three quotations, two annotators, and their agreement.
class Fixture : public TestWindow {
public:
    explicit Fixture(const QString &article = text) { startProject(article); }

    const Annotator bob{AnnotatorId::create(), QStringLiteral("Bob")};

    Quote quoteAt(Span span, const QString &speaker)
    {
        Quote quote;
        quote.id = QuoteId::create();
        quote.article = article().article().id;
        quote.annotator = session().me().id;
        quote.content = {span};
        quote.created = QDateTime::currentDateTimeUtc();
        if (const Speaker *known = session().catalogue().speakerNamed(speaker))
            quote.speakers = {known->id};
        return quote;
    }
    Span quotation(qsizetype number) { return article().quotations().all().at(number).span; }
    QuoteId tag(qsizetype number, const QString &speaker)
    {
        TagRequest request;
        request.content = {quotation(number)};
        request.speaker.newName = speaker;
        if (const Speaker *known = session().catalogue().speakerNamed(speaker))
            request.speaker = SpeakerChoice{known->id, {}, {}, false};
        const Result<QuoteId> id = Tagging(session()).tag(request);
        if (!id)
            qFatal("It cannot be tagged.");
        return *id;
    }
    /// Bob's own work: only its annotator changes a quote.
    QuoteId bobTags(Span span, const QString &speaker) { return bobTagsAll({quoteAt(span, speaker)}); }
    QuoteId bobTagsAll(const QList<Quote> &quotes)
    {
        ChangeSet joins = session().draft(QStringLiteral("New annotator"));
        joins.annotator = {};
        joins.changes = {Change::to(bob)};
        ChangeSet tags = session().draft(QStringLiteral("Tag"));
        tags.annotator = bob.id;
        for (Quote quote : quotes) {
            quote.annotator = bob.id;
            tags.changes.append(Change::to(quote));
        }
        if (!session().commit(joins) || !session().commit(tags))
            qFatal("Bob cannot tag.");
        return quotes.constLast().id;
    }
    /// Both found the first, of the same speaker; both the second, of another; the third only I did.
    void tagAll()
    {
        mine = {tag(0, QStringLiteral("Ann")), tag(1, QStringLiteral("Bob B.")),
                tag(2, QStringLiteral("Ann"))};
        const Span first = quotation(0);
        bobs = {bobTags({first.start, first.end - 8}, QStringLiteral("Ann")),
                bobTags(quotation(1), QStringLiteral("Ann"))};
    }

    AgreementWindow &open()
    {
        window().activateWindow();
        view().setFocus();
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == &window(); }, patience))
            qFatal("The window does not become active.");
        press(QStringLiteral("Ctrl+Shift+A"));
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == &agreement(); }, patience))
            qFatal("The agreement does not become active.");
        settle();
        return agreement();
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return !agreement().source().isOutdated(); }, patience))
            qFatal("It is not compared.");
    }

    AgreementWindow &agreement() { return *window().findChild<AgreementWindow *>(); }
    template <class T>
    T &part(const char *name)
    {
        return *agreement().findChild<T *>(QLatin1String(name));
    }
    QTableView &measures() { return part<QTableView>("measures"); }
    QTableView &articles() { return part<QTableView>("articles"); }
    EvenList &cases() { return part<EvenList>("behindCases"); }
    QStringList sentences()
    {
        QStringList texts;
        for (const CountedText &sentence : agreement().findChild<CountedLabel *>()->sentences())
            texts.append(sentence.text);
        return texts;
    }
    QString pair()
    {
        return QStringLiteral("%1 and %2")
            .arg(part<QComboBox>("firstAnnotator").currentText(),
                 part<QComboBox>("secondAnnotator").currentText());
    }
    QString emptyText() { return part<QLabel>("agreementEmpty").text(); }
    bool isEmpty() { return part<QLabel>("agreementEmpty").isVisible(); }
    QStringList shownCases()
    {
        QStringList list;
        for (int row = 0; row < cases().model()->rowCount(); ++row)
            list.append(cases().model()->index(row, 0).data().toString());
        return list;
    }
    QString valueOf(const QString &measure)
    {
        const QAbstractItemModel &model = *measures().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == measure)
                return model.index(row, 1).data().toString();
        }
        return QStringLiteral("no such measure");
    }
    void click(const char *name) { QTest::mouseClick(&part<QAbstractButton>(name), Qt::LeftButton); }
    void choose(const char *menu, const QString &action)
    {
        for (QAction *one : part<QPushButton>(menu).menu()->actions()) {
            if (one->text().remove(u'&') == action)
                return one->trigger();
        }
        qFatal("There is no such action.");
    }

    QList<QuoteId> mine;
    QList<QuoteId> bobs;
};

} // namespace

class tst_AgreementWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installTranslations(*qApp, QLocale(QLocale::English));
    }

    void saysInWordsHowFarBothAgree()
    {
        Fixture test;
        test.tagAll();
        test.open();
        QCOMPARE(
            test.sentences(),
            (QStringList{QStringLiteral("Both found 2 of 3 quotes; of those 1 has the same edges, 1 the "
                                        "same speaker, 2 the same kind, 2 the same topics."),
                         QStringLiteral("1 quote was found by %1 only.").arg(test.session().me().name)}));
        QCOMPARE(test.valueOf(QStringLiteral("Found, F1")), QStringLiteral("0.80"));
        QVERIFY(
            test.valueOf(QStringLiteral("Kind, Cohen’s kappa")).startsWith(QStringLiteral("not defined: ")));
        QCOMPARE(test.part<QComboBox>("firstAnnotator").currentText(),
                 QStringLiteral("%1 (you)").arg(test.session().me().name));
        QCOMPARE(test.part<QComboBox>("secondAnnotator").currentText(), QStringLiteral("Bob"));
        QVERIFY(!test.articles().isVisible());
    }

    void aNumberOpensItsCasesByKeys()
    {
        Fixture test;
        test.tagAll();
        test.open();
        auto &label = *test.agreement().findChild<CountedLabel *>();
        label.setFocus(Qt::TabFocusReason);
        test.press(QStringLiteral("Tab Tab Return")); // 2, 3, then the same edges
        QVERIFY(test.cases().hasFocus());
        QVERIFY(test.part<QLabel>("casesTitle").text().contains(QStringLiteral("case")));
        emit label.asked({CaseQuestion::Of::SameEdges});
        QCOMPARE(test.shownCases().size(), 1);
        QVERIFY2(test.shownCases().first().startsWith(QStringLiteral("Speaker. ")),
                 qPrintable(test.shownCases().first()));
        test.press(QStringLiteral("Return"));
        QTRY_COMPARE(QApplication::activeWindow(), &test.window());
        QCOMPARE(test.session().currentQuote(), test.mine.at(1));
        QVERIFY(test.view().hasFocus());
    }

    void aMeasureOpensItsCasesThoseThatDifferFirst()
    {
        Fixture test;
        test.tagAll();
        test.open();
        test.measures().setFocus();
        test.measures().setCurrentIndex(test.measures().model()->index(6, 1)); // speaker, agreeing
        QCOMPARE(test.valueOf(QStringLiteral("Speaker, agreeing")), QStringLiteral("50 % (1 of 2)"));
        QCOMPARE(test.part<QLabel>("casesTitle").text(),
                 QStringLiteral("Speaker, agreeing  ·  2 cases  ·  1 differs"));
        QVERIFY(test.shownCases().first().startsWith(QStringLiteral("Speaker. ")));
        test.press(QStringLiteral("Return"));
        QVERIFY(test.cases().hasFocus());
        test.press(QStringLiteral("Esc"));
        QVERIFY(test.measures().hasFocus());
        test.press(QStringLiteral("Esc"));
        QTRY_VERIFY(!test.agreement().isVisible());
    }

    void followsWhatIsTagged()
    {
        Fixture test;
        test.tagAll();
        test.open();
        test.tag(2, QStringLiteral("Ann")); // a second one, on the same words
        QVERIFY(test.agreement().source().isOutdated());
        QVERIFY(test.part<QLabel>("agreementNote").text().startsWith(QStringLiteral("Out of date.")));
        QVERIFY(!test.part<QPushButton>("reviewReport").isEnabled());
        test.settle();
        QVERIFY2(test.sentences().first().startsWith(QStringLiteral("Both found 2 of 4 quotes")),
                 qPrintable(test.sentences().first()));
        QVERIFY(test.part<QLabel>("agreementNote").text().isEmpty());
    }

    void followsNamesThatChange()
    {
        Fixture test;
        test.tagAll();
        test.open();
        QVERIFY(test.session().rename(QStringLiteral("<b>Zoe</b> & %1")));
        QTRY_VERIFY(test.sentences().last().contains(QStringLiteral("<b>Zoe</b> & %1")));
        test.settle();
        QVERIFY(test.part<QComboBox>("firstAnnotator").currentText().startsWith(QStringLiteral("<b>Zoe")));
    }

    void joinedSpeakersAreOne()
    {
        Fixture test;
        test.tagAll();
        test.open();
        Speaker joined = *test.session().catalogue().speakerNamed(QStringLiteral("Bob B."));
        joined.joinedInto = test.session().catalogue().speakerNamed(QStringLiteral("Ann"))->id;
        ChangeSet changes = test.session().draft(QStringLiteral("Join"));
        changes.changes = {Change::to(joined)};
        QVERIFY(test.session().commit(changes));
        test.settle();
        QCOMPARE(test.valueOf(QStringLiteral("Speaker, agreeing")), QStringLiteral("100 % (2 of 2)"));
    }

    void theSamePersonTwiceSwapsThem()
    {
        Fixture test;
        test.tagAll();
        test.open();
        auto &first = test.part<QComboBox>("firstAnnotator");
        first.setFocus();
        test.press(QStringLiteral("Down"));
        test.settle();
        QCOMPARE(first.currentText(), QStringLiteral("Bob"));
        QVERIFY(test.part<QComboBox>("secondAnnotator").currentText().endsWith(QStringLiteral("(you)")));
        QVERIFY(test.sentences().last().contains(QStringLiteral("by %1 only").arg(test.session().me().name)));
    }

    void thePairUnderReviewIsComparedInItsOrderWhateverTheScope()
    {
        Fixture test;
        Colleagues others([&test]() -> Session & { return test.session(); });
        test.tag(0, QStringLiteral("Ann"));
        test.tag(1, QStringLiteral("Ann"));
        others.tag(others.ida, u"“Four,”");
        others.tag(others.omar, u"“Four,”");
        test.window().desk()->review({others.omar.id, others.ida.id, {}});
        test.open();
        QCOMPARE(test.pair(), QStringLiteral("Omar and Ida"));
        test.click("scopeProject");
        test.settle();
        QCOMPARE(test.pair(), QStringLiteral("Omar and Ida"));
        test.window().desk()->review({others.ida.id, test.session().me().id, {}});
        test.settle();
        QCOMPARE(test.pair(), QStringLiteral("Ida and %1 (you)").arg(test.session().me().name));
    }

    void withoutAReviewTheTwoStayInAnotherScope()
    {
        Fixture test;
        Colleagues others([&test]() -> Session & { return test.session(); });
        test.tag(0, QStringLiteral("Ann"));
        Article other;
        other.title = QStringLiteral("Another");
        const Result<ArticleId> made =
            Cataloguing(test.session()).createArticle(other, text + QStringLiteral(" Again."));
        QVERIFY(made && test.session().openArticle(*made));
        others.tag(others.ida, u"“Four,”");
        others.tag(others.omar, u"“Four,”");
        test.open();
        const QString pair = test.pair();
        QVERIFY2(!pair.contains(QStringLiteral("(you)")), qPrintable(pair));
        test.click("scopeProject");
        test.settle();
        QCOMPARE(test.pair(), pair);
    }

    void theHeadlinesHaveRoomAndReasonsAreWhole()
    {
        Fixture test;
        test.tagAll();
        test.open();
        test.articles().window()->resize(1140, 720); // as it opens where the screen has room
        test.click("scopeProject");
        test.settle();
        QHeaderView &header = *test.articles().horizontalHeader();
        QVERIFY2(header.sectionSize(0) >= 150, qPrintable(QString::number(header.sectionSize(0))));
        QCOMPARE(test.articles().horizontalScrollBar()->maximum(), 0);
        const QTableView &measures = test.measures();
        const QAbstractItemView &view = measures; // where its hints are public
        for (int row = 0; row < measures.model()->rowCount(); ++row)
            QVERIFY(measures.rowHeight(row) >= view.sizeHintForRow(row));
    }

    void anotherThemeIsInTheLinksToo()
    {
        Fixture test;
        test.tagAll();
        test.open();
        auto &label = *test.agreement().findChild<CountedLabel *>();
        for (const Theme &theme : {Theme::dark(), Theme::light()}) {
            test.agreement().setTheme(theme);
            QVERIFY(label.text().contains(theme.palette().color(QPalette::Link).name()));
        }
    }

    void ofTheProjectThereIsATableByArticle()
    {
        Fixture test;
        test.tagAll();
        Article other;
        other.title = QStringLiteral("<i>Another</i>");
        const Result<ArticleId> made =
            Cataloguing(test.session()).createArticle(other, text + QStringLiteral(" Again."));
        QVERIFY(made.ok());
        const ArticleId first = test.article().article().id;
        QVERIFY(test.session().openArticle(*made));
        test.tag(0, QStringLiteral("Ann"));
        QVERIFY(test.session().openArticle(first));
        test.open();
        test.click("scopeProject");
        test.settle();
        QVERIFY(test.articles().isVisible());
        const QAbstractItemModel &model = *test.articles().model();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("3"));
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("0"));
        test.articles().sortByColumn(1, Qt::AscendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), other.title);
        test.articles().setFocus();
        test.articles().setCurrentIndex(model.index(0, 1));
        QCOMPARE(test.shownCases().size(), 1);
        test.press(QStringLiteral("Return"));
        QTRY_COMPARE(test.article().article().id, *made);
    }

    void oneAnnotatorAloneIsToldWhatToDo()
    {
        Fixture test;
        test.tag(0, QStringLiteral("Ann"));
        test.open();
        QVERIFY(test.isEmpty());
        QVERIFY(test.emptyText().startsWith(
            QStringLiteral("Only %1 has tagged anything in this article.").arg(test.session().me().name)));
        QVERIFY(!test.part<QPushButton>("reviewReport").isEnabled());
    }

    void whereNobodyHasTaggedItSaysSo()
    {
        Fixture test;
        test.open();
        QCOMPARE(test.emptyText(), QStringLiteral("Nobody has tagged anything in this article yet."));
        test.click("scopeProject");
        test.settle();
        QCOMPARE(test.emptyText(), QStringLiteral("Nobody has tagged anything in this project yet."));
    }

    void twoWithoutAWordInCommon()
    {
        Fixture test;
        test.tag(0, QStringLiteral("Ann"));
        test.bobTags(test.quotation(1), QStringLiteral("Ann"));
        test.open();
        QCOMPARE(test.sentences().first(), QStringLiteral("Both found 0 of 2 quotes."));
        QVERIFY(
            test.valueOf(QStringLiteral("Speaker, agreeing")).startsWith(QStringLiteral("not defined: ")));
        QCOMPARE(test.valueOf(QStringLiteral("Found, F1")), QStringLiteral("0.00"));
    }

    void blindTaggingShowsNothingOfOthers()
    {
        Fixture test;
        test.tagAll();
        test.open();
        Project project = test.session().catalogue().project();
        project.blindTagging = true;
        ChangeSet changes = test.session().draft(QStringLiteral("House rules"));
        changes.changes = {Change::to(project)};
        QVERIFY(test.session().commit(changes));
        QVERIFY(test.isEmpty());
        QVERIFY(test.emptyText().startsWith(QStringLiteral("Blind tagging is a house rule")));
        QCOMPARE(test.part<QComboBox>("secondAnnotator").count(), 0);
        QCOMPARE(test.cases().model()->rowCount(), 0);
        test.click("scopeProject");
        QVERIFY(test.isEmpty());
        QVERIFY(test.emptyText().startsWith(QStringLiteral("Blind tagging is a house rule")));
    }

    void gammaComesOnDemand()
    {
        Fixture test;
        test.tagAll();
        test.open();
        QCOMPARE(test.valueOf(QStringLiteral("Gamma")), QStringLiteral("not computed"));
        test.click("computeGamma");
        QTRY_VERIFY(test.agreement().source().gamma());
        static const QRegularExpression form(QStringLiteral("\\A-?\\d\\.\\d\\d \\(30 samples, seed 1\\)\\z"));
        QVERIFY2(form.match(test.valueOf(QStringLiteral("Gamma"))).hasMatch(),
                 qPrintable(test.valueOf(QStringLiteral("Gamma"))));
        QVERIFY(!test.part<QPushButton>("computeGamma").isEnabled());
    }

    void copiesTablesAndSentences()
    {
        Fixture test;
        test.tagAll();
        test.open();
        test.measures().setFocus();
        test.press(QStringLiteral("Ctrl+C"));
        const QString table = QGuiApplication::clipboard()->text();
        QVERIFY2(table.startsWith(QStringLiteral("Measure\tValue\nFound, precision of Bob\t1.00\n")),
                 qPrintable(table));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
        test.choose("copyAgreement", QStringLiteral("Sentences"));
        QCOMPARE(QGuiApplication::clipboard()->text(), test.sentences().join(u'\n'));
        test.choose("copyAgreement", QStringLiteral("Cases"));
        QVERIFY(
            QGuiApplication::clipboard()->text().contains(QStringLiteral("\tSpeaker\t“Four,”\tBob B.\t")));
    }

    void writesTheReport_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("contained");
        QTest::newRow("page") << QStringLiteral("Page (HTML)…") << QStringLiteral("html")
                              << QByteArray("Both found 2 of 3 quotes");
        QTest::newRow("table") << QStringLiteral("Table (CSV)…") << QStringLiteral("csv")
                               << QByteArray("\"case\",\"A test\"");
    }
    void writesTheReport()
    {
        QFETCH(QString, action);
        QFETCH(QString, suffix);
        QFETCH(QByteArray, contained);
        Fixture test;
        test.tagAll();
        test.open();
        const QString path = test.folder() + QStringLiteral("/report.") + suffix;
        test.prompts.saveAnswers = {path};
        test.choose("reviewReport", action);
        QTRY_COMPARE(test.prompts.told.size(), 1);
        QVERIFY(test.prompts.told.first().contains(QStringLiteral("has been written")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(contained));
    }

    void aReportThatCannotBeWrittenIsTold()
    {
        Fixture test;
        test.tagAll();
        test.open();
        test.prompts.saveAnswers = {test.folder() + QStringLiteral("/no such folder/report.html")};
        test.choose("reviewReport", QStringLiteral("Page (HTML)…"));
        QTRY_COMPARE(test.prompts.told.size(), 1);
        QVERIFY(test.prompts.told.first().contains(QStringLiteral("cannot be written")));
    }

    void aReportIsWrittenThoughTheWindowCloses()
    {
        Fixture test;
        test.tagAll();
        test.open();
        const QString path = test.folder() + QStringLiteral("/report.html");
        test.prompts.saveAnswers = {path};
        test.choose("reviewReport", QStringLiteral("Page (HTML)…"));
        test.agreement().close();
        QTRY_VERIFY(QFile::exists(path));
        QTRY_COMPARE(test.prompts.told.size(), 1);
    }

    void modelsAreModels()
    {
        Fixture test;
        test.tagAll();
        test.open();
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        QAbstractItemModelTester cases(test.cases().model(), mode);
        QAbstractItemModelTester measures(test.measures().model(), mode);
        QAbstractItemModelTester articles(test.articles().model(), mode);
        test.click("scopeProject");
        test.settle();
        test.tag(2, QStringLiteral("Ann"));
        test.settle();
        emit test.agreement().findChild<CountedLabel *>()->asked({CaseQuestion::Of::OnlyA});
        QCOMPARE(test.shownCases().size(), 2);
    }

    void twentyThousandQuotesDoNotFreezeIt()
    {
        Fixture test(QStringLiteral("word ").repeated(100'000));
        QList<Quote> mine;
        QList<Quote> bobs;
        for (int i = 0; i < 10'000; ++i) {
            mine.append(test.quoteAt({50 * i, 50 * i + 19}, {}));
            bobs.append(test.quoteAt({50 * i, 50 * i + (i % 3 == 0 ? 14 : 19)}, {}));
        }
        ChangeSet tags = test.session().draft(QStringLiteral("Tag"));
        for (const Quote &quote : mine)
            tags.changes.append(Change::to(quote));
        QVERIFY(test.session().commit(tags));
        test.bobTagsAll(bobs);
        test.window().activateWindow();
        test.window().findChild<QAction *>(QStringLiteral("agreement"))->trigger();
        QVERIFY(test.agreement().source().isOutdated()); // it is shown before it is compared
        QVERIFY(QTest::qWaitFor([&] { return !test.agreement().source().isOutdated(); }, patience));
        QCOMPARE(test.cases().model()->rowCount(), 10'000);
        QVERIFY(test.sentences().first().startsWith(QStringLiteral("Both found 10000 of 10000 quotes")));
    }
};

QTEST_MAIN(tst_AgreementWindow)
#include "tst_agreementwindow.moc"
