"""How each figure is calculated, in words for readers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

# One line for each name in `domain.figures.FIGURES`.
FIGURE_WORDS: Mapping[str, str] = {
    "signal_observed": "Independent reports in the signal's window that use the term; copies of "
    "one text count once, and so does each owner in a bucket.",
    "signal_expected": "Independent reports expected in the window from the baseline before it.",
    "signal_ratio": "Reports observed, divided by reports expected.",
    "signal_p": "The chance of a count at least this high if nothing had changed.",
    "signal_q": "The chance of a false alarm, given all terms tested in the same bucket.",
    "signal_families": "Different owners among the sources that reported.",
    "signal_documents": "Documents that are evidence for the signal, one for each report.",
    "signal_copies": "Documents in the window that repeat the text of another and do not count.",
    "signal_window": "The length of the signal's window.",
    "signal_window_start": "The first day of the signal's window.",
    "signal_window_end": "The end of the signal's window.",
    "signal_last_day": "The last day of the signal's window.",
    "signal_senses": "The ways in which the sources use a contested term.",
    "sense_families": "Different owners among the sources that use the term so.",
    "signal_silent": "Owners that cover stories like this one, and did not cover it.",
    "signal_baseline": "How many earlier buckets the expectation was made from.",
    "signal_peak": "The day with the most independent reports.",
    "signal_monitored": "Sources heard in the window or its baseline.",
    "documents": "Documents in the dossier.",
    "families": "Different owners among the documents in the dossier.",
    "primary_documents": "Documents in the dossier that are the thing itself: a licence, a filing, "
    "a statement.",
    "full_documents": "Documents in the dossier whose whole text could be read.",
    "documents_undated": "Documents in the dossier that do not say when they were published.",
    "documents_cited": "The documents listed, counted.",
    "families_cited": "Different owners among the documents listed.",
    "documents_mentioning": "Documents in the dossier that use the phrase, whatever the case and "
    "hyphens.",
    "families_mentioning": "Different owners among the documents that use the phrase.",
    "families_echoing": "Different owners among the documents that share a run of words with "
    "the passage.",
    "document_date": "The date that the document states.",
    "document_day": "The date that the document states, without its year.",
    "document_read_on": "The day on which the desk read the document.",
    "first_date": "The date of the earliest document in the dossier.",
    "first_source": "The outlet of the earliest document in the dossier.",
    "last_date": "The date of the latest document in the dossier.",
    "gathered_on": "The day on which the dossier was gathered.",
    "assessment": "The verdict of a rule on what was read in the document; where the standard's "
    "steward has decided on this very text, the steward's.",
    "criteria": "Criteria of the standard that the document was compared with; of one verdict "
    "where the sentence names it.",
    "criterion": "The name of the criterion.",
    "standard": "The title of the standard; counted are the documents that name it.",
    "copies": "Documents left out of the dossier because they repeat the text of one in it.",
    "aside": "Documents left out because they use the term and tell of another matter.",
    "missing": "What was named but could not be obtained.",
    "monitored_sources": "Sources that the desk monitored when the dossier was gathered.",
}

# Figures whose arguments are phrases and may be shown; elsewhere they are ids of documents.
PHRASES = frozenset({"documents_mentioning", "families_mentioning", "sense_families"})


def explain_figure(name: str, arguments: Iterable[str]) -> str:
    """What a figure counts, as one or two sentences.

    Examples:
        >>> explain_figure("families_mentioning", ["open source"])
        'Different owners among the documents that use the phrase. Phrases: “open source”.'
        >>> explain_figure("half_life", [])
        'Calculated by “half life”.'
    """
    words = FIGURE_WORDS.get(name, f"Calculated by “{name.replace('_', ' ')}”.")
    if name not in PHRASES:
        return words
    phrases = ", ".join(f"“{phrase}”" for phrase in arguments)
    return f"{words} Phrases: {phrases}."
