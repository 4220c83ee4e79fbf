#pragma once

#include "tests/support/testwindow.h"

namespace pullquote::test {

/// The left edge of the character at the offset, in the article's viewport.
inline QPoint pointOf(TestWindow &test, qsizetype offset)
{
    const QRect box = test.view().rectOf({offset, offset + 1});
    return {box.left(), box.center().y()};
}

inline void click(TestWindow &test, qsizetype offset)
{
    QTest::mouseClick(test.view().viewport(), Qt::LeftButton, {}, pointOf(test, offset));
}

/// As a person's comes: a click first, which nobody knows to be the first half of something.
inline void doubleClick(TestWindow &test, qsizetype offset)
{
    QWidget *viewport = test.view().viewport();
    const QPoint at = pointOf(test, offset) + QPoint(1, 0);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, at);
    QTest::mouseDClick(viewport, Qt::LeftButton, {}, at);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at);
}

/// Selects from `from` to `to`; with a modifier, that is held all the time.
inline void drag(TestWindow &test, qsizetype from, qsizetype to, Qt::KeyboardModifiers held = {})
{
    QWidget *viewport = test.view().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, held, pointOf(test, from));
    QTest::mouseMove(viewport, pointOf(test, to));
    QTest::mouseRelease(viewport, Qt::LeftButton, held, pointOf(test, to));
}

} // namespace pullquote::test
