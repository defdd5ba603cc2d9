<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BulkBar</name>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 of %2 done. You can go on working.</source>
        <translation>%1 von %2 erledigt. Du kannst weiterarbeiten.</translation>
    </message>
    <message>
        <source>1 selected</source>
        <translation>1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Looking ...</source>
        <translation>Wird geprüft ...</translation>
    </message>
    <message>
        <source>What to do with the selected tickets</source>
        <translation>Was mit den ausgewählten Tickets geschehen soll</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Geben an</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>A tag for all of them, then Enter</source>
        <translation>Ein Schlagwort für alle, dann Enter</translation>
    </message>
    <message>
        <source>%1 selected, as many as can be at once</source>
        <translation>%1 ausgewählt, so viele wie auf einmal gehen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Conditions to choose</source>
        <translation>Bedingungen zur Auswahl</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 Ticket</translation>
    </message>
    <message>
        <source>%1 tickets</source>
        <translation>%1 Tickets</translation>
    </message>
    <message>
        <source>%1 match so far</source>
        <translation>%1 treffen bisher zu</translation>
    </message>
    <message>
        <source>The index is being rebuilt, %1 %: words may miss older tickets.</source>
        <translation>Der Index wird neu gebaut, %1 %: Wörter können ältere Tickets verfehlen.</translation>
    </message>
    <message>
        <source>The list still shows the last filter that worked.</source>
        <translation>Die Liste zeigt noch den letzten Filter, der galt.</translation>
    </message>
    <message>
        <source>The list is as it was at %1; Baton goes on trying.</source>
        <translation>Die Liste zeigt den Stand von %1; Baton versucht es weiter.</translation>
    </message>
</context>
<context>
    <name>LinkAsks</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>or its number</source>
        <translation>oder die Nummer</translation>
    </message>
    <message>
        <source>Open tickets that are like this one; or a number.</source>
        <translation>Offene Tickets, die diesem gleichen; oder eine Nummer.</translation>
    </message>
    <message>
        <source>That is no number of a ticket.</source>
        <translation>Das ist keine Nummer eines Tickets.</translation>
    </message>
    <message>
        <source>There is no ticket %1. Nothing was changed.</source>
        <translation>Es gibt kein Ticket %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Link it to</source>
        <translation>Verknüpfen mit</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 ist</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>The parent of this</source>
        <translation>Das Ober-Ticket davon</translation>
    </message>
    <message>
        <source>A child of this</source>
        <translation>Ein Unter-Ticket davon</translation>
    </message>
    <message>
        <source>The cause of this</source>
        <translation>Die Ursache davon</translation>
    </message>
    <message>
        <source>Caused by this</source>
        <translation>Davon verursacht</translation>
    </message>
    <message>
        <source>The same as this</source>
        <translation>Dasselbe wie dieses</translation>
    </message>
    <message>
        <source>%1 and %2 are linked.</source>
        <translation>%1 und %2 sind verknüpft.</translation>
    </message>
    <message>
        <source>This is the same as</source>
        <translation>Das ist dasselbe wie</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>Go on in %1</source>
        <translation>Weiter in %1</translation>
    </message>
    <message>
        <source>The other one ends and points here; both keep their history.</source>
        <translation>Das andere endet und verweist hierher; beide behalten ihren Verlauf.</translation>
    </message>
    <message>
        <source>%1 goes on in %2.</source>
        <translation>%1 geht in %2 weiter.</translation>
    </message>
    <message>
        <source>There is no message of the requester to make a ticket of. Nothing was changed.</source>
        <translation>Es gibt keine Nachricht des Melders, aus der ein Ticket werden kann. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A ticket of its own, of</source>
        <translation>Ein eigenes Ticket, aus</translation>
    </message>
    <message>
        <source>The newest message first. It keeps its time: clocks of the new ticket start when it came.</source>
        <translation>Die neueste Nachricht zuerst. Sie behält ihre Zeit: Die Uhren des neuen Tickets beginnen, als sie kam.</translation>
    </message>
    <message>
        <source>Subject of the new ticket</source>
        <translation>Betreff des neuen Tickets</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>A ticket needs a subject.</source>
        <translation>Ein Ticket braucht einen Betreff.</translation>
    </message>
    <message>
        <source>The message is a ticket of its own: %1.</source>
        <translation>Die Nachricht ist ein eigenes Ticket: %1.</translation>
    </message>
    <message>
        <source>1 child is open</source>
        <translation>1 Unter-Ticket ist offen</translation>
    </message>
    <message>
        <source>%1 children are open</source>
        <translation>%1 Unter-Tickets sind offen</translation>
    </message>
    <message>
        <source>Resolve too</source>
        <translation>Auch lösen</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Solved with %1.</source>
        <translation>Gelöst mit %1.</translation>
    </message>
    <message>
        <source>%1 is resolved.</source>
        <translation>%1 ist gelöst.</translation>
    </message>
    <message>
        <source>There is no checklist to put in yet. Add steps with C; then they can be kept for other tickets.</source>
        <translation>Noch gibt es keine Checkliste zum Einfügen. Füge mit C Schritte hinzu; dann lassen sie sich für andere Tickets aufheben.</translation>
    </message>
    <message>
        <source>Put in the checklist</source>
        <translation>Checkliste einfügen</translation>
    </message>
    <message>
        <source>or a name, to keep these steps</source>
        <translation>oder ein Name, um diese Schritte aufzuheben</translation>
    </message>
    <message>
        <source>Under which name shall the steps be kept?</source>
        <translation>Unter welchem Namen sollen die Schritte aufgehoben werden?</translation>
    </message>
    <message>
        <source>The checklist is in: %1.</source>
        <translation>Die Checkliste ist drin: %1.</translation>
    </message>
    <message>
        <source>The steps are kept as %1.</source>
        <translation>Die Schritte sind als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>The checklist %1 is no longer offered.</source>
        <translation>Die Checkliste %1 wird nicht mehr angeboten.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Baton Desk</source>
        <translation>Baton Desk</translation>
    </message>
    <message>
        <source>Start a new desk or open one first: the history comes into it.</source>
        <translation>Zuerst einen neuen Desk beginnen oder einen öffnen: dort kommt die Vorgeschichte hinein.</translation>
    </message>
    <message>
        <source>%1 - Baton Desk</source>
        <translation>%1 - Baton Desk</translation>
    </message>
    <message>
        <source>About Baton Desk</source>
        <translation>Über Baton Desk</translation>
    </message>
    <message>
        <source>Baton Desk %1
Qt %2
Free software under the GPL, version 3 or later.</source>
        <translation>Baton Desk %1
Qt %2
Freie Software unter der GPL, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Admin: %1</source>
        <translation>Verwaltung: %1</translation>
    </message>
</context>
<context>
    <name>PartAsks</name>
    <message>
        <source>%1 of work noted.</source>
        <translation>%1 Arbeit notiert.</translation>
    </message>
    <message>
        <source>Tomorrow 08:00</source>
        <translation>Morgen 08:00</translation>
    </message>
    <message>
        <source>Monday 08:00</source>
        <translation>Montag 08:00</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>or a day and hour: fri 14:00</source>
        <translation>oder Tag und Stunde: fri 14:00</translation>
    </message>
    <message>
        <source>Clocks run on. It comes back earlier when %1 writes.</source>
        <translation>Die Uhren laufen weiter. Es kommt früher zurück, wenn %1 schreibt.</translation>
    </message>
    <message>
        <source>the requester</source>
        <translation>der Melder</translation>
    </message>
    <message>
        <source>That is no day or hour. Write fri, fri 14:00, 24 Dec or in 2 h.</source>
        <translation>Das ist kein Tag und keine Stunde. Schreib fri, fri 14:00, 24 Dec oder in 2 h.</translation>
    </message>
    <message>
        <source>%1 has passed. Write a day or hour to come.</source>
        <translation>%1 ist vorbei. Schreib einen Tag oder eine Stunde, die noch kommt.</translation>
    </message>
    <message>
        <source>Time you have spent</source>
        <translation>Zeit, die du aufgewendet hast</translation>
    </message>
    <message>
        <source>or 20, 1:30, 2 h</source>
        <translation>oder 20, 1:30, 2 h</translation>
    </message>
    <message>
        <source>That is no length of time up to a day. Write 20, 1:30 or 2 h.</source>
        <translation>Das ist keine Dauer bis zu einem Tag. Schreib 20, 1:30 oder 2 h.</translation>
    </message>
    <message>
        <source>You follow %1.</source>
        <translation>Du folgst %1.</translation>
    </message>
    <message>
        <source>You no longer follow %1.</source>
        <translation>Du folgst %1 nicht mehr.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>For %1, until %2</source>
        <translation>Auf %1, bis %2</translation>
    </message>
    <message>
        <source>For a supplier, until %1</source>
        <translation>Auf einen Lieferanten, bis %1</translation>
    </message>
    <message>
        <source>or a planned day: fri 14:00</source>
        <translation>oder ein geplanter Tag: Fr 14:00</translation>
    </message>
    <message>
        <source>Waiting for another team of ours is no pause: hand it off.</source>
        <translation>Auf ein anderes eigenes Team zu warten ist keine Pause: Übergib es.</translation>
    </message>
    <message>
        <source>Give back, because of</source>
        <translation>Zurückgeben, weil</translation>
    </message>
    <message>
        <source>Wrong team</source>
        <translation>Falsches Team</translation>
    </message>
    <message>
        <source>Missing information</source>
        <translation>Angaben fehlen</translation>
    </message>
    <message>
        <source>No rights</source>
        <translation>Keine Rechte</translation>
    </message>
    <message>
        <source>No knowledge</source>
        <translation>Kein Wissen</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>What is missing (may stay empty)</source>
        <translation>Was fehlt (kann leer bleiben)</translation>
    </message>
    <message>
        <source>End the snooze</source>
        <translation>Zurückstellung beenden</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>%1 is no longer snoozed.</source>
        <translation>%1 ist nicht mehr zurückgestellt.</translation>
    </message>
    <message>
        <source>%1 is snoozed until %2.</source>
        <translation>%1 ist bis %2 zurückgestellt.</translation>
    </message>
    <message>
        <source>Solved too long ago to be reopened</source>
        <translation>Zu lange gelöst, um es wieder zu öffnen</translation>
    </message>
    <message>
        <source>Make a follow-up ticket</source>
        <translation>Ein Folgeticket anlegen</translation>
    </message>
</context>
<context>
    <name>QMenuBar</name>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Desk</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>QTextDocument</name>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
