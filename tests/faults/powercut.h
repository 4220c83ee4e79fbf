#pragma once

#include "tests/faults/shimvfs.h"

#include <QHash>
#include <QList>
#include <QRandomGenerator>

namespace pullquote::faults {

/// A disk that remembers what was written to one folder and what was synced of it, and says what may be left
/// of the folder when the power goes: all that was synced, and of the rest anything.
class PowerCut {
public:
    using Files = QHash<QString, QByteArray>; ///< content by path

    /// `files` are safe on the disk at the beginning.
    explicit PowerCut(const Files &files);

    /// What a ShimVfs is to tell of its steps.
    int note(const DiskCall &call);

    /// One of the many folders that a cut right now may leave.
    Files afterCut(QRandomGenerator &random) const;
    /// What a killed process leaves: the system writes the rest.
    Files afterKill() const;

private:
    struct Step {
        bool isTruncation = false;
        qint64 offset = 0; ///< of a write; the new size of a truncation
        QByteArray bytes;
    };
    /// A file's content: it lives on while it has no name.
    struct Content {
        QByteArray safe;
        QList<Step> unsynced;
    };
    /// A name given or taken away.
    struct Naming {
        QString path;
        int content = -1; ///< below 0: taken away
    };

    static void take(QByteArray &bytes, const Step &step);
    static QByteArray left(const Content &content, QRandomGenerator &random);
    void syncFolder();

    QList<Content> m_contents;
    QHash<QString, int> m_names;     ///< as the program sees them
    QHash<QString, int> m_safeNames; ///< as they are on the disk
    QList<Naming> m_unsyncedNames;
};

} // namespace pullquote::faults
