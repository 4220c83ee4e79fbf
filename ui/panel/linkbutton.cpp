#include "ui/panel/linkbutton.h"

namespace pullquote {

LinkButton::LinkButton(const QString &text, const QString &objectName, QWidget *parent) : QToolButton(parent)
{
    setObjectName(objectName);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setMinimumHeight(24); // where the panel is low it scrolls, and squeezes nothing
    setWords(text);
}

void LinkButton::setTheme(const Theme &theme)
{
    QPalette link = theme.palette();
    link.setColor(QPalette::ButtonText, theme.accent);
    setPalette(link);
    setFont(theme.uiFont(12));
}

void LinkButton::setWords(const QString &text)
{
    setText(text);
    setAccessibleName(text);
}

} // namespace pullquote
