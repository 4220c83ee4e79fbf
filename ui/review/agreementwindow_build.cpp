// The agreement's widgets, and what their signals lead to.

#include "app/text/csvwriter.h"
#include "ui/dialogs/progressline.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/savefile.h"
#include "ui/panel/evenlist.h"
#include "ui/review/agreementcards.h"
#include "ui/review/agreementtable.h"
#include "ui/review/agreementwindow.h"
#include "ui/review/behindcases.h"
#include "ui/review/countedlabel.h"
#include "ui/theme/openingsize.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSortFilterProxyModel>
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
    button->setAutoDefault(false); // Enter belongs to the tables
    row->addWidget(button);
    return button;
}

QComboBox *addAnnotators(const QString &text, const QString &name, QBoxLayout *row)
{
    auto *label = new QLabel(text);
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setMinimumContentsLength(14);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(box);
    row->addWidget(label);
    row->addWidget(box);
    return box;
}

QTableView *plainTable(const QString &name, const QString &accessibleName, QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace

void AgreementWindow::build()
{
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("agreementEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(60);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->addWidget(buildNumbers());
    splitter->addWidget(buildCases());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({640, 500});
    m_pages = new QStackedWidget;
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildTop());
    column->addWidget(m_pages, 1);
    column->addWidget(buildFoot());
    setOpeningSize(*this, {1140, 720});
}

QWidget *AgreementWindow::buildTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(12, 10, 12, 8);
    m_first = addAnnotators(tr("&Between"), QStringLiteral("firstAnnotator"), row);
    m_second = addAnnotators(tr("an&d"), QStringLiteral("secondAnnotator"), row);
    row->addSpacing(16);
    m_scopes = new QButtonGroup(this);
    addChoice(m_scopes, int(AgreementSource::Scope::Article), tr("This article"),
              QStringLiteral("scopeArticle"), row)
        ->setChecked(true);
    addChoice(m_scopes, int(AgreementSource::Scope::Project), tr("The whole project"),
              QStringLiteral("scopeProject"), row);
    row->addStretch(1);
    m_note = new QLabel;
    m_note->setObjectName(QStringLiteral("agreementNote"));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_note);
    m_refresh = addButton(tr("Co&mpare"), QStringLiteral("compareAgain"), row);
    return top;
}

QWidget *AgreementWindow::buildNumbers()
{
    m_sentences = new CountedLabel;
    m_sentences->setObjectName(QStringLiteral("agreementSentences"));
    m_sentences->setContentsMargins(4, 6, 16, 10); // words of sentences and tables begin at one line
    m_measures = new AgreementModel(this);
    m_measureTable = plainTable(QStringLiteral("measures"), tr("Measures"), m_measures);
    m_measureTable->setWordWrap(true); // why one is not defined is a sentence
    m_measureTable->verticalHeader()->setMinimumSectionSize(28);
    m_measureTable->horizontalHeader()->setStretchLastSection(true);
    connect(m_measureTable->horizontalHeader(), &QHeaderView::sectionResized, m_measureTable,
            &QTableView::resizeRowsToContents);
    m_measureTable->horizontalHeader()->setSectionsClickable(false);
    m_articles = new AgreementModel(this);
    m_articleOrder = new QSortFilterProxyModel(this);
    m_articleOrder->setSourceModel(m_articles);
    m_articleOrder->setSortRole(AgreementModel::SortRole);
    m_articleOrder->setSortLocaleAware(true);
    m_articleTable = plainTable(QStringLiteral("articles"), tr("Agreement by article"), m_articleOrder);
    m_articleTable->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_articleTable->setSortingEnabled(true);
    // Headings of two words stand on two lines, so that the headlines of the articles have the room.
    m_articleTable->horizontalHeader()->setFixedHeight(2 * fontMetrics().height() + 10);
    auto *tables = new QSplitter(Qt::Vertical);
    tables->setHandleWidth(1);
    tables->addWidget(m_measureTable);
    tables->addWidget(m_articleTable);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sentences);
    column->addWidget(tables, 1);
    side->setMinimumWidth(480);
    return side;
}

QWidget *AgreementWindow::buildCases()
{
    m_casesTitle = new QLabel;
    m_casesTitle->setObjectName(QStringLiteral("casesTitle"));
    m_casesTitle->setTextFormat(Qt::PlainText);
    m_casesTitle->setContentsMargins(15, 8, 12, 8);
    m_behind = new BehindCases(this);
    m_cards = new AgreementCards(this);
    m_cases = new EvenList;
    m_cases->setObjectName(QStringLiteral("behindCases"));
    m_cases->setAccessibleName(tr("Cases behind the number"));
    m_cases->setModel(m_behind);
    m_cases->setItemDelegate(m_cards);
    m_cases->setResizeMode(QListView::Adjust);
    m_cases->setFrameShape(QFrame::NoFrame);
    m_cases->setMouseTracking(true);
    m_cases->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_casesTitle);
    column->addWidget(m_cases, 1);
    side->setMinimumWidth(280);
    return side;
}

