#pragma once

#include "app/formats/format.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>

class QFormLayout;

namespace pullquote {

/// The options of a format that have a closed set of values: a check box for yes and no, a list for more.
/// Options of free text concern reading or the command line and are left alone.
class OptionsBox : public QWidget {
    Q_OBJECT

public:
    explicit OptionsBox(QWidget *parent = nullptr);

    /// Values by option name in `chosen` are preset, where the format still knows them.
    void setOptions(const QList<FormatOption> &options, const QVariantMap &chosen);

    FormatOptions values() const;
    QVariantMap toMap() const;

private:
    void addCheck(const FormatOption &option, const QString &value);
    void addList(const FormatOption &option, const QString &value);

    QFormLayout *m_form = nullptr;
    QMap<QString, std::function<QString()>> m_values;
};

} // namespace pullquote
