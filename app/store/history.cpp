#include "app/store/history.h"

namespace pullquote {

QLatin1String word(Operation operation)
{
    switch (operation) {
    case Operation::Create:
        return QLatin1String("create");
    case Operation::Change:
        return QLatin1String("change");
    case Operation::Delete:
        return QLatin1String("delete");
    }
    Q_UNREACHABLE();
}

QLatin1String word(Origin origin)
{
    switch (origin) {
    case Origin::Local:
        return QLatin1String("local");
    case Origin::Import:
        return QLatin1String("import");
    case Origin::Merge:
        return QLatin1String("merge");
    case Origin::Undo:
        return QLatin1String("undo");
    }
    Q_UNREACHABLE();
}

Operation operationFromWord(QStringView text)
{
    if (text == word(Operation::Create))
        return Operation::Create;
    return text == word(Operation::Delete) ? Operation::Delete : Operation::Change;
}

Origin originFromWord(QStringView text)
{
    for (Origin origin : {Origin::Import, Origin::Merge, Origin::Undo}) {
        if (text == word(origin))
            return origin;
    }
    return Origin::Local;
}

} // namespace pullquote
