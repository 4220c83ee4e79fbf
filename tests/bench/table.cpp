// Prints what Pullquote costs beside the bare program and the goals: bench-table [runs]
//
// Every measurement is a process of its own; Pullquote and the bare program take turns, and medians are
// compared, so that other work on the machine meets both.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <sys/resource.h>

namespace {

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        qFatal("%s %s failed", qPrintable(program), qPrintable(arguments.join(u' ')));
    return process.readAllStandardOutput();
}

/// Milliseconds of the wall clock and, of all processes run, of the processor.
struct Cost {
    double wall = 0;
    double processor = 0;
};

double processorOfChildren()
{
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto milliseconds = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.value(values.size() / 2);
}

/// `prepare` comes before each of the runs, and is not counted.
Cost medianCost(int runs, const std::function<void()> &work, const std::function<void()> &prepare = {})
{
    QList<double> walls;
    QList<double> processors;
    for (int i = 0; i < runs; ++i) {
        if (prepare)
            prepare();
        QElapsedTimer timer;
        const double before = processorOfChildren();
        timer.start();
        work();
        walls.append(double(timer.nsecsElapsed()) / 1e6);
        processors.append(processorOfChildren() - before);
    }
    return {median(walls), median(processors)};
}

/// The values of an article's measurements, by "scroll_ms.p99" and so on.
using Values = QHash<QString, QList<double>>;

void collect(const QByteArray &json, const QString &prefix, Values &values)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QJsonObject inner = field.value().toObject();
        for (auto part = inner.begin(); part != inner.end(); ++part)
            values[prefix + field.key() + u'.' + part.key()].append(part.value().toDouble());
        if (field.value().isDouble())
            values[prefix + field.key()].append(field.value().toDouble());
    }
}

class Table {
public:
    explicit Table(int runs) : m_runs(runs) {}

    /// Whether every goal is met.
    bool print()
    {
        std::printf("%-34s %10s %10s %10s\n", "", "measured", "bare", "goal");
        importAndExport();
        for (const char *kind : {"book", "dense", "page", "sparse", "empty"})
            measure(QLatin1String(kind));
        ratio("book, painted", "book/painted_ms", "book/bare/painted_ms", 3);
        ratio("book, complete", "book/complete_ms", "book/bare/painted_ms", 6);
        ratio("dense, painted", "dense/painted_ms", "dense/bare/painted_ms", 4);
        ratio("dense, complete", "dense/complete_ms", "dense/bare/painted_ms", 12);
        ratio("empty, complete", "empty/complete_ms", "empty/bare/painted_ms", 2.5);
        limit("book, tag", "book/tag_ms.median", 5, "ms");
        limit("book, undo", "book/undo_ms", 5, "ms");
        // What grows with the number of quotes: both are as densely covered. Beside it, what grows with what
        // is to be painted: the same text with hardly a quote in view.
        ratio("tag at 100,000 to at 100", "dense/tag_ms.median", "page/tag_ms.median", 1.3);
        ratio("undo at 100,000 to at 100", "dense/undo_ms", "page/undo_ms", 1.3);
        ratio("  tag, 100 in the same text", "dense/tag_ms.median", "sparse/tag_ms.median", {});
        ratio("  undo, 100 in the same text", "dense/undo_ms", "sparse/undo_ms", {});
        for (const QString kind : {QStringLiteral("book"), QStringLiteral("dense")}) {
            limit(kind + QStringLiteral(", scroll, median"), kind + QStringLiteral("/scroll_ms.median"), 3,
                  "ms");
            limit(kind + QStringLiteral(", scroll, p99"), kind + QStringLiteral("/scroll_ms.p99"), 16, "ms");
            limit(kind + QStringLiteral(", jump"), kind + QStringLiteral("/jump_ms"), 10, "ms");
        }
        limit("book, peak memory", "book/peak_rss_mb", 120, "MB");
        row("book, import of JSON", m_import.wall, {}, 2000, "ms");
        row("  of the processor", m_import.processor, {}, {}, "ms");
        row("book, export of JSON", m_export.wall, {}, 500, "ms");
        row("  of the processor", m_export.processor, {}, {}, "ms");
        return m_missed == 0;
    }

private:
    QString path(const QString &kind, const char *suffix) const
    {
        return m_folder.filePath(kind + QLatin1String(suffix));
    }

