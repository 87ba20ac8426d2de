#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes movies.json of vega-datasets as a CSV file in the 29-column layout: films_to_csv.py MOVIES_JSON OUT_CSV"""
import csv
import datetime
import json
import os
import sys

HEADER = [
    "Title", "Genre", "Tags", "Languages", "Series or Movie", "Hidden Gem Score", "Country Availability", "Runtime",
    "Director", "Writer", "Actors", "View Rating", "IMDb Score", "Rotten Tomatoes Score", "Metacritic Score",
    "Awards Received", "Awards Nominated For", "Boxoffice", "Release Date", "Netflix Release Date", "Production House",
    "Netflix Link", "IMDb Link", "Summary", "IMDb Votes", "Image", "Poster", "TMDb Trailer", "Trailer Site"]


def text(value):
    """The value as text; None is an empty cell, and a title that is a number stays one."""
    return "" if value is None else str(value)


def number(value):
    return "" if value is None else f"{float(value):.1f}"


def money(value):
    return "" if value is None else f"${int(value):,}"


def date(value):
    """"Jun 12 1998" as "12 Jun 1998". Impossible years (2046 for 1946) are kept, and so is text that is no such date."""
    try:
        return datetime.datetime.strptime(value or "", "%b %d %Y").strftime("%d %b %Y")
    except ValueError:
        return text(value)


def row(film):
    tags = [film.get(key) for key in ("Creative Type", "Source")]
    cells = {
        "Title": text(film.get("Title")),
        "Genre": text(film.get("Major Genre")),
        "Tags": ",".join(tag for tag in tags if tag),
        "Series or Movie": "Movie",
        "Runtime": text(film.get("Running Time min")),
        "Director": text(film.get("Director")),
        "View Rating": text(film.get("MPAA Rating")),
        "IMDb Score": text(film.get("IMDB Rating")),
        "Rotten Tomatoes Score": number(film.get("Rotten Tomatoes Rating")),
        "Boxoffice": money(film.get("Worldwide Gross")),
        "Release Date": date(film.get("Release Date")),
        "Production House": text(film.get("Distributor")),
        "IMDb Votes": number(film.get("IMDB Votes")),
    }
    return [cells.get(column, "") for column in HEADER]


def main(source, target):
    with open(source, encoding="utf-8") as file:
        films = json.load(file)
    temporary = target + ".tmp"
    with open(temporary, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        writer.writerows(row(film) for film in films)
    os.replace(temporary, target)
    print(f"{target}: {len(films)} films")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
