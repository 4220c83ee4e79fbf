#include "app/cli/naming.h"

#include "app/store/projectreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {

Result<AnnotatorNames> AnnotatorNames::read(ProjectReader &project)
{
    Result<QList<Annotator>> annotators = project.annotators();
    if (!annotators)
        return annotators.problem();
    AnnotatorNames names;
    names.m_annotators = *std::move(annotators);
    return names;
}

Result<std::optional<Annotator>> AnnotatorNames::find(const QString &nameOrId) const
{
    const AnnotatorId id = AnnotatorId::fromString(nameOrId);
    std::optional<Annotator> found;
    for (const Annotator &annotator : m_annotators) {
        if (!id.isNull() && annotator.id == id)
            return std::optional(annotator);
        if (annotator.name.compare(nameOrId, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return Problem{
                QCoreApplication::translate("pullquote::CommandLine", "Several annotators are called “%1”.")
                    .arg(nameOrId),
                {},
                QCoreApplication::translate("pullquote::CommandLine", "Name one by id: %1 or %2.")
                    .arg(found->id.toString(), annotator.id.toString())};
        found = annotator;
    }
    return found;
}

Result<Annotator> AnnotatorNames::named(const QString &nameOrId) const
{
    const Result<std::optional<Annotator>> found = find(nameOrId);
    if (!found)
        return found.problem();
    if (!*found)
        return Problem{
            QCoreApplication::translate("pullquote::CommandLine", "The project has no annotator “%1”.")
                .arg(nameOrId),
            {},
            {}};
    return **found;
}

QString AnnotatorNames::label(AnnotatorId id) const
{
    const auto isIt = [id](const Annotator &annotator) { return annotator.id == id; };
    const auto found = std::find_if(m_annotators.begin(), m_annotators.end(), isIt);
    if (found == m_annotators.end())
        return id.isNull() ? QString() : id.toString();
    const auto isNamesake = [found](const Annotator &annotator) { return annotator.name == found->name; };
    const auto namesakes = std::count_if(m_annotators.begin(), m_annotators.end(), isNamesake);
    return namesakes == 1 ? found->name : QStringLiteral("%1 (%2)").arg(found->name, id.toString());
}

Result<ArticleId> articleNamed(ProjectReader &project, const QString &text)
{
    if (text.isEmpty())
        return ArticleId();
    const ArticleId id = ArticleId::fromString(text);
    const Problem missing{
        QCoreApplication::translate("pullquote::CommandLine", "The project has no article with the id %1.")
            .arg(text),
        {},
        QCoreApplication::translate("pullquote::CommandLine", "“pullquote-cli list” shows the ids.")};
    if (id.isNull())
        return missing;
    const Result<std::optional<Entity>> article = project.entity({EntityType::Article, id.uuid()});
    if (!article)
        return article.problem();
    return *article ? Result<ArticleId>(id) : missing;
}

} // namespace pullquote
