#include "app/session/tagging.h"
#include "tests/support/must.h"
#include "tests/support/testproject.h"
#include "ui/panel/speakernumbers.h"

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text =
    QStringLiteral("“One,” said Ida Brandt. “Two,” said Tomás Ruiz. “Three,” said Nora Vale.");

} // namespace

class tst_SpeakerNumbers : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_project = std::make_unique<TestProject>(text);
        m_ida = made(u"Ida Brandt");
        m_tomas = made(u"Tomás Ruiz");
        m_nora = made(u"Nora Vale");
        tag(u"“Two,”", m_tomas);
        tag(u"“Three,”", m_nora);
        m_numbers = std::make_unique<SpeakerNumbers>(session());
        QCOMPARE(m_numbers->numberOf(m_tomas), 0);
        QCOMPARE(m_numbers->numberOf(m_nora), 1);
    }
    void cleanup()
    {
        m_numbers.reset();
        m_project.reset();
    }

    void whoComesFurtherUpTakesNobodysNumber()
    {
        tag(u"“One,”", m_ida);
        QCOMPARE(m_numbers->numberOf(m_ida), 2);
        must(session().reload()); // as an import does
        QCOMPARE(m_numbers->numberOf(m_tomas), 0);
        QCOMPARE(m_numbers->numberOf(m_nora), 1);
        QCOMPARE(m_numbers->numberOf(m_ida), 2);
    }

    void comingBackToTheArticleFindsTheSameNumbers()
    {
        const ArticleId here = session().article().article().id;
        tag(u"“One,”", m_ida);
        Article other;
        other.title = QStringLiteral("Another");
        const Result<ArticleId> there = Cataloguing(session()).createArticle(other, text + text);
        must(there);
        must(session().openArticle(*there));
        QCOMPARE(m_numbers->numberOf(m_tomas), -1);
        tag(u"“Three,”", m_nora);
        QCOMPARE(m_numbers->numberOf(m_nora), 0); // each article begins with the first colour
        must(session().openArticle(here));
        QCOMPARE(m_numbers->numberOf(m_tomas), 0);
        QCOMPARE(m_numbers->numberOf(m_nora), 1);
        QCOMPARE(m_numbers->numberOf(m_ida), 2);
    }

    void whoIsJoinedKeepsTheNumber_data()
    {
        QTest::addColumn<bool>("isStrangersKept");
        QTest::newRow("the smaller id is known here") << false;
        QTest::newRow("the smaller id is a stranger's") << true;
    }
    void whoIsJoinedKeepsTheNumber()
    {
        QFETCH(bool, isStrangersKept);
        const SpeakerId same = strangerTo(m_tomas, isStrangersKept);
        must(Cataloguing(session()).joinSpeakers(same, m_tomas));
        QCOMPARE(m_numbers->numberOf(same), 0);
        QCOMPARE(m_numbers->numberOf(m_tomas), 0);
        must(session().undo());
        QCOMPARE(m_numbers->numberOf(m_tomas), 0);
    }

    void whoIsJoinedFromAnotherArticleKeepsTheNumber()
    {
        const ArticleId here = session().article().article().id;
        const Result<ArticleId> there = Cataloguing(session()).createArticle(Article(), text + text);
        must(there);
        must(session().openArticle(*there));
        must(Cataloguing(session()).joinSpeakers(m_tomas, strangerTo(m_tomas, true)));
        must(session().openArticle(here));
        QCOMPARE(m_numbers->numberOf(m_tomas), 0);
        QCOMPARE(m_numbers->numberOf(m_nora), 1);
    }

private:
    Session &session() { return m_project->session(); }
    SpeakerId made(QStringView name)
    {
        const Result<SpeakerId> id = Cataloguing(session()).createSpeaker(name.toString());
        must(id);
        return *id;
    }
    /// Somebody the article does not know, with an id before or after this one: the smaller stays in a join.
    SpeakerId strangerTo(SpeakerId known, bool isBefore)
    {
        QUuid id = known.uuid();
        id.data1 += isBefore ? -1 : 1;
        Speaker stranger;
        stranger.id = SpeakerId(id);
        stranger.name = QStringLiteral("T. Ruiz");
        must(Cataloguing(session()).changeSpeaker(stranger));
        return stranger.id;
    }
    void tag(QStringView words, SpeakerId speaker)
    {
        const qsizetype start = session().article().text().indexOf(words);
        TagRequest request;
        request.content = {{start, start + words.size()}};
        request.speaker.speaker = speaker;
        must(Tagging(session()).tag(request));
    }

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<SpeakerNumbers> m_numbers;
    SpeakerId m_ida, m_tomas, m_nora;
};

QTEST_MAIN(tst_SpeakerNumbers)
#include "tst_speakernumbers.moc"
