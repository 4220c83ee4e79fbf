#include "ui/window/actiontable.h"

#include "ui/keys/keysbyplace.h"
#include "ui/keys/reservedkeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace pullquote {

namespace {

/// Where a key acts.
enum class Scope {
    Window, ///< everywhere in the window
    Hands,  ///< in the article and the quote list only
};

struct Row {
    Do id;
    Scope scope;
    const char *name; ///< objectName
    const char *text;
    const char *keys; ///< portable text, alternatives separated by spaces
    const char *tip;
};

#define TEXT(text) QT_TRANSLATE_NOOP("pullquote::ActionTable", text)

// clang-format off
constexpr Row rows[] = {
    {Do::NewWindow, Scope::Window, "newWindow", TEXT("New &window"), "Ctrl+Alt+N",
     TEXT("A further window, for another project")},
    {Do::NewProject, Scope::Window, "newProject", TEXT("&New project…"), "Ctrl+Shift+N",
     TEXT("Make a new project file")},
    {Do::OpenProject, Scope::Window, "openProject", TEXT("&Open…"), "Ctrl+O",
     TEXT("Open a project")},
    {Do::NewArticle, Scope::Window, "newArticle", TEXT("New &article…"), "Ctrl+N",
     TEXT("Paste or type an article")},
    {Do::Import, Scope::Window, "import", TEXT("&Import…"), "Ctrl+I",
     TEXT("Import articles or annotations from files")},
    {Do::Export, Scope::Window, "export", TEXT("&Export…"), "Ctrl+E",
     TEXT("Export annotated articles")},
    {Do::SaveCopy, Scope::Window, "saveCopy", TEXT("Save a cop&y as…"), "Ctrl+Shift+S",
     TEXT("Save a copy of the project. Your changes are saved all the time")},
    {Do::ProjectSettings, Scope::Window, "projectSettings", TEXT("Project &settings…"), "",
     TEXT("The project's name and its house rules")},
    {Do::CloseProject, Scope::Window, "closeProject", TEXT("&Close project"), "Ctrl+W",
     TEXT("Close the project")},
    {Do::Quit, Scope::Window, "quit", TEXT("&Quit"), "Ctrl+Q",
     TEXT("Close all windows")},
    {Do::Undo, Scope::Window, "undo", TEXT("&Undo"), "Ctrl+Z",
     TEXT("Undo your last action, also of earlier days")},
    {Do::Redo, Scope::Window, "redo", TEXT("&Redo"), "Ctrl+Shift+Z Ctrl+Y",
     TEXT("Redo what was undone")},
    {Do::Find, Scope::Window, "find", TEXT("&Find in article…"), "Ctrl+F",
     TEXT("Find words in the article")},
    {Do::Preferences, Scope::Window, "preferences", TEXT("&Preferences…"), "Ctrl+,",
     TEXT("Your name, theme, font and keys")},
    {Do::Quote, Scope::Hands, "quote", TEXT("&Quote"), "Q",
     TEXT("Tag the selection, or the quotation around the caret, and say who spoke")},
    {Do::ReportedQuote, Scope::Hands, "reportedQuote", TEXT("Quote &without marks"), "Shift+Q",
     TEXT("Tag the reported clause around the caret as indirect or mixed; again: the whole sentence")},
    {Do::NotAQuote, Scope::Hands, "notAQuote", TEXT("&Not a quote"), "X",
     TEXT("Rule out the selection, or the quotation around the caret")},
    {Do::AddPart, Scope::Hands, "addPart", TEXT("Add &part"), "A",
     TEXT("Add the selection, or the quotation around the caret, to the current quote")},
    {Do::AddCue, Scope::Hands, "addCue", TEXT("Add &cue"), "C",
     TEXT("Mark the selection, or the word at the caret, as the cue: “said”")},
    {Do::AddSource, Scope::Hands, "addSource", TEXT("Add &source"), "S",
     TEXT("Mark the selection, or the name at the caret, as the words that name the speaker")},
    {Do::AddAddressee, Scope::Hands, "addAddressee", TEXT("Add &addressee"), "D",
     TEXT("Mark the selection, or the name at the caret, as the words that name who is spoken to")},
    {Do::Kind, Scope::Hands, "kind", TEXT("&Kind…"), "K",
     TEXT("Direct, indirect, mixed, or not a quote")},
    {Do::LikeLast, Scope::Hands, "likeLast", TEXT("Tag &like the last"), "R",
     TEXT("Tag with the speaker and topics of the last quote")},
    {Do::LockSpeaker, Scope::Hands, "lockSpeaker", TEXT("Sp&eaker lock"), "L",
     TEXT("Let Q tag at once with the speaker of the current quote, until L again")},
    {Do::Borders, Scope::Hands, "borders", TEXT("Move &borders"), "B",
     TEXT("Take the borders of the words at the caret; Shift with the arrows moves them, Enter keeps")},
    {Do::Ignore, Scope::Hands, "ignore", TEXT("I&gnore what is missing…"), "I",
     TEXT("Take this off the unfinished things, with a reason")},
    {Do::CopyQuote, Scope::Window, "copyQuote", TEXT("C&opy quote"), "Ctrl+Shift+C",
     TEXT("Copy the current quote with its speaker, outlet and date")},
    {Do::Delete, Scope::Hands, "delete", TEXT("&Delete quote"), "Del",
     TEXT("Delete the current quote")},
    {Do::SplitPart, Scope::Window, "splitPart", TEXT("Split pa&rt at the caret"), "",
     TEXT("Cut the part around the caret in two")},
    {Do::MergeParts, Scope::Window, "mergeParts", TEXT("&Merge parts"), "",
     TEXT("Make one part of all, with what lies between")},
    {Do::TopicPicker, Scope::Hands, "topicPicker", TEXT("&Topics…"), "0",
     TEXT("Choose or create topics for the current quote")},
    {Do::Topic1, Scope::Hands, "topic1", TEXT("Topic 1"), "1",
     TEXT("Toggle the topic with this key on the current quote")},
    {Do::Topic2, Scope::Hands, "topic2", TEXT("Topic 2"), "2",
     TEXT("Toggle the topic with this key on the current quote")},
    {Do::Topic3, Scope::Hands, "topic3", TEXT("Topic 3"), "3",
     TEXT("Toggle the topic with this key on the current quote")},
    {Do::Topic4, Scope::Hands, "topic4", TEXT("Topic 4"), "4",
     TEXT("Toggle the topic with this key on the current quote")},
    {Do::Topic5, Scope::Hands, "topic5", TEXT("Topic 5"), "5",
     TEXT("Toggle the topic with this key on the current quote")},
    {Do::Topic6, Scope::Hands, "topic6", TEXT("Topic 6"), "6",
     TEXT("Toggle the topic with this key on the current quote")},
    {Do::Topic7, Scope::Hands, "topic7", TEXT("Topic 7"), "7",
     TEXT("Toggle the topic with this key on the current quote")},
    {Do::Topic8, Scope::Hands, "topic8", TEXT("Topic 8"), "8",
     TEXT("Toggle the topic with this key on the current quote")},
    {Do::Topic9, Scope::Hands, "topic9", TEXT("Topic 9"), "9",
     TEXT("Toggle the topic with this key on the current quote")},
    {Do::NextUnfinished, Scope::Hands, "nextUnfinished", TEXT("Next &unfinished"), "U",
     TEXT("Go to the next untagged quotation, lone mark, or quote without speaker or topic")},
    {Do::PreviousUnfinished, Scope::Hands, "previousUnfinished", TEXT("Previous unfinished"), "Shift+U",
     TEXT("Go to the previous unfinished thing")},
    {Do::NextQuote, Scope::Hands, "nextQuote", TEXT("N&ext quote"), "N",
     TEXT("Go to the next quote")},
    {Do::PreviousQuote, Scope::Hands, "previousQuote", TEXT("&Previous quote"), "P",
     TEXT("Go to the previous quote")},
    {Do::OuterQuote, Scope::Hands, "outerQuote", TEXT("&Outer quote"), "Alt+Up",
     TEXT("Of the quotes at the caret, go to the next one out")},
    {Do::InnerQuote, Scope::Hands, "innerQuote", TEXT("&Inner quote"), "Alt+Down",
     TEXT("Of the quotes at the caret, go to the next one in")},
    {Do::GoToQuote, Scope::Window, "goToQuote", TEXT("&Go to quote…"), "Ctrl+G",
     TEXT("Go to the quote with a number")},
    {Do::Inspect, Scope::Hands, "inspect", TEXT("&Inspect quote"), "Return Enter",
     TEXT("Go to the details of the current quote")},
    {Do::Back, Scope::Window, "back", TEXT("Back"), "Esc",
     TEXT("Selection off, then current quote off; back to the article")},
    {Do::NextPane, Scope::Window, "nextPane", TEXT("Next pane"), "F6",
     TEXT("Go to the next pane")},
    {Do::PreviousPane, Scope::Window, "previousPane", TEXT("Previous pane"), "Shift+F6",
     TEXT("Go to the previous pane")},
    {Do::ShowArticles, Scope::Window, "showArticles", TEXT("Arti&cles"), "F9",
     TEXT("Show the list of articles, or fold it away")},
    {Do::ShowAnnotations, Scope::Window, "showAnnotations", TEXT("A&nnotations"), "Shift+F9",
     TEXT("Show the annotations, or fold them away")},
    {Do::ColourBySpeaker, Scope::Window, "colourBySpeaker", TEXT("Colours by &speaker"), "",
     TEXT("Colour quotes by who speaks")},
    {Do::ColourByTopic, Scope::Window, "colourByTopic", TEXT("Colours by &topic"), "",
     TEXT("Colour quotes by their first topic")},
    {Do::ColourByKind, Scope::Window, "colourByKind", TEXT("Colours by &kind"), "",
     TEXT("Colour quotes by kind")},
    {Do::ColourByAnnotator, Scope::Window, "colourByAnnotator", TEXT("Colours by &annotator"), "",
     TEXT("Colour quotes by who marked them")},
    {Do::ZoomIn, Scope::Window, "zoomIn", TEXT("Zoom &in"), "Ctrl++ Ctrl+=",
     TEXT("Larger text")},
    {Do::ZoomOut, Scope::Window, "zoomOut", TEXT("Zoom &out"), "Ctrl+-",
     TEXT("Smaller text")},
    {Do::ZoomReset, Scope::Window, "zoomReset", TEXT("Normal si&ze"), "Ctrl+0",
     TEXT("Text at 100 %")},
    {Do::Overview, Scope::Window, "overview", TEXT("O&verview"), "Ctrl+Shift+O",
     TEXT("Who says how much about what and where, in charts and tables")},
    {Do::Speakers, Scope::Window, "speakers", TEXT("&Speakers…"), "",
     TEXT("Rename, join and delete speakers")},
    {Do::Codebook, Scope::Window, "codebook", TEXT("&Codebook…"), "",
     TEXT("The topics: names, colours, keys")},
    {Do::ArticleDetails, Scope::Window, "articleDetails", TEXT("Article &details…"), "Ctrl+D",
     TEXT("Headline, byline, outlet, date")},
    {Do::Keys, Scope::Window, "keys", TEXT("&Keys"), "F1",
     TEXT("All keys")},
    {Do::About, Scope::Window, "about", TEXT("&About Pullquote"), "",
     TEXT("Version and licence")},
};
// clang-format on

/// The groups of keys as they are shown, each with its first row above; it reaches to the next one's.
struct Group {
    Do first;
    const char *title;
};

constexpr Group groups[] = {
    {Do::Quote, TEXT("Tagging")},      {Do::NextUnfinished, TEXT("Getting around")},
    {Do::Undo, TEXT("Editing")},       {Do::ColourBySpeaker, TEXT("View")},
    {Do::NewWindow, TEXT("Project")}, {Do::Speakers, TEXT("Catalogues and help")},
};

#undef TEXT

QList<QKeySequence> sequences(const char *keys)
{
    QList<QKeySequence> list;
    for (const QString &one : QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts))
        list.append(QKeySequence(one, QKeySequence::PortableText));
    return list;
}

