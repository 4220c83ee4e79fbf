#pragma once

#include "app/formats/exportcatalogue.h"
#include "app/paper/paperarticle.h"
#include "app/store/projectreader.h"

#include <QStringList>

namespace pullquote {

/// What the colours of quotes on paper may tell apart; the first is usual: speaker, topic, kind, annotator.
QStringList paperColourings();

/// An article with its quotes as it goes on paper.
PaperArticle paperArticle(const ArticleContent &content, const ExportCatalogue &catalogue,
                          const QString &colouring);

} // namespace pullquote
