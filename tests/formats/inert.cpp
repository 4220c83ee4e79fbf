#include "inert.h"

#include "readcsv.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <md4c.h>

namespace pullquote::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList wordList(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
}

bool isOffice(QStringView space)
{
    return space.contains(u"openxmlformats") || space.contains(u"opendocument");
}

QString livingElement(const QXmlStreamReader &xml)
{
    // Of WordprocessingML, SpreadsheetML, DrawingML and OpenDocument.
    static const QStringList active = wordList(
        "instrText fldSimple fldChar hyperlink hyperlinks object pict drawing altChunk subDoc f oleObjects "
        "externalReferences ddeLink a image script scripts event-listener event-listeners "
        "object-ole plugin applet floating-frame execute-macro section-source dde-source placeholder");
    if (xml.name() == u"script" || (isOffice(xml.namespaceUri()) && active.contains(xml.name())))
        return u"<%1>"_s.arg(xml.qualifiedName());
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        const bool isLink = isOffice(xml.namespaceUri()) && attribute.namespaceUri().endsWith(u"xlink");
        if (isLink || (attribute.name() == u"TargetMode" && attribute.value() == u"External"))
            return u"%1 of <%2>"_s.arg(attribute.qualifiedName(), xml.qualifiedName());
    }
    return {};
}

/// What md4c finds in a Markdown text beyond words, for its callbacks.
struct Findings {
    QString living;

    static int block(MD_BLOCKTYPE type, void *, void *self)
    {
        if (type == MD_BLOCK_HTML)
            static_cast<Findings *>(self)->living = u"a block of HTML"_s;
        return 0;
    }
    static int span(MD_SPANTYPE type, void *detail, void *self)
    {
        if (type != MD_SPAN_A && type != MD_SPAN_IMG)
            return 0;
        const MD_ATTRIBUTE &to = type == MD_SPAN_A ? static_cast<MD_SPAN_A_DETAIL *>(detail)->href
                                                   : static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src;
        static_cast<Findings *>(self)->living = u"a link to "_s + QString::fromUtf8(to.text, to.size);
        return 0;
    }
    static int text(MD_TEXTTYPE type, const MD_CHAR *words, MD_SIZE size, void *self)
    {
        if (type == MD_TEXT_HTML)
            static_cast<Findings *>(self)->living = QString::fromUtf8(words, size);
        return 0;
    }
    static int nothing(MD_BLOCKTYPE, void *, void *) { return 0; }
    static int nothingOfSpans(MD_SPANTYPE, void *, void *) { return 0; }
};

QString livingMarkdown(const QByteArray &markdown, unsigned flags)
{
    Findings found;
    const MD_PARSER parser{0,
                           flags,
                           Findings::block,
                           Findings::nothing,
                           Findings::span,
                           Findings::nothingOfSpans,
                           Findings::text,
                           {},
                           {}};
    return md_parse(markdown.constData(), MD_SIZE(markdown.size()), &parser, &found) == 0
               ? found.living
               : u"cannot be parsed"_s;
}

} // namespace

QString livingXml(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference ||
            token == QXmlStreamReader::ProcessingInstruction)
            return xml.tokenString();
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (const QString living = livingElement(xml); !living.isEmpty())
            return living;
    }
    return xml.hasError() ? xml.errorString() : QString();
}

QString livingHtml(QString html)
{
    static const QRegularExpression style(u"<style>[^<]*</style>"_s);
    static const QRegularExpression tag(u"</?([a-zA-Z!][a-zA-Z0-9]*)((?: [a-z-]+=\"[^\"<>]*\")*)>"_s);
    static const QRegularExpression attribute(u" ([a-z-]+)=\"([^\"]*)\""_s);
    static const QRegularExpression colour(u"\\A--c:#[0-9a-fA-F]{6}\\z"_s);
    static const QStringList tags =
        wordList("html head meta title body header footer nav ol ul li article section "
                 "aside div p h1 h2 h3 h4 a b i bdi small span mark");
    static const QStringList attributes =
        wordList("class id href rel title dir lang style charset name content http-equiv");
    html.remove(u"<!DOCTYPE html>"_s).remove(style);
    for (auto found = tag.globalMatch(html); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        bool isDead = tags.contains(match.captured(1));
        for (auto pair = attribute.globalMatch(match.captured(2)); pair.hasNext();) {
            const QRegularExpressionMatch one = pair.next();
            const QString value = one.captured(2);
            isDead = isDead && attributes.contains(one.captured(1)) &&
                     (one.captured(1) != u"style" || colour.match(value).hasMatch()) &&
                     (one.captured(1) != u"href" || value.startsWith(u'#'));
        }
        if (!isDead)
            return match.captured();
    }
    // What no tag explains would be markup that got through.
    html.remove(tag);
    const qsizetype rest = std::max(html.indexOf(u'<'), html.indexOf(u'>'));
    return rest < 0 ? QString() : html.mid(std::max<qsizetype>(rest - 40, 0), 80);
}

