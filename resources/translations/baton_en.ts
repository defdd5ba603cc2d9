<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>baton::ui::CallerCard</name>
    <message numerus="yes">
        <source>%n open already, the newest</source>
        <translation>
            <numerusform>%n open already, the newest</numerusform>
            <numerusform>%n open already, the newest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ui::DeletionLine</name>
    <message numerus="yes">
        <source>Next time, %1: what was said on %n ticket(s) will be deleted for ever, unless something happens on them before.</source>
        <translation>
            <numerusform>Next time, %1: what was said on %n ticket will be deleted for ever, unless something happens on it before.</numerusform>
            <numerusform>Next time, %1: what was said on %n tickets will be deleted for ever, unless something happens on them before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ui::HoursPage</name>
    <message numerus="yes">
        <source>%n new holiday(s): look at them, then save.</source>
        <translation>
            <numerusform>%n new holiday: look at them, then save.</numerusform>
            <numerusform>%n new holidays: look at them, then save.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ui::ImportPage</name>
    <message numerus="yes">
        <source>%1: %2, %n row(s)</source>
        <translation>
            <numerusform>%1: %2, %n row</numerusform>
            <numerusform>%1: %2, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ui::ListExport</name>
    <message numerus="yes">
        <source>%n ticket(s) exported to %1</source>
        <translation>
            <numerusform>%n ticket exported to %1</numerusform>
            <numerusform>%n tickets exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ui::MeTooCard</name>
    <message numerus="yes">
        <source>%n people so far</source>
        <translation>
            <numerusform>%n person so far</numerusform>
            <numerusform>%n people so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ui::OpenTicketsPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied to %n open ticket(s).</source>
        <translation>
            <numerusform>Applied to %n open ticket.</numerusform>
            <numerusform>Applied to %n open tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ui::PolicyRules</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ui::QueueModel</name>
    <message numerus="yes">
        <source>%1, %n ticket(s)</source>
        <translation>
            <numerusform>%1, %n ticket</numerusform>
            <numerusform>%1, %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ui::RetentionPage</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) past it</source>
        <translation>
            <numerusform>%n ticket past it</numerusform>
            <numerusform>%n tickets past it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was said on %n ticket(s) is past its period and still there.</source>
        <translation>
            <numerusform>What was said on %n ticket is past its period and still there.</numerusform>
            <numerusform>What was said on %n tickets is past its period and still there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete what was said on %n ticket(s)? It cannot be taken back, and backups that were made before still hold it.</source>
        <translation>
            <numerusform>Delete what was said on %n ticket? It cannot be taken back, and backups that were made before still hold it.</numerusform>
            <numerusform>Delete what was said on %n tickets? It cannot be taken back, and backups that were made before still hold it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was said on %n ticket(s) is deleted.</source>
        <translation>
            <numerusform>What was said on %n ticket is deleted.</numerusform>
            <numerusform>What was said on %n tickets is deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ui::SearchPage</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ui::StatusFoot</name>
    <message numerus="yes">
        <source>%n act(s): try again</source>
        <translation>
            <numerusform>%n act: try again</numerusform>
            <numerusform>%n acts: try again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ui::Visitors</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ui::WhyPanel</name>
    <message numerus="yes">
        <source>%n more line(s): a click shows them.</source>
        <translation>
            <numerusform>%n more line: a click shows them.</numerusform>
            <numerusform>%n more lines: a click shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::words</name>
    <message numerus="yes">
        <source>%n hand-off(s)</source>
        <translation>
            <numerusform>%n hand-off</numerusform>
            <numerusform>%n hand-offs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reopened %n time(s)</source>
        <translation>
            <numerusform>reopened %n time</numerusform>
            <numerusform>reopened %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took %n day(s)</source>
        <translation>
            <numerusform>took %n day</numerusform>
            <numerusform>took %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>back and forth %n time(s)</source>
        <translation>
            <numerusform>back and forth %n time</numerusform>
            <numerusform>back and forth %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s), %1 h elapsed, %2</source>
        <translation>
            <numerusform>%n ticket, %1 h elapsed, %2</numerusform>
            <numerusform>%n tickets, %1 h elapsed, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due this week</source>
        <translation>
            <numerusform>%n due this week</numerusform>
            <numerusform>%n due this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) for the team to share</source>
        <translation>
            <numerusform>%n ticket for the team to share</numerusform>
            <numerusform>%n tickets for the team to share</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) move to %1</source>
        <translation>
            <numerusform>%n ticket moves to %1</numerusform>
            <numerusform>%n tickets move to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A ticket can be reopened for %n working day(s).</source>
        <translation>
            <numerusform>A ticket can be reopened for %n working day.</numerusform>
            <numerusform>A ticket can be reopened for %n working days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What happened may be entered up to %n working day(s) later.</source>
        <translation>
            <numerusform>What happened may be entered up to %n working day later.</numerusform>
            <numerusform>What happened may be entered up to %n working days later.</numerusform>
        </translation>
    </message>
</context>
</TS>
