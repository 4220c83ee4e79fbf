#include "ui/dialogs/importfile.h"

#include "app/formats/present.h"
#include "app/formats/sources.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace pullquote {

namespace {

/// Of a text: more than fits beside the list, less than costs anything.
constexpr qsizetype shownLength = 2000;

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("pullquote::ImportFile", text, nullptr, n);
}

/// A paragraph for each, what it was and what it is now.
QString revisionsOf(const ImportPlan::Part &part)
{
    const auto shown = [](const QString &value) { return value.isEmpty() ? tr("nothing") : value; };
    QStringList paragraphs;
    for (const ImportPlan::Revision &revision : part.revisions) {
        QStringList lines{revision.words};
        for (const ImportPlan::Revision::Field &field : revision.fields)
            lines.append(tr("%1: %2 → %3").arg(field.name, shown(field.before), shown(field.after)));
        paragraphs.append(lines.join(u'\n'));
    }
    if (part.furtherRevisions > 0)
        paragraphs.append(QCoreApplication::translate(
            "pullquote::ImportFile", "%Ln more change(s) are not listed.", nullptr, part.furtherRevisions));
    return paragraphs.join(QStringLiteral("\n\n"));
}

/// What there is to know of a source by itself.
void describe(ImportFile &file, const FormatRegistry &formats)
{
    const Format *format = formats.format(file.part.format);
    file.isExamined = true;
    file.formatName = format ? format->description().name : QString();
    file.options = file.part.options;
    file.revisions = revisionsOf(file.part);
}

QHash<ArticleId, FoundArticle> articlesOf(const ImportPlan &plan)
{
    QHash<ArticleId, FoundArticle> found;
    for (const ChangeSet &set : plan.changeSets) {
        for (const Change &change : set.changes) {
            if (!change.after)
                continue;
            if (const auto *article = std::get_if<Article>(&*change.after)) {
                const QString text = set.texts.value(article->textSha256);
                found.insert(article->id, {*article, text.left(shownLength), text.size(), 0});
            } else if (const auto *quote = std::get_if<Quote>(&*change.after);
                       quote && found.contains(quote->article)) {
                ++found[quote->article].quotes;
            }
        }
    }
    return found;
}

QList<qsizetype> chosenOf(const QList<ImportFile> &files)
{
    QList<qsizetype> chosen;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (files[i].choice.value_or(true) && files[i].wasRead && files[i].leftOut.isEmpty())
            chosen.append(i);
    }
    return chosen;
}

bool mayNameAnArticle(const ImportFile &file)
{
    return std::any_of(file.options.begin(), file.options.end(),
                       [](const FormatOption &option) { return option.namesArticle; });
}

struct Nameable {
    Article article;
    bool isNew;
    QString file = {}; ///< that brings it
};

/// Which article of that headline it is.
QString detailsOf(const Nameable &one)
{
    QStringList details{one.article.outlet, one.article.published, one.file};
    details.removeAll(QString());
    return details.join(QStringLiteral(", "));
}

/// A new one has another id whenever it is read, so its headline is kept, which a person can read; where that
/// is not enough, the hash of its text.
QString valueOf(const Nameable &one, bool isAlone)
{
    if (!one.isNew)
        return one.article.id.toString();
    return isAlone ? one.article.title : one.article.textSha256;
}

QList<Nameable> nameableArticles(const QList<Article> &here, const QList<ImportFile> &files)
{
    QList<Nameable> all;
    for (const Article &article : here)
        all.append({article, false});
    for (const ImportFile &file : files) {
        for (const FoundArticle &found : file.articles)
            all.append({found.article, true, QFileInfo(file.item.source.name).fileName()});
    }
    return all;
}

Result<QList<ArticleChoice>> articleChoices(std::optional<QList<Article>> &here, ProjectReader &project,
                                            const QList<ImportFile> &files)
{
    if (std::none_of(files.begin(), files.end(), mayNameAnArticle))
        return QList<ArticleChoice>();
    if (!here) {
        Present present(project);
        const QList<Article> read = present.articles();
        if (!present.state())
            return present.state().problem();
        here = read;
    }
    const QList<Nameable> all = nameableArticles(*here, files);
    QHash<QString, int> count;
    for (const Nameable &one : all)
        ++count[one.article.title];
    QList<ArticleChoice> choices;
    for (const Nameable &one : all) {
        const QString &title = one.article.title;
        const bool isAlone = count[title] == 1;
        const QString details = isAlone ? QString() : detailsOf(one);
        choices.append({details.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, details),
                        valueOf(one, isAlone)});
    }
    choices.removeIf([](const ArticleChoice &choice) { return choice.name.isEmpty(); });
    std::stable_sort(choices.begin(), choices.end(), [](const ArticleChoice &a, const ArticleChoice &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return choices;
}

} // namespace

