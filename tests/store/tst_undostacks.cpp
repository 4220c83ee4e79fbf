#include "app/store/undostacks.h"

#include <QTest>

using namespace pullquote;

/// The journal as a line of words: "1" an action, "1/g" one of group g, "-1" its undo.
class tst_UndoStacks : public QObject {
    Q_OBJECT

    static QUuid idOf(QStringView name) { return QUuid::createUuidV5(QUuid(), name.toString()); }

private slots:
    void whatComesNext_data()
    {
        QTest::addColumn<QString>("journal"); // id[/group][<undone]
        QTest::addColumn<QString>("undo");
        QTest::addColumn<QString>("redo");
        QTest::newRow("nothing") << ""
                                 << ""
                                 << "";
        QTest::newRow("two actions") << "a b"
                                     << "b"
                                     << "";
        QTest::newRow("one undone") << "a b c<b"
                                    << "a"
                                    << "c";
        QTest::newRow("both undone") << "a b c<b d<a"
                                     << ""
                                     << "d";
        QTest::newRow("redone") << "a b c<b d<c"
                                << "d"
                                << "";
        QTest::newRow("redone and undone") << "a b c<b d<c e<d"
                                           << "a"
                                           << "e";
        QTest::newRow("an action clears redo") << "a b c<b d"
                                               << "d"
                                               << "";
        QTest::newRow("a group is one") << "a b/g c/g"
                                        << "b c"
                                        << "";
        QTest::newRow("groups beside each other") << "a/g b/h"
                                                  << "b"
                                                  << "";
        QTest::newRow("a group undone") << "a b/g c/g d/u<c e/u<b"
                                        << "a"
                                        << "d e";
        QTest::newRow("a group redone") << "a b/g c/g d/u<c e/u<b f/v<e g/v<d"
                                        << "f g"
                                        << "";
        QTest::newRow("a group reverted") << "a b/g c/g d/g<c e/g<b"
                                          << "a"
                                          << "";
    }
    void whatComesNext()
    {
        QFETCH(QString, journal);
        QFETCH(QString, undo);
        QFETCH(QString, redo);
        const AnnotatorId ann(idOf(u"ann"));
        UndoStacks stacks;
        QHash<EntryId, QString> names;
        qint64 seq = 0;
        for (const QString &item : journal.split(u' ', Qt::SkipEmptyParts)) {
            const QStringList undoing = item.split(u'<');
            const QStringList grouped = undoing[0].split(u'/');
            UndoRow row{++seq, EntryId(idOf(grouped[0])), ann, {}, {}, grouped[0]};
            if (grouped.size() > 1)
                row.group = GroupId(idOf(QString(u'/' + grouped[1])));
            if (undoing.size() > 1)
                row.undoes = EntryId(idOf(undoing[1]));
            names.insert(row.id, grouped[0]);
            stacks.add(row);
        }
        const auto written = [&](const std::optional<UndoUnit> &unit) {
            QStringList list;
            for (const EntryId &entry : unit.value_or(UndoUnit()).entries)
                list.append(names.value(entry));
            return list.join(u' ');
        };
        QCOMPARE(written(stacks.nextUndo(ann)), undo);
        QCOMPARE(written(stacks.nextRedo(ann)), redo);
        QVERIFY(!stacks.nextUndo(AnnotatorId(idOf(u"bob"))));
    }
};

QTEST_APPLESS_MAIN(tst_UndoStacks)
#include "tst_undostacks.moc"
