#include "ui/panel/kindmenu.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace pullquote {

namespace {

constexpr QuoteKind allKinds[] = {QuoteKind::Direct, QuoteKind::Indirect, QuoteKind::Mixed,
                                  QuoteKind::NotAQuote};

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::KindMenu", text);
}

/// With the letter that chooses it, and what it means.
std::pair<QString, QString> lineFor(QuoteKind kind)
{
    switch (kind) {
    case QuoteKind::Direct:
        return {tr("&Direct"), tr("In quotation marks")};
    case QuoteKind::Indirect:
        return {tr("&Indirect"), tr("Reported, without marks")};
    case QuoteKind::Mixed:
        return {tr("&Mixed"), tr("Marked words inside a reported clause")};
    case QuoteKind::NotAQuote:
        return {tr("&Not a quote"), tr("Considered and ruled out")};
    }
    Q_UNREACHABLE();
}

} // namespace

KindMenu::KindMenu(QWidget *parent) : QMenu(parent), m_group(new QActionGroup(this))
{
    setObjectName(QStringLiteral("kindMenu"));
    setAccessibleName(tr("Kind of quote"));
    setToolTipsVisible(true);
    // Not before: to screen readers the active row of a closed menu has taken the focus.
    connect(this, &QMenu::aboutToShow, this, [this] { setActiveAction(m_group->checkedAction()); });
    for (QuoteKind kind : allKinds) {
        const auto [text, tip] = lineFor(kind);
        QAction *action = addAction(text);
        action->setToolTip(tip);
        action->setCheckable(true);
        action->setData(int(kind));
        m_group->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind] { emit chosen(kind); });
    }
}

void KindMenu::setKind(QuoteKind kind)
{
    for (QAction *action : m_group->actions()) {
        const bool isIt = action->data().toInt() == int(kind);
        action->setChecked(isIt);
    }
}

void KindMenu::setIndirectAllowed(bool allowed)
{
    for (QAction *action : m_group->actions()) {
        if (QuoteKind(action->data().toInt()) != QuoteKind::Indirect)
            continue;
        action->setEnabled(allowed);
        action->setToolTip(allowed ? lineFor(QuoteKind::Indirect).second
                                   : tr("The house rules leave indirect quotes untagged"));
    }
}

} // namespace pullquote
