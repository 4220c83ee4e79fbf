#pragma once

#include "app/formats/exportcatalogue.h"
#include "app/formats/exportrequest.h"
#include "app/formats/jsonwriter.h"
#include "app/formats/watcher.h"
#include "app/store/projectreader.h"

namespace pullquote {

/// Writes a project as JSON, article by article. The same project gives the same bytes.
class JsonExport {
public:
    JsonExport(ProjectReader &project, const ExportRequest &request, QIODevice &out);

    Result<void> write(const Watcher &watcher);

private:
    Result<void> writeArticle(const ArticleContent &content);
    void writeQuotes(QStringView key, const QList<Quote> &quotes, const ArticleContent &content);
    template <class List>
    void writeList(QStringView key, const List &list);

    ProjectReader &m_project;
    ExportRequest m_request;
    ExportCatalogue m_catalogue;
    JsonWriter m_writer;
};

} // namespace pullquote
