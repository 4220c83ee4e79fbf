#pragma once

#include "app/session/session.h"
#include "app/store/projectreader.h"
#include "ui/dialogs/cataloguemodel.h"

#include <QDialog>

#include <memory>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pullquote {

class BackgroundReader;
class CatalogueList;
class Prompts;
class Rereading;
class UsesPane;

/// What the managers of speakers and of topics share: a list with a filter and the number of quotes of each,
/// the quotes of the chosen one to jump to, and the verbs New, Edit, Join, Delete, Undo. It follows the
/// session and may stay open beside the window.
class CatalogueDialog : public QDialog {
    Q_OBJECT

public:
    ~CatalogueDialog() override;

    /// Selects one, so that the dialog can be opened at it.
    void selectRow(const QUuid &id);

signals:
    /// To be shown in its article.
    void useActivated(const pullquote::QuoteUse &use);

protected:
    /// The words of one dialog.
    struct Words {
        QString title;
        QString filter;
        QString detail; ///< head of the second column
    };

    /// `type` is Speaker or Topic. `session` outlives the dialog.
    CatalogueDialog(Session &session, Prompts &prompts, EntityType type, const Words &words, QWidget *parent);

    virtual QList<CatalogueRow> rows() const = 0;
    virtual void create() = 0;
    virtual void edit(const QUuid &id) = 0;
    virtual Result<void> join(const QUuid &kept, const QUuid &other) = 0;
    /// What becomes of names and details, a line each.
    virtual QStringList joinPreview(const QUuid &kept, const QUuid &other) const = 0;
    virtual Result<void> remove(const QUuid &id) = 0;

    /// Constructors of subclasses end with it.
    void refresh();
    QString nameOf(const QUuid &id) const;
    void tell(const Result<void> &result);
    /// A further button at the foot, for what is about the list as a whole.
    QPushButton *addFootButton(const QString &text, const QString &name, const QString &tip);

    Session &m_session;
    Prompts &m_prompts;

private:
    void build(const Words &words);
    QWidget *buildList(const Words &words);
    void addKeys();
    void follow();
    void recount();
    void updateButtons();
    void askJoin();
    void askDelete();
    QString whatFollows(const QUuid &id) const;
    void takeBack(Result<QString> (Session::*step)(), const QString &sentence);

    EntityType m_type;
    std::unique_ptr<BackgroundReader> m_reader;
    QLineEdit *m_filter = nullptr;
    CatalogueList *m_list = nullptr;
    UsesPane *m_uses = nullptr;
    Rereading *m_counting = nullptr;
    QBoxLayout *m_foot = nullptr; ///< ends with Close
    QLabel *m_summary = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace pullquote
