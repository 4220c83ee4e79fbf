#include "app/session/session.h"

#include "app/session/identity.h"
#include "app/session/onlyforreading.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "app/store/writequeue.h"

#include <QFileInfo>

namespace pullquote {

Session::Session(const Annotator &me) : m_me(me) {}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(const QString &path, Access access, const Annotator &me)
{
    std::unique_ptr<WriteQueue> queue;
    if (access == Access::Write) {
        Result<std::unique_ptr<WriteQueue>> started =
            WriteQueue::start([path] { return ProjectFile::openUnverified(path); });
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
    Result<std::unique_ptr<ProjectFile>> file =
        m_queue ? ProjectFile::openAgain(path) : ProjectFile::open(path, Access::Read);
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
    if (m_queue)
        m_queue->startVerifying(); // goes on beside the reading; see WriteQueue::verify()
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
    Annotator renamed = *known;
    renamed.name = m_me.name;
    changes.changes.append(Change::to(renamed));
    return commit(std::move(changes));
}

Result<void> Session::openArticle(ArticleId id)
{
    OpenArticle opened;
    if (!id.isNull()) {
        Result<ArticleContent> content = readArticle(id);
        if (!content)
            return content.problem();
        opened = OpenArticle(content->article, content->text, std::move(content->quotes));
    }
    Result<Remarks> remarks = readRemarks(opened);
    if (!remarks)
        return remarks.problem();
    emit articleAboutToClose();
    m_article = std::move(opened);
    m_remarks = *std::move(remarks);
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

/// Blind tagging does, where this person has not turned the review on.
bool Session::hidesOthers(ArticleId article) const
{
    if (!m_catalogue.project().blindTagging)
        return false; // asked for every quote of an article
    const Annotator *me = m_catalogue.annotator(m_me.id);
    return !(me && me->revealed.contains(article));
}

bool Session::isBlind(AnnotatorId annotator, ArticleId article) const
{
    return annotator != m_me.id && hidesOthers(article);
}

bool Session::isLayerShown(AnnotatorId annotator) const
{
    return !m_hiddenLayers.contains(annotator) && !isBlind(annotator);
}

UnfinishedScope Session::scope() const
{
    UnfinishedScope scope{m_me.id, m_hiddenLayers, m_catalogue.project().tagsIndirect};
    if (!hidesOthers(m_article.article().id))
        return scope;
    for (const Annotator &annotator : m_catalogue.annotators()) {
        if (isBlind(annotator.id))
            scope.hidden.insert(annotator.id);
    }
    return scope;
}

void Session::setLayerShown(AnnotatorId annotator, bool shown)
{
    if (shown != m_hiddenLayers.contains(annotator))
        return;
    if (shown)
        m_hiddenLayers.remove(annotator);
    else
        m_hiddenLayers.insert(annotator);
    showLayersAnew();
}

void Session::showLayersAnew()
{
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
        return onlyForReading();
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
    if (!undone) {
        readUndoLabels();
        return undone.problem();
    }
    // Of the same moment: asking for them would wait for the disk's thread twice more.
    m_undoLabel = undone->nextUndo;
    m_redoLabel = undone->nextRedo;
    const ArticleId article = m_article.article().id;
    apply(undone->changes);
    if (const ArticleId there = undone->place.article.id; !there.isNull() && there != article)
        emit takenBackElsewhere(undone->place);
    return undone->label;
}

Result<QString> Session::undo()
{
    if (isReadOnly())
        return onlyForReading();
    return takeOver(m_queue->undo(m_me.id));
}

Result<QString> Session::redo()
{
    if (isReadOnly())
        return onlyForReading();
    return takeOver(m_queue->redo(m_me.id));
}

} // namespace pullquote
