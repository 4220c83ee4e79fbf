#pragma once

#include <QDir>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace pullquote::test {

/// JSON schemas of draft 4 in a folder: as much of it as the W3C's schemas for annotations use. A keyword
/// beyond that is remembered, so that a test can fail for what was not looked at.
class JsonSchemas {
public:
    explicit JsonSchemas(const QString &folder) : m_folder(folder) {}

    /// Whether the schema in a file, "collections/5.1-collectionIdValidated.json", takes a value; or what its
    /// definitions have under a name, "definitions/id.json#/definitions/stringUri".
    bool accepts(const QString &reference, const QJsonValue &value);
    const QStringList &unknownKeywords() const { return m_unknown; }
    /// The files that a list of the suite, "annotations/annotationMusts.test", names.
    QStringList assertions(const QString &list);

private:
    struct Place {
        QString file; ///< in which references without a file are meant
        QJsonObject schema;
    };

    QJsonObject root(const QString &file);
    Place resolved(const QString &reference, const QString &from);
    bool accepts(const Place &place, const QJsonValue &value);
    bool keeps(const QString &keyword, const QJsonValue &rule, const Place &place, const QJsonValue &value);
    bool keepsObject(const QString &keyword, const QJsonValue &rule, const Place &place,
                     const QJsonObject &object);
    qsizetype countAccepting(const QJsonValue &schemas, const QString &file, const QJsonValue &value);

    QDir m_folder;
    QHash<QString, QJsonObject> m_roots;
    QStringList m_unknown;
};

} // namespace pullquote::test
