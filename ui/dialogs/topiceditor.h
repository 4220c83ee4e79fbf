#pragma once

#include "app/model/entities.h"

#include <QDialog>
#include <QIcon>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace pullquote {

class Session;

/// The entry of one topic in the codebook: name, colour, key, definition, parent. Accepting it is one change
/// set; what is wrong is said at the field.
class TopicEditor : public QDialog {
    Q_OBJECT

public:
    TopicEditor(Session &session, TopicId id, QWidget *parent = nullptr);

    void accept() override;

private:
    void build();
    void fillColours();
    void fillKeys();
    void fillParents();
    void chooseColour();
    Topic edited() const;

    Session &m_session;
    Topic m_topic;
    QLineEdit *m_name = nullptr;
    QLabel *m_problem = nullptr;
    QComboBox *m_colour = nullptr;
    QComboBox *m_key = nullptr;
    QComboBox *m_parent = nullptr;
    QPlainTextEdit *m_definition = nullptr;
};

/// A square of a colour, for lists of topics. Null where the colour is invalid.
QIcon swatch(const QColor &colour);

} // namespace pullquote
