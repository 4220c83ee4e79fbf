#include "app/formats/annotations/foreignnames.h"
#include "app/formats/documents/commentmatching.h"
#include "app/formats/documents/textalignment.h"
#include "app/formats/documents/ziparchive.h"
#include "app/formats/zipwriter.h"
#include "tests/formats/libreoffice.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString storyText =
    u"😀 “We close,” said Ida Brandt, “at noon.”\n\n\tThe mayor  called it “a shame”.\n "_s;

/// Two quotes of A. Nn in a text with white space that a document would tidy up: one is interrupted.
QByteArray storyJson()
{
    const auto span = [](int start, const QString &words) {
        return QJsonObject{{u"start"_s, start}, {u"end"_s, start + int(words.size())}, {u"text"_s, words}};
    };
    const QJsonObject closing{
        {u"id"_s, u"closing"_s},
        {u"annotator"_s, u"ann"_s},
        {u"kind"_s, u"direct"_s},
        {u"content"_s, QJsonArray{span(2, u"“We close,”"_s), span(31, u"“at noon.”"_s)}},
        {u"cue"_s, QJsonArray{span(14, u"said"_s)}},
        {u"source"_s, QJsonArray{span(19, u"Ida Brandt"_s)}},
        {u"speakers"_s, QJsonArray{u"ida"_s}},
        {u"topics"_s, QJsonArray{u"shops"_s}},
        {u"flags"_s, QJsonArray{u"important"_s}},
        {u"note"_s, u"check the hour"_s},
        {u"created"_s, u"2021-06-17T09:00:00Z"_s},
        {u"modified"_s, u"2021-06-17T09:00:00Z"_s}};
    const QJsonObject shame{{u"id"_s, u"shame"_s},
                            {u"annotator"_s, u"ann"_s},
                            {u"kind"_s, u"mixed"_s},
                            {u"content"_s, QJsonArray{span(65, u"“a shame”"_s)}},
                            {u"speakers"_s, QJsonArray{u"mayor"_s}},
                            {u"created"_s, u"2021-06-17T09:00:00Z"_s},
                            {u"modified"_s, u"2021-06-17T09:00:00Z"_s}};
    const QJsonObject article{{u"id"_s, u"story"_s},
                              {u"title"_s, u"Closing time"_s},
                              {u"language"_s, u"en"_s},
                              {u"text"_s, storyText},
                              {u"quotes"_s, QJsonArray{closing, shame}}};
    const auto named = [](const QString &id, const QString &name) {
        return QJsonObject{{u"id"_s, id}, {u"name"_s, name}};
    };
    return QJsonDocument(QJsonObject{{u"format"_s, u"pullquote"_s},
                                     {u"version"_s, 1},
                                     {u"annotators"_s, QJsonArray{named(u"ann"_s, u"A. Nn"_s)}},
                                     {u"speakers"_s, QJsonArray{named(u"ida"_s, u"Ida Brandt"_s),
                                                                named(u"mayor"_s, u"The mayor"_s)}},
                                     {u"topics"_s, QJsonArray{QJsonObject{{u"id"_s, u"shops"_s},
                                                                          {u"name"_s, u"shops"_s},
                                                                          {u"colour"_s, u"#112233"_s}}}},
                                     {u"articles"_s, QJsonArray{article}}})
        .toJson();
}

/// A document on its way through a colleague's word processor.
class Travelling {
public:
    explicit Travelling(const QByteArray &file)
    {
        Result<ZipArchive> archive = ZipArchive::open(file);
        const QStringList names = archive ? archive->names() : QStringList();
        for (const QString &name : names)
            m_parts.insert(name, *archive->read(name));
    }

    Travelling &change(const QString &part, const QByteArray &before, const QByteArray &after)
    {
        if (!m_parts.value(part).contains(before))
            qFatal("%s is not in %s", before.constData(), qPrintable(part));
        m_parts[part].replace(before, after);
        return *this;
    }
    Travelling &changeText(const QByteArray &before, const QByteArray &after)
    {
        return change(u"word/document.xml"_s, before, after);
    }
    Travelling &changeComments(const QByteArray &before, const QByteArray &after)
    {
        return change(u"word/comments.xml"_s, before, after);
    }
    Travelling &savedBy(const QByteArray &name)
    {
        return change(u"docProps/core.xml"_s, "</cp:coreProperties>",
                      "<cp:lastModifiedBy>" + name + "</cp:lastModifiedBy></cp:coreProperties>");
    }
    /// On these words, which stand alone in a run.
    Travelling &comment(const QByteArray &words, const QByteArray &author, const QByteArray &text)
    {
        const QByteArray id = QByteArray::number(90 + m_comments++);
        const QRegularExpression run(
            u"<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t xml:space=\"preserve\">%1</w:t></w:r>"_s.arg(
                QRegularExpression::escape(QString::fromUtf8(words))));
        QString document = QString::fromUtf8(m_parts.value(u"word/document.xml"_s));
        const QRegularExpressionMatch found = run.match(document);
        if (!found.hasMatch())
            qFatal("%s is no run", words.constData());
        document.replace(
            found.capturedStart(), found.capturedLength(),
            u"<w:commentRangeStart w:id=\"%1\"/>%2<w:commentRangeEnd w:id=\"%1\"/><w:r><w:commentReference w:id=\"%1\"/></w:r>"_s
                .arg(QString::fromUtf8(id), found.captured()));
        m_parts[u"word/document.xml"_s] = document.toUtf8();
        return changeComments("</w:comments>", "<w:comment w:id=\"" + id + "\" w:author=\"" + author +
                                                   "\"><w:p><w:r><w:t>" + text +
                                                   "</w:t></w:r></w:p></w:comment></w:comments>");
    }
    Travelling &add(const QString &part, const QByteArray &bytes)
    {
        m_parts.insert(part, bytes);
        return *this;
    }
    Travelling &lose(const QString &part)
    {
        m_parts.remove(part);
        return *this;
    }
    QByteArray part(const QString &name) const { return m_parts.value(name); }

