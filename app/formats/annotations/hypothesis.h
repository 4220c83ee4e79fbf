#pragma once

#include <QJsonObject>
#include <QString>

namespace pullquote {

/// An annotation of Hypothesis' API ("uri", "user", "text", "tags") as a Web Annotation; any other comes back
/// as it is. The tags "speaker:Name" and "type:direct" name the speaker and the kind, all others are topics.
QJsonObject fromHypothesis(const QJsonObject &annotation);

/// "alice" of "acct:alice@hypothes.is"; anything else as it is.
QString accountName(const QString &account);

} // namespace pullquote
