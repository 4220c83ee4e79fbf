#include "app/formats/documents/xmlpart.h"

#include "app/formats/documents/tagscan.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace pullquote {

namespace {

constexpr int deepest = 256;

/// Qt looks through all of those in force at every tag.
constexpr int mostNamespaces = 1000;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::XmlPart", text);
}

bool isUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

} // namespace

XmlPart::XmlPart(const QByteArray &bytes, const QString &name) : m_name(name)
{
    m_xml.setEntityExpansionLimit(1);
    const QString decoded =
        isUtf16(bytes) ? QString(QStringDecoder(QStringConverter::Utf16)(bytes)) : QString();
    if (hasAttributeFlood(decoded.isEmpty() ? bytes : decoded.toUtf8()))
        fail(tr("A tag in it has too many attributes."));
    else if (decoded.isEmpty())
        m_xml.addData(bytes);
    else
        m_xml.addData(decoded);
}

bool XmlPart::next()
{
    while (m_failure.isEmpty() && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            m_declared.append(int(m_xml.namespaceDeclarations().size()));
            m_inForce += m_declared.last();
            if (m_declared.size() > deepest || m_inForce > mostNamespaces)
                fail(tr("It is nested too deeply."));
            return m_failure.isEmpty();
        case QXmlStreamReader::EndElement:
            m_inForce -= m_declared.takeLast();
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            fail(tr("It declares entities, which no document needs."));
            return false;
        default:
            break;
        }
    }
    return false;
}

bool XmlPart::nextInside(int &depth)
{
    while (depth > 0 && next()) {
        depth += isStart() ? 1 : isEnd() ? -1 : 0;
        if (isStart())
            return true;
    }
    return false;
}

void XmlPart::skip()
{
    for (int depth = 1; depth > 0 && next();)
        depth += isStart() ? 1 : isEnd() ? -1 : 0;
}

QString XmlPart::readText()
{
    QString read;
    for (int depth = 1; depth > 0 && next();) {
        depth += isStart() ? 1 : isEnd() ? -1 : 0;
        if (depth == 1 && isText())
            read += text();
    }
    return read;
}

QString XmlPart::attribute(QLatin1String name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

void XmlPart::fail(const QString &what)
{
    m_failure = what;
}

Result<void> XmlPart::outcome() const
{
    if (!m_failure.isEmpty())
        return Problem{m_failure, m_name, tr("Save it anew with a word processor and import that.")};
    if (m_xml.hasError())
        return Problem{tr("It is damaged: %1").arg(m_xml.errorString()), m_name,
                       tr("Get the file once more.")};
    return {};
}

} // namespace pullquote
