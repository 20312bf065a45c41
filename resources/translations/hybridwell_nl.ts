<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>HybridWell</name>
    <message numerus="yes">
        <source>%n days not confirmed</source>
        <translation>
            <numerusform>%n dag niet bevestigd</numerusform>
            <numerusform>%n dagen niet bevestigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>(norm, not law)</source>
        <translation>(norm, geen wet)</translation>
    </message>
    <message>
        <source>6 hours screen</source>
        <translation>6 uur scherm</translation>
    </message>
    <message>
        <source>A break now: it is good to stand up for a moment.</source>
        <translation>Nu een pauze: even opstaan doet goed.</translation>
    </message>
    <message numerus="yes">
        <source>A break now: you have been sitting for %n minutes.</source>
        <translation>
            <numerusform>Nu een pauze: je zit al %n minuut.</numerusform>
            <numerusform>Nu een pauze: je zit al %n minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pause begins after</source>
        <translation>Een pauze begint na</translation>
    </message>
    <message>
        <source>A workday begins at</source>
        <translation>Een werkdag begint om</translation>
    </message>
    <message>
        <source>Agreed end of the workday</source>
        <translation>Afgesproken einde van de werkdag</translation>
    </message>
    <message>
        <source>Agreed week</source>
        <translation>Afgesproken week</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauzes</translation>
    </message>
    <message>
        <source>Breaks paused until {time}</source>
        <translation>Pauzes uit tot {time}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Kies een andere plaats</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Confirm home day</source>
        <translation>Bevestig thuisdag</translation>
    </message>
    <message>
        <source>Confirm office day</source>
        <translation>Bevestig kantoordag</translation>
    </message>
    <message>
        <source>Confirm this day</source>
        <translation>Bevestig deze dag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Days appear here as soon as you have worked at this computer.</source>
        <translation>Dagen verschijnen hier zodra je op deze computer hebt gewerkt.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elders</translation>
    </message>
    <message>
        <source>Esc stops it too</source>
        <translation>Esc stopt ook</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>Export this month</source>
        <translation>Maand exporteren</translation>
    </message>
    <message>
        <source>Export this month…</source>
        <translation>Maand exporteren…</translation>
    </message>
    <message>
        <source>Export {month}</source>
        <translation>Export van {month}</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feestdag</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>Home and commute on one day</source>
        <translation>Thuis en woon-werk op één dag</translation>
    </message>
    <message>
        <source>Home · office</source>
        <translation>Thuis · kantoor</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>I sit</source>
        <translation>Ik zit</translation>
    </message>
    <message>
        <source>I stand</source>
        <translation>Ik sta</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>Over {time}</translation>
    </message>
    <message>
        <source>It waits for you while you type.</source>
        <translation>De pauze wacht zolang je typt.</translation>
    </message>
    <message>
        <source>Kilometres to the office and back</source>
        <translation>Kilometers naar kantoor en terug</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Last break {time}</source>
        <translation>Laatste pauze {time}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlof</translation>
    </message>
    <message>
        <source>Longest on end</source>
        <translation>Langst achtereen</translation>
    </message>
    <message>
        <source>Longest sitting</source>
        <translation>Langst zittend</translation>
    </message>
    <message>
        <source>Longest sitting {longest} · breaks had {had}</source>
        <translation>Langst zittend {longest} · pauzes gehad {had}</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Vergadermodus</translation>
    </message>
    <message>
        <source>Movement break</source>
        <translation>Beweegpauze</translation>
    </message>
    <message>
        <source>Movement break every</source>
        <translation>Beweegpauze elke</translation>
    </message>
    <message>
        <source>Movement break lasts</source>
        <translation>Beweegpauze duurt</translation>
    </message>
    <message>
        <source>Movement breaks</source>
        <translation>Beweegpauzes</translation>
    </message>
    <message>
        <source>Next movement break {time}</source>
        <translation>Volgende beweegpauze {time}</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>No break in a meeting: it is offered when the meeting ends.</source>
        <translation>Geen pauze tijdens een overleg: je krijgt hem aangeboden als het klaar is.</translation>
    </message>
    <message>
        <source>No break needed: you are standing, so sitting is not counted.</source>
        <translation>Geen pauze nodig: je staat, dus de zitteller staat stil.</translation>
    </message>
    <message>
        <source>No break now: you are away from the computer.</source>
        <translation>Nu geen pauze: je bent weg van de computer.</translation>
    </message>
    <message>
        <source>No break yet today</source>
        <translation>Vandaag nog geen pauze</translation>
    </message>
    <message numerus="yes">
        <source>No break yet: you have been sitting for %n minutes of {every}.</source>
        <translation>
            <numerusform>Nog geen pauze: je zit pas %n minuut van de {every}.</numerusform>
            <numerusform>Nog geen pauze: je zit pas %n minuten van de {every}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No breaks until {time}: you paused them. Time is still counted.</source>
        <translation>Geen pauzes tot {time}: je hebt ze uitgezet. De tijd telt wel door.</translation>
    </message>
    <message>
        <source>No breaks: movement breaks are switched off in the settings.</source>
        <translation>Geen pauzes: beweegpauzes staan uit in de instellingen.</translation>
    </message>
    <message>
        <source>No breaks: this computer does not tell when you are working.</source>
        <translation>Geen pauzes: deze computer laat niet weten wanneer je werkt.</translation>
    </message>
    <message>
        <source>No breaks: you paused them. Time is still counted.</source>
        <translation>Geen pauzes: je hebt ze uitgezet. De tijd telt wel door.</translation>
    </message>
    <message>
        <source>No movement break planned now</source>
        <translation>Nu geen beweegpauze gepland</translation>
    </message>
    <message>
        <source>Nothing was counted in this week</source>
        <translation>In deze week is niets geteld</translation>
    </message>
    <message>
        <source>Notice before a break</source>
        <translation>Aankondiging voor een pauze</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message numerus="yes">
        <source>On %n days you were at the screen for more than 6 hours.</source>
        <translation>
            <numerusform>Op %n dag was je schermtijd meer dan 6 uur.</numerusform>
            <numerusform>Op %n dagen was je schermtijd meer dan 6 uur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open HybridWell</source>
        <translation>HybridWell openen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeer</translation>
    </message>
    <message>
        <source>Pause 1 hour</source>
        <translation>Pauzeer 1 uur</translation>
    </message>
    <message>
        <source>Pause 15 minutes</source>
        <translation>Pauzeer 15 minuten</translation>
    </message>
    <message>
        <source>Pause 30 minutes</source>
        <translation>Pauzeer 30 minuten</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pauzeer tot morgen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Place today: {place}</source>
        <translation>Plaats vandaag: {place}</translation>
    </message>
    <message>
        <source>Postpone at most</source>
        <translation>Hoogstens uitstellen</translation>
    </message>
    <message>
        <source>Postpone by</source>
        <translation>Uitstellen met</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Resume (paused until {time})</source>
        <translation>Hervatten (gepauzeerd tot {time})</translation>
    </message>
    <message>
        <source>Resume breaks</source>
        <translation>Pauzes weer aan</translation>
    </message>
    <message>
        <source>Save as {format}…</source>
        <translation>Bewaar als {format}…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Afbeelding opslaan</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Bewaard als {file}</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Screen a day</source>
        <translation>Scherm per dag</translation>
    </message>
    <message>
        <source>Screen time</source>
        <translation>Schermtijd</translation>
    </message>
    <message>
        <source>Screen time ends after</source>
        <translation>Schermtijd eindigt na</translation>
    </message>
    <message>
        <source>Screen time per day</source>
        <translation>Schermtijd per dag</translation>
    </message>
    <message>
        <source>Screen time {time} · {place}</source>
        <translation>Schermtijd {time} · {place}</translation>
    </message>
    <message>
        <source>Screen {screen}: sitting {sitting}, standing {standing}</source>
        <translation>Scherm {screen}: zittend {sitting}, staand {standing}</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Zelftest</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Ziek</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Zittend</translation>
    </message>
    <message>
        <source>Sitting a day</source>
        <translation>Zittend per dag</translation>
    </message>
    <message numerus="yes">
        <source>Sitting for %n minutes</source>
        <translation>
            <numerusform>Je zit %n minuut</numerusform>
            <numerusform>Je zit %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sitting goes on over</source>
        <translation>Zitten loopt door over</translation>
    </message>
    <message>
        <source>Sitting in all</source>
        <translation>Zittend in totaal</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sla over</translation>
    </message>
    <message>
        <source>Stand up and walk a little.</source>
        <translation>Sta op en loop een stukje.</translation>
    </message>
    <message>
        <source>Stand up for a moment</source>
        <translation>Sta even op</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation>Nu een beweegpauze</translation>
    </message>
    <message>
        <source>The break begins by itself when you stop typing.</source>
        <translation>De pauze begint vanzelf zodra je stopt met typen.</translation>
    </message>
    <message>
        <source>The break begins in {time}</source>
        <translation>De pauze begint over {time}</translation>
    </message>
    <message>
        <source>The file holds, for each confirmed day, the date, the place, the kilometres and the amount. Nothing about screen time, sitting or breaks.</source>
        <translation>In het bestand staan per bevestigde dag de datum, de plaats, de kilometers en het bedrag. Niets over schermtijd, zitten of pauzes.</translation>
    </message>
    <message>
        <source>The next break comes around {time}.</source>
        <translation>De volgende pauze komt rond {time}.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Today · {date}</source>
        <translation>Vandaag · {date}</translation>
    </message>
    <message>
        <source>Today: {place}</source>
        <translation>Vandaag: {place}</translation>
    </message>
    <message>
        <source>Two places</source>
        <translation>Twee plaatsen</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Tot morgen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Week {number} · {days}</source>
        <translation>Week {number} · {days}</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Goed gedaan</translation>
    </message>
    <message>
        <source>You are away</source>
        <translation>Je bent even weg</translation>
    </message>
    <message>
        <source>You are standing</source>
        <translation>Je staat</translation>
    </message>
    <message>
        <source>You are standing.</source>
        <translation>Je staat.</translation>
    </message>
    <message numerus="yes">
        <source>You have been sitting for %n minutes.</source>
        <translation>
            <numerusform>Je zit %n minuut.</numerusform>
            <numerusform>Je zit %n minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>You sat longest on end on {day}: {time}.</source>
        <translation>Het langst achter elkaar zat je op {day}: {time}.</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pauze</translation>
    </message>
    <message>
        <source>break by itself</source>
        <translation>pauze vanzelf</translation>
    </message>
    <message>
        <source>confirmed days</source>
        <translation>bevestigde dagen</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>in overleg</translation>
    </message>
    <message>
        <source>limit {norm}</source>
        <translation>grens {norm}</translation>
    </message>
    <message>
        <source>limit {norm} (norm, not law)</source>
        <translation>grens {norm} (norm, geen wet)</translation>
    </message>
    <message>
        <source>limit {norm}; as the week before</source>
        <translation>grens {norm}; gelijk aan vorige week</translation>
    </message>
    <message>
        <source>limit {norm}; {time} less than the week before</source>
        <translation>grens {norm}; {time} minder dan vorige week</translation>
    </message>
    <message>
        <source>limit {norm}; {time} more than the week before</source>
        <translation>grens {norm}; {time} meer dan vorige week</translation>
    </message>
    <message>
        <source>movement break</source>
        <translation>beweegpauze</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>geen pauzes</translation>
    </message>
    <message>
        <source>norm {norm}; 54% of workers exceed it</source>
        <translation>norm {norm}; 54% van de werkenden zit erboven</translation>
    </message>
    <message numerus="yes">
        <source>norm {norm}; exceeded %n times</source>
        <translation>
            <numerusform>norm {norm}; %n keer eroverheen</numerusform>
            <numerusform>norm {norm}; %n keer eroverheen</numerusform>
        </translation>
    </message>
    <message>
        <source>norm {norm}; never exceeded</source>
        <translation>norm {norm}; nooit eroverheen</translation>
    </message>
    <message>
        <source>of which sitting</source>
        <translation>waarvan zittend</translation>
    </message>
    <message>
        <source>of which standing</source>
        <translation>waarvan staand</translation>
    </message>
    <message>
        <source>of {norm} (norm, not law)</source>
        <translation>van {norm} (norm, geen wet)</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>zittend</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>staand</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>voorstel</translation>
    </message>
    <message>
        <source>until movement break</source>
        <translation>tot beweegpauze</translation>
    </message>
    <message>
        <source>you are away</source>
        <translation>je bent weg</translation>
    </message>
    <message>
        <source>you are standing</source>
        <translation>je staat</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} u</translation>
    </message>
    <message>
        <source>{percent}% of screen time</source>
        <translation>{percent}% van je schermtijd</translation>
    </message>
    <message>
        <source>{place} (suggested)</source>
        <translation>{place} (voorstel)</translation>
    </message>
    <message>
        <source>{taken} of {prompted} prompted, {natural} by themselves</source>
        <translation>{taken} van {prompted} gevraagd, {natural} vanzelf</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>nog {time}</translation>
    </message>
</context>
</TS>
