#include "ui/panel/pickerhints.h"

#include "ui/panel/flowlayout.h"

#include <QToolButton>

#include <utility>

namespace pullquote {

namespace {

constexpr int padding = 6; ///< px from the edge of a hint to its words, less than buttons have: so all fit

} // namespace

PickerHints::PickerHints(QWidget *parent)
    : QWidget(parent), m_theme(Theme::light()), m_flow(new FlowLayout(0, this))
{
}

void PickerHints::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (QToolButton *button : std::as_const(m_buttons))
        colour(button);
}

void PickerHints::setHints(const QList<PickerHint> &hints)
{
    if (hints == m_hints)
        return; // the buttons stay: one of them may have been pressed just now
    m_hints = hints;
    m_flow->clear();
    m_buttons.clear();
    for (const PickerHint &hint : hints) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("pickerHint"));
        button->setText(hint.words);
        button->setAccessibleName(hint.words);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setMinimumHeight(24);
        colour(button);
        connect(button, &QToolButton::clicked, this, [this, key = hint.key] { emit pressed(key); });
        m_flow->addWidget(button);
        button->setVisible(true);
        m_buttons.append(button);
    }
    updateGeometry();
}

void PickerHints::colour(QToolButton *button) const
{
    QPalette muted = m_theme.palette();
    muted.setColor(QPalette::ButtonText, m_theme.muted);
    button->setPalette(muted);
    const QFont font = m_theme.uiFont(12);
    button->setFont(font);
    button->setFixedWidth(QFontMetrics(font).horizontalAdvance(button->text()) + 2 * padding);
}

} // namespace pullquote
