#pragma once

#include "ui/dialogs/importfile.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace pullquote {

class BackgroundReader;
class ProgressLine;
class Session;

/// The sources that are to be imported together. Reads them and finds out what they would bring, in the
/// background, again whenever something about them is chosen otherwise; what was under way for that is
/// stopped.
class ImportBatch : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    ImportBatch(Session &session, const FormatRegistry &formats, ProgressLine &progress, QObject *parent);
    ~ImportBatch() override;

    const QList<ImportFile> &files() const { return m_files; }
    const CorrectedArticles &corrected() const { return m_corrected; }
    /// Those that an option of a source may name.
    const QList<ArticleChoice> &articles() const { return m_articles; }
    /// Whose quotes may come in: those of the project, oneself first, and who was named for another source.
    QList<Annotator> annotators() const;
    ImportSettings settings() const;
    /// What comes in.
    QList<ImportItem> items() const;
    /// Something is being read or examined, or will be soon.
    bool isBusy() const { return m_waiting > 0 || m_stop || m_soon.isActive(); }

    /// Files, and folders with all that is in them. Those that are there already are not added.
    void addFiles(const QStringList &paths);
    void add(ImportItem item);
    void remove(int file);
    void choose(int file, bool isChosen);
    /// A key; empty: as found out. A file that could not be read may be now, and is chosen.
    void setFormat(int file, const QString &key);
    void setOptions(int file, const FormatOptions &options);
    /// Whose quotes they are where the source names nobody: an id or a name, also of somebody new. Empty: as
    /// found out.
    void setAnnotator(int file, const QString &who);
    /// By the hash of its text. Nothing has to be examined for it.
    void correct(const Article &article) { m_corrected.insert(article.textSha256, article); }
    void correctTitle(const QString &hash, const QString &title);

signals:
    void filesChanged();
    void busyChanged();
    void failed(const pullquote::Problem &problem);

private:
    struct Examination;
    /// Of somebody who types or ticks: examined when they pause.
    static constexpr int pauseOfHands = 300;
    QStringList newPaths(const QStringList &paths) const;
    void takeRead(const QStringList &paths, const QList<ImportFile> &read);
    void examineSoon(int milliseconds);
    void examineNow();
    void takeExamined(const Examination &examination);
    ImportFile *file(int number);
    Annotator annotatorNamed(const QString &who) const;

    Session &m_session;
    const FormatRegistry &m_formats;
    ProgressLine &m_progress;
    QList<ImportFile> m_files;
    CorrectedArticles m_corrected;
    QList<ArticleChoice> m_articles;
    /// Those of the project, read once. Belongs to the reader's thread; another one once they have changed.
    std::shared_ptr<std::optional<QList<Article>>> m_here = std::make_shared<std::optional<QList<Article>>>();
    QTimer m_soon; ///< until the next examination
    std::shared_ptr<std::atomic<bool>> m_isGone = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the examination that runs; null when none does
    int m_waiting = 0;                         ///< readings that are under way
    std::unique_ptr<BackgroundReader> m_reader;
};

} // namespace pullquote
