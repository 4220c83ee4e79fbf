// What a manager asks before it acts, and how its acts are taken back.
#include "app/session/quoteuses.h"
#include "ui/dialogs/cataloguedialog.h"
#include "ui/dialogs/cataloguelist.h"
#include "ui/dialogs/prompts.h"
#include "ui/keys/keynames.h"

#include <QLabel>

#include <algorithm>

namespace pullquote {

/// "12 quotes in 3 articles follow."
QString CatalogueDialog::whatFollows(const QUuid &id) const
{
    const Result<QList<QuoteUse>> uses = QuoteUses(m_session, m_type).of(m_session.reader(), id);
    if (!uses)
        return uses.problem().sentence();
    if (uses->isEmpty())
        return tr("No quote uses “%1”.").arg(nameOf(id));
    QSet<ArticleId> articles;
    for (const QuoteUse &use : *uses)
        articles.insert(use.article);
    return tr("%1 of “%2” in %3 become quotes of the joint one.")
        .arg(tr("%Ln quote(s)", nullptr, int(uses->size())), nameOf(id),
             tr("%Ln article(s)", nullptr, int(articles.size())));
}

void CatalogueDialog::askJoin()
{
    const QList<QUuid> two = m_list->selected();
    if (two.size() != 2)
        return;
    const QUuid current = m_list->current();
    const QUuid kept = two.contains(current) ? current : two.first();
    const QUuid other = kept == two.first() ? two.last() : two.first();
    QStringList lines{tr("They become one under the name “%1”.").arg(nameOf(kept))};
    lines += joinPreview(kept, other);
    lines += {whatFollows(other), withKeys(tr("{undo} takes it back."), this)};
    if (!m_prompts.confirm({tr("Join “%1” and “%2”?").arg(nameOf(kept), nameOf(other)), lines.join(u'\n'),
                            tr("&Join"), false}))
        return;
    const Result<void> done = join(kept, other);
    tell(done);
    if (done)
        selectRow(std::min(kept, other, [](const QUuid &a, const QUuid &b) {
            return isWrittenBefore(a, b); // as joined() chooses who stays
        }));
}

void CatalogueDialog::askDelete()
{
    const QList<QUuid> ids = m_list->selected();
    if (ids.size() != 1 || m_session.isReadOnly())
        return;
    const QUuid id = ids.first();
    const Result<QList<QuoteUse>> uses = QuoteUses(m_session, m_type).of(m_session.reader(), id);
    if (!uses)
        return m_prompts.tell(uses.problem());
    const auto mine = std::count_if(uses->begin(), uses->end(), [this](const QuoteUse &use) {
        return use.annotator == m_session.me().id;
    });
    const Question question{tr("Delete “%1”?").arg(nameOf(id)),
                            mine > 0 ? tr("It is taken off %Ln quote(s) of yours.", nullptr, int(mine))
                                     : tr("No quote of yours uses it."),
                            tr("&Delete"), true};
    if (m_prompts.confirm(question))
        tell(remove(id));
}

void CatalogueDialog::takeBack(Result<QString> (Session::*step)(), const QString &sentence)
{
    const Result<QString> label = (m_session.*step)();
    if (label)
        m_summary->setText(sentence.arg(*label));
    else
        m_prompts.tell(label.problem());
}

void CatalogueDialog::tell(const Result<void> &result)
{
    if (!result)
        m_prompts.tell(result.problem());
}

} // namespace pullquote
