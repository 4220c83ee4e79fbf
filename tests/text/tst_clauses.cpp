#include "app/text/clauses.h"
#include "app/text/quotationmarks.h"
#include "app/text/sentences.h"
#include "tests/support/picture.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace pullquote;

namespace {

/// A paragraph with the quote in [ ] (each part), its cue in { } and its source words in < >.
struct Drawn {
    QString text;
    QList<Span> content;
    QList<Span> cue;
    QList<Span> source;
};

Drawn readDrawn(const QString &drawn)
{
    Drawn result;
    QHash<QChar, qsizetype> starts;
    for (const QChar c : drawn) {
        const qsizetype at = result.text.size();
        if (c == u'[' || c == u'{' || c == u'<')
            starts.insert(c, at);
        else if (c == u']')
            result.content.append({starts.take(u'['), at});
        else if (c == u'}')
            result.cue.append({starts.take(u'{'), at});
        else if (c == u'>')
            result.source.append({starts.take(u'<'), at});
        else
            result.text.append(c);
    }
    return result;
}

QString draw(const Drawn &drawn)
{
    QString result;
    const auto marks = [&](const QList<Span> &spans, qsizetype at, QChar mark, bool opening) {
        for (Span span : spans)
            if ((opening ? span.start : span.end) == at)
                result.append(mark);
    };
    for (qsizetype i = 0; i <= drawn.text.size(); ++i) {
        marks(drawn.content, i, u']', false);
        marks(drawn.cue, i, u'}', false);
        marks(drawn.source, i, u'>', false);
        marks(drawn.source, i, u'<', true);
        marks(drawn.cue, i, u'{', true);
        marks(drawn.content, i, u'[', true);
        if (i < drawn.text.size())
            result.append(drawn.text.at(i));
    }
    return result;
}

ReportingClause clauseIn(const QString &text, const QList<Span> &content, const QString &language = {})
{
    return reportingClause(text, {content, findQuotations(text), language});
}

QString drawClause(const Drawn &drawn, const ReportingClause &clause)
{
    Drawn result{drawn.text, drawn.content, {}, {}};
    if (clause.cue)
        result.cue = {*clause.cue};
    if (clause.source)
        result.source = {*clause.source};
    return draw(result);
}

} // namespace

class TestClauses : public QObject {
    Q_OBJECT

private slots:
    void findsCueAndSource_data();
    void findsCueAndSource();
    void findsGermanCueAndSource_data();
    void findsGermanCueAndSource();
    void givesFormAndHints_data();
    void givesFormAndHints();
    void givesEachPartOfAnInterruptedQuoteTheSameClause();
    void staysInsideTheSentenceWhateverTheText();
    void looksNoFurtherThanTheParagraph();
    void describesEveryReason();
    void findsSentences_data();
    void findsSentences();
    void findsReportedClauses_data();
    void findsReportedClauses();
};

