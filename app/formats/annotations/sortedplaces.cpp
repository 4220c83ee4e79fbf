#include "app/formats/annotations/sortedplaces.h"

#include <algorithm>
#include <numeric>

namespace pullquote {

namespace {

/// Sorts by one unit, then by twice as many again and again (Manber and Myers, "Suffix arrays", 1993): what
/// follows the first half of a place is the first half of another place, which has been sorted.
class Sorting {
public:
    explicit Sorting(QStringView text)
        : m_size(quint32(text.size())), m_places(m_size), m_classes(m_size), m_others(m_size), m_ends(m_size)
    {
        sortByFirstUnit(text);
        for (quint32 length = 1; length < SortedPlaces::depth && !m_areAllDifferent; length *= 2) {
            sortBySecondHalf(std::min(length, m_size));
            divideClasses(std::min(length, m_size));
        }
    }

    std::vector<quint32> takePlaces() { return std::move(m_places); }

private:
    void sortByFirstUnit(QStringView text)
    {
        std::vector<quint32> starts(0x10001); // of each unit's places
        for (const QChar c : text)
            ++starts[c.unicode() + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        std::vector<quint32> ends = starts;
        for (quint32 place = 0; place < m_size; ++place) {
            m_classes[place] = starts[text[place].unicode()];
            m_places[ends[text[place].unicode()]++] = place;
        }
    }

    /// Puts the places of each class into the order of what follows their first half.
    void sortBySecondHalf(quint32 half)
    {
        std::iota(m_ends.begin(), m_ends.end(), 0); // a class begins where its number says
        const auto put = [this](quint32 place) { m_others[m_ends[m_classes[place]]++] = place; };
        for (quint32 place = m_size - half; place < m_size; ++place)
            put(place); // nothing follows
        for (const quint32 second : m_places) {
            if (second >= half)
                put(second - half);
        }
        m_places.swap(m_others);
    }

    void divideClasses(quint32 half)
    {
        const auto secondClass = [&](quint32 place) {
            return place < m_size - half ? m_classes[place + half] : m_size;
        };
        m_areAllDifferent = true;
        for (quint32 i = 0; i < m_size; ++i) {
            const quint32 place = m_places[i];
            const quint32 before = i > 0 ? m_places[i - 1] : place;
            const bool isNew =
                i == 0 || m_classes[before] != m_classes[place] || secondClass(before) != secondClass(place);
            m_others[place] = isNew ? i : m_others[before];
            m_areAllDifferent = m_areAllDifferent && isNew;
        }
        m_classes.swap(m_others);
    }

    quint32 m_size;
    std::vector<quint32> m_places;
    std::vector<quint32> m_classes; ///< by place: where those that begin alike begin in the order
    std::vector<quint32> m_others;  ///< of the next round
    std::vector<quint32> m_ends;    ///< by class: up to where it is filled
    bool m_areAllDifferent = false;
};

} // namespace

SortedPlaces::SortedPlaces(const QString &text) : m_text(text), m_places(Sorting(text).takePlaces()) {}

std::span<const quint32> SortedPlaces::startsOf(QStringView words) const
{
    const QStringView beginning = words.left(depth);
    const auto at = [&](quint32 place) { return QStringView(m_text).mid(place, beginning.size()); };
    const auto first = std::lower_bound(m_places.begin(), m_places.end(), beginning,
                                        [&](quint32 place, QStringView given) { return at(place) < given; });
    const auto last = std::upper_bound(first, m_places.end(), beginning,
                                       [&](QStringView given, quint32 place) { return given < at(place); });
    return {first, last};
}

} // namespace pullquote
