#pragma once

#include "app/model/entities.h"
#include "ui/dialogs/catalogueeditor.h"

class QComboBox;

namespace pullquote {

class Session;

/// The entry of one topic in the codebook: name, colour, key, definition, parent.
class TopicEditor : public CatalogueEditor {
    Q_OBJECT

public:
    TopicEditor(Session &session, TopicId id, QWidget *parent = nullptr);

protected:
    Result<void> keep() override;

private:
    void build();
    void fillColours();
    void fillKeys();
    void fillParents();
    void chooseColour();
    Topic edited() const;

    Session &m_session;
    Topic m_topic;
    QComboBox *m_colour = nullptr;
    QComboBox *m_key = nullptr;
    QComboBox *m_parent = nullptr;
    QPlainTextEdit *m_definition = nullptr;
};

} // namespace pullquote
