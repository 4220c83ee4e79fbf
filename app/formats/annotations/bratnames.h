#pragma once

#include "app/formats/exportcatalogue.h"

#include <QHash>
#include <QSet>

namespace pullquote {

/// Words that brat allows in types and that are safe in file names, made of names of any kind: ASCII letters,
/// digits and
/// "_", each given only once.
class BratNames {
public:
    /// `prefix` stands in front, and alone (with a number) where nothing of the name is left.
    QString make(const QString &prefix, const QString &name);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_numbers; ///< how often a name was asked for
};

/// The attribute that stands for each topic: "Topic_Ukraine".
QMap<TopicId, QString> bratTopics(const ExportCatalogue &catalogue);

inline const QString bratTopicPrefix = QStringLiteral("Topic_");
/// The attribute that has a quote's kind.
inline const QString bratKind = QStringLiteral("QuoteType");
/// The event that a quote is; its roles are the types of the spans.
inline const QString bratEvent = QStringLiteral("Attribution");
/// In the package: which article and which annotator each document is.
inline const QString bratIndex = QStringLiteral("pullquote.json");

} // namespace pullquote
