#include "app/formats/textshift.h"

#include <algorithm>

namespace pullquote {

TextShift::TextShift(QStringView given)
{
    qint64 codePoint = 0;
    bool inFront = true;
    for (qsizetype i = 0; i < given.size(); ++i, ++codePoint) {
        const QChar c = given[i];
        inFront = inFront && c == QChar::ByteOrderMark;
        const bool endsPair = c.isLowSurrogate() && i > 0 && given[i - 1].isHighSurrogate();
        if (inFront || (c == u'\r' && i + 1 < given.size() && given[i + 1] == u'\n'))
            m_removed.append(codePoint);
        else if (endsPair)
            --codePoint;
    }
}

qint64 TextShift::canonical(qint64 given) const
{
    return given - (std::lower_bound(m_removed.begin(), m_removed.end(), given) - m_removed.begin());
}

} // namespace pullquote
