#pragma once

#include "app/formats/format.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace pullquote {

class Prompts;
class TargetField;

/// Where an export goes: to a file or, where the format is a package of files, into a folder as well.
class ExportTarget : public QWidget {
    Q_OBJECT

public:
    explicit ExportTarget(Prompts &prompts, QWidget *parent = nullptr);

    /// Proposes a place in `folder`, under a name that may be of any letters.
    void suggest(const FormatDescription &format, const QString &folder, const QString &name);

    /// Whether it is a folder that is written; never with a format that is a file.
    bool isFolder() const;
    void setFolder(bool isFolder);

    /// See TargetField::path(). That of a folder ends with a slash, as namesFolder() wants it.
    QString path(const QString &project);

private:
    void propose();
    void turn();

    QCheckBox *m_isFolder;
    QLabel *m_label;
    TargetField *m_field;
    FormatDescription m_format;
    QString m_folder;
    QString m_name;
};

} // namespace pullquote
