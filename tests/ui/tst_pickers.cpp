#include "app/session/tagging.h"
#include "tests/support/testproject.h"
#include "ui/panel/paintframe.h"
#include "ui/panel/pickerrow.h"
#include "ui/panel/speakerpicker.h"
#include "ui/panel/topicpicker.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text = QStringLiteral("“It works,” said Ida Brandt. “It does not,” said Tomás Ruiz. “Yes.”");
const QRect nearHere(100, 100, 200, 20);

} // namespace

class tst_Pickers : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_project = std::make_unique<TestProject>(text);
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_before = new QLineEdit(m_window.get());
        m_before->setGeometry(0, 0, 100, 24);
        m_window->show();
        m_window->activateWindow();
        m_before->setFocus();
        QTRY_VERIFY(m_before->hasFocus());
        for (const char16_t *name : {u"Ida Brandt", u"Tomás Ruiz", u"The Board"})
            QVERIFY(Cataloguing(session()).createSpeaker(QString::fromUtf16(name)));
    }
    void cleanup()
    {
        m_window.reset();
        m_project.reset();
    }

    void enterTakesTheFirstProposal_data()
    {
        QTest::addColumn<bool>("sure");
        QTest::newRow("sure") << true;
        QTest::newRow("guess") << false;
    }
    void enterTakesTheFirstProposal()
    {
        QFETCH(bool, sure);
        SpeakerPicker picker(session(), m_window.get());
        QList<SpeakerChoice> chosen;
        connect(&picker, &SpeakerPicker::chosen, this,
                [&](const SpeakerChoice &choice) { chosen.append(choice); });
        picker.open(question(sure), nearHere);
        key(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().speaker, idOf(u"Tomás Ruiz"));
        QCOMPARE(chosen.first().guessed, !sure);
        QVERIFY(!picker.isOpen());
        QVERIFY(m_before->hasFocus());
    }

    void theFirstOfAllKnownIsAGuess()
    {
        SpeakerPicker picker(session(), m_window.get());
        SpeakerChoice chosen;
        connect(&picker, &SpeakerPicker::chosen, this, [&](const SpeakerChoice &choice) { chosen = choice; });
        picker.open({}, nearHere);
        key(Qt::Key_Return);
        QVERIFY(!chosen.speaker.isNull());
        QVERIFY(chosen.guessed);
        picker.open({}, nearHere);
        keys(QStringLiteral("ida"));
        key(Qt::Key_Return);
        QCOMPARE(chosen.speaker, idOf(u"Ida Brandt"));
        QVERIFY(!chosen.guessed);
    }

    void whatIsChosenByHandIsNoGuess()
    {
        SpeakerPicker picker(session(), m_window.get());
        SpeakerChoice chosen;
        connect(&picker, &SpeakerPicker::chosen, this, [&](const SpeakerChoice &choice) { chosen = choice; });
        picker.open(question(false), nearHere);
        key(Qt::Key_Down);
        key(Qt::Key_Up);
        key(Qt::Key_Return);
        QCOMPARE(chosen.speaker, idOf(u"Tomás Ruiz"));
        QVERIFY(!chosen.guessed);
    }

    void keysTypedAtOnceAreInTheField()
    {
        SpeakerPicker picker(session(), m_window.get());
        SpeakerChoice chosen;
        connect(&picker, &SpeakerPicker::chosen, this, [&](const SpeakerChoice &choice) { chosen = choice; });
        picker.open(question(true), nearHere);
        // No event loop in between.
        QTest::keyClicks(m_window->focusWidget(), QStringLiteral("ida"));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.speaker, idOf(u"Ida Brandt"));
    }

    void typingFiltersWithoutAccentsOrCreates()
    {
        SpeakerPicker picker(session(), m_window.get());
        SpeakerChoice chosen;
        connect(&picker, &SpeakerPicker::chosen, this, [&](const SpeakerChoice &choice) { chosen = choice; });
        picker.open({}, nearHere);
        auto *rows = picker.findChild<QListView *>(QStringLiteral("pickerRows"));
        const QAbstractItemModelTester tester(rows->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(rows->model()->rowCount(), 3);
        keys(QStringLiteral("tomas"));
        QCOMPARE(rows->model()->rowCount(), 2); // and "New speaker"
        QCOMPARE(rows->currentIndex().data().toString(), QStringLiteral("Tomás Ruiz"));
        keys(QStringLiteral("ina"));
        QCOMPARE(rows->model()->rowCount(), 1);
        key(Qt::Key_Enter);
        QVERIFY(chosen.speaker.isNull());
        QCOMPARE(chosen.newName, QStringLiteral("tomasina"));
    }

    void aProposedNameThatIsKnownIsNoNewSpeaker()
    {
        SpeakerPicker picker(session(), m_window.get());
        SpeakerQuestion question;
        SpeakerProposal proposal;
        proposal.newName = QStringLiteral("Ida Brandt");
        proposal.sure = true;
        question.proposals = {proposal};
        picker.open(question, nearHere);
        auto *rows = picker.findChild<QListView *>(QStringLiteral("pickerRows"));
        QCOMPARE(rows->currentIndex().data().toString(), QStringLiteral("Ida Brandt"));
        SpeakerChoice chosen;
        connect(&picker, &SpeakerPicker::chosen, &picker,
                [&](const SpeakerChoice &choice) { chosen = choice; });
        key(Qt::Key_Return);
        QCOMPARE(chosen.speaker, session().catalogue().speakerNamed(QStringLiteral("Ida Brandt"))->id);
    }

    void aKnownNameIsNotOfferedAsNewWhateverItsAccents()
    {
        SpeakerPicker picker(session(), m_window.get());
        picker.open({}, nearHere);
        keys(QStringLiteral("tomas ruiz"));
        auto *rows = picker.findChild<QListView *>(QStringLiteral("pickerRows"));
        QCOMPARE(rows->model()->rowCount(), 1);
        QCOMPARE(rows->currentIndex().data().toString(), QStringLiteral("Tomás Ruiz"));
    }

    void aKnownNameIsNotOfferedAsNew()
    {
        SpeakerPicker picker(session(), m_window.get());
        picker.open({}, nearHere);
        keys(QStringLiteral("IDA brandt"));
        auto *rows = picker.findChild<QListView *>(QStringLiteral("pickerRows"));
        QCOMPARE(rows->model()->rowCount(), 1);
    }

    void shiftEnterIsNobody()
    {
        SpeakerPicker picker(session(), m_window.get());
        QList<SpeakerChoice> chosen;
        connect(&picker, &SpeakerPicker::chosen, this,
                [&](const SpeakerChoice &choice) { chosen.append(choice); });
        picker.open(question(true), nearHere);
        key(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen.first().isNobody());
    }

    void escCancelsAndGivesTheFocusBack()
    {
        SpeakerPicker picker(session(), m_window.get());
        QSignalSpy cancelled(&picker, &PickerFrame::cancelled);
        picker.open(question(true), nearHere);
        QVERIFY(!m_before->hasFocus());
        key(Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(!picker.isOpen());
        QVERIFY(m_before->hasFocus());
    }

    void aClickElsewhereCancels()
    {
        SpeakerPicker picker(session(), m_window.get());
        QSignalSpy cancelled(&picker, &PickerFrame::cancelled);
        picker.open(question(true), nearHere);
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, {880, 680});
        QCOMPARE(cancelled.count(), 1);
        picker.open(question(true), nearHere);
        m_before->setFocus();
        QCOMPARE(cancelled.count(), 2);
    }

    void shiftUpAsksToWiden()
    {
        SpeakerPicker picker(session(), m_window.get());
        QSignalSpy widened(&picker, &PickerFrame::widenRequested);
        picker.open(question(true), nearHere);
        key(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(widened.count(), 1);
        QVERIFY(picker.isOpen());
    }

    void aClickTakesTheRow()
    {
        SpeakerPicker picker(session(), m_window.get());
        SpeakerChoice chosen;
        connect(&picker, &SpeakerPicker::chosen, this, [&](const SpeakerChoice &choice) { chosen = choice; });
        picker.open(question(false), nearHere);
        auto *rows = picker.findChild<QListView *>(QStringLiteral("pickerRows"));
        const QPoint first = rows->visualRect(rows->model()->index(0, 0)).center();
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, first);
        QCOMPARE(chosen.speaker, idOf(u"Tomás Ruiz"));
        QVERIFY(!chosen.guessed);
    }

    void wordsForASpeakerAreOfferedAsAlias()
    {
        SpeakerPicker picker(session(), m_window.get());
        SpeakerChoice chosen;
        connect(&picker, &SpeakerPicker::chosen, this, [&](const SpeakerChoice &choice) { chosen = choice; });
        SpeakerQuestion asked = question(true);
        asked.alias = QStringLiteral("the editor");
        picker.open(asked, nearHere);
        auto *box = picker.findChild<QCheckBox *>(QStringLiteral("aliasBox"));
        QVERIFY(box->isVisible());
        QVERIFY(!box->isChecked());
        box->click();
        key(Qt::Key_Return);
        QCOMPARE(chosen.alias, QStringLiteral("the editor"));
        QVERIFY(!chosen.guessed);                   // who gives a name to somebody knows them
        asked.alias = QStringLiteral("Ida Brandt"); // that is somebody else
        picker.open(asked, nearHere);
        QVERIFY(!box->isVisible());
    }

    void aLongAliasIsCutAndSaidWhole()
    {
        SpeakerPicker picker(session(), m_window.get());
        SpeakerQuestion asked = question(true);
        asked.alias = QStringLiteral("the Deputy Chair & First Secretary of the Joint Committee on Harbours");
        picker.open(asked, nearHere);
        auto *box = picker.findChild<QCheckBox *>(QStringLiteral("aliasBox"));
        QVERIFY(box->isVisible());
        QVERIFY2(box->sizeHint().width() <= box->width(), qPrintable(box->text()));
        QVERIFY(box->text().contains(u'…'));
        QVERIFY(box->toolTip().contains(asked.alias));
        QVERIFY(box->accessibleName().contains(asked.alias));
        asked.alias = QStringLiteral("A & B");
        picker.open(asked, nearHere);
        QVERIFY2(box->text().contains(QStringLiteral("“A && B”")), qPrintable(box->text()));
    }

    void theLastQuotesAreThoseBeforeTheseWords()
    {
        TagRequest request;
        request.speaker.speaker = idOf(u"Tomás Ruiz");
        for (QStringView words : {u"“It works,”", u"“Yes.”"}) {
            request.content = {spanOf(words)};
            QVERIFY(Tagging(session()).tag(request).ok());
        }
        SpeakerPicker picker(session(), m_window.get());
        SpeakerQuestion asked = question(true);
        asked.start = spanOf(u"“It does not,”").start;
        picker.open(asked, nearHere);
        const auto *earlier = picker.findChild<QLabel *>(QStringLiteral("earlierQuotes"));
        QCOMPARE(earlier->text(), QStringLiteral("1  “It works,”"));
    }

    void withoutAnyBeforeTheyComeFromOtherArticles()
    {
        const ArticleId first = session().article().article().id;
        TagRequest request;
        request.speaker.speaker = idOf(u"Tomás Ruiz");
        for (QStringView words : {u"“It works,”", u"“Yes.”"}) {
            request.content = {spanOf(words)};
            QVERIFY(Tagging(session()).tag(request).ok());
        }
        Article article;
        article.title = QStringLiteral("Another one");
        const Result<ArticleId> other =
            Cataloguing(session()).createArticle(article, text + QStringLiteral(" And so on."));
        QVERIFY2(other.ok(), qPrintable(other ? QString() : other.problem().sentence()));
        QVERIFY(session().openArticle(*other));
        request.content = {spanOf(u"“Yes.”")}; // behind the words in question
        QVERIFY(Tagging(session()).tag(request).ok());
        QVERIFY(session().queue()->waitForSaved());
        QVERIFY(first != *other);

        SpeakerPicker picker(session(), m_window.get());
        picker.open(question(true), nearHere);
        const auto *earlier = picker.findChild<QLabel *>(QStringLiteral("earlierQuotes"));
        QTRY_COMPARE(earlier->text(), QStringLiteral("A test: “Yes.”\nA test: “It works,”"));
        QVERIFY(earlier->isVisible());
        QVERIFY(picker.rect().contains(earlier->geometry()));
    }

    void withNothingToProposeNoAliasIsOffered()
    {
        TestProject nobody(text);
        SpeakerPicker picker(nobody.session(), m_window.get());
        picker.open({}, nearHere);
        QVERIFY(picker.isOpen());
        QVERIFY(!picker.findChild<QCheckBox *>(QStringLiteral("aliasBox"))->isVisible());
    }

    void opensUnderTheQuoteAndNeverOverIt_data()
    {
        QTest::addColumn<QRect>("quote");
        QTest::newRow("room below") << QRect(100, 100, 300, 20);
        QTest::newRow("at the bottom") << QRect(100, 660, 300, 20);
        QTest::newRow("at the right edge") << QRect(800, 100, 90, 20);
        QTest::newRow("tall") << QRect(100, 60, 300, 600);
    }
    void opensUnderTheQuoteAndNeverOverIt()
    {
        QFETCH(QRect, quote);
        SpeakerPicker picker(session(), m_window.get());
        picker.open(question(true), {m_window->mapToGlobal(quote.topLeft()), quote.size()});
        const QRect frame =
            picker.geometry().marginsRemoved({shadowMargin, shadowMargin, shadowMargin, shadowMargin});
        QVERIFY2(!frame.intersects(quote), qPrintable(QDebug::toString(frame)));
        QVERIFY2(m_window->rect().contains(frame), qPrintable(QDebug::toString(frame)));
    }

    void staysOnItsSideWhileRowsComeAndGo()
    {
        addSpeakers(12);
        SpeakerPicker picker(session(), m_window.get());
        const QRect quote(100, 420, 300, 20); // a few rows would have room below it, all only above
        picker.open({}, {m_window->mapToGlobal(quote.topLeft()), quote.size()});
        QVERIFY2(frameOf(picker).bottom() < quote.top(), qPrintable(QDebug::toString(frameOf(picker))));
        const int top = frameOf(picker).top();
        const int height = frameOf(picker).height();
        keys(QStringLiteral("ida"));
        QVERIFY(frameOf(picker).height() < height);
        QVERIFY(frameOf(picker).bottom() < quote.top());
        QCOMPARE(frameOf(picker).top(), top); // the field that is typed in does not move either
        keys(QStringLiteral("xx"));
        QCOMPARE(frameOf(picker).top(), top);
    }

    void whereItsTallestFormHasNoRoomItHasFewerRows()
    {
        addSpeakers(12);
        m_window->resize(500, 480);
        SpeakerPicker picker(session(), m_window.get());
        const QRect quote(20, 170, 460, 20);
        picker.open({}, {m_window->mapToGlobal(quote.topLeft()), quote.size()});
        const QRect frame = frameOf(picker);
        QVERIFY2(frame.top() > quote.bottom(), qPrintable(QDebug::toString(frame)));
        QVERIFY2(m_window->rect().contains(frame), qPrintable(QDebug::toString(frame)));
        auto *rows = picker.findChild<QListView *>(QStringLiteral("pickerRows"));
        QVERIFY(rows->height() >= 3 * 27);
        key(Qt::Key_PageDown);
        QVERIFY(rows->viewport()->rect().contains(rows->visualRect(rows->currentIndex())));
    }

    void aReasonThatIsCutIsWholeBelowTheRows()
    {
        SpeakerPicker picker(session(), m_window.get());
        SpeakerQuestion asked = question(false);
        picker.open(asked, nearHere);
        auto *whole = picker.findChild<QLabel *>(QStringLiteral("pickerWhole"));
        QVERIFY(whole && !whole->isVisible());
        picker.cancel();
        asked.proposals.first().reasonText = QStringLiteral(
            "The Deputy Chair of the Joint Committee on Harbours → Tomás Ruiz, last man named");
        picker.open(asked, nearHere);
        QVERIFY(whole->isVisible());
        QCOMPARE(whole->text(), asked.proposals.first().reasonText);
        QVERIFY(whole->height() >= whole->heightForWidth(whole->width()));
        QVERIFY(picker.rect().contains(whole->geometry()));
        auto *rows = picker.findChild<QListView *>(QStringLiteral("pickerRows"));
        const QString tip = rows->model()->index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(asked.proposals.first().reasonText), qPrintable(tip));
        key(Qt::Key_Down); // a row that is not cut leaves the frame as high as it is
        const int height = picker.height();
        QVERIFY(whole->text().isEmpty());
        key(Qt::Key_Up);
        QCOMPARE(picker.height(), height);
    }

    void topicsToggleAndStayWithCtrl()
    {
        const QuoteId id = tagged(u"“It works,”");
        TopicPicker picker(session(), m_window.get());
        picker.open({id}, nearHere);
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(picker.isOpen());
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QVERIFY(!picker.isOpen());
        QCOMPARE(topicNames(id), (QStringList{QStringLiteral("cybersecurity"), QStringLiteral("Ukraine")}));
        picker.open({id}, nearHere);
        keys(QStringLiteral("cyb"));
        key(Qt::Key_Return);
        QCOMPARE(topicNames(id), QStringList{QStringLiteral("Ukraine")});
    }

    void aNewTopicIsMadeAndAdded()
    {
        const QuoteId one = tagged(u"“It works,”");
        const QuoteId two = tagged(u"“Yes.”");
        TopicPicker picker(session(), m_window.get());
        picker.open({one, two}, nearHere);
        keys(QStringLiteral("Energy"));
        key(Qt::Key_Return);
        QCOMPARE(topicNames(one), QStringList{QStringLiteral("Energy")});
        QCOMPARE(topicNames(two), QStringList{QStringLiteral("Energy")});
        QCOMPARE(session().catalogue().topicNamed(QStringLiteral("Energy"))->key, 4);
    }

    void topicsOfNothingAreAProblem()
    {
        TopicPicker picker(session(), m_window.get());
        QSignalSpy failed(&picker, &TopicPicker::failed);
        picker.open({}, nearHere);
        QCOMPARE(failed.count(), 1);
        QVERIFY(!picker.isOpen());
    }

