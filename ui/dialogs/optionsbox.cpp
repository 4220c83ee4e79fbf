#include "ui/dialogs/optionsbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace pullquote {

namespace {

const QStringList yesWords{QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("on"),
                           QStringLiteral("1")};

/// A field for fewer is a slit.
constexpr int fewestLetters = 20;
/// A label of more stands above its field.
constexpr int mostLettersBeside = 24;

/// The value that means yes where there are two and one of them does; else empty.
QString yesOf(const FormatOption &option)
{
    for (const QString &value : option.values) {
        if (option.values.size() == 2 && yesWords.contains(value))
            return value;
    }
    return {};
}

/// In lines of the width of a pane: a check box does not break its text by itself, and a label that does is
/// as bad as a long row.
QString inLines(const QString &label, const QFontMetrics &metrics)
{
    constexpr int letters = 44;
    const int width = letters * metrics.averageCharWidth();
    QString lines, line;
    for (const QString &word : label.split(u' ')) {
        if (!line.isEmpty() && metrics.horizontalAdvance(line + u' ' + word) > width) {
            lines += line + u'\n';
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    return lines + line;
}

} // namespace

OptionsBox::OptionsBox(QWidget *parent) : QWidget(parent)
{
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 0, 0);
}

void OptionsBox::setOptions(const QList<FormatOption> &options, const QVariantMap &chosen)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_values.clear();
    m_defaults.clear();
    for (const FormatOption &option : options) {
        const QString before = chosen.value(option.name, option.defaultValue).toString();
        const bool isLegal = option.values.isEmpty() || option.values.contains(before);
        const QString value = isLegal ? before : option.defaultValue;
        m_defaults.insert(option.name, option.defaultValue);
        if (option.namesArticle)
            addArticles(option, value);
        else if (option.values.isEmpty())
            addField(option, value);
        else if (yesOf(option).isEmpty())
            addList(option, value);
        else
            addCheck(option, value);
    }
}

/// The form could wrap long rows by itself, but does not tell how high it is then when it lies in another:
/// the fields become slits.
void OptionsBox::addRow(const QString &label, QWidget *field)
{
    if (fontMetrics().horizontalAdvance(label) <= mostLettersBeside * fontMetrics().averageCharWidth())
        return m_form->addRow(label, field);
    auto *above = new QLabel(inLines(label, fontMetrics()));
    above->setBuddy(field);
    m_form->addRow(above);
    m_form->addRow(field);
}

void OptionsBox::addCheck(const FormatOption &option, const QString &value)
{
    const QString yes = yesOf(option);
    const QString no = option.values.first() == yes ? option.values.last() : option.values.first();
    auto *box = new QCheckBox(inLines(option.label, fontMetrics()));
    box->setAccessibleName(option.label);
    box->setObjectName(QStringLiteral("option-") + option.name);
    box->setChecked(value == yes);
    connect(box, &QCheckBox::clicked, this, &OptionsBox::changed);
    m_form->addRow(box);
    m_values.insert(option.name, [box, yes, no] { return box->isChecked() ? yes : no; });
}

void OptionsBox::addList(const FormatOption &option, const QString &value)
{
    auto *list = new QComboBox;
    list->setObjectName(QStringLiteral("option-") + option.name);
    list->setAccessibleName(option.label);
    for (const QString &each : option.values)
        list->addItem(option.nameOf(each), each);
    list->setCurrentIndex(std::max(0, list->findData(value)));
    connect(list, &QComboBox::activated, this, &OptionsBox::changed);
    addRow(option.label, list);
    m_values.insert(option.name, [list] { return list->currentData().toString(); });
}

void OptionsBox::addArticles(const FormatOption &option, const QString &value)
{
    auto *box = new NameBox;
    box->setObjectName(QStringLiteral("option-") + option.name);
    box->setAccessibleName(option.label);
    box->setToolTip(tr("Choose it, or type some letters of its headline"));
    box->setRows(m_articles);
    box->setValue(value);
    connect(box, &NameBox::changed, this, &OptionsBox::changed);
    addRow(option.label, box);
    m_values.insert(option.name, [box] { return box->id().isEmpty() ? box->name() : box->id(); });
}

void OptionsBox::setArticles(const QList<NameBox::Row> &articles)
{
    m_articles = articles;
    for (NameBox *box : findChildren<NameBox *>())
        box->setRows(articles);
}

void OptionsBox::addField(const FormatOption &option, const QString &value)
{
    auto *field = new QLineEdit(value);
    field->setMinimumWidth(fewestLetters * fontMetrics().averageCharWidth());
    field->setObjectName(QStringLiteral("option-") + option.name);
    connect(field, &QLineEdit::textEdited, this, &OptionsBox::changed);
    addRow(option.label, field);
    m_values.insert(option.name, [field] { return field->text().trimmed(); });
}

FormatOptions OptionsBox::changes() const
{
    FormatOptions options = values();
    for (auto it = m_defaults.begin(); it != m_defaults.end(); ++it) {
        if (options.value(it.key()) == *it)
            options.remove(it.key());
    }
    return options;
}

FormatOptions OptionsBox::values() const
{
    FormatOptions options;
    for (auto it = m_values.begin(); it != m_values.end(); ++it)
        options.insert(it.key(), it.value()());
    return options;
}

QVariantMap OptionsBox::toMap() const
{
    QVariantMap map;
    for (auto it = m_values.begin(); it != m_values.end(); ++it)
        map.insert(it.key(), it.value()());
    return map;
}

} // namespace pullquote
