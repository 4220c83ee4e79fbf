#include "ui/dialogs/exportdialog.h"

#include "app/formats/exportfile.h"
#include "app/formats/formatregistry.h"
#include "app/session/backgroundreader.h"
#include "app/session/session.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "app/store/writequeue.h"
#include "ui/dialogs/featurewords.h"
#include "ui/dialogs/filename.h"
#include "ui/dialogs/optionsbox.h"
#include "ui/dialogs/progressline.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/targetfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace pullquote {

ExportDialog::ExportDialog(Session &session, const FormatRegistry &formats, Settings settings,
                           Prompts &prompts, ArticleId article, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_formats(formats),
      m_settings(settings),
      m_prompts(prompts),
      m_article(article)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    build();
    fill();
}

ExportDialog::~ExportDialog()
{
    m_progress->cancel(); // the reader waits for its work
}

void ExportDialog::build()
{
    m_choices = new QWidget;
    m_form = new QFormLayout(m_choices);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildForm();
    m_progress = new ProgressLine;
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("startExport"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_choices);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    setTabOrder(m_export, buttons->button(QDialogButtonBox::Cancel)); // else Tab never came to Cancel
    m_export->setDefault(true); // only now there is a dialog whose default it can be
    resize(560, 360);
}

void ExportDialog::buildForm()
{
    m_one = new QRadioButton;
    m_one->setObjectName(QStringLiteral("thisArticle"));
    m_all = new QRadioButton(tr("The &whole project"));
    m_all->setObjectName(QStringLiteral("wholeProject"));
    auto *scope = new QVBoxLayout;
    scope->addWidget(m_one);
    scope->addWidget(m_all);
    m_layer = new QComboBox;
    m_layer->setObjectName(QStringLiteral("exportLayer"));
    m_format = new QComboBox;
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_losses = new QLabel;
    m_losses->setObjectName(QStringLiteral("exportLosses"));
    m_losses->setWordWrap(true);
    m_losses->setForegroundRole(QPalette::PlaceholderText);
    m_options = new OptionsBox;
    m_target = new TargetField(m_prompts, QStringLiteral("exportTarget"), QStringLiteral("chooseTarget"));

    m_form->addRow(tr("What"), scope);
    m_form->addRow(tr("&Quotes of"), m_layer);
    auto *formatCell = new QVBoxLayout;
    formatCell->setSpacing(4);
    formatCell->addWidget(m_format);
    formatCell->addWidget(m_losses);
    auto *formatLabel = new QLabel(tr("&Format"));
    formatLabel->setBuddy(m_format);
    m_form->addRow(formatLabel, formatCell);
    m_form->addRow(QString(), m_options);
    auto *label = new QLabel(tr("To f&ile"));
    label->setBuddy(m_target->field());
    m_form->addRow(label, m_target);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(m_one, &QRadioButton::toggled, this, &ExportDialog::suggestTarget);
}

void ExportDialog::fill()
{
    const QString title = articleTitle();
    m_one->setText(title.isEmpty()
                       ? tr("&This article")
                       : tr("&This article: %1")
                             .arg(fontMetrics().elidedText(QString(title).replace(u'&', QLatin1String("&&")),
                                                           Qt::ElideRight, 340)));
    m_one->setEnabled(!m_article.isNull());
    (m_article.isNull() ? m_all : m_one)->setChecked(true);
    m_layer->addItem(tr("Everybody"), QUuid());
    for (const Annotator &annotator : m_session.catalogue().annotators())
        m_layer->addItem(annotator.name, annotator.id.uuid());
    for (const std::unique_ptr<Format> &format : m_formats.all()) {
        if (const FormatDescription description = format->description(); description.writes)
            m_format->addItem(description.name, description.key);
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(m_settings.exportFormat())));
    showFormat();
}

QString ExportDialog::articleTitle() const
{
    if (m_article.isNull())
        return {};
    if (!m_session.article().isNull() && m_session.article().article().id == m_article)
        return m_session.article().article().title;
    const Result<std::optional<Entity>> entity =
        m_session.reader().entity({EntityType::Article, m_article.uuid()});
    return entity && *entity ? std::get<Article>(**entity).title : QString();
}

const Format *ExportDialog::format() const
{
    return m_formats.format(m_format->currentData().toString());
}

void ExportDialog::showFormat()
{
    m_export->setEnabled(format() != nullptr);
    if (!format())
        return;
    const FormatDescription description = format()->description();
    m_losses->setText(lossesInWords(description));
    m_options->setOptions(description.optionsFor(OptionUse::Writing),
                          m_settings.exportOptions(description.key));
    m_form->setRowVisible(m_options, !m_options->values().isEmpty());
    suggestTarget();
}

void ExportDialog::suggestTarget()
{
    if (!format())
        return;
    m_target->setQuestion(question());
    const QString folder = m_settings.exportFolder(m_session.path());
    const QString name = m_one->isChecked() ? articleTitle() : QFileInfo(m_session.path()).completeBaseName();
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
    ExportRequest request;
    if (m_one->isChecked())
        request.articles = {m_article};
    if (const AnnotatorId layer(m_layer->currentData().toUuid()); !layer.isNull())
        request.layers = {layer};
    request.options = m_options->values();
    return request;
}

void ExportDialog::accept()
{
    const QString path = m_progress->isRunning() || !format() ? QString() : m_target->path(m_session.path());
    if (path.isEmpty())
        return;
    // The file is what is read: it must have everything.
    WriteQueue *queue = m_session.queue();
    if (queue && !queue->waitForSaved()) {
        m_prompts.tell({tr("The latest changes are not saved yet, so they cannot be exported."),
                        {},
                        queue->problem().sentence()});
        return;
    }
    start(path);
}

void ExportDialog::start(const QString &path)
{
    m_choices->setEnabled(false);
    m_export->setEnabled(false);
    const Watcher watcher = m_progress->begin(tr("Exporting…"));
    const auto outcome = std::make_shared<Result<void>>();
    m_reader = std::make_unique<BackgroundReader>(m_session.path());
    m_reader->run(
        [outcome, watcher, path, what = request(), how = format()](ProjectFile &file) {
            *outcome = exportFile(file.read(), *how, what, path, watcher);
        },
        [this, outcome, path](const Result<void> &opened) { finish(path, opened ? *outcome : opened); });
}

void ExportDialog::finish(const QString &path, const Result<void> &result)
{
    const bool wasCancelled = m_progress->isCancelled();
    m_progress->end();
    m_choices->setEnabled(true);
    m_export->setEnabled(true);
    if (result) {
        remember(path);
        QDialog::accept(); // first: some desktops lose the focus when two windows on one another close
                           // together
        return m_prompts.tellWritten(tr("“%1” has been written.").arg(QFileInfo(path).fileName()), path);
    }
    if (!wasCancelled)
        m_prompts.tell(result.problem());
}

void ExportDialog::remember(const QString &path)
{
    const QString key = m_format->currentData().toString();
    m_settings.setExportFormat(key);
    m_settings.setExportFolder(QFileInfo(path).absolutePath());
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
