#pragma once

#include "app/text/result.h"

#include <QString>

namespace pullquote {

/// The desktop's own list of files that were used lately, by which its file dialogs, menus and searches find
/// them again.
class DesktopRecents {
public:
    /// The file that is the list; empty: nothing is told to anybody.
    explicit DesktopRecents(const QString &list = {}) : m_list(list) {}

    /// Where the desktops keep it.
    static QString standardPath();

    /// Puts the file on the list, beside all other work: nothing waits for it, and what cannot be done is
    /// not done.
    void add(const QString &path) const;

    /// The same at once. For tests.
    static Result<void> addNow(const QString &list, const QString &path);

private:
    QString m_list;
};

} // namespace pullquote
