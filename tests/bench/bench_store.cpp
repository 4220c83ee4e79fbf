#include "app/store/projectcheck.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "app/store/searchindex.h"
#include "app/text/canonicaltext.h"
#include "tests/bench/cost.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace pullquote;
using namespace pullquote::bench;

/// What one change, an import, opening and loading cost, at a hundred and at a hundred thousand quotes.
namespace {

QTextStream out(stdout);

template <class T>
T good(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.problem().sentence()));
    return std::move(result).value();
}
void good(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.problem().sentence()));
}

void print(const char *what, Cost cost)
{
    out << what << ": " << cost.wall << " ms, of the processor " << cost.processor << " ms" << Qt::endl;
}

class Bench {
public:
    Bench() : m_text(QStringLiteral("“It rained,” she said of the long week. ").repeated(25000))
    {
        m_file = good(ProjectFile::create(m_folder.filePath(QStringLiteral("bench.pullquote")),
                                          QStringLiteral("Bench")));
        m_annotator = {AnnotatorId::create(), QStringLiteral("Ann")};
        m_speaker.id = SpeakerId::create();
        m_speaker.name = QStringLiteral("She");
        good(m_file->apply(set({Change::to(m_annotator), Change::to(m_speaker)})));
    }

    /// An article of 1 MB with `count` quotes, in change sets as an import makes them.
    ArticleId import(int count)
    {
        Article article;
        article.id = ArticleId::create();
        const QString text = m_text + article.id.toString();
        article.textSha256 = QString::fromLatin1(textHash(text));
        ChangeSet first = set({Change::to(article)});
        first.texts.insert(article.textSha256, text);
        const GroupId group = GroupId::create();
        good(m_file->apply(first, Origin::Import, group));
        for (int done = 0; done < count; done += 400) {
            QList<Change> list;
            for (int i = done; i < std::min(count, done + 400); ++i)
                list.append(Change::to(quote(article.id, i)));
            good(m_file->apply(set(list), Origin::Import, group));
        }
        good(m_file->finishGroup(group));
        m_last = quote(article.id, 1);
        good(m_file->apply(set({Change::to(m_last)})));
        return article.id;
    }

    /// The medians of one change.
    Cost oneChange()
    {
        constexpr int count = 300;
        QList<double> walls;
        QList<double> processors;
        for (int i = 0; i < count; ++i) {
            m_last.note = QString::number(i);
            const ChangeSet change = set({Change::to(m_last)});
            const Cost cost = measure([&] { good(m_file->apply(change)); });
            walls.append(cost.wall);
            processors.append(cost.processor);
        }
        std::sort(walls.begin(), walls.end());
        std::sort(processors.begin(), processors.end());
        return {walls[count / 2], processors[count / 2]};
    }

    ProjectFile &file() { return *m_file; }
    AnnotatorId annotator() const { return m_annotator.id; }
    void reopen()
    {
        const QString path = m_file->path();
        m_file.reset();
        m_file = good(ProjectFile::open(path, Access::Write));
    }

private:
    ChangeSet set(const QList<Change> &list)
    {
        ChangeSet changes;
        changes.id = ChangeSetId::create();
        changes.at = QDateTime::currentDateTimeUtc();
        changes.label = QStringLiteral("Bench");
        changes.annotator = m_annotator.id;
        changes.changes = list;
        return changes;
    }
    Quote quote(ArticleId article, int number)
    {
        const qsizetype start = (qsizetype(number) * 40) % (m_text.size() - 40);
        Quote quote;
        quote.id = QuoteId::create();
        quote.article = article;
        quote.annotator = m_annotator.id;
        quote.content = {{start, start + 12}};
        quote.cue = {{start + 17, start + 21}};
        quote.source = {{start + 13, start + 16}};
        quote.speakers = {m_speaker.id};
        quote.topics = {TopicId::fromString(u"1c9d1a52-5b0e-5d6a-9f0b-7a1e4c1f0002")};
        quote.created = QDateTime::currentDateTimeUtc();
        return quote;
    }

    QTemporaryDir m_folder;
    QString m_text;
    std::unique_ptr<ProjectFile> m_file;
    Annotator m_annotator;
    Speaker m_speaker;
    Quote m_last;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Bench bench;
    bench.import(100);
    const Cost small = bench.oneChange();
    print("one change at 100 quotes", small);
    ArticleId article;
    print("import of 20,000 quotes", measure([&] { article = bench.import(20000); }));
    print("load of that article", measure([&] { good(bench.file().read().article(article)); }));
    print("the same again", measure([&] { good(bench.file().read().article(article)); }));
    for (int i = 0; i < 4; ++i)
        bench.import(20000);
    const Cost large = bench.oneChange();
    print("one change at 100,000 quotes", large);
    out << "ratio " << large.wall / small.wall << ", of the processor " << large.processor / small.processor
        << Qt::endl;
    print("undo of one change", measure([&] { good(bench.file().undo(bench.annotator())); }));
    out << "the file: " << double(QFileInfo(bench.file().path()).size()) / 1e6 << " MB" << Qt::endl;
    print("opening", measure([&] { bench.reopen(); }));
    print("list of articles", measure([&] { good(bench.file().read().articleSummaries()); }));
    print("whole check", measure([&] {
              const CheckReport report = checkProject(bench.file());
              if (!report.ok)
                  qFatal("%s", qPrintable(report.problems.constFirst().sentence()));
          }));
    print("indexing 6 MB", measure([&] { good(bench.file().search().catchUp(60000)); }));
    print("search", measure([&] { good(bench.file().search().search(QStringLiteral("rained"))); }));
    return 0;
}
