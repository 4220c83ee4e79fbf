#include "tests/formats/libreoffice.h"

#include "app/formats/documents/ziparchive.h"

#include <QJsonArray>
#include <QXmlStreamReader>

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One cell of a sheet.
struct Cell {
    QString type; ///< "inlineStr", or empty for a number
    QString text;
};

/// The rows of a sheet by the letters of their columns.
QList<QMap<QString, Cell>> rowsOf(const QByteArray &xml)
{
    QList<QMap<QString, Cell>> rows;
    QString column;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (!reader.readNextStartElement() && !reader.isEndElement())
            continue;
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"row") {
            rows.append(QMap<QString, Cell>());
        } else if (reader.name() == u"c") {
            column = reader.attributes().value(u"r"_s).toString().remove(QRegularExpression(u"\\d+"_s));
            rows.last().insert(column, {reader.attributes().value(u"t"_s).toString(), {}});
        } else if (reader.name() == u"t" || reader.name() == u"v") {
            rows.last()[column].text = reader.readElementText();
        }
    }
    return rows;
}

/// A story with one quote, whose note is this.
QByteArray storyWith(const QString &note)
{
    const QJsonObject quote{{u"id"_s, u"q"_s},
                            {u"annotator"_s, u"a"_s},
                            {u"content"_s, QJsonArray{QJsonObject{{u"start"_s, 0}, {u"end"_s, 4}}}},
                            {u"note"_s, note}};
    return QJsonDocument(
               QJsonObject{
                   {u"format"_s, u"pullquote"_s},
                   {u"version"_s, 1},
                   {u"annotators"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"name"_s, u"=1+1"_s}}}},
                   {u"articles"_s, QJsonArray{QJsonObject{{u"id"_s, u"x"_s},
                                                          {u"title"_s, u"+cmd|' /C calc'!A0"_s},
                                                          {u"text"_s, u"“No” is all."_s},
                                                          {u"quotes"_s, QJsonArray{quote}}}}}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

/// What a spreadsheet finds in a workbook of ours.
class tst_Workbooks : public QObject {
    Q_OBJECT

private:
    QByteArray sheet(TemporaryProject &project, int number)
    {
        Result<ZipArchive> zip = ZipArchive::open(project.give(u"xlsx"_s));
        if (!zip)
            return "no workbook: " + zip.problem().sentence().toUtf8();
        const Result<QByteArray> xml = zip->read(u"xl/worksheets/sheet%1.xml"_s.arg(number));
        return xml ? *xml : QByteArray();
    }
    QStringList column(TemporaryProject &project, int number, const QString &letter)
    {
        QStringList texts;
        for (const QMap<QString, Cell> &row : rowsOf(sheet(project, number)))
            texts.append(row.value(letter).text);
        return texts;
    }

private slots:
    void everyQuoteHasARowThatCanBeFiltered()
    {
        TemporaryProject project;
        project.take(sampleJson());
        const QByteArray xml = sheet(project, 1);
        QCOMPARE(rowsOf(xml).size(), 31);
        QVERIFY(xml.contains("<pane ySplit=\"1\""));
        QVERIFY(xml.contains("<autoFilter ref=\"A1:"));
        QVERIFY(column(project, 1, u"G"_s).contains(u"“It was a useful conversation,”"_s));
    }

    void speakersTopicsAndArticlesAreCounted()
    {
        TemporaryProject project;
        project.take(sampleJson());
        const QStringList speakers = column(project, 2, u"A"_s);
        QVERIFY(std::is_sorted(speakers.begin() + 1, speakers.end()));
        QCOMPARE(column(project, 2, u"G"_s).at(speakers.indexOf(u"Livia Sorensen"_s)), u"8"_s);
        QCOMPARE(column(project, 3, u"A"_s),
                 (QStringList{u"name"_s, u"cybersecurity"_s, u"human rights"_s, u"Ukraine"_s}));
        QCOMPARE(column(project, 4, u"D"_s), (QStringList{u"quotes"_s, u"27"_s, u"3"_s, u"0"_s, u"30"_s}));
    }