</context>
<context>
    <name>TicketAsks</name>
    <message>
        <source>Asked: %1</source>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation>Versucht: %1</translation>
    </message>
    <message>
        <source>Needed: </source>
        <translation>Nötig: </translation>
    </message>
    <message>
        <source>Hand off to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>What the next team needs to know</source>
        <translation>Was das nächste Team wissen muss</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>%1 can work again</source>
        <translation>%1 kann wieder arbeiten</translation>
    </message>
    <message>
        <source>By a fix</source>
        <translation>Durch eine Lösung</translation>
    </message>
    <message>
        <source>By a workaround</source>
        <translation>Durch eine Umgehung</translation>
    </message>
    <message>
        <source>How (may stay empty)</source>
        <translation>Wie (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Working again</source>
        <translation>Arbeitet wieder</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>What solved it</source>
        <translation>Was es gelöst hat</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>Unanswered</name>
    <message>
        <source>Hello %1,

we asked you on %2 and wait for your answer:</source>
        <translation>Hallo %1,

wir haben am %2 gefragt und warten auf deine Antwort:</translation>
    </message>
    <message>
        <source>Is it still so? Without a word from you we take it as solved.</source>
        <translation>Ist es noch so? Ohne ein Wort von dir nehmen wir es als gelöst.</translation>
    </message>
    <message>
        <source>No answer to our question of %1. Write to us, and it is opened again.</source>
        <translation>Keine Antwort auf unsere Frage vom %1. Schreib uns, dann wird es wieder geöffnet.</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Open the ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Note for us</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Resolve or reopen</source>
        <translation>Lösen oder wieder öffnen</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pausieren oder weiter</translation>
    </message>
    <message>
        <source>Working again</source>
        <translation>Arbeitet wieder</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>Priorität ändern</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ein Schlagwort dazu</translation>
    </message>
    <message>
        <source>Follow or no longer follow</source>
        <translation>Folgen oder nicht mehr folgen</translation>
    </message>
    <message>
        <source>Note time spent</source>
        <translation>Aufgewendete Zeit notieren</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück dahin, wo du warst</translation>
    </message>
    <message>
        <source>To the next field, button or figure</source>
        <translation>Zum nächsten Feld, Knopf oder Wert</translation>
    </message>
    <message>
        <source>Send, or answer what is asked</source>
        <translation>Senden, oder beantworten, was gefragt ist</translation>
    </message>
    <message>
        <source>Select the ticket below as well</source>
        <translation>Auch das Ticket darunter auswählen</translation>
    </message>
    <message>
        <source>Pause for a reason of your choice</source>
        <translation>Pause aus einem Grund deiner Wahl</translation>
    </message>
    <message>
        <source>Link to another ticket</source>
        <translation>Mit einem anderen Ticket verknüpfen</translation>
    </message>
    <message>
        <source>This is the same as ...</source>
        <translation>Das ist dasselbe wie ...</translation>
    </message>
    <message>
        <source>Make a message a ticket of its own</source>
        <translation>Aus einer Nachricht ein eigenes Ticket machen</translation>
    </message>
    <message>
        <source>Add a step to the checklist</source>
        <translation>Einen Schritt in die Checkliste</translation>
    </message>
    <message>
        <source>Put in a checklist</source>
        <translation>Eine Checkliste einfügen</translation>
    </message>
    <message>
        <source>Snooze until the next morning</source>
        <translation>Bis zum nächsten Morgen zurückstellen</translation>
    </message>
    <message>
        <source>Snooze until ...</source>
        <translation>Zurückstellen bis ...</translation>
    </message>
    <message>
        <source>Remind the requester</source>
        <translation>Den Anfragenden erinnern</translation>
    </message>
    <message>
        <source>Resolve without an answer</source>
        <translation>Ohne Antwort lösen</translation>
    </message>
</context>
<context>
    <name>baton::exchange</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>es steht kein Name da</translation>
    </message>
    <message>
        <source>there is no team &quot;%1&quot;</source>
        <translation>ein Team „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>the same person stands in line %1 already</source>
        <translation>dieselbe Person steht schon in Zeile %1</translation>
    </message>
    <message>
        <source>more than one person is called &quot;%1&quot;; a mail address tells them apart</source>
        <translation>mehr als eine Person heißt „%1“; eine Mailadresse unterscheidet sie</translation>
    </message>
    <message>
        <source>another technician is called &quot;%1&quot;</source>
        <translation>ein anderer Techniker heißt „%1“</translation>
    </message>
</context>
<context>
    <name>baton::report</name>
    <message>
        <source>closed</source>
        <translation>hat geschlossen</translation>
    </message>
    <message>
        <source>%1: day and night, every day.</source>
        <translation>%1: Tag und Nacht, jeden Tag.</translation>
    </message>
    <message>
        <source>%1, time of %2</source>
        <translation>%1, Zeit von %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>Geschlossen am %1.</translation>
    </message>
    <message>
        <source>end of working day %1</source>
        <translation>Ende des Arbeitstags %1</translation>
    </message>
    <message>
        <source>What we promise: %1</source>
        <translation>Was wir zusagen: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Within, in working hours</source>
        <translation>Innerhalb, in Arbeitszeit</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>A ticket goes through these states: %1.</source>
        <translation>Ein Ticket durchläuft diese Zustände: %1.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>The last change of each</source>
        <translation>Die letzte Änderung von jedem</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>of %1 promises to resolve were kept (95 % interval: %2 to %3 %)</source>
        <translation>von %1 Lösungszusagen wurden gehalten (95-%-Intervall: %2 bis %3 %)</translation>
    </message>
    <message>
        <source>tickets came in last week</source>
        <translation>Tickets kamen vorige Woche</translation>
    </message>
    <message>
        <source>were solved last week</source>
        <translation>wurden vorige Woche gelöst</translation>
    </message>
    <message>
        <source>elapsed hours waited after %1 hand-offs</source>
        <translation>verstrichene Stunden gewartet nach %1 Übergaben</translation>
    </message>
    <message>
        <source>Week of %1: %2 kept, %3 broken, %4 still open</source>
        <translation>Woche vom %1: %2 gehalten, %3 gebrochen, %4 noch offen</translation>
    </message>
    <message>
        <source>Promises to resolve by the week they were due</source>
        <translation>Lösungszusagen nach der Woche, in der sie fällig waren</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Between teams: both directions together; pairs with fewer than %1 hand-offs are left out</source>
        <translation>Zwischen Teams: beide Richtungen zusammen; Paare mit weniger als %1 Übergaben fehlen</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Elapsed hours waited</source>
        <translation>Verstrichene Stunden gewartet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>How our service desk is doing</source>
        <translation>Wie es um unseren Service Desk steht</translation>
    </message>
    <message>
        <source>%1, as of %2. The last 26 weeks unless said otherwise. No person is named; nobody is ranked.</source>
        <translation>%1, Stand %2. Die letzten 26 Wochen, wenn nichts anderes dabeisteht. Keine Person wird genannt, niemand verglichen.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>Wie wir arbeiten</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Known issues</source>
        <translation>Bekannte Probleme</translation>
    </message>
    <message>
        <source>Problems that we work on</source>
        <translation>Probleme, an denen wir arbeiten</translation>
    </message>
    <message>
        <source>Planned work</source>
        <translation>Geplante Arbeiten</translation>
    </message>
    <message>
        <source>Changes that are planned</source>
        <translation>Geplante Änderungen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1, head of the chain %2</source>
        <translation>%1, Kopf der Kette %2</translation>
    </message>
    <message>
        <source>Its period is over</source>
        <translation>Die Frist ist vorbei</translation>
    </message>
    <message>
        <source>Tickets whose words are deleted: %1</source>
        <translation>Tickets, deren Worte gelöscht sind: %1</translation>
    </message>
    <message>
        <source>Tickets whose words are deleted: %1. The rest follows in an hour</source>
        <translation>Tickets, deren Worte gelöscht sind: %1. Der Rest folgt in einer Stunde</translation>
    </message>
</context>
<context>
    <name>baton::ui</name>
    <message>
        <source>%1 could not be written: %2. Nothing was changed. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Nichts wurde geändert. Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Reported %1, %2 ago</source>
        <translation>Gemeldet %1, vor %2</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <translation>%1: fällig %2</translation>
    </message>
    <message>
        <source>unknown team</source>
        <translation>unbekanntes Team</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, of this %3 waiting for %4</source>
        <translation>%1 %2, davon %3 Warten auf %4</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Next working morning</source>
        <translation>Am nächsten Arbeitsmorgen</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>In drei Stunden</translation>
    </message>
    <message>
        <source>The morning after</source>
        <translation>Am Morgen danach</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>Montag früh</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>&amp;Cannot work</source>
        <translation>&amp;Kann nicht arbeiten</translation>
    </message>
    <message>
        <source>&amp;Hindered</source>
        <translation>&amp;Behindert</translation>
    </message>
    <message>
        <source>Can &amp;work</source>
        <translation>Kann &amp;arbeiten</translation>
    </message>
    <message>
        <source>&amp;Me</source>
        <translation>&amp;Mir</translation>
    </message>
    <message>
        <source>The team, nobody in particular</source>
        <translation>Dem Team, niemand Bestimmtem</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Pause for the requester until %1</source>
        <translation>Auf den Melder &amp;warten bis %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;New tag ...</source>
        <translation>&amp;Neues Schlagwort ...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Impact</source>
        <translation>&amp;Auswirkung</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>&amp;No longer follow</source>
        <translation>&amp;Nicht mehr folgen</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Taken by nobody</source>
        <translation>Von niemandem übernommen</translation>
    </message>
    <message>
        <source>Followed by me</source>
        <translation>Von mir verfolgt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mein Team</translation>
    </message>
    <message>
        <source>&amp;Held by</source>
        <translation>&amp;Bei</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mir</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>Within two hours, or late</source>
        <translation>In zwei Stunden oder verspätet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Without a due</source>
        <translation>Ohne Fälligkeit</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>Schla&amp;gwort</translation>
    </message>
    <message>
        <source>H&amp;as</source>
        <translation>&amp;Hat</translation>
    </message>
    <message>
        <source>An attachment</source>
        <translation>Einen Anhang</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>Offene Schritte</translation>
    </message>
    <message>
        <source>A parent</source>
        <translation>Ein übergeordnetes</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Untergeordnete</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Zuerst Fälliges</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Zuletzt Geändertes</translation>
    </message>
    <message>
        <source>Reported last</source>
        <translation>Zuletzt Gemeldetes</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>Dringendstes</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>nicht: %1</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>For &amp;everybody</source>
        <translation>Für &amp;alle</translation>
    </message>
    <message>
        <source>Only for &amp;me</source>
        <translation>Nur für &amp;mich</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take over %1, of somebody who left</source>
        <translation>%1 übernehmen, von jemandem, der gegangen ist</translation>
    </message>
    <message>
        <source>%1 is a folder, so it was not taken in. Pack it into one file first.</source>
        <translation>%1 ist ein Ordner und wurde nicht aufgenommen. Packe ihn zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read, so it was not taken in. What you have typed is still here.</source>
        <translation>%1 kann nicht gelesen werden und wurde nicht aufgenommen. Was du geschrieben hast, ist noch da.</translation>
    </message>
    <message>
        <source>%1 is empty, so it was not taken in.</source>
        <translation>%1 ist leer und wurde nicht aufgenommen.</translation>
    </message>
    <message>
        <source>%1 has %2; one file may have 25 MB. It was not taken in: put it on a share and write where.</source>
        <translation>%1 hat %2; eine Datei darf 25 MB haben. Sie wurde nicht aufgenommen: lege sie auf eine Freigabe und schreibe, wo.</translation>
    </message>
    <message>
        <source>The picture could not be read, so it was not taken in.</source>
        <translation>Das Bild konnte nicht gelesen werden und wurde nicht aufgenommen.</translation>
    </message>
    <message>
        <source>The picture has %1; one file may have 25 MB. It was not taken in: paste the part that matters.</source>
        <translation>Das Bild hat %1; eine Datei darf 25 MB haben. Es wurde nicht aufgenommen: füge den Teil ein, auf den es ankommt.</translation>
    </message>
    <message>
        <source>%1 is due at %2: %3</source>
        <translation>%1 ist fällig, %2: %3</translation>
    </message>
    <message>
        <source>%1 was due at %2 and is still open: %3</source>
        <translation>%1 war fällig, %2, und ist noch offen: %3</translation>
    </message>
    <message>
        <source>%1 was given to you: %2</source>
        <translation>%1 wurde dir gegeben: %2</translation>
    </message>
    <message>
        <source>The requester wrote in %1: %2</source>
        <translation>Der Melder schrieb in %1: %2</translation>
    </message>
    <message>
        <source>%1, which you follow, has changed: %2</source>
        <translation>%1, dem du folgst, hat sich geändert: %2</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Who holds tickets. A retired team is offered nowhere any more; its tickets and its history stay.</source>
        <translation>Wer Tickets hält. Ein stillgelegtes Team wird nirgends mehr angeboten; seine Tickets und seine Geschichte bleiben.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Name of a new team</source>
        <translation>Name eines neuen Teams</translation>
    </message>
    <message>
        <source>There is no team yet. Type a name above.</source>
        <translation>Es gibt noch kein Team. Tippe oben einen Namen.</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Where requesters sit.</source>
        <translation>Wo die Melder sitzen.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Name of a new department</source>
        <translation>Name einer neuen Abteilung</translation>
    </message>
    <message>
        <source>There is no department yet. Type a name above, or bring in a list of people.</source>
        <translation>Es gibt noch keine Abteilung. Tippe oben einen Namen oder bring eine Liste von Personen herein.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>What people use and call about: mail, printing, the network. As soon as there is one, a new ticket may name it.</source>
        <translation>Was Leute nutzen und weswegen sie anrufen: Mail, Drucken, das Netz. Sobald es einen gibt, kann ein neues Ticket ihn nennen.</translation>
    </message>
    <message>
        <source>Name of a new service</source>
        <translation>Name eines neuen Service</translation>
    </message>
    <message>
        <source>There is no service yet. Type a name above.</source>
        <translation>Es gibt noch keinen Service. Tippe oben einen Namen.</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 ist geändert</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 ist dabei</translation>
    </message>
    <message>
        <source>Who calls and who works. Whoever belongs to a team is a technician there. Type into a cell to change it.</source>
        <translation>Wer anruft und wer arbeitet. Wer zu einem Team gehört, ist dort Techniker. Tippe in eine Zelle, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Name einer neuen Person</translation>
    </message>
    <message>
        <source>Nobody is here yet. Type a name above, or bring in a list.</source>
        <translation>Noch ist niemand da. Tippe oben einen Namen oder bring eine Liste herein.</translation>
    </message>
    <message>
        <source>%1 is retired</source>
        <translation>%1 ist stillgelegt</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>Tickets like this were solved by: %1 (n = %2)</source>
        <translation>Solche Tickets wurden gelöst von: %1 (n = %2)</translation>
    </message>
    <message>
        <source>It came from %1: say what is different now.</source>
        <translation>Es kam von %1: Sag, was jetzt anders ist.</translation>
    </message>
    <message>
        <source>This would be its second time back and forth. A call to %1 may be quicker.</source>
        <translation>Damit ginge es zum zweiten Mal hin und her. Ein Anruf bei %1 ist vielleicht schneller.</translation>
    </message>
    <message>
        <source>It has gone back and forth %1 times. A call to %2 may be quicker.</source>
        <translation>Es ging %1-mal hin und her. Ein Anruf bei %2 ist vielleicht schneller.</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Answers that are typed again and again. In a reply, a semicolon and the first letters offer them.</source>
        <translation>Antworten, die immer wieder getippt werden. In einer Antwort bieten ein Semikolon und die ersten Buchstaben sie an.</translation>
    </message>
    <message>
        <source>There is no canned reply yet. The answer that you typed twice today is a good first one.</source>
        <translation>Es gibt noch keinen Textbaustein. Die Antwort, die du heute zweimal getippt hast, ist ein guter erster.</translation>
    </message>
    <message>
        <source>New canned reply</source>
        <translation>Neuer Textbaustein</translation>
    </message>
    <message>
        <source>Words of the reply</source>
        <translation>Wortlaut der Antwort</translation>
    </message>
    <message>
        <source>Hello {requester.first}, ...</source>
        <translation>Hallo {requester.first}, ...</translation>
    </message>
    <message>
        <source>No such variable: %1. It would stay in the text as it is.</source>
        <translation>Keine solche Variable: %1. Sie bliebe im Text, wie sie ist.</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Steps that are done again and again: a new colleague, a lost laptop. They are put on a ticket by one act.</source>
        <translation>Schritte, die immer wieder zu tun sind: eine neue Kollegin, ein verlorener Laptop. Sie kommen mit einem Griff auf ein Ticket.</translation>
    </message>
    <message>
        <source>There is no checklist yet.</source>
        <translation>Es gibt noch keine Checkliste.</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Neue Checkliste</translation>
    </message>
    <message>
        <source>Steps, one on each line</source>
        <translation>Schritte, einer in jeder Zeile</translation>
    </message>
    <message>
        <source>One step on each line</source>
        <translation>Ein Schritt in jeder Zeile</translation>
    </message>
    <message>
        <source>Anna Sample</source>
        <translation>Anna Muster</translation>
    </message>
    <message>
        <source>The printer is silent</source>
        <translation>Der Drucker schweigt</translation>
    </message>
    <message>
        <source>Mira Sample</source>
        <translation>Mira Muster</translation>
    </message>
    <message>
        <source>Service Desk</source>
        <translation>Service Desk</translation>
    </message>
    <message>
        <source>Tue 14:00</source>
        <translation>Di 14:00</translation>
    </message>
    <message>
        <source>&amp;End the snooze</source>
        <translation>Zurückstellung &amp;beenden</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Can they work?</source>
        <translation>Können sie arbeiten?</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Liegt bei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Deins: %1</translation>
    </message>
    <message>
        <source>Yours: %1 Your words: %2</source>
        <translation>Deins: %1 Deine Worte: %2</translation>
    </message>
    <message>
        <source>%1: changed meanwhile</source>
        <translation>%1: inzwischen geändert</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Das andere behalten</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Meines nehmen</translation>
    </message>
    <message>
        <source>Export the board</source>
        <translation>Die Tafel exportieren</translation>
    </message>
    <message>
        <source>%1 has used half of its time, due %2: %3</source>
        <translation>%1 hat die Hälfte der Zeit verbraucht, fällig %2: %3</translation>
    </message>
    <message>
        <source>%1 has used three quarters of its time, due %2: %3</source>
        <translation>%1 hat drei Viertel der Zeit verbraucht, fällig %2: %3</translation>
    </message>
    <message>
        <source>%1 has used nine tenths of its time, due %2: %3</source>
        <translation>%1 hat neun Zehntel der Zeit verbraucht, fällig %2: %3</translation>
    </message>
</context>
<context>
    <name>baton::ui::AbsencePage</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Tickets move to</source>
        <translation>Tickets gehen an</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Wer weg ist</translation>
    </message>
    <message>
        <source>Nobody is away.</source>
        <translation>Niemand ist weg.</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>Erster Tag der Abwesenheit</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Letzter Tag der Abwesenheit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Who takes the tickets</source>
        <translation>Wer die Tickets übernimmt</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>The Monday page says who is away and whose tickets move. No reason is asked or kept.</source>
        <translation>Die Montagsseite sagt, wer weg ist und wessen Tickets weitergehen. Ein Grund wird weder gefragt noch gespeichert.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>tickets move to</source>
        <translation>Tickets gehen an</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>das Team</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Somebody who is away cannot take the tickets.</source>
        <translation>Wer weg ist, kann die Tickets nicht übernehmen.</translation>
    </message>
    <message>
        <source>%1 is away on some of these days already.</source>
        <translation>%1 ist an einigen dieser Tage schon weg.</translation>
    </message>
    <message>
        <source>%1 is away from %2</source>
        <translation>%1 ist ab %2 weg</translation>
    </message>
    <message>
        <source>The absence of %1 is removed</source>
        <translation>Die Abwesenheit von %1 ist entfernt</translation>
    </message>
</context>
<context>
    <name>baton::ui::AccessPage</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Who signs in how</source>
        <translation>Wer sich wie anmeldet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Account of the system</source>
        <translation>Konto des Systems</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>left empty, it stays as it is</source>
        <translation>leer gelassen bleibt es, wie es ist</translation>
    </message>
    <message>
        <source>by which they are known without a password</source>
        <translation>an dem Baton sie ohne Passwort erkennt</translation>
    </message>
    <message>
        <source>People sign in, and their role decides what they may. Whoever works in a team and has no line here is a technician. A shared file can be read, and written past Baton, by everybody who may write it: see the guide.</source>
        <translation>Alle melden sich an, und ihre Rolle entscheidet, was sie dürfen. Wer in einem Team arbeitet und hier keine Zeile hat, ist Techniker. Eine gemeinsame Datei kann jeder lesen, und an Baton vorbei schreiben, der sie schreiben darf: siehe Handbuch.</translation>
    </message>
    <message>
        <source>Nobody signs in: everybody may everything. Let somebody sign in as an admin, then switch on the practice “Sign-in”.</source>
        <translation>Niemand meldet sich an: Alle dürfen alles. Lass jemanden sich als Admin anmelden, dann schalte die Praktik „Anmeldung“ ein.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Ein Passwort hat mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This account is that of %1.</source>
        <translation>Dieses Konto ist das von %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has no access of their own any more</source>
        <translation>%1 hat keinen eigenen Zugang mehr</translation>
    </message>
</context>
<context>
    <name>baton::ui::ActPanel</name>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Leave   Esc</source>
        <translation>Verlassen   Esc</translation>
    </message>
    <message>
        <source>   Ctrl+Enter</source>
        <translation>   Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>baton::ui::AdminPage</name>
    <message>
        <source>Pages of Admin</source>
        <translation>Seiten der Verwaltung</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Praktiken</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
</context>
<context>
    <name>baton::ui::ArrangePanel</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Arrange the board</source>
        <translation>Boardansicht ordnen</translation>
    </message>
    <message>
        <source>Tiles of the board</source>
        <translation>Kacheln dieser Ansicht</translation>
    </message>
    <message>
        <source>Filter of the chosen tile</source>
        <translation>Filter der gewählten Kachel</translation>
    </message>
    <message>
        <source>Filter of the chosen tile, such as team:Network</source>
        <translation>Filter der gewählten Kachel, etwa team:Netz</translation>
    </message>
    <message>
        <source>Marked tiles are shown. Drag them, or move the chosen one.</source>
        <translation>Angehakte Kacheln werden gezeigt. Zieh sie, oder verschiebe die gewählte.</translation>
    </message>
    <message>
        <source>As Baton &amp;draws it</source>
        <translation>Wie Baton sie &amp;zeichnet</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>baton::ui::AttachmentDoor</name>
    <message>
        <source>Which file</source>
        <translation>Welche Datei</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>It could be a program, so it is not opened from here. Save it, and have it checked, before you run it.</source>
        <translation>Es könnte ein Programm sein und wird von hier nicht geöffnet. Speichere es und lass es prüfen, bevor du es startest.</translation>
    </message>
    <message>
        <source>%1 could not be written. The attachment is safe in the desk&apos;s file; save it somewhere else.</source>
        <translation>%1 konnte nicht geschrieben werden. Der Anhang ist sicher in der Datei des Desks; speichere ihn anderswo.</translation>
    </message>
    <message>
        <source>No program of this computer opens it. Save it instead.</source>
        <translation>Kein Programm dieses Rechners öffnet es. Speichere es stattdessen.</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Den Anhang speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>baton::ui::AttachmentTray</name>
    <message>
        <source>picture %1.png</source>
        <translation>Bild %1.png</translation>
    </message>
    <message>
        <source>With %1 the ticket would hold more than 100 MB, so it was not taken in: put it on a share and write where.</source>
        <translation>Mit %1 hätte das Ticket mehr als 100 MB, deshalb wurde es nicht aufgenommen: lege es auf eine Freigabe und schreibe, wo.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
</context>
<context>
    <name>baton::ui::Board</name>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Das Bild liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The tables are in the clipboard.</source>
        <translation>Die Tabellen liegen in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 to %2, hand-offs: %3</source>
        <translation>%1 an %2, Übergaben: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3 hours waited; back: %4; %5 hand-offs</source>
        <translation>%1 an %2: %3 Stunden gewartet; zurück: %4; %5 Übergaben</translation>
    </message>
    <message>
        <source>left to right, hours</source>
        <translation>von links nach rechts, Stunden</translation>
    </message>
    <message>
        <source>right to left, hours</source>
        <translation>von rechts nach links, Stunden</translation>
    </message>
    <message>
        <source>from, to</source>
        <translation>von, an</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Week of %1: %2 hours waited after %3 hand-offs</source>
        <translation>Woche vom %1: %2 Stunden gewartet nach %3 Übergaben</translation>
    </message>
    <message>
        <source>Name of the arrangement</source>
        <translation>Name der Anordnung</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Nach &amp;vorn</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Nach &amp;hinten</translation>
    </message>
    <message>
        <source>&amp;Hide this tile</source>
        <translation>Kachel aus&amp;blenden</translation>
    </message>
    <message>
        <source>&amp;Arrange the tiles</source>
        <translation>Kacheln &amp;anordnen</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>Die Zahlen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The filter leaves nothing over</source>
        <translation>Der Filter lässt nichts übrig</translation>
    </message>
    <message>
        <source>Nothing on this board is under %1. Clear the filter to see all of it.</source>
        <translation>Nichts auf dieser Ansicht fällt unter %1. Leere den Filter, um alles zu sehen.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 stays within what was agreed; %4 not over yet</source>
        <translation>%1: %2 von %3 Aufenthalten wie vereinbart; %4 noch nicht vorbei</translation>
    </message>
</context>
<context>
    <name>baton::ui::BoardTools</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>Letzte 26 Wochen</translation>
    </message>
    <message>
        <source>Last 52 weeks</source>
        <translation>Letzte 52 Wochen</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Last %1 weeks</source>
        <translation>Letzte %1 Wochen</translation>
    </message>
    <message>
        <source>&amp;Arrange the tiles</source>
        <translation>Kacheln &amp;anordnen</translation>
    </message>
    <message>
        <source>&amp;Change %1</source>
        <translation>%1 &amp;ändern</translation>
    </message>
    <message>
        <source>&amp;Keep as</source>
        <translation>&amp;Behalten als</translation>
    </message>
    <message>
        <source>Share with &amp;everybody</source>
        <translation>Mit all&amp;en teilen</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>%1 &amp;entfernen</translation>
    </message>
    <message>
        <source>As Baton &amp;draws it</source>
        <translation>Wie Baton sie &amp;zeichnet</translation>
    </message>
    <message>
        <source>%1 (everybody&apos;s)</source>
        <translation>%1 (für alle)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Seite (PDF)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as tables</source>
        <translation>Als Tabellen kopieren</translation>
    </message>
</context>
<context>
    <name>baton::ui::BreachBoard</name>
    <message>
        <source>Breach board</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>No promise has been made yet</source>
        <translation>Noch wurde nichts zugesagt</translation>
    </message>
    <message>
        <source>Baton measures quietly. Once a target is set, this board says which promises are about to break, which broke, and where.</source>
        <translation>Baton misst im Stillen. Sobald ein Ziel gesetzt ist, sagt diese Tafel, welche Zusagen bald brechen, welche gebrochen sind und wo.</translation>
    </message>
    <message>
        <source>%1 % of the promises were kept, by the source&apos;s own verdict</source>
        <translation>%1 % der Zusagen wurden gehalten, nach dem Urteil der Quelle</translation>
    </message>
    <message>
        <source>%1 kept, %2 missed. No target of Baton&apos;s own is set yet.</source>
        <translation>%1 gehalten, %2 verfehlt. Ein eigenes Ziel ist in Baton noch nicht gesetzt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 due today, %2 need help now</source>
        <translation>%1 heute fällig, %2 brauchen jetzt Hilfe</translation>
    </message>
    <message>
        <source>%1 are late already. %2 of %3 promises that fell due were kept.</source>
        <translation>%1 sind schon zu spät. %2 von %3 fälligen Zusagen wurden gehalten.</translation>
    </message>
    <message>
        <source>Not in the rate: %1 paused, %2 withdrawn, %3 merged clocks.</source>
        <translation>Nicht im Anteil: %1 pausierte, %2 zurückgezogene, %3 zusammengeführte Uhren.</translation>
    </message>
</context>
<context>
    <name>baton::ui::BrokenTile</name>
    <message>
        <source>Latest broken</source>
        <translation>Zuletzt gebrochen</translation>
    </message>
    <message>
        <source>promises to resolve; Enter shows where the time went</source>
        <translation>Lösungszusagen; Eingabe zeigt, wo die Zeit blieb</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Liegt bei</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>War fällig</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Latest broken promises</source>
        <translation>Zuletzt gebrochene Zusagen</translation>
    </message>
    <message>
        <source>none in these weeks</source>
        <translation>keine in diesen Wochen</translation>
    </message>
</context>
<context>
    <name>baton::ui::BulkRunner</name>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Then it was stopped: the rest is as it was.</source>
        <translation>Dann wurde angehalten: Der Rest ist, wie er war.</translation>
    </message>
    <message>
        <source>1 ticket is as it was.</source>
        <translation>1 Ticket ist wieder, wie es war.</translation>
    </message>
    <message>
        <source>%1 tickets are as they were.</source>
        <translation>%1 Tickets sind wieder, wie sie waren.</translation>
    </message>
    <message>
        <source>Several tickets are still being changed. Wait for that, or stop it first.</source>
        <translation>Mehrere Tickets werden noch geändert. Warte, bis es fertig ist, oder halte es an.</translation>
    </message>
    <message>
        <source>Nothing was taken back yet.</source>
        <translation>Noch wurde nichts zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>baton::ui::CallForm</name>
    <message>
        <source>Can they work?</source>
        <translation>Können sie arbeiten?</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was los ist</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Was ist los?</translation>
    </message>
    <message>
        <source>the first line becomes the subject</source>
        <translation>die erste Zeile wird der Betreff</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>By the portal</source>
        <translation>Über das Portal</translation>
    </message>
    <message>
        <source>For Save as solved, and for whoever calls next</source>
        <translation>Für „Als gelöst speichern“ und für den nächsten Anrufer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Liegt bei</translation>
    </message>
    <message>
        <source>How it was reported</source>
        <translation>Wie es gemeldet wurde</translation>
    </message>
    <message>
        <source>It happened earlier</source>
        <translation>Es geschah früher</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Geschehen am</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Was half</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>They cannot work</source>
        <translation>Sie können nicht arbeiten</translation>
    </message>
    <message>
        <source>They are hindered</source>
        <translation>Sie sind behindert</translation>
    </message>
    <message>
        <source>They can work</source>
        <translation>Sie können arbeiten</translation>
    </message>
    <message>
        <source>Someone else calls</source>
        <translation>Jemand anderes ruft an</translation>
    </message>
    <message>
        <source>Another priority, and why</source>
        <translation>Eine andere Priorität, und warum</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Change, and say why</source>
        <translation>Ändern und sagen, warum</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>%1, you</source>
        <translation>%1, du</translation>
    </message>
    <message>
        <source>Who is it for? A name is needed; the rest is kept.</source>
        <translation>Für wen ist es? Ein Name wird gebraucht; der Rest bleibt stehen.</translation>
    </message>
    <message>
        <source>What is wrong? A few words are needed; the rest is kept.</source>
        <translation>Was ist los? Einige Worte werden gebraucht; der Rest bleibt stehen.</translation>
    </message>
    <message>
        <source>Why another priority? A few words are needed; the rest is kept.</source>
        <translation>Warum eine andere Priorität? Einige Worte werden gebraucht; der Rest bleibt stehen.</translation>
    </message>
    <message>
        <source>Happened now</source>
        <translation>Gerade geschehen</translation>
    </message>
</context>
<context>
    <name>baton::ui::CallSide</name>
    <message>
        <source>What is known already</source>
        <translation>Was schon bekannt ist</translation>
    </message>
    <message>
        <source>While you type</source>
        <translation>Während du schreibst</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Open tickets like it and what helped before will stand here. The keys stay with you; F6 goes there.</source>
        <translation>Offene Tickets wie dieses und was früher half, erscheinen hier. Die Tasten bleiben bei dir; F6 geht hinüber.</translation>
    </message>
</context>
<context>
    <name>baton::ui::CallerCard</name>
    <message>
        <source>a new name, taken in when you save</source>
        <translation>ein neuer Name, beim Speichern aufgenommen</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Telefon %1</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Raum %1</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>No phone, room or device is known.</source>
        <translation>Weder Telefon noch Raum noch Gerät ist bekannt.</translation>
    </message>
    <message>
        <source>One open already</source>
        <translation>Eines schon offen</translation>
    </message>
    <message numerus="yes">
        <source>%n open already, the newest</source>
        <translation>
            <numerusform>%n schon offen, das neueste</numerusform>
            <numerusform>%n schon offen, das neueste</numerusform>
        </translation>
    </message>
    <message>
        <source>Open ticket %1, %2</source>
        <translation>Ticket %1 öffnen, %2</translation>
    </message>
</context>
<context>
    <name>baton::ui::CallerField</name>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Two letters of a name, or the end of a phone number</source>
        <translation>Zwei Buchstaben eines Namens oder das Ende einer Telefonnummer</translation>
    </message>
    <message>
        <source>Who calls?</source>
        <translation>Wer ruft an?</translation>
    </message>
</context>
<context>
    <name>baton::ui::CallerPicker</name>
    <message>
        <source>People who may be meant</source>
        <translation>Wer gemeint sein kann</translation>
    </message>
    <message>
        <source>%1, a new name</source>
        <translation>%1, ein neuer Name</translation>
    </message>
</context>
<context>
    <name>baton::ui::CanWork</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Hindered</source>
        <translation>Behindert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Can they work? %1</source>
        <translation>Können sie arbeiten? %1</translation>
    </message>
</context>
<context>
    <name>baton::ui::CannedPicker</name>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Enter puts it in, Esc leaves it</source>
        <translation>Eingabe fügt ihn ein, Esc lässt ihn</translation>
    </message>
    <message>
        <source>Without a value here: %1. They stay in the text for you to fill in.</source>
        <translation>Hier ohne Wert: %1. Sie bleiben im Text, damit du sie ausfüllst.</translation>
    </message>
</context>
<context>
    <name>baton::ui::ChecklistPart</name>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>A step, Enter</source>
        <translation>Ein Schritt, Eingabe</translation>
    </message>
    <message>
        <source>[redacted]</source>
        <translation>[geschwärzt]</translation>
    </message>
    <message>
        <source>Take out the step %1</source>
        <translation>Den Schritt %1 herausnehmen</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Erledigt: %1.</translation>
    </message>
    <message>
        <source>Not done after all: %1.</source>
        <translation>Doch nicht erledigt: %1.</translation>
    </message>
    <message>
        <source>The step is out: %1.</source>
        <translation>Der Schritt ist heraus: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The step is added: %1.</source>
        <translation>Der Schritt ist hinzugefügt: %1.</translation>
    </message>
</context>
<context>
    <name>baton::ui::ChoiceLine</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>baton::ui::ClockLine</name>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>no due time while it is paused</source>
        <translation>keine Fälligkeit, solange es pausiert</translation>
    </message>
    <message>
        <source>%1: %2, %3. Why?</source>
        <translation>%1: %2, %3. Warum?</translation>
    </message>
    <message>
        <source>%1. Why is this due then? Enter or W</source>
        <translation>%1. Warum dann fällig? Eingabe oder W</translation>
    </message>
</context>
<context>
    <name>baton::ui::ClockTable</name>
    <message>
        <source>No promise was made for this ticket.</source>
        <translation>Für dieses Ticket wurde nichts zugesagt.</translation>
    </message>
</context>
<context>
    <name>baton::ui::CompletionLine</name>
    <message>
        <source>What may be typed next</source>
        <translation>Was als Nächstes stehen kann</translation>
    </message>
    <message>
        <source>%1. Tab takes it.</source>
        <translation>%1. Tab übernimmt es.</translation>
    </message>
    <message>
        <source>%1: %2. Tab takes it.</source>
        <translation>%1: %2. Tab übernimmt es.</translation>
    </message>
    <message>
        <source>Tab takes it</source>
        <translation>Tab übernimmt</translation>
    </message>
</context>
<context>
    <name>baton::ui::Composer</name>
    <message>
        <source>Reply or note</source>
        <translation>Antwort oder Notiz</translation>
    </message>
    <message>
        <source>Note for us   N</source>
        <translation>Interne Notiz   N</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Wie es aussehen wird</translation>
    </message>
    <message>
        <source>Reply to %1   R</source>
        <translation>Antwort an %1   R</translation>
    </message>
    <message>
        <source>Note for us</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Only your desk reads this.</source>
        <translation>Das liest nur dein Desk.</translation>
    </message>
    <message>
        <source>%1 will read this.</source>
        <translation>Das wird %1 lesen.</translation>
    </message>
    <message>
        <source>The draft cannot be written on this computer; copy it before you go.</source>
        <translation>Der Entwurf kann auf diesem Rechner nicht geschrieben werden; bitte kopieren, bevor du gehst.</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Entwurf behalten %1</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
</context>
<context>
    <name>baton::ui::ComposerFoot</name>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Strg+Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Canned reply   ;</source>
        <translation>Textbaustein   ;</translation>
    </message>
    <message>
        <source>Preview   Ctrl+Shift+P</source>
        <translation>Vorschau   Strg+Umschalt+P</translation>
    </message>
    <message>
        <source>Send to %1   Ctrl+Enter</source>
        <translation>An %1 senden   Strg+Eingabe</translation>
    </message>
    <message>
        <source>Send and wait for %1   2 working days</source>
        <translation>Senden und auf %1 warten   2 Arbeitstage</translation>
    </message>
    <message>
        <source>Save note   Ctrl+Enter</source>
        <translation>Notiz speichern   Strg+Eingabe</translation>
    </message>
    <message>
        <source>1 new message since you started</source>
        <translation>1 neue Nachricht, seit du begonnen hast</translation>
    </message>
    <message>
        <source>%1 new messages since you started</source>
        <translation>%1 neue Nachrichten, seit du begonnen hast</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach files, Ctrl+Shift+A; or drop files here, or paste a picture</source>
        <translation>Dateien anhängen, Strg+Umschalt+A; oder Dateien hier ablegen, oder ein Bild einfügen</translation>
    </message>
</context>
<context>
    <name>baton::ui::Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
</context>
<context>
    <name>baton::ui::DeletionLine</name>
    <message>
        <source>Look at retention</source>
        <translation>Aufbewahrung ansehen</translation>
    </message>
    <message>
        <source>Everything is kept for ever: nothing will be deleted. Say first how long it is kept.</source>
        <translation>Alles wird für immer aufbewahrt: Es wird nichts gelöscht. Sag zuerst, wie lange es aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Next time, %1: nothing will be past its period.</source>
        <translation>Nächstes Mal, %1: Nichts wird über seine Frist hinaus sein.</translation>
    </message>
    <message numerus="yes">
        <source>Next time, %1: what was said on %n ticket(s) will be deleted for ever, unless something happens on them before.</source>
        <translation>
            <numerusform>Nächstes Mal, %1: Was auf %n Ticket gesagt wurde, wird für immer gelöscht, außer es geschieht vorher etwas darauf.</numerusform>
            <numerusform>Nächstes Mal, %1: Was auf %n Tickets gesagt wurde, wird für immer gelöscht, außer es geschieht vorher etwas darauf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ui::DeskOpener</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Making a year of a service desk; this takes a few seconds</source>
        <translation>Ein Jahr eines Service Desks entsteht; das dauert einige Sekunden</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 entsteht</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>Einen Desk öffnen</translation>
    </message>
    <message>
        <source>Desks (*.baton);;All files (*)</source>
        <translation>Desks (*.baton);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where shall the desk live?</source>
        <translation>Wo soll der Desk liegen?</translation>
    </message>
    <message>
        <source>Desks (*.baton)</source>
        <translation>Desks (*.baton)</translation>
    </message>
</context>
<context>
    <name>baton::ui::DutyKeeper</name>
    <message>
        <source>Published as %1</source>
        <translation>Veröffentlicht als %1</translation>
    </message>
    <message>
        <source>Backed up as %1</source>
        <translation>Gesichert als %1</translation>
    </message>
    <message>
        <source>The page was not published: %1</source>
        <translation>Die Seite wurde nicht veröffentlicht: %1</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>Es wurde keine Sicherung gemacht: %1</translation>
    </message>
    <message>
        <source>What is past its period was not deleted: %1</source>
        <translation>Was über seine Frist hinaus ist, wurde nicht gelöscht: %1</translation>
    </message>
</context>
<context>
    <name>baton::ui::DutyPage</name>
    <message>
        <source>every day, %1</source>
        <translation>jeden Tag, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>What is done by itself</source>
        <translation>Was von selbst geschieht</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message>
        <source>on paper too (PDF)</source>
        <translation>auch auf Papier (PDF)</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>Um welche Uhrzeit</translation>
    </message>
    <message>
        <source>Into which folder</source>
        <translation>In welchen Ordner</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>a folder that is there</source>
        <translation>ein Ordner, den es gibt</translation>
    </message>
    <message>
        <source>Choose ...</source>
        <translation>Auswählen ...</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>Einen Ordner %1 gibt es nicht. Leg ihn erst an.</translation>
    </message>
    <message>
        <source>Planned: %1, %2</source>
        <translation>Geplant: %1, %2</translation>
    </message>
    <message>
        <source>No duty any more: %1</source>
        <translation>Keine Pflicht mehr: %1</translation>
    </message>
    <message>
        <source>Page for everybody</source>
        <translation>Seite für alle</translation>
    </message>
    <message>
        <source>Copy of the database</source>
        <translation>Kopie der Datenbank</translation>
    </message>
    <message>
        <source>rests: a copy</source>
        <translation>ruht: eine Kopie</translation>
    </message>
    <message>
        <source>This database is a copy, and the original does it. Plan it anew if this one is to do it.</source>
        <translation>Diese Datenbank ist eine Kopie, und das Original erledigt es. Plan es neu, wenn diese es tun soll.</translation>
    </message>
    <message>
        <source>Deletion past retention</source>
        <translation>Löschung nach der Frist</translation>
    </message>
    <message>
        <source>What time brings is done by whichever Baton is open then, once; what was missed is made up for. A new duty is done at once, so that one sees whether it can be; a deletion only at its next time, so that one can look first.</source>
        <translation>Was die Zeit bringt, tut das Baton, das dann offen ist, einmal; was versäumt wurde, wird nachgeholt. Eine neue Pflicht wird sofort getan, damit man sieht, ob es geht; eine Löschung erst zu ihrer nächsten Zeit, damit man vorher nachsehen kann.</translation>
    </message>
</context>
<context>
    <name>baton::ui::EmptyQueue</name>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf dich</translation>
    </message>
    <message>
        <source>Show what nobody has taken</source>
        <translation>Zeigen, was niemand genommen hat</translation>
    </message>
    <message>
        <source>No ticket is open.</source>
        <translation>Kein Ticket ist offen.</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>Alle Tickets zeigen</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>Noch keine Tickets</translation>
    </message>
    <message>
        <source>Import a history, or try the demo.</source>
        <translation>Eine Vorgeschichte importieren oder die Demo ausprobieren.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Wie es losgeht</translation>
    </message>
    <message>
        <source>No ticket matches</source>
        <translation>Kein Ticket trifft zu</translation>
    </message>
    <message>
        <source>No ticket is like: %1</source>
        <translation>Kein Ticket ist so: %1</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>Die Liste lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>baton::ui::EntryDelegate</name>
    <message>
        <source>%1 · %2 changes</source>
        <translation>%1 · %2 Änderungen</translation>
    </message>
    <message>
        <source> · Fold</source>
        <translation> · Zuklappen</translation>
    </message>
    <message>
        <source> · Show</source>
        <translation> · Zeigen</translation>
    </message>
    <message>
        <source>Show all %1 characters</source>
        <translation>Alle %1 Zeichen zeigen</translation>
    </message>
    <message>
        <source>%1 · Show</source>
        <translation>%1 · Zeigen</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>Worte von %1</translation>
    </message>
</context>
<context>
    <name>baton::ui::EntryModel</name>
    <message>
        <source>file %1</source>
        <translation>Datei %1</translation>
    </message>
</context>
<context>
    <name>baton::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: team:network is:open due&lt;2h, or words   ( / )</source>
        <translation>Filter: team:network is:open due&lt;2h, oder Wörter   ( / )</translation>
    </message>
</context>
<context>
    <name>baton::ui::HandOffBoard</name>
    <message>
        <source>Hand-off board</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Hours waited between pairs of teams</source>
        <translation>Wartestunden zwischen Paaren von Teams</translation>
    </message>
    <message>
        <source>Flow of hand-offs from team to team</source>
        <translation>Fluss der Übergaben von Team zu Team</translation>
    </message>
    <message>
        <source>Hand-offs from row to column</source>
        <translation>Übergaben von Zeile an Spalte</translation>
    </message>
    <message>
        <source>Broken promises by number of hand-offs</source>
        <translation>Gebrochene Zusagen nach Zahl der Übergaben</translation>
    </message>
    <message>
        <source>Hours waited after hand-offs, by week</source>
        <translation>Wartestunden nach Übergaben, nach Wochen</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Rückläufe</translation>
    </message>
    <message>
        <source>Ping-pong pairs</source>
        <translation>Pendelnde Paare</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Chains that recur</source>
        <translation>Wiederkehrende Ketten</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Causes of returns</source>
        <translation>Gründe für Rückgaben</translation>
    </message>
    <message>
        <source>Where customers wait</source>
        <translation>Wo Kunden warten</translation>
    </message>
    <message>
        <source>elapsed hours to the next activity, both directions</source>
        <translation>verstrichene Stunden bis zur nächsten Aktivität, beide Richtungen</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>hand-offs, from left to right</source>
        <translation>Übergaben, von links nach rechts</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>from row to column; open one to see its tickets</source>
        <translation>von Zeile an Spalte; eine öffnen zeigt ihre Tickets</translation>
    </message>
    <message>
        <source>Broken by number of hand-offs</source>
        <translation>Gebrochen nach Zahl der Übergaben</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Back and forth</source>
        <translation>Hin und her</translation>
    </message>
    <message>
        <source>pairs that bounce most</source>
        <translation>Paare, die am meisten pendeln</translation>
    </message>
    <message>
        <source>Hours waited by week</source>
        <translation>Wartestunden nach Wochen</translation>
    </message>
    <message>
        <source>elapsed; dashed: limits of the usual</source>
        <translation>verstrichen; gestrichelt: Grenzen des Üblichen</translation>
    </message>
    <message>
        <source>Teams and what lies between them, never a person.</source>
        <translation>Teams und was zwischen ihnen liegt, nie eine Person.</translation>
    </message>
    <message>
        <source>Nothing was handed from team to team</source>
        <translation>Nichts wurde von Team zu Team übergeben</translation>
    </message>
    <message>
        <source>As soon as a second team takes part, this board says what is lost between them.</source>
        <translation>Sobald ein zweites Team mitarbeitet, sagt diese Tafel, was zwischen ihnen verloren geht.</translation>
    </message>
    <message>
        <source>mostly for: %1</source>
        <translation>meist wegen: %1</translation>
    </message>
    <message>
        <source>Elapsed hours, %1 hand-offs</source>
        <translation>Verstrichene Stunden, %1 Übergaben</translation>
    </message>
    <message>
        <source>First team resolves %1 of %2</source>
        <translation>Das erste Team löst %1 von %2</translation>
    </message>
    <message>
        <source>Came back at least once: %1 of %2 tickets</source>
        <translation>Mindestens einmal zurückgekommen: %1 von %2 Tickets</translation>
    </message>
    <message>
        <source>%1 customer hours waited between %2 and %3</source>
        <translation>%1 Kundenstunden warteten zwischen %2 und %3</translation>
    </message>
    <message>
        <source>No return between %1 and %2 yet</source>
        <translation>Noch keine Rückgabe zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Why tickets came back, returns: %1</source>
        <translation>Warum Tickets zurückkamen, Rückgaben: %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 hand-offs: %2 tickets, %3 of %4 judged were broken</source>
        <translation>%1 Übergaben: %2 Tickets, %3 von %4 beurteilten waren gebrochen</translation>
    </message>
    <message>
        <source>Stays within what teams agreed</source>
        <translation>Aufenthalte wie zwischen Teams vereinbart</translation>
    </message>
    <message>
        <source>Copy as a template</source>
        <translation>Als Vorlage kopieren</translation>
    </message>
    <message>
        <source>A note that says what was missing</source>
        <translation>Eine Notiz, die sagt, was fehlte</translation>
    </message>
    <message>
        <source>The note is in the clipboard: as a canned reply everybody has it.</source>
        <translation>Die Notiz ist in der Zwischenablage: als Textbaustein haben sie alle.</translation>
    </message>
    <message>
        <source>Teams %1 to %2 of %3; the others open the next ones</source>
        <translation>Teams %1 bis %2 von %3; „weitere“ öffnet die nächsten</translation>
    </message>
    <message>
        <source>Within what teams agreed</source>
        <translation>Wie zwischen Teams vereinbart</translation>
    </message>
    <message>
        <source>stays by team, in working time; 95 % interval</source>
        <translation>Aufenthalte je Team, in Arbeitszeit; 95-%-Intervall</translation>
    </message>
</context>
<context>
    <name>baton::ui::HappenedField</name>
    <message>
        <source>Happened now</source>
        <translation>Gerade geschehen</translation>
    </message>
    <message>
        <source>It happened earlier: say when (Ctrl+Shift+H)</source>
        <translation>Es ist früher geschehen: wann (Strg+Umschalt+H)</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es geschah</translation>
    </message>
    <message>
        <source>14:30, fri 14:00, 20 min</source>
        <translation>14:30, Fr 14:00, 20 min</translation>
    </message>
    <message>
        <source>Write an hour: 14:30, fri 14:00, 20 min</source>
        <translation>Schreib eine Uhrzeit: 14:30, Fr 14:00, 20 min</translation>
    </message>
    <message>
        <source>That is still to come.</source>
        <translation>Das kommt erst noch.</translation>
    </message>
    <message>
        <source>That is before the ticket, %1.</source>
        <translation>Das ist vor dem Ticket, %1.</translation>
    </message>
    <message>
        <source>%1; logged later</source>
        <translation>%1; nachgetragen</translation>
    </message>
    <message>
        <source>empty: now</source>
        <translation>leer: jetzt</translation>
    </message>
</context>
<context>
    <name>baton::ui::HelpPage</name>
    <message>
        <source>The guide</source>
        <translation>Das Handbuch</translation>
    </message>
    <message>
        <source>Back   Esc</source>
        <translation>Zurück   Esc</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
</context>
<context>
    <name>baton::ui::HoursPage</name>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Which hours</source>
        <translation>Welche Zeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>hat geschlossen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Feiertage einlesen</translation>
    </message>
    <message>
        <source>Click a day, or press Space on it, to make it a holiday or an ordinary day again. H is a holiday, S a special day.</source>
        <translation>Klicke auf einen Tag oder drücke die Leertaste, um ihn zum Feiertag oder wieder zum gewöhnlichen Tag zu machen. F ist ein Feiertag, B ein besonderer Tag.</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics)</source>
        <translation>iCalendar-Dateien (*.ics)</translation>
    </message>
    <message>
        <source>New hours</source>
        <translation>Neue Zeiten</translation>
    </message>
    <message>
        <source>These hours need a name.</source>
        <translation>Diese Zeiten brauchen einen Namen.</translation>
    </message>
    <message>
        <source>%1: hours are written like 09:00-12:00, 13:00-17:00.</source>
        <translation>%1: Zeiten schreibt man wie 09:00-12:00, 13:00-17:00.</translation>
    </message>
    <message numerus="yes">
        <source>%n new holiday(s): look at them, then save.</source>
        <translation>
            <numerusform>%n neuer Feiertag: sieh ihn dir an, dann speichere.</numerusform>
            <numerusform>%n neue Feiertage: sieh sie dir an, dann speichere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Promises count in these hours. A change holds for new tickets; open ones move only when you apply it to them.</source>
        <translation>In diesen Zeiten zählen Zusagen. Eine Änderung gilt für neue Tickets; offene verschieben sich erst, wenn du sie auf sie anwendest.</translation>
    </message>
    <message>
        <source>Save for new tickets</source>
        <translation>Für neue Tickets speichern</translation>
    </message>
    <message>
        <source>From when it holds</source>
        <translation>Ab wann es gilt</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>ab sofort</translation>
    </message>
    <message>
        <source>Hours of this day only</source>
        <translation>Zeiten nur dieses Tages</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>as every week</source>
        <translation>wie jede Woche</translation>
    </message>
    <message>
        <source>These hold from %1 on; until then those before them.</source>
        <translation>Diese gelten ab %1; bis dahin die vorherigen.</translation>
    </message>
    <message>
        <source>Breaks beside these hours: %1.</source>
        <translation>Pausen neben diesen Zeiten: %1.</translation>
    </message>
