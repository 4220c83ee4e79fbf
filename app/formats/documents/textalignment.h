#pragma once

#include "app/text/span.h"

#include <QList>
#include <QString>

#include <optional>

namespace pullquote {

/// Which words of an edited text are which of the text before. Paragraphs that both have once are the same,
/// in their order, and so are equal ones beside these; what was edited between two of them is looked for
/// there.
class TextAlignment {
public:
    TextAlignment(const QString &edited, const QString &before);

    /// Both have the same offsets.
    bool isSame() const { return m_isSame; }

    /// The span with the same words in the text before. Nothing when they are not at that place, or there
    /// more than once with the same around them.
    std::optional<Span> find(Span edited);

private:
    /// A paragraph without its line feed; the number of the same one on the other side, -1: none is.
    struct Paragraph {
        Span span;
        qsizetype same = -1;
        qsizetype runEnd = -1; ///< of the edited ones: the last that goes on as the text before does
        qsizetype before = -1; ///< the nearest with a same one, itself or in front of it; -1: none
        qsizetype after = -1;  ///< and behind it
    };

    static QList<Paragraph> paragraphsOf(const QString &text);
    void alignOnlyOnes();
    void alignNeighbours();
    void align(qsizetype edited, qsizetype before);
    void noteNearest();
    QStringView words(const Paragraph &paragraph, const QString &text) const
    {
        return QStringView(text).sliced(paragraph.span.start, paragraph.span.length());
    }
    qsizetype paragraphAt(qsizetype offset) const;
    std::optional<Span> search(Span edited, Span window);
    qsizetype context(Span edited, Span before) const;

    QString m_edited;
    QString m_before;
    bool m_isSame;
    QList<Paragraph> m_editedParagraphs;
    QList<Paragraph> m_beforeParagraphs;
    qint64 m_searched = 0; ///< units of text gone through, for the limit
};

} // namespace pullquote
