// How the cases of a review follow the session.

#include "app/review/updatedcases.h"
#include "app/reviewing/review.h"

#include <algorithm>
#include <numeric>

namespace pullquote {

namespace {

/// Of the open article, by oneself.
StandingFinder finderIn(const Session &session)
{
    return {{[&session](QuoteId id) { return session.remarks().decisionsOn(id); },
             session.article().codePoints(), [&session](QuoteId id) { return session.article().quote(id); },
             [&session](AnnotatorId id) { return session.catalogue().nameOf(id); }},
            session.me().id};
}

/// More than these are compared all anew: it is hardly slower then.
constexpr qsizetype fewChanges = 50;

} // namespace

void Review::compare()
{
    const std::pair current = currentQuotes();
    QList<Quote> layers[2];
    if (isHere()) {
        const OpenArticle &article = m_session.article();
        for (qsizetype number = 1; number <= article.quoteCount(); ++number) {
            const Quote &one = article.quoteNumber(number);
            for (Side side : {Side::Left, Side::Right}) {
                if (one.annotator == annotator(side))
                    layers[int(side)].append(one);
            }
        }
    }
    m_cases = pullquote::casesOf(compared(std::move(layers[0])), compared(std::move(layers[1])));
    m_redirects = m_session.catalogue().redirects();
    m_names.clear();
    for (const Annotator &annotator :
         m_session.catalogue().annotators()) // also who has changed a quote since
        m_names.insert(annotator.id.uuid(), annotator.name);
    noteNames(m_cases.a);
    noteNames(m_cases.b);
    m_standings = QList<Standing>(count());
    m_decided = 0;
    nameAll();
    QList<qsizetype> all(count());
    std::iota(all.begin(), all.end(), 0);
    findStandings(all);
    tellAll(current);
}

/// A new speaker is no reason to compare, and the catalogue changes with each.
void Review::followCatalogue()
{
    bool isOther = m_redirects != m_session.catalogue().redirects();
    for (auto name = m_names.cbegin(); name != m_names.cend() && !isOther; ++name)
        isOther = nameNow(name.key()) != name.value();
    if (isOther)
        compare();
}

void Review::noteNames(const QList<ComparedQuote> &quotes)
{
    const auto note = [this](const auto &ids) {
        for (const auto &id : ids) {
            if (!m_names.contains(id.uuid()))
                m_names.insert(id.uuid(), nameNow(id.uuid()));
        }
    };
    for (const ComparedQuote &quote : quotes) {
        note(quote.speakers);
        note(quote.topics);
    }
}

QString Review::nameNow(const QUuid &id) const
{
    const Catalogue &catalogue = m_session.catalogue();
    if (const Speaker *speaker = catalogue.speaker(SpeakerId(id)))
        return speaker->name;
    if (const Topic *topic = catalogue.topic(TopicId(id)))
        return topic->name;
    const Annotator *annotator = catalogue.annotator(AnnotatorId(id));
    return annotator ? annotator->name : QString();
}

QList<ComparedQuote> Review::compared(QList<Quote> quotes) const
{
    return comparedQuotes(std::move(quotes), m_session.article().text(), m_session.catalogue().redirects());
}

/// To be asked before the cases are others: a quote that has gone is not found any more.
std::pair<QuoteId, QuoteId> Review::currentQuotes() const
{
    if (m_current < 0)
        return {};
    const Case &one = at(m_current);
    return {one.a < 0 ? QuoteId() : m_cases.a.at(one.a).id, one.b < 0 ? QuoteId() : m_cases.b.at(one.b).id};
}

void Review::name(qsizetype index)
{
    if (at(index).a >= 0)
        m_caseOf.insert(m_cases.a.at(at(index).a).id, index);
    if (at(index).b >= 0)
        m_caseOf.insert(m_cases.b.at(at(index).b).id, index);
}

void Review::nameAll()
{
    m_caseOf.clear();
    for (qsizetype i = 0; i < count(); ++i)
        name(i);
}

/// The current case is that of the same quotes.
void Review::tellAll(const std::pair<QuoteId, QuoteId> &current)
{
    const bool hasLeft = !current.first.isNull() && m_caseOf.contains(current.first);
    m_current = caseOf(hasLeft ? current.first : current.second);
    emit casesReset();
    emit currentChanged(m_current);
}

const ComparedQuote *Review::known(QuoteId id) const
{
    for (const QList<ComparedQuote> *layer : {&m_cases.a, &m_cases.b}) {
        const auto found = std::find_if(layer->cbegin(), layer->cend(),
                                        [id](const ComparedQuote &quote) { return quote.id == id; });
        if (found != layer->cend())
            return &*found;
    }
    return nullptr;
}

/// The quotes of both that cover one of these spans in part, or one that does, and so on. Nothing when so
/// many lie on each other that it is quicker to compare all.
std::optional<QSet<QuoteId>> Review::overlapping(QList<Span> spans) const
{
    const OpenArticle &article = m_session.article();
    QSet<QuoteId> found;
    qsizetype seen = 0;
    while (!spans.isEmpty()) {
        for (const OpenArticle::Hit &hit : article.spansIn(spans.takeLast())) {
            if (++seen > article.quoteCount())
                return std::nullopt;
            const Quote *quote = article.quote(hit.payload.quote);
            if (hit.payload.role != SpanRole::Content || !m_scope.isParty(quote->annotator) ||
                found.contains(quote->id))
                continue;
            found.insert(quote->id);
            spans += quote->content;
        }
    }
    return found;
}

/// Every quote whose case may be another one after a change of these; nothing when it is quicker to compare
/// all.
std::optional<QSet<QuoteId>> Review::around(const QList<QuoteId> &changed) const
{
    if (m_cases.greedyGroups > 0 || changed.size() > fewChanges)
        return std::nullopt;
    QList<Span> spans;
    for (QuoteId id : changed) {
        if (const ComparedQuote *before = known(id))
            spans += before->content;
        const Quote *now = m_session.article().quote(id);
        if (now && m_scope.isParty(now->annotator))
            spans += now->content;
    }
    std::optional<QSet<QuoteId>> all = overlapping(std::move(spans));
    if (all)
        all->unite({changed.begin(), changed.end()});
    return all;
}

/// Compares what a change touches.
void Review::update(const QSet<QuoteId> &touched)
{
    const std::pair current = currentQuotes();
    QList<Quote> layers[2];
    for (QuoteId id : touched) {
        m_caseOf.remove(id);
        const Quote *now = m_session.article().quote(id);
        for (Side side : {Side::Left, Side::Right}) {
            if (now && now->annotator == annotator(side))
                layers[int(side)].append(*now);
        }
    }
    const qsizetype countBefore = count();
    const QList<ComparedQuote> left = compared(std::move(layers[0])), right = compared(std::move(layers[1]));
    noteNames(left);
    noteNames(right);
    UpdatedCases updated = updatedCases(std::exchange(m_cases, {}), touched, left, right);
    m_cases = std::move(updated.cases);
    const QList<Standing> standings = std::exchange(m_standings, QList<Standing>(count()));
    bool isInPlace = count() == countBefore;
    m_decided = 0;
    QList<qsizetype> fresh;
    for (qsizetype i = 0; i < count(); ++i) {
        const qsizetype before = updated.before.at(i);
        isInPlace = isInPlace && (before < 0 || before == i);
        if (before < 0)
            fresh.append(i);
        else
            m_standings[i] = standings.at(before);
        m_decided += m_standings.at(i).state == Standing::State::Decided;
    }
    if (!isInPlace)
        nameAll();
    for (qsizetype index : std::as_const(fresh))
        name(index);
    findStandings(fresh);
    tellAll(current);
}

void Review::look(const QList<qsizetype> &indexes)
{
    const QList<qsizetype> changed = findStandings(indexes);
    if (!changed.isEmpty())
        emit standingsChanged(changed);
}

QList<qsizetype> Review::findStandings(const QList<qsizetype> &indexes)
{
    const StandingFinder finder = finderIn(m_session);
    QList<qsizetype> changed;
    for (qsizetype index : indexes) {
        const Standing now = finder.of(quote(index, Side::Left), quote(index, Side::Right));
        if (now == m_standings.at(index))
            continue;
        m_decided += (now.state == Standing::State::Decided) -
                     (m_standings.at(index).state == Standing::State::Decided);
        m_standings[index] = now;
        changed.append(index);
    }
    return changed;
}

QList<qsizetype> Review::casesOf(const QList<QuoteId> &quotes) const
{
    QList<qsizetype> indexes;
    for (QuoteId id : quotes) {
        if (const qsizetype index = caseOf(id); index >= 0 && !indexes.contains(index))
            indexes.append(index);
    }
    return indexes;
}

void Review::follow(const QList<QuoteId> &changed)
{
    const bool isOurs = std::any_of(changed.begin(), changed.end(), [this](QuoteId id) {
        const Quote *now = m_session.article().quote(id);
        return m_caseOf.contains(id) || (now ? m_scope.isParty(now->annotator) : known(id) != nullptr);
    });
    if (isOurs && isHere()) {
        const std::optional<QSet<QuoteId>> touched = around(changed);
        if (!touched)
            return compare();
        update(*touched);
    }
    // A decision elsewhere may name one of them, as what it was about or as what came of it.
    QList<QuoteId> decided;
    for (QuoteId id : changed) {
        for (const Decision &decision : m_session.remarks().decisionsOn(id))
            decided += quotesOf(decision);
    }
    // The card shows what came of it also where that changes nothing about how the case stands.
    if (const QList<qsizetype> indexes = casesOf(decided); !indexes.isEmpty()) {
        findStandings(indexes);
        emit standingsChanged(indexes);
    }
}

} // namespace pullquote