</context>
<context>
    <name>baton::ui::HouseListPage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Retired too</source>
        <translation>Auch stillgelegte</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Suchen in %1</translation>
    </message>
    <message>
        <source>Nothing is found for &quot;%1&quot;.</source>
        <translation>Zu „%1“ ist nichts zu finden.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>baton::ui::HouseModel</name>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (stillgelegt)</translation>
    </message>
</context>
<context>
    <name>baton::ui::ImportPage</name>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>CSV or XES, also packed as .gz</source>
        <translation>CSV oder XES, auch gepackt als .gz</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Eine Vorgeschichte importieren</translation>
    </message>
    <message>
        <source>Nobody sees it before all of it is in, and it can be taken back.</source>
        <translation>Niemand sieht sie, bevor alles da ist, und sie lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>A history</source>
        <translation>Eine Vorgeschichte</translation>
    </message>
    <message>
        <source>Histories (*.csv *.csv.gz *.xes *.xes.gz);;All files (*)</source>
        <translation>Vorgeschichten (*.csv *.csv.gz *.xes *.xes.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n row(s)</source>
        <translation>
            <numerusform>%1: %2, %n Zeile</numerusform>
            <numerusform>%1: %2, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tickets in %2 rows, %3 teams. Refused: %4 rows, and with them %5 tickets.</source>
        <translation>%1 Tickets in %2 Zeilen, %3 Teams. Abgelehnt: %4 Zeilen und mit ihnen %5 Tickets.</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Wird hereingeholt</translation>
    </message>
    <message>
        <source>All of it is here already: nothing was added.</source>
        <translation>Alles davon ist schon da: nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Brought in %1 tickets with %2 activities.</source>
        <translation>%1 Tickets mit %2 Aktivitäten hereingeholt.</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back: %1 tickets are hidden, the log keeps them.</source>
        <translation>Zurückgenommen: %1 Tickets sind verborgen, das Protokoll behält sie.</translation>
    </message>
</context>
<context>
    <name>baton::ui::KeysPage</name>
    <message>
        <source>%1 already does: %2. Nothing is changed; press other keys, or give that act others first.</source>
        <translation>%1 gehört schon zu: %2. Nichts ist geändert; drücke andere Tasten oder gib jener Handlung zuerst andere.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten nehmen</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Wie es zuerst war</translation>
    </message>
    <message>
        <source>Find a key or an act</source>
        <translation>Taste oder Handlung suchen</translation>
    </message>
    <message>
        <source>All keys by place</source>
        <translation>Alle Tasten nach Ort</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Press the keys it shall have</source>
        <translation>Drücke die Tasten, die gelten sollen</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>Choose an act to give it other keys</source>
        <translation>Wähle eine Handlung, um ihr andere Tasten zu geben</translation>
    </message>
    <message>
        <source>These keys belong to a field and stay as they are.</source>
        <translation>Diese Tasten gehören zu einem Feld und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Press Enter, then the keys it shall have; Backspace leaves it without.</source>
        <translation>Drücke Enter, dann die neuen Tasten; die Rücktaste lässt die Handlung ohne.</translation>
    </message>
</context>
<context>
    <name>baton::ui::LastLine</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>baton::ui::LastTickets</name>
    <message>
        <source>Last five from %1</source>
        <translation>Die letzten fünf von %1</translation>
    </message>
</context>
<context>
    <name>baton::ui::ListExport</name>
    <message>
        <source>There is nothing in this list to export.</source>
        <translation>In dieser Liste gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>At most %1 tickets go into one table. Narrow the filter.</source>
        <translation>Höchstens %1 Tickets gehen in eine Tabelle. Enge den Filter ein.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Die Liste exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>The list was not exported: %1</source>
        <translation>Die Liste wurde nicht exportiert: %1</translation>
    </message>
    <message>
        <source>it has changed meanwhile.</source>
        <translation>sie hat sich inzwischen geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) exported to %1</source>
        <translation>
            <numerusform>%n Ticket nach %1 exportiert</numerusform>
            <numerusform>%n Tickets nach %1 exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ui::ListMenu</name>
    <message>
        <source>Not grouped</source>
        <translation>Ohne Gruppen</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>Nach Dringlichkeit</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>By holder</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Nach Priorität</translation>
    </message>
    <message>
        <source>By requester</source>
        <translation>Nach Melder</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Stand</translation>
    </message>
    <message>
        <source>Columns and groups</source>
        <translation>Spalten und Gruppen</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Order of columns</source>
        <translation>&amp;Reihenfolge der Spalten</translation>
    </message>
    <message>
        <source>&amp;As usual</source>
        <translation>&amp;Wie üblich</translation>
    </message>
    <message>
        <source>As the filter suggests</source>
        <translation>Wie der Filter nahelegt</translation>
    </message>
    <message>
        <source>%1 further left</source>
        <translation>%1 weiter nach links</translation>
    </message>
</context>
<context>
    <name>baton::ui::MeTooCard</name>
    <message>
        <source>Many report this</source>
        <translation>Viele melden das</translation>
    </message>
    <message>
        <source>Open already, like this</source>
        <translation>Schon offen und ähnlich</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>offen seit %1</translation>
    </message>
    <message>
        <source>Open ticket %1, %2</source>
        <translation>Ticket %1 öffnen, %2</translation>
    </message>
    <message>
        <source>Tell the caller: %1</source>
        <translation>Sag dem Anrufer: %1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>Ich auch</translation>
    </message>
    <message>
        <source>Me too: add %1</source>
        <translation>Ich auch: %1 dazunehmen</translation>
    </message>
    <message>
        <source>%1 is in it already</source>
        <translation>%1 gehört schon dazu</translation>
    </message>
    <message>
        <source>Who calls? Then they can be added.</source>
        <translation>Wer ruft an? Dann kann man sie dazunehmen.</translation>
    </message>
    <message>
        <source>one person so far</source>
        <translation>bisher eine Person</translation>
    </message>
    <message numerus="yes">
        <source>%n people so far</source>
        <translation>
            <numerusform>bisher %n Person</numerusform>
            <numerusform>bisher %n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ui::MineBar</name>
    <message>
        <source>+ 15 min</source>
        <translation>+ 15 min</translation>
    </message>
    <message>
        <source>Add 15 minutes of work</source>
        <translation>15 Minuten Arbeit dazu</translation>
    </message>
    <message>
        <source>You follow it</source>
        <translation>Du folgst ihm</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Nobody follows this ticket.</source>
        <translation>Niemand folgt diesem Ticket.</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>Ihm folgen %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Aufgewendete Zeit</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 aufgewendet</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
</context>
<context>
    <name>baton::ui::MondayPage</name>
    <message>
        <source>Monday page</source>
        <translation>Montagsseite</translation>
    </message>
    <message>
        <source>In and out by day</source>
        <translation>Neu und gelöst nach Tagen</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Liegt bei</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Diese Woche fällig</translation>
    </message>
    <message>
        <source>Open tickets by technician, A to Z</source>
        <translation>Offene Tickets nach Techniker, A bis Z</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Oldest open tickets</source>
        <translation>Älteste offene Tickets</translation>
    </message>
    <message>
        <source>Open tickets nobody has acted on</source>
        <translation>Offene Tickets, an denen noch niemand etwas getan hat</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>Was es kostete</translation>
    </message>
    <message>
        <source>Three pains and the smallest step each</source>
        <translation>Drei Schmerzen und je der kleinste Schritt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Conversations worth reading</source>
        <translation>Lesenswerte Gespräche</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>In vier Wochen</translation>
    </message>
    <message>
        <source>Requesters to ring</source>
        <translation>Melder zum Anrufen</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Neu und gelöst</translation>
    </message>
    <message>
        <source>by day; blue in, green out</source>
        <translation>nach Tagen; blau neu, grün gelöst</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>open tickets, A to Z</source>
        <translation>offene Tickets, A bis Z</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>older than ten days</source>
        <translation>älter als zehn Tage</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Unberührt</translation>
    </message>
    <message>
        <source>nobody has acted since they came in</source>
        <translation>seit dem Eingang hat niemand etwas getan</translation>
    </message>
    <message>
        <source>Three pains</source>
        <translation>Drei Schmerzen</translation>
    </message>
    <message>
        <source>four weeks, by service; the smallest step each</source>
        <translation>vier Wochen, nach Service; je der kleinste Schritt</translation>
    </message>
    <message>
        <source>Five conversations worth reading</source>
        <translation>Fünf lesenswerte Gespräche</translation>
    </message>
    <message>
        <source>solved in that week</source>
        <translation>in jener Woche gelöst</translation>
    </message>
    <message>
        <source>Five people to ring</source>
        <translation>Fünf Menschen zum Anrufen</translation>
    </message>
    <message>
        <source>waited longest or came back most</source>
        <translation>warteten am längsten oder kamen am häufigsten wieder</translation>
    </message>
    <message>
        <source>Nothing came in last week</source>
        <translation>Vorige Woche kam nichts</translation>
    </message>
    <message>
        <source>On Monday this page says what came and went, what lies, and whom to ring.</source>
        <translation>Am Montag sagt diese Seite, was kam und ging, was liegt und wen man anruft.</translation>
    </message>
    <message>
        <source>%1 to %2. %3</source>
        <translation>%1 bis %2. %3</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out</source>
        <translation>%1: %2 neu, %3 gelöst</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Whose tickets move</source>
        <translation>Wessen Tickets weitergehen</translation>
    </message>
    <message>
        <source>Who is away and whose tickets move</source>
        <translation>Wer weg ist und wessen Tickets weitergehen</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One suggestion</source>
        <translation>Ein Vorschlag</translation>
    </message>
</context>
<context>
    <name>baton::ui::NewTicketPage</name>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Save the new ticket</source>
        <translation>Das neue Ticket speichern</translation>
    </message>
    <message>
        <source>Save the new ticket as solved</source>
        <translation>Das neue Ticket als gelöst speichern</translation>
    </message>
    <message>
        <source>Me too: add the caller to the open ticket</source>
        <translation>Ich auch: den Anrufer zum offenen Ticket dazunehmen</translation>
    </message>
    <message>
        <source>Go to what is known already</source>
        <translation>Zu dem, was schon bekannt ist</translation>
    </message>
    <message>
        <source>Start the new ticket anew</source>
        <translation>Das neue Ticket neu beginnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as solved</source>
        <translation>Als gelöst speichern</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>What you type is kept; Esc leaves</source>
        <translation>Was du schreibst, wird behalten; Esc verlässt</translation>
    </message>
    <message>
        <source>What you had typed is here again</source>
        <translation>Was du geschrieben hattest, ist wieder da</translation>
    </message>
    <message>
        <source>What you type could not be kept on this computer</source>
        <translation>Was du schreibst, konnte auf diesem Rechner nicht behalten werden</translation>
    </message>
    <message>
        <source>Draft kept %1; Esc leaves, it stays</source>
        <translation>Entwurf behalten %1; Esc verlässt, er bleibt</translation>
    </message>
