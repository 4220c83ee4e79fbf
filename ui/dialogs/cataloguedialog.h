#pragma once

#include "app/text/result.h"

#include <QColor>
#include <QDialog>
#include <QUuid>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace pullquote {

class Prompts;
class Session;

/// What the dialogs of speakers and of topics share: a list with a filter and the buttons New, Edit, Join,
/// Delete. It shows the session's catalogue and follows it.
class CatalogueDialog : public QDialog {
    Q_OBJECT

protected:
    struct Row {
        QUuid id;
        QUuid parent; ///< null at the top
        QString name;
        QString detail; ///< the second column
        QString more;   ///< also found by the filter: aliases, definition
        QColor colour;  ///< a swatch before the name; may be invalid
    };

    /// The words of one dialog.
    struct Words {
        QString title;
        QString filter;
        QString detail; ///< head of the second column
        QString joinTip;
    };

    CatalogueDialog(Session &session, Prompts &prompts, const Words &words, QWidget *parent);

    virtual QList<Row> rows() const = 0;
    /// How many quotes name it, of all annotators.
    virtual int usesOf(const QUuid &id) const = 0;
    virtual void create() = 0;
    virtual void edit(const QUuid &id) = 0;
    virtual Result<void> join(const QUuid &kept, const QUuid &other) = 0;
    virtual Result<void> remove(const QUuid &id) = 0;

    /// Constructors of subclasses end with it.
    void refresh();
    void selectRow(const QUuid &id);
    QString nameOf(const QUuid &id) const;
    void tell(const Result<void> &result);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Session &m_session;
    Prompts &m_prompts;

private:
    void build(const Words &words);
    QWidget *buildButtons(const Words &words);
    void filter();
    void updateButtons();
    void countNext();
    QList<QTreeWidgetItem *> items() const;
    QList<QUuid> selected() const;
    void askJoin();
    void askDelete();

    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace pullquote
