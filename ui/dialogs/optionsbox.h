#pragma once

#include "app/formats/format.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>

class QFormLayout;

namespace pullquote {

/// The options of a format: a check box for yes and no, a list for more, a field for free text.
class OptionsBox : public QWidget {
    Q_OBJECT

public:
    explicit OptionsBox(QWidget *parent = nullptr);

    /// Values by option name in `chosen` are preset, where the format still knows them.
    void setOptions(const QList<FormatOption> &options, const QVariantMap &chosen);

    bool isEmpty() const { return m_values.isEmpty(); }
    FormatOptions values() const;
    /// Those that are not the default.
    FormatOptions changes() const;
    QVariantMap toMap() const;

signals:
    /// By a person.
    void changed();

private:
    void addCheck(const FormatOption &option, const QString &value);
    void addList(const FormatOption &option, const QString &value);
    void addField(const FormatOption &option, const QString &value);

    QFormLayout *m_form = nullptr;
    QMap<QString, std::function<QString()>> m_values;
    FormatOptions m_defaults;
};

} // namespace pullquote
