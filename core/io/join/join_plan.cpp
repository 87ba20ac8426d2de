// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/join/join_plan.h"

#include "io/join/join_index.h"

#include <algorithm>
#include <string>

namespace marquee {
namespace {

constexpr auto kNone = JoinMatch::kNone;
constexpr std::array<std::string_view, kJoinClassCount> kClassNames = {"exact",     "normalised", "near",
                                                                       "ambiguous", "repeated",   "unmatched"};

/// Builds a plan for keys that are settled.
class Planner
{
public:
    Planner(const RawTable& base, const RawTable& other, const JoinOptions& options, JoinKeys keys)
        : m_options(options), m_base(base, keys, JoinSide::Base), m_other(other, keys, JoinSide::Other)
    {
        m_plan.keys = std::move(keys);
        m_plan.matches.reserve(other.rows());
        m_plan.source.assign(base.rows(), kNone);
    }

    Result<JoinPlan> run(const std::stop_token& stop, const ProgressFn& progress)
    {
        const JoinIndex index(m_base, stop);
        for (std::size_t row = 0; row < m_other.rows(); ++row) {
            if (row % 4096 == 0 && progress)
                progress(0.5 + 0.5 * static_cast<double>(row) / static_cast<double>(m_other.rows()), "matching");
            if (row % 4096 == 0 && stop.stop_requested())
                return cancelled();
            match(static_cast<std::uint32_t>(row), index);
        }
        if (stop.stop_requested())
            return cancelled();
        claimRecords();
        return std::move(m_plan);
    }

private:
    void match(std::uint32_t row, const JoinIndex& index);
    void classify(JoinMatch& match, const JoinIndex::Found& found, std::string_view text) const;
    void noteRepeat(std::uint32_t row, const JoinSubject& subject, JoinMatch& match);
    void claimRecords();
    void claim(JoinClass kind);
    bool applies(JoinClass kind) const;

    const JoinOptions& m_options;
    JoinSubjects m_base;
    JoinSubjects m_other;
    Dictionary m_keysMet; ///< of the second file
    std::vector<std::uint32_t> m_firstOfKey;
    JoinPlan m_plan;
};

void Planner::match(std::uint32_t row, const JoinIndex& index)
{
    const JoinSubject subject = m_other[row];
    const auto found = index.find(subject);
    JoinMatch match;
    match.found = found.count;
    match.firstListed = static_cast<std::uint32_t>(m_plan.listed.size());
    m_plan.listed.insert(m_plan.listed.end(), found.candidates.begin(), found.candidates.end());
    if (subject.name.empty())
        match.miss = JoinMiss::NoKey;
    else
        noteRepeat(row, subject, match);
    classify(match, found, m_other.text(row));
    m_plan.matches.push_back(match);
}

void Planner::classify(JoinMatch& match, const JoinIndex::Found& found, std::string_view text) const
{
    if (found.count == 0)
        return;
    match.miss = JoinMiss::None;
    if (found.agreement <= Agreement::OtherYear)
        match.miss = found.agreement == Agreement::OtherYear ? JoinMiss::OtherYear : JoinMiss::OtherType;
    else if (found.count > 1)
        match.kind = JoinClass::Ambiguous;
    else if (found.agreement == Agreement::NearYear)
        match.kind = JoinClass::Near;
    else
        match.kind = m_base.text(found.candidates.front()) == text ? JoinClass::Exact : JoinClass::Normalised;
}

void Planner::noteRepeat(std::uint32_t row, const JoinSubject& subject, JoinMatch& match)
{
    constexpr char kJoint = '\x1F'; // between the parts of the key; unlikely in a title
    const std::string year = subject.year ? std::to_string(*subject.year) : std::string();
    const auto key =
        m_keysMet.add(subject.name + kJoint + year + kJoint + std::to_string(static_cast<int>(subject.type)));
    if (key == m_firstOfKey.size())
        m_firstOfKey.push_back(row);
    else
        match.repeatOf = m_firstOfKey[key];
}

bool Planner::applies(JoinClass kind) const
{
    return kind == JoinClass::Exact || (kind == JoinClass::Normalised && m_options.applyNormalised) ||
           (kind == JoinClass::Near && m_options.applyNear);
}

/// Gives each record of the catalogue to the first of its records of the class, where it is free still.
void Planner::claim(JoinClass kind)
{
    for (std::uint32_t row = 0; row < m_plan.matches.size(); ++row) {
        JoinMatch& match = m_plan.matches[row];
        if (match.kind != kind)
            continue;
        auto& source = m_plan.source[m_plan.listed[match.firstListed]];
        if (source == kNone && applies(kind)) {
            source = row;
            match.repeatOf = kNone;
            ++m_plan.applied;
        } else if (source != kNone && kind != JoinClass::Near) {
            match.kind = JoinClass::Repeated;
            match.repeatOf = source;
        }
    }
}

void Planner::claimRecords()
{
    for (const JoinClass kind : {JoinClass::Exact, JoinClass::Normalised, JoinClass::Near})
        claim(kind);
    for (const JoinMatch& match : m_plan.matches) {
        ++m_plan.counts[static_cast<std::size_t>(match.kind)];
        m_plan.repeats += match.repeatOf == kNone ? 0U : 1U;
    }
}

bool hasName(const JoinKeys& keys)
{
    return findKey(keys, JoinPart::Id) != nullptr || findKey(keys, JoinPart::Title) != nullptr;
}

} // namespace

std::string_view joinClassName(JoinClass kind) noexcept
{
    return kClassNames[static_cast<std::size_t>(kind)];
}

std::span<const std::uint32_t> JoinPlan::candidates(std::size_t otherRow) const
{
    const JoinMatch& match = matches[otherRow];
    const std::size_t end = otherRow + 1 < matches.size() ? matches[otherRow + 1].firstListed : listed.size();
    return std::span(listed).subspan(match.firstListed, end - match.firstListed);
}

bool JoinPlan::isApplied(std::size_t otherRow) const
{
    const auto found = candidates(otherRow);
    return matches[otherRow].kind <= JoinClass::Near && source[found.front()] == otherRow;
}

Result<JoinPlan> planJoin(const RawTable& base, const Schema& baseSchema, const RawTable& other,
                          const Schema& otherSchema, const JoinOptions& options, const std::stop_token& stop,
                          const ProgressFn& progress)
{
    const bool guessed = options.keys.empty();
    const JoinKeys keys = guessed ? guessJoinKeys(baseSchema, otherSchema) : options.keys;
    if (!hasName(keys))
        return Error{ErrorCode::MissingColumn, "id or title", other.fileName(), 0};
    auto plan = Planner(base, other, options, keys).run(stop, progress);
    if (!plan || !guessed || plan->count(JoinClass::Unmatched) < other.rows() || keys.front().part != JoinPart::Id)
        return plan;
    const JoinKeys titles = titleJoinKeys(baseSchema, otherSchema);
    return titles.empty() ? plan : Planner(base, other, options, titles).run(stop, progress);
}

} // namespace marquee