QList<ImportFile> readFiles(const QString &path, const FormatRegistry &formats, const Watcher &watcher)
{
    const Sources sources = findSources({path}, formats, {}, watcher);
    QList<ImportFile> files;
    for (const ImportItem &item : sources.list)
        files.append({item.source.name, item, {}, {}});
    for (const Problem &problem : sources.problems)
        files.append({path, ImportItem(), problem, {}});
    if (!sources.leftOut.isEmpty()) {
        files.append({path, ImportItem(), {}, {}});
        files.last().leftOut = sources.leftOut;
    }
    return files;
}

Result<QList<ArticleChoice>> examine(QList<ImportFile> &files, std::optional<QList<Article>> &here,
                                     ProjectReader &project, const FormatRegistry &formats,
                                     const ImportSettings &settings, const Watcher &watcher)
{
    QList<qsizetype> chosen = chosenOf(files);
    for (QList<qsizetype> fine; !chosen.isEmpty(); chosen = std::exchange(fine, {})) {
        QList<ImportItem> items;
        for (qsizetype i : std::as_const(chosen))
            items.append(files[i].item);
        const Result<ImportPlan> plan = planImport(project, formats, items, settings, watcher);
        if (!plan)
            return plan.problem();
        const QHash<ArticleId, FoundArticle> found = articlesOf(*plan);
        for (qsizetype i = 0; i < chosen.size(); ++i) {
            ImportFile &file = files[chosen[i]];
            file.part = plan->parts[i];
            describe(file, formats);
            file.articles.clear();
            for (ArticleId article : file.part.canRun() ? file.part.added : QList<ArticleId>())
                file.articles.append(found.value(article));
            if (file.part.canRun())
                fine.append(chosen[i]);
        }
        // One that cannot come in may be what another counted on: once more without it.
        if (fine.size() == chosen.size())
            break;
    }
    return articleChoices(here, project, files);
}

void correctArticles(ImportPlan &plan, const CorrectedArticles &corrected)
{
    const QSet<ArticleId> added(plan.added.begin(), plan.added.end());
    for (ChangeSet &set : plan.changeSets) {
        for (Change &change : set.changes) {
            auto *article = change.after ? std::get_if<Article>(&*change.after) : nullptr;
            if (!article || !added.contains(article->id) || !corrected.contains(article->textSha256))
                continue;
            const Article &right = corrected[article->textSha256];
            article->title = right.title;
            article->byline = right.byline;
            article->outlet = right.outlet;
            article->published = right.published;
        }
    }
}

QString inWords(const ImportPlan::Counts &articles, const ImportPlan::Counts &quotes)
{
    QStringList parts;
    const auto add = [&parts](int count, const char *text) {
        if (count > 0)
            parts.append(tr(text, count));
    };
    add(articles.added, QT_TRANSLATE_N_NOOP("pullquote::ImportFile", "%Ln new article(s)"));
    add(quotes.added, QT_TRANSLATE_N_NOOP("pullquote::ImportFile", "%Ln new quote(s)"));
    add(articles.same, QT_TRANSLATE_N_NOOP("pullquote::ImportFile", "%Ln article(s) here already"));
    add(quotes.same, QT_TRANSLATE_N_NOOP("pullquote::ImportFile", "%Ln quote(s) here already"));
    add(articles.differing,
        QT_TRANSLATE_N_NOOP("pullquote::ImportFile", "%Ln article(s) differ and are left alone"));
    add(quotes.differing,
        QT_TRANSLATE_N_NOOP("pullquote::ImportFile", "%Ln quote(s) differ and are left alone"));
    return parts.isEmpty() ? tr("nothing new") : parts.join(QStringLiteral(", "));
}

} // namespace pullquote
