#include "ui/article/highlightstroke.h"

#include <QTest>

using namespace pullquote;

namespace {

struct Pair {
    const char *what;
    QColor mark;
    QColor ground;
};

QList<Pair> textsOf(const Theme &theme)
{
    const QPalette palette = theme.palette();
    const QColor chip = theme.tint(theme.muted, 0.12);
    const QColor problem = theme.tint(theme.alert, theme.isDark() ? 0.22 : 0.12);
    return {{"text on a button", palette.color(QPalette::ButtonText), palette.color(QPalette::Button)},
            {"chosen text", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)},
            {"placeholder", palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)},
            {"note in a dialog", palette.color(QPalette::PlaceholderText), palette.color(QPalette::Window)},
            {"problem in a dialog", palette.color(QPalette::BrightText), palette.color(QPalette::Window)},
            {"link", palette.color(QPalette::Link), palette.color(QPalette::Window)},
            {"tool tip", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)},
            {"problem bar", theme.ink, problem},
            {"topic", theme.ink, chip},
            {"key of a topic", theme.muted, chip},
            {"chosen topic", theme.paper, theme.accent},
            {"found words", theme.ink, HighlightStroke::hitGround(theme, false)},
            {"found words that are current", theme.ink, HighlightStroke::hitGround(theme, true)}};
}

QList<Pair> partsOf(const Theme &theme)
{
    return {{"frame of a field", theme.edge, theme.paper},
            {"frame of a field on the window", theme.edge, theme.window},
            {"focus ring", theme.accent, theme.paper},
            {"focus ring on the window", theme.accent, theme.window},
            {"focus ring on the current row", theme.accent, theme.selection},
            {"check box", theme.muted, theme.paper},
            {"chosen beside other topics", theme.accent, theme.tint(theme.muted, 0.12)},
            {"untagged quotation", theme.muted, theme.paper},
            {"lone mark", theme.alert, theme.paper},
            {"frame of found words", HighlightStroke::hitEdge(theme, false), theme.paper},
            {"frame of found words that are current", HighlightStroke::hitEdge(theme, true), theme.paper}};
}

} // namespace

/// WCAG 2.1 AA: text 4.5:1 (1.4.3), what a thing or its state is known by 3:1 (1.4.11). Separators are
/// decoration and may be paler.
class tst_Contrast : public QObject {
    Q_OBJECT

private slots:
    void isThatOfWcagAA_data()
    {
        QTest::addColumn<Scheme>("scheme");
        for (const Scheme scheme : allSchemes)
            QTest::addRow("%d", int(scheme)) << scheme;
    }

    void isThatOfWcagAA()
    {
        QFETCH(Scheme, scheme);
        const Theme theme = Theme::of(scheme);
        for (const Pair &text : textsOf(theme))
            QVERIFY2(contrast(text.mark, text.ground) >= 4.5, text.what);
        for (const Pair &part : partsOf(theme))
            QVERIFY2(contrast(part.mark, part.ground) >= 3, part.what);
        for (const QColor &colour : theme.colours) {
            QVERIFY(contrast(colour, theme.paper) >= 3);
            QVERIFY(contrast(theme.ink, theme.tint(colour, 0.18)) >= 4.5);
        }
    }
};

QTEST_MAIN(tst_Contrast)
#include "tst_contrast.moc"
