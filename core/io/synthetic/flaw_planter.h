// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/synthetic/record_writer.h"
#include "io/synthetic/title_style.h"

#include "base/random.h"

#include <map>
#include <vector>

namespace marquee::synthetic {

/// Plants the real file's flaws at their real rates: repeats, borrowed facts, mojibake, shouted titles, a Genre cell
/// with a stray formula and a missing runtime. (Impossible dates, label variants, tags listed twice and the crowded
/// first day come from the samplers.)
class FlawPlanter
{
public:
    explicit FlawPlanter(Random random);

    /// Changes `record`, which was made from `facts`, if a flaw falls due that it can carry.
    void plant(Record& record, const TitleFacts& facts);

private:
    /// Falls due `share` times a row on average, in even steps.
    struct Due
    {
        double share;
        double now;
        bool step() { return (now += share) >= 1.0; }
        void done() { now -= 1.0; }
    };

    struct Source
    {
        Record record;
        Date release;
        bool series;
        bool lent = false;
    };

    bool repeat(Record& record, const TitleFacts& facts);
    bool borrow(Record& record, const TitleFacts& facts);
    void remember(const Record& record, const TitleFacts& facts);

    Random m_random;
    Due m_repeats;
    Due m_borrowed;
    Due m_mojibake;
    Due m_formula;
    Due m_noRuntime;
    std::map<std::size_t, Source> m_latest; ///< last dated title per type, origin and kind
    std::vector<Source> m_sources;          ///< matched titles whose facts may be borrowed
};

/// UTF-8 read as Windows-1252 and written as UTF-8 again ("Adú" as "AdÃº"); empty where a byte has no such character.
std::string mojibake(std::string_view text);

} // namespace marquee::synthetic
