#include "ui/library/articledialog.h"

#include "app/model/dateform.h"
#include "app/text/result.h"
#include "ui/ears/problemlabel.h"
#include "ui/library/articlechecks.h"
#include "ui/library/articlestate.h"
#include "ui/library/languagebox.h"
#include "ui/library/plaintextfield.h"
#include "ui/theme/openingsize.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace pullquote {

namespace {

constexpr int countDelay = 200;            // ms
constexpr qsizetype longestShown = 50'000; // of a text that can only be looked at

} // namespace

ArticleDialog::ArticleDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("New article"));
    build();
    m_loss.settle();
    count();
    m_text->setFocus();
}

ArticleDialog::ArticleDialog(const Article &article, const QString &text, QWidget *parent)
    : QDialog(parent), m_article(article), m_givenText(text), m_isNew(false)
{
    setWindowTitle(tr("Article details"));
    build();
    fill(article);
    m_loss.settle();
    count();
    m_title->setFocus();
}

void ArticleDialog::build()
{
    setObjectName(QStringLiteral("articleDialog"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildDetails(form);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(m_isNew ? tr("&Add article") : tr("&Keep"));
    ok->setObjectName(QStringLiteral("acceptArticle"));
    ok->setToolTip(tr("Ctrl+Enter from the text"));
    // Not a shortcut of the button: it would replace the letter that its text underlines.
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | enter, this), &QShortcut::activated, this, &ArticleDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &ArticleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ArticleDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buildText(), 1);
    layout->addWidget(addProblem(this));
    layout->addWidget(buttons);
    setOpeningSize(*this, {720, 600});

    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(countDelay);
    connect(&m_countSoon, &QTimer::timeout, this, &ArticleDialog::count);
}

void ArticleDialog::buildDetails(QFormLayout *form)
{
    m_title = addField(form, tr("&Headline"), QStringLiteral("articleTitle"));
    connect(m_title, &QLineEdit::textChanged, this, &ArticleDialog::offerHeadline);
    m_byline = addField(form, tr("&Byline"), QStringLiteral("articleByline"), tr("By …"));
    m_outlet = addField(form, tr("&Outlet"), QStringLiteral("articleOutlet"));
    m_published = addField(form, tr("&Date"), QStringLiteral("articlePublished"), dateForm());
    m_url = addField(form, tr("&URL"), QStringLiteral("articleUrl"), QStringLiteral("https://"));

    m_language = new LanguageBox;
    m_language->setObjectName(QStringLiteral("articleLanguage"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("Settles which quotation marks open and which close"));
    connect(m_language, &QComboBox::currentTextChanged, this, [this] { m_countSoon.start(); });
    m_state = new QComboBox;
    m_state->setObjectName(QStringLiteral("articleState"));
    m_state->setAccessibleName(tr("State"));
    m_state->setEditable(true);
    m_state->setInsertPolicy(QComboBox::NoInsert);
    m_state->addItem(QString());
    for (const QString &state : usualStates())
        m_state->addItem(shownState(state));
    auto *row = new QHBoxLayout;
    auto *stateLabel = new QLabel(tr("&State"));
    stateLabel->setBuddy(m_state);
    row->addWidget(m_language, 1);
    row->addSpacing(12);
    row->addWidget(stateLabel);
    row->addWidget(m_state, 1);
    auto *languageLabel = new QLabel(tr("&Language"));
    languageLabel->setBuddy(m_language);
    form->addRow(languageLabel, row);
}

QLineEdit *ArticleDialog::addField(QFormLayout *form, const QString &label, const QString &name,
                                   const QString &hint)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setPlaceholderText(hint);
    field->setAccessibleName(QString(label).remove(u'&'));
    auto *cell = new QVBoxLayout;
    cell->setSpacing(2);
    cell->addWidget(field);
    cell->addWidget(addProblem(field));
    auto *title = new QLabel(label);
    title->setBuddy(field);
    form->addRow(title, cell);
    return field;
}

ProblemLabel *ArticleDialog::addProblem(QWidget *field)
{
    const QString name = field->objectName() + QStringLiteral("Problem");
    auto *label = new ProblemLabel(name, field == this ? nullptr : field);
    m_problems.insert(field, label);
    return label;
}

