#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;

namespace baton::ui {

/// The first place of all: try the demo, start a new desk, open a file. Also says why a file could
/// not be opened.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void say(const QString &sentence);
    void showWork(const QString &what);
    void showIdle();
    /// Where new desks are kept unless another place is asked for.
    void setFolder(const QString &folder);

Q_SIGNALS:
    void demoRequested();
    /// In the place that is said on the page.
    void newDeskRequested(const QString &path, const QString &name, const QString &zone);
    void anotherPlaceRequested(const QString &name, const QString &zone);
    void openRequested();
    void importRequested();

private:
    void build();
    QLayout *buildFields(QWidget *column);
    void showPlace();
    /// Says what is wrong with the two fields; yes where nothing is.
    bool isComplete();
    QLabel *m_problem;
    QLabel *m_work;
    QProgressBar *m_busy;
    QLineEdit *m_name;
    QLineEdit *m_zone;
    QLabel *m_place;
    QString m_folder;
    QString m_path;
};

/// A file for a desk of that name in a folder, one that is not there yet.
[[nodiscard]] QString freeFileFor(const QString &name, const QString &folder);

} // namespace baton::ui