void TestClauses::findsCueAndSource_data()
{
    QTest::addColumn<QString>("drawn");
    const auto row = [](const char *name, const char16_t *drawn) {
        QTest::newRow(name) << QString::fromUtf16(drawn);
    };
    // Behind the quotation.
    row("inverted", u"[“The harbour stays open,”] {said} <Marla Quist>.");
    row("inverted, no comma", u"[“The harbour stays open”] {said} <Quist> after the vote.");
    row("subject then cue", u"[“The harbour stays open,”] <Quist> {said}.");
    row("pronoun", u"[“The harbour stays open,”] <she> {said} in the evening.");
    row("adverb between", u"[“The harbour stays open,”] <Quist> later {added}.");
    row("auxiliary between", u"[“The harbour stays open,”] <Quist> has {said}.");
    row("title and name", u"[“We are ready,”] {said} <President Ivo Brandt>.");
    row("address", u"[“We are ready,”] {said} <Mr. Brandt>. “Really.”");
    row("initials", u"[“We are ready,”] {said} <I. M. Brandt>.");
    row("hyphen", u"[“We are ready,”] {said} <Anne-Lise Kroll-Weber>.");
    row("connector", u"[“We are ready,”] {said} <Otto von der Aue> on Monday.");
    row("apposition", u"[“We are ready,”] <Brandt>, the harbour master, {said}.");
    row("age", u"[“We are ready,”] <Ivo Brandt>, 61, {said}.");
    row("name in apposition", u"[“We are ready,”] the harbour’s engineer, <Mrs. Petra Vance>, {said}.");
    row("inverted, name in apposition", u"[“We are ready,”] {said} the engineer, <Petra Vance>.");
    row("first violinist", u"[“We are ready,”] <the first violinist> {said}.");
    row("relative clause between", u"[“We are ready,”] <Brandt>, who turned 61 on Monday, {said}.");
    row("minister", u"[“No ship will leave,”] <the minister> {said}.");
    row("inverted minister", u"[“No ship will leave,”] {announced} <the transport minister>.");
    row("ministry", u"[“No ship will leave,”] <the ministry> {said} on Tuesday.");
    row("officials", u"[“No ship will leave,”] <officials> {said}.");
    row("two names", u"[“No ship will leave,”] <Quist and Brandt> {said} in a letter.");
    row("spokeswoman for", u"[“No ship will leave,”] {said} <a spokeswoman for the ministry>.");
    row("head of", u"[“No ship will leave,”] <the head of the agency> {said}.");
    row("lower title before the name", u"[“No ship will leave,”] {said} <harbour spokesman Jon Bell>.");
    row("question mark before the cue", u"[“Who will pay?”] {asked} <Quist>.");
    row("question mark, name first", u"[“Who will pay?”] <Quist> {asked}.");
    row("exclamation mark before the cue", u"[“Never!”] {shouted} <the crowd leader>.");
    row("exclamation mark, pronoun", u"[“Never!”] <he> {shouted}.");
    row("full stop before the cue", u"[“Never again.”] <Quist> {said}.");
    row("told reporters", u"[“Never again,”] <Quist> {told} reporters.");
    row("according to behind", u"[“Nobody was hurt,”] {according to} <the police>.");
    row("according to at the end", u"The fire was [“nothing at all”] by noon, {according to} <Bell>.");
    row("dash", u"[“The sea keeps its own books.”] — <Marla Quist>");
    row("quoted as saying", u"[“It is over,”] <Brandt> {was quoted as saying}.");
    row("mixed words, then the cue", u"The ferry is [“a floating ruin,”] <Bell> {said}.");
    row("mixed words, cue at the end", u"The [“floating ruin”] will be sold, <Bell> {said}.");
    row("was his reply", u"[“Not today”] was <Brandt>’s {reply}.");
    row("state is a cue", u"[“Talks were constructive”] {stated} <Brandt> after the meeting.");
    // Before the quotation.
    row("cue and comma", u"<Quist> {said}, [“The harbour stays open.”]");
    row("cue and colon", u"<She> {replied}: [“The harbour stays open.”]");
    row("that", u"<Quist> {stated that} the harbour was [“open to all.”]");
    row("no that", u"<The mayor> {stated} the closing of the road is [“a formality.”]");
    row("made clear", u"<Brandt> {made clear that} the port is [“not for sale.”]");
    row("made it clear", u"<Brandt> {made it very clear that} the port is [“not for sale.”]");
    row("went on to say", u"<Quist> {went on to say}, [“We have time.”]");
    row("continued saying", u"<He> {continued saying}, [“We have time.”]");
    row("pointed out", u"<Quist> {pointed out that} there is [“still time.”]");
    row("passive quoted", u"<Brandt> {was quoted as saying that} the port was [“finished.”]");
    row("quoted by", u"<Brandt> {was quoted by a local paper as saying that} the port was [“finished.”]");
    row("weak verb in a report",
        u"<Brandt> {made clear that} the two crews agreed to go on with [“care and speed.”]");
    row("claim answered",
        u"In reply to <Quist>’s {claim} that he had known [“since May,”] Bell said, “So what?”");
    row("according to before", u"{According to} <Quist>, the port is [“finished.”]");
    row("colon and name", u"<Brandt>: [“We have time.”]");
    row("colon, title and name", u"<Mayor Marla Quist>: [“We have time.”]");
    row("colon without a cue", u"<Brandt> had one message for the crews: [“Wait.”]");
    row("in a statement", u"<Quist> {said} in a statement on Friday, [“We have time.”]");
    row("told somebody", u"<Quist> {told} the crews, [“We have time.”]");
    row("asked whether", u"<A reporter> {asked whether} the port was [“finished.”]");
    row("two verbs", u"<Brandt> folded his map and {said}, [“We sail.”]");
    row("participle", u"<Brandt> left the room, {saying}, [“We sail.”]");
    row("adding", u"<The ministry> said the pier was “safe,” {adding that} it was [“a fine old pier.”]");
    row("that people called", u"Quist sent a letter that <critics> have {called} [“a threat.”]");
    row("company", u"[“We are sorry,”] <Holt & Sons> {said}.");
    row("of several", u"[“We are sorry,”] <one of the builders> {said}.");
    row("by announcing", u"<Brandt> began the evening by {announcing that} the crews were [“free to go.”]");
    row("who said", u"<Quist>, who {said} the plan was [“mad,”] left early.");
    row("when asked", u"When asked about the ferry <he> {said}, [“There is no ferry.”]");
    row("introduction", u"On Friday, after the storm, <Quist> {called} the pier [“a total loss.”]");
    row("remarks", u"<Brandt>’s {remarks} after a [“frank”] meeting with the crews");
    row("remarks of",
        u"Asked about <Quist>’s earlier {remarks} of him having [“no heart,”] Brandt shrugged.");
    row("his words", u"The crews had not forgotten <his> {words} about [“idle hands.”]");
    row("belief in a report", u"<Quist> {admitted that} she believes [“it can be mended.”]");
    row("nobody in particular in a report",
        u"<Quist> {said that} harbour sources claim the ropes were cut [“by night.”]");
    row("somebody in a report", u"Quist said that <Brandt> {called} her [“a dreamer.”]");
    row("abbreviation in the sentence",
        u"<Brandt> {said} the U.S. and Canadian crews were [“late, as ever.”]");
    row("scare quote", u"<Brandt> {added that} he [“sympathises”] with the crews but not with the owners.");
    // Several quotations in a paragraph.
    row("interrupted", u"[“We waited,”] <he> {said}, [“and nobody came.”]");
    row("interrupted, second part", u"“We waited,” <he> {said}, [“and nobody came.”]");
    row("interrupted and inverted, second part", u"“We waited,” {said} <Bell>, [“and nobody came.”]");
    row("two speakers, the first", u"[“We waited,”] <Bell> {said}. “So did we,” Quist replied.");
    row("two speakers, the second", u"“We waited,” Bell said. [“So did we,”] <Quist> {replied}.");
    row("two speakers in one sentence", u"Bell called it “bold,” but <Quist> {called} it [“reckless.”]");
    row("two speakers in one sentence, the first",
        u"<Bell> {called} it [“bold,”] but Quist called it “reckless.”");
    row("cue of the other quotation", u"Bell thought the day was “lost.” [“It was won,”] {said} <Quist>.");
    row("lead-in is of the other", u"Asked about “idle hands,” <Bell> {said}, [“I was wrong.”]");
    row("spoken of",
        u"After Bell made that statement, <the Danish captain> {said that} Bell is a [“kind man.”]");
    row("name in the content", u"[“Brandt said it first,”] <she> {said}. “Bell said it second.”");
    row("nested, inner", u"“Then <she> {told} me [‘go home’] and I went,” Bell said.");
    row("nested, outer", u"[“Then she told me ‘go home’ and I went,”] <Bell> {said}.");
    row("nested, nothing inside", u"“We know the [‘special’] price,” <Bell> {said}.");
    // No clause, or none with a name.
    row("cue in the sentence before", u"He paused and said nothing more. [“The boats are gone.”]");
    row("plain before", u"Quist looked at the sea. [“The boats are gone.”]");
    row("paragraph of its own", u"[“The boats are gone.”]");
    row("new sentence behind", u"[“The boats are gone.”] Bell left the pier.");
    row("cue of a new sentence behind", u"[“The boats are gone.”] Bell said the pier would close.");
    row("asked by nobody", u"When {asked whether} the port was [“finished,”] Brandt said no.");
    row("state is no cue", u"The state television showed [“The Pier”] on Friday.");
    row("other language marks", u"[«The harbour stays open»], {said} <Quist>.");
}

