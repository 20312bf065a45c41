<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>HybridWell</name>
    <message>
        <source># HybridWell: a demo</source>
        <translation># HybridWell: een demo</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days are not confirmed and not in the file</source>
        <translation>
            <numerusform>%n dag is niet bevestigd en staat niet in het bestand</numerusform>
            <numerusform>%n dagen zijn niet bevestigd en staan niet in het bestand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days marked. Enter opens their menu.</source>
        <translation>
            <numerusform>%n dag gemarkeerd. Enter opent het menu.</numerusform>
            <numerusform>%n dagen gemarkeerd. Enter opent het menu.</numerusform>
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
        <source>%n days still open</source>
        <translation>
            <numerusform>%n dag nog open</numerusform>
            <numerusform>%n dagen nog open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days with records</source>
        <translation>
            <numerusform>%n dag met gegevens</numerusform>
            <numerusform>%n dagen met gegevens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home days so far; {agreed} a week are agreed, which is about {expected} until now.</source>
        <translation>
            <numerusform>%n thuisdag tot nu toe; afgesproken is {agreed} per week, dat is tot nu toe ongeveer {expected}.</numerusform>
            <numerusform>%n thuisdagen tot nu toe; afgesproken is {agreed} per week, dat is tot nu toe ongeveer {expected}.</numerusform>
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
        <source>%n insights are hidden here.</source>
        <translation>
            <numerusform>Er is hier %n inzicht verborgen.</numerusform>
            <numerusform>Er zijn hier %n inzichten verborgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows differ</source>
        <translation>
            <numerusform>%n regel verschilt</numerusform>
            <numerusform>%n regels verschillen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings would change:</source>
        <translation>
            <numerusform>Er zou %n instelling veranderen:</numerusform>
            <numerusform>Er zouden %n instellingen veranderen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times longer than an hour</source>
        <translation>
            <numerusform>%n keer langer dan een uur</numerusform>
            <numerusform>%n keer langer dan een uur</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
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
        <source>--out FILE or --check FILE is needed</source>
        <translation>--out BESTAND of --check BESTAND is nodig</translation>
    </message>
    <message>
        <source>--period P or --batch N is needed</source>
        <translation>--period P of --batch N is nodig</translation>
    </message>
    <message>
        <source>--weeks and --year are for trends only</source>
        <translation>--weeks en --year zijn alleen voor trends</translation>
    </message>
    <message>
        <source>--weeks and --year do not go together</source>
        <translation>--weeks en --year gaan niet samen</translation>
    </message>
    <message>
        <source>--weeks is from {first} to {last}</source>
        <translation>--weeks is van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>--year is from {first} to {last}</source>
        <translation>--year is van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 weken</translation>
    </message>
    <message>
        <source>6 hours screen</source>
        <translation>6 uur scherm</translation>
    </message>
    <message>
        <source>A break comes when you have been working for a while, and waits for a good moment. You can always postpone it.</source>
        <translation>Een pauze komt als je een tijdje bezig bent, en wacht op een goed moment. Uitstellen kan altijd.</translation>
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
        <source>A click or Enter opens the day</source>
        <translation>Een klik of Enter opent de dag</translation>
    </message>
    <message>
        <source>A day counts with a break for each full hour of sitting; a week, if most of its days count.</source>
        <translation>Een dag telt met een pauze voor elk vol uur dat je zat; een week telt als de meeste dagen tellen.</translation>
    </message>
    <message>
        <source>A day never has both allowances. Source: {source}.</source>
        <translation>Een dag heeft nooit beide vergoedingen. Bron: {source}.</translation>
    </message>
    <message>
        <source>A day on average</source>
        <translation>Gemiddeld per dag</translation>
    </message>
    <message>
        <source>A day on average: {screen} at the screen, {sitting} sitting.</source>
        <translation>Gemiddeld per dag: {screen} achter het scherm, {sitting} zittend.</translation>
    </message>
    <message>
        <source>A few changes will do you good.</source>
        <translation>Een paar aanpassingen zullen je goed doen.</translation>
    </message>
    <message>
        <source>A film in a window, or a presentation: breaks wait.</source>
        <translation>Een film in een venster, of een presentatie: pauzes wachten.</translation>
    </message>
    <message>
        <source>A film or a presentation: breaks wait.</source>
        <translation>Een film of presentatie: pauzes wachten.</translation>
    </message>
    <message>
        <source>A first impression: less than half is answered.</source>
        <translation>Een eerste indruk: nog niet de helft is ingevuld.</translation>
    </message>
    <message>
        <source>A good base; a few changes make it better.</source>
        <translation>Een goede basis; een paar aanpassingen maken het beter.</translation>
    </message>
    <message numerus="yes">
        <source>A good week: every day within the norms, and %n movement breaks.</source>
        <translation>
            <numerusform>Een goede week: elke dag binnen de normen, en %n beweegpauze.</numerusform>
            <numerusform>Een goede week: elke dag binnen de normen, en %n beweegpauzes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A home day is a workday, or a part of it, on which you work at home.</source>
        <translation>Een thuiswerkdag is een werkdag, of een deel ervan, waarop je thuis werkt.</translation>
    </message>
    <message>
        <source>A made-up morning, at speed; everything is in {folder}</source>
        <translation>Een verzonnen ochtend, versneld; alles staat in {folder}</translation>
    </message>
    <message>
        <source>A made-up year; everything is in {folder}</source>
        <translation>Een verzonnen jaar; alles staat in {folder}</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Een maand</translation>
    </message>
    <message>
        <source>A norm, not law. Set rhythm, or values of your own.</source>
        <translation>Een norm, geen wet. Kies rhythm, of eigen waarden.</translation>
    </message>
    <message>
        <source>A norm, not law. Source: {source}.</source>
        <translation>Een norm, geen wet. Bron: {source}.</translation>
    </message>
    <message>
        <source>A note has {most} characters at most.</source>
        <translation>Een notitie heeft hoogstens {most} tekens.</translation>
    </message>
    <message>
        <source>A pause begins after</source>
        <translation>Een pauze begint na</translation>
    </message>
    <message>
        <source>A presentation, a film, or a screen that is kept awake.</source>
        <translation>Een presentatie, een film of een scherm dat wakker wordt gehouden.</translation>
    </message>
    <message>
        <source>A screen saver or a lock screen ends screen time too.</source>
        <translation>Ook een schermbeveiliging of vergrendelscherm stopt de schermtijd.</translation>
    </message>
    <message>
        <source>A soft sound at the beginning and the end of a break.</source>
        <translation>Een zacht geluid bij begin en eind van een pauze.</translation>
    </message>
    <message>
        <source>A time of your own below goes before it.</source>
        <translation>Een eigen tijd hieronder gaat voor.</translation>
    </message>
    <message>
        <source>A walk or some work on your feet will do you good now.</source>
        <translation>Een ommetje of even staand werken doet je nu goed.</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Een week</translation>
    </message>
    <message>
        <source>A workday begins at</source>
        <translation>Een werkdag begint om</translation>
    </message>
    <message>
        <source>Above the middle of both you stand; a click raises it so far.</source>
        <translation>Boven het midden van beide sta je; een klik zet het zo hoog.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Agreed home days a week</source>
        <translation>Afgesproken thuisdagen per week</translation>
    </message>
    <message>
        <source>Agreed hours</source>
        <translation>Afgesproken uren</translation>
    </message>
    <message>
        <source>Agreed office days a week</source>
        <translation>Afgesproken kantoordagen per week</translation>
    </message>
    <message>
        <source>Agreed time</source>
        <translation>Afgesproken tijd</translation>
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
        <source>Agreement with your employer</source>
        <translation>Afspraken met je werkgever</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle cijfers</translation>
    </message>
    <message>
        <source>All of it is here:</source>
        <translation>Alles staat hier:</translation>
    </message>
    <message>
        <source>All provisions…</source>
        <translation>Alle voorzieningen…</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle instellingen</translation>
    </message>
    <message>
        <source>All that the file says of a day at home and one at the office. It is made only when you ask for it, of days that you confirmed.</source>
        <translation>Alles wat het bestand zegt over een dag thuis en een dag op kantoor. Het wordt pas gemaakt als je erom vraagt, van dagen die je hebt bevestigd.</translation>
    </message>
    <message>
        <source>Also for another user's session, and before sleep.</source>
        <translation>Ook als iemand anders het scherm heeft, en voor het slapen.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Vergoeding</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Bedragen</translation>
    </message>
    <message>
        <source>An IKEA Idåsen goes from 62 to 127 cm.</source>
        <translation>Een IKEA Idåsen gaat van 62 tot 127 cm.</translation>
    </message>
    <message>
        <source>An agreement that you stated holds since {date}; its week and kilometres go before these.</source>
        <translation>Sinds {date} geldt een afspraak die je hebt vastgelegd; de week en kilometers daarvan gaan voor.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answer a few questions to see your score.</source>
        <translation>Beantwoord een paar vragen om je score te zien.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>Arbocatalogus: six hours at most. A norm, not law.</source>
        <translation>Arbocatalogus: hoogstens zes uur. Norm, geen wet.</translation>
    </message>
    <message>
        <source>Arbocatalogus: ten minutes. A norm, not law.</source>
        <translation>Arbocatalogus: tien minuten. Norm, geen wet.</translation>
    </message>
    <message>
        <source>Arbocatalogus: two hours at most. A norm, not law.</source>
        <translation>Arbocatalogus: hoogstens twee uur achter elkaar. Norm, geen wet.</translation>
    </message>
    <message>
        <source>As on your payslip; never your citizen service number (BSN).</source>
        <translation>Zoals op je loonstrook; nooit je burgerservicenummer (BSN).</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>As the rhythm has them</source>
        <translation>Zoals het ritme ze heeft</translation>
    </message>
    <message>
        <source>Ask about time away from</source>
        <translation>Vragen vanaf zo lang weg</translation>
    </message>
    <message>
        <source>Ask for this</source>
        <translation>Dit aanvragen</translation>
    </message>
    <message>
        <source>Ask for this…</source>
        <translation>Dit aanvragen…</translation>
    </message>
    <message>
        <source>Ask for: {item}</source>
        <translation>Aanvragen: {item}</translation>
    </message>
    <message>
        <source>Ask me each time</source>
        <translation>Vraag het me elke keer</translation>
    </message>
    <message>
        <source>Ask what time away was</source>
        <translation>Vragen wat je deed als je weg was</translation>
    </message>
    <message>
        <source>At home and at the office on one day</source>
        <translation>Thuis én op kantoor op één dag</translation>
    </message>
    <message>
        <source>At least {days} confirmed days at each place are needed; so far {home} at home and {office} at the office.</source>
        <translation>Er zijn minstens {days} bevestigde dagen op elke plek nodig; nu {home} thuis en {office} op kantoor.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augustus</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Away for less is too short to have stood up.</source>
        <translation>Korter weg is te kort om te zijn opgestaan.</translation>
    </message>
    <message>
        <source>Away from the computer: {parts}.</source>
        <translation>Niet aan de computer: {parts}.</translation>
    </message>
    <message>
        <source>Away: screen time ended at the last input.</source>
        <translation>Weg: de schermtijd eindigde bij de laatste invoer.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Terug naar standaard</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>Batchnummer</translation>
    </message>
    <message>
        <source>Batch {number}</source>
        <translation>Batch {number}</translation>
    </message>
    <message>
        <source>Batch {number}: {period}, {total}, {status}</source>
        <translation>Batch {number}: {period}, {total}, {status}</translation>
    </message>
    <message>
        <source>Before sleep</source>
        <translation>Voor het slapen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Begin a new round for {place}? The date and score of this one are kept; all questions are open again.</source>
        <translation>Een nieuwe ronde beginnen voor {place}? Datum en score van deze ronde blijven bewaard; alle vragen staan weer open.</translation>
    </message>
    <message>
        <source>Beside national figures</source>
        <translation>Naast landelijke cijfers</translation>
    </message>
    <message>
        <source>Between {from_hour} and {to_hour} breaks passed you by most often: {missed} of {prompted}.</source>
        <translation>Tussen {from_hour} en {to_hour} uur schieten pauzes er het vaakst bij in: {missed} van de {prompted}.</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Fiets</translation>
    </message>
    <message>
        <source>Bluetooth failed on this computer; the log has the details</source>
        <translation>bluetooth werkt niet op deze computer; het logboek zegt meer</translation>
    </message>
    <message>
        <source>Bluetooth is off on this computer</source>
        <translation>bluetooth staat uit op deze computer</translation>
    </message>
    <message>
        <source>Break from</source>
        <translation>Pauze van</translation>
    </message>
    <message>
        <source>Break until</source>
        <translation>Pauze tot</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauzes</translation>
    </message>
    <message>
        <source>Breaks a day</source>
        <translation>Pauzes per dag</translation>
    </message>
    <message>
        <source>Breaks and messages</source>
        <translation>Pauzes en berichten</translation>
    </message>
    <message>
        <source>Breaks on all screens</source>
        <translation>Pauzes op alle schermen</translation>
    </message>
    <message>
        <source>Breaks on end</source>
        <translation>Pauzereeksen</translation>
    </message>
    <message>
        <source>Breaks on end: at most {days} days and {weeks} weeks.</source>
        <translation>Pauzereeksen: hoogstens {days} dagen en {weeks} weken.</translation>
    </message>
    <message>
        <source>Breaks paused until {time}</source>
        <translation>Pauzes uit tot {time}</translation>
    </message>
    <message>
        <source>Bus, tram or metro</source>
        <translation>Bus, tram of metro</translation>
    </message>
    <message>
        <source>Business trip</source>
        <translation>Zakelijke reis</translation>
    </message>
    <message>
        <source>Buttons in messages</source>
        <translation>Knoppen in berichten</translation>
    </message>
    <message>
        <source>By closing you state that all days are filled in truthfully. Later changes become corrections in the next period.</source>
        <translation>Met afsluiten verklaar je dat alle dagen naar waarheid zijn ingevuld. Latere wijzigingen worden correcties in de volgende periode.</translation>
    </message>
    <message>
        <source>By the days there in a year</source>
        <translation>Naar het aantal dagen daar per jaar</translation>
    </message>
    <message>
        <source>CSV, for payroll software</source>
        <translation>CSV, voor salarissoftware</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Rustig</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Geannuleerd: er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Stoel</translation>
    </message>
    <message>
        <source>Change what was agreed…</source>
        <translation>Afspraken wijzigen…</translation>
    </message>
    <message>
        <source>Changes from now on become corrections in the next period.</source>
        <translation>Wijzigingen vanaf nu worden correcties in de volgende periode.</translation>
    </message>
    <message>
        <source>Changes nothing, and is not asked again</source>
        <translation>Verandert niets; er wordt niet meer naar gevraagd</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Controlegetal (SHA-256)</translation>
    </message>
    <message>
        <source>Choose a stretch with ? in the timeline to say what it was.</source>
        <translation>Kies een stuk met ? in de tijdlijn om te vertellen wat het was.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Kies een andere plaats</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Declaratie</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
    <message>
        <source>Click a day to change it. Drag, or Shift with the arrows, marks several.</source>
        <translation>Klik op een dag om die te wijzigen. Slepen, of Shift met de pijltjes, markeert er meer.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close and save as…</source>
        <translation>Sluiten en opslaan als…</translation>
    </message>
    <message>
        <source>Closed as batch {number} on {date}, filled in truthfully. Checksum {checksum}</source>
        <translation>Gesloten als batch {number} op {date}, naar waarheid ingevuld. Controlegetal {checksum}</translation>
    </message>
    <message>
        <source>Closed as batch {number}, and sent.</source>
        <translation>Gesloten als batch {number}, en verstuurd.</translation>
    </message>
    <message>
        <source>Closed as batch {number}.</source>
        <translation>Gesloten als batch {number}.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Afgesloten op</translation>
    </message>
    <message>
        <source>Come all the same</source>
        <translation>Komen toch</translation>
    </message>
    <message>
        <source>Come as usual</source>
        <translation>Komen zoals altijd</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Commute</source>
        <translation>Woon-werk</translation>
    </message>
    <message>
        <source>Commute allowance</source>
        <translation>Reiskostenvergoeding</translation>
    </message>
    <message>
        <source>Commute allowance, fixed</source>
        <translation>Reiskostenvergoeding, vast</translation>
    </message>
    <message>
        <source>Compare with: {group}</source>
        <translation>Vergelijk met: {group}</translation>
    </message>
    <message>
        <source>Confirm all as suggested</source>
        <translation>Bevestig alles zoals voorgesteld</translation>
    </message>
    <message>
        <source>Confirm as suggested</source>
        <translation>Bevestig zoals voorgesteld</translation>
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
        <source>Confirm where you worked, in Month or Today, and the days are counted.</source>
        <translation>Bevestig bij Maand of Vandaag waar je werkte, dan tellen de dagen mee.</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Bevestigd.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Contract days a week</source>
        <translation>Contractdagen per week</translation>
    </message>
    <message>
        <source>Contract hours a week</source>
        <translation>Contracturen per week</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopieer verslag</translation>
    </message>
    <message>
        <source>Correction of</source>
        <translation>Correctie op</translation>
    </message>
    <message numerus="yes">
        <source>Corrections of %n periods</source>
        <translation>
            <numerusform>Correctie van %n periode</numerusform>
            <numerusform>Correcties van %n perioden</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections of closed periods</source>
        <translation>Correcties op afgesloten perioden</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost in euros</source>
        <translation>Kosten in euro’s</translation>
    </message>
    <message>
        <source>Counted until now at this computer.</source>
        <translation>Tot nu toe geteld op deze computer.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Tellen</translation>
    </message>
    <message>
        <source>Counts as a movement break</source>
        <translation>Telt als beweegpauze</translation>
    </message>
    <message>
        <source>Counts as rest, not as sitting</source>
        <translation>Telt als rust, niet als zitten</translation>
    </message>
    <message>
        <source>Counts as sitting, not as screen time</source>
        <translation>Telt als zitten, niet als schermtijd</translation>
    </message>
    <message>
        <source>Custom among physiotherapists; no norm and no law.</source>
        <translation>Gebruik onder fysiotherapeuten; geen norm en geen wet.</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>CONCEPT</translation>
    </message>
    <message>
        <source>DRAFT – not submitted</source>
        <translation>CONCEPT – niet ingediend</translation>
    </message>
    <message>
        <source>DTEND must not be before DTSTART</source>
        <translation>DTEND mag niet vóór DTSTART liggen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Gegevensmap</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
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
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Days a year above which it is fixed</source>
        <translation>Dagen per jaar waarboven die vast is</translation>
    </message>
    <message>
        <source>Days and kilometres</source>
        <translation>Dagen en kilometers</translation>
    </message>
    <message>
        <source>Days appear here as soon as you have worked at this computer.</source>
        <translation>Dagen verschijnen hier zodra je op deze computer hebt gewerkt.</translation>
    </message>
    <message>
        <source>Days at home and at the office</source>
        <translation>Dagen thuis en op kantoor</translation>
    </message>
    <message>
        <source>Days on end</source>
        <translation>Dagen achter elkaar</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Standaard: {value}</translation>
    </message>
    <message>
        <source>Demo: made-up data</source>
        <translation>Demo: verzonnen gegevens</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation>Diesel</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Niet storen</translation>
    </message>
    <message>
        <source>Do not show this tip again</source>
        <translation>Toon deze tip niet meer</translation>
    </message>
    <message>
        <source>Do what the line says, then look for it again.</source>
        <translation>Doe wat de regel zegt, en zoek het bureau dan opnieuw.</translation>
    </message>
    <message>
        <source>Do you have an illness or disability? Then UWV can provide what you need, also for your workplace at home. Ask UWV; nothing about your health is kept here.</source>
        <translation>Heb je een ziekte of handicap? Dan kan UWV zorgen voor wat je nodig hebt, ook voor je werkplek thuis. Vraag het UWV; over je gezondheid wordt hier niets bewaard.</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Werkt niet</translation>
    </message>
    <message>
        <source>Does not work: {names}. Below it says what to do.</source>
        <translation>Werkt niet: {names}. Hieronder staat wat je kunt doen.</translation>
    </message>
    <message>
        <source>Don't show this again</source>
        <translation>Niet meer laten zien</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Each break is a good beginning.</source>
        <translation>Elke pauze is een goed begin.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Earlier days of which you have not said the place</source>
        <translation>Eerdere dagen waarvan je de plek nog niet hebt gezegd</translation>
    </message>
    <message>
        <source>Earlier rounds</source>
        <translation>Eerdere rondes</translation>
    </message>
    <message>
        <source>Earlier: {score} of 100 on {day}</source>
        <translation>Eerder: {score} van 100 op {day}</translation>
    </message>
    <message>
        <source>Electric bicycle</source>
        <translation>Elektrische fiets</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Elektriciteit</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elders</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Personeelsnummer</translation>
    </message>
    <message>
        <source>Employee number in payroll</source>
        <translation>Personeelsnummer verloning</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Werkgever</translation>
    </message>
    <message>
        <source>Employer number</source>
        <translation>Werkgeversnummer</translation>
    </message>
    <message>
        <source>Employer number in payroll</source>
        <translation>Werkgeversnummer verloning</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Dienstverband</translation>
    </message>
    <message>
        <source>Employment number in payroll</source>
        <translation>Nummer inkomstenverhouding</translation>
    </message>
    <message>
        <source>Employment {number}</source>
        <translation>Dienstverband {number}</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Enter saves it; Down opens the menu.</source>
        <translation>Enter bewaart de afbeelding; pijl omlaag opent het menu.</translation>
    </message>
    <message>
        <source>Esc stops it too</source>
        <translation>Esc stopt ook</translation>
    </message>
    <message>
        <source>Every setting is as it was when you began.</source>
        <translation>Alle instellingen staan weer zoals in het begin.</translation>
    </message>
    <message>
        <source>Everything here is made up: a year of nobody, at {employer}.</source>
        <translation>Alles hier is verzonnen: een jaar van niemand, bij {employer}.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>Everything that HybridWell keeps.</source>
        <translation>Alles wat HybridWell bewaart.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles werkt.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Te veel besteed</translation>
    </message>
    <message>
        <source>Exercises move and cards grow; without, all stands still.</source>
        <translation>Oefeningen bewegen en kaartjes groeien; zonder staat alles stil.</translation>
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
        <source>Eyes: {lasts} of looking far away, after {every}</source>
        <translation>Ogen: {lasts} in de verte kijken, na {every}</translation>
    </message>
    <message>
        <source>Favourite: show this tip more often</source>
        <translation>Favoriet: toon deze tip vaker</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>Fewer movement breaks in the past two weeks: {after} a day, {before} before.</source>
        <translation>Minder beweegpauzes in de afgelopen twee weken: {after} per dag, daarvoor {before}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Filled in by the user of the workstation. Norms, not medical advice.</source>
        <translation>Ingevuld door de gebruiker van de werkplek. Normen, geen medisch advies.</translation>
    </message>
    <message>
        <source>Filled in truthfully on {day}</source>
        <translation>Naar waarheid ingevuld op {day}</translation>
    </message>
    <message>
        <source>Final levy</source>
        <translation>Eindheffing</translation>
    </message>
    <message>
        <source>First in claim</source>
        <translation>Eerst in declaratie</translation>
    </message>
    <message>
        <source>First steps with HybridWell</source>
        <translation>Eerste stappen met HybridWell</translation>
    </message>
    <message>
        <source>Fixed allowance in a long absence</source>
        <translation>Vaste vergoeding bij lange afwezigheid</translation>
    </message>
    <message>
        <source>Follow do not disturb</source>
        <translation>Let op ‘niet storen’</translation>
    </message>
    <message>
        <source>For each day as it was</source>
        <translation>Per dag zoals die was</translation>
    </message>
    <message>
        <source>For example mon-fri 09:00-12:30 13:00-17:30; wed 09:00-12:00</source>
        <translation>Bijvoorbeeld mon-fri 09:00-12:30 13:00-17:30; wed 09:00-12:00 (dagen in het Engels: mon tue wed thu fri sat sun)</translation>
    </message>
    <message>
        <source>For example: {example}</source>
        <translation>Bijvoorbeeld: {example}</translation>
    </message>
    <message>
        <source>For the days and kilometres that your employer pays. Leave it as it is if you claim nothing.</source>
        <translation>Voor de dagen en kilometers die je werkgever vergoedt. Declareer je niets? Laat het dan zo.</translation>
    </message>
    <message>
        <source>For the employee</source>
        <translation>Voor akkoord: werknemer</translation>
    </message>
    <message>
        <source>For the employer</source>
        <translation>Voor akkoord: werkgever</translation>
    </message>
    <message>
        <source>Forget networks and screens</source>
        <translation>Netwerken en schermen vergeten</translation>
    </message>
    <message>
        <source>Forget networks and screens in the settings: learning begins anew.</source>
        <translation>Vergeet netwerken en schermen bij de instellingen: het leren begint dan opnieuw.</translation>
    </message>
    <message>
        <source>Four short steps. Everything has a sensible value already, and all of it can be changed later.</source>
        <translation>Vier korte stappen. Alles is al handig ingevuld, en je kunt het later altijd aanpassen.</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Vier weken</translation>
    </message>
    <message>
        <source>Free days</source>
        <translation>Vrije dagen</translation>
    </message>
    <message>
        <source>Free space of {year}</source>
        <translation>Vrije ruimte van {year}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Vanaf {date}</translation>
    </message>
    <message>
        <source>From {first} to {last}, from your workdays alone.</source>
        <translation>Van {first} tot en met {last}, alleen uit je werkdagen.</translation>
    </message>
    <message>
        <source>From {first} to {last}: days with at least {shortest_day} at this computer.</source>
        <translation>Van {first} tot en met {last}: dagen met minstens {shortest_day} aan deze computer.</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Brandstof</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>GNOME Shell does not answer on the session bus</source>
        <translation>GNOME Shell antwoordt niet op de sessiebus</translation>
    </message>
    <message>
        <source>Go through the first steps again…</source>
        <translation>De eerste stappen opnieuw doorlopen…</translation>
    </message>
    <message>
        <source>Height now: {height} cm; sitting at {sitting}, standing at {standing}</source>
        <translation>Hoogte nu: {height} cm; zitten op {sitting}, staan op {standing}</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>High draws every line and letter more clearly.</source>
        <translation>Hoog tekent elke lijn en letter duidelijker.</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Geldt vanaf</translation>
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
        <source>Home against office</source>
        <translation>Thuis naast kantoor</translation>
    </message>
    <message>
        <source>Home and commute on one day</source>
        <translation>Thuis en woon-werk op één dag</translation>
    </message>
    <message>
        <source>Home and office</source>
        <translation>Thuis en kantoor</translation>
    </message>
    <message>
        <source>Home {home} · office {office}</source>
        <translation>Thuis {home} · kantoor {office}</translation>
    </message>
    <message>
        <source>Home · office</source>
        <translation>Thuis · kantoor</translation>
    </message>
    <message>
        <source>Home, office and the way there</source>
        <translation>Thuis, kantoor en de weg ernaartoe</translation>
    </message>
    <message>
        <source>Home-work allowance</source>
        <translation>Thuiswerkvergoeding</translation>
    </message>
    <message>
        <source>Home-work allowance, fixed</source>
        <translation>Thuiswerkvergoeding, vast</translation>
    </message>
    <message>
        <source>Home-work and travel claim</source>
        <translation>Thuiswerk- en reisdeclaratie</translation>
    </message>
    <message>
        <source>Home-work day</source>
        <translation>Thuiswerkdag</translation>
    </message>
    <message>
        <source>Home-work days</source>
        <translation>Thuiswerkdagen</translation>
    </message>
    <message>
        <source>How a second start and the command line reach the one that runs.</source>
        <translation>Hoe een tweede start en de opdrachtregel de draaiende bereiken.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>How long ago you last used them; screen time is counted by it.</source>
        <translation>Hoelang geleden je ze gebruikte; daarmee telt schermtijd.</translation>
    </message>
    <message>
        <source>How long the small card waits before it grows.</source>
        <translation>Hoe lang het kaartje wacht voordat het groeit.</translation>
    </message>
    <message>
        <source>How often shall we remind you?</source>
        <translation>Hoe vaak wil je een seintje?</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>HybridWell cannot read this on this system</source>
        <translation>HybridWell kan dit op dit systeem niet lezen</translation>
    </message>
    <message>
        <source>HybridWell has ended.</source>
        <translation>HybridWell is afgesloten.</translation>
    </message>
    <message>
        <source>HybridWell in the tray as soon as you log in.</source>
        <translation>HybridWell in het systeemvak zodra je inlogt.</translation>
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
        <source>HybridWell is running already.</source>
        <translation>HybridWell draait al.</translation>
    </message>
    <message>
        <source>HybridWell is running already; its first steps are open.</source>
        <translation>HybridWell draait al; de eerste stappen zijn geopend.</translation>
    </message>
    <message>
        <source>HybridWell is running already; its window is open.</source>
        <translation>HybridWell draait al; het venster is open.</translation>
    </message>
    <message>
        <source>HybridWell keeps little, keeps it here, and shows you all of it.</source>
        <translation>HybridWell bewaart weinig, bewaart het hier, en laat je alles zien.</translation>
    </message>
    <message>
        <source>HybridWell knows no start at login on this system</source>
        <translation>HybridWell kent op dit systeem geen start bij het inloggen</translation>
    </message>
    <message>
        <source>HybridWell makes no connection to any network: no account, no cloud.</source>
        <translation>HybridWell maakt geen verbinding met een netwerk: geen account, geen cloud.</translation>
    </message>
    <message>
        <source>HybridWell says when these hours are over. Nobody else hears of them.</source>
        <translation>HybridWell zegt het als je uren erop zitten. Niemand anders krijgt ze te zien.</translation>
    </message>
    <message>
        <source>HybridWell – demo with made-up data</source>
        <translation>HybridWell – demo met verzonnen gegevens</translation>
    </message>
    <message>
        <source>HybridWell, and what it runs on.</source>
        <translation>HybridWell, en waar het op draait.</translation>
    </message>
    <message>
        <source>Hydrogen</source>
        <translation>Waterstof</translation>
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
        <source>If off, nothing is counted and no break comes.</source>
        <translation>Staat dit uit, dan wordt er niets geteld en komt er geen pauze.</translation>
    </message>
    <message>
        <source>If you like; nothing about your health</source>
        <translation>Als je wilt; niets over je gezondheid</translation>
    </message>
    <message>
        <source>Ignored breaks stay</source>
        <translation>Genegeerde pauzes blijven staan</translation>
    </message>
    <message>
        <source>In euros. Left empty: the tax-free amount of that day.</source>
        <translation>In euro's. Leeg: het onbelaste bedrag van die dag.</translation>
    </message>
    <message>
        <source>In force today, since {date}:</source>
        <translation>Geldt vandaag, sinds {date}:</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>In het systeemvak, zonder venster.</translation>
    </message>
    <message>
        <source>In use means a meeting: time counts, and no break comes.</source>
        <translation>In gebruik is een overleg: de tijd telt, en er komt geen pauze.</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>Over {time}</translation>
    </message>
    <message>
        <source>Install a player (pipewire-bin or pulseaudio-utils), or switch sounds off.</source>
        <translation>Installeer een speler (pipewire-bin of pulseaudio-utils), of zet geluiden uit.</translation>
    </message>
    <message>
        <source>Intensive</source>
        <translation>Intensief</translation>
    </message>
    <message>
        <source>It is noted as asked today, on this computer only. Asking your employer is up to you.</source>
        <translation>Het wordt genoteerd als vandaag gevraagd, alleen op deze computer. De vraag aan je werkgever stel je zelf.</translation>
    </message>
    <message>
        <source>It waits for you while you type.</source>
        <translation>De pauze wacht zolang je typt.</translation>
    </message>
    <message>
        <source>It was not sent after all</source>
        <translation>Toch niet verstuurd</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Is verstuurd</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Its Bluetooth address; empty is off. See hybridwell desk find.</source>
        <translation>Het bluetoothadres; leeg is uit. Zie hybridwell desk find.</translation>
    </message>
    <message>
        <source>Its height says whether you sit or stand; a click raises it.</source>
        <translation>De hoogte zegt of je zit of staat; een klik zet het omhoog.</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, voor programma’s</translation>
    </message>
    <message>
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Kept as codes for 180 days; no file for payroll has them.</source>
        <translation>Bewaard als codes, 180 dagen lang; ze staan in geen bestand voor de loonadministratie.</translation>
    </message>
    <message>
        <source>Kept: when keyboard and mouse were in use, never what you typed or clicked; your breaks, your workdays and your settings.</source>
        <translation>Bewaard: wanneer toetsenbord en muis gebruikt zijn, nooit wat je typte of aanklikte; je pauzes, je werkdagen en je instellingen.</translation>
    </message>
    <message>
        <source>Keyboard and pointer</source>
        <translation>Toetsenbord en muis</translation>
    </message>
    <message>
        <source>Kilometre</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Kilometres to the office and back</source>
        <translation>Kilometers naar kantoor en terug</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Kind of file: {name}</source>
        <translation>Soort bestand: {name}</translation>
    </message>
    <message>
        <source>LPG or CNG</source>
        <translation>Lpg of cng</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Taal en uiterlijk</translation>
    </message>
    <message>
        <source>Laptop, keyboard, mouse and headset</source>
        <translation>Laptop, toetsenbord, muis en headset</translation>
    </message>
    <message>
        <source>Last break {time}</source>
        <translation>Laatste pauze {time}</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Duurt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Learn places by network and screens</source>
        <translation>Plekken leren van netwerk en schermen</translation>
    </message>
    <message>
        <source>Learned places</source>
        <translation>Geleerde plekken</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlof</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Niet doen</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laten zoals het was</translation>
    </message>
    <message>
        <source>Leave the rest as it is, and close.</source>
        <translation>Laat de rest zoals het is en sluit dit venster.</translation>
    </message>
    <message>
        <source>Leave, free days and days without records rest: they end nothing.</source>
        <translation>Verlof, vrije dagen en dagen zonder gegevens tellen niet mee: ze breken niets af.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Left empty: as the law has it that year.</source>
        <translation>Leeg: zoals de wet het dat jaar zegt.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Light, air and eyes</source>
        <translation>Licht, lucht en ogen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Lock and sleep</source>
        <translation>Vergrendelen en slapen</translation>
    </message>
    <message>
        <source>Longest on end</source>
        <translation>Langst achtereen</translation>
    </message>
    <message>
        <source>Longest on end {time}</source>
        <translation>Langst achtereen {time}</translation>
    </message>
    <message>
        <source>Longest sitting</source>
        <translation>Langst zittend</translation>
    </message>
    <message>
        <source>Longest sitting on end</source>
        <translation>Langst achtereen gezeten</translation>
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
        <source>Look for it</source>
        <translation>Zoek het bureau</translation>
    </message>
    <message>
        <source>Lower the desk</source>
        <translation>Bureau omlaag</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>Lunchpauze</translation>
    </message>
    <message>
        <source>Lunch, a meeting, a walk: your answer counts.</source>
        <translation>Lunch, overleg, een wandeling: je antwoord telt mee.</translation>
    </message>
    <message>
        <source>Lunch, rest</source>
        <translation>Lunch of rust</translation>
    </message>
    <message>
        <source>Make room on the disk, and see that the data folder is yours.</source>
        <translation>Maak ruimte op de schijf, en kijk of de gegevensmap van jou is.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>maart</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mei</translation>
    </message>
    <message>
        <source>Means of transport</source>
        <translation>Vervoermiddel</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Vergadermodus</translation>
    </message>
    <message>
        <source>Meetings and full screen</source>
        <translation>Overleg en volledig scherm</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfoon</translation>
    </message>
    <message>
        <source>Minutes an hour</source>
        <translation>Minuten per uur</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Month for payroll</source>
        <translation>Maand voor de loonadministratie</translation>
    </message>
    <message>
        <source>Month for payroll…</source>
        <translation>Maand voor de loonadministratie…</translation>
    </message>
    <message>
        <source>Moped</source>
        <translation>Bromfiets</translation>
    </message>
    <message>
        <source>More movement breaks in the past two weeks: {after} a day, {before} before.</source>
        <translation>Meer beweegpauzes in de afgelopen twee weken: {after} per dag, daarvoor {before}.</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>Motor</translation>
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
        <source>Movement log</source>
        <translation>Beweeglogboek</translation>
    </message>
    <message>
        <source>Movement: {lasts} on your feet, after {every}</source>
        <translation>Bewegen: {lasts} op de been, na {every}</translation>
    </message>
    <message>
        <source>Moving pictures</source>
        <translation>Bewegende plaatjes</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>N.v.t.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of the employee</source>
        <translation>Naam werknemer</translation>
    </message>
    <message>
        <source>Nationale Beweegminuut 2021: move every half hour. A norm, not law.</source>
        <translation>Nationale Beweegminuut 2021: elk half uur bewegen. Norm, geen wet.</translation>
    </message>
    <message>
        <source>Network and screens, by which a place is suggested; you confirm it.</source>
        <translation>Netwerk en schermen, waarmee een plek wordt voorgesteld; jij bevestigt die.</translation>
    </message>
    <message>
        <source>Networks and screens are forgotten.</source>
        <translation>Netwerken en schermen zijn vergeten.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nieuwe ronde</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>Nieuwe ronde…</translation>
    </message>
    <message>
        <source>New: {new}, changed: {changed}, same: {same}, kept: {kept}, ignored: {ignored}.</source>
        <translation>Nieuw: {new}, gewijzigd: {changed}, gelijk: {same}, behouden: {kept}, genegeerd: {ignored}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
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
        <source>Next period</source>
        <translation>Volgende periode</translation>
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
        <source>Nice: in the past four weeks you stood for {percent}% of your screen time.</source>
        <translation>Mooi: de afgelopen vier weken stond je {percent}% van je schermtijd.</translation>
    </message>
    <message>
        <source>Nmbrs takes a month, four weeks or a week, not {period}</source>
        <translation>Nmbrs neemt een maand, vier weken of een week, niet {period}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>No agreement is in force today.</source>
        <translation>Vandaag geldt er geen afspraak.</translation>
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
        <source>No confirmed days here</source>
        <translation>Nog geen bevestigde dagen</translation>
    </message>
    <message>
        <source>No desk was found. One that is in use by any device is not seen.</source>
        <translation>Er is geen bureau gevonden. Een bureau dat met een apparaat verbonden is, is niet te zien.</translation>
    </message>
    <message>
        <source>No free days are listed; “free-days refresh” adds them.</source>
        <translation>Er staan geen vrije dagen in de lijst; “free-days refresh” voegt ze toe.</translation>
    </message>
    <message>
        <source>No long time away from the computer.</source>
        <translation>Niet lang weg geweest van de computer.</translation>
    </message>
    <message>
        <source>No prompts for now.</source>
        <translation>Voorlopig geen meldingen.</translation>
    </message>
    <message>
        <source>No provisions are listed.</source>
        <translation>Er staan geen voorzieningen in het register.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Not rounded</source>
        <translation>Niet afgerond</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>Not the same each day</source>
        <translation>Niet elke dag hetzelfde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Genoteerd.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notities voor jezelf</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Er verandert niets.</translation>
    </message>
    <message>
        <source>Nothing fails. Unknown here: {names}.</source>
        <translation>Niets is stuk. Hier onbekend: {names}.</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”.</source>
        <translation>Hier heet niets ‘{text}’.</translation>
    </message>
    <message>
        <source>Nothing is closed yet.</source>
        <translation>Er is nog niets gesloten.</translation>
    </message>
    <message>
        <source>Nothing is kept of networks or screens.</source>
        <translation>Van netwerken en schermen is niets bewaard.</translation>
    </message>
    <message>
        <source>Nothing is stated yet: the week and the kilometres above are used.</source>
        <translation>Nog niets vastgelegd: de week en de kilometers hierboven gelden.</translation>
    </message>
    <message>
        <source>Nothing stands out, or there are not enough days yet.</source>
        <translation>Er valt niets op, of er zijn nog niet genoeg dagen.</translation>
    </message>
    <message>
        <source>Nothing to change so far. Nice!</source>
        <translation>Tot nu toe niets te veranderen. Mooi!</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Er is nog niets veranderd.</translation>
    </message>
    <message>
        <source>Nothing was counted</source>
        <translation>Er is niets geteld</translation>
    </message>
    <message>
        <source>Nothing was counted here</source>
        <translation>Hier is niets geteld</translation>
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
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message numerus="yes">
        <source>Of %n days, codes of network and screens are kept on this computer. No name can be read from them.</source>
        <translation>
            <numerusform>Van %n dag staan codes van netwerk en schermen op deze computer. Er is geen naam uit af te lezen.</numerusform>
            <numerusform>Van %n dagen staan codes van netwerk en schermen op deze computer. Er is geen naam uit af te lezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a car, motorcycle, moped or taxi.</source>
        <translation>Van een auto, motor, brommer of taxi.</translation>
    </message>
    <message>
        <source>Of which taxable</source>
        <translation>Waarvan belast</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message numerus="yes">
        <source>On %n days you were at the screen for more than 6 hours.</source>
        <translation>
            <numerusform>Op %n dag was je schermtijd meer dan 6 uur.</numerusform>
            <numerusform>Op %n dagen was je schermtijd meer dan 6 uur.</numerusform>
        </translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>Te voet</translation>
    </message>
    <message>
        <source>On home days you had {home} movement breaks on average, on office days {office}.</source>
        <translation>Op thuisdagen had je gemiddeld {home} beweegpauzes, op kantoordagen {office}.</translation>
    </message>
    <message>
        <source>On home days you sat {home} on average, on office days {office}.</source>
        <translation>Op thuisdagen zat je gemiddeld {home}, op kantoordagen {office}.</translation>
    </message>
    <message>
        <source>On means that a break comes as a short message, if at all.</source>
        <translation>Staat het aan, dan is een pauze hooguit een kort bericht.</translation>
    </message>
    <message>
        <source>One click says where you worked, begins a break or opens the month.</source>
        <translation>Eén klik zegt waar je werkte, begint een pauze of opent de maand.</translation>
    </message>
    <message>
        <source>One click: today is a home-work day.</source>
        <translation>Eén klik: vandaag is een thuiswerkdag.</translation>
    </message>
    <message>
        <source>One friendly line, if you are still at work.</source>
        <translation>Eén vriendelijke regel, als je dan nog aan het werk bent.</translation>
    </message>
    <message>
        <source>One of both is paid for such a day.</source>
        <translation>Voor zo'n dag wordt een van beide betaald.</translation>
    </message>
    <message>
        <source>Only a passing message</source>
        <translation>Alleen een korte melding</translation>
    </message>
    <message>
        <source>Only whether; never by which program.</source>
        <translation>Alleen óf; nooit door welk programma.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open HybridWell</source>
        <translation>HybridWell openen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Open the month</source>
        <translation>Open de maand</translation>
    </message>
    <message>
        <source>Otherwise …</source>
        <translation>Anders …</translation>
    </message>
    <message>
        <source>PDF, to sign</source>
        <translation>PDF, om te ondertekenen</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
    <message>
        <source>Paid for a business kilometre</source>
        <translation>Betaald per zakelijke kilometer</translation>
    </message>
    <message>
        <source>Paid for a commute kilometre</source>
        <translation>Betaald per kilometer woon-werk</translation>
    </message>
    <message>
        <source>Paid for a home-work day</source>
        <translation>Betaald per thuiswerkdag</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
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
        <source>Pay as agreed</source>
        <translation>Vergoed zoals afgesproken</translation>
    </message>
    <message>
        <source>Pay period</source>
        <translation>Loontijdvak</translation>
    </message>
    <message>
        <source>Pay the commute, {amount}</source>
        <translation>Vergoed woon-werk, {amount}</translation>
    </message>
    <message>
        <source>Pay the home-work day, {amount}</source>
        <translation>Vergoed de thuiswerkdag, {amount}</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Salarisadministratie</translation>
    </message>
    <message>
        <source>Payroll components</source>
        <translation>Looncomponenten</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Period {number} · {days}</source>
        <translation>Periode {number} · {days}</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Benzine</translation>
    </message>
    <message>
        <source>Phone, reading</source>
        <translation>Bellen of lezen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>PipeWire does not answer in time, so a microphone in use is not seen</source>
        <translation>PipeWire antwoordt niet op tijd, dus een microfoon in gebruik is niet te zien</translation>
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
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Places, travel and allowances: all that payroll may see.</source>
        <translation>Plekken, reizen en vergoedingen: alles wat de loonadministratie mag zien.</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Speel het geluid</translation>
    </message>
    <message>
        <source>Plug-in hybrid</source>
        <translation>Plug-inhybride</translation>
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
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Preview of {month}</source>
        <translation>Voorbeeld van {month}</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Vorige periode</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Afgedrukt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Prompt at a stop in typing</source>
        <translation>Vragen als het typen stopt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Meldingen</translation>
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
        <source>Provisions</source>
        <translation>Voorzieningen</translation>
    </message>
    <message>
        <source>Public holidays, and the free days of your employer.</source>
        <translation>Feestdagen, en de vrije dagen van je werkgever.</translation>
    </message>
    <message>
        <source>Put in the register</source>
        <translation>In het register zetten</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Quantity × rate</source>
        <translation>Aantal × bedrag</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>RRULE must have an INTERVAL from 1</source>
        <translation>RRULE moet een INTERVAL vanaf 1 hebben</translation>
    </message>
    <message>
        <source>RRULE must recur by one of {allowed}</source>
        <translation>RRULE moet herhalen met een van {allowed}</translation>
    </message>
    <message>
        <source>Raise the desk</source>
        <translation>Bureau omhoog</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Rather than in the middle of a sentence.</source>
        <translation>Liever dan midden in een zin.</translation>
    </message>
    <message>
        <source>Reached it, you are told so once that day.</source>
        <translation>Is hij bereikt, dan hoor je dat die dag één keer.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove this agreement? What was agreed before then goes on.</source>
        <translation>Deze afspraak verwijderen? Wat daarvoor was afgesproken, loopt dan door.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Repair free_days.toml in the data folder; the last good list is used.</source>
        <translation>Herstel free_days.toml in de gegevensmap; de laatste goede lijst geldt.</translation>
    </message>
    <message>
        <source>Repair the line that is named; until then the last good settings are used.</source>
        <translation>Herstel de genoemde regel; tot dan gelden de laatste goede instellingen.</translation>
    </message>
    <message>
        <source>Repair tips.toml in the data folder, or delete it to begin anew.</source>
        <translation>Herstel tips.toml in de gegevensmap, of verwijder het om opnieuw te beginnen.</translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation>Alles terugzetten</translation>
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
        <source>Rest: {lasts} off the screen, after {every}</source>
        <translation>Rust: {lasts} weg van het scherm, na {every}</translation>
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
        <source>Rounding of a fixed allowance</source>
        <translation>Afronding van een vaste vergoeding</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Save a draft…</source>
        <translation>Concept opslaan…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaren als PDF…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Bewaren als PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Bewaren als SVG…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Save in a file…</source>
        <translation>Opslaan in een bestand…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Afbeelding opslaan</translation>
    </message>
    <message>
        <source>Save settings as</source>
        <translation>Instellingen opslaan als</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>Afspraken opslaan</translation>
    </message>
    <message>
        <source>Save them in a file for another computer, or begin anew. What was counted and agreed stays as it is.</source>
        <translation>Sla ze op voor een andere computer, of begin opnieuw. Wat geteld en afgesproken is, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
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
        <source>Say where you sit and stand: hybridwell desk sitting, desk standing.</source>
        <translation>Zeg waar je zit en staat: hybridwell desk sitting, desk standing.</translation>
    </message>
    <message>
        <source>Score: {score} of 100, {answered}. {verdict}</source>
        <translation>Score: {score} van 100, {answered}. {verdict}</translation>
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
        <source>Screen kept awake</source>
        <translation>Scherm wakker gehouden</translation>
    </message>
    <message>
        <source>Screen saver</source>
        <translation>Schermbeveiliging</translation>
    </message>
    <message>
        <source>Screen time</source>
        <translation>Schermtijd</translation>
    </message>
    <message>
        <source>Screen time before a longer break, away from the screen.</source>
        <translation>Schermtijd voor een langere pauze, weg van het scherm.</translation>
    </message>
    <message>
        <source>Screen time before you are asked to look into the distance.</source>
        <translation>Schermtijd voordat je wordt gevraagd in de verte te kijken.</translation>
    </message>
    <message>
        <source>Screen time begins.</source>
        <translation>De schermtijd begint.</translation>
    </message>
    <message>
        <source>Screen time by the hour</source>
        <translation>Schermtijd per uur van de dag</translation>
    </message>
    <message>
        <source>Screen time ends after</source>
        <translation>Schermtijd eindigt na</translation>
    </message>
    <message>
        <source>Screen time ends at a lock, at sleep, and while another user is here.</source>
        <translation>Schermtijd stopt als je vergrendelt, als de computer slaapt en zolang iemand anders het scherm heeft.</translation>
    </message>
    <message>
        <source>Screen time in a day</source>
        <translation>Schermtijd per dag</translation>
    </message>
    <message>
        <source>Screen time instead of sitting</source>
        <translation>Schermtijd in plaats van zitten</translation>
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
        <source>Screen time, sitting and breaks are in a file of their own. No file for payroll ever holds them.</source>
        <translation>Schermtijd, zitten en pauzes staan in een eigen bestand. In een bestand voor de salarisadministratie komen ze nooit.</translation>
    </message>
    <message>
        <source>Screen {screen}: sitting {sitting}, standing {standing}</source>
        <translation>Scherm {screen}: zittend {sitting}, staand {standing}</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Zoek in de instellingen</translation>
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
        <source>See when keyboard and pointer were used</source>
        <translation>Zien wanneer je toetsenbord en muis gebruikt</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Zelftest</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>Set for this run only, with --set; HybridWell goes by it until it ends.</source>
        <translation>Alleen voor deze keer gezet, met --set; dit geldt tot HybridWell stopt.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Meerdere</translation>
    </message>
    <message>
        <source>Short messages at the edge of the screen.</source>
        <translation>Korte berichten aan de rand van het scherm.</translation>
    </message>
    <message>
        <source>Shorter is a cup of coffee.</source>
        <translation>Korter is een kop koffie.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden insights again</source>
        <translation>
            <numerusform>%n verborgen inzicht weer laten zien</numerusform>
            <numerusform>%n verborgen inzichten weer laten zien</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a message</source>
        <translation>Toon een bericht</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Weer laten zien</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Ziek</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Zittend</translation>
    </message>
    <message>
        <source>Sitting a day</source>
        <translation>Zittend per dag</translation>
    </message>
    <message>
        <source>Sitting and screen a day</source>
        <translation>Zitten en scherm per dag</translation>
    </message>
    <message>
        <source>Sitting by the hour</source>
        <translation>Zitten per uur van de dag</translation>
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
        <source>Sitting height of the desk, in cm</source>
        <translation>Zithoogte van het bureau, in cm</translation>
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
        <source>Sitting time before you are asked to stand up.</source>
        <translation>Zittijd voordat je wordt gevraagd op te staan.</translation>
    </message>
    <message>
        <source>Sitting {sitting} and screen {screen} a day</source>
        <translation>Zittend {sitting} en scherm {screen} per dag</translation>
    </message>
    <message>
        <source>Sitting {sitting}, screen {screen} on average</source>
        <translation>Gemiddeld {sitting} zittend, {screen} scherm</translation>
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
        <source>Soft</source>
        <translation>Zacht</translation>
    </message>
    <message>
        <source>Soft sounds</source>
        <translation>Zachte geluiden</translation>
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
        <source>Source of the rate</source>
        <translation>Bron van het tarief</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Bron: {source}.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Bronnen:</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Besteed</translation>
    </message>
    <message>
        <source>Spent is what this register has received; of an employer, all employees count together.</source>
        <translation>Besteed is wat volgens dit register is ontvangen; bij een werkgever tellen alle werknemers samen.</translation>
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
        <source>Standard</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>Standing desk</source>
        <translation>Zit-stabureau</translation>
    </message>
    <message>
        <source>Standing height of the desk, in cm</source>
        <translation>Stahoogte van het bureau, in cm</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Start HybridWell from your desktop session; on Wayland that must be GNOME, or one that offers ext-idle-notify-v1, as KDE Plasma and Sway do.</source>
        <translation>Start HybridWell vanaf je bureaublad; op Wayland moet dat GNOME zijn, of een bureaublad met ext-idle-notify-v1, zoals KDE Plasma en Sway.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Starten bij het inloggen</translation>
    </message>
    <message>
        <source>Start the messages of your desktop anew, or switch the buttons off.</source>
        <translation>Start de berichten van je bureaublad opnieuw, of zet de knoppen uit.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status of the rate</source>
        <translation>Status van het tarief</translation>
    </message>
    <message>
        <source>Stay away</source>
        <translation>Blijven weg</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Stap {number} van {all}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>Nog open.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop at a lock</source>
        <translation>Stoppen bij vergrendelen</translation>
    </message>
    <message>
        <source>Stop if it hurts.</source>
        <translation>Stop als het pijn doet.</translation>
    </message>
    <message>
        <source>Stop the desk</source>
        <translation>Stop het bureau</translation>
    </message>
    <message>
        <source>Suggested, to be confirmed.</source>
        <translation>Voorgesteld, nog te bevestigen.</translation>
    </message>
    <message>
        <source>Suggested: {place}. One click confirms it.</source>
        <translation>Voorstel: {place}. Eén klik bevestigt het.</translation>
    </message>
    <message>
        <source>Suggested: {place}. One click in the tray confirms it.</source>
        <translation>Voorstel: {place}. Eén klik in het systeemvak bevestigt.</translation>
    </message>
    <message>
        <source>Suggested: {reason}</source>
        <translation>Voorgesteld: {reason}</translation>
    </message>
    <message>
        <source>Switch it off and on again in the settings.</source>
        <translation>Zet het in de instellingen uit en weer aan.</translation>
    </message>
    <message>
        <source>Switch on notifications in the settings of your desktop.</source>
        <translation>Zet meldingen aan in de instellingen van je bureaublad.</translation>
    </message>
    <message>
        <source>Switch on tray icons in your desktop (AppIndicator), or use this window.</source>
        <translation>Zet pictogrammen in het systeemvak aan (AppIndicator), of gebruik dit venster.</translation>
    </message>
    <message>
        <source>TNO 2015: two minutes on your feet. A norm, not law.</source>
        <translation>TNO 2015: twee minuten op de been. Norm, geen wet.</translation>
    </message>
    <message>
        <source>TNO factsheet of 27 February 2024: eight hours. A norm, not law.</source>
        <translation>TNO-factsheet van 27 februari 2024: acht uur. Norm, geen wet.</translation>
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
        <source>Take from a file…</source>
        <translation>Overnemen uit een bestand…</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation>Instellingen overnemen uit een bestand</translation>
    </message>
    <message>
        <source>Take these settings</source>
        <translation>Deze instellingen overnemen</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Dit terugnemen</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>Belast</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>Taxi</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Test opnieuw</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Bezig met testen…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
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
        <source>The agreement is removed.</source>
        <translation>De afspraak is verwijderd.</translation>
    </message>
    <message>
        <source>The agreement is saved. {since}.</source>
        <translation>De afspraken zijn opgeslagen. {since}.</translation>
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
        <source>The commute allowance</source>
        <translation>De reiskostenvergoeding</translation>
    </message>
    <message>
        <source>The computer waits a moment until the last minute is stored.</source>
        <translation>De computer wacht even tot je laatste minuut is bewaard.</translation>
    </message>
    <message>
        <source>The countdown fills every screen.</source>
        <translation>Het aftellen vult elk scherm.</translation>
    </message>
    <message>
        <source>The demo is running already; its window is open.</source>
        <translation>De demo draait al; het venster staat open.</translation>
    </message>
    <message>
        <source>The desk goes down; hybridwell desk stop stops it.</source>
        <translation>Het bureau gaat omlaag; hybridwell desk stop stopt het.</translation>
    </message>
    <message>
        <source>The desk goes up: “I stand”.</source>
        <translation>Het bureau gaat omhoog: “Ik sta”.</translation>
    </message>
    <message>
        <source>The desk goes up; hybridwell desk stop stops it.</source>
        <translation>Het bureau gaat omhoog; hybridwell desk stop stopt het.</translation>
    </message>
    <message>
        <source>The desk is forgotten.</source>
        <translation>Het bureau is vergeten.</translation>
    </message>
    <message>
        <source>The desk is set up; it stands at {height} cm.</source>
        <translation>Het bureau is ingesteld; het staat op {height} cm.</translation>
    </message>
    <message>
        <source>The desk stops.</source>
        <translation>Het bureau stopt.</translation>
    </message>
    <message>
        <source>The file cannot be shown now.</source>
        <translation>Het bestand kan nu niet worden getoond.</translation>
    </message>
    <message>
        <source>The file holds, for each confirmed day, the date, the place, the kilometres and the amount. Nothing about screen time, sitting or breaks.</source>
        <translation>In het bestand staan per bevestigde dag de datum, de plaats, de kilometers en het bedrag. Niets over schermtijd, zitten of pauzes.</translation>
    </message>
    <message>
        <source>The higher amount</source>
        <translation>Het hoogste bedrag</translation>
    </message>
    <message>
        <source>The home-work allowance</source>
        <translation>De thuiswerkvergoeding</translation>
    </message>
    <message>
        <source>The language of windows and messages.</source>
        <translation>De taal van vensters en berichten.</translation>
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
        <source>The month {month} as a PDF to sign</source>
        <translation>De maand {month} als pdf om te ondertekenen</translation>
    </message>
    <message>
        <source>The month {month} for payroll, as CSV</source>
        <translation>De maand {month} voor de salarisadministratie, als CSV</translation>
    </message>
    <message>
        <source>The month {month} for payroll, as Excel</source>
        <translation>De maand {month} voor de salarisadministratie, als Excel</translation>
    </message>
    <message>
        <source>The next break comes around {time}.</source>
        <translation>De volgende pauze komt rond {time}.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>De notitie is bewaard.</translation>
    </message>
    <message>
        <source>The office is a fixed workplace</source>
        <translation>Het kantoor is een vaste werkplek</translation>
    </message>
    <message>
        <source>The office is the fixed workplace that you travel to from home.</source>
        <translation>Kantoor is de vaste werkplek waar je vanuit huis naartoe reist.</translation>
    </message>
    <message>
        <source>The parts of HybridWell</source>
        <translation>De onderdelen van HybridWell</translation>
    </message>
    <message>
        <source>The printer cannot be used.</source>
        <translation>De printer is niet te gebruiken.</translation>
    </message>
    <message>
        <source>The prompt is withdrawn.</source>
        <translation>De melding is weggehaald.</translation>
    </message>
    <message>
        <source>The register of what you asked for or got</source>
        <translation>Het register van wat je hebt gevraagd of gekregen</translation>
    </message>
    <message>
        <source>The ring in the panel of your desktop.</source>
        <translation>De ring in het paneel van je bureaublad.</translation>
    </message>
    <message>
        <source>The rows that do not work say why; then start HybridWell again.</source>
        <translation>De regels die niet werken zeggen waarom; start HybridWell daarna opnieuw.</translation>
    </message>
    <message>
        <source>The same each period, by the days agreed</source>
        <translation>Elke periode gelijk, naar de afgesproken dagen</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Dezelfde getallen als tabel</translation>
    </message>
    <message>
        <source>The score weighs every answer that applies: yes counts fully, partly for half.</source>
        <translation>De score weegt elk antwoord dat van toepassing is: ja telt helemaal, deels voor de helft.</translation>
    </message>
    <message>
        <source>The settings of the file are taken.</source>
        <translation>De instellingen uit het bestand zijn overgenomen.</translation>
    </message>
    <message>
        <source>The three changes that help you most will stand here.</source>
        <translation>Hier komen de drie aanpassingen die je het meest helpen.</translation>
    </message>
    <message>
        <source>The tray icon is gone. Start HybridWell again to open its window.</source>
        <translation>Het pictogram is weg. Start HybridWell nog eens om het venster te openen.</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>De weg ernaartoe</translation>
    </message>
    <message>
        <source>The way you work</source>
        <translation>Je manier van werken</translation>
    </message>
    <message>
        <source>The window is open.</source>
        <translation>Het venster is open.</translation>
    </message>
    <message>
        <source>The workplace that is checked</source>
        <translation>De werkplek waar de vragen over gaan</translation>
    </message>
    <message>
        <source>Then breaks come as a short message, if at all.</source>
        <translation>Een pauze is dan hooguit een kort bericht.</translation>
    </message>
    <message>
        <source>There is no note any more.</source>
        <translation>Er is geen notitie meer.</translation>
    </message>
    <message>
        <source>There is nothing to correct.</source>
        <translation>Er valt niets te corrigeren.</translation>
    </message>
    <message>
        <source>They can be left out of the PDF.</source>
        <translation>Ze kunnen uit de PDF wegblijven.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so HybridWell is in this window. Start HybridWell again to open it.</source>
        <translation>Dit bureaublad toont geen pictogrammen in een systeemvak, dus HybridWell zit in dit venster. Start HybridWell opnieuw om het te openen.</translation>
    </message>
    <message>
        <source>This file changes nothing: all of it is set already.</source>
        <translation>Dit bestand verandert niets: alles staat al zo.</translation>
    </message>
    <message>
        <source>This is how a message of HybridWell looks.</source>
        <translation>Zo ziet een bericht van HybridWell eruit.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>This month and the next are paid</source>
        <translation>Deze maand en de volgende worden betaald</translation>
    </message>
    <message>
        <source>This must be a date such as 2026-12-31.</source>
        <translation>Dit moet een datum zijn, zoals 2026-12-31.</translation>
    </message>
    <message>
        <source>This must be {allowed}.</source>
        <translation>Hier past {allowed}.</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Deze periode</translation>
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
        <source>Times for one break.</source>
        <translation>Aantal keren per pauze.</translation>
    </message>
    <message>
        <source>Times longer than an hour</source>
        <translation>Keer langer dan een uur</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>To settle before it can be closed:</source>
        <translation>Nog te regelen voordat je kunt afsluiten:</translation>
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
        <source>Too few days to compare</source>
        <translation>Te weinig dagen om te vergelijken</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trein</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>Reizen</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Pictogram in het systeemvak</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Tried out, nothing is written.</source>
        <translation>Geprobeerd, er is niets geschreven.</translation>
    </message>
    <message>
        <source>Two months are paid, by cause</source>
        <translation>Twee maanden worden betaald, per oorzaak</translation>
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
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Laatste wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Untaxed</source>
        <translation>Onbelast</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Tot morgen</translation>
    </message>
    <message>
        <source>Until you take one; Escape always ends it.</source>
        <translation>Tot je er een neemt; Escape sluit hem altijd.</translation>
    </message>
    <message>
        <source>Up to now</source>
        <translation>Tot nu toe</translation>
    </message>
    <message>
        <source>Up to whole days</source>
        <translation>Naar boven op hele dagen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Wages above that</source>
        <translation>Loon daarboven</translation>
    </message>
    <message>
        <source>Wages up to {band}</source>
        <translation>Loon tot {band}</translation>
    </message>
    <message>
        <source>Wait until it is over</source>
        <translation>Wachten tot het voorbij is</translation>
    </message>
    <message>
        <source>Walked</source>
        <translation>Gelopen</translation>
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
        <source>Weeks on end</source>
        <translation>Weken achter elkaar</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Goed gedaan</translation>
    </message>
    <message>
        <source>Well done: you took all {taken} breaks of today.</source>
        <translation>Goed bezig: je nam vandaag alle {taken} pauzes.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What a break suggests to do, and what you like of it.</source>
        <translation>Wat een pauze voorstelt, en wat je daarvan bevalt.</translation>
    </message>
    <message>
        <source>What a day or a kilometre pays, by date.</source>
        <translation>Wat een dag of een kilometer oplevert, per datum.</translation>
    </message>
    <message>
        <source>What became of {item}? It holds from today.</source>
        <translation>Wat is er van {item} geworden? Het geldt vanaf vandaag.</translation>
    </message>
    <message>
        <source>What each day is suggested to be.</source>
        <translation>Wat er voor elke dag wordt voorgesteld.</translation>
    </message>
    <message>
        <source>What it pays</source>
        <translation>Vergoeding</translation>
    </message>
    <message>
        <source>What payroll sees</source>
        <translation>Wat de salarisadministratie ziet</translation>
    </message>
    <message>
        <source>What stands out appears here, once there are enough days.</source>
        <translation>Wat opvalt, verschijnt hier zodra er genoeg dagen zijn.</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>Wat je kunt aanvragen</translation>
    </message>
    <message>
        <source>What to ask for:</source>
        <translation>Wat je kunt aanvragen:</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Wat je het eerst doet</translation>
    </message>
    <message>
        <source>What to do first:</source>
        <translation>Wat je het eerst doet:</translation>
    </message>
    <message>
        <source>What you could ask your employer for will stand here.</source>
        <translation>Hier komt wat je je werkgever kunt vragen.</translation>
    </message>
    <message>
        <source>When you work</source>
        <translation>Wanneer je werkt</translation>
    </message>
    <message>
        <source>Where did you work today?</source>
        <translation>Waar werkte je vandaag?</translation>
    </message>
    <message>
        <source>Where screen time, sitting and breaks are kept, for you alone.</source>
        <translation>Hier staan schermtijd, zitten en pauzes, alleen voor jou.</translation>
    </message>
    <message>
        <source>Where the untaxed amounts come from</source>
        <translation>Waar de onbelaste bedragen vandaan komen</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Waar je werkt</translation>
    </message>
    <message>
        <source>Where your desktop has them; a click answers.</source>
        <translation>Waar je bureaublad ze heeft; een klik is je antwoord.</translation>
    </message>
    <message>
        <source>Whether time is counted and kept at this moment.</source>
        <translation>Of de tijd nu telt en wordt bewaard.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Waarom zie ik dit?</translation>
    </message>
    <message>
        <source>Windows does not tell idle time, so screen time is not counted</source>
        <translation>Windows zegt niet of je werkt, dus schermtijd telt niet</translation>
    </message>
    <message>
        <source>Windows does not tell it</source>
        <translation>Windows zegt het niet</translation>
    </message>
    <message>
        <source>Windows does not tell of do not disturb, so breaks come as always</source>
        <translation>Windows zegt niet of ‘niet storen’ aanstaat, dus pauzes komen zoals altijd</translation>
    </message>
    <message>
        <source>Windows does not tell whether a film keeps the screen awake</source>
        <translation>Windows zegt niet of een film het scherm wakker houdt</translation>
    </message>
    <message>
        <source>Windows does not tell whether a full screen is shown</source>
        <translation>Windows zegt niet of er een volledig scherm te zien is</translation>
    </message>
    <message>
        <source>Windows keeps no record of its use here, so it is not seen</source>
        <translation>Windows houdt het gebruik hier niet bij, dus het is niet te zien</translation>
    </message>
    <message>
        <source>Windows tells of no locks, only the clocks of sleep; start HybridWell anew</source>
        <translation>Windows meldt geen vergrendelen; alleen de klokken laten slapen zien; start HybridWell opnieuw</translation>
    </message>
    <message>
        <source>With my notes…</source>
        <translation>Met mijn notities…</translation>
    </message>
    <message>
        <source>Without a key for so long, the break begins.</source>
        <translation>Zo lang zonder toets, en de pauze begint.</translation>
    </message>
    <message>
        <source>Without keyboard or pointer for so long.</source>
        <translation>Zo lang zonder toetsenbord of muis.</translation>
    </message>
    <message>
        <source>Without my notes, for an RI&amp;&amp;E…</source>
        <translation>Zonder mijn notities, voor een RI&amp;&amp;E…</translation>
    </message>
    <message>
        <source>Without your name, your folders and this computer's name</source>
        <translation>Zonder je naam, je mappen en de naam van deze computer</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Work after midnight counts for the day before.</source>
        <translation>Werk na middernacht telt voor de dag ervoor.</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>Werkdagen</translation>
    </message>
    <message>
        <source>Worked days without an amount of their own</source>
        <translation>Gewerkte dagen zonder eigen bedrag</translation>
    </message>
    <message>
        <source>Working at home</source>
        <translation>Thuiswerken</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werkt</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Werkplek</translation>
    </message>
    <message>
        <source>Workstation check</source>
        <translation>Werkplekcheck</translation>
    </message>
    <message>
        <source>Write 20 seconds, 2 minutes or 1h30m.</source>
        <translation>Schrijf 20 seconden, 2 minuten of 1u30m.</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Schrijf een bestand</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Bestand wordt geschreven</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>{file} wordt geschreven …</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
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
        <source>You have not noted anything yet.</source>
        <translation>Je hebt nog niets genoteerd.</translation>
    </message>
    <message>
        <source>You sat less in the past two weeks: {after} a day, {before} before.</source>
        <translation>Je zat de afgelopen twee weken minder: {after} per dag, daarvoor {before}.</translation>
    </message>
    <message>
        <source>You sat longest on end on {day}: {time}.</source>
        <translation>Het langst achter elkaar zat je op {day}: {time}.</translation>
    </message>
    <message>
        <source>You sat more in the past two weeks: {after} a day, {before} before.</source>
        <translation>Je zat de afgelopen twee weken meer: {after} per dag, daarvoor {before}.</translation>
    </message>
    <message>
        <source>You say how often, and how long.</source>
        <translation>Jij bepaalt hoe vaak en hoe lang.</translation>
    </message>
    <message numerus="yes">
        <source>You see this because %n days are confirmed and {open} are not yet; {agreed} days a week over {length} days is {expected}.</source>
        <translation>
            <numerusform>Je ziet dit omdat %n dag is bevestigd en {open} nog niet; {agreed} dagen per week over {length} dagen is {expected}.</numerusform>
            <numerusform>Je ziet dit omdat %n dagen zijn bevestigd en {open} nog niet; {agreed} dagen per week over {length} dagen is {expected}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because in that hour {missed} of {prompted} breaks were postponed, skipped or passed by, on %n days ({percent}%); in the other hours {missed_elsewhere} of {prompted_elsewhere} ({percent_elsewhere}%). Threshold {limit}%, with {prompts} breaks on {least} days.</source>
        <translation>
            <numerusform>Je ziet dit omdat in dat uur {missed} van de {prompted} pauzes zijn uitgesteld, overgeslagen of voorbijgegaan, op %n dag ({percent}%); in de andere uren {missed_elsewhere} van de {prompted_elsewhere} ({percent_elsewhere}%). Drempel {limit}%, bij {prompts} pauzes op {least} dagen.</numerusform>
            <numerusform>Je ziet dit omdat in dat uur {missed} van de {prompted} pauzes zijn uitgesteld, overgeslagen of voorbijgegaan, op %n dagen ({percent}%); in de andere uren {missed_elsewhere} van de {prompted_elsewhere} ({percent_elsewhere}%). Drempel {limit}%, bij {prompts} pauzes op {least} dagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because it began in those two hours on {times} of %n days with {shortest} of sitting on end or more ({percent}%). Threshold {limit}%, with {least} days.</source>
        <translation>
            <numerusform>Je ziet dit omdat het op {times} van de %n dag met {shortest} of meer aan één stuk zitten in die twee uur begon ({percent}%). Drempel {limit}%, bij {least} dagen.</numerusform>
            <numerusform>Je ziet dit omdat het op {times} van de %n dagen met {shortest} of meer aan één stuk zitten in die twee uur begon ({percent}%). Drempel {limit}%, bij {least} dagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because it was the longest sitting on end of %n days.</source>
        <translation>
            <numerusform>Je ziet dit omdat je op die ene dag (%n) nergens langer aan één stuk zat.</numerusform>
            <numerusform>Je ziet dit omdat het de langste zit aan één stuk van %n dagen was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because movement breaks changed over %n days ({days_before} in the first two weeks, {days_after} in the last two; {least} of each needed); difference {difference} a day; threshold {limit}.</source>
        <translation>
            <numerusform>Je ziet dit omdat je beweegpauzes veranderden over %n dag ({days_before} in de eerste twee weken, {days_after} in de laatste twee; van elk {least} nodig); verschil {difference} per dag; drempel {limit}.</numerusform>
            <numerusform>Je ziet dit omdat je beweegpauzes veranderden over %n dagen ({days_before} in de eerste twee weken, {days_after} in de laatste twee; van elk {least} nodig); verschil {difference} per dag; drempel {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because movement breaks differed over %n days ({home_days} at home, {office_days} at the office; {least} of each needed); difference {difference} a day; threshold {limit}.</source>
        <translation>
            <numerusform>Je ziet dit omdat je beweegpauzes verschilden over %n dag ({home_days} thuis, {office_days} kantoor; van elk {least} nodig); verschil {difference} per dag; drempel {limit}.</numerusform>
            <numerusform>Je ziet dit omdat je beweegpauzes verschilden over %n dagen ({home_days} thuis, {office_days} kantoor; van elk {least} nodig); verschil {difference} per dag; drempel {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because on %n days ({least} needed) screen time was {screen} at most (norm {screen_norm}) and sitting {sitting} at most (norm {sitting_norm}), and {missed} of {prompted} breaks passed by.</source>
        <translation>
            <numerusform>Je ziet dit omdat op %n dag ({least} nodig) je schermtijd hoogstens {screen} was (norm {screen_norm}), je hoogstens {sitting} zat (norm {sitting_norm}) en {missed} van de {prompted} pauzes voorbijgingen.</numerusform>
            <numerusform>Je ziet dit omdat op %n dagen ({least} nodig) je schermtijd hoogstens {screen} was (norm {screen_norm}), je hoogstens {sitting} zat (norm {sitting_norm}) en {missed} van de {prompted} pauzes voorbijgingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because sitting changed over %n days ({days_before} in the first two weeks, {days_after} in the last two; {least} of each needed); difference {difference}; threshold {limit}.</source>
        <translation>
            <numerusform>Je ziet dit omdat je zittijd veranderde over %n dag ({days_before} in de eerste twee weken, {days_after} in de laatste twee; van elk {least} nodig); verschil {difference}; drempel {limit}.</numerusform>
            <numerusform>Je ziet dit omdat je zittijd veranderde over %n dagen ({days_before} in de eerste twee weken, {days_after} in de laatste twee; van elk {least} nodig); verschil {difference}; drempel {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because sitting differed over %n days ({home_days} at home, {office_days} at the office; {least} of each needed); difference {difference}; threshold {limit}.</source>
        <translation>
            <numerusform>Je ziet dit omdat je zittijd verschilde over %n dag ({home_days} thuis, {office_days} kantoor; van elk {least} nodig); verschil {difference}; drempel {limit}.</numerusform>
            <numerusform>Je ziet dit omdat je zittijd verschilde over %n dagen ({home_days} thuis, {office_days} kantoor; van elk {least} nodig); verschil {difference}; drempel {limit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see this because you sat for {bout} on end. Threshold {limit}; the norm is {bout_norm} (norm, not law).</source>
        <translation>Je ziet dit omdat je {bout} aan één stuk zat. Drempel {limit}; de norm is {bout_norm} (norm, geen wet).</translation>
    </message>
    <message numerus="yes">
        <source>You see this because you stood for {stood} of {screen} of screen time, over %n days ({least} needed). Threshold {limit}%.</source>
        <translation>
            <numerusform>Je ziet dit omdat je {stood} van de {screen} schermtijd stond, over %n dag ({least} nodig). Drempel {limit}%.</numerusform>
            <numerusform>Je ziet dit omdat je {stood} van de {screen} schermtijd stond, over %n dagen ({least} nodig). Drempel {limit}%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because {over} of %n days were above {limit} (norm, not law).</source>
        <translation>
            <numerusform>Je ziet dit omdat {over} van de %n dag boven {limit} kwam (norm, geen wet).</numerusform>
            <numerusform>Je ziet dit omdat {over} van de %n dagen boven {limit} kwamen (norm, geen wet).</numerusform>
        </translation>
    </message>
    <message>
        <source>You see this because {prompted} breaks were prompted and {missed} of them passed by. Threshold {limit} breaks.</source>
        <translation>Je ziet dit omdat er {prompted} pauzes zijn aangeboden en er {missed} voorbijgingen. Drempel {limit} pauzes.</translation>
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
        <source>You will not see this any more.</source>
        <translation>Dit zie je niet meer.</translation>
    </message>
    <message numerus="yes">
        <source>You, over %n days</source>
        <translation>
            <numerusform>Jij, over %n dag</numerusform>
            <numerusform>Jij, over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers stay on this computer; you decide who gets the PDF file.</source>
        <translation>Je antwoorden blijven op deze computer; jij bepaalt wie de PDF krijgt.</translation>
    </message>
    <message>
        <source>Your days are being added up…</source>
        <translation>Je dagen worden opgeteld…</translation>
    </message>
    <message>
        <source>Your language and your week</source>
        <translation>Je taal en je week</translation>
    </message>
    <message>
        <source>Your longest sitting of the day usually begins between {from_hour} and {to_hour}, and lasts {mean} on average.</source>
        <translation>Je langste zit van de dag begint meestal tussen {from_hour} en {to_hour} uur, en duurt gemiddeld {mean}.</translation>
    </message>
    <message>
        <source>Your longest sitting of today was {bout}.</source>
        <translation>Je langste zit van vandaag duurde {bout}.</translation>
    </message>
    <message>
        <source>Your meeting is over. This offer goes away by itself.</source>
        <translation>Je overleg is voorbij. Dit aanbod verdwijnt vanzelf.</translation>
    </message>
    <message>
        <source>Your own rhythm</source>
        <translation>Je eigen ritme</translation>
    </message>
    <message>
        <source>Your pay period can be exported</source>
        <translation>Je loonperiode kan worden geëxporteerd</translation>
    </message>
    <message>
        <source>Your settings are back.</source>
        <translation>Je instellingen zijn terug.</translation>
    </message>
    <message>
        <source>Your workstation fits well.</source>
        <translation>Je werkplek past goed bij je.</translation>
    </message>
    <message>
        <source>Yours, and only yours</source>
        <translation>Van jou, en alleen van jou</translation>
    </message>
    <message>
        <source>`hybridwell demo --out` wrote it, and writes it anew.</source>
        <translation>Gemaakt met `hybridwell demo --out`, dat de map ook weer ververst.</translation>
    </message>
    <message>
        <source>a check has 1 to 64 letters, digits and hyphens</source>
        <translation>een controle heeft 1 tot 64 letters, cijfers en koppeltekens</translation>
    </message>
    <message>
        <source>a code such as L5100, once</source>
        <translation>een code zoals L5100, één keer</translation>
    </message>
    <message>
        <source>a commute needs a place away from home</source>
        <translation>woon-werkverkeer vraagt een plek buiten huis</translation>
    </message>
    <message>
        <source>a cost is from 0 to 99999.99 euros, two decimals at most</source>
        <translation>de kosten zijn van 0 tot 99999,99 euro, met ten hoogste twee decimalen</translation>
    </message>
    <message>
        <source>a country has two letters, such as NL</source>
        <translation>een land heeft twee letters, zoals NL</translation>
    </message>
    <message>
        <source>a damaged file is kept as {copy}; {rows} rows of it were saved</source>
        <translation>een beschadigd bestand is bewaard als {copy}; {rows} regels ervan zijn gered</translation>
    </message>
    <message>
        <source>a date such as 2026-12-31, or none</source>
        <translation>een datum zoals 2026-12-31, of none</translation>
    </message>
    <message>
        <source>a day has one commute; add up its kilometres</source>
        <translation>een dag heeft één keer woon-werk; tel de kilometers op</translation>
    </message>
    <message>
        <source>a duration from {least} to {most}</source>
        <translation>een duur van {least} tot {most}</translation>
    </message>
    <message>
        <source>a file cannot be written: {reason}</source>
        <translation>er kan geen bestand worden geschreven: {reason}</translation>
    </message>
    <message>
        <source>a file is not read as it was written</source>
        <translation>een bestand wordt anders gelezen dan het is geschreven</translation>
    </message>
    <message>
        <source>a file of format {form} cannot say that it is a draft: its name must hold draft or concept</source>
        <translation>een bestand in formaat {form} kan niet zeggen dat het een concept is: in de naam moet draft of concept staan</translation>
    </message>
    <message>
        <source>a file was written, read back and removed</source>
        <translation>een bestand is geschreven, teruggelezen en verwijderd</translation>
    </message>
    <message>
        <source>a fuel goes with car, motorcycle, moped or taxi only</source>
        <translation>brandstof hoort alleen bij car, motorcycle, moped of taxi</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>een gok</translation>
    </message>
    <message>
        <source>a message was sent; if you saw none, allow them in your desktop</source>
        <translation>er is een bericht gestuurd; zag je niets, sta berichten dan toe op je bureaublad</translation>
    </message>
    <message>
        <source>a name has {most} characters at most, on one line</source>
        <translation>een naam heeft hoogstens {most} tekens, op één regel</translation>
    </message>
    <message>
        <source>a note has 500 characters at most, on one line</source>
        <translation>een notitie heeft ten hoogste 500 tekens, op één regel</translation>
    </message>
    <message>
        <source>a note has {most} characters at most</source>
        <translation>een notitie heeft hoogstens {most} tekens</translation>
    </message>
    <message>
        <source>a note has {most} characters at most, without control characters</source>
        <translation>een notitie heeft hoogstens {most} tekens, zonder besturingstekens</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>een getal van {least} tot {most}</translation>
    </message>
    <message>
        <source>a number from {least} to {most}, or none</source>
        <translation>een getal van {least} tot en met {most}, of none</translation>
    </message>
    <message>
        <source>a part is written as home, home:50 or home:50:BE</source>
        <translation>een deel schrijf je als home, home:50 of home:50:BE</translation>
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
        <source>a provision has an item, a cost and a category</source>
        <translation>een voorziening heeft een omschrijving, kosten en een categorie</translation>
    </message>
    <message>
        <source>a provision is asked, granted and received, or refused</source>
        <translation>een voorziening is aangevraagd, toegekend en ontvangen, of geweigerd</translation>
    </message>
    <message>
        <source>a provision is numbered from 1</source>
        <translation>een voorziening heeft een nummer vanaf 1</translation>
    </message>
    <message>
        <source>a receipt is a file of the folder of receipts</source>
        <translation>een bon is een bestand in de map met bonnen</translation>
    </message>
    <message>
        <source>a share is from 1 to 100 percent of the day</source>
        <translation>een aandeel is 1 tot en met 100 procent van de dag</translation>
    </message>
    <message>
        <source>a state does not begin before the date or the state before it</source>
        <translation>een status begint niet vóór de datum of de status ervoor</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a text of {most} characters at most, on one line</source>
        <translation>een tekst van hoogstens {most} tekens, op één regel</translation>
    </message>
    <message>
        <source>a text of {most} characters at most, on one line, and never a BSN</source>
        <translation>een tekst van hoogstens {most} tekens, op één regel, en nooit een BSN</translation>
    </message>
    <message>
        <source>a time such as 17:30</source>
        <translation>een tijd zoals 17:30</translation>
    </message>
    <message>
        <source>a trip is written as commute:40 or business:80:car:petrol</source>
        <translation>een rit schrijf je als commute:40 of business:80:car:petrol</translation>
    </message>
    <message>
        <source>a workday has one to six different places</source>
        <translation>een werkdag heeft één tot zes verschillende plekken</translation>
    </message>
    <message>
        <source>about {year}</source>
        <translation>rond {year}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>agreed?</source>
        <translation>afspraak?</translation>
    </message>
    <message>
        <source>amount?</source>
        <translation>bedrag?</translation>
    </message>
    <message>
        <source>amounts by date: {count}</source>
        <translation>bedragen op datum: {count}</translation>
    </message>
    <message>
        <source>an address such as E8:5B:5B:24:22:E4, or empty</source>
        <translation>een adres zoals E8:5B:5B:24:22:E4, of leeg</translation>
    </message>
    <message>
        <source>an empty cell</source>
        <translation>een lege cel</translation>
    </message>
    <message>
        <source>an event like it must last {most} days at most</source>
        <translation>zo’n afspraak mag hoogstens {most} dagen duren</translation>
    </message>
    <message>
        <source>an item has 1 to 120 characters, on one line</source>
        <translation>een omschrijving heeft 1 tot 120 tekens, op één regel</translation>
    </message>
    <message>
        <source>and it goes on</source>
        <translation>en het gaat door</translation>
    </message>
    <message>
        <source>another rule applies</source>
        <translation>andere regel van toepassing</translation>
    </message>
    <message>
        <source>as the rhythm has it</source>
        <translation>zoals het ritme het heeft</translation>
    </message>
    <message>
        <source>as you imported it</source>
        <translation>zoals je het hebt geïmporteerd</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>aangevraagd</translation>
    </message>
    <message>
        <source>asked or granted</source>
        <translation>aangevraagd of toegekend</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>away – what was this? (Enter)</source>
        <translation>weg – wat was dit? (Enter)</translation>
    </message>
    <message>
        <source>batch {number} holds corrections of it</source>
        <translation>batch {number} bevat correcties hiervan</translation>
    </message>
    <message>
        <source>batch {number} is not as it was closed</source>
        <translation>batch {number} is niet meer zoals die gesloten is</translation>
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
        <source>by decree</source>
        <translation>bij besluit</translation>
    </message>
    <message>
        <source>by themselves</source>
        <translation>vanzelf</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kies</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>kies één</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>component {component} has both a quantity and an amount</source>
        <translation>looncomponent {component} heeft zowel een aantal als een bedrag</translation>
    </message>
    <message>
        <source>component {component} would be {value} days, and the file takes 0 to 999: give corrections a component code of their own that takes an amount</source>
        <translation>looncomponent {component} zou {value} dagen worden, en in het bestand mogen het er 0 tot en met 999 zijn: geef correcties een eigen looncomponent met een bedrag</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>bevestig</translation>
    </message>
    <message>
        <source>confirmed days</source>
        <translation>bevestigde dagen</translation>
    </message>
    <message>
        <source>confirmed days of {month}: {count}</source>
        <translation>bevestigde dagen van {month}: {count}</translation>
    </message>
    <message>
        <source>correction of {period}: {reason}</source>
        <translation>correctie van {period}: {reason}</translation>
    </message>
    <message>
        <source>corrections of {period}</source>
        <translation>correcties van {period}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>vrije dag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>days kept: {kept}</source>
        <translation>dagen bewaard: {kept}</translation>
    </message>
    <message>
        <source>days off: {count}; years: {years}</source>
        <translation>vrije dagen: {count}; jaren: {years}</translation>
    </message>
    <message>
        <source>employee_number must be digits only for Nmbrs, not {value}</source>
        <translation>employee_number mag voor Nmbrs alleen cijfers hebben, niet {value}</translation>
    </message>
    <message>
        <source>employer_number must be debtor/company, such as 1234/5, not {value}</source>
        <translation>employer_number moet debiteur/bedrijf zijn, zoals 1234/5, niet {value}</translation>
    </message>
    <message>
        <source>enacted</source>
        <translation>wet</translation>
    </message>
    <message>
        <source>free space</source>
        <translation>vrije ruimte</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>brandstof</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>gateway</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>toegekend</translation>
    </message>
    <message>
        <source>gsettings does not answer in time, so do not disturb is not seen</source>
        <translation>gsettings antwoordt niet op tijd, dus ‘niet storen’ is niet te zien</translation>
    </message>
    <message>
        <source>gsettings is missing, so do not disturb is not seen; install the package libglib2.0-bin</source>
        <translation>gsettings ontbreekt, dus ‘niet storen’ is niet te zien; installeer het pakket libglib2.0-bin</translation>
    </message>
    <message>
        <source>gsettings says something else than true or false</source>
        <translation>gsettings zegt iets anders dan true of false</translation>
    </message>
    <message>
        <source>had in all</source>
        <translation>in totaal</translation>
    </message>
    <message>
        <source>health and safety (arbo)</source>
        <translation>arbovoorziening</translation>
    </message>
    <message>
        <source>height now: {height} cm</source>
        <translation>hoogte nu: {height} cm</translation>
    </message>
    <message>
        <source>home</source>
        <translation>thuis</translation>
    </message>
    <message>
        <source>home {home}, commute {commute}</source>
        <translation>thuis {home}, woon-werk {commute}</translation>
    </message>
    <message>
        <source>hours must be a number from 0, not {given}</source>
        <translation>hours moet een getal vanaf 0 zijn, niet {given}</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>in overleg</translation>
    </message>
    <message>
        <source>in use now</source>
        <translation>nu in gebruik</translation>
    </message>
    <message>
        <source>in your list of free days</source>
        <translation>staat in je lijst met vrije dagen</translation>
    </message>
    <message>
        <source>insights are words: there is no picture of them</source>
        <translation>inzichten zijn woorden: daar is geen plaatje van</translation>
    </message>
    <message>
        <source>it answers neither yes nor no, but {what}</source>
        <translation>het antwoordt geen ja en geen nee, maar {what}</translation>
    </message>
    <message>
        <source>it changed since it was closed; the next claim corrects it</source>
        <translation>er is iets gewijzigd na het sluiten; de volgende declaratie corrigeert het</translation>
    </message>
    <message>
        <source>it counts and keeps what it counts</source>
        <translation>het telt en bewaart wat het telt</translation>
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
        <source>it has {given} fields, where the header has {expected}</source>
        <translation>hier staan {given} velden, terwijl de kopregel er {expected} heeft</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>het is geen UTF-8-tekst</translation>
    </message>
    <message>
        <source>it is past {hour} already</source>
        <translation>het is al na {hour}</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>het duurde te lang</translation>
    </message>
    <message>
        <source>its quotes or characters are not those of a table</source>
        <translation>de aanhalingstekens of tekens zijn niet die van een tabel</translation>
    </message>
    <message>
        <source>kilometres are from 0 to 9999</source>
        <translation>kilometers gaan van 0 tot 9999</translation>
    </message>
    <message>
        <source>kilometres have two decimals at most</source>
        <translation>kilometers hebben hoogstens twee decimalen</translation>
    </message>
    <message>
        <source>kinds of lines with their component, such as {example}; the kinds are {kinds}, each also with _taxable or _correction behind it</source>
        <translation>soorten regels met hun component, zoals {example}; de soorten zijn {kinds}, elk ook met _taxable of _correction erachter</translation>
    </message>
    <message>
        <source>last input {seconds} s ago</source>
        <translation>laatste invoer {seconds} s geleden</translation>
    </message>
    <message>
        <source>last input {seconds} s ago, told by {sensor}</source>
        <translation>laatste invoer {seconds} s geleden, volgens {sensor}</translation>
    </message>
    <message>
        <source>last input {seconds} s ago, told by {sensor}; not used: {why}</source>
        <translation>laatste invoer {seconds} s geleden, volgens {sensor}; niet gebruikt: {why}</translation>
    </message>
    <message>
        <source>last_day is before the first day</source>
        <translation>last_day ligt voor de eerste dag</translation>
    </message>
    <message>
        <source>left behind by a crash; the next start takes it over</source>
        <translation>achtergebleven na een crash; de volgende start neemt het over</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>waarschijnlijk</translation>
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
        <source>logind tells of sleep, but of no session of yours; log in by your desktop</source>
        <translation>logind meldt wel slapen, maar kent geen sessie van jou; log in via je bureaublad</translation>
    </message>
    <message>
        <source>longest {length}: {days}</source>
        <translation>langste {length}: {days}</translation>
    </message>
    <message>
        <source>looked at while HybridWell runs</source>
        <translation>dit is te zien zolang HybridWell draait</translation>
    </message>
    <message>
        <source>macOS does not tell idle time, so screen time is not counted</source>
        <translation>macOS zegt niet of je werkt, dus schermtijd telt niet</translation>
    </message>
    <message>
        <source>macOS does not tell of locks</source>
        <translation>macOS meldt geen vergrendelen</translation>
    </message>
    <message>
        <source>macOS does not tell whether a camera is in use</source>
        <translation>macOS zegt niet of er een camera in gebruik is</translation>
    </message>
    <message>
        <source>macOS does not tell whether a film keeps the screen awake</source>
        <translation>macOS zegt niet of een film het scherm wakker houdt</translation>
    </message>
    <message>
        <source>macOS does not tell whether a microphone is in use</source>
        <translation>macOS zegt niet of er een microfoon in gebruik is</translation>
    </message>
    <message>
        <source>means of transport</source>
        <translation>vervoermiddel</translation>
    </message>
    <message>
        <source>minutes an hour</source>
        <translation>minuten per uur</translation>
    </message>
    <message>
        <source>movement break</source>
        <translation>beweegpauze</translation>
    </message>
    <message>
        <source>necessary ICT tool</source>
        <translation>noodzakelijk ICT-middel</translation>
    </message>
    <message>
        <source>network name</source>
        <translation>netwerknaam</translation>
    </message>
    <message numerus="yes">
        <source>networks and screens of %n days are forgotten</source>
        <translation>
            <numerusform>netwerken en schermen van %n dag zijn vergeten</numerusform>
            <numerusform>netwerken en schermen van %n dagen zijn vergeten</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>no agreement begins on {day}</source>
        <translation>er begint geen afspraak op {day}</translation>
    </message>
    <message>
        <source>no amount known</source>
        <translation>bedrag onbekend</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>geen pauzes</translation>
    </message>
    <message>
        <source>no camera can be seen</source>
        <translation>er is geen camera te zien</translation>
    </message>
    <message>
        <source>no correction can be filed before this is settled: {reasons}</source>
        <translation>er kan geen correctie worden vastgelegd voordat dit geregeld is: {reasons}</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>geen netwerk</translation>
    </message>
    <message>
        <source>no screen besides the laptop's own</source>
        <translation>geen scherm naast dat van de laptop</translation>
    </message>
    <message>
        <source>no screen saver tells; that is fine where logind tells of locks</source>
        <translation>geen schermbeveiliging meldt zich; dat is prima als logind vergrendelen meldt</translation>
    </message>
    <message>
        <source>no server of messages runs yet</source>
        <translation>er draait nog niets dat berichten toont</translation>
    </message>
    <message>
        <source>no sound server answers, so a microphone in use is not seen</source>
        <translation>er antwoordt geen geluidsserver, dus een microfoon in gebruik wordt niet gezien</translation>
    </message>
    <message>
        <source>no standing desk is set up: see hybridwell desk find</source>
        <translation>er is geen zit-stabureau ingesteld: zie hybridwell desk find</translation>
    </message>
    <message>
        <source>no time away is known at {at}</source>
        <translation>om {at} is er geen tijd weg bekend</translation>
    </message>
    <message>
        <source>no way to read idle time answers: {why}</source>
        <translation>niets op dit bureaublad zegt wanneer je voor het laatst iets deed: {why}</translation>
    </message>
    <message>
        <source>no wireless network</source>
        <translation>geen draadloos netwerk</translation>
    </message>
    <message>
        <source>no year is listed yet</source>
        <translation>er staat nog geen jaar in</translation>
    </message>
    <message>
        <source>nobody tells of locks on this system, so the clocks tell of sleep</source>
        <translation>op dit systeem meldt niemand vergrendelen; de klokken laten zien dat de computer sliep</translation>
    </message>
    <message>
        <source>norm {norm}</source>
        <translation>norm {norm}</translation>
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
        <source>norm {norm}; {share} of workers reach it ({year})</source>
        <translation>norm {norm}; {share} van de werkenden zit er zo lang ({year})</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>geen afspraak</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niet bevestigd</translation>
    </message>
    <message>
        <source>not in use now</source>
        <translation>nu niet in gebruik</translation>
    </message>
    <message>
        <source>not looked at while nobody is there</source>
        <translation>er wordt niet gekeken als er niemand is</translation>
    </message>
    <message>
        <source>not read: Windows would ask for your location</source>
        <translation>niet gelezen: Windows zou dan naar je locatie vragen</translation>
    </message>
    <message>
        <source>not read: macOS would ask for your location</source>
        <translation>niet gelezen: macOS zou dan naar je locatie vragen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>er is niets bewaard</translation>
    </message>
    <message>
        <source>nothing is said that should change</source>
        <translation>er is niets opgegeven om te wijzigen</translation>
    </message>
    <message>
        <source>nothing was said of {at}</source>
        <translation>over {at} is niets gezegd</translation>
    </message>
    <message>
        <source>number?</source>
        <translation>nummer?</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>van 100</translation>
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
        <source>off in the settings</source>
        <translation>uit in de instellingen</translation>
    </message>
    <message>
        <source>off in the settings, but {name} has an entry</source>
        <translation>uit in de instellingen, maar het staat wel bij {name}</translation>
    </message>
    <message>
        <source>off in the settings, so nothing is read</source>
        <translation>uit in de instellingen, dus er wordt niets gelezen</translation>
    </message>
    <message>
        <source>off in the settings; {player} can play them</source>
        <translation>uit in de instellingen; {player} kan ze spelen</translation>
    </message>
    <message>
        <source>office</source>
        <translation>kantoor</translation>
    </message>
    <message>
        <source>often at a client: if it is one place, it may be a fixed workplace</source>
        <translation>vaak bij een klant: is het één plek, dan kan dat een vaste werkplek zijn</translation>
    </message>
    <message>
        <source>on in the settings, but off in your desktop: {name}</source>
        <translation>aan in de instellingen, maar uit in je bureaublad: {name}</translation>
    </message>
    <message>
        <source>on in the settings, but {name} has no entry</source>
        <translation>aan in de instellingen, maar het staat niet bij {name}</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on of off</translation>
    </message>
    <message>
        <source>on, by {name}</source>
        <translation>aan, via {name}</translation>
    </message>
    <message>
        <source>on, played by {player}</source>
        <translation>aan, gespeeld door {player}</translation>
    </message>
    <message>
        <source>one HybridWell runs here, and it answers</source>
        <translation>er draait hier één HybridWell, en die antwoordt</translation>
    </message>
    <message>
        <source>one of {options}</source>
        <translation>een van {options}</translation>
    </message>
    <message>
        <source>one screen, maybe the laptop's own</source>
        <translation>één scherm, misschien dat van de laptop</translation>
    </message>
    <message>
        <source>pactl is missing, so a microphone in use is not seen; install the package pulseaudio-utils</source>
        <translation>pactl ontbreekt, dus een microfoon in gebruik wordt niet gezien; installeer het pakket pulseaudio-utils</translation>
    </message>
    <message>
        <source>parts must be a place, such as home or home:50+office:50</source>
        <translation>parts moet een plek zijn, zoals home of home:50+office:50</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plek</translation>
    </message>
    <message>
        <source>places.json cannot be read. Forget it, and learning begins anew.</source>
        <translation>places.json kan niet gelezen worden. Vergeet het, dan begint het leren opnieuw.</translation>
    </message>
    <message>
        <source>planned in your calendar</source>
        <translation>gepland in je agenda</translation>
    </message>
    <message>
        <source>played by {player}; if you heard nothing, turn up the volume</source>
        <translation>gespeeld door {player}; hoorde je niets, zet het geluid dan harder</translation>
    </message>
    <message>
        <source>processes cannot be listed, so a camera in use is not seen</source>
        <translation>de processen zijn niet op te vragen, dus een camera in gebruik wordt niet gezien</translation>
    </message>
    <message>
        <source>prompted</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>pw-dump is missing, so a microphone in use is not seen; install the package pipewire-bin</source>
        <translation>pw-dump ontbreekt, dus een microfoon in gebruik is niet te zien; installeer het pakket pipewire-bin</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>rent of a hub</source>
        <translation>huur van een werkhub</translation>
    </message>
    <message>
        <source>rhythm, or a duration from {least} to {most}</source>
        <translation>rhythm, of een duur van {least} tot {most}</translation>
    </message>
    <message>
        <source>same network</source>
        <translation>zelfde netwerk</translation>
    </message>
    <message>
        <source>same network and screens</source>
        <translation>zelfde netwerk en schermen</translation>
    </message>
    <message>
        <source>same screens</source>
        <translation>zelfde schermen</translation>
    </message>
    <message>
        <source>say which desk: hybridwell desk find lists them</source>
        <translation>zeg welk bureau: hybridwell desk find noemt ze</translation>
    </message>
    <message>
        <source>say which settings to reset, or --all</source>
        <translation>noem de instellingen om terug te zetten, of --all</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>scherm</translation>
    </message>
    <message>
        <source>screens</source>
        <translation>schermen</translation>
    </message>
    <message>
        <source>seeing keyboard and pointer is off in the settings, so screen time is not counted</source>
        <translation>zien wanneer je toetsenbord en muis gebruikt staat uit in de instellingen, dus schermtijd wordt niet geteld</translation>
    </message>
    <message>
        <source>seen while HybridWell runs</source>
        <translation>te zien als HybridWell draait</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verstuurd</translation>
    </message>
    <message>
        <source>settings.toml in the data folder.</source>
        <translation>settings.toml in de gegevensmap.</translation>
    </message>
    <message>
        <source>seven places with commas between, Monday first ({names})</source>
        <translation>zeven plekken met komma's ertussen, maandag eerst ({names})</translation>
    </message>
    <message>
        <source>several or elsewhere</source>
        <translation>meerdere of elders</translation>
    </message>
    <message>
        <source>several or elsewhere {other}</source>
        <translation>meerdere plekken of elders {other}</translation>
    </message>
    <message>
        <source>shown by {name}</source>
        <translation>getoond door {name}</translation>
    </message>
    <message>
        <source>since {time}: {said}</source>
        <translation>sinds {time}: {said}</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>zittend</translation>
    </message>
    <message>
        <source>spans today: {count}</source>
        <translation>tijdstukken vandaag: {count}</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>staand</translation>
    </message>
    <message>
        <source>stays {places}, as confirmed</source>
        <translation>blijft {places}, zoals bevestigd</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>voorstel</translation>
    </message>
    <message>
        <source>suggested only</source>
        <translation>alleen voorgesteld</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>taken when prompted</source>
        <translation>genomen op verzoek</translation>
    </message>
    <message>
        <source>texts: {count}; language: {code}</source>
        <translation>teksten: {count}; taal: {code}</translation>
    </message>
    <message>
        <source>the PDF file has no letter {letter}: write names in Latin letters</source>
        <translation>het pdf-bestand heeft geen letter {letter}: schrijf namen in Latijnse letters</translation>
    </message>
    <message>
        <source>the Wayland compositor does not answer; start HybridWell from your desktop session</source>
        <translation>de Wayland-compositor antwoordt niet; start HybridWell vanaf je bureaublad</translation>
    </message>
    <message>
        <source>the Wayland compositor does not offer ext-idle-notify-v1</source>
        <translation>de Wayland-compositor biedt ext-idle-notify-v1 niet aan</translation>
    </message>
    <message>
        <source>the Wayland compositor hung up</source>
        <translation>de Wayland-compositor verbrak de verbinding</translation>
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
        <source>the agreed days or kilometres changed</source>
        <translation>afgesproken dagen of kilometers gewijzigd</translation>
    </message>
    <message>
        <source>the agreement changed</source>
        <translation>afspraak gewijzigd</translation>
    </message>
    <message>
        <source>the agreement has no employee number</source>
        <translation>de afspraak heeft geen personeelsnummer</translation>
    </message>
    <message>
        <source>the amount changed</source>
        <translation>bedrag gewijzigd</translation>
    </message>
    <message>
        <source>the answers in {file} cannot be read; the last good ones are used</source>
        <translation>de antwoorden in {file} kunnen niet worden gelezen; de laatste goede worden gebruikt</translation>
    </message>
    <message>
        <source>the break must begin and end within the hours</source>
        <translation>de pauze moet binnen de werktijd vallen</translation>
    </message>
    <message>
        <source>the checks in {file} cannot be read</source>
        <translation>de vragen in {file} kunnen niet worden gelezen</translation>
    </message>
    <message>
        <source>the column {name} is missing; there are: {allowed}</source>
        <translation>de kolom {name} ontbreekt; er zijn: {allowed}</translation>
    </message>
    <message>
        <source>the computer does not wait: {why}</source>
        <translation>de computer wacht niet: {why}</translation>
    </message>
    <message>
        <source>the computer waits until all is stored</source>
        <translation>de computer wacht tot alles is bewaard</translation>
    </message>
    <message>
        <source>the correction of {date} is a difference in euros: {kind} needs a component code that takes an amount</source>
        <translation>de correctie van {date} is een verschil in euro’s: {kind} heeft een looncomponent met een bedrag nodig</translation>
    </message>
    <message>
        <source>the day changed</source>
        <translation>dag gewijzigd</translation>
    </message>
    <message>
        <source>the defaults are used</source>
        <translation>de standaardwaarden gelden</translation>
    </message>
    <message>
        <source>the demo in {path} is running: quit it first</source>
        <translation>de demo in {path} draait: sluit die eerst af</translation>
    </message>
    <message>
        <source>the desk does not answer: it is away, off, or in use elsewhere</source>
        <translation>het bureau antwoordt niet: het is te ver weg, uit, of elders in gebruik</translation>
    </message>
    <message>
        <source>the desk is being looked for</source>
        <translation>het bureau wordt gezocht</translation>
    </message>
    <message>
        <source>the desk refuses: pair it first, with hybridwell desk use --pair</source>
        <translation>het bureau weigert: koppel het eerst, met hybridwell desk use --pair</translation>
    </message>
    <message>
        <source>the desktop answers something else than yes or no</source>
        <translation>het bureaublad antwoordt iets anders dan ja of nee</translation>
    </message>
    <message>
        <source>the desktop does not answer in time, so it is asked less often</source>
        <translation>het bureaublad antwoordt niet op tijd, dus het wordt minder vaak gevraagd</translation>
    </message>
    <message>
        <source>the end must be after the start</source>
        <translation>het einde moet na het begin liggen</translation>
    </message>
    <message>
        <source>the file that could not be read is kept as {file}</source>
        <translation>het bestand dat niet te lezen was, is bewaard als {file}</translation>
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
        <source>the fixed allowance is paused from {date}</source>
        <translation>de vaste vergoeding is onderbroken vanaf {date}</translation>
    </message>
    <message>
        <source>the folder {folder} must belong to you alone (mode 700)</source>
        <translation>de map {folder} moet alleen van jou zijn (modus 700)</translation>
    </message>
    <message>
        <source>the folder {path} cannot be written: {reason}</source>
        <translation>de map {path} is niet te schrijven: {reason}</translation>
    </message>
    <message>
        <source>the free space of {year} is not known; it is known for: {years}</source>
        <translation>de vrije ruimte van {year} is niet bekend; wel die van: {years}</translation>
    </message>
    <message>
        <source>the gateway is not known yet</source>
        <translation>de gateway is nog niet bekend</translation>
    </message>
    <message>
        <source>the hub is a fixed workplace by its days this year</source>
        <translation>de hub is een vaste werkplek door het aantal dagen dit jaar</translation>
    </message>
    <message>
        <source>the icon is shown</source>
        <translation>het pictogram is te zien</translation>
    </message>
    <message>
        <source>the icon is shown, by {backend}</source>
        <translation>het pictogram staat er, via {backend}</translation>
    </message>
    <message>
        <source>the kernel does not tell it</source>
        <translation>de kernel zegt het niet</translation>
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
        <source>the library for a standing desk is missing: install hybridwell[desk]</source>
        <translation>de bibliotheek voor een zit-stabureau ontbreekt: installeer hybridwell[desk]</translation>
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
        <source>the list of inhibitors of logind cannot be read</source>
        <translation>de lijst van logind met wat het scherm wakker houdt is niet te lezen</translation>
    </message>
    <message>
        <source>the list of recording streams cannot be read, so a microphone in use is not seen</source>
        <translation>de lijst van opnamen is niet te lezen, dus een microfoon in gebruik wordt niet gezien</translation>
    </message>
    <message>
        <source>the output cannot be written: {reason}</source>
        <translation>de uitvoer kan niet worden geschreven: {reason}</translation>
    </message>
    <message>
        <source>the period ends on {date}; later days come as corrections</source>
        <translation>de periode eindigt op {date}; latere dagen komen als correctie</translation>
    </message>
    <message>
        <source>the picture {file} cannot be written</source>
        <translation>de afbeelding {file} kan niet geschreven worden</translation>
    </message>
    <message>
        <source>the pipe of HybridWell cannot be opened: {reason}</source>
        <translation>de verbinding van HybridWell kan niet worden geopend: {reason}</translation>
    </message>
    <message>
        <source>the profile {name} makes a file of kind {made}, not {asked}</source>
        <translation>het profiel {name} maakt een bestand van soort {made}, niet {asked}</translation>
    </message>
    <message>
        <source>the running HybridWell does not answer</source>
        <translation>de draaiende HybridWell antwoordt niet</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>the screen is kept awake for over three hours, longer than a film, so breaks come as always</source>
        <translation>het scherm wordt al meer dan drie uur wakker gehouden, langer dan een film duurt, dus pauzes komen zoals altijd</translation>
    </message>
    <message>
        <source>the server of messages does not answer</source>
        <translation>wat hier berichten toont, antwoordt niet</translation>
    </message>
    <message>
        <source>the shares of a day are 100 percent at most together</source>
        <translation>de aandelen van een dag zijn samen hoogstens 100 procent</translation>
    </message>
    <message>
        <source>the sound cannot be played by {player}</source>
        <translation>het geluid kan niet worden gespeeld door {player}</translation>
    </message>
    <message>
        <source>the sound server does not answer in time, so a microphone in use is not seen</source>
        <translation>de geluidsserver antwoordt niet op tijd, dus een microfoon in gebruik wordt niet gezien</translation>
    </message>
    <message>
        <source>the start at login cannot be changed: the command has more than {longest} characters</source>
        <translation>de start bij het inloggen kan niet worden gewijzigd: de opdracht heeft meer dan {longest} tekens</translation>
    </message>
    <message>
        <source>the start at login cannot be changed: {file}: {reason}</source>
        <translation>de start bij het inloggen kan niet worden gewijzigd: {file}: {reason}</translation>
    </message>
    <message>
        <source>the start at login cannot be changed: {reason}</source>
        <translation>de start bij het inloggen kan niet worden gewijzigd: {reason}</translation>
    </message>
    <message>
        <source>the streams of PipeWire cannot be read, so a microphone in use is not seen</source>
        <translation>de geluidsstromen van PipeWire zijn niet te lezen, dus een microfoon in gebruik is niet te zien</translation>
    </message>
    <message>
        <source>the system bus is not there, so the clocks tell of sleep; start dbus</source>
        <translation>de systeembus is er niet; de klokken laten zien dat de computer sliep; start dbus</translation>
    </message>
    <message>
        <source>the test broke off; the log file has the details</source>
        <translation>de test brak af; het logbestand zegt meer</translation>
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
        <source>the tray icon shows them</source>
        <translation>het pictogram in het systeemvak toont ze</translation>
    </message>
    <message>
        <source>the week of {date} has more home days than agreed</source>
        <translation>de week van {date} heeft meer thuisdagen dan afgesproken</translation>
    </message>
    <message>
        <source>the window manager does not tell which window is full screen</source>
        <translation>de vensterbeheerder zegt niet welk venster het volledige scherm vult</translation>
    </message>
    <message>
        <source>the words in {file} cannot be read</source>
        <translation>de woorden in {file} kunnen niet gelezen worden</translation>
    </message>
    <message>
        <source>there is no batch {number}</source>
        <translation>er is geen batch {number}</translation>
    </message>
    <message>
        <source>there is no break on screen to postpone</source>
        <translation>er staat geen pauze op het scherm om uit te stellen</translation>
    </message>
    <message>
        <source>there is no check {given}; workstation list shows all</source>
        <translation>er is geen vraag {given}; workstation list toont ze allemaal</translation>
    </message>
    <message>
        <source>there is no command {name}</source>
        <translation>er is geen opdracht {name}</translation>
    </message>
    <message>
        <source>there is no component code for {kind} at employer {employer}</source>
        <translation>er is geen looncomponent voor {kind} bij werkgever {employer}</translation>
    </message>
    <message>
        <source>there is no field {name}</source>
        <translation>er is geen veld {name}</translation>
    </message>
    <message>
        <source>there is no file {file}</source>
        <translation>er is geen bestand {file}</translation>
    </message>
    <message>
        <source>there is no file {path}</source>
        <translation>er is geen bestand {path}</translation>
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
        <source>there is no import from {name}; there are: {forms}</source>
        <translation>er is geen import van {name}; er zijn: {forms}</translation>
    </message>
    <message>
        <source>there is no kind of break {given}; there are: {known}</source>
        <translation>er is geen soort pauze {given}; er zijn: {known}</translation>
    </message>
    <message>
        <source>there is no logind (systemd, elogind), so the clocks tell of sleep</source>
        <translation>er is geen logind (systemd, elogind); de klokken laten zien dat de computer sliep</translation>
    </message>
    <message>
        <source>there is no profile {name}; there are: {profiles}</source>
        <translation>er is geen profiel {name}; er zijn: {profiles}</translation>
    </message>
    <message>
        <source>there is no program to play sounds: {names}</source>
        <translation>er is geen programma voor geluiden: {names}</translation>
    </message>
    <message>
        <source>there is no provision {number}</source>
        <translation>er is geen voorziening {number}</translation>
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
        <source>there is no term {name}; there are: {known}</source>
        <translation>er is geen afspraak {name}; er zijn: {known}</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>er is niets om ongedaan te maken</translation>
    </message>
    <message>
        <source>this computer does not let HybridWell use Bluetooth</source>
        <translation>HybridWell mag op deze computer geen bluetooth gebruiken</translation>
    </message>
    <message>
        <source>this computer has no Bluetooth, or its service does not run</source>
        <translation>deze computer heeft geen bluetooth, of de dienst ervoor draait niet</translation>
    </message>
    <message>
        <source>this desktop cannot open a folder</source>
        <translation>op deze computer kan geen map worden geopend</translation>
    </message>
    <message>
        <source>this desktop does not tell idle time, so screen time is not counted</source>
        <translation>dit bureaublad zegt niet wanneer je voor het laatst iets deed, dus schermtijd wordt niet geteld</translation>
    </message>
    <message>
        <source>this desktop does not tell of do not disturb, so breaks come as always</source>
        <translation>dit bureaublad zegt niet of ‘niet storen’ aanstaat, dus pauzes komen zoals altijd</translation>
    </message>
    <message>
        <source>this desktop does not tell whether a film keeps the screen awake</source>
        <translation>dit bureaublad zegt niet of een film het scherm wakker houdt</translation>
    </message>
    <message>
        <source>this desktop has messages without buttons</source>
        <translation>dit bureaublad heeft berichten zonder knoppen</translation>
    </message>
    <message>
        <source>this desktop shows no notifications</source>
        <translation>dit bureaublad toont geen meldingen</translation>
    </message>
    <message>
        <source>this desktop shows no tray icons</source>
        <translation>dit bureaublad toont geen pictogrammen in een systeemvak</translation>
    </message>
    <message>
        <source>this desktop shows them</source>
        <translation>dit bureaublad toont ze</translation>
    </message>
    <message>
        <source>this format needs the template that is downloaded from Nmbrs</source>
        <translation>dit formaat heeft het sjabloon nodig dat je uit Nmbrs downloadt</translation>
    </message>
    <message>
        <source>this is a draft: nothing is closed, and open days are not in it</source>
        <translation>dit is een concept: er is niets gesloten, en open dagen staan er niet in</translation>
    </message>
    <message>
        <source>this is no desk that HybridWell can speak with</source>
        <translation>dit is geen bureau waarmee HybridWell kan praten</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>dit is geen JSON</translation>
    </message>
    <message>
        <source>this is not a CSV file</source>
        <translation>dit is geen CSV-bestand</translation>
    </message>
    <message>
        <source>this is not a PDF file that can be read</source>
        <translation>dit is geen pdf-bestand dat te lezen is</translation>
    </message>
    <message>
        <source>this is not a pay period of the agreement</source>
        <translation>dit is geen loonperiode van de afspraak</translation>
    </message>
    <message>
        <source>this is not a text file</source>
        <translation>dit is geen tekstbestand</translation>
    </message>
    <message>
        <source>this is not a workbook (.xlsx)</source>
        <translation>dit is geen werkmap (.xlsx)</translation>
    </message>
    <message>
        <source>this must be {allowed}</source>
        <translation>dit moet {allowed} zijn</translation>
    </message>
    <message>
        <source>this provision cannot be: {reason}</source>
        <translation>deze voorziening kan niet: {reason}</translation>
    </message>
    <message>
        <source>tips: {count}; favourites: {liked}; hidden: {hidden}</source>
        <translation>tips: {count}; favorieten: {liked}; verborgen: {hidden}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>too few days: %n of {least}</source>
        <translation>
            <numerusform>te weinig dagen: %n van de {least}</numerusform>
            <numerusform>te weinig dagen: %n van de {least}</numerusform>
        </translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>type must be planned, empty or one of {allowed}, not {given}</source>
        <translation>type moet planned, leeg of een van {allowed} zijn, niet {given}</translation>
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
        <source>wk {number}</source>
        <translation>wk {number}</translation>
    </message>
    <message>
        <source>workday</source>
        <translation>werkdag</translation>
    </message>
    <message>
        <source>worked or not?</source>
        <translation>gewerkt of niet?</translation>
    </message>
    <message>
        <source>worked?</source>
        <translation>gewerkt?</translation>
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
        <source>you confirmed it</source>
        <translation>je hebt het bevestigd</translation>
    </message>
    <message>
        <source>your agreed week</source>
        <translation>je afgesproken week</translation>
    </message>
    <message>
        <source>your file is used</source>
        <translation>je eigen bestand geldt</translation>
    </message>
    <message>
        <source>{amount} taxable</source>
        <translation>{amount} belast</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} van {total} ingevuld</translation>
    </message>
    <message>
        <source>{backend}: in use now</source>
        <translation>{backend}: nu in gebruik</translation>
    </message>
    <message>
        <source>{backend}: not in use now</source>
        <translation>{backend}: nu niet in gebruik</translation>
    </message>
    <message>
        <source>{backend}: off now</source>
        <translation>{backend}: staat nu uit</translation>
    </message>
    <message>
        <source>{backend}: on now</source>
        <translation>{backend}: staat nu aan</translation>
    </message>
    <message>
        <source>{backend}: this cannot be known now</source>
        <translation>{backend}: dit is nu niet te zien</translation>
    </message>
    <message>
        <source>{counted} of {asked} count</source>
        <translation>{counted} van de {asked} tellen</translation>
    </message>
    <message>
        <source>{date} has home ({home}) and commute ({commute}): choose one allowance</source>
        <translation>{date} heeft thuis ({home}) en woon-werk ({commute}): kies één vergoeding</translation>
    </message>
    <message>
        <source>{date} is not confirmed yet</source>
        <translation>{date} is nog niet bevestigd</translation>
    </message>
    <message>
        <source>{date} is on line {line} already</source>
        <translation>{date} staat al op regel {line}</translation>
    </message>
    <message>
        <source>{date} is worked and not: give shares, or one of the two</source>
        <translation>{date} is gewerkt en niet gewerkt: geef aandelen, of een van de twee</translation>
    </message>
    <message>
        <source>{date} lies outside every agreement</source>
        <translation>{date} valt buiten elke afspraak</translation>
    </message>
    <message>
        <source>{date}: home {home} or commute {commute}; {chosen} counts.</source>
        <translation>{date}: thuis {home} of woon-werk {commute}; {chosen} telt.</translation>
    </message>
    <message>
        <source>{date}: the tax-free amount is not known yet</source>
        <translation>{date}: het onbelaste bedrag is nog niet bekend</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} dagen</translation>
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
        <source>{day}: a date must be from {first} to today</source>
        <translation>{day}: een datum moet van {first} tot en met vandaag zijn</translation>
    </message>
    <message>
        <source>{day}: a note has {most} characters at most</source>
        <translation>{day}: een notitie heeft hoogstens {most} tekens</translation>
    </message>
    <message>
        <source>{day}: confirm the day first</source>
        <translation>{day}: bevestig de dag eerst</translation>
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
        <source>{day}: {score} of 100, {answered}</source>
        <translation>{day}: {score} van 100, {answered}</translation>
    </message>
    <message>
        <source>{desktop}: not on</source>
        <translation>{desktop}: niet aan</translation>
    </message>
    <message>
        <source>{desktop}: on</source>
        <translation>{desktop}: aan</translation>
    </message>
    <message>
        <source>{field} must be a date such as 2026-03-09 or 09-03-2026, not {given}</source>
        <translation>{field} moet een datum zijn zoals 2026-03-09 of 09-03-2026, niet {given}</translation>
    </message>
    <message>
        <source>{field} must be a time such as 08:30 or empty, not {given}</source>
        <translation>{field} moet een tijd zijn zoals 08:30, of leeg, niet {given}</translation>
    </message>
    <message>
        <source>{field} must be digits only in this file, not {value}</source>
        <translation>{field} mag in dit bestand alleen cijfers hebben, niet {value}</translation>
    </message>
    <message>
        <source>{field} must be from {first} to {last}, not {given}</source>
        <translation>{field} moet van {first} tot en met {last} zijn, niet {given}</translation>
    </message>
    <message>
        <source>{field} must be there once, a date or a time</source>
        <translation>{field} moet er één keer staan, als datum of tijd</translation>
    </message>
    <message>
        <source>{field} must be written as in RFC 5545</source>
        <translation>{field} moet geschreven zijn zoals in RFC 5545</translation>
    </message>
    <message>
        <source>{file} agrees with the claim.</source>
        <translation>{file} klopt met de declaratie.</translation>
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
        <source>{file} cannot be removed: {reason}</source>
        <translation>{file} kan niet verwijderd worden: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} kan niet geschreven worden: {reason}</translation>
    </message>
    <message>
        <source>{file} does not hold what its name says: a file of the form {form}</source>
        <translation>{file} bevat niet wat de naam zegt: een bestand van de vorm {form}</translation>
    </message>
    <message>
        <source>{file} has no column for component {component}; there are: {codes}</source>
        <translation>{file} heeft geen kolom voor looncomponent {component}; er zijn: {codes}</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB</source>
        <translation>{file} is groter dan {most} MB</translation>
    </message>
    <message>
        <source>{file} is neither the database nor the JSON export of HO-Planer</source>
        <translation>{file} is de database noch de JSON-export van HO-Planer</translation>
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
        <source>{file} is not a database of HO-Planer that can be read</source>
        <translation>{file} is geen leesbare database van HO-Planer</translation>
    </message>
    <message>
        <source>{file} is not a receipt: one of {forms} is needed</source>
        <translation>{file} is geen bon: een van {forms} is nodig</translation>
    </message>
    <message>
        <source>{file} is not a template for the PDF file: {reason}</source>
        <translation>{file} is geen sjabloon voor het pdf-bestand: {reason}</translation>
    </message>
    <message>
        <source>{file} is not a workbook (.xlsx)</source>
        <translation>{file} is geen werkmap (.xlsx)</translation>
    </message>
    <message>
        <source>{file} is not a workbook (.xlsx) that can be read</source>
        <translation>{file} is geen leesbare werkmap (.xlsx)</translation>
    </message>
    <message>
        <source>{file} is not an iCalendar file: it must go from BEGIN:VCALENDAR to END:VCALENDAR</source>
        <translation>{file} is geen iCalendar-bestand: het moet lopen van BEGIN:VCALENDAR tot END:VCALENDAR</translation>
    </message>
    <message>
        <source>{file} is too large: 50 MB at most</source>
        <translation>{file} is te groot: hoogstens 50 MB</translation>
    </message>
    <message>
        <source>{file} is too large: 500 MB unpacked at most</source>
        <translation>{file} is te groot: uitgepakt hoogstens 500 MB</translation>
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
        <source>{file}, event {number}</source>
        <translation>{file}, afspraak {number}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, regel {line}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}, regel {line}: {reason}</translation>
    </message>
    <message>
        <source>{file}, row {row}: {said}, expected {expected}</source>
        <translation>{file}, regel {row}: {said}, verwacht {expected}</translation>
    </message>
    <message>
        <source>{file}, {date}</source>
        <translation>{file}, {date}</translation>
    </message>
    <message>
        <source>{file}, {table}, row {row}</source>
        <translation>{file}, {table}, rij {row}</translation>
    </message>
    <message>
        <source>{file}: cell {cell} is {said}, and must be {expected}</source>
        <translation>{file}: cel {cell} is {said}, en moet zijn: {expected}</translation>
    </message>
    <message>
        <source>{file}: change {day} by hand</source>
        <translation>{file}: wijzig {day} met de hand</translation>
    </message>
    <message>
        <source>{file}: no sheet has a column Date or Datum</source>
        <translation>{file}: geen werkblad heeft een kolom Date of Datum</translation>
    </message>
    <message>
        <source>{file}: the entry {name} has no proper {field}</source>
        <translation>{file}: bij {name} is {field} niet goed</translation>
    </message>
    <message>
        <source>{file}: the recurrences of its events must be as in RFC 5545</source>
        <translation>{file}: de herhalingen van de afspraken moeten zijn zoals in RFC 5545</translation>
    </message>
    <message>
        <source>{file}: the table {table} of HO-Planer with its column {name} is missing</source>
        <translation>{file}: de tabel {table} van HO-Planer met haar kolom {name} ontbreekt</translation>
    </message>
    <message>
        <source>{file}: the tip {name} has no proper {field}</source>
        <translation>{file}: de tip {name} heeft geen goede {field}</translation>
    </message>
    <message>
        <source>{file}: version must be {allowed}, not {given}</source>
        <translation>{file}: version moet {allowed} zijn, niet {given}</translation>
    </message>
    <message>
        <source>{file}: {name} is not a place; there are: {places}</source>
        <translation>{file}: {name} is geen plek; er zijn: {places}</translation>
    </message>
    <message>
        <source>{file}: {name} must be a list of objects</source>
        <translation>{file}: {name} moet een lijst van objecten zijn</translation>
    </message>
    <message>
        <source>{file}: {name} must be a list of texts</source>
        <translation>{file}: {name} moet een lijst van teksten zijn</translation>
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
        <source>{given} cannot be a column here; there are once each: {allowed}</source>
        <translation>{given} kan hier geen kolom zijn; er zijn, elk één keer: {allowed}</translation>
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
        <source>{given} holds no agreed workday</source>
        <translation>{given} bevat geen afgesproken werkdag</translation>
    </message>
    <message>
        <source>{given} is not a date: write it as 2026-11-23</source>
        <translation>{given} is geen datum: schrijf 2026-11-23</translation>
    </message>
    <message>
        <source>{given} is not a period: write 2026-11, 2026-W47, 2026-P12, 2026 or 2026-11-02..2026-11-29</source>
        <translation>{given} is geen periode: schrijf 2026-11, 2026-W47, 2026-P12, 2026 of 2026-11-02..2026-11-29</translation>
    </message>
    <message>
        <source>{given} is not a point in time</source>
        <translation>{given} is geen tijdstip</translation>
    </message>
    <message>
        <source>{given} is not a time: write it as 12:09</source>
        <translation>{given} is geen tijd: schrijf het als 12:09</translation>
    </message>
    <message>
        <source>{given} is not a year from {first} to {last}</source>
        <translation>{given} is geen jaar van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>{given} is not a {what}; there are: {allowed}</source>
        <translation>{given} is geen {what}; er zijn: {allowed}</translation>
    </message>
    <message>
        <source>{given} is not an allowance; there are: {known}</source>
        <translation>{given} is geen vergoeding; er zijn: {known}</translation>
    </message>
    <message>
        <source>{given} is not an amount: write it as 449,95 or 500000, without separators of thousands</source>
        <translation>{given} is geen bedrag: schrijf het als 449,95 of 500000, zonder scheiding van duizendtallen</translation>
    </message>
    <message>
        <source>{given} is not known as time away; there are: {known}</source>
        <translation>{given} is geen tijd weg die bekend is; wel zijn er: {known}</translation>
    </message>
    <message>
        <source>{given} is not known here; there are: {allowed}</source>
        <translation>{given} is hier niet bekend; er zijn: {allowed}</translation>
    </message>
    <message>
        <source>{given} is not one of {names}</source>
        <translation>{given} is niet een van {names}</translation>
    </message>
    <message>
        <source>{given}: {reason}</source>
        <translation>{given}: {reason}</translation>
    </message>
    <message>
        <source>{group}, {year}</source>
        <translation>{group}, {year}</translation>
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
        <source>{item} is removed from the register; its history stays.</source>
        <translation>{item} is uit het register gehaald; de geschiedenis blijft.</translation>
    </message>
    <message>
        <source>{lower} must be at least {apart} cm below {higher}</source>
        <translation>{lower} moet ten minste {apart} cm lager zijn dan {higher}</translation>
    </message>
    <message>
        <source>{name} ({why})</source>
        <translation>{name} ({why})</translation>
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
        <source>{name} is set for this run: the change shows later</source>
        <translation>{name} is voor deze keer gezet: de verandering zie je later</translation>
    </message>
    <message>
        <source>{name} must be {allowed}, not {given}</source>
        <translation>{name} moet {allowed} zijn, niet {given}</translation>
    </message>
    <message>
        <source>{name} shows messages without buttons</source>
        <translation>{name} toont berichten zonder knoppen</translation>
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
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{page}, dark</source>
        <translation>{page}, donker</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} is niet te lezen: {reason}</translation>
    </message>
    <message>
        <source>{path} holds data that are not a demo, so no demo is written there</source>
        <translation>in {path} staan gegevens die geen demo zijn, dus daar komt geen demo</translation>
    </message>
    <message>
        <source>{path} holds other files than those of a demo, such as {file}; name an empty or a new folder</source>
        <translation>in {path} staan andere bestanden dan die van een demo, zoals {file}; noem een lege of nieuwe map</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file</source>
        <translation>{path} is een map, geen bestand</translation>
    </message>
    <message>
        <source>{path} is not a folder</source>
        <translation>{path} is geen map</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file</source>
        <translation>{path} is geen gewoon bestand</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{percent}% of screen time</source>
        <translation>{percent}% van je schermtijd</translation>
    </message>
    <message>
        <source>{period} cannot be closed before this is settled: {reasons}</source>
        <translation>{period} kan niet dicht voordat dit geregeld is: {reasons}</translation>
    </message>
    <message>
        <source>{period} cannot be closed: days of it were paid with {other}, batch {number}</source>
        <translation>{period} kan niet dicht: dagen ervan zijn betaald met {other}, batch {number}</translation>
    </message>
    <message>
        <source>{period} is closed already, and nothing has changed.</source>
        <translation>{period} is al gesloten, en er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{period} is not closed: close it first, or write a draft</source>
        <translation>{period} is niet gesloten: sluit die eerst, of schrijf een concept</translation>
    </message>
    <message>
        <source>{period} is too long: ten years at most</source>
        <translation>{period} is te lang: hoogstens tien jaar</translation>
    </message>
    <message>
        <source>{period} must lie between {first} and {last}</source>
        <translation>{period} moet liggen tussen {first} en {last}</translation>
    </message>
    <message>
        <source>{period}, batch {number}</source>
        <translation>{period}, batch {number}</translation>
    </message>
    <message>
        <source>{period}: {amount} so far.</source>
        <translation>{period}: {amount} tot nu toe.</translation>
    </message>
    <message>
        <source>{place} (suggested)</source>
        <translation>{place} (voorstel)</translation>
    </message>
    <message>
        <source>{place}: {score} of 100, {answered}. {verdict}</source>
        <translation>{place}: {score} van 100, {answered}. {verdict}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{reason} (see --help)</source>
        <translation>{reason} (zie --help)</translation>
    </message>
    <message>
        <source>{reason}, and {habit}</source>
        <translation>{reason}, en {habit}</translation>
    </message>
    <message>
        <source>{reason}, but network or screens are of other days: {places}</source>
        <translation>{reason}, maar netwerk of schermen horen bij andere dagen: {places}</translation>
    </message>
    <message>
        <source>{said}; not now: {missing}</source>
        <translation>{said}; nu niet: {missing}</translation>
    </message>
    <message>
        <source>{said}; read now: {read}</source>
        <translation>{said}; nu te lezen: {read}</translation>
    </message>
    <message>
        <source>{same} as on other such days</source>
        <translation>{same} als op andere zulke dagen</translation>
    </message>
    <message>
        <source>{same} as your other home days</source>
        <translation>{same} als je andere thuisdagen</translation>
    </message>
    <message>
        <source>{same} as your other office days</source>
        <translation>{same} als je andere kantoordagen</translation>
    </message>
    <message>
        <source>{sensor}: {seconds} s since the last input</source>
        <translation>{sensor}: {seconds} s sinds de laatste invoer</translation>
    </message>
    <message>
        <source>{sensor}: {seconds} s since the last input; not used: {why}</source>
        <translation>{sensor}: {seconds} s sinds de laatste invoer; niet gebruikt: {why}</translation>
    </message>
    <message>
        <source>{share} of employees work at home sometimes or mostly ({year}).</source>
        <translation>{share} van de werknemers werkt soms of meestal thuis ({year}).</translation>
    </message>
    <message>
        <source>{share}% of your days are home days: in TNO's groups fully at home.</source>
        <translation>{share}% van je dagen is een thuisdag: in de groepen van TNO volledig thuis.</translation>
    </message>
    <message>
        <source>{share}% of your days are home days: in TNO's groups fully on site, which is under {limit}.</source>
        <translation>{share}% van je dagen is een thuisdag: in de groepen van TNO volledig op locatie, dat is minder dan {limit}.</translation>
    </message>
    <message>
        <source>{share}% of your days are home days: in TNO's groups partly or mainly at home.</source>
        <translation>{share}% van je dagen is een thuisdag: in de groepen van TNO deels of grotendeels thuis.</translation>
    </message>
    <message>
        <source>{shorter} must be shorter than {longer}</source>
        <translation>{shorter} moet korter zijn dan {longer}</translation>
    </message>
    <message>
        <source>{source}: a lock or sleep was asked for</source>
        <translation>{source}: er is om vergrendelen of slapen gevraagd</translation>
    </message>
    <message>
        <source>{source}: another session has the screen</source>
        <translation>{source}: iemand anders heeft het scherm</translation>
    </message>
    <message>
        <source>{source}: locked</source>
        <translation>{source}: vergrendeld</translation>
    </message>
    <message>
        <source>{source}: not locked</source>
        <translation>{source}: niet vergrendeld</translation>
    </message>
    <message>
        <source>{source}: nothing told yet, which the first lock changes</source>
        <translation>{source}: nog niets gezegd; dat komt bij de eerste vergrendeling</translation>
    </message>
    <message>
        <source>{state} on {day}</source>
        <translation>{state} op {day}</translation>
    </message>
    <message>
        <source>{taken} of {prompted} prompted, {natural} by themselves</source>
        <translation>{taken} van {prompted} gevraagd, {natural} vanzelf</translation>
    </message>
    <message>
        <source>{text} cannot be written in {encoding}: choose a profile with utf-8</source>
        <translation>{text} kan niet in {encoding} geschreven worden: kies een profiel met utf-8</translation>
    </message>
    <message>
        <source>{times}: what was this?</source>
        <translation>{times}: wat was dit?</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>nog {time}</translation>
    </message>
    <message>
        <source>{way}: {why}</source>
        <translation>{way}: {why}</translation>
    </message>
    <message>
        <source>{what} (employment {number})</source>
        <translation>{what} (dienstverband {number})</translation>
    </message>
    <message>
        <source>{what}, correction of {year}</source>
        <translation>{what}, correctie over {year}</translation>
    </message>
    <message>
        <source>{what}: home {home}, office {office}</source>
        <translation>{what}: thuis {home}, kantoor {office}</translation>
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
        <source>{why} Source: {sources}.</source>
        <translation>{why} Bron: {sources}.</translation>
    </message>
    <message>
        <source>“I sit” again.</source>
        <translation>Weer “Ik zit”.</translation>
    </message>
    <message>
        <source>“{lower}” must be at least {apart} cm below “{higher}”.</source>
        <translation>“{lower}” moet ten minste {apart} cm lager zijn dan “{higher}”.</translation>
    </message>
    <message>
        <source>“{shorter}” must be shorter than “{longer}”.</source>
        <translation>‘{shorter}’ moet korter zijn dan ‘{longer}’.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… en nog %n</numerusform>
            <numerusform>… en nog %n</numerusform>
        </translation>
    </message>
</context>
</TS>
