// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/remembered_mappings.h"

#include "io/remembered_mapping.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace marquee {

namespace {

const QString kRoles = QStringLiteral("import/roles");
const QString kSheets = QStringLiteral("import/sheets");

QString keyOf(const QString& group, const std::vector<std::string>& names)
{
    return group + QLatin1Char('/') + QString::fromStdString(headerFingerprint(names));
}

} // namespace

Result<std::optional<RoleChoices>> RememberedMappings::recall(const std::vector<std::string>& header)
{
    const QVariant kept = QSettings().value(keyOf(kRoles, header));
    if (!kept.isValid())
        return std::optional<RoleChoices>();
    auto choices = recallMapping(header, kept.toString().toStdString());
    if (!choices)
        return choices.error();
    return std::optional(std::move(choices).value());
}

void RememberedMappings::remember(const std::vector<std::string>& header, const RoleChoices& choices)
{
    QSettings().setValue(keyOf(kRoles, header), QString::fromStdString(rememberedMapping(header, choices)));
}

bool RememberedMappings::knows(const std::vector<std::string>& header)
{
    return QSettings().contains(keyOf(kRoles, header));
}

void RememberedMappings::forget(const std::vector<std::string>& header)
{
    QSettings().remove(keyOf(kRoles, header));
}

std::string RememberedMappings::recallSheet(const std::vector<std::string>& sheets)
{
    const std::string sheet = QSettings().value(keyOf(kSheets, sheets)).toString().toStdString();
    return std::find(sheets.begin(), sheets.end(), sheet) == sheets.end() ? std::string() : sheet;
}

void RememberedMappings::rememberSheet(const std::vector<std::string>& sheets, const std::string& sheet)
{
    QSettings().setValue(keyOf(kSheets, sheets), QString::fromStdString(sheet));
}

void RememberedMappings::forgetSheet(const std::vector<std::string>& sheets)
{
    QSettings().remove(keyOf(kSheets, sheets));
}

int RememberedMappings::count()
{
    QSettings settings;
    settings.beginGroup(kRoles);
    return static_cast<int>(settings.childKeys().size());
}

void RememberedMappings::forgetAll()
{
    QSettings settings;
    settings.remove(kRoles);
    settings.remove(kSheets);
}

} // namespace marquee
