#pragma once

#include "app/formats/documents/document.h"
#include "app/formats/documents/documenttext.h"
#include "app/formats/documents/docxproperties.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace pullquote {

class XmlPart;

/// What the parts of one Word document share while they are read.
struct DocxContext {
    QList<DocumentNote> notes;           ///< comments, then highlights as they are met
    QHash<QString, int> comments;        ///< index of the note by the comment's id
    QSet<int> placedComments;            ///< those that have begun
    QHash<QString, int> footnoteNumbers; ///< by kind and id, "footnote 3"; 0: has a mark of its own
    QStringList footnotes;               ///< the same keys, in the order of the text
    QSet<QString> headingStyles;
    QString heading; ///< the first one
    bool hasHiddenText = false;
    bool hasVerbatimText = false; ///< between bookmarks of ours: docxrecord.h
    qsizetype unknownSymbols = 0;
};

/// Reads a part of a Word document that has text: the document itself, its notes, its comments.
///
/// What a reader sees on paper: deletions and moved-away text are out, insertions in; of fields the results;
/// of alternatives the first; a text box stands after the paragraph that it hangs on.
class DocxStory {
public:
    DocxStory(XmlPart &xml, DocxContext &context);

    void read();

    DocumentText takeBody() { return std::move(m_frames.first().text); }
    /// The notes or comments of the part, by the keys of the context and by id.
    QHash<QString, DocumentText> takePieces() { return std::move(m_pieces); }

private:
    /// A text of its own within the part: the body, a box, a note.
    struct Frame {
        DocumentText text;
        QList<DocumentText> boxes; ///< of the open paragraph
        QString piece;             ///< the key of a note or comment
        qsizetype paragraphStart = 0;
        qsizetype numberEnd = -1;          ///< behind the number that a note begins with
        QList<int> cells;                  ///< of each open row, how many have begun
        DocxParagraphProperties paragraph; ///< of the open one
    };
    void start();
    void end();
    void skipDeleted();
    bool startMark(QStringView name);
    bool startStructure(QStringView name);
    bool startInRun(QStringView name);
    /// A number of 0 is not written.
    void openFrame(const QString &piece, int number = 0);
    void startRow();
    void endRow();
    void alternative();
    void field(const QString &type);
    void footnoteReference(const QString &kind);
    void startBookmark();
    void endBookmark();
    void symbol();
    void endParagraph();
    void closeFrame();

    bool isShown() const;
    void append(QStringView words);
    void followHighlight(const QString &colour);
    DocumentText &text() { return m_frames.last().text; }

    XmlPart &m_xml;
    DocxContext &m_context;
    QList<Frame> m_frames;
    QList<DocxRunProperties> m_runs;
    QList<bool> m_alternatives; ///< of each open choice, whether one has been taken
    QList<bool> m_fields; ///< of each open field, whether its code is being read; they end with the paragraph
    int m_openCodes = 0;  ///< how many of them; a paragraph may have any number
    QHash<QString, DocumentText> m_pieces;
    QString m_bookmarkName;
    QString m_bookmark;  ///< the number of the one whose text is verbatim
    QString m_highlight; ///< of the words read last
    int m_highlightNote = -1;
    bool m_isPlaceholder = false;
};

} // namespace pullquote
