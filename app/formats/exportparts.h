#pragma once

#include "app/formats/exportcatalogue.h"
#include "app/formats/exportrequest.h"
#include "app/store/projectreader.h"

#include <QSet>

namespace pullquote {

/// What belongs to the articles of a request besides their living quotes. Nothing in it refers to something
/// that does not go out.
class ExportParts {
public:
    /// What goes out of one article.
    struct Parts {
        QList<Quote> deletedQuotes; ///< those that remarks refer to, in text order
        QList<Comment> comments;    ///< by id
        QList<Decision> decisions;  ///< by id
    };

    /// All three must outlive it.
    ExportParts(ProjectReader &project, const ExportCatalogue &catalogue, const ExportRequest &request)
        : m_project(project), m_catalogue(catalogue), m_request(request)
    {
    }

    Result<Parts> of(const ArticleContent &content);
    /// Who is named by what goes out, by id.
    Result<QList<Annotator>> annotators();

private:
    Result<Parts> partsOf(ArticleId article, const QList<QuoteId> &quotes);
    Result<Parts> withoutDangling(Parts parts);
    Result<QSet<AnnotatorId>> annotatorsToName();
    Result<QSet<AnnotatorId>> annotatorsAtWork();

    ProjectReader &m_project;
    const ExportCatalogue &m_catalogue;
    const ExportRequest &m_request;
};

} // namespace pullquote
