#include "app/session/tagging.h"
#include "tests/support/testproject.h"
#include "ui/panel/annotationpanel.h"
#include "ui/panel/kindmenu.h"
#include "ui/panel/layersmenu.h"
#include "ui/panel/selectionbar.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text =
    QStringLiteral("“It works,” said Ida Brandt. “It does not,” said Tomás Ruiz. “Yes.” “No.”");

} // namespace

class tst_AnnotationPanel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_project = std::make_unique<TestProject>(text);
        m_first = tagged(u"“It works,”", QStringLiteral("Ida Brandt"));
        m_second = tagged(u"“It does not,”", QStringLiteral("Tomás Ruiz"));
        m_third = tagged(u"“Yes.”", {});
        open();
    }
    void cleanup()
    {
        m_panel.reset();
        m_speakers.reset();
        m_project.reset();
    }

    void theRowIsTheCurrentQuoteBothWays()
    {
        session().setCurrentQuote(m_second);
        QCOMPARE(list().selectedQuotes(), QList{m_second});
        clickRow(0);
        QCOMPARE(session().currentQuote(), m_first);
        QTest::keyClick(&list(), Qt::Key_Down);
        QCOMPARE(session().currentQuote(), m_second);
        session().setCurrentQuote({});
        QVERIFY(list().selectedQuotes().isEmpty());
    }

    void theCurrentQuoteStaysWhenRowsComeAndGo()
    {
        session().setCurrentQuote(m_second);
        QVERIFY(Tagging(session()).addSpans(m_second, SpanRole::Content, {spanOf(u"“Yes.”")}));
        QCOMPARE(session().currentQuote(), m_second);
        QCOMPARE(list().selectedQuotes(), QList{m_second});
        QVERIFY(Tagging(session()).remove({m_first}));
        QCOMPARE(session().currentQuote(), m_second);
        QVERIFY(Tagging(session()).remove({m_second}));
        QVERIFY(session().currentQuote().isNull());
        QVERIFY(list().selectedQuotes().isEmpty());
    }

    void severalQuotesCanBeSelectedAndChanged()
    {
        clickRow(0);
        clickRow(2, Qt::ControlModifier);
        QCOMPARE(list().selectedQuotes(), (QList{m_first, m_third}));
        QCOMPARE(m_panel->quotesToChange(), (QList{m_first, m_third}));
        QVERIFY(child<QLabel>("manyTitle")->text().startsWith(QStringLiteral("2 ")));
        QVERIFY(child<QLabel>("manyTitle")->isVisible());
        auto *topics = child<QWidget>("manyTopics");
        QTest::mouseClick(topics->findChild<QWidget *>(QStringLiteral("topic Ukraine")), Qt::LeftButton);
        QCOMPARE(quote(m_first).topics.size(), 1);
        QCOMPARE(quote(m_second).topics.size(), 0);
        QCOMPARE(quote(m_third).topics.size(), 1);
        QTest::mouseClick(child<QToolButton>("manyDelete"), Qt::LeftButton);
        QCOMPARE(session().article().quoteCount(), 1);
    }

    void lettersAndDigitsAreLeftToTheWindow()
    {
        clickRow(0);
        QAction verb;
        verb.setShortcut(Qt::Key_Q);
        verb.setShortcutContext(Qt::WidgetWithChildrenShortcut);
        list().addAction(&verb);
        QSignalSpy triggered(&verb, &QAction::triggered);
        QTest::keyClick(list().window()->windowHandle(), Qt::Key_Q);
        QCOMPARE(triggered.count(), 1);
        QTest::keyClicks(&list(), QStringLiteral("y7"));
        QCOMPARE(session().currentQuote(), m_first);
    }

    void topicsStandInOnePlaceHoweverManyWordsAQuoteHas()
    {
        const QuoteId words = tagged(u"“No.”", QStringLiteral("Tomás Ruiz"));
        for (QStringView source : {u"said Ida Brandt", u"“It does not,”", u"said Tomás Ruiz", u"“Yes.”"})
            QVERIFY(Tagging(session()).addSpans(words, SpanRole::Source, {spanOf(source)}));
        TagRequest request;
        request.content = {spanOf(u"not")};
        request.speaker.newName = QStringLiteral("Ida Brandt");
        request.speaker.guessed = true;
        const Result<QuoteId> guess = Tagging(session()).tag(request);
        QVERIFY(guess);
        QList<int> heights;
        for (QuoteId id : {m_first, m_third, words, *guess}) {
            session().setCurrentQuote(id);
            QCoreApplication::processEvents(); // lays out
            QWidget &box = *child<QWidget>("topicBox");
            heights.append(box.mapTo(m_panel.get(), QPoint()).y() -
                           child<QWidget>("quoteTitle")->mapTo(m_panel.get(), QPoint()).y());
        }
        QCOMPARE(heights, QList<int>(4, heights.first()));
    }

    void enterActivatesTheRow()
    {
        QSignalSpy activated(&list(), &QuoteList::quoteActivated);
        QSignalSpy spans(m_panel.get(), &AnnotationPanel::spanActivated);
        clickRow(1);
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().value<QuoteId>(), m_second);
        QCOMPARE(spans.count(), 1);
    }

    void tabsGroupAndCountTheUnfinished()
    {
        auto *tab = child<QToolButton>("tab3");
        QCOMPARE(tab->text(),
                 QStringLiteral("Unfinished 4")); // one not tagged, three without topics or speaker
        QTest::mouseClick(tab, Qt::LeftButton);
        QCOMPARE(list().quotes().grouping(), QuoteListModel::Grouping::Unfinished);
        QTest::mouseClick(child<QToolButton>("tab1"), Qt::LeftButton);
        QCOMPARE(list().quotes().rowCount(), 6);
        list().setFocus();
        session().setCurrentQuote(m_first);
        QTest::keyClick(&list(), Qt::Key_Down); // over the heading
        QCOMPARE(session().currentQuote(), m_second);
    }

    void filteringKeepsTheCurrentQuote()
    {
        session().setCurrentQuote(m_second);
        QTest::keyClicks(child<QLineEdit>("quoteFilter"), QStringLiteral("works"));
        QCOMPARE(list().quotes().rowCount(), 1);
        QCOMPARE(session().currentQuote(), m_second);
        child<QLineEdit>("quoteFilter")->clear();
        QCOMPARE(list().selectedQuotes(), QList{m_second});
    }

    void theInspectorShowsTheCurrentQuote()
    {
        QVERIFY(child<QLabel>("nothingHint")->isVisible());
        session().setCurrentQuote(m_second);
        QVERIFY(!child<QLabel>("nothingHint")->isVisible());
        QCOMPARE(child<QLabel>("quoteTitle")->text(), QStringLiteral("Quote 2"));
        QCOMPARE(child<QToolButton>("kindButton")->text(), QStringLiteral("direct"));
        QCOMPARE(child<QWidget>("speakerField")->accessibleDescription(), QStringLiteral("Tomás Ruiz"));
    }

    void kindIsChosenByItsLetter()
    {
        session().setCurrentQuote(m_first);
        auto *menu = m_panel->findChild<KindMenu *>();
        m_panel->inspector().openKindMenu();
        QTest::keyClick(menu, Qt::Key_I);
        QCOMPARE(quote(m_first).kind, QuoteKind::Indirect);
        QCOMPARE(child<QToolButton>("kindButton")->text(), QStringLiteral("indirect"));
    }

    void topicsAreToggledByTheirChips()
    {
        session().setCurrentQuote(m_first);
        auto *chip =
            child<QWidget>("topicBox")->findChild<QAbstractButton *>(QStringLiteral("topic Ukraine"));
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(quote(m_first).topics.size(), 1);
        QVERIFY(chip->isChecked());
        QTest::keyClick(chip, Qt::Key_Space);
        QVERIFY(quote(m_first).topics.isEmpty());
        QVERIFY(!chip->isChecked());
    }

    void speakerIsChosenInThePicker()
    {
        session().setCurrentQuote(m_third);
        QTest::mouseClick(child<QWidget>("speakerField"), Qt::LeftButton);
        QTest::keyClicks(m_panel->window()->focusWidget(), QStringLiteral("ida"));
        QTest::keyClick(m_panel->window()->focusWidget(), Qt::Key_Return);
        QCOMPARE(quote(m_third).speakers, quote(m_first).speakers);
    }

    void aGuessIsConfirmed()
    {
        SpeakerChoice guess;
        guess.newName = QStringLiteral("Ida Brandt");
        guess.guessed = true;
        QVERIFY(Tagging(session()).setSpeaker(m_third, guess));
        session().setCurrentQuote(m_third);
        auto *confirm = child<QToolButton>("confirmButton");
        QVERIFY(confirm->isVisible());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QVERIFY(!quote(m_third).flags.testFlag(QuoteFlag::Guessed));
        QVERIFY(!confirm->isVisible());
    }

    void wordsJumpAndCanBeTakenOut()
    {
        const Span said = spanOf(u"said");
        QVERIFY(Tagging(session()).addSpans(m_first, SpanRole::Cue, {said}));
        session().setCurrentQuote(m_first);
        QSignalSpy spans(m_panel.get(), &AnnotationPanel::spanActivated);
        QTest::mouseClick(wordsOfCue(), Qt::LeftButton);
        QCOMPARE(spans.count(), 1);
        QCOMPARE(spans.first().first().value<Span>(), said);
        QTest::keyClick(wordsOfCue(), Qt::Key_Delete);
        QVERIFY(quote(m_first).cue.isEmpty());
    }

    void flagsReachTheQuote()
    {
        session().setCurrentQuote(m_first);
        child<QCheckBox>("importantBox")->click();
        QVERIFY(quote(m_first).flags.testFlag(QuoteFlag::Important));
        child<QCheckBox>("importantBox")->click();
        QVERIFY(!quote(m_first).flags.testFlag(QuoteFlag::Important));
    }

    void aNoteIsSavedWhenTypingStops()
    {
        session().setCurrentQuote(m_first);
        QTest::keyClicks(child<QPlainTextEdit>("noteField"), QStringLiteral("Check"));
        QVERIFY(quote(m_first).note.isEmpty()); // not by each key
        QTRY_COMPARE(quote(m_first).note, QStringLiteral("Check"));
    }

    void aNoteIsSeenWhole()
    {
        session().setCurrentQuote(m_first);
        auto *note = child<QPlainTextEdit>("noteField");
        const int line = note->height();
        QTest::keyClicks(note, QStringLiteral("Ask the desk. ").repeated(12));
        QTRY_VERIFY(note->height() >= line + 2 * note->fontMetrics().lineSpacing());
        QTRY_COMPARE(note->verticalScrollBar()->maximum(), 0);
    }

    void aNoteIsSavedWhenItsQuoteGoes_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("another quote") << 0;
        QTest::newRow("no quote") << 1;
        QTest::newRow("focus") << 2;
        QTest::newRow("article closes") << 3;
        QTest::newRow("several quotes") << 4;
    }
    void aNoteIsSavedWhenItsQuoteGoes()
    {
        QFETCH(int, way);
        session().setCurrentQuote(m_first);
        auto *note = child<QPlainTextEdit>("noteField");
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("Check"));
        const ArticleId article = session().article().article().id;
        switch (way) {
        case 0:
            session().setCurrentQuote(m_second);
            QVERIFY(note->toPlainText().isEmpty());
            break;
        case 1:
            session().setCurrentQuote({});
            break;
        case 2:
            list().setFocus();
            break;
        case 3:
            QVERIFY(session().openArticle({}));
            QVERIFY(session().openArticle(article));
            break;
        default:
            list().selectAll();
        }
        QCOMPARE(quote(m_first).note, QStringLiteral("Check"));
        QVERIFY(quote(m_second).note.isEmpty());
    }

    void historyTellsWhoDidWhat()
    {
        session().setCurrentQuote(m_first);
        auto *fold = child<QWidget>("historyFold");
        QTest::mouseClick(fold->findChild<QToolButton *>(QStringLiteral("disclosure")), Qt::LeftButton);
        auto *history = child<QLabel>("quoteHistory");
        QTRY_VERIFY(history->text().contains(QStringLiteral("You: Tag quote")));
        QVERIFY(Tagging(session()).setFlag(m_first, QuoteFlag::Important, true));
        QTRY_VERIFY(history->text().contains(QStringLiteral("You: Flag quote")));
    }

    void anothersQuoteIsCopiedIntoOnesOwnLayer()
    {
        m_panel.reset();
        m_speakers.reset();
        m_project->reopenAs({AnnotatorId::create(), QStringLiteral("R. Amsel")});
        open();
        session().setCurrentQuote(m_first);
        QVERIFY(child<QLabel>("ownerName")->text().contains(QStringLiteral("J. Editor")));
        QTest::mouseClick(child<QToolButton>("copyButton"), Qt::LeftButton);
        QCOMPARE(session().article().quoteCount(), 4);
        QCOMPARE(session().article().quote(session().currentQuote())->derivedFrom, m_first);
        QVERIFY(!child<QToolButton>("copyButton")->isVisible());
    }

    void layersAreShownAndHidden()
    {
        LayersMenu menu(session());
        emit menu.aboutToShow();
        QCOMPARE(menu.actions().size(), 1);
        QVERIFY(menu.actions().first()->text().contains(QStringLiteral("3")));
        menu.actions().first()->trigger();
        QCOMPARE(list().quotes().rowCount(), 0);
    }

    void theSelectionBarTakesNoFocus()
    {
        QAction verb(QStringLiteral("Quote"));
        verb.setShortcut(Qt::Key_Q);
        SelectionBar bar(m_panel.get());
        bar.setVerbs({&verb});
        list().setFocus();
        QSignalSpy triggered(&verb, &QAction::triggered);
        bar.showBeside({m_panel->mapToGlobal(QPoint(20, 20)), QSize(60, 20)});
        auto *button = bar.findChild<QAbstractButton *>();
        QVERIFY(button->height() >= 24);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        QVERIFY(list().hasFocus());
        QVERIFY(!bar.isVisible());
    }

