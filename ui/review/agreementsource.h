#pragma once

#include "app/review/comparelayers.h"
#include "app/review/reviewreport.h"
#include "app/session/session.h"

#include <QTimer>

#include <memory>

namespace pullquote {

class ProgressLine;
class ProjectWork;

/// Two annotators' layers compared, kept up to date in the background: of the open article or of the project.
class AgreementSource : public QObject {
    Q_OBJECT

public:
    enum class Scope { Article, Project };

    /// Both outlive the source.
    AgreementSource(Session &session, ProgressLine &progress, QObject *parent = nullptr);
    ~AgreementSource() override;

    Scope scope() const { return m_scope; }
    /// The two who are compared stay.
    void setScope(Scope scope);
    /// Null: whoever is the best choice. Naming the same person twice swaps the two.
    void setAnnotators(AnnotatorId a, AnnotatorId b);
    /// While it is not active it compares nothing.
    void setActive(bool active);

    /// What was compared last; null before that, and where nothing may be seen.
    const std::shared_ptr<const LayersCompared> &layers() const { return m_layers; }
    const std::optional<Gamma> &gamma() const { return m_gamma; }
    /// Something has changed since, and is being compared or soon will be.
    bool isOutdated() const { return m_isOutdated || m_doing == Doing::Comparing; }
    /// Compares, computes or writes.
    bool isBusy() const { return m_doing != Doing::Nothing; }
    /// House rule: what others have tagged is not to be seen, in the article or in any.
    bool isBlind() const;
    /// The articles of the project that may be seen, where the house rule hides others.
    std::optional<QSet<ArticleId>> revealed() const;

    QString name(AnnotatorId annotator) const;
    CaseWording words() const;
    ComparisonScope comparisonScope() const;

    /// Compares now, without waiting for the hands to rest.
    void refresh();
    /// Computes gamma of what was compared.
    void computeGamma();
    /// Reads everything again and writes it as a report; the suffix says as what.
    void writeReport(const QString &path);
    /// Stops what runs: the person has waited long enough.
    void stop();

signals:
    /// layers(), gamma() or isOutdated() are others.
    void changed();
    void failed(const pullquote::Problem &problem);
    /// The report is there, or is not.
    void written(const QString &path, const pullquote::Result<void> &result);

private:
    using Compared = Result<std::optional<LayersCompared>>;
    void compareSoon();
    enum class Doing { Nothing, Comparing, Computing, Writing };
    void drop();
    void finish(Compared compared);
    void forget();
    ComparisonRequest request() const;
    QString title() const;

    Session &m_session;
    Scope m_scope = Scope::Article;
    AnnotatorId m_a; ///< as wished
    AnnotatorId m_b;
    bool m_isActive = false;
    bool m_isOutdated = true; ///< something changed since the comparison began
    Doing m_doing = Doing::Nothing;
    std::shared_ptr<const LayersCompared> m_layers; ///< gamma is computed of it in another thread
    std::optional<Gamma> m_gamma;
    std::unique_ptr<ProjectWork> m_work;
    QTimer m_rest;
};

} // namespace pullquote
