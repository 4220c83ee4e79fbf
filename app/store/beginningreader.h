#pragma once

#include "app/store/projectreader.h"

namespace pullquote {

class ProjectFile;

/// An article as ProjectReader::article() gives it, but of its quotes only those that begin in the first
/// `length` code points: what can be shown at once of an article with very many. They are all that begin
/// there, so their numbers are right.
Result<ArticleContent> readBeginning(ProjectFile &file, ArticleId id, qsizetype length);

/// How many quotes an article has, of all annotators.
Result<int> countQuotes(ProjectFile &file, ArticleId id);

} // namespace pullquote
