// What a manager looks like and how it follows the session; its verbs are in cataloguedialog_verbs.cpp.
#include "ui/dialogs/cataloguedialog.h"

#include "app/session/backgroundreader.h"
#include "app/session/quoteuses.h"
#include "app/store/projectfile.h"
#include "ui/dialogs/cataloguelist.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/rereading.h"
#include "ui/dialogs/usespane.h"
#include "ui/keys/samekeys.h"
#include "ui/theme/openingsize.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace pullquote {

namespace {

QPushButton *buttonOf(const QString &text, const QString &name, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAutoDefault(false); // Enter is for the lists
    return button;
}

} // namespace

CatalogueDialog::CatalogueDialog(Session &session, Prompts &prompts, EntityType type, const Words &words,
                                 QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_prompts(prompts),
      m_type(type),
      m_reader(std::make_unique<BackgroundReader>(session.path()))
{
    setWindowTitle(words.title);
    build(words);
    addKeys();
    follow();
    updateButtons();
}

CatalogueDialog::~CatalogueDialog() = default;

void CatalogueDialog::build(const Words &words)
{
    m_uses = new UsesPane(m_session, *m_reader, m_type);
    auto *panes = new QSplitter;
    panes->addWidget(buildList(words));
    panes->addWidget(m_uses);
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(1);
    panes->setSizes({480, 420});
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("catalogueSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(close, &QDialogButtonBox::rejected, this, &CatalogueDialog::reject);
    m_foot = new QHBoxLayout;
    m_foot->addWidget(m_summary, 1);
    m_foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(panes, 1);
    layout->addLayout(m_foot);
    connect(m_uses, &UsesPane::useActivated, this, &CatalogueDialog::useActivated);
    connect(m_uses, &UsesPane::failed, this, [this](const Problem &problem) { m_prompts.tell(problem); });
    setOpeningSize(*this, {920, 540});
}

QWidget *CatalogueDialog::buildList(const Words &words)
{
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("catalogueFilter"));
    m_filter->setPlaceholderText(words.filter);
    m_filter->setAccessibleName(words.filter);
    m_filter->setClearButtonEnabled(true);
    m_list = new CatalogueList(words.title, words.detail);
    connect(m_filter, &QLineEdit::textChanged, m_list,
            [this](const QString &text) { m_list->setFilter(text.trimmed()); });
    connect(m_list, &CatalogueList::selectedChanged, this, &CatalogueDialog::updateButtons);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    m_new = buttonOf(tr("&New…"), QStringLiteral("catalogueNew"), tr("Make a new one (Ins)"));
    m_edit =
        buttonOf(tr("&Edit…"), QStringLiteral("catalogueEdit"), tr("Look at it and change it (Enter, F2)"));
    m_join = buttonOf(tr("&Join…"), QStringLiteral("catalogueJoin"),
                      tr("Make one of two that are the same: select both (Ctrl+click, or Shift and arrows). "
                         "The name of the one selected last stays"));
    m_delete =
        buttonOf(tr("&Delete…"), QStringLiteral("catalogueDelete"), tr("Take it off all your quotes (Del)"));
    for (QPushButton *button : {m_new, m_edit, m_join, m_delete})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 10, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return pane;
}

QPushButton *CatalogueDialog::addFootButton(const QString &text, const QString &name, const QString &tip)
{
    QPushButton *button = buttonOf(text, name, tip);
    m_foot->insertWidget(m_foot->count() - 1, button);
    return button;
}

void CatalogueDialog::addKeys()
{
    const auto on = [this](const char *name, const QList<QKeySequence> &usual, auto work) {
        connect(actionWithSameKeys(QLatin1String(name), usual, this), &QAction::triggered, this, work);
    };
    on("find", {QKeySequence(Qt::CTRL | Qt::Key_F)}, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    on("undo", {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { takeBack(&Session::undo, tr("Undone: %1.")); });
    on("redo", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
       [this] { takeBack(&Session::redo, tr("Redone: %1.")); });
    for (Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter}) {
        auto *toList = new QShortcut(QKeySequence(key), m_filter, nullptr, nullptr, Qt::WidgetShortcut);
        connect(toList, &QShortcut::activated, this, [this] {
            m_list->setFocus(Qt::ShortcutFocusReason);
            m_list->selectFirst();
        });
    }
}

void CatalogueDialog::follow()
{
    m_counting = new Rereading(
        *m_reader,
        [this] {
            const auto found = std::make_shared<Result<QHash<QUuid, int>>>(QHash<QUuid, int>());
            return Rereading::Job{[found, uses = QuoteUses(m_session, m_type)](ProjectFile &file) {
                                      *found = uses.counts(file.read());
                                  },
                                  [this, found](const Result<void> &opened) {
                                      if (opened && *found)
                                          m_list->setCounts(**found);
                                      else
                                          m_prompts.tell(opened ? found->problem() : opened.problem());
                                  }};
        },
        this);
    connect(&m_session, &Session::catalogueChanged, this, &CatalogueDialog::refresh);
    connect(&m_session, &Session::quotesChanged, this, &CatalogueDialog::recount);
    connect(&m_session, &Session::articlesChanged, this, &CatalogueDialog::recount);
    connect(&m_session, &Session::layersChanged, this, &CatalogueDialog::recount);
    connect(m_list, &CatalogueList::createRequested, m_new, &QPushButton::click);
    connect(m_list, &CatalogueList::editRequested, m_edit, &QPushButton::click);
    connect(m_list, &CatalogueList::deleteRequested, m_delete, &QPushButton::click);
    connect(m_new, &QPushButton::clicked, this, [this] { create(); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_list->selected().value(0)); });
    connect(m_join, &QPushButton::clicked, this, &CatalogueDialog::askJoin);
    connect(m_delete, &QPushButton::clicked, this, &CatalogueDialog::askDelete);
}

void CatalogueDialog::refresh()
{
    const QList<CatalogueRow> all = rows();
    m_list->setRows(all);
    m_summary->setText(tr("%Ln in the project", nullptr, int(all.size())));
    updateButtons();
    recount();
}

void CatalogueDialog::recount()
{
    m_counting->ask();
    m_uses->refresh();
}

void CatalogueDialog::updateButtons()
{
    const QList<QUuid> chosen = m_list->selected();
    const bool canWrite = !m_session.isReadOnly();
    m_new->setEnabled(canWrite);
    m_edit->setEnabled(chosen.size() == 1);
    m_join->setEnabled(canWrite && chosen.size() == 2);
    m_delete->setEnabled(canWrite && chosen.size() == 1);
    const QUuid shown = chosen.contains(m_list->current()) ? m_list->current() : chosen.value(0);
    m_uses->show(shown, nameOf(shown));
}

void CatalogueDialog::selectRow(const QUuid &id)
{
    m_list->select(id);
}

QString CatalogueDialog::nameOf(const QUuid &id) const
{
    const CatalogueRow *row = m_list->row(id);
    return row ? row->name : QString();
}

} // namespace pullquote
