#include "app/store/searchindex.h"
namespace pullquote {
Result<QList<SearchHit>> SearchIndex::search(const QString &, int)
{
    return QList<SearchHit>();
}
Result<bool> SearchIndex::catchUp(int)
{
    return true;
}
Result<void> SearchIndex::rebuild()
{
    return {};
}
} // namespace pullquote
