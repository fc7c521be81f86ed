"""What a clause does to its reader: forbids, permits, obliges, limits, and how far each reaches.

A restriction is a topic (selling, hosting, weapons) in the reach of a force. So `shall not be sold`
restricts, `does not restrict sale`, `sale is welcome` and `the authors sell support` do not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Force(StrEnum):
    """What an operator does to the acts in its reach."""

    FORBIDS = "forbids"
    DENIES = "denies"  # a right is withheld
    ASKS = "asks"  # permission, payment or a further agreement is needed
    LIMITS = "limits"  # permitted for what follows and for nothing else
    PERMITS = "permits"
    OBLIGES = "obliges"
    LIFTS = "lifts"  # says that there is no restriction
    WISHES = "wishes"  # a wish, a caution; binds nobody


RESTRICTING = frozenset({Force.FORBIDS, Force.DENIES, Force.ASKS})


@dataclass(frozen=True, slots=True)
class Operator:
    """A force at `[start, end)`; a backward one acts on what stands before it."""

    force: Force
    start: int
    end: int
    backward: bool = False


def pattern(source: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """Compiles a pattern written over several lines; spaces within a line count."""
    return re.compile("".join(line.strip() for line in source.splitlines()), flags)


_ADVERB = (
    r"(?:(?:\w+ly|also|in any way|hereby|at any time|under any circumstances|in any case),? )?"
)
_NOT = r"(?:not|never|n't)"
_LY = r"(?!apply|supply|rely|comply|imply|reply|multiply)\w+ly"
_PAPER = (
    r"(?:permissions?|consents?|approvals?|agreements?|contracts?|subscriptions?|authori[sz]ations?"
    r"|licen[cs]es?|fees?|royalt(?:y|ies)|payment|blessing|assent|sign-off|clearance|go-ahead"
    r"|deals?|enterprise plan|paid plan)"
)
_FORWARD_SOURCES: tuple[tuple[Force, str], ...] = (
    (
        Force.DENIES,
        r"""(?:rights?|grants?|permissions?|licen[cs]es?)\b[\w ]{0,30}? (?:do|does|shall
        |will) not (?:apply|extend) (?:to|in|within)\b
        |(?:extends?|reach(?:es)?|appl(?:y|ies)|covers?) neither (?:to )?
        |(?:rights?|grants?|permissions?|licen[cs]es?)\b[\w ]{0,30}? (?:(?:do|does|shall
        |will) not reach|stops? short of|leaves? out)\b
        """,
    ),
    (
        Force.LIFTS,
        r"""nothing (?:here|herein|in th\w+ [\w ]{2,30}?)[, ]*(?:shall |will |may )?
        (?:\w+ly )?(?:be \w+ (?:as|to) )?(?:prohibit|restrict|limit|prevent|forbid|keep|stop|bar
        |exclud)\w*
        |(?:do|does|did|shall|will|may|must) not (?:\w+ly )?(?:in any way |otherwise )?
        (?:restrict|limit|prohibit|forbid|prevent|affect|require|apply to|contaminate|ban|bar
        |constrain)\w*
        |(?:limitations?|bans?|restrictions?|prohibitions?|requirements?)\b[\w ]{0,40}? (?:do|does
        |shall|will) not (?:\w+ly )?apply\b
        |(?:obligations?|conditions?|requirements?|restrictions?|limitations?)\b[\w ]{0,30}?
        (?: apply| applies| extends?) only (?:to|if|when|where)\b
        |no (?:such )?(?:limits?|limitations?|bans?|restrictions?|prohibitions?|conditions?
        |requirements?) (?:on|of|to|against|as to|for)
        |(?:there (?:is|are)|knows?|has|have|with|contains?|imposes?
        |sets?) no [\w -]{0,40}?(?:limits?|limitations?|bans?|restrictions?|prohibitions?
        |clauses?)
        |no [\w -]{2,40}? (?:restriction|limit|limitation|ban|policy|clause)s? (?:appl|form|exist
        |(?:is|are) (?:part|made|included))\w*
        |without (?:any )?(?:restriction|limitation)s?
        |it is not the case that
        |(?:^|(?<=[.;] ))(?:\W{0,3})not (?:required|needed|asked(?: for)?|demanded|imposed
        |necessary)(?: here)?:
        |no [\w -]{2,30}? (?:is|are) (?:\w+ly )?(?:barred|excluded|kept|prevented|shut out|banned
        |prohibited|restricted)(?: from)?\b
        |neither (?:an? )?(?:\w+ )?(?:bans?|restrictions?|limits?|limitations?|prohibitions?)\b
        |(?:nor|or) (?:an? )?(?:bans?|restrictions?|limits?|limitations?|prohibitions?) (?:on|of
        |to|as)\b
        |far from (?:forbidding|prohibiting|restricting|barring|banning|limiting|excluding)
        |(?:may|shall|must|can)(?:not| not) (?:\w+ly )?(?:impose|add|place|lay)\b[^.;]{0,60}?
        \b(?:bans?|restrictions?|limits?|limitations?|terms?|conditions?|obligations?)\b
        |(?:do|does) not (?:take|read|understand|construe) [\w ]{1,30} (?:to|as)
        |neither (?=[^.;]{1,80}? (?:is|are) (?:limited|restricted|forbidden|prohibited|banned))
        |(?:is|are) not (?:\w+ly )?(?:prohibited|forbidden|restricted|prevented|barred
        |limited) (?:from|by|in)
        """,
    ),
    (
        Force.WISHES,
        r"""(?:would|we|authors?|I) (?:prefer|wish|hope|like|ask|encourage|recommend|request
        |urge)\w* (?:you |that |people )?
        |(?:has|have) been (?:\w+ly )?(?:designed|built|tested) for
        |(?:is|are|was|were) (?:not|neither) (?:\w+ly )?(?:designed|intended|suitable|suited
        |tested|fit|certified|manufactured)(?! or licen[cs]ed|, licen[cs]ed)
        |(?:should|are advised to|please|may wish to|might|we recommend)\b(?! not)
        """,
    ),
    (
        Force.ASKS,
        rf"""(?:must|shall|should|need to|needs to|has to|have to|(?:is|are) (?:required
        |obliged) to|will need to|agrees? to) (?:first |then |also |either )?
        (?:request|obtain|acquire|purchase|buy|get|secure|apply for|seek|negotiate|hold|pay for
        |pay|arrange|enter into|sign|conclude|register for|contact|write to
        |ask)\b(?=[^.;]{{0,120}}?\b(?:{_PAPER}|us|licensor|terms|sales|pricing)\b)
        |(?:requires?|needs?|calls? for|demands?|(?:is|are) subject to) (?:(?:the|our|an?|its) )?
        (?:[\w-]+ ){{0,2}}[\w-]+(?:['’]s|s['’]) (?:(?:prior|written|express|explicit
        |further) ){{0,3}}{_PAPER}\b
        |(?:requires?|needs?|calls? for|demands?|(?:is|are) subject to) (?:(?:a|an|our|the|your
        |sector|patent
        |prior|separate|paid|commercial|enterprise|written|express|explicit|further|business
        |additional|special) ){{0,5}}(?:commercial |business |enterprise )?{_PAPER}\b
        |(?:payment|fee|royalty|charge)s?\b[^.;]{{0,60}}? (?:is|are) (?:due|payable|owed
        |charged) (?:from|by|to)\b
        |(?:is|are|be) (?:only )?eligible (?:only )?(?:to (?:obtain|request|purchase|buy|apply for)
        |for) (?:(?:a|an|our|paid|separate|commercial|use) ){{1,5}}{_PAPER}\b
        |(?:begins?|starts?|arises?|takes? effect|comes? into (?:force|effect)|(?:is|are) (?:granted
        |given|effective)) only (?:once|when|after|upon|with)\b(?=[^.;]{{0,80}}?\b(?:\w*signed
        |paid|{_PAPER}))
        |{_PAPER}\b[^.;:]{{0,40}}? (?:is|are) (?:required|needed|necessary) (?:for|to|if|when
        |before)\b
        |only (?:be )?(?:\w+ )?(?:under|with|against|after) (?:(?:a|an|our|further|separate|prior
        |written
        |paid|additional|commercial) ){{2,5}}{_PAPER}\b
        |{_PAPER} (?:\w+ )?(?:is |are )?(?:required|needed|necessary) for:
        |without (?:first |prior |previously )?(?:concluding|obtaining|signing|buying|purchasing
        |acquiring
        |entering into|having)\b[^.;]{{0,40}}?\b{_PAPER}\b
        |(?:without|only with|except with|unless with|absent) (?:(?:the|our|its|a|an|prior
        |separate|express|explicit|written|specific|advance|valid|commercial
        |paid) ){{0,6}}(?:[\w'’]+ )?(?:[\w'’]+ )?(?:permission|consent|approval|authori[sz]ation
        |licen[cs]e|agreement)\b
        """,
    ),
    (
        Force.DENIES,
        r"""(?:permission|licen[cs]e|right)s? (?:is|are) (?:\w+ly )?(?:denied|refused|withheld
        |(?:withdrawn|revoked)(?= (?:for|from)\b))
        |(?:do|does|shall|will|may|did) not (?:\w+ly )?(?:grant|give|convey|confer|extend to
        |allow|permit|authori[sz]e|entitle|licen[cs]e)\b
        |(?:licen[cs]e|grants?|rights?|permission)s?\b[\w ]{0,40}? (?:do|does|shall
        |will) not (?:include|cover)\b
        |(?:is|are|be) not (?:\w+ly )?(?:granted|given|authori[sz]ed|entitled|licen[cs]ed
        |permitted|allowed|eligible|free|released)\b(?! and )
        |not [\w ,]{0,40}?(?:licen[cs]ed) (?:or intended )?for use in
        |no (?:\w+ )?(?:right|licen[cs]e|permission)s?(?:,? (?:or|and|nor) (?:\w+ )?(?:right
        |licen[cs]e|permission)s?)* (?:\w+ )?(?:is|are|to|for|of)\b(?: granted| given)?
        |(?:is|are) (?:\w+ly )?(?:void|invalid|unavailable|not available|not valid) (?:for|to|in
        |with)
        |(?:licen[cs]e|grants?|permission|rights?|agreement|terms?
        |use)(?: above| hereunder| granted \w+| in this \w+)? exclud(?:es?|ing)
        |excluding (?:the )?(?:right|use|any use)
        """,
    ),
    (
        Force.LIMITS,
        r"""(?:may|can|shall|must|to|is|are|be|and|use|for|grants?\w*|licen[cs]ed?|you
        |granted)? ?(?:solely|exclusively|strictly|purely) (?:and \w+ )?(?:for|in|within|to|by|on
        |as|with|internal\w*|non\w*)
        |(?<!not )(?:(?:limited(?! (?:licen[cs]e|rights?|permission|warranty|liability)\b)
        |restricted|confined
        |reserved|limit) (?:[\w ]{0,40}?)?(?:to|for
        |in)\b)
        |(?:may|can|shall|must|is|are|be) (?:\w+ ){0,2}?only (?:be )?(?:\w+ )?
        |only (?:for|in|within|to|by|on|as|if|when|where|under|while)\b
        |(?:as|so) long as|on (?:the )?condition that
        |for (?:your |their |its )?(?:own )?(?=[\w,/ -]{3,60}?(?:purposes?|use|evaluation
        |research|testing|trial)[\w ]{0,3} only\b)
        |reserves? (?=[\w ]{3,40}? to the only\b)
        |only (?=(?:word[- ]for|verbatim|un(?:modified|altered|changed|edited|touched)|in (?:full
        |its entirety)))
        |^only\b(?=[^.;]{1,80}? may )
        """,
    ),
    (
        Force.FORBIDS,
        rf"""(?:may|shall|must|will|can|could|should|would|is to|are to|ought)(?: {_ADVERB}
        |){_NOT}(?: and (?:shall|will|may|must) not)?(?: {_LY})?(?: (?:permit|allow|cause|assist
        |enable|encourage|authori[sz]e)[\w ]{{0,30}}? to)?\b(?! (?:necessarily|be (?:construed
        |deemed|considered|interpreted|understood|liable|responsible|obligated|required|effective
        |affected|willing|counted|regarded|treated)|constitute|affect|mean|imply|have|exceed|be able
        |count|qualify|cause (?:this|the) (?:licen[cs]e|agreement)))
        |(?:may|shall|must|will|can) (?:in no (?:event|case|way)|under no circumstances
        |at no time)\b
        |(?:may|shall|must|can|will) neither\b
        |nor (?:may|shall|can|will|must|should)\b(?! not)
        |(?:^|(?<=[:;,] )|(?<=[.)] )|(?<=and )|(?<=or ))not to(?= (?:use|copy|distribute|modify|sell
        |share|publish|create|make|train|improve|develop|permit|allow|offer|provide|run|host|exploit
        |deploy|engage|redistribute|transfer|sublicense|rent|lease|alter|adapt|reproduce|export
        |access|apply)\b)
        |(?:is|are|be) (?:\w+ly )?(?:off[- ]limits|out of bounds|prohibited|forbidden) (?:as|for
        |in)\b
        |(?:in no (?:event|case|way)|under no circumstances|at no time) (?:may|shall|must|will
        |can)\b
        |cannot|can't|won't
        |(?:ensures?|make sure|makes? certain|guarantees?|see to it
        |warrants?)(?: that)? [^.;:]{{2,120}}?
        \b(?:is|are|does|do|will|shall|may|can) (?:not|never)\b(?! (?:infring|violat))
        |(?:agrees?|undertakes?|commits?|promises?|covenants?|engages?|pledges?|binds?|obliges?
        |warrants?)(?: (?:him|her|it|your|them)sel(?:f|ves)| and \w+)?(?: {_ADVERB}
        |)(?:that you (?:will|shall|do) )?not to\b
        |(?:refrain|abstain|desist) from|forbear to|(?:is|are) not to(?= [a-z])(?! be (?:an?|the)\b)
        |nothing (?!in |here|contained|else|above|below)[\w ,]{{2,60}}? (?:will|shall|may|can
        |is to)\b
        |(?:provided|so long as|as long as|on (?:the )?condition|only if)\b[^.;]{{0,60}}?
        (?: do| does) not(?= [a-z])
        |(?<=: )(?:\(?\w{{1,4}}[.)] )?(?:you|licensee|the (?:user|licensee
        |recipient)) (?:do|does) not
        (?= (?:use|engage|operate|employ|exploit|exercise|deploy|apply|run|modify|alter|change|copy
        |distribute|redistribute|sell)\b)
        |(?:is|are|be) (?:\w+ly )?(?:prohibited|forbidden|barred|banned|precluded
        |restrained) (?:from|to)\b
        |(?:^|(?<=[.;:)] ))(?:please |just |so )?(?:do not|don't|never)(?= (?!take|assume|forget
        |hesitate|rely|worry|construe|read|remove|expect|need|have|be |contact|ask|claim|complain
        |blame|panic|grant|include|apply|constitute|limit|restrict|require|affect|extend
        |[a-z]+(?:s|ed)\b)[a-z])
        |(?:^|(?<=[;,.:] ))no (?=[a-z]{{3,}}ing\b)
        |(?:will|shall|must|is to|are to) (?:play|have) no (?:part|role|place) in
        |(?:will|shall|must|has to|have to|to) (?:keep|leave) [\w ]{{1,40}}? (?:out of|away from)\b
        |(?:following|these|listed) [\w ]{{0,40}}?(?:is|are) (?:\w+ly )?(?:closed|off[- ]limits
        |out of bounds|forbidden|prohibited|ruled out|excluded|barred|banned
        |not (?:permitted|allowed|licen[cs]ed|covered))(?: to [\w ]{{1,20}})?:
        |(?:^|(?<=[.;] ))(?:not (?:permitted|allowed|included|covered)|forbidden|prohibited|excluded
        |banned|ruled out)(?: is| are)?:
        |(?:which|this|that) (?:\w+ly )?(?:excludes|rules out)
        |(?:^|(?<=[.;] ))not (?:to be|for|licen[cs]ed)(?= [a-z])(?! warrant)
        |(?:though|yet) never|\bnever(?= (?:fed|used|sold|for|to|in)\b)
        |but (?:never|not)(?! limited| required| obliged| obligated| necessarily)
        |and (?:is |are )?(?:not|never) (?:for|in|to|by)\b
        |, not for\b
        |(?:nobody|no one|none of \w+|no (?:(?! and (?:you|we|it
        |they) )[\w, -]){{2,60}}?)(?<!you) (?:may
        |shall|can|must|is (?:permitted
        |allowed|entitled) to|are (?:permitted|allowed|entitled) to)\b
        |no(?= (?!part|such)[\w, -]{{2,60}}? (?:is|are) (?:\w+ly )?(?:allowed|permitted
        |licen[cs]ed|authori[sz]ed)\b)
        |neither [\w ,]{{2,60}}? nor [\w ,]{{2,120}}? (?:may|shall|can|must|will|should)\b
        |nor (?:may|shall|can|must|will|should)\b
        |(?:licen[cs]e|agreement|terms|clause|section|licensor|company|we|owners?
        |copyright holders?) (?:\w+ly |hereby )*(?:prohibits?|forbids?|bars?|disallows?
        |rules? out|bans?)\b
        |(?:uses?|activities|purposes|applications|following) (?:that|which) (?:are
        |is) (?:ruled out|prohibited|forbidden|not permitted|not allowed|excluded|banned
        |restricted)
        |(?:prohibited|forbidden|restricted|disallowed|excluded|unacceptable|banned|barred)
        (?: use)? (?:uses?|activities|cases|fields
        |purposes|applications)(?: are| is| include[sd]?|:)
        |without the right to
        |(?:^|(?<=[.;:] ))unauthori[sz]ed [\w -]{{2,40}}:
        |(?:terms|rights?|licen[cs]es?|permissions?|grants?)\b[\w ]{{0,40}}? (?:ends?|ceases?
        |lapses?
        |terminates?|falls? away|(?:is|are) (?:lost|withheld|withdrawn|suspended)) (?:for|from
        |as regards|as to|with regard to)\b
        |no (?=[\w ,'’]{{2,70}}? (?:receives?|gets?|obtains?|takes?|acquires?|derives?|enjoys?)\b
        [^.;]{{0,20}}\b(?:licen[cs]e|rights?|permission))
        """,
    ),
    (
        Force.PERMITS,
        r"""can (?:\w+ly )?be (?:\w+ly )?(?=(?:copied|distributed|redistributed|modified|shared
        |reproduced|published|adapted|embedded|bundled|changed|sold)\b)
        |(?:may|(?:you|one|anyone|licensees?|users?) can)(?! (?:result|cause|contain|include
        |have|apply|differ|vary|become|need|require))\b
        |(?:is|are|be) (?:\w+ly |also |hereby |otherwise )*(?:granted|permitted|allowed|free
        |welcome|authori[sz]ed|entitled|licen[cs]ed|encouraged)\b(?: to| for)?
        |(?:any|every) purpose is (?:an? )?(?:permitted|allowed) (?:purpose|use)|(?:permitted
        |allowed) (?:purpose|use)s? (?:is|are|means?) (?:for )?(?:any|every|all) (?:purpose|use)s?
        |(?:^|(?<=[.;] ))(?:permitted|allowed)(?: is| are)?:
        |grants?\b(?: to)?|fees? (?:is|are) waived for
        |(?:licen[cs]e|permission) is for(?! the purpose)
        |permission (?:is|to)|has the right to
        |(?:(?-i:[A-Z][\w.&-]*)|we|authors?|owners?|holders?
        |licensors?) (?:\w+ly |hereby )?(?:licen[cs]e
        |allow|permit|authori[sz]e|let|entitle) (?:you|licensees?|users?|anyone|everyone|anybody
        |everybody|recipients|any person|others|all)\b(?: free of charge| gratis)?
        |have the right to|(?:have|has|with) the freedom to|(?:licen[cs]es
        |allows|permits|authori[sz]es|lets|entitles) (?:the use|use|you|licensees?|users|anyone
        |everyone|recipients|any person)\b
        |(?:rights?|licen[cs]e|permission) to\b|freely available for|made available for
        |provided for|offered for|(?:is|are) given for
        |(?<!you )(?<!user )(?<!licensee )consents? to (?:the |your )?(?=(?:use|copy|copying
        |reproduc\w+
        |distribut\w+|redistribut\w+|modif\w+|alter\w+|adapt\w+|shar\w+)\b)
        """,
    ),
    (
        Force.OBLIGES,
        r"""(?:must|shall|(?:is|are) (?:required|obliged) to|agrees? to|agrees? that
        |undertakes? to|has to|have to|needs? to|(?:is|are) to(?= be\b)|(?<=you )will|commits? to)\b
        """,
    ),
)
_BACKWARD_SOURCES: tuple[tuple[Force, str], ...] = (
    (
        Force.LIFTS,
        r"""(?:is|are|be) not (?:\w+ly |in any way )?(?:prohibited|forbidden|restricted|limited
        |barred|ruled out|excluded|banned)\b(?! to| in)
        |needs? no (?:\w+ ){0,2}?(?:licen[cs]es?|permissions?|subscriptions?|agreements?
        |contracts?)\b
        """,
    ),
    (
        Force.FORBIDS,
        r"""(?:is|are|be|being|remains?) (?:\w+ly |hereby |also |therefore )*(?:prohibited
        |forbidden|ruled out|banned|disallowed|barred|excluded|outlawed|proscribed|off[- ]limits
        |unlawful under|interdicted|inadmissible|impermissible|not admissible|out of bounds
        |out of the question|a no-go|taboo|refused|closed to (?:you|licensees?|users?))\b
        |(?<=\w )(?:excluded|forbidden|prohibited|barred|banned|disallowed|not (?:permitted|allowed
        |included|covered|licen[cs]ed))(?=\W*$)
        |(?:will |shall |automatically |immediately )*(?:terminates?|ends?|voids?|forfeits?
        |extinguish(?:es)?) (?:your|the user's|the licensee's|this|all your)(?: \w+){0,2}?
        (?: rights?| licen[cs]es?| permissions?)\b
        |(?:(?<=:)|\|) ?(?:no|not (?:allowed|permitted)|never|forbidden|prohibited|excluded
        |✗|✘|❌|x)
        (?=\W|$)(?! (?:more|one|part|such|later|less|fee|charge|warrant))
        |(?:is|are|be) (?:\w+ly )?(?:not|n't|never) (?:\w+ly )?(?:permitted|allowed|authori[sz]ed
        |licen[cs]ed|granted|acceptable|covered|included)\b(?: by|under|here)?
        |(?:belongs?|(?:is|are) due) to (?:the )?(?:licensors?|us|authors?|owners?|publishers?
        |company
        |copyright \w+|(?-i:[A-Z]\w+)) (?:alone|only|exclusively)\b
        |(?:is|are|stays?|remains?) (?:the |a )?(?:sole |exclusive |own )?(?:preserve|privilege
        |prerogative|monopoly) of\b
        |(?:is|are|stays?|remains?) (?:kept|held) back\b|(?:is|are|stays?
        |remains?) withheld\b(?! from)
        |(?:is|are|falls?|lies?|stands?|stays?) (?:\w+ly )?(?:outside|beyond|out of
        |not within)(?: of)? (?:the |this |these |our )?(?:permitted |licen[cs]ed |allowed
        |granted )?(?:scope|terms|grant|licen[cs]e|permission)
        |(?:may|shall|must|can|will) not (?:take place|be (?:permitted|allowed|undertaken|made
        |done))
        |(?:is|are) (?:exclusively|only|solely) (?:granted|given|licen[cs]ed|reserved
        |open) to\b(?! you)
        |(?:is|are|remains?|stays?) (?:\w+ly )?reserved (?:to|for|by) (?:the )?(?:licensors?|us
        |authors?
        |owners?|publishers?|company|copyright)
        |(?:constitutes?|is|are|counts? as|shall be) (?:a |an )?(?:material |serious
        |fundamental )?(?:breach|violation)(?= of (?:this|these|the)\b|\W*$)
        |(?:receive|get|obtain|hold)s? no (?:\w+ ){0,2}?(?:licen[cs]es?|rights?|permissions?)\b
        |(?:you|they|licensees?|it) (?:have|has|get|gets|receive|receives|hold|holds|enjoy|enjoys
        |(?:is|are) given|(?:is|are) granted) no(?: \w+){0,2} (?:licen[cs]es?|rights?
        |permissions?)\b
        """,
    ),
    (
        Force.ASKS,
        rf"""(?:requires?|needs?|calls? for|demands?) (?:(?:a|an|our|the|your|prior|separate|paid
        |commercial|enterprise|written|express|explicit|further|business|additional
        |special) ){{0,5}}(?:commercial |business |enterprise )?{_PAPER}\b
        |(?:must|shall|need to|needs to|has to|have to) (?:first |then |also )?(?:request|obtain
        |acquire|purchase|buy|get|secure|seek|negotiate|pay for|enter into|sign
        |conclude) (?:[\w'-]+ ){{0,5}}?{_PAPER}\b
        |(?:is|are|be) (?:\w+ly )?(?:subject to|available (?:only )?(?:under|for|against)
        |reserved to|possible only (?:under|with)|conditional (?:up)?on) (?:(?:a|an|our|the|prior
        |separate|paid|commercial|written) ){{0,4}}(?:[\w'’]+ )?(?:[\w'’]+ )?{_PAPER}\b
        |required (?:a |an )?(?:fee|licen[cs]e|permission)
        |(?:shall|must|needs? to|has to|have to|should) (?:have been|be) (?:\w+ly )?(?:\w+ly )?
        (?:authori[sz]ed|approved|agreed|cleared)(?: \w+){{0,3}}? (?:by|with)\b
        |(?:must|shall|needs? to|has to|have to|(?:is|are) required to) (?:first |also )?(?:register
        |apply\b(?! to)|complete (?:the |a |an )?(?:\w+ )?(?:questionnaire|registration|form)
        |fill (?:in|out))\b
        |(?:has|have|needs?|must|is|are) (?:to )?be (?:cleared|agreed|negotiated|arranged
        |settled) with\b
        |makes? an? (?:\w+ ){{0,2}}{_PAPER} (?:necessary|compulsory|due)\b
        |(?:has|have|must|needs?|shall) (?:to )?agree (?:on )?(?:an? |the )?(?:fee|price|terms
        |licen[cs]e)\b
        |(?:has|have|must|needs?|shall) (?:to )?(?:come to terms|reach an agreement|sign a contract
        |strike a deal|make a contract) with\b
        |(?:only|except|unless) with (?:(?:our|the|its|a|an|prior|express|explicit|written
        |advance) ){{0,5}}(?:[\w'’]+ ){{0,2}}(?:permission|consent|approval|authori[sz]ation)\b
        |(?<!no )(?<!or ){_PAPER} (?:is|are|becomes?|must be|has to be
        |have to be) (?:\w+ )?(?:mandatory
        |required|compulsory|needed|necessary|obligatory|due|bought|purchased|obtained)\b
        |only (?:after|upon|against|on) (?:paying|payment|buying|purchas\w+)
        |owes? (?:us|the \w+|[A-Z]\w+) (?:a|an|the)\b
        |(?:(?:is|are|be) (?:only|solely|exclusively) (?:permitted|allowed|admissible|possible
        |licit)
        |(?:permitted|allowed|admissible|possible|licit) only) (?:with|after|upon|against|following)
        (?: [\w'-]+){{0,5}}? {_PAPER}\b
        |(?:is|are|be|becomes?) (?:\w+ly )?(?:chargeable|charged(?! for)|paid[- ]for
        |not free of charge
        |liable to (?:\w+ )?(?:charges?|fees?)|subject to (?:a )?(?:fee|charge|payment))\b
        |first agrees? (?:on )?(?:an? |the )?(?:terms|fee|price|contract)\b
        |takes? (?:a|an|our) (?:\w+ ){{0,2}}{_PAPER}\b
        |(?:first|then|please|must|shall|should|have to|has to|need to) (?:first |then
        |please )?(?:conclude|get in touch|contact|talk to|speak to|buy|pay|write to|ask
        |apply)\b[^.;]{{0,60}}?\b(?:{_PAPER}|us|licensor|vendor|author)\b
        |(?:ask|write to|contact|talk to) (?:us|the (?:licensor|author|owner|vendor)) first
        |(?:send|write|drop) (?:me|us|the (?:author|licensor|owner)) (?:an? )?(?:e-?mail|mail|letter
        |note|message|line)\b(?=[^.;]{{0,20}}\b(?:first|before)\b)
        """,
    ),
    (
        Force.PERMITS,
        r"""(?:is|are|be) (?:\w+ly |also |hereby |both |all )*(?:granted|permitted|allowed
        |permissible
        |welcome|free|encouraged|fine|acceptable|admissible|authori[sz]ed)\b(?! to\b| from\b)
        |(?:(?<=:)|\|) ?(?:yes|allowed|permitted|✓|✔|✅|ok|okay|fine|welcome)(?=\W|$)
        """,
    ),
    (
        Force.LIMITS,
        r"""(?:only|alone|exclusively)(?=\W*$|[,;.])|(?:is|are|counts? as|qualif(?:y
        |ies) as) (?:use for )?(?:an? )?(?:permitted|allowed) (?:purpose|use)s?\b""",
    ),
)
_FORWARD = tuple(
    (force, pattern(rf"(?<![\w'’])(?:{source})")) for force, source in _FORWARD_SOURCES
)
_BACKWARD = tuple(
    (force, pattern(rf"(?<![\w'’])(?:{source})")) for force, source in _BACKWARD_SOURCES
)
# Where a force stops: a new main clause, a counter-clause, an exception.
# Within a list of acts a semicolon ends nothing: `free to copy it; adapt it; sell it`.
_SEMICOLON = pattern(
    r"""; (?!(?:and |or )?(?:to|for|in any|in order) )
    (?!(?:and |or )?(?:to )?(?:adapt|alter|change|combine|convey|copy|create|distribute
    |exploit
    |extract|give|install|make|merge|modify|prepare|produce|publish|redistribute|re-use|reproduce
    |reuse|run|sell|share|sublicense|translate|transmit|use) )"""
)
_STOP = pattern(
    r""",? and (?:must|shall|will) (?!not\b|never\b)|, but (?!never|not )
    |(?<!thing) but (?!not limited|never |not )| however\b
    |,? (?:and|or|nor) (?:you|we|licensee|licensor|the licensor|this licen[cs]e|they) (?=\w)
    |, (?:which|who) (?:may|shall|must|is|are|will)\b|[a-z\"”)]{2}[.!?] (?=[A-Z\"“])
    """
)
_EXCEPT = pattern(
    r"""(?:, )?(?:except|(?<=anything )but|(?<=everything )but|other than|apart from|aside from
    |(?<=purpose )(?:that|which) is not|(?<=purposes )(?:that|which) are not|(?<=use )that is not
    |save|unless|with the exception of
    |excluding|outside)\b(?! as (?:expressly |otherwise |set |provided|permitted|stated|required
    |specified))
    (?: (?:that|for|to|if|when|where|in|as))?"""
)
# `For no fee other than the cost of copies`: the fee has an exception, not the grant.
_NO_PRICE = pattern(
    r"""\b(?:no|any|without) (?:[\w-]+ )?(?:fee|charge|cost|price|payment|royalty)s?,? ?$"""
)
_ANYTHING = pattern(r"(?:any|all|every|no|anything|everything)\b[^.;]{0,200}$")
_ENDED = pattern(
    r"""\W*(?:the extent|as|where)\b[^,;]{0,80}, (?:or|and|nor)\b|[^,;:]{0,100}, to:? """
)
_THAT_IS = pattern(r"""\b(?:that|which) (?:is|are)\b""")
_ANY = pattern(r"\W*(?:(?:is|are|means?) )?(?:any|every|all)\b")
_LICENSOR = pattern(
    r"""(?:licensors?|contributors?|authors?|copyright (?:holders?|owners?)|we|our company
    |the company|maintainers?|project|foundation
    |stewards?)(?:,? (?:or|and) (?:its|their|our|the|any) [\w ]{2,30})? ?(?:hereby )?$"""
)
_SUBJECT = pattern(
    r"""\W*(?:the |each |any )?(?:licensors?|contributors?|authors?
    |copyright holders?)\b[^.;]{0,60}"""
)
_LIST_MARK = re.compile(r"(?:^|(?<=[\s(]))\w{1,4}\)")
_CLOSES = re.compile(r"(?:[^()]|\([^()]*\))*\)")
_PARENTHESIS = re.compile(r"\([^()]*\)")
# `Permission is granted, without written agreement and without fees, to`: nothing is asked for.
_ASKS_NOTHING = pattern(
    r"""\b(?:granted|permitted|allowed|free|may),? (?:free of charge |and\s
    |without [\w -]{2,40}(?:,| and| or) )*$"""
)
_OBJECT = 40  # code points between a denial and the right it denies
_NEGATING = frozenset({Force.LIFTS, Force.FORBIDS, Force.DENIES})
LONGEST_VERB = 24  # code points after a semicolon that tell whether the list goes on
REACH = 700  # code points a force reaches; the longest list in one sentence we met has 640


def operators(text: str) -> list[Operator]:
    """The forces of a sentence in order; of those that overlap, the one named first above wins."""
    found: list[Operator] = []
    for group, backward in ((_FORWARD, False), (_BACKWARD, True)):
        taken = bytearray(len(text))
        for force, expression in group:
            for match in expression.finditer(text):
                start, end = match.span()
                if any(taken[start:end]):
                    continue
                taken[start:end] = b"\1" * (end - start)
                if force is Force.ASKS and _asks_nothing(text, start):
                    continue
                if not backward and force in (Force.FORBIDS, Force.PERMITS, Force.OBLIGES):
                    before = text[max(0, start - 60) : start]
                    by_licensor = _LICENSOR.search(before) or _SUBJECT.fullmatch(text, 0, start)
                    if by_licensor and force is not Force.PERMITS:
                        continue
                found.append(Operator(force, start, end, backward))
    found.sort(key=lambda one: (one.start, one.end, one.backward))
    return [one for i, one in enumerate(found) if not _is_object(one, found[max(0, i - 8) : i])]


def _asks_nothing(text: str, start: int) -> bool:
    """Whether `without permission` says what a grant does not ask for."""
    without = text[start : start + len("without")].lower() == "without"
    return without and _ASKS_NOTHING.search(text, max(0, start - 60), start) is not None


def _is_object(one: Operator, before: list[Operator]) -> bool:
    """Whether a permission is only what another force is about: `does not grant the right to`."""
    return one.force is Force.PERMITS and any(
        other.force in (Force.DENIES, Force.ASKS)
        and not other.backward
        and 0 <= one.start - other.end < _OBJECT
        for other in before
    )


def governing(text: str, found: list[Operator], start: int, end: int) -> Operator | None:
    """The force that a stretch of a sentence stands under; None where there is none.

    The nearest force before it whose reach no stop ends, turned round by an exception in between;
    else the first force after it that acts backward.
    """
    before = None
    for one in found:
        if one.force in _NEGATING and one.start <= start and end <= one.end:
            return one  # the force is split around the topic: `no modified copy may`
        if not one.backward and one.end <= start and start - one.end <= REACH:
            if _stops(text, one.end, start) or _is_aside(text, one.end, start):
                continue
            before = one
    after = None
    for one in reversed(found):
        if one.backward and one.start >= end and one.start - end <= REACH:
            if _stops(text, end, one.start):
                continue
            after = one
    if before is None or (
        after is not None
        and after.force in (Force.LIFTS, Force.FORBIDS, Force.ASKS, Force.LIMITS)
        and before.force in (Force.PERMITS, Force.OBLIGES, Force.WISHES)
    ):
        return after if after is not None else before
    return _turned(text, before, start)


def _stops(text: str, start: int, end: int) -> bool:
    """Whether the reach of a force ends between two places."""
    if _STOP.search(text, start, end):
        return True
    return any(match.end() <= end for match in _SEMICOLON.finditer(text, start, end + LONGEST_VERB))


def _is_aside(text: str, end: int, start: int) -> bool:
    """Whether a force stands in brackets that close before the topic."""
    between = _LIST_MARK.sub("", text[end:start])
    return _CLOSES.match(between) is not None


def _turned(text: str, one: Operator, start: int) -> Operator:
    """The force after an exception between it and the topic.

    `May be used except in X` forbids X, as `may be used for anything but X` does.
    """
    between = _PARENTHESIS.sub(lambda match: " " * len(match.group()), text[one.end : start])
    exceptions = [
        match
        for match in _EXCEPT.finditer(between)
        if _NO_PRICE.search(between, 0, match.start()) is None
    ]
    if not exceptions or one.force in (Force.LIFTS, Force.OBLIGES):
        return one
    if between.rfind("(", 0, exceptions[-1].start()) > between.rfind(")"):
        return one  # an aside
    if _ENDED.match(between, exceptions[-1].end()):
        return one  # `not copy it, except to the extent that the law lets you, or pass it on`
    place = one.end + exceptions[-1].start()
    after = one.end + exceptions[-1].end()
    if one.force in (Force.FORBIDS, Force.DENIES):
        return Operator(Force.LIMITS, place, after)
    if _ANYTHING.search(text, one.start, place) or one.force is Force.PERMITS:
        return Operator(Force.FORBIDS, place, after)
    return one


def turned_in_meaning(text: str, one: Operator, start: int, place: int) -> Operator:
    """The force over what the meaning of a term excepts: `any purpose other than X` closes X."""
    excepted = _EXCEPT.search(text, start, place) if _ANY.match(text, start) else None
    if excepted and not _THAT_IS.search(text, excepted.end(), place):
        return Operator(Force.FORBIDS, one.start, one.end, one.backward)
    return one
