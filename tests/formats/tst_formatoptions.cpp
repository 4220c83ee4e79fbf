#include "app/formats/formatregistry.h"

#include <QTest>

using namespace pullquote;

/// What people choose about formats.
class tst_FormatOptions : public QObject {
    Q_OBJECT

private slots:
    void wordsOfTheCommandLineHaveNamesForTheScreen()
    {
        const FormatRegistry formats = FormatRegistry::standard();
        for (const std::unique_ptr<Format> &format : formats.all()) {
            for (const FormatOption &option : format->description().options) {
                const bool isYesOrNo = option.values.contains(QStringLiteral("true"));
                const bool isProper = option.name == QLatin1String("encoding");
                for (const QString &value : isYesOrNo || isProper ? QStringList() : option.values)
                    QVERIFY2(option.nameOf(value).front().isUpper(),
                             qPrintable(format->description().key + u'/' + option.name + u'/' + value));
                for (auto name = option.valueNames.begin(); name != option.valueNames.end(); ++name)
                    QVERIFY2(option.values.contains(name.key()), qPrintable(name.key()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_FormatOptions)
#include "tst_formatoptions.moc"
