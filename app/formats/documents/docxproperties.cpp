#include "app/formats/documents/docxproperties.h"

#include "app/formats/documents/xmlpart.h"

namespace pullquote {

namespace {

const QLatin1String val("val");

void skipInside(XmlPart &xml, int &depth)
{
    xml.skip();
    --depth;
}

} // namespace

DocxParagraphProperties readParagraphProperties(XmlPart &xml, const QSet<QString> &headingStyles)
{
    DocxParagraphProperties properties;
    for (int depth = 1; xml.nextInside(depth);) {
        if (xml.name() == u"pStyle")
            properties.isHeading = headingStyles.contains(xml.attribute(val));
        else if (xml.name() == u"del" || xml.name() == u"moveFrom")
            properties.isMarkDeleted = true;
        else if (xml.name() == u"pPrChange" || xml.name() == u"rPrChange")
            skipInside(xml, depth);
    }
    return properties;
}

DocxRunProperties readRunProperties(XmlPart &xml)
{
    DocxRunProperties properties;
    for (int depth = 1; xml.nextInside(depth);) {
        if (xml.name() == u"vanish")
            properties.isHidden = isDocxOn(xml.attribute(val));
        else if (xml.name() == u"highlight" && xml.attribute(val) != QLatin1String("none"))
            properties.highlight = xml.attribute(val);
        else if (xml.name() == u"rPrChange")
            skipInside(xml, depth);
    }
    return properties;
}

bool readIsDeletedRow(XmlPart &xml)
{
    bool isDeleted = false;
    for (int depth = 1; xml.nextInside(depth);)
        isDeleted |= xml.name() == u"del";
    return isDeleted;
}

bool readIsPlaceholder(XmlPart &xml)
{
    bool isPlaceholder = false;
    for (int depth = 1; xml.nextInside(depth);) {
        if (xml.name() == u"showingPlcHdr")
            isPlaceholder = isDocxOn(xml.attribute(val));
    }
    return isPlaceholder;
}

bool isDocxText(QStringView space)
{
    return space.contains(u"wordprocessingml") || space.endsWith(u"/math");
}

bool isDocxOn(const QString &value)
{
    return value != QLatin1String("0") && value != QLatin1String("false") && value != QLatin1String("off");
}

} // namespace pullquote
