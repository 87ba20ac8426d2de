// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/overview/finding_words.h"

#include <QCoreApplication>

namespace marquee {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

} // namespace

FindingLook findingLook(FindingKind kind)
{
    switch (kind) {
    case FindingKind::UnderperformingGenre:
        return {Words::tr("Underperforming genres"), IconName::ChevronDown, &Theme::negative};
    case FindingKind::StrongGenre:
        return {Words::tr("Strong genres"), IconName::ChevronUp, &Theme::positive};
    case FindingKind::CriticsAndAudiences:
        return {Words::tr("Critics and audiences"), IconName::Info, &Theme::text2};
    case FindingKind::ThinMarket:
        return {Words::tr("Thin market"), IconName::Warning, &Theme::warning};
    case FindingKind::HiddenGems:
        return {Words::tr("Hidden gems"), IconName::Gem, &Theme::positive};
    case FindingKind::CrowdPleasers:
        return {Words::tr("Crowd pleasers"), IconName::Person, &Theme::positive};
    case FindingKind::CriticDarlings:
        return {Words::tr("Critic darlings"), IconName::Pencil, &Theme::positive};
    case FindingKind::MissingCritics:
        return {Words::tr("Missing critics"), IconName::Warning, &Theme::warning};
    case FindingKind::Audience:
        return {Words::tr("Who it is for"), IconName::Person, &Theme::text2};
    case FindingKind::Era:
        return {Words::tr("Quality by era"), IconName::Clock, &Theme::text2};
    }
    return {};
}

VerdictLook verdictLook(ClaimVerdict verdict)
{
    switch (verdict) {
    case ClaimVerdict::Holds:
        return {Words::tr("holds"), &Theme::positive};
    case ClaimVerdict::DoesNotHold:
        return {Words::tr("does not hold"), &Theme::negative};
    case ClaimVerdict::FilmsOnly:
        return {Words::tr("holds for films only"), &Theme::warning};
    case ClaimVerdict::SeriesOnly:
        return {Words::tr("holds for series only"), &Theme::warning};
    case ClaimVerdict::NotTestable:
        return {Words::tr("not testable"), &Theme::text2};
    }
    return {};
}

std::vector<StripDot> stripDots(const std::vector<FindingDot>& dots)
{
    std::vector<StripDot> strip;
    strip.reserve(dots.size());
    for (const FindingDot& dot : dots)
        strip.push_back({QString::fromStdString(dot.label), dot.value, dot.low, dot.high,
                         QString::fromStdString(dot.text), dot.reference});
    return strip;
}

} // namespace marquee
