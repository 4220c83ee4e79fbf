#include "tests/faults/powercut.h"

namespace pullquote::faults {

namespace {

constexpr int sector = 512;

} // namespace

PowerCut::PowerCut(const Files &files)
{
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        m_names.insert(file.key(), int(m_contents.size()));
        m_contents.append({file.value(), {}});
    }
    m_safeNames = m_names;
}

int PowerCut::note(const DiskCall &call)
{
    using Kind = DiskCall::Kind;
    const bool isThere = m_names.contains(call.path);
    if (call.kind == Kind::Open && !isThere) {
        m_names.insert(call.path, int(m_contents.size()));
        m_unsyncedNames.append({call.path, int(m_contents.size())});
        m_contents.append(Content());
    } else if (call.kind == Kind::Write && isThere) {
        m_contents[m_names.value(call.path)].unsynced.append({false, call.offset, call.bytes});
    } else if (call.kind == Kind::Truncate && isThere) {
        m_contents[m_names.value(call.path)].unsynced.append({true, call.offset, {}});
    } else if (call.kind == Kind::Remove && isThere) {
        m_names.remove(call.path);
        m_unsyncedNames.append({call.path, -1});
    } else if (call.kind == Kind::Sync && call.path.isEmpty()) {
        syncFolder();
    } else if (call.kind == Kind::Sync && isThere) {
        Content &content = m_contents[m_names.value(call.path)];
        for (const Step &step : std::as_const(content.unsynced))
            take(content.safe, step);
        content.unsynced.clear();
        // SQLite syncs the folder with the first sync of a new journal.
        if (m_safeNames.value(call.path, -1) != m_names.value(call.path))
            syncFolder();
    }
    return SQLITE_OK;
}

void PowerCut::syncFolder()
{
    m_unsyncedNames.clear();
    m_safeNames = m_names;
}

void PowerCut::take(QByteArray &bytes, const Step &step)
{
    if (step.isTruncation) {
        bytes.resize(step.offset, '\0');
        return;
    }
    if (bytes.size() < step.offset + step.bytes.size())
        bytes.append(step.offset + step.bytes.size() - bytes.size(), '\0');
    bytes.replace(step.offset, step.bytes.size(), step.bytes);
}

/// Each write that was not synced is there, is not, or is torn between two sectors.
QByteArray PowerCut::left(const Content &content, QRandomGenerator &random)
{
    QByteArray bytes = content.safe;
    for (Step step : content.unsynced) {
        const int fate = int(random.bounded(3));
        if (fate == 0)
            continue;
        if (fate == 1 && step.bytes.size() > sector)
            step.bytes.truncate(sector * random.bounded(1, int(step.bytes.size() / sector) + 1));
        take(bytes, step);
    }
    return bytes;
}

PowerCut::Files PowerCut::afterCut(QRandomGenerator &random) const
{
    QHash<QString, int> names = m_safeNames;
    const int kept = int(random.bounded(int(m_unsyncedNames.size()) + 1));
    for (const Naming &naming : m_unsyncedNames.first(kept)) {
        if (naming.content < 0)
            names.remove(naming.path);
        else
            names.insert(naming.path, naming.content);
    }
    Files files;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        files.insert(name.key(), left(m_contents[name.value()], random));
    return files;
}

PowerCut::Files PowerCut::afterKill() const
{
    Files files;
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
        QByteArray bytes = m_contents[name.value()].safe;
        for (const Step &step : m_contents[name.value()].unsynced)
            take(bytes, step);
        files.insert(name.key(), bytes);
    }
    return files;
}

} // namespace pullquote::faults
