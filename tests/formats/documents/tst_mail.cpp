#include "documents.h"

using namespace pullquote;
using namespace pullquote::test;

namespace {

Imported imported(const QByteArray &bytes, const QString &name = QStringLiteral("/mail/story.eml"))
{
    return import(bytes, name);
}

const QByteArray head =
    "Received: from x\r\nFrom: =?utf-8?Q?Ida_Br=C3=A4ndt?= <ida@harbour.example>\r\n"
    "To: desk@harbour.example\r\nSubject: =?iso-8859-1?B?RuRocmVu?=\r\n =?utf-8?q?_stay_in?= port\r\n"
    "Date: Wed, 16 Jun 2021 23:30:00 -0400\r\nMIME-Version: 1.0\r\n";

QByteArray mail(const QByteArray &fields, const QByteArray &body)
{
    return head + fields + "\r\n" + body;
}

QByteArray part(const QByteArray &fields, const QByteArray &body)
{
    return "--=_b\r\n" + fields + "\r\n\r\n" + body + "\r\n";
}

const QByteArray plainPart = part("Content-Type: text/plain; charset=utf-8", "“Plain” words.");
const QByteArray htmlPart = part("Content-Type: text/html", "<p>“Page” <b>words</b>.</p><p>Two.</p>");

} // namespace

class tst_Mail : public QObject {
    Q_OBJECT

private slots:
    void theHeadIsDecoded()
    {
        const Article article = imported(mail("", "Text.")).article;
        QCOMPARE(article.title, QStringLiteral("Fähren stay in port"));
        QCOMPARE(article.byline, QStringLiteral("Ida Brändt"));
        QCOMPARE(article.published, QStringLiteral("2021-06-16"));
    }

    void sendersAreNamedAsTheyNameThemselves_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QString>("name");
        QTest::newRow("quoted") << QByteArray("\"Brandt, Ida\" <i@x>") << QStringLiteral("Brandt, Ida");
        QTest::newRow("address") << QByteArray("ida@harbour.example")
                                 << QStringLiteral("ida@harbour.example");
        QTest::newRow("bracket") << QByteArray("<ida@harbour.example>")
                                 << QStringLiteral("ida@harbour.example");
        QTest::newRow("comment") << QByteArray("i@x (Ida Brandt)") << QStringLiteral("Ida Brandt");
        QTest::newRow("encoded comma")
            << QByteArray("=?utf-8?q?Brandt=2C_Ida_=3C3?= <i@x>") << QStringLiteral("Brandt, Ida <3");
    }
    void sendersAreNamedAsTheyNameThemselves()
    {
        QFETCH(QByteArray, from);
        QFETCH(QString, name);
        QCOMPARE(imported("From: " + from + "\nSubject: x\nMIME-Version: 1.0\n\nText.").article.byline, name);
    }

    void bodiesAreDecoded_data();
    void bodiesAreDecoded()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        QCOMPARE(imported(mail(fields, body)).text, text);
    }

    void attachmentsAreNamedAndNotRead()
    {
        const QByteArray body =
            plainPart +
            part("Content-Type: image/png; name=\"a.png\"\r\nContent-Disposition: attachment", "iVBOR") +
            part("Content-Type: text/plain\r\nContent-Disposition: attachment; filename*=utf-8''%C3%A9.txt",
                 "No.") +
            "--=_b--\r\n";
        const Imported found = imported(mail("Content-Type: multipart/mixed; boundary=\"=_b\"\r\n", body));
        QCOMPARE(found.text, QStringLiteral("“Plain” words.\n"));
        QCOMPARE(found.warnings.size(), 2);
        QVERIFY(found.warnings[0].contains(QStringLiteral("a.png")));
        QVERIFY(found.warnings[1].contains(QStringLiteral("é.txt")));
    }

    void theContentCountsNotTheSuffix()
    {
        QCOMPARE(imported(mail("", "Text."), QStringLiteral("mail.txt")).article.title,
                 QStringLiteral("Fähren stay in port"));
        const QByteArray text = "Subject: an article\nthat begins like a mail.";
        QCOMPARE(imported(text, QStringLiteral("story.txt")).text.toUtf8(), text);
        QCOMPARE(imported("From the editor.", QStringLiteral("story.eml")).text,
                 QStringLiteral("From the editor."));
    }

    void aPageInOneFileIsReadAsAPage()
    {
        const QByteArray page =
            "<!DOCTYPE "
            "html><html><head><title>Ferries</title></head><body><nav><a>Politics</a></nav><article>"
            "<p>The ferries to Westhaven stayed in port on Monday =E2=80=93 the crews want more time, =\r\n"
            "and the company does not give it.</p></article></body></html>";
        const QByteArray bytes =
            "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://harbour.example/ferries\r\n"
            "Subject: Ferries\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; "
            "boundary=\"=_b\"\r\n\r\n" +
            part("Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable", page) +
            part("Content-Type: text/css", "p { color: red }") + "--=_b--";
        const Imported found = imported(bytes, QStringLiteral("page.mhtml"));
        QCOMPARE(found.text,
                 QStringLiteral("The ferries to Westhaven stayed in port on Monday – the crews want more "
                                "time, and the company does not give it.\n"));
        QCOMPARE(found.article.title, QStringLiteral("Ferries"));
        QCOMPARE(found.article.url, QStringLiteral("https://harbour.example/ferries"));
        QVERIFY(found.warnings.isEmpty());
    }

    void aPageThatCannotBeReadSaysWhy()
    {
        const QString problem =
            imported(mail("Content-Type: text/html\r\n", QByteArray("<div>").repeated(100000) + "x")).problem;
        QVERIFY2(problem.contains(QStringLiteral("nested")), qPrintable(problem));
    }

    void hostileMailsAreReadOrRefusedAtOnce_data();
    void hostileMailsAreReadOrRefusedAtOnce()
    {
        QFETCH(QByteArray, bytes);
        TemporaryProject project;
        QVERIFY(project.plan(bytes, QStringLiteral("x.eml")).ok());
    }

    void aMailCutOffAnywhereIsReadOrRefused()
    {
        const QByteArray whole =
            mail("Content-Type: multipart/alternative; boundary==_b\r\n", plainPart + htmlPart + "--=_b--");
        TemporaryProject project;
        for (qsizetype size = 1; size < whole.size(); size += 5)
            QVERIFY(project.plan(whole.left(size), QStringLiteral("x.eml")).ok());
    }
};

