#include "app/text/quotationlookup.h"
#include "tests/support/picture.h"

#include <QTest>

using namespace pullquote;
using namespace pullquote::test;

namespace {

using Question = const Quotation *(*)(const QuotationLookup &, qsizetype caret);

const Question questions[] = {
    [](const QuotationLookup &lookup, qsizetype caret) { return lookup.innermostAround(caret); },
    [](const QuotationLookup &lookup, qsizetype caret) { return lookup.next(caret); },
    [](const QuotationLookup &lookup, qsizetype caret) { return lookup.previous(caret); },
    [](const QuotationLookup &lookup, qsizetype caret) { return lookup.loneMarkAt(caret); },
    [](const QuotationLookup &lookup, qsizetype caret) { return lookup.loneMarkNear(caret, 5); },
};
enum { Innermost, Next, Previous, LoneAt, LoneNear };

} // namespace

class tst_QuotationLookup : public QObject {
    Q_OBJECT

private slots:
    void answersAtACaret_data()
    {
        QTest::addColumn<int>("question");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, int question, const char16_t *before, const char16_t *after) {
            QTest::newRow(name) << question << QStringView(before).toString()
                                << QStringView(after).toString();
        };
        row("inside", Innermost, u"So “not| today” he", u"So [“not today”] he");
        row("at its start", Innermost, u"So |“not today” he", u"So [“not today”] he");
        row("at its end", Innermost, u"So “not today”| he", u"So [“not today”] he");
        row("outside", Innermost, u"So| “not today” he", u"So “not today” he");
        row("the inner one", Innermost, u"“a ‘b| c’ d”", u"“a [‘b c’] d”");
        row("the outer one", Innermost, u"“a ‘b c’ d|”", u"[“a ‘b c’ d”]");
        row("the right one of two", Innermost, u"“a”|“b”", u"“a”[“b”]");
        row("over paragraphs", Innermost, u"“a\n|\n“b” c", u"[“a\n\n“b”] c");
        row("not a lone mark", Innermost, u"“a |b", u"“a b");
        row("next", Next, u"“a” |b “c” “d”", u"“a” b [“c”] “d”");
        row("next at its start", Next, u"“a” b |“c”", u"“a” b [“c”]");
        row("next is a lone mark", Next, u"“a” |b c” “d”", u"“a” b c[”] “d”");
        row("no next", Next, u"“a” |b", u"“a” b");
        row("previous", Previous, u"“a” “b” c| “d”", u"“a” [“b”] c “d”");
        row("previous from inside", Previous, u"“a” “b| b”", u"“a” [“b b”]");
        row("previous at its start", Previous, u"“a” |“b”", u"[“a”] “b”");
        row("no previous", Previous, u"|“a”", u"“a”");
        row("lone mark before the caret", LoneAt, u"no hostility”| there", u"no hostility[”] there");
        row("lone mark after the caret", LoneAt, u"no hostility|” there", u"no hostility[”] there");
        row("lone mark too far", LoneAt, u"no hostilit|y” there", u"no hostility” there");
        row("lone mark near", LoneNear, u"no hostil|ity” there", u"no hostility[”] there");
        row("lone mark not near", LoneNear, u"no ho|stility” there", u"no hostility” there");
        row("lone mark near on the left", LoneNear, u"no hostility” at| there", u"no hostility[”] at there");
    }

    void answersAtACaret()
    {
        QFETCH(int, question);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Picture picture = readPicture(before);
        const QuotationLookup lookup(findQuotations(picture.text));
        const Quotation *found = questions[question](lookup, picture.caret);
        QCOMPARE(drawPicture(picture.text, found ? QList<Span>{found->span} : QList<Span>{}), after);
    }

    void stepsOutwards()
    {
        const QString text = QStringLiteral("“a ‘b «c» d’ e”");
        const QuotationLookup lookup(findQuotations(text));
        const Quotation *quotation = lookup.innermostAround(text.indexOf(u'c'));
        QStringList steps;
        for (; quotation; quotation = lookup.around(quotation->span))
            steps.append(quotation->open);
        QCOMPARE(steps, (QStringList{QStringLiteral("«"), QStringLiteral("‘"), QStringLiteral("“")}));
        QVERIFY(!lookup.around({0, text.size()}));
        QVERIFY(!QuotationLookup().innermostAround(0));
    }
};

QTEST_APPLESS_MAIN(tst_QuotationLookup)
#include "tst_quotationlookup.moc"
