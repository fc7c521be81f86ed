"""Clauses that apply from a size on: users, revenue, staff."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wokhei.domain.assessment import Effect, Frame, FrameKind, Threshold
from wokhei.domain.span import Span
from wokhei.standards.modality import Force, pattern
from wokhei.standards.unit import Unit
from wokhei.text.quantities import Comparator, Dimension, Quantity, quantities

METRIC = pattern(
    r"""\b(?P<metric> ?user base|(?:average )?(?:monthly|daily|weekly|annual|yearly|total|registered
    |concurrent|paid|paying|unique|end)? ?(?:active )?(?:users?|visitors|customers|subscribers
    |seats|accounts|developers|programmers|engineers|readers|viewers|members|listeners|players
    |patients|students|pupils|households|visits|installs|streams|recipients|inhabitants|residents
    |members)
    |print run|market share|lines in service|downloaded(?= (?:more|over|at least|upwards))
    |(?:training )?(?:flops?|floating[- ]point operations|(?:gpu|accelerator|tpu)[- ]hours)
    |gpus?|tpus?|accelerators|parameters|(?:machine|compute|computing|processor|cpu|core|node)
    [- ]hours|(?:tera
    |peta|giga)bytes|units (?:shipped|sold)|units
    |MAUs?|DAUs?
    |(?:global |worldwide |total |consolidated |aggregate |combined )?(?:annual|yearly|monthly
    |quarterly|gross|net|recurring|annual recurring|annual gross)? ?(?:gross |net )?(?:revenues?
    |profits?|turnover|takings|proceeds|sales|income|receipts|budget)|(?:earn|earns|earning|earned
    |makes|making|took in
    |takes in|turns over|turned over|grosses|grossed|gross(?= more| over| above)|valued)
    |(?:venture |outside |external |total |aggregate )?(?:funding|financing|capital|investment
    |assets|valuation|market capitali[sz]ation|balance sheet(?: total)?)
    |(?:full[- ]time )?(?:employees and (?:independent )?contractors|employees|staff|personnel
    |workers|individuals working(?! as)|people working(?! as)
    |persons employed|contractors|people|persons|staff members)|headcount|head count|people
    |persons|downloads
    |copies (?:sold|shipped|made|distributed|in circulation)|(?<=hundred )copies
    |(?<=thousand )copies|(?<=0 )copies|servers|nodes|cores|instances|devices|installations
    |machines|requests|queries
    |transactions)\b"""
)
_REACHES = pattern(
    r"""\b(?:reach(?:es|ed|ing)?|pass(?:es|ed|ing)?|cross(?:es|ed|ing)?|top(?:s|ped)|upwards?
    |attain\w*|hit|exceed\w*|surpass\w*|more|greater|over|above|at least
    |excess|stays? below|below|under|fewer|less|up to|no more|not more|beyond|larger|higher
    |(?:limited|confined|restricted|capped) (?:to|at)|(?:limit|ceiling|cap|maximum|threshold) of
    |come(?:s)? to|amount(?:s|ed)? to|ends? at|drawn in|raised)\b|>
    |\+"""
)
# What is counted, where no metric is known by name: `more than ten million sensors`.
_STRICT = pattern(
    r"""\b(?:more than|over|above|exceed(?:s|ed|ing)?|in excess of|at least|fewer than|less than
    |up to
    |no more than|greater than|larger than|beyond|below|under|surpass(?:es|ed|ing)?
    |(?:limited|confined|restricted|capped) (?:to|at)|(?:limit|ceiling|cap|maximum) of
    |ends? at) $"""
)
_NOUN = re.compile(
    r" +(?P<metric>(?:[a-z][\w-]* ){0,2}?(?!(?:days|weeks|months|years|hours|minutes|seconds"
    r"|times|pages"
    r"|words|lines|characters|paragraphs|copies|sections|clauses|dollars|euros|pounds|cents|others"
    r"|parties|computers|decades|bytes|kilobytes|megabytes|is|was|has|does|this|terms|calls|chars"
    r"|percentage|shares|votes|statements)\b)[a-z][a-z-]{2,}s)\b"
)
_REFERENCE = re.compile(
    r"\b(?:sections?|clauses?|articles?|paragraphs?|versions?|parts?)\b[\s\d.,()and/or]*$",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"\b(?:age[ds]?|children|minors|anyone|persons|people)\b"
    r"(?:[\w ]{0,12}?(?:under|below|over|of))?\s*$",
    re.IGNORECASE,
)
_BLANK = re.compile(
    r"\[\s*(?P<blank>number|amount|n|x|insert [^\]]{1,30}"
    r"|___+)\s*\]\s*(?P<what>(?:[\w-]+ )?(?:users|seats|employees|servers|nodes|instances"
    r"|devices))",
    re.IGNORECASE,
)
_UP_TO_BLANK = pattern(
    r"""\b(?:up to|more than|exceeds?|over|within) the (?:number|amount) of (?:users|seats
    |employees|servers|nodes|instances|devices)"""
)
_WHEN = pattern(
    r"""\b(?:in|during|for|over|within|averaged over|across) (?:the|any|a|each|its|your|their
    |every|some) (?:rolling |running |continuous |consecutive |given |single )?(?:period|window|span
    |stretch|interval) of [\w -]{3,40}?(?:days|weeks|months|years|quarters)\b
    |\b(?:in|during|over|averaged over|across) (?:the|any) (?:[\w-]+ ){1,3}?(?:days|weeks|months
    |years
    |quarters) (?:before|preceding|prior(?: to)?|running|to date)\b(?: [^,.;]{3,60})?
    |\bfrom the (?:day|date|moment|time)(?: on which| when| that)\b[^,.;]{0,60}?(?=,
    |$| has\b| have\b)
    |\b(?:on|as of|as at|at|by|from|before|prior to|after
    |since) the (?:[\w.'-]+ ){0,6}?(?:date|day|time|anniversary)(?: (?:of|on which
    |when) (?:[\w'-]+ ?){1,6})?(?=[ ,;.)]|$)
    |\b(?:in|during|for|over|within|averaged over|across) (?:the|any|a|each|its|your|their|that
    |one) (?:[\w-]+ ){0,4}?(?:month|quarter|year|weeks?|days?|months|years|period|quarters)\b
    (?: (?:before|preceding|prior to|ending (?:on|with)|up to) [^,.;]{3,60})?
    |\b(?:in|during|over) (?:the )?(?:preceding|previous|prior|last|past
    |trailing) (?:[\w-]+ ){0,3}?(?:month|quarter|year|months|days|weeks)s?\b
    |\b(?:on|as of|as at|by|at) \d{1,2} (?:January|February|March|April|May|June|July|August
    |September
    |October|November|December)\b(?: of the (?:previous|preceding|current|last) year| \d{4})?
    |\b(?:at|by|as of|on) the (?:end|close|beginning|start|moment) (?:of )?[^,.;]{3,60}?
    (?=[,.;]|$| is\b| are\b| has\b| have\b| had\b| may\b| must\b| shall\b| you\b
    | the Licensee\b| its\b| it\b| exceed)
    |\b(?:in|at|as of) (?:its|their|your|the) (?:most recent|latest|last) [\w ]{3,40}?(?=[,.;]
    |$| is\b
    | are\b| has\b| may\b| must\b)|\bthe (?:month|quarter|year|week) before\b
    |\b(?:during|in|over|within) any period of [\w ]{3,40}?(?:days|weeks|months|years)\b
    |\bover (?:its|their) lifetime\b
    |(?<=\w )a (?:year|month|week|quarter)\b
    |\bat any (?:time|point|moment)\b|\b(?:per|each|every) (?:month|year|annum|day|calendar month
    |calendar year|fiscal year)\b|\bannually\b|\bon average\b"""
)
_SCOPE = re.compile(
    r"\b(?:users|revenues?|turnover|employees|income|funding|customers) (?:of|across|from|for"
    r"|by) (?P<a>[^.;]{4,160}?),? (?:is|are|was|were|exceeds?|exceed|greater|have|has"
    r"|exceeding|more|over|reach\w*|stays?)\b"
    r"|\b(?P<b>you(?:r \w+)?(?:,? (?:or|and|together with|including) (?:your|its"
    r"|any) (?:\w+ )?affiliates?)?|licensee(?:,? (?:or|and) (?:licensee's|its) affiliates)?"
    r"|your (?:company|organi[sz]ation|group|entity)\b)",
    re.IGNORECASE,
)
_REMEDY = pattern(
    r"""\b(?:you |licensee |they |it )?(?:must|shall|should|need to|needs to|have to|has to|need
    |needs|require|requires|write to)\b[^.;]{0,120}?\b(?:licen[cs]e|permission|agreement|consent
    |subscription|fee|us|licensor|authori[sz]ation|payment)\b(?: from [\w ]{1,30}?(?=[,.;]|$))?
    |\bsubject to (?:payment|a fee|a separate)[^.;]{0,80}"""
)
_ENDS = pattern(
    r"""\b(?:licen[cs]es?|rights?|permissions?|agreement|grant)\b[^.;]{0,60}?\b(?:terminates?
    |ends?|ceases?|lapses?|expires?|is void|are void|fall(?:s)? away|(?:is|are) suspended)\b
    |\b(?:have|has) no rights?\b"""
)
_OF_A_NOTICE = pattern(
    r"""\b(?:branding|attribution|logos?|watermarks?|notices?|credits?) (?:restrictions?
    |requirements?|conditions?|obligations?|clauses?|rules?)\b
    |\b(?:remov|alter|hid|obscur|omit|drop)\w* (?:the |our |any |its )?(?:\w+ ){0,3}?(?:branding
    |logos?|attribution|notices?|watermarks?|credits?)\b"""
)
_MORE_COSTS = pattern(
    r"""\W*(?:additional|further|extra|more|larger|bigger|beyond|above)\b[^.;]{0,60}?\b(?:charged
    |write to us|contact us|ask us
    |chargeable|pays?|paid|fees?|licen[cs]es?|agreements?|contracts?|subscriptions?|costs?)\b"""
)
# What the reader of quantities leaves: `CHF 50m`, `USD 1 000 000`, a bare number beside a metric.
_NUMBER = re.compile(
    r" ?(?P<power>\b10 ?\^ ?(?P<exponent>\d{1,2})\b|\b\d(?:\.\d+)?[eE]\d{1,2}\b)"
    r"| ?(?P<half>\bhalf a (?P<halved>million|billion)\b)"
    r"|(?P<currency>\b(?:USD|EUR|GBP|CHF|JPY|CNY|INR|AUD|CAD|SEK|NOK|DKK|SGD|KRW|BRL|RMB"
    r"|RUB|PLN|CZK|TRY|MXN|ZAR|HKD|TWD|NZD|THB|IDR|VND|AED|SAR)(?: ?[$€£¥])?"
    r"|[$€£¥])? ?\b(?P<number>\d{1,3}(?:[ ,.']\d{3})+|\d+(?:\.\d+)?)"
    r"(?: ?(?P<scale>[kK]|[tT]housand|M|mn?|[mM]illion|B|bn|[bB]illion)\b)?"
    r"(?: {0,40}(?P<after>USD|EUR|GBP|CHF|JPY|CNY|INR|RUB|RMB|KRW|US dollars|dollars|euros?"
    r"|pounds)\b)?"
)
# `100,000 (one hundred thousand) devices`: the same number again, in words or in figures.
_AGAIN = re.compile(
    r"(?<=[\w ]) \((?:[a-z]+[ -]){0,6}[a-z]+\)|(?<=[\w ]) \([$€£]?[\d][\d.,' ]*\)", re.IGNORECASE
)
_ONLY_ONCE_AGREED = pattern(
    r"""\bonly (?:once|after|when|if|upon|from the time)\b[^.;]{0,60}?\b(?:licen[cs]e|agreement
    |contract
    |consent|permission)\b"""
)
_NUMERAL = pattern(
    r"""\b(?:hundred|thousand|million|billion|dozen|two|three|four|five|six|seven|eight|nine|ten
    |eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b|\d"""
)
_POINTS = re.compile(r"(?<![\d.,])(\d{1,3})((?:\.\d{3})+)(?![\d.]|,\d{3})(?= )")
_WIDE = pattern(r"""^(?:total|global|worldwide|consolidated|aggregate|combined) (?=\w+ \w)""")
_EACH = pattern(r"""\b(?:each|both)\b""")
_AT_MOST = pattern(r"""\b(?:below|under|less than|fewer than|up to|at most|(?:no
    |not|not (?:\w+ ){1,3}?) ?more than|(?:limited|confined|restricted|capped) (?:to|at)
    |(?:limit|ceiling|cap
    |maximum) of
    |(?:did|does|do|must|may) not exceed|not exceeding|no greater than)\b""")
_AT_LEAST = pattern(
    r"""(?:(?: [\w-]+){0,3} (?:(?:or|and) (?:more|above|over|upwards?)|upwards?|onwards?)\b|\+)"""
)
# `Covers a million requests; a paid plan is required for more`
_BEYOND = pattern(
    r"""\b(?:for more|beyond (?:that|this|it)|above (?:that|this|it)|(?:every|each
    |any) further|(?:every|each|any) (?:\w+ )?(?:beyond|above|over) (?:that|this|it))\b"""
)
_COSTS = pattern(
    r"""\bowes?\b|\bpays?\b|\bpayable\b|\b(?:has|have|is|are) to be paid for\b|\bbuys? an?\b
    |\broyalt(?:y|ies)\b|\bha(?:s|ve) to be bought\b
    |\b(?:fee|charge)\b[^.;]{0,30}? (?:is|becomes) due\b|\bcontact (?:us|sales|the \w+)\b"""
)
_FREE = pattern(
    r"""\bexempt\b|\bfree of charge\b|\bfor free\b|\bare free\b|\bwaives?\b|\bwaived\b
    |\b(?:at )?no (?:fee|charge|royalty|cost)\b|\bwithout (?:a |any )?(?:fee|charge|payment)\b"""
)
# `Limited to 500 seats unless a separate agreement is made`
_UNLESS_AGREED = pattern(
    r"""\b(?:unless|except (?:under|with|by)|without) (?:(?:an?|the|our|its|any|you|we|they|have|has
    |another|separate|further|other|written|prior|specific|additional|different|commercial|paid
    |both|parties) ){1,6}(?:agreements?|contracts?|licen[cs]es?|arrangements?|deals?|terms)\b"""
)
# `Available only to firms with fewer than 100 employees`: the others have no right.
_ONLY_A_CLASS = pattern(
    r"""^\W*only\b|\b(?:(?:available|open|offered|granted|licen[cs]ed|given|extended|is|are)
    (?: only| solely| exclusively)|limited|restricted|reserved|confined) (?:to|for) (?:\w+ )?
    (?:organi[sz]ations
    |companies|entities|undertakings|firms|businesses|persons|people|individuals|those|users
    |licensees|institutions|groups|enterprises|corporations|anyone|whoever)\b"""
)
_SIGNS = {"$": "usd", "€": "eur", "£": "gbp", "¥": "jpy", "us dollars": "usd", "dollars": "usd"}
_SCALES = {"k": 1e3, "t": 1e3, "m": 1e6, "b": 1e9}
_DISCRETION = pattern(
    r"""\b(?:sole|absolute|own|full|entire) discretion\b|\b(?:at|in) (?:its|our
    |their) (?:sole )?(?:option|discretion)\b|\bas (?:we see|it sees|they see) fit\b"""
)
_EXCEPTIONS = pattern(r"""\b(?:unless|except|until|other than)\b[^.;]{3,160}""")
_SHORT = {
    "annual revenues": "annual revenue",
    "monthly active users": "MAU",
    "monthly active user": "MAU",
    "mau": "MAU",
    "maus": "MAU",
    "daily active users": "DAU",
}
_LONG = {
    "mau": "monthly active users",
    "maus": "monthly active users",
    "daus": "daily active users",
}
_SIZES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
LEAST_COUNT = 10  # things that no metric names; fewer are `two or more authors`
NEAR_NUMBER = 30  # code points before a number that bound it
_NEAR = 90  # code points between a number and what it counts


def thresholds(unit: Unit) -> Iterator[Frame]:
    """The frame of a threshold that one clause sets, with its numbers."""
    own, last = unit.own, unit.passage.last
    blank = _BLANK.search(own) or _UP_TO_BLANK.search(own)
    if blank is not None:
        yield from _blank(unit, blank)
        return
    if not _FIGURE.search(own) or not _REACHES.search(own):
        return
    own = _said_once(own)
    effect = _effect(unit)
    if effect is None:
        return
    span = unit.passage.origin(last, len(unit.line))
    for quantity, metric in _counted(own):
        before = own[max(0, quantity.span.start - NEAR_NUMBER) : quantity.span.start]
        at_most = quantity.comparator in (Comparator.LESS, Comparator.AT_MOST)
        bounded = at_most or _AT_MOST.search(before) is not None
        if effect is Effect.PERMITS and not bounded:
            continue
        start, end = quantity.span.start + last, quantity.span.end + last
        quote = unit.quote(start, end)
        if span.end - span.start <= _LONGEST_CONDITION:
            quote = type(quote)(span.of(unit.text), span.start, span.end, unit.clause.name)
        yield Frame(
            FrameKind.SCALE_THRESHOLD,
            effect,
            quote,
            "size",
            threshold=_threshold(own, quantity, metric),
        )


def _said_once(own: str) -> str:
    """A clause without numbers said a second time, and with `100.000` as `100,000`."""

    def blank(match: re.Match[str]) -> str:
        said = match.group()
        return " " * len(said) if _NUMERAL.search(said) else said

    own = _POINTS.sub(lambda match: match.group().replace(".", ","), own)
    return _AGAIN.sub(blank, own)


_LONGEST_CONDITION = 900  # code points; a condition is quoted whole
_FIGURE = pattern(
    r"""\d|\b(?:hundred|thousand|million|billion|dozen|two|three|four|five|six|seven|eight|nine|ten
    |eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b"""
)


def _counted(own: str) -> list[tuple[Quantity, str]]:
    """The numbers that bound metrics, nearest first, and the metrics as they are called.

    Of several, each has a number and a metric of its own: `100 employees and USD 1 million`.
    """
    pairs = sorted(_pairs(own), key=lambda pair: pair[0])
    found: list[tuple[Quantity, str]] = []
    for _, quantity, metric in pairs:
        known = [
            one
            for one, name in found
            if one.span.start == quantity.span.start
            or one.value == quantity.value
            or name == metric
        ]
        if not known and (not found or _is_bound(own, quantity)):
            found.append((quantity, metric))
    if found:
        return found
    unnamed = _unnamed(own)
    return [unnamed] if unnamed else []


def _is_bound(own: str, quantity: Quantity) -> bool:
    """Whether a comparison stands right before a number, or behind it."""
    if quantity.comparator is not Comparator.EXACT:
        return True
    before = own[max(0, quantity.span.start - NEAR_NUMBER) : quantity.span.start]
    return _STRICT.search(before) is not None


def _pairs(own: str) -> Iterator[tuple[int, Quantity, str]]:
    """Every number with the metric next to it, and how far that is."""
    for quantity in [*quantities(own), *_plain(own)]:
        if quantity.dimension not in (Dimension.COUNT, Dimension.MONEY) or quantity.value < 2:
            continue
        before = own[max(0, quantity.span.start - 34) : quantity.span.start]
        if before.endswith("(") and own[quantity.span.end : quantity.span.end + 1] == ")":
            continue  # the mark of a list item
        if own[quantity.span.end : quantity.span.end + 1] == "%":
            continue  # a share
        if _AGE.search(before) or "^" in (before[-1:], own[quantity.span.end :][:1]):
            continue
        if _REFERENCE.search(before) or quantity.value != int(quantity.value):
            continue
        if (
            quantity.comparator is Comparator.EXACT
            and not _REACHES.search(before)
            and not _AT_LEAST.match(own, quantity.span.end)
            and not _BEYOND.search(own, quantity.span.end)
        ):
            continue
        best: tuple[int, Quantity, str] | None = None
        each = _EACH.search(own, 0, quantity.span.start) is not None
        for match in METRIC.finditer(own):
            if not match["metric"].strip():
                continue
            money = _is_money(match["metric"])
            if money != (quantity.dimension is Dimension.MONEY):
                continue
            gap = (
                match.start() - quantity.span.end
                if match.start() >= quantity.span.end
                else quantity.span.start - match.end()
            )
            after = match.start() >= quantity.span.end
            distance = gap if after else gap + 5
            if each and not after:
                distance = -gap  # `revenue and funding are each below`: the first is named
            if 0 <= gap <= (_NEAR * 2 if not after else _NEAR) and (
                best is None or distance < best[0]
            ):
                best = (distance, quantity, match["metric"].strip().lower())
        if best is not None:
            yield best


def _unnamed(own: str) -> tuple[Quantity, str] | None:
    """A number of things that no list of metrics names, where a comparison bounds it."""
    for quantity in [*quantities(own), *_plain(own)]:
        noun = _NOUN.match(own, quantity.span.end)
        if (
            noun is None
            or quantity.dimension is not Dimension.COUNT
            or quantity.value < LEAST_COUNT
        ):
            continue
        if quantity.value != int(quantity.value) or _AGE.search(own, 0, quantity.span.start):
            continue
        if _STRICT.search(own, 0, quantity.span.start):
            return quantity, noun["metric"].lower()
    return None


def _plain(own: str) -> Iterator[Quantity]:
    """Numbers as they are written in contracts, where the general reader sees none."""
    for match in _NUMBER.finditer(own):
        value = _value(match)
        said = (match["currency"] or match["after"] or "").strip(" .").lower()
        unit = _SIGNS.get(said, said)
        comparator = Comparator.EXACT
        if _AT_MOST.search(own, max(0, match.start() - 24), match.start()):
            comparator = Comparator.AT_MOST
        elif _AT_LEAST.match(own, match.end()):
            comparator = Comparator.AT_LEAST
        yield Quantity(
            value=value,
            unit=unit,
            dimension=Dimension.MONEY if unit else Dimension.COUNT,
            comparator=comparator,
            span=Span(
                match.start("number")
                if match["number"]
                else match.end() - len(match.group().lstrip()),
                match.end(),
            ),
        )


def _value(match: re.Match[str]) -> float:
    if match["half"]:
        return _SCALES[match["halved"][0].lower()] / 2
    if match["power"]:
        exponent = match["exponent"]
        return 10.0 ** int(exponent) if exponent else float(match["power"])
    digits = re.sub(r"[ ,']|\.(?=\d{3}\b)", "", match["number"])
    return float(digits) * _SCALES.get((match["scale"] or "")[:1].lower(), 1.0)


def _is_money(metric: str) -> bool:
    return bool(
        re.search(
            r"takings|proceeds|earn|profit|mak(?:es|ing)|t(?:oo|a)ke?s? in|turn|gross|revenue|sales"
            r"|income|receipt|budget|fund|financ|balance"
            r"|capital|invest|asset|valuation|valued",
            metric,
            re.IGNORECASE,
        )
    )


def _effect(unit: Unit) -> Effect | None:
    """What the size brings: the strongest force of the clause, or of the one after it."""
    forces = {one.force for one in unit.found}
    if _UNLESS_AGREED.search(unit.own):
        return Effect.NEEDS_PERMISSION
    if Force.ASKS not in forces and _OF_A_NOTICE.search(unit.own):
        return Effect.OBLIGES  # what the size costs is a mark to show, not the use
    following = unit.following
    if Force.ASKS in forces or _REMEDY.match(following) or _MORE_COSTS.match(following):
        return Effect.NEEDS_PERMISSION
    if _ONLY_ONCE_AGREED.search(unit.own):
        return Effect.NEEDS_PERMISSION
    if _COSTS.search(unit.own) and not _FREE.search(unit.own):
        return Effect.NEEDS_PERMISSION
    if _ONLY_A_CLASS.search(unit.own) and not _FREE.search(unit.own):
        return Effect.DENIES_RIGHT
    if forces & {Force.FORBIDS, Force.DENIES} or _ENDS.search(unit.own):
        return Effect.DENIES_RIGHT
    if Force.OBLIGES in forces:
        return Effect.OBLIGES
    if forces & {Force.LIMITS, Force.PERMITS, Force.LIFTS} or _FREE.search(unit.own):
        return Effect.PERMITS
    return None


def _threshold(own: str, quantity: Quantity, metric: str) -> Threshold:
    money = quantity.dimension is Dimension.MONEY
    unit = quantity.unit.upper() if money else ""
    short = _WIDE.sub("", metric)
    scope = _SCOPE.search(own)
    remedy = _REMEDY.search(own)
    exceptions = _EXCEPTIONS.search(own)
    return Threshold(
        value=quantity.value,
        metric=f"{metric} ({unit})" if unit else _LONG.get(metric, metric),
        label=" ".join(filter(None, (_said(quantity.value), unit, _SHORT.get(short, short)))),
        measured_when="; ".join(match.group().strip(" ,") for match in _WHEN.finditer(own)),
        scope=next((value for value in scope.groups() if value), "").strip() if scope else "",
        remedy=remedy.group() if remedy else "",
        discretion=_DISCRETION.search(own) is not None,
        exceptions=exceptions.group().strip() if exceptions else "",
    )


def _said(value: float) -> str:
    """A number as a reader says it.

    Examples:
        >>> _said(700_000_000), _said(2_500_000), _said(250)
        ('700 million', '2.5 million', '250')
    """
    for size, name in _SIZES:
        if value >= size:
            return f"{value / size:g} {name}"
    return f"{value:,.0f}" if value >= 1e3 else f"{value:g}"


def _blank(unit: Unit, match: re.Match[str]) -> Iterator[Frame]:
    """A threshold whose number the document leaves open."""
    effect = _effect(unit)
    named = _BLANK.search(unit.text)
    if effect is None or named is None:
        return
    what = named["what"].lower()
    last = unit.passage.last
    yield Frame(
        FrameKind.SCALE_THRESHOLD,
        effect,
        unit.quote(last + match.start(), last + match.end()),
        "size-left-open",
        firm=False,
        threshold=Threshold(0.0, what, f"[{named['blank'].lower()}] {what}"),
    )
