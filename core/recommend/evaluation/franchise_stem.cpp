// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/franchise_stem.h"

#include "base/text_fold.h"

#include <algorithm>
#include <array>
#include <vector>

namespace marquee {
namespace {

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (end > begin)
            words.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

bool isSequelWord(std::string_view word)
{
    constexpr std::array kWords{"ii",      "iii",  "iv",    "v",      "vi",      "vii",     "viii",    "ix",
                                "x",       "part", "parts", "volume", "vol",     "vol.",    "chapter", "season",
                                "episode", "two",  "three", "movie",  "returns", "reloaded"};
    const bool number = word.find_first_not_of("0123456789.") == std::string_view::npos;
    return number || std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

std::string_view withoutSubtitle(std::string_view text)
{
    constexpr std::array<std::string_view, 5> kCuts{":", " - ", " \xE2\x80\x93 ", " (", " and the "};
    std::size_t end = text.size();
    for (const std::string_view cut : kCuts)
        end = std::min(end, text.find(cut));
    return text.substr(0, end);
}

} // namespace

FranchiseStem franchiseStem(std::string_view title)
{
    const std::string folded = foldText(title);
    const std::string_view main = withoutSubtitle(folded);
    auto words = wordsOf(main);
    bool marked = main.size() < folded.size();
    while (words.size() > 1 && isSequelWord(words.back())) {
        words.pop_back();
        marked = true;
    }
    FranchiseStem out;
    for (const std::string& word : words)
        out.stem += (out.stem.empty() ? "" : " ") + word;
    while (!out.stem.empty() && std::string_view("!?.,").find(out.stem.back()) != std::string_view::npos)
        out.stem.pop_back();
    out.marked = marked;
    return out;
}

} // namespace marquee
