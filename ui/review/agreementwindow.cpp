#include "ui/review/agreementwindow.h"

#include "ui/dialogs/progressline.h"
#include "ui/panel/evenlist.h"
#include "ui/review/agreementcards.h"
#include "ui/review/agreementtable.h"
#include "ui/review/behindcases.h"
#include "ui/review/countedlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

namespace pullquote {

namespace {

using Scope = AgreementSource::Scope;

constexpr int headingMargin = 22; // px beside a heading: its sign of the order, and air
constexpr qsizetype fewCases = 300;
constexpr int widestNumber = 120; // px: a long name above it is cut

bool isKey(const QEvent *event, std::initializer_list<int> keys)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent *>(event)->key();
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

AgreementWindow::AgreementWindow(Session &session, Prompts &prompts, Settings settings, QWidget *parent)
    : QDialog(parent), m_session(session), m_prompts(prompts), m_settings(settings)
{
    setObjectName(QStringLiteral("agreement"));
    setWindowTitle(tr("Agreement"));
    build();
    m_source = std::make_unique<AgreementSource>(session, *m_progress);
    connectAll();
    setTheme(Theme::light());
    restoreGeometry(m_settings.geometry(objectName()));
}

AgreementWindow::~AgreementWindow()
{
    m_settings.setGeometry(objectName(), saveGeometry());
}

void AgreementWindow::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette palette = theme.palette();
    setPalette(palette);
    m_sentences->setFont(theme.uiFont(15));
    m_casesTitle->setFont(theme.uiFont(0, QFont::DemiBold));
    m_empty->setFont(theme.uiFont(15));
    m_cards->setTheme(theme);
    m_cases->viewport()->update();
    palette.setColor(QPalette::ButtonText, theme.muted);
    for (QAbstractButton *choice : m_scopes->buttons()) {
        choice->setFont(theme.uiFont(13));
        choice->setPalette(palette);
    }
    fill();
}

void AgreementWindow::setScope(Scope scope)
{
    m_scopes->button(int(scope))->setChecked(true);
    m_source->setScope(scope);
}

void AgreementWindow::fill()
{
    fillAnnotators();
    const bool isFilled = m_source->layers() && !m_source->layers()->b.isNull();
    m_pages->setCurrentIndex(isFilled ? 0 : 1);
    m_empty->setText(emptyText());
    if (isFilled)
        fillTables();
    showCases();
    showState();
}

/// The names stay while others are compared: a list that empties itself under the hand is no list.
void AgreementWindow::fillAnnotators()
{
    const auto &layers = m_source->layers();
    if (!layers && !m_source->isBlind())
        return;
    const QSignalBlocker first(m_first);
    const QSignalBlocker second(m_second);
    m_first->clear();
    m_second->clear();
    if (!layers)
        return;
    for (const AnnotatorId id : layers->annotators) {
        const QString name =
            id == m_session.me().id ? tr("%1 (you)").arg(m_source->name(id)) : m_source->name(id);
        m_first->addItem(name, id.uuid());
        m_second->addItem(name, id.uuid());
    }
    m_first->setCurrentIndex(int(layers->annotators.indexOf(layers->a)));
    m_second->setCurrentIndex(int(layers->annotators.indexOf(layers->b)));
}

void AgreementWindow::chooseAnnotators()
{
    m_source->setAnnotators(AnnotatorId(m_first->currentData().toUuid()),
                            AnnotatorId(m_second->currentData().toUuid()));
}

void AgreementWindow::fillTables()
{
    const LayersCompared &layers = *m_source->layers();
    const QString a = m_source->name(layers.a);
    const QString b = m_source->name(layers.b);
    const AgreementWords words(a, b);
    QList<CountedText> sentences = words.sentences(layers.agreement, m_source->gamma());
    if (const auto revealed = m_source->revealed())
        sentences.append(
            {tr("Blind tagging: only the %Ln article(s) whose review is on.", nullptr, int(revealed->size())),
             {}});
    m_sentences->setSentences(sentences);
    const auto refill = [](QTableView *table, AgreementModel *model, const AgreementTable &with) {
        const QSignalBlocker blocker(table->selectionModel()); // what was asked stays
        const int row = table->currentIndex().row();
        const int column = std::max(0, table->currentIndex().column());
        const bool wasEmpty = model->rowCount() == 0;
        model->setTable(with);
        table->setCurrentIndex(
            table->model()->index(std::clamp(row, 0, std::max(0, model->rowCount() - 1)), column));
        if (wasEmpty)
            table->resizeColumnsToContents();
    };
    refill(m_measureTable, m_measures, AgreementTable::ofMeasures(layers, words, m_source->gamma()));
    refill(m_articleTable, m_articles, AgreementTable::ofArticles(layers, a, b));
    m_measureTable->resizeRowsToContents();
    fitArticles();
    m_articleTable->setVisible(m_source->scope() == Scope::Project);
}

/// All numbers in view, as narrow as the longest word above them; the headlines have the rest.
void AgreementWindow::fitArticles()
{
    QHeaderView &header = *m_articleTable->horizontalHeader();
    const QFontMetrics metrics(header.font());
    header.setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_articles->columnCount(); ++column) {
        int width = 0;
        for (int row = 0; row < m_articles->rowCount(); ++row)
            width =
                std::max(width, metrics.horizontalAdvance(m_articles->index(row, column).data().toString()) +
                                    headingMargin);
        const QString heading = m_articles->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        for (const QString &word : heading.split(u' '))
            width = std::max(width, metrics.horizontalAdvance(word) + headingMargin);
        header.setSectionResizeMode(column, QHeaderView::Fixed);
        header.resizeSection(column, std::min(width, widestNumber));
    }
}

