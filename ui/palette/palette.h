#pragma once

#include "core/desk/desk.h"
#include "ui/palette/catalog.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;

namespace baton::ui {

class ActionRegistry;
class PaletteList;
class PaletteModel;

/// Finds tickets, people, places, acts and pages of the guide while one types in the field of the
/// top row. Lives in the window under that field; the keys stay in the field, Esc gives the focus
/// back to where it was.
class Palette final : public QFrame
{
    Q_OBJECT

public:
    Palette(QLineEdit *field, ActionRegistry *registry, QWidget *window);

    void setDesk(desk::Desk *desk);
    /// Name and target of each place one can go to.
    void setPlaces(std::function<std::vector<std::pair<QString, QString>>()> places);
    void addHelp(const QString &title, const QString &target);
    void open();
    /// Whether tickets are still being looked for.
    [[nodiscard]] bool isAsking() const { return m_asking; }
    [[nodiscard]] PaletteModel *model() const { return m_model; }

Q_SIGNALS:
    void ticketRequested(baton::TicketId ticket);
    void placeRequested(const QString &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void leave();
    void ask();
    void askTickets(const PaletteQuestion &question);
    void askNumber(qint64 number);
    void takeTickets(quint64 generation, const Result<std::vector<desk::SearchHit>> &hits);
    void take(const QModelIndex &index);
    void fillActs();
    void fillPeople(const desk::Directory &directory);
    void fit();
    void say();
    [[nodiscard]] bool pressed(int key);

    QLineEdit *m_field;
    ActionRegistry *m_registry;
    QPointer<desk::Desk> m_desk;
    PaletteModel *m_model;
    PaletteList *m_list;
    PaletteCatalog m_catalog;
    PaletteUse m_use;
    std::function<std::vector<std::pair<QString, QString>>()> m_places;
    QPointer<QWidget> m_before;
    quint64 m_generation = 0; // a late answer to an earlier question is dropped
    bool m_asking = false;
};

} // namespace baton::ui
