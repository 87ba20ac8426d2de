// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/group_contrast.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace marquee {
namespace {

constexpr double kNormal95 = 1.959963984540054; ///< what a normal deviate exceeds in 2.5 % of cases

constexpr std::array kMeasures{Measure::WeightedScore, Measure::ImdbScore,      Measure::CriticScore,
                               Measure::Gap,           Measure::RottenTomatoes, Measure::Metacritic,
                               Measure::ImdbVotes,     Measure::AwardsReceived, Measure::AwardsNominated,
                               Measure::BoxOffice,     Measure::ReleaseYear,    Measure::RuntimeMinutes,
                               Measure::HiddenGem,     Measure::CountryCount};

constexpr std::array kLists{ListField::Genres, ListField::Tags, ListField::Languages, ListField::Countries};

/// Wilson's score interval of a share (1927).
std::pair<double, double> wilson(double share, double n)
{
    const double z2 = kNormal95 * kNormal95;
    const double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
    const double half = kNormal95 / (1 + z2 / n) * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    return {middle - half, middle + half};
}

NumberContrast contrastNumber(const Dataset& data, MeasureField field, std::span<const TitleId> a,
                              std::span<const TitleId> b)
{
    const auto values = data.numbers(field);
    NumberContrast out;
    out.field = field;
    out.ratio = isHeavyTailed(field);
    const auto momentsIn = [&](std::span<const TitleId> ids) {
        return momentsOf(ids, [&](TitleId id) {
            const double value = id.row < values.size() ? values[id.row] : std::numeric_limits<double>::quiet_NaN();
            return out.ratio ? std::log1p(value) : value;
        });
    };
    const Moments ofA = momentsIn(a);
    const Moments ofB = momentsIn(b);
    out.a = ofA.interval();
    out.b = ofB.interval();
    const MeanDifference welched = welch(ofA, ofB);
    out.difference = {welched.difference, welched.low, welched.high};
    out.effect = hedgesG(ofA, ofB);
    if (out.ratio) {
        for (double* value : {&out.a.mean, &out.a.low, &out.a.high, &out.b.mean, &out.b.low, &out.b.high})
            *value = std::expm1(*value);
        for (double* value : {&out.difference.value, &out.difference.low, &out.difference.high})
            *value = std::exp(*value);
    }
    return out;
}

std::vector<std::size_t> countLabels(const ListColumn& list, std::span<const TitleId> ids)
{
    std::vector<std::size_t> counts(list.dictionary().size(), 0);
    for (const TitleId id : ids)
        for (const auto code : list.codes(id))
            ++counts[code];
    return counts;
}

/// Fills in what follows from the counts.
void measure(LabelContrast& label, std::size_t sizeA, std::size_t sizeB)
{
    const auto share = [](std::size_t count, std::size_t size) {
        return static_cast<double>(count) / static_cast<double>(size);
    };
    label.shareA = share(label.countA, sizeA);
    label.shareB = share(label.countB, sizeB);
    label.lift = share(label.countA + 1, sizeA + 1) / share(label.countB + 1, sizeB + 1);
    label.difference = shareDifference(label.countA, sizeA, label.countB, sizeB);
    label.effect = 2 * (std::asin(std::sqrt(label.shareA)) - std::asin(std::sqrt(label.shareB)));
}

/// Collects the labels that enough titles of either group carry.
class LabelContrasts
{
public:
    LabelContrasts(std::span<const TitleId> a, std::span<const TitleId> b) : m_a(a), m_b(b) {}

    void addList(const ListColumn& list, LabelContrast kind)
    {
        const auto inA = countLabels(list, m_a);
        const auto inB = countLabels(list, m_b);
        for (Dictionary::Code code = 0; code < inA.size(); ++code) {
            kind.label = list.label(code);
            kind.countA = inA[code];
            kind.countB = inB[code];
            add(kind);
        }
    }

    void addType(const Catalogue& catalogue)
    {
        for (const TitleType type : {TitleType::Film, TitleType::Series}) {
            const auto count = [&](std::span<const TitleId> ids) {
                return static_cast<std::size_t>(
                    std::count_if(ids.begin(), ids.end(), [&](TitleId id) { return catalogue.type(id) == type; }));
            };
            LabelContrast label;
            label.label = type == TitleType::Film ? "Film" : "Series";
            label.countA = count(m_a);
            label.countB = count(m_b);
            add(label);
        }
    }

