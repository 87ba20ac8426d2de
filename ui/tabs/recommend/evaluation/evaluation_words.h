// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/evaluation/examination.h"

#include <QString>

#include <string>

namespace marquee {

QString rankerTitle(const std::string& ranker);  ///< "Cluster, then score (the study)"; other names as they are
QString questionsTitle(const std::string& kind); ///< "Franchises"

/// "True of this file." and its kin: the answer to the study's claim in a few words.
QString verdictHeading(const StudyVerdict& verdict);
/// The figures behind it, in sentences.
QString verdictText(const StudyVerdict& verdict, std::size_t top);

/// Who was asked what, and what the figures mean: three or four sentences.
QString methodText(const Examination& examination);

} // namespace marquee
