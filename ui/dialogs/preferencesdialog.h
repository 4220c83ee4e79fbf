#pragma once

#include "ui/dialogs/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFontComboBox;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace pullquote {

class Prompts;
class Session;

/// What the user can choose. Every choice acts and is remembered at once; there is nothing to confirm.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// `session` may be null: then the name is kept for the next project.
    PreferencesDialog(Settings settings, Session *session, Prompts &prompts, QWidget *parent = nullptr);

    /// Adds the page on which the keys are chosen, as they are now.
    void addKeys(const KeyMap &keys);

    void done(int result) override;

signals:
    /// Theme, font or keys: read the settings again.
    void settingsChanged();
    void annotatorRenamed(const QString &name);

private:
    void build();
    void showChoices();
    void rename();
    void connectChoices();

    Settings m_settings;
    Session *m_session;
    Prompts &m_prompts;
    QTabWidget *m_pages = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_scale = nullptr;
    QCheckBox *m_ownFont = nullptr;
    QFontComboBox *m_font = nullptr;
    QSpinBox *m_size = nullptr;
    QCheckBox *m_letters = nullptr;
};

} // namespace pullquote
