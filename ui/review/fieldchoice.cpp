#include "ui/review/fieldchoice.h"

#include "app/review/disputewords.h"
#include "app/review/worddifference.h"
#include "app/store/projectreader.h"
#include "ui/review/conflictmodel.h"
#include "ui/review/markedtext.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QRadioButton>

namespace pullquote {

namespace {

QString whoAndWhen(const Session &session, const DisputedValue &said)
{
    const QString who = said.annotator == session.me().id ? FieldChoice::tr("You")
                                                          : session.catalogue().nameOf(said.annotator);
    return said.at.isValid() ? FieldChoice::tr("%1, %2", "who, when")
                                   .arg(who, QLocale().toString(said.at.toLocalTime(), QLocale::ShortFormat))
                             : who;
}

/// The words of a text that a value stands for, what the other one has not marked.
MarkedExcerpt spanWords(const Session &session, const DisputedField &field, int number, SpanRole role)
{
    const auto quoteOf = [&field](qsizetype at) {
        const std::optional<Entity> &entity = field.values[at].entity;
        return entity ? std::get_if<Quote>(&*entity) : nullptr;
    };
    const Quote *quote = quoteOf(number);
    const Quote *other = quoteOf(number == 0 ? 1 : 0);
    const Result<ArticleContent> content =
        quote ? session.readArticle(quote->article) : Result<ArticleContent>(Problem());
    if (!content)
        return {};
    const QList<Span> spans = quote->spans(role);
    const QList<Span> others = other ? other->spans(role) : QList<Span>();
    MarkedExcerpt words = markedExcerpt(
        content->text, spans, taggedDifference(content->text, spans, others).onlyA, mostOfAQuote, 0);
    if (words.words.isEmpty())
        words.words = FieldChoice::tr("(nothing)");
    return words;
}

MarkedExcerpt wordsOf(const Session &session, EntityType type, const DisputedField &field, int number)
{
    if (const auto role = spanRoleOf(type, field.field))
        return spanWords(session, field, number, *role);
    const auto nameOf = [&session](EntityRef entity) { return titleOf(session, entity); };
    const auto words = [&](qsizetype at) {
        return DisputeWords::value(type, field.field, field.values[at], nameOf);
    };
    const QString own = words(number);
    const QString other = words(number == 0 ? 1 : 0);
    return {own, wordDifference(own, other).onlyA};
}

} // namespace

FieldChoice::FieldChoice(const Session &session, const Dispute &dispute, const DisputedField &field,
                         const Theme &theme, QWidget *parent)
    : QWidget(parent), m_field(field), m_answers(new QButtonGroup(this))
{
    const QString name = DisputeWords::fieldName(dispute.entity.type, field.field);
    setObjectName(QStringLiteral("choiceOf_") + field.field);
    setAccessibleName(name);
    auto *title = new QLabel(name);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title, 0, 0, 1, int(field.values.size()));
    const bool isInText = spanRoleOf(dispute.entity.type, field.field).has_value();
    for (int number = 0; number < field.values.size(); ++number) {
        const MarkedExcerpt words = wordsOf(session, dispute.entity.type, field, number);
        auto *button = new QRadioButton(
            tr("&%1  %2", "key, who and when")
                .arg(number + 1)
                .arg(whoAndWhen(session, field.values[number]).replace(u'&', QStringLiteral("&&"))));
        button->setObjectName(QStringLiteral("answer%1").arg(number + 1));
        button->setAccessibleName(name + QStringLiteral(": ") + words.words);
        button->setAccessibleDescription(whoAndWhen(session, field.values[number]));
        m_answers->addButton(button, number);
        auto *text = new MarkedText;
        text->setObjectName(QStringLiteral("words%1").arg(number + 1));
        text->setWords(words);
        text->setTheme(theme, isInText ? theme.textFont(15) : theme.uiFont(13));
        text->installEventFilter(this); // a click on the words chooses them, too
        m_texts.append(text);
        layout->addWidget(button, 1, number, Qt::AlignTop);
        layout->addWidget(text, 2, number);
        layout->setColumnStretch(number, 1);
    }
    connect(m_answers, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            emit chosenChanged();
    });
}

int FieldChoice::chosen() const
{
    return m_answers->checkedId();
}

void FieldChoice::choose(int number)
{
    if (QAbstractButton *button = m_answers->button(number))
        button->setChecked(true);
}

void FieldChoice::takeFocus()
{
    QAbstractButton *button = m_answers->checkedButton();
    (button ? button : m_answers->button(0))->setFocus(Qt::TabFocusReason);
}

bool FieldChoice::hasFocusWithin() const
{
    const QWidget *focused = window()->focusWidget();
    return focused && isAncestorOf(focused);
}

bool FieldChoice::eventFilter(QObject *watched, QEvent *event)
{
    const auto text = m_texts.indexOf(qobject_cast<MarkedText *>(watched));
    if (text >= 0 && event->type() == QEvent::MouseButtonPress &&
        static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        m_answers->button(int(text))->setFocus(Qt::MouseFocusReason);
        choose(int(text));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pullquote
