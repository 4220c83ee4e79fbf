#include "ui/ears/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QTimerEvent>

#include <utility>

namespace pullquote {

namespace {

class Notification : public QAccessibleInterface {
public:
    explicit Notification(Announcer *announcer) : m_announcer(announcer) {}

    bool isValid() const override { return true; } // it goes with its parent
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_announcer);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name ? m_announcer->sentence() : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override { return {m_announcer->mapToGlobal(QPoint()), QSize()}; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        return state;
    }

private:
    Announcer *m_announcer;
};

class AnnouncerAccessible : public QAccessibleWidget {
public:
    explicit AnnouncerAccessible(Announcer *announcer)
        : QAccessibleWidget(announcer, QAccessible::StatusBar),
          m_notification(QAccessible::registerAccessibleInterface(new Notification(announcer)))
    {
    }
    ~AnnouncerAccessible() override { QAccessible::deleteAccessibleInterface(m_notification); }

    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::accessibleInterface(m_notification) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child == this->child(0) ? 0 : -1;
    }

private:
    QAccessible::Id m_notification;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer ? new AnnouncerAccessible(announcer) : nullptr;
}

} // namespace

Announcer::Announcer(QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory(makeInterface); // once, however often it is called
    setObjectName(QStringLiteral("announcer"));
    setAccessibleName(tr("What has just happened"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(0, 0);
}

Announcer::~Announcer() = default;

void Announcer::say(const QString &sentence)
{
    if (sentence.isEmpty() || m_waiting.contains(sentence))
        return;
    m_waiting.append(sentence);
    if (m_timer == 0)
        m_timer = startTimer(0);
}

void Announcer::sayInstead(const QString &sentence)
{
    m_waiting.clear();
    say(sentence);
}

void Announcer::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer)
        return QWidget::timerEvent(event);
    killTimer(std::exchange(m_timer, 0));
    speak();
}

void Announcer::speak()
{
    if (m_waiting.isEmpty())
        return;
    m_sentence = std::exchange(m_waiting, {}).join(u' ');
    emit spoken(m_sentence);
    QAccessibleInterface *self = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface *notification = self ? self->child(0) : nullptr;
    if (!QAccessible::isActive() || !notification)
        return;
    // Readers keep names: the first event makes them ask again, the second makes them speak.
    QAccessibleEvent named(notification, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleEvent shown(notification, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace pullquote
