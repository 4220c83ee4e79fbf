#pragma once

#include "app/formats/annotations/foldedtext.h"
#include "app/formats/annotations/sortedplaces.h"

#include <QSet>
#include <QString>

#include <memory>

namespace pullquote {

/// Looks for words in a text with folded white space. At first it goes through the text; when that has cost
/// as much as sorting the places of the text does, it sorts them, and each search costs next to nothing. All
/// searches together may cost about a second: a file with very many false words, or a text that repeats
/// itself without end, must not hold up everything.
class WordSearch {
public:
    enum class Marks {
        Same,
        Any, ///< each quotation mark is like each other, each apostrophe too
    };
    struct Sought {
        QString before; ///< stands before the words, with the same marks
        QString words;
        QString after;
        Marks marks; ///< of the words
    };

    explicit WordSearch(QStringView text);

    /// The text to look in. Spans lead back by its unfolded().
    const FoldedText &folded() const { return m_folded; }
    /// Where the words are in the folded text: one place, or two that stand for many. None, too, when the
    /// search was given up.
    QSet<Span> places(const Sought &sought);
    /// Whether the searches have cost too much. No answer counts from then on.
    bool isGivenUp() const;

private:
    template <class Take>
    void eachStart(QStringView words, Take take);
    bool isAt(qsizetype start, const Sought &sought, QStringView straight) const;

    FoldedText m_folded;
    QString m_straight; ///< the same with straight marks; `m_sorted` has its places
    std::unique_ptr<const SortedPlaces> m_sorted;
    qint64 m_cost = 0; ///< in units of text gone through
};

} // namespace pullquote
