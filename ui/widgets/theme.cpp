#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

bool &isDark()
{
    static bool dark = false;
    return dark;
}

bool systemIsDark()
{
    const auto palette = QApplication::style()->standardPalette();
    return palette.color(QPalette::Window).lightness() < 128;
}

QPalette paletteFrom(const draw::Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.surface);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.surface);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.base);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, c.muted);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, c.muted);
    return palette;
}

QString sheetFrom(const draw::Colours &c)
{
    return uR"(
QLabel { color: %4; }
QLabel[textSize="caption"] { font-size: %11pt; }
QLabel[textSize="title"] { font-size: %12pt; }
QLabel[textSize="figure"] { font-size: %13pt; }
QLabel[strong="true"] { font-weight: 600; }
QLabel[tone="muted"] { color: %6; }
QLabel[tone="danger"] { color: %8; }
QLabel[tone="ok"] { color: %10; }
#statusFoot, #sidebar, #topRow, #toolbar { background: %2; color: %4; }
QMenuBar { border: none; padding: 2px; background: transparent; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: %5; }
QMenu { background: %1; color: %4; border: 1px solid %3; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 16px; border-radius: 4px; }
QMenu::item:selected { background: %5; }
QMenu::item:disabled { color: %6; }
QMenu::separator { height: 1px; background: %3; margin: 4px 8px; }
#topRow, #toolbar { border-bottom: 1px solid %3; }
#sidebar { border: none; border-right: 1px solid %3; outline: none; padding: 4px; }
#sidebar::item { height: 28px; border-radius: 6px; padding-left: 6px; }
#sidebar::item:selected { background: %5; color: %4; }
#adminPages { border: none; outline: none; padding: 4px; }
#adminPages::item { height: 28px; border-radius: 6px; padding-left: 8px; }
#adminPages::item:selected { background: %5; color: %4; }
QLineEdit { background: %1; color: %4; border: 1px solid %3; border-radius: 6px; padding: 4px 8px;
    min-height: 18px; }
QLineEdit:focus { border: 2px solid %7; padding: 3px 7px; }
QLineEdit[wrong="true"] { border: 2px solid %8; padding: 3px 7px; }
QPushButton { background: %1; color: %4; border: 1px solid %3; border-radius: 6px; padding: 5px 12px; }
QPushButton:hover { background: %2; }
QPushButton:focus { border: 2px solid %7; padding: 4px 11px; }
QPushButton:disabled { color: %6; }
QPushButton:checked { background: %5; border: 1px solid %7; }
QPushButton:checked:focus { border: 2px solid %7; padding: 4px 11px; }
QPushButton[primary="true"] { background: %7; color: %9; border: 1px solid %7; font-weight: 600; }
QPushButton[primary="true"]:disabled { background: %2; color: %6; border: 1px solid %3; }
QPushButton[primary="true"]:focus { border: 2px solid %4; }
QPushButton[quiet="true"] { background: transparent; border: 1px solid transparent; color: %6;
    text-align: left; padding: 4px 6px; }
QPushButton[quiet="true"]:hover { background: %5; color: %4; }
QPushButton[quiet="true"]:focus { border: 1px solid %7; }
QPushButton[warns="true"] { color: %8; border: 1px solid %8; font-weight: 600; text-align: center; }
QPushButton[warns="true"]:focus { border: 2px solid %7; padding: 3px 5px; }
QPushButton[small="true"] { padding: 1px 8px; }
QPushButton[small="true"]:focus { padding: 0 7px; }
QPushButton[link="true"] { background: transparent; border: none; color: %6; text-align: left;
    padding: 4px 0; }
QPushButton[link="true"]:hover, QPushButton[link="true"]:focus { color: %7;
    text-decoration: underline; }
QPushButton::menu-indicator { image: none; width: 0px; }
QComboBox, QDateTimeEdit { background: %1; color: %4; border: 1px solid %3; border-radius: 6px;
    padding: 4px 8px; min-height: 18px; }
QComboBox:focus, QDateTimeEdit:focus { border: 2px solid %7; padding: 3px 7px; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QDateTimeEdit[calendarPopup="true"]::down-arrow { image: url(:/icons/choose.svg); width: 10px;
    height: 10px; }
QDateTimeEdit::up-button, QDateTimeEdit::down-button { border: none; width: 0px; }
QComboBox:editable { padding: 4px 2px; }
QComboBox QLineEdit { border: none; padding: 0 6px; }
QComboBox QLineEdit:focus { border: none; padding: 0 6px; }
QComboBox QAbstractItemView { background: %1; color: %4; border: 1px solid %3;
    selection-background-color: %5; selection-color: %4; }
QRadioButton, QCheckBox { color: %4; spacing: 6px; }
QRadioButton::indicator, QCheckBox::indicator { width: 12px; height: 12px; background: %1;
    border: 1px solid %6; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid %7; }
QCheckBox::indicator:checked { background: %7; border: 1px solid %7;
    image: url(:/icons/tick-%16.svg); }
QRadioButton:focus, QCheckBox:focus { text-decoration: underline; }
QPlainTextEdit { background: %1; color: %4; border: 1px solid %3; border-radius: 6px; padding: 4px; }
QPlainTextEdit:focus { border: 1px solid %7; }
QPlainTextEdit[note="true"] { background: %14; border: 1px solid %15; }
QFrame[card="requester"], QFrame[card="reply"] { background: %1; border: 1px solid %3;
    border-radius: 6px; }
QFrame[card="note"] { background: %14; border: 1px solid %15; border-radius: 6px; }
#composer, #ticketTop, #actPanel, #choiceLine { background: %2; }
#palette, #why, #verdict { background: %1; border: 1px solid %6; }
#callerPicker { background: %1; border: 1px solid %6; border-radius: 6px; padding: 1px; }
#actPanel, #choiceLine { border: none; border-bottom: 1px solid %3; }
#chip { background: %2; border: 1px solid %3; border-radius: 6px; }
QTabBar::tab { background: transparent; color: %6; padding: 6px 12px; border: 1px solid transparent;
    border-top-left-radius: 6px; border-top-right-radius: 6px; }
QTabBar::tab:selected { background: %1; color: %4; border: 1px solid %3; border-bottom: none; }
#composerTabs::tab:last { background: %14; border-color: %15; border-bottom: none; }
QTableView, QTableWidget, QTreeWidget, QTextBrowser, QListView { background: %1; color: %4; border: none;
    gridline-color: %3; selection-background-color: %5; selection-color: %4; outline: none; }
QHeaderView { background: %2; }
QHeaderView::section { background: %2; color: %6; border: none; border-bottom: 1px solid %3;
    padding: 4px 8px; }
QSplitter::handle { background: %3; }
QSplitter::handle:horizontal { width: 1px; }
QScrollArea, #place, #panel { background: %1; border: none; }
#hairline { background: %3; }
QProgressBar { border: 1px solid %3; border-radius: 4px; background: %2; text-align: center;
    color: %4; height: 18px; }
QProgressBar::chunk { background: %5; border-radius: 3px; }
QToolTip { background: %1; color: %4; border: 1px solid %3; }
)"_s.arg(c.base.name(), c.surface.name(), c.border.name(), c.text.name(), c.selection.name(),
         c.muted.name(), c.accent.name(), c.danger.name(), c.onPrimary.name())
        .arg(c.ok.name())
        .arg(fontFor(TextSize::Caption).pointSizeF())
        .arg(fontFor(TextSize::Title).pointSizeF())
        .arg(fontFor(TextSize::Figure).pointSizeF())
        .arg(c.note.name(), c.noteBorder.name())
        .arg(c.onPrimary.lightness() < 128 ? u"dark"_s : u"light"_s);
}

