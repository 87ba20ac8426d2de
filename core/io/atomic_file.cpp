// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/atomic_file.h"

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace marquee {

namespace fs = std::filesystem;

namespace {

/// Opens a new file beside `target`, under a name no other writer uses. Not mkstemp(): with 0666 the umask decides the
/// rights of the finished file. Returns -1 with errno set.
int openNeighbour(const fs::path& target, fs::path& name)
{
    static std::atomic<unsigned> counter = 0;
    const std::string stem = ".marquee-" + std::to_string(::getpid()) + '-';
    for (int attempt = 0; attempt < 100; ++attempt) {
        name = target.parent_path() / (stem + std::to_string(++counter) + ".tmp");
        const int descriptor = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor >= 0 || errno != EEXIST)
            return descriptor;
    }
    return -1;
}

/// Makes the rename itself durable. A file system that cannot sync folders is no reason to fail a written file.
void syncFolder(const fs::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

AtomicFile::AtomicFile(fs::path path, bool clobber) : m_path(std::move(path)), m_clobber(clobber) {}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_path(std::move(other.m_path)), m_target(std::move(other.m_target)),
      m_temporary(std::exchange(other.m_temporary, {})), m_clobber(other.m_clobber),
      m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

AtomicFile::~AtomicFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

Status AtomicFile::failed(int code) const
{
    return Error{ErrorCode::FileUnwritable, std::generic_category().message(code), m_path.string(), 0};
}

Result<AtomicFile> AtomicFile::create(const fs::path& path, bool clobber)
{
    AtomicFile file(path, clobber);
    if (auto opened = file.open(); !opened)
        return opened.error();
    return file;
}

Status AtomicFile::open()
{
    std::error_code error;
    const fs::file_status status = fs::status(m_path, error);
    if (fs::exists(status) && !m_clobber)
        return failed(EEXIST);
    if (fs::is_directory(status))
        return failed(EISDIR);
    if (fs::exists(status) && !fs::is_regular_file(status)) {
        m_descriptor = ::open(m_path.c_str(), O_WRONLY | O_CLOEXEC);
        return m_descriptor < 0 ? failed(errno) : Status(std::monostate{});
    }
    error.clear();
    m_target = fs::absolute(fs::is_symlink(m_path, error) ? fs::weakly_canonical(m_path, error) : m_path, error);
    if (!error || error == std::errc::no_such_file_or_directory)
        fs::create_directories(m_target.parent_path(), error);
    if (error)
        return failed(error.value());
    fs::path name;
    m_descriptor = openNeighbour(m_target, name);
    if (m_descriptor < 0)
        return failed(errno);
    m_temporary = name;
    return std::monostate{};
}

Status AtomicFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(m_descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failed(errno);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return std::monostate{};
}

Status AtomicFile::sync()
{
    if (m_descriptor < 0)
        return std::monostate{};
    const bool inPlace = m_temporary.empty();
    struct stat replaced = {};
    if (!inPlace && ::stat(m_target.c_str(), &replaced) == 0 && ::fchmod(m_descriptor, replaced.st_mode & 07777) != 0)
        return failed(errno);
    if (!inPlace && ::fsync(m_descriptor) != 0)
        return failed(errno);
    return ::close(std::exchange(m_descriptor, -1)) == 0 ? Status(std::monostate{}) : failed(errno);
}

Status AtomicFile::commit()
{
    if (auto synced = sync(); !synced)
        return synced;
    return m_temporary.empty() ? Status(std::monostate{}) : place();
}

Status AtomicFile::place()
{
    // link() refuses an existing target in one step, where a check before rename() would leave a gap.
    const int placed =
        m_clobber ? ::rename(m_temporary.c_str(), m_target.c_str()) : ::link(m_temporary.c_str(), m_target.c_str());
    if (placed != 0)
        return failed(errno);
    if (!m_clobber)
        ::unlink(m_temporary.c_str());
    m_temporary.clear();
    syncFolder(m_target.parent_path());
    return std::monostate{};
}

} // namespace marquee
