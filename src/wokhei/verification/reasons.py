"""The closed list of reasons a check can give."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why a sentence, a claim or an article does not stand."""

    # L0 structure and offsets
    CITATION_MISSING = "citation_missing"
    COMPUTATION_MISSING = "computation_missing"
    DOCUMENT_UNKNOWN = "document_unknown"
    OFFSETS_WRONG = "offsets_wrong"
    FACT_IN_STRUCTURE = "fact_in_structure"
    FACT_OUTSIDE_SOURCES = "fact_outside_sources"
    TEXT_EMPTY = "text_empty"
    # figures
    FIGURE_UNKNOWN = "figure_unknown"
    FIGURE_DIFFERS = "figure_differs"
    ROWS_DIFFER = "rows_differ"
    FIGURE_NOT_PRINTED = "figure_not_printed"
    # L1 quotes
    QUOTE_NOT_FOUND = "quote_not_found"
    QUOTE_NOT_IN_SENTENCE = "quote_not_in_sentence"
    # L2 quantities
    NUMBER_NOT_FOUND = "number_not_found"
    DATE_NOT_FOUND = "date_not_found"
    UNIT_DIFFERS = "unit_differs"
    COMPARATOR_DIFFERS = "comparator_differs"
    NUMBER_MISPLACED = "number_misplaced"
    # L3 names
    NAME_NOT_FOUND = "name_not_found"
    NAME_MISPLACED = "name_misplaced"
    # L4 polarity, modality, quantifier, order
    NEGATION_ADDED = "negation_added"
    NEGATION_DROPPED = "negation_dropped"
    OPPOSITE = "opposite"
    MODALITY_STRONGER = "modality_stronger"
    MODALITY_WEAKER = "modality_weaker"
    QUANTIFIER_WIDER = "quantifier_wider"
    ORDER_REVERSED = "order_reversed"
    ROLES_SWAPPED = "roles_swapped"
    CORRECTION_IGNORED = "correction_ignored"
    CAUSE_ADDED = "cause_added"
    CONDITION_DROPPED = "condition_dropped"
    DEGREE_DIFFERS = "degree_differs"
    PLAN_AS_DONE = "plan_as_done"
    DEED_NOT_TOLD = "deed_not_told"
    # L5 attribution
    SPEAKER_DIFFERS = "speaker_differs"
    STANCE_DIFFERS = "stance_differs"
    ATTRIBUTION_DROPPED = "attribution_dropped"
    # L6 coverage
    NOT_COVERED = "not_covered"
    # L7 and L8 a model's opinion
    MODEL_DISAGREES = "model_disagrees"
    MODEL_SILENT = "model_silent"
    # guards
    UNIVERSAL_NEGATIVE = "universal_negative"
    SUPERLATIVE = "superlative"
    AUTHOR_MISSING = "author_missing"
    EFFECT_DIFFERS = "effect_differs"
    LAW_STATUS_DIFFERS = "law_status_differs"
    LAW_STATUS_UNCHECKED = "law_status_unchecked"
    SOURCES_DISAGREE = "sources_disagree"
    NAME_WITHOUT_SOURCE = "name_without_source"
    READING_TIME_DIFFERS = "reading_time_differs"
    SOURCES_TOO_FEW = "sources_too_few"
    FAMILIES_TOO_FEW = "families_too_few"
    DOSSIER_DIFFERS = "dossier_differs"
    # closed
    CHECK_FAILED = "check_failed"
