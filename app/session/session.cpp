#include "app/session/session.h"

#include "app/session/identity.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "app/store/writequeue.h"

#include <QFileInfo>

namespace pullquote {

namespace {

ArticleContent newArticle(const Article &article, const QString &text)
{
    return {article, text, CodePoints(text), {}};
}

/// `content` as `change` leaves it, where it is about the article `id`.
void overlay(Result<ArticleContent> &content, ArticleId id, const Change &change,
             const QHash<QString, QString> &texts)
{
    if (change.entity == EntityRef{EntityType::Article, id.uuid()}) {
        if (!change.after) {
            content = Problem{Session::tr("The article has been deleted."), id.toString(), {}};
            return;
        }
        const Article article = std::get<Article>(*change.after);
        if (content)
            content->article = article;
        else if (texts.contains(article.textSha256)) // made just now
            content = newArticle(article, texts.value(article.textSha256));
    }
    if (change.entity.type != EntityType::Quote || !content)
        return;
    content->quotes.removeIf([&](const Quote &quote) { return quote.id.uuid() == change.entity.uuid; });
    if (change.after && std::get<Quote>(*change.after).article == id)
        content->quotes.append(std::get<Quote>(*change.after));
}

bool isOfCatalogue(EntityType type)
{
    return type == EntityType::Speaker || type == EntityType::Topic || type == EntityType::Annotator ||
           type == EntityType::Project;
}

} // namespace

Session::Session(const Annotator &me) : m_me(me) {}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(const QString &path, Access access, const Annotator &me)
{
    std::unique_ptr<WriteQueue> queue;
    if (access == Access::Write) {
        Result<std::unique_ptr<WriteQueue>> started =
            WriteQueue::start([path] { return ProjectFile::open(path, Access::Write); });
        if (!started)
            return started.problem();
        queue = std::move(*started);
    }
    std::unique_ptr<Session> session(new Session(me));
    if (const Result<void> ready = session->start(std::move(queue), path); !ready)
        return ready.problem();
    return session;
}

Result<std::unique_ptr<Session>> Session::create(const QString &path, const Annotator &me)
{
    const QString name = QFileInfo(path).completeBaseName();
    Result<std::unique_ptr<WriteQueue>> started =
        WriteQueue::start([path, name] { return ProjectFile::create(path, name); });
    if (!started)
        return started.problem();
    std::unique_ptr<Session> session(new Session(me));
    if (const Result<void> ready = session->start(std::move(*started), path); !ready)
        return ready.problem();
    return session;
}

Result<void> Session::start(std::unique_ptr<WriteQueue> queue, const QString &path)
{
    m_queue = std::move(queue);
    Result<std::unique_ptr<ProjectFile>> file = ProjectFile::open(path, Access::Read);
    if (!file)
        return file.problem();
    m_file = std::move(*file);
    if (m_queue) {
        connect(m_queue.get(), &WriteQueue::refused, this, [this](ChangeSetId, const Problem &problem) {
            const Result<void> read = reload();
            emit changeRefused(read ? problem : read.problem());
        });
        connect(m_queue.get(), &WriteQueue::stateChanged, this, &Session::findUnsaved);
    }
    readUndoLabels();
    return readCatalogue();
}

ProjectReader &Session::reader() const
{
    return m_file->read();
}

QString Session::path() const
{
    return m_file->path();
}

Result<void> Session::rename(const QString &name)
{
    setAnnotatorName(name);
    m_me.name = currentAnnotator().name;
    const Annotator *known = m_catalogue.annotator(m_me.id);
    if (isReadOnly() || !known || known->name == m_me.name)
        return {};
    ChangeSet changes = draft(tr("Change one's name"));
    changes.changes.append(Change::to(m_me));
    return commit(std::move(changes));
}

Result<void> Session::readCatalogue()
{
    // Taken before the file is read: a change that arrives in between is applied twice, which is harmless.
    const QList<PendingChange> pending = m_queue ? m_queue->pending() : QList<PendingChange>();
    Catalogue catalogue;
    const auto take = [&catalogue](const auto &result) {
        if (result) {
            for (const auto &entity : *result)
                catalogue.apply(Change::to(entity));
        }
        return result.ok();
    };
    const Result<Project> project = reader().project();
    const Result<QList<Annotator>> annotators = reader().annotators();
    const Result<QList<Speaker>> speakers = reader().speakers();
    const Result<QList<Topic>> topics = reader().topics();
    if (!project)
        return project.problem();
    catalogue.apply(Change::to(*project));
    if (!take(annotators))
        return annotators.problem();
    if (!take(speakers))
        return speakers.problem();
    if (!take(topics))
        return topics.problem();
    for (const PendingChange &waiting : pending) {
        for (const Change &change : waiting.changes.changes)
            catalogue.apply(change);
    }
    m_catalogue = catalogue;
    return {};
}

Result<ArticleContent> Session::readArticle(ArticleId id) const
{
    // Before the file, as in readCatalogue().
    const QList<PendingChange> pending = m_queue ? m_queue->pending() : QList<PendingChange>();
    Result<ArticleContent> content = reader().article(id);
    for (const PendingChange &waiting : pending) {
        for (const Change &change : waiting.changes.changes)
            overlay(content, id, change, waiting.changes.texts);
    }
    return content;
}

Result<void> Session::openArticle(ArticleId id)
{
    OpenArticle opened;
    if (!id.isNull()) {
        Result<ArticleContent> content = readArticle(id);
        if (!content)
            return content.problem();
        opened = OpenArticle(content->article, content->text, content->quotes);
    }
    emit articleAboutToClose();
    m_article = std::move(opened);
    m_unfinished = Unfinished(m_article, scope());
    m_currentQuote = {};
    emit articleOpened();
    emit currentQuoteChanged({});
    return {};
}

void Session::setCurrentQuote(QuoteId id)
{
    if (!m_article.quote(id))
        id = {};
    if (id == m_currentQuote)
        return;
    m_currentQuote = id;
    emit currentQuoteChanged(id);
}

void Session::setLayerShown(AnnotatorId annotator, bool shown)
{
    if (shown == isLayerShown(annotator))
        return;
    if (shown)
        m_hiddenLayers.remove(annotator);
    else
        m_hiddenLayers.insert(annotator);
    const Quote *current = m_article.quote(m_currentQuote);
    if (current && !isLayerShown(current->annotator))
        setCurrentQuote({});
    m_unfinished = Unfinished(m_article, scope());
    emit layersChanged();
}

ChangeSet Session::draft(const QString &label) const
{
    ChangeSet changes;
    changes.id = ChangeSetId::create();
    changes.annotator = m_me.id;
    changes.at = QDateTime::currentDateTimeUtc();
    changes.label = label;
    return changes;
}

Result<void> Session::commit(ChangeSet changes)
{
    if (isReadOnly())
        return Problem{tr("The project is open for reading only."), path(),
                       tr("Save a copy under another name to work on it.")};
    if (changes.isEmpty())
        return {};
    if (!m_catalogue.annotator(m_me.id))
        introduceMyself();
    m_undoLabel = changes.label;
    m_redoLabel.clear();
    apply(changes.changes);
    m_queue->enqueue(changes);
    if (m_queue->state() == WriteQueue::State::Failed)
        findUnsaved();
    return {};
}

void Session::findUnsaved()
{
    QSet<QuoteId> unsaved;
    if (m_queue->state() == WriteQueue::State::Failed) {
        for (const PendingChange &pending : m_queue->pending()) {
            for (const Change &change : pending.changes.changes) {
                if (change.entity.type == EntityType::Quote)
                    unsaved.insert(QuoteId(change.entity.uuid));
            }
        }
    }
    if (unsaved == m_unsaved)
        return;
    m_unsaved = unsaved;
    emit unsavedChanged();
}

/// In a change set of nobody's, so that no undo ever takes a person out of the project.
void Session::introduceMyself()
{
    ChangeSet introduction = draft(tr("New annotator"));
    introduction.annotator = {};
    introduction.changes = {Change::to(m_me)};
    apply(introduction.changes);
    m_queue->enqueue(introduction);
}

Result<QString> Session::takeOver(const Result<Undone> &undone)
{
    readUndoLabels();
    if (!undone)
        return undone.problem();
    apply(undone->changes);
    return undone->label;
}

Result<QString> Session::undo()
{
    if (isReadOnly())
        return Problem{tr("The project is open for reading only."), path(), {}};
    return takeOver(m_queue->undo(m_me.id));
}

Result<QString> Session::redo()
{
    if (isReadOnly())
        return Problem{tr("The project is open for reading only."), path(), {}};
    return takeOver(m_queue->redo(m_me.id));
}

void Session::readUndoLabels()
{
    const Result<QString> undoable = m_queue ? m_queue->undoLabel(m_me.id) : Result<QString>(QString());
    const Result<QString> redoable = m_queue ? m_queue->redoLabel(m_me.id) : Result<QString>(QString());
    m_undoLabel = undoable ? *undoable : QString();
    m_redoLabel = redoable ? *redoable : QString();
}

Result<void> Session::reload()
{
    readUndoLabels();
    if (const Result<void> read = readCatalogue(); !read)
        return read;
    emit catalogueChanged();
    emit articlesChanged();
    if (m_article.isNull())
        return {};
    const QuoteId current = m_currentQuote;
    if (!openArticle(m_article.article().id))
        return openArticle({}); // it is gone: an undone import, for instance
    setCurrentQuote(current);
    return {};
}

/// Whether the list of articles, or one that is not open, is another one after this.
bool Session::isElsewhere(const Change &change) const
{
    if (change.entity.type != EntityType::Quote)
        return change.entity.type == EntityType::Article;
    const bool isHere = change.after && std::get<Quote>(*change.after).article == m_article.article().id;
    return !isHere && !m_article.quote(QuoteId(change.entity.uuid));
}

void Session::apply(const QList<Change> &changes)
{
    const EntityRef open{EntityType::Article, m_article.article().id.uuid()};
    bool catalogueTouched = false;
    bool articlesTouched = false;
    const Change *openTouched = nullptr;
    for (const Change &change : changes) {
        m_catalogue.apply(change);
        catalogueTouched = catalogueTouched || isOfCatalogue(change.entity.type);
        articlesTouched = articlesTouched || isElsewhere(change);
        if (change.entity == open)
            openTouched = &change;
    }
    if (catalogueTouched)
        emit catalogueChanged();
    if (openTouched && !openTouched->after) {
        const Result<void> closed = openArticle({});
        Q_UNUSED(closed) // closing reads nothing and cannot fail
    } else {
        if (openTouched)
            m_article.setArticle(std::get<Article>(*openTouched->after));
        applyToQuotes(changes);
        if (openTouched)
            emit articleChanged();
    }
    if (articlesTouched)
        emit articlesChanged();
}

void Session::applyToQuotes(const QList<Change> &changes)
{
    QList<QuoteId> ids;
    Span where;
    const auto touch = [&](const Quote *quote) {
        for (SpanRole role : allSpanRoles) {
            for (Span span : quote ? quote->spans(role) : QList<Span>())
                where = where.isEmpty() ? span : where.united(span);
        }
    };
    for (const Change &change : changes) {
        if (change.entity.type != EntityType::Quote)
            continue;
        const QuoteId id(change.entity.uuid);
        touch(m_article.quote(id));
        const bool isHere = change.after && std::get<Quote>(*change.after).article == m_article.article().id;
        if (isHere)
            put(std::get<Quote>(*change.after));
        else
            remove(id);
        touch(m_article.quote(id));
        ids.append(id);
    }
    if (ids.isEmpty())
        return;
    if (!m_article.quote(m_currentQuote))
        setCurrentQuote({});
    emit quotesChanged(ids, where);
}

void Session::put(const Quote &quote)
{
    const Quote *known = m_article.quote(quote.id);
    const std::optional<Quote> before = known ? std::optional(*known) : std::nullopt;
    if (before && before->extent() != quote.extent()) {
        // It may get another number: views see it go and come.
        emit quoteAboutToBeRemoved(m_article.numberOf(quote.id));
        m_article.remove(quote.id);
        emit quoteRemoved(quote.id);
    }
    const bool isNew = !m_article.quote(quote.id);
    if (isNew)
        emit quoteAboutToBeAdded(m_article.numberFor(quote));
    m_article.put(quote);
    m_unfinished.update(m_article, before ? &*before : nullptr, &quote);
    if (isNew)
        emit quoteAdded(quote.id);
    else
        emit quoteChanged(quote.id);
}

void Session::remove(QuoteId id)
{
    const Quote *known = m_article.quote(id);
    if (!known)
        return;
    const Quote before = *known;
    emit quoteAboutToBeRemoved(m_article.numberOf(id));
    m_article.remove(id);
    m_unfinished.update(m_article, &before, nullptr);
    emit quoteRemoved(id);
}

} // namespace pullquote
