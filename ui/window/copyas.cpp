#include "ui/window/copyas.h"

#include "app/formats/formatregistry.h"
#include "app/session/session.h"
#include "app/session/tagging.h"
#include "app/session/waitforfile.h"
#include "app/store/projectreader.h"
#include "app/text/excerpt.h"
#include "ui/dialogs/exportcopier.h"
#include "ui/window/actiontable.h"
#include "ui/window/desk.h"

#include <QMenu>

namespace pullquote {

namespace {

constexpr qsizetype longestSaid = 79; ///< code units of words in a sentence of the status line

} // namespace

struct CopyAs::Way {
    Do quote;
    Do article;
    QString format;
    const char *text; ///< in a menu that says of what
};

const QList<CopyAs::Way> &CopyAs::ways()
{
    static const QList<Way> all{
        {Do::CopyQuotePage, Do::CopyArticlePage, QStringLiteral("html"), QT_TR_NOOP("&Web page (HTML)")},
        {Do::CopyQuoteMarkdown, Do::CopyArticleMarkdown, QStringLiteral("markdown"), QT_TR_NOOP("&Markdown")},
        {Do::CopyQuoteTable, Do::CopyArticleTable, QStringLiteral("csv"), QT_TR_NOOP("&Table (CSV)")},
    };
    return all;
}

CopyAs::CopyAs(Desk &desk, Session &session, const FormatRegistry &formats, ActionTable &actions)
    : QObject(&desk),
      m_desk(desk),
      m_session(session),
      m_formats(formats),
      m_copier(new ExportCopier(session, this))
{
    for (const Way &way : ways()) {
        connect(actions[way.quote], &QAction::triggered, this, [this, &way] { copyQuote(way); });
        connect(actions[way.article], &QAction::triggered, this,
                [this, &way] { copyArticle(way, m_session.article().article().id); });
    }
    connect(m_copier, &ExportCopier::copied, this, [this] { emit said(m_sentence); });
    connect(m_copier, &ExportCopier::failed, this, &CopyAs::failed);
}

void CopyAs::addForQuote(QMenu &menu, ActionTable &actions)
{
    for (const Way &way : ways()) {
        actions[way.quote]->setText(tr(way.text));
        menu.addAction(actions[way.quote]);
    }
}

void CopyAs::addForArticle(QMenu &menu, ActionTable &actions)
{
    for (const Way &way : ways()) {
        actions[way.article]->setText(tr(way.text));
        menu.addAction(actions[way.article]);
    }
}

void CopyAs::addFor(ArticleId article, QMenu &menu)
{
    for (const Way &way : ways()) {
        QAction *action =
            menu.addAction(tr(way.text), this, [this, &way, article] { copyArticle(way, article); });
        action->setObjectName(QStringLiteral("copyAs-") + way.format);
    }
}

/// As a request has them: none where all are shown.
QList<AnnotatorId> CopyAs::shownLayers() const
{
    QList<AnnotatorId> shown;
    const QList<Annotator> annotators = m_session.catalogue().annotators();
    for (const Annotator &annotator : annotators) {
        if (m_session.isLayerShown(annotator.id))
            shown.append(annotator.id);
    }
    if (shown.size() == annotators.size())
        return {};
    return shown.isEmpty() ? QList<AnnotatorId>{AnnotatorId()} : shown;
}

void CopyAs::copyQuote(const Way &way)
{
    const Quote *quote = m_session.article().quote(m_session.currentQuote());
    if (!quote)
        return emit said(Tagging::noCurrentQuote().sentence());
    ExportRequest request;
    request.articles = {quote->article};
    request.quotes = {quote->id};
    const QString words = excerpt(m_session.article().text(), quote->content, longestSaid);
    if (waitForSaved())
        copy(way, request, words);
}

void CopyAs::copyArticle(const Way &way, ArticleId article)
{
    if (!waitForSaved())
        return;
    const Result<std::optional<Entity>> found =
        m_session.reader().entity({EntityType::Article, article.uuid()});
    if (!found)
        return emit failed(found.problem());
    if (!*found)
        return emit said(tr("The article is not in the project any more."));
    ExportRequest request;
    request.articles = {article};
    request.layers = shownLayers();
    copy(way, request, std::get<Article>(**found).title);
}

bool CopyAs::waitForSaved()
{
    m_desk.finishEditing();
    const Result<void> arrived = waitForFile(m_session);
    if (!arrived)
        emit failed(arrived.problem());
    return arrived.ok();
}

void CopyAs::copy(const Way &way, const ExportRequest &request, const QString &words)
{
    const Format *format = m_formats.format(way.format);
    if (!format)
        return;
    m_sentence = tr("Copied as %1: %2").arg(format->description().name, words);
    m_copier->copy(*format, request);
}

} // namespace pullquote