    std::vector<LabelContrast> take()
    {
        std::stable_sort(m_labels.begin(), m_labels.end(), [](const LabelContrast& a, const LabelContrast& b) {
            return std::abs(a.effect) > std::abs(b.effect);
        });
        return std::move(m_labels);
    }

private:
    static bool isSupported(std::size_t count, std::size_t size)
    {
        constexpr double kLeastShare = 0.05;
        constexpr std::size_t kLeastTitles = 3;
        return count >= kLeastTitles && static_cast<double>(count) >= kLeastShare * static_cast<double>(size);
    }

    void add(LabelContrast label)
    {
        if (!isSupported(label.countA, m_a.size()) && !isSupported(label.countB, m_b.size()))
            return;
        measure(label, m_a.size(), m_b.size());
        m_labels.push_back(std::move(label));
    }

    std::span<const TitleId> m_a, m_b;
    std::vector<LabelContrast> m_labels;
};

std::vector<LabelContrast> contrastLabels(const Dataset& data, std::span<const TitleId> a, std::span<const TitleId> b)
{
    LabelContrasts labels(a, b);
    const Catalogue& catalogue = *data.catalogue;
    labels.addType(catalogue);
    for (const ListField field : kLists) {
        LabelContrast kind;
        kind.field = field;
        labels.addList(catalogue.list(field), kind);
    }
    LabelContrast rating;
    rating.ageRating = true;
    labels.addList(catalogue.ageRatings(), rating);
    for (const std::size_t column : catalogue.categoryColumns()) {
        LabelContrast kind;
        kind.field = LabelField::ofColumn(column);
        labels.addList(catalogue.list(*kind.field), kind);
    }
    return labels.take();
}

} // namespace

Estimate hedgesG(const Moments& a, const Moments& b)
{
    if (a.count() < 2 || b.count() < 2)
        return {};
    const auto na = static_cast<double>(a.count());
    const auto nb = static_cast<double>(b.count());
    const double df = na + nb - 2;
    const double pooled = std::sqrt(((na - 1) * a.variance() + (nb - 1) * b.variance()) / df);
    if (!(pooled > 0))
        return {};
    const double g = (1 - 3 / (4 * df - 1)) * (a.mean() - b.mean()) / pooled;
    const double error = std::sqrt((na + nb) / (na * nb) + g * g / (2 * (na + nb)));
    return {g, g - kNormal95 * error, g + kNormal95 * error};
}

Estimate shareDifference(std::size_t countA, std::size_t sizeA, std::size_t countB, std::size_t sizeB)
{
    if (sizeA == 0 || sizeB == 0)
        return {};
    const double a = static_cast<double>(countA) / static_cast<double>(sizeA);
    const double b = static_cast<double>(countB) / static_cast<double>(sizeB);
    const auto [lowA, highA] = wilson(a, static_cast<double>(sizeA));
    const auto [lowB, highB] = wilson(b, static_cast<double>(sizeB));
    return {a - b, a - b - std::hypot(a - lowA, highB - b), a - b + std::hypot(highA - a, b - lowB)};
}

GroupContrast contrastGroups(const Dataset& data, std::span<const TitleId> a, std::span<const TitleId> b)
{
    GroupContrast out;
    out.sizeA = a.size();
    out.sizeB = b.size();
    TitleIds shared;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
    out.shared = shared.size();
    if (a.empty() || b.empty())
        return out;
    const auto add = [&](MeasureField field) {
        NumberContrast number = contrastNumber(data, field, a, b);
        if (number.a.n > 0 && number.b.n > 0)
            out.numbers.push_back(number);
    };
    for (const Measure measure : kMeasures)
        add(measure);
    for (const std::size_t column : data.catalogue->metricColumns())
        add(MeasureField::ofColumn(column));
    const auto strength = [](const NumberContrast& number) {
        return std::isnan(number.effect.value) ? -1 : std::abs(number.effect.value);
    };
    std::stable_sort(out.numbers.begin(), out.numbers.end(),
                     [&](const NumberContrast& x, const NumberContrast& y) { return strength(x) > strength(y); });
    out.labels = contrastLabels(data, a, b);
    return out;
}

} // namespace marquee
