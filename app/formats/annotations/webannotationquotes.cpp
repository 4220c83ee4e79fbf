// The part of WebAnnotationImport that makes quotes.
#include "app/formats/annotations/quotedetails.h"
#include "app/formats/annotations/webannotation.h"
#include "app/formats/annotations/webannotationimport.h"
#include "app/formats/annotations/webannotationvalues.h"
#include "app/model/words.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::WebAnnotationImport", text);
}

} // namespace

void WebAnnotationImport::readQuote(const Marking &marking)
{
    const auto &[item, targets, article] = marking;
    const QJsonObject &annotation = item.object;
    ForeignQuote quote;
    quote.where = item.where;
    quote.id = idOf(annotation.value(u"id"));
    // Recogito's text annotator says these of the target.
    const auto said = [&annotation](QStringView key, QStringView ofTarget) {
        const QJsonValue value = annotation.value(key);
        return value.isUndefined() ? listOf(annotation.value(u"target")).at(0)[ofTarget] : value;
    };
    quote.annotator = personOf(said(u"creator", u"creator"));
    quote.created = said(u"created", u"created").toString();
    quote.modified = said(u"modified", u"updated").toString();
    for (const Target &target : targets) {
        if (target.source != targets.first().source)
            return m_document.leaveOut(item.where, tr("It is about several articles."));
        quote.content.append(target.claim);
    }
    readBodies(annotation, quote);
    readOwn(annotation.value(ownKey).toObject(), quote);
    m_document.addQuote(article, quote);
    if (quote.id.isEmpty())
        return;
    m_articles.insert(quote.id, article);
    m_quotes.insert(quote.id, quote.id);
}

void WebAnnotationImport::readBodies(const QJsonObject &annotation, ForeignQuote &quote)
{
    QStringList notes;
    if (annotation.value(u"bodyValue").isString())
        notes.append(annotation.value(u"bodyValue").toString());
    QList<ForeignName> *named = nullptr; // what the body before this one has named by its id
    for (const QJsonValue &body : bodiesOf(annotation)) {
        const QString value = body[u"value"].toString();
        const QString purpose = wordAt(body, u"purpose");
        QList<ForeignName> *names = purpose == u"identifying" ? &quote.speakers
                                    : purpose == u"tagging"   ? &quote.topics
                                                              : nullptr;
        const bool isName = names && names == named;
        named = nullptr;
        if (names && !body[u"source"].isUndefined()) {
            names->append({idOf(body[u"source"]), body[u"source"][u"name"].toString()});
            named = names;
        } else if (isName) {
            names->last().name = value;
        } else if (names && !value.isEmpty()) {
            names->append({{}, value});
        } else if (purpose == u"classifying" && kindOfLabel(value)) {
            quote.kind = *kindOfLabel(value);
        } else if (purpose == u"classifying" && !value.isEmpty()) {
            quote.topics.append({{}, value});
        } else if (body.isString() || value.isEmpty()) {
            m_document.leaveOut(quote.where, tr("A body is no text, and was left out."));
        } else {
            notes.append(value);
        }
    }
    quote.note = notes.join(u'\n');
}

void WebAnnotationImport::readOwn(const QJsonObject &own, ForeignQuote &quote)
{
    quote.kindManual = own.value(u"kindManual").toBool(true);
    quote.addressees = foreignNames(own.value(u"addressees"));
    for (ForeignName &addressee : quote.addressees)
        std::swap(addressee.id, addressee.name); // ids, here
    for (const QJsonValue &flag : own.value(u"flags").toArray())
        quote.flags.append(flag.toString());
    quote.derivedFrom = own.value(u"derivedFrom").toString();
    for (SpanRole role : {SpanRole::Cue, SpanRole::Source, SpanRole::Addressee})
        quote.spans(role) = spanClaims(own.value(word(role)));
}

} // namespace pullquote
