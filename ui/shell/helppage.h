#pragma once

#include <QStringList>
#include <QWidget>

class QTextBrowser;

namespace baton::ui {

/// The guide, compiled into the program: one page at a time, its links lead on.
class HelpPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget *parent = nullptr);
    /// Shows a page by its name, "tickets"; the first one for a name it does not have.
    void open(const QString &page);
    [[nodiscard]] QString page() const { return m_page; }
    /// Names of all pages, the first one first.
    [[nodiscard]] static QStringList pages();
    /// The heading of a page.
    [[nodiscard]] static QString titleOf(const QString &page);

Q_SIGNALS:
    void leaveRequested();
    void pageRequested(const QString &page);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTextBrowser *m_browser;
    QString m_page;
};

} // namespace baton::ui
