// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "recommend/slate.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QSpinBox;

namespace marquee {

class FlowLayout;

/// What a slate has to keep to: its size, titles of a genre, share not in English, countries.
class SlateRulesBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SlateRulesBar(QWidget* parent = nullptr);

    /// The countries on offer are the catalogue's; null: none. Countries it does not have are forgotten.
    void setCatalogue(const CataloguePtr& catalogue);
    const SlateRules& rules() const noexcept { return m_rules; }

signals:
    void rulesChanged();

private:
    QSpinBox* addField(FlowLayout& fields, const QString& name, int low, int high, int value);
    void fillCountries(QMenu& menu);
    void showCountries();
    void tell();

    SlateRules m_rules;
    CataloguePtr m_catalogue;
    QSpinBox* m_size = nullptr;
    QSpinBox* m_perGenre = nullptr;
    QSpinBox* m_nonEnglish = nullptr;
    QPushButton* m_countries = nullptr;
};

} // namespace marquee
