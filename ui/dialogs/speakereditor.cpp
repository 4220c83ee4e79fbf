#include "ui/dialogs/speakereditor.h"

#include "app/session/cataloguing.h"
#include "ui/theme/openingsize.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace pullquote {

SpeakerEditor::SpeakerEditor(Session &session, SpeakerId id, QWidget *parent)
    : CatalogueEditor(QStringLiteral("speaker"), !session.isReadOnly(), parent), m_session(session)
{
    const Speaker *known = session.catalogue().speaker(id);
    if (known)
        m_speaker = *known;
    else
        m_speaker.id = SpeakerId::create();
    setWindowTitle(known ? tr("Speaker") : tr("New speaker"));
    build();
    showSpeaker();
}

void SpeakerEditor::build()
{
    m_aliases = addLines(tr("&Aliases"), QStringLiteral("speakerAliases"));
    m_aliases->setPlaceholderText(tr("Other names for the same, one a line"));
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("speakerKind"));
    m_kind->addItems({tr("Person"), tr("Group"), tr("Organisation"), tr("Document"),
                      tr("Anonymous source")}); // in the order of Speaker::Kind
    form().addRow(tr("&Kind"), m_kind);
    m_role = addLine(tr("&Role"), QStringLiteral("speakerRole"));
    m_role->setPlaceholderText(tr("President, spokeswoman, …"));
    m_affiliation = addLine(tr("A&ffiliation"), QStringLiteral("speakerAffiliation"));
    m_affiliation->setPlaceholderText(tr("Country, party, company, …"));
    m_note = addLines(tr("N&ote"), QStringLiteral("speakerNote"));
    setOpeningSize(*this, {440, 420});
}

void SpeakerEditor::showSpeaker()
{
    nameField().setText(m_speaker.name);
    nameField().selectAll();
    m_aliases->setPlainText(m_speaker.aliases.join(u'\n'));
    m_kind->setCurrentIndex(int(m_speaker.kind));
    m_role->setText(m_speaker.role);
    m_affiliation->setText(m_speaker.affiliation);
    m_note->setPlainText(m_speaker.note);
    m_note->document()->setModified(false);
    settle();
}

Speaker SpeakerEditor::edited() const
{
    Speaker speaker = m_speaker;
    speaker.name = nameField().text();
    speaker.aliases = m_aliases->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    speaker.kind = Speaker::Kind(m_kind->currentIndex());
    speaker.role = m_role->text();
    speaker.affiliation = m_affiliation->text();
    speaker.note = editedText(*m_note, m_speaker.note);
    return speaker;
}

Result<void> SpeakerEditor::keep()
{
    return Cataloguing(m_session).changeSpeaker(edited());
}

} // namespace pullquote
