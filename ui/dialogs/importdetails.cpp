#include "ui/dialogs/importdetails.h"

#include "ui/dialogs/optionsbox.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace pullquote {

namespace {

/// Options of documents for which there are fields: what is found stands in them.
bool hasField(const FormatOption &option)
{
    constexpr const char *names[] = {"title", "byline", "outlet", "published"};
    return std::any_of(std::begin(names), std::end(names),
                       [&option](const char *name) { return option.name == QLatin1String(name); });
}

} // namespace

ImportDetails::ImportDetails(const FormatRegistry &formats, QWidget *parent)
    : QWidget(parent), m_formats(formats)
{
    setObjectName(QStringLiteral("importDetails"));
    m_form = new QFormLayout;
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_format = new QComboBox;
    m_format->setObjectName(QStringLiteral("importFormat"));
    m_format->setAccessibleName(tr("Read as"));
    m_format->addItem(QString(), QString());
    for (const std::unique_ptr<Format> &format : formats.all()) {
        if (const FormatDescription description = format->description(); description.reads)
            m_format->addItem(description.name, description.key);
    }
    m_form->addRow(tr("&Read as"), m_format);
    addField(tr("&Headline"), "importTitle", &Article::title);
    addField(tr("&Byline"), "importByline", &Article::byline);
    addField(tr("&Outlet"), "importOutlet", &Article::outlet);
    addField(tr("&Date"), "importPublished", &Article::published)
        ->setPlaceholderText(QStringLiteral("2021-06-16"));
    m_options = new OptionsBox;
    m_options->setObjectName(QStringLiteral("importOptions"));
    m_form->addRow(m_options);
    buildText();
    connect(m_format, &QComboBox::activated, this,
            [this] { emit formatChosen(m_format->currentData().toString()); });
    connect(m_options, &OptionsBox::changed, this, [this] { emit optionsChosen(m_options->changes()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addLayout(m_form);
    layout->addWidget(m_found);
    layout->addWidget(m_text, 1);
}

void ImportDetails::buildText()
{
    m_found = new QLabel;
    m_found->setObjectName(QStringLiteral("importFound"));
    m_found->setWordWrap(true);
    m_found->setForegroundRole(QPalette::PlaceholderText);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("importText"));
    m_text->setAccessibleName(tr("How the text begins"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
}

QLineEdit *ImportDetails::addField(const QString &label, const char *name, QString Article::*field)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    m_form->addRow(label, edit);
    m_fields.append({edit, field});
    connect(edit, &QLineEdit::textEdited, this, [this, field](const QString &text) {
        const QString line = text.simplified();
        if (field == &Article::title && line.isEmpty())
            return;
        m_article.*field = line;
        emit articleCorrected(m_article);
    });
    return edit;
}

void ImportDetails::show(const ImportFile *file, int article, const CorrectedArticles &corrected)
{
    setEnabled(file != nullptr);
    const bool isKnown = file && file->wasRead && file->isExamined;
    m_form->setRowVisible(m_format, isKnown);
    m_form->setRowVisible(m_options, isKnown);
    if (isKnown) {
        showFormat(*file);
        showOptions(*file);
    }
    showArticle(isKnown && article < file->articles.size() ? &file->articles[article] : nullptr, corrected);
    if (!file)
        m_found->setText(tr("What is found in a file is shown here."));
    else if (!file->leftOut.isEmpty())
        m_found->setText(tr("These files of the folder are not imported."));
    else if (!isKnown || !file->canRun())
        m_found->setText(isKnown || !file->wasRead ? tr("It cannot be imported like this.") : tr("Reading…"));
    else if (file->articles.isEmpty())
        m_found->setText(
            tr("It brings no new article: %1.").arg(inWords(file->part.articles, file->part.quotes)));
}

void ImportDetails::showFormat(const ImportFile &file)
{
    const bool isFound = file.item.format.isEmpty();
    m_format->setItemText(0, isFound && !file.formatName.isEmpty() ? tr("%1 (found)").arg(file.formatName)
                                                                   : tr("What it looks like"));
    m_format->setCurrentIndex(isFound ? 0 : m_format->findData(file.item.format));
}

/// Built anew only for another source: a field that is being typed in stays.
void ImportDetails::showOptions(const ImportFile &file)
{
    const std::pair<QString, QString> whose{file.path + file.item.source.name, file.part.format};
    if (whose == m_shown)
        return;
    m_shown = whose;
    QList<FormatOption> options = file.options;
    options.removeIf(hasField);
    for (FormatOption &option : options) {
        const Article found = file.articles.value(0).article;
        if (option.name == QLatin1String("url"))
            option.defaultValue = found.url;
        if (option.name == QLatin1String("language"))
            option.defaultValue = found.language;
    }
    QVariantMap chosen;
    for (auto it = file.item.options.begin(); it != file.item.options.end(); ++it)
        chosen.insert(it.key(), *it);
    m_options->setOptions(options, chosen);
}

void ImportDetails::showArticle(const FoundArticle *found, const CorrectedArticles &corrected)
{
    for (const auto &[edit, field] : m_fields)
        m_form->setRowVisible(edit, found != nullptr);
    m_text->setVisible(found != nullptr);
    if (!found)
        return;
    m_article = corrected.value(found->article.textSha256, found->article);
    for (const auto &[edit, field] : m_fields) {
        if (const QString text = m_article.*field; edit->text().simplified() != text) {
            edit->setText(text);
            edit->setCursorPosition(0);
        }
    }
    if (m_text->toPlainText() != found->beginning)
        m_text->setPlainText(found->beginning);
    const QString length = tr("%1 characters").arg(QLocale().toString(qlonglong(found->length)));
    m_found->setText(found->quotes > 0 ? tr("%1, with %Ln quote(s)", nullptr, found->quotes).arg(length)
                                       : length);
}

} // namespace pullquote
