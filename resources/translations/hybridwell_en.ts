<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>HybridWell</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days are not confirmed and not in the file</source>
        <translation>
            <numerusform>%n day is not confirmed and not in the file</numerusform>
            <numerusform>%n days are not confirmed and not in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days marked. Enter opens their menu.</source>
        <translation>
            <numerusform>%n day marked. Enter opens its menu.</numerusform>
            <numerusform>%n days marked. Enter opens their menu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days not confirmed</source>
        <translation>
            <numerusform>%n day not confirmed</numerusform>
            <numerusform>%n days not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days still open</source>
        <translation>
            <numerusform>%n day still open</numerusform>
            <numerusform>%n days still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days with records</source>
        <translation>
            <numerusform>%n day with records</numerusform>
            <numerusform>%n days with records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home days so far; {agreed} a week are agreed, which is about {expected} until now.</source>
        <translation>
            <numerusform>%n home day so far; {agreed} a week are agreed, which is about {expected} until now.</numerusform>
            <numerusform>%n home days so far; {agreed} a week are agreed, which is about {expected} until now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insights are hidden here.</source>
        <translation>
            <numerusform>%n insight is hidden here.</numerusform>
            <numerusform>%n insights are hidden here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows differ</source>
        <translation>
            <numerusform>%n row differs</numerusform>
            <numerusform>%n rows differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings would change:</source>
        <translation>
            <numerusform>%n setting would change:</numerusform>
            <numerusform>%n settings would change:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times longer than an hour</source>
        <translation>
            <numerusform>%n time longer than an hour</numerusform>
            <numerusform>%n times longer than an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A break now: you have been sitting for %n minutes.</source>
        <translation>
            <numerusform>A break now: you have been sitting for %n minute.</numerusform>
            <numerusform>A break now: you have been sitting for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A break now: you have looked at the screen for %n minutes.</source>
        <translation>
            <numerusform>A break now: you have looked at the screen for %n minute.</numerusform>
            <numerusform>A break now: you have looked at the screen for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A good week: every day within the norms, and %n movement breaks.</source>
        <translation>
            <numerusform>A good week: every day within the norms, and %n movement break.</numerusform>
            <numerusform>A good week: every day within the norms, and %n movement breaks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrections of %n periods</source>
        <translation>
            <numerusform>Correction of %n period</numerusform>
            <numerusform>Corrections of %n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No break yet: you have been sitting for %n minutes of {every}.</source>
        <translation>
            <numerusform>No break yet: you have been sitting for %n minute of {every}.</numerusform>
            <numerusform>No break yet: you have been sitting for %n minutes of {every}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No break yet: you have looked at the screen for %n minutes of {every}.</source>
        <translation>
            <numerusform>No break yet: you have looked at the screen for %n minute of {every}.</numerusform>
            <numerusform>No break yet: you have looked at the screen for %n minutes of {every}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n days, codes of network and screens are kept on this computer. No name can be read from them.</source>
        <translation>
            <numerusform>Of %n day, codes of network and screens are kept on this computer. No name can be read from them.</numerusform>
            <numerusform>Of %n days, codes of network and screens are kept on this computer. No name can be read from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n days you were at the screen for more than 6 hours.</source>
        <translation>
            <numerusform>On %n day you were at the screen for more than 6 hours.</numerusform>
            <numerusform>On %n days you were at the screen for more than 6 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden insights again</source>
        <translation>
            <numerusform>Show %n hidden insight again</numerusform>
            <numerusform>Show %n hidden insights again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sitting for %n minutes</source>
        <translation>
            <numerusform>Sitting for %n minute</numerusform>
            <numerusform>Sitting for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have been sitting for %n minutes.</source>
        <translation>
            <numerusform>You have been sitting for %n minute.</numerusform>
            <numerusform>You have been sitting for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because %n days are confirmed and {open} are not yet; {agreed} days a week over {length} days is {expected}.</source>
        <translation>
            <numerusform>You see this because %n day is confirmed and {open} are not yet; {agreed} days a week over {length} days is {expected}.</numerusform>
            <numerusform>You see this because %n days are confirmed and {open} are not yet; {agreed} days a week over {length} days is {expected}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because in that hour {missed} of {prompted} breaks were postponed, skipped or passed by, on %n days ({percent}%); in the other hours {missed_elsewhere} of {prompted_elsewhere} ({percent_elsewhere}%). Threshold {limit}%, with {prompts} breaks on {least} days.</source>
        <translation>
            <numerusform>You see this because in that hour {missed} of {prompted} breaks were postponed, skipped or passed by, on %n day ({percent}%); in the other hours {missed_elsewhere} of {prompted_elsewhere} ({percent_elsewhere}%). Threshold {limit}%, with {prompts} breaks on {least} days.</numerusform>
            <numerusform>You see this because in that hour {missed} of {prompted} breaks were postponed, skipped or passed by, on %n days ({percent}%); in the other hours {missed_elsewhere} of {prompted_elsewhere} ({percent_elsewhere}%). Threshold {limit}%, with {prompts} breaks on {least} days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because it began in those two hours on {times} of %n days with {shortest} of sitting on end or more ({percent}%). Threshold {limit}%, with {least} days.</source>
        <translation>
            <numerusform>You see this because it began in those two hours on {times} of %n day with {shortest} of sitting on end or more ({percent}%). Threshold {limit}%, with {least} days.</numerusform>
            <numerusform>You see this because it began in those two hours on {times} of %n days with {shortest} of sitting on end or more ({percent}%). Threshold {limit}%, with {least} days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because it was the longest sitting on end of %n days.</source>
        <translation>
            <numerusform>You see this because it was the longest sitting on end of %n day.</numerusform>
            <numerusform>You see this because it was the longest sitting on end of %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because movement breaks changed over %n days ({days_before} in the first two weeks, {days_after} in the last two; {least} of each needed); difference {difference} a day; threshold {limit}.</source>
        <translation>
            <numerusform>You see this because movement breaks changed over %n day ({days_before} in the first two weeks, {days_after} in the last two; {least} of each needed); difference {difference} a day; threshold {limit}.</numerusform>
            <numerusform>You see this because movement breaks changed over %n days ({days_before} in the first two weeks, {days_after} in the last two; {least} of each needed); difference {difference} a day; threshold {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because movement breaks differed over %n days ({home_days} at home, {office_days} at the office; {least} of each needed); difference {difference} a day; threshold {limit}.</source>
        <translation>
            <numerusform>You see this because movement breaks differed over %n day ({home_days} at home, {office_days} at the office; {least} of each needed); difference {difference} a day; threshold {limit}.</numerusform>
            <numerusform>You see this because movement breaks differed over %n days ({home_days} at home, {office_days} at the office; {least} of each needed); difference {difference} a day; threshold {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because on %n days ({least} needed) screen time was {screen} at most (norm {screen_norm}) and sitting {sitting} at most (norm {sitting_norm}), and {missed} of {prompted} breaks passed by.</source>
        <translation>
            <numerusform>You see this because on %n day ({least} needed) screen time was {screen} at most (norm {screen_norm}) and sitting {sitting} at most (norm {sitting_norm}), and {missed} of {prompted} breaks passed by.</numerusform>
            <numerusform>You see this because on %n days ({least} needed) screen time was {screen} at most (norm {screen_norm}) and sitting {sitting} at most (norm {sitting_norm}), and {missed} of {prompted} breaks passed by.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because sitting changed over %n days ({days_before} in the first two weeks, {days_after} in the last two; {least} of each needed); difference {difference}; threshold {limit}.</source>
        <translation>
            <numerusform>You see this because sitting changed over %n day ({days_before} in the first two weeks, {days_after} in the last two; {least} of each needed); difference {difference}; threshold {limit}.</numerusform>
            <numerusform>You see this because sitting changed over %n days ({days_before} in the first two weeks, {days_after} in the last two; {least} of each needed); difference {difference}; threshold {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because sitting differed over %n days ({home_days} at home, {office_days} at the office; {least} of each needed); difference {difference}; threshold {limit}.</source>
        <translation>
            <numerusform>You see this because sitting differed over %n day ({home_days} at home, {office_days} at the office; {least} of each needed); difference {difference}; threshold {limit}.</numerusform>
            <numerusform>You see this because sitting differed over %n days ({home_days} at home, {office_days} at the office; {least} of each needed); difference {difference}; threshold {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because you stood for {stood} of {screen} of screen time, over %n days ({least} needed). Threshold {limit}%.</source>
        <translation>
            <numerusform>You see this because you stood for {stood} of {screen} of screen time, over %n day ({least} needed). Threshold {limit}%.</numerusform>
            <numerusform>You see this because you stood for {stood} of {screen} of screen time, over %n days ({least} needed). Threshold {limit}%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You see this because {over} of %n days were above {limit} (norm, not law).</source>
        <translation>
            <numerusform>You see this because {over} of %n day were above {limit} (norm, not law).</numerusform>
            <numerusform>You see this because {over} of %n days were above {limit} (norm, not law).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You, over %n days</source>
        <translation>
            <numerusform>You, over %n day</numerusform>
            <numerusform>You, over %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>networks and screens of %n days are forgotten</source>
        <translation>
            <numerusform>networks and screens of %n day are forgotten</numerusform>
            <numerusform>networks and screens of %n days are forgotten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>norm {norm}; exceeded %n times</source>
        <translation>
            <numerusform>norm {norm}; exceeded %n time</numerusform>
            <numerusform>norm {norm}; exceeded %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>too few days: %n of {least}</source>
        <translation>
            <numerusform>too few days: %n of {least}</numerusform>
            <numerusform>too few days: %n of {least}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