    QByteArray arrived() const
    {
        ZipWriter zip;
        for (auto part = m_parts.begin(); part != m_parts.end(); ++part)
            zip.add(part.key(), part.value());
        return zip.finish().value();
    }

private:
    QMap<QString, QByteArray> m_parts;
    int m_comments = 0;
};

/// The project that the document comes from, and what it has afterwards.
class Desk {
public:
    Desk() { m_project.take(storyJson()); }

    Travelling send(const ExportRequest &request = {})
    {
        return Travelling(m_project.give(u"docx"_s, request));
    }
    ImportPlan receive(const Travelling &document, const FormatOptions &options = {})
    {
        return m_project.take(document.arrived(), u"story.docx"_s, options);
    }
    /// The one who imports it says whose changes these are.
    void receiveFrom(const QString &colleague, const Travelling &document)
    {
        ImportItem item({u"story.docx"_s, document.arrived(), true});
        item.layer = newAnnotator(colleague);
        const Result<ImportPlan> plan =
            planImport(m_project.read(), m_project.formats(), QList<ImportItem>{item},
                       ImportSettings{{}, {}, m_project.importer(), {}});
        if (!plan || !runImport(m_project.file(), *plan))
            qFatal("The document cannot be imported.");
    }
    TemporaryProject &project() { return m_project; }
    ArticleContent article() { return *m_project.read().article(m_project.read().articleIds()->first()); }
    QString nameOf(AnnotatorId id)
    {
        const QList<Annotator> annotators = *m_project.read().annotators();
        for (const Annotator &annotator : annotators) {
            if (annotator.id == id)
                return annotator.name;
        }
        return {};
    }
    QList<Quote> quotesOf(const QString &annotator)
    {
        QList<Quote> quotes;
        for (const Quote &quote : article().quotes) {
            if (nameOf(quote.annotator) == annotator)
                quotes.append(quote);
        }
        return quotes;
    }
    QStringList words(const Quote &quote)
    {
        QStringList words;
        for (Span span : quote.content)
            words.append(article().text.mid(span.start, span.length()));
        return words;
    }
    QStringList speakersOf(const Quote &quote)
    {
        QStringList names;
        const QList<Speaker> speakers = *m_project.read().speakers();
        for (const Speaker &speaker : speakers) {
            if (quote.speakers.contains(speaker.id))
                names.append(speaker.name);
        }
        return names;
    }

private:
    TemporaryProject m_project;
};

QStringList warningsOf(const ImportPlan &plan)
{
    QStringList lines;
    for (const Problem &warning : plan.warnings)
        lines.append(warning.sentence());
    return lines;
}

} // namespace

/// A document that was sent to a colleague and comes back as her layer.
class tst_ReturnedDocuments : public QObject {
    Q_OBJECT

private slots:
    void whatNobodyChangedChangesNothing()
    {
        Desk desk;
        const ImportPlan plan = desk.receive(desk.send().savedBy("Bea Cole"));
        QVERIFY2(plan.changesNothing(), qPrintable(warningsOf(plan).join(u'\n')));
        QCOMPARE(warningsOf(plan).join(u'\n'), QString());
        QCOMPARE(plan.quotes.same, 2);
    }

    void elsewhereItBringsTheArticleWithItsQuotes()
    {
        Desk desk;
        TemporaryProject elsewhere;
        const ImportPlan plan = elsewhere.take(desk.send().arrived(), u"story.docx"_s);
        QCOMPARE(warningsOf(plan).join(u'\n'), QString());
        QCOMPARE(plan.quotes.added, 2);
        QCOMPARE(elsewhere.read().article(elsewhere.read().articleIds()->first())->text, storyText);
    }

