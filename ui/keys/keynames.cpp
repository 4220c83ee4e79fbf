#include "ui/keys/keynames.h"

#include <QAction>
#include <QEvent>
#include <QRegularExpression>
#include <QWidget>

namespace pullquote {

namespace {

QString nameOf(const QAction &action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? QStringLiteral("“%1”").arg(action.iconText()) : key;
}

/// A tip with a key in it is also what screen readers are told, so it is kept true, not only painted.
class KeyedTip : public QObject {
public:
    KeyedTip(QWidget *widget, const QString &tip) : QObject(widget), m_tip(tip)
    {
        widget->installEventFilter(this);
        widget->setToolTip(withKeys(tip, widget));
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = static_cast<QWidget *>(watched);
        if (event->type() == QEvent::ToolTip || event->type() == QEvent::Show)
            widget->setToolTip(withKeys(m_tip, widget));
        return false;
    }

private:
    QString m_tip;
};

} // namespace

const QAction *actionNamed(const QString &name, const QWidget *widget)
{
    while (widget) {
        const QWidget *window = widget->window();
        if (const auto *action = window->findChild<QAction *>(name))
            return action;
        widget = window->parentWidget();
    }
    return nullptr;
}

QString withKeys(const QString &sentence, const QWidget *widget)
{
    static const QRegularExpression braced(QStringLiteral("\\{([A-Za-z0-9]+)\\}"));
    QString result;
    qsizetype done = 0;
    for (auto matches = braced.globalMatch(sentence); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QAction *action = actionNamed(match.captured(1), widget);
        result += QStringView(sentence).sliced(done, match.capturedStart() - done);
        result += action ? nameOf(*action) : match.captured();
        done = match.capturedEnd();
    }
    return result += QStringView(sentence).sliced(done);
}

void setKeyedTip(QWidget *widget, const QString &tip)
{
    new KeyedTip(widget, tip);
}

} // namespace pullquote
