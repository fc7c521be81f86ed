"""Words that say nearly the same, and words that say the opposite, as news text uses them.

Written for this project. A line of `_OPPOSED` has two sides, each a group of words, that cannot
both hold of one thing. Forms are looked up by stem.
"""

from __future__ import annotations

from collections.abc import Iterable

from wokhei.text.alike import GROUPS
from wokhei.text.stems import stem

_OPPOSED = """
increase rise grow climb surge soar gain | decrease fall drop decline shrink reduce
rise grow climb surge soar gain | plunge sink slump tumble
up upward | down downward
high higher | low lower
more | less fewer
most majority | few minority least
many numerous | few
all every each | some none few
always | never sometimes rarely
often frequently usually | rarely seldom
win victory | lose loss defeat
success succeed successful | fail failure unsuccessful
begin start launch open | end finish stop close cease conclude
accept agree approve embrace | reject refuse decline oppose disapprove
support back favour favor endorse | oppose reject criticise criticize condemn
praise laud applaud hail | criticise criticize condemn slam blame
admit acknowledge confirm | deny dispute
allow permit legalise legalize authorise | ban prohibit forbid bar block prevent exclude
include inclusion | exclude exclusion omit
pass | fail
comply obey | refuse defy
permitted allowed | excluded banned
before prior precede | after follow later
early earlier | late later
wide wider broad broader | narrow narrower
first | last
old elder oldest | new young youngest
large big huge | small tiny little
long | short
fast quick rapid | slow
strong | weak
rich wealthy | poor
cheap affordable | expensive costly
safe | dangerous unsafe risky
good positive favourable | bad negative poor
better improve best | worse worsen worst deteriorate
easy simple | difficult hard complex complicated
true correct accurate | false wrong incorrect inaccurate
possible | impossible
legal lawful | illegal unlawful
guilty | innocent
alive live | dead
injure wound | kill
double doubled doubling triple | halve halved halving
adopt approve pass | drop scrap abandon shelve withdraw
permit allow | exclude
impose introduce | lift repeal abolish scrap
extend renew | terminate
birth born | death die
male man men boy husband father son brother | female woman women girl wife mother daughter sister
north northern | south southern
east eastern | west western
left | right
above over | below under
inside internal | outside external
near close | far distant
public | private
domestic | foreign
federal national | local
hot warm | cold cool
dry | wet
light | dark heavy
black | white
day | night
morning | evening
summer | winter
spring | autumn fall
love like enjoy | hate dislike
happy | sad unhappy
friend ally | enemy foe
war | peace
attack | defend
hero | villain
teach | learn
buy purchase | sell
lend | borrow
send | receive
arrive | depart leave
enter join | leave exit quit
stay remain | leave
add | remove subtract delete
build construct create | destroy demolish
expand extend widen | shrink contract narrow
strengthen tighten | weaken loosen relax
raise lift | lower cut
speed accelerate | slow
push | pull
open | close shut
active | inactive passive
present | absent
similar same | different
common widespread | rare uncommon
ordinary usual typical | unusual unique extraordinary
famous popular | unknown unpopular obscure
simple plain | elaborate complex
temporary | permanent
voluntary optional | mandatory compulsory required
minimum least | maximum most
majority | minority
profit gain | loss deficit
surplus | shortage deficit
asset | liability
income revenue | expense expenditure
employ hire recruit | dismiss fire sack
optimistic confident | pessimistic doubtful
certain sure | uncertain unsure
clear | unclear ambiguous
known | unknown
visible | hidden invisible
likely | unlikely
able | unable
necessary required | unnecessary
enough sufficient | insufficient
complete full | incomplete partial empty
direct | indirect
formal official | informal unofficial
single | married multiple
alone | together
primary | secondary
beginner novice | expert experienced
amateur | professional
protagonist | antagonist
comedy | tragedy drama
fiction | nonfiction documentary
democrat democratic | republican
liberal | conservative
left-wing | right-wing
catholic | protestant
ancient | modern
past previous former | future current
urban city | rural
promote stimulate activate enhance induce | inhibit suppress prevent block reduce impair
upregulate elevate | downregulate
benign | malignant
susceptible vulnerable | resistant immune
healthy | sick ill unhealthy
acute | chronic
benefit advantage | harm drawback disadvantage
protective | harmful
essential crucial | dispensable
presence | absence
dependent | independent
soluble | insoluble
encourage | discourage
appear | disappear vanish
trust | distrust mistrust
respect | contempt disdain
agreement consensus | disagreement dispute
victory | defeat
obey comply | defy disobey violate
gather collect | scatter distribute
connect link | disconnect separate
maintain keep | abandon drop discontinue
remember | forget
ask | answer
question | answer
find | lose
hide conceal | reveal disclose show
protect | endanger threaten
rescue save | kill abandon
heal cure | injure hurt harm
calm | anger alarm
polite | rude
generous | stingy
brave | cowardly
honest | dishonest
wise | foolish
serious | trivial
major | minor
senior | junior
upper | lower
inner | outer
front | back rear
top | bottom
head | tail
import | export
supply | demand
credit | debit
arrest detain | release free
convict | acquit
employment | unemployment
motivate | deter
comfortable | uncomfortable
interested | uninterested indifferent
satisfied | dissatisfied
limited | unlimited
conditional | unconditional
fixed | variable
rise | set
sunrise | sunset
"""


def _groups(block: str) -> list[frozenset[str]]:
    return [frozenset(map(stem, line.split())) for line in block.strip().splitlines()]


def _index(pairs: Iterable[tuple[str, frozenset[str]]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for word, others in pairs:
        found.setdefault(word, set()).update(others - {word})
    return {word: frozenset(others) for word, others in found.items()}


ALIKE = _index((word, group) for group in _groups(GROUPS) for word in group)
OPPOSED = _index(
    (word, other)
    for line in _OPPOSED.strip().splitlines()
    for left, right in [_groups(line.replace("|", "\n"))]
    for one, other in ((left, right), (right, left))
    for word in one
)
