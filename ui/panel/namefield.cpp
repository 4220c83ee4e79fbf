#include "ui/panel/namefield.h"

#include "ui/ears/accessiblerole.h"
#include "ui/panel/flowlayout.h"
#include "ui/panel/removablechip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace pullquote {

NameField::NameField(const QString &placeholder, QWidget *parent)
    : QWidget(parent),
      m_placeholder(placeholder),
      m_theme(Theme::light()),
      m_chips(new QWidget(this)),
      m_flow(new FlowLayout(2, m_chips)),
      m_add(new QToolButton(this))
{
    setAccessibleRole(this, QAccessible::Button, [this] { choose(); });
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumHeight(28);
    m_add->setAutoRaise(true);
    m_add->setText(QStringLiteral("+"));
    m_add->setObjectName(QStringLiteral("addName"));
    m_add->setFixedSize(24, 24);
    m_add->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(5, 2, 2, 2);
    row->setSpacing(2);
    row->addWidget(m_chips, 1);
    row->addWidget(m_add, 0, Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_add, &QToolButton::clicked, this, &NameField::addRequested);
}

void NameField::setTheme(const Theme &theme)
{
    m_theme = theme;
    rebuild();
}

void NameField::setAddText(const QString &text)
{
    m_add->setToolTip(text);
    m_add->setAccessibleName(text);
    m_add->setVisible(!text.isEmpty() && !m_isReadOnly);
}

void NameField::setReadOnly()
{
    m_isReadOnly = true;
    m_add->hide();
    unsetCursor();
    rebuild();
}

void NameField::choose()
{
    if (!m_isReadOnly)
        emit chooseRequested();
}

void NameField::show(const Catalogue &catalogue, const QList<SpeakerId> &names, bool isGuess)
{
    QList<std::pair<SpeakerId, QString>> now;
    for (SpeakerId id : names) {
        const Speaker *speaker = catalogue.speaker(id);
        if (speaker && !now.contains({speaker->id, speaker->name}))
            now.append({speaker->id, speaker->name});
    }
    if (isGuess != m_isGuess)
        update();
    m_isGuess = isGuess;
    if (now == m_names)
        return;
    m_names = now;
    rebuild();
}

void NameField::rebuild()
{
    // The chip that has the focus goes: who took a name away with Del is at the field then, not nowhere.
    if (m_chips->isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason);
    m_flow->clear();
    QStringList names;
    for (const auto &[id, name] : std::as_const(m_names)) {
        auto *chip = new RemovableChip(name, m_theme, m_chips);
        chip->setObjectName(QStringLiteral("name %1").arg(name));
        chip->setRemoveText(tr("Remove %1").arg(name));
        chip->setRemovable(!m_isReadOnly);
        connect(chip, &RemovableChip::activated, this, &NameField::choose);
        connect(chip, &RemovableChip::removeRequested, this, [this, key = id] { emit removeRequested(key); });
        m_flow->addWidget(chip);
        chip->setVisible(true);
        names.append(name);
    }
    setAccessibleDescription(names.isEmpty() ? m_placeholder : names.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void NameField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(hasFocus() ? m_theme.accent : m_theme.edge, hasFocus() ? 1.5 : 1);
    if (m_isGuess) {
        pen.setStyle(Qt::DashLine);
        pen.setColor(m_theme.accent);
    }
    painter.setPen(pen);
    painter.setBrush(m_theme.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
    if (!m_names.isEmpty())
        return;
    painter.setFont(m_theme.uiFont());
    painter.setPen(m_theme.muted);
    painter.drawText(rect().adjusted(10, 0, -10, 0), Qt::AlignVCenter | Qt::AlignLeft, m_placeholder);
}

void NameField::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        choose();
}

void NameField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void NameField::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void NameField::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace pullquote
