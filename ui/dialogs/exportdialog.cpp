#include "ui/dialogs/exportdialog.h"

#include "app/formats/exportfile.h"
#include "app/formats/formatregistry.h"
#include "app/session/backgroundreader.h"
#include "app/session/session.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "app/store/writequeue.h"
#include "ui/dialogs/exportclipboard.h"
#include "ui/dialogs/exportcopier.h"
#include "ui/dialogs/exportpreviewpane.h"
#include "ui/dialogs/exportpreviews.h"
#include "ui/dialogs/exportscope.h"
#include "ui/dialogs/featurewords.h"
#include "ui/dialogs/filename.h"
#include "ui/dialogs/optionsbox.h"
#include "ui/dialogs/progressline.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/targetfield.h"
#include "ui/theme/openingsize.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace pullquote {

ExportDialog::ExportDialog(Session &session, const FormatRegistry &formats, Settings settings,
                           Prompts &prompts, ArticleId article, QWidget *parent)
    : QDialog(parent), m_session(session), m_formats(formats), m_settings(settings), m_prompts(prompts)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    build(article);
    fill();
}

ExportDialog::~ExportDialog()
{
    m_progress->cancel(); // the reader waits for its work
    m_settings.setGeometry(objectName(), saveGeometry());
}

void ExportDialog::build(ArticleId article)
{
    m_previews = new ExportPreviews(m_session.path(), this);
    m_pane = new ExportPreviewPane;
    connect(m_previews, &ExportPreviews::made, this,
            [this](const ExportPreview &preview) { m_pane->show(preview); });
    connect(m_previews, &ExportPreviews::painted, this, [this](const QImage &page) { m_pane->show(page); });
    connect(m_previews, &ExportPreviews::failed, this,
            [this](const Problem &problem) { m_pane->say(problem.sentence()); });
    auto *middle = new QSplitter;
    middle->setObjectName(QStringLiteral("exportSplitter"));
    middle->setChildrenCollapsible(false);
    middle->addWidget(buildChoices(article));
    middle->addWidget(m_pane);
    middle->setStretchFactor(0, 2);
    middle->setStretchFactor(1, 3);
    m_progress = new ProgressLine;
    m_copier = new ExportCopier(m_session, this);
    connect(m_copier, &ExportCopier::copied, this, [this] { finishCopy({}); });
    connect(m_copier, &ExportCopier::failed, this, &ExportDialog::finishCopy);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(middle, 1);
    layout->addWidget(m_progress);
    buildButtons();
    if (!restoreGeometry(m_settings.geometry(objectName())))
        setOpeningSize(*this, {960, 620});
}

QWidget *ExportDialog::buildChoices(ArticleId article)
{
    m_choices = new QWidget;
    m_scope = new ExportScope(m_session, article);
    m_target = new TargetField(m_prompts, QStringLiteral("exportTarget"), QStringLiteral("chooseTarget"));
    auto *layout = new QVBoxLayout(m_choices);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_scope, 1);
    layout->addSpacing(8);
    layout->addWidget(buildFormat());
    auto *label = new QLabel(tr("To f&ile"));
    label->setBuddy(m_target->field());
    layout->addSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_target);
    connect(m_scope, &ExportScope::changed, this, &ExportDialog::showScope);
    return m_choices;
}

QWidget *ExportDialog::buildFormat()
{
    m_format = new QComboBox;
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_losses = new QLabel;
    m_losses->setObjectName(QStringLiteral("exportLosses"));
    m_losses->setWordWrap(true);
    m_losses->setForegroundRole(QPalette::PlaceholderText);
    m_options = new OptionsBox;
    auto *box = new QWidget;
    m_form = new QFormLayout(box);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Format"), m_format);
    m_form->addRow(m_losses);
    m_form->addRow(m_options);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(m_options, &OptionsBox::changed, this, &ExportDialog::showScope);
    return box;
}

void ExportDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_copy = buttons->addButton(tr("Copy to clip&board"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copyExport"));
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("startExport"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    layout()->addWidget(buttons);
    setTabOrder(m_export, m_copy); // as they stand; else Tab never came to some of them
    setTabOrder(m_copy, buttons->button(QDialogButtonBox::Cancel));
    m_export->setDefault(true); // only now there is a dialog whose default it can be
}

void ExportDialog::fill()
{
    const ProjectId project = m_session.catalogue().project().id;
    m_scope->preset(m_settings.exportScope(project));
    {
        const QSignalBlocker quiet(m_format);
        for (const std::unique_ptr<Format> &format : m_formats.all()) {
            if (const FormatDescription description = format->description(); description.writes)
                m_format->addItem(description.name, description.key);
        }
        m_format->setCurrentIndex(std::max(0, m_format->findData(m_settings.exportFormat(project))));
    }
    showFormat();
}

void ExportDialog::chooseThisArticle()
{
    m_scope->chooseThisArticle();
}

const Format *ExportDialog::format() const
{
    return m_formats.format(m_format->currentData().toString());
}

void ExportDialog::showFormat()
{
    if (!format())
        return;
    const FormatDescription description = format()->description();
    m_losses->setText(lossesInWords(description));
    m_scope->setCommentsOffered(description.carries.contains(Feature::Comments) ||
                                description.carries.contains(Feature::Decisions));
    m_options->setOptions(description.optionsFor(OptionUse::Writing),
                          m_settings.exportOptions(description.key));
    m_form->setRowVisible(m_options, !m_options->isEmpty());
    showScope();
}

void ExportDialog::showScope()
{
    setBusy(m_progress->isRunning());
    suggestTarget();
    if (!m_scope->isComplete()) {
        m_previews->stop();
        m_pane->say(tr("Choose the articles that go out."));
    } else if (format()) {
        m_previews->ask(format(), request());
    }
}

void ExportDialog::suggestTarget()
{
    if (!format())
        return;
    m_target->setQuestion(question());
    const QString folder = m_settings.exportFolder(m_session.path());
    const QString title = m_scope->title();
    const QString name = title.isEmpty() ? QFileInfo(m_session.path()).completeBaseName() : title;
    const QString suffix = format()->description().suffixes.value(0);
    m_target->suggest(
        QDir(folder).filePath(fileNameFor(name) + (suffix.isEmpty() ? QString() : u'.' + suffix)));
}

FileQuestion ExportDialog::question() const
{
    const FormatDescription description = format()->description();
    QStringList patterns;
    for (const QString &suffix : description.suffixes)
        patterns.append(QStringLiteral("*.") + suffix);
    const QString filter = QStringLiteral("%1 (%2)").arg(description.name, patterns.join(u' '));
    return {tr("Export to"), {}, {filter, tr("All files (*)")}, description.suffixes.value(0)};
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request = m_scope->request();
    request.options = m_options->values();
    return request;
}

bool ExportDialog::waitForSaved()
{
    WriteQueue *queue = m_session.queue();
    if (!queue || queue->waitForSaved())
        return true;
    m_prompts.tell({tr("The latest changes are not saved yet, so they cannot be exported."),
                    {},
                    queue->problem().sentence()});
    return false;
}

void ExportDialog::accept()
{
    const bool canStart = !m_progress->isRunning() && format() && m_scope->isComplete();
    const QString path = canStart ? m_target->path(m_session.path()) : QString();
    if (!path.isEmpty() && waitForSaved())
        start(path);
}

void ExportDialog::start(const QString &path)
{
    const Watcher watcher = m_progress->begin(tr("Exporting…"));
    setBusy(true);
    const auto outcome = std::make_shared<Result<void>>();
    m_reader = std::make_unique<BackgroundReader>(m_session.path());
    m_reader->run(
        [outcome, watcher, path, what = request(), how = format()](ProjectFile &file) {
            *outcome = exportFile(file.read(), *how, what, path, watcher);
        },
        [this, outcome, path](const Result<void> &opened) { finish(path, opened ? *outcome : opened); });
}

void ExportDialog::copy()
{
    if (m_progress->isRunning() || !format() || !waitForSaved())
        return;
    const Watcher watcher = m_progress->begin(tr("Copying…"));
    setBusy(true);
    m_copier->copy(*format(), request(), watcher);
}

/// Whether what ran was stopped.
bool ExportDialog::endWork()
{
    const bool wasCancelled = m_progress->isCancelled();
    m_progress->end();
    setBusy(false);
    return wasCancelled;
}

void ExportDialog::finishCopy(const Result<void> &result)
{
    const bool wasCancelled = endWork();
    if (!result)
        return wasCancelled ? void() : m_prompts.tell(result.problem());
    remember();
    m_pane->say(tr("Copied. Paste it where it belongs."));
}

void ExportDialog::finish(const QString &path, const Result<void> &result)
{
    const bool wasCancelled = endWork();
    if (result) {
        remember();
        m_settings.setExportFolder(QFileInfo(path).absolutePath());
        QDialog::accept(); // first: some desktops lose the focus when two windows on one another close
                           // together
        return m_prompts.tellWritten(tr("“%1” has been written.").arg(QFileInfo(path).fileName()), path);
    }
    if (!wasCancelled)
        m_prompts.tell(result.problem());
}

void ExportDialog::setBusy(bool busy)
{
    const bool canGo = !busy && format() && m_scope->isComplete();
    m_choices->setEnabled(!busy);
    m_export->setEnabled(canGo);
    m_copy->setEnabled(canGo);
    m_copy->setVisible(format() && canBeCopied(format()->description().key));
}

void ExportDialog::remember()
{
    const QString key = m_format->currentData().toString();
    const ProjectId project = m_session.catalogue().project().id;
    m_settings.setExportFormat(key, project);
    m_settings.setExportScope(project, m_scope->toMap());
    m_settings.setExportOptions(key, m_options->toMap());
}

void ExportDialog::reject()
{
    if (m_progress->isRunning())
        m_progress->cancel();
    else
        QDialog::reject();
}

} // namespace pullquote
