#pragma once

#include "app/formats/exportrequest.h"
#include "app/formats/importsource.h"
#include "app/formats/watcher.h"
#include "app/text/result.h"

#include <QList>
#include <QMap>
#include <QStringList>

class QIODevice;

namespace pullquote {

class ImportDraft;
class PackageWriter;
class ProjectReader;

/// What of a project a format can hold.
enum class Feature {
    Content,
    Parts, ///< a quote that is interrupted stays one quote
    Overlap,
    Cue,
    Source,
    Addressee,
    Kind,
    Speaker,       ///< who spoke, at least by name
    SpeakerRecord, ///< aliases, role, affiliation, …
    Topics,
    Codebook, ///< colours, definitions, parents, keys
    Note,
    Flags,
    Comments,
    Decisions,
    Annotators,
    Ids,
    Times,
    ArticleMetadata,
};

/// Every feature, in the order in which they are listed.
QList<Feature> allFeatures();
/// "content", "speaker-record": the word on the command line.
QLatin1String word(Feature feature);

/// On which way an option is asked.
enum class OptionUse { Both, Reading, Writing };

/// Something a person may choose about a format.
struct FormatOption {
    QString name;  ///< "safe"
    QString label; ///< what it does, in words
    QString defaultValue;
    QStringList values; ///< the only ones allowed; empty: any text
    OptionUse use = OptionUse::Both;
    QMap<QString, QString> valueNames = {}; ///< what values are called on the screen; others by themselves
    bool namesArticle = false; ///< its value is an article, by headline or id: the screen has a list of them

    QString nameOf(const QString &value) const { return valueNames.value(value, value); }
};

/// What a format is, for lists and dialogs.
struct FormatDescription {
    QString key;  ///< "json": on the command line, never translated
    QString name; ///< for people
    QStringList suffixes;
    bool reads = false;
    bool writes = false;
    QList<Feature> carries;
    QList<FormatOption> options;
    /// What it writes is a package of files: a zip of them, or a folder.
    bool writesFolders = false;

    QList<Feature> loses() const;
    /// Those that are asked on this way.
    QList<FormatOption> optionsFor(OptionUse use) const;
};

/// One way to bring documents and annotations in or out. Has no state: every call stands alone.
/// A new format is a class of this kind and a line in FormatRegistry::standard().
class Format {
public:
    virtual ~Format() = default;

    virtual FormatDescription description() const = 0;

    /// How surely the content is of this format: 0 no, 100 without doubt. Looks at the start, not at all.
    virtual int recognizes(const ImportSource &source) const;

    /// Whether files of these names in a folder belong together and are one source of this format, such as
    /// texts with annotations beside them.
    virtual bool isPackage(const QStringList &names) const;

    /// What may be chosen for this source, with what it seems to want as defaults. Such as which columns of a
    /// table mean what. Unless a format knows more: what its description asks on reading.
    virtual QList<FormatOption> readingOptions(const ImportSource &source) const;

    /// Whether its quotes lie in articles that are in the project, or come with other sources: then it is
    /// read after those.
    virtual bool needsArticles() const { return false; }

    /// Adds what is in the source to the draft; what is wrong with it becomes problems of the draft. Only for
    /// formats that read.
    virtual void read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
                      const Watcher &watcher) const;

    /// Writes what the request asks for, article by article. Only for formats that write. The bytes are
    /// worth nothing unless the result is ok.
    virtual Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                               const Watcher &watcher) const;

    /// The same as files, for those whose description says that they write folders.
    virtual Result<void> writeFiles(ProjectReader &project, const ExportRequest &request, PackageWriter &out,
                                    const Watcher &watcher) const;
};

} // namespace pullquote
