"""What a document is to a dossier, where its source did not say."""

from __future__ import annotations

import re

from wokhei.domain.document import Document, Role

# Hosts whose pages are the thing itself.
_PRIMARY_HOST = re.compile(
    r"^https?://(?:[\w.-]+\.)?(?:gov|mil|int|europa\.eu|gov\.uk|arxiv\.org|doi\.org|github\.com"
    r"|courtlistener\.com|legislation\.gov\.uk|rfc-editor\.org|opensource\.org|w3\.org|ietf\.org)"
    r"(?:[:/]|$)",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"\b(?:shall|hereby|herein|hereof|thereof|licensee|licensor|pursuant|must not|may not"
    r"|(?:under )?this (?:agreement|licen[cs]e|regulation|act)"
    r"|notwithstanding|terms and conditions)\b",
    re.IGNORECASE,
)
_OPINION = re.compile(
    r"^(?:opinion|comment|editorial|column|op-ed|viewpoint|letters?)\s*[:|–—-]", re.IGNORECASE
)
# Titles of the thing itself: "Bulletin 17: …", "Recall notice 2026/31: …", "…: full text".
_OFFICIAL = re.compile(
    r"^(?:[A-Z][\w’'-]* )?(?:statement|bulletin|decision|vote|notice|clarification|schedule|order"
    r"|resolution|minutes|note|record|judgment|ruling|press release)\b[^:]{0,20}:"
    r"|^(?:statement|clarification|press release|minutes|judgment|ruling|decision|order|letter)"
    r" (?:on|by|of|in|from|to)\b|\b(?:full text|press release|licen[cs]e agreement)\b"
    r"|^[\w’' ]{3,60} licen[cs]e,?(?: version)? \d[\d.]*$"
    r"|:\s(?:an? )?(?:[\w-]+ ){0,4}(?:randomi[sz]ed|controlled|cohort|double-blind)[\w ,-]{0,40}"
    r"(?:trial|study)$",
    re.IGNORECASE,
)
# Bodies whose own publications are the thing itself; what reports on them is a paper or an agency.
_ISSUER = re.compile(
    r"\b(?:court|tribunal|ministry|parliament|assembly|senate|congress|commission|authority|agency"
    r"|ombudsman|inspectorate|municipality|city of|county of|government|central bank|office of"
    r"|department of|journal of|proceedings of|statistics (?:office|bureau))\b",
    re.IGNORECASE,
)
_PRESS = re.compile(
    r"\b(?:news|press|wire|times|post|daily|weekly|herald|gazette|radio|tv|magazine|report(?:er)?"
    r"|watch|today|online|review|ledger|diary|blog)\b|\.\w{2,}$",
    re.IGNORECASE,
)
_LAW_PER_WORD = (
    1 / 60
)  # reports on licences stay under 1/150, licences are above 1/40 (openness set)
_READ = 4_000  # code points looked at


def role_of(document: Document) -> Role:
    """The role of a document: as stated, or else told from its address, title and wording."""
    if document.role is not Role.REPORT:
        return document.role
    if _OPINION.match(document.title):
        return Role.OPINION
    if _PRIMARY_HOST.match(document.url) or _OFFICIAL.search(document.title):
        return Role.PRIMARY
    name = document.source_name
    if _ISSUER.search(name) and not _PRESS.search(name):
        return Role.PRIMARY
    text = document.text[:_READ]
    words = len(text.split())
    if words >= 60 and len(_LAW.findall(text)) >= max(3, words * _LAW_PER_WORD):
        return Role.PRIMARY
    return Role.REPORT
