#include "app/formats/documents/xmlpart.h"

#include "app/formats/documents/tagscan.h"
#include "app/formats/documents/webcharset.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace pullquote {

namespace {

constexpr int deepest = 256;
constexpr int stepsToLook = 2000; ///< about a millisecond

/// Qt looks through all of those in force at every tag.
constexpr int mostNamespaces = 1000;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::XmlPart", text);
}

/// The part where it is not UTF-8, else null. In other encodings, and Qt reads many, tags do not look like
/// tags.
QString decodedPart(const QByteArray &bytes)
{
    const bool isUtf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    static const QRegularExpression named(QStringLiteral(R"re(encoding\s*=\s*["']\s*([\w.:-]+))re"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QByteArray head = bytes.left(std::max<qsizetype>(bytes.indexOf("?>"), 0));
    const QByteArray label = named.match(QString::fromLatin1(head)).captured(1).toLatin1().toLower();
    if (!isUtf16 && (label.isEmpty() || label == "utf-8"))
        return {};
    return decodeAs(bytes, label).text;
}

} // namespace

bool isOneOf(QStringView name, std::initializer_list<QStringView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

XmlPart::XmlPart(const QByteArray &bytes, const QString &name, const Watcher &watcher)
    : m_name(name), m_watcher(watcher), m_size(bytes.size())
{
    m_xml.setEntityExpansionLimit(1);
    const QString decoded = decodedPart(bytes);
    const QByteArray utf8 = decoded.isNull() ? bytes : decoded.toUtf8();
    if (utf8.contains('\0')) // UTF-16 that does not say so, or rubbish
        fail(tr("It is damaged: %1").arg(QStringLiteral("NUL")));
    else if (hasAttributeFlood(utf8, Markup::Xml))
        fail(tr("A tag in it has too many attributes."));
    else if (decoded.isNull())
        m_xml.addData(bytes);
    else
        m_xml.addData(decoded);
}

bool XmlPart::isStopped()
{
    if (++m_steps < stepsToLook)
        return false;
    m_steps = 0;
    if (m_watcher.goesOn(m_xml.characterOffset(), m_size))
        return false;
    fail(tr("Reading it was stopped."));
    return true;
}

bool XmlPart::next()
{
    while (m_failure.isEmpty() && !m_xml.atEnd() && !isStopped()) {
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
