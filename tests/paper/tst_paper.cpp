#include "app/paper/marginnotes.h"
#include "app/paper/paper.h"
#include "app/paper/papertext.h"
#include "app/paper/pdfdevice.h"
#include "tests/support/rounds.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QRandomGenerator>
#include <QTest>

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const PaperMetrics metrics = PaperMetrics::of({490, 750});

QString randomText(QRandomGenerator &random, int words)
{
    const QStringList pool = {u"word"_s,
                              u"“quoted”"_s,
                              u"שלום"_s,
                              u"مرحبا"_s,
                              u"😀"_s,
                              u"e\u0301"_s,
                              u"\n"_s,
                              u"\n\n"_s,
                              u"我们"_s,
                              u"\t"_s,
                              u"a\u2028b"_s,
                              u"\u0001"_s,
                              u"a-long-one-of-its-kind"_s};
    QString text;
    for (int i = 0; i < words; ++i)
        text += pool[random.bounded(int(pool.size()))] + (random.bounded(5) ? u" "_s : QString());
    return text;
}

/// Marks with numbers, at places that cut no code point.
std::vector<PaperMark> randomMarks(QRandomGenerator &random, const QString &text)
{
    std::vector<PaperMark> marks;
    for (int i = 0; i < 40; ++i) {
        qsizetype start = random.bounded(int(text.size()));
        while (start > 0 && text[start].isLowSurrogate())
            --start;
        marks.push_back({{start, std::min(start + 30, text.size())}, {}, 0x0072b2, 0, QString::number(i)});
    }
    std::sort(marks.begin(), marks.end(),
              [](const PaperMark &a, const PaperMark &b) { return a.span.start < b.span.start; });
    return marks;
}

std::vector<PaperNote> notesOf(const std::vector<PaperMark> &marks)
{
    std::vector<PaperNote> notes;
    for (const PaperMark &mark : marks)
        notes.push_back({mark.span.start, 0xd55e00, mark.label, u"A. Speaker"_s, u"direct"_s, {}});
    return notes;
}

struct Printed {
    QByteArray pdf;
    int pages = 0;
};

Printed print(const PaperArticle &article, PageRange range = {})
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    Printed printed;
    {
        PdfDevice device(out, article.headline, u"A4"_s);
        Paper::setMargins(device.pages());
        Paper paper(device.pages(), range);
        const Result<bool> done = paper.add(article, [](qsizetype) { return true; });
        if (!done || !*done)
            qFatal("not printed");
        printed.pages = paper.pageCount();
    }
    printed.pdf = out.data();
    return printed;
}

int pagesIn(const QByteArray &pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

} // namespace

class tst_Paper : public QObject {
    Q_OBJECT

private slots:
    void everyWordIsOnOneLineInItsOrder()
    {
        for (quint32 seed : seeds(12)) {
            QRandomGenerator random(seed);
            PaperArticle article;
            article.text = randomText(random, seed % 3 == 0 ? 3000 : 200);
            if (seed % 4 == 0)
                article.text.remove(u'\n'); // one paragraph, longer than is laid out at once
            article.marks = randomMarks(random, article.text);
            PaperText text(article, metrics);
            qsizetype end = 0;
            for (PaperLine line = text.next(); line.isValid(); line = text.next()) {
                const QString between = article.text.mid(end, line.span.start - end);
                QVERIFY2(between.count(u'\n') == between.size(), qPrintable(u"seed %1"_s.arg(seed)));
                QVERIFY(!line.span.isEmpty());
                QCOMPARE(line.beginsParagraph, end == 0 || !between.isEmpty());
                QVERIFY(line.height >= metrics.linePitch - 0.01);
                end = line.span.end;
            }
            QCOMPARE(article.text.mid(end).count(u'\n'), article.text.size() - end);
        }
    }

    void aMarkCoversItsWordsAndNotItsNumber()
    {
        PaperArticle article;
        article.text = u"He said “yes” twice."_s;
        article.marks = {{{8, 13}, {}, 0, 0, u"7"_s}};
        PaperText text(article, metrics);
        const PaperLine line = text.next();
        const QList<LineStretch> stretches = line.piece->stretches(line.number, {8, 13});
        QCOMPARE(stretches.size(), 1);
        const QFontMetricsF font(metrics.textFont);
        const qreal words = font.horizontalAdvance(u"“yes”"_s);
        QVERIFY(std::abs(stretches[0].second - stretches[0].first - words) < 2);
        QVERIFY(stretches[0].first > font.horizontalAdvance(u"He said "_s) + 2); // behind the number
    }

    void whatIsWrittenFromTheRightBeginsAtTheRight()
    {
        PaperArticle article;
        article.text = u"שלום לכולם"_s;
        PaperText text(article, metrics);
        const PaperLine line = text.next();
        const QList<LineStretch> stretches = line.piece->stretches(line.number, {0, 4});
        QCOMPARE(stretches.size(), 1);
        QVERIFY(std::abs(stretches[0].second - metrics.textWidth) < 1);
    }