void TestClauses::findsCueAndSource()
{
    QFETCH(QString, drawn);
    const Drawn expected = readDrawn(drawn);
    QVERIFY(!expected.content.isEmpty());
    QCOMPARE(drawClause(expected, clauseIn(expected.text, expected.content)), drawn);
}

void TestClauses::findsGermanCueAndSource_data()
{
    QTest::addColumn<QString>("drawn");
    const auto row = [](const char *name, const char16_t *drawn) {
        QTest::newRow(name) << QString::fromUtf16(drawn);
    };
    row("inverted", u"[„Der Hafen bleibt offen“], {sagte} <Marla Quist>.");
    row("pronoun", u"[„Der Hafen bleibt offen“], {erklärte} <sie> am Abend.");
    row("before", u"<Quist> {sagte}: [„Der Hafen bleibt offen.“]");
    row("dass", u"<Der Minister> {betonte}, dass der Hafen [„offen für alle“] sei.");
    row("laut", u"{Laut} <Quist> ist der Hafen [„am Ende“].");
    row("colon", u"<Quist>: [„Wir haben Zeit.“]");
}

void TestClauses::findsGermanCueAndSource()
{
    QFETCH(QString, drawn);
    const Drawn expected = readDrawn(drawn);
    const auto clause = clauseIn(expected.text, expected.content, QStringLiteral("de"));
    QCOMPARE(drawClause(expected, clause), drawn);
}

