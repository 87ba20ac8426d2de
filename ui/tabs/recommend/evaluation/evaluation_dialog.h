// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explorer/job.h"
#include "recommend/evaluation/examination.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QPushButton;
class QTableView;

namespace marquee {

class ElidedLabel;
class EvaluationModel;
class ExplorerState;
class ThemedLabel;
class WrapLabel;

/// "How good are these?": every preset beside simple rankings, on the open file, by questions the catalogue answers
/// itself or by likes from a file, and what they say of the study's claim. It stays open beside the window; the figures
/// are made when it opens and again when the file, the clusters or the likes change.
class EvaluationDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit EvaluationDialog(ExplorerState& state, QWidget* parent = nullptr);
    ~EvaluationDialog() override;

    /// Judges by a table of user, title[, year][, rating]; empty: by the catalogue itself.
    void judgeBy(const QString& likesFile);
    const std::optional<Examination>& examination() const noexcept { return m_examination; } ///< unset: none yet

private:
    QLayout* makeSource();
    QWidget* makeVerdict();
    QLayout* makeBar();
    void chooseLikes();
    void run();
    void present(Examination examination);
    void presentNothing(const QString& sentence);
    void fillKinds();
    void copy() const;
    void exportCsv();

    ExplorerState& m_state;
    QString m_likes;
    ElidedLabel* m_source;
    QPushButton* m_ownQuestions;
    ThemedLabel* m_heading;
    WrapLabel* m_verdict;
    QComboBox* m_kind;
    EvaluationModel* m_model;
    QTableView* m_table;
    WrapLabel* m_method;
    QPushButton* m_again = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_export = nullptr;
    std::optional<Examination> m_examination;
    Job m_job;
};

/// Opens the dialog over the window, or brings the one that is open to the front.
void showEvaluation(ExplorerState& state, QWidget* window);

} // namespace marquee
