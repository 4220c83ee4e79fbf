#pragma once

#include <QList>
#include <QObject>

class QAction;
class QSplitter;
class QWidget;

namespace pullquote {

/// Folds panes away while the window is too narrow for them beside what is read, and brings them back when
/// there is room again. The pane that was asked for last stays longest.
class PaneFolding : public QObject {
    Q_OBJECT

public:
    /// What is read stays always. Both outlive this.
    PaneFolding(QSplitter &splitter, QWidget &reading);

    /// A pane of the splitter, with the action that is checked while it is shown. Later ones go first.
    void add(QWidget &pane, QAction &action);
    /// Whether its user wants to see it, also while there is no room.
    bool isWanted(const QWidget &pane) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Pane {
        QWidget *pane = nullptr;
        QAction *action = nullptr;
        bool isWanted = false;
    };

    void fold(int width);

    QSplitter &m_splitter;
    QWidget &m_reading;
    QList<Pane> m_panes; ///< what was asked for last comes first
    bool m_isFolding = false;
};

} // namespace pullquote
