#include "ui/dialogs/exportscope.h"

#include "app/session/session.h"
#include "app/session/waitforfile.h"
#include "app/store/projectreader.h"
#include "ui/theme/plaintip.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace pullquote {

namespace {

const QString notesKey = QStringLiteral("notes");
const QString commentsKey = QStringLiteral("comments");
const QString articlesKey = QStringLiteral("articles"); // one of these three words
const QString thisArticle = QStringLiteral("this");
const QString chosenOnes = QStringLiteral("chosen");
const QString wholeProject = QStringLiteral("all");
const QString chosenKey = QStringLiteral("chosen");         // ids
const QString leftOutKey = QStringLiteral("withoutLayers"); // ids: who comes later is among those that go out

/// Wide enough for a headline, narrow enough to stand beside a page.
constexpr int titleWidth = 260;

template <class T>
void addChecked(QListWidget &list, const QString &text, Id<T> id, Qt::CheckState state)
{
    auto *item = new QListWidgetItem(text, &list);
    item->setData(Qt::UserRole, id.uuid());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
}

template <class T>
QList<Id<T>> idsThatAre(Qt::CheckState state, const QListWidget &list)
{
    QList<Id<T>> ids;
    for (int i = 0; i < list.count(); ++i) {
        if (list.item(i)->checkState() == state)
            ids.append(Id<T>(list.item(i)->data(Qt::UserRole).toUuid()));
    }
    return ids;
}

/// Those of the list whose ids are among these, and no word of it for each of them.
void set(Qt::CheckState state, const QStringList &ids, QListWidget &list)
{
    const QSignalBlocker quiet(list);
    const QSet<QString> wanted(ids.begin(), ids.end());
    for (int i = 0; i < list.count(); ++i) {
        if (wanted.contains(list.item(i)->data(Qt::UserRole).toUuid().toString(QUuid::WithoutBraces)))
            list.item(i)->setCheckState(state);
    }
}

template <class T>
QStringList textsOf(const QList<Id<T>> &ids)
{
    QStringList texts;
    for (Id<T> id : ids)
        texts.append(id.toString());
    return texts;
}

} // namespace

ExportScope::ExportScope(Session &session, ArticleId article, QWidget *parent)
    : QWidget(parent), m_session(session), m_article(article)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    buildArticles(*layout);
    buildLayers(*layout);
    m_notes = new QCheckBox(tr("&Notes on quotes and speakers"));
    m_notes->setObjectName(QStringLiteral("withNotes"));
    m_notes->setChecked(true);
    m_comments = new QCheckBox(tr("Co&mments and decisions"));
    m_comments->setObjectName(QStringLiteral("withComments"));
    m_comments->setChecked(true);
    for (QCheckBox *box : {m_notes, m_comments}) {
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ExportScope::changed);
    }
    layout->addStretch(0); // without the list of articles there is more room than all of this needs
    chooseThisArticle();
}

void ExportScope::setCommentsOffered(bool offered)
{
    m_comments->setVisible(offered);
}

void ExportScope::buildArticles(QVBoxLayout &layout)
{
    const QString title = articleTitle(m_article);
    const QString shown = fontMetrics().elidedText(QString(title).replace(u'&', QLatin1String("&&")),
                                                   Qt::ElideRight, titleWidth);
    m_one = new QRadioButton(title.isEmpty() ? tr("&This article") : tr("&This article: %1").arg(shown));
    m_one->setObjectName(QStringLiteral("thisArticle"));
    m_one->setToolTip(plainTip(title));
    m_one->setEnabled(!m_article.isNull());
    m_some = new QRadioButton(tr("C&hosen articles"));
    m_some->setObjectName(QStringLiteral("someArticles"));
    m_all = new QRadioButton(tr("The &whole project"));
    m_all->setObjectName(QStringLiteral("wholeProject"));
    m_choosing = new QWidget;
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("articleFilter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the articles"));
    m_filter->setClearButtonEnabled(true);
    m_articles = new QListWidget;
    m_articles->setObjectName(QStringLiteral("exportArticles"));
    m_articles->setAccessibleName(tr("Articles that go out"));
    m_articles->setUniformItemSizes(true);
    auto *choosing = new QVBoxLayout(m_choosing);
    choosing->setContentsMargins(20, 0, 0, 0);
    choosing->addWidget(m_filter);
    choosing->addWidget(m_articles);
    m_choosing->hide();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_one, m_some, m_choosing, m_all})
        layout.addWidget(widget, widget == m_choosing ? 1 : 0);
    for (QRadioButton *button : {m_one, m_some, m_all})
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                showArticles();
        });
    connect(m_filter, &QLineEdit::textChanged, this, &ExportScope::filterArticles);
    connect(m_articles, &QListWidget::itemChanged, this, &ExportScope::changed);
}

