#include "app/formats/scholarly/xmltext.h"

#include <algorithm>

namespace pullquote {

namespace {

bool isForbidden(QChar c)
{
    return c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r';
}

} // namespace

QString xmlText(QString text)
{
    if (std::any_of(text.cbegin(), text.cend(), isForbidden))
        std::replace_if(text.begin(), text.end(), isForbidden, QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace pullquote
