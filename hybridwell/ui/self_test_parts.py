"""The parts that the self-test tells of: what each is, and what to do if it fails."""

from dataclasses import dataclass

from hybridwell.language import Language


@dataclass(frozen=True, slots=True)
class Part:
    """One part of HybridWell, by the name of its check."""

    name: str
    title: str
    about: str = ""
    advice: str = ""
    """What to do if it fails."""
    trial: str = ""
    """What a button does with it."""


def parts_by_group(language: Language) -> list[tuple[str, tuple[Part, ...]]]:
    """Return every part that is known, in the order of the page."""
    tr = language.tr
    return [
        (tr("Screen time"), (*_screen_time(language), *_signals(language))),
        (tr("Breaks and messages"), (*_messages(language), *_breaks(language))),
        (tr("Home-work days"), _days(language)),
        (tr("Program"), _program(language)),
    ]


def _screen_time(language: Language) -> tuple[Part, ...]:
    tr = language.tr
    return (
        Part(
            "idle time",
            tr("Keyboard and pointer"),
            tr("How long ago you last used them; screen time is counted by it."),
            tr(
                "Start HybridWell from your desktop session; on Wayland that must be GNOME,"
                " or one that offers ext-idle-notify-v1, as KDE Plasma and Sway do."
            ),
        ),
        Part(
            "movement log",
            tr("Movement log"),
            tr("Where screen time, sitting and breaks are kept, for you alone."),
            _make_room(language),
        ),
        *_presence(language),
        _desk(language),
    )


def _desk(language: Language) -> Part:
    tr = language.tr
    return Part(
        "standing desk",
        tr("Standing desk"),
        tr("Its height says whether you sit or stand; a click raises it."),
        tr("Do what the line says, then look for it again."),
        tr("Look for it"),
    )


def _signals(language: Language) -> tuple[Part, ...]:
    """Return what prompts go by; one that is unknown is no failure, so it has no advice."""
    tr = language.tr
    meeting = tr("In use means a meeting: time counts, and no break comes.")
    return (
        Part("meeting: microphone", tr("Microphone"), meeting),
        Part("meeting: camera", tr("Camera"), meeting),
        Part(
            "screen in use: full screen",
            tr("Full screen"),
            tr("A film or a presentation: breaks wait."),
        ),
        Part(
            "screen in use: kept awake",
            tr("Screen kept awake"),
            tr("A film in a window, or a presentation: breaks wait."),
        ),
        Part(
            "do not disturb: notifications",
            tr("Do not disturb"),
            tr("On means that a break comes as a short message, if at all."),
        ),
    )


def _presence(language: Language) -> tuple[Part, ...]:
    tr = language.tr
    return (
        Part(
            "sleep and lock",
            tr("Lock and sleep"),
            tr("Screen time ends at a lock, at sleep, and while another user is here."),
        ),
        Part(
            "wait before sleep",
            tr("Before sleep"),
            tr("The computer waits a moment until the last minute is stored."),
        ),
        Part(
            "screen saver",
            tr("Screen saver"),
            tr("A screen saver or a lock screen ends screen time too."),
        ),
    )


def _messages(language: Language) -> tuple[Part, ...]:
    tr = language.tr
    return (
        Part(
            "tray",
            tr("Tray icon"),
            tr("The ring in the panel of your desktop."),
            tr("Switch on tray icons in your desktop (AppIndicator), or use this window."),
        ),
        Part(
            "notifications",
            tr("Messages"),
            tr("Short messages at the edge of the screen."),
            tr("Switch on notifications in the settings of your desktop."),
            tr("Show a message"),
        ),
        _buttons(language),
    )


def _buttons(language: Language) -> Part:
    tr = language.tr
    return Part(
        "message buttons",
        tr("Buttons in messages"),
        tr("One click says where you worked, begins a break or opens the month."),
        tr("Start the messages of your desktop anew, or switch the buttons off."),
    )


def _breaks(language: Language) -> tuple[Part, ...]:
    tr = language.tr
    return (
        Part(
            "sounds",
            tr("Sounds"),
            tr("A soft sound at the beginning and the end of a break."),
            tr(
                "Install a player (pipewire-bin or pulseaudio-utils), or switch sounds off."
            ),
            tr("Play the sound"),
        ),
        Part(
            "tips",
            tr("Tips"),
            tr("What a break suggests to do, and what you like of it."),
            tr("Repair tips.toml in the data folder, or delete it to begin anew."),
        ),
    )


def _days(language: Language) -> tuple[Part, ...]:
    tr = language.tr
    return (
        Part(
            "workdays",
            tr("Workdays"),
            tr("Places, travel and allowances: all that payroll may see."),
            _make_room(language),
        ),
        Part(
            "amounts",
            tr("Amounts"),
            tr("What a day or a kilometre pays, by date."),
        ),
        Part(
            "free days",
            tr("Free days"),
            tr("Public holidays, and the free days of your employer."),
            tr("Repair free_days.toml in the data folder; the last good list is used."),
        ),
        Part(
            "places",
            tr("Places"),
            tr("Network and screens, by which a place is suggested; you confirm it."),
            tr("Forget networks and screens in the settings: learning begins anew."),
        ),
    )


def _program(language: Language) -> tuple[Part, ...]:
    tr = language.tr
    return (
        Part(
            "running",
            tr("Counting"),
            tr("Whether time is counted and kept at this moment."),
            tr("The rows that do not work say why; then start HybridWell again."),
        ),
        Part(
            "settings",
            tr("Settings"),
            tr("settings.toml in the data folder."),
            tr(
                "Repair the line that is named; until then the last good settings are used."
            ),
        ),
        Part(
            "folder",
            tr("Data folder"),
            tr("Everything that HybridWell keeps."),
            _make_room(language),
            tr("Write a file"),
        ),
        *_start(language),
        Part("texts", tr("Texts"), tr("The language of windows and messages.")),
        Part("version", tr("Version"), tr("HybridWell, and what it runs on.")),
    )


def _start(language: Language) -> tuple[Part, ...]:
    tr = language.tr
    return (
        Part(
            "start at login",
            tr("Start at login"),
            tr("HybridWell in the tray as soon as you log in."),
            tr("Switch it off and on again in the settings."),
        ),
        Part(
            "commands",
            tr("Commands"),
            tr("How a second start and the command line reach the one that runs."),
        ),
    )


def _make_room(language: Language) -> str:
    return language.tr("Make room on the disk, and see that the data folder is yours.")
