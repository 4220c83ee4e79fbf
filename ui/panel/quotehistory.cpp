#include "ui/panel/quotehistory.h"

#include "app/store/labels.h"
#include "app/store/projectreader.h"

#include <QLocale>

namespace pullquote {

QuoteHistory::QuoteHistory(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("quoteHistory"));
    setAccessibleName(tr("History of the quote"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void QuoteHistory::show(const Session &session, QuoteId quote)
{
    const Result<QList<EntityRevision>> revisions =
        session.reader().entityHistory({EntityType::Quote, quote.uuid()});
    if (!revisions)
        return setText(revisions.problem().sentence());
    QStringList lines;
    for (const EntityRevision &revision : *revisions) {
        const QString who = revision.annotator == session.me().id
                                ? tr("You")
                                : session.catalogue().nameOf(revision.annotator);
        const QString when = QLocale().toString(revision.at.toLocalTime(), QLocale::ShortFormat);
        lines.append(
            tr("%1 · %2: %3")
                .arg(when, who, labelInWords(revision.changeSet, revision.annotator, revision.label)));
    }
    setText(lines.isEmpty() ? tr("Not saved yet.") : lines.join(u'\n'));
}

} // namespace pullquote
