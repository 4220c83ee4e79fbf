#include "ui/ears/problemlabel.h"

#include "ui/ears/announcer.h"

namespace pullquote {

ProblemLabel::ProblemLabel(const QString &objectName, QWidget *field, QWidget *parent)
    : QLabel(parent), m_field(field), m_announcer(new Announcer(this))
{
    setObjectName(objectName);
    setForegroundRole(QPalette::BrightText);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void ProblemLabel::say(const QString &problem)
{
    setText(problem);
    setVisible(!problem.isEmpty());
    if (m_field)
        m_field->setAccessibleDescription(problem);
    if (!m_field || m_field->hasFocus())
        m_announcer->say(problem);
}

} // namespace pullquote