/// The rows as the map of keys wants them, group by group.
QList<KeyMap::Action> mapped()
{
    QList<KeyMap::Action> all;
    for (const Group &group : groups) {
        const Row *row = std::find_if(std::begin(rows), std::end(rows),
                                      [&group](const Row &each) { return each.id == group.first; });
        const auto startsAnother = [&group](const Row &each) {
            return std::any_of(std::begin(groups), std::end(groups), [&](const Group &other) {
                return other.first == each.id && other.first != group.first;
            });
        };
        for (; row != std::end(rows) && !startsAnother(*row); ++row)
            all.append({QLatin1String(row->name), ActionTable::tr(group.title), ActionTable::titleOf(row->id),
                        ActionTable::tr(row->tip), sequences(row->keys)});
    }
    return all;
}

} // namespace

size_t qHash(Do id, size_t seed) noexcept
{
    return ::qHash(int(id), seed);
}

ActionTable::ActionTable(QWidget *window) : QObject(window), m_keys(mapped())
{
    for (const Row &row : rows) {
        auto *action = new QAction(tr(row.text), this);
        action->setObjectName(QLatin1String(row.name));
        action->setIconText(titleOf(row.id)); // for bars: stays when the menu's text says more
        action->setStatusTip(tr(row.tip));
        if (row.scope == Scope::Window)
            window->addAction(action);
        m_actions.insert(row.id, action);
        m_inOrder.append(action);
    }
    applyKeys();
    qApp->installEventFilter(this);
    new KeysByPlace(m_inOrder, window, this);
}

