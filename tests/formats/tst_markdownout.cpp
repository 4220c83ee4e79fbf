#include "projects.h"

#include "app/formats/documents/markdownwriter.h"
#include "tests/support/rounds.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A project's JSON with one article; the first quote covers `words` code points from the start.
QByteArray story(const QString &text, int words = 0, const QString &note = {},
                 const QString &title = u"Ferries: “late”"_s)
{
    QJsonArray quotes;
    if (words > 0)
        quotes.append(QJsonObject{{u"id"_s, u"q"_s},
                                  {u"annotator"_s, u"a"_s},
                                  {u"kind"_s, u"direct"_s},
                                  {u"content"_s, QJsonArray{QJsonObject{{u"start"_s, 0}, {u"end"_s, words}}}},
                                  {u"speakers"_s, QJsonArray{u"s"_s}},
                                  {u"note"_s, note}});
    const auto named = [](const QString &id, const QString &name) {
        return QJsonArray{QJsonObject{{u"id"_s, id}, {u"name"_s, name}}};
    };
    return QJsonDocument(QJsonObject{{u"format"_s, u"pullquote"_s},
                                     {u"version"_s, 1},
                                     {u"annotators"_s, named(u"a"_s, u"Ida *Brandt*"_s)},
                                     {u"speakers"_s, named(u"s"_s, u"<script>alert(1)</script>"_s)},
                                     {u"articles"_s, QJsonArray{QJsonObject{{u"id"_s, u"x"_s},
                                                                            {u"title"_s, title},
                                                                            {u"outlet"_s, u"The \"Post\""_s},
                                                                            {u"text"_s, text},
                                                                            {u"quotes"_s, quotes}}}}})
        .toJson(QJsonDocument::Compact);
}

QString textAgain(const QByteArray &markdown)
{
    TemporaryProject project;
    project.take(markdown, u"x.md"_s);
    return QString::fromUtf8(project.give(u"text"_s));
}

QString withEnd(const QString &text)
{
    return text.endsWith(u'\n') ? text : text + u'\n';
}

} // namespace

/// Articles as Markdown, for people and for ourselves.
class tst_MarkdownOut : public QObject {
    Q_OBJECT

private slots:
    void aQuoteHasAFootnoteWhereItEnds()
    {
        TemporaryProject project;
        project.take(story(u"“No,” she said.\nThat was all."_s, 5, u"hm\n# why"_s));
        QCOMPARE(QString::fromUtf8(project.give(u"markdown"_s)),
                 u"---\n"
                 "title: \"Ferries: “late”\"\n"
                 "publisher: \"The \\\"Post\\\"\"\n"
                 "generator: Pullquote\n"
                 "---\n\n"
                 "“No,”[^q1] she said.\n\n"
                 "That was all.\n\n"
                 "[^q1]: Ida \\*Brandt\\*: \\[direct\\] speaker: \\<script\\>alert(1)\\</script\\>; topics: "
                 "-; note: hm\n\n"
                 "    \\# why\n"_s);
    }

    void theSampleReadsBackAsItWas()
    {
        TemporaryProject project;
        project.take(sampleJson());
        const QList<ArticleId> ids = *project.read().articleIds();
        for (const ArticleId &id : ids) {
            const ArticleContent content = *project.read().article(id);
            TemporaryProject other;
            other.take(project.give(u"markdown"_s, {{id}, {}, {}}), u"x.md"_s);
            const ArticleContent again = *other.read().article(other.read().articleIds()->first());
            QCOMPARE(again.text, withEnd(content.text));
            QCOMPARE(again.article.title, content.article.title);
            QCOMPARE(again.article.outlet, content.article.outlet);
            QCOMPARE(again.article.published, content.article.published);
            QCOMPARE(again.article.byline, content.article.byline);
        }
    }

    void nothingThatSomebodyWroteIsMarkup()
    {
        const QStringList pieces{
            u"#"_s,
            u"*"_s,
            u"_"_s,
            u"`"_s,
            u"["_s,
            u"]"_s,
            u"(x)"_s,
            u"<b>"_s,
            u"&amp;"_s,
            u"\\"_s,
            u"!"_s,
            u"~~"_s,
            u"|"_s,
            u"-"_s,
            u"+"_s,
            u"="_s,
            u"1. "_s,
            u"1) "_s,
            u"> "_s,
            u"[^q1]"_s,
            u"[^q1]: "_s,
            u"http://x.example"_s,
            u"www.x.example"_s,
            u"a@x.example"_s,
            u"$x$"_s,
            u"a"_s,
            u"word "_s,
            u"---"_s,
            u"```"_s,
            u"&#65;"_s,
            u"😀"_s,
            u":"_s,
            u"\\["_s,
        };
        for (quint32 seed : seeds(40)) {
            QRandomGenerator random(seed);
            QStringList lines;
            for (int i = random.bounded(1, 5); i > 0; --i) {
                QString line = u"x"_s;
                if (random.bounded(2))
                    line.clear();
                for (int j = random.bounded(1, 8); j > 0; --j)
                    line += pieces[random.bounded(int(pieces.size()))];
                lines.append(line.simplified());
            }
            const QString text = lines.join(u'\n');
            TemporaryProject project;
            project.take(story(text, random.bounded(1, 1 + int(text.toUcs4().size())), text));
            const QByteArray markdown = project.give(u"markdown"_s);
            if (textAgain(markdown) != withEnd(text))
                qWarning("seed %u:\n%s", seed, markdown.constData());
            QCOMPARE(textAgain(markdown), withEnd(text));
        }
    }

    void whiteSpaceInFrontMakesNothingOfALine()
    {
        QCOMPARE(markdownWords(u"  # x"_s), u"&#32; \\# x"_s);
        QCOMPARE(markdownWords(u"\t1. x"_s), u"&#9;1\\. x"_s);
        QCOMPARE(markdownWords(u"    x"_s), u"&#32;   x"_s);
        QCOMPARE(textAgain(markdownWords(u"   - x"_s).toUtf8()), u"   - x\n"_s);
    }

    void footnotesThatNestAreTakenOffInOneGo()
    {
        const QString deep = u"[^q"_s.repeated(200000) + u"1]"_s.repeated(200000);
        QVERIFY(withoutQuoteNotes(deep).size() > deep.size() / 2);
        QCOMPARE(withoutQuoteNotes(u"a[^q1][^q2]b \\[^q3] \\\\[^q4]"_s), u"ab \\[^q3] \\\\"_s);
    }

    void severalArticlesHaveHeadings()
    {
        TemporaryProject project;
        project.take(sampleJson());
        const QString markdown = QString::fromUtf8(project.give(u"markdown"_s));
        QCOMPARE(markdown.count(u"\n# "_s), 3);
        QVERIFY(markdown.contains(u"\n# Ferry strike enters third week\n\n*By Tomas Lind"_s));
    }
};

QTEST_GUILESS_MAIN(tst_MarkdownOut)
#include "tst_markdownout.moc"