</context>
<context>
    <name>baton::ui::NextTile</name>
    <message>
        <source>too few like it</source>
        <translation>zu wenige ähnliche</translation>
    </message>
    <message>
        <source>%1 in 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>✕ likely late  %1</source>
        <translation>✕ wohl zu spät  %1</translation>
    </message>
    <message>
        <source>△ either way  %1</source>
        <translation>△ offen  %1</translation>
    </message>
    <message>
        <source>✓ likely kept  %1</source>
        <translation>✓ wohl gehalten  %1</translation>
    </message>
    <message>
        <source>Breaks next</source>
        <translation>Bricht als Nächstes</translation>
    </message>
    <message>
        <source>by time due; forecast: late, of like cases</source>
        <translation>nach Fälligkeit; Vorhersage: zu spät, von ähnlichen Fällen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Liegt bei</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>What breaks next</source>
        <translation>Was als Nächstes bricht</translation>
    </message>
    <message>
        <source>How reliable is the forecast?</source>
        <translation>Wie zuverlässig ist die Vorhersage?</translation>
    </message>
    <message>
        <source>Forecast late</source>
        <translation>Vorhergesagt zu spät</translation>
    </message>
    <message>
        <source>Were late</source>
        <translation>Waren zu spät</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Forecasts and what became of them</source>
        <translation>Vorhersagen und was daraus wurde</translation>
    </message>
    <message>
        <source>The forecast is tried on what has been.</source>
        <translation>Die Vorhersage wird an Vergangenem geprüft.</translation>
    </message>
    <message>
        <source>There are too few promises yet to try the forecast on.</source>
        <translation>Es gibt noch zu wenige Zusagen, um die Vorhersage an ihnen zu prüfen.</translation>
    </message>
    <message>
        <source>Made from the older three quarters for the newest %1 promises, each asked at half of its time. Mean squared error %2; always saying the overall share: %3.</source>
        <translation>Aus den älteren drei Vierteln für die neuesten %1 Zusagen gemacht, jede zur Hälfte ihrer Zeit gefragt. Mittlerer quadratischer Fehler %2; immer den Gesamtanteil zu sagen: %3.</translation>
    </message>
    <message>
        <source>late already</source>
        <translation>schon zu spät</translation>
    </message>
</context>
<context>
    <name>baton::ui::NoticesPage</name>
    <message>
        <source>A ticket of mine is due within the hour</source>
        <translation>Ein Ticket von mir ist binnen einer Stunde fällig</translation>
    </message>
    <message>
        <source>A ticket of mine has passed its due time</source>
        <translation>Ein Ticket von mir ist überfällig</translation>
    </message>
    <message>
        <source>A colleague gives me a ticket</source>
        <translation>Ein Kollege gibt mir ein Ticket</translation>
    </message>
    <message>
        <source>A requester writes in a ticket of mine</source>
        <translation>Ein Melder schreibt in einem Ticket von mir</translation>
    </message>
    <message>
        <source>A ticket that I follow changes</source>
        <translation>Ein Ticket, dem ich folge, ändert sich</translation>
    </message>
    <message>
        <source>Nothing so far. You hear of your own tickets before they are late, once each; never of what you did yourself.</source>
        <translation>Bisher nichts. Du hörst von deinen eigenen Tickets, bevor sie zu spät sind, je einmal; nie von dem, was du selbst getan hast.</translation>
    </message>
    <message>
        <source>On weekends too</source>
        <translation>Auch am Wochenende</translation>
    </message>
    <message>
        <source>As a message of the system too, where it has them</source>
        <translation>Auch als Meldung des Systems, wo es sie gibt</translation>
    </message>
    <message>
        <source>What you were told of</source>
        <translation>Was dir gesagt wurde</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>What you want to hear</source>
        <translation>Was du hören möchtest</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>What comes in other hours waits until then.</source>
        <translation>Was zu anderen Zeiten kommt, wartet bis dahin.</translation>
    </message>
    <message>
        <source>Tell me from</source>
        <translation>Sag es mir ab</translation>
    </message>
    <message>
        <source>Tell me until</source>
        <translation>Sag es mir bis</translation>
    </message>
    <message>
        <source>A ticket of mine has used half of its time</source>
        <translation>Eines meiner Tickets hat die Hälfte seiner Zeit verbraucht</translation>
    </message>
    <message>
        <source>A ticket of mine has used three quarters of its time</source>
        <translation>Eines meiner Tickets hat drei Viertel seiner Zeit verbraucht</translation>
    </message>
    <message>
        <source>A ticket of mine has used nine tenths of its time</source>
        <translation>Eines meiner Tickets hat neun Zehntel seiner Zeit verbraucht</translation>
    </message>
</context>
<context>
    <name>baton::ui::OpenTicketsPanel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, %2: due %3, then %4: late</source>
        <translation>%1, %2: fällig %3, dann %4: überfällig</translation>
    </message>
    <message>
        <source>%1, %2: due %3, then %4</source>
        <translation>%1, %2: fällig %3, dann %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to open tickets</source>
        <translation>Auf offene Tickets anwenden</translation>
    </message>
    <message>
        <source>If these are applied to the open tickets too, %1 of %2 come under them: %3 due dates move and %4 become late.</source>
        <translation>Werden diese auch auf die offenen Tickets angewandt, kommen %1 von %2 unter sie: %3 Fristen verschieben sich, und %4 werden überfällig.</translation>
    </message>
    <message>
        <source>%1 of %2 open tickets run under other rules than these. Applied to them, %3 due dates move and %4 become late.</source>
        <translation>%1 von %2 offenen Tickets laufen nach anderen Regeln als diesen. Auf sie angewandt, verschieben sich %3 Fristen, und %4 werden überfällig.</translation>
    </message>
    <message numerus="yes">
        <source>Applied to %n open ticket(s).</source>
        <translation>
            <numerusform>Auf %n offenes Ticket angewandt.</numerusform>
            <numerusform>Auf %n offene Tickets angewandt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ui::Palette</name>
    <message>
        <source>tickets they asked for</source>
        <translation>Tickets, um die sie baten</translation>
    </message>
    <message>
        <source>tickets they hold</source>
        <translation>Tickets, die sie haben</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Find “%1” in all tickets</source>
        <translation>„%1“ in allen Tickets suchen</translation>
    </message>
    <message>
        <source>Type the number of a ticket</source>
        <translation>Die Nummer eines Tickets eingeben</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nichts heißt „%1“</translation>
    </message>
    <message>
        <source>There is no ticket %1</source>
        <translation>Ein Ticket %1 gibt es nicht</translation>
    </message>
</context>
<context>
    <name>baton::ui::PaletteList</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>baton::ui::PeopleImport</name>
    <message>
        <source>Bring in a list</source>
        <translation>Eine Liste hereinbringen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>Rows of people</source>
        <translation>Zeilen mit Personen</translation>
    </message>
    <message>
        <source>Paste rows here; the first one names the columns: name, mail, phone, room, department, team, device. Commas, semicolons or tabs part them.</source>
        <translation>Füge hier Zeilen ein; die erste nennt die Spalten: Name, E-Mail, Telefon, Raum, Abteilung, Team, Gerät. Kommas, Semikolons oder Tabulatoren trennen sie.</translation>
    </message>
    <message>
        <source>Looking at it ...</source>
        <translation>Wird angesehen ...</translation>
    </message>
    <message>
        <source>A list of people</source>
        <translation>Eine Liste von Personen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.csv.gz *.txt);;All files (*)</source>
        <translation>Listen (*.csv *.csv.gz *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No column is called &quot;name&quot;. The first row names the columns.</source>
        <translation>Keine Spalte heißt „Name“. Die erste Zeile nennt die Spalten.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are, %4 not taken.</source>
        <translation>%1 neu, %2 geändert, %3 unverändert, %4 nicht übernommen.</translation>
    </message>
    <message>
        <source>... and %1 more</source>
        <translation>... und %1 weitere</translation>
    </message>
    <message>
        <source>Bring in one person</source>
        <translation>Eine Person hereinbringen</translation>
    </message>
    <message>
        <source>Bring in %1 people</source>
        <translation>%1 Personen hereinbringen</translation>
    </message>
    <message>
        <source>The list is in: %1 people</source>
        <translation>Die Liste ist da: %1 Personen</translation>
    </message>
</context>
<context>
    <name>baton::ui::PhoneCard</name>
    <message>
        <source>the requester</source>
        <translation>der Melder</translation>
    </message>
    <message>
        <source>Phone of %1: %2</source>
        <translation>Telefon von %1: %2</translation>
    </message>
    <message>
        <source>No phone number of %1 is known.</source>
        <translation>Von %1 ist keine Telefonnummer bekannt.</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Keine Telefonnummer ist bekannt.</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc schließt</translation>
    </message>
</context>
<context>
    <name>baton::ui::PolicyRules</name>
    <message>
        <source>Change these rules</source>
        <translation>Diese Regeln ändern</translation>
    </message>
    <message>
        <source>For these kinds (none: all)</source>
        <translation>Für diese Arten (keine: alle)</translation>
    </message>
    <message>
        <source>For this service</source>
        <translation>Für diesen Service</translation>
    </message>
    <message>
        <source>A pause stops</source>
        <translation>Eine Pause hält an</translation>
    </message>
    <message>
        <source>Waiting for a supplier stops them too</source>
        <translation>Auch das Warten auf einen Lieferanten hält sie an</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Working days to reopen in</source>
        <translation>Arbeitstage zum Wiederöffnen</translation>
    </message>
    <message>
        <source>Another priority</source>
        <translation>Andere Priorität</translation>
    </message>
    <message>
        <source>The next reply</source>
        <translation>Die nächste Antwort</translation>
    </message>
    <message>
        <source>Resolving is a first response</source>
        <translation>Eine Lösung ist eine erste Antwort</translation>
    </message>
    <message>
        <source>Resolved without a response</source>
        <translation>Ohne Antwort gelöst</translation>
    </message>
    <message>
        <source>An open first response stands still while the ticket is solved</source>
        <translation>Eine offene erste Antwort steht still, solange das Ticket gelöst ist</translation>
    </message>
    <message>
        <source>Working days to enter late in</source>
        <translation>Arbeitstage zum Nachtragen</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Services</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Service</numerusform>
            <numerusform>%n Services</numerusform>
        </translation>
    </message>
    <message>
        <source>For every ticket.</source>
        <translation>Für jedes Ticket.</translation>
    </message>
    <message>
        <source>Only for: %1.</source>
        <translation>Nur für: %1.</translation>
    </message>
    <message>
        <source>Shares of teams</source>
        <translation>Anteile der Teams</translation>
    </message>
</context>
<context>
    <name>baton::ui::PostMortemPage</name>
    <message>
        <source>unknown team</source>
        <translation>unbekanntes Team</translation>
    </message>
    <message>
        <source>What the promise was used up on</source>
        <translation>Worauf die Zusage verbraucht wurde</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Worauf</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Of the promise</source>
        <translation>Der Zusage</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>What the time went on</source>
        <translation>Worauf die Zeit ging</translation>
    </message>
    <message>
        <source>Stay with</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Between teams</source>
        <translation>Zwischen Teams</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Supplier or date</source>
        <translation>Lieferant oder Termin</translation>
    </message>
    <message>
        <source>What each stay used</source>
        <translation>Was jeder Aufenthalt verbrauchte</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>As it passed</source>
        <translation>Wie es verging</translation>
    </message>
    <message>
        <source>hours that the promise counted; the mark: due</source>
        <translation>Stunden, die die Zusage zählte; die Marke: fällig</translation>
    </message>
    <message>
        <source>working hours; not counted: while the clock stood</source>
        <translation>Arbeitszeit; nicht gezählt: während die Uhr stand</translation>
    </message>
    <message>
        <source>Team by team</source>
        <translation>Team für Team</translation>
    </message>
    <message>
        <source>in the order of the stays; working hours</source>
        <translation>in der Reihenfolge der Aufenthalte; Arbeitszeit</translation>
    </message>
    <message>
        <source>The post-mortem could not be made</source>
        <translation>Der Rückblick war nicht möglich</translation>
    </message>
    <message>
        <source>Nothing was promised for this ticket</source>
        <translation>Für dieses Ticket wurde nichts zugesagt</translation>
    </message>
    <message>
        <source>A post-mortem shows what a promise was used up on. Targets are set in Admin.</source>
        <translation>Ein Rückblick zeigt, worauf eine Zusage verbraucht wurde. Ziele werden in der Verwaltung gesetzt.</translation>
    </message>
    <message>
        <source>%1 outside working hours, on no promise&apos;s account. %2 hand-offs, %3 bounces.</source>
        <translation>%1 außerhalb der Arbeitszeit, zu keiner Zusage gezählt. %2 Übergaben, %3-mal hin und her.</translation>
    </message>
    <message>
        <source>%1 more were counted while nobody held it, after it had been solved.</source>
        <translation>Weitere %1 zählten, als es schon gelöst war und niemand es hielt.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Of its share</source>
        <translation>Von seinem Anteil</translation>
    </message>
</context>
<context>
    <name>baton::ui::PracticesPage</name>
    <message>
        <source>Practices</source>
        <translation>Praktiken</translation>
    </message>
    <message>
        <source>Take up what you need, when you need it. What is off shows no place, menu or field, and nothing of it is deleted.</source>
        <translation>Nimm auf, was du brauchst, sobald du es brauchst. Was aus ist, zeigt keinen Ort, kein Menü und kein Feld, und nichts davon wird gelöscht.</translation>
    </message>
    <message>
        <source>%1: off, one team or on</source>
        <translation>%1: aus, ein Team oder an</translation>
    </message>
    <message>
        <source>%1: the team that tries it</source>
        <translation>%1: das Team, das sie ausprobiert</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>How it works: %1</source>
        <translation>So geht es: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>baton::ui::Preview</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Liegt bei</translation>
    </message>
    <message>
        <source>Who held the ticket, and how long</source>
        <translation>Bei wem das Ticket lag und wie lange</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of the ticket</source>
        <translation>Verlauf des Tickets</translation>
    </message>
    <message>
        <source>Who held it, elapsed</source>
        <translation>Bei wem es lag, verstrichen</translation>
    </message>
    <message>
        <source>Who held it, elapsed; hand-offs: %1</source>
        <translation>Bei wem es lag, verstrichen; Übergaben: %1</translation>
    </message>
    <message>
        <source>History, %1 entries</source>
        <translation>Verlauf, %1 Einträge</translation>
    </message>
    <message>
        <source>[redacted]</source>
        <translation>[geschwärzt]</translation>
    </message>
    <message>
        <source>This ticket cannot be read</source>
        <translation>Dieses Ticket lässt sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>baton::ui::PriorityLine</name>
    <message>
        <source>they cannot work</source>
        <translation>sie können nicht arbeiten</translation>
    </message>
    <message>
        <source>they are hindered</source>
        <translation>sie sind behindert</translation>
    </message>
    <message>
        <source>they can work</source>
        <translation>sie können arbeiten</translation>
    </message>
    <message>
        <source>nobody has said yet whether they can work</source>
        <translation>niemand hat bisher gesagt, ob sie arbeiten können</translation>
    </message>
    <message>
        <source>Another priority</source>
        <translation>Eine andere Priorität</translation>
    </message>
    <message>
        <source>Why another priority</source>
        <translation>Warum eine andere Priorität</translation>
    </message>
    <message>
        <source>Why? It stands in the history</source>
        <translation>Warum? Es steht im Verlauf</translation>
    </message>
    <message>
        <source>%1 follows: %2</source>
        <translation>%1 folgt: %2</translation>
    </message>
    <message>
        <source>%1 instead of %2. Say why.</source>
        <translation>%1 statt %2. Sag, warum.</translation>
    </message>
</context>
<context>
    <name>baton::ui::PromiseLine</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing is promised for this.</source>
        <translation>Dafür ist nichts zugesagt.</translation>
    </message>
    <message>
        <source>Due when saved now: %1</source>
        <translation>Fällig, wenn jetzt gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>baton::ui::Publisher</name>
    <message>
        <source>/Service desk %1.pdf</source>
        <translation>/Servicedesk %1.pdf</translation>
    </message>
    <message>
        <source>Publish a page for everybody</source>
        <translation>Eine Seite für alle veröffentlichen</translation>
    </message>
    <message>
        <source>On paper (*.pdf)</source>
        <translation>Auf Papier (*.pdf)</translation>
    </message>
    <message>
        <source>For a browser (*.html)</source>
        <translation>Für einen Browser (*.html)</translation>
    </message>
    <message>
        <source>Published as %1</source>
        <translation>Veröffentlicht als %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder or name.</source>
        <translation>%1 konnte nicht geschrieben werden. Wähle einen anderen Ordner oder Namen.</translation>
    </message>
</context>
<context>
    <name>baton::ui::QueueModel</name>
    <message numerus="yes">
        <source>%1, %n ticket(s)</source>
        <translation>
            <numerusform>%1, %n Ticket</numerusform>
            <numerusform>%1, %n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Liegt bei</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, ausgewählt</translation>
    </message>
</context>
<context>
    <name>baton::ui::QueuePage</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 Ticket</translation>
    </message>
    <message>
        <source>%1 tickets</source>
        <translation>%1 Tickets</translation>
    </message>
    <message>
        <source>Ticket below</source>
        <translation>Ticket darunter</translation>
    </message>
    <message>
        <source>Ticket above</source>
        <translation>Ticket darüber</translation>
    </message>
    <message>
        <source>Next ticket to act on</source>
        <translation>Nächstes Ticket, das dran ist</translation>
    </message>
    <message>
        <source>Into the filter</source>
        <translation>In den Filter</translation>
    </message>
    <message>
        <source>Snooze until the next morning</source>
        <translation>Bis zum nächsten Morgen zurückstellen</translation>
    </message>
    <message>
        <source>Snooze until ...</source>
        <translation>Zurückstellen bis ...</translation>
    </message>
    <message>
        <source>Save the list as a view</source>
        <translation>Die Liste als Ansicht behalten</translation>
    </message>
    <message>
        <source>Select, to act on several</source>
        <translation>Auswählen, um mehrere zu bearbeiten</translation>
    </message>
    <message>
        <source>Select all of the list</source>
        <translation>Die ganze Liste auswählen</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Die Liste exportieren</translation>
    </message>
</context>
<context>
    <name>baton::ui::RelatedList</name>
    <message>
        <source>related</source>
        <translation>verwandt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Ober-Ticket</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Unter-Ticket</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Belongs together</source>
        <translation>Gehört zusammen</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4</source>
        <translation>%1: %2 %3, %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove the link to %1</source>
        <translation>Die Verknüpfung mit %1 entfernen</translation>
    </message>
    <message>
        <source>The link to %1 is removed.</source>
        <translation>Die Verknüpfung mit %1 ist entfernt.</translation>
    </message>
    <message>
        <source>goes on in</source>
        <translation>geht weiter in</translation>
    </message>
    <message>
        <source>split from</source>
        <translation>abgespalten von</translation>
    </message>
    <message>
        <source>%1 of %2 children solved</source>
        <translation>%1 von %2 Unter-Tickets gelöst</translation>
    </message>
</context>
<context>
    <name>baton::ui::RequesterCard</name>
    <message>
        <source>No requester is known</source>
        <translation>Kein Melder ist bekannt</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Strg+J</translation>
    </message>
    <message>
        <source>Phone %1, in large</source>
        <translation>Telefon %1, in groß</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Raum %1</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>Mail %1</source>
        <translation>E-Mail %1</translation>
    </message>
    <message>
        <source>No phone, room or device is known.</source>
        <translation>Weder Telefon noch Raum noch Gerät ist bekannt.</translation>
    </message>
</context>
<context>
    <name>baton::ui::RetentionPage</name>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>%1: how long it is kept</source>
        <translation>%1: wie lange es bleibt</translation>
    </message>
    <message>
        <source>Delete what is past it</source>
        <translation>Löschen, was darüber ist</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) past it</source>
        <translation>
            <numerusform>%n Ticket darüber</numerusform>
            <numerusform>%n Tickets darüber</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is kept for ever.</source>
        <translation>Alles bleibt für immer.</translation>
    </message>
    <message>
        <source>Nothing is older than that.</source>
        <translation>Nichts ist älter.</translation>
    </message>
    <message numerus="yes">
        <source>What was said on %n ticket(s) is past its period and still there.</source>
        <translation>
            <numerusform>Was auf %n Ticket gesagt wurde, ist über die Frist und noch da.</numerusform>
            <numerusform>Was auf %n Tickets gesagt wurde, ist über die Frist und noch da.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: kept %2</source>
        <translation>%1: bleibt %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete what was said on %n ticket(s)? It cannot be taken back, and backups that were made before still hold it.</source>
        <translation>
            <numerusform>Löschen, was auf %n Ticket gesagt wurde? Das lässt sich nicht zurücknehmen, und frühere Sicherungen enthalten es weiter.</numerusform>
            <numerusform>Löschen, was auf %n Tickets gesagt wurde? Das lässt sich nicht zurücknehmen, und frühere Sicherungen enthalten es weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was said on %n ticket(s) is deleted.</source>
        <translation>
            <numerusform>Was auf %n Ticket gesagt wurde, ist gelöscht.</numerusform>
            <numerusform>Was auf %n Tickets gesagt wurde, ist gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting: %1 of %2</source>
        <translation>Wird gelöscht: %1 von %2</translation>
    </message>
    <message>
        <source>Its period is over</source>
        <translation>Seine Frist ist um</translation>
    </message>
    <message>
        <source>How long what was said on a ticket is kept once nothing happens on it any more: subject, messages, notes and files. Times, teams and figures stay. Nothing is deleted by itself unless a duty for it is planned.</source>
        <translation>Wie lange aufbewahrt wird, was auf einem Ticket gesagt wurde, sobald darauf nichts mehr geschieht: Betreff, Nachrichten, Notizen und Dateien. Zeiten, Teams und Zahlen bleiben. Von selbst wird nichts gelöscht, außer eine Pflicht dafür ist geplant.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>What is past its period</source>
        <translation>Was über seine Frist hinaus ist</translation>
    </message>
</context>
<context>
    <name>baton::ui::SearchModel</name>
    <message>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>note for us</source>
        <translation>interne Notiz</translation>
    </message>
    <message>
        <source>hand-off note for us</source>
        <translation>interne Übergabenotiz</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4</source>
        <translation>%1, %2. %3: %4</translation>
    </message>
</context>
<context>
    <name>baton::ui::SearchPage</name>
    <message>
        <source>Show in the queue</source>
        <translation>In der Liste zeigen</translation>
    </message>
    <message>
        <source>This cannot be looked for</source>
        <translation>Danach kann nicht gesucht werden</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Words in subjects, conversations, notes and file names</source>
        <translation>Wörter in Betreffen, Unterhaltungen, Notizen und Dateinamen</translation>
    </message>
    <message>
        <source>Tickets with these words</source>
        <translation>Tickets mit diesen Wörtern</translation>
    </message>
    <message>
        <source>More than %1 tickets</source>
        <translation>Mehr als %1 Tickets</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 % of the texts are read, older ones may be missing</source>
        <translation>%1; %2 % der Texte sind gelesen, ältere können fehlen</translation>
    </message>
    <message>
        <source>Find a ticket by its words</source>
        <translation>Ein Ticket an seinen Wörtern finden</translation>
    </message>
    <message>
        <source>In subjects, conversations, notes and names of files. The beginning of a word is enough; &quot;two words&quot; are looked for together.</source>
        <translation>In Betreffen, Unterhaltungen, Notizen und Dateinamen. Der Anfang eines Wortes genügt; &quot;zwei Wörter&quot; werden zusammen gesucht.</translation>
    </message>
    <message>
        <source>Nothing for “%1”. Did you mean “%2” (%3)?</source>
        <translation>Nichts zu „%1“. War „%2“ (%3) gemeint?</translation>
    </message>
    <message>
        <source>No ticket holds these words</source>
        <translation>In keinem Ticket stehen diese Wörter</translation>
    </message>
    <message>
        <source>%1 % of the texts are read so far; look again in a moment.</source>
        <translation>%1 % der Texte sind bisher gelesen; gleich noch einmal sehen.</translation>
    </message>
    <message>
        <source>Fewer words, or only the beginning of a word, find more.</source>
        <translation>Weniger Wörter oder nur der Anfang eines Wortes finden mehr.</translation>
    </message>
