#pragma once

#include "app/store/sentcopy.h"
#include "app/text/result.h"
#include "ui/dialogs/settings.h"
#include "ui/review/sendplan.h"

#include <QDialog>
#include <QSet>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace pullquote {

class BackgroundReader;
class ProgressLine;
class Prompts;
class Session;
class TargetField;
struct Watcher;

/// Writes a checked copy of the project for a colleague: for whom, what is left out, where to. Says in words
/// what goes along. Nothing leaves this computer: the file is the colleague's to be given. Works on another
/// thread and can be stopped; an older file at the target stays then.
class SendDialog : public QDialog {
    Q_OBJECT

public:
    SendDialog(Session &session, Settings settings, Prompts &prompts, QWidget *parent = nullptr);
    ~SendDialog() override;

    void accept() override;
    /// Stops what runs; closes when nothing does.
    void reject() override;

private:
    void build();
    QWidget *buildChoices();
    void readPlan();
    void fill();
    void choosePerson();
    void showPlan();
    void suggestTarget();
    Sending sending(const QString &path, const Watcher &watcher) const;
    void start(const QString &path);
    void finish(const QString &path, const Result<void> &result);

    Session &m_session;
    Settings m_settings;
    Prompts &m_prompts;
    SendPlan m_plan;
    QSet<AnnotatorId> m_ticked; ///< whose quotes go along where not all do

    QWidget *m_choices = nullptr;
    QComboBox *m_person = nullptr;
    QCheckBox *m_withoutDeleted = nullptr;
    QCheckBox *m_withoutLayers = nullptr;
    QListWidget *m_layers = nullptr;
    QLabel *m_summary = nullptr;
    TargetField *m_target = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_write = nullptr;
    std::unique_ptr<BackgroundReader> m_reader;
};

} // namespace pullquote
