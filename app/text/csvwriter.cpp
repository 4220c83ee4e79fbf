#include "app/text/csvwriter.h"

namespace pullquote {

QString guardedField(const QString &text)
{
    qsizetype first = 0;
    while (first < text.size() && text[first] == u'\'')
        ++first;
    constexpr QStringView triggers = u"=+-@\t\r\n＝＋－＠";
    return first < text.size() && triggers.contains(text[first]) ? u'\'' + text : text;
}

QByteArray csvRecord(const QStringList &fields)
{
    QByteArray record;
    for (const QString &field : fields) {
        if (!record.isEmpty())
            record.append(',');
        record.append('"').append(field.toUtf8().replace('"', "\"\"")).append('"');
    }
    return record.append("\r\n");
}

} // namespace pullquote