</context>
<context>
    <name>baton::ui::Setup</name>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Last changed %1 ago: %2</source>
        <translation>Zuletzt geändert vor %1: %2</translation>
    </message>
    <message>
        <source>Last changed by %1, %2 ago: %3</source>
        <translation>Zuletzt geändert von %1 vor %2: %3</translation>
    </message>
</context>
<context>
    <name>baton::ui::ShapeShelf</name>
    <message>
        <source>The arrangement %1 is as it was.</source>
        <translation>Die Anordnung %1 ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>The arrangement %1 is kept.</source>
        <translation>Die Anordnung %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The arrangement %1 is changed.</source>
        <translation>Die Anordnung %1 ist geändert.</translation>
    </message>
    <message>
        <source>The arrangement %1 is removed.</source>
        <translation>Die Anordnung %1 ist entfernt.</translation>
    </message>
    <message>
        <source>Everybody sees the arrangement %1 now.</source>
        <translation>Alle sehen jetzt die Anordnung %1.</translation>
    </message>
</context>
<context>
    <name>baton::ui::ShareTile</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Team and priority</source>
        <translation>Team und Priorität</translation>
    </message>
    <message>
        <source>share of promises kept; under 10 as counts</source>
        <translation>Anteil gehaltener Zusagen; unter 10 als Anzahl</translation>
    </message>
    <message>
        <source>Share kept</source>
        <translation>Anteil gehalten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Share kept by team and priority</source>
        <translation>Anteil gehalten nach Team und Priorität</translation>
    </message>
</context>
<context>
    <name>baton::ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Back and forth</source>
        <translation>Hin und her</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tafeln</translation>
    </message>
    <message>
        <source>Breach board</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Hand-off board</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Meine Ansichten</translation>
    </message>
    <message>
        <source>Views of everybody</source>
        <translation>Ansichten für alle</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Monday page</source>
        <translation>Montagsseite</translation>
    </message>
</context>
<context>
    <name>baton::ui::SignInPanel</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Anmelden als %1</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>Das ist nicht das Passwort.</translation>
    </message>
    <message>
        <source>Too many wrong ones. Try again in %1 s.</source>
        <translation>Zu viele falsche. Versuche es in %1 s noch einmal.</translation>
    </message>
</context>
<context>
    <name>baton::ui::SimilarList</name>
    <message>
        <source>Solved before</source>
        <translation>Früher gelöst</translation>
    </message>
    <message>
        <source>Similar and open</source>
        <translation>Ähnlich und offen</translation>
    </message>
    <message>
        <source>Known workarounds</source>
        <translation>Bekannte Umgehungen</translation>
    </message>
    <message>
        <source>helped %1 times</source>
        <translation>half %1-mal</translation>
    </message>
</context>
<context>
    <name>baton::ui::SourceTile</name>
    <message>
        <source>Imported histories</source>
        <translation>Importierte Vorgeschichten</translation>
    </message>
    <message>
        <source>the source&apos;s own verdict, kept beside Baton&apos;s</source>
        <translation>das Urteil der Quelle selbst, neben dem von Baton</translation>
    </message>
    <message>
        <source>By the source itself</source>
        <translation>Laut der Quelle selbst</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>Was die Quelle sagt</translation>
    </message>
    <message>
        <source>Promises met</source>
        <translation>Zusagen gehalten</translation>
    </message>
    <message>
        <source>Promises missed</source>
        <translation>Zusagen verfehlt</translation>
    </message>
    <message>
        <source>Opened to resolved, half within</source>
        <translation>Von geöffnet bis gelöst, die Hälfte binnen</translation>
    </message>
    <message>
        <source>Opened to resolved, 9 in 10 within</source>
        <translation>Von geöffnet bis gelöst, 9 von 10 binnen</translation>
    </message>
    <message>
        <source>Tickets with both instants</source>
        <translation>Tickets mit beiden Zeitpunkten</translation>
    </message>
    <message>
        <source>Tickets reopened</source>
        <translation>Wieder geöffnete Tickets</translation>
    </message>
</context>
<context>
    <name>baton::ui::StartPage</name>
    <message>
        <source>Service Desk</source>
        <translation>Service Desk</translation>
    </message>
    <message>
        <source>Baton Desk</source>
        <translation>Baton Desk</translation>
    </message>
    <message>
        <source>A help desk in one file, whose clocks explain themselves.</source>
        <translation>Ein Helpdesk in einer Datei, dessen Uhren sich erklären.</translation>
    </message>
    <message>
        <source>Try the demo: a year of a service desk</source>
        <translation>Die Demo ausprobieren: ein Jahr eines Service Desks</translation>
    </message>
    <message>
        <source>Start a new desk</source>
        <translation>Einen neuen Desk beginnen</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Eine Datei öffnen</translation>
    </message>
    <message>
        <source>Start with an imported history</source>
        <translation>Mit einer importierten Vorgeschichte beginnen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Bei der Arbeit</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Try one like Europe/Berlin.</source>
        <translation>Eine Zeitzone „%1“ gibt es nicht. Versuche eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Keep it in another place</source>
        <translation>An einem anderen Ort ablegen</translation>
    </message>
    <message>
        <source>Name of your desk</source>
        <translation>Name deines Desks</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>You start alone in one team of that name; hours are Monday to Friday, 8 to 17. All of it can be changed later.</source>
        <translation>Du beginnst allein in einem Team dieses Namens; die Zeiten sind Montag bis Freitag, 8 bis 17 Uhr. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Liegt in %1</translation>
    </message>
    <message>
        <source>What is your desk called? A name is needed.</source>
        <translation>Wie heißt dein Desk? Ein Name wird gebraucht.</translation>
    </message>
</context>
<context>
    <name>baton::ui::StatusFoot</name>
    <message>
        <source>Index %1 %</source>
        <translation>Index %1 %</translation>
    </message>
    <message>
        <source>Index up to date</source>
        <translation>Index aktuell</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichert</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nichts zu speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>For whoever helps: %1</source>
        <translation>Für alle, die helfen: %1</translation>
    </message>
    <message>
        <source>The file is opened: %1, with something to mend</source>
        <translation>Die Datei ist geöffnet: %1, und etwas daran ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>The file is opened: %1</source>
        <translation>Die Datei ist geöffnet: %1</translation>
    </message>
    <message>
        <source>Baton did not end in order last time. What was saved is there; the file is being checked.</source>
        <translation>Baton wurde beim letzten Mal nicht ordentlich beendet. Was gespeichert war, ist da; die Datei wird geprüft.</translation>
    </message>
    <message>
        <source>Baton did not end in order last time. What was saved is there, and the file is whole.</source>
        <translation>Baton wurde beim letzten Mal nicht ordentlich beendet. Was gespeichert war, ist da, und die Datei ist ganz.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another program writes to the file. What waits is saved as soon as it has done; given up, nothing of it is.</source>
        <translation>Ein anderes Programm schreibt in die Datei. Was wartet, wird gespeichert, sobald es fertig ist; aufgegeben wird nichts davon gespeichert.</translation>
    </message>
    <message>
        <source>Waiting: another program writes</source>
        <translation>Wartet: ein anderes Programm schreibt</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s): try again</source>
        <translation>
            <numerusform>%n Handlung: noch einmal versuchen</numerusform>
            <numerusform>%n Handlungen: noch einmal versuchen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ui::SuggestionCard</name>
    <message>
        <source>One suggestion, the next in a fortnight at the earliest</source>
        <translation>Ein Vorschlag, der nächste frühestens in zwei Wochen</translation>
    </message>
    <message>
        <source>See the tickets</source>
        <translation>Tickets ansehen</translation>
    </message>
    <message>
        <source>Not now, for 90 days</source>
        <translation>Jetzt nicht, für 90 Tage</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>baton::ui::SystemTeller</name>
    <message>
        <source>... and %1 more</source>
        <translation>... und %1 weitere</translation>
    </message>
    <message>
        <source>Baton Desk</source>
        <translation>Baton Desk</translation>
    </message>
    <message>
        <source>Baton Desk: %1 tickets</source>
        <translation>Baton Desk: %1 Tickets</translation>
    </message>
</context>
<context>
    <name>baton::ui::TagRow</name>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>A tag, Enter</source>
        <translation>Ein Schlagwort, Eingabe</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Das Schlagwort %1 abnehmen</translation>
    </message>
    <message>
        <source>The tag %1 is off.</source>
        <translation>Das Schlagwort %1 ist ab.</translation>
    </message>
    <message>
        <source>The tag %1 is on.</source>
        <translation>Das Schlagwort %1 ist dran.</translation>
    </message>
</context>
<context>
    <name>baton::ui::TargetsPage</name>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Which policy</source>
        <translation>Welche Regel</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Hours it counts in</source>
        <translation>Zeiten, in denen gezählt wird</translation>
    </message>
    <message>
        <source>Promise that</source>
        <translation>Das zusagen</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>30 min, 4 h or 2 h 40 of working time; 2 d is the end of the second working day. Empty: nothing is promised.</source>
        <translation>30 min, 4 h oder 2 h 40 Arbeitszeit; 2 d ist das Ende des zweiten Arbeitstags. Leer: nichts ist zugesagt.</translation>
    </message>
    <message>
        <source>Adopt for new tickets</source>
        <translation>Für neue Tickets übernehmen</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>This policy needs a name.</source>
        <translation>Diese Regel braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1: write 30 min, 4 h or 2 d.</source>
        <translation>%1: schreibe 30 min, 4 h oder 2 d.</translation>
    </message>
    <message>
        <source>Looking at the last 30 days…</source>
        <translation>Die letzten 30 Tage werden angesehen …</translation>
    </message>
    <message>
        <source>9 in 10 answered within %1 (n %2)</source>
        <translation>9 von 10 beantwortet in %1 (n %2)</translation>
    </message>
    <message>
        <source>9 in 10 resolved within %1 (n %2)</source>
        <translation>9 von 10 gelöst in %1 (n %2)</translation>
    </message>
    <message>
        <source>Too few tickets came to an end in the last 30 days to propose anything.</source>
        <translation>In den letzten 30 Tagen kamen zu wenige Tickets zu Ende, um etwas vorzuschlagen.</translation>
    </message>
    <message>
        <source>In the last 30 days: %1.</source>
        <translation>In den letzten 30 Tagen: %1.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Adopted: %1</source>
        <translation>Übernommen: %1</translation>
    </message>
    <message>
        <source>From when it holds</source>
        <translation>Ab wann es gilt</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>ab jetzt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>baton::ui::TeamShares</name>
    <message>
        <source>Add its share</source>
        <translation>Anteil hinzufügen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Share of the promise</source>
        <translation>Anteil am Versprechen</translation>
    </message>
    <message>
        <source>a team that is gone</source>
        <translation>ein Team, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Take away the share: %1</source>
        <translation>Anteil wegnehmen: %1</translation>
    </message>
</context>
<context>
    <name>baton::ui::TheirsLine</name>
    <message>
        <source>Take theirs</source>
        <translation>Deren nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>What you typed here is left; theirs is shown.</source>
        <translation>Was du hier getippt hast, wird verworfen; das andere wird gezeigt.</translation>
    </message>
    <message>
        <source>Stays as you typed it; saving it replaces theirs, and the log keeps both.</source>
        <translation>Bleibt, wie du es getippt hast; speicherst du, ersetzt es das andere, und das Protokoll behält beides.</translation>
    </message>
    <message>
        <source>This was changed meanwhile. What you typed stays until you choose.</source>
        <translation>Das wurde inzwischen geändert. Was du getippt hast, bleibt, bis du wählst.</translation>
    </message>
    <message>
        <source>%1 has changed this meanwhile. What you typed stays until you choose.</source>
        <translation>%1 hat das inzwischen geändert. Was du getippt hast, bleibt, bis du wählst.</translation>
    </message>
</context>
<context>
    <name>baton::ui::Thing</name>
    <message>
        <source>%1 is called %2 now</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>%1 is retired</source>
        <translation>%1 ist stillgelegt</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
</context>
<context>
    <name>baton::ui::TicketActs</name>
    <message>
        <source>%1 is back where it was.</source>
        <translation>%1 ist wieder, wo es war.</translation>
    </message>
    <message>
        <source>You have taken %1.</source>
        <translation>Du hast %1 genommen.</translation>
    </message>
    <message>
        <source>%1 is back with %2.</source>
        <translation>%1 ist wieder bei %2.</translation>
    </message>
    <message>
        <source>%1 went to %2.</source>
        <translation>%1 ging an %2.</translation>
    </message>
    <message>
        <source>%1 went back to where it came from.</source>
        <translation>%1 ging dorthin zurück, woher es kam.</translation>
    </message>
    <message>
        <source>%1 is resolved.</source>
        <translation>%1 ist gelöst.</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 ist wieder offen.</translation>
    </message>
    <message>
        <source>%1 waits until %2.</source>
        <translation>%1 wartet bis %2.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 geht weiter.</translation>
    </message>
    <message>
        <source>%1 waits again.</source>
        <translation>%1 wartet wieder.</translation>
    </message>
    <message>
        <source>%1 can work again.</source>
        <translation>%1 kann wieder arbeiten.</translation>
    </message>
    <message>
        <source>%1 has %2 now.</source>
        <translation>%1 hat jetzt %2.</translation>
    </message>
    <message>
        <source>%1 has %2 again.</source>
        <translation>%1 hat wieder %2.</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Die Notiz ist gespeichert.</translation>
    </message>
    <message>
        <source>The reply to %1 has left.</source>
        <translation>Die Antwort an %1 ist abgegangen.</translation>
    </message>
    <message>
        <source>%1 The ticket waits for an answer.</source>
        <translation>%1 Das Ticket wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Es geht weiter.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 is saved and resolved.</source>
        <translation>%1 ist gespeichert und gelöst.</translation>
    </message>
    <message>
        <source>The reply is back in its field.</source>
        <translation>Die Antwort ist wieder in ihrem Feld.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <translation>%1 gehört nicht mehr zu %2.</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <translation>%1 gehört jetzt zu %2.</translation>
    </message>
    <message>
        <source>%1 called too: %2</source>
        <translation>%1 rief auch an: %2</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>The files are attached.</source>
        <translation>Die Dateien sind angehängt.</translation>
    </message>
    <message>
        <source>That stays as it is: %1</source>
        <translation>Das bleibt, wie es ist: %1</translation>
    </message>
    <message>
        <source>That %1 can work again stays said.</source>
        <translation>Dass %1 wieder arbeiten kann, bleibt gesagt.</translation>
    </message>
    <message>
        <source>The note stays: what was written is not taken back.</source>
        <translation>Die Notiz bleibt: Geschriebenes wird nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>The reply to %1 is about to leave.</source>
        <translation>Die Antwort an %1 geht gleich hinaus.</translation>
    </message>
    <message>
        <source>The reply to %1 has left and cannot be called back.</source>
        <translation>Die Antwort an %1 ist hinausgegangen und kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>%1 stays: a ticket is not deleted. Resolve it if it was a slip.</source>
        <translation>%1 bleibt: ein Ticket wird nicht gelöscht. Löse es, wenn es ein Versehen war.</translation>
    </message>
    <message>
        <source>%1 Once more undoes what was before.</source>
        <translation>%1 Noch einmal nimmt zurück, was davor war.</translation>
    </message>
    <message>
        <source>%1 was changed since by %2, so it stays as it is. Open it to see what is still right.</source>
        <translation>%1 wurde inzwischen von %2 geändert und bleibt, wie es ist. Öffne es und sieh nach, was noch stimmt.</translation>
    </message>
    <message>
        <source>%1 waits again as before.</source>
        <translation>%1 wartet wieder wie zuvor.</translation>
    </message>
    <message>
        <source>%1 is closed again.</source>
        <translation>%1 ist wieder geschlossen.</translation>
    </message>
    <message>
        <source>The files stay: what is in the history is not taken back.</source>
        <translation>Die Dateien bleiben: Was im Verlauf steht, wird nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Say first who you are, at the top right. Nothing was changed.</source>
        <translation>Sag zuerst, wer du bist, oben rechts. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>baton::ui::TicketHead</name>
    <message>
        <source>Who held the ticket, and how long</source>
        <translation>Bei wem das Ticket lag und wie lange</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Held by nobody</source>
        <translation>Liegt bei niemandem</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>Liegt bei %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>elapsed hours</source>
        <translation>verstrichene Stunden</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>Arbeitsstunden</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Working again</source>
        <translation>Arbeitet wieder</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>its share: %1</source>
        <translation>sein Anteil: %1</translation>
    </message>
    <message>
        <source>Follow-up ticket</source>
        <translation>Folgeticket</translation>
    </message>
    <message>
        <source>Solved too long ago to be reopened: a new ticket goes on from it, linked to it.</source>
        <translation>Zu lange gelöst, um es wieder zu öffnen: ein neues Ticket führt es weiter und ist mit ihm verknüpft.</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Resolve without an answer</source>
        <translation>Ohne Antwort lösen</translation>
    </message>
</context>
<context>
    <name>baton::ui::TicketPage</name>
    <message>
        <source>Show the phone number in large</source>
        <translation>Die Telefonnummer groß zeigen</translation>
    </message>
    <message>
        <source>Put in a canned reply</source>
        <translation>Einen Textbaustein einfügen</translation>
    </message>
    <message>
        <source>Show how the words will look</source>
        <translation>Zeigen, wie die Worte aussehen werden</translation>
    </message>
    <message>
        <source>Show what came since you started to type</source>
        <translation>Zeigen, was kam, seit du zu schreiben begannst</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>It happened earlier</source>
        <translation>Es geschah früher</translation>
    </message>
    <message>
        <source>Why is it due then?</source>
        <translation>Warum ist es dann fällig?</translation>
    </message>
</context>
<context>
    <name>baton::ui::TicketSide</name>
    <message>
        <source>Clocks and requester</source>
        <translation>Uhren und Melder</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>+ tag</source>
        <translation>+ Schlagwort</translation>
    </message>
</context>
<context>
    <name>baton::ui::TopRow</name>
    <message>
        <source>Find a ticket, a person or an act</source>
        <translation>Ein Ticket, eine Person oder eine Handlung finden</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notifications: %1 new</source>
        <translation>Benachrichtigungen: %1 neu</translation>
    </message>
</context>
<context>
    <name>baton::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>baton::ui::VerdictPanel</name>
    <message>
        <source>How the file is opened</source>
        <translation>Wie die Datei geöffnet ist</translation>
    </message>
    <message>
        <source>More in the guide</source>
        <translation>Mehr im Handbuch</translation>
    </message>
</context>
<context>
    <name>baton::ui::ViewControls</name>
    <message>
        <source>Save view</source>
        <translation>Ansicht behalten</translation>
    </message>
    <message>
        <source>&amp;Change %1</source>
        <translation>%1 &amp;ändern</translation>
    </message>
    <message>
        <source>Keep as &amp;another view</source>
        <translation>Als &amp;weitere Ansicht behalten</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
</context>
<context>
    <name>baton::ui::ViewSaver</name>
    <message>
        <source>For everybody</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>baton::ui::ViewShelf</name>
    <message>
        <source>The view %1 is as it was.</source>
        <translation>Die Ansicht %1 ist wieder, wie sie war.</translation>
    </message>
    <message>
        <source>The view %1 is kept.</source>
        <translation>Die Ansicht %1 bleibt.</translation>
    </message>
    <message>
        <source>The view %1 is changed.</source>
        <translation>Die Ansicht %1 ist geändert.</translation>
    </message>
    <message>
        <source>The view %1 is called %2 now.</source>
        <translation>Die Ansicht %1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>The view %1 is removed. No ticket was touched.</source>
        <translation>Die Ansicht %1 ist entfernt. Kein Ticket wurde berührt.</translation>
    </message>
    <message>
        <source>Everybody sees the view %1 now.</source>
        <translation>Alle sehen jetzt die Ansicht %1.</translation>
    </message>
    <message>
        <source>Only you see the view %1 now.</source>
        <translation>Nur du siehst jetzt die Ansicht %1.</translation>
    </message>
</context>
<context>
    <name>baton::ui::Visitors</name>
    <message>
        <source>somebody else</source>
        <translation>jemand anders</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Also here: %1</source>
        <translation>Auch hier: %1</translation>
    </message>
    <message>
        <source>Writing here: %1</source>
        <translation>Schreibt hier: %1</translation>
    </message>
    <message>
        <source>Has this ticket open too.</source>
        <translation>Hat dieses Ticket auch offen.</translation>
    </message>
    <message>
        <source>Is typing on this ticket. Nothing of yours is lost.</source>
        <translation>Schreibt gerade an diesem Ticket. Von dir geht nichts verloren.</translation>
    </message>
</context>
<context>
    <name>baton::ui::Wallboard</name>
    <message>
        <source>Wallboard</source>
        <translation>Wandtafel</translation>
    </message>
    <message>
        <source>Stopped: Space goes on</source>
        <translation>Angehalten: Leertaste geht weiter</translation>
    </message>
    <message>
        <source>Esc leaves, Space stops, arrows turn the page</source>
        <translation>Esc verlässt, Leertaste hält an, Pfeile blättern</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Was fällig wird</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>due within the hour</source>
        <translation>binnen 1 h fällig</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>%1 · %2 · #%3</source>
        <translation>%1 · %2 · #%3</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>kein Team</translation>
    </message>
    <message>
        <source>Nothing else falls due.</source>
        <translation>Sonst wird nichts fällig.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Waiting between teams</source>
        <translation>Wartet zwischen Teams</translation>
    </message>
    <message>
        <source>handed off, not begun</source>
        <translation>übergeben, nicht begonnen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 · longest %2</source>
        <translation>%1 · am längsten %2</translation>
    </message>
    <message>
        <source>Every hand-off has been taken up.</source>
        <translation>Jede Übergabe ist aufgenommen.</translation>
    </message>
    <message>
        <source>Promises by week</source>
        <translation>Zusagen nach Wochen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>kept this week</source>
        <translation>bisher gehalten</translation>
    </message>
    <message>
        <source>broken this week</source>
        <translation>bisher gebrochen</translation>
    </message>
    <message>
        <source>kept of those due</source>
        <translation>der fälligen gehalten</translation>
    </message>
    <message>
        <source>unknown team</source>
        <translation>unbekanntes Team</translation>
    </message>
    <message>
        <source>The file cannot be reached; it is tried again by itself.</source>
        <translation>Die Datei ist nicht zu erreichen; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>As of %1 · %2 old · the file cannot be reached</source>
        <translation>Stand %1 · %2 alt · die Datei ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>As of %1 · %2 old</source>
        <translation>Stand %1 · %2 alt</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>baton::ui::WeeksTile</name>
    <message>
        <source>outside the limits of the usual</source>
        <translation>außerhalb der Grenzen des Üblichen</translation>
    </message>
    <message>
        <source>three of four weeks near a limit</source>
        <translation>drei von vier Wochen nahe einer Grenze</translation>
    </message>
    <message>
        <source>eight weeks on one side of the usual</source>
        <translation>acht Wochen auf einer Seite des Üblichen</translation>
    </message>
    <message>
        <source>Week of %1: %2 kept, %3 broken, %4 still open</source>
        <translation>Woche vom %1: %2 gehalten, %3 gebrochen, %4 noch offen</translation>
    </message>
    <message>
        <source>; usual: %1 to %2</source>
        <translation>; üblich: %1 bis %2</translation>
    </message>
    <message>
        <source>Promises by the week they were due</source>
        <translation>Zusagen nach der Woche ihrer Fälligkeit</translation>
    </message>
    <message>
        <source>blue kept, orange broken, hollow open; dashed: the usual</source>
        <translation>blau gehalten, orange gebrochen, hohl offen; gestrichelt: das Übliche</translation>
    </message>
</context>
<context>
    <name>baton::ui::WentTile</name>
    <message>
        <source>Where the time of broken promises went</source>
        <translation>Wo die Zeit gebrochener Zusagen blieb</translation>
    </message>
    <message>
        <source>Between teams, by pair</source>
        <translation>Zwischen Teams, nach Paaren</translation>
    </message>
    <message>
        <source>Hours between teams by pair</source>
        <translation>Stunden zwischen Teams nach Paaren</translation>
    </message>
    <message>
        <source>%1: %2 hours</source>
        <translation>%1: %2 Stunden</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>resolve; hours within opening hours</source>
        <translation>lösen; Stunden innerhalb der Öffnungszeit</translation>
    </message>
    <message>
        <source>Elapsed hours</source>
        <translation>Verstrichene Stunden</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>Außerhalb der Öffnungszeit</translation>
    </message>
    <message>
        <source>nights, weekends, holidays: nobody was there</source>
        <translation>Nächte, Wochenenden, Feiertage: niemand war da</translation>
    </message>
