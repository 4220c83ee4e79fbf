#pragma once

#include "app/formats/folderdraft.h"
#include "app/formats/packagewriter.h"

#include <QSet>

namespace pullquote {

/// Writes a folder as a whole: at its path is nothing, or an empty folder, until the complete one is there,
/// also after a power failure. It never takes away anything that it has not written.
class FolderWriter : public PackageWriter {
public:
    /// A problem when nothing may or can be written there.
    static Result<std::unique_ptr<FolderWriter>> begin(const QString &path);

    Result<void> add(const QString &name, const QByteArray &bytes) override;
    /// Puts it into its place. Only when all has been added.
    Result<void> finish();

private:
    FolderWriter(const QString &target, std::unique_ptr<FolderDraft> draft);
    Result<void> makeFolders(const QString &name);
    Result<void> takePlace() const;

    QString m_target;
    bool m_isNew; ///< there was nothing
    std::unique_ptr<FolderDraft> m_draft;
    QSet<QString> m_folders; ///< that it has made
};

/// Whether a folder may be written there: there is nothing, or an empty folder.
Result<void> mayBecomeFolder(const QString &path);

} // namespace pullquote
