#pragma once

#include <QAccessible>

class QObject;
class QString;

namespace pullquote {

/// What a screen reader gets of an ArticleView, for QAccessible::installFactory().
///
/// Its offsets are those of the article's own text, in UTF-16, also where TextPicture shows a long paragraph
/// as several blocks. Units of text are found in the paragraph around the offset, so that a key costs the
/// same in a note and in a book. Attributes tell what is marked at an offset, by ArticleMarks::wordsAt().
QAccessibleInterface *makeArticleAccessible(const QString &className, QObject *object);

} // namespace pullquote
