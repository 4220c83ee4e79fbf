#pragma once

#include "app/model/id.h"
#include "ui/dialogs/settings.h"

#include <QDialog>

class QLabel;
class QMimeData;
class QPushButton;

namespace pullquote {

class FormatRegistry;
class ImportBatch;
class ImportDetails;
class ImportList;
struct ImportPlan;
class ProgressLine;
class Prompts;
class Session;

/// Takes documents and annotations in: what was found in each file is shown before anything is imported, and
/// what is unsure can be put right. All that is chosen is compared together, comes in as one group and is
/// undone as one; it runs on the writer's thread and can be stopped, and then nothing has changed.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Session &session, const FormatRegistry &formats, Settings settings, Prompts &prompts,
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Files and folders that were dropped on the window or named on its command line.
    void addFiles(const QStringList &paths);
    /// What is dropped or pasted: files, a piece of a page, a text.
    void add(const QMimeData *mime);

    void accept() override;
    /// Stops what runs; closes when nothing does.
    void reject() override;

signals:
    /// The session has been reloaded. `first` is the first article that is new, else one that got something;
    /// null when none did. `sentence` says what has come in.
    void imported(pullquote::ArticleId first, const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Outcome;
    void build();
    QWidget *buildTop();
    void connectParts();
    void chooseFiles();
    void chooseFolder();
    void paste();
    void showFiles();
    void showDetails();
    ArticleId firstOf(const ImportPlan &plan) const;
    void finish(const Outcome &outcome);
    void updateButtons();

    Session &m_session;
    const FormatRegistry &m_formats;
    Settings m_settings;
    Prompts &m_prompts;
    ImportBatch *m_batch = nullptr;
    ImportList *m_list = nullptr;
    ImportDetails *m_details = nullptr;
    QLabel *m_hint = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_chooseFolder = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_import = nullptr;
    bool m_isImporting = false;
};

} // namespace pullquote
