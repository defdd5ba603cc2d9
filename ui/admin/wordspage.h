#pragma once

#include "ui/admin/setup.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace baton::ui {

class TheirsLine;

/// Words under a name, as they are edited.
struct Worded
{
    SettingId id;
    QString name;
    QString text;
    TeamId team = {};
    PersonId owner = {}; // null: shared
    bool retired = false;
    friend bool operator==(const Worded &, const Worded &) = default;
};

/// What a page of words shows and how it is read and written.
struct WordsSpec
{
    QString id; // "replies"
    org::SettingKind kind = org::SettingKind::CannedReply;
    QString title;
    QString lead;
    QString empty;
    QString addText;
    QString textName;
    QString textHint;
    std::function<std::optional<Worded>(const org::Setting &)> read;
    std::function<org::Setting(const Worded &)> write;
    QStringList variables = {};                               // put into the text by a click
    std::function<QString(const QString &text)> preview = {}; // what becomes of the text
    std::function<QString(const QString &text)> doubt = {};   // what is likely a slip; or empty
    enum class Whose : quint8 { Everybodys, Chosen } whose = Whose::Everybodys;
};

/// Named texts of the desk: the list at the left, the chosen one at the right, typed into and
/// saved. What is typed and not saved stays until it is saved or the desk is closed.
class WordsPage final : public QWidget
{
    Q_OBJECT

public:
    WordsPage(WordsSpec spec, Setup *setup, QWidget *parent = nullptr);

private:
    void build();
    void buildList(QVBoxLayout *layout);
    void buildForm(QVBoxLayout *layout);
    void addVariables(QVBoxLayout *layout);
    void fill();
    void fillWhose();
    void choose();
    void show(const Worded &worded);
    void edited();
    void startNew();
    void save();
    void retireOrBack();
    void run(const Worded &before, const Worded &after, const QString &words);
    void showPreview(const Worded &now);
    void sayTheirs();
    [[nodiscard]] qint64 versionNow() const;
    [[nodiscard]] Worded typed() const;
    [[nodiscard]] Worded saved(qint64 id) const;
    [[nodiscard]] qint64 chosen() const;

    WordsSpec m_spec;
    Setup *m_setup;
    std::map<qint64, Worded> m_saved;
    std::map<qint64, Worded> m_drafts; // typed, not saved; 0: a new one
    std::map<qint64, qint64> m_seen;   // the version that each draft began from
    QString m_awaited;                 // the name of a new one that is on its way
    QListWidget *m_list;
    QPushButton *m_add;
    QCheckBox *m_withRetired;
    QWidget *m_form;
    TheirsLine *m_theirs;
    QLineEdit *m_name;
    QComboBox *m_whose;
    QPlainTextEdit *m_text;
    QLabel *m_preview;
    QLabel *m_doubt;
    QLabel *m_empty;
    QLabel *m_last;
    QPushButton *m_save;
    QPushButton *m_retire;
    bool m_filling = false;
};

} // namespace baton::ui