// Drawn anew in the colours of the look in force, so that an icon follows a change of it.
class IconEngine final : public QIconEngine
{
public:
    explicit IconEngine(QString name) : m_name{std::move(name)} {}

    void paint(QPainter *painter, const QRect &area, QIcon::Mode, QIcon::State) override
    {
        QFile file{u":/icons/%1.svg"_s.arg(m_name)};
        if (!file.open(QIODevice::ReadOnly))
            return;
        auto svg = file.readAll();
        // Breeze's own colour for text, replaced by ours.
        svg.replace("#232629", colours().muted.name().toLatin1());
        QSvgRenderer{svg}.render(painter, area);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap{size};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        paint(&painter, QRect{{}, size}, mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new IconEngine{m_name}; }

private:
    QString m_name;
};

} // namespace

void applyLook(Look look)
{
    static const bool dark = systemIsDark(); // before our own palette hides it
    isDark() = look == Look::Dark || (look == Look::System && dark);
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    if (QApplication::style()->name() != "fusion"_L1)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteFrom(colours()));
    QApplication::setFont(fontFor(TextSize::Body));
    app->setStyleSheet(sheetFrom(colours()));
}

const draw::Colours &colours()
{
    return isDark() ? draw::darkColours() : draw::lightColours();
}

QFont fontFor(TextSize size)
{
    static const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    QFont font = system;
    const auto families = QFontDatabase::families();
    if (families.contains(u"Inter"_s))
        font.setFamily(u"Inter"_s);
    const double body = std::max(9.5, system.pointSizeF());
    switch (size) {
    case TextSize::Caption:
        font.setPointSizeF(body * 0.9);
        break;
    case TextSize::Body:
        font.setPointSizeF(body);
        break;
    case TextSize::Title:
        font.setPointSizeF(body * 1.25);
        break;
    case TextSize::Figure:
        font.setPointSizeF(body * 2.2);
        break;
    }
    return font;
}

QFont strongFontFor(TextSize size)
{
    auto font = fontFor(size);
    font.setWeight(QFont::DemiBold);
    return font;
}

QIcon icon(const QString &name)
{
    return QIcon{new IconEngine{name}};
}

} // namespace baton::ui
