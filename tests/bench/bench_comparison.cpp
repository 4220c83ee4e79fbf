#include "app/review/comparison.h"
#include "tests/support/processorclock.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTextStream>

#include <cmath>

using namespace pullquote;

/// What comparing two layers of one article costs, as it grows: cases and all measures but gamma, the most in
/// 0.3 seconds for 20,000 quotes each in 3 MB; then gamma, and quotes that all lie on each other.
/// Time of the processor, so that a busy machine changes little.
namespace {

constexpr int charactersPerQuote = 150;
QTextStream out(stdout);

struct Layers {
    QString text;
    QList<Quote> a;
    QList<Quote> b;
};

template <class T>
T numbered(quint32 number)
{
    return T(QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
}

class Maker {
public:
    /// Two topics for each quote, more or less, of so many.
    explicit Maker(int topics) : m_topics(topics) {}

    /// Two who agree on most: edges, speakers, topics, kinds differ now and then, some quotes are in parts or
    /// inside another, some only one has seen.
    Layers layers(int count)
    {
        Layers layers;
        for (int i = 0; i < count; ++i) {
            const qsizetype start = layers.text.size();
            layers.text +=
                QStringLiteral("“Sentence %1, and some more of it that goes on for a while,” said somebody. ")
                    .arg(i)
                    .leftJustified(charactersPerQuote, u'x');
            const Quote quote = made(start, start + 60 + below(30));
            if (below(20) > 0)
                layers.a.append(quote);
            if (below(20) > 0)
                layers.b.append(other(quote));
        }
        return layers;
    }

    /// `count` quotes in each layer, every one inside the one before.
    Layers nested(int count)
    {
        Layers layers{QString(4 * count + 4, u'x'), {}, {}};
        for (int i = 0; i < count; ++i) {
            layers.a.append(made(i, 4 * count - i));
            layers.b.append(made(i + 1, 4 * count - 2 * (i % 3) - i));
        }
        return layers;
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }

    Quote made(qsizetype start, qsizetype end)
    {
        Quote quote;
        quote.id = numbered<QuoteId>(++m_made);
        quote.content = {{start, end}};
        if (below(10) == 0 && end - start > 40)
            quote.content = {{start, start + 20}, {start + 30, end}};
        quote.kind = QuoteKind(below(3));
        quote.speakers = {numbered<SpeakerId>(quint32(below(200)))};
        for (int topic = 0; topic < m_topics; ++topic) {
            if (below(m_topics) < 2)
                quote.topics.append(numbered<TopicId>(quint32(topic)));
        }
        return quote;
    }

    Quote other(Quote quote)
    {
        quote.id = numbered<QuoteId>(++m_made);
        if (below(6) == 0)
            quote.content.last().end += below(30);
        if (below(10) == 0)
            quote.speakers = {numbered<SpeakerId>(quint32(below(200)))};
        if (below(10) == 0)
            quote.topics = {};
        if (below(10) == 0)
            quote.kind = QuoteKind(below(4));
        return quote;
    }

    int m_topics;
    QRandomGenerator m_random{1};
    quint32 m_made = 0;
};

ComparisonScope scope()
{
    ComparisonScope scope;
    for (quint32 number = 0; number < 9; ++number) {
        Topic topic;
        topic.id = numbered<TopicId>(number);
        scope.topics.append(topic);
    }
    scope.speakerCount = 200;
    return scope;
}

/// Milliseconds of cases and all measures but gamma.
double measure(const Layers &layers)
{
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        const test::ProcessorClock clock;
        Comparison comparison(scope());
        comparison.add({Article(), layers.text, layers.a, layers.b});
        const Agreement agreement = comparison.agreement();
        best = std::min(best, double(clock.milliseconds()));
        if (agreement.total() == 0)
            out << "Nothing was compared." << Qt::endl;
    }
    return best;
}

void measureGrowth(Maker &maker)
{
    double before = 0;
    for (const int count : {2000, 20000, 200000}) {
        const double now = measure(maker.layers(count));
        out << count << " + " << count << " quotes: " << now << " ms";
        if (before > 0)
            out << ", exponent " << std::log10(now / before);
        out << Qt::endl;
        before = now;
    }
}

void measureGamma(const char *what, const Layers &layers)
{
    Comparison comparison(scope());
    comparison.add({Article(), layers.text, layers.a, layers.b});
    const test::ProcessorClock clock;
    const std::optional<Gamma> gamma = comparison.gamma();
    out << "gamma, 30 samples, " << what << ": " << clock.milliseconds() << " ms, "
        << gamma->value.value.value_or(-9) << ", groups that were too large: " << gamma->greedyGroups
        << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Maker maker(9);
    measureGrowth(maker);
    out << "20000 + 20000 quotes, a codebook of 100 topics: " << measure(Maker(100).layers(20000)) << " ms"
        << Qt::endl;
    for (const int count : {250, 500, 10000})
        out << count << " + " << count << " quotes that all overlap: " << measure(maker.nested(count))
            << " ms" << Qt::endl;
    measureGamma("500 + 500 quotes", maker.layers(500));
    measureGamma("250 + 250 quotes that all overlap", maker.nested(250));
    measureGamma("500 + 500 quotes that all overlap", maker.nested(500));
    measureGamma("20,000 + 20,000 quotes", maker.layers(20000));
    return 0;
}
