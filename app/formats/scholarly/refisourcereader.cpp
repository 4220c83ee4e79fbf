#include "app/formats/scholarly/refisourcereader.h"

namespace pullquote::refi {

Value SourceReader::readValue()
{
    Value value;
    forEachChild([&](const QString &name) {
        if (name == u"VariableRef") {
            value.variable = guidAt("targetGUID");
            m_xml.skip();
        } else {
            value.text = m_xml.readText();
        }
    });
    return value;
}

Source SourceReader::begunSource() const
{
    Source source;
    source.guid = guidAt("guid");
    source.name = attribute("name");
    source.path = attribute("plainTextPath");
    source.user = guidAt("creatingUser");
    return source;
}

void SourceReader::readPart(const QString &name, Source &source)
{
    if (name == u"PlainTextContent")
        source.content = m_xml.readText();
    else if (name == u"PlainTextSelection")
        source.selections.append(readSelection());
    else if (name == u"VariableValue")
        source.values.append(readValue());
    else if (!readNoteRef(name, source.notes))
        m_xml.skip();
}

Selection SourceReader::readSelection()
{
    Selection selection;
    selection.guid = guidAt("guid");
    selection.name = attribute("name");
    selection.start = numberAt("startPosition");
    selection.end = numberAt("endPosition");
    selection.user = guidAt("creatingUser");
    selection.created = attribute("creationDateTime");
    selection.modified = attribute("modifiedDateTime");
    forEachChild([&](const QString &name) {
        if (name == u"Coding")
            return readCoding(selection);
        if (name == u"Description")
            selection.description = m_xml.readText();
        else if (!readNoteRef(name, selection.notes))
            m_xml.skip();
    });
    return selection;
}

void SourceReader::readCoding(Selection &selection)
{
    const QUuid user = guidAt("creatingUser");
    forEachChild([&](const QString &name) {
        if (name == u"CodeRef")
            selection.codings.append({user, guidAt("targetGUID")});
        m_xml.skip();
    });
}

bool SourceReader::readNoteRef(const QString &name, QList<QUuid> &notes)
{
    if (name != u"NoteRef")
        return false;
    notes.append(guidAt("targetGUID"));
    m_xml.skip();
    return true;
}

} // namespace pullquote::refi
