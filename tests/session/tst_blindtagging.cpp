#include "tests/support/testproject.h"

#include <QSignalSpy>

using namespace pullquote;
using test::TestProject;

namespace {

/// A colleague's quote over “no”.
QuoteId tagAsColleague(TestProject &project, const Annotator &colleague)
{
    Quote quote;
    quote.id = QuoteId::create();
    quote.article = project.session().article().article().id;
    quote.annotator = colleague.id;
    quote.content = {{8, 12}};
    project.addQuoteOf(colleague, quote);
    return quote.id;
}

void setBlind(Session &session, bool on)
{
    Project project = session.catalogue().project();
    project.blindTagging = on;
    QVERIFY(Cataloguing(session).changeProject(project).ok());
}

} // namespace

/// The house rule that hides other annotators' layers.
class TestBlindTagging : public QObject {
    Q_OBJECT

private slots:
    void hidesOthersAndNeverOneself()
    {
        TestProject project(QStringLiteral("He said “no” and “never”."));
        Session &session = project.session();
        const QuoteId quote = tagAsColleague(project, m_colleague);
        session.setCurrentQuote(quote);
        QCOMPARE(session.unfinished().count(), 1);
        QSignalSpy layers(&session, &Session::layersChanged);
        setBlind(session, true);
        QCOMPARE(layers.count(), 1);
        QVERIFY(!session.isLayerShown(m_colleague.id));
        QVERIFY(session.isLayerShown(project.me().id));
        QVERIFY(session.currentQuote().isNull());
        QCOMPARE(session.unfinished().count(), 2); // what only the colleague tagged is open again
    }

    void aLayerCannotBeShownMeanwhile()
    {
        TestProject project(QStringLiteral("He said “no” and “never”."));
        Session &session = project.session();
        tagAsColleague(project, m_colleague);
        setBlind(session, true);
        session.setLayerShown(m_colleague.id, true);
        QVERIFY(!session.isLayerShown(m_colleague.id));
    }

    void whatWasChosenBeforeComesBackWithUndo()
    {
        TestProject project(QStringLiteral("He said “no” and “never”."));
        Session &session = project.session();
        tagAsColleague(project, m_colleague);
        setBlind(session, true);
        QVERIFY(session.undo().ok());
        QVERIFY(session.isLayerShown(m_colleague.id));
        QCOMPARE(session.unfinished().count(), 1);
        session.setLayerShown(m_colleague.id, false);
        setBlind(session, true);
        setBlind(session, false);
        QVERIFY(!session.isLayerShown(m_colleague.id));
    }

    void holdsWhenTheProjectIsOpenedAgain()
    {
        TestProject project(QStringLiteral("He said “no” and “never”."));
        tagAsColleague(project, m_colleague);
        setBlind(project.session(), true);
        project.reopen();
        QCOMPARE(project.session().article().quoteCount(), 1);
        QVERIFY(!project.session().isLayerShown(m_colleague.id));
        QCOMPARE(project.session().unfinished().count(), 2);
    }

private:
    const Annotator m_colleague{AnnotatorId::create(), QStringLiteral("A. Colleague")};
};

QTEST_GUILESS_MAIN(TestBlindTagging)
#include "tst_blindtagging.moc"
