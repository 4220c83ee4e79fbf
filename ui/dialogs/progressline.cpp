#include "ui/dialogs/progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include <atomic>

namespace pullquote {

struct ProgressLine::State {
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> cancelled = false;
};

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent)
{
    m_text = new QLabel;
    m_bar = new QProgressBar;
    m_bar->setObjectName(QStringLiteral("progress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    m_timer.setInterval(80);
    connect(&m_timer, &QTimer::timeout, this, &ProgressLine::look);
    hide();
}

ProgressLine::~ProgressLine()
{
    cancel();
}

Watcher ProgressLine::begin(const QString &text)
{
    m_state = std::make_shared<State>();
    m_text->setText(text);
    m_bar->setRange(0, 0); // unknown, until the work tells
    m_timer.start();
    show();
    const std::shared_ptr<State> state = m_state;
    return {[state](qint64 done, qint64 total) {
                state->done = done;
                state->total = total;
            },
            [state] { return state->cancelled.load(); }};
}

void ProgressLine::end()
{
    m_state.reset();
    m_timer.stop();
    hide();
}

void ProgressLine::cancel()
{
    if (!m_state)
        return;
    m_state->cancelled = true;
    m_text->setText(tr("Stopping…"));
}

bool ProgressLine::isCancelled() const
{
    return m_state && m_state->cancelled;
}

void ProgressLine::look()
{
    const qint64 total = m_state->total;
    if (total <= 0)
        return;
    // The bar counts in int, the work may count in bytes.
    m_bar->setRange(0, 1000);
    m_bar->setValue(int(std::clamp(double(m_state->done) / double(total), 0.0, 1.0) * 1000));
}

} // namespace pullquote
