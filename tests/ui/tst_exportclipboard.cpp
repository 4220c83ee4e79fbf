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
        const std::unique_ptr<QMimeData> data(exportForClipboard(u"html"_s, project.give(u"html"_s)));
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
        const std::unique_ptr<QMimeData> data(
            exportForClipboard(u"html"_s, project.give(u"html"_s, request)));
        const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2); // the words, and whose they are
        QVERIFY(lines.last().startsWith(u"—"));
    }
};

QTEST_MAIN(tst_ExportClipboard)
#include "tst_exportclipboard.moc"
