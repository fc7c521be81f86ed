"""Groups of words that say nearly the same in news text, one group a line."""

from __future__ import annotations

GROUPS = """
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
