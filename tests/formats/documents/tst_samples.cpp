#include "documents.h"

using namespace pullquote;
using namespace pullquote::test;

/// Documents that other programs have written of one text.
class tst_Samples : public QObject {
    Q_OBJECT

private slots:
    void aDocumentIsTheSameTextAsItsPlainOne_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"article.docx", "article.odt"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aDocumentIsTheSameTextAsItsPlainOne()
    {
        QFETCH(QString, name);
        const QByteArray bytes = fileBytes(QStringLiteral(SHARED_DATA "/samples/") + name);
        if (bytes.isEmpty())
            QSKIP("the samples are not here");
        QCOMPARE(import(bytes, name).text.toUtf8(),
                 fileBytes(QStringLiteral(SHARED_DATA "/samples/article.txt")));
    }
};

QTEST_GUILESS_MAIN(tst_Samples)
#include "tst_samples.moc"
