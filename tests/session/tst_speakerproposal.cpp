#include "app/session/speakerproposal.h"
#include "app/text/clauses.h"
#include "app/text/quotationmarks.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace pullquote;

namespace {

KnownSpeaker known(const char16_t *name, Gender gender = Gender::Unknown, const char16_t *role = u"",
                   const char16_t *affiliation = u"", KnownSpeaker::Kind kind = KnownSpeaker::Kind::Person)
{
    KnownSpeaker speaker;
    speaker.name = QString::fromUtf16(name);
    speaker.id = QUuid::createUuidV5(QUuid(), speaker.name);
    speaker.gender = gender;
    speaker.role = QString::fromUtf16(role);
    speaker.affiliation = QString::fromUtf16(affiliation);
    speaker.kind = kind;
    return speaker;
}

/// The people of the invented articles below.
QList<KnownSpeaker> cast()
{
    QList<KnownSpeaker> all{
        known(u"Marla Quist", Gender::Feminine),
        known(u"Ivo Brandt", Gender::Masculine, u"President", u"Norland"),
        known(u"Jon Bell"),
        known(u"Transport Ministry", Gender::Unknown, u"", u"", KnownSpeaker::Kind::Organisation),
    };
    all[1].aliases = {QStringLiteral("the Norland leader")};
    return all;
}

QString nameOf(const SpeakerProposal &proposal, const QList<KnownSpeaker> &speakers)
{
    for (const KnownSpeaker &speaker : speakers)
        if (speaker.id == proposal.speaker)
            return speaker.name;
    return QStringLiteral("new: ") + proposal.newName;
}

QList<SpeakerProposal> propose(const QString &text, Span content, const QList<KnownSpeaker> &speakers,
                               const QList<EarlierQuote> &earlier = {})
{
    const auto quotations = findQuotations(text);
    const auto clause = reportingClause(text, {{content}, quotations, {}});
    return proposeSpeakers({text, {content}, quotations, clause, speakers, earlier, {}});
}

/// Takes the brackets out and says where they stood.
Span takeBrackets(QString &text)
{
    const qsizetype start = text.indexOf(u'[');
    const qsizetype end = text.indexOf(u']') - 1;
    text.remove(u'[').remove(u']');
    return {start, end};
}

} // namespace

class TestSpeakerProposal : public QObject {
    Q_OBJECT

private slots:
    void proposesTheSpeaker_data();
    void proposesTheSpeaker();
    void neverTakesANameFromTheContent();
    void prefersWhatAPersonConfirmed();
    void saysWhy();
    void proposesBothOfTwo();
    void fitsNames_data();
    void fitsNames();
    void staysSoundWhateverTheText();
    void readsInventedArticles_data();
    void readsInventedArticles();
    void readsThePressConference_data();
    void readsThePressConference();
};

