#pragma once

#include "app/formats/annotations/layers.h"
#include "app/text/result.h"

namespace pullquote::cas {

/// One layer of an article as a CAS, with the types that it uses. Offsets count UTF-16 units.
Result<QByteArray> casOf(const ArticleContent &content, const Layer &layer, const ExportCatalogue &catalogue);

} // namespace pullquote::cas
