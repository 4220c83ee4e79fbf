#pragma once

#include "app/session/catalogue.h"
#include "app/session/commentdrafts.h"
#include "app/session/openarticle.h"
#include "app/session/remarks.h"
#include "app/session/unfinished.h"
#include "app/store/access.h"
#include "app/text/result.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace pullquote {

class ProjectFile;
class ProjectReader;
class WriteQueue;
struct ArticleContent;
struct Undone;
struct UndonePlace;

/// What one person is doing in one project: the open article, the current quote, which layers are shown, and
/// the one way to change anything. Memory changes at once, the file follows through the write queue, and who
/// shows something is told by id. Lives in the thread of the window.
class Session : public QObject {
    Q_OBJECT

public:
    /// Opens the project for writing or, when `access` says so, only for reading.
    static Result<std::unique_ptr<Session>> open(const QString &path, Access access, const Annotator &me);
    /// Makes a new project, called like its file, and opens it. A file that is there already is a problem.
    static Result<std::unique_ptr<Session>> create(const QString &path, const Annotator &me);
    ~Session() override;

    const Annotator &me() const { return m_me; }
    /// Keeps another name for oneself, here and for later projects.
    Result<void> rename(const QString &name);

    bool isReadOnly() const { return !m_queue; }
    /// Null in a session that only reads.
    WriteQueue *queue() { return m_queue.get(); }
    /// What is in the file: changes that are still on their way to it are not seen here.
    ProjectReader &reader() const;
    ProjectFile &file() const { return *m_file; }
    QString path() const;

    const Catalogue &catalogue() const { return m_catalogue; }
    const OpenArticle &article() const { return m_article; }
    const Unfinished &unfinished() const { return m_unfinished; }
    /// Comments and decisions in the open article.
    const Remarks &remarks() const { return m_remarks; }
    /// Comments that this person is writing.
    CommentDrafts &commentDrafts() { return m_commentDrafts; }
    UnfinishedScope scope() const;

    /// What the file holds of any article, with the changes that are still on their way to it.
    Result<ArticleContent> readArticle(ArticleId id) const;
    /// Opens an article; null closes the one that is open.
    Result<void> openArticle(ArticleId id);

    /// Null when there is none. Always a quote of the open article.
    QuoteId currentQuote() const { return m_currentQuote; }
    void setCurrentQuote(QuoteId id);

    /// Whether the file has failed to take the last change of this quote so far.
    bool isUnsaved(QuoteId id) const { return m_unsaved.contains(id); }

    /// Blind tagging hides the layers of everybody else in the open article, whatever was chosen.
    bool isLayerShown(AnnotatorId annotator) const;
    bool isBlind(AnnotatorId annotator) const { return isBlind(annotator, m_article.article().id); }
    /// Until the review is turned on for the article (Annotator::revealed).
    bool isBlind(AnnotatorId annotator, ArticleId article) const;
    void setLayerShown(AnnotatorId annotator, bool shown);

    /// An empty change set of this moment by this person.
    ChangeSet draft(const QString &label) const;
    /// Changes memory, tells, and sends it to the file. The first one brings the person into the project. A
    /// problem when the project cannot be written; then nothing changed.
    Result<void> commit(ChangeSet changes);

    /// What was undone, in words. Where that was another article than the open one, takenBackElsewhere() says
    /// so.
    Result<QString> undo();
    Result<QString> redo();
    /// What undo() or redo() would take back or bring again; empty when there is nothing.
    const QString &undoLabel() const { return m_undoLabel; }
    const QString &redoLabel() const { return m_redoLabel; }

    /// Something outside (an import that ran in the queue) changed the project: reads everything again.
    Result<void> reload();

signals:
    void articleAboutToClose();
    void articleOpened();
    /// Headline, byline and so on of the open article.
    void articleChanged();
    /// The list of articles, or something in one that is not open. Not for quotes of the open article. Which,
    /// or none where it may be any.
    void articlesChanged(const QList<pullquote::ArticleId> &articles);

    /// Numbers are those of OpenArticle: before the removal, after the addition.
    void quoteAboutToBeAdded(qsizetype number);
    void quoteAdded(pullquote::QuoteId id);
    void quoteAboutToBeRemoved(qsizetype number);
    void quoteRemoved(pullquote::QuoteId id);
    void quoteChanged(pullquote::QuoteId id);
    /// After all of a change set. What was looked at may have changed in these places.
    void quotesChanged(const QList<pullquote::QuoteId> &ids, pullquote::Span where);
    /// Comments or decisions on these quotes, which may be deleted ones.
    void remarksChanged(const QList<pullquote::QuoteId> &quotes);
    void currentQuoteChanged(pullquote::QuoteId id);
    /// An undo or a redo of a gesture in this article, which is not the open one.
    void takenBackElsewhere(const pullquote::UndonePlace &place);
    /// A verb was used on another annotator's quote: it made and changed this copy of it.
    void quoteCopied(pullquote::QuoteId own);

    void catalogueChanged();
    void layersChanged();
    /// The file failed, or works again: which quotes are unsaved.
    void unsavedChanged();
    /// The file refused a change for good; memory has been read again from the file.
    void changeRefused(const pullquote::Problem &problem);

private:
    explicit Session(const Annotator &me);
    Result<void> start(std::unique_ptr<WriteQueue> queue, const QString &path);

    Result<void> readCatalogue();
    Result<QString> takeOver(const Result<Undone> &undone);
    void readUndoLabels();
    void introduceMyself();
    void findUnsaved();
    void apply(const QList<Change> &changes);
    void showLayersAnew();
    bool isElsewhere(const Change &change) const;
    void applyToQuotes(const QList<Change> &changes);
    void applyToRemarks(const QList<Change> &changes);
    bool hidesOthers(ArticleId article) const;
    Result<Remarks> readRemarks(const OpenArticle &article) const;
    void put(const Quote &quote);
    void remove(QuoteId id);

    Annotator m_me;
    std::unique_ptr<WriteQueue> m_queue;
    std::unique_ptr<ProjectFile> m_file; ///< its own connection, for reading
    Catalogue m_catalogue;
    OpenArticle m_article;
    Unfinished m_unfinished;
    Remarks m_remarks;
    CommentDrafts m_commentDrafts;
    QuoteId m_currentQuote;
    QSet<AnnotatorId> m_hiddenLayers;
    QSet<QuoteId> m_unsaved;
    QString m_undoLabel; ///< kept here, because asking the file would make every key wait for the disk
    QString m_redoLabel;
};

} // namespace pullquote
