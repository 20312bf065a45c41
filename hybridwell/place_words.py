"""The words for places, for windows and command line alike."""

from collections.abc import Iterable

from hybridwell.domain.claims.workday import Place, Workday
from hybridwell.language import Language


def place_name(language: Language, place: Place) -> str:
    tr = language.tr
    return {
        Place.HOME: tr("Home"),
        Place.OFFICE: tr("Office"),
        Place.HUB: tr("Hub"),
        Place.CLIENT: tr("Client"),
        Place.ELSEWHERE: tr("Elsewhere"),
        Place.LEAVE: tr("Leave"),
        Place.SICK: tr("Sick"),
        Place.HOLIDAY: tr("Holiday"),
        Place.FREE: tr("Day off"),
    }[place]


def say_places(language: Language, places: Iterable[Place]) -> str:
    return " + ".join(place_name(language, place) for place in places)


def say_workday(language: Language, workday: Workday) -> str:
    """Return the place of a day, and whether it is only suggested."""
    places = say_places(language, workday.places)
    if workday.confirmed:
        return places
    return language.tr("{place} (suggested)", place=places)
