#pragma once

#include "app/formats/annotations/bratdocument.h"

namespace pullquote {

/// Makes spans with labels and links of what the lines of one document say.
class BratAssembly {
public:
    /// `labels`: the names of topics by their attributes. Both must outlive it.
    BratAssembly(ForeignDocument &listing, const QHash<QString, QString> &labels)
        : m_listing(listing), m_labels(labels)
    {
    }

    QuoteAssembly assemble(BratDocument document) const;

private:
    QJsonObject detailsOf(const QStringList &attributes, const QStringList &notes,
                          const QString &where) const;
    void takeTopics(const QStringList &attributes, QJsonObject &details) const;

    ForeignDocument &m_listing;
    const QHash<QString, QString> &m_labels;
};

} // namespace pullquote
