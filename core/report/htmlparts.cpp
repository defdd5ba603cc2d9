#include "core/report/htmlparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton::report {

namespace {

constexpr double barsHeight = 140;
constexpr double barsWidth = 800;

QString rect(const char *kind, double left, double top, double width, double height)
{
    return u"<rect class=\"%1\" x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\"/>"_s
        .arg(QString::fromLatin1(kind))
        .arg(left, 0, 'f', 1)
        .arg(top, 0, 'f', 1)
        .arg(width, 0, 'f', 1)
        .arg(height, 0, 'f', 1);
}

} // namespace

QString figureTile(const QString &key, double raw, const QString &value, const QString &meaning)
{
    return u"<div class=\"figure\"><strong data-figure=\"%1\" data-value=\"%2\">%3</strong>"
           "<span>%4</span></div>\n"_s.arg(key, QString::number(raw, 'g', 15),
                                           value.toHtmlEscaped(), meaning.toHtmlEscaped());
}

QString htmlTable(const QString &caption, const QStringList &heads,
                  const std::vector<QStringList> &rows, int numbersFrom)
{
    QString html = u"<table><caption>%1</caption><thead><tr>"_s.arg(caption.toHtmlEscaped());
    const auto kind = [numbersFrom](int column) {
        return column >= numbersFrom ? u" class=\"n\""_s : QString{};
    };
    for (int column = 0; const auto &head : heads)
        html += u"<th scope=\"col\"%1>%2</th>"_s.arg(kind(column++), head.toHtmlEscaped());
    html += u"</tr></thead><tbody>\n"_s;
    for (const auto &row : rows) {
        html += u"<tr>"_s;
        for (int column = 0; const auto &cell : row)
            html += u"<td%1>%2</td>"_s.arg(kind(column++), cell.toHtmlEscaped());
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody></table>\n"_s;
}

QString section(const QString &title, const QString &body)
{
    if (body.isEmpty())
        return {};
    return u"<section><h2>%1</h2>\n%2</section>\n"_s.arg(title.toHtmlEscaped(), body);
}

QString paragraph(const QString &text)
{
    return u"<p>%1</p>\n"_s.arg(text.toHtmlEscaped());
}

QString barsSvg(const QString &title, const std::vector<StackedBar> &bars)
{
    double largest = 1;
    for (const auto &bar : bars)
        largest = std::max(largest, bar.first + bar.second + bar.third);
    QString svg = u"<svg role=\"img\" viewBox=\"0 0 %1 %2\" aria-label=\"%3\">"_s.arg(barsWidth)
                      .arg(barsHeight)
                      .arg(title.toHtmlEscaped());
    const double wide = barsWidth / static_cast<double>(std::max<size_t>(1, bars.size()));
    for (size_t i = 0; i < bars.size(); ++i) {
        const auto &bar = bars[i];
        const double left = wide * static_cast<double>(i);
        double top = barsHeight;
        svg += u"<g><title>%1</title>"_s.arg(bar.words.toHtmlEscaped());
        for (const auto &[kind, value] :
             {std::pair{"kept", bar.first}, {"broken", bar.second}, {"open", bar.third}}) {
            const double height = (barsHeight - 2) * value / largest;
            top -= height;
            if (value > 0)
                svg += rect(kind, left + 1, top, std::max(1.0, wide - 2), height);
        }
        svg += u"</g>"_s;
    }
    return svg + u"</svg>\n"_s;
}

QString styleSheet()
{
    return uR"(:root{color-scheme:light dark;--base:#fff;--surface:#f5f7f9;--border:#d5dbe3;--text:#1a2330;--muted:#56616f;
--kept:#0a62bc;--broken:#b85c00}
@media (prefers-color-scheme:dark){:root{--base:#151a20;--surface:#1d232b;--border:#37414d;--text:#e8ecf1;--muted:#a5b0bd;
--kept:#74b6f8;--broken:#f0a35e}}
body{background:var(--base);color:var(--text);font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.8rem;margin-bottom:0}h2{font-size:1.25rem;margin-top:2.5rem}p,caption,.figure span{color:var(--muted)}
.figures{display:flex;flex-wrap:wrap;gap:1rem}.figure{flex:1 1 12rem;background:var(--surface);border:1px solid var(--border);
border-radius:6px;padding:1rem}.figure strong{display:block;font-size:2rem}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-variant-numeric:tabular-nums}caption{text-align:left;padding:.25rem 0}
th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid var(--border)}.n{text-align:right}
svg{width:100%;height:auto;margin:16px 0 4px}.kept{fill:var(--kept)}.broken{fill:var(--broken)}.open{fill:none;stroke:var(--muted)}
@media print{body{margin:0;max-width:none}section{break-inside:avoid}})"_s;
}

} // namespace baton::report
