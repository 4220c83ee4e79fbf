#pragma once

#include "app/formats/exportrequest.h"
#include "app/text/result.h"

#include <QDialog>
#include <QPicture>

#include <memory>

class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QPushButton;

namespace pullquote {

class BackgroundReader;
class ExportScope;
class LatestReading;
class ProgressLine;
class Prompts;
class Session;

/// Prints annotated articles: which ones, whose layers, and how the pages will look. Laying out and printing
/// run in the background; printing can be stopped.
class PrintDialog : public QDialog {
    Q_OBJECT

public:
    PrintDialog(Session &session, Prompts &prompts, ArticleId article, QWidget *parent = nullptr);
    ~PrintDialog() override;

    /// Asks for a printer, and prints.
    void accept() override;
    /// Stops the printing that runs; closes when none does.
    void reject() override;

    /// Prints on this one, which somebody has chosen.
    void print(std::shared_ptr<QPrinter> printer);

private:
    void build(ArticleId article);
    QWidget *buildChoices(ArticleId article);
    QWidget *buildPages();
    void buildButtons();
    void updatePreview();
    void layOut();
    void showPages(const QList<QPicture> &pages, const QString &sentence);
    void paintPreview(QPrinter &printer);
    void finish(const Result<int> &pages);
    void setBusy(bool busy);

    Session &m_session;
    Prompts &m_prompts;
    std::shared_ptr<QPrinter> m_printer;
    ExportScope *m_scope = nullptr;
    QPrintPreviewWidget *m_preview = nullptr;
    LatestReading *m_layouts = nullptr;
    QList<QPicture> m_pages; ///< the first ones, as they will be
    QLabel *m_sentence = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_print = nullptr;
    std::unique_ptr<BackgroundReader> m_reader;
};

} // namespace pullquote
