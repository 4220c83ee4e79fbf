#pragma once

#include "app/session/session.h"
#include "app/store/projectreader.h"

#include <QUuid>
#include <QWidget>

class QLabel;
class QTreeView;

namespace pullquote {

class ArticleExcerpts;
class BackgroundReader;
class Rereading;
class UsesModel;

/// The quotes of one speaker or topic, to jump to. It follows the session.
class UsesPane : public QWidget {
    Q_OBJECT

public:
    /// `type` is Speaker or Topic. `session` and `reader` outlive this.
    UsesPane(Session &session, BackgroundReader &reader, EntityType type, QWidget *parent = nullptr);

    /// Whose quotes are listed; null empties the list.
    void show(const QUuid &id, const QString &name);
    void refresh();

signals:
    void useActivated(const pullquote::QuoteUse &use);
    void failed(const pullquote::Problem &problem);

private:
    void setUses(const QUuid &id, const Result<QList<QuoteUse>> &uses);

    QUuid m_id;
    QString m_name;
    ArticleExcerpts *m_excerpts;
    UsesModel *m_model;
    Rereading *m_reading;
    QLabel *m_title;
    QTreeView *m_list;
};

} // namespace pullquote
