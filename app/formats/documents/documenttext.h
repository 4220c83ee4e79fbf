#pragma once

#include "app/text/canonicaltext.h"
#include "app/text/span.h"

#include <QHash>
#include <QList>
#include <QString>

namespace pullquote {

/// A stretch of a document's text that is kept to the letter, under the name that the document has for it.
struct VerbatimRegion {
    QString name;
    Span span;
};

/// Without the white space at its ends: blanks, tabs and line feeds. A no-break space is no white space here,
/// somebody put it there.
Span withoutOuterWhite(QStringView text, Span span);

/// Puts the text of a document together as it is read: canonical, each paragraph ended by one line feed, at
/// most one blank line between two, no blank line in front or at the end, no white space at a line's end.
/// Remembers where notes begin and end, whatever is trimmed around them.
class DocumentText {
public:
    /// A text of more than `most` characters is no text for a project (exceedsMaximumText()). Nothing is
    /// added to one that has come so far, and nothing trimmed, so that whoever takes it refuses it.
    explicit DocumentText(qsizetype most = maximumTextBytes) : m_most(most) {}

    /// Words of the open paragraph. Line feeds in them end lines.
    void append(QStringView words);
    /// Ends the open line; one without words leaves a blank line, except in tables.
    void endParagraph();

    /// A table comes row by row: cells of one paragraph each stand on one line with tabs between, others
    /// below each other. Rows may stand in cells.
    void beginRow();
    void nextCell();
    void endRow();

    /// A note of this number, counted by the caller, begins or ends here.
    void beginNote(int note) { m_places.append({m_text.size(), note, true}); }
    void endNote(int note) { m_places.append({m_text.size(), note, false}); }

    /// From here on every character counts, as does every end of a paragraph, until endVerbatim().
    void beginVerbatim(const QString &name);
    void endVerbatim();

    /// Ends the open paragraph and adds all of another text.
    void take(DocumentText &&other);

    bool isEmpty() const { return m_text.isEmpty(); }
    /// Nothing stands in the open paragraph yet.
    bool isAtStart() const { return m_text.size() == m_paragraphEnd; }
    qsizetype size() const { return m_text.size(); }
    /// What was added since the text had this size.
    QString since(qsizetype size) const { return m_text.mid(size); }
    qsizetype replacedCount() const { return m_replacedCount; }

    /// Where those are that had an end, and one that had none, when all has been added.
    const QList<VerbatimRegion> &verbatimRegions() const { return m_regions; }

    /// What it has come to. Add nothing afterwards.
    QString finish();
    /// After finish(): the words of each note that has an end, without white space around; maybe none.
    QHash<int, Span> noteSpans() const;

private:
    enum class Gap { None, Line, Blank };
    struct Place {
        qsizetype at;
        int note;
        bool isStart;
    };
    struct Row {
        int paragraphs = 0; ///< with words, in the open cell
        bool hasWords = false;
    };

    void appendLine(QStringView words);
    void fillGap();
    void trimEnd();
    bool isFull() const { return m_text.size() > m_most; }

    qsizetype m_most;
    QString m_text;
    QString m_indent; ///< white space in front of the next word
    QList<Place> m_places;
    QList<Row> m_rows;
    QList<VerbatimRegion> m_regions;
    bool m_isVerbatim = false;    ///< the last region is open
    qsizetype m_paragraphEnd = 0; ///< where the last ended paragraph ends
    qsizetype m_tabs = 0;         ///< between cells, before the next word
    qsizetype m_replacedCount = 0;
    Gap m_gap = Gap::None;
};

} // namespace pullquote
