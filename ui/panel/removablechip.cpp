#include "ui/panel/removablechip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace pullquote {

namespace {

constexpr int longest = 160; // px of words, so that the fields of a panel at its usual width hold it
constexpr int targetHeight = 24;

QToolButton *flatButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFixedHeight(targetHeight);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void setInk(QToolButton *button, const Theme &theme, const QColor &ink)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Text, ink);
    button->setPalette(palette);
}

} // namespace

RemovableChip::RemovableChip(const QString &words, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_words(flatButton(this)), m_cross(flatButton(this))
{
    const QFont font = theme.uiFont();
    m_words->setFont(font);
    const QString shown = QFontMetrics(font).elidedText(words, Qt::ElideRight, longest);
    m_words->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setAccessibleName(words);
    m_words->setToolTip(words);
    m_words->setFixedWidth(QFontMetrics(font).horizontalAdvance(shown) + 10);
    m_words->installEventFilter(this);
    m_cross->setText(QStringLiteral("×"));
    m_cross->setObjectName(QStringLiteral("remove"));
    m_cross->setFixedWidth(targetHeight);
    m_cross->setFocusPolicy(Qt::NoFocus); // Del on the words does it
    setInk(m_words, theme, theme.ink);
    setInk(m_cross, theme, theme.muted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_words);
    row->addWidget(m_cross);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_words, &QToolButton::clicked, this, &RemovableChip::activated);
    connect(m_cross, &QToolButton::clicked, this, &RemovableChip::removeRequested);
}

void RemovableChip::setQuiet(const Theme &theme)
{
    setInk(m_words, theme, theme.muted);
}

void RemovableChip::setTip(const QString &tip)
{
    m_words->setToolTip(tip);
}

void RemovableChip::setRole(const QString &role)
{
    m_words->setAccessibleName(tr("%1: %2").arg(role, m_words->accessibleName()));
}

void RemovableChip::setRemoveText(const QString &text)
{
    m_cross->setToolTip(tr("%1 (Del)").arg(text));
    m_cross->setAccessibleName(text);
    m_words->setAccessibleDescription(tr("%1 (Del)").arg(text));
}

void RemovableChip::setRemovable(bool removable)
{
    m_cross->setVisible(removable);
}

bool RemovableChip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && !m_cross->isHidden()) {
        const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
        const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                emit removeRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pullquote
