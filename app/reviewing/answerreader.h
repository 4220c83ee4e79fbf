#pragma once

#include "app/reviewing/answers.h"

namespace pullquote {

class ProjectFile;

/// The answers in one article, or in every article of the project that has one, in the project's order: as
/// the file has it, over any connection. Of an article in which nobody has decided on anything no more than
/// its id. `goesOn` is asked before each article; false stops it, and there is nothing.
Result<ArticleAnswers> readAnswers(ProjectFile &file, const AnswerScope &scope, ArticleId article);
Result<std::optional<QList<ArticleAnswers>>> readAllAnswers(ProjectFile &file, const AnswerScope &scope,
                                                            const std::function<bool()> &goesOn = {});

} // namespace pullquote
