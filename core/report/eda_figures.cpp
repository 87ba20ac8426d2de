// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/figure_text.h"
#include "report/eda_parts.h"
#include "report/html_text.h"
#include "report/report_page.h"

#include <cmath>
#include <fmt/format.h>

namespace marquee {

namespace {

std::string shareText(std::size_t part, std::size_t whole)
{
    return whole == 0 ? percentText(std::nan(""))
                      : fixedText(100 * static_cast<double>(part) / static_cast<double>(whole), 1) + " %";
}

std::string partText(std::size_t part, std::size_t whole)
{
    return countText(part) + " of " + countText(whole);
}

std::string countCards(const Headline& figures)
{
    const std::size_t unknown = figures.titles - figures.films - figures.series;
    std::string types = fmt::format("{} films, {} series", countText(figures.films), countText(figures.series));
    if (unknown > 0)
        types += fmt::format(", {} of unknown type", countText(unknown));
    return figureCard("Titles", countText(figures.titles), types + ".") +
           figureCard("Rated", shareText(figures.rated, figures.titles),
                      partText(figures.rated, figures.titles) + " have a weighted score.");
}

std::string scoreCards(const Headline& figures)
{
    return figureCard("Median weighted score", scoreText(figures.medianScore),
                      fmt::format("Films {}, series {}; n = {}.", scoreText(figures.medianScoreFilms),
                                  scoreText(figures.medianScoreSeries), countText(figures.rated))) +
           figureCard("Median IMDb score", fixedText(figures.medianImdb, 1),
                      fmt::format("n = {}.", countText(figures.withImdb))) +
           figureCard("With a critic score", shareText(figures.withCritic, figures.titles),
                      fmt::format("{} films, {} series.", partText(figures.filmsWithCritic, figures.films),
                                  partText(figures.seriesWithCritic, figures.series)));
}

std::string placeCards(const Headline& figures)
{
    std::string html;
    if (figures.languages > 0)
        html += figureCard("Languages", countText(figures.languages),
                           fmt::format("Most frequent: {}, {} titles.", htmlText(figures.topLanguage),
                                       countText(figures.topLanguageTitles)));
    if (figures.countries > 0)
        html += figureCard("Countries", countText(figures.countries),
                           fmt::format("The median title is available in {}.", wholeText(figures.medianCountries)));
    return html;
}

std::string roleText(const ColumnMapping& mapping)
{
    std::string text(mapping.role == Role::None ? "not used" : roleName(mapping.role));
    for (char& c : text)
        if (c == '_')
            c = ' ';
    return text;
}

std::string completenessRow(const std::string& name, const ColumnMapping& mapping, const ColumnCompleteness& column,
                            const CleaningReport& cleaning, std::size_t rows)
{
    const std::size_t filled = rows - column.missing;
    const double share = rows == 0 ? 0 : 100.0 * static_cast<double>(filled) / static_cast<double>(rows);
    return fmt::format("<tr><td>{}</td><td>{}</td><td><span class=\"meter\"><span style=\"width:{:.1f}%\"></span>"
                       "</span></td><td class=\"n\">{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td>"
                       "<td class=\"n\">{}</td><td class=\"n\">{}</td></tr>\n",
                       htmlText(name), roleText(mapping), share, shareText(filled, rows), countText(column.missing),
                       shareText(column.missingFilms, cleaning.films), shareText(column.missingSeries, cleaning.series),
                       countText(column.distinct));
}

} // namespace

std::string edaHeadlineSection(const EdaSubject& subject)
{
    const Headline figures = headline(subject.data, subject.shown);
    return "<section>\n<h2>In figures</h2>\n<div class=\"figures\">\n" + countCards(figures) + scoreCards(figures) +
           placeCards(figures) + "</div>\n</section>\n";
}

std::string edaCompletenessSection(const Dataset& data)
{
    const RawTable& source = data.catalogue->source();
    std::string html =
        fmt::format("<section>\n<h2>Completeness by column</h2>\n<div class=\"card wide\"><table>\n"
                    "<tr><th>Column</th><th>Taken for</th><th>Filled</th><th></th><th class=\"n\">Missing</th>"
                    "<th class=\"n\">of films</th><th class=\"n\">of series</th><th class=\"n\">Distinct</th></tr>\n");
    for (std::size_t i = 0; i < source.columns(); ++i)
        html += completenessRow(source.header()[i], data.catalogue->schema().columns[i], data.cleaning->columns[i],
                                *data.cleaning, source.rows());
    return html + fmt::format("</table>\n<p class=\"note\">Of all {} records of the file, before any cleaning: a cell "
                              "counts as missing when it is empty or blank.</p></div>\n</section>\n",
                              countText(source.rows()));
}

} // namespace marquee
