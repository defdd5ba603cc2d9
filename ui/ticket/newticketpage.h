#pragma once

#include "ui/ticket/acts.h"

#include <QPointer>
#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStringListModel;
class QTimer;

namespace baton::ui {

class SimilarList;

/// A new ticket for somebody on the phone: who, what, can they work. Tickets that are like it stand
/// at the right and never take the focus.
class NewTicketPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NewTicketPage(TicketActs *acts, QWidget *parent = nullptr);

    void setDesk(desk::Desk *desk);
    /// Empty fields, the caller's name first.
    void begin();

Q_SIGNALS:
    void leaveRequested();
    void ticketRequested(baton::TicketId ticket);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildForm();
    QWidget *buildSide();
    void fillNames();
    void save(bool solved);
    void saveFor(PersonId requester, bool solved);
    void say(const QString &sentence, QWidget *field);
    [[nodiscard]] ticket::Priority priority() const;
    [[nodiscard]] PersonId personNamed(const QString &name) const;
    void askSimilar();
    void showSimilar(const desk::SimilarAnswer &answer);
    [[nodiscard]] QString written() const;

    QPointer<desk::Desk> m_desk;
    TicketActs *m_acts;
    desk::Directory m_directory;
    QStringListModel *m_names;
    QLineEdit *m_requester;
    QLineEdit *m_subject;
    QPlainTextEdit *m_words;
    QButtonGroup *m_canWork;
    QComboBox *m_channel;
    QComboBox *m_service;
    QCheckBox *m_earlier;
    QDateTimeEdit *m_reportedAt;
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_saveSolved;
    SimilarList *m_alike;
    QTimer *m_typing;
};

} // namespace baton::ui
