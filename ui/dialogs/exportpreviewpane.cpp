#include "ui/dialogs/exportpreviewpane.h"

#include "ui/dialogs/pagepicture.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

namespace pullquote {

namespace {

/// Shows a page and fetches nothing for it, whatever the page asks for.
class StillPage : public QTextBrowser {
public:
    StillPage() { setOpenLinks(false); }

    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// Qt's pages know neither variables nor mixed colours: tints of the page's own hues. Notes beside the text
/// would stand in it.
QString sheetFor(const QPalette &palette)
{
    constexpr const char *hues[] = {"0, 114, 178", "213, 94, 0",   "0, 158, 115", "204, 121, 167",
                                    "230, 159, 0", "86, 180, 233", "122, 81, 149"};
    QString sheet = QStringLiteral(".back, aside, nav { display: none }\n"
                                   ".byline, small, footer { color: %1 }\n")
                        .arg(palette.color(QPalette::PlaceholderText).name());
    for (size_t i = 0; i < std::size(hues); ++i)
        sheet += QStringLiteral("span.m%1 { background-color: rgba(%2, 60) }\n")
                     .arg(i)
                     .arg(QLatin1String(hues[i]));
    return sheet;
}

/// Without the style of the page, and with highlights as elements that Qt knows.
QString simplified(QString html)
{
    static const QRegularExpression style(QStringLiteral("<style>.*?</style>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression mark(QStringLiteral("<mark class=\"c(\\d)"));
    static const QRegularExpression beside(QStringLiteral("<a class=\"(beside|below|n)\\b.*?</a>"),
                                           QRegularExpression::DotMatchesEverythingOption);
    html.remove(style).remove(beside).replace(mark, QStringLiteral("<span class=\"m\\1"));
    return html.replace(QLatin1String("<mark"), QLatin1String("<span"))
        .replace(QLatin1String("</mark>"), QLatin1String("</span>"));
}

/// What browsers make of dir="auto", which Qt takes for "ltr".
void turnWordsFromTheRight(QTextDocument &page)
{
    QTextBlockFormat fromTheRight;
    fromTheRight.setLayoutDirection(Qt::RightToLeft);
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        if (block.text().isRightToLeft())
            QTextCursor(block).mergeBlockFormat(fromTheRight);
    }
}

} // namespace

ExportPreviewPane::ExportPreviewPane(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("exportPreview"));
    m_sentence = new QLabel;
    m_sentence->setObjectName(QStringLiteral("previewSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("previewText"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_html = new StillPage;
    m_html->setObjectName(QStringLiteral("previewHtml"));
    m_table = new QTableWidget;
    m_table->setObjectName(QStringLiteral("previewTable"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false);
    m_page = new PagePicture;
    m_page->setObjectName(QStringLiteral("previewPage"));
    m_nothing = new QWidget;
    m_stack = new QStackedWidget;
    for (QWidget *each : std::initializer_list<QWidget *>{m_nothing, m_text, m_html, m_table, m_page}) {
        each->setAccessibleName(tr("Preview"));
        m_stack->addWidget(each);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_stack, 1);
}

void ExportPreviewPane::put(QWidget *what, const QString &sentence)
{
    m_stack->setCurrentWidget(what);
    m_sentence->setText(sentence);
}

void ExportPreviewPane::say(const QString &sentence)
{
    put(m_nothing, sentence);
}

void ExportPreviewPane::show(const QImage &page)
{
    m_page->setPage(page);
    put(m_page, tr("The first page"));
}

void ExportPreviewPane::show(const ExportPreview &preview)
{
    const QString whole = preview.isWhole ? tr("What the file will hold") : tr("How the file will begin");
    switch (preview.kind) {
    case ExportPreview::Kind::Text:
        m_text->setPlainText(preview.text);
        return put(m_text, whole);
    case ExportPreview::Kind::Page:
        showPage(preview.text);
        return put(m_html, whole);
    case ExportPreview::Kind::Document:
        showDocument(preview.text);
        return put(m_html, whole);
    case ExportPreview::Kind::Table:
        showTable(preview.rows);
        return put(m_table, whole);
    case ExportPreview::Kind::Files:
        m_text->setPlainText(preview.files.join(u'\n'));
        return put(m_text, tr("The files that it will hold"));
    }
}

void ExportPreviewPane::showPage(const QString &html)
{
    m_html->document()->setDefaultStyleSheet(sheetFor(palette()));
    m_html->setHtml(simplified(html));
    turnWordsFromTheRight(*m_html->document());
}

void ExportPreviewPane::showDocument(const QString &html)
{
    const QString muted = palette().color(QPalette::PlaceholderText).name();
    m_html->document()->setDefaultStyleSheet(
        QStringLiteral("h1 { font-size: 18pt }\n.byline, .note, sup { color: %1 }").arg(muted));
    m_html->setHtml(html);
}

void ExportPreviewPane::showTable(const QList<QStringList> &rows)
{
    m_table->clear();
    m_table->setColumnCount(int(rows.value(0).size()));
    m_table->setRowCount(std::max(0, int(rows.size()) - 1));
    m_table->setHorizontalHeaderLabels(rows.value(0));
    for (int row = 1; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column)
            m_table->setItem(row - 1, column, new QTableWidgetItem(rows[row][column].left(300)));
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), 220));
}

} // namespace pullquote
