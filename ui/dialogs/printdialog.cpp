#include "ui/dialogs/printdialog.h"

#include "app/formats/articleprinting.h"
#include "app/session/backgroundreader.h"
#include "app/session/latestreading.h"
#include "app/session/session.h"
#include "app/session/waitforfile.h"
#include "app/store/projectfile.h"
#include "ui/dialogs/exportscope.h"
#include "ui/dialogs/previewzoom.h"
#include "ui/dialogs/printedfile.h"
#include "ui/dialogs/progressline.h"
#include "ui/dialogs/prompts.h"
#include "ui/theme/openingsize.h"

#include <QDialogButtonBox>
#include <QGraphicsView>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace pullquote {

namespace {

/// A book has hundreds of pages, and nobody looks through them here.
constexpr int mostShown = 40;

/// What has been painted of a print that is stopped shall not come out of the printer. It has to hear of it
/// while it is painted on: the end of the painting sends the pages off. Qt 6.4 does so for CUPS all the same.
Watcher aborting(const Watcher &watcher, QPrinter &printer)
{
    return {watcher.progress, [asked = watcher.cancelled, &printer] {
                const bool isStopped = asked && asked();
                if (isStopped)
                    printer.abort();
                return isStopped;
            }};
}

} // namespace

PrintDialog::PrintDialog(Session &session, Prompts &prompts, ArticleId article, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_prompts(prompts),
      m_printer(std::make_shared<QPrinter>(QPrinter::HighResolution))
{
    setObjectName(QStringLiteral("printDialog"));
    setWindowTitle(tr("Print"));
    setPaperMargins(*m_printer);
    build(article);
    updatePreview();
}

PrintDialog::~PrintDialog()
{
    m_progress->cancel(); // the reader waits for its work
}

void PrintDialog::build(ArticleId article)
{
    m_layouts = new LatestReading(m_session, this);
    auto *middle = new QSplitter;
    middle->setChildrenCollapsible(false);
    middle->addWidget(buildChoices(article));
    middle->addWidget(buildPages());
    middle->setStretchFactor(1, 1);
    m_progress = new ProgressLine;
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(middle, 1);
    layout->addWidget(m_progress);
    buildButtons();
    setOpeningSize(*this, {960, 680});
}

QWidget *PrintDialog::buildChoices(ArticleId article)
{
    m_scope = new ExportScope(m_session, article);
    m_scope->setCommentsOffered(false); // paper has no room for them
    m_sentence = new QLabel;
    m_sentence->setObjectName(QStringLiteral("printSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *left = new QWidget;
    auto *choices = new QVBoxLayout(left);
    choices->setContentsMargins(0, 0, 8, 0);
    choices->addWidget(m_scope, 1);
    choices->addWidget(m_sentence);
    connect(m_scope, &ExportScope::changed, this, &PrintDialog::updatePreview);
    return left;
}

QWidget *PrintDialog::buildPages()
{
    m_preview = new QPrintPreviewWidget(m_printer.get());
    m_preview->setObjectName(QStringLiteral("printPreview"));
    m_preview->setAccessibleName(tr("Pages"));
    if (auto *pages = m_preview->findChild<QGraphicsView *>()) // it is what takes the focus
        pages->setAccessibleName(tr("Pages"));
    m_preview->fitInView();
    auto *right = new QWidget;
    auto *pages = new QVBoxLayout(right);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->addWidget(m_preview, 1);
    pages->addWidget(new PreviewZoom(*m_preview));
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *printer) { paintPreview(*printer); });
    return right;
}

void PrintDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::AcceptRole);
    m_print->setObjectName(QStringLiteral("startPrint"));
    connect(buttons, &QDialogButtonBox::accepted, this, &PrintDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PrintDialog::reject);
    layout()->addWidget(buttons);
    setTabOrder(m_print, buttons->button(QDialogButtonBox::Cancel)); // as they stand; else Tab went past it
    m_print->setDefault(true);
}

void PrintDialog::updatePreview()
{
    setBusy(m_progress->isRunning());
    if (m_scope->isComplete())
        return layOut();
    m_layouts->stop();
    showPages({}, tr("Choose the articles to print."));
}

void PrintDialog::layOut()
{
    struct Work {
        QList<QPicture> pages;
        Result<int> count = 0;
    };
    const auto work = std::make_shared<Work>();
    m_sentence->setText(tr("The pages are being laid out…"));
    m_layouts->ask(
        [work, layout = m_printer->pageLayout(),
         request = m_scope->request()](ProjectFile &file, const std::function<bool()> &isStopped) {
            work->count = recordPages(work->pages, mostShown, layout, file.read(), request, {{}, isStopped});
        },
        [this, work](const Result<void> &opened) {
            const Result<int> count = opened ? work->count : opened.problem();
            showPages(count ? work->pages : QList<QPicture>(),
                      !count               ? count.problem().sentence()
                      : *count > mostShown ? tr("The first pages are shown; all of them are printed.")
                                           : tr("%Ln page(s)", nullptr, *count));
        });
}

void PrintDialog::showPages(const QList<QPicture> &pages, const QString &sentence)
{
    m_pages = pages;
    m_preview->updatePreview();
    m_sentence->setText(sentence);
}

void PrintDialog::paintPreview(QPrinter &printer)
{
    QPainter painter(&printer);
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (i > 0)
            printer.newPage();
        painter.drawPicture(0, 0, m_pages[i]);
    }
}

void PrintDialog::accept()
{
    if (m_progress->isRunning() || !m_scope->isComplete())
        return;
    QPrintDialog dialog(m_printer.get(), this);
    if (dialog.exec() == QDialog::Accepted)
        print(m_printer);
}

void PrintDialog::print(std::shared_ptr<QPrinter> printer)
{
    if (const Result<void> arrived = waitForFile(m_session); !arrived)
        return m_prompts.tell(arrived.problem());
    m_layouts->stop(); // pages that come to be shown would be painted on the same printer
    const Watcher watcher = m_progress->begin(tr("Printing…"));
    setBusy(true);
    const bool isRange = printer->printRange() == QPrinter::PageRange;
    const PrintedPages range =
        isRange ? PrintedPages{printer->fromPage(), printer->toPage()} : PrintedPages();
    const auto outcome = std::make_shared<Result<int>>(0);
    m_reader = std::make_unique<BackgroundReader>(m_session.path());
    m_reader->run(
        [=, request = m_scope->request()](ProjectFile &file) {
            PrintedFile printed(*printer);
            *outcome = paintArticles(*printer, file.read(), request, aborting(watcher, *printer), range);
            if (const Result<void> kept = *outcome ? printed.keep() : Result<void>(); !kept)
                *outcome = kept.problem();
        },
        [this, outcome](const Result<void> &opened) {
            finish(opened ? *outcome : Result<int>(opened.problem()));
        });
}

void PrintDialog::finish(const Result<int> &pages)
{
    const bool wasCancelled = m_progress->isCancelled();
    m_progress->end();
    setBusy(false);
    if (pages)
        QDialog::accept();
    else if (wasCancelled)
        m_sentence->setText(tr("Stopped. Pages that the printer has already may still come out."));
    else {
        m_prompts.tell(pages.problem());
        updatePreview(); // its laying out may have been stopped for the printing
    }
}

void PrintDialog::setBusy(bool busy)
{
    m_scope->setEnabled(!busy);
    m_print->setEnabled(!busy && m_scope->isComplete());
}

void PrintDialog::reject()
{
    if (m_progress->isRunning())
        m_progress->cancel();
    else
        QDialog::reject();
}

} // namespace pullquote