void TestClauses::givesFormAndHints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("gender");
    QTest::addColumn<int>("number");
    const auto row = [](const char *name, const char16_t *text, SourceForm form, Gender gender,
                        Number number) {
        QTest::newRow(name) << QString::fromUtf16(text) << int(form) << int(gender) << int(number);
    };
    using enum SourceForm;
    row("he", u"“No,” he said.", Pronoun, Gender::Masculine, Number::Singular);
    row("she", u"“No,” she said.", Pronoun, Gender::Feminine, Number::Singular);
    row("they", u"“No,” they said.", Pronoun, Gender::Unknown, Number::Plural);
    row("Mrs.", u"“No,” said Mrs. Bell.", Name, Gender::Feminine, Number::Singular);
    row("Mr", u"“No,” Mr Bell said.", Name, Gender::Masculine, Number::Singular);
    row("spokeswoman", u"“No,” said the spokeswoman.", Title, Gender::Feminine, Number::Singular);
    row("The President", u"“No,” The President said.", Title, Gender::Unknown, Number::Singular);
    row("the Danish President", u"“No,” said the Danish President.", Title, Gender::Unknown,
        Number::Singular);
    row("President Bell", u"“No,” said President Bell.", Name, Gender::Unknown, Number::Singular);
    row("White House", u"“No,” the White House said.", Name, Gender::Unknown, Number::Singular);
    row("the ministry", u"“No,” the ministry said.", Title, Gender::Unknown, Number::Plural);
    row("two", u"“No,” said Bell and Quist.", Name, Gender::Unknown, Number::Plural);
}

void TestClauses::givesFormAndHints()
{
    QFETCH(QString, text);
    const auto clause = clauseIn(text, {findQuotations(text).first().span});
    QTEST(int(clause.form), "form");
    QTEST(int(clause.gender), "gender");
    QTEST(int(clause.number), "number");
}

