"""The words in which the desk may speak for itself: of texts, of counting, of its own work.

A sentence without a source of its own (structural, method, computed, or what frames a quotation)
may use these, the words of its subject and the names of its sources, and no others. Whoever would
slip a fact about the world into such a sentence needs a word that is not here.
"""

from __future__ import annotations

from wokhei.text.stems import stem
from wokhei.text.stopwords import STOPWORDS

_OF_TEXTS = """
account accord add announce answer article background bear begin body book call chapter citation
cite close comment compare comparison context continue contrast copy criterion date describe deserve
document draft edition editor end entry excerpt explain express fact figure follow form found full
general give go headline hold journal kind language later letter licence line list literal mention
method model name note notice open opinion order original page paper paragraph part passage phrase
place point position primary print prose publication publish put question quotation quote read
reader record refer remain reply report reporting respond review run say section sentence series
side source speak speaker speech stand standfirst state statement story study subject summary
table tell term text title topic translation turn verbatim version view vocabulary voice word
wording write writer
"""
_OF_COUNTING = """
agree agreement alone already altogether amount average baseline bucket calculate calculation
chance check closely common count day differ difference different distinct double earlier early
echo equal exact exactly expect expected factor family few find first fourth frequency gather half
hour independence independent indicator interval last late latest least level many match mean
measure measured median minute month most name none number observe observed obtain often once
outlet overlap owner peak percent period rank ratio repeat repeated rest same sample score second
set share signal significance single sum third threshold time times total twice unusual usual
usually value week window year zero
"""
_OF_THE_DESK = """
absence absent behind accept against agreement algorithm also analysis apart archive aside authority
automatic below beside between beyond block build by case certain check choose chosen clear
clearly collapse collapsed collect concern contrast correct correction cover coverage decide desk
detect disclosure editorial elsewhere enough evidence example exclude external feed furniture gap
generate guard however human include instead introduction keep know knowledge lead leave likewise
link listed machine made main make manner mark matter meanwhile method methodology mind missing
monitor monitored move named need neither next no none nor not note nothing novel novelty offset
open outside own part party place plain plainly produce program publish purpose question reach
record relate relevance relevant rely reproduce result reveal right rule seen select selection
settle short show side silence silent similarly speculate stage step still take thing trace unit
use verification verify whatever whoever whole wire work wrong yet
"""

OWN_WORDS = frozenset(
    stem(word)
    for block in (_OF_TEXTS, _OF_COUNTING, _OF_THE_DESK, " ".join(STOPWORDS))
    for word in block.split()
)