void TestSpeakerProposal::proposesTheSpeaker_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<QString>("speaker"); // of the first proposal; empty: none at all
    QTest::addColumn<bool>("sure");
    const auto row = [](const char *name, const char16_t *drawn, const char16_t *speaker, bool sure) {
        QTest::newRow(name) << QString::fromUtf16(drawn) << QString::fromUtf16(speaker) << sure;
    };
    row("surname", u"[“We sail,”] said Quist.", u"Marla Quist", true);
    row("title and surname", u"[“We sail,”] said President Brandt.", u"Ivo Brandt", true);
    row("initial", u"[“We sail,”] said I. Brandt.", u"Ivo Brandt", true);
    row("whole name", u"Jon Bell stated: [“We sail.”]", u"Jon Bell", true);
    row("alias", u"[“We sail,”] the Norland leader said.", u"Ivo Brandt", true);
    row("another of the surname", u"[“We sail,”] said Petra Brandt.", u"new: Petra Brandt", true);
    row("unknown", u"[“We sail,”] said Captain Odd Lund.", u"new: Odd Lund", true);
    row("unknown, introduced before", u"The captain, Odd Lund, was late. [“We sail,”] said Lund.",
        u"new: Odd Lund", true);
    row("organisation", u"[“No ferry will run,”] the Transport Ministry said.", u"Transport Ministry", true);
    row("he", u"Brandt met the crews. [“We sail,”] he said.", u"Ivo Brandt", true);
    row("she", u"Quist met Brandt on the pier. [“We sail,”] she said.", u"Marla Quist", true);
    row("she is not the last named", u"Quist and the crews waited. Brandt came late. [“We sail,”] she said.",
        u"Marla Quist", true);
    row("subject before object", u"Bell spoke with Lund. [“We sail,”] he said.", u"Jon Bell", true);
    row("subject of the main clause",
        u"After Bell and Brandt’s meeting, Brandt held a dinner. [“We sail,”] he said.", u"Ivo Brandt", true);
    row("named behind its cue", u"“We wait,” said Bell. [“We sail,”] he added.", u"Jon Bell", true);
    row("president of the land", u"Bell met Brandt. [“We sail,”] the Norland president said.", u"Ivo Brandt",
        true);
    row("president, never named", u"[“We sail,”] the Norland president said.", u"Ivo Brandt", true);
    row("spoken of",
        u"Years after Bell made that remark, the Norland president said that Bell is [“a kind man.”]",
        u"Ivo Brandt", true);
    row("remarks asked about", u"Asked about Bell’s remarks of him having [“no heart,”] Brandt shrugged.",
        u"Jon Bell", true);
    row("minister, a guess", u"Bell opened the pier. [“We sail,”] the minister said.", u"Jon Bell", false);
    row("ministry", u"Bell came late. [“We sail,”] the ministry said.", u"Transport Ministry", false);
    row("a trade is no surname", u"Quist bought bread. [“We are open,”] the bell ringer said.",
        u"Marla Quist", false);
    row("they", u"The Transport Ministry spoke at noon. [“No ferry will run,”] they said.",
        u"Transport Ministry", true);
    row("it", u"The Transport Ministry met Bell. [“No ferry will run,”] it said.", u"Transport Ministry",
        true);
    row("Mrs. tells the gender", u"Mrs. Bell met Brandt. [“We sail,”] she said.", u"Jon Bell", true);
    row("two men, no subject", u"It was the day of Bell’s and Brandt’s dinner. [“We sail,”] he said.",
        u"Ivo Brandt", false);
    row("passive", u"[“We sail,”] Bell was told by Quist.", u"Marla Quist", true);
    row("asked by nobody", u"When asked whether the pier was [“finished,”] Brandt said no.", u"", false);
    row("officials", u"[“No ferry will run,”] officials said.", u"new: officials", false);
    row("two governments are nobody who was named",
        u"Bell met Brandt. The two governments announced it: [“We sail.”]", u"new: two governments", false);
    row("goes on in the paragraph", u"“We wait,” Quist said. [“Then we sail.”]", u"Marla Quist", true);
    row("answers", u"“Do we wait?” Quist asked. [“We sail,”] Bell replied.", u"Jon Bell", true);
    row("alone in its paragraph", u"“We wait,” said Quist.\n\n[“Then we sail.”]", u"Marla Quist", false);
    row("alone under words", u"Bell turned to the sea.\n\n[“Then we sail.”]", u"Jon Bell", false);
    row("he paused", u"Brandt folded the map. [“Then we sail.”]", u"Ivo Brandt", false);
    row("nested, I", u"“I told them [‘no’] and left,” Quist said.", u"Marla Quist", true);
    row("beyond the sentence", u"[“Then we sail.”] Quist left.", u"", false);
    row("misspelt", u"[“We sail,”] said Marta Quist.", u"Marla Quist", false);
}

void TestSpeakerProposal::proposesTheSpeaker()
{
    QFETCH(QString, drawn);
    QFETCH(QString, speaker);
    QFETCH(bool, sure);
    const Span content = takeBrackets(drawn);
    const auto proposals = propose(drawn, content, cast());
    QCOMPARE(proposals.isEmpty() ? QString() : nameOf(proposals.first(), cast()), speaker);
    QCOMPARE(!proposals.isEmpty() && proposals.first().sure, sure);
    for (const SpeakerProposal &proposal : proposals) {
        QVERIFY(!proposal.reasonText.isEmpty());
        QCOMPARE(proposal.newName.isEmpty(), !proposal.speaker.isNull());
    }
}

void TestSpeakerProposal::neverTakesANameFromTheContent()
{
    QString text = QStringLiteral("[“Jon Bell lied, said Ivo Brandt. Marla Quist said so.”]");
    const Span content = takeBrackets(text);
    QVERIFY(propose(text, content, cast()).isEmpty());
}

void TestSpeakerProposal::prefersWhatAPersonConfirmed()
{
    QString text = QStringLiteral("“We wait,” said Quist.\n\n[“Then we sail.”]");
    const Span content = takeBrackets(text);
    const auto speakers = cast();
    const EarlierQuote earlier{{0, 10}, speakers.at(2).id};
    QCOMPARE(propose(text, content, speakers, {earlier}).first().speaker, speakers.at(2).id);
}

void TestSpeakerProposal::saysWhy()
{
    QString text = QStringLiteral("Brandt met the crews. [“We sail,”] he said.");
    const Span content = takeBrackets(text);
    const auto proposals = propose(text, content, cast());
    QCOMPARE(proposals.first().reasonText, QStringLiteral("he → I. Brandt, last man named"));
    QVERIFY(proposals.first().words);
    QCOMPARE(text.mid(proposals.first().words->start, proposals.first().words->length()),
             QStringLiteral("he"));
}

