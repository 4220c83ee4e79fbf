// What it costs to open an article, stage by stage: bench_opening PROJECT [times]

#include "app/session/openarticle.h"
#include "app/session/unfinished.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "tests/bench/cost.h"

#include <QCoreApplication>

#include <cstdio>

using namespace pullquote;
using namespace pullquote::bench;

namespace {

/// Ends the program with what is wrong.
template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.problem().sentence()));
    return std::move(result).value();
}

template <class Work>
void print(const char *what, const Work &work)
{
    const Cost cost = measure(work);
    std::printf("%-24s %8.1f ms %8.1f ms of the processor\n", what, cost.wall, cost.processor);
}

void openOnce(ProjectFile &file)
{
    const ArticleId id = must(file.read().articleIds()).value(0);
    ArticleContent content;
    print("read the article", [&] { content = must(file.read().article(id)); });
    OpenArticle article;
    print("take it into memory",
          [&] { article = OpenArticle(content.article, content.text, std::move(content.quotes)); });
    print("read remarks", [&] {
        must(file.read().comments(id));
        must(file.read().decisions(id));
    });
    print("find what is unfinished", [&] { Unfinished unfinished(article, {}); });
    print("close it", [&] { article = {}; });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 2)
        qFatal("usage: bench_opening PROJECT [times]");
    const auto file = must(ProjectFile::openAgain(QString::fromLocal8Bit(argv[1])));
    for (int i = argc > 2 ? std::atoi(argv[2]) : 3; i > 0; --i)
        openOnce(*file);
    return 0;
}
