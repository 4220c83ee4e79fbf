#pragma once

#include <QLatin1String>
#include <QStringView>
#include <QUuid>

namespace pullquote {

/// The UUID that a text names; null when it is none. It takes what QUuid::fromString() takes, but reads the
/// form that files have, 36 characters without braces, in a fraction of the time: an article with very many
/// quotes has some hundred thousand ids in its rows.
QUuid uuidFromText(QLatin1String text);
QUuid uuidFromText(QStringView text);

/// The order of the written forms, so that lists sorted here and in SQL agree. QUuid's own order looks at the
/// variant first.
bool isWrittenBefore(const QUuid &a, const QUuid &b);

} // namespace pullquote
