#include "app/model/fieldmerge.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pullquote;

namespace {

Fields fields(const QByteArray &json)
{
    return Fields::fromJson(QJsonDocument::fromJson(QByteArray(json).replace('\'', '"')).object());
}

} // namespace

class tst_FieldMerge : public QObject {
    Q_OBJECT

private slots:
    void mergesFieldByField_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("merged");
        QTest::addColumn<QString>("conflicts");
        const auto row = [](const char *name, const char *base, const char *ours, const char *theirs,
                            const char *merged, const char *conflicts) {
            QTest::newRow(name) << QByteArray(base) << QByteArray(ours) << QByteArray(theirs)
                                << QByteArray(merged) << QString::fromLatin1(conflicts);
        };
        row("nothing changed", "{'a':1}", "{'a':1}", "{'a':1}", "{'a':1}", "");
        row("only ours", "{'a':1}", "{'a':2}", "{'a':1}", "{'a':2}", "");
        row("only theirs", "{'a':1}", "{'a':1}", "{'a':2}", "{'a':2}", "");
        row("different fields", "{'a':1,'b':1}", "{'a':2,'b':1}", "{'a':1,'b':2}", "{'a':2,'b':2}", "");
        row("the same change twice", "{'a':1}", "{'a':2}", "{'a':2}", "{'a':2}", "");
        row("the same field", "{'a':1}", "{'a':2}", "{'a':3}", "{'a':2}", "a");
        row("emptied by them", "{'note':'x'}", "{'note':'x'}", "{}", "{}", "");
        row("emptied and changed", "{'note':'x'}", "{'note':'y'}", "{}", "{'note':'y'}", "note");
        row("a span role is one field", "{'cue':[{'start':1,'end':2}]}", "{'cue':[{'start':2,'end':3}]}",
            "{'cue':[{'start':1,'end':2},{'start':9,'end':10}]}", "{'cue':[{'start':2,'end':3}]}", "cue");
        row("sets take both additions", "{'topics':['a']}", "{'topics':['a','c']}", "{'topics':['a','b']}",
            "{'topics':['a','b','c']}", "");
        row("sets take both removals", "{'topics':['a','b']}", "{'topics':['b']}", "{'topics':['a']}", "{}",
            "");
        row("a removal beats nothing", "{'topics':['a','b']}", "{'topics':['a','b','c']}", "{'topics':['b']}",
            "{'topics':['b','c']}", "");
        row("aliases keep their order", "{'aliases':['z']}", "{'aliases':['z','m']}", "{'aliases':['z','a']}",
            "{'aliases':['z','m','a']}", "");
    }

    void mergesFieldByField()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, ours);
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, merged);
        QFETCH(QString, conflicts);
        const FieldMerge merge = mergeFields(fields(base), fields(ours), fields(theirs));
        QCOMPARE(merge.merged, fields(merged));
        QCOMPARE(merge.conflicts.join(u' '), conflicts);
    }
};

QTEST_APPLESS_MAIN(tst_FieldMerge)
#include "tst_fieldmerge.moc"
