#pragma once

#include "app/session/openconflicts.h"

#include <QAbstractListModel>
#include <QHash>

namespace pullquote {

class Session;

/// What is in conflict, a row a thing. What a row says is read when it is shown.
class ConflictModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// Both outlive this.
    ConflictModel(const Session &session, const OpenConflicts &conflicts, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    EntityRef entity(int row) const { return m_entities.value(row); }
    int rowOf(EntityRef entity) const { return int(m_entities.indexOf(entity)); }

private:
    void follow();
    QString title(EntityRef entity) const;

    const Session &m_session;
    const OpenConflicts &m_conflicts;
    QList<EntityRef> m_entities; ///< as the views know them
    mutable QHash<EntityRef, QString> m_titles;
};

/// How a thing is called where it is one of many: the name of a speaker, the first words of a quote. Plain
/// text from anywhere.
QString titleOf(const Session &session, EntityRef entity);

} // namespace pullquote
