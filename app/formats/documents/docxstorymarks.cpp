// The part of DocxStory that follows what stands on stretches of the text: comments, bookmarks, highlights.
#include "app/formats/documents/docxrecord.h"
#include "app/formats/documents/docxstory.h"
#include "app/formats/documents/xmlpart.h"

namespace pullquote {

namespace {

const QLatin1String id("id");

} // namespace

/// Comments and bookmarks may begin and end in what was deleted.
void DocxStory::skipDeleted()
{
    for (int depth = 1; m_xml.nextInside(depth);) {
        if (isDocxText(m_xml.space()))
            startMark(m_xml.name());
    }
}

bool DocxStory::startMark(QStringView name)
{
    if (name == u"bookmarkStart") {
        startBookmark();
        return true;
    }
    if (name == u"bookmarkEnd") {
        endBookmark();
        return true;
    }
    const bool isStart = name == u"commentRangeStart";
    if (!isStart && !isOneOf(name, {u"commentRangeEnd", u"commentReference"}))
        return false;
    const auto note = m_context.comments.constFind(m_xml.attribute(id));
    if (note == m_context.comments.constEnd())
        return true;
    if (isStart)
        text().beginNote(*note);
    else if (name == u"commentRangeEnd" || !m_context.placedComments.contains(*note))
        text().endNote(*note); // a reference without a range stands at a place
    m_context.placedComments.insert(*note);
    return true;
}

void DocxStory::startBookmark()
{
    const QString name = m_xml.attribute(QLatin1String("name"));
    if (!m_context.hasVerbatimText || m_frames.size() > 1 || !isDocxBookmark(name))
        return;
    m_bookmark = m_xml.attribute(id);
    const bool isOpen = m_bookmarkName == name;
    if (isOpen) // LibreOffice begins one of several paragraphs again in the last
        return;
    text().endVerbatim(); // the end of the one before may be gone
    m_bookmarkName = name;
    text().beginVerbatim(name);
}

void DocxStory::endBookmark()
{
    if (m_frames.size() > 1 || m_bookmark.isEmpty() || m_xml.attribute(id) != m_bookmark)
        return;
    m_bookmark.clear();
    m_bookmarkName.clear();
    text().endVerbatim();
}

/// Runs of one colour that follow each other are one highlight; it ends with its paragraph.
void DocxStory::followHighlight(const QString &colour)
{
    if (colour == m_highlight)
        return;
    if (!m_highlight.isEmpty())
        text().endNote(m_highlightNote);
    m_highlight = colour;
    if (colour.isEmpty())
        return;
    m_highlightNote = int(m_context.notes.size());
    m_context.notes.append({DocumentNote::Kind::Highlight, {}, {}, {}, {}});
    text().beginNote(m_highlightNote);
}

} // namespace pullquote