void TestSpeakerProposal::proposesBothOfTwo()
{
    QString text = QStringLiteral("[“We sail,”] Quist and Brandt said.");
    const Span content = takeBrackets(text);
    const auto proposals = propose(text, content, cast());
    QVERIFY(proposals.size() >= 2);
    QCOMPARE(nameOf(proposals.at(0), cast()), QStringLiteral("Marla Quist"));
    QCOMPARE(nameOf(proposals.at(1), cast()), QStringLiteral("Ivo Brandt"));
    QVERIFY(!proposals.first().sure);
}

void TestSpeakerProposal::fitsNames_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("fit");
    const auto row = [](const char16_t *words, const char16_t *name, NameFit fit) {
        const QString left = QString::fromUtf16(words);
        QTest::newRow(qPrintable(left + u' ' + QString::fromUtf16(name)))
            << left << QString::fromUtf16(name) << int(fit);
    };
    row(u"Ivo Brandt", u"Ivo Brandt", NameFit::Whole);
    row(u"ivo brandt", u"Ivo Brandt", NameFit::Whole);
    row(u"Brandt", u"Ivo Brandt", NameFit::Surname);
    row(u"Mr. Brandt", u"Ivo Brandt", NameFit::Surname);
    row(u"the President Brandt", u"Ivo Brandt", NameFit::Surname);
    row(u"I. Brandt", u"Ivo Brandt", NameFit::Surname);
    row(u"Ivo Brandt", u"Brandt", NameFit::Surname);
    row(u"Ivo", u"Ivo Brandt", NameFit::Given);
    row(u"Petra Brandt", u"Ivo Brandt", NameFit::None);
    row(u"P. Brandt", u"Ivo Brandt", NameFit::None);
    row(u"Brandter", u"Ivo Brandt", NameFit::None);
    row(u"Marta Quist", u"Marla Quist", NameFit::Misspelled);
    row(u"White House officials", u"White House", NameFit::Given);
    row(u"", u"Ivo Brandt", NameFit::None);
}

void TestSpeakerProposal::fitsNames()
{
    QFETCH(QString, words);
    QFETCH(QString, name);
    KnownSpeaker speaker;
    speaker.name = name;
    QTEST(int(nameFit(words, speaker, {})), "fit");
}

/// Heaps of words, also one long paragraph: proposals name somebody, rest on words of the text, and come to
/// an end.
void TestSpeakerProposal::staysSoundWhateverTheText()
{
    const QStringList words =
        QStringLiteral("said Bell Quist the minister he she They I my that , . : “Never!” “I ‘yes’ maybe” "
                       "of and asked by was to \n \n\n according remarks Bell’s who — “open it. a an one & "
                       "saying, King told")
            .split(u' ');
    const quint32 seed = 19871211;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 400; ++round) {
        QString text;
        for (int i = round == 0 ? 6000 : random.bounded(1, 60); i > 0; --i)
            text += words.at(random.bounded(words.size())) + u' ';
        const auto quotations = findQuotations(text);
        for (qsizetype i = 0; i < std::min<qsizetype>(quotations.size(), 40); ++i) {
            const Span content = quotations.at(quotations.size() - 1 - i).span;
            const auto clause = reportingClause(text, {{content}, quotations, {}});
            for (const auto &proposal :
                 proposeSpeakers({text, {content}, quotations, clause, cast(), {}, {}})) {
                QVERIFY2(proposal.newName.isEmpty() != proposal.speaker.isNull(), qPrintable(text));
                const Span whole{0, text.size()};
                QVERIFY2(!proposal.words || whole.contains(*proposal.words), qPrintable(text));
            }
        }
    }
}

void TestSpeakerProposal::readsInventedArticles_data()
{
    QTest::addColumn<bool>("knownFromTheStart"); // the speakers, or they are made as their quotes come
    for (const char *article : {"harbour", "orchestra", "bridge", "glacier", "school"}) {
        QTest::newRow(qPrintable(QStringLiteral("%1, speakers known").arg(QLatin1String(article)))) << true;
        QTest::newRow(qPrintable(QStringLiteral("%1, speakers new").arg(QLatin1String(article)))) << false;
    }
}

