#include "app/formats/writeall.h"

#include <QCoreApplication>
#include <QIODevice>

namespace pullquote {

Result<void> writeAll(QIODevice &out, const QByteArray &bytes)
{
    if (out.write(bytes) != bytes.size())
        return unwritable(out);
    return {};
}

Problem unwritable(const QIODevice &out)
{
    return {QCoreApplication::translate("pullquote::WriteAll", "It cannot be written: %1.")
                .arg(out.errorString()),
            {},
            {}};
}

} // namespace pullquote
