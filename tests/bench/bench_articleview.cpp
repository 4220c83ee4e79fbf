// What the article view costs: bench_articleview [megabytes] [highlights]
// A bare QTextEdit with extra selections runs beside it. Run with QT_QPA_PLATFORM=offscreen.
// Times are processor time of the whole process, so that other work of the machine does not count.

#include "app/text/spanindex.h"
#include "ui/article/articlemarks.h"
#include "ui/article/articleview.h"

#include <QApplication>
#include <QScrollBar>
#include <QTextBlock>

#include <cstdio>
#include <ctime>
#include <fstream>
#include <random>

using namespace pullquote;

namespace {

class IndexedMarks : public ArticleMarks {
public:
    IndexedMarks(std::vector<SpanIndex<int>::Entry> entries, const Theme &theme)
        : m_index(std::move(entries)), m_theme(theme)
    {
    }

    QList<Highlight> highlightsIn(Span visible) const override
    {
        QList<Highlight> result;
        m_index.forEachOverlapping(visible, [&](const SpanIndex<int>::Entry &entry) {
            result.append({entry.span, HighlightStyle::Quote, m_theme.colour(entry.payload), {}, false});
        });
        return result;
    }

    QList<RailLabel> labelsIn(Span visible) const override
    {
        QList<RailLabel> result;
        m_index.forEachOverlapping(visible, [&](const SpanIndex<int>::Entry &entry) {
            if (visible.contains(entry.span.start))
                result.append({entry.span,
                               entry.payload,
                               QStringLiteral("Somebody"),
                               {},
                               m_theme.colour(entry.payload),
                               false,
                               0,
                               {}});
        });
        return result;
    }

private:
    SpanIndex<int> m_index;
    Theme m_theme;
};

class Stopwatch {
public:
    void restart() { m_start = std::clock(); }
    double milliseconds() const { return double(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

double residentMegabytes()
{
    std::ifstream status("/proc/self/statm");
    long size = 0, resident = 0;
    status >> size >> resident;
    return double(resident) * 4096 / 1e6;
}

QString someText(double megabytes)
{
    std::mt19937 random(1);
    QString text;
    const auto length = qsizetype(megabytes * 1e6);
    text.reserve(length + 1000);
    while (text.size() < length) {
        for (int words = 20 + int(random() % 120); words > 0; --words) {
            for (int letters = 1 + int(random() % 9); letters > 0; --letters)
                text += QChar('a' + char(random() % 26));
            text += u' ';
        }
        text += u'\n';
    }
    return text;
}

/// Shows the widget's pixels, as a paint on the screen would.
void paint(QTextEdit &view, QImage &screen)
{
    QCoreApplication::processEvents();
    view.viewport()->render(&screen);
}

void measure(const char *name, QTextEdit &view, const Stopwatch &sinceOpen)
{
    QImage screen(view.viewport()->size(), QImage::Format_RGB32);
    paint(view, screen);
    std::printf("%-14s first paint %8.1f ms", name, sinceOpen.milliseconds());

    Stopwatch timer;
    view.moveCursor(QTextCursor::End);
    paint(view, screen);
    std::printf("   jump to the end %7.1f ms", timer.milliseconds());

    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    paint(view, screen);
    std::vector<double> steps;
    for (int i = 0; i < 500; ++i) {
        timer.restart();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + (i < 250 ? 81 : -81 * 2));
        paint(view, screen);
        steps.push_back(timer.milliseconds());
    }
    std::sort(steps.begin(), steps.end());
    std::printf("   scroll step median %6.2f p99 %6.2f ms", steps[250], steps[495]);

    steps.clear();
    for (int i = 0; i < 200; ++i) {
        timer.restart();
        view.moveCursor(QTextCursor::Right, QTextCursor::KeepAnchor);
        paint(view, screen);
        steps.push_back(timer.milliseconds());
    }
    std::sort(steps.begin(), steps.end());
    std::printf("   key %6.2f ms   memory %5.0f MB\n", steps[100], residentMegabytes());
}

std::vector<SpanIndex<int>::Entry> someSpans(const QString &text, int count)
{
    std::mt19937_64 random(2);
    std::vector<SpanIndex<int>::Entry> entries;
    for (int i = 0; i < count; ++i) {
        const auto start = qsizetype(random() % quint64(text.size() - 400));
        entries.push_back({{start, start + 20 + qsizetype(random() % 300)}, i});
    }
    return entries;
}

void measureArticleView(const char *name, const QString &text, const IndexedMarks *marks)
{
    ArticleView view;
    view.resize(812, 830);
    view.show();
    Stopwatch timer;
    view.setArticle(QStringLiteral("A headline"), QStringLiteral("By somebody"), text);
    view.setMarks(marks);
    measure(name, view, timer);
}

void measureTextEdit(const QString &text, const std::vector<SpanIndex<int>::Entry> &entries)
{
    QTextEdit view;
    view.resize(812, 830);
    view.setReadOnly(true);
    view.show();
    Stopwatch timer;
    view.setPlainText(text);
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto &entry : entries) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(view.document());
        selection.cursor.setPosition(int(entry.span.start));
        selection.cursor.setPosition(int(entry.span.end), QTextCursor::KeepAnchor);
        selection.format.setBackground(Qt::yellow);
        selections.append(selection);
    }
    view.setExtraSelections(selections);
    measure("QTextEdit", view, timer);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const double megabytes = argc > 1 ? atof(argv[1]) : 3;
    const int count = argc > 2 ? atoi(argv[2]) : 20'000;
    Theme::light().applyTo(application);
    const QString text = someText(megabytes);
    const auto entries = someSpans(text, count);
    const IndexedMarks marks(entries, Theme::light());
    std::printf("%.1f million characters, %d highlights; before: %.0f MB\n", double(text.size()) / 1e6, count,
                residentMegabytes());
    measureArticleView("warm-up", text.left(10'000), nullptr);
    measureArticleView("ArticleView", text, &marks);
    measureArticleView("one paragraph", QString(text).replace(u'\n', u' '), &marks);
    measureArticleView("one word", QString(text.size(), u'x'), &marks);
    if (argc <= 3) // any third argument leaves it out
        measureTextEdit(text, entries);
}
