#include "app/formats/exportcatalogue.h"

#include "app/formats/exportrequest.h"
#include "app/store/projectreader.h"

#include <algorithm>

namespace pullquote {

namespace {

/// Where redirects end. A circle, which only a damaged file has, ends where it began.
template <class T>
Id<T> endOf(Id<T> id, const QMap<Id<T>, Id<T>> &joined)
{
    Id<T> end = id;
    for (qsizetype steps = 0; joined.contains(end); ++steps) {
        if (steps > joined.size())
            return id;
        end = joined.value(end);
    }
    return end;
}

template <class T>
void resolve(QList<Id<T>> &ids, const QMap<Id<T>, Id<T>> &joined)
{
    if (joined.isEmpty())
        return;
    for (Id<T> &id : ids)
        id = endOf(id, joined);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

template <class T>
void sortOut(const QList<T> &all, QMap<Id<T>, T> &kept, QMap<Id<T>, Id<T>> &joined)
{
    for (const T &one : all) {
        if (one.joinedInto.isNull())
            kept.insert(one.id, one);
        else
            joined.insert(one.id, one.joinedInto);
    }
}

} // namespace

Result<ExportCatalogue> ExportCatalogue::read(ProjectReader &project, const ExportRequest &request)
{
    const Result<QList<Annotator>> annotators = project.annotators();
    if (!annotators)
        return annotators.problem();
    const Result<QList<Speaker>> speakers = project.speakers();
    if (!speakers)
        return speakers.problem();
    const Result<QList<Topic>> topics = project.topics();
    if (!topics)
        return topics.problem();
    ExportCatalogue catalogue;
    for (const Annotator &annotator : *annotators)
        catalogue.m_annotators.insert(annotator.id, annotator);
    sortOut(*speakers, catalogue.m_speakers, catalogue.m_joinedSpeakers);
    sortOut(*topics, catalogue.m_topics, catalogue.m_joinedTopics);
    if (!request.hasNotes) {
        for (Speaker &speaker : catalogue.m_speakers)
            speaker.note.clear();
    }
    for (Topic &topic : catalogue.m_topics)
        topic.parent = endOf(topic.parent, catalogue.m_joinedTopics);
    return catalogue;
}

Quote ExportCatalogue::resolved(Quote quote) const
{
    resolve(quote.speakers, m_joinedSpeakers);
    resolve(quote.addressees, m_joinedSpeakers);
    resolve(quote.topics, m_joinedTopics);
    return quote;
}

} // namespace pullquote
