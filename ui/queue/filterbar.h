#pragma once

#include "core/desk/desk.h"
#include "core/desk/filtertext.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTimer;

namespace baton::ui {

class CompletionLine;
class FilterField;
enum class Tone : quint8;

/// The filter of a list: the field, what may be typed next under it, and what is wrong with it.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setDesk(desk::Desk *desk);
    /// Puts this before the names of its parts: the window has a filter for each of its places.
    void setPrefix(const QString &prefix);
    /// Puts a text there without asking for it.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Puts a text there as if it had been typed, and asks.
    void change(const QString &text);
    void takeFocus();
    void showAnswer(qint64 total, int searchReachPercent);
    /// A word of the filter that is wrong is pointed at.
    void showRefusal(const Error &error);
    /// The file does not answer; the list is as it was at that time.
    void showOutage(const Error &error, Instant since);
    /// Buttons beside the field.
    void addBeside(QWidget *button);
    /// Another widget in the line under the field; null brings back what was there.
    void showBelow(QWidget *widget);
    [[nodiscard]] FilterField *field() const { return m_field; }
    [[nodiscard]] CompletionLine *completions() const { return m_completions; }
    [[nodiscard]] const index::NameOffers &names() const { return m_names; }

Q_SIGNALS:
    void asked();
    /// The person goes on to the list.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void readNames();
    void offer();
    void showConditions();
    void hideOffers();
    void take(const index::Offer &offer);
    [[nodiscard]] bool keyPressed(int key);
    void say(const QString &words, Tone tone);

    QPointer<desk::Desk> m_desk;
    FilterField *m_field;
    QHBoxLayout *m_top;
    QStackedWidget *m_below;
    QLabel *m_hint;
    CompletionLine *m_completions;
    QTimer *m_typing;
    index::NameOffers m_names;
    bool m_namesAreOld = true;
};

} // namespace baton::ui
