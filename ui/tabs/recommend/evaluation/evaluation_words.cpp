// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/evaluation/evaluation_words.h"

#include "tabs/recommend/part_groups.h"
#include "theme/numbers.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <utility>

namespace marquee {
namespace {

QString translate(const char* text)
{
    return QCoreApplication::translate("EvaluationWords", text);
}

using Name = std::pair<const char*, const char*>;

QString named(const std::string& key, const Name* first, const Name* last)
{
    for (const Name* name = first; name != last; ++name)
        if (key == name->first)
            return translate(name->second);
    return QString::fromStdString(key);
}

constexpr int kDecimals = 3;

QString interval(const RankerDifference& difference)
{
    return translate("%1, 95 % interval %2 to %3")
        .arg(signedText(difference.mean, kDecimals), signedText(difference.low, kDecimals),
             signedText(difference.high, kDecimals));
}

/// What the two combined add to one of them.
QString gainSentence(const RankerDifference& difference, const QString& alone)
{
    const QString figures = translate("nDCG %1 against %2 (%3)")
                                .arg(decimalText(difference.ndcgA, kDecimals), decimalText(difference.ndcgB, kDecimals),
                                     interval(difference));
    if (difference.isMore())
        return translate("Clusters and weighted score together do better than %1: %2.").arg(alone, figures);
    if (difference.isLess())
        return translate("Clusters and weighted score together do worse than %1: %2.").arg(alone, figures);
    return translate("Clusters and weighted score together do no better than %1 for certain: %2.").arg(alone, figures);
}

QString bestSentence(const RankerDifference& best)
{
    if (best.a == best.b)
        return translate("No other ranking in the table does better.");
    if (!best.isMore())
        return translate("%1 is first in the table, but not for certain ahead of them: %2.")
            .arg(rankerTitle(best.a), interval(best));
    const QString ahead =
        translate("%1 reaches %2 (%3)").arg(rankerTitle(best.a), decimalText(best.ndcgA, kDecimals), interval(best));
    if (!(best.ndcgB > 0))
        return translate("%1.").arg(ahead);
    return translate("%1: %2 times as much as clusters and weighted score together.")
        .arg(ahead, decimalText(best.ndcgA / best.ndcgB, 1));
}

QString likesSentence(const Likes& likes)
{
    QString text =
        translate("%1 likes of %2 viewers were found in the catalogue, of %3 lines.")
            .arg(integerText(static_cast<qint64>(likes.matched)),
                 integerText(static_cast<qint64>(likes.viewers.size())), integerText(static_cast<qint64>(likes.lines)));
    if (likes.likedFrom > 0)
        text += QLatin1Char(' ') + translate("A rating of %1 or more is a like.").arg(decimalText(likes.likedFrom, 1));
    if (!likes.unmatched.empty())
        text += QLatin1Char(' ') + translate("%1 titles of the file are not in the catalogue, such as “%2”.")
                                       .arg(integerText(static_cast<qint64>(likes.unmatched.size())),
                                            QString::fromStdString(likes.unmatched.front().title));
    return text + QLatin1Char(' ') +
           translate("One title a viewer liked asks for his others; up to five times for each viewer.");
}

} // namespace

QString rankerTitle(const std::string& ranker)
{
    static constexpr std::array kNames{
        Name{"random", QT_TRANSLATE_NOOP("EvaluationWords", "Order of chance")},
        Name{"votes", QT_TRANSLATE_NOOP("EvaluationWords", "Votes alone")},
        Name{"weighted score", QT_TRANSLATE_NOOP("EvaluationWords", "Weighted score alone")},
        Name{"genre cosine", QT_TRANSLATE_NOOP("EvaluationWords", "Genres alone")},
        Name{"cluster alone", QT_TRANSLATE_NOOP("EvaluationWords", "Cluster alone")},
        Name{"cluster + score", QT_TRANSLATE_NOOP("EvaluationWords", "Cluster, then score (the study)")}};
    if (const auto preset = presetFromName(ranker))
        return translate("Preset %1").arg(presetTitle(*preset));
    return named(ranker, kNames.data(), kNames.data() + kNames.size());
}

QString questionsTitle(const std::string& kind)
{
    static constexpr std::array kNames{Name{"all", QT_TRANSLATE_NOOP("EvaluationWords", "All questions")},
                                       Name{"franchise", QT_TRANSLATE_NOOP("EvaluationWords", "Franchises")},
                                       Name{"director", QT_TRANSLATE_NOOP("EvaluationWords", "Directors")},
                                       Name{"actor", QT_TRANSLATE_NOOP("EvaluationWords", "Actors")},
                                       Name{"tag", QT_TRANSLATE_NOOP("EvaluationWords", "Tags")},
                                       Name{"likes", QT_TRANSLATE_NOOP("EvaluationWords", "Likes")}};
    return named(kind, kNames.data(), kNames.data() + kNames.size());
}

QString verdictHeading(const StudyVerdict& verdict)
{
    switch (verdict.answer) {
    case StudyVerdict::Answer::True:
        return verdict.bestOver.isMore() ? translate("True of this file, but there is better")
                                         : translate("True of this file");
    case StudyVerdict::Answer::Partly:
        return translate("Half true of this file");
    case StudyVerdict::Answer::False:
        return translate("Not borne out by this file");
    case StudyVerdict::Answer::Unknown:
        break;
    }
    return translate("Cannot be told");
}

QString verdictText(const StudyVerdict& verdict, std::size_t top)
{
    if (verdict.answer == StudyVerdict::Answer::Unknown)
        return translate("It takes clusters and at least two questions to tell.");
    const QString basis = translate("%1 questions were asked, for lists of %2 titles.")
                              .arg(integerText(static_cast<qint64>(verdict.overScore.units)))
                              .arg(top);
    return QStringList{gainSentence(verdict.overScore, translate("the weighted score alone")),
                       gainSentence(verdict.overClusters, translate("the cluster alone")),
                       bestSentence(verdict.bestOver), basis}
        .join(QLatin1Char(' '));
}

QString methodText(const Examination& examination)
{
    QString text;
    if (examination.likes)
        text = likesSentence(*examination.likes);
    else
        text = translate("No likes are known for this file, so the catalogue asks itself: one title of a franchise, a "
                         "director, an actor or a tag asks for half of the others, with the part that reads what they "
                         "share silenced. It tells what the catalogue calls alike, not what viewers like.");
    return text + QLatin1Char(' ') +
           translate("Lists of %1 among %2 titles, seed %3. nDCG: how many right titles, and how high up. AUC: how "
                     "often a right title stands above another of about as many votes, 0.50 being chance. Coverage: "
                     "share of the titles that any list holds. Diversity: 1 means nothing shared within a list.")
               .arg(examination.top)
               .arg(integerText(static_cast<qint64>(examination.candidates)))
               .arg(examination.seed);
}

} // namespace marquee
