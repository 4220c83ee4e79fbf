#include "app/model/topiccolours.h"

namespace pullquote {

const QStringList &topicColours()
{
    static const QStringList colours{QStringLiteral("#0072b2"), QStringLiteral("#d55e00"),
                                     QStringLiteral("#009e73"), QStringLiteral("#cc79a7"),
                                     QStringLiteral("#e69f00"), QStringLiteral("#56b4e9"),
                                     QStringLiteral("#7a5195")};
    return colours;
}

} // namespace pullquote
