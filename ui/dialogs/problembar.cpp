#include "ui/dialogs/problembar.h"

#include "app/session/session.h"
#include "app/store/writequeue.h"
#include "ui/keys/keynames.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace pullquote {

ProblemBar::ProblemBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("problemBar"));
    setAccessibleName(tr("Problem"));
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    m_text = new QLabel;
    m_text->setObjectName(QStringLiteral("problemText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_retry = new QPushButton(tr("&Try again"));
    m_retry->setObjectName(QStringLiteral("problemRetry"));
    m_retry->setToolTip(tr("Save now. It is also tried again by itself"));
    m_saveCopy = new QPushButton(tr("Save a &copy as…"));
    m_saveCopy->setObjectName(QStringLiteral("problemSaveCopy"));
    setKeyedTip(m_saveCopy, tr("The copy has everything, also what is not saved ({saveCopy})"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 10, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_retry);
    layout->addWidget(m_saveCopy);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_session && m_session->queue())
            m_session->queue()->retryNow();
        emit retryRequested();
    });
    connect(m_saveCopy, &QPushButton::clicked, this, &ProblemBar::saveCopyRequested);
    setTheme(Theme::light());
    hide();
}

void ProblemBar::setTheme(const Theme &theme)
{
    QPalette colours = theme.palette();
    colours.setColor(QPalette::Window, theme.tint(theme.alert, theme.isDark() ? 0.22 : 0.12));
    setPalette(colours);
}

void ProblemBar::setSession(Session *session)
{
    if (m_session && m_session->queue())
        m_session->queue()->disconnect(this);
    m_session = session;
    m_states.clear();
    if (session && session->queue())
        connect(session->queue(), &WriteQueue::stateChanged, this, &ProblemBar::followQueue);
    followQueue();
}

void ProblemBar::followQueue()
{
    const WriteQueue *queue = m_session ? m_session->queue() : nullptr;
    if (queue && queue->state() == WriteQueue::State::Failed)
        set(State::NotSaved, queue->problem());
    else if (!queue || queue->state() == WriteQueue::State::Saved)
        clear(State::NotSaved); // while it tries again the bar stays, or it would blink
}

void ProblemBar::set(State state, const Problem &problem)
{
    m_states.insert(state, problem);
    refresh();
}

void ProblemBar::clear(State state)
{
    m_states.remove(state);
    refresh();
}

void ProblemBar::refresh()
{
    setVisible(!m_states.isEmpty());
    if (m_states.isEmpty())
        return m_text->clear();
    const State gravest = m_states.firstKey();
    QString text = m_states.first().sentence();
    if (gravest == State::NotSaved)
        text = tr("Not saved: your latest changes are only in memory. %1").arg(text);
    else if (gravest == State::Damaged)
        text = tr("The project is damaged. %1").arg(text);
    else if (gravest == State::ReadOnly)
        text = tr("Reading only. %1").arg(text);
    if (text != m_text->text())
        emit told(text);
    m_text->setText(text);
    setAccessibleDescription(text);
    m_retry->setVisible(gravest == State::NotSaved);
}

} // namespace pullquote
