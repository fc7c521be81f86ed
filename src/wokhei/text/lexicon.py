"""Words that say nearly the same, and words that say the opposite, as news text uses them.

Written for this project. A line of `_ALIKE` is a group; a line of `_OPPOSED` has two sides, each a
group, that cannot both hold of one thing. Forms are looked up by stem.
"""

from __future__ import annotations

from collections.abc import Iterable

from wokhei.text.stems import stem

_ALIKE = """
buy purchase acquire acquisition takeover
sell sale
begin start commence launch kick
end finish conclude complete completion close
stop halt cease discontinue suspend
show demonstrate indicate reveal find suggest
say state tell remark note add mention
announce declare unveil reveal
claim argue assert contend maintain allege
ask request seek call urge
demand require insist
need require necessary
help aid assist assistance support
allow permit let enable authorise authorize
ban prohibit forbid bar outlaw
increase rise grow climb surge jump soar gain up upward growth
decrease fall drop decline shrink plunge sink slump tumble down reduce reduction cut lower
big large huge massive major great vast sizeable substantial
small little tiny minor
important significant crucial key vital essential
fast quick rapid swift
old elderly aged
young youthful
person people individual human man woman
child kid youngster
child son daughter
father mother parent
wife husband spouse married marry marriage wed
movie film picture
film motion
song track single
record album
tv television
show series programme program
actor actress star performer
star feature appear role play
author writer novelist
write pen author compose
book novel
director direct filmmaker
doctor physician
teacher instructor
student pupil
job post position role occupation
work job labour labor employ employment
worker employee staff
company firm business corporation enterprise
boss chief head leader ceo executive
lead head run manage
manager executive
member part belong
country nation state
city town municipality
area region zone district
place location site
house home residence
building structure
road street highway
car vehicle automobile
plane aircraft airplane jet
ship vessel boat
war conflict fight battle
army military troop force soldier
kill murder slay assassinate death dead die
attack assault strike
gun weapon firearm
police officer cop
crime offence offense
court judge tribunal
law legislation act statute bill
rule regulation
government administration state
president leader
minister secretary
election vote poll ballot
win victory triumph beat defeat winner
lose defeat loss
prize award honour honor
money cash fund funding
pay payment salary wage
cost price expense expensive charge fee
cheap inexpensive affordable
profit earnings gain
debt liability
share stock
rate level
amount number quantity total sum
half 50%
many numerous several multiple various
few handful
all every each entire whole
most majority mostly mainly largely primarily
only sole solely exclusively
also too additionally
often frequently commonly usually typically
always constantly
sometimes occasionally
rare uncommon infrequent
total entire whole complete
make create produce build manufacture construct form
create establish found set
founder cofounder found establish
develop design create
change alter modify adjust shift transform
fix repair mend
grow cultivate
use employ utilise utilize apply
try attempt effort
plan intend aim propose
hope wish
want desire wish
think believe consider opine view
know aware
understand grasp comprehend
remember recall
forget overlook
see view watch observe
look appear seem
hear listen
speak talk discuss
discuss talk conversation debate
meet meeting encounter
join enter
leave depart exit quit resign
go travel move
come arrive
return back
live reside dwell inhabit
stay remain keep continue
continue proceed carry last
wait delay postpone
late delay overdue
give provide offer supply grant present
get receive obtain
take seize
send dispatch ship
bring carry
hold keep retain own possess
own possess have
hide conceal
open unlock
break damage destroy
destroy demolish ruin
harm damage hurt injure injury
danger risk hazard threat peril
safe secure security
protect defend guard shield
disease illness sickness condition
ill sick
medicine drug medication
treat treatment therapy cure
patient sufferer
test trial examination exam
study research investigation investigate analysis
scientist researcher
expert specialist
result outcome consequence
cause lead result trigger prompt
reason cause motive
because due owing
problem issue trouble difficulty challenge
hard difficult tough challenging
easy simple straightforward
good great excellent
bad poor terrible
happy glad pleased
sad unhappy
angry furious upset
fear afraid worry concern
love adore
hate dislike
like enjoy
friend pal
enemy foe opponent rival
rival competitor
team side squad club
game match
player athlete
coach trainer
sport athletics
music musical musician
singer vocalist sing vocal
band group
artist painter
art artwork
picture image photo photograph
story tale narrative
name call title dub
title name
famous well-known renowned celebrated notable popular
popular beloved
rich wealthy affluent
poor impoverished
new novel recent
recent late latest
early initial
first initial debut
last final
former previous ex previously formerly
current present now currently
future upcoming next
before prior ahead precede
after following subsequently later
during while amid
near close nearby
around about approximately roughly
under beneath below
over above
inside within
outside beyond
birth born
birthplace born
origin originate
kind type sort
example instance
part portion section piece component
group team
idea concept notion
fact truth
true correct right accurate
false wrong incorrect untrue
answer reply respond response
question query ask
agree accept consent approve
refuse reject decline deny
deny dispute
admit acknowledge concede accept
blame fault
praise laud hail applaud
criticise criticize slam condemn blast denounce criticism
support back endorse favour favor
oppose object against resist
warn caution alert
promise pledge vow commit
threaten threat
choose pick select opt
decide decision determine
order command
control govern rule
limit restrict cap restriction
free release
free complimentary gratis
arrest detain
prison jail
guilty convict
accuse charge
accident crash collision
fire blaze
storm hurricane
flood inundate
earth planet world globe
world global worldwide international
sea ocean
river stream
mountain peak
animal creature
dog hound
plant factory
food meal
drink beverage
eat consume
water h2o
wine alcohol
internet online web
website site
computer pc
phone telephone mobile
app application
software program
data information
message note letter
email mail
news report
report account
newspaper paper
magazine publication journal
article piece story
publish release issue
release issue launch debut premiere
visit trip tour
travel trip journey
hotel inn
school college
university college
church cathedral
god deity
religion faith
king monarch
queen monarch
language tongue
word term
letter character
year annual yearly
month monthly
week weekly
day daily
century hundred
decade ten
america american united
usa us united american america
uk britain british
eu european
percent percentage
average mean typical
maximum max most top
minimum min least
goal aim objective target
success successful succeed
fail failure unsuccessful
chance opportunity possibility
possible potential possibly
certain sure
different distinct
same identical equal
similar alike resemble
special unique
normal usual ordinary
strange odd unusual
beautiful pretty attractive
strong powerful
weak feeble
quick prompt
increase boost raise
improve better enhance improvement
worsen deteriorate worse
expand extend broaden expansion
spread extend
include contain comprise consist feature
exclude omit
base rely rest
depend rely
influence affect impact effect inspire
link connect associate tie relate connection association
compare contrast
separate divide split
unite merge combine join
member participant
participate take join attend
attend visit
guest visitor
customer client consumer buyer
user customer
product item good
market trade
trade commerce
bank lender
loan credit
tax levy duty
budget spending
spend expenditure
invest investment
insurance coverage
agent representative
representative rep
sale marketing
discount reduction deal
deal agreement contract pact accord
sign signature ink
negotiation talk
meeting conference
interview conversation
speech address
crowd audience
public people citizen
citizen resident national
population inhabitant people
resident inhabitant
immigrant migrant
refugee asylum
race ethnicity
black african
white caucasian
male man masculine
female woman feminine
boy lad
girl lass
baby infant newborn
brain cerebral
heart cardiac
cancer tumour tumor carcinoma
cell cellular
gene genetic
protein polypeptide
mouse murine mice
mutation variant
inhibit suppress block reduce
promote stimulate enhance induce activate
increase elevate upregulate
decrease downregulate lower
associate correlate link
mortality death
survival survive
lethal deadly fatal
infection infect
virus viral
bacterium bacterial
vaccine vaccination vaccinate
weight obese obesity
blood haematological
expression express
"""
_OPPOSED = """
increase rise grow climb surge soar gain | decrease fall drop decline shrink plunge sink slump tumble reduce
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
give | take
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


ALIKE = _index((word, group) for group in _groups(_ALIKE) for word in group)
OPPOSED = _index(
    (word, other)
    for line in _OPPOSED.strip().splitlines()
    for left, right in [_groups(line.replace("|", "\n"))]
    for one, other in ((left, right), (right, left))
    for word in one
)
