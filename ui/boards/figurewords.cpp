#include "ui/boards/figurewords.h"

#include "core/draw/figure.h"

using namespace Qt::StringLiterals;

namespace baton::ui {

QString whole(qint64 count)
{
    return draw::figureText(static_cast<double>(count));
}

QString percent(double share)
{
    return u"%1 %"_s.arg(share * 100, 0, 'f', 0);
}

QString quoted(const QString &name)
{
    return u'"' + QString{name}.remove(u'"') + u'"';
}

QString painFilter(const QString &service, QDate weekEnd)
{
    return QStringLiteral("service:%1 opened:%2..%3")
        .arg(quoted(service), weekEnd.addDays(-28).toString(Qt::ISODate),
             weekEnd.addDays(-1).toString(Qt::ISODate));
}

} // namespace baton::ui
