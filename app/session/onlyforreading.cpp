#include "app/session/onlyforreading.h"

#include "app/session/session.h"

namespace pullquote {

Problem onlyForReading()
{
    return {
        Session::tr("This project is only open for reading."), {}, Session::tr("Save a copy to work in it.")};
}

} // namespace pullquote
