#pragma once

#include "core/org/cannedreply.h"

#include <QFrame>

class QLabel;
class QListWidget;

namespace baton::ui {

/// The canned replies that fit the letters typed so far, with the text that would be put in. It
/// never takes the focus: the field lends it its keys.
class CannedPicker final : public QFrame
{
    Q_OBJECT

public:
    explicit CannedPicker(QWidget *parent = nullptr);
    void setReplies(std::vector<org::CannedReply> replies) { m_replies = std::move(replies); }
    void setValues(QHash<QString, QString> values) { m_values = std::move(values); }
    /// Shows what begins with the letters; hides where nothing does.
    void offer(const QString &letters);
    /// Up, Down, Enter, Tab and Esc while it is open; yes where the key was used.
    bool takeKey(int key);

Q_SIGNALS:
    void chosen(const QString &text);

private:
    void preview();
    [[nodiscard]] org::Expanded current() const;

    std::vector<org::CannedReply> m_replies;
    std::vector<org::CannedReply> m_offered;
    QHash<QString, QString> m_values;
    QListWidget *m_list;
    QLabel *m_preview;
    QLabel *m_unknown;
};

} // namespace baton::ui
