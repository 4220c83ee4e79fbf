#pragma once

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/annotations/quoteassembly.h"
#include "app/formats/scholarly/teidocument.h"

namespace pullquote {

/// Makes quotes of the elements of a TEI file that stand around somebody's words, and of spans that point to
/// them.
class TeiImport {
public:
    TeiImport(ImportDraft &draft, const FormatOptions &options);

    void read(const tei::Document &document, const Watcher &watcher);

private:
    /// One annotator's quotes in one text.
    struct Layer {
        QString resp;
        QuoteAssembly assembly;
    };

    void readHeader();
    void bringRecords(EntityType type, const QList<tei::Entry> &entries, const QString &prefix);
    void readText(const tei::Text &text, qsizetype number);
    /// Finds out which marks the text has, and what is said of them apart from it.
    void collectStandOff(const tei::Text &text);
    void addMark(const tei::Mark &mark, const QString &where, QList<Layer> &layers);
    void addSpan(const tei::Mark &mark, const tei::Text &text, const QString &where, QList<Layer> &layers);
    void link(const tei::Mark &mark, const QString &where, QList<Layer> &layers);
    void listUnlinked(const tei::Mark &mark, const QString &where);
    QuoteAssembly &assemblyOf(const tei::Mark &mark, QList<Layer> &layers);
    void putAnalysis(const QString &pointers, QJsonObject &details) const;
    bool affords(qsizetype size);
    void putRemarks(const QString &id, QJsonObject &details, QStringList &analyses);
    QJsonObject detailsOf(const tei::Mark &mark);
    QJsonArray people(const QString &pointers) const;
    ForeignName annotator(const QString &resp) const;
    static QStringList targetsOf(const QString &pointers);

    ForeignDocument m_document;
    qint64 m_spent = 0; ///< characters of what is said of several marks at once
    const tei::Document *m_tei = nullptr;
    QHash<QString, ForeignName> m_people;               ///< by their ids in the file
    QHash<QString, ForeignName> m_annotators;           ///< the same
    QHash<QString, ForeignName> m_topics;               ///< the same
    QMultiHash<QString, const tei::Remark *> m_remarks; ///< of the text that is read, by target
    QSet<QString> m_markIds;                            ///< of the text that is read
    QMultiHash<QString, QString> m_analyses;            ///< of spans that point to marks, by these
    QHash<QString, qsizetype> m_layerOf;                ///< in the text that is read, by who is responsible
};

} // namespace pullquote
