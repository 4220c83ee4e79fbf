#pragma once

#include "app/formats/hints.h"
#include "app/formats/importplan.h"
#include "app/formats/present.h"
#include "app/model/changeset.h"

#include <QHash>
#include <QSet>

namespace pullquote {

/// Collects what sources bring, compares each thing with the project's present and with what came before it,
/// and cuts what is new into change sets of a moment each. A format adds things after what they refer to:
/// annotators, speakers, topics (parents first), then article by article the article, its quotes, comments
/// (parents first) and decisions.
class ImportDraft {
public:
    enum class Outcome {
        Added,
        Same,      ///< in the project as it is
        Differing, ///< in the project with another state: a warning says so, and it is left alone
    };

    /// `importer` makes the changes, `layer` has the quotes of formats that name nobody.
    ImportDraft(Present &present, const Annotator &importer, const Annotator &layer);

    /// What is told from now on is about this source: its name stands in front of every `where`.
    /// `format` is the key of what it is read as, `options` what may be said about it.
    void beginSource(const QString &name, const QString &format = {},
                     const QList<FormatOption> &options = {});
    /// So many of either are listed, of each source and in all: more than anybody reads, and a file can be
    /// made to have one for each of its bytes. Those beyond are only counted, by a last one.
    static constexpr qsizetype mostListed = 1000;
    void fail(Problem problem);
    void warn(Problem warning);
    bool hasProblems() const { return !m_plan.problems.isEmpty(); }

    void setHints(HintsFor hints) { m_hints = hints; }
    /// What a person may choose about this source, for a sentence: see hints.h.
    QString optionInWords(const QString &name, const QString &value = {});
    QString whoseQuotesInWords() const { return pullquote::whoseQuotesInWords(m_hints); }
    /// What becomes of a quote that was sent; listed as warnings are.
    void tellRevision(const ImportPlan::Revision &revision);

    /// Whose quotes they are in the sources that begin from now on, where those name nobody.
    void setLayer(const Annotator &layer) { m_layer = layer; }
    /// The layer for quotes that come without an annotator; brought in when it is new.
    AnnotatorId layer();
    /// Notes that the source does not say whose something is: it would be this one's, if anybody's.
    void askWhose(const QString &name);
    bool asksWhose() { return part().asksWhose; }
    /// Whose that is, where somebody has said it; nothing: the importer's. One with a name alone is one of
    /// several with that name.
    std::optional<Annotator> givenLayer() const
    {
        return m_layer == Annotator() ? std::nullopt : std::optional(m_layer);
    }

    /// Annotators, speakers, topics, comments and decisions.
    Outcome add(Entity entity);
    /// The text is canonical, and the article has its hash already; the position is filled in here.
    Outcome addArticle(Article article, const QString &text);
    Outcome addQuote(Quote quote);
    /// A quote that was deleted where the source comes from, and that comments or decisions refer to.
    Outcome addDeletedQuote(const Quote &quote);

    /// Counts quotes that could not be added because their article has another text here.
    void countDifferingQuotes(int count) { part().quotes.differing += count; }

    /// Counts quotes that are here already, and whose state the source has nothing to say about.
    void countSameQuotes(int count) { part().quotes.same += count; }

    /// Counts an article whose text is here already, and says so.
    void repeatText(const QString &what);
    /// Whether an article with this text is in the project or in the draft; its headline.
    std::optional<QString> articleWithText(const QString &sha256);
    /// Whether it is the draft that adds it.
    bool addsText(const QString &sha256) const { return m_addedTexts.contains(sha256); }
    /// That article itself.
    std::optional<Article> articleOfText(const QString &sha256);
    bool contains(EntityRef entity);
    /// As it is in the project or in the draft.
    std::optional<Entity> find(EntityRef entity) { return known(entity); }
    /// The annotators, speakers or topics of the project and of the draft, redirects included.
    QList<Entity> catalogue(EntityType type) const;
    /// The articles of the project and of the draft.
    QList<Article> articles();
    /// The text of an article that is in the project or in the draft.
    std::optional<QString> textOf(const Article &article);
    /// Whether a quote was deleted, here or in the draft; remarks on it are legal.
    bool wasDeleted(QuoteId id) { return m_deleted.contains(id) || m_present.wasDeleted(id); }
    /// The text hash of an article that is here or in the draft.
    std::optional<QString> textOfArticle(ArticleId id);

    /// What it comes to. The draft is empty afterwards.
    Result<ImportPlan> takePlan();

private:
    ImportPlan::Part &part();
    QString placed(const QString &where) const;
    void tellFurther();
    std::optional<Entity> known(EntityRef ref);
    Outcome settle(Entity entity, const std::optional<Entity> &present);
    /// Whether this id is one of another kind of thing, in the source or in the project's catalogue.
    bool isOfAnother(EntityRef entity);
    void noteTouched(const Entity &entity);
    void append(Change change, const std::optional<QString> &text = {});
    void flush();

    Present &m_present;
    Annotator m_importer;
    Annotator m_layer;
    HintsFor m_hints = HintsFor::CommandLine;
    QString m_source;
    ImportPlan m_plan;
    ChangeSet m_open;
    int m_furtherProblems = 0; ///< that are not listed
    int m_furtherWarnings = 0;
    qint64 m_openCost = 0;
    qint64 m_nextPosition = 0;
    QHash<EntityRef, Entity> m_added;
    QHash<QUuid, EntityType> m_types;       ///< of all that comes in: a file may give one id to two things
    QHash<QString, ArticleId> m_addedTexts; ///< by hash
    QSet<QuoteId> m_deleted;
    QSet<ArticleId> m_touched;
};

} // namespace pullquote
