#include "ui/review/sendplan.h"

#include <QLocale>

namespace pullquote {

QStringList SendPlan::lines() const
{
    QStringList along;
    QStringList here;
    int quotes = 0;
    bool isHersHere = false;
    for (const Layer &layer : layers) {
        if (layer.quotes > 0 || !layer.goesAlong) // who has none may still have comments
            (layer.goesAlong ? along : here).append(layer.annotator.name);
        quotes += layer.goesAlong ? layer.quotes : 0;
        isHersHere = isHersHere || (!layer.goesAlong && layer.annotator.id == hers && layer.quotes > 0);
    }
    const QLocale locale;
    QStringList said{tr("%Ln article(s) with their texts, all speakers and topics.", nullptr, articles)};
    said.append(along.isEmpty()
                    ? tr("Nobody’s quotes: an empty copy to tag in.")
                    : tr("%Ln quote(s) of %1, with their history, comments and decisions.", nullptr, quotes)
                          .arg(locale.createSeparatedList(along)));
    if (!here.isEmpty())
        said.append(tr("Quotes, comments and name of %1 stay here.").arg(locale.createSeparatedList(here)));
    said.append(leavesOutDeleted ? tr("Of what was deleted, only that it is gone.")
                                 : tr("What was deleted, too, and how it was."));
    if (isHersHere)
        said.append(tr("%1 will not find her or his own quotes in it.").arg(colleague));
    return said;
}

} // namespace pullquote
