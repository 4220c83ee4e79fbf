#pragma once

#include "app/model/id.h"
#include "app/text/result.h"
#include "ui/dialogs/settings.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace pullquote {

class BackgroundReader;
class Format;
class FormatRegistry;
class OptionsBox;
class ProgressLine;
class Prompts;
class Session;
class TargetField;
struct ExportRequest;
struct FileQuestion;

/// Writes articles in a format: which articles, whose layer, what format and with what options, where to.
/// What the format cannot carry is said beside it. The last choice is remembered. Reads over a connection of
/// its own, so that the window stays alive, and can be stopped.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// With an article: it is the scope that is preset; null presets the whole project.
    ExportDialog(Session &session, const FormatRegistry &formats, Settings settings, Prompts &prompts,
                 ArticleId article = {}, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void accept() override;
    /// Stops the export that runs; closes when none does.
    void reject() override;

private:
    void build();
    void buildForm();
    void fill();
    QString articleTitle() const;
    void showFormat();
    void suggestTarget();
    FileQuestion question() const;
    const Format *format() const;
    ExportRequest request() const;
    void start(const QString &path);
    void finish(const QString &path, const Result<void> &result);
    void remember(const QString &path);

    Session &m_session;
    const FormatRegistry &m_formats;
    Settings m_settings;
    Prompts &m_prompts;
    ArticleId m_article;

    QWidget *m_choices = nullptr;
    QFormLayout *m_form = nullptr;
    QRadioButton *m_one = nullptr;
    QRadioButton *m_all = nullptr;
    QComboBox *m_layer = nullptr;
    QComboBox *m_format = nullptr;
    QLabel *m_losses = nullptr;
    OptionsBox *m_options = nullptr;
    TargetField *m_target = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_export = nullptr;
    std::unique_ptr<BackgroundReader> m_reader;
};

} // namespace pullquote
