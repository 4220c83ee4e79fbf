#pragma once

#include <QStringList>

class QMimeData;

namespace pullquote {

/// The paths of the local files among what is dragged; other addresses are left out.
QStringList localFiles(const QMimeData *data);

} // namespace pullquote
