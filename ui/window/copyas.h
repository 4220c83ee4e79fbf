#pragma once

#include "app/formats/exportrequest.h"
#include "app/text/result.h"

#include <QObject>

class QMenu;

namespace pullquote {

class ActionTable;
class Desk;
class ExportCopier;
class FormatRegistry;
class Session;

/// "Copy as": the current quote or an article on the clipboard, as a page, as Markdown or as a table. What is
/// copied is what an export of it would write; of an article only the layers that are shown.
class CopyAs : public QObject {
    Q_OBJECT

public:
    /// All outlive it; it goes with the desk.
    CopyAs(Desk &desk, Session &session, const FormatRegistry &formats, ActionTable &actions);

    /// The ways as they stand in a menu that says of what: actions of the window.
    static void addForQuote(QMenu &menu, ActionTable &actions);
    static void addForArticle(QMenu &menu, ActionTable &actions);
    /// The same for an article of the list, which need not be the open one.
    void addFor(ArticleId article, QMenu &menu);

signals:
    void said(const QString &sentence);
    void failed(const pullquote::Problem &problem);

private:
    struct Way;
    static const QList<Way> &ways();
    QList<AnnotatorId> shownLayers() const;
    void copyQuote(const Way &way);
    void copyArticle(const Way &way, ArticleId article);
    bool waitForSaved();
    void copy(const Way &way, const ExportRequest &request, const QString &words);

    Desk &m_desk;
    Session &m_session;
    const FormatRegistry &m_formats;
    ExportCopier *m_copier;
    QString m_sentence; ///< when it is done
};

} // namespace pullquote
