#pragma once

#include <QDialog>

#include <memory>

namespace pullquote {

class FormatRegistry;
class Prompts;
class Session;

/// Takes documents and annotations in: what was found in each file is shown before anything is imported.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Session &session, const FormatRegistry &formats, Prompts &prompts,
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Files that were dropped on the window or named on its command line.
    void addFiles(const QStringList &paths);

    void accept() override;
    void reject() override;

signals:
    /// The session has been reloaded.
    void imported();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace pullquote
