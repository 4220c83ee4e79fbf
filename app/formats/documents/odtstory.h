#pragma once

#include "app/formats/documents/document.h"
#include "app/formats/documents/documenttext.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace pullquote {

class XmlPart;

/// Reads the content of an OpenDocument text.
///
/// What a reader sees on paper: deleted text is out, insertions in; fields give what they show; a text box
/// stands after the paragraph that it hangs on; footnotes stand after the text, numbered anew.
class OdtStory {
public:
    explicit OdtStory(XmlPart &xml);

    /// False when it is no text document.
    bool read();
    /// Gives the text, the notes with their spans and the first heading away.
    void moveTo(Document &document);

private:
    /// A text of its own within the document: the body, a box, a footnote, a comment.
    struct Frame {
        enum class Kind { Body, Box, Footnote, Comment };
        Kind kind = Kind::Body;
        DocumentText text;
        QList<DocumentText> boxes; ///< of the open paragraph
        QList<int> cells;          ///< of each open row, how many have begun
        qsizetype paragraphStart = 0;
        int paragraphs = 0;   ///< open ones
        bool hasSpace = true; ///< white space that comes next is one too many
    };

    void start();
    void end();
    bool startStructure(QStringView name);
    void startInParagraph(QStringView name);
    void readAutomaticStyle();
    void startComment();
    void openFrame(Frame::Kind kind);
    void closeFrame();
    void endParagraph(bool isHeading);
    void append(const QString &words);
    void appendCollapsed(QStringView words);
    void followHighlight();
    DocumentText &text() { return m_frames.last().text; }

    XmlPart &m_xml;
    QList<Frame> m_frames;
    QList<DocumentNote> m_notes;
    QHash<QString, int> m_comments; ///< by name
    QList<int> m_openComments;      ///< being read, innermost last
    QSet<QString> m_marking;        ///< styles with a colour behind the words
    QList<bool> m_spans;            ///< of each open span, whether it has such a style
    QList<DocumentText> m_footnotes;
    QString m_heading;
    int m_footnoteCount = 0;
    int m_highlightNote = -1; ///< none
    bool m_isText = false;
};

} // namespace pullquote