    void aChangedCommentIsAQuoteOfHers()
    {
        Desk desk;
        const Quote sent = desk.quotesOf(u"A. Nn"_s)[1];
        const Travelling document =
            desk.send()
                .savedBy("Bea Cole")
                .changeComments("[mixed] speaker: The mayor; topics: -",
                                "[direct] speaker: Ida Brandt, The press;  topics: shame");
        const ImportPlan plan = desk.receive(document);
        QCOMPARE(warningsOf(plan).join(u'\n'), QString());
        QCOMPARE(desk.quotesOf(u"A. Nn"_s).size(), 2);
        QCOMPARE(desk.quotesOf(u"A. Nn"_s)[1], sent);
        const QList<Quote> hers = desk.quotesOf(u"Bea Cole"_s);
        QCOMPARE(hers.size(), 1);
        QCOMPARE(hers[0].derivedFrom, sent.id);
        QCOMPARE(hers[0].content, sent.content);
        QCOMPARE(hers[0].kind, QuoteKind::Direct);
        QVERIFY(hers[0].kindManual);
        QCOMPARE(desk.speakersOf(hers[0]).size(), 2);
        QCOMPARE(hers[0].topics.size(), 1);
        QVERIFY(desk.receive(document).changesNothing());
    }

    void whatHerCommentDoesNotSayStaysAsItWas()
    {
        Desk desk;
        const Quote sent = desk.quotesOf(u"A. Nn"_s)[0];
        desk.receive(desk.send().savedBy("Bea Cole").changeComments("check the hour", "it was one"));
        const QList<Quote> hers = desk.quotesOf(u"Bea Cole"_s);
        QCOMPARE(hers.size(), 1);
        QCOMPARE(hers[0].note, u"it was one"_s);
        QCOMPARE(hers[0].content, sent.content);
        QCOMPARE(hers[0].cue, sent.cue);
        QCOMPARE(hers[0].source, sent.source);
        QCOMPARE(hers[0].speakers, sent.speakers);
        QCOMPARE(hers[0].flags, sent.flags);
    }

    void otherWordsInsteadOfALineAreHerNote()
    {
        Desk desk;
        desk.receive(desk.send()
                         .savedBy("Bea Cole")
                         .changeComments("[mixed] speaker: The mayor; topics: -", "Nobody said this."));
        const QList<Quote> hers = desk.quotesOf(u"Bea Cole"_s);
        QCOMPARE(hers.size(), 1);
        QCOMPARE(hers[0].note, u"Nobody said this."_s);
        QCOMPARE(desk.speakersOf(hers[0]), QStringList{u"The mayor"_s});
    }

    void aMovedRangeIsAQuoteOfHers()
    {
        Desk desk;
        Travelling document = desk.send().savedBy("Bea Cole");
        // "called it" comes into the range.
        QString body = QString::fromUtf8(document.part(u"word/document.xml"_s));
        const QString id =
            QRegularExpression(u"<w:commentRangeStart w:id=\"(\\d+)\"/>(?=<w:r>(?:<w:rPr>(?:(?!</"
                               u"w:rPr>).)*</w:rPr>)?<w:t xml:space=\"preserve\">“a shame)"_s)
                .match(body)
                .captured(1);
        const QByteArray start = "<w:commentRangeStart w:id=\"" + id.toUtf8() + "\"/>";
        document.changeText(start, "").changeText(
            "The mayor  called it </w:t></w:r>",
            "The mayor  </w:t></w:r>" + start + "<w:r><w:t xml:space=\"preserve\">called it </w:t></w:r>");
        const ImportPlan plan = desk.receive(document);
        QCOMPARE(warningsOf(plan).join(u'\n'), QString());
        const QList<Quote> hers = desk.quotesOf(u"Bea Cole"_s);
        QCOMPARE(hers.size(), 1);
        QCOMPARE(desk.words(hers[0]), QStringList{u"called it “a shame”"_s});
        QCOMPARE(desk.speakersOf(hers[0]), QStringList{u"The mayor"_s});
        QCOMPARE(hers[0].derivedFrom, desk.quotesOf(u"A. Nn"_s)[1].id);
    }

    void aPartWithoutCommentIsNoPartOfHers()
    {
        Desk desk;
        Travelling document = desk.send().savedBy("Bea Cole");
        QString comments = QString::fromUtf8(document.part(u"word/comments.xml"_s));
        const QString second =
            QRegularExpression(u"<w:comment (?:(?!</w:comment>).)*part 2 of 2.*?</w:comment>"_s)
                .match(comments)
                .captured();
        QVERIFY(!second.isEmpty());
        desk.receive(document.changeComments(second.toUtf8(), ""));
        const QList<Quote> hers = desk.quotesOf(u"Bea Cole"_s);
        QCOMPARE(hers.size(), 1);
        QCOMPARE(desk.words(hers[0]), QStringList{u"“We close,”"_s});
    }

