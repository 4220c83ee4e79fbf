#pragma once

#include "app/text/span.h"

#include <QColor>
#include <QList>
#include <QString>
#include <QUuid>

namespace pullquote {

/// How a marked stretch of the article looks. Each tells by its line or pattern, not by colour alone.
enum class HighlightStyle {
    Quote,       ///< tint and solid line: words somebody tagged
    Guess,       ///< tint and a line of long dashes: tagged, speaker not confirmed
    NotAQuote,   ///< hatched: considered and ruled out
    Cue,         ///< dashed line: "said"
    Source,      ///< double line: the words that name the speaker
    Addressee,   ///< dash-dot line: who is spoken to
    Untagged,    ///< faint dots: a quotation nobody has tagged
    LoneMark,    ///< wavy line: a quotation mark without its other half
    Counterpart, ///< dashed line without tint: the second annotator's words in a review
};

/// One marked stretch. A quote of three parts gives three with the same key.
struct Highlight {
    Span span; ///< UTF-16 offsets in the article's text
    HighlightStyle style = HighlightStyle::Quote;
    QColor colour;
    QUuid key;            ///< whose it is; null for what nobody has tagged
    bool current = false; ///< outlined

    friend bool operator==(const Highlight &, const Highlight &) = default;
};

/// One label of the rail beside the text: on the line where `at` starts.
struct RailLabel {
    Span at;
    int number = 0;
    QString name;   ///< the speaker, or "not a quote"; may be empty
    QString detail; ///< second line of the current label: topics
    QColor colour;
    bool current = false;
    int depth = 0; ///< 1 for a quote inside a quote, and so on: its bar is indented
    QUuid key;
    QString remark = {}; ///< not empty: a sign that there are comments, and what the sign says in words
    QString mark = {};   ///< behind the name, there also when that is cut: "?" of a guess

    friend bool operator==(const RailLabel &, const RailLabel &) = default;
};

/// Where the article view gets what it paints. Asked when the view moves and when it is told of a change, for
/// what is in view only, so an implementation answers from an index. Offsets are UTF-16; what reaches over
/// `visible` is given whole.
class ArticleMarks {
public:
    virtual ~ArticleMarks() = default;

    /// Every highlight that overlaps `visible`, in any order.
    virtual QList<Highlight> highlightsIn(Span visible) const = 0;

    /// Every label whose `at.start` lies in `visible`, in any order.
    virtual QList<RailLabel> labelsIn(Span visible) const = 0;

    /// What is to be said about the innermost mark at the offset, for who listens: number, speaker, topics.
    /// Empty where nothing is marked.
    virtual QString wordsAt(qsizetype offset) const
    {
        Q_UNUSED(offset)
        return {};
    }
};

} // namespace pullquote
