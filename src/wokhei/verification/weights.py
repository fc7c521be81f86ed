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


BIAS = 0.5410
WEIGHTS = {
    "whole": Weight(0.6675, 0.2549, -0.0067, 0.0250, 0.0872),
    "near": Weight(0.6369, 0.2529, -0.0330, 0.0437, 0.0375),
    "nearest": Weight(0.5307, 0.2574, 0.1901, -0.0167, 0.0124),
    "near_alike": Weight(0.6767, 0.2421, 0.1165, -0.1724, -0.1517),
    "alike": Weight(0.0772, 0.1687, 0.1124, -0.0312, 0.0844),
    "lost": Weight(0.4836, 0.3697, -0.0092, -0.0153, 0.1975),
    "lost_any": Weight(0.8205, 0.3838, -0.0096, 0.0961, 0.0031),
    "lost_two": Weight(0.6415, 0.4796, -0.1073, -0.0002, 0.0139),
    "all_near": Weight(0.1551, 0.3620, 0.0301, 0.1237, 0.0338),
    "tied": Weight(0.4406, 0.3068, 0.0037, 0.0083, -0.0208),
    "turned": Weight(0.0387, 0.0860, -0.0256, -0.0905, -0.0264),
    "skip_tied": Weight(0.3792, 0.3239, 0.0384, -0.0309, -0.1121),
    "runs": Weight(0.2169, 0.2540, 0.0500, 0.0701, 0.1241),
    "names": Weight(0.3326, 0.2506, 0.1035, 0.0520, -0.0356),
    "names_lost": Weight(0.3227, 0.4675, -0.0090, -0.0875, -0.1695),
    "names_lost_two": Weight(0.0760, 0.2650, -0.0574, 0.0566, -0.0953),
    "names_lost_later": Weight(0.1901, 0.3923, -0.2267, 0.0927, -0.0333),
    "names_far": Weight(0.0724, 0.2591, -0.0300, 0.1138, -0.0715),
    "names_away": Weight(0.0433, 0.2035, -0.1782, -0.0220, 0.0246),
    "names_untied": Weight(0.1025, 0.3033, -0.0631, -0.0024, -0.1692),
    "numbers": Weight(0.1561, 0.2412, 0.2471, -0.0214, -0.1565),
    "numbers_far": Weight(0.1708, 0.3764, 0.0050, -0.0987, -0.0034),
    "numbers_apart": Weight(0.2133, 0.4096, 0.1818, 0.0909, -0.0694),
    "denies": Weight(0.1472, 0.3543, 0.0140, -0.1574, -0.0428),
    "denied_there": Weight(0.0412, 0.1989, -0.1226, -0.0135, 0.0586),
    "opposed": Weight(0.0243, 0.1539, -0.0713, -0.0844, 0.1038),
    "surer": Weight(0.0198, 0.1394, -0.0852, 0.0375, 0.0213),
    "wider": Weight(0.0469, 0.2114, -0.1001, -0.0613, 0.0586),
    "caused": Weight(0.0036, 0.0602, -0.0999, 0.0314, 0.0187),
    "misplaced": Weight(0.0119, 0.1086, -0.1006, 0.0295, 0.1187),
    "reordered": Weight(0.0637, 0.2442, 0.0142, -0.0440, 0.0322),
    "unhedged": Weight(0.0948, 0.2930, -0.0940, -0.0105, 0.0255),
    "unconditional": Weight(0.0089, 0.0939, -0.0796, -0.0370, 0.0979),
    "told_as_said": Weight(0.0906, 0.2870, 0.1352, 0.0276, 0.0309),
    "claim_length": Weight(0.5883, 0.1490, 0.1807, -0.1200, -0.1162),
    "evidence_length": Weight(0.5605, 0.1366, -0.0445, -0.1162, -0.1379),
    "nearest_length": Weight(0.6704, 0.1489, -0.2115, -0.0253, 0.1033),
    "one_passage": Weight(0.2469, 0.4312, 0.1590, -0.0826, 0.0021),
}
