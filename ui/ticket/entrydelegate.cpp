#include "ui/ticket/entrydelegate.h"

#include "ui/ticket/entrymodel.h"
#include "ui/ticket/filerows.h"
#include "ui/ticket/markdown.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int edge = 16;    // of the view
constexpr int inset = 48;   // how far ours stands in
constexpr int padding = 12; // within a card
constexpr int icons = 24;   // before the name
constexpr int between = 4;  // half the space between entries
constexpr int headGap = 3;

const Entry &entryOf(const QModelIndex &index)
{
    return static_cast<const EntryModel *>(index.model())->entry(index.row());
}

int lineHeight(TextSize size)
{
    return QFontMetrics{fontFor(size)}.height() + 2;
}

QString iconOf(Voice voice)
{
    switch (voice) {
    case Voice::Requester:
        return u"mail-message"_s;
    case Voice::Reply:
        return u"mail-reply-sender"_s;
    case Voice::Note:
        return u"object-locked"_s;
    }
    return {};
}

// One or two changes are told; more are counted.
QString foldedWords(const Entry &entry, bool isOpen)
{
    if (entry.lines.size() <= 2)
        return entry.lines.join(u" · "_s);
    const auto count = EntryDelegate::tr("%1 · %2 changes").arg(entry.when).arg(entry.lines.size());
    return count + (isOpen ? EntryDelegate::tr(" · Fold") : EntryDelegate::tr(" · Show"));
}

} // namespace

EntryDelegate::EntryDelegate(QObject *parent) : QStyledItemDelegate{parent} {}

void EntryDelegate::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    m_heights.clear();
}

void EntryDelegate::forget()
{
    m_documents.clear();
    m_heights.clear();
}

QTextDocument &EntryDelegate::documentOf(const Entry &entry) const
{
    auto *document = m_documents.object(entry.seq);
    if (document == nullptr || document->property("words").toString() != entry.text.left(200)) {
        document = new QTextDocument;
        document->setDefaultFont(fontFor(TextSize::Body));
        document->setDocumentMargin(0);
        document->setIndentWidth(20);
        document->setUndoRedoEnabled(false);
        document->setProperty("words", entry.text.left(200));
        if (entry.voice == Voice::Requester)
            showVerbatim(*document, entry.text);
        else
            showMarkdown(*document, entry.text);
        m_documents.insert(entry.seq, document);
    }
    document->setTextWidth(textWidth(entry));
    return *document;
}

int EntryDelegate::textWidth(const Entry &) const
{
    return std::max(120, m_width - 2 * edge - inset - 2 * padding - icons);
}

QRect EntryDelegate::cardOf(const QRect &item, const Entry &entry) const
{
    const bool theirs = entry.voice == Voice::Requester;
    return item.adjusted(edge + (theirs ? 0 : inset), between, -edge - (theirs ? inset : 0),
                         -between);
}

QRect EntryDelegate::textOf(const QRect &item, const Entry &entry) const
{
    return cardOf(item, entry)
        .adjusted(padding + icons, 8 + lineHeight(TextSize::Body) + headGap, -padding,
                  -8 - FileRows{entry.files}.height());
}

QRect EntryDelegate::filesOf(const QRect &item, const Entry &entry) const
{
    return cardOf(item, entry).adjusted(padding + icons, 0, -padding, -8);
}

int EntryDelegate::heightOf(const Entry &entry, bool isOpen) const
{
    if (entry.kind == Entry::Kind::Changes) {
        const bool folded = entry.lines.size() > 2 && !isOpen;
        const auto lines = folded || !isOpen ? 1 : 1 + static_cast<int>(entry.lines.size());
        return lineHeight(TextSize::Caption) * lines + 6;
    }
    if (entry.kind != Entry::Kind::Card)
        return lineHeight(TextSize::Caption) + 10;
    auto known = m_heights.constFind(entry.seq);
    if (known == m_heights.constEnd()) {
        const int cut = entry.text.size() > mostShown ? lineHeight(TextSize::Body) : 0;
        const auto text = entry.text.isEmpty()
                              ? 0
                              : static_cast<int>(std::ceil(documentOf(entry).size().height()));
        known =
            m_heights.insert(entry.seq, 2 * between + 16 + lineHeight(TextSize::Body) + headGap +
                                            text + cut + FileRows{entry.files}.height());
    }
    return *known;
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_width - 2, heightOf(entryOf(index), index.data(EntryModel::Opened).toBool())};
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto &entry = entryOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (entry.kind) {
    case Entry::Kind::Card:
        paintCard(*painter, option.rect, entry, option);
        break;
    case Entry::Kind::Changes:
        paintChanges(*painter, option.rect, entry, index.data(EntryModel::Opened).toBool());
        break;
    case Entry::Kind::New:
    case Entry::Kind::Older:
        paintRule(*painter, option.rect, entry);
        break;
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && entry.kind != Entry::Kind::Card) {
        painter->setPen(colours().accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(option.rect.adjusted(edge / 2, 1, -edge / 2, -1), 4, 4);
    }
    painter->restore();
}

