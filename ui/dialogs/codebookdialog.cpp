#include "ui/dialogs/codebookdialog.h"

#include "app/formats/codebook.h"
#include "app/formats/exportfile.h"
#include "app/model/joining.h"
#include "app/session/cataloguing.h"
#include "ui/dialogs/codebookimportdialog.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/topiceditor.h"

#include <QFileInfo>
#include <QPushButton>

namespace pullquote {

CodebookDialog::CodebookDialog(Session &session, Prompts &prompts, QWidget *parent)
    : CatalogueDialog(session, prompts, EntityType::Topic,
                      {tr("Codebook"), tr("Filter by name or definition"), tr("Key")}, parent)
{
    setObjectName(QStringLiteral("codebookDialog"));
    QPushButton *in = addFootButton(tr("&Import…"), QStringLiteral("codebookImport"),
                                    tr("Take in topics from a file (JSON, CSV or REFI-QDA)"));
    in->setEnabled(!session.isReadOnly());
    QPushButton *out = addFootButton(tr("E&xport…"), QStringLiteral("codebookExport"),
                                     tr("Write the codebook to a file (JSON or CSV)"));
    connect(in, &QPushButton::clicked, this, &CodebookDialog::importFile);
    connect(out, &QPushButton::clicked, this, &CodebookDialog::exportFile);
    refresh();
}

QList<CatalogueRow> CodebookDialog::rows() const
{
    QList<CatalogueRow> rows;
    const Catalogue &catalogue = m_session.catalogue();
    for (const Topic &topic : catalogue.topics()) {
        rows.append({topic.id.uuid(), catalogue.resolved(topic.parent).uuid(), topic.name,
                     topic.key > 0 ? QString::number(topic.key) : QString(), topic.definition,
                     QColor(topic.colour)});
    }
    return rows;
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

QStringList CodebookDialog::joinPreview(const QUuid &keptId, const QUuid &otherId) const
{
    const Topic *kept = m_session.catalogue().topic(TopicId(keptId));
    const Topic *other = m_session.catalogue().topic(TopicId(otherId));
    if (!kept || !other)
        return {};
    const Topic survivor = joined(m_session.catalogue().topicLookup(), *kept, *other).survivor;
    QStringList lost{tr("the name")}; // topics have no aliases
    if (!other->definition.isEmpty() && survivor.definition != other->definition)
        lost.append(tr("the definition"));
    if (survivor.colour != other->colour)
        lost.append(tr("the colour"));
    if (other->key > 0 && survivor.key != other->key)
        lost.append(tr("key %1").arg(other->key));
    return {tr("Not kept of “%1”: %2.").arg(other->name, lost.join(QStringLiteral(", ")))};
}

Result<void> CodebookDialog::remove(const QUuid &id)
{
    return Cataloguing(m_session).deleteTopic(TopicId(id));
}

void CodebookDialog::importFile()
{
    const QString path = m_prompts.chooseFile(
        {tr("Import codebook"), {}, {tr("Codebooks (*.json *.csv *.qdc)"), tr("All files (*)")}, {}});
    if (path.isEmpty())
        return;
    const Result<ImportSource> source = readSource(path);
    if (!source)
        return m_prompts.tell(source.problem());
    CodebookImportDialog(m_session, QFileInfo(path).fileName(), readCodebook(*source), this).exec();
}

void CodebookDialog::exportFile()
{
    const QString path = m_prompts.chooseSaveFile({tr("Export codebook"),
                                                   QStringLiteral("codebook.json"),
                                                   {tr("JSON without loss, or a table (*.json *.csv)")},
                                                   QStringLiteral("json")});
    if (path.isEmpty())
        return;
    const bool isTable = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const QList<Topic> topics = topicsHere(m_session.catalogue()).topics;
    const Result<void> written = writeFile(path, [&](QIODevice &out) {
        return isTable ? writeCodebookCsv(out, topics) : writeCodebookJson(out, topics);
    });
    if (!written)
        return m_prompts.tell(written.problem());
    m_prompts.tellWritten(tr("The codebook was exported."), path);
}

} // namespace pullquote
