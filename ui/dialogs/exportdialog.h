#pragma once

#include "app/model/id.h"
#include "app/text/result.h"
#include "ui/dialogs/settings.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace pullquote {

class BackgroundReader;
class ExportCopier;
class ExportFormatBox;
class ExportPreviewPane;
class ExportPreviews;
class ExportScope;
class ExportTarget;
class Format;
class FormatRegistry;
class ProgressLine;
class Prompts;
class Session;
struct ExportRequest;

/// Writes articles in a format: which articles, whose layers, what format and with what options, where to.
/// What the format cannot carry is said beside it, and how the file will begin is shown. The last choice is
/// remembered, for each project. Reads over a connection of its own, so that the window stays alive, and can
/// be stopped.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// With an article: it is the scope that is preset; null presets the whole project.
    ExportDialog(Session &session, const FormatRegistry &formats, Settings settings, Prompts &prompts,
                 ArticleId article = {}, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// And not what went out last time.
    void chooseThisArticle();

    void accept() override;
    /// Stops the export that runs; closes when none does.
    void reject() override;

private:
    void build(ArticleId article);
    QWidget *buildChoices(ArticleId article);
    void buildButtons();
    void fill();
    void showFormat();
    void showScope();
    void suggestTarget();
    const Format *format() const;
    ExportRequest request() const;
    /// The file is what is read: it must have everything.
    bool waitForSaved();
    void copy();
    void finishCopy(const Result<void> &result);
    void start(const QString &path);
    void finish(const QString &path, const Result<void> &result);
    bool endWork();
    void setBusy(bool busy);
    void remember();

    /// Of what is remembered of a format, beside its options: none has a name like this.
    static inline const QString folderKey = QStringLiteral("as folder");

    Session &m_session;
    const FormatRegistry &m_formats;
    Settings m_settings;
    Prompts &m_prompts;

    QWidget *m_choices = nullptr;
    ExportScope *m_scope = nullptr;
    ExportFormatBox *m_format = nullptr;
    ExportTarget *m_target = nullptr;
    ExportPreviewPane *m_pane = nullptr;
    ExportPreviews *m_previews = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_copy = nullptr;
    ExportCopier *m_copier = nullptr;
    std::unique_ptr<BackgroundReader> m_reader;
};

} // namespace pullquote
