<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>HybridWell</name>
    <message numerus="yes">
        <source>%n days are not confirmed and not in the file</source>
        <translation>
            <numerusform>%n dag is niet bevestigd en staat niet in het bestand</numerusform>
            <numerusform>%n dagen zijn niet bevestigd en staan niet in het bestand</numerusform>
        </translation>
    </message>
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
        <source>--kind goes with break now only</source>
        <translation>--kind hoort alleen bij break now</translation>
    </message>
    <message>
        <source>--km must be a number from 0 to 9999, not {given}</source>
        <translation>--km moet een getal van 0 tot 9999 zijn, niet {given}</translation>
    </message>
    <message>
        <source>6 hours screen</source>
        <translation>6 uur scherm</translation>
    </message>
    <message>
        <source>A break is prompted; it takes no focus.</source>
        <translation>Een pauze wordt gevraagd; het toetsenbord blijft van jou.</translation>
    </message>
    <message>
        <source>A break now: it is good to pause for a moment.</source>
        <translation>Nu een pauze: even iets anders doet goed.</translation>
    </message>
    <message numerus="yes">
        <source>A break now: you have been sitting for %n minutes.</source>
        <translation>
            <numerusform>Nu een pauze: je zit al %n minuut.</numerusform>
            <numerusform>Nu een pauze: je zit al %n minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A break now: you have looked at the screen for %n minutes.</source>
        <translation>
            <numerusform>Nu een pauze: je kijkt al %n minuut naar het scherm.</numerusform>
            <numerusform>Nu een pauze: je kijkt al %n minuten naar het scherm.</numerusform>
        </translation>
    </message>
    <message>
        <source>A day on average: {screen} at the screen, {sitting} sitting.</source>
        <translation>Gemiddeld per dag: {screen} achter het scherm, {sitting} zittend.</translation>
    </message>
    <message>
        <source>A made-up morning, at speed; everything is in {folder}</source>
        <translation>Een verzonnen ochtend, versneld; alles staat in {folder}</translation>
    </message>
    <message>
        <source>A norm, not law. Set rhythm, or values of your own.</source>
        <translation>Een norm, geen wet. Kies rhythm, of eigen waarden.</translation>
    </message>
    <message>
        <source>A pause begins after</source>
        <translation>Een pauze begint na</translation>
    </message>
    <message>
        <source>A walk or some work on your feet will do you good now.</source>
        <translation>Een ommetje of even staand werken doet je nu goed.</translation>
    </message>
    <message>
        <source>A workday begins at</source>
        <translation>Een werkdag begint om</translation>
    </message>
    <message>
        <source>Agreed hours</source>
        <translation>Afgesproken uren</translation>
    </message>
    <message>
        <source>Agreed until {time}. Enjoy your evening.</source>
        <translation>Afgesproken tot {time}. Fijne avond.</translation>
    </message>
    <message>
        <source>Agreed until {time}. Enjoy your free time.</source>
        <translation>Afgesproken tot {time}. Geniet van je vrije tijd.</translation>
    </message>
    <message>
        <source>Agreed week</source>
        <translation>Afgesproken week</translation>
    </message>
    <message>
        <source>Away: screen time ended at the last input.</source>
        <translation>Weg: de schermtijd eindigde bij de laatste invoer.</translation>
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
        <source>Breaks on all screens</source>
        <translation>Pauzes op alle schermen</translation>
    </message>
    <message>
        <source>Breaks paused until {time}</source>
        <translation>Pauzes uit tot {time}</translation>
    </message>
    <message>
        <source>Business trip</source>
        <translation>Zakelijke reis</translation>
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
        <source>Commute</source>
        <translation>Woon-werk</translation>
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
        <source>Do not show this tip again</source>
        <translation>Toon deze tip niet meer</translation>
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
        <source>Eye break</source>
        <translation>Oogpauze</translation>
    </message>
    <message>
        <source>Eye break every</source>
        <translation>Oogpauze elke</translation>
    </message>
    <message>
        <source>Eye break lasts</source>
        <translation>Oogpauze duurt</translation>
    </message>
    <message>
        <source>Eye breaks</source>
        <translation>Oogpauzes</translation>
    </message>
    <message>
        <source>Favourite: show this tip more often</source>
        <translation>Favoriet: toon deze tip vaker</translation>
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
        <source>Home-work day</source>
        <translation>Thuiswerkdag</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>HybridWell cannot read idle time on this system, so screen time is not counted</source>
        <translation>HybridWell kan op dit systeem niet zien of je werkt, dus schermtijd telt niet</translation>
    </message>
    <message>
        <source>HybridWell has ended.</source>
        <translation>HybridWell is afgesloten.</translation>
    </message>
    <message>
        <source>HybridWell is not running</source>
        <translation>HybridWell draait niet</translation>
    </message>
    <message>
        <source>HybridWell is not running.</source>
        <translation>HybridWell draait niet.</translation>
    </message>
    <message>
        <source>HybridWell is running already</source>
        <translation>HybridWell draait al</translation>
    </message>
    <message>
        <source>HybridWell is running already; its window is open.</source>
        <translation>HybridWell draait al; het venster is open.</translation>
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
        <source>Ignored breaks stay</source>
        <translation>Genegeerde pauzes blijven staan</translation>
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
        <source>Look at something far away.</source>
        <translation>Kijk naar iets in de verte.</translation>
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
        <source>Moving pictures</source>
        <translation>Bewegende plaatjes</translation>
    </message>
    <message>
        <source>Next break for the eyes in {due}.</source>
        <translation>Volgende oogpauze over {due}.</translation>
    </message>
    <message>
        <source>Next eye break {time}</source>
        <translation>Volgende oogpauze {time}</translation>
    </message>
    <message>
        <source>Next movement break in {due}.</source>
        <translation>Volgende beweegpauze over {due}.</translation>
    </message>
    <message>
        <source>Next movement break {time}</source>
        <translation>Volgende beweegpauze {time}</translation>
    </message>
    <message>
        <source>Next rest break in {due}.</source>
        <translation>Volgende rustpauze over {due}.</translation>
    </message>
    <message>
        <source>Next rest break {time}</source>
        <translation>Volgende rustpauze {time}</translation>
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
        <source>No break now: a longer one comes soon.</source>
        <translation>Nu geen pauze: er komt zo een langere.</translation>
    </message>
    <message>
        <source>No break now: the desktop must not disturb you.</source>
        <translation>Nu geen pauze: het bureaublad mag je niet storen.</translation>
    </message>
    <message>
        <source>No break now: the screen is locked.</source>
        <translation>Nu geen pauze: het scherm is vergrendeld.</translation>
    </message>
    <message>
        <source>No break now: the whole screen is in use, for a film or a presentation.</source>
        <translation>Nu geen pauze: het hele scherm is in gebruik, voor een film of een presentatie.</translation>
    </message>
    <message>
        <source>No break now: you are away from the computer.</source>
        <translation>Nu geen pauze: je bent weg van de computer.</translation>
    </message>
    <message>
        <source>No break now: your agreed hours are over.</source>
        <translation>Nu geen pauze: je afgesproken uren zijn om.</translation>
    </message>
    <message>
        <source>No break planned now</source>
        <translation>Nu geen pauze gepland</translation>
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
    <message numerus="yes">
        <source>No break yet: you have looked at the screen for %n minutes of {every}.</source>
        <translation>
            <numerusform>Nog geen pauze: je kijkt %n minuut van de {every} naar het scherm.</numerusform>
            <numerusform>Nog geen pauze: je kijkt %n minuten van de {every} naar het scherm.</numerusform>
        </translation>
    </message>
    <message>
        <source>No breaks today: it is a day off.</source>
        <translation>Vandaag geen pauzes: het is een vrije dag.</translation>
    </message>
    <message>
        <source>No breaks today: you are on leave or ill.</source>
        <translation>Vandaag geen pauzes: je hebt verlof of bent ziek.</translation>
    </message>
    <message>
        <source>No breaks until {time}: you paused them. Time is still counted.</source>
        <translation>Geen pauzes tot {time}: je hebt ze uitgezet. De tijd telt wel door.</translation>
    </message>
    <message>
        <source>No breaks: they are switched off in the settings.</source>
        <translation>Geen pauzes: ze staan uit in de instellingen.</translation>
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
        <source>No free days are listed; “free-days refresh” adds them.</source>
        <translation>Er staan geen vrije dagen in de lijst; “free-days refresh” voegt ze toe.</translation>
    </message>
    <message>
        <source>No prompts for now.</source>
        <translation>Voorlopig geen meldingen.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Genoteerd.</translation>
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
        <source>One click: today is a home-work day.</source>
        <translation>Eén klik: vandaag is een thuiswerkdag.</translation>
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
        <source>Postpone the break</source>
        <translation>Stel de pauze uit</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>Prompt at a stop in typing</source>
        <translation>Vragen als het typen stopt</translation>
    </message>
    <message>
        <source>Prompts are on.</source>
        <translation>Meldingen staan aan.</translation>
    </message>
    <message>
        <source>Prompts in a meeting</source>
        <translation>Meldingen tijdens een overleg</translation>
    </message>
    <message>
        <source>Prompts outside agreed hours</source>
        <translation>Meldingen buiten de afgesproken uren</translation>
    </message>
    <message>
        <source>Prompts while the screen is in use</source>
        <translation>Meldingen terwijl het scherm in gebruik is</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Rest break</source>
        <translation>Rustpauze</translation>
    </message>
    <message>
        <source>Rest break every</source>
        <translation>Rustpauze elke</translation>
    </message>
    <message>
        <source>Rest break lasts</source>
        <translation>Rustpauze duurt</translation>
    </message>
    <message>
        <source>Rest breaks</source>
        <translation>Rustpauzes</translation>
    </message>
    <message>
        <source>Rest your eyes for a moment</source>
        <translation>Geef je ogen even rust</translation>
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
        <source>Rhythm</source>
        <translation>Ritme</translation>
    </message>
    <message>
        <source>Rhythm of breaks</source>
        <translation>Ritme van pauzes</translation>
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
        <source>Say when the agreed hours end</source>
        <translation>Zeggen wanneer de afgesproken uren om zijn</translation>
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
        <source>Screen time begins.</source>
        <translation>De schermtijd begint.</translation>
    </message>
    <message>
        <source>Screen time ends after</source>
        <translation>Schermtijd eindigt na</translation>
    </message>
    <message>
        <source>Screen time in a day</source>
        <translation>Schermtijd per dag</translation>
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
        <source>See a full screen</source>
        <translation>Een volledig scherm zien</translation>
    </message>
    <message>
        <source>See a microphone or camera in use</source>
        <translation>Zien of microfoon of camera in gebruik is</translation>
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
        <source>Sitting in a day</source>
        <translation>Zitten per dag</translation>
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
        <source>Skip the break</source>
        <translation>Sla de pauze over</translation>
    </message>
    <message>
        <source>So far: {screen} at the screen, {sitting} sitting, {standing} standing.</source>
        <translation>Tot nu toe: {screen} achter het scherm, {sitting} zittend, {standing} staand.</translation>
    </message>
    <message>
        <source>Something went wrong. Counting goes on; the log file has the details.</source>
        <translation>Er ging iets mis. Het tellen gaat door; het logbestand weet meer.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Geluiden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
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
        <source>Stop if it hurts.</source>
        <translation>Stop als het pijn doet.</translation>
    </message>
    <message>
        <source>Suggested: {place}. One click in the tray confirms it.</source>
        <translation>Voorstel: {place}. Eén klik in het systeemvak bevestigt.</translation>
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
        <source>That is the most you set yourself. What is left can wait.</source>
        <translation>Meer wilde je niet op een dag. De rest kan wachten.</translation>
    </message>
    <message>
        <source>That was it. Look around in the window; quit from the tray.</source>
        <translation>Dat was het. Kijk rond in het venster; afsluiten kan in het systeemvak.</translation>
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
        <source>The break comes a little later.</source>
        <translation>De pauze komt iets later.</translation>
    </message>
    <message>
        <source>The break has begun.</source>
        <translation>De pauze is begonnen.</translation>
    </message>
    <message>
        <source>The break is skipped.</source>
        <translation>De pauze is overgeslagen.</translation>
    </message>
    <message>
        <source>The break is taken.</source>
        <translation>De pauze is genomen.</translation>
    </message>
    <message>
        <source>The desk goes up: “I stand”.</source>
        <translation>Het bureau gaat omhoog: “Ik sta”.</translation>
    </message>
    <message>
        <source>The file holds, for each confirmed day, the date, the place, the kilometres and the amount. Nothing about screen time, sitting or breaks.</source>
        <translation>In het bestand staan per bevestigde dag de datum, de plaats, de kilometers en het bedrag. Niets over schermtijd, zitten of pauzes.</translation>
    </message>
    <message>
        <source>The last good list of free days is used</source>
        <translation>De laatste goede lijst met vrije dagen wordt gebruikt</translation>
    </message>
    <message>
        <source>The last good settings are used</source>
        <translation>De laatste goede instellingen gelden</translation>
    </message>
    <message>
        <source>The month for payroll, {file}:</source>
        <translation>De maand voor de salarisadministratie, {file}:</translation>
    </message>
    <message>
        <source>The next break comes around {time}.</source>
        <translation>De volgende pauze komt rond {time}.</translation>
    </message>
    <message>
        <source>The prompt is withdrawn.</source>
        <translation>De melding is weggehaald.</translation>
    </message>
    <message>
        <source>The window is open.</source>
        <translation>Het venster is open.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so HybridWell is in this window. Start HybridWell again to open it.</source>
        <translation>Dit bureaublad toont geen pictogrammen in een systeemvak, dus HybridWell zit in dit venster. Start HybridWell opnieuw om het te openen.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Time for a longer break, away from the screen.</source>
        <translation>Tijd voor een langere pauze, weg van het scherm.</translation>
    </message>
    <message>
        <source>Time for a longer rest</source>
        <translation>Tijd voor een langere rust</translation>
    </message>
    <message>
        <source>Time to rest your eyes for a moment.</source>
        <translation>Tijd om je ogen even rust te geven.</translation>
    </message>
    <message>
        <source>Time to stand up for a moment.</source>
        <translation>Tijd om even op te staan.</translation>
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
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Two places</source>
        <translation>Twee plaatsen</translation>
    </message>
    <message>
        <source>Typing stopped, so the break begins by itself.</source>
        <translation>Het typen stopte, dus de pauze begint vanzelf.</translation>
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
        <source>Where did you work today?</source>
        <translation>Waar werkte je vandaag?</translation>
    </message>
    <message>
        <source>Windows does not tell idle time, so screen time is not counted</source>
        <translation>Windows zegt niet of je werkt, dus schermtijd telt niet</translation>
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
        <source>You sit.</source>
        <translation>Je zit.</translation>
    </message>
    <message>
        <source>You stand.</source>
        <translation>Je staat.</translation>
    </message>
    <message>
        <source>Your meeting is over. This offer goes away by itself.</source>
        <translation>Je overleg is voorbij. Dit aanbod verdwijnt vanzelf.</translation>
    </message>
    <message>
        <source>Your month can be exported</source>
        <translation>Je maand kan geëxporteerd worden</translation>
    </message>
    <message>
        <source>a damaged file is kept as {copy}; {rows} rows of it were saved</source>
        <translation>een beschadigd bestand is bewaard als {copy}; {rows} regels ervan zijn gered</translation>
    </message>
    <message>
        <source>a day with two places is worked in both</source>
        <translation>op een dag met twee plekken is in beide gewerkt</translation>
    </message>
    <message>
        <source>a duration from {least} to {most}</source>
        <translation>een duur van {least} tot {most}</translation>
    </message>
    <message>
        <source>a name has {most} characters at most, on one line</source>
        <translation>een naam heeft hoogstens {most} tekens, op één regel</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>een getal van {least} tot {most}</translation>
    </message>
    <message>
        <source>a pause is 30m, until 14:00 or tomorrow, not {given}</source>
        <translation>een pauze is 30m, until 14:00 of tomorrow, niet {given}</translation>
    </message>
    <message>
        <source>a pause must end in the future</source>
        <translation>een pauze moet in de toekomst eindigen</translation>
    </message>
    <message>
        <source>a running HybridWell cannot be reached on this system yet</source>
        <translation>een draaiende HybridWell is op dit systeem nog niet bereikbaar</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a time such as 17:30</source>
        <translation>een tijd zoals 17:30</translation>
    </message>
    <message>
        <source>a workday has one place or two different ones</source>
        <translation>een werkdag heeft één plek of twee verschillende</translation>
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
        <source>day off</source>
        <translation>vrije dag</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>in overleg</translation>
    </message>
    <message>
        <source>it answers neither yes nor no, but {what}</source>
        <translation>het antwoordt geen ja en geen nee, maar {what}</translation>
    </message>
    <message>
        <source>it does not answer in time, so it is asked less often</source>
        <translation>het antwoordt niet op tijd en wordt daarom minder vaak gevraagd</translation>
    </message>
    <message>
        <source>it fails: {why}</source>
        <translation>het mislukt: {why}</translation>
    </message>
    <message>
        <source>it is past {hour} already</source>
        <translation>het is al na {hour}</translation>
    </message>
    <message>
        <source>kilometres are from 0 to 9999</source>
        <translation>kilometers gaan van 0 tot 9999</translation>
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
        <source>line {number} of the script is not like 'work 31m' or 'rest 90s': {words}</source>
        <translation>regel {number} van het script lijkt niet op 'work 31m' of 'rest 90s': {words}</translation>
    </message>
    <message>
        <source>macOS does not tell idle time, so screen time is not counted</source>
        <translation>macOS zegt niet of je werkt, dus schermtijd telt niet</translation>
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
        <source>no sound server answers, so a microphone in use is not seen</source>
        <translation>er antwoordt geen geluidsserver, dus een microfoon in gebruik wordt niet gezien</translation>
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
        <source>on or off</source>
        <translation>on of off</translation>
    </message>
    <message>
        <source>one of {options}</source>
        <translation>een van {options}</translation>
    </message>
    <message>
        <source>pactl is missing, so a microphone in use is not seen; install the package pulseaudio-utils</source>
        <translation>pactl ontbreekt, dus een microfoon in gebruik wordt niet gezien; installeer het pakket pulseaudio-utils</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>processes cannot be listed, so a camera in use is not seen</source>
        <translation>de processen zijn niet op te vragen, dus een camera in gebruik wordt niet gezien</translation>
    </message>
    <message>
        <source>seven places with commas between, Monday first ({names})</source>
        <translation>zeven plekken met komma's ertussen, maandag eerst ({names})</translation>
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
        <source>the X display cannot be reached, so a full screen is not seen</source>
        <translation>het X-scherm is niet bereikbaar, dus een volledig scherm wordt niet gezien</translation>
    </message>
    <message>
        <source>the X display cannot be reached, so screen time is not counted; start HybridWell from your desktop session</source>
        <translation>het X-beeldscherm is niet bereikbaar, dus schermtijd telt niet; start HybridWell vanuit je bureaublad</translation>
    </message>
    <message>
        <source>the X server does not tell idle time, so screen time is not counted</source>
        <translation>de X-server zegt niet of je werkt, dus schermtijd telt niet</translation>
    </message>
    <message>
        <source>the X server went away, so a full screen is not seen</source>
        <translation>de X-server is weg, dus een volledig scherm wordt niet gezien</translation>
    </message>
    <message>
        <source>the X server went away, so screen time is not counted</source>
        <translation>de X-server is weg, dus schermtijd telt niet</translation>
    </message>
    <message>
        <source>the claim of {period} cannot be exported before this is settled: {reasons}</source>
        <translation>de declaratie van {period} kan pas geëxporteerd worden als dit is opgelost: {reasons}</translation>
    </message>
    <message>
        <source>the file {path} cannot be written: the disk is full</source>
        <translation>het bestand {path} kan niet geschreven worden: de schijf is vol</translation>
    </message>
    <message>
        <source>the file {path} cannot be written: the folder or the disk is read-only</source>
        <translation>het bestand {path} kan niet geschreven worden: de map of de schijf is alleen-lezen</translation>
    </message>
    <message>
        <source>the file {path} cannot be written: {reason}</source>
        <translation>het bestand {path} kan niet geschreven worden: {reason}</translation>
    </message>
    <message>
        <source>the file {path} exists already</source>
        <translation>het bestand {path} bestaat al</translation>
    </message>
    <message>
        <source>the folder {folder} must belong to you alone (mode 700)</source>
        <translation>de map {folder} moet alleen van jou zijn (modus 700)</translation>
    </message>
    <message>
        <source>the last good list of free days is used</source>
        <translation>de laatste goede lijst met vrije dagen wordt gebruikt</translation>
    </message>
    <message>
        <source>the last good settings are used</source>
        <translation>de laatste goede instellingen gelden</translation>
    </message>
    <message>
        <source>the library libxcb is missing, so a full screen is not seen</source>
        <translation>de bibliotheek libxcb ontbreekt, dus een volledig scherm wordt niet gezien</translation>
    </message>
    <message>
        <source>the library libxcb-sync is missing, so screen time is not counted; install the package libxcb-sync1 (Debian, Ubuntu) or libxcb (elsewhere)</source>
        <translation>de bibliotheek libxcb-sync ontbreekt, dus schermtijd telt niet; installeer het pakket libxcb-sync1 (Debian, Ubuntu) of libxcb (elders)</translation>
    </message>
    <message>
        <source>the list of recording streams cannot be read, so a microphone in use is not seen</source>
        <translation>de lijst van opnamen is niet te lezen, dus een microfoon in gebruik wordt niet gezien</translation>
    </message>
    <message>
        <source>the picture {file} cannot be written</source>
        <translation>de afbeelding {file} kan niet geschreven worden</translation>
    </message>
    <message>
        <source>the running HybridWell does not answer</source>
        <translation>de draaiende HybridWell antwoordt niet</translation>
    </message>
    <message>
        <source>the sound server does not answer in time, so a microphone in use is not seen</source>
        <translation>de geluidsserver antwoordt niet op tijd, dus een microfoon in gebruik wordt niet gezien</translation>
    </message>
    <message>
        <source>the texts in {file} cannot be read</source>
        <translation>de teksten in {file} zijn niet leesbaar</translation>
    </message>
    <message>
        <source>the tips in {file} cannot be read</source>
        <translation>de tips in {file} zijn niet leesbaar</translation>
    </message>
    <message>
        <source>the window manager does not tell which window is full screen</source>
        <translation>de vensterbeheerder zegt niet welk venster het volledige scherm vult</translation>
    </message>
    <message>
        <source>there is no break on screen to postpone</source>
        <translation>er staat geen pauze op het scherm om uit te stellen</translation>
    </message>
    <message>
        <source>there is no command {name}</source>
        <translation>er is geen opdracht {name}</translation>
    </message>
    <message>
        <source>there is no field {name}</source>
        <translation>er is geen veld {name}</translation>
    </message>
    <message>
        <source>there is no folder {path}</source>
        <translation>er is geen map {path}</translation>
    </message>
    <message>
        <source>there is no format {name}; there are: {formats}</source>
        <translation>er is geen formaat {name}; er zijn: {formats}</translation>
    </message>
    <message>
        <source>there is no kind of break {given}; there are: {known}</source>
        <translation>er is geen soort pauze {given}; er zijn: {known}</translation>
    </message>
    <message>
        <source>there is no screen here (DISPLAY is not set): start it from a desktop, or with dev.py, which makes a virtual screen</source>
        <translation>er is hier geen scherm (DISPLAY is niet gezet): start het vanuit een bureaublad, of met dev.py, dat een virtueel scherm maakt</translation>
    </message>
    <message>
        <source>there is no screen here, so no idle time</source>
        <translation>er is hier geen scherm, dus niet te zien of je werkt</translation>
    </message>
    <message>
        <source>there is no setting {name}; there are: {known}</source>
        <translation>er is geen instelling {name}; er zijn: {known}</translation>
    </message>
    <message>
        <source>this desktop runs on Wayland, which HybridWell does not support yet, so screen time is not counted; choose an Xorg session when you log in</source>
        <translation>dit bureaublad draait op Wayland, wat HybridWell nog niet kent, dus schermtijd telt niet; kies bij het aanmelden een Xorg-sessie</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>until movement break</source>
        <translation>tot beweegpauze</translation>
    </message>
    <message>
        <source>weekdays with their hours, such as mon-fri 09:00-12:30 13:00-17:30</source>
        <translation>weekdagen met hun uren, zoals mon-fri 09:00-12:30 13:00-17:30</translation>
    </message>
    <message>
        <source>workday</source>
        <translation>werkdag</translation>
    </message>
    <message>
        <source>write it as {example}</source>
        <translation>schrijf het als {example}</translation>
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
        <source>{date} (home and commute on one day)</source>
        <translation>{date} (thuis én woon-werk op één dag)</translation>
    </message>
    <message>
        <source>{date} (no amount known)</source>
        <translation>{date} (geen bedrag bekend)</translation>
    </message>
    <message>
        <source>{date}: home and commute on one day; choose one allowance</source>
        <translation>{date}: thuis én woon-werk op één dag; kies één vergoeding</translation>
    </message>
    <message>
        <source>{date}: not confirmed yet</source>
        <translation>{date}: nog niet bevestigd</translation>
    </message>
    <message>
        <source>{date}: the amount is not known yet</source>
        <translation>{date}: het bedrag is nog niet bekend</translation>
    </message>
    <message>
        <source>{day} is not in the list of free days: give it a name</source>
        <translation>{day} staat niet in de lijst met vrije dagen: geef een naam</translation>
    </message>
    <message>
        <source>{day}: a date must be from {first} to a year from today</source>
        <translation>{day}: een datum moet tussen {first} en een jaar na vandaag liggen</translation>
    </message>
    <message>
        <source>{day}: a note has {most} characters at most</source>
        <translation>{day}: een notitie heeft hoogstens {most} tekens</translation>
    </message>
    <message>
        <source>{day}: kilometres must be from 0 to 9999, with two decimals at most</source>
        <translation>{day}: kilometers moeten tussen 0 en 9999 liggen, met hoogstens twee decimalen</translation>
    </message>
    <message>
        <source>{day}: {first} and {second} overlap</source>
        <translation>{day}: {first} en {second} overlappen</translation>
    </message>
    <message>
        <source>{day}: {given} ends before it starts</source>
        <translation>{day}: {given} eindigt voor het begin</translation>
    </message>
    <message>
        <source>{day}: {reason}</source>
        <translation>{day}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>{file} is niet leesbaar</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} is niet leesbaar: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} kan niet geschreven worden: {reason}</translation>
    </message>
    <message>
        <source>{file} is not TOML: {reason}</source>
        <translation>{file} is geen TOML: {reason}</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text</source>
        <translation>{file} is geen UTF-8-tekst</translation>
    </message>
    <message>
        <source>{file} must end in {endings}</source>
        <translation>{file} moet eindigen op {endings}</translation>
    </message>
    <message>
        <source>{file} must hold [[rate]] entries and nothing else</source>
        <translation>{file} mag alleen [[rate]]-tabellen bevatten</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}, regel {line}: {reason}</translation>
    </message>
    <message>
        <source>{file}: change {day} by hand</source>
        <translation>{file}: wijzig {day} met de hand</translation>
    </message>
    <message>
        <source>{file}: the tip {name} has no proper {field}</source>
        <translation>{file}: de tip {name} heeft geen goede {field}</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{file}: {total} in all.</source>
        <translation>{file}: {total} in totaal.</translation>
    </message>
    <message>
        <source>{given} ends before it starts</source>
        <translation>{given} eindigt voor het begin</translation>
    </message>
    <message>
        <source>{given} has no offset from UTC</source>
        <translation>{given} heeft geen verschil met UTC</translation>
    </message>
    <message>
        <source>{given} is not a date: write it as 2026-11-23</source>
        <translation>{given} is geen datum: schrijf 2026-11-23</translation>
    </message>
    <message>
        <source>{given} is not a period: write 2026-11, 2026-W47, 2026 or 2026-11-02..2026-11-29</source>
        <translation>{given} is geen periode: schrijf 2026-11, 2026-W47, 2026 of 2026-11-02..2026-11-29</translation>
    </message>
    <message>
        <source>{given} is not a place; there are: {places}</source>
        <translation>{given} is geen plek; er zijn: {places}</translation>
    </message>
    <message>
        <source>{given} is not a point in time</source>
        <translation>{given} is geen tijdstip</translation>
    </message>
    <message>
        <source>{given} is not a year from {first} to {last}</source>
        <translation>{given} is geen jaar van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>{had} had ({natural} by themselves), {prompted} prompted</source>
        <translation>{had} gehad ({natural} vanzelf), {prompted} gevraagd</translation>
    </message>
    <message>
        <source>{hours} at the screen today</source>
        <translation>{hours} achter het scherm vandaag</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} u</translation>
    </message>
    <message>
        <source>{hours} of sitting today</source>
        <translation>{hours} gezeten vandaag</translation>
    </message>
    <message>
        <source>{month}: {amount} so far.</source>
        <translation>{month}: tot nu toe {amount}.</translation>
    </message>
    <message>
        <source>{name} cannot be read or written: {reason}</source>
        <translation>{name} kan niet gelezen of geschreven worden: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be written: the disk is full</source>
        <translation>{name} kan niet geschreven worden: de schijf is vol</translation>
    </message>
    <message>
        <source>{name} cannot be written: the file, its folder or the disk is read-only</source>
        <translation>{name} kan niet geschreven worden: het bestand, de map of de schijf is alleen-lezen</translation>
    </message>
    <message>
        <source>{name} does not take this change: {reason}</source>
        <translation>{name} neemt deze wijziging niet aan: {reason}</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} is beschadigd</translation>
    </message>
    <message>
        <source>{name} is in use by another program</source>
        <translation>{name} is in gebruik bij een ander programma</translation>
    </message>
    <message>
        <source>{name} is not NAME=VALUE</source>
        <translation>{name} is niet NAAM=WAARDE</translation>
    </message>
    <message>
        <source>{name} is not a database of HybridWell</source>
        <translation>{name} is geen database van HybridWell</translation>
    </message>
    <message>
        <source>{name} is not a year such as [2026]</source>
        <translation>{name} is geen jaar zoals [2026]</translation>
    </message>
    <message>
        <source>{name} must be {allowed}, not {given}</source>
        <translation>{name} moet {allowed} zijn, niet {given}</translation>
    </message>
    <message>
        <source>{name} was written by a newer HybridWell than this one</source>
        <translation>{name} is geschreven door een nieuwere HybridWell dan deze</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file</source>
        <translation>{path} is een map, geen bestand</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file</source>
        <translation>{path} is geen gewoon bestand</translation>
    </message>
    <message>
        <source>{percent}% of screen time</source>
        <translation>{percent}% van je schermtijd</translation>
    </message>
    <message>
        <source>{period} is too long: ten years at most</source>
        <translation>{period} is te lang: hoogstens tien jaar</translation>
    </message>
    <message>
        <source>{place} (suggested)</source>
        <translation>{place} (voorstel)</translation>
    </message>
    <message>
        <source>{reason} (see --help)</source>
        <translation>{reason} (zie --help)</translation>
    </message>
    <message>
        <source>{shorter} must be shorter than {longer}</source>
        <translation>{shorter} moet korter zijn dan {longer}</translation>
    </message>
    <message>
        <source>{taken} of {prompted} prompted, {natural} by themselves</source>
        <translation>{taken} van {prompted} gevraagd, {natural} vanzelf</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>nog {time}</translation>
    </message>
    <message>
        <source>{where}: must be a [[rate]] table</source>
        <translation>{where}: moet een [[rate]]-tabel zijn</translation>
    </message>
    <message>
        <source>{where}: there is no field {name}</source>
        <translation>{where}: er is geen veld {name}</translation>
    </message>
    <message>
        <source>{where}: {name} is missing</source>
        <translation>{where}: {name} ontbreekt</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <source>“I sit” again.</source>
        <translation>Weer “Ik zit”.</translation>
    </message>
</context>
</TS>
