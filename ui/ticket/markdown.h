#pragma once

#include <QTextDocument>
#include <QUrl>

namespace baton::ui {

/// What is shown of one text before "Show all".
inline constexpr qsizetype mostShown = 12'000;

/// Puts our own words into a document: bold, italics, code, lists, links and quotes are obeyed;
/// HTML is shown as the characters it is, images become their words, nothing is ever loaded. Lines
/// end where their writer ended them.
void showMarkdown(QTextDocument &document, QString text);
/// Puts words from outside into a document, character by character; only addresses become links.
void showVerbatim(QTextDocument &document, QString text);
/// http, https and mailto; anything else is never opened.
[[nodiscard]] bool isSafeAddress(const QUrl &address);
/// The addresses a document links to, each once, in order.
[[nodiscard]] QStringList addressesIn(const QTextDocument &document);

} // namespace baton::ui