</context>
<context>
    <name>baton::ui::WhatIfPanel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2 kept, %3 %</source>
        <translation>%1 von %2 gehalten, %3 %</translation>
    </message>
    <message>
        <source>What would it have meant?</source>
        <translation>Was hätte es bedeutet?</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Es war</translation>
    </message>
    <message>
        <source>It would be</source>
        <translation>Es wäre</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Verglichen nach</translation>
    </message>
    <message>
        <source>By target</source>
        <translation>Nach Ziel</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Asking the last 12 months…</source>
        <translation>Die letzten 12 Monate werden befragt …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>Last 12 months: %1; it would be %2. %3 broken promises would have been kept, %4 kept ones broken.</source>
        <translation>Letzte 12 Monate: %1; es wären %2. %3 gebrochene Zusagen wären gehalten, %4 gehaltene gebrochen.</translation>
    </message>
</context>
<context>
    <name>baton::ui::WhoButton</name>
    <message>
        <source>Who you are</source>
        <translation>Wer du bist</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>Whoever worked here last is in no team any more.</source>
        <translation>Wer hier zuletzt gearbeitet hat, ist in keinem Team mehr.</translation>
    </message>
    <message>
        <source>%1 is in no team any more.</source>
        <translation>%1 ist in keinem Team mehr.</translation>
    </message>
    <message>
        <source>Say who you are, at the top right; until then nothing is changed.</source>
        <translation>Sag oben rechts, wer du bist; bis dahin wird nichts geändert.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in, at the top right; until then nothing is changed.</source>
        <translation>Melde dich oben rechts an; bis dahin wird nichts geändert.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>%1 ...</source>
        <translation>%1 ...</translation>
    </message>
</context>
<context>
    <name>baton::ui::WhyPanel</name>
    <message>
        <source>Why is this due then?</source>
        <translation>Warum ist das dann fällig?</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s): a click shows them.</source>
        <translation>
            <numerusform>%n weitere Zeile: ein Klick zeigt sie.</numerusform>
            <numerusform>%n weitere Zeilen: ein Klick zeigt sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ui::WindowActs</name>
    <message>
        <source>New or demo</source>
        <translation>Neu oder Demo</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Eine Datei öffnen</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Eine Vorgeschichte importieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Search words in all tickets</source>
        <translation>Wörter in allen Tickets suchen</translation>
    </message>
    <message>
        <source>Breach board</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Hand-off board</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Find a ticket, a person or an act</source>
        <translation>Ein Ticket, eine Person oder eine Handlung finden</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Das Handbuch</translation>
    </message>
    <message>
        <source>About Baton Desk</source>
        <translation>Über Baton Desk</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Monday page</source>
        <translation>Montagsseite</translation>
    </message>
    <message>
        <source>Post-mortem: where did the time go?</source>
        <translation>Rückblick: Wo blieb die Zeit?</translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation>Sagen, wer ich bin</translation>
    </message>
    <message>
        <source>Wallboard, full screen</source>
        <translation>Wandtafel, ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Publish a page for everybody</source>
        <translation>Eine Seite für alle veröffentlichen</translation>
    </message>
</context>
<context>
    <name>baton::ui::WordsEdit</name>
    <message>
        <source>That is %1 characters; one text may have %2. Nothing was pasted, and what you have typed is still here. Paste the part that matters.</source>
        <translation>Das sind %1 Zeichen; ein Text darf %2 haben. Nichts wurde eingefügt, und was du geschrieben hast, ist noch da. Füge den Teil ein, auf den es ankommt.</translation>
    </message>
</context>
<context>
    <name>baton::ui::WordsPage</name>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (stillgelegt)</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>%1&apos;s</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Mine alone</source>
        <translation>Nur für mich</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 ist dabei</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 ist gespeichert</translation>
    </message>
    <message>
        <source>%1 is retired</source>
        <translation>%1 ist stillgelegt</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>Retired too</source>
        <translation>Auch stillgelegte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Für wen er ist</translation>
    </message>
    <message>
        <source>So it goes in</source>
        <translation>So kommt es hinein</translation>
    </message>
    <message>
        <source>Put in %1</source>
        <translation>%1 einfügen</translation>
    </message>
</context>
<context>
    <name>baton::ui::Writer</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Note for us</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>[redacted]</source>
        <translation>[geschwärzt]</translation>
    </message>
    <message>
        <source>New since you last looked</source>
        <translation>Neu, seit du zuletzt hier warst</translation>
    </message>
    <message>
        <source>%1 older entries</source>
        <translation>%1 ältere Einträge</translation>
    </message>
    <message>
        <source>attached for us</source>
        <translation>für uns angehängt</translation>
    </message>
    <message>
        <source>%1, logged later</source>
        <translation>%1, nachgetragen</translation>
    </message>
