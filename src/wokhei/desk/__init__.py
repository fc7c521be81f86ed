"""The flow, in the order of the work: a step a page.

    hear      an answer becomes documents, and the source's new health        (hearing)
    notice    documents become stories and signals                            (noticing)
    read      the pages that open signals lack become fuller versions         (gathering)
    gather    all that is held on a signal becomes its dossier                (gathering)
    write     a dossier becomes a draft, a ledger, an article in its state    (composing)
    publish   a verified article becomes an edition, at once or not at all    (editions)
    correct   an edition whose sources changed is checked again               (corrections)

Collaborators are arguments. Each step asks the store what is due and is idempotent: a crash at any
point loses nothing and repeats nothing visible.
"""

from wokhei.desk.composing import Compared, Writer, compose, due, spiked_if_failed, write
from wokhei.desk.corrections import correct, look_again, recheck, revisits
from wokhei.desk.editions import publish
from wokhei.desk.gathering import Extract, gather, held_page, read, wanted
from wokhei.desk.hearing import KNOWN, Answer, Heard, Read, answer, hear
from wokhei.desk.noticing import notice, notice_change, notice_changes, recall

__all__ = [
    "KNOWN",
    "Answer",
    "Compared",
    "Extract",
    "Heard",
    "Read",
    "Writer",
    "answer",
    "compose",
    "correct",
    "due",
    "gather",
    "hear",
    "held_page",
    "look_again",
    "notice",
    "notice_change",
    "notice_changes",
    "publish",
    "read",
    "recall",
    "recheck",
    "revisits",
    "spiked_if_failed",
    "wanted",
    "write",
]
