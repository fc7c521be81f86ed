"""What the values in the reference mean, in words. `generate.py` sees that none is left out."""

from __future__ import annotations

from wokhei.domain.article import ArticleState
from wokhei.domain.document import Quality
from wokhei.domain.fetch import Outcome
from wokhei.domain.signal import SignalKind
from wokhei.domain.source import Autonomy, SourceKind, SourceState
from wokhei.publishing.states import Guard

VARIABLES = {
    "WOKHEI_CONFIG": "The settings file to read instead of `wokhei.toml`; as `--config`.",
    "WOKHEI_VERBOSE": "`1` logs every step; as `--verbose`.",
}

ARTICLE_STATES = {
    ArticleState.DRAFT: "Written, or tried, and not verified.",
    ArticleState.VERIFIED: "Passed every check and guard. A desk set to `suggest` stops here.",
    ArticleState.IN_REVIEW: "Waits for an editor; `wokhei publish` publishes it.",
    ArticleState.SCHEDULED: "Will be published at a set time. No command sets one yet.",
    ArticleState.PUBLISHED: "Readers can see it.",
    ArticleState.CORRECTING: (
        "Published, and in doubt: a new version of a source no longer carries all of it. The "
        "page says so; `wokhei correct` publishes the correction that the desk has drafted."
    ),
    ArticleState.RETRACTED: "Withdrawn with a notice; the text stays. `wokhei retract` does it.",
    ArticleState.UNPUBLISHED: "Taken off the site. No command does this yet.",
    ArticleState.SPIKED: "Not published, with a reason. Tried again only on new evidence.",
}

GUARDS = {
    Guard.NONE: "new evidence",
    Guard.VERIFIED: "every sentence and guard passed",
    Guard.REASON: "a reason is given; it is kept and shown",
}

AUTONOMY = {
    Autonomy.SUGGEST: "Articles are written and verified, and stay there.",
    Autonomy.REVIEW: "What passes waits for an editor. The default.",
    Autonomy.PUBLISH: "What passes every check and guard is published.",
}

SOURCE_KINDS = {
    SourceKind.FEED: "RSS, Atom or JSON Feed.",
    SourceKind.SITEMAP: "A sitemap; its newest pages are the items.",
    SourceKind.NEWS_SITEMAP: "A sitemap of news, with titles and times.",
    SourceKind.PAGE: "One page that is watched; each change of its text is a new version.",
}

SOURCE_STATES = {
    SourceState.UNTRIED: "Never polled.",
    SourceState.OK: "Answers, and can be read.",
    SourceState.THIN: "Answers, but its items carry too little text to cite.",
    SourceState.STALE: "Answers, but has had nothing new for long.",
    SourceState.BLOCKED: "Refuses us, or we may not ask: 401, 403, 429, or our own policy.",
    SourceState.UNREACHABLE: "No usable answer: name, connection, certificate, time, 404 or 5xx.",
    SourceState.NOT_A_FEED: "Answers with something that cannot be read as its kind.",
    SourceState.MOVED: "Redirects for good; the new address is polled.",
    SourceState.GONE: "Says that it is gone for good; it is not asked again.",
}

OUTCOMES = {
    Outcome.OK: "An answer with a body.",
    Outcome.NOT_MODIFIED: "Nothing new since the last time; the server says so.",
    Outcome.EMPTY: "An answer without a body.",
    Outcome.DECODE_ERROR: "The body cannot be unpacked as its headers say.",
    Outcome.TOO_LARGE: "The body, packed or unpacked, is over the limit.",
    Outcome.TIMEOUT: "Not finished within the setting `timeout`.",
    Outcome.TOO_MANY_REDIRECTS: "More redirects than are followed.",
    Outcome.REFUSED: "Not asked: scheme, address, port or user name; for a page, robots.txt.",
    Outcome.PROTOCOL_ERROR: "The connection failed, or the answer is no HTTP.",
    Outcome.TLS_ERROR: "The certificate cannot be trusted.",
    Outcome.DNS_ERROR: "The name cannot be resolved.",
    Outcome.HTTP_ERROR: "A status of 400 or more that has no row of its own.",
    Outcome.RATE_LIMITED: "429, or 503 with a time to wait; the time is kept to.",
    Outcome.GONE: "410: gone for good.",
}

