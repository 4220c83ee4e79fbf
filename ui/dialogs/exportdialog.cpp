#include "ui/dialogs/exportdialog.h"

#include "app/session/backgroundreader.h"
#include "app/session/session.h"
#include "ui/dialogs/exportclipboard.h"
#include "ui/dialogs/exportcopier.h"
#include "ui/dialogs/exportformatbox.h"
#include "ui/dialogs/exportpreviewpane.h"
#include "ui/dialogs/exportpreviews.h"
#include "ui/dialogs/exportscope.h"
#include "ui/dialogs/exporttarget.h"
#include "ui/dialogs/formscroll.h"
#include "ui/dialogs/progressline.h"
#include "ui/theme/openingsize.h"

#include <QDialogButtonBox>
#include <QFileInfo>
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
    m_previews = new ExportPreviews(m_session, this);
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

/// What goes out and how scrolls where a screen has no room for it, above where to.
QWidget *ExportDialog::buildChoices(ArticleId article)
{
    m_choices = new QWidget;
    m_scope = new ExportScope(m_session, article);
    m_format = new ExportFormatBox(m_formats);
    m_target = new ExportTarget(m_prompts);
    auto *what = new QWidget;
    auto *inner = new QVBoxLayout(what);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_scope, 1);
    inner->addSpacing(8);
    inner->addWidget(m_format);
    auto *layout = new QVBoxLayout(m_choices);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(new FormScroll(what), 1);
    layout->addSpacing(8);
    layout->addWidget(m_target);
    connect(m_scope, &ExportScope::changed, this, &ExportDialog::showScope);
    connect(m_format, &ExportFormatBox::formatChanged, this, &ExportDialog::showFormat);
    connect(m_format, &ExportFormatBox::optionsChanged, this, &ExportDialog::showScope);
    return m_choices;
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
    m_format->choose(m_settings.exportFormat(project));
    showFormat();
}

void ExportDialog::chooseThisArticle()
{
    m_scope->chooseThisArticle();
}

const Format *ExportDialog::format() const
{
    return m_format->format();
}

void ExportDialog::showFormat()
{
    if (!format())
        return;
    const FormatDescription description = format()->description();
    m_scope->setCommentsOffered(description.carries.contains(Feature::Comments) ||
                                description.carries.contains(Feature::Decisions));
    const QVariantMap chosen = m_settings.exportOptions(description.key);
    m_format->presetOptions(chosen);
    m_target->setFolder(chosen.value(folderKey).toBool());
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
    const QString title = m_scope->title();
    const QString name = title.isEmpty() ? QFileInfo(m_session.path()).completeBaseName() : title;
    m_target->suggest(format()->description(), m_settings.exportFolder(m_session.path()), name);
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request = m_scope->request();
    request.options = m_format->options();
    return request;
}

void ExportDialog::setBusy(bool busy)
{
    const bool canGo = !busy && format() && m_scope->isComplete();
    m_choices->setEnabled(!busy);
    m_export->setEnabled(canGo);
    m_copy->setEnabled(canGo);
    m_copy->setVisible(format() && canBeCopied(format()->description().key));
}

} // namespace pullquote
