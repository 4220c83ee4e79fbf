#pragma once

#include "app/reviewing/answers.h"
#include "app/session/session.h"
#include "app/session/stalearticles.h"
#include "app/session/whensaved.h"
#include "ui/dialogs/rereading.h"
#include "ui/dialogs/settings.h"

#include <memory>

namespace pullquote {

/// The answers to my quotes in all articles of the project, read in the background and kept up to date, and
/// which of them I have seen: that is the user's alone, kept in the settings, and no change of the project.
///
/// Read anew are: all of them when the project comes, when a merge or an undo may have brought others, and
/// when speakers are joined; those in the open article when somebody's remarks there change. What I tag
/// myself changes no more than which are missed, so it is looked at only while the answers are shown or some
/// in the article are new.
class AnswerSource : public QObject {
    Q_OBJECT

public:
    /// The session outlives this.
    AnswerSource(Session &session, Settings settings, QObject *parent = nullptr);
    /// Stops what is under way.
    ~AnswerSource() override;

    /// Whether they have been read at all.
    bool isRead() const { return m_isRead; }
    /// Those that have answers, in the project's order.
    const QList<ArticleAnswers> &articles() const { return m_articles; }

    bool isSeen(const Answer &answer) const { return m_seen.contains(answer.key); }
    void markSeen(const QList<Answer> &answers);
    int unseenCount() const { return m_unseen; }

    /// While they are shown, also what I tag is followed.
    void setActive(bool active);
    /// Something came in just now: what is read next is new, also where it is the first that is read.
    void expect() { m_isRead = true; }

signals:
    /// The answers are others, or say otherwise.
    void changed();
    /// Which are seen, or how many are not.
    void seenChanged();
    /// More unseen ones than before came in, as with a merge; not at the first reading.
    void arrived(int unseen);
    void failed(const pullquote::Problem &problem);

private:
    struct Reading; ///< what another thread fills
    void look();
    Rereading::Job prepare();
    void take(Reading &reading);
    void forgetPast();
    void count();
    void followTagging();

    Session &m_session;
    Settings m_settings;
    ProjectId m_project;
    QSet<QString> m_seen; ///< keys
    QList<ArticleAnswers> m_articles;
    bool m_isRead = false;
    bool m_isActive = false;
    StaleArticles m_stale;
    int m_unseen = 0;
    AnswerScope m_scope; ///< of the last reading
    WhenSaved m_soon;
    std::shared_ptr<std::atomic<bool>> m_stopped;
    std::unique_ptr<BackgroundReader> m_reader;
    std::unique_ptr<Rereading> m_rereading;
};

} // namespace pullquote
