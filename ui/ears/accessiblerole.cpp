#include "ui/ears/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace pullquote {

namespace {

struct Given {
    QAccessible::Role role = QAccessible::NoRole;
    std::function<void()> press;
};

constexpr char property[] = "pullquote.accessibleRole";

class GivenAccessible : public QAccessibleWidget {
public:
    GivenAccessible(QWidget *widget, const Given &given)
        : QAccessibleWidget(widget, given.role), m_press(given.press)
    {
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_press && widget()->isEnabled())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction() && m_press && widget()->isEnabled())
            m_press();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    std::function<void()> m_press;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant given = widget ? widget->property(property) : QVariant();
    return given.isValid() ? new GivenAccessible(widget, given.value<Given>()) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role, const std::function<void()> &press)
{
    QAccessible::installFactory(makeInterface); // once, however often it is called
    widget->setProperty(property, QVariant::fromValue(Given{role, press}));
}

} // namespace pullquote
