#include "ui/panel/selectionbar.h"

#include "ui/ears/accessiblerole.h"
#include "ui/panel/actionbutton.h"
#include "ui/panel/floatingplace.h"
#include "ui/panel/paintframe.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace pullquote {

SelectionBar::SelectionBar(QWidget *window)
    : QFrame(window), m_row(new QHBoxLayout(this)), m_theme(Theme::light())
{
    setObjectName(QStringLiteral("selectionBar"));
    setAccessibleRole(this, QAccessible::ToolBar);
    setAccessibleName(tr("What to do with the selection"));
    setFocusPolicy(Qt::NoFocus);
    constexpr int margin = shadowMargin + 3;
    m_row->setContentsMargins(margin, margin, margin, margin);
    m_row->setSpacing(2);
    hide();
}

void SelectionBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (ActionButton *button : std::as_const(m_buttons))
        button->setTheme(theme);
    update();
}

void SelectionBar::setVerbs(const QList<QAction *> &verbs)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (QAction *verb : verbs) {
        auto *button = new ActionButton(verb, this);
        button->setFocusPolicy(Qt::NoFocus);
        button->setTheme(m_theme);
        connect(button, &QAbstractButton::clicked, this, &QWidget::hide);
        m_row->addWidget(button);
        m_buttons.append(button);
    }
}

void SelectionBar::showBeside(const QRect &globalBox)
{
    const QWidget *window = parentWidget();
    const QSize outer = layout()->totalSizeHint();
    const QSize size = outer - QSize(2 * shadowMargin, 2 * shadowMargin);
    const QRect target(window->mapFromGlobal(globalBox.topLeft()), globalBox.size());
    const QRect place = placeNear(target, size, window->rect().adjusted(4, 4, -4, -4));
    setGeometry(QRect(place.topLeft() - QPoint(shadowMargin, shadowMargin), outer));
    show();
    raise();
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFloatingFrame(&painter, rect(), m_theme);
}

} // namespace pullquote
