#pragma once

#include "app/model/id.h"
#include "ui/dialogs/settings.h"

#include <QDialog>

#include <memory>

namespace pullquote {

class FormatRegistry;
class Prompts;
class Session;

/// Writes articles in a format: which articles, whose layer, what format and with what options, where to.
/// What the format cannot carry is said beside it. The last choice is remembered.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// With an article: it is the scope that is preset; null presets the whole project.
    ExportDialog(Session &session, const FormatRegistry &formats, Settings settings, Prompts &prompts,
                 ArticleId article = {}, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void accept() override;
    void reject() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace pullquote
