#pragma once

#include "app/session/openarticle.h"

#include <QSet>

#include <optional>

namespace pullquote {

/// Something in an article that still waits for its annotator.
struct UnfinishedThing {
    enum class What {
        UntaggedQuotation,
        LoneMark,
        NoSpeaker,
        NoTopic,
        GuessedSpeaker, ///< proposed and not confirmed
    };

    What what = What::UntaggedQuotation;
    QuoteId quote; ///< null for what nobody has tagged

    friend bool operator==(const UnfinishedThing &, const UnfinishedThing &) = default;
    friend bool operator<(const UnfinishedThing &a, const UnfinishedThing &b)
    {
        return a.what == b.what ? a.quote < b.quote : a.what < b.what;
    }
};

/// "This quote names no speaker.", for lists and announcements.
QString describe(UnfinishedThing::What what);

/// Whose work is looked at.
struct UnfinishedScope {
    AnnotatorId mine;         ///< whose quotes are to be finished; null: everybody's
    QSet<AnnotatorId> hidden; ///< whose quotes count as not there
    bool tagsIndirect = true; ///< the house rule; without it nothing is missing in an indirect quote

    friend bool operator==(const UnfinishedScope &, const UnfinishedScope &) = default;
};

/// The unfinished things of one article, kept up to date one quote at a time: work per change does not grow
/// with the article. Which quotations are tagged: isTagged(); what stands inside another quotation goes with
/// it. A quote that is ruled out (not-a-quote) or that its annotator calls complete is finished.
class Unfinished {
public:
    using Entry = SpanIndex<UnfinishedThing>::Entry;

    Unfinished() = default;
    Unfinished(const OpenArticle &article, UnfinishedScope scope);

    const UnfinishedScope &scope() const { return m_scope; }
    qsizetype count() const { return m_things.size(); }
    std::vector<Entry> all() const { return m_things.entries(); }
    std::vector<Entry> in(Span range) const { return m_things.overlapping(range); }

    /// The first that starts after `offset`, from the start again behind the last; nothing when all is done.
    std::optional<Entry> next(qsizetype offset) const;
    std::optional<Entry> previous(qsizetype offset) const;

    /// A quote changed: `before` and `after` are its states, null where there is none. `article` holds
    /// `after`.
    void update(const OpenArticle &article, const Quote *before, const Quote *after);

private:
    std::optional<UnfinishedThing> thingAbout(const Quote &quote) const;
    void review(const OpenArticle &article, Span range);

    UnfinishedScope m_scope;
    SpanIndex<UnfinishedThing> m_things;
};

} // namespace pullquote
