#include "app/formats/documents/mailcoding.h"

#include <QStringList>

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
    for (QString line : text.split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.startsWith(u' '))
            line.remove(0, 1);
        const bool isSignature = line == QLatin1String("-- ");
        if (!joined.isEmpty() && (!isOpen || isSignature))
            joined += u'\n';
        isOpen = line.endsWith(u' ') && !isSignature;
        if (isOpen && deletesSpace)
            line.chop(1);
        joined += line;
    }
    return joined;
}

} // namespace pullquote
