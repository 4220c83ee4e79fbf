#include "app/formats/syncfolder.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace pullquote {

bool syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isDone = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isDone;
}

} // namespace pullquote
