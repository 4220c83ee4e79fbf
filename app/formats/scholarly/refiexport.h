#pragma once

#include "app/formats/exportcatalogue.h"
#include "app/formats/exportrequest.h"
#include "app/formats/watcher.h"
#include "app/formats/zipwriter.h"
#include "app/store/projectreader.h"

#include <QBuffer>
#include <QXmlStreamWriter>

namespace pullquote {

/// Writes a project as REFI-QDA: a zip with project.qde and each article's text. A part of a quote is a
/// selection with codes for all that is said of it; cue, source and addressee are selections that are linked
/// with it.
class RefiExport {
public:
    RefiExport(ProjectReader &project, const ExportRequest &request);

    Result<QByteArray> write(const Watcher &watcher);

private:
    void writeSource(const ArticleContent &content);
    void writeQuote(const Quote &quote, const ArticleContent &content);
    /// The id of the selection is that of the quote for its first part.
    QUuid writeSelection(const Quote &quote, SpanRole role, qsizetype place, const ArticleContent &content);
    void writeCodings(const Quote &quote, SpanRole role, const QUuid &selection);
    void writeLink(const QString &name, const QUuid &origin, const QUuid &target);
    void writeValue(QXmlStreamWriter &xml, const QString &variable, const QString &text);
    void writeUsers(QXmlStreamWriter &xml) const;
    void writeVariables(QXmlStreamWriter &xml) const;
    void writeCases(QXmlStreamWriter &xml);
    QByteArray written();

    ProjectReader &m_project;
    const ExportRequest &m_request;
    ExportCatalogue m_catalogue;
    QString m_name;
    ZipWriter m_zip;
    QByteArray m_sourceBytes; ///< what follows in the file is known only when these are written
    QByteArray m_linkBytes;
    QXmlStreamWriter m_sources;
    QXmlStreamWriter m_links;
    QMap<AnnotatorId, bool> m_users;
    QMap<SpeakerId, QList<QUuid>> m_cases; ///< selections
    QMap<SpeakerId, bool> m_addressees;
};

} // namespace pullquote
