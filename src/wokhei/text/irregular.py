"""Irregular English forms and the word they belong to."""

from __future__ import annotations

_FORMS = """
be: am is are was were been being
have: has had having
do: does did done doing
go: goes went gone going
say: says said saying
make: makes made making
take: takes took taken taking
come: comes came coming
get: gets got gotten getting
give: gives gave given giving
find: finds found finding
think: thinks thought
tell: tells told
become: becomes became becoming
leave: leaves left leaving
feel: feels felt
bring: brings brought
begin: begins began begun beginning
keep: keeps kept
hold: holds held
write: writes wrote written writing
stand: stands stood
hear: hears heard
lead: leads led
lose: loses lost losing
pay: pays paid
meet: meets met
run: runs ran running
sell: sells sold
send: sends sent
build: builds built
fall: falls fell fallen falling
rise: rises rose risen rising
grow: grows grew grown
win: wins won winning
know: knows knew known
buy: buys bought
speak: speaks spoke spoken
spend: spends spent
teach: teaches taught
catch: catches caught
choose: chooses chose chosen choosing
draw: draws drew drawn
drive: drives drove driven driving
eat: eats ate eaten
fight: fights fought
fly: flies flew flown
forget: forgets forgot forgotten
hide: hides hid hidden
hit: hits hitting
cut: cuts cutting
put: puts putting
set: sets setting
let: lets letting
shut: shuts shutting
lie: lies lay lain lying
sit: sits sat sitting
see: sees saw seen seeing
seek: seeks sought
shrink: shrinks shrank shrunk
shoot: shoots shot
show: shows showed shown showing
sing: sings sang sung
sink: sinks sank sunk
sleep: sleeps slept
steal: steals stole stolen
strike: strikes struck stricken
swim: swims swam
swear: swears swore sworn
throw: throws threw thrown
understand: understands understood
wear: wears wore worn
withdraw: withdraws withdrew withdrawn
break: breaks broke broken
bear: bears bore borne
beat: beats beaten
bind: binds bound
bite: bites bit bitten
blow: blows blew blown
breed: breeds bred
bury: buries buried
deal: deals dealt
dig: digs dug
feed: feeds fed
flee: flees fled
forbid: forbids forbade forbidden
freeze: freezes froze frozen
hang: hangs hung
lay: lays laid
lend: lends lent
light: lights lit
mean: means meant
ride: rides rode ridden riding
ring: rings rang rung
shake: shakes shook shaken shaking
split: splits splitting
spread: spreads spreading
spring: springs sprang sprung
tear: tears tore torn
wake: wakes woke woken
weep: weeps wept
overcome: overcomes overcame
oversee: oversees oversaw overseen
undergo: undergoes underwent undergone
die: dies died dying
tie: ties tied tying
use: uses used using
name: names named naming
base: bases based basing
close: closes closed closing
release: releases released releasing
increase: increases increased increasing
decrease: decreases decreased decreasing
cause: causes caused causing
raise: raises raised raising
purchase: purchases purchased purchasing
promise: promises promised promising
propose: proposes proposed proposing
announce: announces announced announcing
produce: produces produced producing
introduce: introduces introduced introducing
reduce: reduces reduced reducing
provide: provides provided providing
include: includes included including
decide: decides decided deciding
exclude: excludes excluded excluding
require: requires required requiring
acquire: acquires acquired acquiring
compare: compares compared comparing
declare: declares declared declaring
share: shares shared sharing
prepare: prepares prepared preparing
describe: describes described describing
complete: completes completed completing
delete: deletes deleted deleting
contribute: contributes contributed contributing
distribute: distributes distributed distributing
execute: executes executed executing
note: notes noted noting
vote: votes voted voting
quote: quotes quoted quoting
promote: promotes promoted promoting
write: writing
invite: invites invited inviting
unite: unites united uniting
cite: cites cited citing
like: likes liked liking
state: states stated stating
move: moves moved moving
change: changes changed changing
change: change
charge: charges charged charging
type: types typed typing
hope: hopes hoped hoping
shape: shapes shaped shaping
force: forces forced forcing
place: places placed placing
serve: serves served serving
assume: assumes assumed assuming
consume: consumes consumed consuming
resume: resumes resumed resuming
define: defines defined defining
combine: combines combined combining
determine: determines determined determining
decline: declines declined declining
examine: examines examined examining
trade: trades traded trading
need: needs needed needing
succeed: succeeds succeeded succeeding
exceed: exceeds exceeded exceeding
agree: agrees agreed agreeing
guarantee: guarantees guaranteed guaranteeing
free: freed freeing freely
child: children
man: men
woman: women
person: people persons
foot: feet
tooth: teeth
mouse: mice
life: lives
wife: wives
half: halves
knife: knives
leaf: leaves
shelf: shelves
wolf: wolves
thief: thieves
loaf: loaves
criterion: criteria
phenomenon: phenomena
datum: data
medium: media
analysis: analyses
crisis: crises
basis: bases
thesis: theses
axis: axes
good: better best
bad: worse worst
far: further farther furthest
little: least
licence: licences license licenses licensed licensing licence's
movie: movies
series: series
species: species
news: news
this: this
thus: thus
during: during
morning: mornings morning
evening: evenings evening
thing: things
nothing: nothing
something: something
everything: everything
king: kings
ring: ring
spring: springs
string: strings
wing: wings
sibling: siblings
bring: bringing
building: buildings building
red: red
bed: beds
hundred: hundreds
need: need
seed: seeds
speed: speeds
breed: breed
indeed: indeed
interest: interests interested interesting
forest: forests
harvest: harvests harvested
protest: protests protested protesting
request: requests requested requesting
invest: invests invested investing
suggest: suggests suggested suggesting
arrest: arrests arrested arresting
large: larger largest
big: bigger biggest
small: smaller smallest
high: higher highest
low: lower lowest
long: longer longest
short: shorter shortest
old: older oldest elder eldest
young: younger youngest
new: newer newest
great: greater greatest
strong: stronger strongest
weak: weaker weakest
fast: faster fastest
slow: slower slowest
rich: richer richest
poor: poorer poorest
safe: safer safest
close: closer closest
near: nearer nearest
cheap: cheaper cheapest
late: latest
few: fewer fewest
easy: easier easiest
hard: harder hardest
heavy: heavier heaviest
happy: happier happiest
warm: warmer warmest
cold: colder coldest
hot: hotter hottest
deep: deeper deepest
wide: wider widest
tall: taller tallest
simple: simpler simplest
busy: busier busiest
wealthy: wealthier wealthiest
popular: popularity
rare: rarer rarest
test: tests tested testing
rest: rests
best: best
family: families
only: only
early: earlier earliest
july: july
italy: italy
reply: replies replied
supply: supplies supplied supplying
apply: applies applied applying
ally: allies
rally: rallies rallied
company: companies
"""

IRREGULAR = {
    form: line.split(":")[0]
    for line in _FORMS.strip().splitlines()
    for form in (*line.split(":")[1].split(), line.split(":")[0])
}
