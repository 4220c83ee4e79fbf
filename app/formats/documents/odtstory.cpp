#include "app/formats/documents/odtstory.h"

#include "app/formats/documents/xmlpart.h"

#include <algorithm>

namespace pullquote {

namespace {

/// A number in a file can ask for more spaces than there is memory; no line has room for more than these.
constexpr int mostSpaces = 100;

/// What has no words for a reader. Changes are kept in front of the text, with the words they took away.
bool isOutside(QStringView name, QStringView space)
{
    if (space.contains(u"svg-compatible"))
        return true; // what a picture is called
    return isOneOf(name, {u"tracked-changes", u"forms", u"note-citation", u"ruby-text", u"hidden-text",
                          u"event-listeners", u"object", u"script", u"creator-initials"});
}

} // namespace

OdtStory::OdtStory(XmlPart &xml) : m_xml(xml)
{
    m_frames.append(Frame());
}

bool OdtStory::read()
{
    bool isInBody = false;
    while (m_xml.next()) {
        if (!isInBody) {
            if (!m_xml.isStart())
                continue;
            if (m_xml.name() == u"style")
                readAutomaticStyle();
            else if (m_xml.name() == u"text" && m_xml.space().endsWith(u":office:1.0"))
                isInBody = m_isText = true;
        } else if (m_xml.isStart()) {
            start();
        } else if (m_xml.isEnd()) {
            end();
        } else if (m_frames.last().paragraphs > 0) {
            appendCollapsed(m_xml.text());
        }
    }
    return m_isText;
}

void OdtStory::readAutomaticStyle()
{
    const QString style = m_xml.attribute(QLatin1String("name"));
    for (int depth = 1; m_xml.nextInside(depth);) {
        const QString colour = m_xml.attribute(QLatin1String("background-color"));
        if (m_xml.name() == u"text-properties" && !colour.isEmpty() && colour != QLatin1String("transparent"))
            m_marking.insert(style);
    }
}

void OdtStory::start()
{
    const QStringView name = m_xml.name();
    if (isOutside(name, m_xml.space()))
        m_xml.skip();
    else if (!startStructure(name))
        startInParagraph(name);
}

bool OdtStory::startStructure(QStringView name)
{
    Frame &frame = m_frames.last();
    if (name == u"p" || name == u"h") {
        frame.paragraphStart = frame.text.size();
        frame.hasSpace = frame.text.isAtStart();
        ++frame.paragraphs;
    } else if (name == u"table-row") {
        frame.text.beginRow();
        frame.cells.append(0);
    } else if (name == u"table-cell" || name == u"covered-table-cell") {
        if (!frame.cells.isEmpty() && frame.cells.last()++ > 0)
            frame.text.nextCell();
    } else if (name == u"text-box") {
        openFrame(Frame::Kind::Box);
    } else if (name == u"note") {
        const QString number = QStringLiteral("[%1]").arg(++m_footnoteCount);
        append(number);
        openFrame(Frame::Kind::Footnote);
        append(number + u' ');
    } else if (name == u"annotation") {
        startComment();
    } else if (name == u"annotation-end") {
        if (const auto comment = m_comments.constFind(m_xml.attribute(QLatin1String("name")));
            comment != m_comments.constEnd())
            frame.text.endNote(*comment);
    } else {
        return false;
    }
    return true;
}

void OdtStory::startInParagraph(QStringView name)
{
    if (name == u"span") {
        m_spans.append(m_marking.contains(m_xml.attribute(QLatin1String("style-name"))));
    } else if (name == u"s") {
        const QString count = m_xml.attribute(QLatin1String("c"));
        append(QString(std::clamp(count.isEmpty() ? 1 : count.toInt(), 0, mostSpaces), u' '));
    } else if (name == u"tab") {
        append(QStringLiteral("\t"));
    } else if (name == u"line-break") {
        text().endParagraph();
        m_frames.last().hasSpace = true;
    } else if (name == u"creator" && !m_openComments.isEmpty() && m_frames.last().paragraphs == 0) {
        m_notes[m_openComments.last()].author = m_xml.readText();
    } else if (name == u"date" && !m_openComments.isEmpty() && m_frames.last().paragraphs == 0) {
        m_xml.skip();
    }
}

void OdtStory::end()
{
    const QStringView name = m_xml.name();
    Frame &frame = m_frames.last();
    if (name == u"p" || name == u"h") {
        endParagraph(name == u"h");
    } else if (name == u"span") {
        if (!m_spans.isEmpty())
            m_spans.removeLast();
    } else if (name == u"table-row") {
        frame.text.endRow();
        if (!frame.cells.isEmpty())
            frame.cells.removeLast();
    } else if (name == u"text-box" || name == u"note" || name == u"annotation") {
        closeFrame();
    }
}

void OdtStory::startComment()
{
    const auto note = int(m_notes.size());
    m_notes.append({DocumentNote::Kind::Comment, {}, {}, {}, {}});
    if (const QString name = m_xml.attribute(QLatin1String("name")); !name.isEmpty())
        m_comments.insert(name, note);
    text().beginNote(note);
    m_openComments.append(note);
    openFrame(Frame::Kind::Comment);
}

void OdtStory::openFrame(Frame::Kind kind)
{
    if (m_highlightNote >= 0)
        text().endNote(m_highlightNote);
    m_highlightNote = -1;
    m_frames.append(Frame());
    m_frames.last().kind = kind;
}

void OdtStory::closeFrame()
{
    if (m_frames.size() < 2)
        return;
    Frame frame = m_frames.takeLast();
    switch (frame.kind) {
    case Frame::Kind::Body:
        break;
    case Frame::Kind::Box:
        m_frames.last().boxes.append(std::move(frame.text));
        if (m_frames.last().paragraphs == 0) // it hangs on a page
            endParagraph(false);
        break;
    case Frame::Kind::Footnote:
        m_footnotes.append(std::move(frame.text));
        break;
    case Frame::Kind::Comment:
        m_notes[m_openComments.takeLast()].text = frame.text.finish().trimmed();
        break;
    }
}

void OdtStory::endParagraph(bool isHeading)
{
    Frame &frame = m_frames.last();
    if (isHeading && m_heading.isEmpty() && frame.kind == Frame::Kind::Body)
        m_heading = frame.text.since(frame.paragraphStart).trimmed();
    if (m_highlightNote >= 0)
        frame.text.endNote(m_highlightNote);
    m_highlightNote = -1;
    if (frame.paragraphs > 0) {
        --frame.paragraphs;
        frame.text.endParagraph();
    }
    for (DocumentText &box : frame.boxes)
        frame.text.take(std::move(box));
    frame.boxes.clear();
    frame.hasSpace = true;
}

/// White space in the file is one space, and none at the beginning; what counts has elements of its own.
void OdtStory::appendCollapsed(QStringView words)
{
    QString collapsed;
    collapsed.reserve(words.size());
    bool &hasSpace = m_frames.last().hasSpace;
    for (const QChar c : words) {
        const bool isSpace = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
        if (!isSpace || !hasSpace)
            collapsed += isSpace ? QChar(u' ') : c;
        hasSpace = isSpace;
    }
    if (collapsed.isEmpty())
        return;
    followHighlight();
    text().append(collapsed);
}

void OdtStory::append(const QString &words)
{
    if (words.isEmpty())
        return;
    followHighlight();
    text().append(words);
    m_frames.last().hasSpace = false;
}

/// Words of one colour that follow each other are one highlight; it ends with its paragraph.
void OdtStory::followHighlight()
{
    const bool isMarked = m_frames.last().kind != Frame::Kind::Comment && m_spans.contains(true);
    if (isMarked == (m_highlightNote >= 0))
        return;
    if (!isMarked) {
        text().endNote(m_highlightNote);
        m_highlightNote = -1;
        return;
    }
    m_highlightNote = int(m_notes.size());
    m_notes.append({DocumentNote::Kind::Highlight, {}, {}, {}, {}});
    text().beginNote(m_highlightNote);
}

void OdtStory::moveTo(Document &document)
{
    DocumentText &body = m_frames.first().text;
    if (!m_footnotes.isEmpty()) {
        body.endParagraph();
        body.endParagraph(); // a blank line
    }
    for (DocumentText &footnote : m_footnotes)
        body.take(std::move(footnote));
    document.text = body.finish();
    document.replacedCount = body.replacedCount();
    document.heading = m_heading;
    const QHash<int, Span> spans = body.noteSpans();
    for (int i = 0; i < m_notes.size(); ++i)
        m_notes[i].span = spans.value(i);
    document.notes = m_notes;
}

} // namespace pullquote
