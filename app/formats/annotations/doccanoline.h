#pragma once

#include "app/formats/annotations/giventext.h"
#include "app/formats/annotations/layers.h"

namespace pullquote {

/// Where a part of a quote lies, as one word: quotes are found again by those of their content.
QString doccanoPlace(qint64 start, qint64 end);

/// Writes the line of one layer for doccano. An entity has its number in the line, and what a quote consists
/// of is linked.
class DoccanoLine {
public:
    DoccanoLine(JsonWriter &writer, const ArticleContent &content, OffsetUnit unit);

    /// A problem when a span cuts what is counted as one character.
    Result<void> write(const Layer &layer, const ExportCatalogue &catalogue);

private:
    struct Link {
        qsizetype from;
        qsizetype to;
        QString type;
    };

    void number(QStringView key, qint64 value);
    qint64 counted(qsizetype offset);
    void writeEntities(const Quote &quote);
    void writeRelation(qsizetype i);
    void writeOwn(const Layer &layer, const ExportCatalogue &catalogue);

    JsonWriter &m_writer;
    const ArticleContent &m_content;
    OffsetUnit m_unit;
    GivenText m_text;
    qsizetype m_count = 0;
    QList<Link> m_links;
    QStringList m_places; ///< of the content of each quote
    bool m_cutsGrapheme = false;
};

} // namespace pullquote
