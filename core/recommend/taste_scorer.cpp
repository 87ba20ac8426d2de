// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/taste_scorer.h"

#include "recommend/query_scorer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace marquee {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
/// Parts that compare a title with those liked; quality, audience and rarity are its own.
constexpr std::array kComparing{Part::Cluster, Part::Era, Part::Market};
constexpr std::array kOwn{Part::Quality, Part::Audience, Part::Rarity};

double& at(PartValues& values, Part part)
{
    return values[static_cast<std::size_t>(part)];
}

} // namespace

TasteScorer::TasteScorer(const ContentIndex& content, const TitleFacts& facts, const Taste& taste)
    : m_content(content), m_facts(facts), m_dislikeShare(taste.dislikeShare), m_liked(sideOf(taste.liked, taste, true)),
      m_disliked(sideOf(taste.disliked, taste, false))
{
}

TasteScorer::Side TasteScorer::sideOf(const std::vector<Taste::Title>& titles, const Taste& taste, bool liked) const
{
    Side side;
    side.titles = titles;
    for (const Taste::Title& title : titles)
        for (double& total : side.totals)
            total += title.weight;
    for (const Taste::Label& label : taste.labels) {
        const int kind = static_cast<int>(label.kind);
        const auto number = m_content.labelNamed(kind, label.name);
        if (!number || label.weight == 0 || (label.weight > 0) != liked)
            continue;
        side.labels.push_back({kind, *number, std::abs(label.weight)});
        side.totals[static_cast<std::size_t>(kind)] += std::abs(label.weight);
    }
    return side;
}

KindValues TasteScorer::means(const Side& side, TitleId title) const
{
    KindValues sums;
    sums.fill(kNaN);
    const auto add = [&](int kind, double value) {
        double& sum = sums[static_cast<std::size_t>(kind)];
        sum = std::isnan(sum) ? value : sum + value;
    };
    for (const Taste::Title& other : side.titles) {
        const KindValues cosines = m_content.cosines(other.id, title);
        for (int kind = 0; kind < kContentKinds; ++kind)
            if (const double cosine = cosines[static_cast<std::size_t>(kind)]; !std::isnan(cosine))
                add(kind, other.weight * cosine);
    }
    for (const Label& label : side.labels)
        if (m_content.has(title, label.kind))
            add(label.kind, label.weight * m_content.share(title, label.number));
    for (std::size_t k = 0; k < sums.size(); ++k)
        sums[k] /= side.totals[k] > 0 ? side.totals[k] : 1;
    return sums;
}

void TasteScorer::addFacts(TitleId title, PartValues& values) const
{
    PartValues own{};
    m_facts.fillParts(title, title, own);
    for (const Part part : kOwn)
        at(values, part) = at(own, part);
    double total = 0;
    for (const Taste::Title& other : m_liked.titles)
        total += other.weight;
    for (const Part part : kComparing)
        at(values, part) = kNaN;
    for (const Taste::Title& other : m_liked.titles) {
        PartValues parts = partsOf(m_content, m_facts, other.id, title);
        for (const Part part : kComparing)
            if (const double x = at(parts, part); !std::isnan(x)) {
                double& sum = at(values, part);
                sum = (std::isnan(sum) ? 0 : sum) + other.weight / total * x;
            }
    }
}

PartValues TasteScorer::values(TitleId title) const
{
    PartValues values{};
    const KindValues liked = means(m_liked, title);
    const KindValues disliked = means(m_disliked, title);
    for (std::size_t k = 0; k < liked.size(); ++k) {
        const double off = std::isnan(disliked[k]) ? 0 : m_dislikeShare * disliked[k];
        values[k] = std::isnan(liked[k]) ? kNaN : std::clamp(liked[k] - off, 0.0, 1.0);
    }
    addFacts(title, values);
    return values;
}

Pick TasteScorer::exact(TitleId title, const PartValues& weights) const
{
    return weighted(title, values(title), weights);
}

std::vector<float> TasteScorer::roughKind(const Side& side, int kind) const
{
    const auto k = static_cast<std::size_t>(kind);
    std::vector<float> sums(m_facts.titles(), 0);
    for (const Taste::Title& title : side.titles) {
        KindValues only{};
        only[k] = title.weight / side.totals[k];
        m_content.addCosines(title.id, only, sums);
    }
    for (const Label& label : side.labels)
        if (label.kind == kind)
            m_content.addLabel(label.number, label.weight / side.totals[k], sums);
    return sums;
}

std::vector<float> TasteScorer::rough(const PartValues& weights) const
{
    std::vector<float> scores(m_facts.titles(), 0);
    for (int kind = 0; kind < kContentKinds; ++kind) {
        const auto weight = static_cast<float>(weights[static_cast<std::size_t>(kind)]);
        if (weight == 0)
            continue;
        const auto liked = roughKind(m_liked, kind);
        const auto disliked = roughKind(m_disliked, kind);
        for (std::size_t row = 0; row < scores.size(); ++row)
            scores[row] += weight * std::max(0.0F, liked[row] - static_cast<float>(m_dislikeShare) * disliked[row]);
    }
    PartValues own{};
    for (const Part part : kOwn)
        at(own, part) = weights[static_cast<std::size_t>(part)];
    m_facts.addParts({}, own, scores);
    double total = 0;
    for (const Taste::Title& title : m_liked.titles)
        total += title.weight;
    for (const Taste::Title& title : m_liked.titles) {
        PartValues comparing{};
        for (const Part part : kComparing)
            at(comparing, part) = weights[static_cast<std::size_t>(part)] * title.weight / total;
        m_facts.addParts(title.id, comparing, scores);
    }
    for (const auto* titles : {&m_liked.titles, &m_disliked.titles})
        for (const Taste::Title& title : *titles) // the index knows labels, not where they were borrowed
            for (const TitleId other : m_content.sameRecord(title.id))
                scores[other.row] = static_cast<float>(exact(other, weights).score);
    return scores;
}

} // namespace marquee
