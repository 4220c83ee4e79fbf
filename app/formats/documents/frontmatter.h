#pragma once

#include <QHash>
#include <QStringList>

namespace pullquote {

/// The lines in front of a Markdown text that say what it is: "---" with YAML or "+++" with TOML, of which
/// the simple forms are read: words, quoted strings, lists. Keys are in lower case; anything nested is left
/// out.
struct FrontMatter {
    bool isFound = false;
    QHash<QString, QStringList> values;
    qsizetype end = 0; ///< where the text begins, UTF-16

    /// The first of these keys that has a value; several values joined with commas.
    QString value(std::initializer_list<const char *> keys) const;
};

/// `text` is canonical. Without a closing line there is none.
FrontMatter readFrontMatter(const QString &text);

} // namespace pullquote
