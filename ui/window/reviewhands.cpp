#include "ui/window/reviewhands.h"

#include "app/reviewing/casewords.h"
#include "ui/article/articleview.h"
#include "ui/panel/reasonpicker.h"
#include "ui/review/reviewpanel.h"

#include <QAction>
#include <QMenu>
#include <QScopedValueRollback>

namespace pullquote {

namespace {

/// `rejects`: for "neither"; what is taken is to be tagged.
QStringList usualReasons(bool rejects)
{
    QStringList reasons{ReviewHands::tr("ambiguous text"), ReviewHands::tr("guideline gap"),
                        ReviewHands::tr("slip"), ReviewHands::tr("edge case")};
    if (rejects)
        reasons.prepend(ReviewHands::tr("nothing to tag here"));
    return reasons;
}

} // namespace

ReviewHands::ReviewHands(Session &session, Review &review, ArticleView &view, ReasonPicker &reasons)
    : m_session(session), m_review(review), m_view(view), m_reasons(reasons), m_verbs(session, review)
{
    make();
    connect(&reasons, &ReasonPicker::chosen, this, &ReviewHands::takeReason);
    connect(&session, &Session::catalogueChanged, this, &ReviewHands::nameActions);
    connect(&review, &Review::currentChanged, this, &ReviewHands::showCurrent);
}

void ReviewHands::make()
{
    const char *const names[] = {"reviewLeft",    "reviewRight",    "reviewEdit",
                                 "reviewNeither", "reviewUndecide", "reviewWhy",
                                 "reviewNext",    "reviewForAll",   "reviewAgreed"};
    for (int verb = 0; verb <= int(Verb::Agreed); ++verb) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(names[verb]));
        action->setEnabled(!m_session.isReadOnly() || Verb(verb) == Verb::Next);
        connect(action, &QAction::triggered, this, [this, verb] { perform(Verb(verb)); });
        m_actions.append(action);
    }
    nameActions();
}

void ReviewHands::nameActions()
{
    const auto name = [this](Verb verb, const QString &text, const QString &tip) {
        action(verb)->setText(text);
        action(verb)->setIconText(text);
        action(verb)->setToolTip(tip);
    };
    const QString left = m_review.nameOf(Side::Left), right = m_review.nameOf(Side::Right);
    name(Verb::Left, tr("take %1’s").arg(left),
         tr("Take the case as %1 has it; on a row, this alone").arg(left));
    name(Verb::Right, tr("take %1’s").arg(right),
         tr("Take the case as %1 has it; on a row, this alone").arg(right));
    name(Verb::Edit, tr("edit"), tr("Make of it what it should be"));
    name(Verb::Neither, tr("neither…"), tr("Nothing is to be tagged here, with a reason"));
    name(Verb::Undecide, tr("undecide"), tr("As if nothing had been decided"));
    name(Verb::Why, tr("why…"), tr("Say why it was decided so"));
    name(Verb::Next, tr("next"), tr("The next undecided case"));
    name(Verb::ForAll, tr("for all shown…"),
         tr("One decision for all undecided cases that the filter shows"));
    name(Verb::Agreed, tr("take all agreed"), tr("Take everything that both agree on"));
}

bool ReviewHands::decides() const
{
    return m_review.current() >= 0 && m_session.currentQuote().isNull();
}

void ReviewHands::perform(Verb verb)
{
    if (verb == Verb::Next)
        return step(+1);
    if (verb == Verb::ForAll)
        return askForAll();
    if (verb == Verb::Agreed)
        return takeAgreed();
    if (!decides())
        return emit said(tr("No current case. {nextQuote} goes to the next one."));
    switch (verb) {
    case Verb::Left:
    case Verb::Right: {
        const Side side = verb == Verb::Left ? Side::Left : Side::Right;
        if (const auto field = m_panel->card().focusedField())
            return takeField(*field, side);
        return take(side);
    }
    case Verb::Edit:
        return edit();
    case Verb::Neither:
        m_asked = Asked::Neither;
        return askReason();
    case Verb::Undecide:
        return undecide();
    case Verb::Why:
        if (m_review.standing(m_review.current()).decision.isNull())
            return emit said(tr("Nothing is decided here yet. Decide first, then say why."));
        m_asked = Asked::Why;
        return askReason();
    case Verb::Next:
    case Verb::ForAll:
    case Verb::Agreed:
        break;
    }
}

void ReviewHands::take(Side side)
{
    const QString name = m_review.nameOf(side);
    const OpenCase open = m_review.open(m_review.current());
    const bool isNothing = !open.on(side);
    const bool isMine = isNothing && open.on(opposite(side))->annotator == m_session.me().id;
    if (!tell(m_verbs.take(m_review.current(), side)))
        return;
    moveOn();
    if (isMine)
        emit said(tr("Decided: nothing to tag, as %1 has it. Your quote went with it: {undo} brings it back.")
                      .arg(name));
    else
        emit said(isNothing ? tr("Decided: nothing to tag, as %1 has it.").arg(name)
                            : tr("Taken: %1’s.").arg(name));
}

/// Stays on the card: there are other rows.
void ReviewHands::takeField(CaseField field, Side side)
{
    if (tell(m_verbs.takeField(m_review.current(), field, side)))
        emit said(tr("Taken: %1 of %2.").arg(CaseWords::nameOf(field), m_review.nameOf(side)));
}

void ReviewHands::edit()
{
    const Result<QuoteId> result = m_verbs.amend(m_review.current());
    if (!tell(result))
        return;
    m_session.setCurrentQuote(*result);
    m_view.setFocus();
    emit said(tr("This is what comes of it: change it as any quote of yours. {back} goes back to the case."));
}

