#pragma once

#include "app/review/casequestion.h"

namespace pullquote {

/// A sentence whose numbers know what they count.
struct CountedText {
    struct Number {
        Span span; ///< of its digits in the text
        CaseQuestion question;
    };

    QString text;
    QList<Number> numbers; ///< by place

    /// `text` with the number that tr() put in the place of its %n; without one where the digits are not
    /// there.
    static CountedText counted(const QString &text, qint64 number, const CaseQuestion &question);
    /// `pattern` with %1, %2, … replaced by the parts, whatever these contain.
    static CountedText composed(const CountedText &pattern, const QList<CountedText> &parts);
};

} // namespace pullquote
