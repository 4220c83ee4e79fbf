#pragma once

#include "app/model/id.h"
#include "ui/dialogs/cataloguedialog.h"

namespace pullquote {

/// The topics of the project: name, colour, key, definition, parent; join two, delete.
class CodebookDialog : public CatalogueDialog {
    Q_OBJECT

public:
    CodebookDialog(Session &session, Prompts &prompts, QWidget *parent = nullptr);

    void select(TopicId id) { selectRow(id.uuid()); }

protected:
    QList<Row> rows() const override;
    int usesOf(const QUuid &id) const override;
    void create() override;
    void edit(const QUuid &id) override;
    Result<void> join(const QUuid &kept, const QUuid &other) override;
    Result<void> remove(const QUuid &id) override;
};

} // namespace pullquote
