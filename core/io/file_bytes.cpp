// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/file_bytes.h"

#include "base/parallel.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace marquee {
namespace {

constexpr std::size_t kReadStep = std::size_t{2} << 20;

/// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int value) : m_value(value) {}
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const noexcept { return m_value; }

private:
    int m_value;
};

Error unreadable(const std::filesystem::path& path, std::string reason)
{
    return Error{ErrorCode::FileUnreadable, std::move(reason), path.string(), 0};
}

Error systemError(const std::filesystem::path& path, int number = errno)
{
    return unreadable(path, std::generic_category().message(number));
}

Error tooLarge(const std::filesystem::path& path)
{
    return unreadable(path, "larger than " + std::to_string(kMaxTextBytes >> 20) + " MiB");
}

/// Fills `buffer` from `offset` on. @return bytes now in the buffer, short of its size at the end of the file.
Result<std::size_t> fill(int descriptor, ByteBuffer& buffer, std::size_t offset, const std::filesystem::path& path,
                         const std::stop_token& stop)
{
    while (offset < buffer.size()) {
        if (stop.stop_requested())
            return cancelled();
        const auto got = ::read(descriptor, buffer.data() + offset, std::min(kReadStep, buffer.size() - offset));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError(path);
        if (got == 0)
            break;
        offset += static_cast<std::size_t>(got);
    }
    return offset;
}

/// One step of a file: `size` bytes at `offset`, fewer at the file's end.
struct Step
{
    std::size_t got = 0;
    int error = 0; ///< errno
};

Step readStep(int descriptor, char* to, std::size_t size, std::size_t offset)
{
    Step step;
    while (step.got < size) {
        const auto got = ::pread(descriptor, to + step.got, size - step.got, static_cast<off_t>(offset + step.got));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            step.error = errno;
        if (got <= 0)
            break;
        step.got += static_cast<std::size_t>(got);
    }
    return step;
}

/// Fills `buffer` from the start of a file of known size: most of the time goes to fresh memory, which threads share.
/// @return bytes read, fewer when the file has become shorter meanwhile
Result<std::size_t> fillAll(int descriptor, ByteBuffer& buffer, const std::filesystem::path& path,
                            const std::stop_token& stop, unsigned threads)
{
    std::vector<Step> steps((buffer.size() + kReadStep - 1) / kReadStep);
    const auto sizeOf = [&](std::size_t i) { return std::min(kReadStep, buffer.size() - i * kReadStep); };
    const bool whole = parallelFor(
        steps.size(), threads,
        [&](std::size_t i) {
            steps[i] = readStep(descriptor, buffer.data() + i * kReadStep, sizeOf(i), i * kReadStep);
        },
        stop);
    if (!whole)
        return cancelled();
    std::size_t size = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].error != 0)
            return systemError(path, steps[i].error);
        size += steps[i].got;
        if (steps[i].got < sizeOf(i))
            break;
    }
    return size;
}

/// For pipes and devices, which do not tell their size: doubles until the end.
Result<ByteBuffer> readStream(int descriptor, const std::filesystem::path& path, const std::stop_token& stop)
{
    ByteBuffer buffer(4 * kReadStep);
    std::size_t size = 0;
    for (;;) {
        const auto filled = fill(descriptor, buffer, size, path, stop);
        if (!filled)
            return filled.error();
        size = *filled;
        if (size < buffer.size())
            break;
        if (size > kMaxTextBytes / 2)
            return tooLarge(path);
        ByteBuffer larger(size * 2);
        std::memcpy(larger.data(), buffer.data(), size);
        buffer = std::move(larger);
    }
    buffer.shrink(size);
    return buffer;
}

constexpr std::uint64_t kFnvPrime = 0x100000001b3ULL;
constexpr std::uint64_t kFnvBasis = 0xcbf29ce484222325ULL;
constexpr std::size_t kHashBlock = std::size_t{1} << 20;

std::uint64_t blockHash(std::string_view bytes) noexcept
{
    std::array<std::uint64_t, 4> lanes{kFnvBasis, kFnvBasis + 1, kFnvBasis + 2, kFnvBasis + 3};
    while (bytes.size() >= sizeof lanes) {
        std::array<std::uint64_t, 4> words{};
        std::memcpy(words.data(), bytes.data(), sizeof words);
        for (std::size_t i = 0; i < lanes.size(); ++i)
            lanes[i] = (lanes[i] ^ words[i]) * kFnvPrime;
        bytes.remove_prefix(sizeof words);
    }
    std::uint64_t hash = kFnvBasis;
    for (const auto lane : lanes)
        hash = (hash ^ (lane ^ (lane >> 29))) * kFnvPrime;
    for (const char c : bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * kFnvPrime;
    return hash ^ (hash >> 32);
}

} // namespace

Result<ByteBuffer> readFileBytes(const std::filesystem::path& path, const std::stop_token& stop, unsigned threads)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat status
    {
    };
    if (file.get() < 0 || ::fstat(file.get(), &status) != 0)
        return systemError(path);
    if (S_ISDIR(status.st_mode))
        return unreadable(path, "a folder");
    if (!S_ISREG(status.st_mode))
        return readStream(file.get(), path, stop);
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > kMaxTextBytes)
        return tooLarge(path);
    ByteBuffer buffer(size);
    const auto filled = fillAll(file.get(), buffer, path, stop, threads);
    if (!filled)
        return filled.error();
    buffer.shrink(*filled);
    return buffer;
}

std::uint64_t contentHash(std::string_view bytes, unsigned threads)
{
    std::vector<std::uint64_t> blocks((bytes.size() + kHashBlock - 1) / kHashBlock);
    parallelFor(blocks.size(), threads,
                [&](std::size_t b) { blocks[b] = blockHash(bytes.substr(b * kHashBlock, kHashBlock)); });
    std::uint64_t hash = kFnvBasis ^ bytes.size();
    for (const auto block : blocks)
        hash = (hash ^ block) * kFnvPrime;
    return hash ^ (hash >> 32);
}

} // namespace marquee
