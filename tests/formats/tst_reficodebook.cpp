#include "foreignsamples.h"
#include "randomdocument.h"
#include "tests/support/rounds.h"
#include "validation.h"

#include "app/formats/codebookplan.h"

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue topicsOf(const QByteArray &json)
{
    return byId(QJsonDocument::fromJson(json).object().value(u"topics"_s));
}

QStringList speakersOf(TemporaryProject &project)
{
    QStringList names;
    const QList<Speaker> speakers = *project.read().speakers();
    for (const Speaker &speaker : speakers)
        names.append(speaker.name);
    names.sort();
    return names;
}

QByteArray codebook(const QByteArray &codes)
{
    return "<?xml version=\"1.0\"?><CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"Other\"><Codes>" +
           codes + "</Codes></CodeBook>";
}

} // namespace

class tst_RefiCodebook : public QObject {
    Q_OBJECT

private slots:
    void topicsComeInWithColourAndDefinition()
    {
        TemporaryProject project;
        const ImportPlan plan = project.take(foreignSample(u"refi-qda/codebook.qdc"_s), u"codebook.qdc"_s);
        QCOMPARE(sentencesOf(plan.problems + plan.warnings), QString());
        QStringList drawn;
        const QList<Topic> topics = *project.read().topics();
        for (const Topic &topic : topics)
            drawn.append(topic.name + u' ' + topic.colour.toLower() + u' ' + topic.definition);
        drawn.sort();
        QVERIFY2(drawn.contains(u"council #cc3333 City council"_s), qPrintable(drawn.join(u'\n')));
        QVERIFY2(drawn.contains(u"delay #3366cc "_s), qPrintable(drawn.join(u'\n')));
    }

    void whatIsWrittenIsValidAndComesBack()
    {
        for (quint32 seed : seeds(5)) {
            TemporaryProject here;
            QJsonObject document = RandomDocument(seed).make();
            QJsonArray topics = document.value(u"topics").toArray();
            QJsonObject first = topics[0].toObject();
            first.insert(u"key"_s, 4);
            topics[0] = first;
            document.insert(u"topics"_s, topics);
            here.take(QJsonDocument(document).toJson());
            const QByteArray file = here.give(u"refi-codebook"_s);
            if (missingValidator(u"xmllint"_s).isEmpty()) {
                const QString faults = schemaFaults(
                    file, u"--schema"_s, QStringLiteral(TEST_DATA "/schemas/refi-qda/Codebook.xsd"));
                QVERIFY2(faults.isEmpty(), qPrintable(faults));
            }
            TemporaryProject there;
            there.take(file, u"a.qdc"_s);
            QCOMPARE(topicsOf(there.json()), topicsOf(here.json()));
            QCOMPARE(speakersOf(there), speakersOf(here));
            for (TemporaryProject *again : {&here, &there}) {
                const ImportPlan plan = again->take(file, u"a.qdc"_s);
                QVERIFY2(plan.changesNothing() && plan.warnings.isEmpty(),
                         qPrintable(sentencesOf(plan.warnings)));
            }
        }
    }

    void treesThatNothingIsInAreNoTopics()
    {
        TemporaryProject here;
        const QByteArray file = here.give(u"refi-codebook"_s);
        TemporaryProject there;
        QVERIFY(there.take(file, u"a.qdc"_s).changesNothing());
    }

    void aTopicOfTheSameNameIsTheSameTopic()
    {
        TemporaryProject project;
        project.take(foreignSample(u"refi-qda/codebook.qdc"_s), u"codebook.qdc"_s);
        const qsizetype count = project.read().topics()->size();
        project.take(codebook("<Code guid=\"33333333-3333-4333-8333-333333333333\" name=\"delay\" "
                              "isCodable=\"true\"/>"),
                     u"other.qdc"_s);
        QCOMPARE(project.read().topics()->size(), count);
    }

