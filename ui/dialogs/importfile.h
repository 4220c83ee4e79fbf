#pragma once

#include "app/formats/import.h"

#include <QHash>

#include <optional>

namespace pullquote {

class ProjectReader;

/// Articles whose headline, byline, outlet or date a person put right, by the hash of their text: an article
/// has another id whenever its source is read.
using CorrectedArticles = QHash<QString, Article>;

/// A new article of a source, as it is shown before it comes in.
struct FoundArticle {
    Article article;
    QString beginning;    ///< of its text
    qsizetype length = 0; ///< in characters
    int quotes = 0;       ///< that come with it
};

/// One source of an import: how it is read, and what is in it.
struct ImportFile {
    QString path; ///< absolute; empty for what was pasted
    ImportItem item;
    Result<void> wasRead;       ///< a problem: there is nothing to examine
    std::optional<bool> choice; ///< whether it comes in, as somebody said; else what brings something does
    bool isExamined = false;    ///< what follows is known
    ImportPlan::Part part = {}; ///< beside the other sources that are chosen
    QString formatName = {};    ///< for people; empty when none recognizes it
    QList<FormatOption> options = {}; ///< what may be said about it, as found
    QList<FoundArticle> articles = {};
    QString revisions = {};      ///< what becomes of quotes that were sent, for people
    QList<Problem> leftOut = {}; ///< what in a folder is nothing that can be read: then it is no source

    bool canRun() const { return wasRead.ok() && isExamined && part.canRun(); }
    bool isChosen() const { return choice.value_or(!part.changesNothing()); }
    bool comesIn() const { return canRun() && isChosen(); }
};

/// An article that an option may name.
struct ArticleChoice {
    QString name;  ///< the headline, with outlet, date and file where another has the same
    QString value; ///< of the option: the id; of one that is new the headline, else the hash of its text

    friend bool operator==(const ArticleChoice &, const ArticleChoice &) = default;
};

/// Reads a file, or all files of a folder, as the command line does (findSources()). Never fails: what is
/// wrong, and what was left out, is in what it returns.
QList<ImportFile> readFiles(const QString &path, const FormatRegistry &formats, const Watcher &watcher);

/// Finds out what all that are chosen would bring together. A source with a problem is left out of what the
/// others are compared with. Answers which articles may be named, where a source may name one; `here` are
/// those of the project, read when they are needed and not known. A problem when it was stopped or the
/// project cannot be read. May take long.
Result<QList<ArticleChoice>> examine(QList<ImportFile> &files, std::optional<QList<Article>> &here,
                                     ProjectReader &project, const FormatRegistry &formats,
                                     const ImportSettings &settings, const Watcher &watcher);

/// Gives new articles what was corrected.
void correctArticles(ImportPlan &plan, const CorrectedArticles &corrected);

/// "2 new articles, 14 new quotes, 1 article here already"
QString inWords(const ImportPlan::Counts &articles, const ImportPlan::Counts &quotes);

} // namespace pullquote
