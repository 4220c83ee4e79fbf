#include "ui/library/droppedfiles.h"

#include <QMimeData>
#include <QUrl>

namespace pullquote {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace pullquote
