"""A document judged against the criteria of a standard, with a quote for every verdict."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AssessmentVerdict(StrEnum):
    """What a document does with one criterion."""

    MEETS = "meets"
    FAILS = "fails"
    CONDITIONAL = "conditional"  # met for some persons, uses or times only
    SILENT = "silent"  # the document does not speak of it
    UNCLEAR = "unclear"  # it speaks of it, and can be read both ways
    CONTRADICTORY = "contradictory"  # one clause meets it, another fails it
    NOT_APPLICABLE = "not_applicable"  # the criterion is not about such a document


class Basis(StrEnum):
    """What a verdict rests on."""

    TEXT = "text"  # the words of the document
    AUTHORITY = "authority"  # a decision of the standard's steward on this very text
    EXTERNAL = "external"  # a document that this one refers to, which was not read


class Effect(StrEnum):
    """What a clause does to the reader of a document."""

    DENIES_RIGHT = "denies_right"
    NEEDS_PERMISSION = "needs_permission"
    OBLIGES = "obliges"
    PERMITS = "permits"


class FrameKind(StrEnum):
    """What a clause is about: the scene it sets."""

    COMMERCIAL_USE = "commercial_use"
    FIELD_OF_USE = "field_of_use"
    COMPETITION = "competition"
    OTHER_MODELS = "other_models"  # the work may not serve to improve or train another model
    SERVICE = "service"  # hosting, managed service
    PERSONS = "persons"
    SCALE_THRESHOLD = "scale_threshold"
    SALE = "sale"
    REDISTRIBUTION = "redistribution"
    DERIVATIVES = "derivatives"
    EXTERNAL_POLICY = "external_policy"
    SOURCE = "source"
    MODEL = "model"  # what is licensed are the weights of a model
    RECIPIENTS = "recipients"  # whoever receives the work has the rights
    ACCEPTANCE = "acceptance"  # a further licence that each recipient has to sign
    PRODUCT = "product"  # rights bound to one product or platform
    OTHER_SOFTWARE = "other_software"  # terms laid on what is merely distributed beside the work


@dataclass(frozen=True, slots=True)
class Quote:
    """A verbatim stretch: `text[start:end] == text_of_it` in the document's text, always."""

    text: str
    start: int
    end: int
    clause: str = ""  # number or heading of the clause it stands in


@dataclass(frozen=True, slots=True)
class Threshold:
    """The numbers of a clause that applies from a size on."""

    value: float  # in the units of the metric; 0 where the document leaves a blank
    metric: str  # as `monthly active users`, `annual revenue (USD)`
    label: str  # as a reader says it: `700 million MAU`
    measured_when: str = ""  # in the document's words; empty where it does not say
    scope: str = ""  # whose figure counts, in the document's words
    remedy: str = ""  # what is asked above it, in the document's words
    discretion: bool = False  # whether permission lies in somebody's discretion
    exceptions: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """What one clause does: its kind, its effect and where it says so."""

    kind: FrameKind
    effect: Effect
    quote: Quote
    rule: str  # name of the rule that read it
    firm: bool = True  # False: the words can be read otherwise
    threshold: Threshold | None = None  # of a scale threshold only
    limited: bool = False  # a permission that holds for a purpose or a class of users only


@dataclass(frozen=True, slots=True)
class Attributes:
    """The frames of a licence in sum; every value is a word of a closed list."""

    commercial_restricted: str = "no"  # yes, no, unclear; so the next four
    field_restriction: str = "no"
    competitor_restriction: str = "no"
    service_restriction: str = "no"
    persons_discrimination: str = "no"
    scale_threshold: str = ""  # as `700 million MAU`; empty where there is none
    redistribution: str = "silent"  # allowed, conditional, prohibited, silent, unclear
    derivatives: str = "silent"
    external_policy: str = "no"


@dataclass(frozen=True, slots=True)
class Identified:
    """A known text found in a document, by its SPDX id; `exact` where nothing else is in it."""

    id: str
    start: int
    end: int
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A step of a criterion: where `when` holds, the verdict; the first rule that holds decides.

    `when` is a condition on attributes and frames, see `wokhei.standards.conditions`.
    """

    id: str
    when: str
    verdict: AssessmentVerdict
    quotes: tuple[FrameKind, ...] = ()  # frames to quote, in order of preference
    basis: Basis = Basis.TEXT


@dataclass(frozen=True, slots=True)
class Criterion:
    """One item of a standard, in our words."""

    number: str  # the standard's own
    name: str
    question: str
    silence: AssessmentVerdict  # what it means that no rule holds
    rules: tuple[Rule, ...] = ()
    topics: tuple[str, ...] = ()  # words that show where a document speaks of it
    roles: tuple[str, ...] = ()  # a document in one of these roles is itself what is asked for


@dataclass(frozen=True, slots=True)
class Standard:
    """What documents are compared with."""

    id: str
    title: str
    publisher: str
    url: str  # of the standard's own text; empty where it has none but ours
    licence: str  # of the standard's own text, which is not shipped
    judges: str  # licence, system
    criteria: tuple[Criterion, ...]
    approved: tuple[str, ...] = ()  # SPDX ids of texts that the steward has approved


@dataclass(frozen=True, slots=True)
class AssessmentRow:
    """The verdict on one criterion; `quote` is None only where there is nothing to quote."""

    criterion: str
    name: str
    verdict: AssessmentVerdict
    basis: Basis
    rule: str
    confidence: float  # 0 to 1, see `wokhei.standards.confidence`
    quote: Quote | None = None
    counter: tuple[Quote, ...] = ()
    note: str = ""
    document: str = ""  # of the quote, where several documents were judged together


@dataclass(frozen=True, slots=True)
class StandardAssessment:
    """A document's rows under one standard, in the standard's order."""

    standard: str
    title: str
    rows: tuple[AssessmentRow, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """A standard in its own words: where its document states its criteria, by their numbers."""

    standard: str
    document: str
    criteria: tuple[tuple[str, Quote], ...]

    def of(self, criterion: str) -> Quote | None:
        """What it says of a criterion; None where that was not found."""
        return dict(self.criteria).get(criterion)


class Relation(StrEnum):
    """How several licences in one document go together."""

    CHOICE = "choice"  # the reader takes the one he likes
    SPLIT = "split"  # each is for something else
    NOT_SAID = "not_said"


@dataclass(frozen=True, slots=True)
class AssessedPart:
    """One of several licences in a document, judged by its own words."""

    name: str  # its SPDX id, else its title
    start: int  # of the whole document
    end: int
    applies_to: str  # in the document's words; empty where it does not say
    standards: tuple[StandardAssessment, ...]
    attributes: Attributes


@dataclass(frozen=True, slots=True)
class Assessment:
    """One document compared with one or more standards."""

    document: str
    sha256: str
    identified: tuple[Identified, ...]
    standards: tuple[StandardAssessment, ...]
    frames: tuple[Frame, ...]
    attributes: Attributes
    note: str = ""  # why a document could not be read as terms; empty where it could
    parts: tuple[AssessedPart, ...] = ()  # where it holds several licences
    relation: Relation | None = None  # of the parts; None where there are none
