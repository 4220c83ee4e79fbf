#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace pullquote {

/// Turns SIGTERM, SIGINT and SIGHUP into a signal of Qt, which comes when the program is back in its event
/// loop. The second one of the same kind ends the program as always. One object in a program.
class Termination : public QObject {
    Q_OBJECT

public:
    Termination();
    ~Termination() override;

signals:
    void asked();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace pullquote
