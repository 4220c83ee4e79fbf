#include "app/pdfreader/confinement.h"

#include "app/pdfreader/outcome.h"
#include "app/pdfreader/reading.h"

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <vector>

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace pullquote {

namespace {

bool limit(__rlimit_resource_t resource, rlim_t most)
{
    rlimit now{};
    if (getrlimit(resource, &now) != 0)
        return false;
    // Who started us may have set less.
    const rlim_t least = now.rlim_max < most ? now.rlim_max : most;
    const rlimit limits{least, least};
    return setrlimit(resource, &limits) == 0;
}

void endOutOfTime(int)
{
    _exit(int(PdfOutcome::OutOfTime));
}

bool limitTime()
{
    // The signal comes at the soft limit; who does not heed it is killed at the hard one.
    if (std::signal(SIGXCPU, endOutOfTime) == SIG_ERR)
        return false;
    const rlimit limits{mostPdfSeconds, mostPdfSeconds + 2};
    rlimit now{};
    return setrlimit(RLIMIT_CPU, &limits) == 0 ||
           (getrlimit(RLIMIT_CPU, &now) == 0 && now.rlim_max < limits.rlim_max);
}

bool limitMemory()
{
#if defined(__SANITIZE_ADDRESS__)
    return true; // it takes terabytes of addresses for itself
#else
    return limit(RLIMIT_AS, rlim_t(mostPdfMemory) << 20);
#endif
}

#if defined(__x86_64__)
constexpr unsigned ownArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned ownArchitecture = AUDIT_ARCH_AARCH64;
#else
constexpr unsigned ownArchitecture = 0; // the limits alone have to do
#endif

/// What a reader of PDFs never needs: to start, to reach or to change anything.
const std::vector<int> forbiddenCalls = {
    SYS_execve,
    SYS_execveat,
    SYS_clone,
    SYS_clone3,
    SYS_socket,
    SYS_socketpair,
    SYS_connect,
    SYS_ptrace,
    SYS_unlinkat,
    SYS_renameat,
    SYS_linkat,
    SYS_symlinkat,
    SYS_mkdirat,
    SYS_mknodat,
    SYS_truncate,
    SYS_ftruncate,
    SYS_kill,
    SYS_openat2,
    SYS_fchmodat,
    SYS_fchownat,
    SYS_renameat2,
    SYS_io_uring_setup,
    SYS_tkill,
    SYS_rt_sigqueueinfo,
    SYS_pidfd_send_signal,
    SYS_process_vm_readv,
    SYS_process_vm_writev,
    SYS_utimensat,
    SYS_setxattr,
    SYS_fsetxattr,
#if defined(__x86_64__)
    SYS_fork,
    SYS_vfork,
    SYS_creat,
    SYS_unlink,
    SYS_rename,
    SYS_link,
    SYS_symlink,
    SYS_mkdir,
    SYS_rmdir,
    SYS_mknod,
    SYS_chmod,
    SYS_chown,
#endif
};

/// Answers "not permitted" where the flags of an open ask for more than reading.
void refuseWriting(std::vector<sock_filter> &program, unsigned call, unsigned flagsArgument)
{
    const unsigned flags = offsetof(seccomp_data, args) + 8 * flagsArgument; // the low half of it
    const auto writing = unsigned(O_WRONLY | O_RDWR | O_CREAT | O_TRUNC);
    program.insert(program.end(), {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
                                   BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 3),
                                   BPF_STMT(BPF_LD | BPF_W | BPF_ABS, flags),
                                   BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, writing, 0, 1),
                                   BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)});
}

bool forbidCalls()
{
    if (ownArchitecture == 0)
        return true;
    std::vector<sock_filter> program = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ownArchitecture, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        // The same calls have a second set of numbers on x86-64 (x32).
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
    };
    for (const int call : forbiddenCalls)
        program.insert(program.end(), {BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, unsigned(call), 0, 1),
                                       BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)});
    refuseWriting(program, SYS_openat, 2);
#if defined(__x86_64__)
    refuseWriting(program, SYS_open, 1);
#endif
    program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    // A kernel without filters leaves the limits.
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0 || errno == EINVAL || errno == ENOSYS;
}

} // namespace

bool confineProcess()
{
    return limitMemory() && limitTime() && limit(RLIMIT_NOFILE, 32) && limit(RLIMIT_FSIZE, 0) &&
           limit(RLIMIT_CORE, 0) && limit(RLIMIT_NPROC, 0) && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           confineReading() && forbidCalls();
}

} // namespace pullquote
