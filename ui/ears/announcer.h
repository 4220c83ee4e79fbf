#pragma once

#include <QStringList>
#include <QWidget>

namespace pullquote {

/// Says sentences to screen readers, each once, without moving the focus. Shows nothing; lies in the window
/// or dialog whose doings it tells.
///
/// Qt has an event for this only from 6.8 on. Before, its bridge to AT-SPI drops QAccessible::Alert, and Orca
/// speaks a changed name only of what has the focus. What it does speak is a notification that comes into
/// view, and without the word "notification" when that lies in a status bar. So this is a status bar to
/// assistive tools, with one child: a notification whose name is the sentence.
class Announcer : public QWidget {
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);
    ~Announcer() override;

    /// What is said in one turn of the event loop is spoken as one, in order, and each sentence once: what a
    /// key did, and where that led.
    void say(const QString &sentence);

    /// Drops what waits: of rows that are walked through only the last is of interest.
    void sayInstead(const QString &sentence);

    /// What was spoken last.
    const QString &sentence() const { return m_sentence; }

signals:
    void spoken(const QString &sentence);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void speak();

    QStringList m_waiting;
    QString m_sentence;
    int m_timer = 0;
};

} // namespace pullquote
