#include "ui/window/reviewmenu.h"

#include "ui/review/reviewpanel.h"
#include "ui/window/actiontable.h"
#include "ui/window/desk.h"
#include "ui/window/reviewdesk.h"

#include <QMenu>

#include <algorithm>

namespace pullquote {

/// In the order of the menu. Texts with a name in them have one without for when there is no review.
struct ReviewMenu::Line {
    Do key;
    Needs needs;
    const char *name; ///< objectName
    const char *text;
    const char *named = nullptr; ///< with the name of the one who stands there
    Side side = Side::Left;
    bool endsGroup = false;
};

namespace {

bool isAgreed(const Review &review)
{
    for (qsizetype i = 0; i < review.count(); ++i) {
        if (review.at(i).type() == CaseType::Same && review.standing(i).state != Standing::State::Decided)
            return true;
    }
    return false;
}

} // namespace

ReviewMenu::ReviewMenu(QMenu &menu, ActionTable &actions) : QObject(&menu), m_menu(menu), m_actions(actions)
{
    static constexpr Line lines[] = {
        {Do::NextQuote, Needs::Cases, "caseNext", QT_TR_NOOP("&Next undecided case")},
        {Do::PreviousQuote, Needs::Cases, "casePrevious", QT_TR_NOOP("&Previous undecided case")},
        {Do::Inspect, Needs::Case, "caseRows", QT_TR_NOOP("Go through its &fields"), nullptr, Side::Left,
         true},
        {Do::Topic1, Needs::Case, "caseTakeLeft", QT_TR_NOOP("Take the &left one’s"),
         QT_TR_NOOP("Take %1’s (&left)")},
        {Do::Topic2, Needs::Case, "caseTakeRight", QT_TR_NOOP("Take the r&ight one’s"),
         QT_TR_NOOP("Take %1’s (r&ight)"), Side::Right},
        {Do::Amend, Needs::Case, "caseEdit", QT_TR_NOOP("&Edit the result")},
        {Do::NotAQuote, Needs::Case, "caseNeither", QT_TR_NOOP("Nei&ther…")},
        {Do::Undecide, Needs::Decision, "caseUndecide", QT_TR_NOOP("&Undecide")},
        {Do::SayWhy, Needs::Decision, "caseWhy", QT_TR_NOOP("Say &why…")},
        {Do::Comment, Needs::Case, "caseComment", QT_TR_NOOP("&Comment…"), nullptr, Side::Left, true},
        {Do::ForAllShown, Needs::Open, "caseForAll", QT_TR_NOOP("For &all shown…")},
        {Do::TakeAgreed, Needs::Agreed, "caseAgreed", QT_TR_NOOP("Take all agree&d")},
    };
    menu.addSeparator();
    for (const Line &line : lines)
        add(line);
    connect(&menu, &QMenu::aboutToShow, this, &ReviewMenu::refresh);
    refresh();
}

void ReviewMenu::add(const Line &line)
{
    QAction *action = m_menu.addAction(QString());
    action->setObjectName(QLatin1String(line.name));
    action->setShortcutContext(Qt::WidgetShortcut); // for show: the window's own action has the key
    connect(action, &QAction::triggered, this, [this, &line] {
        if (m_desk && m_desk->reviewDesk() && !m_desk->reviewDesk()->choose(line.key))
            m_actions[line.key]->trigger();
    });
    m_lines.append({&line, action});
    if (line.endsGroup)
        m_menu.addSeparator();
}

void ReviewMenu::setDesk(Desk *desk)
{
    m_desk = desk;
    refresh();
}

void ReviewMenu::refresh()
{
    for (const auto &[line, action] : std::as_const(m_lines)) {
        action->setText(textOf(*line));
        action->setToolTip(m_actions[line->key]->statusTip());
        action->setShortcuts(m_actions[line->key]->shortcuts());
        action->setEnabled(has(line->needs) && m_actions[line->key]->isEnabled());
    }
}

QString ReviewMenu::textOf(const Line &line) const
{
    const bool isOn = m_desk && m_desk->reviewDesk();
    if (!line.named || !isOn)
        return tr(line.text);
    QString name = m_desk->reviewDesk()->review().nameOf(line.side);
    return tr(line.named).arg(name.replace(u'&', QStringLiteral("&&")));
}

bool ReviewMenu::has(Needs needs) const
{
    if (!m_desk || !m_desk->reviewDesk())
        return false;
    ReviewDesk &desk = *m_desk->reviewDesk();
    const Review &review = desk.review();
    switch (needs) {
    case Needs::Case:
        return desk.hands().decides();
    case Needs::Decision:
        return desk.hands().decides() && !review.standing(review.current()).decision.isNull();
    case Needs::Cases:
        return review.count() > 0;
    case Needs::Open:
        return review.hasOpen();
    case Needs::Agreed:
        return isAgreed(review);
    }
    Q_UNREACHABLE();
}

} // namespace pullquote
