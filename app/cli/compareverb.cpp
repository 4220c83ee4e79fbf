#include "app/cli/comparisonjson.h"
#include "app/cli/naming.h"
#include "app/cli/verbs.h"
#include "app/review/agreementwords.h"
#include "app/review/readlayers.h"
#include "app/session/catalogue.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::CommandLine", text);
}

struct TwoAnnotators {
    Annotator a;
    Annotator b;
    QStringList labels;
};

Result<TwoAnnotators> annotatorsNamed(ProjectReader &project, const QStringList &namesOrIds)
{
    const Result<AnnotatorNames> names = AnnotatorNames::read(project);
    if (!names)
        return names.problem();
    const Result<Annotator> a = names->named(namesOrIds.first());
    if (!a)
        return a.problem();
    const Result<Annotator> b = names->named(namesOrIds.last());
    if (!b)
        return b.problem();
    if (a->id == b->id)
        return Problem{tr("“%1” and “%2” are the same annotator.").arg(namesOrIds.first(), namesOrIds.last()),
                       {},
                       tr("Name two that are to be compared.")};
    return TwoAnnotators{*a, *b, {names->label(a->id), names->label(b->id)}};
}

Result<ComparisonScope> scopeOf(ProjectReader &project)
{
    const Result<QList<Speaker>> speakers = project.speakers();
    if (!speakers)
        return speakers.problem();
    const Result<QList<Topic>> topics = project.topics();
    if (!topics)
        return topics.problem();
    Catalogue catalogue;
    for (const Speaker &speaker : *speakers)
        catalogue.apply(Change::to(speaker));
    for (const Topic &topic : *topics)
        catalogue.apply(Change::to(topic));
    return ComparisonScope{catalogue.redirects(), catalogue.topics(), catalogue.speakers().size()};
}

Result<void> addArticle(ProjectReader &project, ArticleId id, const TwoAnnotators &two,
                        Comparison &comparison)
{
    const Result<ReadLayers> layers = readLayers(project, id, two.a.id, two.b.id);
    if (!layers)
        return layers.problem();
    comparison.add(*layers);
    return {};
}

Result<QList<ArticleId>> articlesOf(ProjectReader &project, const QString &id)
{
    const Result<ArticleId> article = articleNamed(project, id);
    if (!article)
        return article.problem();
    return article->isNull() ? project.articleIds() : Result<QList<ArticleId>>({*article});
}

Problem stopped()
{
    return {tr("Stopped."), {}, {}};
}

/// Fills the comparison, with a look at Ctrl+C before each article.
Result<void> compare(ProjectReader &project, const QList<ArticleId> &articles, const TwoAnnotators &two,
                     const Watcher &watcher, Comparison &comparison)
{
    for (qsizetype i = 0; i < articles.size(); ++i) {
        if (!watcher.goesOn(i, articles.size()))
            return stopped();
        if (const Result<void> added = addArticle(project, articles.at(i), two, comparison); !added)
            return added;
    }
    return {};
}

void printText(Console &console, const AgreementWords &words, const Agreement &agreement, const Gamma &gamma)
{
    for (const CountedText &sentence : words.sentences(agreement, gamma))
        console.print(sentence.text);
    console.print(QString());
    const QList<AgreementWords::Row> rows = words.rows(agreement, gamma);
    qsizetype width = 0;
    for (const AgreementWords::Row &row : rows)
        width = std::max(width, row.name.size());
    for (const AgreementWords::Row &row : rows)
        console.print(row.name.leftJustified(width + 2) + row.value);
}

void print(const Call &call, const Comparison &comparison, const Gamma &gamma, const QStringList &labels)
{
    const AgreementWords words(labels.first(), labels.last());
    const Agreement agreement = comparison.agreement();
    if (!call.options.isSet(QStringLiteral("json")))
        return printText(call.console, words, agreement, gamma);
    call.console.print(QJsonDocument(comparisonJson(comparison.articles(), agreement, gamma, labels)));
    for (const QString &sentence : words.limits(agreement, gamma))
        call.console.say(sentence);
}

ExitStatus run(const Call &call)
{
    const QStringList namesOrIds = call.options.values(QStringLiteral("annotators"));
    if (namesOrIds.size() != 2)
        return call.refuse(tr("--annotators needs two names or ids."));
    const auto file = ProjectFile::open(call.arguments.first(), Access::Read);
    if (!file)
        return call.fail(file.problem());
    ProjectReader &project = (*file)->read();
    const Result<TwoAnnotators> two = annotatorsNamed(project, namesOrIds);
    if (!two)
        return call.fail(two.problem());
    const Result<QList<ArticleId>> articles =
        articlesOf(project, call.options.value(QStringLiteral("article")));
    if (!articles)
        return call.fail(articles.problem());
    Result<ComparisonScope> scope = scopeOf(project);
    if (!scope)
        return call.fail(scope.problem());
    Comparison comparison(*std::move(scope));
    const Result<void> compared =
        compare(project, *articles, *two, call.console.watcher(tr("Comparing")), comparison);
    if (!compared)
        return call.fail(compared.problem());
    const Watcher watcher = call.console.watcher(tr("Gamma"));
    const std::optional<Gamma> gamma = comparison.gamma(
        30, 1, [&watcher](qint64 done, qint64 total) { return watcher.goesOn(done, total); });
    if (!gamma)
        return call.fail(stopped());
    print(call, comparison, *gamma, two->labels);
    return call.done();
}

} // namespace

Verb compareVerb()
{
    return {QStringLiteral("compare"),
            QStringLiteral("PROJECT --annotators A B [--article ID] [--json]"),
            tr("Compares the quotes of two annotators: what differs, and how far they agree."),
            1,
            1,
            {QCommandLineOption(QStringLiteral("annotators"),
                                tr("The two to compare, by name or id; A is the reference."),
                                QStringLiteral("A B")),
             QCommandLineOption(QStringLiteral("article"), tr("Only the article with this id."),
                                QStringLiteral("ID")),
             jsonOption()},
            run,
            QStringLiteral("annotators")};
}

} // namespace pullquote
