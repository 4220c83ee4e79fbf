#include "ui/dialogs/speakersdialog.h"

#include "app/session/cataloguing.h"
#include "app/model/joining.h"
#include "ui/dialogs/speakereditor.h"

namespace pullquote {

namespace {

/// A question is no place for a hundred names.
QString fewOf(const QStringList &names)
{
    constexpr qsizetype most = 12;
    const QString few = names.mid(0, most).join(QStringLiteral(", "));
    return names.size() > most ? few + QStringLiteral(", …") : few;
}

} // namespace

SpeakersDialog::SpeakersDialog(Session &session, Prompts &prompts, QWidget *parent)
    : CatalogueDialog(session, prompts, EntityType::Speaker,
                      {tr("Speakers"), tr("Filter by name, alias, role"), tr("Role")}, parent)
{
    setObjectName(QStringLiteral("speakersDialog"));
    refresh();
}

QList<CatalogueRow> SpeakersDialog::rows() const
{
    QList<CatalogueRow> rows;
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

QStringList SpeakersDialog::joinPreview(const QUuid &keptId, const QUuid &otherId) const
{
    const Speaker *kept = m_session.catalogue().speaker(SpeakerId(keptId));
    const Speaker *other = m_session.catalogue().speaker(SpeakerId(otherId));
    if (!kept || !other)
        return {};
    const Speaker survivor = joined(*kept, *other).survivor;
    QStringList lines{tr("Also known as: %1.").arg(fewOf(survivor.aliases))};
    const std::pair<QString Speaker::*, QString> fields[] = {{&Speaker::role, tr("role")},
                                                             {&Speaker::affiliation, tr("affiliation")},
                                                             {&Speaker::note, tr("note")}};
    QStringList lost;
    for (const auto &[field, name] : fields) {
        if (!(other->*field).isEmpty() && survivor.*field != other->*field)
            lost.append(name);
    }
    if (other->kind != survivor.kind)
        lost.append(tr("kind"));
    if (!lost.isEmpty())
        lines.append(tr("Not kept of “%1”: %2.").arg(other->name, lost.join(QStringLiteral(", "))));
    return lines;
}

Result<void> SpeakersDialog::remove(const QUuid &id)
{
    return Cataloguing(m_session).deleteSpeaker(SpeakerId(id));
}

} // namespace pullquote
