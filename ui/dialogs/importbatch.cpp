#include "ui/dialogs/importbatch.h"

#include "app/session/backgroundreader.h"
#include "app/session/session.h"
#include "app/store/projectfile.h"
#include "ui/dialogs/progressline.h"

#include <QFileInfo>
#include <QSet>

namespace pullquote {

struct ImportBatch::Examination {
    QList<ImportFile> files;
    Result<QList<ArticleChoice>> result;
    std::shared_ptr<std::atomic<bool>> stop;
};

ImportBatch::ImportBatch(Session &session, const FormatRegistry &formats, ProgressLine &progress,
                         QObject *parent)
    : QObject(parent),
      m_session(session),
      m_formats(formats),
      m_progress(progress),
      m_reader(std::make_unique<BackgroundReader>(session.path()))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ImportBatch::examineNow);
    connect(&session, &Session::articlesChanged, this,
            [this] { m_here = std::make_shared<std::optional<QList<Article>>>(); });
}

ImportBatch::~ImportBatch()
{
    if (m_stop)
        *m_stop = true;
    *m_isGone = true;
}

ImportSettings ImportBatch::settings() const
{
    ImportSettings settings;
    settings.importer = m_session.me();
    settings.hints = HintsFor::Screen;
    return settings;
}

QList<ImportItem> ImportBatch::items() const
{
    QList<ImportItem> items;
    for (const ImportFile &file : m_files) {
        if (file.comesIn())
            items.append(file.item);
    }
    return items;
}

ImportFile *ImportBatch::file(int number)
{
    return number >= 0 && number < m_files.size() ? &m_files[number] : nullptr;
}

QStringList ImportBatch::newPaths(const QStringList &paths) const
{
    QSet<QString> there;
    for (const ImportFile &file : m_files) {
        if (file.leftOut.isEmpty()) // a folder is looked through again
            there.insert(file.path);
    }
    QStringList fresh;
    for (const QString &path : paths) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        if (there.contains(absolute))
            continue;
        there.insert(absolute);
        fresh.append(absolute);
    }
    return fresh;
}

void ImportBatch::addFiles(const QStringList &paths)
{
    const QStringList fresh = newPaths(paths);
    if (fresh.isEmpty())
        return;
    for (const QString &path : fresh)
        m_files.append(ImportFile{path, ImportItem(), {}, {}});
    ++m_waiting;
    if (m_stop)
        *m_stop = true;
    Watcher watcher = m_progress.begin(tr("Reading…"));
    // The line stops what was begun last; when this goes, all of it stops.
    watcher.cancelled = [asked = watcher.cancelled, isGone = m_isGone] { return *isGone || asked(); };
    const auto read = std::make_shared<QList<ImportFile>>();
    m_reader->run(
        [read, fresh, watcher, formats = &m_formats](ProjectFile &) {
            for (qsizetype i = 0; i < fresh.size() && watcher.goesOn(i, fresh.size()); ++i) {
                Watcher inside = watcher;
                if (fresh.size() > 1)
                    inside.progress = nullptr;
                read->append(readFiles(fresh[i], *formats, inside));
            }
        },
        [this, read, fresh](const Result<void> &opened) {
            if (!opened)
                emit failed(opened.problem());
            takeRead(fresh, *read);
        });
    emit filesChanged();
}

/// In the place of the files that were waited for, which may be many for one that was a folder.
void ImportBatch::takeRead(const QStringList &paths, const QList<ImportFile> &read)
{
    const QSet<QString> waited(paths.begin(), paths.end());
    m_files.removeIf([&waited](const ImportFile &file) { return waited.contains(file.path); });
    QSet<QString> there;
    for (const ImportFile &file : std::as_const(m_files))
        there.insert(file.path);
    for (const ImportFile &file : read) {
        if (!there.contains(file.path))
            m_files.append(file);
    }
    if (--m_waiting == 0)
        m_progress.end();
    examineSoon(0);
    emit filesChanged();
}

void ImportBatch::add(ImportItem item)
{
    m_files.append(ImportFile{{}, std::move(item), {}, {}});
    examineSoon(0);
    emit filesChanged();
}

void ImportBatch::remove(int number)
{
    if (!file(number) || m_waiting > 0)
        return;
    m_files.removeAt(number);
    examineSoon(pauseOfHands);
    emit filesChanged();
}

void ImportBatch::examineSoon(int milliseconds)
{
    if (m_stop)
        *m_stop = true;
    m_soon.start(milliseconds);
    emit busyChanged();
}

void ImportBatch::examineNow()
{
    if (m_waiting > 0) // takeRead() comes back to it
        return;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    Watcher watcher = m_progress.begin(tr("Comparing…"));
    watcher.cancelled = [stop = m_stop, cancelled = watcher.cancelled] { return *stop || cancelled(); };
    const auto examination =
        std::make_shared<Examination>(Examination{m_files, QList<ArticleChoice>(), m_stop});
    m_reader->run(
        [examination, here = m_here, watcher, formats = &m_formats, how = settings()](ProjectFile &file) {
            examination->result = examine(examination->files, *here, file.read(), *formats, how, watcher);
        },
        [this, examination](const Result<void> &opened) {
            if (!opened)
                examination->result = opened.problem();
            takeExamined(*examination);
        });
    emit busyChanged();
}

void ImportBatch::takeExamined(const Examination &examination)
{
    if (examination.stop != m_stop || *m_stop) // it is of what was chosen before
        return;
    m_stop.reset();
    const bool wasCancelled = m_progress.isCancelled();
    m_progress.end();
    if (!examination.result) {
        if (!wasCancelled)
            emit failed(examination.result.problem());
        emit busyChanged();
        return;
    }
    m_files = examination.files;
    if (*examination.result != m_articles) // what is shown is made of it
        m_articles = *examination.result;
    emit filesChanged();
}

} // namespace pullquote
