#include "ui/dialogs/codebookdialog.h"

#include "app/session/cataloguing.h"
#include "app/store/projectreader.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/topiceditor.h"

namespace pullquote {

CodebookDialog::CodebookDialog(Session &session, Prompts &prompts, QWidget *parent)
    : CatalogueDialog(session, prompts,
                      {tr("Codebook"), tr("Filter by name or definition"), tr("Key"),
                       tr("Select two that are one (Ctrl+click): the name of the one selected last stays")},
                      parent)
{
    setObjectName(QStringLiteral("codebookDialog"));
    refresh();
}

QList<CatalogueDialog::Row> CodebookDialog::rows() const
{
    QList<Row> rows;
    const Catalogue &catalogue = m_session.catalogue();
    for (const Topic &topic : catalogue.topics()) {
        rows.append({topic.id.uuid(), catalogue.resolved(topic.parent).uuid(), topic.name,
                     topic.key > 0 ? QString::number(topic.key) : QString(), topic.definition,
                     QColor(topic.colour)});
    }
    return rows;
}

int CodebookDialog::usesOf(const QUuid &id) const
{
    const Result<QList<QuoteUse>> uses = m_session.reader().quotesAbout(TopicId(id));
    return uses ? int(uses->size()) : 0;
}

void CodebookDialog::create()
{
    const QString name = m_prompts.askText(tr("New topic"), tr("Name"), {});
    if (name.isNull())
        return;
    const Result<TopicId> made = Cataloguing(m_session).createTopic(name);
    if (!made)
        return m_prompts.tell(made.problem());
    select(*made);
    edit(made->uuid());
}

void CodebookDialog::edit(const QUuid &id)
{
    if (!id.isNull())
        TopicEditor(m_session, TopicId(id), this).exec();
}

Result<void> CodebookDialog::join(const QUuid &kept, const QUuid &other)
{
    return Cataloguing(m_session).joinTopics(TopicId(kept), TopicId(other));
}

Result<void> CodebookDialog::remove(const QUuid &id)
{
    return Cataloguing(m_session).deleteTopic(TopicId(id));
}

} // namespace pullquote
