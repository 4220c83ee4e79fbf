#pragma once

#include "app/store/pendingchange.h"
#include "app/store/projectreader.h"

namespace pullquote {

class WriteQueue;

/// What is on its way to the file, oldest first; nothing without a queue. Taken before the file is read: a
/// change that arrives there in between is applied twice, which is harmless.
QList<PendingChange> underWay(const WriteQueue *queue);

/// What the file holds of an article, with the changes that are on their way to it. Over any connection.
Result<ArticleContent> readArticle(ProjectReader &reader, ArticleId id, const QList<PendingChange> &pending);

} // namespace pullquote
