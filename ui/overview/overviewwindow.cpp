#include "ui/overview/overviewwindow.h"

#include "ui/dialogs/progressline.h"
#include "ui/overview/behindquotes.h"
#include "ui/overview/overviewchart.h"
#include "ui/overview/overviewmodel.h"
#include "ui/panel/speakernumbers.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

namespace pullquote {

namespace {

using Scope = OverviewSource::Scope;

constexpr int widestColumn = 240; // px

bool isEnter(const QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent *>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

OverviewWindow::OverviewWindow(Session &session, const SpeakerNumbers &speakers, Prompts &prompts,
                               Settings settings, QWidget *parent)
    : QDialog(parent), m_session(session), m_speakers(speakers), m_prompts(prompts), m_settings(settings)
{
    setObjectName(QStringLiteral("overview"));
    setWindowTitle(tr("Overview"));
    build();
    m_source = std::make_unique<OverviewSource>(session, *m_progress);
    m_behind = new BehindQuotes(m_source->overview(), this);
    m_quotes->setModel(m_behind);
    connectAll();
    setTheme(Theme::light());
    restoreGeometry(m_settings.geometry(objectName()));
}

OverviewWindow::~OverviewWindow()
{
    m_settings.setGeometry(objectName(), saveGeometry());
}

void OverviewWindow::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette palette = theme.palette();
    setPalette(palette);
    m_behindTitle->setFont(theme.uiFont(0, QFont::DemiBold));
    m_quotes->setFont(theme.textFont(14));
    palette.setColor(QPalette::ButtonText, theme.muted);
    for (QButtonGroup *group : {m_scopes, m_tabs}) {
        for (QAbstractButton *choice : group->buttons()) {
            choice->setFont(theme.uiFont(group == m_scopes ? 13 : 12));
            choice->setPalette(palette);
        }
    }
    m_empty->setFont(theme.uiFont(15));
    fill(false);
}

void OverviewWindow::setAspect(Aspect aspect)
{
    m_tabs->button(int(aspect))->setChecked(true);
    m_aspect = aspect;
    fill(true);
}

void OverviewWindow::setScope(Scope scope)
{
    m_scopes->button(int(scope))->setChecked(true);
    m_source->setScope(scope);
}

OverviewColours OverviewWindow::colours() const
{
    // A speaker's colour belongs to the article: in a project of hundreds the first of them get one.
    const bool isArticle = m_source->countedScope() == Scope::Article;
    const Overview &overview = m_source->overview();
    OverviewColours colours;
    colours.others = m_theme.muted;
    for (qsizetype i = 0; i < overview.speakers.size(); ++i) {
        const qsizetype number = isArticle ? m_speakers.numberOf(overview.speakers[i].id) : i;
        colours.speakers.append(number < 0 ? m_theme.muted : m_theme.colour(number));
    }
    for (const Overview::Topic &topic : overview.topics) {
        const QColor own(topic.colour);
        colours.topics.append(own.isValid() ? m_theme.readable(own) : m_theme.muted);
    }
    return colours;
}

void OverviewWindow::fill(bool isAnotherTable)
{
    const Overview &overview = m_source->overview();
    const QUuid row = m_model->rowId(m_table->currentIndex());
    const int column = m_table->currentIndex().column();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_behind->setQuotes({});
    const QStringList headings = m_model->table().headings;
    const bool wasEmpty = m_model->table().rows.isEmpty();
    m_model->setTable(tableOf(m_aspect, overview));
    m_chart->setContent(contentOf(m_aspect, overview, colours()), m_theme);
    m_table->setAccessibleName(title());
    m_chart->setAccessibleName(tr("Chart: %1").arg(title()));
    m_pages->setCurrentIndex(overview.quotes.isEmpty() ? 1 : 0);
    m_empty->setText(emptyText());
    for (QPushButton *taker : m_takers)
        taker->setEnabled(!overview.quotes.isEmpty());
    showSummary();
    if (isAnotherTable || wasEmpty || m_model->table().headings != headings)
        fitColumns();
    const QModelIndex same = isAnotherTable ? QModelIndex() : m_model->cellLike(row, column);
    m_table->setCurrentIndex(same.isValid() ? same : m_model->index(0, m_model->table().hasRowNames ? 1 : 0));
    if (same.isValid())
        m_table->verticalScrollBar()->setValue(scrolled);
    showCurrentCell();
}

void OverviewWindow::showSummary()
{
    const Overview &overview = m_source->overview();
    if (overview.quotes.isEmpty())
        return m_summary->clear();
    const auto named = std::count_if(overview.speakers.begin(), overview.speakers.end(),
                                     [](const Overview::Speaker &speaker) { return !speaker.id.isNull(); });
    QStringList parts{tr("%Ln quote(s)", nullptr, int(overview.quotes.size())),
                      tr("%Ln speaker(s)", nullptr, int(named)),
                      tr("%1 % of words quoted").arg(overview.percentQuoted())};
    if (m_source->countedScope() == Scope::Project)
        parts.prepend(tr("%Ln article(s)", nullptr, int(overview.articles.size())));
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
}

QString OverviewWindow::emptyText() const
{
    if (m_progress->isRunning())
        return {};
    if (m_source->countedScope() == Scope::Project)
        return tr("Nobody has been quoted in this project yet.");
    return m_session.article().isNull()
               ? tr("No article is open.")
               : tr("Nobody has been quoted in this article yet.\nTag a quotation, and see here "
                    "who says how much.");
}

/// As wide as what is in them, names up to a limit. Only for another table: columns that move while one tags
/// would be a nuisance.
void OverviewWindow::fitColumns()
{
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int wanted = m_table->columnWidth(column) + (column == 0 ? 12 : 4);
        m_table->setColumnWidth(column, std::clamp(wanted, 48, widestColumn));
    }
}

void OverviewWindow::showCurrentCell()
{
    const QModelIndex cell = m_table->currentIndex();
    m_chart->setCurrent(cell.row(), cell.column());
    if (!cell.isValid())
        return showQuotes({}, {});
    const OverviewTable::Row &row = m_model->table().rows[cell.row()];
    const QString name = m_model->table().hasRowNames ? row.cells.constFirst().text : row.cells[1].text;
    const bool isCross = m_aspect == Aspect::SpeakerByTopic && cell.column() > 0;
    showQuotes(isCross ? tr("%1 on %2").arg(name, m_model->table().headings[cell.column()]) : name,
               m_model->quotesAt(cell));
}

void OverviewWindow::showQuotes(const QString &what, const QList<qsizetype> &quotes)
{
    m_behindTitle->setText(what);
    m_behind->setQuotes(quotes);
}

void OverviewWindow::enterCell()
{
    const QList<qsizetype> quotes = m_behind->quotes();
    if (quotes.size() == 1)
        return tellQuote(&OverviewWindow::quoteActivated, quotes.constFirst());
    if (quotes.isEmpty())
        return;
    m_quotes->setFocus(Qt::ShortcutFocusReason);
    m_quotes->setCurrentIndex(m_behind->index(0));
}

void OverviewWindow::tellQuote(QuoteSignal how, qsizetype quote)
{
    const Overview &overview = m_source->overview();
    if (quote < overview.quotes.size())
        emit(this->*how)(overview.articles[overview.quotes[quote].article].id, overview.quotes[quote].id);
}

bool OverviewWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_progress && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        m_stop->setVisible(event->type() == QEvent::Show);
        m_empty->setText(emptyText());
    }
    if (watched == m_table && isEnter(event)) {
        enterCell();
        return true;
    }
    if (watched == m_quotes && isEnter(event)) {
        if (m_quotes->currentIndex().isValid())
            tellQuote(&OverviewWindow::quoteActivated,
                      m_behind->quotes().value(m_quotes->currentIndex().row()));
        return true;
    }
    if (watched == m_quotes && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_table->setFocus(Qt::ShortcutFocusReason); // back to where one came from; the next Esc closes
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void OverviewWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_source->setActive(true);
    m_table->setFocus();
}

void OverviewWindow::hideEvent(QHideEvent *event)
{
    m_source->setActive(false);
    QDialog::hideEvent(event);
}

QString OverviewWindow::title() const
{
    const QString of = m_source->countedScope() == Scope::Project
                           ? QFileInfo(m_session.path()).completeBaseName()
                           : m_session.article().article().title;
    return of.isEmpty() ? titleOf(m_aspect) : tr("%1: %2").arg(of, titleOf(m_aspect));
}

} // namespace pullquote
