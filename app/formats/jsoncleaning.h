#pragma once

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace pullquote {

class ImportDraft;

/// Makes objects of a project's JSON what the project keeps: without keys that nobody knows, and with every
/// string canonical. Remembers what has gone, for the person who brings it in.
class JsonCleaning {
public:
    /// Whether cleaning would give the same: these keys and no others, and all values canonical. Costs no
    /// copy; may be asked on several threads.
    static bool isClean(const QJsonObject &object, const QStringList &known);

    /// `list` is where it stands: the key of its list, empty for the root. Of an article its text and its
    /// lists are left out, which are read by themselves; of the root everything.
    QJsonObject cleaned(const QJsonObject &object, const QStringList &known, const QString &list);
    /// So many characters of a text have been replaced, too.
    void countReplaced(qsizetype count) { m_replacedCount += count; }

    void warn(ImportDraft &draft) const;

private:
    QJsonValue cleaned(const QJsonValue &value);

    QMap<QString, QMap<QString, int>> m_unknownKeys; ///< how often, by list and key
    qsizetype m_replacedCount = 0;
};

} // namespace pullquote
