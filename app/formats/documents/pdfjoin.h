#pragma once

#include <QSet>
#include <QString>

namespace pullquote {

/// The words that a document has inside its lines, lower case: they tell which hyphen at a line's end belongs
/// to the word.
class PdfWords {
public:
    void add(const QString &line);
    bool contains(const QString &word) const { return m_words.contains(word); }

private:
    QSet<QString> m_words;
};

/// Adds the next line of a paragraph. A word that was divided becomes whole: its hyphen goes, unless the
/// document has the word with it elsewhere, or it stands where no division has one ("Anglo-|American",
/// "COVID-|19", "e-|mail"); in "Vor- |und" there is a space behind it. Lines of scripts without spaces are
/// joined without one.
void appendLine(QString &paragraph, const QString &line, const PdfWords &words);

/// Whether the line ends in a hyphen behind a letter: the next one goes on with the word.
bool endsInHyphen(QStringView line);

} // namespace pullquote