    void aNewCommentIsAQuoteWithTheCommentAsNote()
    {
        Desk desk;
        const ImportPlan plan =
            desk.receive(desk.send().comment(" said Ida Brandt, ", "Bea Cole", "Is that her name?"));
        QCOMPARE(warningsOf(plan).join(u'\n'), QString());
        const QList<Quote> hers = desk.quotesOf(u"Bea Cole"_s);
        QCOMPARE(hers.size(), 1);
        QCOMPARE(desk.words(hers[0]), QStringList{u"said Ida Brandt,"_s});
        QCOMPARE(hers[0].note, u"Is that her name?"_s);
        QVERIFY(hers[0].speakers.isEmpty());
        QVERIFY(hers[0].derivedFrom.isNull());
        QCOMPARE(desk.quotesOf(u"A. Nn"_s).size(), 2);
    }

    void aNewCommentWithALineIsAWholeQuote()
    {
        Desk desk;
        desk.receive(desk.send().comment(" said Ida Brandt, ", "Bea Cole",
                                         "[indirect] speaker: The mayor; topics: shops"));
        const QList<Quote> hers = desk.quotesOf(u"Bea Cole"_s);
        QCOMPARE(hers.size(), 1);
        QCOMPARE(hers[0].kind, QuoteKind::Indirect);
        QCOMPARE(desk.speakersOf(hers[0]), QStringList{u"The mayor"_s});
        QCOMPARE(hers[0].topics.size(), 1);
        QCOMPARE(hers[0].note, QString());
    }

    void aNewCommentOnTheSameWordsIsARemark()
    {
        Desk desk;
        const Travelling document = desk.send().comment("“a shame”", "Bea Cole", "I doubt it.");
        const ImportPlan plan = desk.receive(document);
        QCOMPARE(warningsOf(plan).join(u'\n'), QString());
        QCOMPARE(desk.article().quotes.size(), 2);
        const QList<Comment> remarks = *desk.project().read().comments(desk.article().article.id);
        QCOMPARE(remarks.size(), 1);
        const Comment remark = remarks[0];
        QCOMPARE(remark.text, u"I doubt it."_s);
        QCOMPARE(remark.quote, desk.quotesOf(u"A. Nn"_s)[1].id);
        QCOMPARE(desk.nameOf(remark.annotator), u"Bea Cole"_s);
        QVERIFY(desk.receive(document).changesNothing());
    }

    void commentsThatAreGoneAreListed()
    {
        Desk desk;
        Travelling document = desk.send().savedBy("Bea Cole");
        document.lose(u"word/comments.xml"_s);
        const ImportPlan plan = desk.receive(document);
        QVERIFY(plan.changesNothing());
        QCOMPARE(warningsOf(plan).size(), 2);
        QVERIFY2(warningsOf(plan)[0].contains(u"“We close,”"), qPrintable(warningsOf(plan)[0]));
    }

    void numbersAndAuthorsOfCommentsMayChange()
    {
        Desk desk;
        Travelling document = desk.send();
        for (const char *part : {"word/document.xml", "word/comments.xml"})
            for (const char *id : {"0", "1", "2"})
                document.change(QLatin1String(part), "w:id=\""_ba + id + "\"", "w:id=\"4"_ba + id + "\"");
        const ImportPlan plan = desk.receive(document.changeComments("w:author=\"A. Nn\"", "w:author=\"\""));
        QCOMPARE(warningsOf(plan).join(u'\n'), QString());
        QVERIFY(plan.changesNothing());
    }

    void inAnEditedTextCommentsAreFoundByTheirWords()
    {
        Desk desk;
        Travelling document = desk.send().comment(" said Ida Brandt, ", "Bea Cole", "Is that her name?");
        document.changeText("The mayor  called it ", "The mayor of the town  called it ")
            .changeText("<w:t xml:space=\"preserve\">😀 </w:t>",
                        "<w:t xml:space=\"preserve\">Yesterday. 😀 </w:t>");
        const ImportPlan plan = desk.receive(document);
        QCOMPARE(desk.article().text, storyText);
        QCOMPARE(desk.quotesOf(u"A. Nn"_s).size(), 2);
        const QList<Quote> hers = desk.quotesOf(u"Bea Cole"_s);
        QCOMPARE(hers.size(), 1);
        QCOMPARE(desk.words(hers[0]), QStringList{u"said Ida Brandt,"_s});
        QVERIFY(warningsOf(plan).join(u'\n').contains(u"The text was changed in the document"));
    }

    void whatWasDoneHereMeanwhileStays()
    {
        Desk desk;
        const Travelling document = desk.send();
        Quote kept = desk.quotesOf(u"A. Nn"_s)[0];
        kept.note = u"no, it was one"_s;
        ChangeSet done;
        done.id = ChangeSetId::create();
        done.annotator = kept.annotator;
        done.at = QDateTime::currentDateTimeUtc();
        done.changes = {Change::to(kept), Change::deletion(refOf(desk.quotesOf(u"A. Nn"_s)[1]))};
        QVERIFY(desk.project().file().apply(done).ok());
        const ImportPlan plan = desk.receive(document);
        QCOMPARE(warningsOf(plan).size(), 1);
        QVERIFY2(warningsOf(plan)[0].contains(u"deleted here"), qPrintable(warningsOf(plan)[0]));
        QVERIFY(plan.changesNothing());
        QCOMPARE(desk.article().quotes.size(), 1);
    }

