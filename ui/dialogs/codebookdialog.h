#pragma once

#include "app/model/id.h"
#include "ui/dialogs/cataloguedialog.h"

namespace pullquote {

/// The topics of the project: name, colour, key, definition, parent; join two, delete, go to their quotes,
/// exchange them with other projects as a file.
class CodebookDialog : public CatalogueDialog {
    Q_OBJECT

public:
    CodebookDialog(Session &session, Prompts &prompts, QWidget *parent = nullptr);

    void select(TopicId id) { selectRow(id.uuid()); }

protected:
    QList<CatalogueRow> rows() const override;
    void create() override;
    void edit(const QUuid &id) override;
    Result<void> join(const QUuid &kept, const QUuid &other) override;
    QStringList joinPreview(const QUuid &kept, const QUuid &other) const override;
    Result<void> remove(const QUuid &id) override;

private:
    void importFile();
    void exportFile();
};

} // namespace pullquote
