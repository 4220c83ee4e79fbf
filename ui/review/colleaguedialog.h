#pragma once

#include "app/formats/watcher.h"
#include "app/review/colleaguemerge.h"

#include <QDialog>

#include <memory>

class QGroupBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace pullquote {

class BackgroundReader;
class ProgressLine;
class Prompts;
class Session;

/// A colleague's file on its way in: says what it would bring, asks once whom the names leave in doubt, and
/// merges when told so. Until then nothing has changed, and the file itself is only read. Both steps run on
/// other threads and can be stopped.
class ColleagueDialog : public QDialog {
    Q_OBJECT

public:
    ColleagueDialog(Session &session, const QString &path, Prompts &prompts, QWidget *parent = nullptr);
    ~ColleagueDialog() override;

    void accept() override;
    /// Stops what runs; closes when nothing does.
    void reject() override;

signals:
    /// The session has been reloaded. `sentence` says what came in.
    void merged(const QString &sentence);
    void openRequested(const QString &path);

private:
    struct Attempt; ///< what another thread fills
    void build();
    void rehearse();
    void showOutcome(const MergeOutcome &outcome);
    void finish(const Attempt &attempt);
    void refuse(const Problem &problem);
    MergeRequest request(const Watcher &watcher) const;

    Session &m_session;
    QString m_path;
    Prompts &m_prompts;
    MergeOutcome m_expected;
    QLabel *m_summary = nullptr;
    QGroupBox *m_doubts = nullptr;
    QListWidget *m_pairs = nullptr;
    QLabel *m_conflicts = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_merge = nullptr;
    bool m_isMerging = false;
    std::unique_ptr<BackgroundReader> m_reader;
};

} // namespace pullquote
