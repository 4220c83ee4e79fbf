#include "app/session/commenting.h"
#include "app/session/tagging.h"
#include "tests/support/testwindow.h"
#include "ui/panel/commentfield.h"
#include "ui/panel/commentthreads.h"
#include "ui/panel/quotelistmodel.h"
#include "ui/panel/quotewords.h"
#include "ui/window/sessionmarks.h"

#include <QSignalSpy>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text = QStringLiteral("“It works,” said Ida Brandt. “It does not,” said Tomás Ruiz.");

} // namespace

/// Talking about quotes, by real keys in the real window.
class tst_CommentsInTheWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }
    void init()
    {
        m_test = std::make_unique<TestWindow>();
        m_test->startProject(text);
        m_first = tagged({0, 11});
        m_second = tagged({29, 43});
        m_test->session().setCurrentQuote(m_first);
        m_test->view().setFocus();
    }
    void cleanup() { m_test.reset(); }

    void mWritesACommentAndEnterSendsIt()
    {
        m_test->press(QStringLiteral("M"));
        QVERIFY(field());
        m_test->type(QStringLiteral("Is this right?"));
        m_test->press(QStringLiteral("Return"));
        QCOMPARE(comments(m_first), QStringList{QStringLiteral("Is this right?")});
        m_test->press(QStringLiteral("Esc"));
        QVERIFY(m_test->view().hasFocus());
        m_test->press(QStringLiteral("Ctrl+Z"));
        QVERIFY(comments(m_first).isEmpty());
        m_test->press(QStringLiteral("Ctrl+Shift+Z"));
        QCOMPARE(comments(m_first).size(), 1);
    }

    void undoRightBehindSendingTakesTheCommentBack()
    {
        m_test->press(QStringLiteral("M"));
        m_test->type(QStringLiteral("Hm"));
        m_test->press(QStringLiteral("Return"));
        QTest::keyClick(m_test->window().windowHandle(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(comments(m_first).isEmpty());
    }

    void mUnfoldsThePanelAndSaysWhenThereIsNoQuote()
    {
        m_test->press(QStringLiteral("Shift+F9"));
        QVERIFY(!m_test->panel().isVisible());
        m_test->press(QStringLiteral("M"));
        QVERIFY(m_test->panel().isVisible());
        QVERIFY(field());
        m_test->view().setFocus();
        m_test->session().setCurrentQuote({});
        m_test->press(QStringLiteral("M"));
        QVERIFY(m_test->view().hasFocus());
    }

    void theRailTheListAndTheEarsTellOfIt()
    {
        const auto row = [this](int role) {
            QuoteListModel &quotes = m_test->panel().list().quotes();
            return quotes.indexOf(m_first).data(role);
        };
        const SpeakerNumbers &numbers = m_test->window().desk()->speakerNumbers();
        const SessionMarks marks(m_test->session(), numbers);
        QCOMPARE(marks.labelsIn({0, 5}).first().remark, QString());
        QSignalSpy changed(&m_test->panel().list().quotes(), &QAbstractItemModel::dataChanged);
        const QSize before = m_test->panel().list().sizeHintForIndex(m_test->panel().list().currentIndex());
        const CommentId id = *say().comment(m_first, QStringLiteral("One"));
        QVERIFY(say().comment(m_first, QStringLiteral("Two")));
        QVERIFY(changed.count() > 0);
        QCOMPARE(row(QuoteListModel::OpenThreadsRole).toInt(), 2);
        QVERIFY(row(Qt::AccessibleTextRole).toString().contains(openThreadsInWords(2)));
        QCOMPARE(m_test->panel().list().sizeHintForIndex(m_test->panel().list().currentIndex()), before);
        QCOMPARE(marks.labelsIn({0, 5}).first().remark, openThreadsInWords(2));
        QVERIFY(marks.wordsAt(3).contains(openThreadsInWords(2)));
        QVERIFY(say().setResolved(id, true));
        QCOMPARE(marks.labelsIn({0, 5}).first().remark, openThreadsInWords(1));
    }

    void theSectionCountsAndUnfolds()
    {
        auto *fold = m_test->panel().findChild<QWidget *>(QStringLiteral("commentsFold"));
        auto *heading = fold->findChild<QAbstractButton *>(QStringLiteral("disclosure"));
        QCOMPARE(heading->text(), QStringLiteral("Comments"));
        QVERIFY(!heading->isChecked());
        QVERIFY(say().comment(m_second, QStringLiteral("One")));
        m_test->session().setCurrentQuote(m_second);
        QCOMPARE(heading->text(), QStringLiteral("Comments (1 open)"));
        QVERIFY(heading->isChecked());
        m_test->session().setCurrentQuote(m_first);
        QVERIFY(!heading->isChecked());
    }

    void whatIsBeingWrittenComesBackWithItsQuoteAndTomorrow()
    {
        m_test->press(QStringLiteral("M"));
        m_test->type(QStringLiteral("Half a tho"));
        m_test->press(QStringLiteral("Esc N"));
        QCOMPARE(m_test->session().currentQuote(), m_second);
        m_test->press(QStringLiteral("P M"));
        QCOMPARE(field()->words(), QStringLiteral("Half a tho"));
        m_test->closeAndReopen();
        QVERIFY(comments(m_first).isEmpty()); // nothing was sent
        m_test->session().setCurrentQuote(m_first);
        m_test->view().setFocus();
        m_test->press(QStringLiteral("M"));
        QCOMPARE(field()->words(), QStringLiteral("Half a tho"));
        m_test->type(QStringLiteral("ught"));
        m_test->press(QStringLiteral("Return"));
        QCOMPARE(comments(m_first), QStringList{QStringLiteral("Half a thought")});
        m_test->closeAndReopen();
        QVERIFY(m_test->session().commentDrafts().places().isEmpty());
    }

    void lettersInAFieldAreWords()
    {
        m_test->press(QStringLiteral("M"));
        const QStringList keys{QStringLiteral("Q"), QStringLiteral("X"), QStringLiteral("M"),
                               QStringLiteral("1")};
        for (const QString &key : keys)
            QTest::keyClick(m_test->window().windowHandle(),
                            key == u"1" ? Qt::Key_1 : Qt::Key(key[0].unicode()), Qt::ShiftModifier);
        QCOMPARE(field()->words().size(), 4);
        QCOMPARE(m_test->article().quoteCount(), 2);
    }

    void blindTaggingHidesWhatIsSaidOfOthersQuotes()
    {
        const Annotator ida{AnnotatorId::create(), QStringLiteral("Ida")};
        Quote hers = *m_test->article().quote(m_first);
        hers.id = QuoteId::create();
        hers.annotator = ida.id;
        Comment hersToo;
        hersToo.id = CommentId::create();
        hersToo.quote = hers.id;
        hersToo.annotator = ida.id;
        hersToo.text = QStringLiteral("Mine");
        hersToo.created = QDateTime::currentDateTimeUtc();
        ChangeSet changes = m_test->session().draft(QStringLiteral("Colleague"));
        changes.changes = {Change::to(ida), Change::to(hers), Change::to(hersToo)};
        QVERIFY(m_test->session().commit(changes));
        m_test->session().setCurrentQuote(hers.id);
        QCOMPARE(threads().openCount(), 1);
        Project project = m_test->session().catalogue().project();
        project.blindTagging = true;
        QVERIFY(Cataloguing(m_test->session()).changeProject(project));
        QCOMPARE(threads().openCount(), 0);
        const SessionMarks marks(m_test->session(), m_test->window().desk()->speakerNumbers());
        for (const RailLabel &label : marks.labelsIn({0, text.size()}))
            QCOMPARE(label.remark, QString());
    }

private:
    QuoteId tagged(Span span)
    {
        TagRequest request;
        request.content = {span};
        const Result<QuoteId> quote = Tagging(m_test->session()).tag(request);
        return quote ? *quote : QuoteId();
    }
    Commenting say() { return Commenting(m_test->session()); }
    CommentThreads &threads() { return *m_test->panel().findChild<CommentThreads *>(); }
    /// The field of a comment that has the focus; null when something else has it.
    static CommentField *field() { return qobject_cast<CommentField *>(QApplication::focusWidget()); }
    QStringList comments(QuoteId quote)
    {
        QStringList list;
        for (const Comment &comment : m_test->session().remarks().commentsOn(quote))
            list.append(comment.text);
        return list;
    }

    QTemporaryDir m_config;
    std::unique_ptr<TestWindow> m_test;
    QuoteId m_first;
    QuoteId m_second;
};

QTEST_MAIN(tst_CommentsInTheWindow)
#include "tst_commentsinthewindow.moc"
