#include "app/pdfreader/reading.h"

#include <cstdint>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace pullquote {

namespace {

/// What may be read. Text needs no fonts but those in the PDF itself, as far as Poppler goes today; whether
/// that stays so is nothing to depend on, and fonts are nobody's secret.
constexpr const char *readable[] = {
    "/usr/share/poppler",
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/etc/fonts",
    "/usr/lib",
    "/lib",
    "/lib64",
    "/var/cache/fontconfig",
    "/etc/localtime",
    "/usr/share/zoneinfo",
};

// The C library has no functions for these calls.

long rulesVersion()
{
    return syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
}

/// All that a kernel of this version can deny: to run, read, write, list, make, remove, move and truncate.
std::uint64_t allRights(long version)
{
    std::uint64_t rights = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1; // the highest of the first version
    if (version >= 2)
        rights |= std::uint64_t(1) << 13; // move to another folder
    if (version >= 3)
        rights |= std::uint64_t(1) << 14; // truncate
    return rights;
}

/// What is not there needs no rule.
bool allowReading(int rules, const char *path)
{
    const int place = open(path, O_PATH | O_CLOEXEC);
    if (place < 0)
        return true;
    struct stat found = {};
    landlock_path_beneath_attr rule{};
    rule.parent_fd = place;
    rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE;
    if (fstat(place, &found) == 0 && S_ISDIR(found.st_mode))
        rule.allowed_access |= LANDLOCK_ACCESS_FS_READ_DIR;
    const bool isAllowed = syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
    close(place);
    return isAllowed;
}

} // namespace

bool canConfineReading()
{
    return rulesVersion() > 0;
}

bool confineReading()
{
    if (!canConfineReading())
        return true;
    landlock_ruleset_attr attributes{};
    attributes.handled_access_fs = allRights(rulesVersion());
    const int rules = int(syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0));
    if (rules < 0)
        return false;
    bool isConfined = true;
    for (const char *path : readable)
        isConfined = isConfined && allowReading(rules, path);
    isConfined = isConfined && syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    close(rules);
    return isConfined;
}

} // namespace pullquote
