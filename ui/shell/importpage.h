#pragma once

#include "core/desk/desk.h"
#include "core/exchange/historyreader.h"

#include <QPointer>
#include <QWidget>

#include <stop_token>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace baton::ui {

/// Brings a history in: choose, look at what would come, bring it in, take it back.
class ImportPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPage(QWidget *parent = nullptr);
    ~ImportPage() override;

    void setDesk(std::shared_ptr<desk::Desk> desk);
    void choose(const QString &file, const QString &format);
    void look();
    void bringIn();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void looked(bool readable);
    void finished(const baton::desk::ImportReceipt &receipt);
    void leaveRequested();

private:
    struct Read; // a history and what was wrong with it
    void build();
    void showRead(const std::shared_ptr<Read> &read);
    void showDone(const Result<desk::ImportReceipt> &receipt);
    void takeBack();
    void setBusy(const QString &what);
    void setIdle(const QString &words);

    std::shared_ptr<desk::Desk> m_desk;
    std::shared_ptr<Read> m_read;
    std::stop_source m_stop;
    bool m_busy = false;
    BatchId m_batch;
    QLineEdit *m_file;
    QComboBox *m_format;
    QPushButton *m_look;
    QPushButton *m_bringIn;
    QPushButton *m_cancel;
    QPushButton *m_takeBack;
    QProgressBar *m_progress;
    QLabel *m_words;
    QTextBrowser *m_report;
};

} // namespace baton::ui
