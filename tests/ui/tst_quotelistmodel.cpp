#include "app/session/tagging.h"
#include "tests/support/randomquotes.h"
#include "tests/support/rounds.h"
#include "tests/support/testproject.h"
#include "ui/panel/foldedtext.h"
#include "ui/panel/quotelistmodel.h"

#include <QAbstractItemModelTester>

using namespace pullquote;
using namespace pullquote::test;

namespace {

using Grouping = QuoteListModel::Grouping;

constexpr Grouping allGroupings[] = {Grouping::Order, Grouping::Speaker, Grouping::Topic,
                                     Grouping::Unfinished};

/// What the rows say, one line each.
QStringList rowsOf(const QuoteListModel &model)
{
    QStringList rows;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex index = model.index(i);
        if (model.isHeading(index)) {
            rows.append(QStringLiteral("# %1 (%2)")
                            .arg(index.data().toString(), index.data(QuoteListModel::CountRole).toString()));
            continue;
        }
        rows.append(QStringLiteral("%1 %2 [%3] %4")
                        .arg(index.data(QuoteListModel::NumberRole).toInt())
                        .arg(index.data(QuoteListModel::WordsRole).toString(),
                             index.data(QuoteListModel::SpeakerRole).toString(),
                             index.data(QuoteListModel::TopicsRole).toStringList().join(u',')));
    }
    return rows;
}

/// The same from a model that has seen none of the changes.
QStringList rowsMadeAnew(const Session &session, const QuoteListModel &model)
{
    QuoteListModel fresh(session);
    fresh.setGrouping(model.grouping());
    fresh.setFilter(model.filter());
    return rowsOf(fresh);
}

/// The rows in order without headings, from first principles.
QStringList rowsByScan(const Session &session, const QString &filter)
{
    const OpenArticle &article = session.article();
    QStringList rows;
    for (qsizetype number = 1; number <= article.quoteCount(); ++number) {
        const Quote &quote = article.quoteNumber(number);
        QStringList words, names, topics;
        QString all = quote.note;
        for (Span span : quote.content)
            words.append(article.words(span));
        for (SpeakerId id : quote.speakers)
            names.append(session.catalogue().speaker(id)->name);
        for (const Topic &topic : session.catalogue().topics()) {
            if (quote.topics.contains(topic.id))
                topics.append(topic.name);
        }
        all += words.join(u'|') + names.join(u'|') + topics.join(u'|');
        if (!foldedText(all).contains(foldedText(filter)))
            continue;
        QString shown = words.join(QStringLiteral(" … "));
        if (shown.size() > 200)
            shown = shown.left(200) + u'…';
        rows.append(QStringLiteral("%1 %2 [%3] %4")
                        .arg(number)
                        .arg(shown, names.join(QStringLiteral(", ")), topics.join(u',')));
    }
    return rows;
}

QuoteId tagged(Session &session, QStringView words, const QString &speaker = {})
{
    TagRequest request;
    const qsizetype start = session.article().text().indexOf(words);
    request.content = {{start, start + words.size()}};
    request.speaker.newName = speaker;
    const Result<QuoteId> id = Tagging(session).tag(request);
    return id ? *id : QuoteId();
}

} // namespace

class tst_QuoteListModel : public QObject {
    Q_OBJECT

private slots:
    void staysTheSameAsANewOneUnderRandomChanges_data()
    {
        QTest::addColumn<Grouping>("grouping");
        QTest::addColumn<QString>("filter");
        QTest::newRow("in order") << Grouping::Order << QString();
        QTest::newRow("in order, filtered") << Grouping::Order << QStringLiteral("speaker 1");
        QTest::newRow("by speaker") << Grouping::Speaker << QString();
        QTest::newRow("by topic") << Grouping::Topic << QString();
        QTest::newRow("by topic, filtered") << Grouping::Topic << QStringLiteral("cafe");
        QTest::newRow("unfinished") << Grouping::Unfinished << QString();
    }
    void staysTheSameAsANewOneUnderRandomChanges()
    {
        QFETCH(Grouping, grouping);
        QFETCH(QString, filter);
        const quint32 seed = test::seed();
        TestProject project(textOfQuotations(12));
        QuoteListModel model(project.session());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGrouping(grouping);
        model.setFilter(filter);
        RandomHand hand(project.session(), seed);
        for (int i = 0; i < 40; ++i) {
            hand.act();
            QCOMPARE(rowsOf(model), rowsMadeAnew(project.session(), model));
        }
    }

    void rowsInOrderAreWhatTheArticleHas()
    {
        const quint32 seed = test::seed();
        TestProject project(textOfQuotations(8));
        QuoteListModel model(project.session());
        RandomHand hand(project.session(), seed);
        for (int i = 0; i < 40; ++i) {
            hand.act();
            model.setFilter(i % 2 == 0 ? QString() : QStringLiteral("Ukraine"));
            QCOMPARE(rowsOf(model), rowsByScan(project.session(), model.filter()));
        }
    }

