// The overview's widgets, and what their signals lead to.

#include "ui/dialogs/progressline.h"
#include "ui/dialogs/prompts.h"
#include "ui/overview/behindquotes.h"
#include "ui/overview/overviewchart.h"
#include "ui/overview/overviewmodel.h"
#include "ui/overview/overviewwindow.h"
#include "ui/theme/openingsize.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace pullquote {

namespace {

QToolButton *addChoice(QButtonGroup *group, int id, const QString &text, const QString &name, QBoxLayout *row)
{
    auto *choice = new QToolButton;
    choice->setObjectName(name);
    choice->setText(text);
    choice->setCheckable(true);
    choice->setAutoRaise(true);
    choice->setFocusPolicy(Qt::TabFocus);
    group->addButton(choice, id);
    row->addWidget(choice);
    return choice;
}

QPushButton *addButton(const QString &text, const QString &name, QBoxLayout *row)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false); // Enter belongs to the table
    row->addWidget(button);
    return button;
}

/// Not a shortcut of the button: it would replace the letter that its text underlines.
void addKeys(QPushButton *button, const QKeySequence &keys, const QString &tip)
{
    QObject::connect(new QShortcut(keys, button), &QShortcut::activated, button, &QPushButton::click);
    button->setToolTip(tip.arg(keys.toString(QKeySequence::NativeText)));
}

} // namespace

void OverviewWindow::build()
{
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("overviewEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(40);
    m_chart = new OverviewChart;
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_chart);
    scroll->setMinimumWidth(300);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->addWidget(scroll);
    splitter->addWidget(buildTableSide());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({620, 420});
    m_pages = new QStackedWidget;
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildTop());
    column->addWidget(m_pages, 1);
    column->addWidget(buildFoot());
    setOpeningSize(*this, {1080, 640});
}

QWidget *OverviewWindow::buildTop()
{
    auto *top = new QWidget;
    auto *rows = new QVBoxLayout(top);
    rows->setContentsMargins(12, 10, 12, 8);
    rows->setSpacing(8);
    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    m_scopes = new QButtonGroup(this);
    addChoice(m_scopes, int(OverviewSource::Scope::Article), tr("This article"),
              QStringLiteral("scopeArticle"), first)
        ->setChecked(true);
    addChoice(m_scopes, int(OverviewSource::Scope::Project), tr("The whole project"),
              QStringLiteral("scopeProject"), first);
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("overviewSummary"));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    first->addStretch(1);
    first->addWidget(m_summary);
    auto *second = new QHBoxLayout;
    second->setSpacing(4);
    m_tabs = new QButtonGroup(this);
    for (Aspect aspect : allAspects)
        addChoice(m_tabs, int(aspect), titleOf(aspect), QStringLiteral("aspect%1").arg(int(aspect)), second);
    m_tabs->button(int(m_aspect))->setChecked(true);
    second->addStretch(1);
    rows->addLayout(first);
    rows->addLayout(second);
    return top;
}