void ExportScope::buildLayers(QVBoxLayout &layout)
{
    m_layers = new QListWidget;
    m_layers->setObjectName(QStringLiteral("exportLayers"));
    m_layers->setAccessibleName(tr("Whose quotes go out"));
    for (const Annotator &annotator : m_session.catalogue().annotators())
        addChecked(*m_layers, annotator.name, annotator.id, Qt::Checked);
    const int rows = std::clamp(m_layers->count(), 1, 5);
    m_layers->setFixedHeight(rows * std::max(24, m_layers->sizeHintForRow(0)) + 2 * m_layers->frameWidth() +
                             4);
    auto *label = new QLabel(tr("&Quotes of"));
    label->setBuddy(m_layers);
    layout.addSpacing(8);
    layout.addWidget(label);
    layout.addWidget(m_layers);
    connect(m_layers, &QListWidget::itemChanged, this, &ExportScope::changed);
}

QString ExportScope::articleTitle(ArticleId article) const
{
    if (article.isNull())
        return {};
    if (!m_session.article().isNull() && m_session.article().article().id == article)
        return m_session.article().article().title;
    if (!waitForFile(m_session))
        return {};
    const Result<std::optional<Entity>> entity =
        m_session.reader().entity({EntityType::Article, article.uuid()});
    return entity && *entity ? std::get<Article>(**entity).title : QString();
}

/// The list is filled when it is first wanted: a project may have ten thousand articles.
void ExportScope::showArticles()
{
    m_choosing->setVisible(m_some->isChecked());
    if (m_some->isChecked() && m_articles->count() == 0) {
        const QSignalBlocker quiet(m_articles);
        const Result<void> arrived = waitForFile(m_session); // or the newest is not among them
        const Result<QList<ArticleSummary>> summaries =
            arrived ? m_session.reader().articleSummaries() : arrived.problem();
        for (const ArticleSummary &summary : summaries ? *summaries : QList<ArticleSummary>())
            addChecked(*m_articles, summary.article.title, summary.article.id,
                       summary.article.id == m_article ? Qt::Checked : Qt::Unchecked);
        m_articles->setCurrentRow(0);
    }
    emit changed();
}

void ExportScope::filterArticles(const QString &words)
{
    for (int i = 0; i < m_articles->count(); ++i) {
        QListWidgetItem *item = m_articles->item(i);
        item->setHidden(!item->text().contains(words.trimmed(), Qt::CaseInsensitive));
    }
}

QList<ArticleId> ExportScope::chosenArticles() const
{
    if (m_all->isChecked())
        return {};
    return m_one->isChecked() ? QList<ArticleId>{m_article} : idsThatAre<Article>(Qt::Checked, *m_articles);
}

bool ExportScope::isComplete() const
{
    return m_all->isChecked() || !chosenArticles().isEmpty();
}

QString ExportScope::title() const
{
    const QList<ArticleId> articles = chosenArticles();
    return articles.size() == 1 ? articleTitle(articles.first()) : QString();
}

ExportRequest ExportScope::request() const
{
    ExportRequest request;
    request.articles = chosenArticles();
    request.layers = idsThatAre<Annotator>(Qt::Checked, *m_layers);
    if (request.layers.size() == m_layers->count())
        request.layers.clear();
    else if (request.layers.isEmpty())
        request.layers.append(AnnotatorId()); // nobody's: the articles alone
    request.hasNotes = m_notes->isChecked();
    request.hasComments = m_comments->isChecked();
    return request;
}

void ExportScope::chooseThisArticle()
{
    (m_article.isNull() ? m_all : m_one)->setChecked(true);
}

QVariantMap ExportScope::toMap() const
{
    const QString which = m_all->isChecked() ? wholeProject : m_some->isChecked() ? chosenOnes : thisArticle;
    return {{articlesKey, which},
            {chosenKey, m_some->isChecked() ? textsOf(chosenArticles()) : QStringList()},
            {leftOutKey, textsOf(idsThatAre<Annotator>(Qt::Unchecked, *m_layers))},
            {notesKey, m_notes->isChecked()},
            {commentsKey, m_comments->isChecked()}};
}

void ExportScope::preset(const QVariantMap &chosen)
{
    const QString which = chosen.value(articlesKey).toString();
    const QStringList articles = chosen.value(chosenKey).toStringList();
    if (which == wholeProject)
        m_all->setChecked(true);
    if (which == chosenOnes && !articles.isEmpty()) {
        m_some->setChecked(true); // fills the list
        set(Qt::Unchecked, {m_article.toString()}, *m_articles);
        set(Qt::Checked, articles, *m_articles);
        if (chosenArticles().isEmpty()) // all of them are gone
            chooseThisArticle();
    }
    set(Qt::Unchecked, chosen.value(leftOutKey).toStringList(), *m_layers);
    m_notes->setChecked(chosen.value(notesKey, true).toBool());
    m_comments->setChecked(chosen.value(commentsKey, true).toBool());
    emit changed();
}

} // namespace pullquote
