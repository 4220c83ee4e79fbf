#pragma once

#include "ui/ears/announcer.h"

#include <QAccessible>
#include <QSet>
#include <QTest>

namespace pullquote::test {

/// A thing of the screen as assistive tools know it: found by role and name, read and pressed by its
/// interface. Nothing here knows a widget.
class Thing {
public:
    Thing(QAccessibleInterface *interface = nullptr) : m_interface(interface) {}
    Thing(QObject *object) : m_interface(QAccessible::queryAccessibleInterface(object)) {}

    bool exists() const { return m_interface && m_interface->isValid(); }
    QString name() const { return m_interface->text(QAccessible::Name).remove(u'&'); }
    QString description() const { return m_interface->text(QAccessible::Description); }
    QAccessible::Role role() const { return m_interface->role(); }
    QAccessible::State state() const { return m_interface->state(); }
    QAccessibleTextInterface *text() const { return m_interface->textInterface(); }

    /// The first below this one, in view, with this role and this beginning of its name; or nothing.
    Thing find(QAccessible::Role role, const QString &name) const
    {
        for (int i = 0; exists() && i < m_interface->childCount(); ++i) {
            const Thing child(m_interface->child(i));
            if (!child.exists())
                continue;
            // What a closed menu holds can be chosen all the same.
            const bool isThere = !child.state().invisible || role == QAccessible::MenuItem;
            if (child.role() == role && child.name().startsWith(name) && isThere)
                return child;
            if (const Thing found = child.find(role, name); found.exists())
                return found;
        }
        return {};
    }

    /// Presses it; whether it can be.
    bool press() const
    {
        QAccessibleActionInterface *actions = exists() ? m_interface->actionInterface() : nullptr;
        if (!actions || !actions->actionNames().contains(QAccessibleActionInterface::pressAction()))
            return false;
        actions->doAction(QAccessibleActionInterface::pressAction());
        return true;
    }

    bool write(const QString &words) const
    {
        if (!exists() || !m_interface->editableTextInterface())
            return false;
        m_interface->editableTextInterface()->replaceText(0, text()->characterCount(), words);
        return true;
    }

private:
    QAccessibleInterface *m_interface;
};

/// What a screen reader is told to speak, in order. (Without a display Qt sends no accessible events, as
/// nobody listens to them: so the announcers are heard themselves.)
class Ears {
public:
    explicit Ears(QWidget &window) : m_window(window) { listen(); }
    Q_DISABLE_COPY(Ears)

    /// Hears those that have come since.
    void listen()
    {
        for (Announcer *announcer : m_window.findChildren<Announcer *>()) {
            if (m_known.contains(announcer))
                continue;
            m_known.insert(announcer);
            QObject::connect(announcer, &Announcer::spoken, &m_context, [this, announcer] {
                const Thing self(announcer);
                QCOMPARE(self.role(), QAccessible::StatusBar);
                m_heard.append(self.find(QAccessible::Notification, {}).name());
            });
        }
    }

    const QStringList &heard() const { return m_heard; }
    QString last() const { return m_heard.isEmpty() ? QString() : m_heard.last(); }
    void forget() { m_heard.clear(); }

private:
    QWidget &m_window;
    QSet<Announcer *> m_known;
    QStringList m_heard;
    QObject m_context;
};

} // namespace pullquote::test