    void groupsBySpeakerWithNobodyLast()
    {
        TestProject project(textOfQuotations(4));
        Session &session = project.session();
        tagged(session, u"“Word 0 of the café,”");
        tagged(session, u"“Word 1 of the café,”", QStringLiteral("Zoe"));
        const QuoteId two = tagged(session, u"“Word 2 of the café,”", QStringLiteral("Ann"));
        QVERIFY(Tagging(session).addSpeaker(two, {{}, QStringLiteral("Zoe"), {}, false}));
        QuoteListModel model(session);
        model.setGrouping(Grouping::Speaker);
        const QStringList rows = rowsOf(model);
        QCOMPARE(rows.size(), 7);
        QCOMPARE(rows.at(0), QStringLiteral("# Ann (1)"));
        QCOMPARE(rows.at(2), QStringLiteral("# Zoe (2)"));
        QCOMPARE(rows.at(5), QStringLiteral("# No speaker (1)"));
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.indexOf(two).row(), 1);
    }

    void joiningSpeakersJoinsTheirGroups()
    {
        TestProject project(textOfQuotations(3));
        Session &session = project.session();
        tagged(session, u"“Word 0 of the café,”", QStringLiteral("Putin"));
        tagged(session, u"“Word 1 of the café,”", QStringLiteral("V. Putin"));
        QuoteListModel model(session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGrouping(Grouping::Speaker);
        QCOMPARE(model.rowCount(), 4);
        const QList<Speaker> speakers = session.catalogue().speakers();
        QVERIFY(Cataloguing(session).joinSpeakers(speakers.at(1).id, speakers.at(0).id));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(rowsOf(model), rowsMadeAnew(session, model));
    }

    void unfinishedShowsWhatNobodyTaggedUntilItIs()
    {
        TestProject project(textOfQuotations(2));
        Session &session = project.session();
        QuoteListModel model(session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGrouping(Grouping::Unfinished);
        QCOMPARE(model.shownCount(), session.unfinished().count());
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.quoteAt(model.index(1)).isNull());
        QVERIFY(!model.placeAt(model.index(1)).isEmpty());
        const QuoteId id = tagged(session, u"“Word 0 of the café,”", QStringLiteral("Ann"));
        QCOMPARE(model.shownCount(), 2); // it lacks a topic
        QVERIFY(Tagging(session).toggleTopic({id}, session.catalogue().topics().first().id));
        QCOMPARE(model.shownCount(), 1);
    }

    void filterLooksAtWordsSpeakerTopicsAndNote_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("found");
        QTest::newRow("empty") << QString() << 3;
        QTest::newRow("words") << QStringLiteral("word 1") << 1;
        QTest::newRow("no accents") << QStringLiteral("CAFE") << 3;
        QTest::newRow("accents") << QStringLiteral("café") << 3;
        QTest::newRow("straight mark") << QStringLiteral("\"word") << 3;
        QTest::newRow("speaker") << QStringLiteral("muller") << 1;
        QTest::newRow("topic") << QStringLiteral("ukra") << 1;
        QTest::newRow("note") << QStringLiteral("call back") << 1;
        QTest::newRow("speaker and words") << QStringLiteral("muller word") << 1;
        QTest::newRow("of two quotes") << QStringLiteral("muller ukraine") << 0;
        QTest::newRow("outside the quote") << QStringLiteral("somebody") << 0;
    }
    void filterLooksAtWordsSpeakerTopicsAndNote()
    {
        QFETCH(QString, filter);
        QFETCH(int, found);
        TestProject project(textOfQuotations(3));
        Session &session = project.session();
        tagged(session, u"“Word 0 of the café,”", QStringLiteral("Müller"));
        const QuoteId about = tagged(session, u"“Word 1 of the café,”");
        const QuoteId noted = tagged(session, u"“Word 2 of the café,”");
        QVERIFY(Tagging(session).toggleTopic({about},
                                             session.catalogue().topicNamed(QStringLiteral("Ukraine"))->id));
        QVERIFY(Tagging(session).setNote(noted, QStringLiteral("Call her back")));
        QuoteListModel model(session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), filter == QLatin1String("call back") ? 1 : found);
    }

    void hiddenLayersHaveNoRows()
    {
        TestProject project(textOfQuotations(3));
        tagged(project.session(), u"“Word 0 of the café,”");
        project.reopenAs({AnnotatorId::create(), QStringLiteral("R. Amsel")});
        Session &session = project.session();
        tagged(session, u"“Word 1 of the café,”");
        QuoteListModel model(session);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data(QuoteListModel::AnnotatorRole).toString(), QStringLiteral("J. Editor"));
        QVERIFY(model.index(1).data(QuoteListModel::AnnotatorRole).toString().isEmpty());
        session.setLayerShown(project.me().id, false);
        QCOMPARE(rowsOf(model), QStringList{QStringLiteral("2 “Word 1 of the café,” [] ")});
    }

    void wordsOfLongQuotesAreCut()
    {
        const QString text = u'“' + QString(5000, u'a') + u'”';
        TestProject project(text);
        tagged(project.session(), text);
        const QuoteListModel model(project.session());
        QCOMPARE(model.index(0).data(QuoteListModel::WordsRole).toString().size(), 201);
    }
};

QTEST_MAIN(tst_QuoteListModel)
#include "tst_quotelistmodel.moc"
