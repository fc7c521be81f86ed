"""What clauses speak of: the words of each topic. Forces (`modality`) say what is done with it."""

from __future__ import annotations

from wokhei.standards.modality import pattern

REDISTRIBUTE = pattern(
    r"""\b(?:re-?distribut(?:e|es|ed|ing|ion)|distribut(?:e|es|ed|ing|ion)|share|shared
    |sharing(?=,? (?:the|it|them|copies|any|this|or|and|selling|publishing)\b)
    |publish(?:ed|ing)?|convey(?:ed|ing)?|disseminat\w+|pass(?:ed|ing)? (?:[\w ]{1,30} )?(?:on
    |along)|hand(?:ed|ing)? (?:\w+ ){0,3}?(?:on|out|over|to (?:any\w*|other\w*|some\w*))
    |re-?publish(?:ed
    |ing)?
    |hand(?:ed|ing)? (?:[\w ,']{1,60} )?to (?=any|other|some|third|persons|people|strangers)
    |pass(?:ed|ing)? (?:[\w ]{1,60} )?to (?:any\w*|others?|some\w*|third)|hand copies
    |giv(?:e|en|ing) (?:\w+ )?away|giv(?:e|en|ing) copies|communicat(?:e|ed|ion) (?:to the public
    |the)
    |circulat\w*|mak(?:e|es|ing) (?:[\w -]{1,60} )?available to|transmi(?:t|ts|tted|tting|ssion)
    |ced(?:e|es|ed|ing)
    |leaves? (?:your|the|their) (?:organi[sz]ation|company|premises|institution|group))\b"""
)
CHANGE = pattern(
    r"""\b(?:modif(?:y|ies|ied|ying)
    |(?<!technical )(?<!, without )(?<!form without )(?<!copies without )
    modifications?(?! (?:as (?:are|is) |that are )?technically)|adapt(?:s|ed|ing
    |ations?)?\b|alter(?:s|ed|ing
    |ations?)?|chang(?:e(?! (?:date|licen[cs]e)\b)|es|ed|ing)|derivatives?|derived works?
    |works? based (?:up)?on
    |translat(?:e|ed|ions?)|transform(?:ed|ations?)?|improve|merge|adapted material|adapters?
    |fine-?tun\w+|forks?|forked|forking|patched|customi[sz]ed|rewrit(?:e|ten|ing)|shorten(?:ed)?
    |prepare|remix|build upon|reparametri[sz]\w*)\b"""
)
COMMERCIAL = pattern(
    r"""\bcommercial(?<!non-commercial)(?<!non commercial)i?(?:ly|[sz]ed?|[sz]ing
    |[sz]ation)?\b(?! (?:recipients?|distributors?|contributors?|computer software|damages|losses
    |item|terms|bank|document|name|transactions?|contracts?|dealings|relations\w*|or non
    |and non|support and compete))
    |\bfor[- ](?:[\w-]+ )?profit\b(?! or not)
    |\bfor (?:financial |monetary |direct or indirect |pecuniary )?gain\b
    |\bin the course of (?:a |the |any |your )?(?:trade|business|profession)\b|\blucrative\b
    |\bearn(?:s|ing)? (?:anything|something)\b
    |\b(?:mak|earn|deriv|generat)\w* (?:\w+ ){0,3}?(?:money|revenues?|income|profits?)\b
    |\b(?:work|anything|activity|activities|use|services?) (?:for which|that) (?:you|they
    |one) (?:are
    |is) (?:paid|remunerated)|\bfee-(?:earning|paying)\b|\bprofessional(?:ly)? (?:use|basis)\b
    |\b(?:profit|money|income|revenue)-(?:seeking|making|generating|earning|producing|bringing)\b
    |\bearning (?:use|deployments?|installations?|copies|activit(?:y|ies)|applications?)\b
    |\bgainful(?:ly)?\b|\b(?:corporate|business) users?\b
    |\bday-to-day operations\b|\blive data\b|\bcorporate (?:use|training|settings?
    |environments?)\b|\b(?:running|run|runs) it live\b
    |\blive (?:operation|use|systems?|environments?|deployments?)\b
    |\b(?:direct or indirect )?(?:commercial advantage|monetary (?:gain|compensation))
    |\bcommerciali[sz](?:e|es|ed|ing)\b
    |\b(?:mak|earn)(?:e|es|ing)? money\b|\bfinancial(?:ly)? (?:benefits?|rewards?|gains?|profits?
    |advantages?
    |returns?)|\bprofit(?:s|ing)? from\b|\bpaid (?:products?|services?|apps?|applications?
    |offerings?)\b|\bmoneti[sz](?:e|es|ed|ing|ation)\b
    |\bbusiness (?:purposes?|use|operations?|activit(?:y|ies)|ventures?)\b
    |\bproduction(?<!non-production) (?:purposes?|use|environments?|systems?|settings?
    |deployments?)\b|\bin (?:\w+ )?production\b
    |\b(?:revenue|income|money)[- ](?:generating|earning)|\bgenerat(?:e|es|ing) (?:\w+ )?revenue
    |\bbusinesses\b
    |\bfor[- ]profit\b"""
)
SALE = pattern(
    r"""\b(?:sell|sells|selling|sold|resell|reselling|resold|the sale of|rent|rented|renting
    |lease|leased|leasing|re-?sale|(?<![a-z] )sale(?= ?[,;.|]))\b
    |\bin exchange for (?:money|payment|a fee|any consideration)
    |\bcharge (?:a |any |an? \w+ )?(?:fee|fees|money|price)\b|\bcharge more than\b|\bfor a fee\b
    |\bcharg(?:e|ing) for (?:access|copies|the|it|this)\b
    |\bfor money\b|\b(?:for|at) a price\b|\bplac(?:e|es|ed|ing) [\w ]{1,20}on the market\b
    |\bask(?:s|ing)? (?:for )?(?:anything|something|money|payment|consideration) in return\b
    |\bin return for (?:money|payment|a fee|anything)\b|\bagainst payment\b(?! of)
    |\bfor (?:monetary |commercial )?(?:payment|consideration|compensation)\b"""
)
FOR_MONEY = pattern(
    r"""\bin exchange for\b|\bcharge\b|\bfor (?:a |any )?(?:\w+ )?(?:fee|money|payment|consideration
    |compensation|profit)\b"""
)
NO_CHARGE = pattern(
    r"""\b(?:provided|so long as|as long as|on (?:the )?condition|only if)\b(?:[^.;]
    |\.(?=\d)){0,180}?
    (?:\b(?:makes?|takes?|asks?|charges?|demands?|collects?) no (?:\w+ )?(?:charge|fee|payment
    |profit
    |money)|\bno (?:\w+ )?(?:charge|fee|payment|profit|money)(?: of any (?:kind|sort))? (?:is|are
    |be) (?:made|taken|asked
    |charged|collected|levied))\b
    |\b(?:cop(?:y|ies)|it|works?|software|programs?) (?:is|are|must|shall|may only|has to|have to)
    (?: to)? be (?:distributed|passed on|handed on|given away|redistributed
    |shared) (?:only )?(?:free
    | of charge|without (?:asking for money|charge|payment|a fee)|gratis|for free|at no charge)\b
    |\bonly (?:as a gift|free of charge|gratis|without (?:charge|payment|a fee)|for free
    |at no (?:cost
    |charge))\b"""
)
BY_ITSELF = pattern(
    r"""\b(?:by itself|by themselves|itself|on its own|on their own|alone|standalone|stand-alone
    |any of its individual components|aggregat\w+)\b"""
)
NONCOMMERCIAL = pattern(
    r"""\bnon[- ]?commercial(?:ly)?\b(?![\w .-]{0,30}\blicen[cs]e\b)
    (?! (?:AI |language )?models?\b(?! only))
    |\b(?:for|to|with) no (?:\w+ )?(?:gainful|commercial|lucrative|profit-?\w*|paid) (?:ends?
    |purposes?
    |aims?|uses?|intent)\b|\bnon[- ]?production\b
    |\b(?:purposes?|uses?) other than commercial\b|\bnot[- ]for[- ]profit\b
    |\bnon[- ]?profit\b(?![\w .-]{0,30}\blicen[cs]e\b)"""
)
LIMITED_PURPOSE = pattern(
    r"""\b(?:personal(?! information| data| property| injur| jurisdiction)|private|educational
    |education|academic|teaching|research|scholarly|scientific|evaluation|evaluate|evaluating
    |testing|test|trial|experimental|experimentation|development|hobby|study
    |(?<!machine )(?<!deep )learning
    |demonstration|non[- ]?production|review|viewing|reference(?! to\b)|science|classroom
    |schools?)\b
    (?:(?:,|, and|, or| and| or|/)? ?(?:personal|private|educational|education|academic|teaching
    |research|scholarly|scientific|evaluation|testing|trial|experimental|development
    |demonstration|internal|non[- ]?commercial|reference|study)\b){0,6}(?: (?:use|uses|purposes?
    |enjoyment)\b)?"""
)
ANY_PURPOSE = pattern(
    r"""\bfor any (?:\w+ )?(?:purposes?|use)|\bany purpose\b|\bwithout (?:any )?(?:restriction
    |limitation)|\bcommercial(?:ly)? (?:or|and|and/or|as well as) non[- ]?commercial
    |\bnon[- ]?commercial(?:ly)? (?:or|and|and/or|as well as) commercial
    |\b(?:personal|private|academic) (?:or|and) commercial|\bcommercial or (?:private|personal
    |otherwise|not)\b"""
)
COMPETITION = pattern(
    r"""\b(?:vie|vies|vied|vying) (?:with|against)\b
    |\boverlaps? with (?:ours|our|that of|those of|the licensor)\b
    |\bcompet(?:e|es|ed|ing|itive|itively|itors?|ition)\b(?! (?:law|authorit|act\b
    |jurisdiction))|\brivals?\b|\brivalling\b
    |\bsubstitut(?:e|es|ing) (?:for|to) (?:the |our |its |any |such |licensor's )*(?:service
    |product|software|offering|work|model|program|licensor|company|platform)\w*|\b(?:displac
    |supplant|undercut)\w*|\breplac(?:e|es
    |ing) (?:the |our |its |any )?(?:[\w'-]+ ){0,2}?(?:own |hosted |paid )?(?:products?|services?
    |offerings?|software)\b
    |\b(?:does|do|doing|performs?) the same (?:job|thing|work|task)s?\b|\bstand(?:s|ing)? in for\b
    |\b(?:duplicat|replicat|mirror)\w* (?:the |its )?(?:core |main |essential )?(?:functionality
    |functions?|features?)\b|\b(?:take|takes|taking) the place of\b|\bin place of (?:our
    |the licensor)
    |\b(?:clone|imitat|replicat)\w* (?:of )?(?:the|our|its|any) (?:[\w'-]+ ){0,2}?(?:models?
    |products?|services?|software|program|platform|api)\b
    |\b(?:substantially|confusingly|functionally) (?:similar|equivalent|identical) to (?:the|our
    |its|any
    |licensor|one)\b|\balternatives? to (?:the|our|its|any|licensor)|\bsubstantially (?:the same
    |similar) functionality
    |\b(?:replacement|substitute|alternative)s?(?:,|,? or) (?:[\w ]{0,30})?(?:replacement|substitute
    |alternative)s? (?:to|for)\b
    |\bsame (?:or|and) (?:\w+ly )?similar (?:user |core |main )?(?:functionality|functions?|features
    |requirements|needs|purposes?)|\b(?:same or )?(?:substantially )?(?:similar
    |equivalent) (?:products?
    |services?|offerings?) (?:to|as)\b"""
)
OTHER_MODELS = pattern(
    r"""\b(?:improv|train|re-?train|fine-?tun|distil|develop|creat|better|enhanc|build
    |pre-?train)\w*\b[^.;]{0,90}?\b(?:(?:other|another|competing|similar|rival|third[- ]party
    |separate|different|any|large|an?) )+(?:[\w-]+ ){0,4}?(?:models?|LLMs?|AI systems?
    |neural networks?|neural nets?)\b
    |\b(?:train|teach|learn|distill?|fine-?tun)\w*\b[^.;]{0,60}?\b(?:(?:other|another|competing
    |rival|third[- ]party|different|someone else's) )(?:[\w-]+ ){0,3}?(?:networks?|systems?|nets?
    |chatbots?|assistants?)\b
    |\b(?:improv|train|distil|better
    |enhanc)\w*\b[^.;]{0,60}?
    \b(?:language |foundation |AI |generative |machine learning )?models? (?:other than
    |that (?:is|are|competes?)|which (?:is|are|competes?)|\(excluding)
    |\b(?:bootstrap|build|train|creat|develop)\w*\b[^.;]{0,40}?\bmodels? of (?:your|their|its) own\b
    |\b(?:train|creat|develop|build)\w*\b[^.;]{0,90}?\bmodels?\b[^.;]{0,80}? (?:similar to|like|that
    (?: are| is)? not)\b
    |\b(?:as|for|used as) (?:(?:training|fine-?tuning|teaching) (?:data|material|corpora|corpus)
    |model (?:training|distillation)|distillation)\b"""
)
SERVICE = pattern(
    r"""\b(?:software|platform|infrastructure|database|model|function|backend
    |\w+)[- ]as[- ]a[- ]service\b|\bsaas\b
    |\bas an? (?:(?:[\w-]*hosted|managed|paid|cloud|web|network|commercial|online|remote
    |stand-?alone)(?:,? (?:and|or) |, | ))*(?:services?|offering|api|solution)\b
    |\b(?:operat|run|runs|host|deploy|manag|administ)\w* (?:it|them|(?:the|this|any|a)
    [\w ]{2,40}?)
    (?: over [\w ]{2,20}| online| remotely)? (?:for|on behalf of) (?:your |their |its |any
    |the benefit of )?
    (?:paying )?(?:customers|clients|others|other people|third part(?:y|ies)|outsiders|subscribers
    |tenants)\b
    |\boffering (?:for free or for sale |free or paid )?(?:any |a )?services?\b[^.;]{0,40}?
    (?: to) (?:third part(?:y|ies)|others|customers)
    |\bfor an? (?:(?-i:[A-Z])[\w-]+ ){1,3}(?-i:Service)\b
    |\baccessed over the (?:internet|web)|\bself-hosting for\b|\bthird[- ]party api access\b
    |\bon a (?:hosted|managed)(?: or (?:embedded|managed|hosted))? basis\b
    |\bas (?:a )?part of an? (?:commercial |hosted |managed |paid ){1,2}(?:service|platform)\b
    |\bprovision (?:of [\w ]{2,30} )?as a (?:commercial |paid )?service\b
    |\bavailable to (?:others|third part(?:y|ies)|customers) in an? (?:commercial )?(?:product or
    )?service\b
    |\b(?:hosted|managed|cloud|hosting)(?:(?:,| or|/| and) (?:hosted|managed|cloud
    |hosting))? (?:services?|offerings?|apis?|platforms?|solutions?|versions?
    |environments? for)\b|\bhosting (?:for|or|it for|the|and|services?)\b|\b(?:for|of) hosting\b
    |\b(?:operat|run|runn|host|mak|offer|provid)\w*\b (?:the |it\b|this |copies of )?[^.;,]{0,40}?
    \b(?:(?:to|for|by) (?:\w+ )?(?:customers|clients|subscribers|others|third part\w+|paying \w+)
    (?: of (?:yours|theirs|its|his))?[^.;]{0,20}? over (?:an?|the|any
    |whatever) (?:\w+ )?(?:network|internet))
    |\b(?:reachable|accessible|usable) (?:by|to|for) (?:\w+ )?(?:customers|clients|subscribers
    |others
    |third part\w+|paying \w+|outsiders)\b
    |\bhosting (?:business|provider|company|offering)s?\b|\bremote access\b
    |\boffer\w* to (?:third part\w+|others|customers)[^.;]{0,60}?over the (?:internet|web
    |network)|\bservice bureau\b|\bapplication service provider|\btime[- ]?sharing\b
    |\bonline services?\b(?= (?:that|which|to))|\bcloud (?:products?|businesses|hosting)\b
    |\b(?:let|lets|letting|allow|allows|allowing|enabl\w+|giv\w+|provid\w+
    |offer\w*) (?:third part(?:y|ies)
    |others|outsiders|customers|clients|people|users|(?:any|some)(?:one|body) (?:else
    |other than [\w ]{3,30}?|outside [\w ]{3,30}?))\b,? [^.;]{0,60}?\b(?:query|create
    |administer|operate|connect)\b
    |\b(?:services?|offerings?)\b[^.;]{0,120}? (?:enabl|allow|lett|permitt|giv
    |provid)\w+ (?:third part(?:y|ies)
    |others|customers|users|clients)\b(?: \([^()]{1,80}\))?[^.;]{0,30}?
    \b(?:access|use|interact|deploy|execute|run|manage)\b
    |\b(?:functionality|features?|functions?|capabilities)\b[^.;]{0,60}?\b(?:available to
    |through an interface|over a network|as a service)\b|\bbehind an? (?:web )?api\b
    |\bweb console\b|\b(?:raw|direct|remote) (?:query )?access\b
    |\binstances? of\b[^.;]{0,60}?\b(?:unrelated
    |other|third|outside) (?:part(?:y|ies)|people|persons|companies|firms)\b
    |\b(?:put|puts|putting|run|running|install|installing)\b[^.;]{0,40}?\bon (?:a|your
    |their)(?: \w+)?
    (?: servers?)\b[^.;]{0,30}?\b(?:rent|sell|charge|customers|others)
    |\bproviding\b[^.;]{0,40}?\bto (?:third part\w+|others|customers)\b[^.;]{0,20}?\bover
    (?: the internet| a network)
    |\bhost(?:s|ed|ing)?\b (?:the |it\b|this |any |a )?[^.;,]{0,50}?(?:for (?:\w+ )?(?:others
    |third part\w+|customers|clients|users)|on behalf)|\bon behalf of (?:third part\w+|others
    |customers)
    |\bmak(?:e|ing) (?:the )?[^.;]{0,80}?\bavailable to (?:third part\w+|others|customers) (?:as
    |over|through|via)\b|\baccess (?:to|over)[^.;]{0,50}? (?:as a service|over (?:a
    |the) (?:network|internet))"""
)
SERVICE_SOURCE = pattern(
    r"""\b(?:all|every|everything|the entire|each|complete)\b[^.;]{0,90}?\b(?:use[ds]?|using
    |needed|required|necessary) (?:to|for|in|by)[^.;]{0,40}?\b(?:operat|run|provid|offer|host|mak
    |deliver|service)\w*
    |\bservice source code\b
    |\b(?:monitoring|backup|storage|hosting|management|orchestration
    |user[- ]interface)\b[^.;]{0,60}?
    (?:,| and)[^.;]{0,60}?\b(?:programs?|software|code)\b"""
)
FIELD = pattern(
    r"""\b(?:militar\w+(?! insignia)|weapon\w*|warfare|armed conflict|war\b|arms (?:trade|industry
    |production
    |dealing)|the making of arms|missiles?|munitions?|nuclear\b(?! famil)|chemical or biological
    |espionage|spying|spy on|intelligence agenc\w+
    |surveill\w+|(?:track|monitor|watch|profil|spy on|deport|screen)\w* (?:\w+ )?(?:journalists
    |activists|migrants
    |people|persons|individuals|citizens|workers|employees|children)|policing|border control
    |law enforcement|immigration|asylum|biometric\w*
    |facial recognition|face recognition|emotion recognition|social scoring|predictive policing
    |profiling of
    |harm(?:ing|ful)? (?:to )?(?:minors|children|others|individuals|people|animals|purposes
    |uses?)|exploit(?:s|ing|ation)? (?:or harm\w* )?(?:of )?(?:the vulnerab\w+|children|minors
    |people)|exploit\w*,? harm\w*|child(?:ren)? (?:abuse|labou?r|sexual)|(?:caus
    |inflict)\w*[\w ]{0,40} harm|physical (?:or \w+ )?harm|human rights|human trafficking|slavery
    |genocide|torture
    |discriminat\w+|defam\w+|harass\w*|disparag\w+|impersonat\w+|deep-?fakes?|disinformation
    |misinformation|false (?:information|news|content)|fake (?:news|reviews?)|propaganda
    |unsolicited|(?:automated|algorithmic|high-frequency) trading|trading bots?|coal\b|petroleum
    |political (?:advertising|campaign\w*|persuasion)|elections?\b|spam\w*|phishing|malware
    |fraud\w*
    |gambling|casino\w*|betting|tobacco|alcohol|cannabis|pornograph\w+|sexual\w* imag\w+
    |adult (?:content
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
    |civic|civil|socially) (?:\w+ )?(?:ends?|purposes?|uses?|applications?|goals)|\bfor good\b
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
    |employ(?:ed)?|apply|applied|run|exploit(?:ed)?|put|pressed into service|exercise[ds]?)\b"""
)
PURPOSE = pattern(
    r"""\b(?:for (?:any |the )?(?:purposes? of |use in |use as )?
    |(?<!contrary )(?<!according )(?<!pursuant )(?<!due )
    (?<!subject )(?<!access )(?<!related )(?<!relating )(?<!applied )(?<!provided )(?<!respect )
    to (?=(?!the |any|third |a |an |you|such|this|be|all |each |every|other|those |these |his |its
    |their |our |it |him |them |whom |which )(?-i:[a-z])\w*)|in (?:the )?(?:field|area|course
    |development|creation|design
    |operation|business|context
    |service)s? of |in connection with |as part of |(?:with)?in (?=[^.;:]{3,60}?\b(?:systems?
    |devices?
    |environments?|vehicles?|facilit(?:y|ies)|equipment|machines?|industr(?:y|ies)|sectors?)\b))(?P<what>[^.;:]{3,160})"""
)
NOT_A_FIELD = pattern(
    r"""\b(?:names?|trade ?marks?|logos?|marks?|endors\w*|advertis\w*|publicity|promot\w*
    |notices?|copyright|compliance|accordance|consistent|inconsistent|licen[cs]e keys?
    |circumvent\w*|construe\w*|interpret(?!\w* medical)\w*|headings?|reverse engineer\w*
    |decompil\w*|disassembl\w*|patents?|warrant\w*|support\b
    |titles?|obscur\w*|remov\w*|misrepresent\w*|sublicen[cs]\w*|distribut\w*|redistribut\w*|copy
    |copies|copying|modif\w+|derivative|transfer\w*|combin\w*|link\w*|include|incorporat\w*
    |violat\w*|infring\w*|misappropriat\w*|terms|this licen[cs]e|this agreement|conflict\w*
    |comply|source code|documentation|font name|other purpose|any purpose|such purpose
    |purpose other|third part\w+|the software|the program|the work\b|the package|the library
    |the licensed|the model|the materials|covered|permission|consent|written|effect of|extent
    |reason|royalt\w*|fee\b|liab\w*|same\b|example|instance|avoid\w*|determin\w*|attribut\w*
    |acknowledg\w*|claim(?!ant)\w*|sue\b|litigat\w*|enforce\w*)"""
)
# A term that has `commercial` in its name only: `Commercial Modules`.
NAMED_THING = pattern(
    r"""\b(?:modules?|software|products?|materials?|works?|models?|programs?|code|components?|features?
    |entit(?:y|ies)|data|documentation|editions?|versions?)$"""
)
