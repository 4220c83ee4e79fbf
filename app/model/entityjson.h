#pragma once

#include "app/model/changeset.h"
#include "app/model/fields.h"
#include "app/model/timetext.h"
#include "app/text/codepoints.h"
#include "app/text/result.h"

#include <QJsonObject>

namespace pullquote {

/// The fields of an entity as JSON, all of them, with the keys of the project's JSON. What the project's
/// JSON nests or repeats is not here: a quote names its article ("article"), an article its text
/// ("textSha256"), and no span carries its words. `modified` is no field.
///
/// Spans are code points here and UTF-16 in Entity: a quote needs the code points of its article's text,
/// everything else ignores them.
QJsonObject fieldsOf(const Entity &entity, const CodePoints &codePoints = {});

/// One span in such fields.
QJsonObject spanObject(CodePointSpan span);

/// The same state as the project file has it, in the canonical form; and the other way. Absent fields take
/// their empty value. A problem names the field that is wrong in `where`. Spans are checked: ordered, not
/// empty, inside the text, whole code points.
Fields canonicalFieldsOf(const Entity &entity, const CodePoints &codePoints = {});
Result<Entity> entityFromFields(EntityType type, const Fields &fields, const CodePoints &codePoints = {});

/// SHA-256 of the canonical fields' JSON, lower-case hex.
QString stateHash(const Fields &fields);
QString stateHash(const Entity &entity, const CodePoints &codePoints = {});
QString hashOfState(const QByteArray &json);

} // namespace pullquote
