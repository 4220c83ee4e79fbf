#include "app/cli/naming.h"
#include "app/cli/verbs.h"
#include "app/session/unfinished.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::CommandLine", text);
}

QJsonObject articleJson(const ArticleContent &content, const AnnotatorNames &names)
{
    QMap<QString, int> layers;
    for (const Quote &quote : content.quotes)
        ++layers[names.label(quote.annotator)];
    QJsonObject annotators;
    for (auto layer = layers.begin(); layer != layers.end(); ++layer)
        annotators.insert(layer.key(), layer.value());
    const Unfinished unfinished(OpenArticle(content.article, content.text, content.quotes), {});
    return {{QStringLiteral("id"), content.article.id.toString()},
            {QStringLiteral("title"), content.article.title},
            {QStringLiteral("outlet"), content.article.outlet},
            {QStringLiteral("published"), content.article.published},
            {QStringLiteral("state"), content.article.state},
            {QStringLiteral("quotes"), content.quotes.size()},
            {QStringLiteral("unfinished"), unfinished.count()},
            {QStringLiteral("annotators"), annotators}};
}

QString articleLine(const QJsonObject &article)
{
    QStringList parts = {tr("quotes: %1").arg(article.value(u"quotes").toInt()),
                         tr("unfinished: %1").arg(article.value(u"unfinished").toInt())};
    for (const char *key : {"outlet", "published", "state"}) {
        if (const QString value = article.value(QLatin1String(key)).toString(); !value.isEmpty())
            parts.append(value);
    }
    return QStringLiteral("%1  %2 (%3)")
        .arg(article.value(u"id").toString(), article.value(u"title").toString(),
             parts.join(QStringLiteral(", ")));
}

ExitStatus run(const Call &call)
{
    const auto file = ProjectFile::open(call.arguments.first(), Access::Read);
    if (!file)
        return call.fail(file.problem());
    ProjectReader &project = (*file)->read();
    const Result<AnnotatorNames> names = AnnotatorNames::read(project);
    if (!names)
        return call.fail(names.problem());
    const Watcher watcher = call.console.watcher(tr("Counting"));
    const int total = project.articleCount().ok() ? *project.articleCount() : 0;
    QJsonArray articles;
    bool isStopped = false;
    const Result<void> read = project.forEachArticle([&](const ArticleContent &content) {
        articles.append(articleJson(content, *names));
        isStopped = !watcher.goesOn(articles.size(), total);
        return !isStopped;
    });
    if (!read)
        return call.fail(read.problem());
    if (isStopped)
        return call.fail({tr("Stopped."), {}, {}});
    if (call.options.isSet(QStringLiteral("json"))) {
        call.console.print(QJsonDocument(articles));
    } else {
        for (const QJsonValue &article : std::as_const(articles))
            call.console.print(articleLine(article.toObject()));
    }
    return call.done();
}

} // namespace

Verb listVerb()
{
    return {QStringLiteral("list"),
            QStringLiteral("PROJECT [--json]"),
            tr("Lists the articles with counts."),
            1,
            1,
            {jsonOption()},
            run};
}

} // namespace pullquote
