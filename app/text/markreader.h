#pragma once

#include "app/text/marksigns.h"

#include <QStringView>

#include <vector>

namespace pullquote {

/// What the neighbours of a mark say it does.
enum class Lean : quint8 { Open, Close, Either };

/// A character that may be a quotation mark, and what is around it.
struct Mark {
    qsizetype at = 0; ///< UTF-16
    Sign sign = Sign::None;
    Lean lean = Lean::Either;
    bool apostrophe = false; ///< don’t, 5'10, rock ’n’ roll: surely no quotation mark
    bool elision = false;    ///< stands before a word like ’tis or ’90s
    bool doubtful = false; ///< closes or belongs to the word before: the boys’ club, goin’ home, a 5’ wall
    bool afterSentence = false; ///< after . , ! ? or …, where no apostrophe stands
    bool closeFollows = false;  ///< the next mark of its kind closes without doubt
};

/// Reads the marks of the paragraph that begins at `from` and returns where it ends: its `\n` or the text's
/// end.
qsizetype readParagraph(QStringView text, qsizetype from, std::vector<Mark> &marks);

/// The double mark at `at` stands where inches do: 10", 5'10".
struct Inches {
    bool after = false; ///< after one or two digits
    bool feet = false;  ///< and feet before them
    bool noun = false;  ///< a word in small letters or a hyphen follows, as in 10" pipe
};
Inches inchesAt(QStringView text, qsizetype at);

} // namespace pullquote
