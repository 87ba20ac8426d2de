// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/finding_text.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace marquee {

namespace {

FindingDot withInterval(FindingDot dot, const MeanInterval& value)
{
    if (!std::isnan(value.low)) {
        dot.low = value.low;
        dot.high = value.high;
    }
    return dot;
}

} // namespace

std::string falseRateText(double q)
{
    return q < 0.001 ? "q < 0.001" : "q = " + fixedText(q, 3);
}

std::string intervalText(const MeanInterval& value, double q, bool withSigns)
{
    const auto figure = withSigns ? signedText : scoreText;
    std::string text = "n = " + countText(value.n);
    if (!std::isnan(value.low))
        text += fmt::format(", 95 % {} – {}", figure(value.low), figure(value.high));
    if (!std::isnan(q))
        text += ", " + falseRateText(q);
    return text;
}

std::string typePlural(TitleType type)
{
    switch (type) {
    case TitleType::Film:
        return "films";
    case TitleType::Series:
        return "series";
    case TitleType::Unknown:
        break;
    }
    return "titles";
}

FindingDot plainDot(std::string label, double value, std::string text)
{
    return {std::move(label), value, std::nullopt, std::nullopt, std::move(text), false};
}

FindingDot referenceDot(std::string label, double value, std::string text)
{
    return {std::move(label), value, std::nullopt, std::nullopt, std::move(text), true};
}

FindingDot scoreDot(std::string label, const MeanInterval& value)
{
    return withInterval(plainDot(std::move(label), value.mean, scoreText(value.mean)), value);
}

FindingDot signedDot(std::string label, const MeanInterval& value)
{
    return withInterval(plainDot(std::move(label), value.mean, signedText(value.mean)), value);
}

} // namespace marquee