/// Whole articles in tests/data/speakers, where each quotation's speaker stands in braces before it: by
/// surname, or by the words that describe one without a name.
void TestSpeakerProposal::readsInventedArticles()
{
    QFETCH(bool, knownFromTheStart);
    const QString article = QString::fromLatin1(QTest::currentDataTag()).section(u',', 0, 0);
    QFile file(QStringLiteral(TEST_DATA "/speakers/%1.txt").arg(article));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(file.readAll());
    QHash<qsizetype, QString> truth;
    for (qsizetype at = text.indexOf(u'{'); at >= 0; at = text.indexOf(u'{', at)) {
        const qsizetype end = text.indexOf(u'}', at);
        truth.insert(at, text.mid(at + 1, end - at - 1));
        text.remove(at, end + 1 - at);
    }
    QList<KnownSpeaker> speakers;
    const auto learn = [&](const QString &name) {
        const auto same = [&](const KnownSpeaker &s) { return s.name == name; };
        if (name.front().isUpper() && std::none_of(speakers.begin(), speakers.end(), same))
            speakers.append(known(reinterpret_cast<const char16_t *>(name.utf16())));
    };
    if (knownFromTheStart)
        for (const QString &name : truth)
            learn(name);
    QList<EarlierQuote> earlier;
    int right = 0;
    int wrongAndSure = 0;
    int asked = 0;
    for (const Quotation &quotation : findQuotations(text)) {
        QVERIFY2(truth.contains(quotation.span.start), qPrintable(text.mid(quotation.span.start, 20)));
        const QString name = truth.value(quotation.span.start);
        const SpeakerProposal first = propose(text, quotation.span, speakers, earlier).value(0);
        const QString proposed = first.speaker.isNull() ? first.newName : nameOf(first, speakers);
        const bool hit = name == QLatin1String("none") ? !first.sure : proposed.endsWith(name);
        ++asked;
        right += hit;
        wrongAndSure += !hit && first.sure;
        if (!hit)
            qInfo("%s, not %s: %s: %s", qPrintable(name), first.sure ? "sure" : "guessed",
                  qPrintable(text.mid(quotation.span.start, 24)), qPrintable(first.reasonText));
        learn(name);
        for (const KnownSpeaker &speaker : speakers)
            if (speaker.name == name)
                earlier.append({quotation.span, speaker.id});
    }
    qInfo("%d of %d right, %d wrong and sure", right, asked, wrongAndSure);
    QVERIFY(right * 10 >= asked * 9);
    QVERIFY(wrongAndSure <= 1);
}

void TestSpeakerProposal::readsThePressConference_data()
{
    QTest::addColumn<bool>("confirming"); // each quote's speaker is known when the next is proposed
    QTest::addColumn<bool>("detailed");   // the speakers have whole names, roles and genders
    QTest::newRow("first names unknown") << false << false;
    QTest::newRow("confirmed one by one") << true << false;
    QTest::newRow("whole records") << true << true;
}

void TestSpeakerProposal::readsThePressConference()
{
    QFETCH(bool, confirming);
    QFETCH(bool, detailed);
    QFile file(QStringLiteral(SHARED_DATA "/data/press-conference.txt"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the article is not here");
    const QString text = QString::fromUtf8(file.readAll());
    const QList<KnownSpeaker> speakers =
        detailed ? QList<KnownSpeaker>{known(u"Vladimir Putin", Gender::Masculine, u"President", u"Russia"),
                                       known(u"Joe Biden", Gender::Masculine, u"President", u"United States")}
                 : QList<KnownSpeaker>{known(u"Putin"), known(u"Biden")};
    QList<EarlierQuote> earlier;
    int right = 0;
    int wrongAndSure = 0;
    int sure = 0;
    int whole = 0;
    for (const Quotation &quotation : findQuotations(text)) {
        if (!quotation.balanced)
            continue;
        ++whole;
        const QString words = text.mid(quotation.span.start, quotation.span.length());
        const QUuid truth = speakers.at(words.contains(QStringLiteral("no soul")) ? 1 : 0).id;
        const auto proposals = propose(text, quotation.span, speakers, earlier);
        const bool hit = !proposals.isEmpty() && proposals.first().speaker == truth;
        right += hit;
        sure += !proposals.isEmpty() && proposals.first().sure;
        wrongAndSure += !hit && !proposals.isEmpty() && proposals.first().sure;
        qInfo("%s%s %s: %s", hit ? "" : "WRONG ", proposals.value(0).sure ? "sure" : "guess",
              qPrintable(words.left(24)), qPrintable(proposals.value(0).reasonText));
        if (confirming)
            earlier.append({quotation.span, truth});
    }
    qInfo("%d of %d right, %d sure, %d wrong and sure", right, whole, sure, wrongAndSure);
    QCOMPARE(whole, 21);
    QVERIFY(right >= 19);
    QCOMPARE(wrongAndSure, 0);
}

QTEST_APPLESS_MAIN(TestSpeakerProposal)
#include "tst_speakerproposal.moc"
