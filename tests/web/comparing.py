"""An article with a matrix: invented licences, compared as the desk compares them."""

from __future__ import annotations

from dataclasses import replace

from tests.nouns import document
from tests.web import sample
from wokhei.domain.article import Article
from wokhei.domain.document import Role
from wokhei.newsroom import compared
from wokhei.writing.matrix import matrix

PATH = "/analysis/licences-compared-9c1d07/"
HERON = (
    "1. Grant. You are granted a worldwide, free right to use, copy, change and share the Heron "
    "open weights and works built on them.\n\n"
    "2. Size. If, on the release date of the Heron weights, your products had more than 40 million "
    "monthly active users in the preceding calendar month, you must request a licence from us, "
    "which we may refuse in our sole discretion.\n\n"
    "3. Uses. You must not use the Heron weights in weapons or for the watching of people.\n\n"
    "4. Notice. You must keep this notice in every copy of the Heron weights."
)
TERN = (
    "Permission is given to everyone who receives the Tern weights to use, copy, change, publish "
    "and pass them on, changed or not, for any purpose. Each copy must carry this notice. The Tern "
    "open weights come without any warranty."
)


# Invented words at the standard's address, as if its page had been read.
DEFINITION = (
    "5. Persons or Groups\nThe licence must treat everybody alike, whoever they are.\n\n"
    "6. Fields of Endeavour\nThe licence must not keep the work out of any field."
)


def article() -> Article:
    made = sample.article(PATH.split("/")[2])
    licences = (
        document("Heron Community Licence", body=HERON, outlet="Heron Project", role=Role.PRIMARY),
        document("Tern Licence", body=TERN, outlet="Tern Society", role=Role.PRIMARY),
    )
    definition = document(
        "A definition", body=DEFINITION, outlet="Standards Desk", url="https://opensource.org/osd"
    )
    documents = (*made.dossier.documents, *licences, definition)
    held = compared(replace(made.dossier, documents=documents))
    assert made.draft is not None
    written = replace(made.draft, matrix=matrix(held))
    return replace(made, dossier=held, draft=written, ledger=sample.ledger(written))