/// While a menu is open the article keeps the focus, and with it our letters: an S that is meant for a line
/// of the menu would mark a source. Accepting the override leaves the key to the menu.
bool ActionTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QMenu *>(watched)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
            event->accept();
        return event->isAccepted();
    }
    return QObject::eventFilter(watched, event);
}

void ActionTable::attach(QWidget *widget) const
{
    widget->addActions(m_inOrder); // also those of the window, which may have been given a plain key
}

void ActionTable::setLettersEnabled(bool enabled)
{
    m_lettersEnabled = enabled;
    applyKeys();
}

void ActionTable::setKeyChanges(const KeyMap::Changes &changes)
{
    m_keys.setChanges(changes);
    applyKeys();
}

void ActionTable::applyKeys()
{
    for (const Row &row : rows) {
        QAction *action = m_actions.value(row.id);
        QList<QKeySequence> keys = m_keys.keysOf(action->objectName());
        if (!m_lettersEnabled)
            keys.removeIf(isSingleCharacter);
        const bool isPlain = std::any_of(keys.begin(), keys.end(), isPlainKey);
        action->setShortcutContext(row.scope == Scope::Hands || isPlain ? Qt::WidgetShortcut
                                                                        : Qt::WindowShortcut);
        action->setShortcuts(keys);
        const QString tip = action->statusTip();
        action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keyText(keys)));
    }
}

QList<ActionTable::Key> ActionTable::keys() const
{
    QList<Key> list;
    for (const KeyMap::Action &row : m_keys.actions()) {
        const QString keys = keyText(findChild<QAction *>(row.id)->shortcuts());
        const bool goesOn = !list.isEmpty() && list.last().text == row.text && keys.size() == 1 &&
                            keys.at(0).unicode() == list.last().keys.back().unicode() + 1;
        if (goesOn)
            list.last().keys = list.last().keys.at(0) + QStringLiteral(" … ") + keys;
        else if (!keys.isEmpty())
            list.append({row.group, keys, row.text});
    }
    return list;
}

QString ActionTable::titleOf(Do id)
{
    for (const Row &row : rows) {
        if (row.id == id)
            return tr(row.text).remove(u'&').remove(u'…');
    }
    return {};
}

} // namespace pullquote