QString livingMarkdown(const QByteArray &markdown)
{
    // Front matter is no Markdown.
    const QByteArray body =
        markdown.startsWith("---\n") ? markdown.mid(markdown.indexOf("\n---\n") + 5) : markdown;
    const QString living = livingMarkdown(body, MD_DIALECT_COMMONMARK);
    return living.isEmpty() ? livingMarkdown(body, MD_DIALECT_GITHUB) : living;
}

QString livingCsv(const QByteArray &csv)
{
    for (const QStringList &record : recordsOfCsv(csv)) {
        for (const QString &field : record) {
            if (!field.isEmpty() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(field[0]))
                return field;
        }
    }
    return {};
}

QString brokenJson(const QByteArray &json)
{
    QJsonParseError error;
    (void)QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError ? QString() : error.errorString();
}

QString brokenJsonLines(const QByteArray &lines)
{
    const QByteArrayList list = lines.trimmed().split('\n');
    for (const QByteArray &line : list) {
        if (!QJsonDocument::fromJson(line).isObject())
            return QString::fromUtf8(line).left(200);
    }
    return {};
}

QString brokenBratAnnotations(const QByteArray &lines, const QString &text)
{
    static const QRegularExpression words(u"\\AT\\d+\t\\w+ (\\d+ \\d+(?:;\\d+ \\d+)*)\t(.*)\\z"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression other(
        u"\\A(?:E\\d+\t\\w+:T\\d+(?: \\w+:T\\d+)+|A\\d+\t\\w+ T\\d+(?: [a-z-]+)?|"
        "#\\d+\tAnnotatorNotes T\\d+\t[^\t]+)\\z"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QList<uint> points = text.toUcs4();
    const QStringList list = QString::fromUtf8(lines.chopped(1)).split(u'\n');
    for (const QString &line : list) {
        const QRegularExpressionMatch match = words.match(line);
        if (!match.hasMatch()) {
            if (!other.match(line).hasMatch())
                return line;
            continue;
        }
        QStringList parts;
        for (const QString &place : match.captured(1).split(u';')) {
            const int start = place.section(u' ', 0, 0).toInt();
            const QList<uint> part = points.mid(start, place.section(u' ', 1).toInt() - start);
            parts.append(
                QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size()));
        }
        if (parts.join(u' ').replace(u'\n', u' ') != match.captured(2))
            return line;
    }
    return {};
}

QString strangeBratConfiguration(const QByteArray &bytes)
{
    static const QRegularExpression known(
        u"\\A(?:|\\[(?:entities|relations|events|attributes|labels|drawing)\\]|Content|Cue|Source|Addressee|"
        "<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>|"
        "\\w+ Content:Content, Source\\?:Source, Cue\\?:Cue, Addressee\\?:Addressee|"
        "\\w+ Arg:Content(?:, Value:[a-z|-]+)?|Content bgColor:#[0-9a-f]{6}|"
        "\\w+ \\| [^|,]+ \\| [^|,]+)\\z"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (const QString &line : std::as_const(lines)) {
        if (!known.match(line).hasMatch())
            return line;
    }
    // Each section begins once.
    lines.removeIf([](const QString &line) { return !line.startsWith(u'['); });
    return lines.removeDuplicates() == 0 ? QString() : u"a section that begins twice"_s;
}

} // namespace pullquote::test
