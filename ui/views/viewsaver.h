#pragma once

#include "ui/views/listform.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace baton::ui {

/// The name under which a list is kept, in the line under the filter.
class ViewSaver final : public QWidget
{
    Q_OBJECT

public:
    /// `prompt`: what is to be named; `key` begins the names of the parts.
    ViewSaver(const QString &prompt, const QString &key, QWidget *parent = nullptr);
    void begin(const QString &name);

Q_SIGNALS:
    void saveRequested(const QString &name, baton::ui::Audience audience);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();

    QLineEdit *m_name;
    QCheckBox *m_shared;
    QPushButton *m_save;
};

} // namespace baton::ui
