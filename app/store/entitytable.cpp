#include "app/store/entitytable.h"

#include <array>

namespace pullquote {

namespace {

using Kind = FieldColumn::Kind;
using ListKind = FieldList::Kind;

EntityTable quoteTable()
{
    EntityTable table{EntityType::Quote,
                      "quote",
                      {{"id", "id"},
                       {"article", "article", Kind::Reference, EntityType::Article},
                       {"annotator", "annotator", Kind::Reference, EntityType::Annotator},
                       {"kind", "kind"},
                       {"kindManual", "kind_manual", Kind::Flag},
                       {"note", "note"},
                       {"flags", "flags", Kind::Words},
                       {"derivedFrom", "derived_from", Kind::FreeId},
                       {"created", "created"},
                       {"modified", "modified", Kind::Modified}},
                      {}};
    for (const char *role : {"content", "cue", "source", "addressee"})
        table.lists.append({role, "quote_span", "quote_id", "", ListKind::Spans});
    table.lists.append(
        {"speakers", "quote_speaker", "quote_id", "speaker_id", ListKind::References, EntityType::Speaker});
    table.lists.append({"addressees", "quote_addressee", "quote_id", "speaker_id", ListKind::References,
                        EntityType::Speaker});
    table.lists.append(
        {"topics", "quote_topic", "quote_id", "topic_id", ListKind::References, EntityType::Topic});
    return table;
}

/// In the order of EntityType.
std::array<EntityTable, 8> makeTables()
{
    return {{
        {EntityType::Project,
         "project",
         {{"id", "id"},
          {"name", "name"},
          {"mixedQuotes", "mixed_quotes"},
          {"skipsIndirect", "skips_indirect", Kind::Flag},
          {"blindTagging", "blind_tagging", Kind::Flag}},
         {}},
        {EntityType::Annotator,
         "annotator",
         {{"id", "id"}, {"name", "name"}},
         {{"revealed", "annotator_revealed", "annotator_id", "article", ListKind::Texts}}},
        {EntityType::Article,
         "article",
         {{"id", "id"},
          {"title", "title"},
          {"byline", "byline"},
          {"outlet", "outlet"},
          {"url", "url"},
          {"published", "published"},
          {"language", "language"},
          {"state", "state"},
          {"textSha256", "text_sha256"},
          {"position", "position", Kind::Number}},
         {}},
        {EntityType::Speaker,
         "speaker",
         {{"id", "id"},
          {"name", "name"},
          {"kind", "kind"},
          {"role", "role"},
          {"affiliation", "affiliation"},
          {"note", "note"},
          {"joinedInto", "joined_into", Kind::Reference, EntityType::Speaker}},
         {{"aliases", "speaker_alias", "speaker_id", "alias", ListKind::Texts}}},
        {EntityType::Topic,
         "topic",
         {{"id", "id"},
          {"name", "name"},
          {"colour", "colour"},
          {"definition", "definition"},
          {"parent", "parent", Kind::Reference, EntityType::Topic},
          {"key", "key", Kind::Number},
          {"joinedInto", "joined_into", Kind::Reference, EntityType::Topic}},
         {}},
        quoteTable(),
        {EntityType::Comment,
         "comment",
         {{"id", "id"},
          {"quote", "quote", Kind::PastReference, EntityType::Quote},
          {"annotator", "annotator", Kind::Reference, EntityType::Annotator},
          {"inReplyTo", "in_reply_to", Kind::Reference, EntityType::Comment},
          {"text", "text"},
          {"created", "created"},
          {"resolved", "resolved", Kind::Flag}},
         {}},
        {EntityType::Decision,
         "decision",
         {{"id", "id"},
          {"quote", "quote", Kind::PastReference, EntityType::Quote},
          {"counterpart", "counterpart", Kind::PastReference, EntityType::Quote},
          {"result", "result", Kind::PastReference, EntityType::Quote},
          {"annotator", "annotator", Kind::Reference, EntityType::Annotator},
          {"verdict", "verdict"},
          {"reason", "reason"},
          {"created", "created"}},
         {{"states", "decision_state", "decision_id", "state", ListKind::Texts}}},
    }};
}

} // namespace

const EntityTable &entityTable(EntityType type)
{
    static const std::array<EntityTable, 8> tables = makeTables();
    return tables[size_t(type)];
}

} // namespace pullquote
