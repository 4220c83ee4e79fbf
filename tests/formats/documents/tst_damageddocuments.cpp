#include "documents.h"
#include "packages.h"
#include "tests/support/accidents.h"
#include "tests/support/rounds.h"

#include "app/text/canonicaltext.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <variant>

using namespace pullquote;
using namespace pullquote::test;

namespace {

/// The tags and texts of mark-up.
QStringList tokensOf(const QByteArray &xml)
{
    static const QRegularExpression token(QStringLiteral("<[^>]*>|[^<]+"));
    QStringList tokens;
    for (auto match = token.globalMatch(QString::fromUtf8(xml)); match.hasNext();)
        tokens.append(match.next().captured());
    return tokens;
}

/// How many tokens from here on are one text or one element with all that stands in it; 0 for an end.
qsizetype pieceAt(const QStringList &tokens, qsizetype at)
{
    qsizetype depth = 0;
    for (qsizetype i = at; i < tokens.size(); ++i) {
        const QString &token = tokens[i];
        if (token.startsWith(QLatin1String("</")))
            --depth;
        else if (token.startsWith(u'<') && !token.endsWith(QLatin1String("/>")))
            ++depth;
        if (depth <= 0)
            return depth < 0 ? 0 : i - at + 1;
    }
    return 0;
}

/// The mark-up after a few accidents that leave it well-formed: texts and elements are lost, doubled, moved,
/// or white space comes in.
QByteArray shuffled(const QByteArray &xml, QRandomGenerator &random)
{
    QStringList tokens = tokensOf(xml);
    for (int accidents = random.bounded(1, 6); accidents > 0 && !tokens.isEmpty(); --accidents) {
        const qsizetype at = random.bounded(int(tokens.size()));
        const QStringList piece = tokens.mid(at, pieceAt(tokens, at));
        const int what = random.bounded(4);
        if (what == 0 || what == 1) // lost, or taken elsewhere
            tokens.remove(at, piece.size());
        const qsizetype to = random.bounded(int(tokens.size()) + 1);
        for (qsizetype i = 0; what != 0 && what != 3 && i < piece.size(); ++i)
            tokens.insert(to + i, piece[i]);
        if (what == 3 && !tokens[at].startsWith(u'<'))
            tokens[at] = u' ' + tokens[at] + QStringLiteral("\t \n");
    }
    return tokens.join(QString()).toUtf8();
}

/// The quotes that a plan brings, as words of its text.
QStringList quotedWords(const ImportPlan &plan)
{
    QString text;
    QStringList words;
    for (const ChangeSet &changes : plan.changeSets) {
        for (const QString &found : changes.texts)
            text = found;
        for (const Change &change : changes.changes) {
            const Quote *quote = change.after ? std::get_if<Quote>(&*change.after) : nullptr;
            for (const Span &span : quote ? quote->content : QList<Span>())
                words.append(text.mid(span.start, span.length()));
        }
    }
    return words;
}

const QByteArray comments =
    "<w:comment w:id=\"1\" w:author=\"Ida\"><w:p><w:r><w:t>So?</w:t></w:r></w:p></w:comment>";

/// Between <w:body> and its end.
const QByteArray wordContent =
    wordParagraph("Head") + "<w:tbl><w:tr><w:tc>" + wordParagraph("a") + "</w:tc><w:tc>" +
    wordParagraph("b") + wordParagraph("c") +
    "</w:tc></w:tr></w:tbl><w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:rPr><w:highlight "
    "w:val=\"red\"/></w:rPr>"
    "<w:t>“We will</w:t></w:r><w:r><w:pict><w:txbxContent>" +
    wordParagraph("box") +
    "</w:txbxContent></w:pict><w:t> not.”</w:t></w:r><w:commentRangeEnd w:id=\"1\"/>"
    "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>X</w:instrText><w:fldChar "
    "w:fldCharType=\"separate\"/><w:t>y</w:t><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

const QByteArray wordBody =
    "<w:document " + wordSpaces + "><w:body>" + wordContent + "</w:body></w:document>";

const QByteArray openBody =
    "<d xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"t\" xmlns:table=\"u\" "
    "xmlns:draw=\"v\" xmlns:style=\"s\" xmlns:fo=\"f\"><style:style style:name=\"T\"><style:text-properties "
    "fo:background-color=\"#ff0\"/></style:style><office:text><text:h>Head</"
    "text:h><table:table-row><table:table-cell>"
    "<text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></"
    "table:table-row>"
    "<text:p>He <office:annotation office:name=\"c\"><text:p>so?</text:p></office:annotation>“said "
    "<text:span "
    "text:style-name=\"T\">no</text:span>”<office:annotation-end "
    "office:name=\"c\"/><text:note><text:note-body><text:p>"
    "foot</text:p></text:note-body></text:note><draw:text-box><text:p>box</text:p></draw:text-box></text:p></"
    "office:text></d>";

const QByteArray webPage = "<!DOCTYPE html><html><head><meta charset=utf-8><script "
                           "type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
                           "\"headline\":\"H\",\"articleBody\":\"One. "
                           "Two.\"}</script></head><body><nav><a>x</a></nav><article><h1>H</h1><p>One "
                           "<q>two</q>.</p><blockquote>Two.</blockquote><table><tr><td>a<td>b</table><pre> "
                           "x\n y</pre></article></body></html>";

const QByteArray message =
    "From: =?utf-8?q?I?= <i@x>\r\nSubject: S\r\nMIME-Version: 1.0\r\nContent-Type: "
    "multipart/mixed; boundary=\"=_b\"\r\n\r\n--=_b\r\nContent-Type: text/plain; format=flowed\r\n"
    "Content-Transfer-Encoding: quoted-printable\r\n\r\n=E2=80=9CNo=E2=80=9D \r\nhe said.\r\n--=_b"
    "\r\nContent-Type: text/html\r\n\r\n<p>Two</p>\r\n--=_b--\r\n";

const QByteArray notes = "---\ntitle: \"T\"\nauthor: [a, b]\n---\n# Head\n\n> “We *will* not”\n\n| a | b "
                         "|\n|---|---|\n| c | d |\n\n"
                         "- one\n  - two\n\n<div>x</div>\n\n```\ncode\n```\n[l](https://x) &amp; ![p](q)\n";

} // namespace

