#include "app/session/earlierquotes.h"
#include "app/session/lastquotes.h"
#include "app/session/tagging.h"
#include "tests/support/must.h"
#include "tests/support/testproject.h"

#include <QSignalSpy>

using namespace pullquote;
using namespace pullquote::test;

namespace {

constexpr int speakerCount = 20;
constexpr int quoteCount = 60;

QString manyQuotes()
{
    QString text;
    for (int i = 0; i < quoteCount; ++i)
        text += QStringLiteral("“Sentence %1,” one of them said. ").arg(i, 2, 10, QLatin1Char('0'));
    return text;
}

} // namespace

/// What a speaker said last, here and in other articles, as somebody walks through the names in the picker.
class tst_LastQuotes : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_project = std::make_unique<TestProject>(manyQuotes());
        m_speakers.clear();
        for (int i = 0; i < speakerCount; ++i)
            m_speakers.append(made(QStringLiteral("Speaker %1").arg(i)));
        for (int i = 0; i < quoteCount; ++i)
            m_quotes.append(tag(i, m_speakers[i % speakerCount]));
    }
    void cleanup()
    {
        m_project.reset();
        m_quotes.clear();
    }

    void theNearestComeFirstAndNoneFromBehind()
    {
        LastQuotes last(session());
        const qsizetype start = session().article().quote(m_quotes[45])->extent().start;
        QCOMPARE(last.before(start, m_speakers[3]),
                 (QList<QuoteId>{m_quotes[43], m_quotes[23], m_quotes[3]}));
        QCOMPARE(last.before(start, m_speakers[5]), (QList<QuoteId>{m_quotes[25], m_quotes[5]}));
        QCOMPARE(last.before(0, m_speakers[5]), QList<QuoteId>());
    }

    void allNamesTogetherWalkThroughTheArticleOnce()
    {
        LastQuotes last(session());
        const qsizetype end = session().article().text().size();
        last.before(end, m_speakers.last());
        QCOMPARE(last.looked(), 41); // no further than this one needs
        for (int round = 0; round < 2; ++round) {
            for (SpeakerId speaker : std::as_const(m_speakers))
                QCOMPARE(last.before(end, speaker).size(), 3);
        }
        last.before(end, made(QStringLiteral("Somebody else")));
        QCOMPARE(last.looked(), quoteCount);
    }

    void whatChangesIsSeen()
    {
        LastQuotes last(session());
        const qsizetype end = session().article().text().size();
        QCOMPARE(last.before(end, m_speakers[19]).first(), m_quotes[59]);
        must(Tagging(session()).remove({m_quotes[59]}));
        QCOMPARE(last.before(end, m_speakers[19]).first(), m_quotes[39]);
        must(session().undo());
        QCOMPARE(last.before(end, m_speakers[19]).first(), m_quotes[59]);
        must(Cataloguing(session()).joinSpeakers(m_speakers[19], m_speakers[18]));
        QCOMPARE(last.before(end, m_speakers[19]).mid(0, 2), (QList<QuoteId>{m_quotes[59], m_quotes[58]}));
        session().setLayerShown(m_project->me().id, false);
        QCOMPARE(last.before(end, m_speakers[19]), QList<QuoteId>());
    }

    void onlyWhoWasAskedForLastIsLookedForInOtherArticles()
    {
        openAnother();
        EarlierQuotes earlier(session());
        const QSignalSpy found(&earlier, &EarlierQuotes::found);
        for (SpeakerId speaker : std::as_const(m_speakers))
            QCOMPARE(earlier.of(speaker), QStringList());
        QTRY_COMPARE(earlier.of(m_speakers.last()).size(), 3);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().first().value<SpeakerId>(), m_speakers.last());
        // Who was passed by is looked for when somebody comes back.
        QCOMPARE(earlier.of(m_speakers.first()), QStringList());
        QTRY_COMPARE(earlier.of(m_speakers.first()).value(0), QStringLiteral("A test: “Sentence 40,”"));
    }

private:
    Session &session() { return m_project->session(); }
    SpeakerId made(const QString &name)
    {
        const Result<SpeakerId> id = Cataloguing(session()).createSpeaker(name);
        must(id);
        return *id;
    }
    QuoteId tag(int sentence, SpeakerId speaker)
    {
        const Quotation &quotation = session().article().quotations().all()[sentence];
        TagRequest request;
        request.content = quotation.parts;
        request.speaker.speaker = speaker;
        const Result<QuoteId> tagged = Tagging(session()).tag(request);
        must(tagged);
        return *tagged;
    }
    void openAnother()
    {
        Article other;
        other.title = QStringLiteral("Another");
        const Result<ArticleId> there =
            Cataloguing(session()).createArticle(other, QStringLiteral("Silence."));
        must(there);
        must(session().openArticle(*there));
        QVERIFY(session().queue()->waitForSaved());
    }

    std::unique_ptr<TestProject> m_project;
    QList<SpeakerId> m_speakers;
    QList<QuoteId> m_quotes;
};

QTEST_GUILESS_MAIN(tst_LastQuotes)
#include "tst_lastquotes.moc"
