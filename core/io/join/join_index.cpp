// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/join/join_index.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace marquee {

struct JoinIndex::Entry
{
    Dictionary::Code name = 0;
    std::optional<int> year;
    TitleType type = TitleType::Unknown;
    std::uint32_t row = 0;

    auto key() const { return std::tie(name, year, type); }
};

/// Records with a name in the order of m_rows. Names are numbered as they are met, so that counting places most.
std::vector<JoinIndex::Entry> JoinIndex::readEntries(const JoinSubjects& subjects, const std::stop_token& stop)
{
    std::vector<Entry> read;
    std::vector<std::uint32_t> starts;
    for (std::size_t row = 0; row < subjects.rows(); ++row) {
        if (row % 4096 == 0 && stop.stop_requested())
            return {};
        const JoinSubject subject = subjects[row];
        if (subject.name.empty())
            continue;
        const auto name = m_names.add(subject.name);
        starts.resize(std::max<std::size_t>(starts.size(), name + 2));
        ++starts[name + 1];
        read.push_back({name, subject.year, subject.type, static_cast<std::uint32_t>(row)});
    }
    for (std::size_t name = 1; name < starts.size(); ++name)
        starts[name] += starts[name - 1];
    std::vector<Entry> placed(read.size());
    std::vector<std::uint32_t> next = starts;
    for (const Entry& entry : read)
        placed[next[entry.name]++] = entry;
    for (std::size_t name = 0; name + 1 < starts.size(); ++name)
        std::stable_sort(placed.begin() + starts[name], placed.begin() + starts[name + 1],
                         [](const Entry& a, const Entry& b) { return a.key() < b.key(); });
    return placed;
}

JoinIndex::JoinIndex(const JoinSubjects& subjects, const std::stop_token& stop)
{
    const auto entries = readEntries(subjects, stop);
    m_rows.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        const auto at = static_cast<std::uint32_t>(i);
        if (i == 0 || entries[i - 1].key() != entry.key()) {
            if (i == 0 || entries[i - 1].name != entry.name)
                m_firstRuns.push_back(static_cast<std::uint32_t>(m_runs.size()));
            m_runs.push_back({entry.year, entry.type, at, at});
        }
        m_runs.back().end = at + 1;
        m_rows.push_back(entry.row);
    }
    m_firstRuns.push_back(static_cast<std::uint32_t>(m_runs.size()));
}

std::span<const JoinIndex::Run> JoinIndex::runsOf(std::string_view name) const
{
    const auto code = name.empty() ? std::nullopt : m_names.find(name);
    if (!code)
        return {};
    return std::span(m_runs).subspan(m_firstRuns[*code], m_firstRuns[*code + 1] - m_firstRuns[*code]);
}

Agreement JoinIndex::agreement(const Run& run, const JoinSubject& subject)
{
    const bool typesKnown = run.type != TitleType::Unknown && subject.type != TitleType::Unknown;
    if (typesKnown && run.type != subject.type)
        return Agreement::OtherType;
    if (!run.year || !subject.year)
        return typesKnown ? Agreement::SameType : Agreement::NameAlone;
    if (*run.year != *subject.year)
        return std::abs(*run.year - *subject.year) == 1 ? Agreement::NearYear : Agreement::OtherYear;
    return typesKnown ? Agreement::SameYearAndType : Agreement::SameYear;
}

JoinIndex::Found JoinIndex::find(const JoinSubject& subject) const
{
    const auto runs = runsOf(subject.name);
    Found found;
    for (const Run& run : runs)
        found.agreement = std::max(found.agreement, agreement(run, subject));
    for (const Run& run : runs) {
        if (agreement(run, subject) != found.agreement)
            continue;
        found.count += run.end - run.begin;
        for (auto i = run.begin; i < run.end && found.candidates.size() < kListed; ++i)
            found.candidates.push_back(m_rows[i]);
    }
    return found;
}

} // namespace marquee
