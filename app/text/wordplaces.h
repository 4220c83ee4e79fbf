#pragma once

#include "app/text/span.h"

#include <QList>
#include <QStringView>

#include <vector>

namespace pullquote {

/// Where the words of a text begin: the one way to count words, in the status line, the overview and where an
/// article is pasted.
///
/// A word is what snapping.h takes for one ("hard-won", "U.S.", "1,000"), so that counting and marking agree.
/// In scripts that write no word spaces each letter counts. A word belongs to the span that holds its first
/// character: parts of a text have, together, exactly the words of the whole.
class WordPlaces {
public:
    WordPlaces() = default;
    explicit WordPlaces(QStringView text);

    qsizetype count() const { return qsizetype(m_starts.size()); }
    qsizetype countIn(Span span) const;
    /// The words in any of the spans, each once where spans overlap. They may come in any order.
    qsizetype countOnce(QList<Span> spans) const;

private:
    std::vector<qsizetype> m_starts; ///< ascending
};

/// The same words themselves, in order; a letter of a script without word spaces with its marks.
QList<Span> wordsOf(QStringView text);

} // namespace pullquote
