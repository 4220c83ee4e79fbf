#pragma once

#include "app/formats/exportrequest.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace pullquote {

class Format;
class FormatRegistry;
class OptionsBox;

/// In which format an export goes out, what that cannot carry, and what may be chosen about it.
class ExportFormatBox : public QWidget {
    Q_OBJECT

public:
    explicit ExportFormatBox(const FormatRegistry &formats, QWidget *parent = nullptr);

    /// Without a word of it.
    void choose(const QString &key);
    /// What was chosen about the format that is shown; see OptionsBox::setOptions().
    void presetOptions(const QVariantMap &chosen);

    const Format *format() const;
    QString key() const;
    FormatOptions options() const;
    QVariantMap optionsToMap() const;

signals:
    /// Another format, whose options are to be preset.
    void formatChanged();
    void optionsChanged();

private:
    const FormatRegistry &m_formats;
    QFormLayout *m_form;
    QComboBox *m_format;
    QLabel *m_losses;
    OptionsBox *m_options;
};

} // namespace pullquote
