#pragma once

#include "app/text/span.h"

#include <QList>
#include <QStringList>

#include <limits>

namespace pullquote {

/// The words of some spans of a text as one line, and in it what is to be marked: one side of a case, as it
/// is shown beside the other.
struct MarkedExcerpt {
    QString words;
    QList<Span> marks; ///< of `words`, in order

    friend bool operator==(const MarkedExcerpt &, const MarkedExcerpt &) = default;
};

/// Parts are joined by " … ". What is longer than `limit` code units begins shortly before `focus`, an offset
/// in the text (0: from the beginning; below 0: the first mark), so that what matters is seen; it is cut at
/// whole graphemes, with an ellipsis. `marks` are spans of the text, as of taggedDifference(); spans and
/// marks ordered.
MarkedExcerpt markedExcerpt(QStringView text, const QList<Span> &spans, const QList<Span> &marks,
                            qsizetype limit = std::numeric_limits<qsizetype>::max(), qsizetype focus = -1);

/// The same in fewer words where it is much longer than `most` code units: its beginning, its end, and what
/// is marked with the words beside it; the rest is " … ". The marks are all there, of a long one both ends.
MarkedExcerpt shortened(const MarkedExcerpt &whole, qsizetype most);

/// Names in a row, those marked that are not among the other side's.
MarkedExcerpt markedNames(const QStringList &names, const QStringList &others);

} // namespace pullquote
