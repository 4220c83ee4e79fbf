#include "app/overview/overviewcounter.h"
#include "app/overview/overviews.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "tests/store/samples.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace pullquote;
using samples::good;

/// What the overview costs: of a project of 1,000 articles with 50 quotes each, from the file, and of one
/// article with 20,000, from memory.
namespace {

constexpr int articles = 1000;
constexpr int speakers = 200;

QTextStream out(stdout);

class Bench {
public:
    Bench()
    {
        m_file = good(ProjectFile::create(m_folder.filePath(QStringLiteral("bench.pullquote")),
                                          QStringLiteral("Bench")));
        m_topics = good(m_file->read().topics());
        m_me = samples::annotator(QStringLiteral("Ann"));
        QList<Change> changes{Change::to(m_me)};
        for (int i = 0; i < speakers; ++i) {
            m_speakers.append(samples::speaker(QStringLiteral("Speaker %1").arg(i)));
            changes.append(Change::to(m_speakers.constLast()));
        }
        for (const Change &change : std::as_const(changes))
            m_scope.catalogue.apply(change);
        for (const Topic &topic : std::as_const(m_topics))
            m_scope.catalogue.apply(Change::to(topic));
        apply(changes, {});
        for (int i = 0; i < articles; ++i)
            add(i);
    }

    ProjectFile &file() { return *m_file; }
    const OverviewScope &scope() const { return m_scope; }

    static QString textOf(int article, int quotes)
    {
        QString text = QStringLiteral("Article %1. ").arg(article);
        for (int i = 0; i < quotes; ++i)
            text +=
                QStringLiteral("“Sentence %1, and some more of it,” said somebody who was asked. ").arg(i);
        return text;
    }
    QList<Quote> quotesIn(const QString &text, ArticleId article) const
    {
        QList<Quote> quotes;
        qsizetype end = 0;
        for (qsizetype start; (start = text.indexOf(u'“', end)) >= 0;) {
            end = text.indexOf(u'”', start) + 1;
            Quote quote;
            quote.id = QuoteId::create();
            quote.article = article;
            quote.annotator = m_me.id;
            quote.content = {{start, end}};
            quote.speakers = {m_speakers.at((start * start) % speakers).id};
            quote.topics = {m_topics.at(start % m_topics.size()).id};
            quote.created = QDateTime::currentDateTimeUtc();
            quotes.append(quote);
        }
        return quotes;
    }

private:
    void add(int number)
    {
        const QString text = textOf(number, 50);
        Article article = samples::article(text);
        article.textSha256 = QString::fromLatin1(textHash(text));
        QList<Change> changes{Change::to(article)};
        for (const Quote &quote : quotesIn(text, article.id))
            changes.append(Change::to(quote));
        apply(changes, {{article.textSha256, text}});
    }
    void apply(const QList<Change> &changes, const QHash<QString, QString> &texts)
    {
        good(m_file->apply({ChangeSetId::create(), m_me.id, QDateTime::currentDateTimeUtc(),
                            QStringLiteral("Bench"), changes, texts}));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ProjectFile> m_file;
    Annotator m_me;
    QList<Speaker> m_speakers;
    QList<Topic> m_topics;
    OverviewScope m_scope;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Bench bench;
    QElapsedTimer timer;
    timer.start();
    const auto all =
        good(overviewOfProject(bench.file(), bench.scope(), [](qint64, qint64) { return true; }));
    out << "project, " << all->articles.size() << " articles, " << all->quotes.size()
        << " quotes: " << timer.elapsed() << " ms" << Qt::endl;

    const QString text = Bench::textOf(0, 20000);
    const QList<Quote> quotes = bench.quotesIn(text, ArticleId::create());
    timer.start();
    const WordPlaces words(text);
    out << words.count() << " words of " << text.size() << " characters: " << timer.elapsed() << " ms"
        << Qt::endl;
    timer.start();
    OverviewCounter counter(bench.scope().catalogue, {});
    counter.add(Article(), text, words, quotes);
    const Overview one = counter.take();
    out << "article, " << one.quotes.size() << " quotes: " << timer.elapsed() << " ms" << Qt::endl;
    return 0;
}