void AgreementWindow::showState()
{
    const bool isBusy = m_source->isBusy();
    const bool isShown = m_source->layers() && !m_source->layers()->b.isNull();
    const bool canTake = isShown && !isBusy && !m_source->isOutdated();
    for (QPushButton *taker : m_takers)
        taker->setEnabled(canTake);
    m_gamma->setEnabled(canTake && !m_source->gamma() && m_source->layers()->agreement.total() > 0);
    m_stop->setVisible(isBusy);
    m_note->setText(!isShown || !m_source->isOutdated() ? QString()
                    : isBusy                            ? tr("Out of date. Comparing…")
                                                        : tr("Out of date."));
    m_refresh->setVisible(m_source->isOutdated() && !isBusy && !m_source->isBlind());
    answerReport();
}

QString AgreementWindow::emptyText() const
{
    if (m_source->isBlind())
        return tr("Blind tagging is a house rule of this project: what others have tagged stays hidden while "
                  "you tag, and how far you agree would tell something of it.\nReview, Review tags turns the "
                  "review on for articles that you have tagged.");
    const bool isArticle = m_source->scope() == Scope::Article;
    if (isArticle && m_session.article().isNull())
        return tr("No article is open.");
    if (!m_source->layers())
        return m_source->isBusy() ? tr("Comparing…") : tr("Stopped.");
    const QList<AnnotatorId> &annotators = m_source->layers()->annotators;
    if (annotators.isEmpty())
        return isArticle ? tr("Nobody has tagged anything in this article yet.")
                         : tr("Nobody has tagged anything in this project yet.");
    const QString name = m_source->name(annotators.constFirst());
    return (isArticle ? tr("Only %1 has tagged anything in this article.")
                      : tr("Only %1 has tagged anything in this project."))
               .arg(name) +
           u'\n' +
           tr("To compare, bring in a colleague’s copy of the project: File, Review a colleague’s file.");
}

void AgreementWindow::ask(const Asked &asked)
{
    m_asked = asked;
    showCases();
}

std::optional<qsizetype> AgreementWindow::articleIndex(ArticleId article) const
{
    const QList<ComparedArticle> &articles = m_source->layers()->comparison.articles();
    for (qsizetype i = 0; i < articles.size(); ++i) {
        if (articles[i].id == article)
            return i;
    }
    return std::nullopt;
}

void AgreementWindow::showCases()
{
    const auto &layers = m_source->layers();
    const int row = m_cases->currentIndex().row();
    const bool had = row >= 0 && row < m_behind->rowCount();
    const QuoteId a = had ? m_behind->quoteOfA(row) : QuoteId();
    const QuoteId b = had ? m_behind->quoteOfB(row) : QuoteId();
    CasesBehind cases;
    if (layers) {
        const std::optional<qsizetype> article = articleIndex(m_asked.article);
        if (article || m_asked.article.isNull())
            cases = casesBehind(layers->comparison.articles(), m_asked.question, article);
    }
    // Of many each would have to be laid out before the first is seen.
    m_cases->setRowHeight(cases.places.size() > fewCases ? AgreementCards::height() : 0);
    m_behind->setCases(layers, m_source->words(), cases);
    m_casesTitle->setText(casesTitle(cases));
    if (const int same = had ? m_behind->rowOf(a, b) : -1; same >= 0)
        m_cases->setCurrentIndex(m_behind->index(same));
    else if (m_behind->rowCount() > 0)
        m_cases->setCurrentIndex(m_behind->index(0));
}

QString AgreementWindow::casesTitle(const CasesBehind &cases) const
{
    const CaseNames &names = m_behind->names();
    const QString heading = m_asked.heading.isEmpty()
                                ? AgreementWords(names.a, names.b).heading(m_asked.question)
                                : m_asked.heading;
    QString title =
        QStringLiteral("%1  ·  %2").arg(heading, tr("%Ln case(s)", nullptr, int(cases.places.size())));
    if (m_asked.question.isMeasure())
        title += QStringLiteral("  ·  ") + tr("%Ln differ(s)", nullptr, int(cases.disagreeing));
    return title;
}

void AgreementWindow::enterCases()
{
    if (m_behind->rowCount() == 0)
        return;
    m_cases->setFocus(Qt::ShortcutFocusReason);
}

void AgreementWindow::activate(QTableView *table)
{
    if (table == m_measureTable)
        return enterCases();
    const QModelIndex index = m_articleOrder->mapToSource(table->currentIndex());
    if (!index.isValid() || !m_source->layers())
        return;
    const qsizetype article = *m_articles->table().rows.at(index.row()).article;
    emit articleActivated(m_source->layers()->comparison.articles().at(article).id);
}

bool AgreementWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTable = watched == m_measureTable || watched == m_articleTable;
    if (isTable && isKey(event, {Qt::Key_Return, Qt::Key_Enter})) {
        activate(static_cast<QTableView *>(watched));
        return true;
    }
    if (watched == m_cases && isKey(event, {Qt::Key_Return, Qt::Key_Enter})) {
        const int row = m_cases->currentIndex().row();
        if (row >= 0)
            emit quoteActivated(m_behind->articleId(row), m_behind->quote(row));
        return true;
    }
    if (watched == m_cases && isKey(event, {Qt::Key_Escape})) {
        m_measureTable->setFocus(Qt::ShortcutFocusReason); // back to the numbers; the next Esc closes
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void AgreementWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_source->setActive(true);
    m_measureTable->setFocus();
}

void AgreementWindow::hideEvent(QHideEvent *event)
{
    m_source->setActive(false);
    m_isReportAsked = false;
    QDialog::hideEvent(event);
}

} // namespace pullquote
