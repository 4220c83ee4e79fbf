#include "ui/dialogs/exportclipboard.h"

#include "tests/formats/projects.h"

#include <QMimeData>

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

/// What goes to the clipboard of an export.
class tst_ExportClipboard : public QObject {
    Q_OBJECT

private slots:
    void aPageIsItsWordsAsWell()
    {
        TemporaryProject project;
        project.take(sampleJson());
        // Labels of quotes stand between the words of a text.
        project.take("Nobody said anything.\nAll the same, it is <b>long</b> & bold.", u"silent.txt"_s);
        const std::unique_ptr<QMimeData> data = made(u"html"_s, project.give(u"html"_s));
        const QString words = data->text();
        const QList<ArticleId> ids = *project.read().articleIds();
        for (const ArticleId &id : ids) {
            const ArticleContent content = *project.read().article(id);
            QVERIFY2(words.contains(content.article.title), qPrintable(words));
            for (const Quote &quote : content.quotes)
                QVERIFY(quote.note.isEmpty() || words.contains(quote.note.simplified()));
        }
        QVERIFY(words.contains(u"Nobody said anything.\nAll the same, it is <b>long</b> & bold.\n"));
        QVERIFY(!words.contains(u"<p") && !words.contains(u"--c:"));
        QVERIFY(data->html().startsWith(u"<!DOCTYPE html>"_s));
    }

    void aCopiedQuoteIsItsWordsAsWell()
    {
        TemporaryProject project;
        project.take(sampleJson());
        const ArticleContent content = *project.read().article(project.read().articleIds()->first());
        ExportRequest request;
        request.articles = {content.article.id};
        request.quotes = {content.quotes.first().id};
        const std::unique_ptr<QMimeData> data = made(u"html"_s, project.give(u"html"_s, request));
        const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2); // the words, and whose they are
        QVERIFY(lines.last().startsWith(u"—"));
    }

    void aTableIsWhatPeopleReadInIt()
    {
        TemporaryProject project;
        project.take(sampleJson());
        const QByteArray csv = project.give(u"csv"_s);
        const std::unique_ptr<QMimeData> data = made(u"csv"_s, csv);
        const QStringList rows = data->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(rows.first(),
                 u"number\tcontent\tspeakers\tsource\ttopics\tkind\tnote\tarticle\toutlet\tpublished"_s);
        QCOMPARE(rows.size(), 31);
        QCOMPARE(rows[1].count(u'\t'), 9);
        const ArticleContent content = *project.read().article(project.read().articleIds()->first());
        QVERIFY2(rows[1].contains(content.article.title), qPrintable(rows[1]));
        QVERIFY(!data->html().contains(content.article.id.toString()));
        QVERIFY(data->data(u"text/csv"_s).startsWith("\"number\",\"content\","));
        QCOMPARE(csv.split('\n').first().count(','), 32); // a file has all of them
    }

    void aTableForAnotherProjectIsWhole()
    {
        TemporaryProject project;
        project.take(sampleJson());
        ExportRequest request;
        request.options = {{u"text"_s, u"true"_s}};
        const std::unique_ptr<QMimeData> data = made(u"csv"_s, project.give(u"csv"_s, request));
        QCOMPARE(data->text().section(u'\n', 0, 0).count(u'\t'), 33);
    }

    void aTableThatCannotBeReadIsAProblem()
    {
        const auto data = exportForClipboard(u"csv"_s, "\"number\",\"content\"\r\n\"1\",\"never closed");
        QVERIFY(!data);
        QVERIFY2(data.problem().what.contains(u"never closed"), qPrintable(data.problem().sentence()));
    }

private:
    static std::unique_ptr<QMimeData> made(const QString &format, const QByteArray &bytes)
    {
        return exportForClipboard(format, bytes).value();
    }
};

QTEST_MAIN(tst_ExportClipboard)
#include "tst_exportclipboard.moc"
