#include "ui/library/xbel.h"

#include <QRegularExpression>
#include <QUrl>
#include <QXmlStreamReader>

namespace pullquote {

namespace {

const QString bookmarkSpace = QStringLiteral("http://www.freedesktop.org/standards/desktop-bookmarks");
const QString mimeSpace = QStringLiteral("http://www.freedesktop.org/standards/shared-mime-info");
const QString us = QStringLiteral("org.pullquote.Pullquote");

/// Where in the text of a list things are; -1: not there.
struct Places {
    struct Tag {
        qsizetype start = -1;
        qsizetype end = -1;
    };

    Tag bookmark;                   ///< the tag that begins the file's own
    Tag application;                ///< in it, what says how often we have used it
    qsizetype applicationsEnd = -1; ///< before the tag that ends the applications in it
    qsizetype listEnd = -1;         ///< before the tag that ends all
    int count = 0;                  ///< how often we have
};

bool declaresWhatWeWrite(const QXmlStreamReader &xml)
{
    bool bookmark = false, mime = false;
    for (const QXmlStreamNamespaceDeclaration &declared : xml.namespaceDeclarations()) {
        bookmark |= declared.prefix() == u"bookmark" && declared.namespaceUri() == bookmarkSpace;
        mime |= declared.prefix() == u"mime" && declared.namespaceUri() == mimeSpace;
    }
    return bookmark && mime;
}

/// Walks through a list, and finds out where its own parts are.
class ListReader {
public:
    ListReader(const QString &text, const QString &path) : m_text(text), m_path(path), m_xml(text) {}

    std::optional<Places> read()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                return {}; // could mean anything by what follows
            case QXmlStreamReader::StartElement:
                if (!begin(currentTag()))
                    return {};
                break;
            case QXmlStreamReader::EndElement:
                end(currentTag());
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError() || !isAt(m_places.listEnd, "</xbel"))
            return {};
        return m_places;
    }

private:
    /// The reader tells where a tag ends. It begins with the last "<" before: inside of a tag there is none.
    Places::Tag currentTag() const
    {
        const qsizetype end = m_xml.characterOffset();
        return {end > 0 ? m_text.lastIndexOf(u'<', end - 1) : -1, end};
    }

    bool begin(const Places::Tag &tag)
    {
        ++m_depth;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (m_depth == 1)
            return m_xml.qualifiedName() == u"xbel" && declaresWhatWeWrite(m_xml);
        if (m_depth == 2) {
            const auto href = QUrl::fromEncoded(attributes.value(QLatin1String("href")).toUtf8());
            const bool isFirst = m_places.bookmark.start < 0; // a second one is not touched
            m_isOurs = isFirst && m_xml.qualifiedName() == u"bookmark" && href.toLocalFile() == m_path;
            if (m_isOurs)
                m_places.bookmark = tag;
            return !m_isOurs || isAt(tag.start, "<bookmark");
        }
        if (m_isOurs && m_xml.qualifiedName() == u"bookmark:application" &&
            attributes.value(QLatin1String("name")) == us) {
            m_places.application = tag;
            m_places.count = std::clamp(attributes.value(QLatin1String("count")).toInt(), 0, 1'000'000);
            return isAt(tag.start, "<bookmark:application") && isAt(tag.end - 2, "/>");
        }
        return true;
    }

    void end(const Places::Tag &tag)
    {
        if (m_depth == 1)
            m_places.listEnd = tag.start;
        if (m_isOurs && isAt(tag.start, "</bookmark:applications"))
            m_places.applicationsEnd = tag.start;
        if (m_depth == 2)
            m_isOurs = false;
        --m_depth;
    }

    bool isAt(qsizetype offset, const char *words) const
    {
        return offset >= 0 && QStringView(m_text).mid(offset).startsWith(QLatin1String(words));
    }

    const QString &m_text;
    const QString &m_path;
    QXmlStreamReader m_xml;
    Places m_places;
    int m_depth = 0;
    bool m_isOurs = false;
};

QString applicationTag(const QString &time, int count)
{
    return QStringLiteral("<bookmark:application name=\"%1\" exec=\"&apos;pullquote %f&apos;\" "
                          "modified=\"%2\" count=\"%3\"/>")
        .arg(us, time)
        .arg(count);
}

QString wholeBookmark(const QString &path, const QString &time)
{
    const QString href = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()).toHtmlEscaped();
    return QStringLiteral("  <bookmark href=\"%1\" added=\"%2\" modified=\"%2\" visited=\"%2\">\n"
                          "    <info>\n"
                          "      <metadata owner=\"http://freedesktop.org\">\n"
                          "        <mime:mime-type type=\"application/x-pullquote\"/>\n"
                          "        <bookmark:applications>\n"
                          "          ")
               .arg(href, time) +
           applicationTag(time, 1) +
           QStringLiteral("\n"
                          "        </bookmark:applications>\n"
                          "      </metadata>\n"
                          "    </info>\n"
                          "  </bookmark>\n");
}

/// A tag with new times in its attributes.
QString renewed(QString tag, const QString &time)
{
    static const QRegularExpression attribute(
        QStringLiteral("(\\s(?:modified|visited)\\s*=\\s*)(?:\"[^\"]*\"|'[^']*')"));
    return tag.replace(attribute, QStringLiteral("\\1\"%1\"").arg(time));
}

const QString emptyList = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                         "<xbel version=\"1.0\"\n"
                                         "      xmlns:bookmark=\"%1\"\n"
                                         "      xmlns:mime=\"%2\"\n"
                                         ">\n"
                                         "</xbel>\n");

} // namespace

std::optional<QByteArray> withBookmark(const QByteArray &list, const QString &path, const QDateTime &when)
{
    const QString time = when.toUTC().toString(Qt::ISODate);
    QString text = list.isEmpty() ? emptyList.arg(bookmarkSpace, mimeSpace) : QString::fromUtf8(list);
    if (!list.isEmpty() && text.toUtf8() != list)
        return {};
    const std::optional<Places> places = ListReader(text, path).read();
    if (!places)
        return {};
    if (places->bookmark.start < 0) {
        text.insert(places->listEnd, wholeBookmark(path, time));
        return text.toUtf8();
    }
    // From behind, so that the offsets before stay right.
    const Places::Tag &application = places->application, &bookmark = places->bookmark;
    if (application.start >= 0)
        text.replace(application.start, application.end - application.start,
                     applicationTag(time, places->count + 1));
    else if (places->applicationsEnd >= 0)
        text.insert(places->applicationsEnd, applicationTag(time, 1));
    const qsizetype length = bookmark.end - bookmark.start;
    text.replace(bookmark.start, length, renewed(text.mid(bookmark.start, length), time));
    return text.toUtf8();
}

} // namespace pullquote
