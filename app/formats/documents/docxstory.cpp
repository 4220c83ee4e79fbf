#include "app/formats/documents/docxstory.h"

#include "app/formats/documents/xmlpart.h"

#include <utility>

namespace pullquote {

namespace {

/// What XML calls white space; a no-break space is a character like others.
QStringView trimmedOfXmlSpace(QStringView words)
{
    const auto isSpace = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n'; };
    while (!words.isEmpty() && isSpace(words.front()))
        words = words.mid(1);
    while (!words.isEmpty() && isSpace(words.back()))
        words.chop(1);
    return words;
}

const QLatin1String id("id");

} // namespace

DocxStory::DocxStory(XmlPart &xml, DocxContext &context) : m_xml(xml), m_context(context)
{
    m_frames.append(Frame());
}

void DocxStory::read()
{
    while (m_xml.next()) {
        if (m_xml.isStart())
            start();
        else if (m_xml.isEnd())
            end();
    }
    followHighlight({});
}

void DocxStory::start()
{
    const QStringView name = m_xml.name();
    if (name == u"AlternateContent")
        m_alternatives.append(false);
    else if (name == u"Choice" || name == u"Fallback")
        alternative();
    else if (!isDocxText(m_xml.space()))
        return;
    else if (isOneOf(name, {u"sectPr", u"tblPr", u"tblGrid", u"tcPr", u"rt"}))
        m_xml.skip();
    else if (isOneOf(name, {u"del", u"moveFrom"}))
        skipDeleted();
    else if (!startMark(name) && !startStructure(name))
        startInRun(name);
}

bool DocxStory::startStructure(QStringView name)
{
    if (name == u"pPr") {
        m_frames.last().paragraph = readParagraphProperties(m_xml, m_context.headingStyles);
    } else if (name == u"p") {
        m_frames.last().paragraphStart = text().size();
    } else if (name == u"tr") {
        text().beginRow();
        m_frames.last().cells.append(0);
    } else if (name == u"trPr") {
        startRow();
    } else if (name == u"tc") {
        QList<int> &cells = m_frames.last().cells;
        if (!cells.isEmpty() && cells.last()++ > 0)
            text().nextCell();
    } else if (name == u"txbxContent") {
        openFrame({});
    } else if (name == u"footnote" || name == u"endnote") {
        const QString key = name.toString() + u' ' + m_xml.attribute(id);
        openFrame(key, m_context.footnoteNumbers.value(key));
    } else if (name == u"comment") {
        openFrame(m_xml.attribute(id));
    } else if (name == u"sdtPr") {
        m_isPlaceholder = readIsPlaceholder(m_xml);
    } else if (name == u"sdtContent" && std::exchange(m_isPlaceholder, false)) {
        m_xml.skip();
    } else {
        return false;
    }
    return true;
}

bool DocxStory::startInRun(QStringView name)
{
    if (name == u"r") {
        m_runs.append(DocxRunProperties());
    } else if (name == u"rPr") {
        const DocxRunProperties properties = readRunProperties(m_xml);
        if (!m_runs.isEmpty())
            m_runs.last() = properties;
    } else if (name == u"t") {
        const bool isKept = m_xml.attribute(QLatin1String("space")) == QLatin1String("preserve");
        const QString words = m_xml.readText().replace(u'\n', u' ');
        append(isKept ? QStringView(words) : trimmedOfXmlSpace(words));
    } else if (name == u"tab" || name == u"ptab") {
        append(u"\t");
    } else if (name == u"br" || name == u"cr") {
        // A page ends, but not with an empty line.
        const bool isLine = isOneOf(m_xml.attribute(QLatin1String("type")), {u"", u"textWrapping"});
        if (isShown() && (isLine || !text().isAtStart()))
            text().endParagraph();
    } else if (name == u"noBreakHyphen") {
        append(u"\u2011");
    } else if (name == u"softHyphen" && !m_bookmark.isEmpty()) {
        append(u"\u00AD");
    } else if (name == u"sym") {
        symbol();
    } else if (name == u"fldChar") {
        field(m_xml.attribute(QLatin1String("fldCharType")));
    } else if (name == u"footnoteReference" || name == u"endnoteReference") {
        footnoteReference(name.chopped(9).toString());
    } else {
        return false;
    }
    return true;
}

void DocxStory::end()
{
    const QStringView name = m_xml.name();
    if (name == u"AlternateContent" && !m_alternatives.isEmpty())
        m_alternatives.removeLast();
    if (!isDocxText(m_xml.space()))
        return;
    if (name == u"p") {
        endParagraph();
    } else if (name == u"r") {
        if (!m_runs.isEmpty())
            m_runs.removeLast();
    } else if (name == u"tr") {
        endRow();
    } else if (isOneOf(name, {u"txbxContent", u"footnote", u"endnote", u"comment"})) {
        closeFrame();
    }
}

void DocxStory::openFrame(const QString &piece, int number)
{
    followHighlight({});
    m_frames.append(Frame());
    m_frames.last().piece = piece;
    if (number == 0)
        return;
    text().append(QStringLiteral("[%1] ").arg(number));
    m_frames.last().numberEnd = text().size();
}

void DocxStory::closeFrame()
{
    if (m_frames.size() < 2)
        return;
    followHighlight({});
    Frame frame = m_frames.takeLast();
    if (!frame.piece.isEmpty())
        m_pieces.insert(frame.piece, std::move(frame.text));
    else
        m_frames.last().boxes.append(std::move(frame.text));
}

void DocxStory::startRow()
{
    if (!readIsDeletedRow(m_xml))
        return;
    m_xml.skip(); // what is left of the row, with its end
    endRow();
}

void DocxStory::endRow()
{
    text().endRow();
    if (!m_frames.last().cells.isEmpty())
        m_frames.last().cells.removeLast();
}

void DocxStory::alternative()
{
    if (!m_alternatives.isEmpty() && std::exchange(m_alternatives.last(), true))
        m_xml.skip();
}

void DocxStory::field(const QString &type)
{
    if (type == QLatin1String("begin")) {
        m_fields.append(true);
        ++m_openCodes;
    } else if (type == QLatin1String("separate") && !m_fields.isEmpty()) {
        m_openCodes -= std::exchange(m_fields.last(), false) ? 1 : 0;
    } else if (type == QLatin1String("end") && !m_fields.isEmpty()) {
        m_openCodes -= m_fields.takeLast() ? 1 : 0;
    }
}

void DocxStory::footnoteReference(const QString &kind)
{
    const QString key = kind + u' ' + m_xml.attribute(id);
    if (!isShown() || m_context.footnoteNumbers.contains(key))
        return;
    m_context.footnotes.append(key);
    const QString own = m_xml.attribute(QLatin1String("customMarkFollows"));
    const bool hasOwnMark = !own.isEmpty() && isDocxOn(own);
    const auto number = int(m_context.footnotes.size());
    m_context.footnoteNumbers.insert(key, hasOwnMark ? 0 : number);
    if (!hasOwnMark)
        append(QStringLiteral("[%1]").arg(number));
}

/// A character by its place in a font. In symbol fonts that place is in the private area and means nothing
/// without the font.
void DocxStory::symbol()
{
    if (!isShown())
        return;
    const uint code = m_xml.attribute(QLatin1String("char")).toUInt(nullptr, 16);
    const bool isKnown = code >= 0x20 && code < 0xE000 && !QChar::isSurrogate(code);
    append(QString(isKnown ? QChar(char16_t(code)) : QChar(QChar::ReplacementCharacter)));
    m_context.unknownSymbols += isKnown ? 0 : 1;
}

void DocxStory::endParagraph()
{
    Frame &frame = m_frames.last();
    if (frame.paragraph.isHeading && m_context.heading.isEmpty())
        m_context.heading = frame.text.since(frame.paragraphStart).trimmed();
    if (!frame.paragraph.isMarkDeleted) {
        followHighlight({});
        frame.text.endParagraph();
    }
    for (DocumentText &box : frame.boxes)
        frame.text.take(std::move(box));
    frame.boxes.clear();
    frame.paragraph = {};
    // A field whose code never ends would swallow the rest of the document.
    m_fields.clear();
    m_openCodes = 0;
}

bool DocxStory::isShown() const
{
    return m_openCodes == 0 && (m_runs.isEmpty() || !m_runs.last().isHidden);
}

void DocxStory::append(QStringView words)
{
    if (!isShown()) {
        m_context.hasHiddenText |= !m_runs.isEmpty() && m_runs.last().isHidden && !words.isEmpty();
        return;
    }
    if (m_frames.last().numberEnd == text().size())
        while (words.startsWith(u' '))
            words = words.mid(1);
    if (words.isEmpty())
        return;
    followHighlight(m_runs.isEmpty() ? QString() : m_runs.last().highlight);
    text().append(words);
}

} // namespace pullquote
