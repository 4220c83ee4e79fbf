#pragma once

#include "app/formats/folderrecord.h"
#include "app/formats/packagewriter.h"

#include <memory>

namespace pullquote {

/// Writes a folder as a whole: at its path is what was there or the complete new one, also after a power
/// failure. The files are written into a folder beside it, which takes its place in one step. What is there
/// already may be an empty folder, or an earlier export that nobody has touched.
class FolderWriter : public PackageWriter {
public:
    /// A problem when nothing may or can be written there.
    static Result<std::unique_ptr<FolderWriter>> begin(const QString &path);
    /// Takes away what was not finished.
    ~FolderWriter() override;

    void add(const QString &name, const QByteArray &bytes) override;
    /// Puts it into its place. A problem when any of it could not be written.
    Result<void> finish();

private:
    FolderWriter(const QString &target, const QString &draft) : m_target(target), m_draft(draft) {}
    Result<void> write(const QString &name, const QByteArray &bytes) const;
    Result<void> takePlace();

    QString m_target;
    QString m_draft; ///< beside it, hidden
    FolderRecord m_record;
    Result<void> m_written;
    bool m_isFinished = false;
};

/// Whether a folder at this path may be written anew: there is nothing, or what FolderWriter says.
Result<void> mayBecomeFolder(const QString &path);

} // namespace pullquote