void TestClauses::givesEachPartOfAnInterruptedQuoteTheSameClause()
{
    const QString text = QStringLiteral("“We waited,” said Bell, “and nobody came.” Then he left.");
    const auto quotations = findQuotations(text);
    QCOMPARE(quotations.size(), 2);
    const auto first = clauseIn(text, {quotations.at(0).span});
    const auto second = clauseIn(text, {quotations.at(1).span});
    const auto both = clauseIn(text, {quotations.at(0).span, quotations.at(1).span});
    QVERIFY(first.found());
    QCOMPARE(second.clause, first.clause);
    QCOMPARE(second.source, first.source);
    QCOMPARE(both.clause, first.clause);
    QCOMPARE(both.source, first.source);
}

/// Sentences out of a heap of words: spans must hold whatever comes.
void TestClauses::staysInsideTheSentenceWhateverTheText()
{
    const QStringList words{
        QStringLiteral("said"),     QStringLiteral("Bell"),      QStringLiteral("the"),
        QStringLiteral("minister"), QStringLiteral("that"),      QStringLiteral(","),
        QStringLiteral("."),        QStringLiteral("“Never!”"),  QStringLiteral("“no ‘yes’ maybe”"),
        QStringLiteral("of"),       QStringLiteral("and"),       QStringLiteral("asked"),
        QStringLiteral("by"),       QStringLiteral("was"),       QStringLiteral("to"),
        QStringLiteral("\n"),       QStringLiteral("according"), QStringLiteral("Bell’s"),
        QStringLiteral("remarks"),  QStringLiteral(":"),         QStringLiteral("who"),
        QStringLiteral("—"),        QStringLiteral("(61)"),      QStringLiteral("“open"),
        QStringLiteral("made"),     QStringLiteral("clear"),     QStringLiteral("U.S."),
        QStringLiteral("He")};
    const quint32 seed = 20210616;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = random.bounded(1, 24); i > 0; --i)
            text += words.at(random.bounded(words.size())) + u' ';
        const auto quotations = findQuotations(text);
        for (const Quotation &quotation : quotations) {
            const auto clause = reportingClause(text, {{quotation.span}, quotations, {}});
            const Span whole{0, text.size()};
            for (const auto &span : {clause.cue, clause.source}) {
                if (!span)
                    continue;
                QVERIFY2(!span->isEmpty() && whole.contains(*span), qPrintable(text));
                QVERIFY2(clause.clause.contains(*span), qPrintable(text));
                QVERIFY2(!span->overlaps(quotation.span), qPrintable(text));
            }
            if (clause.cue && clause.source)
                QVERIFY2(!clause.cue->overlaps(*clause.source), qPrintable(text));
            for (const Quotation &other : quotations)
                if (clause.source && other.balanced && !other.span.contains(quotation.span))
                    QVERIFY2(!other.span.overlaps(*clause.source), qPrintable(text));
        }
        for (qsizetype at = 0; at <= text.size(); at += 3) {
            const Span sentence = sentenceAt(text, at, quotations);
            QVERIFY(0 <= sentence.start && sentence.start <= sentence.end && sentence.end <= text.size());
            QVERIFY(!text.mid(sentence.start, sentence.length()).trimmed().contains(u'\n') ||
                    std::any_of(quotations.begin(), quotations.end(),
                                [&](const Quotation &q) { return q.span.overlaps(sentence); }));
            const Span clause = clauseAt(text, at, quotations);
            QVERIFY2(sentence.contains(clause), qPrintable(text));
        }
    }
}

void TestClauses::looksNoFurtherThanTheParagraph()
{
    const QString filler = QStringLiteral("Bell said the pier would close.\n").repeated(2000);
    const QString text = filler + QStringLiteral("“The boats are gone.”\n") + filler;
    const auto quotations = findQuotations(text);
    QCOMPARE(quotations.size(), 1);
    QVERIFY(!reportingClause(text, {{quotations.first().span}, quotations, {}}).found());
}

void TestClauses::describesEveryReason()
{
    QSet<QString> sentences;
    for (int reason = 0; reason <= int(ClauseReason::CueWithoutSubject); ++reason)
        sentences.insert(describe(ClauseReason(reason)));
    QCOMPARE(sentences.size(), int(ClauseReason::CueWithoutSubject) + 1);
    QVERIFY(!sentences.contains(QString()));
}

