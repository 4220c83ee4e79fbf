#include "ui/dialogs/importfile.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("pullquote::ImportFile", text, nullptr, n);
}

bool bringsArticle(const Change &change, const ImportPlan &plan)
{
    return change.entity.type == EntityType::Article && change.after &&
           plan.added.contains(ArticleId(change.entity.uuid));
}

} // namespace

ImportFile examine(const QString &path, ProjectReader &project, const FormatRegistry &formats,
                   const ImportSettings &settings, const Watcher &watcher)
{
    ImportFile file;
    file.path = path;
    const Result<ImportSource> source = readSource(path);
    if (!source) {
        file.plan.problems.append(source.problem());
        return file;
    }
    file.source = *source;
    if (const Format *format = formats.recognize(*source))
        file.formatName = format->description().name;
    Result<ImportPlan> plan = planImport(project, formats, {*source}, settings, watcher);
    if (plan)
        file.plan = std::move(*plan);
    else
        file.plan.problems.append(plan.problem());
    return file;
}

QList<Article> newArticles(const ImportPlan &plan)
{
    QList<Article> articles;
    for (const ChangeSet &set : plan.changeSets) {
        for (const Change &change : set.changes) {
            if (bringsArticle(change, plan))
                articles.append(std::get<Article>(*change.after));
        }
    }
    return articles;
}

void correctTitles(ImportPlan &plan, const CorrectedTitles &titles)
{
    for (ChangeSet &set : plan.changeSets) {
        for (Change &change : set.changes) {
            if (!bringsArticle(change, plan))
                continue;
            auto &article = std::get<Article>(*change.after);
            article.title = titles.value(article.textSha256, article.title);
        }
    }
}

QString inWords(const ImportPlan &plan)
{
    QStringList parts;
    const auto add = [&parts](int count, const char *text) {
        if (count > 0)
            parts.append(tr(text, count));
    };
    add(plan.articles.added, QT_TRANSLATE_N_NOOP("pullquote::ImportFile", "%n new article(s)"));
    add(plan.quotes.added, QT_TRANSLATE_N_NOOP("pullquote::ImportFile", "%n new quote(s)"));
    add(plan.articles.same, QT_TRANSLATE_N_NOOP("pullquote::ImportFile", "%n article(s) here already"));
    add(plan.quotes.same, QT_TRANSLATE_N_NOOP("pullquote::ImportFile", "%n quote(s) here already"));
    add(plan.articles.differing,
        QT_TRANSLATE_N_NOOP("pullquote::ImportFile", "%n article(s) differ and are left alone"));
    add(plan.quotes.differing,
        QT_TRANSLATE_N_NOOP("pullquote::ImportFile", "%n quote(s) differ and are left alone"));
    return parts.isEmpty() ? tr("nothing new") : parts.join(QStringLiteral(", "));
}

} // namespace pullquote