private:
    Session &session() { return m_project->session(); }
    SpeakerId idOf(QStringView name) { return session().catalogue().speakerNamed(name.toString())->id; }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->windowHandle(), key, modifiers);
    }
    void keys(const QString &typed) { QTest::keyClicks(m_window->focusWidget(), typed); }

    SpeakerQuestion question(bool sure)
    {
        SpeakerProposal proposal;
        proposal.speaker = idOf(u"Tomás Ruiz").uuid();
        proposal.sure = sure;
        proposal.reasonText = QStringLiteral("“said Tomás Ruiz”");
        SpeakerQuestion asked;
        asked.proposals = {proposal};
        return asked;
    }

    void addSpeakers(int count)
    {
        for (int i = 0; i < count; ++i)
            QVERIFY(Cataloguing(session()).createSpeaker(QStringLiteral("Person %1").arg(i)));
    }

    static QRect frameOf(const PickerFrame &picker)
    {
        return picker.geometry().marginsRemoved({shadowMargin, shadowMargin, shadowMargin, shadowMargin});
    }

    static Span spanOf(QStringView words)
    {
        const qsizetype start = text.indexOf(words);
        return {start, start + words.size()};
    }

    QuoteId tagged(QStringView words)
    {
        TagRequest request;
        request.content = {spanOf(words)};
        const Result<QuoteId> id = Tagging(session()).tag(request);
        return id ? *id : QuoteId();
    }

    QStringList topicNames(QuoteId id)
    {
        QStringList names;
        for (const Topic &topic : session().catalogue().topics()) {
            if (session().article().quote(id)->topics.contains(topic.id))
                names.append(topic.name);
        }
        return names;
    }

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_before = nullptr;
};

QTEST_MAIN(tst_Pickers)
#include "tst_pickers.moc"
