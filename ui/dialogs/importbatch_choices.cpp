// What a person chooses and puts right about the sources.
#include "app/formats/annotations/foreignnames.h"
#include "app/session/session.h"
#include "app/text/canonicaltext.h"
#include "ui/dialogs/importbatch.h"

#include <algorithm>

namespace pullquote {

void ImportBatch::choose(int number, bool isChosen)
{
    ImportFile *one = file(number);
    if (!one || one->isChosen() == isChosen)
        return;
    one->choice = isChosen;
    examineSoon(pauseOfHands);
}

void ImportBatch::setFormat(int number, const QString &key)
{
    if (ImportFile *one = file(number)) {
        one->item.format = key;
        one->item.options.clear();
        one->choice.reset();
        examineSoon(0);
    }
}

void ImportBatch::setOptions(int number, const FormatOptions &options)
{
    if (ImportFile *one = file(number)) {
        one->item.options = options;
        one->choice.reset();
        examineSoon(pauseOfHands);
    }
}

void ImportBatch::correctTitle(const QString &hash, const QString &title)
{
    for (const ImportFile &file : std::as_const(m_files)) {
        for (const FoundArticle &found : file.articles) {
            if (found.article.textSha256 != hash || title.isEmpty())
                continue;
            Article article = m_corrected.value(hash, found.article);
            article.title = title;
            m_corrected.insert(hash, article);
        }
    }
}

QList<Annotator> ImportBatch::annotators() const
{
    QList<Annotator> all{m_session.me()};
    const auto add = [&all](const Annotator &one) {
        const bool isThere = std::any_of(all.begin(), all.end(),
                                         [&one](const Annotator &other) { return other.id == one.id; });
        if (!isThere && !one.id.isNull())
            all.append(one);
    };
    const QList<Annotator> here = m_session.catalogue().annotators();
    for (const Annotator &one : here)
        add(one);
    for (const ImportFile &file : m_files)
        add(file.item.layer);
    return all;
}

Annotator ImportBatch::annotatorNamed(const QString &who) const
{
    const QList<Annotator> all = annotators();
    for (const Annotator &one : all) {
        if (one.id.toString() == who)
            return one;
    }
    const QString name = canonicalLine(who).text.simplified();
    QList<Annotator> called;
    for (const Annotator &one : all) {
        if (one.name.compare(name, Qt::CaseInsensitive) == 0)
            called.append(one);
    }
    if (called.size() > 1) // the import refuses it
        return {{}, name};
    if (called.size() == 1)
        return called.first();
    return name.isEmpty() ? Annotator() : newAnnotator(name);
}

void ImportBatch::setAnnotator(int number, const QString &who)
{
    if (ImportFile *one = file(number)) {
        // Not for what it was called a letter ago.
        one->item.layer = {};
        one->item.layer = annotatorNamed(who);
        one->choice.reset();
        examineSoon(pauseOfHands);
    }
}

} // namespace pullquote
