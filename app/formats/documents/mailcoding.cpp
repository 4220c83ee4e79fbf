#include "app/formats/documents/mailcoding.h"

#include <QStringView>

namespace pullquote {

namespace {

int hexValue(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

} // namespace

QByteArray fromQuotedPrintable(const QByteArray &coded)
{
    QByteArray bytes;
    bytes.reserve(coded.size());
    for (qsizetype i = 0; i < coded.size(); ++i) {
        if (coded[i] != '=') {
            bytes += coded[i];
            continue;
        }
        qsizetype after = i + 1;
        while (after < coded.size() && (coded[after] == ' ' || coded[after] == '\t' || coded[after] == '\r'))
            ++after;
        if (after == coded.size() || coded[after] == '\n') { // the line goes on
            i = after;
            continue;
        }
        const int high = hexValue(coded[i + 1]);
        const int low = i + 2 < coded.size() ? hexValue(coded[i + 2]) : -1;
        if (high < 0 || low < 0) {
            bytes += '=';
            continue;
        }
        bytes += char(high * 16 + low);
        i += 2;
    }
    return bytes;
}

QString unflowed(const QString &text, bool deletesSpace)
{
    QString joined;
    bool isOpen = false;
    bool isFirst = true;
    qsizetype openDepth = 0;
    for (const QStringView whole : QStringView(text).split(u'\n')) {
        QStringView line = whole.endsWith(u'\r') ? whole.chopped(1) : whole;
        qsizetype depth = 0;
        while (depth < line.size() && line[depth] == u'>')
            ++depth;
        line = line.mid(depth);
        if (line.startsWith(u' '))
            line = line.mid(1);
        const bool isSignature = line == QLatin1String("-- ");
        if (!isOpen || isSignature || depth != openDepth) {
            if (!isFirst)
                joined += u'\n';
            joined += QString(depth, u'>');
            if (depth > 0)
                joined += u' ';
        }
        isFirst = false;
        openDepth = depth;
        isOpen = line.endsWith(u' ') && !isSignature;
        joined += isOpen && deletesSpace ? line.chopped(1) : line;
    }
    return joined;
}

} // namespace pullquote
