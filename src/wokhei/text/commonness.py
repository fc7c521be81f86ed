"""Common English words in bands: each is said about twice as often as the next.

Counted on the sense-tagged texts that WordNet 3.1 lists (© 2006 Princeton University, used under
its licence, which allows use, copying and distribution for any purpose with this notice).
"""

from __future__ import annotations

import math

from wokhei.text.stems import stem

_BANDS = (
    """
come give group know location man person say see
""",
    """
begin even feel find first leave look seem show take tell think time two want way work year
""",
    """
add always appear area back believe boy bring call cause change child close consider continue day
develop end expect eye face fight figure follow form good grow hand happen head hear help high hold
include increase keep lead lie life line little live long mean meet move need new no number old open
part pay people place play point present problem provide put reach receive remain report result
return right run serve small stand start state study thing three try turn walk watch write youth
""",
    """
accept achieve act action age allow almost already american amount answer apply approach arm ask
assume attempt away base best better big body break build business buy care carry case cell center
century certain choose church city claim clear company complete concern contain control cost country
course cover create dark deal death decide demand describe design determine development die
different direct door draw drive drop early effect effort enough enter establish evidence exist
experience explain express fact fail fall family far fear feed feeling field fill fire five foot
force four friend general girl god government great ground gun hard history hit home hope horse hour
house idea important indicate individual information interest involve job join kill kind land large
law learn level light list listen lose love low maintain material matter mind minute moment month
mother name night note obtain occur offer officer order pass past period permit picture plan plant
position possible power pressure prevent probably produce program prove public purpose question
raise range rate read reason recognize record reduce regiment remember remove represent require rest
rise road room school second section seek sell send sense set share shoot side sit smile soldier
sometimes sound speak spend spirit stay stop stress suddenly suggest support sure surface system
talk thought throw today tree type understand usually value view visit voice wait wall war water
wear week wife win wish woman wonder word world young
""",
    """
able active activity actually address admit affect afternoon ago agree aid aim air alone analysis
animal announce anode apparently argue arise army arrive art attack attend attention attitude
audience available average avoid bad ball bank basic basis battle bear beat bed benefit black block
blood blow blue board book brush building car catch catholic certainly chance character charge check
circumstance clearly cold collect color command comment common community compare comrade condition
conduct contact contrast contribute corner count court cross crowd cry cut dance data dead declare
deep degree deliver demonstrate deny desire destroy detail dictionary difference difficult
difficulty direction directly discover discuss discussion distance doctor dominant dream dress drink
dust ear earth easy eat economic education effective election element eliminate emerge emotion
employ employee encourage enemy english enjoy entire equipment escape especially estimate event
example exercise existence experiment expression extend farm father feature federal fellow few file
film final finally finger finish firm fit floor flow fly following forget forward free front full
function future gain game generally glance gray growth guess hair half handle hang hate heart heavy
honor hot human hundred hurry husband identify image imagine immediately importance improve inch
industry influence inform insist introduce issue item jew jewish kid knee lack language larger late
latter laugh left leg length letter lieutenant lift likely limit lip literature local loud major
manager manner march mark mass match maximum maybe meaning means measure member memory mention
merely method mile military million miss model modern money morning mouth movement murder music
national nature nearly necessary nod normal notice object observe office operate opportunity
organization outside pain paint paper particle particular particularly party patient pattern pause
payment percent perform performance piece policy political possibility pound practice prepare press
pretty price private procedure proceed process product production progress project promise property
propose publish pull push quality reaction ready real realize recall recommend red refer reflect
refuse regard region release religion remark repeat replace reply requirement research reveal ride
rifle river role roll rule sale sample save scene score search season select separate series service
settle shake shape shelter shift ship short shot shoulder shout sign similar simple simply sing
single site situation six size skill sky sleep slowly smoke social society somewhat son song soon
sort source south space special speed spot spread spring stage stare statement stem step store story
strange street strength stretch strike strong structure struggle student subject success suffer
summer sun supply suppose swing table tall tax teach team technique temperature ten tend term test
text theory third threaten tone top total touch town trade train training transfer travel treat
treatment trial trouble true urge various vary vocational volume vote wage wave white wide window
words worry wrong
""",
    """
abandon ability absence absorb academic accompany accomplish accord account achievement acquire
actual adjust adopt advance advise affair afford afraid agency agent agreement ahead allotment along
alter america anger anxiety apart apartment apparent appeal appearance application appreciate
appropriate approve approximately arc argument arouse arrange arrangement arrest artist aspect
assemble assert assign assist assistance associate assumption assure atmosphere attach attract
author authority authorize await award aware balance band bar battery beam beautiful beginning
behavior belief bend bill binomial bird bit bitter blame blanket blind bond bother bottle bounce box
brain branch breath breathe bright brilliant broad brother brown bullet burn burst busy calculate
camp campaign candidate capable capacity captain career carefully cast cattle cease chair challenge
chapter characteristic chest chicago chicken chlorine choice christian circle citizen class clean
climb closed clothes cloud club cm coat coffee college colonel colored column combine commercial
commission commit communication communism communist companion comparison compete competition
complain completely complex component compose composer compute conceive concentrate concentration
concept concerned conclude conclusion concrete confirm confront congregation congress connection
consequence considerable consideration constitute construct construction content contract convert
cook cool corporation correct county couple crack crash crawl credit culture cup curious current
curse curve customer daily damage damn danger dare darkness date debate decade decision defeat
defend defense define department depth derive description deserve desk detailed detective detergent
device devote diameter differ dinner director dirt disappear discharge disclose disease display
distant distinct distinguish distribute distribution district divide division dog dollar domestic
double doubt downtown drag drill drug dry duty earlier earn easily edge eight elect emotional
emphasis emphasize employment empty enable encounter energy enforce engage england entertain
entirely equal erect error essential essentially europe evening evident exactly examine exceed
exception exchange exclude exhibit existing expand expense explanation explode expose extension
extent extreme facility factor failure faith familiar farmer fashion fast fat favor female fence
fifty fig fighting filled finance fix flag flash flat flee flight flower fluid folklore food fool
foreign forest forgive former fourth fraction frame freedom frequency frequently fresh friendly
fully fund funny furnish gas gather gaze german gesture glass goal grab grade gram grant grass
greater greek green grin grip guard guest guide guy hall happy hardly hat heat heavily hence hero
hesitate hide hill hire hole hospital host hotel hr humor hurt hypothalamic ignore illusion
illustrate imagination imply impossible incident income increased independent induce industrial
inner inside install instant institution instrument insure integration intend intensity interested
interesting international interpret interview investigate investigation invite involved jerk joy
judge judgment jump june key kick kiss kitchen knowledge known labor lady largely lay lean leap
liberal limited link liquid literary load locate lock loss lot lung machine mad main manage
management market marketing marriage marry master maturity medical meeting men mere message metal mg
middle milk milligram minimal minimum mission mistake monday moon motion mount movie multiply muscle
musical mutter narrow nation natural naturally neck negro neighborhood network nevertheless news
newspaper nice nine noise north nose notion objective observation obvious obviously occasion
occasionally occupy occurrence official onset operation operator opinion oppose opposite ordinary
organize original overcome owner oxygen pace page painting pair pale parent park participate passage
peace peer perceive percentage personal personnel persuade petitioner phase phenomenon photograph
physical pile pitch plane planning player please pleasure plot pocket police politics polynomial
pond pool poor popular population portion positive possess possibly pour practically precisely
predict prefer presence presently preserve president previous previously primarily primary principal
principle probability proclaim professional promote proper protect protection protest protestant
provision purchase pursue quick quickly quiet quote race radiation radio rage rain rank rapidly
react reader reading reality rear reasonable recent recently recommendation reference register
regular reject relate related relation relationship relative relatively relax relief remind render
request resemble resist resolve respect respond response resume retire review rich ring roar rock
roof round row rural rush russian safe saline satisfy saturday scale schedule scientific scream sea
seat secret secretary secure seize self sentence serious serum services seven shadow sharp shear
sheet shine shoe shooting sigh sight signal significance significant silence silent sin sink sketch
slide slightly slip slow smaller smell smooth snow soft softly soil solid solution solve somewhere
soul southern soviet species specific speech sponsor square staff stain staining standard station
steal steps stick stock stomach stone straight strain stream strengthen strip style submit
substitute succeed successful sudden suffering sufficient suggestion suit sunday surprise survive
swear sweep sweet tale task taste tattered teacher tear technical telephone thermal thick thin
thousand threat throat thrust thyroid tie tissue title tomorrow tonight tooth toss trace tradition
traditional transform translate tremendous trip troops trust truth tube twice twist typical unable
understanding undertake uniform union unit unity university unusual upper usual vacation vague
valley variation variety vast veteran victory village vision visual wagon warm warn wash washington
waste wavelength weakness weapon weigh weight welcome west western wet wheel whisper wild wind wing
winter wire witness wood woods worker worth wound writer yard years yell yellow yesterday yield
""",
    """
abroad absent absolute absolutely abstract abstraction accelerate accident accommodate accurate
accuse ace acre actor adam adequate administer administration administrative admire advanced
advantage adventure advertising advice advocate aegean aesthetic affirm afterward aircraft alaska
alert alive allot alternative altogether amateur amazement ambiguous anaconda analytic analyze angle
angry antenna antibody anticipate anyhow anyway apparatus applicant appoint appreciation approval
april aqueous arrow article artillery artistic aside assault assess assignment association assurance
athabascan atom attain attribute august authentic automatic automatically automobile autonomic
avocado awake awaken awareness awful baby background bacterial bag bang barn barrel baseball
basement bastard bat beach beauty bedroom bee beer beg behave behind bell bellow belong belt bench
bet betray bible bid bind bite blaze bleed blink bloom boast boat bold bomb bone boot border borrow
boston bottom bound bow brand brass brave breakfast bridge brief briefly brigade british broaden
broken bronchiole brood brow buffer bumblebee bunch bunk bury button c cafeteria california calm
camera camping cancer canteen canvas cap capital capture careful carve cat catcher category caution
ceiling celebrate cent central ceremony chain champion changing chaos characterize chart chase cheek
cheer chemical cherish chief chin choke christ cigarette cite civilization clamor clarity
classification classify cleaning clergyman cling clinical clock closely cloth cluster clutch coach
coast coincide collage collapse collection combat combination comedy comfort comfortable commander
commence commend committee communicate commute comparable compel competitive complement composition
compound comprehend comprise concede concentrated conception condemn conference confess confidence
conflict confuse confused confusion conjugate connect conscience conscious consciousness consent
conservative considerably constant consult contemplate contemporary contend contest context
continually continued continuity continuous contribution convenient conventional conversation
conversion convey convict conviction convince convinced cooperate cooperative coordinate cop copy
core corpse correspond corresponding counter counterpart courage covered cow crazy creation creative
creature creep crew crime criminal crimson crisis critical criticize crouch crowded crush cuba
cultural cure curiosity cycle dallas damned dangerous dash daughter dawn dear december decline
decrease deduct deduction deem deeply definite definition defy delay deliberately delicate delight
democratic demonstration denote denounce density depart dependent depict descend desert designate
desirable despair desperate desperately destruction detect developed devil devise diagonalizable
dialysis dig dignity dimension diminish din dirty disaster discourage discovery dish disk dislike
dismiss distinction disturb divorce doctrine dominate doom dot doubtful dozen drama dramatic drawing
drift drinking driver drunk duck dull dump eager earthquake ease east echo economy editor
effectively effectiveness efficiency effluent egg eighth elaborate electric electrical electricity
electron eleven elsewhere embrace employer enact endeavor endure engagement engine engineer enlarge
enlist enormous enterprise enthusiasm entitle entrance entry environment equally equip equivalent
era essay establishment european evaluate eventually everywhere evidently evil evoke exact
exaggerate examination excellent excite excitement exciting exclaim excuse exert exhibition
expenditure expensive experimental expert exploit explore exposure extensive external extract
extraordinary extremely fabric factory fade faint fair fairly famous fan farming fasten fate fault
february feeding fiber fiction fierce fifteen fifth filter financial finding fine firing firmly fish
fist fixed flame flesh fling float flood flourish flux focus foe fog folk forbid forever formal
formation formula formulate formulation forty foster found freeze french frequent friday frown fruit
fulfill fun fundamental funds furious furthermore gallop garage garden gasp gate gay generate
generation gentle gently genuine georgia giant gift glad glare gleam glimpse glory glow glue gold
govern grace gradient gradually graduate graph grasp grave greatly greet grim grounds grunt
guarantee guidance guilty habit halt harbor haste hasten hatred haul hawaii health healthy hearing
heave height helium hen highway historian historical holder holiday holmes homer honest honey
horizon horn horror hours howl huge hunting hurl hut hypothalamus ice ideal identical identification
identity illuminate imitation immediate immortality impact implication impose impress impression
impressive improvement impulse inadequate increasing increasingly independence indication indicator
infantry inherit initial initiate injure injury inning innocent inquire insane insert insight
inspect inspire instance instantly institute instruct instruction intelligent intense intention
interaction interfere interior intermediate internal interpretation interrupt intersection interval
intimate invariably invent invention investment iodine irish iron island isolate isolated jacket
january japanese joke journey july jury justice king knife knock l label laboratory lagoon lamp
landscape laos lap laughter launch lawn lawyer layer leader leadership leaf league lecture legal
legend legislation lend lesson lick lighted lightly linguist liquor liver living loan located london
longer loom loose lord lost lower luck lucky lunch lyric ma machinery magazine magnificent magnitude
maid mail majority male manchester manifold manufacturer marked married mars mate mature meal
meanwhile measurement mechanical mechanism medieval medium melody membership mental merge merit mess
metropolitan mexican mighty minimize minister minor mirror missile mixture ml mm mob mode moderate
modify mood morality mostly motive mountain mouse mud murderer murmur musician musketry mysterious
mystery myth mythological nail nationalism nazi nearby necessitate necessity needed negative neglect
negotiate neighbor nervous nest net nilpotent nineteenth ninth nonspecific norm normally northern
novel november nowhere nuclear nucleus numerous oath obey objection obligation oblige obscure
observer occasional october odd oil older opening openly operational opium opposition orange orbit
organic origin originate outcome outline outlook overall owe oxidation pa pack painter pansy papa
papers parallel paramagnetic paris participation partly partner pat patch path patrol peculiar pen
pennsylvania perception perfect perfectly permanent persist personality personally philosopher
philosophy phone phrase physiological pick pink pistol pitcher pity plain plainly planet plate plato
playing plead pleased plenty plug plunge poem poet poetry poke pole polish politician porch portray
pose possession post postpone pot potential powder powerful practical praise pray prayer preach
precede precise preparation prepared presentation presumably presume pretend prevail prevention
pride priest prime print prior prisoner probable producer productivity profession professor profile
profound projection prominent prompt proof properly proportion proposal prospect protein proud
psychologist publicly pump punishment pure purely pursuant quack qualify quantity quarrel queen
quietly quit radical railroad rapid rarely ratio raw ray readily reasonably rebel recognition
recording recover recreation recruit redcoat reduction reflection regardless regional regret
regulation reinforce relations relieve religious remarkable remote rent repair repel representation
representative reproduce republican required rescue resent reserve residence residential resistance
resolution resource respectable respectively respiratory responsibility restore restrict retreat
reverse revive revolution rhythm rider rip risk roleplaying root rough rousseau route routine rub
rumor sacrifice saddle safety sail salesman salt sand satisfaction satisfactory scan scatter scheme
scope scramble scratch screen sculpture seal secede sector security seed selection sensation
sensitive sensitivity sentiment september sequence seriously session settlement severe severely
sewage sex sexual shade shame sharply shatter sheep shell shirt shock shop shore shower shrug shut
sick sidewalk silver similarly simultaneously sir sister sixth skeletal skin slam slap slash slave
slice slope smart smash snake snap snatch somehow southerner span spare spark speaker specialist
specifically specify spectator spectrum sphere spin spit split sport spur squad squat squeeze stable
stagger stairs stall stamp star status steady steel steeple stiffen stimulate stir stockholder storm
straighten stranger strategy straw striking string strive stroke strongly structured studio stuff
stumble stupid subsection substance substantial suburb suburban successfully sufficiently sum
superior supper supplement surely surge surplus surprised survey suspect suspend suspicion sustain
swallow sway sweat swell swift swiftly swim switch symbol symbolize sympathetic sympathy symptom
talent tangent tap tape target teaching technology teenager television tendency tension tent
terrible terror testify texas texture thank theme theological theology theorem thirty thoroughly
thunder thursday thyroglobulin tight times tiny tip tire toe tongue tool tough track traffic trail
transition transport transportation trap tray trend trim triumph troop trot truck truly tsh tsunami
tuesday tumble tumor tune twelve twentieth twenty ultimate unadjusted uneasy unfortunately unique
unite universal universe unknown unstructured uphold upset upstairs useful utilize utopia utopian
utter vacuum vaguely valuable valued values vanish variable vase vector vehicle vein velocity
venture version vertex vessel victim viewpoint vigorous violate violence virginia visible vivid
volunteer voyage wake wander warning warrant washing watercolor weak wealth weary weather wednesday
weekend weep whip whisky widely widespread wildly willing wink wipe wise wit withdraw wonderful
wooden working worse worship worthy wounded writing yank zero
""",
)  # the commonest first
UNKNOWN = 0.85  # between the rarest band and a word said once
LEAST_COUNT = 12  # of the rarest band; each band before it counts twice as much


def _rarities() -> dict[str, float]:
    found: dict[str, float] = {}
    for place, band in enumerate(reversed(_BANDS)):
        for word in band.split():
            found[stem(word)] = 1 / (1 + math.log1p(LEAST_COUNT * 2**place) / 4)
    return found


_RARITY = _rarities()


def rarity(stemmed: str) -> float:
    """How rare the word of a stem is in English text, 0 to 1.

    Examples:
        >>> rarity("report") < rarity("crocodil")
        True
    """
    return _RARITY.get(stemmed, UNKNOWN)