QWidget *ArticleDialog::buildText()
{
    auto *box = new QWidget;
    m_text = new PlainTextField;
    m_text->setObjectName(QStringLiteral("articleText"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setPlaceholderText(tr("Paste the article's text here. Each line is a paragraph."));
    m_text->setReadOnly(!m_isNew);
    m_text->setMinimumHeight(120);
    m_offer = new QPushButton;
    m_offer->setObjectName(QStringLiteral("takeHeadline"));
    m_offer->setAutoDefault(false);
    m_offer->hide();
    m_counts = new QLabel;
    m_counts->setObjectName(QStringLiteral("articleCounts"));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    connect(m_offer, &QPushButton::clicked, this, &ArticleDialog::takeHeadline);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        offerHeadline();
        m_countSoon.start();
    });
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(m_isNew ? tr("&Text") : tr("&Text (it never changes under its quotes)"));
    label->setBuddy(m_text);
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(addProblem(m_text));
    layout->addWidget(m_offer, 0, Qt::AlignLeft);
    layout->addWidget(m_counts);
    return box;
}

void ArticleDialog::fill(const Article &article)
{
    m_title->setText(article.title);
    m_byline->setText(article.byline);
    m_outlet->setText(article.outlet);
    m_published->setText(article.published);
    m_url->setText(article.url);
    m_language->setTag(article.language);
    m_state->setEditText(shownState(article.state));
    const bool isLong = m_givenText.size() > longestShown;
    m_text->setText(m_givenText.left(longestShown) + (isLong ? QStringLiteral("\n…") : QString()));
}

Article ArticleDialog::article() const
{
    Article article = m_article;
    article.title = m_title->text().trimmed();
    article.byline = m_byline->text().trimmed();
    article.outlet = m_outlet->text().trimmed();
    article.published = m_published->text().trimmed();
    article.url = m_url->text().trimmed();
    article.language = m_language->tag();
    article.state = stateShownAs(m_state->currentText().trimmed());
    return article;
}

QString ArticleDialog::text() const
{
    return m_isNew ? m_text->text() : m_givenText;
}

void ArticleDialog::paste(const QString &text)
{
    if (m_isNew)
        m_text->insert(text);
}

void ArticleDialog::offerHeadline()
{
    const QString line =
        m_isNew && m_title->text().trimmed().isEmpty() ? headlineIn(m_text->text()) : QString();
    m_offer->setVisible(!line.isEmpty());
    QString shown = line.size() > 60 ? line.left(59) + QChar(0x2026) : line;
    m_offer->setText(
        tr("Use the first line as headline: “%1”").arg(shown.replace(u'&', QLatin1String("&&"))));
}

void ArticleDialog::takeHeadline()
{
    const QString text = m_text->text();
    const QString line = headlineIn(text);
    QTextCursor cursor(m_text->document());
    cursor.setPosition(int(text.indexOf(u'\n')) + 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    m_title->setText(line);
    m_title->setCursorPosition(0); // a long one shows its beginning
    m_byline->setFocus();
}

void ArticleDialog::count()
{
    m_counts->setText(articleCounts(text(), m_language->tag()));
}

bool ArticleDialog::say(QWidget *field, const QString &problem)
{
    m_problems.value(field)->say(problem);
    return problem.isEmpty();
}

bool ArticleDialog::check()
{
    const Article given = article();
    const QString noTitle = tr("Give it a headline, so that it can be found in the list.");
    const QString noText = tr("Paste or type the text first.");
    const std::pair<QWidget *, QString> checks[] = {
        {m_title, given.title.isEmpty() ? noTitle : QString()},
        {m_published, dateProblem(given.published)},
        {m_url, urlProblem(given.url)},
        {m_text, m_isNew && text().trimmed().isEmpty() ? noText : QString()},
    };
    QWidget *firstWrong = nullptr;
    for (const auto &[field, problem] : checks) {
        if (!say(field, problem) && !firstWrong)
            firstWrong = field;
    }
    if (firstWrong)
        firstWrong->setFocus();
    return !firstWrong;
}

void ArticleDialog::accept()
{
    if (!check())
        return;
    const Result<void> taken = m_take ? m_take(article(), text()) : Result<void>();
    if (say(this, taken ? QString() : taken.problem().sentence()))
        QDialog::accept();
    else
        m_loss.forget(); // its warning stood where the problem does
}

void ArticleDialog::reject()
{
    if (!m_loss.isDue())
        return QDialog::reject();
    const bool hasNewText = m_isNew && !m_text->document()->isEmpty();
    say(this, hasNewText ? tr("The text has not been added. Cancel once more to throw it away.")
                         : tr("What you typed is not kept yet. Cancel once more to throw it away."));
}

} // namespace pullquote
