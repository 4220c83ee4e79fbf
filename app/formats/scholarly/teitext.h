#pragma once

#include <QString>

namespace pullquote::tei {

/// Each run of white space as one space, in front and at the end none. No-break spaces are words.
QString onOneLine(QStringView text);

/// Puts the words of a body together as paragraphs. Where white space is not kept it is a matter of how the
/// file looks: each run of it is one space, and none begins or ends a paragraph.
class TextBuilder {
public:
    /// How long the text is now.
    qsizetype size() const { return m_text.size(); }
    const QString &text() const { return m_text; }

    /// What follows begins a paragraph. Where white space is kept, also an empty one.
    void breakParagraph(bool isKept);
    void addSpace() { m_hasSpace = true; }
    void add(QStringView words, bool isKept);

private:
    void settle();

    QString m_text;
    bool m_hasSpace = false; ///< one is due before the next word
    bool m_hasBreak = false; ///< a paragraph is due
    bool m_hasParagraph = false;
};

} // namespace pullquote::tei
