#include "ui/panel/evenlist.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTest>

using namespace pullquote;

namespace {

constexpr int rowHeight = 40;
constexpr int viewHeight = 200;

/// Every tenth row is a heading, which cannot be current.
class Rows : public QStandardItemModel {
public:
    explicit Rows(int count)
    {
        for (int row = 0; row < count; ++row)
            insert(row, row % 10 == 0);
    }
    void insert(int row, bool isHeading = false)
    {
        auto *item = new QStandardItem(QStringLiteral("Row"));
        if (isHeading)
            item->setFlags(Qt::ItemNeverHasChildren);
        insertRow(row, item);
    }
};

/// Remembers what it was asked to paint.
class Delegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painted.append({index.row(), option.rect.top()});
        if (option.state.testFlag(QStyle::State_Selected))
            selected.append(index.row());
    }
    mutable QList<std::pair<int, int>> painted; ///< row and its upper edge
    mutable QList<int> selected;
};

struct Shown {
    Rows rows{1000};
    EvenList list;
    Delegate delegate;

    Shown()
    {
        list.setFrameShape(QFrame::NoFrame);
        list.setSelectionMode(QAbstractItemView::ExtendedSelection);
        list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list.setItemDelegate(&delegate);
        list.setModel(&rows);
        list.setRowHeight(rowHeight);
        list.resize(300, viewHeight);
        list.show();
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&list, key, modifiers); }
    int current() const { return list.currentIndex().row(); }
    int top(int row) const { return list.visualRect(rows.index(row, 0)).top(); }
};

} // namespace

class TestEvenList : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatIsInViewIsPainted()
    {
        Shown shown;
        shown.list.verticalScrollBar()->setValue(100 * rowHeight + 10);
        shown.delegate.painted.clear();
        shown.list.viewport()->repaint();
        QCOMPARE(shown.delegate.painted.first(), std::pair(100, -10));
        QCOMPARE(shown.delegate.painted.last(), std::pair(105, 5 * rowHeight - 10));
    }

    void theScrollBarReachesExactlyTheLastRow()
    {
        Shown shown;
        QCOMPARE(shown.list.verticalScrollBar()->maximum(), 1000 * rowHeight - viewHeight);
        shown.rows.insert(500);
        QTRY_COMPARE(shown.list.verticalScrollBar()->maximum(), 1001 * rowHeight - viewHeight);
        shown.rows.removeRows(0, 901);
        QTRY_COMPARE(shown.list.verticalScrollBar()->maximum(), 100 * rowHeight - viewHeight);
    }

    void keysStepOverHeadingsAndStayAtTheEnds()
    {
        Shown shown;
        shown.press(Qt::Key_Home);
        QCOMPARE(shown.current(), 1);
        shown.press(Qt::Key_Up);
        QCOMPARE(shown.current(), 1);
        shown.list.setCurrentIndex(shown.rows.index(9, 0));
        shown.press(Qt::Key_Down);
        QCOMPARE(shown.current(), 11);
        shown.press(Qt::Key_PageDown);
        QCOMPARE(shown.current(), 16);
        shown.press(Qt::Key_PageUp);
        QCOMPARE(shown.current(), 11);
        shown.press(Qt::Key_End);
        QCOMPARE(shown.current(), 999);
        shown.press(Qt::Key_PageDown);
        QCOMPARE(shown.current(), 999);
    }

    void theRowThatBecomesCurrentComesIntoView()
    {
        Shown shown;
        shown.list.setCurrentIndex(shown.rows.index(705, 0));
        QCOMPARE(shown.top(705), viewHeight - rowHeight); // just so far as it must
        shown.list.setCurrentIndex(shown.rows.index(703, 0));
        QCOMPARE(shown.top(705), viewHeight - rowHeight);
        shown.list.setCurrentIndex(shown.rows.index(601, 0));
        QCOMPARE(shown.top(601), 0);
        shown.list.scrollTo(shown.rows.index(300, 0), QAbstractItemView::PositionAtCenter);
        QCOMPARE(shown.top(300), (viewHeight - rowHeight) / 2);
    }

    void aRowThatWasJustInsertedCanBeScrolledTo()
    {
        Shown shown;
        shown.list.verticalScrollBar()->setValue(shown.list.verticalScrollBar()->maximum());
        shown.rows.insert(1000);
        shown.list.scrollTo(shown.rows.index(1000, 0));
        QCOMPARE(shown.top(1000), viewHeight - rowHeight);
    }

    void theMouseFindsTheRowUnderIt()
    {
        Shown shown;
        shown.list.verticalScrollBar()->setValue(55);
        QCOMPARE(shown.list.indexAt({10, 30}).row(), 2);
        QTest::mouseClick(shown.list.viewport(), Qt::LeftButton, {}, {10, 30});
        QCOMPARE(shown.current(), 2);
        shown.rows.removeRows(1, 999);
        QCoreApplication::processEvents();
        QVERIFY(!shown.list.indexAt({10, rowHeight + 1}).isValid());
    }

    void shiftSelectsARangeAlsoOutOfView()
    {
        Shown shown;
        shown.list.setCurrentIndex(shown.rows.index(11, 0));
        shown.press(Qt::Key_End, Qt::ShiftModifier);
        QVERIFY(shown.list.selectionModel()->isSelected(shown.rows.index(505, 0)));
        QVERIFY(!shown.list.selectionModel()->isSelected(shown.rows.index(9, 0)));
        shown.delegate.selected.clear();
        shown.list.viewport()->repaint();
        QVERIFY(shown.delegate.selected.contains(999));
    }

    void withoutARowHeightTheDelegateSaysIt()
    {
        Shown shown;
        shown.list.setRowHeight(0);
        QCoreApplication::processEvents();
        const int height = shown.list.sizeHintForIndex(shown.rows.index(1, 0)).height();
        QVERIFY(height != rowHeight);
        QCOMPARE(shown.top(10), 10 * height);
    }
};

QTEST_MAIN(TestEvenList)
#include "tst_evenlist.moc"
