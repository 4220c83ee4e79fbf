#pragma once

#include <QComboBox>

namespace pullquote {

/// A list of things that have names, in which another name may be typed. Typing proposes what has the letters
/// anywhere in its name.
class NameBox : public QComboBox {
    Q_OBJECT

public:
    /// `id` may be anything that tells it from others of that name.
    struct Row {
        QString name;
        QString id;

        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit NameBox(QWidget *parent = nullptr);

    /// What is typed or chosen stays.
    void setRows(const QList<Row> &rows);
    /// By id, else by name; what none has is shown as a name.
    void setValue(const QString &value);

    /// Without white space around and in doubles.
    QString name() const { return currentText().simplified(); }
    /// Of the row with that name; empty: none has it.
    QString id() const;

signals:
    /// By a person.
    void changed();

private:
    QList<Row> m_rows;
    bool m_isFilling = false;
};

} // namespace pullquote
