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


BIAS = 0.5361
WEIGHTS = {
    "whole": Weight(0.6675, 0.2549, -0.0076, 0.0242, 0.0881),
    "near": Weight(0.6369, 0.2529, -0.0312, 0.0430, 0.0411),
    "nearest": Weight(0.5307, 0.2574, 0.1775, -0.0303, 0.0148),
    "near_alike": Weight(0.6767, 0.2421, 0.1188, -0.1719, -0.1488),
    "alike": Weight(0.0772, 0.1687, 0.1152, -0.0380, 0.0868),
    "lost": Weight(0.4836, 0.3697, -0.0083, -0.0184, 0.1980),
    "lost_any": Weight(0.8205, 0.3838, -0.0077, 0.0930, 0.0110),
    "lost_two": Weight(0.6415, 0.4796, -0.0927, 0.0163, 0.0039),
    "all_near": Weight(0.1551, 0.3620, 0.0350, 0.1212, 0.0268),
    "tied": Weight(0.4406, 0.3068, 0.0071, 0.0263, -0.0101),
    "turned": Weight(0.0387, 0.0860, -0.0423, -0.0877, -0.0252),
    "skip_tied": Weight(0.3792, 0.3239, 0.0543, -0.0264, -0.1178),
    "runs": Weight(0.2169, 0.2540, 0.0180, 0.0737, 0.1291),
    "names": Weight(0.3326, 0.2506, 0.1100, 0.0411, -0.0479),
    "names_lost": Weight(0.3227, 0.4675, -0.0167, -0.0770, -0.1546),
    "names_lost_two": Weight(0.0760, 0.2650, -0.0553, 0.0566, -0.0992),
    "names_lost_later": Weight(0.1901, 0.3923, -0.2316, 0.0847, -0.0215),
    "names_far": Weight(0.0724, 0.2591, -0.0333, 0.1156, -0.0709),
    "names_away": Weight(0.0433, 0.2035, -0.1720, -0.0199, 0.0257),
    "names_untied": Weight(0.1025, 0.3033, -0.0599, 0.0026, -0.1726),
    "numbers": Weight(0.1561, 0.2412, 0.2855, -0.0518, -0.1683),
    "numbers_far": Weight(0.1708, 0.3764, -0.0041, -0.0934, -0.0022),
    "numbers_apart": Weight(0.2133, 0.4096, 0.1962, 0.1070, -0.0767),
    "denies": Weight(0.1472, 0.3543, -0.0178, -0.1447, -0.0290),
    "denied_there": Weight(0.0412, 0.1989, -0.1148, -0.0194, 0.0521),
    "opposed": Weight(0.0243, 0.1539, -0.0722, -0.0870, 0.1029),
    "surer": Weight(0.0198, 0.1394, -0.0853, 0.0354, 0.0216),
    "wider": Weight(0.0469, 0.2114, -0.0995, -0.0608, 0.0574),
    "caused": Weight(0.0036, 0.0602, -0.1005, 0.0310, 0.0173),
    "misplaced": Weight(0.0137, 0.1164, -0.0795, 0.0854, 0.0976),
    "reordered": Weight(0.0637, 0.2442, 0.0104, -0.0407, 0.0315),
    "unhedged": Weight(0.0948, 0.2930, -0.0884, -0.0115, 0.0256),
    "unconditional": Weight(0.0089, 0.0939, -0.0787, -0.0382, 0.0963),
    "told_as_said": Weight(0.0865, 0.2812, 0.1382, 0.0211, 0.0317),
    "claim_length": Weight(0.5883, 0.1490, 0.1832, -0.1216, -0.1194),
    "evidence_length": Weight(0.5605, 0.1366, -0.0430, -0.1194, -0.1415),
    "nearest_length": Weight(0.6704, 0.1489, -0.2087, -0.0162, 0.0994),
    "one_passage": Weight(0.2469, 0.4312, 0.1687, -0.0826, -0.0164),
}
