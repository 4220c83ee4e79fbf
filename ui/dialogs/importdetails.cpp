#include "ui/dialogs/importdetails.h"

#include "app/formats/hints.h"
#include "app/model/dateform.h"
#include "ui/dialogs/formscroll.h"
#include "ui/dialogs/namebox.h"
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

/// The first of them in full, which the list cuts off at its edge.
QString withReason(const QString &sentence, const QList<Problem> &problems)
{
    return problems.isEmpty() ? sentence : sentence + u'\n' + problems.first().sentence();
}

} // namespace

ImportDetails::ImportDetails(const FormatRegistry &formats, QWidget *parent)
    : QWidget(parent), m_formats(formats)
{
    setObjectName(QStringLiteral("importDetails"));
    auto *form = new QWidget;
    m_form = new QFormLayout(form);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildTop();
    addField(tr("&Headline"), "importTitle", &Article::title);
    addField(tr("&Byline"), "importByline", &Article::byline);
    addField(tr("&Outlet"), "importOutlet", &Article::outlet);
    addField(tr("&Date"), "importPublished", &Article::published)->setPlaceholderText(dateForm());
    m_options = new OptionsBox;
    m_options->setObjectName(QStringLiteral("importOptions"));
    m_form->addRow(m_options);
    buildText();
    connect(m_options, &OptionsBox::changed, this, [this] { emit optionsChosen(m_options->changes()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    auto *scroll = new FormScroll(form); // a table has many columns to tell
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addWidget(scroll);
    layout->addWidget(m_found);
    layout->addWidget(m_text, 1);
}

void ImportDetails::buildTop()
{
    m_format = new QComboBox;
    m_format->setObjectName(QStringLiteral("importFormat"));
    m_format->setAccessibleName(tr("Read as"));
    m_format->addItem(QString(), QString());
    for (const std::unique_ptr<Format> &format : m_formats.all()) {
        if (const FormatDescription description = format->description(); description.reads)
            m_format->addItem(description.name, description.key);
    }
    m_form->addRow(tr("&Read as"), m_format);
    connect(m_format, &QComboBox::activated, this,
            [this] { emit formatChosen(m_format->currentData().toString()); });
    m_annotator = new NameBox;
    m_annotator->setObjectName(QStringLiteral("importAnnotator"));
    m_annotator->setAccessibleName(whoseQuotesLabel().remove(u'&'));
    m_annotator->setToolTip(
        tr("The file does not say it of all its quotes. Choose an annotator, or type the name of a new one"));
    m_annotator->lineEdit()->setPlaceholderText(tr("Name"));
    m_form->addRow(whoseQuotesLabel(), m_annotator);
    connect(m_annotator, &NameBox::changed, this, [this] {
        emit annotatorChosen(m_annotator->id().isEmpty() ? m_annotator->name() : m_annotator->id());
    });
}

void ImportDetails::buildText()
{
    m_found = new QLabel;
    m_found->setObjectName(QStringLiteral("importFound"));
    m_found->setWordWrap(true);
    m_found->setTextFormat(Qt::PlainText); // it may quote the file
    m_found->setForegroundRole(QPalette::PlaceholderText);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("importText"));
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

void ImportDetails::setArticles(const QList<ArticleChoice> &articles)
{
    if (articles == m_articles)
        return;
    m_articles = articles;
    QList<NameBox::Row> rows;
    for (const ArticleChoice &article : articles)
        rows.append({article.name, article.value});
    m_options->setArticles(rows);
}

void ImportDetails::setAnnotators(const QList<Annotator> &annotators)
{
    QHash<QString, int> count;
    for (const Annotator &annotator : annotators)
        ++count[annotator.name.toCaseFolded()];
    QList<NameBox::Row> rows;
    for (const Annotator &annotator : annotators) {
        const QString id = annotator.id.toString();
        const bool isAlone = count[annotator.name.toCaseFolded()] == 1;
        rows.append({isAlone ? annotator.name : QStringLiteral("%1 (%2)").arg(annotator.name, id), id});
    }
    m_annotator->setRows(rows);
}

void ImportDetails::show(const ImportFile *file, int article, const CorrectedArticles &corrected)
{
    setEnabled(file != nullptr);
    const bool isKnown = file && file->wasRead && file->isExamined;
    m_form->setRowVisible(m_format, isKnown);
    m_form->setRowVisible(m_options, isKnown);
    m_form->setRowVisible(m_annotator, isKnown && file->part.asksWhose);
    if (isKnown) {
        showFormat(*file);
        showOptions(*file);
        showAnnotator(*file);
    }
    showArticle(isKnown && article < file->articles.size() ? &file->articles[article] : nullptr, corrected);
    if (!file)
        m_found->setText(tr("What is found in a file is shown here."));
    else if (!file->leftOut.isEmpty())
        m_found->setText(tr("These files of the folder are not imported."));
    else if (file->wasRead && !isKnown)
        m_found->setText(tr("Reading…"));
    else if (!file->canRun())
        m_found->setText(
            withReason(tr("It cannot be imported like this."),
                       file->wasRead ? file->part.problems : QList<Problem>{file->wasRead.problem()}));
    else if (file->articles.isEmpty()) {
        const QString brings =
            tr("It brings no new article: %1.").arg(inWords(file->part.articles, file->part.quotes));
        m_found->setText(file->part.changesNothing() ? withReason(brings, file->part.warnings) : brings);
        if (!file->revisions.isEmpty())
            showText(file->revisions, tr("What becomes of quotes that were sent"));
    }
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

/// What is being typed stays.
void ImportDetails::showAnnotator(const ImportFile &file)
{
    const QString source = file.path + file.item.source.name;
    if (std::exchange(m_asked, source) == source && m_annotator->lineEdit()->hasFocus())
        return;
    const Annotator &said = file.item.layer;
    m_annotator->setValue(said.id.isNull() ? file.part.whose : said.id.toString());
}

void ImportDetails::showText(const QString &text, const QString &name)
{
    m_text->setVisible(true);
    m_text->setAccessibleName(name);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
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
    showText(found->beginning, tr("How the text begins"));
    const QString length = tr("%1 characters").arg(QLocale().toString(qlonglong(found->length)));
    m_found->setText(found->quotes > 0 ? tr("%1, with %Ln quote(s)", nullptr, found->quotes).arg(length)
                                       : length);
}

} // namespace pullquote
