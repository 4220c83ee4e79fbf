#pragma once

#include "app/formats/exportcatalogue.h"
#include "app/formats/exportrequest.h"
#include "app/formats/scholarly/teiplan.h"
#include "app/formats/watcher.h"

#include <QXmlStreamWriter>

namespace pullquote {

/// Writes articles as TEI: one as a TEI element, several as a corpus. Words of one annotator that nest are
/// elements around them; all others stand off, between anchors.
class TeiExport {
public:
    TeiExport(ProjectReader &project, const ExportRequest &request, QIODevice &out);

    Result<void> write(const Watcher &watcher);

private:
    Result<QList<Annotator>> annotators(const Watcher &watcher) const;
    void writeArticle(const ArticleContent &content);
    void writeText(const ArticleContent &content);
    void writeParagraph(Span paragraph);
    void writeWords(Span span);
    void openElement(const tei::PlannedSpan &planned);
    void writeStandOff(const ArticleContent &content);
    void writeSpan(const tei::PlannedSpan &planned, const Quote &quote);
    void writeAnnotation(const Quote &quote, bool isInline);
    void writeAnalysis(const Quote &quote, bool isSaid);
    void writePlace(const tei::PlannedSpan &planned, const Quote &quote);
    void writePointer(const QString &type, const QString &target);
    void put(const char *attribute, const QString &value);
    QString anchorId(qsizetype offset) const;

    ProjectReader &m_project;
    const ExportRequest &m_request;
    ExportCatalogue m_catalogue;
    QXmlStreamWriter m_xml;
    bool m_isCorpus = false;
    qsizetype m_articles = 0;
    QList<Annotator> m_annotators;
    const ArticleContent *m_content = nullptr; ///< the article that is written, how, and how far
    const tei::Plan *m_plan = nullptr;
    qsizetype m_inline = 0;
    qsizetype m_anchor = 0;
};

} // namespace pullquote
