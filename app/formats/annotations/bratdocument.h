#pragma once

#include "app/formats/annotations/quoteassembly.h"

#include <QMap>

namespace pullquote {

/// What the stand-off lines of one document say, before it is put together.
struct BratDocument {
    QMap<QString, LabelledSpan> spans;                        ///< by id
    QStringList order;                                        ///< of their ids
    QMap<QString, QList<std::pair<QString, QString>>> events; ///< role and id of each argument, by id
    QMap<QString, QStringList> links;                         ///< two ids and a type, by id
    QMap<QString, QStringList> attributes; ///< of a span or event: "QuoteType direct", "Topic_x"
    QMap<QString, QStringList> notes;
};

/// Reads the lines of an .ann file. What is no line of brat is listed, by the name of the file (empty: only
/// by the line).
BratDocument readBratLines(const QString &name, const QByteArray &bytes, ForeignDocument &listing);

} // namespace pullquote
