// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/question_text.h"

#include "explorer/wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace marquee {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(marquee::QuestionText)
};

QString quotedTags(const std::vector<std::string>& tags)
{
    QStringList texts;
    for (const std::string& tag : tags)
        texts << QStringLiteral("“%1”").arg(fromUtf8(tag));
    return texts.join(QStringLiteral(", "));
}

QString critiqueText(const Critique& critique)
{
    QStringList wishes;
    if (critique.lighter)
        wishes << Words::tr("lighter");
    if (critique.newer)
        wishes << Words::tr("newer");
    if (critique.shorter)
        wishes << Words::tr("shorter");
    if (!critique.more.empty())
        wishes << Words::tr("more %1").arg(quotedTags(critique.more));
    if (!critique.less.empty())
        wishes << Words::tr("less %1").arg(quotedTags(critique.less));
    return wishes.join(QStringLiteral(", "));
}

} // namespace

QString questionText(const PickQuestion& question, const Catalogue& catalogue)
{
    if (question.audience)
        return question.persona.name.empty() ? Words::tr("an unnamed audience")
                                             : Words::tr("the audience %1").arg(fromUtf8(question.persona.name));
    if (question.titles.empty())
        return {};
    if (question.titles.size() > 1)
        return titlesText(static_cast<qint64>(question.titles.size()));
    const QString title = fromUtf8(catalogue.title(question.titles.front()));
    return question.critique.empty() ? title : Words::tr("%1, but %2").arg(title, critiqueText(question.critique));
}

} // namespace marquee
