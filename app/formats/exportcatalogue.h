#pragma once

#include "app/model/entities.h"
#include "app/model/quote.h"
#include "app/text/result.h"

#include <QMap>

namespace pullquote {

class ProjectReader;
struct ExportRequest;

/// The annotators, speakers and topics of a project as exports see them: what is a redirect is gone, and
/// whoever named it names what it became.
class ExportCatalogue {
public:
    static Result<ExportCatalogue> read(ProjectReader &project, const ExportRequest &request);

    /// By id.
    const QMap<AnnotatorId, Annotator> &annotators() const { return m_annotators; }
    const QMap<SpeakerId, Speaker> &speakers() const { return m_speakers; }
    const QMap<TopicId, Topic> &topics() const { return m_topics; }

    QString name(AnnotatorId id) const { return m_annotators.value(id).name; }
    QString name(SpeakerId id) const { return m_speakers.value(id).name; }
    QString name(TopicId id) const { return m_topics.value(id).name; }
    /// In the order of `ids`.
    template <class T>
    QStringList names(const QList<Id<T>> &ids) const
    {
        QStringList list;
        for (const Id<T> &id : ids)
            list.append(name(id));
        return list;
    }

    Quote resolved(Quote quote) const;

private:
    QMap<AnnotatorId, Annotator> m_annotators;
    QMap<SpeakerId, Speaker> m_speakers;
    QMap<TopicId, Topic> m_topics;
    QMap<SpeakerId, SpeakerId> m_joinedSpeakers;
    QMap<TopicId, TopicId> m_joinedTopics;
};

} // namespace pullquote
