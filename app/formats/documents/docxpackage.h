#pragma once

#include "app/formats/documents/ziparchive.h"

namespace pullquote {

struct Document;

/// A .docx as a package: parts that refer to each other by relationships. Where a part lies is found out
/// from these, as Word does: programs do not agree on names.
class DocxPackage {
public:
    static Result<DocxPackage> open(const QByteArray &bytes);

    /// The name of the part with the text; never empty.
    QString mainPart() const { return m_mainPart; }
    /// The part that the main one relates to in this way ("footnotes"); empty when there is none.
    QString related(const QString &relation) const { return m_related.value(relation); }
    Result<QByteArray> read(const QString &part) { return m_archive.read(part); }
    /// The parts that programs put beside the document for themselves.
    QStringList customParts() const;

    /// Title, author, date and language of the package's core properties, where it has such.
    Result<void> readProperties(Document &document);

private:
    explicit DocxPackage(ZipArchive archive) : m_archive(std::move(archive)) {}
    /// Target by kind of the relationship, the last word of its address. Empty when the part has none.
    Result<QHash<QString, QString>> relationsOf(const QString &part);

    ZipArchive m_archive;
    QString m_mainPart;
    QString m_properties;
    QHash<QString, QString> m_related;
};

} // namespace pullquote
