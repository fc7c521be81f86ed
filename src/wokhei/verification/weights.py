"""The weights of the score: made by `wokhei.evaluation.grounding --fit`, not by hand."""

from __future__ import annotations

from typing import NamedTuple


class Weight(NamedTuple):
    """What one feature counts: its mean and deviation, and its weight alone and with length."""

    mean: float
    scale: float
    weight: float
    by_claim_length: float
    by_evidence_length: float


BIAS = 0.5345
WEIGHTS = {
    "whole": Weight(0.6675, 0.2549, -0.0066, 0.0283, 0.0888),
    "near": Weight(0.6369, 0.2529, -0.0344, 0.0404, 0.0357),
    "nearest": Weight(0.5307, 0.2574, 0.1903, -0.0180, 0.0131),
    "near_alike": Weight(0.6767, 0.2421, 0.1153, -0.1764, -0.1534),
    "alike": Weight(0.0772, 0.1687, 0.1123, -0.0305, 0.0845),
    "lost": Weight(0.4836, 0.3697, -0.0113, -0.0164, 0.1967),
    "lost_any": Weight(0.8205, 0.3838, -0.0097, 0.0963, 0.0030),
    "lost_two": Weight(0.6415, 0.4796, -0.1079, -0.0013, 0.0129),
    "all_near": Weight(0.1551, 0.3620, 0.0307, 0.1243, 0.0341),
    "tied": Weight(0.4406, 0.3068, 0.0071, 0.0132, -0.0208),
    "turned": Weight(0.0387, 0.0860, -0.0258, -0.0909, -0.0260),
    "skip_tied": Weight(0.3792, 0.3239, 0.0383, -0.0300, -0.1125),
    "runs": Weight(0.2169, 0.2540, 0.0459, 0.0654, 0.1245),
    "names": Weight(0.3326, 0.2506, 0.1038, 0.0570, -0.0371),
    "names_lost": Weight(0.3227, 0.4675, -0.0092, -0.0894, -0.1679),
    "names_lost_two": Weight(0.0760, 0.2650, -0.0557, 0.0575, -0.0952),
    "names_lost_later": Weight(0.1901, 0.3923, -0.2307, 0.0843, -0.0327),
    "names_far": Weight(0.0724, 0.2591, -0.0375, 0.1063, -0.0638),
    "names_away": Weight(0.0433, 0.2035, -0.1853, -0.0348, 0.0310),
    "names_untied": Weight(0.1025, 0.3033, -0.0617, 0.0005, -0.1689),
    "numbers": Weight(0.1561, 0.2412, 0.2479, -0.0194, -0.1545),
    "numbers_far": Weight(0.1708, 0.3764, 0.0010, -0.1029, -0.0025),
    "numbers_apart": Weight(0.2135, 0.4098, 0.1813, 0.0904, -0.0682),
    "denies": Weight(0.1472, 0.3543, 0.0134, -0.1583, -0.0438),
    "denied_there": Weight(0.0412, 0.1989, -0.1227, -0.0138, 0.0587),
    "opposed": Weight(0.0243, 0.1539, -0.0712, -0.0845, 0.1040),
    "surer": Weight(0.0198, 0.1394, -0.0854, 0.0375, 0.0206),
    "wider": Weight(0.0469, 0.2114, -0.1006, -0.0610, 0.0580),
    "caused": Weight(0.0036, 0.0602, -0.0996, 0.0315, 0.0185),
    "misplaced": Weight(0.0119, 0.1086, -0.1002, 0.0295, 0.1187),
    "reordered": Weight(0.0637, 0.2442, 0.0156, -0.0403, 0.0315),
    "unhedged": Weight(0.0948, 0.2930, -0.0944, -0.0119, 0.0259),
    "unconditional": Weight(0.0089, 0.0939, -0.0795, -0.0368, 0.0976),
    "told_as_said": Weight(0.0906, 0.2870, 0.1315, 0.0162, 0.0366),
    "claim_length": Weight(0.5883, 0.1490, 0.1786, -0.1181, -0.1154),
    "evidence_length": Weight(0.5605, 0.1366, -0.0409, -0.1154, -0.1378),
    "nearest_length": Weight(0.6704, 0.1489, -0.2101, -0.0237, 0.1026),
    "one_passage": Weight(0.2469, 0.4312, 0.1577, -0.0825, 0.0017),
}