QUALITIES = {
    Quality.FULL: "The whole text.",
    Quality.THIN: "A headline or a teaser; only its visible sentences are cited.",
    Quality.PAYWALLED: "The page says that it is locked; it is not read around.",
    Quality.CUT_OFF: "The text breaks off.",
}

SIGNAL_KINDS = {
    SignalKind.BURST: "A term has more independent reports in a day than its own past explains.",
    SignalKind.EMERGENCE: "A term rises over eight weeks and spreads over families.",
    SignalKind.CONTESTED: (
        "More families than chance explains dispute what a term means or whether it fits, while "
        "others just use it."
    ),
    SignalKind.COVERAGE_GAP: (
        "A story is covered by far fewer families than comparable ones, in the sources monitored."
    ),
    SignalKind.DOCUMENT_CHANGE: ("A watched licence or policy page no longer says what it said."),
}

SIGNAL_LINE = {
    "at": "Moment of the alert, ISO 8601 in UTC.",
    "desk": "The desk whose sources it was heard in.",
    "kind": "One of the kinds above.",
    "term": "The term as it is counted.",
    "label": "The term as people write it.",
    "observed": "Independent reports in the window.",
    "expected": "How many the term's past lets one expect.",
    "ratio": "`observed` by `expected`; the divisor has a floor.",
    "p": "Chance of as many reports or more, if nothing is unusual.",
    "q": "The false discovery rate at which it would just be reported, over all terms tested then.",
    "families": "How many families stand behind the reports.",
    "documents": "Ids of the documents, the earliest first; one for each report, at most 200.",
    "score": "Orders signals, also across days.",
}

EXIT_CODES = (
    (0, "Done.", "`wokhei sources list` with every source unreachable: the list was printed"),
    (
        1,
        "The answer is no.",
        "`wokhei status` when a desk is broken; `wokhei draft` when the draft was spiked; "
        "`wokhei check` and `verify` when a claim is not supported, or something in a bundle does "
        "not hold; `wokhei fetch` of a URL that "
        "is not there; "
        "`wokhei replay` of a file without items; `wokhei demo` with fewer than three articles",
    ),
    (
        2,
        "A wrong call or setting.",
        "an unknown option; `port = 70000`; a file that is not there, or is no evidence bundle",
    ),
    (
        3,
        "An error.",
        "a data folder that cannot be written; a port in use; a second process on the same data; a "
        "line of a stream that cannot be read",
    ),
    (130, "Stopped by Ctrl-C before it could end by itself.", "Ctrl-C pressed twice"),
)

STREAM = {
    "id": "Identity of the item; comes back in `documents` of a signal.",
    "published": "ISO 8601; UTC where it names no zone.",
    "source": "Host name of the publisher.",
    "title": "Headline.",
    "text": "Text of the item.",
    "url": "Address of the item.",
    "desk": "Desk; `archive` where not given.",
    "language": "BCP 47; `und` where not given.",
    "family": "Owner; the registrable domain of `source` where not given.",
}
STREAM_OPTIONAL = ("text", "url", "desk", "language", "family")
STREAM_EXAMPLE = (
    '{"id": "item-1", "published": "2026-05-01T09:00:00Z", "source": "solderingpost.example", '
    '"title": "Harbour Lab releases Glass", "desk": "technology"}'
)

COLUMNS = {
    "desk": "Slug of the desk that monitors it.",
    "name": "Who publishes.",
    "feed_url": "The URL to poll; `http://` or `https://`.",
    "site_url": "The publisher's site; where empty, `feed_url`.",
    "language": "BCP 47; where empty, `und`.",
    "kind": "One of the [kinds of sources](sources.md#kinds).",
    "invented": "`yes` for an outlet made up for a sample; the site says so.",
}
COLUMNS_FILLED = ("desk", "name", "feed_url", "kind")

MANIFEST = {
    "file": "Name of a file in the folder.",
    "title": "Title; where not given, the first heading or line.",
    "publisher": "Who published it; where not given, the file's name.",
    "url": "Where it can be found.",
    "author": "Who wrote it.",
    "date": "When it was published, as exactly as is known; where not given, it is undated.",
    "language": "BCP 47.",
    "licence": "The terms it is under.",
    "family": "Owner; where not given, the publisher.",
    "role": "`primary`, `report`, `opinion`, `data` or `background`; where not given, told from "
    "the address, the title and the wording.",
}
MANIFEST_EXAMPLE = """[
  {
    "file": "licence.txt",
    "title": "Glass Licence 1.0",
    "publisher": "Harbour Lab",
    "url": "https://harbour.example/licence",
    "date": "2026-04-28"
  }
]"""

