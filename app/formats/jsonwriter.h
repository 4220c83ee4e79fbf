#pragma once

#include "app/text/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QStringView>

class QIODevice;

namespace pullquote {

/// Writes JSON piece by piece, compact, in the order of the calls: a document larger than memory can go out,
/// and keys stand where they are put.
class JsonWriter {
public:
    explicit JsonWriter(QIODevice &out) : m_out(out) {}

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(QStringView name);

    void value(const QJsonValue &value);
    void text(QStringView text);
    void number(qint64 number);

    /// Hands over what is left. A problem when anything could not be written.
    Result<void> finish();

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void flush();

    QIODevice &m_out;
    QByteArray m_buffer;
    bool m_needsComma = false;
    bool m_failed = false;
};

} // namespace pullquote
