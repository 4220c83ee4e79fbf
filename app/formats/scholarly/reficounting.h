#pragma once

#include "app/formats/annotations/anchoring.h"
#include "app/formats/scholarly/refiproject.h"

namespace pullquote::refi {

/// How the positions of one source count. The standard says code points, and leaves open whether the end is
/// included and what CR LF counts; programs differ in all of that. The names of selections, which most
/// programs make of the words, tell which it is.
class Counting {
public:
    /// `given` is the text as the file has it, without byte order mark. `origin` is the program that wrote
    /// it.
    Counting(const QString &given, const QList<Selection> &selections, const QString &origin);

    /// The text in which the positions count: as given, or with each CR LF as one character.
    const QString &text() const { return m_text; }
    /// With the words where the name tells them.
    SpanClaim claim(const Selection &selection);

private:
    /// The words at a place, or nothing.
    std::optional<QString> wordsAt(qint64 start, qint64 end, OffsetUnit unit) const;
    std::optional<SpanClaim> named(const Selection &selection, bool isEndIncluded) const;
    void read(const QString &text);
    /// How many of the selections have their words at their place.
    int fitting(const QList<Selection> &selections, bool isEndIncluded) const;
    int elsewhere(const QList<Selection> &selections);
    bool isInText(const QString &name);

    QString m_text;
    CodePoints m_codePoints;
    bool m_isEndIncluded = false;
    bool m_areNamesWords = false;
    std::shared_ptr<const FoldedText> m_folded; ///< made when it is looked in
    qint64 m_searched = 0;
};

} // namespace pullquote::refi