private:
    Session &session() { return m_project->session(); }
    QuoteList &list() { return m_panel->list(); }
    const Quote &quote(QuoteId id) { return *session().article().quote(id); }
    template <class Widget>
    Widget *child(const char *name)
    {
        return m_panel->findChild<Widget *>(QLatin1String(name));
    }

    void open()
    {
        m_speakers = std::make_unique<SpeakerNumbers>(session());
        m_panel = std::make_unique<AnnotationPanel>(session(), *m_speakers);
        m_panel->resize(370, 900);
        session().setCurrentQuote({});
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get(), patience));
    }

    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint at = list().visualRect(list().model()->index(row, 0)).center();
        QTest::mouseClick(list().viewport(), Qt::LeftButton, modifiers, at);
    }

    Span spanOf(QStringView words)
    {
        const qsizetype start = text.indexOf(words);
        return {start, start + words.size()};
    }

    QuoteId tagged(QStringView words, const QString &speaker)
    {
        TagRequest request;
        request.content = {spanOf(words)};
        request.speaker.newName = speaker;
        const Result<QuoteId> id = Tagging(session()).tag(request);
        return id ? *id : QuoteId();
    }

    QWidget *wordsOfCue()
    {
        return child<QWidget>("wordsHere")->findChild<QWidget *>(QStringLiteral("words"));
    }

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<SpeakerNumbers> m_speakers;
    std::unique_ptr<AnnotationPanel> m_panel;
    QuoteId m_first, m_second, m_third;
};

QTEST_MAIN(tst_AnnotationPanel)
#include "tst_annotationpanel.moc"
