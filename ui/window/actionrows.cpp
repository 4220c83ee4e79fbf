#include "ui/window/actionrows.h"

#include <QtGlobal>

namespace pullquote {

namespace {

#define TEXT(text) QT_TRANSLATE_NOOP("pullquote::ActionTable", text)

// clang-format off
constexpr ActionRow rows[] = {
    {Do::NewWindow, ActionRow::Window, "newWindow", TEXT("New &window"), "Ctrl+Alt+N",
     TEXT("A further window, for another project")},
    {Do::NewProject, ActionRow::Window, "newProject", TEXT("&New project…"), "Ctrl+Shift+N",
     TEXT("Make a new project file")},
    {Do::OpenProject, ActionRow::Window, "openProject", TEXT("&Open…"), "Ctrl+O",
     TEXT("Open a project")},
    {Do::NewArticle, ActionRow::Window, "newArticle", TEXT("New &article…"), "Ctrl+N",
     TEXT("Paste or type an article")},
    {Do::Import, ActionRow::Window, "import", TEXT("&Import…"), "Ctrl+I",
     TEXT("Import articles or annotations from files")},
    {Do::Export, ActionRow::Window, "export", TEXT("&Export…"), "Ctrl+E",
     TEXT("Export annotated articles")},
    {Do::SaveCopy, ActionRow::Window, "saveCopy", TEXT("Save a cop&y as…"), "Ctrl+Shift+S",
     TEXT("Save a copy of the project. Your changes are saved all the time")},
    {Do::ProjectSettings, ActionRow::Window, "projectSettings", TEXT("Project &settings…"), "",
     TEXT("The project's name and its house rules")},
    {Do::CloseProject, ActionRow::Window, "closeProject", TEXT("&Close project"), "Ctrl+W",
     TEXT("Close the project")},
    {Do::Quit, ActionRow::Window, "quit", TEXT("&Quit"), "Ctrl+Q",
     TEXT("Close all windows")},
    {Do::Undo, ActionRow::Window, "undo", TEXT("&Undo"), "Ctrl+Z",
     TEXT("Undo your last action, also of earlier days")},
    {Do::Redo, ActionRow::Window, "redo", TEXT("&Redo"), "Ctrl+Shift+Z Ctrl+Y",
     TEXT("Redo what was undone")},
    {Do::Find, ActionRow::Window, "find", TEXT("&Find in article…"), "Ctrl+F",
     TEXT("Find words in the article")},
    {Do::Preferences, ActionRow::Window, "preferences", TEXT("&Preferences…"), "Ctrl+,",
     TEXT("Your name, theme, font and keys")},
    {Do::Quote, ActionRow::Hands, "quote", TEXT("&Quote"), "Q",
     TEXT("Tag the selection, or the quotation around the caret, and say who spoke")},
    {Do::ReportedQuote, ActionRow::Hands, "reportedQuote", TEXT("Quote &without marks"), "Shift+Q",
     TEXT("Tag the reported clause around the caret as indirect or mixed; again: the whole sentence")},
    {Do::NotAQuote, ActionRow::Hands, "notAQuote", TEXT("&Not a quote"), "X",
     TEXT("Rule out the selection, or the quotation around the caret")},
    {Do::AddPart, ActionRow::Hands, "addPart", TEXT("Add &part"), "A",
     TEXT("Add the selection, or the quotation around the caret, to the current quote")},
    {Do::AddCue, ActionRow::Hands, "addCue", TEXT("Add &cue"), "C",
     TEXT("Mark the selection, or the word at the caret, as the cue: “said”")},
    {Do::AddSource, ActionRow::Hands, "addSource", TEXT("Add &source"), "S",
     TEXT("Mark the selection, or the name at the caret, as the words that name the speaker")},
    {Do::AddAddressee, ActionRow::Hands, "addAddressee", TEXT("Add &addressee"), "D",
     TEXT("Mark the selection, or the name at the caret, as the words that name who is spoken to")},
    {Do::Kind, ActionRow::Hands, "kind", TEXT("&Kind…"), "K",
     TEXT("Direct, indirect, mixed, or not a quote")},
    {Do::LikeLast, ActionRow::Hands, "likeLast", TEXT("Tag &like the last"), "R",
     TEXT("Tag with the speaker and topics of the last quote")},
    {Do::LockSpeaker, ActionRow::Hands, "lockSpeaker", TEXT("Sp&eaker lock"), "L",
     TEXT("Let Q tag at once with the speaker of the current quote, until L again")},
    {Do::Borders, ActionRow::Hands, "borders", TEXT("Move &borders"), "B",
     TEXT("Take the borders of the words at the caret; Shift with the arrows moves them, Enter keeps")},
    {Do::Ignore, ActionRow::Hands, "ignore", TEXT("I&gnore what is missing…"), "I",
     TEXT("Take this off the unfinished things, with a reason")},
    {Do::CopyQuote, ActionRow::Window, "copyQuote", TEXT("C&opy quote"), "Ctrl+Shift+C",
     TEXT("Copy the current quote with its speaker, outlet and date")},
    {Do::Delete, ActionRow::Hands, "delete", TEXT("&Delete quote"), "Del",
     TEXT("Delete the current quote")},
    {Do::SplitPart, ActionRow::Window, "splitPart", TEXT("Split pa&rt at the caret"), "",
     TEXT("Cut the part around the caret in two")},
    {Do::MergeParts, ActionRow::Window, "mergeParts", TEXT("&Merge parts"), "",
     TEXT("Make one part of all, with what lies between")},
    {Do::TopicPicker, ActionRow::Hands, "topicPicker", TEXT("&Topics…"), "0",
     TEXT("Choose or create topics for the current quote")},
    {Do::Topic1, ActionRow::Hands, "topic1", TEXT("Topic 1"), "1",
     TEXT("Toggle the topic with this key on the current quote")},
    {Do::Topic2, ActionRow::Hands, "topic2", TEXT("Topic 2"), "2",
     TEXT("Toggle the topic with this key on the current quote")},
    {Do::Topic3, ActionRow::Hands, "topic3", TEXT("Topic 3"), "3",
     TEXT("Toggle the topic with this key on the current quote")},
    {Do::Topic4, ActionRow::Hands, "topic4", TEXT("Topic 4"), "4",
     TEXT("Toggle the topic with this key on the current quote")},
    {Do::Topic5, ActionRow::Hands, "topic5", TEXT("Topic 5"), "5",
     TEXT("Toggle the topic with this key on the current quote")},
    {Do::Topic6, ActionRow::Hands, "topic6", TEXT("Topic 6"), "6",
     TEXT("Toggle the topic with this key on the current quote")},
    {Do::Topic7, ActionRow::Hands, "topic7", TEXT("Topic 7"), "7",
     TEXT("Toggle the topic with this key on the current quote")},
    {Do::Topic8, ActionRow::Hands, "topic8", TEXT("Topic 8"), "8",
     TEXT("Toggle the topic with this key on the current quote")},
    {Do::Topic9, ActionRow::Hands, "topic9", TEXT("Topic 9"), "9",
     TEXT("Toggle the topic with this key on the current quote")},
    {Do::NextUnfinished, ActionRow::Hands, "nextUnfinished", TEXT("Next &unfinished"), "U",
     TEXT("Go to the next untagged quotation, lone mark, or quote without speaker or topic")},
    {Do::PreviousUnfinished, ActionRow::Hands, "previousUnfinished", TEXT("Previous unfinished"), "Shift+U",
     TEXT("Go to the previous unfinished thing")},
    {Do::NextQuote, ActionRow::Hands, "nextQuote", TEXT("N&ext quote"), "N",
     TEXT("Go to the next quote")},
    {Do::PreviousQuote, ActionRow::Hands, "previousQuote", TEXT("&Previous quote"), "P",
     TEXT("Go to the previous quote")},
    {Do::OuterQuote, ActionRow::Hands, "outerQuote", TEXT("&Outer quote"), "Alt+Up",
     TEXT("Of the quotes at the caret, go to the next one out")},
    {Do::InnerQuote, ActionRow::Hands, "innerQuote", TEXT("&Inner quote"), "Alt+Down",
     TEXT("Of the quotes at the caret, go to the next one in")},
    {Do::GoToQuote, ActionRow::Window, "goToQuote", TEXT("&Go to quote…"), "Ctrl+G",
     TEXT("Go to the quote with a number")},
    {Do::Inspect, ActionRow::Hands, "inspect", TEXT("&Inspect quote"), "Return Enter",
     TEXT("Go to the details of the current quote")},
    {Do::Back, ActionRow::Window, "back", TEXT("Back"), "Esc",
     TEXT("Selection off, then current quote off; back to the article")},
    {Do::NextPane, ActionRow::Window, "nextPane", TEXT("Next pane"), "F6",
     TEXT("Go to the next pane")},
    {Do::PreviousPane, ActionRow::Window, "previousPane", TEXT("Previous pane"), "Shift+F6",
     TEXT("Go to the previous pane")},
    {Do::ShowArticles, ActionRow::Window, "showArticles", TEXT("Arti&cles"), "F9",
     TEXT("Show the list of articles, or fold it away")},
    {Do::ShowAnnotations, ActionRow::Window, "showAnnotations", TEXT("A&nnotations"), "Shift+F9",
     TEXT("Show the annotations, or fold them away")},
    {Do::ColourBySpeaker, ActionRow::Window, "colourBySpeaker", TEXT("Colours by &speaker"), "",
     TEXT("Colour quotes by who speaks")},
    {Do::ColourByTopic, ActionRow::Window, "colourByTopic", TEXT("Colours by &topic"), "",
     TEXT("Colour quotes by their first topic")},
    {Do::ColourByKind, ActionRow::Window, "colourByKind", TEXT("Colours by &kind"), "",
     TEXT("Colour quotes by kind")},
    {Do::ColourByAnnotator, ActionRow::Window, "colourByAnnotator", TEXT("Colours by &annotator"), "",
     TEXT("Colour quotes by who marked them")},
    {Do::ZoomIn, ActionRow::Window, "zoomIn", TEXT("Zoom &in"), "Ctrl++ Ctrl+=",
     TEXT("Larger text")},
    {Do::ZoomOut, ActionRow::Window, "zoomOut", TEXT("Zoom &out"), "Ctrl+-",
     TEXT("Smaller text")},
    {Do::ZoomReset, ActionRow::Window, "zoomReset", TEXT("Normal si&ze"), "Ctrl+0",
     TEXT("Text at 100 %")},
    {Do::Overview, ActionRow::Window, "overview", TEXT("O&verview"), "Ctrl+Shift+O",
     TEXT("Who says how much about what and where, in charts and tables")},
    {Do::Speakers, ActionRow::Window, "speakers", TEXT("&Speakers…"), "",
     TEXT("Rename, join and delete speakers")},
    {Do::Codebook, ActionRow::Window, "codebook", TEXT("&Codebook…"), "",
     TEXT("The topics: names, colours, keys")},
    {Do::ArticleDetails, ActionRow::Window, "articleDetails", TEXT("Article &details…"), "Ctrl+D",
     TEXT("Headline, byline, outlet, date")},
    {Do::Keys, ActionRow::Window, "keys", TEXT("&Keys"), "F1",
     TEXT("All keys")},
    {Do::About, ActionRow::Window, "about", TEXT("&About Pullquote"), "",
     TEXT("Version and licence")},
};
// clang-format on

constexpr ActionGroup groups[] = {
    {Do::Quote, TEXT("Tagging")},     {Do::NextUnfinished, TEXT("Getting around")},
    {Do::Undo, TEXT("Editing")},      {Do::ColourBySpeaker, TEXT("View")},
    {Do::NewWindow, TEXT("Project")}, {Do::Speakers, TEXT("Catalogues and help")},
};

#undef TEXT

} // namespace

std::span<const ActionRow> actionRows()
{
    return rows;
}

std::span<const ActionGroup> actionGroups()
{
    return groups;
}

} // namespace pullquote
