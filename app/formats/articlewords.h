#pragma once

#include <QString>

namespace pullquote {

struct Article;

/// "By Ida Brandt · The Harbour Post · 16 June 2021": what of it there is.
QString headLine(const Article &article);

/// Words that stand beside others in a line and do not change in which direction those go.
QString isolated(const QString &words);

} // namespace pullquote
