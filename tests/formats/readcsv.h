#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <utility>

namespace pullquote::test {

/// The records of RFC 4180 behind a byte order mark, read by a reader that knows nothing of the writer.
inline QList<QStringList> recordsOfCsv(const QByteArray &bytes)
{
    QList<QStringList> records(1);
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes.mid(3));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"' && quoted && i + 1 < text.size() && text[i + 1] == u'"')
            field += text[i++];
        else if (text[i] == u'"')
            quoted = !quoted;
        else if (quoted || (text[i] != u',' && text[i] != u'\r' && text[i] != u'\n'))
            field += text[i];
        else if (text[i] != u'\r') {
            records.last().append(std::exchange(field, {}));
            if (text[i] == u'\n')
                records.append(QStringList());
        }
    }
    records.removeLast();
    return records;
}

} // namespace pullquote::test