DRAFT = {
    "headline": "Null where nothing could be written.",
    "standfirst": "The paragraph under the headline.",
    "why": "Why this was written.",
    "signals": "Terms under “Signals detected”.",
    "sections": "List of `heading` (empty for the lead) and `sentences`.",
    "front": "Sentences of headline, standfirst and why.",
    "sources": (
        "The distinct documents cited: `document`, `publisher`, `title`, `url`, `published`, "
        "`sha256`."
    ),
    "methodology": "The editorial methodology.",
    "tags": "Tags.",
    "words": "Words that a reader reads through.",
    "reading_minutes": "`words` by 238, rounded up or down, at least 1.",
    "writer": "Name and version of the writer.",
    "spiked": "Why it is not fit to publish; null where it is.",
    "spread": (
        "Figures of one measure on which the sources differ: list of `document`, `start`, `end` "
        "and `quote`, each inside a quotation of the sections."
    ),
    "matrix": (
        "What was compared with a standard: one cell a criterion and document, with its verdict, "
        "the clause and the quote."
    ),
    "remarks": "What the editor should know; none of it stands against publication.",
    "doubts": (
        "What a new version of a source no longer carries of the edition that stands: list of "
        "`sentence` and `reason`."
    ),
}
SENTENCE = {
    "text": "The sentence.",
    "kind": "`quoted`, `reported`, `computed`, `method` or `structural`.",
    "citations": "List of `document`, `start`, `end`, `quote`.",
    "computed": "List of `figure`, `value` and `rows`, the documents counted.",
    "verdict": "`supported`, `contradicted` or `not_enough_information`; null where not checked.",
}

CLAIM = {
    "id": "Comes back in the answer; the number of the line where not given.",
    "claim": "The sentence to check.",
    "evidence": "The text that is said to carry it.",
}
CLAIM_EXAMPLE = (
    '{"id": "1", "claim": "Glass has 43 billion parameters.", '
    '"evidence": "Glass has 34 billion parameters."}'
)
VERIFIED = {
    "id": "As given.",
    "verdict": "`supported`, `contradicted` or `not_enough_information`.",
    "score": "0 to 1: higher where the evidence carries more of the claim.",
    "findings": "List of `check`, `verdict`, `reason`, `message` and `hard`.",
}
BUNDLE = {
    "manifest.json": "Edition, last seal of the ledger, and length and SHA-256 of every member.",
    "manifest.sig": "Ed25519 signature of `manifest.json`, 64 bytes.",
    "key.pem": "The newsroom's public key; the same is at `/.well-known/wokhei-key.pem`.",
    "article.json": "The draft: sentences with kind, citations and calculations.",
    "article.md": "The same, for reading.",
    "page.json": "What the page shows, to the byte.",
    "dossier.json": "What was gathered, without its documents; the signal with its numbers.",
    "documents.json": (
        "For each document its provenance, the length and SHA-256 of its text, and excerpts."
    ),
    "rows.json": "The reports that the signal counts: source, owner, title, address, digests.",
    "ledger.jsonl": "A head, a line for each sentence, a line for the whole; each seals the last.",
    "annotations.jsonld": "The citations as W3C Web Annotations.",
    "method.json": "Writer, version of the checks, every threshold, and the judge if there is one.",
    "README.txt": "How to check it.",
}
AUDITED = {
    "file": "As given.",
    "holds": "Whether everything does.",
    "slug": "The article.",
    "revision": "Which edition of it, from 1.",
    "edition": "Its digest, as its page shows it.",
    "checks": "List of `check`, `holds` and `told`.",
    "changes": "Sentences judged otherwise today: `before`, `now`, `sentence` and `reason`.",
}
SELF_TESTED = {
    "name": "The way.",
    "told": "What was done, in words.",
    "hard": "Whether it must be caught every time; a slip leaves with exit code 1.",
    "tried": "Places where it was done, at most five.",
    "caught": "How many of them.",
    "by": "Check and reason that caught it.",
    "slipped": "Sentences that passed.",
}
CHECKED = {
    "file": "The text.",
    "claims": (
        "List of `text`, `verdict`, `quote`, `document`, `start`, `end` and `reason`: each "
        "sentence with the passage nearest to it."
    ),
}
PARSED = {
    "file": "The file.",
    "title": "Title of the feed.",
    "link": "Its site.",
    "entries": (
        "List of `id`, `title`, `link`, `published`, `updated`, `author`, `summary` and "
        "`content`; the last two are harmless HTML."
    ),
    "problems": "What had to be repaired or could not be read.",
}
EXTRACTED = {
    "file": "The file.",
    "title": "Title of the page.",
    "author": "Its author.",
    "published": "ISO 8601 in UTC; null where the page gives none.",
    "language": "BCP 47; `und` where the page gives none.",
    "text": "The article; empty where there is none.",
    "quality": "One of the [qualities](sources.md#how-much-of-an-item-a-document-carries).",
}
FETCHED = {
    "url": "As asked.",
    "outcome": "One of the [outcomes](sources.md#how-a-fetch-can-end).",
    "status": "HTTP status; null where there was no answer.",
    "final_url": "Where redirects led.",
    "bytes": "Length of the body, unpacked.",
    "hops": "Every URL asked, the first included.",
    "entries": "Items that the body holds, read as a feed.",
    "feed_state": "`backoff` after a failure, `disabled` where it is gone, else as `state`.",
    "state": "One of the [states](sources.md#states) of a source.",
    "next_fetch_after_s": "Seconds after which the desk would ask again.",
    "problem": "What went wrong, for people; empty when all went well.",
}

