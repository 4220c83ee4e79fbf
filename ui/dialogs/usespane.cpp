#include "ui/dialogs/usespane.h"

#include "app/session/backgroundreader.h"
#include "app/session/quoteuses.h"
#include "app/store/projectfile.h"
#include "ui/dialogs/rereading.h"
#include "ui/dialogs/usesmodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace pullquote {

UsesPane::UsesPane(Session &session, BackgroundReader &reader, EntityType type, QWidget *parent)
    : QWidget(parent),
      m_excerpts(new ArticleExcerpts(session, reader, this)),
      m_model(new UsesModel(*m_excerpts, this)),
      m_title(new QLabel),
      m_list(new QTreeView)
{
    m_reading = new Rereading(
        reader,
        [this, &session, type] {
            const auto found = std::make_shared<Result<QList<QuoteUse>>>(QList<QuoteUse>());
            const QUuid id = m_id;
            return Rereading::Job{[found, id, uses = QuoteUses(session, type)](ProjectFile &file) {
                                      *found = uses.of(file.read(), id);
                                  },
                                  [this, found, id](const Result<void> &opened) {
                                      setUses(id, opened ? *found : opened.problem());
                                  }};
        },
        this);
    m_title->setObjectName(QStringLiteral("usesTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_list->setObjectName(QStringLiteral("usesList"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->resizeSection(UsesModel::ArticleColumn, 140);
    m_list->header()->resizeSection(UsesModel::NumberColumn, 60);
    m_title->setBuddy(m_list);
    connect(m_list, &QTreeView::activated, this,
            [this](const QModelIndex &index) { emit useActivated(m_model->use(index.row())); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    show({}, {});
}

void UsesPane::show(const QUuid &id, const QString &name)
{
    if (id != m_id)
        m_model->setUses({});
    m_id = id;
    m_name = name;
    QString shown = name.left(60);
    m_title->setText(id.isNull() ? tr("&Quotes")
                                 : tr("&Quotes of “%1”").arg(shown.replace(u'&', QStringLiteral("&&"))));
    m_list->setAccessibleName(id.isNull() ? tr("Quotes") : tr("Quotes of %1").arg(name));
    m_list->setAccessibleDescription(tr("Enter goes to the quote in its article"));
    refresh();
}

void UsesPane::refresh()
{
    if (!m_id.isNull())
        m_reading->ask();
}

void UsesPane::setUses(const QUuid &id, const Result<QList<QuoteUse>> &uses)
{
    if (id != m_id)
        return; // another one was chosen meanwhile
    if (!uses)
        return emit failed(uses.problem());
    const QModelIndex at = m_list->currentIndex();
    m_model->setUses(*uses);
    if (at.isValid() && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(std::min(at.row(), m_model->rowCount() - 1), 0));
    else if (!at.isValid() && m_model->rowCount() > 0)
        m_list->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
}

} // namespace pullquote
