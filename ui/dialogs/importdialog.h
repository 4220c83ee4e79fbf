#pragma once

#include "app/formats/import.h"
#include "app/formats/watcher.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;

namespace pullquote {

class BackgroundReader;
class ImportList;
class ProgressLine;
class Prompts;
class Session;

/// Takes documents and annotations in: what was found in each file is shown before anything is imported. All
/// that is chosen comes in as one group, undone as one; it runs on the writer's thread and can be stopped,
/// and then nothing has changed.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Session &session, const FormatRegistry &formats, Prompts &prompts,
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Files that were dropped on the window or named on its command line.
    void addFiles(const QStringList &paths);

    void accept() override;
    /// Stops what runs; closes when nothing does.
    void reject() override;

signals:
    /// The session has been reloaded. `first` is the first article that is new; null when none is. `sentence`
    /// says what has come in.
    void imported(pullquote::ArticleId first, const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Outcome;
    void build();
    void chooseFiles();
    void examineFile(const QString &path);
    void finish(const Outcome &outcome);
    void updateButtons();
    ImportSettings settings() const;

    Session &m_session;
    const FormatRegistry &m_formats;
    Prompts &m_prompts;
    ImportList *m_list = nullptr;
    QLabel *m_hint = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_import = nullptr;
    Watcher m_watcher; ///< of the reading that runs
    int m_waiting = 0; ///< files that are being read
    bool m_isImporting = false;
    std::unique_ptr<BackgroundReader> m_reader;
};

} // namespace pullquote
