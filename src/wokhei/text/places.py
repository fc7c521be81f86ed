"""Demonyms and short forms of places, each brought to one word."""

from __future__ import annotations

_FORMS = """
america: american americans us usa u.s u.s.a states
britain: british britons uk u.k england's
england: english
scotland: scottish scots
wales: welsh
ireland: irish
france: french
germany: german germans
austria: austrian austrians
switzerland: swiss
italy: italian italians
spain: spanish spaniards spaniard
portugal: portuguese
netherlands: dutch holland
belgium: belgian belgians
denmark: danish danes dane
norway: norwegian norwegians
sweden: swedish swedes swede
finland: finnish finns finn
iceland: icelandic icelanders
poland: polish poles pole
czechia: czech czechs
slovakia: slovak slovaks
hungary: hungarian hungarians
romania: romanian romanians
bulgaria: bulgarian bulgarians
greece: greek greeks
turkey: turkish turks turk türkiye
serbia: serbian serbs serb
croatia: croatian croats croat
bosnia: bosnian bosnians
albania: albanian albanians
ukraine: ukrainian ukrainians
russia: russian russians
belarus: belarusian belarusians
estonia: estonian estonians
latvia: latvian latvians
lithuania: lithuanian lithuanians
georgia: georgian georgians
armenia: armenian armenians
azerbaijan: azerbaijani azeri
kazakhstan: kazakh
china: chinese
japan: japanese
korea: korean koreans
taiwan: taiwanese
india: indian indians
pakistan: pakistani pakistanis
bangladesh: bangladeshi
nepal: nepalese nepali
afghanistan: afghan afghans
iran: iranian iranians persian
iraq: iraqi iraqis
israel: israeli israelis
palestine: palestinian palestinians
syria: syrian syrians
lebanon: lebanese
jordan: jordanian
egypt: egyptian egyptians
libya: libyan
tunisia: tunisian
algeria: algerian
morocco: moroccan moroccans
sudan: sudanese
ethiopia: ethiopian
kenya: kenyan kenyans
uganda: ugandan
nigeria: nigerian nigerians
ghana: ghanaian
congo: congolese
rwanda: rwandan
somalia: somali
angola: angolan
zimbabwe: zimbabwean
canada: canadian canadians
mexico: mexican mexicans
brazil: brazilian brazilians
argentina: argentine argentinian argentines
chile: chilean
colombia: colombian
peru: peruvian
venezuela: venezuelan
cuba: cuban cubans
haiti: haitian
jamaica: jamaican
australia: australian australians
zealand: zealander zealanders
indonesia: indonesian
philippines: philippine filipino filipinos
vietnam: vietnamese
thailand: thai
malaysia: malaysian
singapore: singaporean
burma: burmese myanmar
cambodia: cambodian
saudi: saudis
qatar: qatari
yemen: yemeni
emirates: emirati uae
europe: european europeans
africa: african africans
asia: asian asians
rome: roman romans
london: londoner londoners
york: yorker yorkers
paris: parisian parisians
berlin: berliner
soviet: soviets ussr
norman: normans
jewish: jews jew judaism
catholic: catholics catholicism
muslim: muslims islam islamic
christian: christians christianity
republican: republicans gop
democrat: democrats democratic
conservative: conservatives tory tories
zelensky: zelenskyy zelenskiy
"""

DEMONYMS = {
    form.replace(".", ""): line.split(":")[0]
    for line in _FORMS.strip().splitlines()
    for form in line.split(":")[1].split()
}
