"""Which poses show which exercise, by the name that a tip gives (`figure`)."""

from hybridwell.ui.poses import GROUND, Exercise, Line, Pose

FLOOR: Line = ((22.0, GROUND + 2.5), (78.0, GROUND + 2.5))
DESK: tuple[Line, ...] = (
    FLOOR,
    ((64.0, 60.0), (86.0, 60.0)),
    ((82.0, 60.0), (82.0, GROUND + 2.5)),
)
WALL: tuple[Line, ...] = (((31.0, 14.0), (31.0, GROUND + 2.5)), FLOOR)
CHAIR: tuple[Line, ...] = (
    FLOOR,
    ((28.0, 48.0), (28.0, 74.0), (46.0, 74.0), (46.0, GROUND + 1.0)),
    ((28.0, 74.0), (28.0, GROUND + 1.0)),
)
_STAND = Pose()
_SIDE = Pose(left_arm=4, left_hand=12, right_arm=4, right_hand=12, left_leg=0, left_foot=0,
             right_leg=0, right_foot=0)  # fmt: skip
_UP = Pose(left_arm=-146, left_hand=-166, right_arm=146, right_hand=166)


EXERCISES = {
    "walk": Exercise(
        (
            Pose(lean=4, left_arm=-30, left_hand=-8, right_arm=26, right_hand=58,
                 left_leg=27, left_foot=14, right_leg=-18, right_foot=-34),
            Pose(lean=4, left_arm=-2, left_hand=18, right_arm=2, right_hand=26,
                 left_leg=3, left_foot=0, right_leg=22, right_foot=-38),
            Pose(lean=4, left_arm=26, left_hand=58, right_arm=-30, right_hand=-8,
                 left_leg=-18, left_foot=-34, right_leg=27, right_foot=14),
            Pose(lean=4, left_arm=2, left_hand=26, right_arm=-2, right_hand=18,
                 left_leg=22, left_foot=-38, right_leg=3, right_foot=0),
        ),
        1.6,
        (FLOOR,),
    ),
    "march": Exercise(
        (
            Pose(left_arm=-20, left_hand=-12, right_arm=40, right_hand=120,
                 left_leg=75, left_foot=-4, right_leg=0, right_foot=0),
            _SIDE,
            Pose(left_arm=40, left_hand=120, right_arm=-20, right_hand=-12,
                 left_leg=0, left_foot=0, right_leg=75, right_foot=-4),
            _SIDE,
        ),
        2.0,
        (FLOOR,),
    ),
    "sway": Exercise(
        (
            Pose(lean=-4, shift=-6, left_leg=-6, left_foot=-1, right_leg=24, right_foot=19),
            Pose(lean=4, shift=6, left_leg=-24, left_foot=-19, right_leg=6, right_foot=1),
        ),
        4.0,
        (FLOOR,),
    ),
    "stretch": Exercise((_STAND, _UP, _UP), 5.0, (FLOOR,)),
    "breathe": Exercise(
        (
            _STAND,
            Pose(left_arm=-72, left_hand=-96, right_arm=72, right_hand=96, shrug=1.5),
        ),
        10.0,
        (FLOOR,),
    ),
    "desk": Exercise(
        (
            Pose(left_arm=20, left_hand=88, right_arm=26, right_hand=80, lean=3, nod=4),
            Pose(left_arm=24, left_hand=80, right_arm=20, right_hand=90, lean=3, nod=6),
        ),
        2.0,
        DESK,
    ),
    "eyes": Exercise(
        (
            Pose(right_arm=70, right_hand=222, nod=8),
            Pose(right_arm=74, right_hand=226, nod=14, lean=3),
        ),
        4.0,
        (FLOOR,),
    ),
    "palm": Exercise(
        (
            Pose(left_arm=-46, left_hand=-206, right_arm=46, right_hand=206, nod=2),
            Pose(left_arm=-48, left_hand=-204, right_arm=48, right_hand=204, nod=-2),
        ),
        5.0,
        (FLOOR,),
    ),
    "shoulders": Exercise(
        (
            Pose(left_arm=-24, left_hand=-10, right_arm=24, right_hand=10),
            Pose(left_arm=-28, left_hand=-14, right_arm=28, right_hand=14, shrug=5.5),
            Pose(left_arm=-40, left_hand=-22, right_arm=40, right_hand=22, shrug=3),
        ),
        3.0,
        (FLOOR,),
    ),
    "neck": Exercise((Pose(nod=26), Pose(), Pose(nod=-26), Pose()), 7.0, (FLOOR,)),
    "hands": Exercise(
        (
            Pose(left_arm=-40, left_hand=-120, right_arm=40, right_hand=120),
            Pose(left_arm=-48, left_hand=-150, right_arm=48, right_hand=150),
            Pose(left_arm=-52, left_hand=-96, right_arm=52, right_hand=96),
        ),
        3.0,
        (FLOOR,),
    ),
    "chest": Exercise(
        (
            Pose(left_arm=-24, left_hand=20, right_arm=24, right_hand=-20),
            Pose(left_arm=-58, left_hand=-30, right_arm=58, right_hand=30, shrug=1.5),
        ),
        4.0,
        (FLOOR,),
    ),
    "shake": Exercise(
        (
            Pose(left_arm=-26, left_hand=-40, right_arm=26, right_hand=8),
            Pose(left_arm=-30, left_hand=-6, right_arm=30, right_hand=42),
        ),
        0.9,
        (FLOOR,),
    ),
    "twist": Exercise(
        (
            Pose(left_arm=-62, left_hand=40, right_arm=62, right_hand=-40, nod=16, lean=4),
            Pose(left_arm=-20, left_hand=84, right_arm=20, right_hand=-84),
            Pose(left_arm=-62, left_hand=40, right_arm=62, right_hand=-40, nod=-16,
                 lean=-4),
        ),
        6.0,
        (FLOOR,),
    ),
    "arch": Exercise(
        (
            Pose(left_arm=-52, left_hand=48, right_arm=52, right_hand=-48),
            Pose(left_arm=-62, left_hand=36, right_arm=40, right_hand=-58, lean=-15,
                 nod=-14),
        ),
        5.0,
        (FLOOR,),
    ),
    "tiptoe": Exercise(
        (_STAND, Pose(left_arm=-30, left_hand=-34, right_arm=30, right_hand=34, lift=7)),
        2.6,
        (FLOOR,),
    ),
    "squat": Exercise(
        (
            Pose(left_arm=6, left_hand=12, right_arm=10, right_hand=16, left_leg=2,
                 left_foot=0, right_leg=2, right_foot=0, shift=2),
            Pose(left_arm=66, left_hand=80, right_arm=72, right_hand=86, lean=22,
                 left_leg=66, left_foot=-12, right_leg=66, right_foot=-12, shift=-9),
        ),
        4.0,
        CHAIR,
    ),
    "push": Exercise(
        (
            Pose(lean=24, left_arm=62, left_hand=62, right_arm=62, right_hand=62,
                 left_leg=-24, left_foot=-24, right_leg=-24, right_foot=-24, shift=-3),
            Pose(lean=38, left_arm=4, left_hand=100, right_arm=4, right_hand=100,
                 left_leg=-38, left_foot=-38, right_leg=-38, right_foot=-38, shift=5),
        ),
        3.0,
        DESK,
    ),
    "wall": Exercise(
        (
            Pose(left_leg=72, left_foot=0, right_leg=72, right_foot=0, shift=-13,
                 left_arm=30, left_hand=64, right_arm=30, right_hand=64),
            Pose(left_leg=76, left_foot=0, right_leg=76, right_foot=0, shift=-13,
                 left_arm=26, left_hand=68, right_arm=26, right_hand=68),
        ),
        4.0,
        WALL,
    ),
    "balance": Exercise(
        (
            Pose(left_arm=-84, left_hand=-92, right_arm=84, right_hand=92, lean=-2,
                 left_leg=2, left_foot=0, right_leg=52, right_foot=-38),
            Pose(left_arm=-94, left_hand=-86, right_arm=78, right_hand=96, lean=3,
                 left_leg=-1, left_foot=1, right_leg=58, right_foot=-34),
        ),
        3.0,
        (FLOOR,),
    ),
    "lunge": Exercise(
        (
            Pose(left_arm=-40, left_hand=46, right_arm=40, right_hand=-46,
                 left_leg=34, left_foot=-2, right_leg=-34, right_foot=-44),
            Pose(left_arm=-40, left_hand=46, right_arm=40, right_hand=-46, lean=3,
                 left_leg=54, left_foot=-8, right_leg=-42, right_foot=-52),
        ),
        5.0,
        (FLOOR,),
    ),
}  # fmt: skip
