#pragma once

#include "app/model/entities.h"
#include "ui/dialogs/catalogueeditor.h"

class QComboBox;

namespace pullquote {

class Session;

/// The record of one speaker: name, aliases, kind, role, affiliation, note.
class SpeakerEditor : public CatalogueEditor {
    Q_OBJECT

public:
    /// A null id, or one that nobody has: a new speaker.
    SpeakerEditor(Session &session, SpeakerId id, QWidget *parent = nullptr);

    /// Who was edited or made; valid after Accepted.
    SpeakerId speaker() const { return m_speaker.id; }

protected:
    Result<void> keep() override;

private:
    void build();
    void showSpeaker();
    Speaker edited() const;

    Session &m_session;
    Speaker m_speaker;
    QPlainTextEdit *m_aliases = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_role = nullptr;
    QLineEdit *m_affiliation = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace pullquote
