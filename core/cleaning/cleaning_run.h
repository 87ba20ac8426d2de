// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaning_stages.h"

namespace marquee {

/// One run of all rules over a table: makes what has changed since an earlier run and takes over the rest.
class CleaningRun
{
public:
    /// @param before stages of an earlier run over the same table; null: none
    CleaningRun(const RawTable& table, const Schema& schema, const CleaningOptions& options, std::stop_token stop,
                std::shared_ptr<const CleaningStages> before);

    /// A whole report, or one of no use when a stop was requested meanwhile.
    CleaningReport run(const ProgressFn& progress);

private:
    using Inputs = std::vector<std::shared_ptr<const void>>;

    void count();
    void changeTexts();
    void correctValues();
    void resolveRepeats();
    void resolveLenders();
    void flagDates();
    void resolveNumbers();
    void fillGaps();
    void assemble();
    void summarise();

    bool on(Rule rule) const { return m_options.isOn(rule); }
    CleanedView view() const { return {m_table, m_schema, m_texts, m_values, *m_dropped, m_stop}; }
    Inputs textInputs() const;
    Inputs valueInputs(bool (*wanted)(Role)) const;
    Inputs inputsOf(std::initializer_list<Role> texts, std::initializer_list<Role> values) const;
    void readValues();
    void adopt(Rule rule, CellTexts proposed);
    void adopt(Rule rule, RuleDeeds deeds);
    void drop(const std::vector<DroppedTitle>& titles);
    void append(const std::vector<Flag>& flags);
    template<typename Options, typename Change>
    void textStage(Rule rule, CleaningStages::Stage<Options, CellTexts> CleaningStages::*stage, const Options& options,
                   Change change);
    template<typename Options, typename Out, typename Make>
    const Out& stage(CleaningStages::Stage<Options, Out> CleaningStages::*member, bool isOn, const Options& options,
                     Inputs inputs, Make make);

    const RawTable& m_table;
    const Schema& m_schema;
    const CleaningOptions& m_options;
    CellReading m_reading;
    std::stop_token m_stop;
    std::shared_ptr<const CleaningStages> m_before;
    std::shared_ptr<CleaningStages> m_stages;
    CellTexts m_texts;
    std::vector<ColumnValuesPtr> m_values;
    std::shared_ptr<const TitleIds> m_dropped;
    CleaningReport m_report;
};

} // namespace marquee
