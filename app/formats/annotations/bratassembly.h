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
    static void moveToContent(BratDocument &document);
    QJsonObject detailsOf(const QList<BratRemark> &attributes, const QList<BratRemark> &notes) const;
    void takeTopics(const QList<BratRemark> &attributes, QJsonObject &details) const;
    void linkEvent(const BratDocument &document, const BratEvent &event, QuoteAssembly &assembly) const;
    void listTriggers(const BratDocument &document) const;
    void leaveOut(const BratRemark &remark) const;

    ForeignDocument &m_listing;
    const QHash<QString, QString> &m_labels;
};

} // namespace pullquote
