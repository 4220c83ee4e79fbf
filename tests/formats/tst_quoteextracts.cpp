#include "projects.h"

#include <QJsonArray>

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString text = u"“Rain & wind,” said Ida Brandt, “all *day*.” Nobody else spoke. “No.”"_s;

QJsonArray span(const QString &words)
{
    const qsizetype start = text.indexOf(words);
    return {QJsonObject{{u"start"_s, start}, {u"end"_s, start + words.size()}}};
}

/// A project's JSON with two quotes, the first of them in two parts and with all that is known.
QByteArray story(const QString &url = u"https://example.org/a?b=(1)&c"_s)
{
    const QJsonArray parts{span(u"“Rain & wind,”"_s).at(0), span(u"“all *day*.”"_s).at(0)};
    const QJsonArray quotes{
        QJsonObject{{u"id"_s, u"q"_s},
                    {u"annotator"_s, u"a"_s},
                    {u"content"_s, parts},
                    {u"speakers"_s, QJsonArray{u"s"_s}}},
        QJsonObject{{u"id"_s, u"r"_s}, {u"annotator"_s, u"a"_s}, {u"content"_s, span(u"“No.”"_s)}}};
    return QJsonDocument(
               QJsonObject{
                   {u"format"_s, u"pullquote"_s},
                   {u"version"_s, 1},
                   {u"annotators"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"name"_s, u"I. Writer"_s}}}},
                   {u"speakers"_s,
                    QJsonArray{QJsonObject{
                        {u"id"_s, u"s"_s}, {u"name"_s, u"Ida Brandt"_s}, {u"role"_s, u"mayor <acting>"_s}}}},
                   {u"articles"_s, QJsonArray{QJsonObject{{u"id"_s, u"x"_s},
                                                          {u"title"_s, u"Ferries [late]"_s},
                                                          {u"outlet"_s, u"The Post"_s},
                                                          {u"published"_s, u"2021-06"_s},
                                                          {u"url"_s, url},
                                                          {u"text"_s, text},
                                                          {u"quotes"_s, quotes}}}}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

/// Quotes that are taken out of their article, to be pasted elsewhere.
class tst_QuoteExtracts : public QObject {
    Q_OBJECT

private slots:
    void aPageHasTheQuoteAndWhereItIsFrom()
    {
        const QString page = extract(story(), u"html"_s, 0);
        QVERIFY(page.startsWith(u"<!DOCTYPE html>"_s) && page.endsWith(u"</html>\n"_s));
        QVERIFY2(page.contains(u"<blockquote cite=\"https://example.org/a?b=(1)&amp;c\">\n"
                               "<p dir=\"auto\">“Rain &amp; wind,” … “all *day*.”</p>\n"
                               "<p dir=\"auto\">— Ida Brandt, mayor &lt;acting&gt; "
                               "(<a href=\"https://example.org/a?b=(1)&amp;c\">Ferries [late]</a>, "
                               "The Post, 2021-06)</p>\n</blockquote>"_s),
                 qPrintable(page));
        QVERIFY(!page.contains(u"Nobody else"_s) && !page.contains(u"“No.”"_s));
    }

    void markdownIsAQuotationThatMeansItself()
    {
        QCOMPARE(extract(story(), u"markdown"_s, 0),
                 u"> “Rain \\& wind,” … “all \\*day\\*.”\n"
                 ">\n"
                 "> — Ida Brandt, mayor \\<acting\\> ([Ferries \\[late\\]](<https://example.org/a?b=(1)&c>), "
                 "The Post, 2021-06)\n"_s);
    }

    void whatIsNotKnownIsLeftOut()
    {
        // No speaker, and no address that anybody should follow.
        QCOMPARE(extract(story(u"javascript:alert(1)"_s), u"markdown"_s, 1),
                 u"> “No.”\n>\n> — Ferries \\[late\\], The Post, 2021-06\n"_s);
        const QString page = extract(story(u"javascript:alert(1)"_s), u"html"_s, 1);
        QVERIFY(page.contains(u"<blockquote>"_s) && !page.contains(u"javascript"_s));
    }

    void aTableHasTheRowAlone()
    {
        const QStringList lines = extract(story(), u"csv"_s, 1).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[1].contains(u"“No.”"_s), qPrintable(lines[1]));
    }

    void aQuoteThatIsGoneIsAProblem()
    {
        TemporaryProject project;
        project.take(story());
        ExportRequest request;
        request.quotes = {QuoteId::create()};
        for (const QString &key : {u"html"_s, u"markdown"_s})
            QVERIFY(project.give(key, request).startsWith("failed: The quote is not there any more."));
    }

private:
    /// Of the quote with this number, counted from 0.
    static QString extract(const QByteArray &json, const QString &key, qsizetype number)
    {
        TemporaryProject project;
        project.take(json);
        ExportRequest request;
        request.articles = *project.read().articleIds();
        const Result<ArticleContent> content = project.read().article(request.articles.first());
        request.quotes = {content->quotes[number].id};
        return QString::fromUtf8(project.give(key, request));
    }
};

QTEST_GUILESS_MAIN(tst_QuoteExtracts)
#include "tst_quoteextracts.moc"
