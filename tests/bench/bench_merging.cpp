#include "app/review/colleaguemerge.h"
#include "app/store/colleaguefile.h"
#include "app/store/projectcopy.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "tests/bench/cost.h"
#include "tests/store/samples.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <cmath>

using namespace pullquote;
using namespace pullquote::bench;
using namespace pullquote::samples;

/// What it costs to merge a colleague's project as it grows, each article with fifty quotes: at most five
/// seconds for 1,000 articles and 50,000 quotes. Other numbers of articles may be named.
namespace {

constexpr int quotesPerArticle = 50;
QTextStream out(stdout);

/// Prints a cost, and how it has grown since ten times less.
class Growth {
public:
    explicit Growth(const QString &what) : m_what(what) {}
    void add(int articles, Cost cost)
    {
        out << m_what << ", " << articles << " articles, " << articles * quotesPerArticle
            << " quotes: " << qRound(cost.wall) << " ms, of the processor " << qRound(cost.processor)
            << " ms";
        if (m_before > 0)
            out << ", exponent " << std::log10(cost.processor / m_before);
        out << Qt::endl;
        m_before = cost.processor;
    }

private:
    QString m_what;
    double m_before = 0;
};

const Annotator ann = annotator(QStringLiteral("Ann"));
const Annotator bob = annotator(QStringLiteral("Bob"));

QList<Article> addArticles(ProjectFile &file, int count)
{
    QList<Article> articles;
    good(file.apply(changes(QStringLiteral("Begin"), {}, {Change::to(ann), Change::to(bob)})));
    for (int i = 0; i < count; ++i) {
        const QString text =
            QStringLiteral("“It rained,” she said of the long, long week. ").repeated(quotesPerArticle + 10) +
            QUuid::createUuid().toString();
        articles.append(article(text));
        good(file.apply(
            withText(changes(QStringLiteral("Add"), ann.id, {Change::to(articles.last())}), text)));
    }
    return articles;
}

void tagAll(ProjectFile &file, const QList<Article> &articles)
{
    QList<Speaker> speakers;
    QList<Change> people;
    for (int i = 0; i < 200; ++i) {
        speakers.append(
            speaker(QStringLiteral("Speaker %1 of %2").arg(i).arg(QUuid::createUuid().toString())));
        people.append(Change::to(speakers.last()));
    }
    good(file.apply(changes(QStringLiteral("Add"), bob.id, people)));
    for (const Article &article : articles) {
        QList<Change> tags;
        for (int i = 0; i < quotesPerArticle; ++i) {
            const qsizetype start = qsizetype(i) * 46;
            Quote made = quote(article, bob, {start, start + 12});
            made.cue = {{start + 17, start + 21}};
            made.source = {{start + 13, start + 16}};
            made.speakers = {speakers[(i * 7) % speakers.size()].id};
            tags.append(Change::to(made));
        }
        good(file.apply(changes(QStringLiteral("Tag"), bob.id, tags)));
    }
}

std::unique_ptr<ProjectFile> created(const QString &path)
{
    return good(ProjectFile::create(path, QStringLiteral("Bench")));
}

MergeRequest request(const std::function<bool()> &keepGoing = {})
{
    return {ann, {}, keepGoing};
}

class Bench {
public:
    void run(int articles)
    {
        const QTemporaryDir folder;
        const auto ours = created(folder.filePath(QStringLiteral("ours")));
        const QString path = folder.filePath(QStringLiteral("theirs"));
        const QList<Article> common = addArticles(*ours, articles);
        good(saveProjectCopy(*ours, path));
        tagAll(*good(ProjectFile::open(path, Access::Write)), common);

        std::unique_ptr<ColleagueFile> colleague;
        m_open.add(articles, measure([&] { colleague = good(ColleagueFile::open(path)); }));
        m_rehearse.add(articles, measure([&] { good(rehearseMerge(*ours, *colleague, request())); }));
        stop(*ours, *colleague);
        m_merge.add(articles, measure([&] { good(mergeColleague(*ours, *colleague, request())); }));
        m_again.add(articles, measure([&] { good(mergeColleague(*ours, *colleague, request())); }));
        m_undo.add(articles, measure([&] { good(ours->undo(ann.id)); }));

        const auto empty = created(folder.filePath(QStringLiteral("empty")));
        m_strange.add(articles, measure([&] { good(mergeColleague(*empty, *colleague, request())); }));
    }

private:
    /// Asked to stop in the middle.
    static void stop(ProjectFile &ours, ColleagueFile &colleague)
    {
        int asked = 0;
        good(rehearseMerge(ours, colleague, request([&] { return ++asked > 0; })));
        QElapsedTimer sinceAsked;
        const int half = asked / 2;
        asked = 0;
        const bool isDone = mergeColleague(ours, colleague, request([&] {
                                               if (++asked == half)
                                                   sinceAsked.start();
                                               return asked < half;
                                           }))
                                .ok();
        const int quotes = int(good(ours.read().annotators()).size());
        out << "stopped: " << (isDone ? "no" : "yes") << ", back after " << sinceAsked.elapsed() << " ms, "
            << quotes << " annotators" << Qt::endl;
    }

    Growth m_open{QStringLiteral("open and check")};
    Growth m_rehearse{QStringLiteral("find out what it would do")};
    Growth m_merge{QStringLiteral("merge a copy that was tagged")};
    Growth m_again{QStringLiteral("merge it again")};
    Growth m_undo{QStringLiteral("undo")};
    Growth m_strange{QStringLiteral("merge into an empty project")};
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QList<int> sizes;
    for (const QString &size : application.arguments().mid(1))
        sizes.append(size.toInt());
    Bench bench;
    for (const int articles : sizes.isEmpty() ? QList<int>{10, 100, 1000} : sizes)
        bench.run(articles);
    return 0;
}
