// The report that AgreementSource writes of what it compares.

#include "app/store/projectfile.h"
#include "ui/dialogs/projectwork.h"
#include "ui/dialogs/savefile.h"
#include "ui/review/agreementsource.h"

#include <QFileInfo>

namespace pullquote {

namespace {

/// Everything but the file: what another thread needs.
struct ReportRequest {
    QList<ArticleId> articles;
    AnnotatorId a;
    AnnotatorId b;
    std::optional<Gamma> gamma;
    QString path;
};

/// Nothing when it was stopped.
Result<bool> write(ProjectFile &file, const ReportRequest &request, ReportWriter writer,
                   const Watcher &watcher)
{
    for (qsizetype i = 0; i < request.articles.size(); ++i) {
        if (!watcher.goesOn(i, request.articles.size()))
            return false;
        const Result<ReadLayers> layers = readLayers(file.read(), request.articles[i], request.a, request.b);
        if (!layers)
            return layers.problem();
        const auto gone = readGoneDecisions(file.read(), *layers, request.a, request.b);
        if (!gone)
            return gone.problem();
        writer.add(*layers, *gone);
    }
    const ReviewReport report = writer.take(request.gamma, QDateTime::currentDateTimeUtc());
    const bool isTable = QFileInfo(request.path).suffix().compare(u"csv", Qt::CaseInsensitive) == 0;
    const Result<void> saved = saveBytes(isTable ? reportAsCsv(report) : reportAsHtml(report), request.path);
    return saved ? Result<bool>(true) : saved.problem();
}

} // namespace

QString AgreementSource::title() const
{
    return m_scope == Scope::Project ? QFileInfo(m_session.path()).completeBaseName()
                                     : m_session.article().article().title;
}

void AgreementSource::writeReport(const QString &path)
{
    if (!m_layers || isOutdated() || isBusy())
        return;
    m_doing = Doing::Writing;
    ReportRequest request{{}, m_layers->a, m_layers->b, m_gamma, path};
    for (const ComparedArticle &article : m_layers->comparison.articles())
        request.articles.append(article.id);
    const auto annotators = std::make_shared<const Catalogue>(m_session.catalogue());
    ReportWriter writer(title(), comparisonScope(), words(), [annotators](AnnotatorId id) {
        const Annotator *known = annotators->annotator(id);
        return known ? known->name : QString();
    });
    const auto result = std::make_shared<Result<bool>>(false);
    m_work->start(
        tr("Writing the report…"),
        [result, request, writer = std::move(writer)](ProjectFile &file, const Watcher &watcher) {
            *result = write(file, request, writer, watcher);
        },
        [this, result, path](const Result<void> &opened) {
            m_doing = Doing::Nothing;
            emit changed();
            if (!opened)
                emit written(path, opened);
            else if (!*result)
                emit written(path, result->problem());
            else if (**result)
                emit written(path, {});
        });
    emit changed();
}

} // namespace pullquote
