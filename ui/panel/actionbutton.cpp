#include "ui/panel/actionbutton.h"

#include <QAction>
#include <QFontDatabase>
#include <QPainter>
#include <QStyle>

namespace pullquote {

namespace {

constexpr int gap = 6;
constexpr int targetHeight = 28;
constexpr int compactHeight = 25;

} // namespace

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QAbstractButton(parent), m_action(action), m_theme(Theme::light())
{
    setObjectName(action->objectName() + QStringLiteral("Button"));
    setFocusPolicy(Qt::TabFocus);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::setCompact(bool compact)
{
    m_isCompact = compact;
    updateGeometry();
    update();
}

QFont ActionButton::wordFont() const
{
    return m_theme.uiFont(m_isCompact ? m_theme.uiPixels - 1 : m_theme.uiPixels);
}

QFont ActionButton::keyFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(m_theme.uiPixels - 3);
    return font;
}

int ActionButton::padding() const
{
    return m_isCompact ? 6 : 8;
}

void ActionButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

void ActionButton::follow()
{
    QString text = m_action->iconText(); // the text without mnemonic and dots
    const bool changes = text != this->text();
    setText(text.replace(u'&', QStringLiteral("&&")));
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->toolTip()); // names the key already
    setAccessibleName(m_action->iconText());
    setAccessibleDescription(keyText());
    if (changes)
        updateGeometry();
    update();
}

QString ActionButton::keyText() const
{
    // Only the single keys are worth learning from a bar; the others are in the menus and tips.
    const QString key = m_action ? m_action->shortcut().toString(QKeySequence::NativeText) : QString();
    return key.size() == 1 ? key : QString();
}

QSize ActionButton::sizeHint() const
{
    const int key = keyText().isEmpty() ? 0 : gap + QFontMetrics(keyFont()).horizontalAdvance(keyText());
    const QString name = m_action ? m_action->iconText() : QString();
    const int words = QFontMetrics(wordFont()).horizontalAdvance(name);
    return {padding() + words + key + padding(), m_isCompact ? compactHeight : targetHeight};
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? m_theme.line : m_theme.selection);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    QRect box = rect().adjusted(padding(), 0, -padding(), 0);
    const QString name = m_action ? m_action->iconText() : QString();
    painter.setFont(wordFont());
    painter.setPen(isEnabled() ? m_theme.ink : m_theme.palette().color(QPalette::Disabled, QPalette::Text));
    const QRect drawn = QStyle::visualRect(layoutDirection(), rect(), box);
    painter.drawText(drawn, Qt::AlignVCenter | Qt::AlignLeft, name);
    painter.setFont(keyFont());
    painter.setPen(m_theme.muted);
    painter.drawText(drawn, Qt::AlignVCenter | Qt::AlignRight, keyText());
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
    }
}

} // namespace pullquote