void tst_Mail::bodiesAreDecoded_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &fields, const QByteArray &body,
                        const char *text) {
        QTest::newRow(name) << fields << body << QString::fromUtf8(text);
    };
    row("as it is", "", "One.\r\n\r\n\r\n> Two.\r\n", "One.\n\n> Two.\n");
    row("quoted-printable",
        "Content-Type: text/plain; charset=\"utf-8\"\r\nContent-Transfer-Encoding: Quoted-Printable\r\n",
        "=E2=80=9CWe =\r\nwill= \r\n not=E2=80=9D =zz=", "“We will not” =zz\n");
    row("base64", "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n",
        QByteArray("“Où?”").toBase64(), "“Où?”\n");
    row("a charset", "Content-Type: text/plain; charset=iso-8859-1\r\n", "\x93O\xF9?\x94", "“Où?”\n");
    row("another charset", "Content-Type: text/plain; charset=koi8-r\r\n", "\xC4\xC1", "да\n");
    row("flowed", "Content-Type: text/plain; format=flowed\r\n",
        "We will \r\nnot wait.\r\n Two.\r\n-- \r\nIda", "We will not wait.\nTwo.\n--\nIda\n");
    row("flowed without spaces", "Content-Type: text/plain; format=flowed; delsp=yes\r\n", "ab \r\ncd",
        "abcd\n");
    row("flowed quotations", "Content-Type: text/plain; format=flowed\r\n",
        "> He said \r\n> yes.\r\n>> And \r\n>>no. \r\n> So \r\nWe \r\nwill.\r\n",
        "> He said yes.\n>> And no.\n> So\nWe will.\n");
    row("flowed with space for a mark", "Content-Type: text/plain; format=flowed\r\n",
        "No \r\n >more.\r\n\r\n>\r\n> Two.\r\n", "No >more.\n\n>\n> Two.\n");
    row("another charset than is said",
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n", "\x93O\xF9?\x94",
        "“Où?”\n");
    row("only a page", "Content-Type: text/html; charset=utf-8\r\n", "<h1>A</h1><p>“Page”<br>words.</p>",
        "A\n“Page”\nwords.\n");
    const QByteArray alternative = "Content-Type: multipart/alternative; boundary=\"=_b\"\r\n";
    row("plain before page", alternative, "preamble\r\n" + plainPart + htmlPart + "--=_b--\r\nepilogue",
        "“Plain” words.\n");
    row("page before plain", alternative, htmlPart + plainPart + "--=_b--", "“Plain” words.\n");
    row("no plain", alternative, htmlPart + "--=_b--", "“Page” words.\nTwo.\n");
    row("alternatives beside an attachment", "Content-Type: multipart/mixed; boundary=outer\r\n",
        "--outer\r\n" + alternative + "\r\n" + plainPart + htmlPart + "--=_b--\r\n--outer--",
        "“Plain” words.\n");
    row("two bodies", "Content-Type: multipart/mixed; boundary=\"=_b\"\r\n",
        plainPart + part("Content-Type: text/plain", "And more.") + "--=_b--", "“Plain” words.\nAnd more.\n");
}

void tst_Mail::hostileMailsAreReadOrRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray nested;
    for (int i = 0; i < 2000; ++i)
        nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b" +
                  QByteArray::number(i) + "\r\n";
    QTest::newRow("nested") << head + nested + "Text.";
    QTest::newRow("many parts") << mail("Content-Type: multipart/mixed; boundary=b\r\n",
                                        QByteArray("--b\r\n\r\nx\r\n").repeated(100000));
    QTest::newRow("many fields") << head + QByteArray("X: y\r\n").repeated(200000) + "\r\nText.";
    QTest::newRow("a long field") << head + "X: y\r\n" + QByteArray(" z\r\n").repeated(500000) + "\r\nText.";
    QTest::newRow("an empty boundary")
        << mail("Content-Type: multipart/mixed; boundary=\"\"\r\n", "--\r\n\r\nText.");
    QTest::newRow("encoded words") << "Subject: " + QByteArray("=?utf-8?q?a?= ").repeated(5000) + "\r\n" +
                                          mail("", "Text.");
    QTest::newRow("a bad charset") << mail("Content-Type: text/plain; charset=none-such\r\n", "Text.");
    QTest::newRow("equals signs") << mail("Content-Transfer-Encoding: quoted-printable\r\n",
                                          QByteArray(1000000, '='));
    QTest::newRow("equals signs and spaces")
        << mail("Content-Transfer-Encoding: quoted-printable\r\n", QByteArray("=   ").repeated(100000));
}

QTEST_GUILESS_MAIN(tst_Mail)
#include "tst_mail.moc"