    void withoutNotesHerQuoteKeepsTheNote()
    {
        Desk desk;
        ExportRequest request;
        request.hasNotes = false;
        const ImportPlan plan = desk.receive(
            desk.send(request).savedBy("Bea Cole").changeComments("topics: shops", "topics: hours"));
        QCOMPARE(warningsOf(plan).join(u'\n'), QString());
        QCOMPARE(plan.quotes.differing, 0);
        QCOMPARE(desk.quotesOf(u"Bea Cole"_s).size(), 1);
        QCOMPARE(desk.quotesOf(u"Bea Cole"_s)[0].note, u"check the hour"_s);
        // Which is nothing that she has changed.
        QCOMPARE(plan.parts[0].revisions.size(), 1);
        QCOMPARE(plan.parts[0].revisions[0].fields.size(), 1);
        QCOMPARE(plan.parts[0].revisions[0].fields[0].name, u"topics"_s);
    }

    void aCopiedCommentOfASenderIsTheColleagues()
    {
        Desk desk;
        desk.receive(
            desk.send()
                .savedBy("Bea Cole")
                .comment(" said Ida Brandt, ", "A. Nn", "[direct] speaker: Ida Brandt; topics: shops"));
        QCOMPARE(desk.quotesOf(u"A. Nn"_s).size(), 2);
        QCOMPARE(desk.quotesOf(u"Bea Cole"_s).size(), 1);
    }

    void whoCorrectsOwnCommentsIsSentToThem()
    {
        Desk desk;
        const ImportPlan plan =
            desk.receive(desk.send().savedBy("A. Nn").changeComments("check the hour", "it was one"));
        QVERIFY(plan.canRun());
        QVERIFY(plan.changesNothing());
        QVERIFY2(warningsOf(plan).join(u'\n').contains(u"A. Nn has changed it"),
                 qPrintable(warningsOf(plan).join(u'\n')));
    }

    void aSecondRoundIsTheSameAsTheFirst()
    {
        Desk desk;
        desk.receive(desk.send().comment(" said Ida Brandt, ", "Bea Cole", "Is that her name?"));
        const ImportPlan plan =
            desk.receive(desk.send().savedBy("Bea Cole").changeComments("check the hour", "it was one"));
        QCOMPARE(warningsOf(plan).join(u'\n'), QString());
        QCOMPARE(desk.quotesOf(u"Bea Cole"_s).size(), 2);
    }

    void twoColleaguesHaveALayerEach()
    {
        Desk desk;
        const Travelling sent = desk.send();
        desk.receive(Travelling(sent).savedBy("Bea Cole").changeComments("check the hour", "it was one"));
        desk.receive(Travelling(sent).savedBy("Dan Orr").changeComments("check the hour", "it was two"));
        QCOMPARE(desk.quotesOf(u"Bea Cole"_s)[0].note, u"it was one"_s);
        QCOMPARE(desk.quotesOf(u"Dan Orr"_s)[0].note, u"it was two"_s);
        // One saved it, and another has commented: nobody can tell who changed the rest.
        Travelling both = sent;
        both.savedBy("Bea Cole").comment(" said Ida Brandt, ", "Dan Orr", "So?");
        both.changeComments("check the hour", "it was three");
        const Result<ImportPlan> plan = desk.project().plan(both.arrived(), u"story.docx"_s);
        QCOMPARE(plan->problems.size(), 1);
    }

    void ofEqualCommentsTheOneNearbyIsMeant()
    {
        const auto of = [](Span span, int part = 1) { return SentComment{span, 0, part}; };
        const QList<SentLine> lines{{u"A"_s, {QuoteKind::Direct, {u"V. Putin"_s}, {}, {}, {}, 1, 1}}};
        const auto back = [&](Span span) {
            return ReturnedComment{span, u"A"_s, lines[0].line.text(), lines[0].line, 0};
        };
        // The first comment is gone, the third was widened.
        QCOMPARE(
            matchComments(lines, {of({0, 5}), of({10, 15}), of({20, 25})}, {back({10, 15}), back({18, 25})}),
            (QList<qsizetype>{1, 2}));
        // Another's comment is shortened, though this one shares more with it.
        const QList<SentLine> two{lines[0], {u"B"_s, lines[0].line}};
        QCOMPARE(
            matchComments(two, {SentComment{{10, 60}, 0, 1}, SentComment{{10, 50}, 1, 1}}, {back({10, 40})}),
            QList<qsizetype>{0});
        // Which of two that are equal was moved far away, nothing tells.
        QCOMPARE(matchComments(lines, {of({0, 5}), of({10, 15})}, {back({40, 45})}), QList<qsizetype>{-1});
        QCOMPARE(matchComments(lines, {of({0, 5})}, {back({40, 45})}), QList<qsizetype>{0});
    }