void TestClauses::findsSentences_data()
{
    QTest::addColumn<QString>("drawn");
    const auto row = [](const char *name, const char16_t *drawn) {
        QTest::newRow(name) << QString::fromUtf16(drawn);
    };
    row("plain", u"It rained. [The boa|ts came in.] Nobody spoke.");
    row("abbreviation", u"[The U.S. and Mr. Bell agr|eed.] It rained.");
    row("abbreviation in a compound", u"[The Bell-U.S. treaty of the U.S. w|as signed.] It rained.");
    row("initials", u"[He met J. P. Bell th|ere.] It rained.");
    row("abbreviation at the end", u"[He sailed to the U|.S.] The boats came in.");
    row("quotation goes on", u"[“Stop! Now!” he s|aid.] It rained.");
    row("quotation ends it", u"“It is late.” [The boats ca|me in.]");
    row("inside a quotation", u"It rained. [“Stop. N|ow,” he said.] It rained.");
    row("line", u"It rained\n[the boats| came in]\nnobody spoke");
    row("ellipsis", u"[It rained… and rai|ned.] The boats came in.");
    row("number", u"[It cost 3.50 a p|iece.] It rained.");
    row("Arabic", u"هطل المطر. [دخلت القو|ارب.] سكت الجميع.");
    row("Arabic question", u"هل هطل المطر؟ [دخلت القو|ارب.] سكت الجميع.");
    row("Urdu", u"بارش ہوئی۔ [کشتیاں آ|ئیں۔] سب خاموش تھے۔");
    row("Hebrew", u"ירד גשם. [הסירות נכ|נסו.] איש לא דיבר.");
    row("Hebrew initial", u"ירד גשם. [פגשנו את ד. לו|י שם.] איש לא דיבר.");
    row("Devanagari", u"बारिश हुई। [नावें आ|ईं।] कोई नहीं बोला।");
    row("Japanese", u"雨が降った。[船が入|った。]誰も話さなかった。");
    row("Japanese quotation inside", u"雨が降った。[森田は「来た。」と言|った。]誰も話さなかった。");
    row("Chinese", u"下雨了！[船进|来了，对吗？]没人说话。");
}

void TestClauses::findsSentences()
{
    QFETCH(QString, drawn);
    const auto picture = test::readPicture(drawn);
    const Span sentence = sentenceAt(picture.text, picture.caret, findQuotations(picture.text));
    QCOMPARE(test::drawPicture(picture.text, {sentence}), test::drawPicture(picture.text, {picture.span()}));
}

void TestClauses::findsReportedClauses_data()
{
    QTest::addColumn<QString>("drawn");
    const auto row = [](const char *name, const char16_t *drawn) {
        QTest::newRow(name) << QString::fromUtf16(drawn);
    };
    row("that", u"Brandt said that [the bo|ats were late].");
    row("no that", u"Brandt said [the bo|ats were late].");
    row("caret on the cue", u"Brandt sa|id that [the boats were late].");
    row("caret on the subject", u"On Friday Bran|dt said that [the boats were late].");
    row("belief in a report", u"Brandt admitted that [he believes the bo|ats are late].");
    row("when asked", u"When asked about it, Brandt said [the bo|ats were late].");
    row("and goes on", u"Brandt said that [the bo|ats were late], and left the pier.");
    row("reported first", u"[The bo|ats were late], Brandt said.");
    row("mixed", u"Brandt said [the boats were “l|ate”].");
    row("whether", u"Quist asked whether [the bo|ats were late].");
    row("no cue", u"[The bo|ats were late].");
}

void TestClauses::findsReportedClauses()
{
    QFETCH(QString, drawn);
    const auto picture = test::readPicture(drawn);
    const Span clause = clauseAt(picture.text, picture.caret, findQuotations(picture.text));
    QCOMPARE(test::drawPicture(picture.text, {clause}), test::drawPicture(picture.text, {picture.span()}));
}

QTEST_APPLESS_MAIN(TestClauses)
#include "tst_clauses.moc"
