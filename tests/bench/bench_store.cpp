#include "app/store/projectcheck.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "app/store/searchindex.h"
#include "app/text/canonicaltext.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace pullquote;

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

    /// The median and the 99th percentile of one change, in milliseconds.
    std::pair<double, double> oneChange()
    {
        QList<double> times;
        for (int i = 0; i < 300; ++i) {
            m_last.note = QString::number(i);
            const ChangeSet change = set({Change::to(m_last)});
            times.append(measure([&] { good(m_file->apply(change)); }));
        }
        std::sort(times.begin(), times.end());
        return {times[150], times[297]};
    }

    template <class Work>
    double measure(const Work &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        return double(timer.nsecsElapsed()) / 1e6;
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
    const auto [small, smallTail] = bench.oneChange();
    out << "one change at 100 quotes: " << small << " ms, 99 %: " << smallTail << " ms" << Qt::endl;
    ArticleId article;
    out << "import of 20,000 quotes: " << bench.measure([&] { article = bench.import(20000); }) << " ms"
        << Qt::endl;
    out << "load of that article: " << bench.measure([&] { good(bench.file().read().article(article)); })
        << " ms" << Qt::endl;
    const std::clock_t before = std::clock();
    good(bench.file().read().article(article));
    out << "the same again, processor time: " << 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC
        << " ms" << Qt::endl;
    for (int i = 0; i < 4; ++i)
        bench.import(20000);
    const auto [large, largeTail] = bench.oneChange();
    out << "one change at 100,000 quotes: " << large << " ms, 99 %: " << largeTail << " ms; ratio "
        << large / small << Qt::endl;
    const double undo = bench.measure([&] { good(bench.file().undo(bench.annotator())); });
    out << "undo of one change: " << undo << " ms" << Qt::endl;
    out << "opening: " << bench.measure([&] { bench.reopen(); }) << " ms" << Qt::endl;
    out << "list of articles: " << bench.measure([&] { good(bench.file().read().articleSummaries()); })
        << " ms" << Qt::endl;
    out << "whole check: " << bench.measure([&] { checkProject(bench.file()); }) << " ms" << Qt::endl;
    out << "indexing 6 MB: " << bench.measure([&] { good(bench.file().search().catchUp(60000)); }) << " ms"
        << Qt::endl;
    out << "search: " << bench.measure([&] { good(bench.file().search().search(QStringLiteral("rained"))); })
        << " ms" << Qt::endl;
    return 0;
}