void ReviewHands::undecide()
{
    if (tell(m_verbs.undecide(m_review.current())))
        emit said(tr("Undecided."));
}

void ReviewHands::askReason()
{
    const qsizetype current = m_review.current();
    const Decision *decision = m_asked == Asked::Why ? m_review.open(current).decision : nullptr;
    const bool rejects = decision                    ? decision->verdict == Decision::Verdict::Rejected
                         : m_asked == Asked::Neither ? true
                                                     : m_choice == Reviewing::Choice::Neither;
    // Only "neither" is in want of a reason: for the others, a plain Enter leaves things as they are.
    std::optional<QString> present;
    if (decision)
        present = decision->reason;
    else if (!rejects)
        present = QString();
    m_reasons.open(usualReasons(rejects),
                   m_asked == Asked::All ? QString() : CaseWords(m_review).excerpt(current), globalRect(),
                   present);
}

void ReviewHands::takeReason(const QString &reason)
{
    switch (std::exchange(m_asked, Asked::Nothing)) {
    case Asked::Nothing:
        return;
    case Asked::Neither:
        if (!decides() || !tell(m_verbs.reject(m_review.current(), reason)))
            return;
        moveOn();
        return emit said(tr("Decided: neither."));
    case Asked::Why:
        if (decides() && tell(m_verbs.giveReason(m_review.current(), reason)))
            emit said(tr("The reason is kept."));
        return;
    case Asked::All: {
        const Result<qsizetype> done = m_verbs.decideAll(m_review.shown(), m_choice, reason);
        if (tell(done))
            emit said(tr("Decided on %Ln case(s). {undo} takes all of it back.", nullptr, int(*done)));
        return;
    }
    }
}

void ReviewHands::askForAll()
{
    const int count = int(m_verbs.undecided(m_review.shown()).size());
    if (count == 0)
        return emit said(m_review.shown().isEmpty() ? tr("No case is shown.")
                                                    : tr("All that are shown are decided."));
    QMenu menu(m_panel);
    menu.setObjectName(QStringLiteral("forAllMenu"));
    // An entry: the heading of a section is cut to the width of the entries.
    menu.addAction(tr("For the %Ln undecided shown", nullptr, count))->setEnabled(false);
    menu.addSeparator();
    const auto add = [&menu](const QString &text, Reviewing::Choice choice) {
        menu.addAction(text)->setData(int(choice));
    };
    add(tr("&1 Take %1’s").arg(m_review.nameOf(Side::Left)), Reviewing::Choice::Left);
    add(tr("&2 Take %1’s").arg(m_review.nameOf(Side::Right)), Reviewing::Choice::Right);
    add(tr("&X Neither"), Reviewing::Choice::Neither);
    const QAction *chosen = menu.exec(m_panel->mapToGlobal(QPoint(12, m_panel->height() / 2)));
    if (!chosen)
        return;
    m_choice = Reviewing::Choice(chosen->data().toInt());
    m_asked = Asked::All;
    askReason();
}

void ReviewHands::takeAgreed()
{
    const Result<qsizetype> taken = m_verbs.takeAgreed();
    if (tell(taken))
        emit said(tr("Took %Ln that both agree on. {undo} takes all of it back.", nullptr, int(*taken)));
}

/// From what has just been decided; what remains open is said.
void ReviewHands::moveOn()
{
    if (m_review.hasOpen())
        m_review.setCurrent(m_review.next(+1));
}

void ReviewHands::step(int by)
{
    m_session.setCurrentQuote({});
    const ArticleId here = m_session.article().article().id;
    const bool isFinished =
        !m_review.hasOpen() && m_review.isHere() && m_review.decidedCount() == m_review.count();
    if (isFinished)
        emit articleFinished(by);
    if (m_session.article().article().id != here)
        return; // which case comes first there, the review's desk says
    const qsizetype next = m_review.next(by);
    if (next < 0)
        return emit said(m_review.count() == 0 ? tr("There are no cases here.") : tr("No case is shown."));
    if (next == m_review.current())
        showCurrent();
    m_review.setCurrent(next);
    const QString spoken = CaseWords(m_review).spoken(next);
    emit said(isFinished ? tr("All cases are decided. %1").arg(spoken) : spoken);
}

void ReviewHands::showCurrent()
{
    const qsizetype current = m_review.current();
    m_view.marksChanged();
    if (current < 0 || m_isMoving)
        return;
    const QScopedValueRollback<bool> moving(m_isMoving, true);
    const Span extent = m_review.extent(current);
    m_view.setCaret(extent.start);
    m_view.ensureVisible(extent);
}

void ReviewHands::follow(qsizetype caret)
{
    // What is being edited keeps the keys, wherever the caret goes for its cue.
    if (m_isMoving || !m_session.currentQuote().isNull() || !m_view.selection().isEmpty())
        return;
    const QScopedValueRollback<bool> moving(m_isMoving, true);
    if (const qsizetype here = m_review.caseAt(caret); here >= 0)
        m_review.setCurrent(here);
}

QRect ReviewHands::globalRect() const
{
    const qsizetype current = m_review.current();
    if (current < 0)
        return {m_panel->mapToGlobal(QPoint(0, 0)), QSize(m_panel->width(), 80)};
    const QRect box = m_view.rectOf(m_review.extent(current));
    return {m_view.viewport()->mapToGlobal(box.topLeft()), box.size()};
}

} // namespace pullquote
