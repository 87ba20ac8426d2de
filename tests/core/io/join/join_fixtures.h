// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/join/join_plan.h"
#include "io/table_reader.h"

#include <string>

/// Two files and their match report.
struct JoinFixture
{
    JoinFixture(const std::string& baseCsv, const std::string& otherCsv, const marquee::JoinOptions& options = {})
        : base(marquee::readTableFromBytes(baseCsv, "base.csv").value()),
          other(marquee::readTableFromBytes(otherCsv, "other.csv").value()),
          plan(marquee::planJoin(*base, marquee::guessSchema(*base), *other, marquee::guessSchema(*other), options))
    {
    }

    marquee::RawTablePtr base;
    marquee::RawTablePtr other;
    marquee::Result<marquee::JoinPlan> plan;
};
