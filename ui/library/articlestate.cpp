#include "ui/library/articlestate.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

constexpr const char *usual[] = {QT_TRANSLATE_NOOP("pullquote::ArticleState", "to do"),
                                 QT_TRANSLATE_NOOP("pullquote::ArticleState", "ready"),
                                 QT_TRANSLATE_NOOP("pullquote::ArticleState", "reviewed")};

} // namespace

QStringList usualStates()
{
    QStringList states;
    for (const char *state : usual)
        states.append(QString::fromLatin1(state));
    return states;
}

QString shownState(const QString &state)
{
    for (const char *known : usual) {
        if (state == QLatin1String(known))
            return QCoreApplication::translate("pullquote::ArticleState", known);
    }
    return state;
}

QString stateShownAs(const QString &shown)
{
    for (const QString &state : usualStates()) {
        if (shown == shownState(state))
            return state;
    }
    return shown;
}

} // namespace pullquote
