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
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
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
        <source>On %n days you were at the screen for more than 6 hours.</source>
        <translation>
            <numerusform>On %n day you were at the screen for more than 6 hours.</numerusform>
            <numerusform>On %n days you were at the screen for more than 6 hours.</numerusform>
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
        <source>norm {norm}; exceeded %n times</source>
        <translation>
            <numerusform>norm {norm}; exceeded %n time</numerusform>
            <numerusform>norm {norm}; exceeded %n times</numerusform>
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
