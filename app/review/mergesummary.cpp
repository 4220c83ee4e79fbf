#include "app/review/mergesummary.h"

namespace pullquote {

QStringList MergeSummary::lines(const MergeReport &report)
{
    QStringList lines;
    const auto add = [&lines](int count, const QString &line) {
        if (count > 0)
            lines.append(line);
    };
    QStringList names;
    for (const Annotator &annotator : report.layers)
        names.append(annotator.name);
    add(int(names.size()), tr("The file has quotes by %1.").arg(names.join(QStringLiteral(", "))));
    add(report.articles.common, tr("%n article(s) that both projects have", nullptr, report.articles.common));
    add(report.articles.added, tr("%n new article(s)", nullptr, report.articles.added));
    for (const Article &article : report.articles.differing)
        lines.append(
            tr("“%1” has another text there and was left out, with the quotes in it.").arg(article.title));
    add(report.quotes.added, tr("%n new quote(s)", nullptr, report.quotes.added));
    add(report.quotes.changed, tr("%n changed quote(s)", nullptr, report.quotes.changed));
    add(report.quotes.deleted, tr("%n deleted quote(s)", nullptr, report.quotes.deleted));
    add(report.quotes.same, tr("%n quote(s) here already, as they are there", nullptr, report.quotes.same));
    add(report.comments, tr("%n comment(s), new or changed", nullptr, report.comments));
    add(report.decisions, tr("%n decision(s) of a review, new or changed", nullptr, report.decisions));
    add(report.speakersJoined,
        tr("%n speaker(s) joined with one of the same name", nullptr, report.speakersJoined));
    add(report.topicsJoined,
        tr("%n topic(s) joined with one of the same name", nullptr, report.topicsJoined));
    if (report.changesNothing)
        lines.append(tr("Everything in it is here already."));
    return lines + report.warnings;
}

} // namespace pullquote
