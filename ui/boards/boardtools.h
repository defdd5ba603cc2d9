#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace baton::ui {

class Shaping;

/// The line above a board: its name, how it is arranged, its weeks, and the ways out of the house.
class BoardTools final : public QWidget
{
    Q_OBJECT

public:
    BoardTools(const QString &name, Shaping *shaping, QWidget *parent);

    /// For a board that has a span of its own.
    void hideSpan();
    void sayAsOf(const QString &words);
    /// The row of the filter is there.
    void showFiltering(bool isThere);

Q_SIGNALS:
    void filterWanted(bool isThere);
    void arrangeRequested();
    void nameRequested();
    /// png, svg, pdf, csv or xlsx
    void fileRequested(const QString &ending);
    void pictureWanted();
    void tablesWanted();

private:
    [[nodiscard]] QPushButton *exportButton();
    void buildSpan();
    void showShape();
    void fillMenu();
    void addShapes(QMenu &menu);

    Shaping *m_shaping;
    QComboBox *m_span;
    QPushButton *m_filter;
    QPushButton *m_shape;
    QLabel *m_asOf;
};

} // namespace baton::ui
