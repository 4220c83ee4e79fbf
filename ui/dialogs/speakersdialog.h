#pragma once

#include "app/model/id.h"
#include "ui/dialogs/cataloguedialog.h"

namespace pullquote {

/// The speakers of the project: edit, join two that turn out to be one, delete.
class SpeakersDialog : public CatalogueDialog {
    Q_OBJECT

public:
    SpeakersDialog(Session &session, Prompts &prompts, QWidget *parent = nullptr);

    /// Selects one, so that the dialog can be opened at it.
    void select(SpeakerId id) { selectRow(id.uuid()); }

protected:
    QList<Row> rows() const override;
    int usesOf(const QUuid &id) const override;
    void create() override;
    void edit(const QUuid &id) override;
    Result<void> join(const QUuid &kept, const QUuid &other) override;
    Result<void> remove(const QUuid &id) override;
};

} // namespace pullquote
