#pragma once

#include "app/model/entities.h"

namespace pullquote {

/// What stands under a headline: "By Ida Brandt · The Harbour Post · 16 June 2021", of what there is.
QString bylineText(const Article &article);

} // namespace pullquote