/// What is damaged by accident comes in or is refused; what comes in keeps the promises of every text.
class tst_DamagedDocuments : public QObject {
    Q_OBJECT

private slots:
    void whatComesInIsWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part"); // of an archive, else empty
        QTest::addColumn<QString>("name");
        QTest::newRow("Word") << wordBody << QStringLiteral("word/document.xml") << QStringLiteral("x.docx");
        QTest::newRow("OpenDocument") << openBody << QStringLiteral("content.xml") << QStringLiteral("x.odt");
        QTest::newRow("page") << webPage << QString() << QStringLiteral("x.html");
        QTest::newRow("mail") << message << QString() << QStringLiteral("x.eml");
        QTest::newRow("Markdown") << notes << QString() << QStringLiteral("x.md");
        QTest::newRow("archive") << wordDocument(wordParagraph("Text.")) << QString()
                                 << QStringLiteral("x.docx");
    }
    void whatComesInIsWhole()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        QFETCH(QString, name);
        TemporaryProject project;
        for (const quint32 seed : seeds(150)) {
            QRandomGenerator random(seed);
            const QByteArray content = damaged(bytes, {}, random);
            const QByteArray file = part.isEmpty() ? content : zipped({{part, content}});
            const auto plan = project.plan(file, name, {});
            QVERIFY2(plan.ok(), qPrintable(QStringLiteral("seed %1").arg(seed)));
            for (const ChangeSet &changes : plan->changeSets) {
                for (const QString &text : changes.texts) {
                    const bool isWhole = canonicalText(text).text == text && !text.trimmed().isEmpty() &&
                                         !text.contains(QStringLiteral("\n\n\n"));
                    QVERIFY2(isWhole, qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(text)));
                }
            }
        }
    }

    void aStoppedImportIsNotReadToItsEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QByteArray word, open; // what repeats itself too much is refused
        for (int i = 0; i < 20'000; ++i) {
            word += wordParagraph(QByteArray::number(7919 * i));
            open += "<text:p>" + QByteArray::number(7919 * i) + "</text:p>";
        }
        QTest::newRow("Word") << wordDocument(word) << QStringLiteral("x.docx");
        QTest::newRow("OpenDocument") << openDocument(open) << QStringLiteral("x.odt");
    }
    void aStoppedImportIsNotReadToItsEnd()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QList<double> parts; // of the work, as they are told
        const Watcher watcher{[&](qint64 done, qint64 total) { parts.append(double(done) / double(total)); },
                              [&] { return parts.size() >= 4; }};
        QVERIFY(!TemporaryProject().plan(bytes, name, {}, watcher));
        QVERIFY2(parts.value(3, 1) < 0.5, qPrintable(QString::number(parts.value(3, 1))));
        QVERIFY(parts.size() < 8);
    }

    void notesStandOnWholeWords_data()
    {
        QTest::addColumn<bool>("isWord");
        QTest::newRow("Word") << true;
        QTest::newRow("OpenDocument") << false;
    }
    void notesStandOnWholeWords()
    {
        QFETCH(bool, isWord);
        int cameIn = 0;
        qsizetype quotes = 0;
        const QList<quint32> all = seeds(60);
        for (const quint32 seed : all) {
            QRandomGenerator random(seed);
            TemporaryProject project;
            const QByteArray bytes =
                isWord ? wordDocument(shuffled(wordContent, random), {{QStringLiteral("comments"), comments}})
                       : zipped({{QStringLiteral("content.xml"), shuffled(openBody, random)}});
            const auto plan = project.plan(bytes, isWord ? QStringLiteral("x.docx") : QStringLiteral("x.odt"),
                                           {{QStringLiteral("notes"), QStringLiteral("quotes")}});
            const QByteArray name = QByteArray("seed ") + QByteArray::number(seed);
            QVERIFY2(plan.ok(), name.constData());
            if (!plan->canRun())
                continue;
            ++cameIn;
            for (const QString &words : quotedWords(*plan)) {
                ++quotes;
                QVERIFY2(!words.isEmpty() && words == words.trimmed(),
                         qPrintable(QString::fromLatin1(name) + u' ' + words));
            }
            const Result<void> done = runImport(project.file(), *plan); // refuses spans outside of the text
            QVERIFY2(done.ok(), name.constData());
        }
        // A test of what is refused would prove nothing.
        QVERIFY2(cameIn * 2 > all.size(), qPrintable(QString::number(cameIn)));
        QVERIFY2(quotes * 2 > all.size(), qPrintable(QString::number(quotes)));
    }
};

QTEST_GUILESS_MAIN(tst_DamagedDocuments)
#include "tst_damageddocuments.moc"
