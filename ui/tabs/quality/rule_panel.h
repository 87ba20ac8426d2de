// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace marquee {

class LinkButton;
class ParameterField;
class WrapLabel;

/// What unfolds under a rule: its parameters, what it did, and the way to take that back.
class RulePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RulePanel(Rule rule, QWidget* parent = nullptr);

    const std::vector<ParameterField*>& fields() const noexcept { return m_fields; }
    LinkButton& revertLink() const noexcept { return *m_revert; }
    /// Null: no file is open.
    void setDataset(const DatasetPtr& dataset);
    void setOptions(const CleaningOptions& options);

signals:
    void parameterChanged(const QString& path, const QString& value);
    void revertRequested(marquee::Rule rule, bool revert); ///< or, with false, to make its changes again

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeFields(const Dataset* dataset);
    void refreshDeeds();

    Rule m_rule;
    DatasetPtr m_data;
    bool m_reverted = false;
    QVBoxLayout* m_lines;
    std::vector<QString> m_paths; ///< of the fields, in their order
    std::vector<ParameterField*> m_fields;
    WrapLabel* m_deeds;
    LinkButton* m_revert;
};

} // namespace marquee
