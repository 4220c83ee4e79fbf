#include "app/formats/formatregistry.h"
#include "tests/formats/projects.h"

#include <QTest>

using namespace pullquote;

/// The table of the README that says of each format what does not get through it.
class tst_FormatTable : public QObject {
    Q_OBJECT

private slots:
    void theReadmeSaysWhatEachFormatCannotCarry()
    {
        const QString path = QStringLiteral("README.md");
        const QString readme = QString::fromUtf8(test::fileBytes(path));
        const QString before = QStringLiteral("<!-- formats: written by tst_formattable -->\n");
        const qsizetype start = readme.indexOf(before) + before.size();
        const qsizetype end = readme.indexOf(u"<!-- end of formats -->", start);
        QVERIFY(start > before.size() && end > start);
        const QString expected = u'\n' + table() + u'\n';
        if (qEnvironmentVariableIsSet("PULLQUOTE_UPDATE_SNAPSHOTS")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write((readme.left(start) + expected + readme.mid(end)).toUtf8());
            return;
        }
        QVERIFY2(readme.mid(start, end - start) == expected,
                 "What a format carries has changed: PULLQUOTE_UPDATE_SNAPSHOTS=1 writes the table");
    }

private:
    static QString table()
    {
        const FormatRegistry formats = FormatRegistry::standard();
        QString lines = QStringLiteral("| written as | leaves out |\n|---|---|\n");
        for (const std::unique_ptr<Format> &format : formats.all()) {
            const FormatDescription description = format->description();
            if (description.writes)
                lines += QStringLiteral("| `%1` | %2 |\n").arg(description.key, leftOut(description));
        }
        return lines;
    }

    static QString leftOut(const FormatDescription &format)
    {
        QStringList words;
        for (Feature feature : format.loses())
            words.append(word(feature));
        if (format.carries.isEmpty())
            return QStringLiteral("all but the texts");
        return words.isEmpty() ? QStringLiteral("nothing") : words.join(QStringLiteral(", "));
    }
};

QTEST_GUILESS_MAIN(tst_FormatTable)
#include "tst_formattable.moc"
