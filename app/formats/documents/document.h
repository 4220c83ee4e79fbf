#pragma once

#include "app/formats/documents/documenttext.h"
#include "app/text/result.h"
#include "app/text/span.h"

#include <QList>
#include <QString>

namespace pullquote {

/// A remark or a marked stretch that somebody left in a document.
struct DocumentNote {
    enum class Kind { Comment, Highlight };

    Kind kind = Kind::Comment;
    Span span;       ///< the words it is about; empty where it names none, at its place where it has one
    QString author;  ///< may be empty
    QString text;    ///< what a comment says; empty for a highlight
    QString date;    ///< as found
    int parent = -1; ///< the number of the comment that it answers
    bool isResolved = false;
};

/// What a reader of documents finds: an article before it is one. Every field but the text may be empty.
struct Document {
    QString title;   ///< as the document's own data say
    QString heading; ///< the first heading of the text, for documents whose data have no title
    QString byline;
    QString outlet;
    QString url;
    QString published; ///< as found; importDocument() makes an ISO date of it
    QString language;  ///< BCP 47
    QString text;      ///< canonical; every paragraph ends with a line feed (DocumentText)
    QList<DocumentNote> notes;
    QString lastEditor;            ///< who saved it last, as the program that did it says
    QByteArray sentRecord;         ///< see sentrecord.h; empty for documents that are not from us
    QList<VerbatimRegion> regions; ///< the texts of articles in such a document
    QList<Problem> warnings;
    qsizetype replacedCount = 0; ///< characters that became U+FFFD
};

} // namespace pullquote
