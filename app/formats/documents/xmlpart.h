#pragma once

#include "app/formats/watcher.h"
#include "app/text/result.h"

#include <QByteArray>
#include <QList>
#include <QXmlStreamReader>

#include <initializer_list>

namespace pullquote {

/// Whether an element or a value has one of these names.
bool isOneOf(QStringView name, std::initializer_list<QStringView> names);

/// An XML part of a document from a stranger, read forwards. A document type, deep nesting, floods of
/// attributes or namespaces and broken mark-up end the reading with a problem, and so does the watcher.
class XmlPart {
public:
    XmlPart(const QByteArray &bytes, const QString &name, const Watcher &watcher = {});

    /// Goes to the next start, end or text; false at the end and at a problem.
    bool next();
    /// Walks through all elements in the one that has just started, and past its end:
    /// `for (int depth = 1; xml.nextInside(depth);)`.
    bool nextInside(int &depth);
    /// Goes past the end of the element that has just started, and all that stands in it.
    void skip();
    /// The text in the element that has just started, without that of elements in it; goes past its end.
    QString readText();

    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    bool isText() const { return m_xml.isCharacters(); }
    /// Without prefix.
    QStringView name() const { return m_xml.name(); }
    QStringView space() const { return m_xml.namespaceUri(); }
    QStringView text() const { return m_xml.text(); }
    /// By its name without prefix; documents of different makers have different namespaces for the same.
    QString attribute(QLatin1String name) const;
    Result<void> outcome() const;

private:
    void fail(const QString &what);
    bool isStopped();

    QXmlStreamReader m_xml;
    QString m_name;
    Watcher m_watcher;
    qsizetype m_size;
    int m_steps = 0;       ///< since the watcher was asked
    QList<int> m_declared; ///< namespaces that each open element declares
    int m_inForce = 0;
    QString m_failure;
};

} // namespace pullquote
