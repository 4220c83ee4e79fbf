#include "ui/dialogs/previewzoom.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPrintPreviewWidget>
#include <QToolButton>

#include <functional>

namespace pullquote {

namespace {

constexpr qreal step = 1.25;
constexpr qreal least = 0.1;
constexpr qreal most = 10;

} // namespace

struct PreviewZoom::Step {
    QString name; ///< for tests
    QString sign;
    QString says;
    QList<QKeySequence> keys;
    std::function<void(QPrintPreviewWidget &)> go;
};

PreviewZoom::PreviewZoom(QPrintPreviewWidget &preview, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addStretch(1);
    const QString whole = tr("Whole page");
    add({QStringLiteral("zoomOutPages"),
         QStringLiteral("\u2212"),
         tr("Smaller pages"),
         {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
         [](QPrintPreviewWidget &pages) {
             if (pages.zoomFactor() / step >= least)
                 pages.zoomOut(step);
         }},
        preview, *row);
    add({QStringLiteral("zoomInPages"),
         QStringLiteral("+"),
         tr("Larger pages"),
         {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
         [](QPrintPreviewWidget &pages) {
             if (pages.zoomFactor() * step <= most)
                 pages.zoomIn(step);
         }},
        preview, *row);
    add({QStringLiteral("fitPages"),
         whole,
         whole,
         {QKeySequence(Qt::CTRL | Qt::Key_0)},
         [](QPrintPreviewWidget &pages) { pages.fitInView(); }},
        preview, *row);
}

void PreviewZoom::add(const Step &step, QPrintPreviewWidget &preview, QHBoxLayout &row)
{
    auto *action = new QAction(step.says, this);
    action->setIconText(step.sign);
    action->setToolTip(
        QStringLiteral("%1 (%2)").arg(step.says, step.keys.first().toString(QKeySequence::NativeText)));
    action->setShortcuts(step.keys);
    addAction(action);
    auto *button = new QToolButton;
    button->setObjectName(step.name);
    button->setDefaultAction(action);
    button->setAccessibleName(step.says);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setMinimumSize(28, 28);
    button->setAutoRepeat(true);
    row.addWidget(button);
    connect(action, &QAction::triggered, this, [&preview, go = step.go] { go(preview); });
}

} // namespace pullquote
