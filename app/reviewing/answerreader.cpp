#include "app/reviewing/answerreader.h"

#include "app/review/paststate.h"
#include "app/store/projectfile.h"

namespace pullquote {

namespace {

Result<void> addComments(ProjectReader &reader, ArticleAnswers &answers)
{
    const Result<QList<Comment>> comments = reader.comments(answers.article.id);
    if (!comments)
        return comments.problem();
    QSet<QuoteId> subjects;
    for (const Answer &answer : std::as_const(answers.answers))
        subjects.insert(answer.subject().id);
    for (const Comment &comment : *comments) {
        if (subjects.contains(comment.quote))
            answers.comments[comment.quote].append(comment);
    }
    return {};
}

Result<ArticleAnswers> answersIn(ProjectReader &reader, const AnswerScope &scope, ArticleId article,
                                 const QList<Decision> &decisions)
{
    const Result<ArticleContent> content = reader.article(article);
    if (!content)
        return content.problem();
    const AnswerFinder::PastQuote past = [&reader](QuoteId quote, const QString &hash) {
        return pastState(reader, quote, hash);
    };
    Result<ArticleAnswers> answers = AnswerFinder(*content, scope, past).find(decisions);
    if (!answers || answers->answers.isEmpty())
        return answers;
    if (const Result<void> read = addComments(reader, *answers); !read)
        return read.problem();
    return answers;
}

} // namespace

Result<ArticleAnswers> readAnswers(ProjectFile &file, const AnswerScope &scope, ArticleId article)
{
    const Result<QList<Decision>> decisions = file.read().decisions(article);
    if (!decisions)
        return decisions.problem();
    if (!decisions->isEmpty())
        return answersIn(file.read(), scope, article, *decisions);
    ArticleAnswers none;
    none.article.id = article;
    return none;
}

Result<std::optional<QList<ArticleAnswers>>> readAllAnswers(ProjectFile &file, const AnswerScope &scope,
                                                            const std::function<bool()> &goesOn)
{
    const auto decisions = file.read().decisionsOfOthers(scope.me);
    if (!decisions)
        return decisions.problem();
    QList<ArticleAnswers> all;
    const Result<QList<ArticleId>> order =
        decisions->isEmpty() ? Result<QList<ArticleId>>(QList<ArticleId>()) : file.read().articleIds();
    if (!order)
        return order.problem();
    for (ArticleId article : *order) {
        if (!decisions->contains(article))
            continue;
        if (goesOn && !goesOn())
            return std::optional<QList<ArticleAnswers>>();
        Result<ArticleAnswers> answers = answersIn(file.read(), scope, article, decisions->value(article));
        if (!answers)
            return answers.problem();
        if (!answers->answers.isEmpty())
            all.append(std::move(*answers));
    }
    return std::optional(std::move(all));
}

} // namespace pullquote
