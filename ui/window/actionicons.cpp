#include "ui/window/actionicons.h"

#include "ui/theme/tintedicon.h"
#include "ui/window/actiontable.h"

namespace pullquote {

namespace {

struct Drawing {
    Do id;
    const char *name; ///< of the file in resources/icons
};

constexpr Drawing drawings[] = {
    {Do::OpenProject, "open"},
    {Do::NewArticle, "new-article"},
    {Do::ArticleDetails, "note"},
    {Do::Import, "import"},
    {Do::Export, "export"},
    {Do::Undo, "undo"},
    {Do::Redo, "redo"},
    {Do::Find, "search"},
    {Do::Preferences, "settings"},
    {Do::Speakers, "speaker"},
    {Do::Quote, "quote"},
    {Do::NotAQuote, "not-a-quote"},
    {Do::AddPart, "part"},
    {Do::AddCue, "cue"},
    {Do::AddSource, "source"},
    {Do::AddAddressee, "addressee"},
    {Do::TopicPicker, "topic"},
    {Do::MergeParts, "merge"},
    {Do::Delete, "delete"},
    {Do::NextUnfinished, "next-unfinished"},
    {Do::Keys, "help"},
};

} // namespace

void setActionIcons(const ActionTable &actions, const Theme &theme)
{
    for (const Drawing &drawing : drawings)
        actions[drawing.id]->setIcon(tintedIcon(QLatin1String(drawing.name), theme));
}

} // namespace pullquote
