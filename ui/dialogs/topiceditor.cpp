#include "ui/dialogs/topiceditor.h"

#include "app/session/cataloguing.h"
#include "ui/dialogs/swatch.h"
#include "ui/theme/openingsize.h"

#include <QColorDialog>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace pullquote {

TopicEditor::TopicEditor(Session &session, TopicId id, QWidget *parent)
    : CatalogueEditor(QStringLiteral("topic"), !session.isReadOnly(), parent), m_session(session)
{
    setWindowTitle(tr("Topic"));
    if (const Topic *known = session.catalogue().topic(id))
        m_topic = *known;
    build();
    fillColours();
    fillKeys();
    fillParents();
    nameField().setText(m_topic.name);
    nameField().selectAll();
    m_definition->setPlainText(m_topic.definition);
    m_definition->document()->setModified(false);
    settle();
}

void TopicEditor::build()
{
    m_colour = new QComboBox;
    m_colour->setObjectName(QStringLiteral("topicColour"));
    auto *other = new QPushButton(tr("O&ther…"));
    other->setObjectName(QStringLiteral("otherColour"));
    other->setAccessibleName(tr("Another colour"));
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, &TopicEditor::chooseColour);
    auto *colourRow = new QHBoxLayout;
    colourRow->setSpacing(6);
    colourRow->addWidget(m_colour, 1);
    colourRow->addWidget(other);
    auto *colourLabel = new QLabel(tr("&Colour"));
    colourLabel->setBuddy(m_colour);
    form().addRow(colourLabel, colourRow);
    m_key = new QComboBox;
    m_key->setObjectName(QStringLiteral("topicKey"));
    form().addRow(tr("&Key"), m_key);
    m_parent = new QComboBox;
    m_parent->setObjectName(QStringLiteral("topicParent"));
    form().addRow(tr("&Under"), m_parent);
    m_definition = addLines(tr("&Definition"), QStringLiteral("topicDefinition"));
    m_definition->setPlaceholderText(tr("When does a quote belong here, and when not?"));
    setOpeningSize(*this, {440, 360});
}

void TopicEditor::fillColours()
{
    const std::pair<QString, QString> named[] = {
        {QStringLiteral("#0072b2"), tr("Blue")},   {QStringLiteral("#d55e00"), tr("Vermilion")},
        {QStringLiteral("#009e73"), tr("Green")},  {QStringLiteral("#cc79a7"), tr("Pink")},
        {QStringLiteral("#e69f00"), tr("Orange")}, {QStringLiteral("#56b4e9"), tr("Sky blue")},
        {QStringLiteral("#7a5195"), tr("Purple")},
    };
    for (const auto &[colour, name] : named)
        m_colour->addItem(swatch(QColor(colour)), name, colour);
    if (m_colour->findData(m_topic.colour.toLower()) < 0)
        m_colour->addItem(swatch(QColor(m_topic.colour)), m_topic.colour, m_topic.colour);
    m_colour->setCurrentIndex(
        std::max(m_colour->findData(m_topic.colour.toLower()), m_colour->findData(m_topic.colour)));
}

void TopicEditor::fillKeys()
{
    m_key->addItem(tr("None"), 0);
    for (int key = 1; key <= 9; ++key) {
        const Topic *holder = m_session.catalogue().topicWithKey(key);
        const bool isTaken = holder && holder->id != m_topic.id;
        m_key->addItem(isTaken ? tr("%1 (now %2)").arg(key).arg(holder->name) : QString::number(key), key);
    }
    m_key->setCurrentIndex(m_topic.key);
}

void TopicEditor::fillParents()
{
    m_parent->addItem(tr("Nothing, it stands at the top"), QUuid());
    for (const Topic &topic : m_session.catalogue().topics()) {
        if (topic.id != m_topic.id)
            m_parent->addItem(swatch(QColor(topic.colour)), topic.name, topic.id.uuid());
    }
    const TopicId parent = m_session.catalogue().resolved(m_topic.parent);
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(parent.uuid())));
}

void TopicEditor::chooseColour()
{
    const QColor chosen =
        QColorDialog::getColor(QColor(m_colour->currentData().toString()), this, tr("Colour"));
    if (!chosen.isValid())
        return;
    if (m_colour->findData(chosen.name()) < 0)
        m_colour->addItem(swatch(chosen), chosen.name(), chosen.name());
    m_colour->setCurrentIndex(m_colour->findData(chosen.name()));
}

Topic TopicEditor::edited() const
{
    Topic topic = m_topic;
    topic.name = nameField().text();
    topic.colour = m_colour->currentData().toString();
    topic.key = m_key->currentData().toInt();
    topic.parent = TopicId(m_parent->currentData().toUuid());
    topic.definition = editedText(*m_definition, m_topic.definition);
    return topic;
}

Result<void> TopicEditor::keep()
{
    return Cataloguing(m_session).changeTopic(edited());
}

} // namespace pullquote