    void make(const QString &kind)
    {
        run(QStringLiteral(MAKEARTICLE), {kind, path(kind, ".json"), path(kind, ".txt")});
        run(QStringLiteral(CLI), {QStringLiteral("new"), path(kind, ".pullquote")});
        run(QStringLiteral(CLI), {QStringLiteral("import"), path(kind, ".pullquote"), path(kind, ".json")});
    }

    void importAndExport()
    {
        const QString book = QStringLiteral("book");
        run(QStringLiteral(MAKEARTICLE), {book, path(book, ".json"), path(book, ".txt")});
        int number = 0;
        const auto project = [&] {
            return m_folder.filePath(QStringLiteral("import%1.pullquote").arg(number));
        };
        const auto startNext = [&] {
            ++number;
            run(QStringLiteral(CLI), {QStringLiteral("new"), project()});
        };
        const auto import = [&] {
            run(QStringLiteral(CLI), {QStringLiteral("import"), project(), path(book, ".json")});
        };
        m_import = medianCost(m_runs, import, startNext);
        m_export = medianCost(m_runs, [&] {
            run(QStringLiteral(CLI),
                {QStringLiteral("export"), project(), QStringLiteral("--format"), QStringLiteral("json"),
                 QStringLiteral("--output"), path(book, ".out.json")});
        });
    }

    void measure(const QString &kind)
    {
        make(kind);
        // Of what is short the clock's noise is the larger part, and another run costs little.
        const bool isShort = kind == QStringLiteral("empty") || kind == QStringLiteral("page");
        for (int i = 0; i < (isShort ? 3 : 1) * m_runs; ++i) {
            collect(run(QStringLiteral(BASELINE), {path(kind, ".txt")}), kind + QStringLiteral("/bare/"),
                    m_values);
            collect(run(QStringLiteral(PULLQUOTE), {QStringLiteral("--measure"), path(kind, ".pullquote")}),
                    kind + u'/', m_values);
        }
    }

    double value(const QString &key) const { return median(m_values.value(key)); }

    void ratio(const char *what, const char *ours, const char *bare, std::optional<double> goal)
    {
        const double one = value(QLatin1String(ours));
        const double other = value(QLatin1String(bare));
        std::printf("%-34s %7.1f ms %7.1f ms ", what, one, other);
        if (goal)
            std::printf("%9.1fx ", *goal);
        else
            std::printf("%10s ", "");
        std::printf("%5.2fx%s\n", one / other, verdict(!goal || one <= *goal * other));
    }
    void limit(const QString &what, const QString &key, double goal, const char *unit)
    {
        row(qPrintable(what), value(key), {}, goal, unit);
    }
    void limit(const char *what, const char *key, double goal, const char *unit)
    {
        row(what, value(QLatin1String(key)), {}, goal, unit);
    }
    void row(const char *what, double measured, std::optional<double>, std::optional<double> goal,
             const char *unit)
    {
        if (goal)
            std::printf("%-34s %7.1f %-2s %10s %7.0f %s%s\n", what, measured, unit, "", *goal, unit,
                        verdict(measured <= *goal));
        else
            std::printf("%-34s %7.1f %-2s\n", what, measured, unit);
    }

    const char *verdict(bool isMet)
    {
        m_missed += isMet ? 0 : 1;
        return isMet ? "" : "  MISSED";
    }

    int m_runs;
    int m_missed = 0;
    QTemporaryDir m_folder;
    Values m_values;
    Cost m_import;
    Cost m_export;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return Table(argc > 1 ? std::max(1, std::atoi(argv[1])) : 5).print() ? 0 : 1;
}
