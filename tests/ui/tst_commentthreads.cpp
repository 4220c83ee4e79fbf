#include "app/session/tagging.h"
#include "tests/support/reviewedproject.h"
#include "ui/panel/commentfield.h"
#include "ui/panel/commentthreads.h"
#include "ui/panel/linkbutton.h"
#include "ui/panel/plainwords.h"
#include "ui/panel/whenwords.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollArea>
#include <QSignalSpy>

using namespace pullquote;
using namespace pullquote::test;

/// The threads of one quote, in a panel as narrow as the window's.
class TestCommentThreads : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_project = std::make_unique<ReviewedProject>(QStringLiteral("He said “no” and “never”."));
        m_quote = m_project->tag(m_project->ida, u"“no”");
        m_other = m_project->tag(m_project->omar, u"“never”");
        open();
    }
    void cleanup()
    {
        m_area.reset();
        m_project.reset();
    }

    void enterSendsAndShiftEnterBeginsALine()
    {
        QSignalSpy told(m_threads, &CommentThreads::told);
        m_threads->writeNew();
        type(QStringLiteral("One"));
        QTest::keyClick(focus(), Qt::Key_Return, Qt::ShiftModifier);
        type(QStringLiteral("two"));
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(words(), QStringList{QStringLiteral("One\ntwo")});
        QCOMPARE(told.count(), 1);
        QVERIFY(focus()->inherits("pullquote::CommentField")); // for the next one
        QCOMPARE(newField()->words(), QString());
        QTest::keyClick(focus(), Qt::Key_Return); // nothing to send
        QCOMPARE(words().size(), 1);
    }

    void aThreadIsAnsweredResolvedAndReopenedByKeys()
    {
        good(say().comment(m_quote, QStringLiteral("Sure?")));
        focusOn("replyButton");
        QTest::keyClick(focus(), Qt::Key_Space);
        type(QStringLiteral("Yes"));
        QTest::keyClick(focus(), Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(words(), (QStringList{QStringLiteral("Sure?"), QStringLiteral("Yes")}));
        QCOMPARE(focus()->objectName(), QStringLiteral("replyButton"));
        QTest::keyClick(focus(), Qt::Key_Tab);
        QCOMPARE(focus()->accessibleName(), QStringLiteral("Resolve the thread of You"));
        QTest::keyClick(focus(), Qt::Key_Space);
        QVERIFY(words().isEmpty()); // one line
        QCOMPARE(m_threads->openCount(), 0);
        QCOMPARE(focus()->objectName(), QStringLiteral("threadFold"));
        QTest::keyClick(focus(), Qt::Key_Space);
        QCOMPARE(words().size(), 2);
        focusOn("resolveButton");
        QTest::keyClick(focus(), Qt::Key_Space);
        QCOMPARE(m_threads->openCount(), 1);
        QVERIFY(!visible<QWidget>("threadFold"));
    }

    void onlyOnesOwnCanBeEditedAndDeleted()
    {
        const CommentId mine = good(say().comment(m_quote, QStringLiteral("Mine")));
        m_area.reset();
        m_project->reopenAs(m_project->omar);
        open();
        QVERIFY(!visible<QWidget>("editComment"));
        good(say().reply(mine, QStringLiteral("His")));
        QVERIFY(visible<QWidget>("editComment"));
        QTest::mouseClick(visible<QWidget>("editComment"), Qt::LeftButton);
        QCOMPARE(static_cast<CommentField *>(focus())->words(), QStringLiteral("His"));
        type(QStringLiteral("!"));
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(words(), (QStringList{QStringLiteral("Mine"), QStringLiteral("His!")}));
        QTest::mouseClick(visible<QWidget>("deleteComment"), Qt::LeftButton);
        QCOMPARE(words(), QStringList{QStringLiteral("Mine")});
        QCOMPARE(focus()->objectName(), QStringLiteral("replyButton"));
    }

    void escapeLeavesAnEditAsItWas()
    {
        good(say().comment(m_quote, QStringLiteral("Mine")));
        QTest::mouseClick(visible<QWidget>("editComment"), Qt::LeftButton);
        type(QStringLiteral(" not"));
        QTest::keyClick(focus(), Qt::Key_Tab);
        QCOMPARE(focus()->objectName(), QStringLiteral("sendComment"));
        QTest::keyClick(focus(), Qt::Key_Backtab);
        QTest::keyClick(focus(), Qt::Key_Escape);
        QCOMPARE(words(), QStringList{QStringLiteral("Mine")});
        QCOMPARE(focus()->objectName(), QStringLiteral("editComment"));
        QVERIFY(session().commentDrafts().places().isEmpty());
    }

    void nothingThatIsBeingWrittenIsLost()
    {
        const CommentId thread = good(say().comment(m_quote, QStringLiteral("Sure?")));
        m_threads->writeNew();
        type(QStringLiteral("A new"));
        focusOn("replyButton");
        QTest::keyClick(focus(), Qt::Key_Space);
        type(QStringLiteral("An answer"));
        QVERIFY(m_threads->hasDraft());
        m_threads->setQuote(m_other);
        QCOMPARE(newField()->words(), QString());
        QVERIFY(!m_threads->hasDraft());
        m_threads->setQuote(m_quote);
        QCOMPARE(newField()->words(), QStringLiteral("A new"));
        QCOMPARE(replyField()->words(), QStringLiteral("An answer"));
        replyField()->setFocus();
        QTest::keyClick(replyField(), Qt::Key_Escape); // closes, and keeps
        QVERIFY(!replyField()->isVisible());
        QCOMPARE(session().commentDrafts().words(CommentDrafts::replyTo(thread)),
                 QStringLiteral("An answer"));
        QTest::keyClick(focus(), Qt::Key_Space);
        QCOMPARE(replyField()->words(), QStringLiteral("An answer"));
        QTest::keyClick(replyField(), Qt::Key_Return);
        QCOMPARE(words(), (QStringList{QStringLiteral("Sure?"), QStringLiteral("An answer")}));
        QVERIFY(!session().commentDrafts().has(CommentDrafts::replyTo(thread)));
    }

    void twoFieldsForOneCommentAgree()
    {
        CommentThreads second(session());
        second.setQuote(m_quote);
        m_threads->writeNew();
        type(QStringLiteral("Twice"));
        QCOMPARE(
            second.findChild<QWidget *>(QStringLiteral("newComment"))->findChild<CommentField *>()->words(),
            QStringLiteral("Twice"));
    }

    void undoInAnEmptyFieldIsTheWindows()
    {
        QAction undo;
        undo.setShortcut(QKeySequence::Undo);
        QSignalSpy triggered(&undo, &QAction::triggered);
        m_area->addAction(&undo);
        m_threads->writeNew();
        type(QStringLiteral("Sent"));
        QTest::keyClick(m_area->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(triggered.count(), 0); // the typing
        type(QStringLiteral("Sent"));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTest::keyClick(m_area->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(triggered.count(), 1);
    }

    void theFocusGoesFromThreadToThreadAsTheyStand()
    {
        const CommentId first = good(say().comment(m_quote, QStringLiteral("One")));
        good(say().comment(m_quote, QStringLiteral("Two")));
        good(say().reply(first, QStringLiteral("Three")));
        QWidget *before = m_threads->findChild<QWidget *>(QStringLiteral("earlierThreads"));
        QStringList way;
        for (QWidget *next = before->nextInFocusChain(); next != before; next = next->nextInFocusChain()) {
            if (m_threads->isAncestorOf(next) && next->isVisible() && next->focusPolicy() & Qt::TabFocus)
                way.append(qobject_cast<PlainWords *>(next) ? static_cast<PlainWords *>(next)->toPlainText()
                                                            : next->objectName());
        }
        const auto s = [](const char *name) { return QString::fromUtf8(name); };
        const QStringList comment{s("editComment"), s("deleteComment")};
        const QStringList verbs{s("replyButton"), s("resolveButton")};
        QCOMPARE(way, comment + QStringList{s("One")} + comment + QStringList{s("Three")} + verbs + comment +
                          QStringList{s("Two")} + verbs + QStringList{s("commentField")});
    }

    void wordsAreShownAsTheyWereWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("html") << QStringLiteral("<b>bold</b> & <img src=x onerror=alert(1)> &amp;");
        QTest::newRow("right to left") << QStringLiteral("האם זה נכון? (ספר 7)\nyes");
        QTest::newRow("emoji") << QStringLiteral("👩‍👩‍👧 🇩🇪 ok");
        QTest::newRow("override") << QStringLiteral("a\u202Eb");
    }
    void wordsAreShownAsTheyWereWritten()
    {
        QFETCH(QString, text);
        good(say().comment(m_quote, text));
        QCOMPARE(words(), QStringList{text});
        PlainWords *shown = visible<PlainWords>("commentWords");
        shown->setFocus();
        QTest::keyClick(shown, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(shown, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), text);
        good(say().setResolved(session().remarks().commentsOn(m_quote).first().id, true));
        QVERIFY(!visible<QWidget>("threadFold")->toolTip().contains(QStringLiteral("<b>")));
    }

    void aWordOfTenThousandLettersFitsThePanel()
    {
        const QString text(10'000, u'x');
        good(say().comment(m_quote, text));
        QApplication::processEvents();
        QVERIFY(m_threads->minimumSizeHint().width() < 240);
        QVERIFY(words().first().size() < 1000);
        QVERIFY(visible<QWidget>("commentWords")->height() < 500);
        QTest::mouseClick(visible<QWidget>("wholeComment"), Qt::LeftButton);
        QCOMPARE(words(), QStringList{text});
        QVERIFY(!visible<QWidget>("wholeComment"));
        QCOMPARE(focus()->objectName(), QStringLiteral("commentWords"));
    }

    void longNamesAndOldTimesFitANarrowPanel()
    {
        m_area.reset();
        m_project->reopenAs(
            {AnnotatorId::create(), QStringLiteral("Wolfeschlegelsteinhausenbergerdorff").repeated(3)});
        const CommentId id = good(say().comment(m_quote, QStringLiteral("Words")));
        Comment old = *session().remarks().comment(id);
        old.created = old.created.addDays(-40);
        ChangeSet changes = session().draft(QStringLiteral("Older"));
        changes.changes = {Change::to(old)};
        good(session().commit(changes));
        good(say().reply(id, QStringLiteral("More")));
        m_project->reopenAs(m_project->omar);
        open();
        QApplication::processEvents();
        QVERIFY2(m_threads->minimumSizeHint().width() <= 180,
                 qPrintable(QString::number(m_threads->minimumSizeHint().width())));
    }

    void ofHundredsOnlyTheLastAreBuilt()
    {
        ChangeSet many = session().draft(QStringLiteral("Comments"));
        const CommentId begun = good(say().comment(m_quote, QStringLiteral("Begin")));
        for (int i = 0; i < 500; ++i) {
            Comment comment = *session().remarks().comment(begun);
            comment.id = CommentId::create();
            comment.created = comment.created.addSecs(i);
            comment.inReplyTo = i % 2 == 0 ? begun : CommentId();
            comment.text = QString::number(i);
            many.changes.append(Change::to(comment));
        }
        good(session().commit(many));
        QCOMPARE(m_threads->openCount(), 251);
        QVERIFY(m_threads->findChildren<PlainWords *>().size() < 40);
        QTest::mouseClick(visible<QWidget>("earlierThreads"), Qt::LeftButton);
        QVERIFY(m_threads->findChildren<PlainWords *>().size() < 100);
        QCOMPARE(words().last(), QStringLiteral("499"));
    }

    void aDeletedQuoteKeepsItsThreads()
    {
        good(say().comment(m_quote, QStringLiteral("Why?")));
        m_area.reset();
        m_project->reopenAs(m_project->ida);
        open();
        good(Tagging(session()).remove({m_quote}));
        QCOMPARE(words(), QStringList{QStringLiteral("Why?")});
        m_threads->writeNew();
        type(QStringLiteral("Gone"));
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(words().size(), 2);
    }

    void aHiddenLayerShowsNoComments()
    {
        good(say().comment(m_quote, QStringLiteral("Hm")));
        session().setLayerShown(m_project->ida.id, false);
        QVERIFY(words().isEmpty());
        QCOMPARE(m_threads->openCount(), 0);
        session().setLayerShown(m_project->ida.id, true);
        QCOMPARE(words().size(), 1);
    }

    void timesAreSaidAsPeopleSayThem()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        const auto at = [](int year, int month, int day) {
            return QDateTime(QDate(year, month, day), QTime(14, 3)).toUTC();
        };
        const QDateTime now = at(2026, 6, 16);
        QCOMPARE(whenInWords(now, now), QStringLiteral("today, 14:03"));
        QCOMPARE(whenInWords(at(2026, 6, 15), now), QStringLiteral("yesterday, 14:03"));
        QCOMPARE(whenInWords(at(2026, 1, 2), now), QStringLiteral("2 January, 14:03"));
        QCOMPARE(whenInWords(at(2025, 6, 16), now), QStringLiteral("16 June 2025"));
        QCOMPARE(whenInWords(at(2026, 6, 17), now), QStringLiteral("17 June, 14:03")); // their clock is wrong
        QCOMPARE(whenInWords({}, now), QString());
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    }

private:
    template <class T>
    static T good(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.problem().sentence()));
        if constexpr (!std::is_void_v<T>)
            return *result;
    }
    Session &session() { return m_project->session(); }
    Commenting say() { return Commenting(session()); }

    void open()
    {
        m_area = std::make_unique<QScrollArea>();
        m_area->setWidgetResizable(true);
        m_area->setFocusPolicy(Qt::NoFocus); // as the inspector
        m_threads = new CommentThreads(session());
        m_area->setWidget(m_threads);
        m_area->resize(260, 500);
        m_threads->setQuote(m_quote);
        m_area->show();
        m_area->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_area.get(), patience));
    }
    static QWidget *focus() { return QApplication::focusWidget(); }
    static void type(const QString &words)
    {
        for (QChar c : words)
            QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key(c.toUpper().unicode()), QString(c),
                                Qt::NoModifier);
    }
    /// The last one of the name that is seen; null without one.
    template <class T>
    T *visible(const char *name) const
    {
        T *last = nullptr;
        for (T *widget : m_threads->findChildren<T *>(QLatin1String(name)))
            last = widget->isVisible() ? widget : last;
        return last;
    }
    void focusOn(const char *name) const { visible<QWidget>(name)->setFocus(Qt::TabFocusReason); }
    CommentField *newField() const
    {
        return m_threads->findChild<QWidget *>(QStringLiteral("newComment"))->findChild<CommentField *>();
    }
    CommentField *replyField() const
    {
        QList<QWidget *> writers = m_threads->findChildren<QWidget *>(QStringLiteral("replyWriter"));
        return writers.last()->findChild<CommentField *>();
    }
    /// What can be read, from the top.
    QStringList words() const
    {
        QApplication::processEvents();
        QList<PlainWords *> shown;
        for (PlainWords *one : m_threads->findChildren<PlainWords *>()) {
            if (one->isVisible())
                shown.append(one);
        }
        const auto top = [this](PlainWords *one) { return one->mapTo(m_threads, QPoint(0, 0)).y(); };
        std::sort(shown.begin(), shown.end(), [&](auto *a, auto *b) { return top(a) < top(b); });
        QStringList list;
        for (PlainWords *one : std::as_const(shown))
            list.append(one->toPlainText());
        return list;
    }

    std::unique_ptr<ReviewedProject> m_project;
    std::unique_ptr<QScrollArea> m_area;
    CommentThreads *m_threads = nullptr;
    QuoteId m_quote;
    QuoteId m_other;
};

QTEST_MAIN(TestCommentThreads)
#include "tst_commentthreads.moc"
