#pragma once

#include "app/model/entities.h"
#include "ui/dialogs/catalogueeditor.h"

class QCheckBox;
class QRadioButton;

namespace pullquote {

class Session;

/// The project's name and its house rules, which hold for everybody who works in it.
class ProjectDialog : public CatalogueEditor {
    Q_OBJECT

public:
    explicit ProjectDialog(Session &session, QWidget *parent = nullptr);

protected:
    Result<void> keep() override;

private:
    void build();
    Project edited() const;

    Session &m_session;
    QRadioButton *m_markedWords = nullptr;
    QRadioButton *m_wholeClause = nullptr;
    QCheckBox *m_tagsIndirect = nullptr;
    QCheckBox *m_blind = nullptr;
};

} // namespace pullquote
