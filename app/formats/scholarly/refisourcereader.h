#pragma once

#include "app/formats/documents/xmlpart.h"
#include "app/formats/scholarly/refiproject.h"
#include "app/model/uuidtext.h"

namespace pullquote::refi {

/// Walks through a file once, and reads what sources and memos consist of: words, selections, values. Every
/// function goes past the end of the element that has just started.
class SourceReader {
public:
    SourceReader(const QByteArray &xml, const QString &name) : m_xml(xml, name) {}

protected:
    QString attribute(const char *name) const { return m_xml.attribute(QLatin1String(name)); }
    QUuid guidAt(const char *name) const { return uuidFromText(attribute(name).trimmed()); }

    qint64 numberAt(const char *name) const
    {
        constexpr qint64 largest = qint64(1) << 40;
        bool isNumber = false;
        const qint64 number = attribute(name).trimmed().toLongLong(&isNumber);
        return isNumber && number >= 0 && number <= largest ? number : -1;
    }

    /// The visitor gets the name of each child, and goes past its end.
    template <class Visit>
    void forEachChild(Visit visit)
    {
        while (m_xml.next() && !m_xml.isEnd()) {
            if (m_xml.isStart())
                visit(m_xml.name().toString());
        }
    }

    /// The source that has just started, without what is in it.
    Source begunSource() const;
    void readPart(const QString &name, Source &source);
    Value readValue();
    /// Which memo the element refers to, if it does: then it is read.
    bool readNoteRef(const QString &name, QList<QUuid> &notes);

    XmlPart m_xml;

private:
    Selection readSelection();
    void readCoding(Selection &selection);
};

} // namespace pullquote::refi