    void speakersAreCodesInTheirTree()
    {
        TemporaryProject project;
        project.take(
            codebook("<Code guid=\"33333333-3333-4333-8333-333333333333\" name=\"speakers\" "
                     "isCodable=\"false\"><Code guid=\"33333333-3333-4333-8333-333333333334\" "
                     "name=\"Zoë\" isCodable=\"true\"><Description>mayor</Description></Code></Code>"),
            u"a.qdc"_s);
        QCOMPARE(speakersOf(project), QStringList{u"Zoë"_s});
        QCOMPARE(project.read().speakers()->first().note, u"mayor"_s);
    }

    void topicsAloneAreWhatTheFileHas()
    {
        for (quint32 seed : seeds(5)) {
            TemporaryProject here;
            QJsonObject document = RandomDocument(seed).make();
            QJsonArray named;
            for (const QJsonValue &value : document.value(u"topics").toArray()) {
                QJsonObject topic = value.toObject();
                topic.insert(u"name"_s, u"topic %1"_s.arg(named.size())); // names are to be told apart
                named.append(topic);
            }
            document.insert(u"topics"_s, named);
            here.take(QJsonDocument(document).toJson());
            const Codebook codebook = readCodebook({u"a.qdc"_s, here.give(u"refi-codebook"_s), true});
            QVERIFY2(codebook.problems.isEmpty(), qPrintable(sentencesOf(codebook.problems)));
            const CodebookPlan fresh = planCodebook(codebook, {});
            QVERIFY2(fresh.canRun(), qPrintable(sentencesOf(fresh.problems)));
            QList<Topic> topics = *here.read().topics();
            topics.removeIf([](const Topic &topic) { return !topic.joinedInto.isNull(); });
            QCOMPARE(fresh.changes.size(), topics.size());
            const CodebookPlan again = planCodebook(codebook, {topics, {}});
            QCOMPARE(again.count(CodebookPlan::Outcome::Same), int(topics.size()));
        }
    }

    void topicsOfOtherProgramsGoByTheirNames()
    {
        const Codebook codebook = readCodebook(
            {u"a.qdc"_s, fileBytes(QStringLiteral(TEST_DATA "/annotations/refi-qda/codebook.qdc")), true});
        Topic council;
        council.id = TopicId::create();
        council.name = u"Council"_s;
        const CodebookPlan plan = planCodebook(codebook, {{council}, {}});
        QVERIFY2(plan.canRun(), qPrintable(sentencesOf(plan.problems)));
        QCOMPARE(plan.count(CodebookPlan::Outcome::Differing), 1);
        const Topic *delay = nullptr;
        for (const Topic &topic : plan.changes)
            delay = topic.name == u"delay" ? &topic : delay;
        QVERIFY(delay);
        QCOMPARE(delay->colour.toLower(), u"#3366cc"_s);
    }

    void speakersAndKindsAreNoTopics()
    {
        TemporaryProject here;
        here.take(sampleJson());
        const Codebook codebook = readCodebook({u"x"_s, here.give(u"refi-codebook"_s), true});
        QVERIFY(codebook.problems.isEmpty());
        QCOMPARE(codebook.entries.size(), here.read().topics()->size());
        QCOMPARE(codebook.warnings.size(), 1);
        QVERIFY(codebook.warnings.first().what.contains(u"left out"_s));
    }

    void damageIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        QByteArray deep;
        for (int i = 0; i < 1000; ++i)
            deep += "<Code guid=\"33333333-3333-4333-8333-333333333334\" name=\"x\" isCodable=\"true\">";
        QTest::newRow("nested too deeply") << codebook(deep) << u"nested too deeply"_s;
        QTest::newRow("cut off") << codebook("<Code").chopped(20) << u"is damaged"_s;
        QTest::newRow("entities") << codebook({}).replace("?>", "?><!DOCTYPE x [<!ENTITY a \"aaaa\">]>")
                                  << u"declares entities"_s;
    }
    void damageIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        TemporaryProject project;
        const Result<ImportPlan> plan = project.plan(bytes, u"a.qdc"_s);
        QVERIFY(plan.ok() && !plan->canRun());
        QVERIFY2(sentencesOf(plan->problems).contains(sentence), qPrintable(sentencesOf(plan->problems)));
    }
};

QTEST_GUILESS_MAIN(tst_RefiCodebook)
#include "tst_reficodebook.moc"
