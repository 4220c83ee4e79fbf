#pragma once

#include "app/text/language.h"
#include "app/text/span.h"

#include <QList>
#include <QString>

namespace pullquote {

enum class TokenKind { Word, Number, Comma, Colon, Semicolon, Dash, Stop, Bracket, Quotation, Mark, Newline };

/// A word, a mark or a whole quotation, as the rules for sentences and clauses see a paragraph.
struct Token {
    Span span; ///< of the whole text; a word's without its possessive ’s
    TokenKind kind = TokenKind::Word;
    QString lower;        ///< words only: lower case, straight apostrophes, abbreviations without their stop
    bool capital = false; ///< words: begins with a capital; quotations: their content does
    bool uncased = false; ///< words: of a script that knows no capitals
    bool possessive = false;  ///< "Putin’s"
    bool abbreviated = false; ///< the span ends with the full stop of an abbreviation or an initial
    bool initial = false;     ///< "V."
    QChar last = {};          ///< quotations: the last character of the content
    Words words = {};         ///< what the language says of it
};

/// Cuts `frame` of the text into tokens. Each of the `opaque` spans (ordered, disjoint) is one token whatever
/// it contains: words inside a quotation take no part in the sentence around it.
QList<Token> tokenize(QStringView text, Span frame, const QList<Span> &opaque, const Language &language);

} // namespace pullquote