QWidget *AgreementWindow::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 8, 12, 10);
    m_progress = new ProgressLine;
    row->addWidget(m_progress, 1);
    m_stop = addButton(tr("S&top"), QStringLiteral("stopComparing"), row);
    m_stop->hide();
    row->addStretch(1);
    m_gamma = addButton(tr("Compute &gamma"), QStringLiteral("computeGamma"), row);
    m_gamma->setToolTip(tr("Positions and speakers together, against 30 random samples"));
    QPushButton *copy = addButton(tr("&Copy"), QStringLiteral("copyAgreement"), row);
    auto *copies = new QMenu(copy);
    copies->addAction(tr("&Sentences"), this, &AgreementWindow::copySentences);
    copies->addAction(tr("&Measures"), this, [this] { copyTable(m_measures->table()); });
    copies->addAction(tr("&Articles"), this, [this] { copyTable(m_articles->table()); });
    copies->addAction(tr("&Cases"), this, &AgreementWindow::copyCases);
    copy->setMenu(copies);
    QPushButton *report = addButton(tr("&Review report"), QStringLiteral("reviewReport"), row);
    auto *reports = new QMenu(report);
    const auto offer = [this, reports](const QString &text, const QString &suffix, const QString &filter) {
        QAction *action = reports->addAction(text, this, [=, this] { saveReport(suffix, {filter}); });
        action->setObjectName(QStringLiteral("report_") + suffix);
    };
    offer(tr("&Page (HTML)…"), QStringLiteral("html"), pageFilter());
    offer(tr("&Table (CSV)…"), QStringLiteral("csv"), tableFilter());
    report->setMenu(reports);
    m_takers = {copy, report};
    QPushButton *close = addButton(tr("C&lose"), QStringLiteral("closeAgreement"), row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void AgreementWindow::connectTable(QTableView *table, const AgreementModel *model,
                                   QSortFilterProxyModel *order)
{
    table->installEventFilter(this);
    connect(table, &QAbstractItemView::doubleClicked, this, [this, table] { activate(table); });
    const auto askCell = [this, model, order](const QModelIndex &index) {
        const QModelIndex cell = order ? order->mapToSource(index) : index;
        if (!cell.isValid() || !m_source->layers())
            return;
        const AgreementTable::Row &row = model->table().rows.at(cell.row());
        const ArticleId article =
            row.article ? m_source->layers()->comparison.articles().at(*row.article).id : ArticleId();
        if (const auto &question = row.cells.at(cell.column()).question)
            ask({*question, article, row.heading});
    };
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, askCell);
    connect(table, &QAbstractItemView::clicked, this, askCell);
    auto *copy = new QShortcut(QKeySequence::Copy, table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this, model] { copyTable(model->table()); });
}

void AgreementWindow::connectAll()
{
    connect(m_source.get(), &AgreementSource::changed, this, &AgreementWindow::fill);
    connect(m_source.get(), &AgreementSource::failed, this,
            [this](const Problem &problem) { m_prompts.tell(problem); });
    connect(m_source.get(), &AgreementSource::written, this,
            [this](const QString &path, const Result<void> &result) { tellSaved(result, path, m_prompts); });
    connect(m_scopes, &QButtonGroup::idClicked, this,
            [this](int id) { setScope(AgreementSource::Scope(id)); });
    for (QComboBox *box : {m_first, m_second})
        connect(box, &QComboBox::activated, this, &AgreementWindow::chooseAnnotators);
    connect(m_refresh, &QPushButton::clicked, m_source.get(), &AgreementSource::refresh);
    connect(m_stop, &QPushButton::clicked, m_source.get(), &AgreementSource::stop);
    connect(m_gamma, &QPushButton::clicked, m_source.get(), &AgreementSource::computeGamma);
    connect(m_sentences, &CountedLabel::asked, this, [this](const CaseQuestion &question) {
        ask({question, {}, {}});
        enterCases();
    });
    connectTable(m_measureTable, m_measures, nullptr);
    connectTable(m_articleTable, m_articles, m_articleOrder);
    m_cases->installEventFilter(this);
    connect(m_cases, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        emit quotePointedAt(m_behind->articleId(index.row()), m_behind->quote(index.row()));
    });
    connect(m_cases, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        emit quoteActivated(m_behind->articleId(index.row()), m_behind->quote(index.row()));
    });
    auto *copy = new QShortcut(QKeySequence::Copy, m_cases);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &AgreementWindow::copyCases);
}

} // namespace pullquote
