#pragma once

#include "app/formats/import.h"

#include <QStringList>

#include <optional>

class QMimeData;

namespace pullquote {

/// What can be imported of something that is dropped or pasted.
struct Brought {
    QStringList paths;              ///< files and folders
    std::optional<ImportItem> item; ///< words of a page or of a text, where there are no files

    bool isEmpty() const { return paths.isEmpty() && !item; }
};

/// Files first, then a piece of a page with its markup, then plain text.
Brought broughtBy(const QMimeData *data);
/// Whether broughtBy() would find something, without taking it: for what is still being dragged.
bool canBring(const QMimeData *data);

} // namespace pullquote