    void nothingBecomesAFormula()
    {
        TemporaryProject project;
        project.take(storyWith(u"=HYPERLINK(\"http://x.example\")"_s));
        for (int number = 1; number <= 4; ++number) {
            const QByteArray xml = sheet(project, number);
            QVERIFY(!xml.contains("<f>") && !xml.contains("hyperlink "));
        }
        const QMap<QString, Cell> row = rowsOf(sheet(project, 1)).last();
        QCOMPARE(row.value(u"A"_s).type, u"inlineStr"_s);
        QCOMPARE(row.value(u"A"_s).text, u"+cmd|' /C calc'!A0"_s);
        QCOMPARE(row.value(u"N"_s).text, u"=HYPERLINK(\"http://x.example\")"_s);
        QCOMPARE(row.value(u"P"_s).text, u"=1+1"_s);
    }

    void aTextThatIsTooLongForACellGoesOnBelow()
    {
        TemporaryProject project;
        const QString note = u"😀"_s.repeated(20000) + u"end"_s;
        project.take(storyWith(note));
        const QStringList notes = column(project, 1, u"N"_s).mid(1);
        QCOMPARE(notes.size(), 2);
        QVERIFY(notes[0].endsWith(u"😀 […]"_s) && notes[1].startsWith(u"[…] 😀"_s));
        QCOMPARE(notes[0].chopped(4) + notes[1].mid(4), note);
        const QStringList numbers = column(project, 1, u"E"_s).mid(1);
        QCOMPARE(numbers, (QStringList{u"1"_s, u"1"_s}));
        QCOMPARE(column(project, 1, u"G"_s).mid(1), (QStringList{u"“No”"_s, QString()}));
    }

    void whatASpreadsheetTakesForAnEscapeIsKept()
    {
        TemporaryProject project;
        project.take(storyWith(u"_x0041_ and _x00_"_s));
        QCOMPARE(column(project, 1, u"N"_s).last(), u"_x005F_x0041_ and _x00_"_s);
    }

    void alsoALongTextOfThoseFitsIntoItsCells()
    {
        TemporaryProject project;
        const QString note = u"_x0041_x0042_"_s.repeated(3000);
        project.take(storyWith(note));
        QString together;
        for (const QString &cell : column(project, 1, u"N"_s).mid(1)) {
            QVERIFY(cell.size() <= 32767);
            together += QString(cell).remove(u" […]"_s).remove(u"[…] "_s).replace(u"_x005F_"_s, u"_"_s);
        }
        QCOMPARE(together, note);
    }

    void aProjectWithoutArticlesIsAWorkbook()
    {
        TemporaryProject project;
        QCOMPARE(rowsOf(sheet(project, 1)).size(), 1);
        QCOMPARE(column(project, 4, u"D"_s), (QStringList{u"quotes"_s, u"0"_s}));
    }

    void aStopIsHeard()
    {
        TemporaryProject project;
        project.take(sampleJson());
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        Watcher watcher;
        watcher.cancelled = [] { return true; };
        QVERIFY(!project.formats().format(u"xlsx"_s)->write(project.read(), {}, out, watcher).ok());
        QVERIFY(out.data().isEmpty());
    }

    void libreOfficeReadsTheSameWords()
    {
        TemporaryProject project;
        project.take(sampleJson());
        const auto read =
            libreOffice(project.give(u"xlsx"_s), u"xlsx"_s, u"csv:Text - txt - csv (StarCalc):44,34,76,1"_s);
        if (!read)
            QSKIP("LibreOffice is not installed");
        const QString table = QString::fromUtf8(*read);
        const QList<ArticleId> ids = *project.read().articleIds();
        for (ArticleId id : ids) {
            const ArticleContent content = *project.read().article(id);
            for (const Quote &quote : content.quotes) {
                for (Span span : quote.content)
                    QVERIFY2(
                        table.contains(content.text.mid(span.start, span.length()).replace(u'"', u"\"\""_s)),
                        qPrintable(content.text.mid(span.start, span.length())));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_Workbooks)
#include "tst_workbooks.moc"