    void wordsOfAnEditedTextAreFoundWhereTheyWere()
    {
        TextAlignment alignment(u"One.\nA new one: the mayor.\nTwo the mayor.\nThree, yes.\n"_s,
                                u"One.\nTwo the mayor.\nThree, yes and yes.\n"_s);
        const auto found = [&alignment](qsizetype start, qsizetype end) {
            return alignment.find({start, end}).value_or(unknownSpan);
        };
        QCOMPARE(found(31, 40), (Span{9, 18}));  // in a paragraph that is the same
        QCOMPARE(found(16, 25), unknownSpan);    // the same words, in a paragraph that is new
        QCOMPARE(found(42, 47), (Span{20, 25})); // in one that was changed
        QCOMPARE(found(49, 52), (Span{27, 30})); // twice in it, once with the same before it
        TextAlignment other(u"“Yes”, she said. He said “No” at noon."_s, u"He said “Yes” at noon."_s);
        QCOMPARE(other.find({0, 5}).value_or(unknownSpan), unknownSpan); // with other words around
    }

    void answersAreRemarksInTheirOrder()
    {
        Desk desk;
        Travelling document = desk.send()
                                  .comment("“a shame”", "Bea Cole", "I doubt it.")
                                  .comment("“a shame”", "Bea Cole", "I doubt it.")
                                  .comment(" said Ida Brandt, ", "Bea Cole", "Her name?")
                                  .comment(" said Ida Brandt, ", "Dan Orr", "Yes.");
        const ImportPlan plan = desk.receive(document);
        QCOMPARE(warningsOf(plan).join(u'\n'), QString());
        const QList<Comment> remarks = *desk.project().read().comments(desk.article().article.id);
        QCOMPARE(remarks.size(), 3);
        QCOMPARE(desk.quotesOf(u"Bea Cole"_s).size(), 1);
        QCOMPARE(desk.quotesOf(u"Dan Orr"_s).size(), 0);
        QVERIFY(desk.receive(document).changesNothing());
    }

    void threadsOfWordAreThreads()
    {
        Desk desk;
        Travelling document = desk.send()
                                  .comment("“a shame”", "Bea Cole", "Who says so?")
                                  .comment("“a shame”", "Dan Orr", "I do.");
        document.changeComments("<w:p><w:r><w:t>Who says", "<w:p w14:paraId=\"0A\"><w:r><w:t>Who says")
            .changeComments("<w:p><w:r><w:t>I do", "<w:p w14:paraId=\"0B\"><w:r><w:t>I do")
            .changeComments("<w:comments ", "<w:comments xmlns:w14=\"urn:w14\" ")
            .change(u"word/_rels/document.xml.rels"_s, "</Relationships>",
                    "<Relationship Id=\"rId9\" "
                    "Type=\"http://schemas.microsoft.com/office/2011/relationships/commentsExtended\" "
                    "Target=\"commentsExtended.xml\"/></Relationships>")
            .add(
                u"word/commentsExtended.xml"_s,
                "<w15:commentsEx xmlns:w15=\"urn:w15\"><w15:commentEx w15:paraId=\"0A\" w15:done=\"0\"/>"
                "<w15:commentEx w15:paraId=\"0B\" w15:paraIdParent=\"0A\" w15:done=\"1\"/></w15:commentsEx>");
        const ImportPlan plan = desk.receive(document);
        QCOMPARE(warningsOf(plan).join(u'\n'), QString());
        const QList<Comment> remarks = *desk.project().read().comments(desk.article().article.id);
        QCOMPARE(remarks.size(), 2);
        const Comment &answer = remarks[0].text == u"I do." ? remarks[0] : remarks[1];
        const Comment &question = remarks[0].text == u"I do." ? remarks[1] : remarks[0];
        QCOMPARE(answer.inReplyTo, question.id);
        QVERIFY(answer.resolved && !question.resolved);
    }

    void commentsOnWordsThatAreGoneAreKnownByTheirLine()
    {
        Desk desk;
        Travelling document = desk.send().savedBy("Bea Cole");
        document.changeText("“a shame”</w:t>", "</w:t>")
            .changeComments("[mixed] speaker: The mayor; topics: -",
                            "[mixed] speaker: The mayor; topics: gone");
        const ImportPlan plan = desk.receive(document);
        QCOMPARE(desk.article().text, storyText);
        QVERIFY2(!warningsOf(plan).join(u'\n').contains(u"no comment"),
                 qPrintable(warningsOf(plan).join(u'\n')));
        QCOMPARE(desk.quotesOf(u"A. Nn"_s).size(), 2);
    }

