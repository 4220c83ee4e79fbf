#pragma once

#include "app/overview/overviews.h"

#include <QTimer>

#include <memory>

namespace pullquote {

class ProgressLine;
class ProjectWork;

/// The overview that is looked at, kept up to date: of the open article from memory, live as one tags; of the
/// project from the file, counted in the background.
class OverviewSource : public QObject {
    Q_OBJECT

public:
    enum class Scope { Article, Project };

    /// Both outlive the source.
    OverviewSource(Session &session, ProgressLine &progress, QObject *parent = nullptr);
    /// Stops what is under way.
    ~OverviewSource() override;

    Scope scope() const { return m_scope; }
    void setScope(Scope scope);
    /// While it is not active it counts nothing.
    void setActive(bool active);
    const Overview &overview() const { return m_overview; }
    /// What overview() is of: for a while after setScope() still of the other.
    Scope countedScope() const { return m_countedScope; }

    /// Stops counting the project.
    void stop();

signals:
    void changed();
    /// The person stopped the counting, or it failed: what is shown is as it was.
    void stopped();
    void failed(const pullquote::Problem &problem);

private:
    void openedArticle();
    void countSoon();
    void count();
    void countProject();
    using Counted = Result<std::optional<Overview>>;
    void finish(Counted counted);

    Session &m_session;
    Scope m_scope = Scope::Article;
    Scope m_countedScope = Scope::Article;
    bool m_isActive = false;
    bool m_isOutdated = true; ///< something changed since the counting began
    WordPlaces m_words;       ///< of the open article
    Overview m_overview;
    std::unique_ptr<ProjectWork> m_work;
    QTimer m_rest;
};

} // namespace pullquote
