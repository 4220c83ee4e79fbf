#include "ui/dialogs/speakersdialog.h"

#include "app/session/cataloguing.h"
#include "app/store/projectreader.h"
#include "ui/dialogs/speakereditor.h"

namespace pullquote {

SpeakersDialog::SpeakersDialog(Session &session, Prompts &prompts, QWidget *parent)
    : CatalogueDialog(session, prompts,
                      {tr("Speakers"), tr("Filter by name, alias, role"), tr("Role"),
                       tr("Select two that are one (Ctrl+click): the name of the one selected last stays")},
                      parent)
{
    setObjectName(QStringLiteral("speakersDialog"));
    refresh();
}

QList<CatalogueDialog::Row> SpeakersDialog::rows() const
{
    QList<Row> rows;
    for (const Speaker &speaker : m_session.catalogue().speakers()) {
        QStringList detail{speaker.role, speaker.affiliation};
        detail.removeAll(QString());
        rows.append({speaker.id.uuid(),
                     {},
                     speaker.name,
                     detail.join(QStringLiteral(", ")),
                     speaker.aliases.join(QStringLiteral(", ")),
                     {}});
    }
    return rows;
}

int SpeakersDialog::usesOf(const QUuid &id) const
{
    const Result<QList<QuoteUse>> uses = m_session.reader().quotesOf(SpeakerId(id));
    return uses ? int(uses->size()) : 0;
}

void SpeakersDialog::create()
{
    SpeakerEditor editor(m_session, {}, this);
    if (editor.exec() == QDialog::Accepted)
        select(editor.speaker());
}

void SpeakersDialog::edit(const QUuid &id)
{
    if (!id.isNull())
        SpeakerEditor(m_session, SpeakerId(id), this).exec();
}

Result<void> SpeakersDialog::join(const QUuid &kept, const QUuid &other)
{
    return Cataloguing(m_session).joinSpeakers(SpeakerId(kept), SpeakerId(other));
}

Result<void> SpeakersDialog::remove(const QUuid &id)
{
    return Cataloguing(m_session).deleteSpeaker(SpeakerId(id));
}

} // namespace pullquote
