#include "ui/library/articlelist.h"

#include "app/session/backgroundreader.h"
#include "app/session/session.h"
#include "ui/ears/spokenlist.h"
#include "ui/library/articlecards.h"
#include "ui/library/articlelistmodel.h"
#include "ui/library/articlemenu.h"
#include "ui/library/articlesearch.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace pullquote {

ArticleList::ArticleList(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("articleList"));
    setAccessibleName(tr("Articles"));
    build();
    setTheme(Theme::light());
    showEmptiness();
}

ArticleList::~ArticleList()
{
    setSession(nullptr);
}

void ArticleList::build()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("searchArticles"));
    m_search->setPlaceholderText(tr("Search articles and quotes"));
    m_search->setAccessibleName(tr("Search articles and quotes"));
    m_search->setToolTip(tr("Words in headlines and texts; in quotation marks, a phrase. Esc clears."));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ArticleList::showModel);

    buildView();
    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("noArticles"));
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(15, 6, 15, 6);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *field = new QVBoxLayout;
    field->setContentsMargins(10, 10, 10, 10);
    field->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(field);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    setMinimumWidth(180);
}

void ArticleList::buildView()
{
    m_cards = new ArticleCards(this);
    m_view = new SpokenList(this);
    m_view->setObjectName(QStringLiteral("articles"));
    m_view->setAccessibleName(tr("Articles"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setItemDelegate(m_cards);
    m_view->setMouseTracking(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setLayoutMode(QListView::Batched); // 10,000 cards are laid out a hundred at a time
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    connect(m_view, &QListView::clicked, this, &ArticleList::activate);
    connect(m_view, &QListView::customContextMenuRequested, this, &ArticleList::showMenu);
}

void ArticleList::setTheme(const Theme &theme)
{
    m_cards->setTheme(theme);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.window); // the list lies on the window, not on paper
    m_view->setPalette(palette);
    m_view->doItemsLayout();
}

void ArticleList::setSession(Session *session)
{
    m_view->setModel(nullptr);
    if (m_session)
        m_session->disconnect(this);
    m_articles.reset();
    m_hits.reset();
    m_reader.reset();
    m_session = session;
    if (session) {
        m_reader = std::make_unique<BackgroundReader>(session->path());
        m_articles = std::make_unique<ArticleListModel>(*session, *m_reader);
        m_hits = std::make_unique<ArticleSearch>(*session, *m_reader);
        for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(m_articles.get()),
                                          static_cast<QAbstractItemModel *>(m_hits.get())}) {
            connect(model, &QAbstractItemModel::rowsInserted, this, &ArticleList::followOpenArticle);
            connect(model, &QAbstractItemModel::rowsRemoved, this, &ArticleList::showEmptiness);
            connect(model, &QAbstractItemModel::modelReset, this, &ArticleList::followOpenArticle);
        }
        connect(m_articles.get(), &ArticleListModel::readFailed, this, &ArticleList::showProblem);
        connect(m_hits.get(), &ArticleSearch::searched, this, &ArticleList::tellFound);
        connect(m_hits.get(), &ArticleSearch::searchFailed, this, &ArticleList::showProblem);
        connect(session, &Session::articleOpened, this, &ArticleList::followOpenArticle);
    }
    m_search->clear();
    showModel();
}

void ArticleList::showModel()
{
    showEmptiness();
    if (!m_session)
        return;
    m_hits->setQuery(m_search->text());
    QAbstractItemModel *model =
        m_hits->query().isEmpty() ? static_cast<QAbstractItemModel *>(m_articles.get()) : m_hits.get();
    if (m_view->model() == model)
        return;
    m_view->setModel(model);
    followOpenArticle();
}

void ArticleList::followOpenArticle()
{
    showEmptiness();
    if (!m_session || !m_view->model() || m_session->article().isNull())
        return;
    const ArticleId open = m_session->article().article().id;
    if (open == m_followed && m_view->currentIndex().isValid())
        return; // the person has gone on to another row
    if (select(open))
        m_followed = open;
}

bool ArticleList::select(ArticleId id)
{
    const QAbstractItemModel *model = m_view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(RowRole).value<ArticleRow>().id != id)
            continue;
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
        return true;
    }
    return false;
}

void ArticleList::showEmptiness()
{
    QString text;
    const bool searches = m_session && !m_search->text().trimmed().isEmpty();
    if (!m_session)
        text = QString();
    else if (searches && !m_hits->isSearching() && m_hits->rowCount() == 0)
        text = tr("Nothing found.");
    else if (!searches && m_articles->rowCount() == 0)
        text = tr("No articles yet. Paste one with New article, or drop files on the window.");
    m_empty->setText(text);
    m_empty->setVisible(!text.isEmpty());
}

void ArticleList::tellFound()
{
    if (!m_hits->query().isEmpty())
        emit told(tr("%Ln article(s) found.", nullptr, m_hits->rowCount()));
}

void ArticleList::showProblem(const Problem &problem)
{
    m_empty->setText(problem.sentence());
    m_empty->show();
}

void ArticleList::setStanding(std::function<QString(ArticleId)> standing)
{
    m_cards->setStanding(std::move(standing));
    standingChanged();
}

void ArticleList::standingChanged()
{
    m_view->viewport()->update();
}

ArticleId ArticleList::current() const
{
    return m_view->currentIndex().data(RowRole).value<ArticleRow>().id;
}

void ArticleList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ArticleList::activate(const QModelIndex &index)
{
    if (index.isValid())
        emit articleActivated(index.data(RowRole).value<ArticleRow>().id);
}

void ArticleList::showMenu(QPoint position)
{
    // By the menu key the position is that of the view; the current card is meant.
    QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const auto row = index.data(RowRole).value<ArticleRow>();
    ArticleMenu menu(row.state, m_session->isReadOnly(), this);
    connect(&menu, &ArticleMenu::openChosen, this, [&] { emit articleActivated(row.id); });
    connect(&menu, &ArticleMenu::detailsChosen, this, [&] { emit detailsRequested(row.id); });
    connect(&menu, &ArticleMenu::stateChosen, this, [&](const QString &s) { emit stateChosen(row.id, s); });
    connect(&menu, &ArticleMenu::exportChosen, this, [&] { emit exportRequested(row.id); });
    connect(&menu, &ArticleMenu::deleteChosen, this, [&] { emit deleteRequested(row.id); });
    emit copyMenuRequested(row.id, menu.copyMenu());
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

bool ArticleList::keyInSearch(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            return false; // the window's Esc goes back to the article
        m_search->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_view->setFocus(Qt::TabFocusReason);
        if (!m_view->currentIndex().isValid() && m_view->model())
            m_view->setCurrentIndex(m_view->model()->index(0, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_view->model())
            activate(m_view->currentIndex().isValid() ? m_view->currentIndex()
                                                      : m_view->model()->index(0, 0));
        return true;
    default:
        return false;
    }
}

bool ArticleList::keyInList(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_view->currentIndex());
        return true;
    case Qt::Key_F2:
        if (!current().isNull())
            emit detailsRequested(current());
        return true;
    case Qt::Key_Delete:
        if (!current().isNull())
            emit deleteRequested(current());
        return true;
    default:
        return false;
    }
}

bool ArticleList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && watched == m_search && keyInSearch(key->key()))
            return true;
        if (isPlain && watched == m_view && keyInList(key->key()))
            return true;
    }
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        m_cards->setWidth(m_view->viewport()->width());
    return QWidget::eventFilter(watched, event);
}

} // namespace pullquote
