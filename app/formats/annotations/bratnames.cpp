#include "app/formats/annotations/bratnames.h"

namespace pullquote {

QString BratNames::make(const QString &prefix, const QString &name)
{
    constexpr qsizetype longest = 40;
    QString word;
    for (const QChar c : name) {
        const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber());
        if (isPlain)
            word += c;
        else if (!word.isEmpty() && word.back() != u'_')
            word += u'_';
        if (word.size() >= longest)
            break;
    }
    while (word.endsWith(u'_'))
        word.chop(1);
    // Counted for each, so that very many of one name cost no more than others.
    int &number = m_numbers[word.toCaseFolded()];
    QString made;
    do {
        ++number;
        const QString counted =
            word.isEmpty() ? QString::number(number) : word + u'_' + QString::number(number);
        made = prefix + (number == 1 && !word.isEmpty() ? word : counted);
    } while (m_taken.contains(made.toCaseFolded()));
    m_taken.insert(made.toCaseFolded());
    return made;
}

QMap<TopicId, QString> bratTopics(const ExportCatalogue &catalogue)
{
    BratNames names;
    QMap<TopicId, QString> topics;
    for (const Topic &topic : catalogue.topics())
        topics.insert(topic.id, names.make(bratTopicPrefix, topic.name));
    return topics;
}

} // namespace pullquote