ASSESSED = {
    "document": "The file.",
    "sha256": "Digest of its bytes.",
    "identified": "Licences whose text it is or contains.",
    "standards": "List of `id`, `title` and `rows`: one row a criterion, as below.",
    "frames": "What the text grants, demands and forbids, each with its place.",
    "attributes": "Answers to common questions about it, taken from the frames.",
    "note": "What to know about the reading as a whole.",
}
PARTS = {
    "relation": "How several licences in one file go together: `choice`, `split` or `not_said`.",
    "parts": (
        "List of `name`, `start`, `end`, `applies_to`, `standards` and `attributes`: each licence "
        "judged by its own words."
    ),
}
CHANGES = {
    "old": "`document` and `sha256` of the earlier version.",
    "new": "`document` and `sha256` of the later version.",
    "changes": (
        "List of `change` (`dropped`, `added` or `changed`), `frame`, `before` and `after` (frames "
        "as above, or `null`) and `slots`: what was said before and is said after."
    ),
    "verdicts": "Criteria with another verdict: before and after, each with its quote.",
    "note": "What to know about the reading of either.",
}
CRITERION = {
    "criterion": "Its number or name in the standard.",
    "name": "What it asks for.",
    "verdict": (
        "`meets`, `fails`, `conditional`, `silent`, `unclear`, `contradictory` or `not_applicable`."
    ),
    "basis": "What the verdict rests on.",
    "quote": "The words of the document; they stand at `start` to `end` of its text.",
    "start": "Code points.",
    "end": "Code points.",
    "clause": "Where the document puts it.",
    "rule": "The rule that decided.",
    "confidence": "0 to 1: how often such a verdict was right on texts not seen before.",
    "counter": "Words that speak against the verdict, or more that speak for it.",
    "note": "For people.",
}
_GRANT = "You may copy the work, change it and pass it on, for any purpose and for any fee. "
TWO_LICENCES = f"Finch Licence\n\n{_GRANT * 2}\n\nWren Licence\n\n{_GRANT * 2}\n"
SYSTEM = {"document": "The one that the quote stands in; of a system only."}

DATA = {
    "wokhei.sqlite3": "The store. `-wal` and `-shm` beside it belong to it while the desk runs.",
    "secret-key": "Signs forms. Only its owner may read it.",
    "signing-key.pem": (
        "Signs evidence bundles; made at the first. Only its owner may read it. Who loses it signs "
        "with another key from then on: keep a copy."
    ),
    "calibration.json": "What `wokhei verify --calibrate` measured of the judge, or of the model.",
    "lock": "Held by the process that works on the folder, with its number.",
}
