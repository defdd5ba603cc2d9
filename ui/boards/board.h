#pragma once

#include "core/desk/desk.h"
#include "core/exchange/figuretables.h"

#include <QPointer>
#include <QScrollArea>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace baton::ui {

class EmptyState;

/// What the boards share: a toolbar with the span of weeks, a headline, a place for panels, and the
/// states empty and refused. Asks anew when the desk has changed.
class Board : public QWidget
{
    Q_OBJECT

public:
    explicit Board(const QString &name, QWidget *parent = nullptr);

    void setDesk(desk::Desk *desk);
    void refresh();
    [[nodiscard]] bool isFilled() const { return m_filled; }
    /// Writes the board to a file, as its ending says; `said` tells how it went.
    void saveTo(const QString &path);

Q_SIGNALS:
    /// What an export did, or why it could not.
    void said(const QString &sentence);
    /// A figure was opened: these are its tickets.
    void ticketsRequested(const QString &filter);
    void filled();

protected:
    /// All that the board shows, as tables.
    [[nodiscard]] virtual std::vector<exchange::Table> tables() const = 0;
    virtual void ask(const desk::FigureQuestion &question) = 0;
    [[nodiscard]] desk::Desk *desk() const { return m_desk; }
    [[nodiscard]] desk::FigureQuestion question() const;
    void sayHeadline(const QString &headline, const QString &detail);
    void sayEmpty(const QString &title, const QString &detail);
    void sayFilled(Instant asOf);
    /// For a board that has a span of its own.
    void hideSpan();
    [[nodiscard]] QWidget *body() const { return m_body; }
    [[nodiscard]] QVBoxLayout *bodyLayout() const { return m_bodyLayout; }

private:
    void build(const QString &name);
    [[nodiscard]] QWidget *exportButton(QWidget *parent);
    void chooseFile(const QString &ending);

    QString m_name;
    QPointer<desk::Desk> m_desk;
    QComboBox *m_span = nullptr;
    QLabel *m_asOf = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_detail = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_bodyLayout = nullptr;
    QScrollArea *m_scroll = nullptr;
    EmptyState *m_empty = nullptr;
    bool m_filled = false;
};

/// A panel of a board: heading, what its unit is, and a widget below.
[[nodiscard]] QWidget *panel(const QString &title, const QString &unit, QWidget *content,
                             QWidget *parent);
/// The same under a heading that changes.
[[nodiscard]] QWidget *panel(QLabel *head, QWidget *content, QWidget *parent);

} // namespace baton::ui
