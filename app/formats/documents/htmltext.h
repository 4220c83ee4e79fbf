#pragma once

#include "app/formats/documents/documenttext.h"
#include "app/formats/documents/htmlsizes.h"

#include <QSet>

namespace pullquote {

/// The words of a part of a page as paragraphs: blocks, lists and line breaks end them, tables come row by
/// row, white space is one space, <q> gets its marks. A pull quote or block quotation whose words stand in
/// the text anyhow, or stood in one before, is not read again.
class HtmlText {
public:
    enum class Extent {
        Article, ///< a part of a page: leaves out what is noise
        Whole,   ///< a piece that a person has chosen: leaves out only what cannot be seen
    };

    /// Of an article, the first main heading and lines that repeat headline or byline are no part of its
    /// text.
    HtmlText(HtmlNode *root, Extent extent, const QString &headline = {}, const QString &byline = {});

    /// Paragraphs, each ended by a line feed; no blank lines.
    QString read();
    qsizetype replacedCount() const { return m_replacedCount; }

private:
    QString readOnce();
    void readNode(HtmlNode *node);
    void readChildren(HtmlNode *node);
    void readWords(const QString &words);
    void readVerbatim(const QString &words);
    void readTable(HtmlNode *node);
    bool isLeftOut(HtmlNode *node);
    bool isHead(HtmlNode *node);
    bool isFurtherReading(HtmlNode *node) const;
    bool isRepeated(HtmlNode *node);
    bool hasQuotation(HtmlNode *node);

    HtmlNode *m_root;
    Extent m_extent;
    QString m_headline; ///< only letters and digits, as all that is compared
    QString m_byline;
    HtmlSizes m_sizes;
    DocumentText m_text;
    QString m_others;         ///< only letters and digits of what is no pull quote; null in the first pass
    QSet<QString> m_quoted;   ///< the pull quotes read so far, in the same form
    qsizetype m_compared = 0; ///< letters looked at for pull quotes, at worst
    QHash<HtmlNode *, bool> m_hasQuotation; ///< of what has captions in it
    HtmlNode *m_heading = nullptr;          ///< the one that is left out
    qsizetype m_replacedCount = 0;
    int m_quoteDepth = 0; ///< of <q>
    int m_verbatim = 0;   ///< of <pre>
    int m_cell = 0;
    int m_inPullQuote = 0;
    bool m_hasSpace = true; ///< white space that comes next is one too many
    bool m_isFirstPass = false;
};

/// Letters and digits only, in lower case: by this texts are compared that differ in marks and spaces.
QString lettersOf(const QString &text);

} // namespace pullquote
