#pragma once

#include "projects.h"

namespace pullquote::test {

/// Words that somebody might put into an article, a name or a note to make a page or a spreadsheet act, one a
/// line.
inline QStringList hostileWords()
{
    return QString::fromUtf8(fileBytes(QStringLiteral(TEST_DATA "/hostile.txt")))
        .split(u'\n', Qt::SkipEmptyParts);
}

} // namespace pullquote::test
