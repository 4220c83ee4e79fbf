#include "app/text/markpairing.h"

#include "app/text/snapping.h"

#include <algorithm>

namespace pullquote {

MarkPairing::MarkPairing(QStringView text, const QuotationConvention *convention)
    : m_text(text), m_convention(convention), m_habits(habitsOf(convention))
{
    m_last.fill(-1);
}

void MarkPairing::addParagraph(Span paragraph, const std::vector<Mark> &marks)
{
    size_t next = 0;
    if (!m_open.empty()) {
        const Span words = shedSpace(m_text, paragraph);
        if (words.isEmpty())
            return;
        next = reopen(words, marks);
    }
    for (; next < marks.size(); ++next)
        add(marks[next]);
    if (!m_open.empty())
        m_leftOpenEnd = shedSpace(m_text, paragraph).end;
}

QList<Quotation> MarkPairing::take()
{
    while (!m_open.empty())
        giveUp(pop());
    m_found.removeIf([](const Quotation &quotation) { return quotation.span.isEmpty(); });
    return std::move(m_found);
}

void MarkPairing::add(const Mark &mark)
{
    if (mark.apostrophe)
        return;
    if (isSingle(mark.sign))
        return addSingle(mark);

    const qsizetype opener = openerOf(mark);
    if (measuresInches(mark, opener))
        return;
    bool opens = mark.lean != Lean::Close || openersOf(mark.sign).empty();
    if (opener >= 0)
        opens = !closes(mark, m_open[size_t(opener)].sign);
    else if (m_habits[size_t(mark.sign)] == Habit::Closes)
        opens = mark.lean == Lean::Open && mark.sign < Sign::Corner;

    if (opens)
        open(mark);
    else if (opener >= 0)
        close(mark, opener);
    else
        addLoneClosing(mark);
}

/// Whether a mark that could close `opener` does so. A sign that closes by habit needs no more, one that
/// opens by habit needs its neighbours to say so against its own like.
bool MarkPairing::closes(const Mark &mark, Sign opener) const
{
    const Habit habit = m_habits[size_t(mark.sign)];
    if (opener == mark.sign && habit == Habit::Opens)
        return mark.lean == Lean::Close;
    if (opener != mark.sign && habit == Habit::Closes)
        return true;
    return mark.lean != Lean::Open;
}

/// Most of these are apostrophes, so that each needs a reason to be a mark.
void MarkPairing::addSingle(const Mark &mark)
{
    const qsizetype opener = openerOf(mark);
    const bool apostrophe = mark.sign == Sign::Right && m_habits[size_t(Sign::Right)] == Habit::Closes;
    if (mark.lean == Lean::Open ||
        (mark.lean == Lean::Either && m_habits[size_t(mark.sign)] == Habit::Opens)) {
        if (mark.elision && !(mark.closeFollows && mark.sign != Sign::Right))
            return;
        if (!apostrophe || (opener < 0 && mark.closeFollows))
            open(mark);
    } else if (opener >= 0) {
        // ‘the boys’ club’: the one that may belong to its word does so when a better one follows.
        if (!(mark.doubtful && mark.closeFollows))
            close(mark, opener);
    } else if (mark.afterSentence && mark.lean == Lean::Close) {
        addLoneClosing(mark);
    }
}

bool MarkPairing::measuresInches(const Mark &mark, qsizetype opener) const
{
    if (mark.sign != Sign::Straight && mark.sign != Sign::RightDouble)
        return false;
    const Inches inches = inchesAt(m_text, mark.at);
    if (!inches.after || opener < 0)
        return inches.after;
    return mark.closeFollows && (inches.feet || (inches.noun && mark.sign == Sign::Straight));
}

qsizetype MarkPairing::openerOf(const Mark &mark) const
{
    // A single mark closes nothing from outside a double one, except where it cannot be an apostrophe.
    qsizetype floor = -1;
    if (isSingle(mark.sign) && !mark.afterSentence) {
        for (size_t sign = 0; sign < signCount; ++sign)
            floor = isSingle(Sign(sign)) ? floor : std::max(floor, m_last[sign]);
    }
    for (const Sign sign : openersOf(mark.sign)) {
        if (m_last[size_t(sign)] > floor)
            return m_last[size_t(sign)];
    }
    return -1;
}

void MarkPairing::open(const Mark &mark)
{
    push({mark.sign, mark.at, m_found.size(), -1, false, {}, {}});
    m_found.append(Quotation());
}

void MarkPairing::close(const Mark &mark, qsizetype opener)
{
    while (qsizetype(m_open.size()) - 1 > opener)
        giveUp(pop());
    Open opening = pop();
    opening.parts.append({opening.at, mark.at + 1});
    const qsizetype slot = opening.earlierSlots.isEmpty() ? opening.slot : opening.earlierSlots.first();
    const Span span{opening.parts.first().start, mark.at + 1};
    m_found[slot] = {span, std::move(opening.parts), signAt(span.start), signAt(mark.at), 0, true};
    if (!m_open.empty() && m_open.back().sign == opening.sign)
        m_open.back().holdsItsLike = true;
}

void MarkPairing::addLoneClosing(const Mark &mark)
{
    const Span span{mark.at, mark.at + 1};
    m_found.append({span, {span}, QString(), signAt(mark.at), 0, false});
}

void MarkPairing::push(Open opening)
{
    opening.below = std::exchange(m_last[size_t(opening.sign)], qsizetype(m_open.size()));
    m_open.push_back(std::move(opening));
}

MarkPairing::Open MarkPairing::pop()
{
    Open opening = std::move(m_open.back());
    m_open.pop_back();
    m_last[size_t(opening.sign)] = opening.below;
    return opening;
}

/// Each of its marks stands alone, one in every paragraph that it went through.
void MarkPairing::giveUp(const Open &opening)
{
    const auto lone = [this](qsizetype slot, qsizetype at) {
        const Span span{at, at + 1};
        m_found[slot] = {span, {span}, signAt(at), QString(), 0, false};
    };
    for (qsizetype i = 0; i < opening.earlierSlots.size(); ++i)
        lone(opening.earlierSlots[i], opening.parts[i].start);
    lone(opening.slot, opening.at);
}

/// Goes on with what the paragraph reopens, outermost first, and gives up the rest. Returns how many marks it
/// took.
size_t MarkPairing::reopen(Span words, const std::vector<Mark> &marks)
{
    std::vector<Open> waiting = std::exchange(m_open, {});
    m_last.fill(-1);
    size_t taken = 0;
    qsizetype expected = words.start;
    for (Open &opening : waiting) {
        const bool goesOn =
            taken < marks.size() && marks[taken].at == expected && reopens(marks[taken], opening, words);
        if (!goesOn) {
            giveUp(opening);
            continue;
        }
        const qsizetype at = marks[taken].at;
        opening.parts.append({opening.at, m_leftOpenEnd});
        opening.earlierSlots.append(opening.slot);
        opening.at = at;
        opening.slot = m_found.size();
        m_found.append(Quotation());
        push(std::move(opening));
        ++taken;
        expected = shedSpace(m_text, {at + 1, words.end}).start;
    }
    return taken;
}

bool MarkPairing::reopens(const Mark &mark, const Open &opening, Span words) const
{
    if (opening.holdsItsLike || mark.apostrophe || mark.elision || mark.at + 1 >= words.end)
        return false;
    // After a word a lone single mark is more likely a letter of a name: ‘Abd, ‘Okina.
    const Span before = shedSpace(m_text, {std::max<qsizetype>(opening.at - 2, 0), opening.at});
    if (isSingle(opening.sign) && !before.isEmpty() && m_text[before.end - 1].isLetterOrNumber())
        return false;
    if (mark.sign == opening.sign)
        return true;
    const auto openers = openersOf(mark.sign);
    return m_convention && m_convention->reopensWithClosing && mark.lean == Lean::Open && !openers.empty() &&
           openers.front() == opening.sign;
}

} // namespace pullquote
