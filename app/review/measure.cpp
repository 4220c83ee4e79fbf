#include "app/review/measure.h"

namespace pullquote {

QString Measure::sentence(Gap gap)
{
    switch (gap) {
    case Gap::NothingInCommon:
        return tr("Both found none of the quotes.");
    case Gap::OneCategoryUsed:
        return tr("Only one category was used, so that agreement says nothing.");
    case Gap::OneCategoryKnown:
        return tr("There is only one category, so that agreement says nothing.");
    case Gap::NoQuotes:
        return tr("Neither annotator has quotes.");
    case Gap::NoQuotesOfFirst:
        return tr("The first annotator has no quotes.");
    case Gap::NoQuotesOfSecond:
        return tr("The second annotator has no quotes.");
    case Gap::NoCommonCharacters:
        return tr("No word is in a quote of both.");
    case Gap::NoDisorder:
        return tr("Chance would agree as well.");
    case Gap::NobodyNamed:
        return tr("None of the quotes that both found has a speaker.");
    case Gap::NoTopics:
        return tr("None of the quotes that both found has a topic.");
    }
    return {};
}

} // namespace pullquote
