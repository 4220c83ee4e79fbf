#pragma once

#include "app/reviewing/answer.h"
#include "app/session/catalogue.h"
#include "ui/review/markedtext.h"

namespace pullquote {

/// One line of "Yours" and "The review's": the words, the kind, the speaker and so on. What only one of them
/// says is marked on its side.
struct AnswerRow {
    QString label;
    MarkedExcerpt yours;
    MarkedExcerpt theirs;
    bool differs = false;
    bool isQuoted = false; ///< words of the article, not of the catalogue
};

/// What the answer puts side by side, without lines on which neither has anything. `text` is the article's.
QList<AnswerRow> rowsOf(const Catalogue &catalogue, const QString &text, const Answer &answer);

} // namespace pullquote
