#pragma once

#include "app/model/id.h"
#include "ui/dialogs/cataloguedialog.h"

namespace pullquote {

/// The speakers of the project: edit, join two that turn out to be one, delete, go to their quotes.
class SpeakersDialog : public CatalogueDialog {
    Q_OBJECT

public:
    SpeakersDialog(Session &session, Prompts &prompts, QWidget *parent = nullptr);

    void select(SpeakerId id) { selectRow(id.uuid()); }

protected:
    QList<CatalogueRow> rows() const override;
    void create() override;
    void edit(const QUuid &id) override;
    Result<void> join(const QUuid &kept, const QUuid &other) override;
    QStringList joinPreview(const QUuid &kept, const QUuid &other) const override;
    Result<void> remove(const QUuid &id) override;
};

} // namespace pullquote
