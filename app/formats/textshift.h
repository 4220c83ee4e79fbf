#pragma once

#include <QList>
#include <QString>

namespace pullquote {

/// Where the characters of a text are after it was made canonical: offsets that were counted in the text as
/// given, with its CR LF and byte order marks, still mean the same words.
class TextShift {
public:
    TextShift() = default;
    /// Replaced characters keep their place; what canonicalText() takes out moves what follows.
    explicit TextShift(QStringView given);

    bool isIdentity() const { return m_removed.isEmpty(); }
    /// Code points, in the text as given and in the canonical one.
    qint64 canonical(qint64 given) const;

private:
    QList<qint64> m_removed; ///< code points that are gone, ascending
};

} // namespace pullquote
