"""What clauses speak of: the words of each topic. Forces (`modality`) say what is done with it."""

from __future__ import annotations

from wokhei.standards.modality import pattern

COMMERCIAL = pattern(
    r"""(?<!non-)(?<!non)(?<!non )\bcommerciali?(?:ly|[sz]ed?|[sz]ing
    |[sz]ation)?\b(?! (?:computer software|damages|losses|item|terms|bank|document|name|or non
    |and non|support and compete))(?<!not )
    |\bfor[- ](?:[\w-]+ )?profit\b(?! or not)
    |\bfor (?:financial |monetary |direct or indirect |pecuniary )?gain\b
    |\bin the course of (?:trade|business)\b
    |\b(?:direct or indirect )?(?:commercial advantage|monetary (?:gain|compensation))
    |\b(?:mak|earn)(?:e|es|ing)? money\b|\bfinancial(?:ly)? (?:benefits?|profits?|advantages?
    |returns?)|\bprofit(?:s|ing)? from\b|\bpaid (?:products?|services?|apps?|applications?
    |offerings?)\b|\bmoneti[sz](?:e|es|ed|ing|ation)\b
    |\bbusiness (?:purposes?|use|operations?|activit(?:y|ies)|ventures?)\b
    |(?<!non-)(?<!non)\bproduction (?:purposes?|use|environments?|systems?|settings?
    |deployments?)\b|\bin (?:\w+ )?production\b
    |\brevenue[- ]generating|\bgenerat(?:e|es|ing) (?:\w+ )?revenue|\bbusinesses\b
    |\bfor[- ]profit\b"""
)
SALE = pattern(
    r"""\b(?:sell|sells|selling|sold|resell|reselling|resold|the sale of|rent|rented|renting
    |lease|leased|leasing|re-?sale)\b
    |\bin exchange for (?:money|payment|a fee|any consideration)
    |\bcharge (?:a |any |an? \w+ )?(?:fee|fees|money|price)\b|\bfor a fee\b|\bfor money\b
    |\bfor (?:monetary |commercial )?(?:payment|consideration|compensation)\b"""
)
BY_ITSELF = pattern(
    r"""\b(?:by itself|by themselves|itself|on its own|on their own|alone|standalone|stand-alone
    |any of its individual components)\b"""
)
NONCOMMERCIAL = pattern(
    r"""\bnon[- ]?commercial(?:ly)?\b(?![\w .-]{0,30}\blicen[cs]e\b)|\bnon[- ]?production\b
    |\bnot[- ]for[- ]profit\b|\bnon[- ]?profit\b(?![\w .-]{0,30}\blicen[cs]e\b)"""
)
LIMITED_PURPOSE = pattern(
    r"""\b(?:personal(?! information| data| property| injur| jurisdiction)|private|educational
    |education|academic|teaching|research|scholarly|scientific|evaluation|evaluate|evaluating
    |testing|test|trial|experimental|experimentation|development|hobby|study|learning
    |demonstration|non[- ]?production|review|viewing|reference)\b
    (?:(?:,|, and|, or| and| or|/)? ?(?:personal|private|educational|education|academic|teaching
    |research|scholarly|scientific|evaluation|testing|trial|experimental|development
    |demonstration|internal|non[- ]?commercial|reference|study)\b){0,6}(?: (?:use|uses|purposes?
    |enjoyment)\b)?"""
)
ANY_PURPOSE = pattern(
    r"""\bfor any (?:\w+ )?(?:purposes?|use)|\bany purpose\b|\bwithout (?:any )?(?:restriction
    |limitation)|\bcommercial (?:or|and|and/or|as well as) non-?commercial
    |\bnon-?commercial (?:or|and|and/or|as well as) commercial"""
)
COMPETITION = pattern(
    r"""\bcompet(?:e|es|ed|ing|itive|itively|itors?|ition)\b(?! (?:law|authorit|act\b
    |jurisdiction))|\brivals?\b|\brivalling\b
    |\bsubstitut(?:e|es|ing) (?:for|to) (?:the |our |its |any |such |licensor's )*(?:service
    |product|software|offering|work|model|program|licensor|company|platform)\w*|\b(?:displac
    |supplant|undercut)\w*|\breplac(?:e|es
    |ing) (?:the |our |its |any )?(?:[\w'-]+ ){0,2}?(?:own |hosted |paid )?(?:products?|services?
    |offerings?|software)\b
    |\balternatives? to (?:the|our|its|any|licensor)|\bsubstantially (?:the same
    |similar) functionality|\b(?:same or )?(?:substantially )?(?:similar|equivalent) (?:products?
    |services?|offerings?) (?:to|as)\b"""
)
OTHER_MODELS = pattern(
    r"""\b(?:improv|train|re-?train|fine-?tun|distil|develop|creat|better|enhanc|build
    |pre-?train)\w*\b[^.;]{0,90}?\b(?:(?:other|another|competing|similar|rival|third[- ]party
    |separate|different|any|large|an?) )+(?:[\w-]+ ){0,4}?(?:models?|LLMs?|AI systems?
    |neural networks?)\b
    |\b(?:improv|train|distil|better
    |enhanc)\w*\b[^.;]{0,60}?
    \b(?:language |foundation |AI |generative |machine learning )?models? (?:other than
    |that (?:is|are|competes?)|which (?:is|are|competes?)|\(excluding)
    |\b(?:as|for) (?:training data|model (?:training|distillation)|distillation)\b"""
)
SERVICE = pattern(
    r"""\b(?:software|platform|infrastructure|database|model|function|backend
    |\w+)[- ]as[- ]a[- ]service\b|\bsaas\b
    |\bas a (?:hosted |managed |paid |cloud |web |network |commercial |online |remote )*(?:service
    |offering|api)\b
    |\b(?:hosted|managed|cloud|hosting)(?:(?:,| or|/| and) (?:hosted|managed|cloud
    |hosting))? (?:services?|offerings?|apis?|platforms?|solutions?|versions?
    |environments? for)\b|\bhosting (?:for|or|it for|the|and|services?)\b|\b(?:for|of) hosting\b
    |\bhosting (?:business|provider|company|offering)s?\b|\bremote access\b
    |\boffer\w* to (?:third part\w+|others|customers)[^.;]{0,60}?over the (?:internet|web
    |network)|\bservice bureau\b|\bapplication service provider|\btime[- ]?sharing\b
    |\bonline services?\b(?= (?:that|which|to))
    |\bhost(?:s|ed|ing)?\b (?:the |it\b|this |any |a )[^.;,]{0,50}?(?:for (?:others|third part\w+
    |customers|users)|on behalf)|\bon behalf of (?:third part\w+|others|customers)
    |\bmak(?:e|ing) (?:the )?[^.;]{0,80}?\bavailable to (?:third part\w+|others|customers) (?:as
    |over|through|via)\b|\baccess (?:to|over)[^.;]{0,50}? (?:as a service|over (?:a
    |the) (?:network|internet))"""
)
SERVICE_SOURCE = pattern(
    r"""\b(?:all|every|everything|the entire|each|complete)\b[^.;]{0,90}?\b(?:use[ds]?|using
    |needed|required|necessary) (?:to|for|in|by)[^.;]{0,40}?\b(?:operat|run|provid|offer|host|mak
    |deliver|service)\w*
    |\bservice source code\b"""
)
FIELD = pattern(
    r"""\b(?:militar\w+|weapon\w*|warfare|armed conflict|war\b|arms (?:trade|industry|production
    |dealing)|the making of arms|missiles?|munitions?|nuclear\b(?! famil)|chemical or biological
    |espionage|spying|spy on|intelligence agenc\w+
    |surveill\w+|policing|border control|law enforcement|immigration|asylum|biometric\w*
    |facial recognition|face recognition|emotion recognition|social scoring|predictive policing
    |profiling of
    |harm(?:ing|ful)? (?:to )?(?:minors|children|others|individuals|people|animals|purposes
    |uses?)|exploit(?:s|ing|ation)? (?:or harm\w* )?(?:of )?(?:the vulnerab\w+|children|minors
    |people)|exploit\w*,? harm\w*|child(?:ren)? (?:abuse|labou?r|sexual)|(?:caus
    |inflict)\w*[\w ]{0,40} harm|physical (?:or \w+ )?harm|human rights|human trafficking|slavery
    |genocide|torture
    |discriminat\w+|defam\w+|harass\w*|disparag\w+|impersonat\w+|deep-?fakes?|disinformation
    |misinformation|false (?:information|news|content)|fake (?:news|reviews?)|propaganda
    |political (?:advertising|campaign\w*|persuasion)|elections?\b|spam\w*|phishing|malware
    |fraud\w*
    |gambling|casino\w*|betting|tobacco|alcohol|cannabis|pornograph\w+|adult (?:content
    |entertainment)|sexual\w* (?:explicit|content|abuse)|terroris\w+|violen(?:t|ce)|hate speech
    |suicide|self-harm
    |cryptocurrenc\w+|crypto[- ]?mining|blockchain|mining of|fossil fuels?|oil (?:and|or) gas
    |animal (?:testing|experiment\w*)|genetic (?:research|engineering)|cloning|human embryo\w*
    |abortion
    |medical (?:advice|diagnos\w+|devices?|purposes|use|results|treatment)
    |health ?care (?:decisions?|use)|clinical use|diagnos(?:e|is)\b|insurance (?:premium|claim)s?
    |credit scor\w+|automated decision[- ]making
    |critical infrastructure|life[- ]support|aircraft|air traffic|aviation|autonomous vehicles?
    |high[- ]risk (?:use|activit\w+|application\w*|system\w*)|safety[- ]critical|hazardous
    |mass destruction|weaponi[sz]\w+
    |criminal\w*|crimes?\b|evil\b|unethical|immoral|personal(?:ly)? identifiable
    |predict(?:ing)? (?:the )?likelihood|genetic|scraping|telemarketing|cult\b|religious
    |interpret\w* medical)"""
)
GOOD_FIELD = pattern(
    r"""\b(?:peaceful|ethical|humanitarian|beneficial|civilian?|charitable|defensive|moral
    |socially) (?:\w+ )?(?:ends?|purposes?|uses?|applications?|goals)|\bfor good\b
    |\bused for good"""
)
LAWFUL = pattern(
    r"""\b(?:applicable|any|all|relevant|local|export|governing|national|federal
    |international)\b[^.;]{0,60}?\b(?:laws?|regulations?|legislation|statutes?|rules)\b|\b(?:law
    |laws|lawful|unlawful|illegal)\b"""
)
EXPORT = pattern(
    r"""\b(?:export(?:ed|ing|s)?\b|re-?export\w*|sanction\w*|embargo\w*|restricted part(?:y|ies)
    |denied persons?|specially designated|OFAC)"""
)
USE = pattern(
    r"""^[^.;:]{0,40}?\b(?:use|uses|used|using|utili[sz]ed?|operate[ds]?|deploy(?:ed|s)?
    |employ(?:ed)?|apply|applied|run|exploit(?:ed)?|put|exercise[ds]?)\b"""
)
PURPOSE = pattern(
    r"""\b(?:for (?:any |the )?(?:purposes? of |use in |use as )?|to (?=(?!the |any |third
    |a |an |you|such|this|be)\w+)|in (?:the )?(?:field|area|course|development|creation|design
    |operation|business|context
    |service)s? of |in connection with |as part of )(?P<what>[^.;:]{3,160})"""
)
NOT_A_FIELD = pattern(
    r"""\b(?:names?|trade ?marks?|logos?|marks?|endors\w*|advertis\w*|publicity|promot\w*
    |notices?|copyright|compliance|accordance|consistent|inconsistent|licen[cs]e keys?
    |circumvent\w*|reverse engineer\w*|decompil\w*|disassembl\w*|patents?|warrant\w*|support\b
    |titles?|obscur\w*|remov\w*|misrepresent\w*|sublicen[cs]\w*|distribut\w*|redistribut\w*|copy
    |copies|copying|modif\w+|derivative|transfer\w*|combin\w*|link\w*|include|incorporat\w*
    |violat\w*|infring\w*|misappropriat\w*|terms|this licen[cs]e|this agreement|conflict\w*
    |comply|source code|documentation|font name|other purpose|any purpose|such purpose
    |purpose other|third part\w+|the software|the program|the work|the package|the library
    |the licensed|the model|the materials|covered|permission|consent|written|effect of|extent
    |reason|royalt\w*|fee\b|liab\w*|same\b|example|instance|avoid\w*|determin\w*|attribut\w*
    |acknowledg\w*|claim\w*|sue\b|litigat\w*|enforce\w*)"""
)
