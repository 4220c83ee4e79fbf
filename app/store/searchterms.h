#pragma once

#include <QStringList>

/// What a person types into a search field, and how what was found is shown.
namespace pullquote {

/// Words, and what stands in quotation marks as one.
QStringList searchTerms(const QString &query);

/// A term as a string of FTS5, in which nothing is syntax.
QString quotedForFts(const QString &term);

/// Chinese, Japanese, Korean, Thai and others that put no space between words.
bool hasSpacelessScript(QStringView text);

/// A piece of the text around the first of the terms, each occurrence between U+0002 and U+0003.
QString snippet(const QString &text, const QStringList &terms);

} // namespace pullquote