    void commentsEndAlsoInWhatWasDeleted()
    {
        Desk desk;
        const QByteArray end = "<w:commentRangeEnd w:id=\"2\"/>";
        const ImportPlan plan =
            desk.receive(desk.send().changeText(end, "<w:del w:id=\"70\" w:author=\"Bea Cole\">" + end +
                                                         "<w:r><w:delText>gone</w:delText></w:r></w:del>"));
        QCOMPARE(warningsOf(plan).join(u'\n'), QString());
        QVERIFY(plan.changesNothing());
    }

    void highlightsOfHersAreListed()
    {
        Desk desk;
        const QByteArray run = "<w:r><w:t xml:space=\"preserve\"> said Ida Brandt, ";
        const Travelling document =
            desk.send().changeText(run, "<w:r><w:rPr><w:highlight w:val=\"yellow\"/></w:rPr><w:t "
                                        "xml:space=\"preserve\"> said Ida Brandt, ");
        QVERIFY(warningsOf(desk.receive(document)).join(u'\n').contains(u"said Ida Brandt"));
        QCOMPARE(warningsOf(desk.receive(document, {{u"notes"_s, u"none"_s}})), QStringList());
    }

    void anEditedTextElsewhereIsAnArticleOfItsOwn()
    {
        Desk desk;
        TemporaryProject elsewhere;
        elsewhere.take(desk.send().changeText("The mayor  called", "The mayor of it  called").arrived(),
                       u"story.docx"_s);
        QCOMPARE(elsewhere.read().article(elsewhere.read().articleIds()->first())->quotes.size(), 2);
        TemporaryProject third; // and what she changed is derived from what it was
        third.take(desk.send()
                       .savedBy("Bea Cole")
                       .changeText("The mayor  called", "The mayor of it  called")
                       .changeComments("check the hour", "it was one")
                       .arrived(),
                   u"story.docx"_s);
        const QList<Quote> quotes = third.read().article(third.read().articleIds()->first())->quotes;
        QCOMPARE(quotes.size(), 3);
        QVERIFY(std::any_of(quotes.begin(), quotes.end(), [&quotes](const Quote &quote) {
            return quote.derivedFrom == quotes[0].id || quote.derivedFrom == quotes[1].id;
        }));
        const ImportPlan plan = elsewhere.take(desk.send().arrived(), u"story.docx"_s);
        QCOMPARE(plan.articles.added, 1);
        QCOMPARE(plan.quotes.added, 2);
        QCOMPARE(plan.quotes.differing, 0);
    }

    void newerRecordsAreRefused()
    {
        Desk desk;
        const ImportPlan plan = desk.receive(desk.send().change(
            u"customXml/item1.xml"_s, "&quot;pullquote&quot;:1", "&quot;pullquote&quot;:2"));
        QVERIFY(!plan.canRun());
    }

    void whoChangedItIsAskedWhenNothingTells()
    {
        Desk desk;
        const Travelling document = desk.send().changeComments("check the hour", "it was one");
        const Result<ImportPlan> plan =
            planImport(desk.project().read(), desk.project().formats(),
                       QList<ImportSource>{{u"story.docx"_s, document.arrived(), true}},
                       {{}, {}, {desk.quotesOf(u"A. Nn"_s)[0].annotator, u"A. Nn"_s}, {}});
        QVERIFY(plan.ok());
        QCOMPARE(plan->problems.size(), 1);
        QVERIFY2(plan->problems[0].remedy.contains(u"--annotator"), qPrintable(plan->problems[0].sentence()));
        QVERIFY(plan->parts[0].asksWhose);
        QCOMPARE(plan->parts[0].whose, QString());
        desk.receiveFrom(u"Bea Cole"_s, document);
        QCOMPARE(desk.quotesOf(u"Bea Cole"_s).size(), 1);
    }

    void whomTheDocumentTellsOfCanBePutRight()
    {
        Desk desk;
        const Travelling document =
            desk.send().changeComments("check the hour", "it was one").savedBy("Eve Moss");
        const ImportPlan plan = *desk.project().plan(document.arrived(), u"story.docx"_s);
        QVERIFY(plan.canRun() && plan.parts[0].asksWhose);
        QCOMPARE(plan.parts[0].whose, u"Eve Moss"_s);
        desk.receiveFrom(u"Bea Cole"_s, document);
        QCOMPARE(desk.quotesOf(u"Bea Cole"_s).size(), 1);
        QCOMPARE(desk.quotesOf(u"Eve Moss"_s).size(), 0);
        // Where the comments say it themselves, there is nothing to ask.
        QVERIFY(!desk.receive(desk.send().comment("“a shame”", "Dan", "No.")).parts[0].asksWhose);
    }

