#pragma once

#include "app/formats/annotations/quoteassembly.h"

#include <QMap>

namespace pullquote {

/// What one line says of a span or an event.
struct BratRemark {
    QString text; ///< "QuoteType direct", "Topic_x"; the words of a note
    QString where;
};

/// A line that holds spans together.
struct BratEvent {
    QString type;
    QString trigger;                              ///< the span that it hangs on
    QList<std::pair<QString, QString>> arguments; ///< role and id of each
    QString where;
};

/// What the stand-off lines of one document say, before it is put together.
struct BratDocument {
    QMap<QString, LabelledSpan> spans;           ///< by id
    QStringList order;                           ///< of their ids
    QMap<QString, BratEvent> events;             ///< by id
    QMap<QString, BratEvent> links;              ///< by id: the two ends of each are its arguments
    QMap<QString, QList<BratRemark>> attributes; ///< by what they are about
    QMap<QString, QList<BratRemark>> notes;
};

/// Reads the lines of an .ann file. What is no line of brat, or one that has no place here, is listed, by the
/// name of the file (empty: only by the line).
BratDocument readBratLines(const QString &name, const QByteArray &bytes, ForeignDocument &listing);

} // namespace pullquote
