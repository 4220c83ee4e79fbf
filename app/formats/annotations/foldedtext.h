#pragma once

#include "app/text/span.h"

#include <QList>
#include <QString>

namespace pullquote {

/// Each run of white space as one space, in front and at the end none: what two programs that show the same
/// page agree on.
QString foldedSpace(QStringView text);

/// The same words whatever marks stand around them: each quotation mark as one straight mark, each apostrophe
/// as a straight one. Offsets stay.
QString withStraightMarks(QString text);

/// A text in this form, to look for words in, with the way back.
class FoldedText {
public:
    explicit FoldedText(QStringView text);

    const QString &text() const { return m_folded; }
    /// What a span of the folded text is in the text.
    Span unfolded(Span span) const;

private:
    /// From here on so many units of the text are gone.
    struct Gap {
        qsizetype folded;
        qsizetype removed;
    };
    qsizetype unfolded(qsizetype offset) const;

    QString m_folded;
    QList<Gap> m_gaps; ///< in the order of the text
};

} // namespace pullquote
