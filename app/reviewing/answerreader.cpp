#include "app/reviewing/answerreader.h"

#include "app/reviewing/paststate.h"
#include "app/store/projectfile.h"

namespace pullquote {

namespace {

Result<ArticleAnswers> answersIn(ProjectReader &reader, const AnswerScope &scope, ArticleId article,
                                 const QList<Decision> &decisions)
{
    const Result<ArticleContent> content = reader.article(article);
    if (!content)
        return content.problem();
    const AnswerFinder::PastQuote past = [&reader](QuoteId quote, const QString &hash) {
        return pastState(reader, quote, hash);
    };
    return AnswerFinder(*content, scope, past).find(decisions);
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
