#include "ui/panel/actionbutton.h"

#include <QAction>
#include <QFontDatabase>
#include <QPainter>
#include <QStyle>
#include <QtMath>

#include <algorithm>

namespace pullquote {

namespace {

constexpr int gap = 6;
constexpr int fewestLetters = 3; ///< of a word that gives way
constexpr int targetHeight = 28;
constexpr int compactHeight = 25;

/// Never less than it takes: where a fraction is missing, a word is cut.
int widthOf(const QFont &font, const QString &text)
{
    return qCeil(QFontMetricsF(font).horizontalAdvance(text));
}

} // namespace

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QAbstractButton(parent), m_action(action), m_theme(Theme::light())
{
    setObjectName(action->objectName() + QStringLiteral("Button"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a button of Qt does not give way
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
    setText(text.replace(u'&', QStringLiteral("&&")));
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->toolTip()); // names the key already
    setAccessibleName(m_action->iconText());
    setAccessibleDescription(keyText());
    if (const QSize hint = sizeHint(); hint != m_hint) { // of the word and its key
        m_hint = hint;
        updateGeometry();
    }
    update();
}

QString ActionButton::keyText() const
{
    // Only the single keys are worth learning from a bar; the others are in the menus and tips.
    const QString key = m_action ? m_action->shortcut().toString(QKeySequence::NativeText) : QString();
    return key.size() == 1 ? key : QString();
}

QString ActionButton::word() const
{
    return m_action ? m_action->iconText() : QString();
}

int ActionButton::keyWidth() const
{
    return keyText().isEmpty() ? 0 : gap + widthOf(keyFont(), keyText());
}

QSize ActionButton::sizeHint() const
{
    const int words = widthOf(wordFont(), word());
    return {padding() + words + keyWidth() + padding(), m_isCompact ? compactHeight : targetHeight};
}

QSize ActionButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int few = widthOf(wordFont(), word().left(fewestLetters) + u'…');
    return {std::min(whole.width(), padding() + few + keyWidth() + padding()), whole.height()};
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
    painter.setFont(wordFont());
    const QString shown =
        painter.fontMetrics().elidedText(word(), Qt::ElideRight, std::max(0, box.width() - keyWidth()));
    painter.setPen(isEnabled() ? m_theme.ink : m_theme.palette().color(QPalette::Disabled, QPalette::Text));
    const QRect drawn = QStyle::visualRect(layoutDirection(), rect(), box);
    painter.drawText(drawn, Qt::AlignVCenter | Qt::AlignLeft, shown);
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