    void whatChangesIsToldFieldByField()
    {
        Desk desk;
        const ImportPlan plan = *desk.project().plan(
            desk.send().changeComments("check the hour", "it was one").savedBy("Bea Cole").arrived(),
            u"story.docx"_s);
        QCOMPARE(plan.parts[0].revisions.size(), 1);
        const ImportPlan::Revision &revision = plan.parts[0].revisions[0];
        QVERIFY(!revision.words.isEmpty());
        QCOMPARE(revision.fields.size(), 1);
        QCOMPARE(revision.fields[0].name, u"note"_s);
        QCOMPARE(revision.fields[0].before, u"check the hour"_s);
        QCOMPARE(revision.fields[0].after, u"it was one"_s);
        QCOMPARE(plan.touched.size(), 1);
        QVERIFY(plan.added.isEmpty());
    }

    void whatIsHereAlreadyIsNotTold()
    {
        Desk desk;
        const Travelling document =
            desk.send().changeComments("check the hour", "it was one").savedBy("Bea Cole");
        // Nor twice, of two copies.
        const Result<ImportPlan> copies =
            planImport(desk.project().read(), desk.project().formats(),
                       QList<ImportSource>{{u"story.docx"_s, document.arrived(), true},
                                           {u"copy.docx"_s, document.arrived(), true}},
                       {{}, {}, desk.project().importer(), {}});
        QVERIFY(copies.ok());
        QCOMPARE(copies->parts[0].revisions.size(), 1);
        QCOMPARE(copies->parts[1].revisions.size(), 0);
        QCOMPARE(desk.receive(document).parts[0].revisions.size(), 1);
        QCOMPARE(desk.receive(document).parts[0].revisions.size(), 0);
    }

    void whoIsNamedForItIsWhoIsNamedInIt()
    {
        QList<Quote> hers[2];
        for (QList<Quote> &quotes : hers) {
            Desk desk;
            desk.receiveFrom(u"Bea Cole"_s, desk.send()
                                                .changeComments("check the hour", "it was one")
                                                .comment("“a shame”", "Bea Cole", "[direct] speaker: Ida"));
            QCOMPARE(desk.project().read().annotators()->size(), 3); // A. Nn, she, and who imports it
            quotes = desk.quotesOf(u"Bea Cole"_s);
            QCOMPARE(quotes.size(), 2);
        }
        // At two desks they are the same, so that a merge does not double them.
        QCOMPARE(hers[0][0].id, hers[1][0].id);
        QCOMPARE(hers[0][1].id, hers[1][1].id);
        QCOMPARE(hers[0][0].annotator, hers[1][0].annotator);
    }

    void withoutTheRecordTheLinesAreRead()
    {
        Desk desk;
        const QByteArray file = desk.send().lose(u"customXml/item1.xml"_s).arrived();
        TemporaryProject elsewhere;
        const ImportPlan plan = elsewhere.take(file, u"story.docx"_s, {{u"notes"_s, u"quotes"_s}});
        QCOMPARE(plan.articles.added, 1);
        QCOMPARE(plan.quotes.added, 2);
        const ArticleContent content = *elsewhere.read().article(elsewhere.read().articleIds()->first());
        QCOMPARE(content.quotes[0].content.size(), 2);
        QCOMPARE(content.quotes[0].note, u"check the hour"_s);
        QCOMPARE(content.quotes[0].speakers.size(), 1);
    }

    void noteMayBeLeftOutOfTheRecord()
    {
        Desk desk;
        ExportRequest request;
        request.hasNotes = false;
        for (const QString &part : {u"customXml/item1.xml"_s, u"word/comments.xml"_s})
            QVERIFY(!desk.send(request).part(part).contains("check the hour"));
    }

    void damagedRecordsDoNoHarm()
    {
        Desk desk;
        const QByteArray before = desk.project().json();
        Travelling document = desk.send();
        document.change(u"customXml/item1.xml"_s, "&quot;start&quot;:2,", "&quot;start&quot;:-7,")
            .change(u"customXml/item1.xml"_s, "&quot;end&quot;:74,", "&quot;end&quot;:1e18,");
        desk.receive(document);
        QCOMPARE(desk.project().json(), before);
        desk.receive(
            desk.send().change(u"customXml/item1.xml"_s, "&quot;articles&quot;", "&quot;nothing&quot;"));
        QVERIFY(desk.article().quotes.size() == 2);
    }

    void libreOfficeHandsItOn()
    {
        Desk desk;
        const Travelling document =
            desk.send().comment(" said Ida Brandt, ", "Bea Cole", "Is that her name?");
        const std::optional<QByteArray> saved = libreOffice(document.arrived(), u"docx"_s, u"docx"_s);
        if (!saved)
            QSKIP("LibreOffice is not installed");
        const ImportPlan plan = desk.receive(Travelling(*saved));
        QCOMPARE(warningsOf(plan).join(u'\n'), QString());
        QCOMPARE(plan.quotes.same, 2);
        QCOMPARE(desk.quotesOf(u"Bea Cole"_s).size(), 1);
        QCOMPARE(desk.words(desk.quotesOf(u"Bea Cole"_s)[0]), QStringList{u"said Ida Brandt,"_s});
    }
};

QTEST_GUILESS_MAIN(tst_ReturnedDocuments)
#include "tst_returneddocuments.moc"