</context>
<context>
    <name>baton::ui::YearView</name>
    <message>
        <source>The year, day by day</source>
        <translation>Das Jahr, Tag für Tag</translation>
    </message>
    <message>
        <source>%1, holiday</source>
        <translation>%1, Feiertag</translation>
    </message>
    <message>
        <source>%1, special day</source>
        <translation>%1, besonderer Tag</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, offen</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, zu</translation>
    </message>
    <message>
        <source>H</source>
        <comment>a holiday in a year&apos;s view</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>S</source>
        <comment>a special day in a year&apos;s view</comment>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>baton::words</name>
    <message>
        <source>wrong team</source>
        <translation>falsches Team</translation>
    </message>
    <message>
        <source>missing information</source>
        <translation>Angaben fehlen</translation>
    </message>
    <message>
        <source>no rights</source>
        <translation>keine Rechte</translation>
    </message>
    <message>
        <source>no knowledge</source>
        <translation>kein Wissen</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>another cause</source>
        <translation>anderer Grund</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>Ein Feld „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value after it.</source>
        <translation>„%1“ braucht einen Wert dahinter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>An order is of the whole list: write sort: outside parentheses, &quot;or&quot; and &quot;not&quot;.</source>
        <translation>Eine Reihenfolge gilt für die ganze Liste: sort: steht außerhalb von Klammern, „or“ und „not“.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is no team of that name: &quot;%1&quot;.</source>
        <translation>Ein Team dieses Namens gibt es nicht: „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here.</source>
        <translation>„%1“ wird hier nicht verstanden.</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Versuche: %1</translation>
    </message>
    <message>
        <source>%1 is empty, so it was not attached. Nothing was changed.</source>
        <translation>%1 ist leer und wurde deshalb nicht angehängt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is larger than 25 MB, so it was not attached. Nothing was changed; put it on a share and write where.</source>
        <translation>%1 ist größer als 25 MB und wurde deshalb nicht angehängt. Nichts wurde geändert; lege es auf ein Laufwerk und schreibe, wo.</translation>
    </message>
    <message>
        <source>With %1 the ticket would hold more than 100 MB. Nothing was changed; put it on a share and write where.</source>
        <translation>Mit %1 enthielte das Ticket mehr als 100 MB. Nichts wurde geändert; lege es auf ein Laufwerk und schreibe, wo.</translation>
    </message>
    <message>
        <source>A tag has at most 40 letters. Nothing was changed.</source>
        <translation>Ein Schlagwort hat höchstens 40 Zeichen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A tag has no commas, colons, quotes or parentheses. Nothing was changed.</source>
        <translation>Ein Schlagwort hat keine Kommas, Doppelpunkte, Anführungszeichen oder Klammern. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A ticket cannot be linked to itself. Nothing was changed.</source>
        <translation>Ein Ticket kann nicht mit sich selbst verknüpft werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Between 1 minute and 24 hours can be entered at once, and no more taken back than was entered. Nothing was changed.</source>
        <translation>Zwischen 1 Minute und 24 Stunden lassen sich auf einmal eintragen, und nie mehr zurücknehmen als eingetragen ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A checklist has at most 200 steps. Nothing was changed.</source>
        <translation>Eine Checkliste hat höchstens 200 Schritte. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That ticket has a parent already. Unlink it first. Nothing was changed.</source>
        <translation>Dieses Ticket hat schon ein übergeordnetes. Löse zuerst die Verknüpfung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That would make a ticket its own parent. Nothing was changed.</source>
        <translation>Damit wäre ein Ticket sich selbst übergeordnet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such thing here: %1. Nothing was changed.</source>
        <translation>So etwas gibt es hier nicht: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That is not possible now (%1). Nothing was changed.</source>
        <translation>Das geht jetzt nicht (%1). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The ticket is %1: that does not fit. Reopen it first, or reload it.</source>
        <translation>Das Ticket ist %1: das passt nicht. Öffne es zuerst wieder oder lade es neu.</translation>
    </message>
    <message>
        <source>This value cannot be taken: %1. Nothing was changed.</source>
        <translation>Dieser Wert geht nicht: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Somebody else has just changed %1. Your words are kept; look and try again.</source>
        <translation>Jemand anderes hat eben %1 geändert. Deine Worte sind behalten; sieh nach und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>It is like that already (%1).</source>
        <translation>Es ist schon so (%1).</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation>Angehalten, wie du wolltest. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This cannot be read: %1. Nothing was changed.</source>
        <translation>Das kann nicht gelesen werden: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or make a new desk.</source>
        <translation>Eine Datei %1 gibt es nicht. Prüfe den Namen oder beginne einen neuen Desk.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the database file in it.</source>
        <translation>%1 ist ein Ordner. Wähle die Datenbankdatei darin.</translation>
    </message>
    <message>
        <source>%1 may not be opened by you. Nothing was changed; ask whoever owns it.</source>
        <translation>%1 darfst du nicht öffnen. Nichts wurde geändert; frage, wem sie gehört.</translation>
    </message>
    <message>
        <source>%1 is no database. It was not touched.</source>
        <translation>%1 ist keine Datenbank. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. It was not touched.</source>
        <translation>%1 ist die Datenbank eines anderen Programms. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Baton Desk. It was not touched: please update.</source>
        <translation>%1 wurde von einem neueren Baton Desk geschrieben. Sie wurde nicht angerührt: bitte aktualisieren.</translation>
    </message>
    <message>
        <source>Something in the file is damaged (%1). Keep the file as it is, and restore a backup or run: batondesk-cli check</source>
        <translation>Etwas in der Datei ist beschädigt (%1). Lass die Datei, wie sie ist, und hole eine Sicherung zurück oder starte: batondesk-cli check</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; free some space and try again.</source>
        <translation>Die Platte ist voll. Was vorher gespeichert war, ist sicher; schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The file may only be read here. Nothing was changed.</source>
        <translation>Die Datei darf hier nur gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Somebody else holds the file for long. Nothing was changed; try again.</source>
        <translation>Jemand anderes hält die Datei lange fest. Nichts wurde geändert; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>%1 lies on a share whose locks are known to lose data (%2). It was not opened: put it on a local disk or an NFS 4 share.</source>
        <translation>%1 liegt auf einer Freigabe, deren Sperren bekanntlich Daten verlieren (%2). Sie wurde nicht geöffnet: lege sie auf eine lokale Platte oder eine NFS-4-Freigabe.</translation>
    </message>
    <message>
        <source>This attachment is no longer in the file; somebody redacted it, or the file is damaged. Everything else is as it was. A backup may still hold it.</source>
        <translation>Dieser Anhang ist nicht mehr in der Datei; jemand hat ihn geschwärzt, oder die Datei ist beschädigt. Alles andere ist, wie es war. Eine Sicherung kann ihn noch enthalten.</translation>
    </message>
    <message>
        <source>This attachment is not what was attached: its bytes were changed, so it was not opened. Keep the file as it is, and take it from a backup.</source>
        <translation>Dieser Anhang ist nicht, was angehängt wurde: seine Bytes wurden geändert, deshalb wurde er nicht geöffnet. Lass die Datei, wie sie ist, und hole ihn aus einer Sicherung.</translation>
    </message>
    <message>
        <source>the file itself is damaged: %1</source>
        <translation>die Datei selbst ist beschädigt: %1</translation>
    </message>
    <message>
        <source>commit %1 was changed: what it holds does not give its hash</source>
        <translation>Eintragung %1 wurde geändert: ihr Inhalt ergibt nicht ihre Prüfsumme</translation>
    </message>
    <message>
        <source>a commit is missing at %1</source>
        <translation>bei %1 fehlt eine Eintragung</translation>
    </message>
    <message>
        <source>activity %1 belongs to no commit</source>
        <translation>Aktivität %1 gehört zu keiner Eintragung</translation>
    </message>
    <message>
        <source>the text of activity %1 was changed</source>
        <translation>der Text von Aktivität %1 wurde geändert</translation>
    </message>
    <message>
        <source>the text of activity %1 is gone, and nobody redacted it</source>
        <translation>der Text von Aktivität %1 ist weg, und niemand hat ihn geschwärzt</translation>
    </message>
    <message>
        <source>stream %1 holds an activity that cannot be read</source>
        <translation>Strom %1 enthält eine Aktivität, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>%1 is not what its log makes of it</source>
        <translation>%1 ist nicht, was sein Protokoll ergibt</translation>
    </message>
    <message>
        <source>%1 has a log but no row</source>
        <translation>%1 hat ein Protokoll, aber keine Zeile</translation>
    </message>
    <message>
        <source>%1 has a row but no log</source>
        <translation>%1 hat eine Zeile, aber kein Protokoll</translation>
    </message>
    <message>
        <source>the bytes of attachment %1 are gone, and nobody redacted it</source>
        <translation>die Bytes von Anhang %1 sind weg, und niemand hat ihn geschwärzt</translation>
    </message>
    <message>
        <source>the bytes of attachment %1 were changed</source>
        <translation>die Bytes von Anhang %1 wurden geändert</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>resolved without a response</source>
        <translation>gelöst ohne Antwort</translation>
    </message>
    <message>
        <source>no reply needed</source>
        <translation>keine Antwort nötig</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Serviceanfrage</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>no priority</source>
        <translation>keine Priorität</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 über</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>The clock starts</source>
        <translation>Die Uhr beginnt</translation>
    </message>
    <message>
        <source>Open hours, counted</source>
        <translation>Offene Stunden, gezählt</translation>
    </message>
    <message>
        <source>Closed, not counted</source>
        <translation>Geschlossen, nicht gezählt</translation>
    </message>
    <message>
        <source>Waiting for a supplier: paused, not counted</source>
        <translation>Warten auf einen Lieferanten: pausiert, nicht gezählt</translation>
    </message>
    <message>
        <source>Waiting for a planned date: paused, not counted</source>
        <translation>Warten auf einen Termin: pausiert, nicht gezählt</translation>
    </message>
    <message>
        <source>Waiting for the requester: paused, not counted</source>
        <translation>Warten auf den Melder: pausiert, nicht gezählt</translation>
    </message>
    <message>
        <source>The present targets and hours were applied</source>
        <translation>Die heutigen Ziele und Zeiten wurden angewandt</translation>
    </message>
    <message>
        <source>Solved until reopened, not counted</source>
        <translation>Gelöst bis zum Wiederöffnen, nicht gezählt</translation>
    </message>
    <message>
        <source>The clock stopped</source>
        <translation>Die Uhr hielt an</translation>
    </message>
    <message>
        <source>So it is due</source>
        <translation>Also ist es fällig</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Configuration items</source>
        <translation>Konfigurationselemente</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Notfallvorsorge</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>one team</source>
        <translation>ein Team</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>Tickets get a priority and clocks, and the breach board shows what was promised and kept.</source>
        <translation>Tickets bekommen eine Priorität und Uhren, und die Tafel zeigt, was zugesagt und gehalten wurde.</translation>
    </message>
    <message>
        <source>The hand-off board shows which teams pass tickets to each other, and the time that is lost between them.</source>
        <translation>Die Übergabetafel zeigt, welche Teams einander Tickets weiterreichen und wie viel Zeit zwischen ihnen verloren geht.</translation>
    </message>
    <message>
        <source>Answers that were found once are written down and found again while a call is on.</source>
        <translation>Einmal gefundene Antworten werden aufgeschrieben und während des Anrufs wiedergefunden.</translation>
    </message>
    <message>
        <source>What keeps coming back gets one cause, one workaround and one owner.</source>
        <translation>Was immer wiederkommt, bekommt eine Ursache, eine Umgehung und jemanden, dem es gehört.</translation>
    </message>
    <message>
        <source>Planned work is agreed before it is done, and tickets that follow it are seen.</source>
        <translation>Geplante Arbeit wird vorher abgestimmt, und Tickets, die ihr folgen, fallen auf.</translation>
    </message>
    <message>
        <source>Tickets name the device or system they are about, so that its history is one click away.</source>
        <translation>Tickets nennen das Gerät oder System, um das es geht; dessen Geschichte ist einen Klick entfernt.</translation>
    </message>
    <message>
        <source>For each service it is written down who is called, and what is done, when it is gone for long.</source>
        <translation>Für jeden Service steht geschrieben, wer gerufen und was getan wird, wenn er lange ausfällt.</translation>
    </message>
    <message>
        <source>Work that came in stands beside the hours that are there to do it.</source>
        <translation>Was an Arbeit hereinkam, steht neben den Stunden, die dafür da sind.</translation>
    </message>
    <message>
        <source>Requesters say in one click whether it works again.</source>
        <translation>Melder sagen mit einem Klick, ob es wieder geht.</translation>
    </message>
    <message>
        <source>What the desk wants to do better is kept with a figure before and after.</source>
        <translation>Was der Desk besser machen will, wird mit einer Zahl vorher und nachher festgehalten.</translation>
    </message>
    <message>
        <source>Everybody signs in, and roles decide who may do what.</source>
        <translation>Alle melden sich an, und Rollen legen fest, wer was darf.</translation>
    </message>
    <message>
        <source>%1 was due %2</source>
        <translation>%1 war fällig %2</translation>
    </message>
    <message>
        <source>%1 is due %2</source>
        <translation>%1 ist fällig %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, and %2.</source>
        <translation>%1, und %2.</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Jetzt dran</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Later this week</source>
        <translation>Später diese Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Without a due</source>
        <translation>Ohne Fälligkeit</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Waits until %1.</source>
        <translation>Wartet bis %1.</translation>
    </message>
    <message>
        <source>Waits, and nobody said until when.</source>
        <translation>Wartet, und niemand hat gesagt, bis wann.</translation>
    </message>
    <message>
        <source>the requester</source>
        <translation>der Melder</translation>
    </message>
    <message>
        <source>Next for you: %1 has waited %2 for your answer</source>
        <translation>Als Nächstes dran: %1 wartet seit %2 auf deine Antwort</translation>
    </message>
    <message>
        <source>Next for you: %1.</source>
        <translation>Als Nächstes dran: %1.</translation>
    </message>
    <message>
        <source>Next for you: what it waited for was to come %1</source>
        <translation>Als Nächstes dran: worauf es wartete, sollte %1 kommen</translation>
    </message>
    <message>
        <source>Yours, reported %1 ago</source>
        <translation>Deines, gemeldet vor %1</translation>
    </message>
    <message>
        <source>Nobody has taken it; reported %1 ago</source>
        <translation>Niemand hat es genommen; gemeldet vor %1</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 hat es</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>next wakes %1</source>
        <translation>das nächste erwacht %1</translation>
    </message>
    <message>
        <source>first response</source>
        <translation>erste Antwort</translation>
    </message>
    <message>
        <source>next reply</source>
        <translation>nächste Antwort</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>es ist weg</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>es ist %1</translation>
    </message>
    <message>
        <source>it is like that already</source>
        <translation>es ist schon so</translation>
    </message>
    <message>
        <source>somebody else has changed it meanwhile</source>
        <translation>jemand anderes hat es inzwischen geändert</translation>
    </message>
    <message>
        <source>%1 cannot, because %2</source>
        <translation>%1 geht nicht, weil %2</translation>
    </message>
    <message>
        <source>... and %1 more</source>
        <translation>... und %1 weitere</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>At most 10,000 tickets can be changed at once. Nothing was changed; narrow the filter.</source>
        <translation>Höchstens 10.000 Tickets lassen sich auf einmal ändern. Nichts wurde geändert; enge den Filter ein.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eines</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neun</translation>
    </message>
    <message>
        <source>One wakes at %1</source>
        <translation>Eines erwacht um %1</translation>
    </message>
    <message>
        <source>One wakes %1</source>
        <translation>Eines erwacht %1</translation>
    </message>
    <message>
        <source>%1 wake at %2</source>
        <translation>%1 erwachen um %2</translation>
    </message>
    <message>
        <source>%1 wake %2</source>
        <translation>%1 erwachen %2</translation>
    </message>
    <message>
        <source>None of yours waits for anything.</source>
        <translation>Keines von deinen wartet auf etwas.</translation>
    </message>
    <message>
        <source>One of yours waits, and nobody said until when.</source>
        <translation>Eines von deinen wartet, und niemand hat gesagt, bis wann.</translation>
    </message>
    <message>
        <source>%1 of yours wait, and nobody said until when.</source>
        <translation>%1 von deinen warten, und niemand hat gesagt, bis wann.</translation>
    </message>
    <message>
        <source>%1, and one more waits.</source>
        <translation>%1, und ein weiteres wartet.</translation>
    </message>
    <message>
        <source>%1, and %2 more wait.</source>
        <translation>%1, und %2 weitere warten.</translation>
    </message>
    <message>
        <source>What was done last cannot be taken back: words that were said, files and new tickets stay. Nothing was changed.</source>
        <translation>Was zuletzt getan wurde, lässt sich nicht zurücknehmen: gesagte Worte, Dateien und neue Tickets bleiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A name is needed. Nothing was changed.</source>
        <translation>Ein Name wird gebraucht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is already a technician called &quot;%1&quot;. Add something that tells the two apart. Nothing was changed.</source>
        <translation>Einen Techniker namens „%1“ gibt es schon. Ergänze etwas, das die beiden unterscheidet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is already a &quot;%1&quot; with the same mail address. Nothing was changed.</source>
        <translation>Jemanden namens „%1“ mit derselben Mailadresse gibt es schon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is already one called &quot;%1&quot;. Nothing was changed.</source>
        <translation>Etwas namens „%1“ gibt es schon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file could not be read or written. What was saved before is safe; try again, and if it stays so, ask whoever keeps the file.</source>
        <translation>Die Datei konnte nicht gelesen oder geschrieben werden. Was vorher gespeichert wurde, ist sicher; versuche es noch einmal, und wenn es so bleibt, frage, wer die Datei betreut.</translation>
    </message>
    <message>
        <source>%1 has hours that end where they begin: they are empty.</source>
        <translation>%1 hat Zeiten, die enden, wo sie beginnen: Sie sind leer.</translation>
    </message>
    <message>
        <source>%1 has hours that overlap: they count once.</source>
        <translation>%1 hat Zeiten, die sich überlappen: Sie zählen einmal.</translation>
    </message>
    <message>
        <source>Nobody works within a year from now: nothing would ever be due.</source>
        <translation>Binnen eines Jahres arbeitet niemand: Nichts wäre je fällig.</translation>
    </message>
    <message>
        <source>Nobody works from %1 to %2.</source>
        <translation>Von %1 bis %2 arbeitet niemand.</translation>
    </message>
    <message>
        <source>%1 has no holidays yet, while the year before has.</source>
        <translation>%1 hat noch keine Feiertage, das Jahr davor schon.</translation>
    </message>
    <message>
        <source>This computer knows no time zone &quot;%1&quot;.</source>
        <translation>Dieser Rechner kennt keine Zeitzone „%1“.</translation>
    </message>
    <message>
        <source>The rules of %1 have changed since these hours were saved: save them anew to follow.</source>
        <translation>Die Regeln von %1 haben sich geändert, seit diese Zeiten gespeichert wurden: Speichere sie neu, um ihnen zu folgen.</translation>
    </message>
    <message>
        <source>It is never used: &quot;%1&quot; is asked before it and takes all that it would match.</source>
        <translation>Sie wird nie benutzt: „%1“ kommt vor ihr und nimmt alles, was auf sie passt.</translation>
    </message>
    <message>
        <source>It is never used: none of its services is offered any more.</source>
        <translation>Sie wird nie benutzt: Keiner ihrer Services wird noch angeboten.</translation>
    </message>
    <message>
        <source>Its hours are not there any more: it counts day and night.</source>
        <translation>Ihre Zeiten gibt es nicht mehr: Sie zählt Tag und Nacht.</translation>
    </message>
    <message>
        <source>%1 promises less than a minute.</source>
        <translation>%1 sagt weniger als eine Minute zu.</translation>
    </message>
    <message>
        <source>%1 promises more than a year.</source>
        <translation>%1 sagt mehr als ein Jahr zu.</translation>
    </message>
    <message>
        <source>%1 is promised sooner than a more urgent priority.</source>
        <translation>%1 ist früher zugesagt als eine dringendere Priorität.</translation>
    </message>
    <message>
        <source>%1 may come after the ticket must be resolved.</source>
        <translation>%1 darf nach der Lösung des Tickets kommen.</translation>
    </message>
    <message>
        <source>%1 is promised twice: the first one holds.</source>
        <translation>%1 ist zweimal zugesagt: Die erste Zusage gilt.</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Zurückgestellt bis %1.</translation>
    </message>
    <message>
        <source>Next for you: snoozed until %1</source>
        <translation>Als Nächstes dran: zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>mostly before anybody began</source>
        <translation>meist, bevor jemand begann</translation>
    </message>
    <message>
        <source>mostly between teams</source>
        <translation>meist zwischen Teams</translation>
    </message>
    <message>
        <source>mostly work</source>
        <translation>meist Arbeit</translation>
    </message>
    <message>
        <source>mostly paused</source>
        <translation>meist pausiert</translation>
    </message>
    <message>
        <source>%1 in, %2 out, %3 older than %4 days</source>
        <translation>%1 neu, %2 gelöst, %3 älter als %4 Tage</translation>
    </message>
    <message>
        <source>%1 open now, as many as when that week began.</source>
        <translation>%1 jetzt offen, so viele wie zu Beginn jener Woche.</translation>
    </message>
    <message>
        <source>%1 open now, %2 fewer than when that week began.</source>
        <translation>%1 jetzt offen, %2 weniger als zu Beginn jener Woche.</translation>
    </message>
    <message>
        <source>%1 open now, %2 more than when that week began.</source>
        <translation>%1 jetzt offen, %2 mehr als zu Beginn jener Woche.</translation>
    </message>
    <message>
        <source>Next: look at these first each morning, for one week.</source>
        <translation>Nächster Schritt: eine Woche lang jeden Morgen zuerst diese ansehen.</translation>
    </message>
    <message>
        <source>Next: agree which team takes these at once.</source>
        <translation>Nächster Schritt: vereinbaren, welches Team sie sofort nimmt.</translation>
    </message>
    <message>
        <source>Next: write the answer down once, as a canned reply.</source>
        <translation>Nächster Schritt: die Antwort einmal als Textbaustein aufschreiben.</translation>
    </message>
    <message>
        <source>Next: ask for what is missing when it is reported.</source>
        <translation>Nächster Schritt: schon beim Melden nach dem fragen, was fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s)</source>
        <translation>
            <numerusform>%n Übergabe</numerusform>
            <numerusform>%n Übergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reopened %n time(s)</source>
        <translation>
            <numerusform>%n-mal wieder geöffnet</numerusform>
            <numerusform>%n-mal wieder geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took %n day(s)</source>
        <translation>
            <numerusform>dauerte %n Tag</numerusform>
            <numerusform>dauerte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>solved in %1</source>
        <translation>gelöst in %1</translation>
    </message>
    <message numerus="yes">
        <source>back and forth %n time(s)</source>
        <translation>
            <numerusform>%n-mal hin und her</numerusform>
            <numerusform>%n-mal hin und her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s), %1 h elapsed, %2</source>
        <translation>
            <numerusform>%n Ticket, %1 h verstrichen, %2</numerusform>
            <numerusform>%n Tickets, %1 h verstrichen, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Between teams</source>
        <translation>Zwischen Teams</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Waiting for the requester</source>
        <translation>Warten auf den Melder</translation>
    </message>
    <message>
        <source>Waiting for a supplier</source>
        <translation>Warten auf einen Lieferanten</translation>
    </message>
    <message>
        <source>Waiting for a date</source>
        <translation>Warten auf einen Termin</translation>
    </message>
    <message>
        <source>held, nobody had begun</source>
        <translation>gehalten, niemand hatte begonnen</translation>
    </message>
    <message>
        <source>after a hand-off, before the receiver began</source>
        <translation>nach einer Übergabe, bevor der Empfänger begann</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>daran wird gearbeitet</translation>
    </message>
    <message>
        <source>paused: a question was open</source>
        <translation>pausiert: eine Frage war offen</translation>
    </message>
    <message>
        <source>paused: somebody outside had to act</source>
        <translation>pausiert: jemand außerhalb war am Zug</translation>
    </message>
    <message>
        <source>paused until an agreed day</source>
        <translation>pausiert bis zu einem vereinbarten Tag</translation>
    </message>
    <message>
        <source>%1 used, the promise is paused</source>
        <translation>%1 verbraucht, die Zusage ruht</translation>
    </message>
    <message>
        <source>%1 promised, %2 used: %3 late</source>
        <translation>%1 zugesagt, %2 verbraucht: %3 zu spät</translation>
    </message>
    <message>
        <source>%1 promised, %2 used: late by the promise that held before</source>
        <translation>%1 zugesagt, %2 verbraucht: zu spät nach der Zusage, die vorher galt</translation>
    </message>
    <message>
        <source>%1 promised, %2 used: %3 to spare</source>
        <translation>%1 zugesagt, %2 verbraucht: %3 übrig</translation>
    </message>
    <message>
        <source>%1, counted day and night.</source>
        <translation>%1, gezählt bei Tag und Nacht.</translation>
    </message>
    <message>
        <source>%1, counted by the calendar %2.</source>
        <translation>%1, gezählt nach dem Kalender %2.</translation>
    </message>
    <message>
        <source>Most of it: %1, %2.</source>
        <translation>Das meiste: %1, %2.</translation>
    </message>
    <message>
        <source>Most of it: %1, %2, that is %3 of the promise.</source>
        <translation>Das meiste: %1, %2, das sind %3 der Zusage.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>retired or not</source>
        <translation>stillgelegt oder nicht</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>special days</source>
        <translation>besondere Tage</translation>
    </message>
    <message>
        <source>what it holds</source>
        <translation>der Inhalt</translation>
    </message>
    <message>
        <source>Somebody has changed &quot;%1&quot; since you looked at it (%2). Yours is not saved and stays as you typed it: look at both, then save again.</source>
        <translation>Jemand hat „%1“ geändert, seit du es angesehen hast (%2). Deine Änderung ist nicht gespeichert und bleibt stehen, wie du sie geschrieben hast: Sieh beides an, dann speichere noch einmal.</translation>
    </message>
    <message>
        <source>%3 has changed &quot;%1&quot; since you looked at it (%2). Yours is not saved and stays as you typed it: look at both, then save again.</source>
        <translation>%3 hat „%1“ geändert, seit du es angesehen hast (%2). Deine Änderung ist nicht gespeichert und bleibt stehen, wie du sie geschrieben hast: Sieh beides an, dann speichere noch einmal.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Holds no open ticket.</source>
        <translation>Hat kein offenes Ticket.</translation>
    </message>
    <message numerus="yes">
        <source>%n due this week</source>
        <translation>
            <numerusform>%n davon diese Woche fällig</numerusform>
            <numerusform>%n davon diese Woche fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) for the team to share</source>
        <translation>
            <numerusform>%n Ticket übernimmt das Team</numerusform>
            <numerusform>%n Tickets übernimmt das Team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) move to %1</source>
        <translation>
            <numerusform>%n Ticket geht an %1</numerusform>
            <numerusform>%n Tickets gehen an %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>A pause stops no clock.</source>
        <translation>Eine Pause hält keine Uhr an.</translation>
    </message>
    <message>
        <source>A pause stops these clocks: %1.</source>
        <translation>Eine Pause hält diese Uhren an: %1.</translation>
    </message>
    <message>
        <source>Reopened, the clock goes on, and the time in which the ticket was solved is left out.</source>
        <translation>Wieder geöffnet, läuft die Uhr weiter, und die Zeit, in der das Ticket gelöst war, zählt nicht.</translation>
    </message>
    <message>
        <source>Reopened, the clock goes on, and the time in which the ticket was solved counts.</source>
        <translation>Wieder geöffnet, läuft die Uhr weiter, und die Zeit, in der das Ticket gelöst war, zählt mit.</translation>
    </message>
    <message>
        <source>Reopened, the clock begins again.</source>
        <translation>Wieder geöffnet, beginnt die Uhr von vorn.</translation>
    </message>
    <message>
        <source>With another priority, what was used stays used.</source>
        <translation>Mit einer anderen Priorität bleibt verbraucht, was verbraucht war.</translation>
    </message>
    <message>
        <source>With another priority, the new promise starts at the change.</source>
        <translation>Mit einer anderen Priorität beginnt die neue Zusage mit der Änderung.</translation>
    </message>
    <message>
        <source>The next reply is owed since the oldest message without an answer.</source>
        <translation>Die nächste Antwort ist seit der ältesten Nachricht ohne Antwort fällig.</translation>
    </message>
    <message>
        <source>The next reply is owed since the latest message without an answer.</source>
        <translation>Die nächste Antwort ist seit der neuesten Nachricht ohne Antwort fällig.</translation>
    </message>
    <message>
        <source>So does waiting for a supplier.</source>
        <translation>Das Warten auf einen Lieferanten auch.</translation>
    </message>
    <message>
        <source>Waiting for a supplier stops none of them.</source>
        <translation>Das Warten auf einen Lieferanten hält keine davon an.</translation>
    </message>
    <message numerus="yes">
        <source>A ticket can be reopened for %n working day(s).</source>
        <translation>
            <numerusform>Ein Ticket lässt sich %n Arbeitstag lang wieder öffnen.</numerusform>
            <numerusform>Ein Ticket lässt sich %n Arbeitstage lang wieder öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolving is a first response.</source>
        <translation>Eine Lösung ist eine erste Antwort.</translation>
    </message>
    <message>
        <source>While a ticket is solved, an open first response stands still.</source>
        <translation>Solange ein Ticket gelöst ist, steht eine offene erste Antwort still.</translation>
    </message>
    <message numerus="yes">
        <source>What happened may be entered up to %n working day(s) later.</source>
        <translation>
            <numerusform>Was geschah, darf bis zu %n Arbeitstag später eingetragen werden.</numerusform>
            <numerusform>Was geschah, darf bis zu %n Arbeitstage später eingetragen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>the end of working day %1</source>
        <translation>das Ende des Arbeitstags %1</translation>
    </message>
    <message>
        <source>The clock starts; promised: %1</source>
        <translation>Die Uhr beginnt; zugesagt: %1</translation>
    </message>
    <message>
        <source>Now %1; promised: %2</source>
        <translation>Jetzt %1; zugesagt: %2</translation>
    </message>
    <message>
        <source>Now %1; nothing is promised any more</source>
        <translation>Jetzt %1; nichts ist mehr zugesagt</translation>
    </message>
    <message>
        <source>For another service now; promised: %1</source>
        <translation>Jetzt für einen anderen Service; zugesagt: %1</translation>
    </message>
    <message>
        <source>For another service now; nothing is promised any more</source>
        <translation>Jetzt für einen anderen Service; nichts ist mehr zugesagt</translation>
    </message>
    <message>
        <source>The present targets and hours were applied; promised: %1</source>
        <translation>Die heutigen Ziele und Zeiten wurden angewandt; zugesagt: %1</translation>
    </message>
    <message>
        <source>Reopened: the clock starts again</source>
        <translation>Wieder geöffnet: die Uhr beginnt von vorn</translation>
    </message>
    <message>
        <source>Why is “%1” due %2?</source>
        <translation>Warum ist „%1“ %2 fällig?</translation>
    </message>
    <message>
        <source>How “%1” has gone</source>
        <translation>Wie es mit „%1“ lief</translation>
    </message>
    <message>
        <source>All times are those of %1.</source>
        <translation>Alle Zeiten sind die von %1.</translation>
    </message>
    <message>
        <source>Merged with a ticket that was reported earlier: the clock starts with that report</source>
        <translation>Mit einem Ticket zusammengeführt, das früher gemeldet wurde: die Uhr beginnt mit jener Meldung</translation>
    </message>
    <message>
        <source>Why it is yours, and whom it would be for otherwise:</source>
        <translation>Warum es eures ist, und für wen es sonst wäre:</translation>
    </message>
    <message>
        <source>Device, place, since when, and the error word for word:</source>
        <translation>Gerät, Ort, seit wann, und die Fehlermeldung Wort für Wort:</translation>
    </message>
    <message>
        <source>Which right is needed, and who may grant it:</source>
        <translation>Welches Recht nötig ist, und wer es geben darf:</translation>
    </message>
    <message>
        <source>The article or the ticket that shows how:</source>
        <translation>Der Artikel oder das Ticket, das zeigt, wie es geht:</translation>
    </message>
    <message>
        <source>The supplier, their number for it, and what they said:</source>
        <translation>Der Lieferant, seine Nummer dafür, und was er gesagt hat:</translation>
    </message>
    <message>
        <source>Why it came back last time, and what is different now:</source>
        <translation>Warum es letztes Mal zurückkam, und was jetzt anders ist:</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 an %2</translation>
    </message>
    <message>
        <source>What the requester cannot do:</source>
        <translation>Was der Melder nicht tun kann:</translation>
    </message>
    <message>
        <source>What was tried, and what came of it:</source>
        <translation>Was versucht wurde, und was dabei herauskam:</translation>
    </message>
    <message>
        <source>What we ask you for:</source>
        <translation>Worum wir euch bitten:</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>team and its share</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Of each promise a team may use its share: %1. What is left goes to the next one.</source>
        <translation>Von jedem Versprechen darf ein Team seinen Anteil verbrauchen: %1. Was übrig bleibt, geht an das nächste.</translation>
    </message>
    <message>
        <source>passed through</source>
        <translation>durchgereicht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Passed on within 15 working minutes, untouched: %1 on the account of the way between the teams.</source>
        <translation>Binnen 15 Arbeitsminuten unberührt weitergegeben: %1 gehen auf das Konto des Weges zwischen den Teams.</translation>
    </message>
    <message>
        <source>No share was agreed for this team.</source>
        <translation>Für dieses Team ist kein Anteil vereinbart.</translation>
    </message>
    <message>
        <source>Own share %1, %2 left by the teams before.</source>
        <translation>Eigener Anteil %1, %2 von den Teams davor übrig.</translation>
    </message>
    <message>
        <source>The shares of the teams add up to more than the promise.</source>
        <translation>Die Anteile der Teams sind zusammen mehr als das Versprechen.</translation>
    </message>
    <message>
        <source>It was solved too long ago to be reopened. Make a follow-up ticket of it: its own clocks begin now. Nothing was changed.</source>
        <translation>Es ist zu lange gelöst, um es wieder zu öffnen. Mach ein Folgeticket daraus: dessen eigene Uhren beginnen jetzt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or choose another one.</source>
        <translation>Einen Ordner %1 gibt es nicht. Leg ihn an oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>%1 lies on a share, and its write-ahead log works on one computer only. It was not opened: copy it by batondesk-cli backup where it was used before, and put the copy here.</source>
        <translation>%1 liegt auf einer Freigabe, und ihr Write-Ahead-Log funktioniert nur auf einem Rechner. Sie wurde nicht geöffnet: kopiere sie mit batondesk-cli backup dort, wo sie vorher benutzt wurde, und lege die Kopie hierher.</translation>
    </message>
    <message>
        <source>%1 lies in a folder where two programs do not keep out of each other&apos;s way. It was not opened, for it would lose data: put it on a local disk or an NFS 4 share. What was tried: batondesk-cli doctor</source>
        <translation>%1 liegt in einem Ordner, in dem zwei Programme einander nicht aus dem Weg gehen. Sie wurde nicht geöffnet, denn sie würde Daten verlieren: lege sie auf eine lokale Platte oder eine NFS-4-Freigabe. Was ausprobiert wurde: batondesk-cli doctor</translation>
    </message>
    <message>
        <source>%1 lies on a share that is mounted with %2: computers would not see each other&apos;s locks. It was not opened, for it would lose data: have it mounted without that.</source>
        <translation>%1 liegt auf einer Freigabe, die mit %2 eingehängt ist: Rechner sähen die Sperren der anderen nicht. Sie wurde nicht geöffnet, denn sie würde Daten verlieren: lass sie ohne das einhängen.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there. Nothing was changed; is a disk or a share missing?</source>
        <translation>%1 ist ein Verweis auf %2, und das ist nicht da. Nichts wurde geändert; fehlt eine Platte oder eine Freigabe?</translation>
    </message>
    <message>
        <source>%1 is empty: there is no desk in it. It was not touched; restore a backup, or make a new desk under another name.</source>
        <translation>%1 ist leer: darin ist kein Desk. Die Datei wurde nicht angerührt; stelle eine Sicherung wieder her, oder lege unter einem anderen Namen einen neuen Desk an.</translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing. It was not touched; keep it as it is, and restore a backup.</source>
        <translation>%1 ist abgeschnitten: ihr Ende fehlt. Sie wurde nicht angerührt; behalte sie, wie sie ist, und stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1, a local disk</source>
        <translation>%1, eine lokale Festplatte</translation>
    </message>
    <message>
        <source>%1, a share whose locks are known to hold</source>
        <translation>%1, eine Freigabe, deren Sperren bekanntermaßen halten</translation>
    </message>
    <message>
        <source>%1, a share whose locks do not hold</source>
        <translation>%1, eine Freigabe, deren Sperren nicht halten</translation>
    </message>
    <message>
        <source>%1, mounted with %2: its locks hold on one computer only</source>
        <translation>%1, eingehängt mit %2: ihre Sperren gelten nur auf einem Rechner</translation>
    </message>
    <message>
        <source>not tried: disks of this kind are known to keep them</source>
        <translation>nicht ausprobiert: Festplatten dieser Art halten sie bekanntermaßen</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht ausprobiert</translation>
    </message>
    <message>
        <source>not tried: batondesk-cli, the second program it takes, could not be started</source>
        <translation>nicht ausprobiert: batondesk-cli, das zweite Programm dafür, ließ sich nicht starten</translation>
    </message>
    <message>
        <source>not tried: nothing can be written into the folder</source>
        <translation>nicht ausprobiert: in den Ordner lässt sich nichts schreiben</translation>
    </message>
    <message>
        <source>tried with a second program: they hold, and are let go</source>
        <translation>mit einem zweiten Programm ausprobiert: sie halten und werden wieder frei</translation>
    </message>
    <message>
        <source>tried with a second program: what one holds the other takes as well</source>
        <translation>mit einem zweiten Programm ausprobiert: was eines hält, nimmt sich das andere auch</translation>
    </message>
    <message>
        <source>tried with a second program: what one lets go the other never gets</source>
        <translation>mit einem zweiten Programm ausprobiert: was eines freigibt, bekommt das andere nie</translation>
    </message>
    <message>
        <source>tried with a second program: what one wrote the other does not see</source>
        <translation>mit einem zweiten Programm ausprobiert: was eines schrieb, sieht das andere nicht</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>this computer and the folder agree</source>
        <translation>dieser Rechner und der Ordner stimmen überein</translation>
    </message>
    <message>
        <source>the folder&apos;s computer is %1 s ahead of this one; set the clocks by a time server, or times in tickets mislead</source>
        <translation>der Rechner des Ordners geht %1 s vor; lass die Uhren von einem Zeitserver stellen, sonst täuschen die Zeiten in den Tickets</translation>
    </message>
    <message>
        <source>the folder&apos;s computer is %1 s behind this one; set the clocks by a time server, or times in tickets mislead</source>
        <translation>der Rechner des Ordners geht %1 s nach; lass die Uhren von einem Zeitserver stellen, sonst täuschen die Zeiten in den Tickets</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>cut off: %1 of its pages are missing</source>
        <translation>abgeschnitten: %1 ihrer Seiten fehlen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>write-ahead log (WAL)</source>
        <translation>Write-Ahead-Log (WAL)</translation>
    </message>
    <message>
        <source>rollback journal (DELETE)</source>
        <translation>Rollback-Journal (DELETE)</translation>
    </message>
    <message>
        <source>Version of its tables</source>
        <translation>Version der Tabellen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>The file lies on a disk of this computer. Everybody who works on this computer can have it open at once; each act is on the disk before Baton says that it is saved.</source>
        <translation>Die Datei liegt auf einer Festplatte dieses Rechners. Alle, die an diesem Rechner arbeiten, können sie zugleich geöffnet haben; jede Änderung ist auf der Platte, bevor Baton sagt, dass sie gespeichert ist.</translation>
    </message>
    <message>
        <source>The file lies on a share. Several computers can have it open at once; each act is on the share before Baton says that it is saved, which takes longer than on a disk, and what others do is seen within five seconds.</source>
        <translation>Die Datei liegt auf einer Freigabe. Mehrere Rechner können sie zugleich geöffnet haben; jede Änderung ist auf der Freigabe, bevor Baton sagt, dass sie gespeichert ist, was länger dauert als auf einer Platte, und was andere tun, siehst du binnen fünf Sekunden.</translation>
    </message>
    <message>
        <source>The file may only be read here: lists, tickets and boards can be seen, and nothing can be changed.</source>
        <translation>Die Datei darf hier nur gelesen werden: Listen, Tickets und Tafeln sind zu sehen, ändern lässt sich nichts.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Lies on</source>
        <translation>Liegt auf</translation>
    </message>
    <message>
        <source>Cloud folder</source>
        <translation>Cloud-Ordner</translation>
    </message>
    <message>
        <source>it lies in %1. A service that copies it while it is written makes damaged copies, and two people get two files: move it out of there</source>
        <translation>sie liegt in %1. Ein Dienst, der sie kopiert, während sie geschrieben wird, macht beschädigte Kopien, und zwei Leute bekommen zwei Dateien: lege sie woanders hin</translation>
    </message>
    <message>
        <source>May be written</source>
        <translation>Darf geschrieben werden</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted while it was open. Nothing was written; what was saved before is in the file wherever it is now. Open it anew.</source>
        <translation>%1 wurde verschoben, ersetzt oder gelöscht, während die Datei geöffnet war. Nichts wurde geschrieben; was vorher gespeichert war, steht in der Datei, wo auch immer sie jetzt ist. Öffne sie neu.</translation>
    </message>
    <message>
        <source>Names of computers</source>
        <translation>Namen der Rechner</translation>
    </message>
    <message>
        <source>another one that has the file open is called as this one, %1. On a share the two can be taken for one, and what was saved be lost: close Baton there and give one of them another name</source>
        <translation>ein anderer, der die Datei offen hat, heißt wie dieser, %1. Auf einer Freigabe können beide für einen gehalten werden, und Gespeichertes kann verloren gehen: Schließe Baton dort und gib einem der beiden einen anderen Namen</translation>
    </message>
    <message>
        <source>That takes the role “%1”; you are signed in with “%2”. Nothing was changed.</source>
        <translation>Das verlangt die Rolle „%1“; angemeldet bist du mit „%2“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nobody who can sign in could let others in any more. Give somebody the role of an admin and a way to sign in first. Nothing was changed.</source>
        <translation>Niemand, der sich anmelden kann, könnte andere noch einlassen. Gib zuerst jemandem die Rolle Admin und einen Weg, sich anzumelden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nobody signs in by the account %1. Nothing was changed.</source>
        <translation>Niemand meldet sich mit dem Konto %1 an. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Here you act in your own name: the account %1 is that of %2. Nothing was changed.</source>
        <translation>Hier handelst du in deinem eigenen Namen: Das Konto %1 ist das von %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Sees everything, changes nothing.</source>
        <translation>Sieht alles, ändert nichts.</translation>
    </message>
    <message>
        <source>Works on tickets, writes down callers and who is away, keeps views of their own.</source>
        <translation>Bearbeitet Tickets, trägt Anrufer und Abwesenheiten ein, hat eigene Ansichten.</translation>
    </message>
    <message>
        <source>Also shared views and replies, checklists, services and departments; takes words out of a history.</source>
        <translation>Dazu gemeinsame Ansichten und Antworten, Checklisten, Services und Abteilungen; nimmt Worte aus einem Verlauf.</translation>
    </message>
    <message>
        <source>Everything: teams, people, hours, targets, practices, and who may what.</source>
        <translation>Alles: Teams, Personen, Zeiten, Ziele, Praktiken und wer was darf.</translation>
    </message>
