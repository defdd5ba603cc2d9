#pragma once

#include "core/org/personfinder.h"

#include <QListWidget>

namespace baton::ui {

/// Who is meant, the person or a new one of that name.
struct Caller
{
    PersonId id; // null: new
    QString name;
};

/// The people whom the letters typed so far may mean, and at the end the typed name as a new one.
/// It lies over what stands below and never takes the focus: the field lends it its keys.
class CallerPicker final : public QListWidget
{
    Q_OBJECT

public:
    explicit CallerPicker(QWidget *over);
    void setPeople(const std::vector<org::Person> &people,
                   const std::vector<org::Department> &departments);
    /// Shows who fits under the field; hides below two letters.
    void offer(const QString &letters, const QWidget &under);
    /// Up, Down, Enter, Tab and Esc while it is open; yes where the key was used.
    bool takeKey(int key);
    /// The highlighted one, in words.
    [[nodiscard]] QString currentWords() const;

Q_SIGNALS:
    void chosen(const baton::ui::Caller &caller);

private:
    void add(const Caller &caller, const QString &words);
    [[nodiscard]] QString wordsFor(const org::Person &person) const;
    void takeCurrent();

    std::vector<org::Person> m_people;
    QHash<qint64, QString> m_departments;
    org::PersonFinder m_finder;
    std::vector<Caller> m_offered;
};

} // namespace baton::ui
