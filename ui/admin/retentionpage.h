#pragma once

#include "ui/admin/setup.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace baton::ui {

class DeletionLine;

/// How long what was said on tickets is kept, and deleting what is kept no longer: for ever, so it
/// is asked first.
class RetentionPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionPage(Setup *setup, QWidget *parent = nullptr);

Q_SIGNALS:
    void ticketRequested(TicketId ticket);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Row
    {
        ticket::Kind kind;
        QComboBox *months;
        QLabel *past;
    };
    void addRows(QVBoxLayout *layout);
    void addFoot(QVBoxLayout *layout);
    void fill();
    void look();
    void show(const desk::RetentionPreview &preview);
    void showTickets(const desk::RetentionPreview &preview);
    void choose(const Row &row);
    void ask();
    void leave();
    void eraseNext();
    void say(const QString &words);

    Setup *m_setup;
    std::vector<Row> m_rows;
    std::vector<TicketId> m_past;
    QTableWidget *m_table;
    DeletionLine *m_deletion;
    size_t m_erased = 0;
    bool m_isErasing = false;
    QLabel *m_words;
    QPushButton *m_ask;
    QWidget *m_question;
    QLabel *m_questionWords;
    QPushButton *m_erase;
    QPushButton *m_leave;
};

} // namespace baton::ui