</context>
<context>
    <name>baton::words::Status</name>
    <message>
        <source>a supplier</source>
        <translation>einen Lieferanten</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>Waiting for %1 since %2</source>
        <translation>Warten auf %1 seit %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; the call back was due %2.</source>
        <translation>%1; der Rückruf war %2 fällig.</translation>
    </message>
    <message>
        <source>%1; call back %2.</source>
        <translation>%1; Rückruf %2.</translation>
    </message>
    <message>
        <source>Waiting for a planned date.</source>
        <translation>Warten auf einen Termin.</translation>
    </message>
    <message>
        <source>It was planned for %1.</source>
        <translation>Geplant war es für %1.</translation>
    </message>
    <message>
        <source>Planned for %1; nothing to do before.</source>
        <translation>Geplant für %1; vorher ist nichts zu tun.</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>Your turn: %1.</source>
        <translation>Du bist dran: %1.</translation>
    </message>
    <message>
        <source>%1 has it: %2.</source>
        <translation>%1 hat es: %2.</translation>
    </message>
    <message>
        <source>Nobody in %1 has taken it: %2.</source>
        <translation>In %1 hat es niemand genommen: %2.</translation>
    </message>
    <message>
        <source>Nobody holds it: %1.</source>
        <translation>Es liegt bei niemandem: %1.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is due %2</source>
        <translation>%1 ist fällig %2</translation>
    </message>
    <message>
        <source>%1 wrote %2</source>
        <translation>%1 schrieb %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>offen seit %1</translation>
    </message>
    <message>
        <source>Merged into another ticket.</source>
        <translation>In ein anderes Ticket überführt.</translation>
    </message>
    <message>
        <source>Snoozed until %1. %2</source>
        <translation>Zurückgestellt bis %1. %2</translation>
    </message>
</context>
<context>
    <name>baton::words::Teller</name>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>split off from %1</source>
        <translation>abgetrennt von %1</translation>
    </message>
    <message>
        <source>changed the subject</source>
        <translation>hat den Betreff geändert</translation>
    </message>
    <message>
        <source>changed the requester</source>
        <translation>hat den Melder geändert</translation>
    </message>
    <message>
        <source>changed the service</source>
        <translation>hat den Service geändert</translation>
    </message>
    <message>
        <source>changed the priority to %1</source>
        <translation>hat die Priorität auf %1 geändert</translation>
    </message>
    <message>
        <source>left it with nobody</source>
        <translation>hat es bei niemandem gelassen</translation>
    </message>
    <message>
        <source>assigned it to %1</source>
        <translation>hat es %1 zugewiesen</translation>
    </message>
    <message>
        <source>assigned it to %1, %2</source>
        <translation>hat es %1 zugewiesen, %2</translation>
    </message>
    <message>
        <source>took it</source>
        <translation>hat es genommen</translation>
    </message>
    <message>
        <source>sent it back to %1: %2</source>
        <translation>hat es an %1 zurückgegeben: %2</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>schrieb</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>antwortete</translation>
    </message>
    <message>
        <source>automatic reply</source>
        <translation>automatische Antwort</translation>
    </message>
    <message>
        <source>noted for us</source>
        <translation>notierte intern</translation>
    </message>
    <message>
        <source>no reply needed</source>
        <translation>keine Antwort nötig</translation>
    </message>
    <message>
        <source>started work</source>
        <translation>begann mit der Arbeit</translation>
    </message>
    <message>
        <source>paused: waiting for the requester</source>
        <translation>pausierte: Warten auf den Melder</translation>
    </message>
    <message>
        <source>paused: waiting for a supplier</source>
        <translation>pausierte: Warten auf einen Lieferanten</translation>
    </message>
    <message>
        <source>paused until a planned date</source>
        <translation>pausierte bis zu einem Termin</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>machte weiter</translation>
    </message>
    <message>
        <source>working again by a workaround</source>
        <translation>arbeitet wieder durch eine Umgehung</translation>
    </message>
    <message>
        <source>working again</source>
        <translation>arbeitet wieder</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>hat gelöst</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>hat wieder geöffnet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>hat geschlossen</translation>
    </message>
    <message>
        <source>merged into another ticket</source>
        <translation>in ein anderes Ticket überführt</translation>
    </message>
    <message>
        <source>merged into %1</source>
        <translation>in %1 überführt</translation>
    </message>
    <message>
        <source>took over another ticket</source>
        <translation>hat ein anderes Ticket übernommen</translation>
    </message>
    <message>
        <source>took over %1</source>
        <translation>hat %1 übernommen</translation>
    </message>
    <message>
        <source>undid a merge</source>
        <translation>hat eine Zusammenführung rückgängig gemacht</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>hat aktualisiert</translation>
    </message>
    <message>
        <source>end of the imported history</source>
        <translation>Ende der importierten Vorgeschichte</translation>
    </message>
    <message>
        <source>redacted an earlier text</source>
        <translation>hat einen früheren Text geschwärzt</translation>
    </message>
    <message>
        <source>added a tag</source>
        <translation>hat ein Schlagwort ergänzt</translation>
    </message>
    <message>
        <source>removed a tag</source>
        <translation>hat ein Schlagwort entfernt</translation>
    </message>
    <message>
        <source>removed the tag %1</source>
        <translation>hat das Schlagwort %1 entfernt</translation>
    </message>
    <message>
        <source>removed the link to %1</source>
        <translation>hat die Verknüpfung mit %1 entfernt</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>folgt</translation>
    </message>
    <message>
        <source>follows: %1</source>
        <translation>folgt: %1</translation>
    </message>
    <message>
        <source>follows no more</source>
        <translation>folgt nicht mehr</translation>
    </message>
    <message>
        <source>follows no more: %1</source>
        <translation>folgt nicht mehr: %1</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>hat zurückgestellt</translation>
    </message>
    <message>
        <source>spent %1</source>
        <translation>hat %1 aufgewendet</translation>
    </message>
    <message>
        <source>took %1 of entered time back</source>
        <translation>hat %1 eingetragene Zeit zurückgenommen</translation>
    </message>
    <message>
        <source>added a step</source>
        <translation>hat einen Schritt ergänzt</translation>
    </message>
    <message>
        <source>did: %1</source>
        <translation>hat erledigt: %1</translation>
    </message>
    <message>
        <source>not done after all: %1</source>
        <translation>doch nicht erledigt: %1</translation>
    </message>
    <message>
        <source>removed the step: %1</source>
        <translation>hat den Schritt entfernt: %1</translation>
    </message>
    <message>
        <source>nobody knows whether they can work</source>
        <translation>niemand weiß, ob sie arbeiten können</translation>
    </message>
    <message>
        <source>they cannot work</source>
        <translation>sie können nicht arbeiten</translation>
    </message>
    <message>
        <source>they can work, hindered</source>
        <translation>sie können arbeiten, behindert</translation>
    </message>
    <message>
        <source>they can work</source>
        <translation>sie können arbeiten</translation>
    </message>
    <message>
        <source>chose another priority</source>
        <translation>hat eine andere Priorität gewählt</translation>
    </message>
    <message>
        <source>made a message a ticket of its own: %1</source>
        <translation>hat aus einer Nachricht ein eigenes Ticket gemacht: %1</translation>
    </message>
    <message>
        <source>took a message back from %1</source>
        <translation>hat eine Nachricht von %1 zurückgenommen</translation>
    </message>
    <message>
        <source>applied the present targets and hours</source>
        <translation>hat die heutigen Ziele und Zeiten angewandt</translation>
    </message>
    <message>
        <source>took the promises away: no target applies any more</source>
        <translation>hat die Zusagen zurückgezogen: kein Ziel gilt mehr</translation>
    </message>
    <message>
        <source>another ticket</source>
        <translation>ein anderes Ticket</translation>
    </message>
    <message>
        <source>linked it to %1</source>
        <translation>hat es mit %1 verknüpft</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>dasselbe wie %1</translation>
    </message>
    <message>
        <source>put it under %1</source>
        <translation>hat es %1 untergeordnet</translation>
    </message>
    <message>
        <source>put %1 under it</source>
        <translation>hat ihm %1 untergeordnet</translation>
    </message>
    <message>
        <source>caused by %1</source>
        <translation>verursacht durch %1</translation>
    </message>
    <message>
        <source>causes %1</source>
        <translation>verursacht %1</translation>
    </message>
    <message>
        <source>added the tag %1</source>
        <translation>hat das Schlagwort %1 ergänzt</translation>
    </message>
    <message>
        <source>added the step: %1</source>
        <translation>hat den Schritt ergänzt: %1</translation>
    </message>
    <message>
        <source>attached a file</source>
        <translation>hat eine Datei angehängt</translation>
    </message>
    <message>
        <source>attached %1</source>
        <translation>hat %1 angehängt</translation>
    </message>
    <message>
        <source>ended the snooze</source>
        <translation>hat die Zurückstellung beendet</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>1 ticket will be yours.</source>
        <translation>1 Ticket wird deines.</translation>
    </message>
    <message>
        <source>%1 tickets will be yours.</source>
        <translation>%1 Tickets werden deine.</translation>
    </message>
    <message>
        <source>1 ticket is yours.</source>
        <translation>1 Ticket ist deines.</translation>
    </message>
    <message>
        <source>%1 tickets are yours.</source>
        <translation>%1 Tickets sind deine.</translation>
    </message>
    <message>
        <source>1 ticket will go to %1.</source>
        <translation>1 Ticket geht an %1.</translation>
    </message>
    <message>
        <source>%1 tickets will go to %2.</source>
        <translation>%1 Tickets gehen an %2.</translation>
    </message>
    <message>
        <source>1 ticket went to %1.</source>
        <translation>1 Ticket ging an %1.</translation>
    </message>
    <message>
        <source>%1 tickets went to %2.</source>
        <translation>%1 Tickets gingen an %2.</translation>
    </message>
    <message>
        <source>1 ticket will be held by %1.</source>
        <translation>1 Ticket wird bei %1 liegen.</translation>
    </message>
    <message>
        <source>%1 tickets will be held by %2.</source>
        <translation>%1 Tickets werden bei %2 liegen.</translation>
    </message>
    <message>
        <source>1 ticket is held by %1.</source>
        <translation>1 Ticket liegt bei %1.</translation>
    </message>
    <message>
        <source>%1 tickets are held by %2.</source>
        <translation>%1 Tickets liegen bei %2.</translation>
    </message>
    <message>
        <source>1 ticket will have %1.</source>
        <translation>1 Ticket bekommt %1.</translation>
    </message>
    <message>
        <source>%1 tickets will have %2.</source>
        <translation>%1 Tickets bekommen %2.</translation>
    </message>
    <message>
        <source>1 ticket has %1.</source>
        <translation>1 Ticket hat %1.</translation>
    </message>
    <message>
        <source>%1 tickets have %2.</source>
        <translation>%1 Tickets haben %2.</translation>
    </message>
    <message>
        <source>1 requester will be marked: cannot work.</source>
        <translation>1 Melder wird vermerkt: kann nicht arbeiten.</translation>
    </message>
    <message>
        <source>%1 requesters will be marked: cannot work.</source>
        <translation>%1 Melder werden vermerkt: können nicht arbeiten.</translation>
    </message>
    <message>
        <source>1 requester is marked: cannot work.</source>
        <translation>1 Melder ist vermerkt: kann nicht arbeiten.</translation>
    </message>
    <message>
        <source>%1 requesters are marked: cannot work.</source>
        <translation>%1 Melder sind vermerkt: können nicht arbeiten.</translation>
    </message>
    <message>
        <source>1 requester will be marked: hindered.</source>
        <translation>1 Melder wird vermerkt: behindert.</translation>
    </message>
    <message>
        <source>%1 requesters will be marked: hindered.</source>
        <translation>%1 Melder werden vermerkt: behindert.</translation>
    </message>
    <message>
        <source>1 requester is marked: hindered.</source>
        <translation>1 Melder ist vermerkt: behindert.</translation>
    </message>
    <message>
        <source>%1 requesters are marked: hindered.</source>
        <translation>%1 Melder sind vermerkt: behindert.</translation>
    </message>
    <message>
        <source>1 requester will be marked: can work.</source>
        <translation>1 Melder wird vermerkt: kann arbeiten.</translation>
    </message>
    <message>
        <source>%1 requesters will be marked: can work.</source>
        <translation>%1 Melder werden vermerkt: können arbeiten.</translation>
    </message>
    <message>
        <source>1 requester is marked: can work.</source>
        <translation>1 Melder ist vermerkt: kann arbeiten.</translation>
    </message>
    <message>
        <source>%1 requesters are marked: can work.</source>
        <translation>%1 Melder sind vermerkt: können arbeiten.</translation>
    </message>
    <message>
        <source>1 ticket will be about %1.</source>
        <translation>1 Ticket wird %1 betreffen.</translation>
    </message>
    <message>
        <source>%1 tickets will be about %2.</source>
        <translation>%1 Tickets werden %2 betreffen.</translation>
    </message>
    <message>
        <source>1 ticket is about %1.</source>
        <translation>1 Ticket betrifft %1.</translation>
    </message>
    <message>
        <source>%1 tickets are about %2.</source>
        <translation>%1 Tickets betreffen %2.</translation>
    </message>
    <message>
        <source>1 ticket will bear the tag %1.</source>
        <translation>1 Ticket bekommt das Schlagwort %1.</translation>
    </message>
    <message>
        <source>%1 tickets will bear the tag %2.</source>
        <translation>%1 Tickets bekommen das Schlagwort %2.</translation>
    </message>
    <message>
        <source>1 ticket bears the tag %1.</source>
        <translation>1 Ticket trägt das Schlagwort %1.</translation>
    </message>
    <message>
        <source>%1 tickets bear the tag %2.</source>
        <translation>%1 Tickets tragen das Schlagwort %2.</translation>
    </message>
    <message>
        <source>1 ticket will lose the tag %1.</source>
        <translation>1 Ticket verliert das Schlagwort %1.</translation>
    </message>
    <message>
        <source>%1 tickets will lose the tag %2.</source>
        <translation>%1 Tickets verlieren das Schlagwort %2.</translation>
    </message>
    <message>
        <source>1 ticket lost the tag %1.</source>
        <translation>1 Ticket hat das Schlagwort %1 nicht mehr.</translation>
    </message>
    <message>
        <source>%1 tickets lost the tag %2.</source>
        <translation>%1 Tickets haben das Schlagwort %2 nicht mehr.</translation>
    </message>
    <message>
        <source>1 ticket will be back in the list.</source>
        <translation>1 Ticket kommt in die Liste zurück.</translation>
    </message>
    <message>
        <source>%1 tickets will be back in the list.</source>
        <translation>%1 Tickets kommen in die Liste zurück.</translation>
    </message>
    <message>
        <source>1 ticket is back in the list.</source>
        <translation>1 Ticket ist wieder in der Liste.</translation>
    </message>
    <message>
        <source>%1 tickets are back in the list.</source>
        <translation>%1 Tickets sind wieder in der Liste.</translation>
    </message>
    <message>
        <source>1 ticket will wait for its requester until %1.</source>
        <translation>1 Ticket wartet bis %1 auf seinen Melder.</translation>
    </message>
    <message>
        <source>%1 tickets will wait for their requesters until %2.</source>
        <translation>%1 Tickets warten bis %2 auf ihre Melder.</translation>
    </message>
    <message>
        <source>1 ticket waits for its requester until %1.</source>
        <translation>1 Ticket wartet jetzt bis %1 auf seinen Melder.</translation>
    </message>
    <message>
        <source>%1 tickets wait for their requesters until %2.</source>
        <translation>%1 Tickets warten jetzt bis %2 auf ihre Melder.</translation>
    </message>
    <message>
        <source>1 ticket will go on.</source>
        <translation>1 Ticket geht weiter.</translation>
    </message>
    <message>
        <source>%1 tickets will go on.</source>
        <translation>%1 Tickets gehen weiter.</translation>
    </message>
    <message>
        <source>1 ticket goes on.</source>
        <translation>1 Ticket läuft wieder.</translation>
    </message>
    <message>
        <source>%1 tickets go on.</source>
        <translation>%1 Tickets laufen wieder.</translation>
    </message>
    <message>
        <source>1 ticket will be resolved.</source>
        <translation>1 Ticket wird gelöst.</translation>
    </message>
    <message>
        <source>%1 tickets will be resolved.</source>
        <translation>%1 Tickets werden gelöst.</translation>
    </message>
    <message>
        <source>1 ticket is resolved.</source>
        <translation>1 Ticket ist gelöst.</translation>
    </message>
    <message>
        <source>%1 tickets are resolved.</source>
        <translation>%1 Tickets sind gelöst.</translation>
    </message>
    <message>
        <source>1 ticket will be open again.</source>
        <translation>1 Ticket wird wieder geöffnet.</translation>
    </message>
    <message>
        <source>%1 tickets will be open again.</source>
        <translation>%1 Tickets werden wieder geöffnet.</translation>
    </message>
    <message>
        <source>1 ticket is open again.</source>
        <translation>1 Ticket ist wieder offen.</translation>
    </message>
    <message>
        <source>%1 tickets are open again.</source>
        <translation>%1 Tickets sind wieder offen.</translation>
    </message>
    <message>
        <source>1 ticket will be closed.</source>
        <translation>1 Ticket wird geschlossen.</translation>
    </message>
    <message>
        <source>%1 tickets will be closed.</source>
        <translation>%1 Tickets werden geschlossen.</translation>
    </message>
    <message>
        <source>1 ticket is closed.</source>
        <translation>1 Ticket ist geschlossen.</translation>
    </message>
    <message>
        <source>%1 tickets are closed.</source>
        <translation>%1 Tickets sind geschlossen.</translation>
    </message>
    <message>
        <source>You will follow 1 ticket.</source>
        <translation>Du wirst 1 Ticket folgen.</translation>
    </message>
    <message>
        <source>You will follow %1 tickets.</source>
        <translation>Du wirst %1 Tickets folgen.</translation>
    </message>
    <message>
        <source>You follow 1 ticket.</source>
        <translation>Du folgst 1 Ticket.</translation>
    </message>
    <message>
        <source>You follow %1 tickets.</source>
        <translation>Du folgst %1 Tickets.</translation>
    </message>
    <message>
        <source>You will no longer follow 1 ticket.</source>
        <translation>Du wirst 1 Ticket nicht mehr folgen.</translation>
    </message>
    <message>
        <source>You will no longer follow %1 tickets.</source>
        <translation>Du wirst %1 Tickets nicht mehr folgen.</translation>
    </message>
    <message>
        <source>You no longer follow 1 ticket.</source>
        <translation>Du folgst 1 Ticket nicht mehr.</translation>
    </message>
    <message>
        <source>You no longer follow %1 tickets.</source>
        <translation>Du folgst %1 Tickets nicht mehr.</translation>
    </message>
    <message>
        <source>1 ticket will be snoozed until %1.</source>
        <translation>1 Ticket wird bis %1 zurückgestellt.</translation>
    </message>
    <message>
        <source>%1 tickets will be snoozed until %2.</source>
        <translation>%1 Tickets werden bis %2 zurückgestellt.</translation>
    </message>
    <message>
        <source>1 ticket is snoozed until %1.</source>
        <translation>1 Ticket ist bis %1 zurückgestellt.</translation>
    </message>
    <message>
        <source>%1 tickets are snoozed until %2.</source>
        <translation>%1 Tickets sind bis %2 zurückgestellt.</translation>
    </message>
</context>
<context>
    <name>comingDay</name>
    <message>
        <source>From when: write a day from tomorrow on, as 2027-01-01, or nothing for now.</source>
        <translation>Ab wann: schreib einen Tag ab morgen, wie 2027-01-01, oder nichts für sofort.</translation>
    </message>
</context>
<context>
    <name>fileRows</name>
    <message>
        <source>no longer in the file of the desk</source>
        <translation>nicht mehr in der Datei des Desks</translation>
    </message>
</context>
<context>
    <name>filterwords</name>
    <message>
        <source>a state: open, waiting, overdue ...</source>
        <translation>ein Stand: offen, wartet, überfällig ...</translation>
    </message>
    <message>
        <source>the team that holds it</source>
        <translation>das Team, bei dem es liegt</translation>
    </message>
    <message>
        <source>who holds it</source>
        <translation>bei wem es liegt</translation>
    </message>
    <message>
        <source>whom it is for</source>
        <translation>für wen es ist</translation>
    </message>
    <message>
        <source>when its next clock is due</source>
        <translation>wann seine nächste Uhr fällig ist</translation>
    </message>
    <message>
        <source>1 is the most urgent</source>
        <translation>1 ist das Dringendste</translation>
    </message>
    <message>
        <source>a tag or its beginning</source>
        <translation>ein Schlagwort oder sein Anfang</translation>
    </message>
    <message>
        <source>the service it is about</source>
        <translation>der Service, um den es geht</translation>
    </message>
    <message>
        <source>where the requester sits</source>
        <translation>wo der Melder sitzt</translation>
    </message>
    <message>
        <source>words of the subject alone</source>
        <translation>Wörter nur im Betreff</translation>
    </message>
    <message>
        <source>when it was reported</source>
        <translation>wann es gemeldet wurde</translation>
    </message>
    <message>
        <source>when something happened last</source>
        <translation>wann zuletzt etwas geschah</translation>
    </message>
    <message>
        <source>when it was resolved</source>
        <translation>wann es gelöst wurde</translation>
    </message>
    <message>
        <source>when a pause or a snooze ends</source>
        <translation>wann es wieder zurückkommt</translation>
    </message>
    <message>
        <source>an attachment, open steps, a parent ...</source>
        <translation>einen Anhang, offene Schritte ...</translation>
    </message>
    <message>
        <source>who follows it</source>
        <translation>wer ihm folgt</translation>
    </message>
    <message>
        <source>children of this number</source>
        <translation>was dieser Nummer untergeordnet ist</translation>
    </message>
    <message>
        <source>whether the requester can work</source>
        <translation>ob der Melder arbeiten kann</translation>
    </message>
    <message>
        <source>incident, service request, problem, change</source>
        <translation>Vorfall, Serviceanfrage, Problem, Änderung</translation>
    </message>
    <message>
        <source>the ticket&apos;s number</source>
        <translation>die Nummer des Tickets</translation>
    </message>
    <message>
        <source>how often it went to another team</source>
        <translation>wie oft es an ein anderes Team ging</translation>
    </message>
    <message>
        <source>how often it came back to a team</source>
        <translation>wie oft es zu einem Team zurückkam</translation>
    </message>
    <message>
        <source>how often a team had it again</source>
        <translation>wie oft ein Team es wieder hatte</translation>
    </message>
    <message>
        <source>how often it was reopened</source>
        <translation>wie oft es wieder geöffnet wurde</translation>
    </message>
    <message>
        <source>kept, broken, open or paused</source>
        <translation>gehalten, gebrochen, offen oder pausiert</translation>
    </message>
    <message>
        <source>has a clock of this sort</source>
        <translation>hat eine Uhr dieser Art</translation>
    </message>
    <message>
        <source>a clock is due in that week</source>
        <translation>eine Uhr ist in dieser Woche fällig</translation>
    </message>
    <message>
        <source>went from one team to another: &quot;A&gt;B&quot;</source>
        <translation>ging von einem Team zum anderen: &quot;A&gt;B&quot;</translation>
    </message>
    <message>
        <source>bounced between two teams: &quot;A|B&quot;</source>
        <translation>ging zwischen zwei Teams hin und her: &quot;A|B&quot;</translation>
    </message>
    <message>
        <source>what the source said of its promise</source>
        <translation>was die Quelle über ihre Zusage sagte</translation>
    </message>
    <message>
        <source>the order of the list; - turns it round</source>
        <translation>die Reihenfolge; - kehrt sie um</translation>
    </message>
    <message>
        <source>not solved yet</source>
        <translation>noch nicht gelöst</translation>
    </message>
    <message>
        <source>you follow it</source>
        <translation>du folgst ihm</translation>
    </message>
    <message>
        <source>its due has passed</source>
        <translation>es ist überfällig</translation>
    </message>
    <message>
        <source>nobody has taken it</source>
        <translation>niemand hat es übernommen</translation>
    </message>
    <message>
        <source>it bounced between teams</source>
        <translation>es ging zwischen Teams hin und her</translation>
    </message>
    <message>
        <source>your team</source>
        <translation>dein Team</translation>
    </message>
    <message>
        <source>you hold it</source>
        <translation>es liegt bei dir</translation>
    </message>
    <message>
        <source>it is for you</source>
        <translation>es ist für dich</translation>
    </message>
    <message>
        <source>due within two hours, or late</source>
        <translation>in zwei Stunden fällig oder verspätet</translation>
    </message>
    <message>
        <source>what to do next comes first</source>
        <translation>was als Nächstes zu tun ist, zuerst</translation>
    </message>
    <message>
        <source>either of two</source>
        <translation>eines von beiden</translation>
    </message>
    <message>
        <source>the contrary of what follows</source>
        <translation>das Gegenteil dessen, was folgt</translation>
    </message>
    <message>
        <source>paused or snoozed</source>
        <translation>pausiert oder zurückgestellt</translation>
    </message>
    <message>
        <source>snoozed until later</source>
        <translation>zurückgestellt bis später</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>%1 is added</source>
        <translation>%1 ist dabei</translation>
    </message>
</context>
<context>
    <name>wholeText</name>
    <message>
        <source>All words of %1</source>
        <translation>Alle Worte von %1</translation>
    </message>
</context>
</TS>
