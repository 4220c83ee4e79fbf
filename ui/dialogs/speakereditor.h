#pragma once

#include "app/model/entities.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace pullquote {

class Session;

/// The record of one speaker: name, aliases, kind, role, affiliation, note. Accepting it is one change set; a
/// name that is taken is said at the field.
class SpeakerEditor : public QDialog {
    Q_OBJECT

public:
    /// A null id, or one that nobody has: a new speaker.
    SpeakerEditor(Session &session, SpeakerId id, QWidget *parent = nullptr);

    /// Who was edited or made; valid after Accepted.
    SpeakerId speaker() const { return m_speaker.id; }

    void accept() override;

private:
    void build();
    void showSpeaker();
    Speaker edited() const;

    Session &m_session;
    Speaker m_speaker;
    QLineEdit *m_name = nullptr;
    QLabel *m_problem = nullptr;
    QPlainTextEdit *m_aliases = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_role = nullptr;
    QLineEdit *m_affiliation = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace pullquote
