#pragma once

#include "core/desk/figures.h"

#include <QDate>
#include <QFrame>

class QLabel;

namespace baton::ui {

/// At most one suggestion a fortnight, for the lead alone; "Not now" keeps quiet for 90 days.
/// Hidden where there is none.
class SuggestionCard final : public QFrame
{
    Q_OBJECT

public:
    explicit SuggestionCard(QWidget *parent = nullptr);
    /// Pains of the four weeks before `weekEnd`.
    void show(const std::vector<desk::MondayFigures::ServicePain> &pains, QDate weekEnd);

Q_SIGNALS:
    /// There is one to be shown, or no more.
    void isThere(bool is);
    void ticketsRequested(const QString &filter);

private:
    void notNow();

    QLabel *m_words;
    QString m_service;
    QDate m_weekEnd;
};

} // namespace baton::ui