QWidget *OverviewWindow::buildTableSide()
{
    m_model = new OverviewModel(this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("overviewTable"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->installEventFilter(this);
    m_behindTitle = new QLabel;
    m_behindTitle->setObjectName(QStringLiteral("behindTitle"));
    m_behindTitle->setTextFormat(Qt::PlainText);
    m_behindTitle->setContentsMargins(4, 8, 4, 4);
    m_quotes = new QListView;
    m_quotes->setObjectName(QStringLiteral("behindQuotes"));
    m_quotes->setAccessibleName(tr("Quotes behind the cell"));
    m_quotes->setFrameShape(QFrame::NoFrame);
    m_quotes->setUniformItemSizes(true);
    m_quotes->setTextElideMode(Qt::ElideRight);
    m_quotes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_quotes->installEventFilter(this);
    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_behindTitle);
    column->addWidget(m_quotes, 1);
    auto *side = new QSplitter(Qt::Vertical);
    side->setHandleWidth(1);
    side->addWidget(m_table);
    side->addWidget(below);
    side->setStretchFactor(0, 3);
    side->setStretchFactor(1, 2);
    side->setMinimumWidth(280);
    return side;
}

QWidget *OverviewWindow::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 8, 12, 10);
    m_progress = new ProgressLine;
    row->addWidget(m_progress, 1);
    m_stop = addButton(tr("S&top"), QStringLiteral("stopCounting"), row);
    m_stop->hide();
    row->addStretch(1);
    QPushButton *picture = addButton(tr("Copy &picture"), QStringLiteral("copyPicture"), row);
    addKeys(picture, Qt::CTRL | Qt::SHIFT | Qt::Key_C, tr("The chart, for a document or a mail (%1)"));
    QPushButton *table = addButton(tr("&Copy table"), QStringLiteral("copyTable"), row);
    addKeys(table, QKeySequence::Copy, tr("All rows, for a spreadsheet or a document (%1)"));
    QPushButton *saver = addButton(tr("&Save"), QStringLiteral("saveOverview"), row);
    auto *menu = new QMenu(saver);
    const auto offer = [this, menu](const QString &text, const QString &suffix, const QString &filter) {
        QAction *action = menu->addAction(text, this, [this, suffix, filter] { save(suffix, filter); });
        action->setObjectName(QStringLiteral("save_") + suffix);
    };
    offer(tr("&Picture (PNG)…"), QStringLiteral("png"), tr("Pictures (*.png)"));
    offer(tr("&Drawing (SVG)…"), QStringLiteral("svg"), tr("Drawings (*.svg)"));
    offer(tr("&Table (CSV)…"), QStringLiteral("csv"), tr("Tables (*.csv)"));
    saver->setMenu(menu);
    m_takers = {picture, table, saver};
    QPushButton *close = addButton(tr("C&lose"), QStringLiteral("closeOverview"), row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(picture, &QPushButton::clicked, this, &OverviewWindow::copyPicture);
    connect(table, &QPushButton::clicked, this, &OverviewWindow::copyTable);
    return foot;
}

void OverviewWindow::connectAll()
{
    connect(m_scopes, &QButtonGroup::idClicked, this,
            [this](int id) { setScope(OverviewSource::Scope(id)); });
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) { setAspect(Aspect(id)); });
    connect(m_source.get(), &OverviewSource::changed, this, [this] { fill(false); });
    connect(m_source.get(), &OverviewSource::stopped, this, [this] {
        if (m_source->scope() == OverviewSource::Scope::Project)
            setScope(OverviewSource::Scope::Article);
    });
    connect(m_source.get(), &OverviewSource::failed, this,
            [this](const Problem &problem) { m_prompts.tell(problem); });
    connect(m_stop, &QPushButton::clicked, m_source.get(), &OverviewSource::stop);
    m_progress->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OverviewWindow::showCurrentCell);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &OverviewWindow::enterCell);
    connect(m_chart, &OverviewChart::markClicked, this, [this](const ChartContent::Mark &mark) {
        const QModelIndex cell = m_model->index(mark.tableRow, mark.tableColumn);
        m_table->setCurrentIndex(cell);
        showQuotes(mark.tip, mark.quotes); // may be of several rows
        if (mark.quotes.size() == 1)
            tellQuote(&OverviewWindow::quotePointedAt, mark.quotes.constFirst());
    });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &cell) {
        const QList<qsizetype> quotes = m_model->quotesAt(cell);
        if (quotes.size() == 1)
            tellQuote(&OverviewWindow::quotePointedAt, quotes.constFirst());
    });
    connect(m_quotes, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        tellQuote(&OverviewWindow::quotePointedAt, m_behind->quotes().value(index.row()));
    });
    connect(m_quotes, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        tellQuote(&OverviewWindow::quoteActivated, m_behind->quotes().value(index.row()));
    });
}

} // namespace pullquote
