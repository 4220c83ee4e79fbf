#include "foreignsamples.h"
#include "randomdocument.h"
#include "tests/support/rounds.h"
#include "validation.h"

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
