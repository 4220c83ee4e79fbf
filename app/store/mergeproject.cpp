#include "app/model/timetext.h"
#include "app/store/answer.h"
#include "app/store/changewriter.h"
#include "app/store/colleaguefile.h"
#include "app/store/database.h"
#include "app/store/mergeorder.h"
#include "app/store/merger.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "app/store/query.h"
#include "app/text/canonicaltext.h"

#include <QFileInfo>

/// A colleague's project on its way into an open one.
namespace pullquote {

namespace {

/// One merge, from the first revision to the line in the journal. Inside a transaction.
class Merging {
public:
    Merging(ProjectFile &file, ChangeWriter &writer, ColleagueFile &colleague,
            const std::function<bool()> &keepGoing)
        : m_file(file),
          m_writer(writer),
          m_colleague(colleague),
          m_theirs(colleague.database()),
          m_merger(writer, file.database(), m_theirs, keepGoing),
          m_order(file.database(), writer, m_merger.mover())
    {
    }

    Result<MergeReport> run(const Annotator &who, const FindSame &findSame)
    {
        if (const Result<void> brought = m_merger.bringAll(); !brought)
            return brought.problem();
        m_twins = m_order.joinArticles(present(m_colleague.database(), EntityType::Article));
        if (const Result<void> revived = m_order.revive(); !revived)
            return revived.problem();
        m_order.breakCircles();
        if (const Result<void> joined = join(findSame); !joined)
            return joined.problem();
        if (const Result<void> written = write(who); !written)
            return written.problem();
        return report();
    }

private:
    static QSet<QUuid> present(Database &database, EntityType type)
    {
        QSet<QUuid> ids;
        Query query(database,
                    QStringLiteral("SELECT id FROM %1").arg(QLatin1String(entityTable(type).table)));
        while (query.next())
            ids.insert(query.uuid(0));
        return ids;
    }

    Result<void> join(const FindSame &findSame)
    {
        if (!findSame)
            return {};
        const Result<QList<Speaker>> speakers = m_file.read().speakers();
        if (!speakers)
            return speakers.problem();
        const Result<QList<Topic>> topics = m_file.read().topics();
        if (!topics)
            return topics.problem();
        QSet<QUuid> added;
        for (const EntityRef &entity : m_merger.mover().moved()) {
            if (m_merger.mover().before(entity).isNull())
                added.insert(entity.uuid);
        }
        const SameOnes same = findSame(*speakers, *topics, added);
        m_merger.report().speakersJoined = m_order.joinSpeakers(same.speakers);
        m_merger.report().topicsJoined = m_order.joinTopics(same.topics);
        return {};
    }

    Result<void> write(const Annotator &who)
    {
        JournalEntry entry;
        entry.moves = m_merger.mover().moves();
        if (entry.moves.isEmpty())
            return {};
        if (const Result<void> checked = m_writer.checkReferences(entry.moves); !checked)
            return checked;
        if (const Result<void> introduced = introduce(who); !introduced)
            return introduced;
        entry.id = EntryId::create();
        entry.origin = Origin::Merge;
        entry.annotator = who.id;
        entry.at = timeText(QDateTime::currentDateTimeUtc());
        entry.label =
            canonicalLine(ProjectFile::tr("Merge %1").arg(QFileInfo(m_colleague.path()).fileName())).text;
        m_writer.conflicts().refresh(entry.moves, entry.id);
        m_moves = entry.moves;
        m_writer.journal().append(std::move(entry));
        return {};
    }

    /// A person comes into a project in a change set of nobody's, so that no undo takes them out.
    Result<void> introduce(const Annotator &who)
    {
        if (m_writer.revisions().rows().contains(refOf(who)))
            return {};
        ChangeSet changes;
        changes.id = ChangeSetId::create();
        changes.at = QDateTime::currentDateTimeUtc();
        changes.label = ProjectFile::tr("Join the project");
        changes.changes = {Change::to(who)};
        return m_writer.write(changes, Origin::Local, {});
    }

    Result<MergeReport> report()
    {
        MergeReport &report = m_merger.report();
        report.changesNothing = m_moves.isEmpty();
        report.warnings = m_colleague.warnings();
        const bool areThereAny = m_writer.conflicts().any();
        for (const HeadMove &move : std::as_const(m_moves)) {
            count(move);
            if (areThereAny)
                report.conflicts += m_writer.conflicts().of(move.entity.uuid);
        }
        report.articles.common += int(m_twins.size());
        Query layers(m_colleague.database(),
                     QStringLiteral("SELECT id, name FROM annotator WHERE EXISTS (SELECT 1 FROM quote "
                                    "WHERE quote.annotator = annotator.id) ORDER BY name, id"));
        while (layers.next())
            report.layers.append({layers.id<AnnotatorId>(0), layers.text(1)});
        return answer(m_colleague.database(), report);
    }

    void count(const HeadMove &move)
    {
        const auto before =
            move.from.isNull() ? std::nullopt : m_writer.revisions().find(move.from, move.entity.uuid);
        const bool wasHere = before && !before->isDeletion();
        const bool isHere = !move.hash.isEmpty();
        MergeReport &report = m_merger.report();
        if (move.entity.type == EntityType::Article && !m_twins.contains(move.entity.uuid)) {
            report.articles.added += !wasHere && isHere;
            report.articles.common += wasHere && isHere;
        }
        const bool isSame = wasHere && isHere && before->hash == move.hash;
        report.comments += move.entity.type == EntityType::Comment && isHere && !isSame;
        report.decisions += move.entity.type == EntityType::Decision && isHere && !isSame;
        if (move.entity.type != EntityType::Quote)
            return;
        report.quotes.added += !wasHere && isHere;
        report.quotes.deleted += wasHere && !isHere;
        report.quotes.same += isSame;
        report.quotes.changed += wasHere && isHere && !isSame;
    }

    ProjectFile &m_file;
    ChangeWriter &m_writer;
    ColleagueFile &m_colleague;
    ColleagueHistory m_theirs;
    Merger m_merger;
    MergeOrder m_order;
    QList<HeadMove> m_moves;
    QSet<QUuid> m_twins; ///< articles of theirs that are one of ours
};

} // namespace

Result<MergeReport> ProjectFile::merge(ColleagueFile &colleague, const Annotator &who,
                                       const FindSame &findSame, const std::function<bool()> &keepGoing)
{
    Result<MergeReport> report = MergeReport();
    const Result<void> done = transact([&]() -> Result<void> {
        report = Merging(*this, *m_writer, colleague, keepGoing).run(who, findSame);
        if (!report)
            return report.problem();
        // A read that failed over there is no answer.
        if (const auto fault = colleague.database().takeFault())
            return *fault;
        return {};
    });
    return done ? report : Result<MergeReport>(done.problem());
}

Result<QList<Conflict>> ProjectFile::conflicts()
{
    return answer(*m_database, m_writer->conflicts().all());
}

} // namespace pullquote