void EntryDelegate::paintHead(QPainter &painter, const QRect &card, const Entry &entry) const
{
    const QRect line{card.left() + padding, card.top() + 8, card.width() - 2 * padding,
                     lineHeight(TextSize::Body)};
    icon(iconOf(entry.voice)).paint(&painter, QRect{line.left(), line.top() + 1, 16, 16});
    painter.setFont(fontFor(TextSize::Caption));
    painter.setPen(colours().muted);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, entry.when);
    const int right = line.right() - painter.fontMetrics().horizontalAdvance(entry.when) - 12;
    QRect rest{line.left() + icons, line.top(), right - line.left() - icons, line.height()};
    painter.setFont(strongFontFor(TextSize::Body));
    painter.setPen(colours().text);
    const auto who = painter.fontMetrics().elidedText(entry.who, Qt::ElideRight, rest.width());
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, who);
    if (!who.isEmpty())
        rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(who) + 8);
    const bool isNote = entry.voice == Voice::Note;
    painter.setFont(isNote ? strongFontFor(TextSize::Caption) : fontFor(TextSize::Caption));
    painter.setPen(isNote ? colours().text : colours().muted);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(entry.what, Qt::ElideRight, rest.width()));
}

void EntryDelegate::paintCard(QPainter &painter, const QRect &item, const Entry &entry,
                              const QStyleOptionViewItem &option) const
{
    const auto card = cardOf(item, entry);
    const bool isNote = entry.voice == Voice::Note;
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter.setBrush(isNote ? colours().note : colours().base);
    painter.setPen(QPen{focused  ? colours().accent
                        : isNote ? colours().noteBorder
                                 : colours().border,
                        focused ? 2.0 : 1.0});
    painter.drawRoundedRect(QRectF{card}.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    paintHead(painter, card, entry);
    const auto text = textOf(item, entry);
    painter.save();
    painter.setClipRect(text);
    painter.translate(text.topLeft());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, colours().text);
    documentOf(entry).documentLayout()->draw(&painter, context);
    painter.restore();
    FileRows{entry.files}.paint(painter, filesOf(item, entry), m_thumbnails);
    if (entry.text.size() <= mostShown)
        return;
    painter.setPen(colours().accent);
    painter.setFont(fontFor(TextSize::Body));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                     tr("Show all %1 characters").arg(QLocale{}.toString(entry.text.size())));
}

void EntryDelegate::paintChanges(QPainter &painter, const QRect &item, const Entry &entry,
                                 bool isOpen) const
{
    painter.setFont(fontFor(TextSize::Caption));
    painter.setPen(colours().muted);
    const int height = lineHeight(TextSize::Caption);
    QRect line{item.left() + edge + inset - 8, item.top() + 3, item.width() - 2 * edge - inset + 8,
               height};
    if (entry.lines.size() > 2)
        icon(isOpen ? u"arrow-down"_s : u"arrow-right"_s)
            .paint(&painter, QRect{line.left() - 22, line.top() + (height - 14) / 2, 14, 14});
    const auto words = foldedWords(entry, isOpen);
    const auto metrics = painter.fontMetrics();
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(words, Qt::ElideRight, line.width()));
    if (!isOpen)
        return;
    for (const auto &change : entry.lines) {
        line.translate(0, height);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(change, Qt::ElideRight, line.width()));
    }
}

void EntryDelegate::paintRule(QPainter &painter, const QRect &item, const Entry &entry) const
{
    const bool isNew = entry.kind == Entry::Kind::New;
    const auto words = isNew ? entry.text : tr("%1 · Show").arg(entry.text);
    painter.setFont(isNew ? strongFontFor(TextSize::Caption) : fontFor(TextSize::Caption));
    painter.setPen(isNew ? colours().accent : colours().muted);
    painter.drawText(item, Qt::AlignCenter, words);
    const int half = painter.fontMetrics().horizontalAdvance(words) / 2 + 8;
    const int middle = item.center().y();
    painter.setPen(isNew ? colours().accent : colours().border);
    painter.drawLine(item.left() + edge, middle, item.center().x() - half, middle);
    painter.drawLine(item.center().x() + half, middle, item.right() - edge, middle);
}

QString EntryDelegate::addressAt(const QRect &item, const QModelIndex &index,
                                 const QPoint &point) const
{
    const auto &entry = entryOf(index);
    const auto text = textOf(item, entry);
    if (entry.kind != Entry::Kind::Card || !text.contains(point))
        return {};
    return documentOf(entry).documentLayout()->anchorAt(QPointF{point - text.topLeft()});
}

std::optional<ticket::Attachment> EntryDelegate::fileAt(const QRect &item, const QModelIndex &index,
                                                        const QPoint &point) const
{
    const auto &entry = entryOf(index);
    const auto *file = FileRows{entry.files}.at(filesOf(item, entry), point);
    return entry.kind == Entry::Kind::Card && file != nullptr ? std::optional{*file} : std::nullopt;
}

QStringList EntryDelegate::addressesOf(const QModelIndex &index) const
{
    const auto &entry = entryOf(index);
    return entry.kind == Entry::Kind::Card ? addressesIn(documentOf(entry)) : QStringList{};
}

bool EntryDelegate::isShowAll(const QRect &item, const QModelIndex &index,
                              const QPoint &point) const
{
    const auto &entry = entryOf(index);
    if (entry.kind != Entry::Kind::Card || entry.text.size() <= mostShown)
        return false;
    auto foot = textOf(item, entry);
    foot.setTop(foot.bottom() - lineHeight(TextSize::Body));
    return foot.contains(point);
}

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    const auto &entry = entryOf(index);
    auto *words = new QTextEdit{parent};
    words->setReadOnly(true);
    words->setFrameShape(QFrame::NoFrame);
    words->setProperty("note", entry.voice == Voice::Note);
    words->setObjectName(u"selectWords"_s);
    words->setAccessibleName(tr("Words of %1").arg(entry.who));
    words->setDocument(documentOf(entry).clone(words));
    words->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return words;
}

void EntryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    editor->setGeometry(textOf(option.rect, entryOf(index)));
}

} // namespace baton::ui
