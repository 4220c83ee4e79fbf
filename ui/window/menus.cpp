#include "ui/window/menus.h"

#include "ui/window/actiontable.h"
#include "ui/window/copyas.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>

namespace pullquote {

namespace {

/// A row of a menu: an action, or a line between groups.
struct Item {
    bool isLine = false;
    Do id = Do::Quit;

    Item(Do action) : id(action) {}
    static Item line()
    {
        Item item(Do::Quit);
        item.isLine = true;
        return item;
    }
};

QMenu *addMenu(QMenuBar &bar, ActionTable &actions, const char *title, const QList<Item> &items)
{
    QMenu *menu = bar.addMenu(QCoreApplication::translate("pullquote::Menus", title));
    menu->setToolTipsVisible(true);
    for (const Item &item : items) {
        if (item.isLine)
            menu->addSeparator();
        else
            menu->addAction(actions[item.id]);
    }
    return menu;
}

QMenu *submenu(QMenu &menu, QAction *before, const char *title)
{
    auto *sub = new QMenu(QCoreApplication::translate("pullquote::Menus", title), &menu);
    sub->setToolTipsVisible(true);
    menu.insertMenu(before, sub);
    return sub;
}

} // namespace

Menus buildMenus(QMenuBar &bar, ActionTable &actions)
{
    const Item line = Item::line();
    QMenu *file =
        addMenu(bar, actions, QT_TRANSLATE_NOOP("pullquote::Menus", "&File"),
                {Do::NewWindow, Do::NewProject, Do::OpenProject, line, Do::NewArticle, Do::ArticleDetails,
                 line, Do::Import, Do::Paste, Do::Export, Do::Print, Do::ReviewFile, Do::Send, Do::SaveCopy,
                 line, Do::ProjectSettings, Do::CloseProject, Do::Quit});
    QMenu *edit = addMenu(bar, actions, QT_TRANSLATE_NOOP("pullquote::Menus", "&Edit"),
                          {Do::Undo, Do::Redo, line, Do::Find, line, Do::Speakers, Do::Codebook,
                           Do::Conflicts, line, Do::Preferences});
    QMenu *quote = addMenu(bar, actions, QT_TRANSLATE_NOOP("pullquote::Menus", "&Quote"),
                           {Do::Quote,  Do::ReportedQuote, Do::NotAQuote, Do::LikeLast,   Do::LockSpeaker,
                            line,       Do::AddPart,       Do::AddCue,    Do::AddSource,  Do::AddAddressee,
                            line,       Do::TopicPicker,   Do::Kind,      Do::Comment,    Do::Inspect,
                            line,       Do::Borders,       Do::SplitPart, Do::MergeParts, line,
                            Do::Ignore, Do::CopyQuote,     Do::Delete});
    addMenu(bar, actions, QT_TRANSLATE_NOOP("pullquote::Menus", "&Go"),
            {Do::NextUnfinished, Do::PreviousUnfinished, line, Do::NextQuote, Do::PreviousQuote,
             Do::OuterQuote, Do::InnerQuote, Do::GoToQuote, line, Do::NextPane, Do::PreviousPane});
    QMenu *review = addMenu(bar, actions, QT_TRANSLATE_NOOP("pullquote::Menus", "&Review"),
                            {Do::Review, Do::Agreement, Do::Report, Do::Answers});
    QMenu *view = addMenu(bar, actions, QT_TRANSLATE_NOOP("pullquote::Menus", "&View"),
                          {Do::Overview, line, Do::ShowArticles, Do::ShowAnnotations, line, Do::ZoomIn,
                           Do::ZoomOut, Do::ZoomReset, line, Do::ColourBySpeaker, Do::ColourByTopic,
                           Do::ColourByKind, Do::ColourByAnnotator});
    addMenu(bar, actions, QT_TRANSLATE_NOOP("pullquote::Menus", "&Help"), {Do::Keys, Do::About});
    CopyAs::addForArticle(
        *submenu(*edit, actions[Do::Find], QT_TRANSLATE_NOOP("pullquote::Menus", "Cop&y article as")),
        actions);
    CopyAs::addForQuote(
        *submenu(*quote, actions[Do::Delete], QT_TRANSLATE_NOOP("pullquote::Menus", "Cop&y quote as")),
        actions);
    for (Do id : {Do::ShowArticles, Do::ShowAnnotations})
        actions[id]->setCheckable(true);
    auto *colours = new QActionGroup(&bar);
    for (Do id : {Do::ColourBySpeaker, Do::ColourByTopic, Do::ColourByKind, Do::ColourByAnnotator}) {
        actions[id]->setCheckable(true);
        colours->addAction(actions[id]);
    }
    actions[Do::ColourBySpeaker]->setChecked(true);
    return {file, view, review};
}

} // namespace pullquote
