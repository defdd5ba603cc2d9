#include "ui/views/viewsaver.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace baton::ui {

ViewSaver::ViewSaver(const QString &prompt, const QString &key, QWidget *parent)
    : QWidget{parent}, m_name{new QLineEdit{this}},
      m_shared{new QCheckBox{tr("For everybody"), this}}, m_save{new QPushButton{tr("Keep"), this}}
{
    m_name->setObjectName(key + u"Name"_s);
    m_name->setAccessibleName(prompt);
    m_name->setPlaceholderText(prompt);
    m_name->setMaxLength(60);
    m_shared->setObjectName(key + u"Shared"_s);
    m_save->setObjectName(key + u"Keep"_s);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(m_shared);
    row->addWidget(m_save);
    for (auto *each : std::initializer_list<QWidget *>{m_name, m_save})
        each->setFixedHeight(24);
    connect(m_name, &QLineEdit::returnPressed, this, &ViewSaver::save);
    connect(m_save, &QPushButton::clicked, this, &ViewSaver::save);
}

void ViewSaver::begin(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
    m_name->setFocus();
}

void ViewSaver::save()
{
    const auto name = m_name->text().trimmed();
    if (name.isEmpty())
        return m_name->setFocus();
    Q_EMIT saveRequested(name, m_shared->isChecked() ? Audience::Everybody : Audience::Me);
    Q_EMIT left();
}

void ViewSaver::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

} // namespace baton::ui