    void notesNeverOverlapAndStayInTheirColumn()
    {
        for (quint32 seed : seeds(50)) {
            QRandomGenerator random(seed);
            MarginNotes notes(20, 700);
            QList<qreal> heights;
            for (qreal wanted = 0; wanted < 700; wanted += random.bounded(60)) {
                PaperNote note{0, 0, u"1"_s, u"A. Speaker"_s, {}, QString(random.bounded(300), u'x')};
                const auto laid = std::make_shared<const LaidNote>(note, metrics);
                const qreal height = laid->height(0, laid->lineCount());
                if (!notes.hasRoomFor(height))
                    break;
                notes.add({laid, wanted, 0});
                heights.append(height);
            }
            const QList<qreal> tops = notes.tops();
            for (qsizetype i = 0; i < tops.size(); ++i) {
                QVERIFY2(tops[i] >= 20 - 0.01, qPrintable(u"seed %1"_s.arg(seed)));
                QVERIFY2(tops[i] + heights[i] <= 700 + 0.01, qPrintable(u"seed %1"_s.arg(seed)));
                QVERIFY(i == 0 || tops[i] >= tops[i - 1] + heights[i - 1]);
            }
        }
    }

    void aNoteStandsBesideItsLineWhereThereIsRoom()
    {
        MarginNotes notes(0, 700);
        const PaperNote note{0, 0, u"1"_s, u"A. Speaker"_s, {}, {}};
        notes.add({std::make_shared<const LaidNote>(note, metrics), 120, 0});
        notes.add({std::make_shared<const LaidNote>(note, metrics), 400, 0});
        QCOMPARE(notes.tops(), (QList<qreal>{120, 400}));
    }

    void moreNotesThanAPageHoldsGoOnBesideTheNext()
    {
        PaperArticle article;
        article.text = u"“All of it.”"_s;
        for (int i = 0; i < 200; ++i)
            article.marks.push_back({{0, 12}, {}, 0, 0, QString::number(i)});
        article.notes = notesOf(article.marks);
        const Printed printed = print(article);
        QVERIFY(printed.pages > 5 && printed.pages < 20);
        QCOMPARE(pagesIn(printed.pdf), printed.pages);
    }

    void aNoteAsLongAsABookIsPrintedAsWell()
    {
        PaperArticle article;
        article.text = u"Word."_s;
        article.notes = {{0, 0, u"1"_s, u"A"_s, {}, QString(50'000, u'x')}};
        QVERIFY(print(article).pages > 5);
    }

    void onlyTheWantedPagesArePainted()
    {
        PaperArticle article;
        article.headline = u"Long"_s;
        for (int i = 0; i < 300; ++i)
            article.text +=
                u"A paragraph of its own, with words enough for a line and a half of the page.\n"_s;
        const Printed all = print(article);
        QVERIFY(all.pages > 5);
        QCOMPARE(pagesIn(all.pdf), all.pages);
        const Printed some = print(article, {2, 4});
        QCOMPARE(pagesIn(some.pdf), 3);
        QCOMPARE(some.pages, all.pages);
    }

    void paperThatIsTooSmallIsAProblemAndNoEndlessJob()
    {
        PaperArticle article;
        article.text = u"Word."_s;
        article.notes = {{0, 0, u"1"_s, u"A"_s, {}, QString(5'000, u'x')}};
        for (const QSizeF &millimetres : {QSizeF(30, 200), QSizeF(200, 25), QSizeF(20, 20), QSizeF(60, 60)}) {
            QBuffer out;
            out.open(QIODevice::WriteOnly);
            PdfDevice device(out, {}, u"A4"_s);
            device.pages().setPageSize(QPageSize(millimetres, QPageSize::Millimeter));
            device.pages().setPageMargins({});
            Paper paper(device.pages());
            int pages = 0;
            const Result<bool> done = paper.add(article, [&pages](qsizetype) { return ++pages < 5'000; });
            if (millimetres.width() < 60) {
                QVERIFY(!done && done.problem().what.contains(u"too small"));
                QCOMPARE(pages, 0);
            } else if (millimetres.height() < 60) {
                QVERIFY(!done && done.problem().what.contains(u"too small"));
            } else {
                QVERIFY(done.ok() && *done);
            }
        }
    }

    void anArticleOfNothingIsOnePage() { QCOMPARE(print({}).pages, 1); }

    void wordsWithoutAnySpaceAreBroken()
    {
        PaperArticle article;
        article.text = QString(100'000, u'w');
        QVERIFY(print(article).pages > 20);
    }

    void itStopsWhenItIsTold()
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        PdfDevice device(out, {}, u"A4"_s);
        Paper paper(device.pages());
        PaperArticle article;
        article.text = QString(100'000, u'w');
        const Result<bool> done = paper.add(article, [](qsizetype) { return false; });
        QVERIFY(done.ok());
        QVERIFY(!*done);
        QCOMPARE(paper.pageCount(), 1);
    }
};

QTEST_MAIN(tst_Paper)
#include "tst_paper.moc"
