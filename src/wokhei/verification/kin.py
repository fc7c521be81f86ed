"""What words mean, by number: made by `wokhei.evaluation.kin`.

Taken from WordNet 3.1 (© 2006 Princeton University, used under its licence, which allows use,
copying and distribution for any purpose with this notice). `WORDS` are stems, each with the
numbers of what it means, a semicolon between them. `ABOVE` has for each number that of the wider
meaning. `AGAINST` are pairs that exclude one another.
"""

from __future__ import annotations

WORDS = """
abandon 5744 15704 15703 946; abandonment 2719 2533; abasement 11875; abash 353; abbey 3952; abbot
9654; abbreviat 1044; abdomen 6343; abdominal 2169; aberrant 1174; aberration 11966; abet 16170;
abhor 14975; abhorrent 1194; abid 16310 13319 1299; abiliti 6162 6402; abject 650 766; abjection
11875; abl 0 339; ablat 632; ablation 2938; ablaz 1273; abnormal 1174; abnormaliti 11965; abod 8981
4423; abolish 15961; abolition 2744; abolitionist 9655; abominabl 1059; aborigin 9582; abortion
2748; abound 16461 8; aboveground 1792; abreaction 2775; abridg 12805; abridgment 7161; abroad 755;
abrogat 16054; abrupt 1670 826; abruptness 5783; abscess 11758; abscissa 6890; absenc 11571 3688;
absent 13029 1368; absenteeism 3689; absentmind 113; absolut 6724 3 349; absorb 14675 13215 112
1501; absorbenci 5809; absorption 11137 11138; absorptiv 5; abstain 16024 14186; abstention 5740;
abstract 6723 13361 15772 6 1475; abstraction 6723 2936; abstractionism 3953; abstractiv 618;
abstruseness 5656; absurd 1041 1857; absurditi 7265 5755; abundanc 6037; abundant 8; abus 2964
16115 12751 1806; abyss 9330; academi 8794 8795; academic 9656 1866 619; academicianship 3090;
acapulco 9140; acced 13681; accelerat 13052 13054 712; acceleration 5967 2864; accelerator 3955
3954; accent 7731 11855 3732; accentuat 13916; accept 13348 15713 15 53; acceptabl 9; acceptanc
6957 2690; access 6146 6144; accessori 3957 3956; accident 7953 7952; acclaim 13648; acclimatiz
12994; accommodat 16438 12873; accompani 16463 15383 1637; accompaniment 7931 7631; accomplic 9657;
accomplish 14812 16126 1625 349; accomplishment 2500; accord 16431 15735; accordanc 7792; accost
13881; account 7200 7341 7418 6462; accountant 9658; accouterment 3957; accredit 16049;
accreditation 3579; accretion 11139; accru 12706 631; acculturat 12713; acculturation 3564;
accumulat 15819 12711; accumulation 11139 8563; accuraci 5634 5635; accurat 12; accus 13612 665;
accusation 7879; accusativ 665; accustom 12840; ace 11309 3958; aceton 12035; acetonemia 11745; ach
11766 15540 15035 1255; achiev 16126; achievement 2500; acid 12036 1330; aciditi 5885; acknowledg
13570 13708; acolyt 9661; acoustical 2072; acquaint 13727 13670 705; acquaintanc 6665 11527;
acquiesc 13541; acquiescenc 11822 7789; acquir 15686 13165 948; acquisition 2563; acquit 13731; acr
11256 11003; acreag 6068; acrobatic 2985 18; act 7214 2492 3048 15885 12553 1300; actinometer 3959;
action 2503 11641; activ 12131 22 1215; activat 14818 12738 1453; activism 6761; activiti 2951
11641; actor 9662; actress 9663; actual 26 1439; actualiti 11562; actuat 14818; acut 28 574; adam
9555; adamant 746; adapt 12873 12697 1131; adaptabl 749; adaptation 7137; add 12732 13940; addict
31; addition 3960 2896; additiv 3961; addlebrain 280; address 7088 8931 13720 13878 33; adenoma
11737; adept 1625; adequaci 5622 6034; adequat 34 1696; adher 16468 13123; adherenc 3657; adherent
9968; adhesiv 12089; adieu 7283; adio 7283; adjacent 287 380; adjectiv 7063 7058; adjectival 2174;
adjoin 14564; adjourn 12950; adjournment 2729; adjudication 3287; adjunct 9331; adjust 12868 13093
237; adjustment 8057 2712; administer 15970 15823; administration 3575 8683; administrativ 2126;
administrator 9666 9665; admir 15089 15613; admirabl 649 1333; admiration 8255 8281; admirer 10626;
admissibl 1305; admission 3711 7847; admit 13570 16097; admix 12998; admonish 13663; admonition
7331; ado 3063; adolescenc 12371; adolescent 9667 1867; adonis 10249; adopt 15868 15867 752;
adoption 2690; ador 14982; adorn 14865; adrenal 1868; adroitness 6440; adsorb 14676; adult 9560
3740 1090; adulterer 9668; adulthood 12381; advanc 8184 8040 15335 13673 1361 584; advantag 6115;
advantageous 40; advent 2524; adventur 3216 16160; adventurer 9561; adventurous 41; adverb 7059;
adverbial 2175; advers 724; adversari 9669; adversiti 11928; advertis 7903 3524 13854 302;
advertisement 7903; advic 7329; advis 13668 13669; advisabiliti 6125; advisabl 43; advisor 9670;
advocaci 3661; advocat 9671 13671 13587; aegean 9332 2360; aegis 3663; aeon 9534; aerat 1453;
aeration 11140; aerator 3962; aerial 3071; aerobic 45; aerodynamic 2258; aerosol 10791; aerosoliz
14443 1646; aeschylus 10750; aesthetic 2290 47; affair 6471 11532 6472 3535; affect 8213 12686
12563 48 50; affection 8369; affectionat 1062; afferent 223; affidavit 7414; affiliat 1469;
affiliation 11528 3505; affiniti 10793; affirm 13314 13912; affirmation 7407; affix 14417 14378
107; afflict 1842; affluenc 11955; afford 14179 15854; affront 3676 13618; afghan 3963; afir 309;
aflam 1273; aflar 1150 309; afloat 1415; aforesaid 1546; afraid 55 362; africa 9333; african 2183;
aftereffect 10782; afternoon 12406 7290; agap 1211; agat 12093; age 5794 12476 12812 12811; aged
8542 1205 1863; agenci 8820 8631; agenda 6770; agent 9334 9674; agglomerat 14593; agglomeration
8568; agglutination 11142 11141; agglutinin 12291; aggravat 12758 15071; aggregat 5214 300;
aggregation 8563; aggression 5462 8375; aggressiv 57; aggressiveness 5678 8375; aggressor 9710
9675; aghast 55; agil 18; agitat 16239 14953 58 59; agitation 11806; agoni 8245 11767; agre 13545
13480; agreement 7469 5523; agricultur 3530 3331; agricultural 1980; agu 11687; ahead 1801;
ahorseback 1150; aid 6113 3647 9664 9677 16167 12642; ail 1842; ailment 11681; aim 6864 6862 14122
13389; aimless 1415; aimlessness 6142; air 12175 9092 5617 15527; airborn 1120; aircraft 3964;
airflow 8127; airfram 3965; airi 1817; airless 1818; airplan 3967; airport 3968; airspeed 12516;
airway 3966; aisl 3970 3969; akin 1548; alabama 9244; alabaman 9645; alabamian 9645; alabaster
12075; alarm 8308 3971 14996 13667 55; alaska 9246; albani 9286; album 7242 3972; albumin 12101;
alcohol 8515; alderman 9678; alert 11668 13667 61; alertness 6530; alfresco 1244; alga 3756;
algerian 2254; alibi 7423; alien 10041 979 753; alienat 15080 1237; alienation 8258; alight 15313;
align 13093 16350; alignment 8802 5987; alik 1017; aliquot 11302; aliv 62 576; alkali 12039;
alkalin 14; alkylbenzenesulfonat 12095; alleg 13921 485 1423; allegation 7882 7404; allegianc 3645;
allegori 7100; alleviat 12615 13156; alley 3973; alleyway 3973; alli 8805 9679 1468; alligator
12119 3782 1632; allocabl 301; allocat 15710; allocation 11051 3507; allot 15706 15735; allotment
11051 3507; allow 15954 13539; allowabl 488; allowanc 11047 11055; allusion 7464; alo 3974; alon
1636 1638; aloneness 5418; aloof 1480; aloofness 8270; alpha 7515; alphabetiz 12847; alter 12681
12677 239; alteration 7950 2712; altercation 7801; alternat 12676 474 1373; alternativ 6623 1373
379; altitud 6072; altruism 5672; aluminum 12043; alundum 12163; alveolar 1869; alveolus 6310;
amass 12711; amateur 9681 1387; amateurishness 6448; amaz 13422 13251 1707 1708 924; amazement
8280; ambassador 9682; amber 5848 252; ambianc 11983; ambiguiti 7256 5658; ambiguous 643 65;
ambition 8224 5676; ambitious 67 533; ambl 15216; ambulanc 3975; ambuscad 3708; ambush 3708 14108
14112; amenabl 495; amend 13892 12755 241; amendment 3714 7393; america 9237 9335; american 9644
7578 2161 2160; americana 3976; americanism 5733; amiabl 820 781; amicabl 902; aminomethan 12037;
amiss 792; amiti 5459; ammo 3977; ammoniac 12106; ammunition 3977; amorist 9683; amorous 1062;
amorphous 1603; amount 11076 6028 16363 16325; amp 11263; amphibologi 7258; ampl 68 8; amplifi
13048; amplification 2909; amplifier 3978; amplitud 8183; amputat 14283; amsterdam 9206; amulet
3979; amus 16080 13643 1331; amusement 8236 2975; anabaptist 9605; anachronism 12420 3980; anaconda
3787; anaerobic 46; anaesthesia 11657; analeptic 1681; analogi 6611 3134; analogous 1548; analogu
5565; analys 13280; analysis 3118 6601; analyst 9684; analytic 1870 70; analytical 70; analyticiti
6170; analyz 13280 13278; analyzer 3981; anaplasmosis 11741; anarchi 11585; anarchist 9685;
anastomosis 6187; anastomotic 2197; anatomi 6909 6173; anatomic 2112; anatomical 7757 2112;
ancestor 9686; ancestral 947; ancestri 8657; anchor 3982 6506 14347 14346; ancient 1275 1205;
ancistrodon 3789; andean 2389; andrena 3875; anecdot 7852; anemia 11725; anemic 1689; angel 9536;
angelic 818; anger 8299 11669 15002; angl 11479 6976 15417; anglican 9883 2214; anglophilia 8256;
angri 71 210; angst 8325; anguish 8247 11895 990; angular 2167 1532; anhydrous 1847; animal 2477
1316; animat 15053 75 74; animiz 13184; animositi 8374; anion 9336; anionic 12038 2166; ankl 6374;
annihilat 13099 395; annihilation 2732 8004; anniversari 12470; announc 13853 13839; announcement
7399 7433; annoy 15004 1332 60; annoyanc 11813 8304; annual 475; anod 3983; anomalous 1174; anomi
11831; anomic 1237; anonymiti 11860; anonymous 77 161; anorexia 11682; answer 7431 7427 13566 13412
1490; ant 3877; antagonis 16198; antagonist 9669; antagonistic 1346 901; antagoniz 15042; antar
9337; anteater 3935; antebellum 1128; antecedent 9686 7998; antelop 3929; antenna 3984 5685;
anterior 6230 85; anthil 9338; anthropologi 6931; anthropologist 9688; anthropomorphic 908; anti
1344; antibiotic 1871; antibodi 12289; antic 707; anticipat 13413 16201 670; anticipation 8285
6830; anticoagulation 3150; antigen 12294; antipathi 8260; antiqu 1203 710; antiquiti 12475;
antiredeposition 11143; antiseptic 1583 426; antiserum 6267; antithesis 11442; antithetical 1545;
antithyroid 2265; antitrust 696; anvil 3986; anxieti 11793 8319; anxious 579; aorta 6248; apach
9603; apart 381; apartment 3987; ape 3943; apertur 3988; apex 9114; aplomb 5770; apocalyptic 1397;
apocryphal 1423; apoge 12523; apologetic 1198; apologi 7291; apologia 7422; apologist 9689;
apologiz 13709; apostolic 2056; apothecari 10371; appal 7932 136; apparatus 3989; apparent 1190
1390; apparition 9548; appeal 7807 5498 16090 13465 116 1721; appear 15561 13031; appearanc 5477
7984; appeas 14957 14182; append 14378; appendix 7124; appetit 8225; appl 8464; applaud 13649
13645; applaus 7356; applejack 8527; appli 14133 16386; applicabiliti 11389; applicabl 1471;
applicant 9562; application 3366 7198; applicator 3992; appoint 15920 16050 608 609; appointe 9690
9563; appointment 2674 8846; apportion 15710; apprais 13340; appraisal 6557; appraiser 9693;
appreciabl 428; appreciat 15036 13202; appreciation 6648 6571; appreciativ 829; apprehend 13196
14215; apprehension 8313 6646; apprentic 9692 13216; apprenticeship 3091; approach 3355 2810 15435
16441; approachabl 354; appropriat 13419 15766 87; appropriation 11052; approv 13547 13328 126;
approval 3665 8254; approximat 16365 13325 661; approximation 6643 5559; april 12438; apron 3993;
apt 932; aptitud 6409; aqueous 1872; arabl 1381; arbitrari 512; arbitrat 13478; arboreal 1874; arc
10869 11465; arch 11478 6371 15401 1876 1684; archaeologist 9694; archaiz 13162; archangel 9537;
archbishop 9695; archeological 1875; architect 9696; architectur 3995 6927; architectural 2113;
archiv 7243; arctic 8932 1772; ardent 1273; ardor 8389; arduous 599; area 8933 6662; areaway 3996;
arena 11971; argiv 2364; argon 12044; argot 7765; argu 13490 13492; argument 7309 7799;
argumentativ 409; arianism 6954; arianist 9698; ariditi 6097; aris 16283 16284; aristocraci 8851
8850; aristocratic 1171; aristotelian 2394; aristotl 10751; arithmetic 6886; arizona 9247; arkansa
9249; arm 6358 3997 5369 14033 15849 94; armadillo 3934; armament 3998; armchair 3999; armful
11341; armi 8713 8701; armoir 4000; armor 4001 96; armpit 6328; aroma 5866; arous 14951 12560 1507
662; arousal 2764; arraign 16091 13614; arrang 14563 13930 1234; arrangement 6632 8538; array 8539
7541 14571; arrest 2575 14215 14095; arriv 15360; arrival 2521 2522; arroganc 5747; arrogant 1402;
arrogat 15769; arrow 7510 4002; arroyo 9339; arsenic 12126; art 4003 3349 6935; arteri 6247;
arterial 1877; arteriol 6249; arteriolar 2199; arteriolosclerosis 11698; arthritis 11723; arti
1370; articl 7019 2482; articulat 15879 13863 100; articulation 7733; artifact 2481; artific 2682;
artificial 1159 50; artilleri 4004 8852; artilleryman 9699; artisan 9909; artist 9701; artistic
2289 47; artistri 6433; ascend 15295 1798; ascendanci 11877; ascertain 13763 13310; ascertainabl
526; ascrib 13425; ash 12127 10938; asham 102; ashen 261; asia 9340; ask 13458 13507; asleep 133;
aspect 6720 5550; asphalt 12128; aspir 13381; aspirant 9691; aspiration 5677; aspirin 4006; ass
6348 9702; assail 14078; assassin 9703; assault 3389 3193 14078; assay 6564 13365; assemb 4007
3325; assembl 14840 15964; assemblag 8592 4609; assent 7789 13541; assert 13922 13912; assertion
7401 7828; assertiv 104; assertiveness 6133; assess 13340; assessment 6557; assessor 10640; asset
6111; assiduiti 5717; assign 2676 15913 15706 609; assigne 9705; assignment 3162 7228; assimilat
13215 12712; assist 3647 3067 16167 15945; assistanc 3647 6113; assistant 9706 566; associat 9707
13401 16247; association 8623 3503; assort 861; assortment 8859; assum 13262 15898; assumption 7443
6748; assur 13705 13925 230 1563; assuranc 6514 7864; assyrian 9602 7591; assyriologi 6932;
asterisk 7512; asteroidal 2261; astonish 13422 1707 1708; astonishment 8280; astound 13422 448;
astral 1995; astringent 1716; astronomi 6917; astronomical 1878 1003; astrophysic 6918; astut 281;
asymmetri 5977; asymmetric 1718; asymptotic 2164; asynchroni 11431; athabascan 7558; atheist 9708;
atheistic 1321; athen 9153; atheromatous 2323; athlet 9709; athletic 3038 2132 18; athleticism
5931; atlanta 9259 3733; atlantic 9341 2191; atm 11290; atmospher 11983 11290; atmospheric 2025;
atom 12040; atomic 2095 416; aton 16118; atrophi 11785 370; atrophic 2328; attach 14335 14329 1469;
attachment 8370 4008; attack 3387 3004 14076 13652; attacker 9710; attain 16126 15361 585;
attainment 2544 2523; attempt 3206 3198 16132 14833 1695; attend 16267 16172; attendanc 3687;
attendant 9711; attention 6526 3139; attentiv 112; attest 13576 13575; attic 4721 2361; attica
9154; attir 4009 291; attitud 6956 5989; attorney 10202; attract 14624 15043; attraction 10792
7272; attractiv 114 116; attribut 6716 2485 13425; attributabl 118; attun 12869; atypical 1790;
audacious 173; audaciti 5706 5679; audibl 120; audienc 8739 8740; audit 11130 13369; audition
14906; auditorium 4010; aug 12441; augment 12703 12708; augur 13666; august 12441; aunt 9712;
aureomycin 4264; auster 1324; austeriti 5739; austin 9305; australia 9170; authentic 1787 811;
authenticat 13311; authenticiti 5613; author 10743 10059; authoritarian 511; authoritativ 1354;
authoriti 8624 6157 9713; authoriz 13540 126; authorization 7236; authorship 3345; auto 4219;
autofluorescenc 10796; autoloader 4011; automat 13115; automatic 129 1103; automation 2587;
automobil 4219; automotiv 2159; autonomi 11621; autonomic 1828; autopsi 2649; autumn 12456;
auxiliari 9677 1373; avail 6101 14137 16169; availabiliti 5532; availabl 130; avaric 3188; aveng
14125; avenu 3357; averag 6898 16326 16127 1173 321; aversion 8260; avert 16007 15400; aviari 4013;
aviation 8896; avocado 8476; avoid 13557 16007; avoidanc 2718; avow 485; await 13414 670; awak
12560 132; awaken 3724 12561 12560 1507; awar 134; award 2573 7365 15748 15749; awareness 6476
6480; away 1368; awe 8282 14987; awed 1504 1508; awestruck 1508; awful 817 136; awfulness 5612;
awkward 411 823; awri 1683; axe 4015; axial 1879; axiom 7760; axiomatic 1190; axis 6888; axl 4016;
azimuth 11481; bab 9716; babbl 14016 13960; babelik 518; babi 9716 9715; babylonian 9601; bachelor
9717; back 6345 4970 3660 4018 16008 15344 138 86; backbend 2986; backbon 6506 5924; backdrop 4017;
backer 9687; background 5790 6806; backlog 8564; backstag 5392; backstitch 14380; backward 142;
backwood 8935; backyard 4020; bacon 8440; bacteria 3750; bacterial 2028; bad 6090 6091 7949 817
1112 156 154; badg 7536 6721; badger 15033; badness 6090; baffl 8544 13251 533; bag 4021 11332
14581; baggag 4024; baggi 1048; bagpip 4025; bait 6508 13623; bak 12897 14848 1844 422; bal 4026
4027 4804 14653; balanc 11637 11129 16379 15758 641; bald 1251 145; baleful 149; bali 9195; balines
7573; balk 16237 1779; balkaniz 16036; balkiness 5774; ballad 7653 7106; ballast 4028; ballerina
9718; ballet 3040 7660; balletoman 9719; balloon 4029 4030; ballot 7166 2697; ballpark 4031;
ballplayer 9720; ballroom 4032; ballyhoo 7902; balsam 10885; baltimor 9274; balustrad 4040; balzac
10752; ban 7224 16082 13527; banana 10940 8473; band 8761 8773 14345; bandag 4034 1455; bandi
14117; bandit 9721; bandoleer 4035; bandstand 4036; bandwidth 11241; bang 8134 8066 8067 3619 14258
15661; banish 16098 16099; banister 4040; banjo 4038; bank 9342 8884 15407 14756; banker 9722;
bankrupt 15833 1516; bankruptci 11932 11931; banner 4039; banquet 8777; banshe 9546; banter 7474
13634; baptist 9723; baptiz 13942; bar 4053 4041 13528 14579 14389 292 69; barb 7466 1553;
barbarian 10513; barbaric 267; barbecu 12903; barbel 4042; barbital 4043; barbiturat 4044; barefoot
1609; barg 4045 15342; bargain 7470 7756 15745; barium 12045; bark 10992 8068 13982; barkeep 9725;
barley 8488; barn 4046; barnburner 9724; barnful 11342; barnyard 4047; baroni 11008; baronial 924;
baroqu 1325; baroreceptor 6224; barrack 4048; barrag 7673 3402; barrel 4050 4049; barricad 5004
4051 14579; barrier 4052 6503; bartender 9725; bas 4055 4499 13268 1374 1172 1702 1593; basebal
3011 4056; baselin 11439; basement 4059; bash 8134; bashful 174; basic 1374 1672; basileus 9726;
basin 4061; basis 11384 6629; bask 15070 14693; basket 4062 11343; basketbal 3013; basophilic 2324;
bass 5876 7632; bassinet 4064; bast 12899; bastard 9704; bastion 8641; bat 3857 3005 2622 14487
12547; batch 8863; bath 4065 2781 2972 2778 12590 14743; bather 10635; batho 7665; bathrob 4066;
bathroom 4067; bathtub 4068; baton 4069; battalion 8727; batter 9728 14502 478 1863; batteri 8854
4070; battl 3370 3211 14041; battlefield 8940; battlefront 9006; battleful 57; battleground 8940;
batw 4071; bavaria 9149; bawdi 272; bawdyhous 5378; bawl 13987; bay 9343 8069 13983; bayonet 4072;
bazaar 4073; beach 9344; beachhead 9127; beacon 7920; bead 4074 1248; beadi 190; beadl 9729;
beadsman 9730; beak 3794 3793; beam 7493 4075 12574 16511 251; bean 8458; bear 3856 11391 9118
16294 12608 15075 14526; beard 6198 16405 1607; beardown 1688; bearer 9804 10267; beast 2477 9731;
beat 8941 8121 3620 14053 14469; beatnik 9732; beau 9767; beauti 5492 10563; beautifi 12862;
beautiful 147; beckon 13966 15040; bed 4076 4077 4078; bedamn 13655; bedfast 1842; bedground 8934;
bedpost 4080; bedraggl 271; bedroom 4081; bedsid 9089; bedstead 4082; bedtim 12411; bee 3869;
beebread 12130; beech 10934; beef 3922 8434; beefi 1527; beehiv 4084; beer 8517; beetl 3864; befal
12924; befit 16430; befog 15592; befriend 16245; befuddl 13250 280; beg 13472 13505; beget 12606;
beggar 9733; beggari 7808; begin 7943 12487 12928 16261; beginner 10312; beguil 16227 15039 1567;
behalf 3160 6087; behav 12553 16116; behavior 3670 11642; behavioral 2182; behead 14724; behind
6348 1802; behold 15554; behoov 16370; bel 4086 4403 9737 6343 6339; belabor 15946 13586; belat
1409; belch 2604 2605 12535; belfri 4200; belgian 2231; beli 16359; belief 6819 6777; believ 13343
13357; believabl 447; believer 9735 9734; bellhop 9736; belligerent 901; bellow 7706 13987; belong
15813 16496; belov 1060; belowground 1793; belshazzar 10753; belt 4088 4087 14897 14492; bemoan
13745; bench 4090 9503 16064; bend 11458 7972 15404 15398 894; benediction 3454; beneficial 40;
beneficiari 9739; benefit 11057 6085 15795 15797; bennington 9310; bent 6962; bequest 11018; berat
13582; bereavement 11614; berg 9404; berlin 9148; bern 9231; berri 8465; berth 3089; beryllium
12046; beseech 13474; beset 15007 14087; besieg 14088; besieger 9740; besmirch 13616 14279; bespeak
13765; bespectacl 37; best 2628 9741 14065 153; bestial 913; bestow 15751 15752; bestowal 3511;
bestubbl 1607; bet 11085 13762; beta 7516; bethink 15621 13342; betray 13789 16149; betrayal 3183;
betroth 106; betterment 8040; bevel 14747; beverag 8511; bevi 8881; bewail 13745; bewar 13421;
bewhisker 1607; bewilder 13251 15009 1308; bewilderment 6494; bewitch 15039 622; bia 6965; bibl
7157; biblical 2048; bibliographi 7175; bibliographical 1880; bicep 6375; bicker 7802 13493; bicycl
4092; bid 7780 3207 15810 13729 16310; bidder 9742; big 1003 922; bil 6271 7220 7203 15835 13856;
bilateral 1717; bilharziasis 11721; bilingual 1133; bilk 16219; billion 11330 1621; billow 15411;
bimolecular 2120; bin 4093; bind 5499 4095 11493 8949 14418 16150 15287 16453 1809 175 771; binder
4094; binocular 4096; binomial 6903 2403; bioassay 6565; biochemical 1881; biographi 7201;
biographical 2404; biologi 6904; biological 1882; biologist 9743; biomedical 1958; biomedicin 6906;
biophysicist 9744; biopsi 6566; bipartisan 520; bird 3764 8426; birdbath 4097; birdhous 4098; birdi
14775; birefringenc 10860; birmingham 9245 9181; birth 12363 7983; birthday 12471 12473; birthplac
8945; birthright 5791; biscuit 8447 8420; bishop 9745; bishopri 3092; bit 11335 9345 11751 8407
14534 15538 1553; biter 9746; bitter 8525 72 1763; bitterness 8376 5442; bittersweet 989; bivouac
4199; bizar 415; blab 13792; black 5836 254 167; blackberri 8467; blackboard 4099; blacken 2804
12850 1629; blackmailer 9747; blackness 5836 11603; blackout 12499 11604; blacksmith 9748; blad
10984 9749 2405; blam 7885 7380 13610 13611; blanch 12666 261; bland 1735; blandness 5428; blank
788; blanket 4100 9346 14422; blar 8070 15646; blasphem 13654; blasphemi 7712; blasphemous 1505;
blast 2630 8066 15646 14470 395; blatanci 5516; blatant 1561 1426; blaz 11144 7962 16512 14099 190;
bleach 5839 12848 261; bleacher 4101; bleak 886 899; bleari 1761; bleat 8072 13986 13985; bleb
6306; bleed 12633 12646; blemish 5502; blend 8064 2923 14560 16432; bless 3665 13657 15754 468
1536; blight 12015 16525 524; blind 8545 4103 15625 15624 1611 1295; blindfold 1611; blindness
11705; blink 12546 12549; blinker 4104; blissful 831; blister 12972 1330 903; blith 363 251;
blizzard 10868; bloat 11760 12946; blob 11505; bloc 8689; block 4105 9076 14579 16189; blockad 3371
1307; blok 9818; blond 9750 169; blood 6262 5427; bloodhound 3842; bloodi 172; bloodless 63;
bloodsh 2737; bloodstain 172; bloodstream 6263; bloodsuck 172; bloodthirsti 172; bloom 11145 10889
12864; blossom 10889 12864 12863; blot 5504; blotch 5505; blow 3615 8017 11147 12543 16522 1150;
blower 4106; blowfish 8482; blu 5852 4108 7657 252 1178; blubber 12622; bludgeon 4107; bluefish
3950; bluestock 9752; bluf 9347 7453; bluish 252; blunder 2559 16203; blunt 12786 1336 572; blur
6817 15593 15604 557; blurt 13866; blush 12665 353; bluster 11588 7546 16523 13693; blusteri 210;
board 8814 12331 2537 15368 16348; boardinghous 4109; boast 7868 13693 16297; boastful 1402; boat
4110 2847; boater 4111; boatload 11367; boatswain 9753; bob 15122; bobbysoxer 9754; bod 13666; bodi
6172 8580; bodic 4112; bodybuild 3112; bodybuilder 9755; bodyguard 9756; boeotian 2362; bog 9349
12948; bogartian 2395; bogey 9541 14776; boggl 15201; bogi 4113; bogus 812; boil 11148 12964 12909;
boiler 4114; boisterous 1223; bold 173 390; boldness 5705; bolo 4115; bolshevik 9757; bolster 4116
12777; bolt 10874 4117 15288 14404; bomb 4118 4119 3397 14096; bombast 7681; bombay 9191; bomber
4120; bombproof 4121; bombus 3872; bon 6206 12114 9150; bond 10800 11134 14418; bondsman 9758;
bonemeal 12134; bonfir 7957; boni 718; bonnet 4123; bonus 6685; boo 13650; boobi 9987; book 7143
4124 2801 3668 13336 16092 1481; bookcas 4125; booker 9759; bookshelf 4126; boom 8071 15660 14470;
boomerang 15359; boon 11926 289; boost 3654 6032 15307 12887; boot 4127 4729 1608; booth 4129 4128;
booti 11017; bootleg 2578; bootlegger 9760; booz 8524; bor 1761 974 976; borat 12135; border 8950
11494 14565 16453; borderlin 1097; boredom 8357; born 1278; borough 8963; borrow 2571 15840 15867;
borrower 9761; bosom 11833 6334; boss 10043 9762; boston 9276; bother 16103 15004; bottl 4130
11344; bottleneck 11512; bottom 8947 8948; bottomland 9350; bottomless 489; botulinal 2276; boucl
4132; bouffant 1003; bough 10997; boulder 9351; boulevard 4012; bounc 5909 2608 8032 15171 14474;
bound 733; boundari 8949 11493; boundless 734; bouquet 4133; bourbon 9763 8529; bourgeoisi 8695;
bout 12478; bovin 2041; bow 4135 4134 13724 13681; bower 3994; bowl 4137 11482; bowlder 9351;
bowstr 4138; box 4139 4140 14594 180; boxcar 4141; boxer 9764; boy 10246 9765; boycot 16029;
boyhood 12369; boyish 1206; brac 4143 4142 15037 14221 1365; brad 4145; brag 13693; braggadocio
7869; braid 6195 14862; brain 6295 6404; braini 966; brak 4146 4147; brambl 10978; branch 8865
10993 1797; brand 7519 6709 16106 808; brandi 8526; brandish 14536 15569; brash 144; brass 12098
4148; brassi 1883; brassica 10913; brav 16446 181 173; bravado 7546; braveri 5702; brazen 103;
brazenness 5707; brazil 9174; brazilian 2240; breach 2553 16204 14768; bread 8443; breadth 6405
6076; break 8055 7976 2916 12949 12916 1513 196 197; breakabl 4150; breakaway 2928; breakdown 3058;
breakfast 8401 14168; breakthrough 6652 2658; breakup 2727 8005; breakwater 4151; breast 6333 6335;
breastwork 4861; breath 3252 12176 3249 12533 16271 183; breathless 184 663; breech 4152; breed
8656 5649 14830 14513 785; breez 10798; breviti 7683 5953; brib 11044 15782; briber 9768; brick
4153 9769; bricklay 3096; bricklayer 9770; brid 9771; bridegroom 10085; bridg 4154 4155 16281
14334; bridgehead 9126; bridl 4156; brief 7225 7849 13593 1046 364; briefcas 4157; brier 10949;
brig 4158; brigad 8726; brigadier 9772; bright 190 260; brighten 12890; brightness 5824; brillianc
5825 5650; brillianci 5832; brilliant 1700 966; brim 4159; brindl 1323; bring 2850 15481 14520;
brink 11496; brisk 627 983; bristl 4160 3826 16462 15318; britain 9176; britannic 2222; british
9638 2380; brittl 506; broad 1850 351; broadcast 7002 7015 13850; broaden 2950 2769 12893 13176;
broadsid 7905; broadway 9290; brocad 37; broil 12910 13180; broiler 4162; broker 9673; brokerag
8646; bronc 3910; bronchial 2198; bronchiol 6312; bronchiolar 2200; bronchiolitis 11716; bronchus
6311; bronz 12099 252 170; brood 8604 11149 8345 13377 16503 1749; brook 9352 13319; brooklyn 9287;
broom 4163; brothel 5378; brother 9773 9774 199; brotherhood 11406 8647; brow 6393 6234; browbeat
14992; brown 5858 12898 252; brownish 252; brucellosis 11706; bruis 11753 14608; bruit 13968; brush
8903 4164 3140 14262 14256 1773 1755; brushi 1858; brut 9731 913; brutal 913; brutaliti 5667 2968;
bubbl 9353 13157; buck 5332 16135 15895; buckboard 4165; bucket 4166; buckl 4167 14694 14316;
buckskin 3911; bucolic 1533; bud 10892 10995 12942 12927; buddha 9530; buddhist 9611 2155; buddi
9775; budg 15175; budget 11136 11135 13418; budgetari 2381; buf 10020 14501; buffalo 3925; buffer
12136 13151; buffet 4168 14502; buffoon 9840; bug 3882 15033; buggi 4169; bugl 4170; bugler 9776;
build 5887 14837 12818 927; builder 12326; building 4171 3324; buildup 2910; bul 3920 9777 9779
15888 816; bulb 10985 4709; bulg 11485 12825 357 982; bulgaria 9130; bulk 6051 6017 12826; bulki
1003; bullet 4172; bullethead 6319; bulletin 7343 13819; bullneck 1688; bullshit 13604; bullyboy
9780; bum 10496 10670 15764; bumblebe 3873; bump 14255 15728; bunch 8570 8788 15386 14592; bundl
8621 4173 14597; bunk 4175 4091; bunker 4176 14473; bunkmat 9781; bunt 2629; bunter 9782; buoyant
853 251; bur 10920 4178 1527; burden 6690 4717 626; bureau 8820 4256; bureaucraci 8912;
bureaucratic 2406; burgeon 12941; burglar 9783; burglari 3204; buri 15576 16013; burial 8191; burma
9131; burn 11769 11754 2920 12970 16521; burner 4177; burnt 422; burrow 9354 15413; bursitis 11742;
burst 2918 3403 12885 15000; bus 4179; busboy 9784; bush 10977 8937; bushel 11260; bushi 1756;
bushwhack 14108 1560; bushwhacker 10119; busi 15947 200 1325; business 8637 3517; businesslik 602;
businessman 9785; businessmen 8664; bust 14431; bustl 3063 15438 21; but 4180 14564 14247; butcher
14368; butler 9786; butter 8501; butterfat 12139; buttock 6348; button 4181 4948 202; buttress
1702; buy 2567 15683 15782; buyer 9787; buz 8073 3725 15645 15228 1426; bygon 12339 1275; bypass
4089 13556; cab 4183; cabana 4184; cabbag 8457; cabin 4186 4187; cabinet 4188; cabl 7025 4190
13905; cach 4191; cack 206; cackl 14004 14003; cadaver 6175; cadaverous 718; cadenc 7688; cadenza
7648; cadr 8824 8764; caesar 10754; caf 4192; cafeteria 4193; cag 4194 11631; cagey 281; cak 4195;
cal 7023 6960 13945 13846; calamiti 7975; calcifi 13141; calcification 11150; calcium 12047;
calculat 13269 13398 837; calculation 3283 6640; calculus 9355; calendar 12418 7176; calf 3820
6369; caliber 5539 6023; calibr 5539; calibrat 12866; calibration 3406; california 9250;
californian 9646; caliph 9789; caller 9790; callous 1577 1775; callousness 5687; calm 5769 14956
13022 352; calmness 5769; calorimeter 4196; calorimetric 1884; calumni 7389; calumniat 13616; calv
11151; camaraderi 5457; cambodia 9132; cambridg 4197; camera 4198 5246; camouflag 15596; camp 4199
8927 3469 16342; campaign 8205 3220 14043 16248; camper 9792; campfir 7958; campmat 9793; campus
8953; can 4203 5379 14485; canada 9166; canadian 2268; cancel 16052; cancellation 2750; cancer
11739; candi 8413; candid 547; candidaci 3221; candidat 9791 9794; candl 4201; candlewick 4202;
candour 5726; cannon 4204; canon 7325; canonist 2301; canoniz 13578 126; cant 7266; canteen 4205;
canter 2817 15280 2446; cantilever 4206; cantl 4207; canva 4208 4209; canvass 16009; canyon 9356;
canyonsid 9357; cap 4210 4211 9358 4214 16414; capabiliti 6163; capabl 211 1709; capacitanc 10799;
capaciti 6164 11990; capacitor 4212; caper 15290; capillari 4215; capital 11092 11091; capitalism
8826; capitalist 9795 2299; capitalistic 204; capitaliz 15776; capitulat 14074; capstan 4216;
capsul 4218 4217; captain 9797 9796; captiv 10422 9799 775; captivat 15039 114; captiviti 11632
11629; captor 9565; captur 2574 11152 14875 15039; car 4219 4220 3139 6401 15079 16175; carabao
3924; caravan 8888; carbin 4221; carbon 12048; carbonat 12142; carcass 3795; card 4222 7171 3018;
cardboard 12143; cardinal 9800 922; cardiomega 11776; cardiovascular 2083; cardroom 4224; careen
15232; career 3084 2813 15489; careerism 2955; carefre 1782; careful 214 1473; careless 215 99;
carelessness 5467 3169; caress 2653 14232; caretaker 9801; careworn 1761; cargo 4225; caribbean
9359; caricatur 13621; carload 8593; carnal 1316; carnival 3025; carp 7375; carpenter 9802;
carpentri 3097; carpet 5020 216; carri 2852 14540 16464; carriag 4868 4226; carrier 9804 4227; cart
4228 4566 14545; cartesian 2390; cartilag 6216; carton 11345; cartoon 7477; cartoonist 9805;
cartridg 4229; cartwheel 4231 2988; carv 4232 14284 14285 217; carven 217; cas 7969 11547 15618;
cascad 15467; casebook 1672; cash 11118 15739; cashmer 4233; casino 4234; cassit 7588; cassock 291;
cast 8759 4785 14803 15712; castanet 4122; castigat 13581; castigation 7378; castl 4851 4235;
casual 363 1327; cat 3849; catalog 7147 7177; catalogu 7177 13291 14794; catapult 14642 14639;
catapultian 1885; catastroph 7975 11929; catastrophic 840; catatonic 2407; catcal 7707; catch 6130
2624 13424 15532; catcher 9806; catechiz 13512; catecholamin 12149; categori 8615 6703; categoriz
13298 269; cater 14165; caterer 9807; caterpillar 3888; catharsis 2775; cathedral 4236; catheter
4237; cathod 4238; catholic 9609 2150; catholicism 6991; catkin 10891; cattl 3919; cattleman 9808;
caucus 15965; caus 7997 7421 14823 13488; causal 218; causativ 218; caution 5465 7861 13664;
cautious 8546 219; cav 9360; cavalcad 8889; cavalri 8858; cavalryman 9810 9809; caveat 7861;
caveman 9811; cavern 9362 9361; caviti 9453; cavort 15152; caw 14012; ceas 16395 16262; ceaseless
402; ceil 4239 6073; cel 4240 2475; celebrant 9812; celebrat 16228 16078; celebration 8188 2973;
celebriti 9813; celeriti 5963; celestial 1887 1886; cellar 4059; cellulos 12140; celtic 2221;
cement 12146 12145 14344; cemeteri 8955; censorship 3239; censur 7373; census 3137; cent 11285
11122; centenari 2296; centennial 12472; center 8956 4241 6529 16385 13416 221; centerfield 4241;
centimeter 11278; central 922 221; centraliz 13010 805; centralization 3695; centrifug 4242 15423;
centrifugation 11153; centuri 12431; ceramic 2353; cerebellum 6299; cerebral 1433 1888; cerebrat
13258; ceremoni 8189 3441; certain 500 227; certainti 6513 5575; certifi 13576 15874 231;
certificat 7167; certification 3577 7313; certiorari 7234; certitud 6515; ceylon 9133; chaf 15536
13634; chagrin 8275; chain 8840 9363; chair 4243 3094; chairman 10416; chais 4244; challeng 11533
7870 13660 13659 533; chamber 4245 6257 16345 1797; chambermaid 9815; champ 9817; champagn 8520;
champion 9817 9816 14119; championship 11554; chanc 11940 10789 16252 16160 1327; chancel 4246;
chandel 15296; chandelier 4247; chang 7950 11450 12681 12671 242 239 578; channel 7011 4248 15485;
chant 13990 14017 1106; chantlik 1511; chao 11589; chaotic 1226 1731; chap 9818; chapel 4249;
chapter 7118 12474; character 9557 6717; characteristic 6719 5548 246; characteriz 13824 16425;
characterization 7824; charcoal 12079 4250 14882; charg 3390 7237 14081 13613 247 615; charger
3907; chariot 4251; charisma 5497; charitabl 1889 249; chariti 8871 5681; charlatan 10286;
charleston 9315; charm 5498 7766 15039 1333; charnel 4252; chart 7595 4253 13395 13379; charter
7168 16020; chas 2853 15353; chastisement 3601; chastiti 3491; chat 13962; chatter 7741 8074 15655
14699; cheap 675 1734; cheat 16221 14056; check 11113 6564 13309 16139; checkbook 11133; checklist
7178; checkout 2650; checkup 2651; cheek 6395; cheekbon 6207; cheer 7357 7906 15063 13641; cheerful
251; cheerfulness 5431; cheeri 251; chees 8502; cheesecloth 4254; chela 9613; chemical 12148 1890
1891; chemist 9820 10371; chemistri 6914; cherish 14979 1060; cheroke 7562; chest 6332 4255;
chestnut 252; chew 14194; cheyen 9318 7559; chic 711; chicago 9265; chick 3800; chicken 8427 3799;
chid 13582; chief 10104 10043 922; chieftain 9798; chignon 6196; chil 5900 8309 15066 12959 136
616; child 9821 9822; childhood 12368 11848; childish 1093; childishness 5797; childlik 1206 1654;
chimney 4258; chin 6389 15306; china 9134 4259; chines 7567 2237; chink 1009; chinless 1391; chip
9345 4260 14291 14290; chipper 251; chiropractor 9823; chirp 13995; chisel 4261 556; chivalri 5780;
chivalrous 440; chivi 15007; chlorid 12282; chlorin 12049; chlorothiazid 4262; chlorpromazin 4263;
chock 4265; chockful 787; chocolat 8533; choic 6621 2670 1700; choir 8709; choirboy 9824; chok
12534 14722 1191; cholelithiasis 11699; cholesterol 12307; chomp 3260; choos 9826 13330 13338;
choosi 716; chop 14287; chopin 7928; chopper 2632; chor 3157; chord 11466 7525; choreograph 14899;
choreographi 3039; choreographic 2179; chorin 9825; chortl 12579; chorus 8076 8707 13874; christ
10762; christen 3451; christendom 8651; christian 9606 2206 265; christianiti 6990; christma 12425
12424; chrom 12150; chromatogram 4266; chromatographi 11156; chromatographic 2281; chromium 12051;
chronic 29; chronicl 13896; chrysanthemum 10918; chuck 8393 14640; chuckl 7721 12579; chuf 12542;
chug 15641; chump 9827; chunk 8575; chunki 1601; church 8652 4267; churchgo 1320; churchgoer 9828;
churchillian 1893; churchman 9837; churchyard 9085; churn 14503 59; chut 4859 4268; cicada 3883;
cigar 4269; cigaret 4270; ciliat 3755; cilium 3760; cinch 3074; cincinnati 9293; cinema 7013;
cinematic 1895; cipher 7003 13887; circl 11464 8761 15202 15415; circuit 4271 2839; circuitri 4272;
circular 1529; circulat 13845 13842; circulation 6999 10801; circumferenc 6019; circumscrib 14746
12795; circumspect 1407; circumstanc 11546 11968 11924; circus 8710 3030; cit 13937 13934; citation
7369; citi 8958 8964; citizen 9830; citrat 12684; citron 8472; citrus 8469; civic 1896; civil 1116
444; civilian 9831 1116; civiliz 266; civilization 8662; clad 291; claim 7402 7403 13467 15769;
claimant 9832; clairvoyanc 7913; clam 3832; clamber 15222; clammi 1843; clamor 8070 7708 13495
13753; clamorous 1426; clamp 14393 13448; clamshel 3833; clan 8586; clandestin 1252; clang 8077
15634 1426; clangor 8077; clank 15635 1426; clannish 1581; clannishness 5750; clap 8066 7356 14782
15505; claret 5844; clarifi 13798; clariti 5653 5510; clash 8077 11597 14711; clasp 14217; class
8615 8760 13295; classic 4273 9833 6943; classical 268; classicist 9834; classifi 13295 269;
classification 3423 8540; classificatori 2368; classifier 9835; classless 510; classmat 10519;
classroom 4274; clatter 8078 15632; claus 7051 7116; claustrophobia 11798; claw 3861 4607 15207
14213; clay 12151; clean 3113 2770 14669 12727 270 1420; cleaner 4275; cleans 2770 12591 1584;
clear 8965 12730 12744 275 279 929; clearanc 6001; clearhead 279; clearness 5653; cleat 4276; cleav
14702; cleft 11503; clench 14726 14465; clergi 8672; clergyman 9836; cleric 9837; clerical 1899
1898; clerk 9838 10506 3102; cleveland 9292; clever 281 966; cleverness 6423; clich 7763; click
8075 15174 15654; client 9923 9922; clientel 8866; clif 9364; climat 11977 11982; climax 8144 7103
13121; climb 15223 15225; clinch 2539 14396 1049; cling 14223 14978; clinical 2097 1187; clink
15658; clip 4230 7970 14548; cliqu 8762; cloak 4277; clobber 14500; clock 4278 12348 13132;
clockwis 283; clod 8575 10229; clodhopper 4161; clog 14580 1745 1307; clomp 15244; clonic 2009;
clos 12490 2875 14397 14400 287 289 1210 1214 736; closet 4359 5362; closeup 4279; closur 2811;
clot 6264 13082 1745; cloth 4452 3990 4283 12599 15906 291; clothesbrush 4280; clotheshors 4281;
clotheslin 4282; cloud 10802 9365 16524 15592 1781 293; cloudburst 10857; cloudi 557; clover 10905;
clown 9840 9839 3027; clu 7504 7301; club 8649 8751; clubfoot 11735; clubhous 4285; cluck 8079
14000; clump 8570 8575; clumsi 823 726; cluster 8570 15381 14592; clutch 3230 11665 14211 14222;
clutter 1754; coach 9842 2800 13596 15247; coagulat 13082; coal 12152; coalesc 12996 14558;
coalescenc 2924; coalition 8802; coars 1627 1450; coarsen 1701; coast 9480 15158; coastal 1900 294;
coat 4286 4287 14296 12602 1249; coattail 4288; coax 13485 1311; coaxial 360; cobbler 9843; cocain
4289; coccidioidomycosis 11717; coccidiosis 11904; cock 15154 14270; cockatoo 3810; cockey 1683;
cocki 104; cockpit 4290; cockroach 3881; coconut 8480 8479; cocoon 3893; cod 7327 7086 14759; coddl
16213; codifi 13117; codification 3417 7327; coefficient 11247; coerc 16100; coexist 16259;
coexistenc 11567; coexistent 1723; coffe 8536; coffeehous 4192; coffeepot 4291; coffin 4292; cognat
1469; cognizanc 6476; coher 14223; coherent 297 1430; cohesion 11838; cohesiv 36; cohesiveness
11838; coil 4293 15427; coin 11119 14890; coincid 16355 12925; coincidenc 7977; cold 11715 5899 904
907; coldness 6552 5429; coleridg 10755; collaborat 15948; collaboration 3642; collaborator 9873;
collag 4294; collaps 11688 8045 15330 12578; collapsibl 299; collar 4295 14215; collat 13308;
colleagu 9846 9845; collect 15819 15692; collection 8563 7241; collectiv 8630 1581; collector 9848
9847; colleg 8793; collegian 9849; collegiat 1901; collision 7955; colloidal 2125; colloquial 762;
collusion 6633; colombian 2241; colon 6317; colonel 9850; coloni 8836 8612; colonial 9851 1902;
coloniz 16250; color 5834 6150 4297 12852 13601 256 257 167; colorado 9252; coloratura 9852;
colorful 260 262; colossal 1003; colour 256; colt 3903 4298; columbin 10902; columbus 9294; column
8892 4299 93; columnist 9854; columnlik 93; com 2810 2524 15108 15360 1277; coma 6485; comb 4300
3802 14774 14360; combat 3379 3611 14041; combatant 1115; combin 4301 16295 12742 962; combinabl
307; combination 8579; combo 8774; combustion 11157; comeback 7823; comedi 7612 7479; comedian
9856; comer 9857; comet 9366; cometari 2260; comfort 11884 8239 11099 15058 12643 312 1554 137;
comfortabl 310 312; comic 914 2247; command 7780 8711 13455 13454 867; commandeer 14569; commander
9859 9858; commandment 7782; commando 9860; commemorat 13234 13233; commenc 12928 12930; commend
13691 14881; commendabl 1864; commensurat 314; comment 7462 7458 14008 13952; commentari 7458;
commentator 10316; commerc 3514; commercial 7904 318 2442; commercialism 3514; commercialization
3369; commi 9863; commiserat 15077; commiseration 8386; commissari 4302; commission 8815 11068
16048; commissioner 9861; commit 16234 13700 347; commitment 5448 3645; committe 8815 8816;
committeeman 9862; commoditi 4303; common 9044 329 321; commoner 9566; commonplac 7763 1230 664;
commonsens 1445; commonwealth 8967 8687; commotion 11590 3059; commun 8966 8838 13476; communal 329
1903; communicat 6997 13440 13439; communication 6997 2496; communicational 331; communicativ 2217;
communion 3449 7736; communiqu 7344; communism 8828 6979; communist 9864 9863 2084; communistic
2084; communiti 8745 8547; communiz 13015; commut 2848 13186 15445; commutation 2848; commutator
4304; commuter 4305 9865; comp 16156; compact 4306 333; compani 8632 8728; companion 9866 9867;
companionship 11526; compar 13292 16486; comparabl 335 1544; comparativ 2288; comparison 2652
11438; compartment 4308 4307; compass 4309 6059; compassion 8385 5666; compatibl 337; compatriot
9902; compel 16102; compensat 16378 15730; compensation 11041; compet 14020; competenc 6108;
competent 339 34; competition 11424 8195; competitiv 341 204; competitor 10489; compil 3427 15819
14793; complain 13737; complaint 11681 7838; complaisanc 5440; complement 7052 11251 13078; complet
13120 13077 349 1297; completeness 11916; completion 3066 2724; complex 6741 12154 1618; complexion
5864; complexiti 5599; complianc 3640; complicat 13006 13005 1618; complication 3501 11534;
compliciti 11618; compliment 7363 13687 13688; complimentari 652; component 6738 11395; comportment
5777; compos 5986 16277 14898 352; composer 9868; composit 6741 1618; composition 5986 5804;
compost 12156; composur 5769; compound 6740 12157 2921 12784 12742; comprehend 13196 15521;
comprehension 6647; comprehensiv 351; compress 4311 14457 14456 1212 344; compris 16302 16291;
compromis 3643 7793 13956 13955 748; compulsion 9323 9325; compulsiv 9869 1167; compulsiviti 5422;
compunction 8351; comput 13269; computation 3283 6640; computer 4312; comrad 9866; con 7310 4314
16218; concav 356; conceal 15573 15575 1823 1560; conced 13571 13546; conceit 8278; conceiv 14804
13357; conceivabl 1747; concentrat 12173 8395 12798 13416 358 541; concentration 5938 6000; concept
6694; conception 6694 3269; conceptual 6; conceptualiti 6695; conceptualization 3354; concern 6470
8321 16384 16390 362 1113; concert 7550 1581; concertina 4313; concerto 7644; concession 7211 7790;
concessionair 9870; concierg 9871; conciliat 14957; conciliatori 748; concis 364; conciseness 7682;
conclav 8807; conclud 13265 13403 736; conclusion 6702 6613; conclusiv 365; concoct 14554; concord
9284; concordant 388; concret 12158 7; concretistic 1904; concur 13545 12925; concurrenc 7791 3644;
concurrent 1723; concussion 8136 8133; condemn 13653 13636; condemnation 7372 3674; condemnatori
665; condens 12951 12806; condensation 6994; condenser 4212; condescend 1698; condescension 5748;
condition 11519 7445 6577 16216 16183; conditional 1419; conditioner 3111; condon 13710; conduct
3670 5759 15996 14922; conduction 10870; conductiviti 10870; conductor 9872 12160; confederaci 9238
8803; confederat 9874 1179; confer 13675; conferenc 8808 8755; confess 13573 13571; confession 7848
7169; confessor 9875; confid 13790 15873 1785; confidant 9876 9877; confidenc 6514 8326; confident
230; confidential 1376; confidentialiti 11834; configuration 6556 5972; confin 6060 12794 14401
1496; confinement 11676 3589; confirm 13314 13914 235 1201; confirmation 6682 7311; confiscat
15767; conflict 3373 8221 16368 16205 389; confluent 419; conform 16358 12697; conformiti 5524
3640; confound 13250; confrer 9845; confront 14023 13559; confrontation 7872; confus 13245 13250
1308 298 1239 276; confusion 11587 6491; congeal 13061; congenital 948; congest 787; congestion
11762 11549; congestiv 2318; congo 9136; congratulat 13687 13689; congratulation 7292 7358;
congratulatori 725; congregat 15377; congregation 8607 8594; congregational 1905; congress 8681
8809; congressional 2266; congressman 9878; conjectur 6747 13263; conjoin 14330 1581; conjugal
2079; conjugat 12159 12997 771; conjunction 5947 11839; connect 14415 13401 1469 380; connecticut
9254; connection 11385 11836; connectiv 378; connoisseur 9879; connot 13778; connotation 7255 6786;
conquer 13088 15766; conqueror 9880; conquest 2576 2547; conscienc 9328 5692; conscientious 214;
conscious 969 383; consciousness 6474 6476; conscript 14049; conscription 3597; consecutiv 81;
consensus 11584; consent 7353 13532; consequenc 10781 7946; consequent 79; conservation 8149 3237;
conservatism 6980; conservativ 9881 386 1520; consider 13359 15620; considerabl 428; considerat
438; consideration 6616 6678; consign 15871 15870; consist 16340; consistenc 5563; consistenci 5805
5563; consistent 388; consol 15058 137; consolation 8240; consolidat 12803 12719 1796;
consolidation 8063 3694; consonant 7702 7703; consonantal 1667; consort 16247; conspicuous 390;
conspir 13384 13385; conspiraci 7210 6767; conspirator 9884; constabl 9885; constanci 5554;
constant 6728 1814 393; constatation 6752; constellation 6556; consternation 8308; constituent 4310
9567; constitut 16276 15920; constitution 7216 2754; constrain 1496; constrict 14456 1739;
constriction 11512; constru 13253; construct 14837 14835; construction 3324 7049; constructiv 394;
consult 13678 13676; consultant 9670; consultation 7750 7749; consum 14187 14129; consumer 9568;
consummat 14814 14813 366; consumption 3258; consumptiv 1384; contact 2506 2619 13443; contain
16291 16433; container 4315; contaminat 13133 13134; contamination 11949; contemplat 15614 13376;
contemplation 3296 6618; contemplativ 1749; contemporari 8833 9886 1127 465; contempt 8262 5784;
contemptibl 650; contemptuous 1487; contend 13468 13492; content 8565 7250 14183 15061 396;
contention 7405 7799; contest 8195 3609 13661; contestant 9569; context 7034 11968; contiguous 287;
continenc 5741; continent 9367 9129; continental 2098; contingenci 7942; contingent 8595; continu
16401 13504 404; continual 400; continuanc 3429; continuation 3429; continuiti 11840; continuous
402 403; continuum 12344; contortion 2948 11477; contour 7502 5972; contraband 1013; contrabass
4063; contraception 3275; contraceptiv 4316; contract 7207 7415 13702 15940; contraction 2908;
contractor 9887; contractual 1906; contradict 16359 13579; contradiction 11446 7835; contradictori
1725; contradistinction 6570; contralto 9888; contraption 3991; contrari 11449 1545 1725; contrast
11443 3135 13307 16367 1545; contribut 15842 15822 218; contribution 3209 11027; contributor 10616
9889; contributori 218; contrition 8348; contriv 14811 14802 1326; contrivanc 3991 6424; control
6156 11417 15985 16108 405; controller 9658; controversi 7799; controversial 407; contusion 11753;
convection 11159; conven 15379; convenienc 11887 5531; convenient 410; convent 4317; convention
8810 6466; conventional 412 1242; conventionaliz 13168; converg 16452; convers 13837; conversation
7734; conversational 762; conversion 8142 6642; convert 9890 12975 12672; convertibl 4318; convex
357; convexiti 5982; convey 13777 14014; conveyor 9891 4320; convict 9892 13735; conviction 6820
3628; convinc 13486 227 229 420; convivial 1641; convoy 8883; convuls 13644 12581; convulsiv 1678
1819; cooccur 1723; cook 9893 2765 14850 14849; cookfir 4321; cooki 8420; cool 11160 4323 12959
12957 1834 352; coolant 12161; cooler 4322; coolness 8295 5901; coon 9570; coop 4257; cooperat
15948; cooperation 3639 2953; cooperativ 3523 8750 1581 423; coordinat 6889 13008 15979 639 961 38;
coordination 6437 3225; coordinator 9894; cop 9778 4584 16244; copenhagen 9144; copi 7190 4324
14941 14934; copper 12052; coquet 9895; cor 8765 8957 14761; coral 5857; cord 4325; cordial 781;
corduroy 4326 4327; cork 12162; corkscrew 4328; corn 10926 10927; corner 8969 8968 15990; cornfield
8970; cornmeal 8396; corona 10795; coroner 9896; corp 8721 8723; corporal 9897; corporat 2273 432;
corporation 8633; corporeal 432; corporealiti 5586; corps 6175; corpulenc 5888; corral 4341 14778;
correct 12747 16117 434 1395; correction 2782 11333; correctness 5632; correlat 16351 1469;
correlation 11426 6902; correspond 16349 16303 1469 1548; correspondenc 7279 5523; correspondent
9898 9899; corridor 4330; corroborat 13314 13915; corrod 12843; corrosiv 395; corrugat 1633;
corrupt 16229 425; corruption 5698; corsag 4133; cortex 6300 6301; cortical 2249; corticofugal 224;
corticosteroid 12109; corticotropin 6274; cosecant 11382; cosigner 9571; cosmic 1907; cosmo 9508;
cosponsor 15697; cost 11033 6093 16437 16289 674; costum 4331 4332 12603; cottag 4174; cotton 12203
4333; cottonmouth 3790; couch 5137 13864; cough 12539; council 8812; counsel 9672 7314 13668;
counselor 9900 9901; count 11250 3119 13809 16328; countenanc 5485 7349; counter 4334 4335 13565
16201 1346; counteract 16198 16199; counterattack 3396 14084; counterbalanc 4337 16378 641;
counterchalleng 13551; counteroffensiv 3399; counterpart 6510 4336; counterpoint 7623 16367;
counterproposal 7772; countershot 2613; counti 8972; countless 208; countri 8687 8971; countryman
9903; countrysid 9080; coup 3587 2548; coupl 8600 8602 5414 14331 14336; coupon 7204 6676; courag
5702; courageous 181; courier 10266; cours 3303 8841; court 8819 4339 16143 16144; courteous 442;
courtesi 3681; courtier 9904; courtyard 4338; cousin 9905; cov 9368; cover 5045 4100 14383 14203
1248; coverag 11087 6054; coverlet 4340; covet 15087; covetousness 8379; cow 3921 3819 3919; coward
9572 182; cowardic 5709; cowboy 9906; cower 15452; cowhand 9906; cowhid 12120; cowl 4606 291;
cowpuncher 9906; coyness 5618; coyot 3847; cozi 310; cps 12509; crab 3835; crack 9369 4515 8080
2917 12919 15648 1700 1632; cracker 8444; crackl 8081 15638 14006; crackpot 9908; cradl 4342 8946
14224; craft 3095 4343; crafter 9910; crafti 98; craftsman 9911 9910; craftsmanship 6430; crag
9370; craggi 1632; cram 14655; cramp 11781; cran 12571; cranki 1669; crash 8077 7954 15300 15499;
crassness 5686; crat 4344; crav 14173 1831; craven 182; crawl 2863 15155 16487; craz 6573 1551;
crazi 1551 1358; creak 8082 15631; cream 8849; creami 252; creas 14314; creat 14784 14947; creation
3321 4345; creativ 445 394; creativeness 6416; creativiti 6416; creator 9533 9573; creatur 2477
9912; crech 4346; credibl 447 449; credit 7350 11112 13426 13427; creditabl 1864; credo 6838; creed
6838 7489; creedal 2408; creek 9352; creep 15155 15203; creeper 10973; cremat 12971; crescendo 5882
1839; crest 8973 9049 37; crevic 11499; crew 8787 8766; crib 4347; cricket 3880; crim 3191 3192;
criminal 9913 1524 954; criminaliti 11619; crimson 5843 252 172; cring 15443 15451; crippl 9914
12781 740 843; crisis 11535 8146; crisp 8454 556; crispness 5796; crisscross 15205 1499; criterion
7916 6790; critic 9916 9915; critical 451 455; criticis 13585; criticism 7374 6558; criticiz 13585;
croak 7714 12944; crochet 14857; crock 570; crocket 37; crofter 9917; cron 10099; croni 9775; crook
9913 11458 1683; croon 13989; crop 10965 14698; cross 4349 5489 2831 15204 15376 1047 821 456;
crossroad 4646 8749 11667; crotcheti 821; crouch 2949 15448 14688; crow 3770 8083 13694 13638;
crowbait 3912; crowd 8696 8788 15389 16336 376; crown 7538 6231 15912 13122 457 1161; crucial 458
1088; crucifi 16067 15032; crucifix 4350; crucifixion 3605; crud 1626 481; cruditi 11923 5782;
cruel 913; cruelti 2967 8272; cruis 15248 15102; crumbl 15412; crummi 1701; crumpl 15412 478;
crunch 8084 14006; crupper 4351; crusad 3220 3384; crush 12121 15956 14769 1632 1403 395; crusher
4352; crust 9371 1248; crutch 4353 2687; cry 7704 7705 13749 12620; cryostat 4354; cryptic 679;
crystal 12215 4355; crystallit 9372; crystalliz 12689 13249; crystallographi 6919; cub 11517 11515
13272; cuba 9141; cuban 2244; cubism 8923; cubist 2376; cud 8491; cuddl 14509 14510; cuf 4356;
cufflink 4357; culminat 13121 12938; culmination 12523; culprit 10363; cult 8671 6573; cultist
9919; cultivat 14933 14930; cultivation 3565 3330; cultur 8799 6574 1449; cultural 2116 1635;
cumbersom 1852; cumulativ 32; cumulus 9373; cup 4358 11346 13109; cupboard 4359; cur 3840 4986
12641 13169 750; curb 4360 16108; curbsid 4361; curio 4362; curiositi 6489; curious 707 464; curl
12947 15515; currant 8466; currenci 11117 5596; current 10805 8128 465; curricular 1908; curriculum
7337; curs 7713 7877 13654 13656 467; cursori 215; curtail 12797; curtain 4363 9374 470; curtness
5783; curv 11457 7597 15399 16498 1684; cushion 5080 4847 14735; cusp 4364; cuss 10369 9818 13654;
custodi 11633; custodial 1401; custodian 9921; custom 2956 6465; customari 412 323; customer 9922;
cut 11050 7276 3359 10980 14697 13039 462 463 114 98; cutlass 4365; cycl 12520 8842 15434 15430;
cyclad 8800; cyclist 9924; cylinder 11455; cylindrical 1531; cynic 9925; cynical 1786; cyst 11727;
cytoplasm 6283; czechoslovakia 9142; dab 2620 14244 14243; dabbl 15308 1248; dad 9926; dadaism
8924; daddi 9926; daffodil 10944; dagger 4366; dainti 504; daiquiri 8530; dairi 4367; dairyman
9927; dais 4368; daisi 10917; dalla 9306; dam 4369 9928 14578; damag 8153 8020 12821 840; damascus
9233; damn 6083 8548 13655 467 1052; damnation 7876; damp 1843; dampen 12991 12770; dan 9615; danc
7620 8776 2974 15177 14901; dancer 9930; dandelion 10919; danger 12000 3224; dangerous 1542 454;
dangl 16465 14586; danish 7580 2230; dank 1843; dant 10756; dapper 709; dappl 1323; dar 7871 5705
15890 16161 41; dark 11602 12016 187 264; darken 12889 187; darkness 11602 9082; darl 9933 1060;
darn 14381 467; dart 15183 15444; darwin 10757; dash 5647 2829 15444 12918 1659; dat 12391 9934
16070 13438 710; datum 8922 6664; daughter 9935; daunt 15001; dauntless 173; dawn 12412 7995 13201;
day 12385 12342 12360; dayb 4370; daybreak 12412; daydream 14810; daylight 12402 10806; daytim
12402; daz 280 628; dazzl 15606 924; deacon 9937; dead 8549 12343 63 64 720; deaden 12990 1575 575;
deadhead 9940; deadlin 12419; deadlock 11651; deaf 8551 480; deafen 1055; deal 3537 7470 3573 2509
13953 13437; dealer 10665 8640; dean 9941; dear 9738 1060 289; death 8036 10807 63; deathb 12384;
deathlik 63; debacl 8049; debat 7747 7893 13402 13560; debauch 3024; debilitat 12986 984; debiliti
12007; debris 12193; debt 11953 11124; debunk 3036; debut 2755 14905 14904; dec 12445; decad 12430;
decadent 937; decay 11162 11161 13002 12760; deceas 9938 63; decedent 9938; deceit 5729; deceiv
16223 13632; decelerat 13056; deceleration 5968; december 12445; decenci 5764 5724; decent 1485
1395; decentraliz 13011; deceptiv 1442; decertifi 15995; decid 13371 13372; decimeter 11279;
decision 2672 6702; decisiv 482 500; deck 4372 4373; declaim 13993; declamation 7894; declar 13911
13839 485; declaration 7398 7413; declarativ 484; declin 11163 11841 12753 15716; decliviti 9377;
decompos 12761; decomposition 6893 12011; decor 4643; decorat 14865; decoration 4374; decorativ
790; decorativeness 5507; decorator 10162 9942; decorum 5762; decre 7221 13941; decreas 8037 12700
13059 1838; decrement 6030; decri 13653; dedicat 13700 348; dedication 5730; dedifferentiat 532;
deduc 13267 13803; deduct 13274 15689; deductibl 488; deduction 11074 11030; deductiv 1909; deed
7227; deem 13363; deep 491 1389; deepen 11165 12784 12783; deer 3930; default 2550 15732; defeat
8210 8360 14062 16045; defecat 12632; defect 11921 6128; defection 2533; defectiv 1298 1174; defend
13714 14089; defendant 9659; defender 9574; defens 3372 3241; defensibl 1830; defensiv 1196 1198;
defer 16322 13681; deferenc 3682; defi 16445 16447; defianc 5772 7873; defiant 494; deficienci
11897 6035; deficient 35; deficit 6036; defin 11224 16265 13825 496; definabl 526; definit 500 225;
definition 7429 5513; definitiv 680; deflat 502; deflection 11967; deform 1601; deformation 8167;
deformational 2212; defraud 16218; defray 15875; defrost 12966; dega 12729; degeneration 11166;
deglyceroliz 15325; degrad 14349; degradation 2802; degre 6007 11542; deign 16251; deiti 9528;
deject 502; dejection 11945; delawar 9375; delay 12500 3487 13085 16320; delegat 9943 15917 15913;
delegation 8867; deliberat 969 917; deliberation 7748 6617; delicaci 5648 8390; delicat 504 1625;
delicious 1333; delight 8235 15059 14175 1331; delightful 1333; delimit 16265; delineation 7824;
delirium 11799; deliver 13879 14519; deliveranc 2579; deliveri 2850; delta 9376; deltoid 6327;
delud 16223; delug 11368; delv 14352; demagogu 9944; demand 7812 11167 13464 16288 508; demander
9945; demarcat 13433; demarcation 9030; demean 15027; demeanor 5759; demimond 8768;
demineralization 11732; democraci 6981 8825; democrat 9948 9947; democratic 510 1910; democratiz
16141 16140; demolish 14839; demolition 8010; demon 9542; demonstrabl 399; demonstrat 15579 13313
399; demonstration 3033 3034; demonstrativ 7066; demonstrator 9949; demoralization 2803; demot
15923; demur 13550 1129; demythologiz 12682 1430; demythologization 7468; deni 13568 13569; denial
7830 7829; denmark 9143; denomination 8669; denominational 1911; denot 13783 13781; denouement
7945; denounc 13608 16105; dens 1745 1312; denseness 6446; densiti 5811 6000; densitometri 3408;
dent 10784 14318; dental 1912; dentist 9950; dentur 4375; denunciation 7874; denver 9253; depart
15107 16357; department 8666; departmental 2409; departur 2511 8051; depend 16360; dependabl 517
1787; dependenc 11634; dependenci 11634; dependent 9951 518 372; depersonaliz 12984; depict 14877
13875; depletion 2890; deplor 13584; deplorabl 817; deploy 14120; deporte 10014; depos 15931;
deposit 10808 9482 14661 15825; depositor 9952; depot 5251; deprav 16229; depraviti 5695 3180;
deprecat 653; deprecatori 653; depreciation 2897 11073; depredation 3382; depress 15057 15304 874;
depression 11809 11950; depriv 15828 15827; depth 6075 6008; deputi 9954 9953; derang 1551;
dereliction 5468 3168; derid 13629; derision 7383; derisiv 1487; deriv 13267 15799 498; derivation
8943 7428; derivativ 6894; derrick 4377; dervish 9955; des 12108; descend 15297 16495 1799;
descendant 9956 8832; descendent 9956; descent 8047 5793; describ 13875 13838; description 7396;
descriptiv 521; desecrat 16207; desecration 3179; desert 8939 13237 16238; desertion 2533; deserv
16330 1864; design 3342 6554 14811 13391; designat 13950 15913; designation 7074; designer 10161
9696; desir 8223 5812 15084 15086 1831; desirabl 522; desk 4378; desolat 899; desolation 12013;
desorption 11168; despair 11944 8363 15049 886; despatch 15272; desperat 9957 886 1483; desperation
11944; despis 14976 1061; despoil 15861; despoiler 10396; despondenci 8354; despondent 886;
despotism 11881; dessert 8418; destin 13445 13390; destination 8996 6863; destini 8002 9527;
destroy 14788 14712 524 1052; destroyer 4379; destruction 2730 8010; destructiv 395; desultori
1415; desynchroniz 11431; detach 14337 15395 363 1580; detachabl 110; detachment 8271 2934; detail
6667 11396 7296 13822 13333 214; detain 16085; detect 3120 15589 1182; detectabl 1296 926;
detection 6537 2657; detectiv 9958 9959; detector 4380; deter 13738; detergenci 6099; detergent
12325 4381; deteriorat 12759 12653; deterioration 12012; determin 13763 13374 1483 482; determinabl
526; determinant 6504; determinat 527; determination 2659 5715; deterrent 6501; detest 14974;
detonat 12882; detract 13172; detractor 9960; detribaliz 12714; detroit 9278; devastat 12985 1487
395; develop 14927 14926 529 940; developer 9961; development 2768 11169; developmental 2188;
deviant 1174; deviat 15455 16357; deviation 8051 6899; devic 4382 7666; devil 9544 9542; devilish
819; devilment 3166; devious 548; devis 14802 14834; devise 9962; devot 13700 13435 348; devote
10020; devotion 8368 3646; devotional 1318; devour 14713; devout 1320; dew 12164; dewar 4383;
dexamethason 12111; dexterous 38; dextrous 38; diabet 11701; diabetic 9963; diachronic 1722;
diagnos 2663 13281 13282; diagnosis 2663; diagnostic 2251; diagnostician 9964; diagonal 1263;
diagonalizabl 1913; diagram 4384 14883; dial 4385 13518; dialect 7764; dialectic 6939 11447;
dialogu 7740 7606; dialysis 3133; dialyz 12912; diam 6020; diameter 6020 11461; diamond 11108
12165; diaper 4386; diaphragm 4387 6238; diaphyseal 2287; diari 7129; diarrhea 11789; diarrhoea
11789; diatom 3759; diatomic 2096; dic 4388; dichondra 10959; dicken 7716; dictat 7323 6743 13447
13256 1596; dictatorship 8910; dictionari 7148; dictum 7400; die 4388 4389 12365 12944 15523 2;
diet 8392; dietari 2045; diethylstilbestrol 12108; differ 16366 13544; differenc 5568 8051;
different 1545 1547; differentiabl 1914; differential 6894 1915; differentiat 13288 13289 531;
differentiation 6569 3284; difficult 533; difficulti 3108 6498; diffident 1480; diffraction 10809;
diffus 15442 14236 359 301; diffusion 11170 8006; dig 14352 14354; digest 14188 13198; digestibl
849; digestiv 2412; digitalization 3149; dignifi 16165 535 1402; dignitari 10693; digniti 5745
5778; digress 13503; dilapidat 478; dilat 12880; dilemma 6497; diligenc 5475; diligent 1283; dilut
12782 540; dilution 12168 2895; dim 11120 187 557; dimension 6006 6716 1238; dimensional 2274 461;
dimer 12169; dimethylglyoxim 12170; diminish 12700 13060 920 1838; diminution 11163; diminutiv
1004; din 8070 3059 15660 13224 14147; dingi 271; dinner 8404 8778; dinnertim 12405; dip 14736
14177; diplomaci 7755 5683; diplomat 9965; diplomatic 1916 544; dipol 9378; dipper 4391; dipylon
2363; direct 13450 14121 545 549 1236 140; direction 9117 11418; directional 1917; directionaliti
5978; directiv 7783; directiviti 5978; director 9966 9967; directori 7153; dirg 7656; dirt 12178
11961; dirti 271 272; disabiliti 12008; disabl 8553 13148 740 843; disabus 13883; disadvantag 6126;
disagre 13544; disagreement 11599 5569; disallow 13526; disappear 13035; disappearanc 2531 8012;
disappoint 15025 1695 1555; disappointment 8359 2552; disapprobation 7372; disapprov 13329 13548;
disapproval 8261 7371; disarm 14034; disarmament 3596; disarray 6491; disassemb 3326; disassembl
14842; disaster 11929 7975; disastrous 766; disband 15394 15391; disbelief 6519; disbeliev 13344;
disburs 15812; disc 4889 11468; discard 15698 1832; discern 15670 551; discernabl 391; discernibl
391 1296; discharg 7966 3719 16194 14442; discipl 9968; disciplin 6881 6463 16183 405 1418; disclos
13787 15565; disclosur 7845; discomfit 8552; discomfort 11888; disconcert 353 1334; disconnect
14505 14416; discontent 8355 397; discontinu 16395 16398; discontinuanc 3435; discontinuiti 11835;
discorporat 433; discount 2894 13536; discourag 13738 15067 1221 624; discours 7033; discourteous
441; discover 15589 13212 1183; discoveri 2512 7846; discredit 11872 13352; discrepanci 5569 8052;
discret 1580; discretion 11626 6400; discretionari 512; discriminat 13287 16111 552; discrimination
3593 6568; discuss 13954 13563; discussion 7742 7746; disdain 8262 14976 13530; disdainful 1487;
diseas 11689 846; disembodi 433; disenfranchis 16051; disenfranchisement 3578; disengag 14633;
disengagement 2934; disentangl 14751 14562; disfigur 148; disgrac 11873 16166; disguis 5483 15595
1252; disgust 8263 15673 1332 1194; dish 4392 8391; dishearten 15068 1221 624; dishevel 1754;
dishonest 880; dishonor 11871 16166; dishonour 16166; dishwasher 4393; dishwater 12171; disillusion
420; disillusionment 6875; disintegrat 13000; disintegration 12011; disintegrativ 963; disinter
16014; disinterest 6967 1269; disjoint 298; disk 11468 4394 14932; dislik 6964 8257 14981;
dislocation 8054 3058; dislodg 14663; disloyalti 5735; dismay 8365 8308 55 136; dismember 14725;
dismiss 13536 13537; dismissal 3629; dismount 15279; disobedienc 3623; disobedient 1186; disobey
16158; disorder 11680 1226 298 1223 1754; disorganiz 1226; disown 15830; disparagement 7388;
disparat 1545; dispassionat 1269; dispatch 7344 2542 15272 16194; dispel 15354; dispens 15802;
dispensari 4395; dispensation 3580; dispenser 4396; dispers 14441 15393 359; dispersal 2906;
dispersion 8007; displac 15366; displacement 2707 8182; display 7532 3032 15567; displeas 1332;
displeasur 8358; dispos 15881 15698; disposal 6159 3575; disposition 5420 2513; dispossess 766;
dispossession 3633; disproportionat 317 315; disprov 13317; disput 7798 13660 13496; disputabl 398;
disqualifi 12874 614; disregard 6531 2962 14010 13536; disrepair 12009; disreput 11872; disrob
12601; disrupt 13500 13187; disruption 2926; disruptiv 1428; dissatisfaction 8356; dissatisfi 397;
dissect 14696; dissection 2930 6614; dissembl 13603; disseminat 13842; dissemination 6998;
dissension 7797; dissent 7839 7796 13543; dissenter 9969; disservic 3653; dissimilar 1549; dissipat
15393 15390; dissociation 2927; dissolution 11171; dissolv 7275 13065 13064 1108; dissuad 13487;
distal 554; distanc 5994 8978; distant 286 288; distast 8260; distension 2900; distil 13107 12788;
distillation 11172; distinct 1545 556; distinction 6569 11857; distinctiv 246 918; distinctness
5512; distinguish 13288 15670 922 535; distinguishabl 392; distort 13598 14227; distortabl 234;
distortion 8167 11456; distract 15010; distraction 6492; distraught 58; distress 8246 11930 1781
854; distribut 15802 14446; distribution 6555 5999; distributiv 301; distributor 9970; district
8974; distrust 6518 13353; disturb 14966 14504 1235 1781 854; disturbanc 8160 11807; ditch 4397;
ditti 7655; div 4605 2996 8199 15292 15286; divan 4398; diverg 15397; divergenc 3411; divergent
1545; divers 1545; diversifi 558; diversification 2705; diversion 2971 2887; diversiti 5570; divert
15455 15268; divertimento 7643; divest 15828; divestitur 7222; divid 16033 13276 1797; dividend
11128; divin 9533 847; diviniti 9528 5700; division 8724 6736; divisiv 368; divorc 3636 15966 16077
1079; divulg 13787; dizzi 1842 1586; docil 1691; dock 4399 15494; docket 13908; doctor 9971 9972
13127 12639; doctorat 7367; doctrin 6822; doctrinair 956; doctrinal 2316; document 7165 4400 13898
13315; documentari 7274; dodg 6764 2540 3170 15510 15511; dog 3839 15353 1690 402; doggerel 7107;
doghous 4668; doglik 701; dogma 7490; dogmatic 193; dogwood 10963; dol 4401; doleful 989; dollar
11283 11123; domain 11971 8979; domestic 756 2147; dominanc 5886 11877; dominant 565; dominat 16323
16331 405 565; domination 3562 11878; domineer 14993 562; dominion 11880; donat 15750; donation
11027 3513; donor 9974; doom 8009 8554 13445 63; door 4402 4405; doorbel 4403; doorhandl 4404;
doorknob 4404; doorman 9975; doorway 4405; dooryard 4406; dop 4931 1453; dormant 133; dormitori
4407; dos 4408 11360 13154 1455; dosag 11360; dot 11509 16407 1323 197; doubl 2639 12807 14479
1623; doubleheader 3008; doubt 6517 5583 13350 13351; doubtful 1423 228; dough 8505 11116; dov
3808; dovetail 16354; dowel 2656; downcast 1802; downfal 7979; downgrad 13305; downhil 1799;
downpour 10857; downtown 8961 1805; downward 1799 1802; dowri 11020; doz 12557; dozen 11319 11374
1621; drab 577 261; draft 11111 10878 3346 3098 14894 14047; drafti 1007; drag 10862 14543 14545
599; dragon 9522; drain 2941 15468 14131; drainag 2941; drama 7604 7941; dramatic 3304 567 924;
dramatist 9977; dramatiz 14893 13876; drap 4363 14681 14682 1248; draper 9978; draperi 4363;
drastic 604; draught 8514 3263; draughti 1007; draw 9379 7600 4410 14539 15801 1761 1210; drawer
4409; drawl 7732 13862; dread 8313 14988; dreadful 136 817; dream 6593 6594 14810 15533 1440;
dreamer 9979; dreami 113; dreamlik 1442; dreari 577; dreg 9380; drench 1248; dress 4411 4009 12596
12599 291; dresser 4256; dressi 1325; dribbl 15465; drift 10810 11173 15191 15236; dril 14526 13219
1418; drink 8516 3182 3266 14152 14155; drinker 9980; drip 15466; driv 2589 4412 15246 15245 1827
578; driver 9981; driveway 4413; drizzl 10858 1799; dron 3870 7676; droop 15319; drop 11491 11358
12186 15311 15310; droplet 11359; dropout 9939; dross 12020; drought 11996 12464; drover 10112;
drown 14387 13101; drows 12557; drowsi 133; drowsiness 11660; drug 4414 3147 12644 570; drugless
842; drugstor 4415; drum 4416 8085 15636 14921; drumhead 4417; drumlin 9381; drummer 9982; drunk
9983 570 662; drunkard 9983; drunken 570; drunkenness 11655; dry 12772 12773 1844 780 914; drygood
4418; dryness 11995; dual 1623; dub 13944 13834; dubious 228 1423; dublin 9186; duck 3813 3000
15121 15293; duct 6189; due 6145 89 670; duel 3614 3212; duelist 9985; duffer 9986; dugout 4419;
duk 9984; dul 14267 12992 577 191 974; dullard 10612; dumb 282; dumbbel 4421; dumfound 1707; dump
15701 15700; dun 3913 9382 252; dung 12186; dungeon 4666; dunk 14736; dup 13633; duplicabl 1385;
duplicat 14923; duplication 4422 3432; durabiliti 5955; durabl 1045; duration 12347 12346; dusk
12414; duski 187 170; dust 12174 12193 14264 14278; dustbin 4005; dustpanful 11347; dutch 2232;
duti 3567 3156; dwarf 9989 16420; dwel 4423 13377 16340; dweller 9581; dwindl 12831 1838; dye 2805
12851; dynamic 6922 578; dynamit 4424 12883; dynasti 8591; dysenteri 11707; eager 579; eagerness
8388; eagl 3775; ear 6241 6460 1863; earl 9990; earli 580 583; earn 11015 11037 15792 15793 585;
earnest 11089 1585; earnestness 8288; earphon 4425; earsplit 1055; earth 9383 12177; earthbound
848; earthi 481 1156; earthlik 252; earthman 10650; earthquak 8161; earthshak 1055; eas 5518 15092
12643; easel 4426; easi 534 917; east 11420 8983 587; easter 12422; eastern 587 592; eastward 587;
eat 3259 14149 14146; eatabl 594; ebb 11174 15192; eboni 5837; ebullient 1659; eccentric 9991 415
361; eccentriciti 5627; ecclesiastical 2117; ecclesiasticism 3658; echo 5896 13826 15650; eclectic
552; eclips 8056 16504 15594; ecliptic 8990; economi 8830 6443; economic 6934 1920 1919; economical
602 1920; economist 9992; economiz 15762; ecstasi 11609 11612; ecstatic 991; eddi 15424; edema
11761; edematous 846; edentulous 1767; edg 8992 11493 15472 180; edgi 1740; edifi 13882 957; edific
4171; edit 12749; edition 7240 8569; editor 9993; editorial 7020 1922; educat 15908 13218 595;
education 3302 6868; educational 2190 956; educator 9994; eeg 7601; effac 12888; effect 10781 5478
14817 16193; effectiv 598 339; effectiveness 6160 5928; effectuat 14817; efficaci 6161; efficacious
601; efficienci 11411 6442; efficient 602 339; effloresc 12865; effluent 12190; effort 3206 3105;
effortless 600; egalitarianism 6849; egg 3761 8499; egghead 9995; eggplant 8455; ego 8277 6475;
egotism 5746; egotist 9996; egypt 9189; eight 1621; eighteen 1621; eighteenth 1622; eighth 1622;
eighti 1621; ejaculat 13866; ejaculation 7717; eject 14566 12668; ejection 2603; elaborat 13821
1325 214; elaboration 2909; elaps 15473 2447; elastic 606 749; elasticiti 5907; elat 15051; elation
11810 8329; elbow 6376 4427 15139; elder 1205; elect 15925 13332 607; election 2694 2691; elector
10710; electoral 1923; electric 2018; electrical 2017; electriciti 10811 10813; electrifi 663;
electrocardiograph 4223; electrod 4428; electrolysis 11175; electromagnet 4429; electromagnetic
2158; electromyographi 3413; electron 9384; electronic 6920 1924; electrophoresis 11176;
electrophorus 4430; electroshock 3148; electrostatic 1925; electrotherapist 9998; eleganc 5646;
elegant 611; element 6738 4310; elemental 1926; elementari 534; elephant 3946; elevat 15921 15305
869; elevation 8059 11543; elevator 4431; eleven 1621; eleventh 1622; elfin 1160 1004; elicit 14951
14800; eligibl 613; eliminat 13100 16290; elimination 2939; elit 8848; elizabethan 9999; ell 4432;
ellipsoid 11487; elm 10943; elongat 12896 1043; eloquent 100; eluat 12181; elucidat 13798; elud
15474 16477; elusiv 919 98; elut 14302; elution 11178; emaciat 718; emanat 13183; emanation 12332
3718; emancipat 16089 16088 774; emasculat 13177; emb 14664; embankment 4433; embargo 7317; embark
15314 12929; embarrass 15012 353 533 1330; embarrassment 8274 11608; embassi 4434; embed 1213;
embellish 13823; embezzl 15800; embitter 14973; emblem 4435 7535; emblematic 1476; embodi 16426
16424; embodiment 10367; embolden 15063 173; emboss 14668; embrac 2961 11849 16292 14508; embroider
14852; embroil 16389; emerg 13032 13170; emergenc 7990 7982; emergenci 8145 11664; emeritus 1205;
emigrat 13021; emigration 2534; eminenc 11857; emission 3718; emit 12669 16518; emotion 8214;
emotional 1432 615; emotionalism 5423; emotionaliti 5423; emphasis 11855 5935; emphasiz 13916
13917; emphatic 1686; emphysema 11718; emphysematous 2326; empir 8980 8625; empirical 617;
empiricism 6854; employ 11579 14133 15939 620; employe 10000; employer 10001; employment 11579
3087; empower 16046; empti 13068 13066 788 1099; emptiness 11906; emulat 16383; enabl 13149 859;
enact 15962 14910; enactment 3557; enamel 6232 14870; encamp 16342; encampment 8952; encas 14596;
enchain 175; enchant 15062 622; enchantment 8250; encipher 13887; enclav 8975; enclos 14740 16454;
enclosur 4436 2855; encompass 16292; encounter 3374 8141 15375 15728; encourag 16186 15064;
encouragement 7355 3654; encroach 15336; encroachment 8164; encrust 14292; encumbranc 6690;
encyclopedia 7154; end 8993 12489 7047 2723 16262 12937; endanger 16423 13957; endear 15041 1058;
endeavor 3217 3206 16134; endless 1045 734; endors 16008 16188; endothelial 2367; endow 16047 15679
469; endowment 6413; endpoint 8994; endur 13319 16446 1299; enduranc 5925; enemi 8712 10003;
energetic 627 635; energi 10814 5930; energiz 12566; enervat 12987 984; enervation 5940; enforc
16191 16192 375; enforceabl 374; enforcement 3558; engag 15891 13213 200 1113; engagement 3370
8846; engender 14830; engin 4438 10788; engineer 9575 3368 6928; england 9177; english 7577 9639
2308; englishman 9616; engrav 14365 217; engraver 10004; engross 13214 112 1663 975; engulf 13214
14741; enhanc 12789 12790; enigma 6495; enigmatic 355; enjoin 13529 13446; enjoy 15070 14178;
enjoyabl 1329; enjoyment 8237 3495; enlarg 12704 12800; enlargement 2899; enlighten 634;
enlightenment 6873; enlist 14046 15721; enliven 15053 12741; enmesh 14561; enormiti 5767; enormous
1003; enough 11242 1696; enquir 13721; enrag 15015 71; enrich 12725; enrichment 2789; enrol 16040;
enrolle 10005; enrollment 2528; ensconc 14611; ensembl 8708; enshrin 14588; ensu 16305 81; ensur
13705 13310; entail 16307 16306; entangl 1113 179; entanglement 5371; enter 15367 14029;
enterotoxemia 11743; enterpris 3217 8629 635; entertain 16079 13397; entertainer 9576;
entertainment 2975; enthalpi 5898; enthral 15062; enthron 15905; enthusiasm 8387 5433; enthusiast
10006; enthusiastic 636; entic 13506; entir 345; entireti 11917; entiti 2472; entitl 15997 13947
613; entomb 16013; entranc 4439 8058; entranceway 4439; entrant 4440; entrench 14667; entrepreneur
10007; entri 7188 2755; entrust 15873; enumerat 13806; enunciat 13861 13860; envelop 4443 4442
14740 287; envi 8378 15088; envious 638; environ 8995; environment 11536 8995; environmental 2184;
envisag 14809; envision 14807 14808; enzym 12102; enzymatic 2313; eosinophilic 2333; epaulet 4444;
ephemeral 1300; epic 7108 1003 2354; epicenter 9008; epicur 10008; epidemic 8171 1036; epidermis
6181; epigram 7761; epileptic 2187; epiphani 7987; epiphyseal 2286; epiphysis 6383; episod 7939
7119; epistemologi 6941; epistolatori 762; epitaph 7135; epithet 7390; epitom 6813; epitomiz 16428;
epoch 12469; epoxi 12220; equal 9590 16362 16377 639; equaliti 5567 11551; equanimiti 5769; equat
13293 16303; equation 7328; equator 8999; equilibrat 12685; equilibrium 11537 11154; equip 3595
15855 13150 794; equipment 4445; equipotent 1350; equitabl 698; equiti 11080; equivalenc 11551;
equivalent 6509; equivocal 643; era 12469; eradicat 13099; eras 13114; erect 14845 893; ergotropic
1927; erod 12845 12844 1863; erosion 11179; erotic 1598; err 13241 15236; errand 3163; erratic 234;
erroneous 435; error 2554 5633; ersatz 1159; erudit 1556; erupt 12926 12884; eruption 8173;
erythroid 1928; escalation 2902; escap 2538 2976 15475 13555 774; escapad 3216; escheat 11082;
eschew 13558; escort 9756 3245 15384; escritoir 5053; esoteric 646; espionag 3138; espous 15868;
essay 7140 3208 16132; essenc 6784; essential 9438 1163 647; establish 15960 14827 1202 1596;
establishment 2754 8628; estat 11007 11003; esteem 11866 13364; ester 12184; esthetic 6853 47;
estimat 6643 3289 13325 13398; estrang 1061 1239; estrangement 11830; estuari 9385; etcetera 4446;
etch 14945; eternal 1299 1045; eterniti 12463 11565; ethanol 12094; ethereal 430; ethic 6837 9326;
ethical 1929 651; ethiopian 9618; ethnic 1635; etho 5534; etiquet 7326; etymological 2379; eugenic
1918; eulogiz 13686; euphoria 8334; euphoric 654; eurasian 2387; europ 9386; european 9614 2243;
europeaniz 13016; eutectic 12024; evacuat 15112 13067; evacuation 2940 2532; evad 13554 15474;
evaluat 13340; evaluation 3288 6560; evaluativ 452; evangelical 2154; evangelist 10010; evaporat
12953; evaporation 11239; evasiv 643; eve 9556 12390; even 658 639; evening 12407; evensong 12451;
event 2491 11547; eventual 1161; eventuat 16263; everlast 1299; everyday 1230; evidenc 6680 7300
13576 13920; evident 1190 926; evidential 1614; evil 3178 6092 819 1821; evildoer 10551; evocation
6597; evok 14951 14826; evolution 11169; evolutionari 2300; evolv 14926 12817; exacerbat 12758;
exacerbation 2913; exact 13923 660 434; exaggerat 13605 16209 1126; exaggeration 7691 2904; exalt
13646 15052 1170; examin 13280 15557; examination 3121 7820; exampl 6672 6812; exasperat 15071 1332
1334; exasperation 8306; excavation 3358; exceed 16373 16372; excel 16380; excellenc 5542;
excellent 1700; excelsior 12263; except 13550 13239; exception 6533 6673; exceptional 1231 322;
excess 6047 6045 1164; excessiv 1126; exchang 10780 7737 15740 12715; excis 14695; excit 14970
13144 58 662 663 1680; excitabiliti 6456; excitatori 1681; excitement 8332 11671; exclaim 7715
13746 13857; exclamation 7715; exclud 13239 15999; exclusion 11538; exclusiv 1605; exclusiveness
5750; excommunicat 13951; excoriat 13653; excretion 11177; excruciat 1255; excursion 2841; excursus
7252; excus 7424 13733 13711; execut 16065 16068; execution 3604 2583; executioner 10011; executiv
10012 8684 2365; executor 10013; exemplar 6791; exemplifi 16478 13928; exempt 16195 1712; exemption
11986; exercis 3110 3363 14145 16208; exert 14145 15681; exertion 3105; exhal 12537; exhaust 12635
14130 1761 984; exhaustion 11654; exhaustiv 349; exhibit 7411 16298 15567; exhibition 3035 8873;
exhilarat 983; exhortation 7745; exhumation 2516; exigenci 11666; exil 16093; exist 16258 16270
1276 667; existenc 11561 9508; existent 667; existential 617; existentialist 10015; exit 4447;
exodus 2541; exonerat 13731; exorcis 14660; exotic 753; expand 15480 12820 369; expans 6063 6067;
expansion 2899; expansiveness 5545 5453; expect 13413 13466 670; expectabl 670; expectanci 8285
6830; expectant 885; expectation 6823 11943; expedient 672; expedit 16168; expedition 3383 8876;
expel 16096; expend 14132 15759; expendabl 673; expenditur 11031 3551; expens 11032 8152; expensiv
674; experienc 6580 6869 15524 13207 676; experiential 2283 617; experiment 3125 6635 16137;
experimental 2181 617; experimentalism 6839; experimentation 6635 3125; experimenter 9577; expert
9578 1625; expertis 6436; expiat 16118; expir 16400 12944; expiration 12492; explain 13797 14015;
explanation 7417 6627; explanatori 956; expletiv 7713; explicit 680; explod 12882 12881; exploit
2501 14140 14142; exploitation 3365 2963; explor 13285 13286; exploration 2838 3361; exploratori
629; explorer 10017; explosion 7968 2918; explosiv 308 1669; export 4448 15866; exporter 10018;
expos 15526 13787 1400 292; exposition 7425; expositori 956; exposur 5942 2667; expound 13821;
express 13801 13799 680 1662; expressibl 682; expression 5486 7533; expressionistic 2029;
expressionless 332; expressiv 331; expressiveness 5652; expulsion 2721; expung 14695; expurgation
2942; exquisit 1112; extant 669; extend 13176 16403 1045 1042; extension 12501 2905; extensiv 1003
351; extent 11544 6053; extenuat 13734; exterior 9040 9039 692; exterminat 14374; extern 10019;
external 686 979; extinguish 13111 524; extirpat 14847; extra 1164; extract 12182 14408 15719;
extralegal 1013; extramarital 1138; extraneous 1472 979; extraneousness 11392; extraordinari 1231
1126; extrapolat 13932 13277; extrapolation 6641; extraterrestrial 1970; extravagant 1493 1752;
extravaganza 3028; extrem 6014 9000 1112 1126; extremiti 6349; extremum 9000; extricat 14751;
extrud 14864; exuberant 1659; exud 12624; exultant 503; exultation 8330; eye 6233 6398 6826 15622;
eyebal 6236; eyebrow 6234; eyed 694; eyelid 6235; eyelik 694; eyepiec 4450; eyeshadow 4451;
eyesight 6459; eyestrain 11653; fabl 1440; fabric 4452 5803; fabulous 1333; fac 6390 5486 4455
13559 14023 160; facad 4453; facet 6720; facetious 914; facilitat 13156; facilitatori 860; faciliti
4454; facsimil 4456; fact 6666 7297; faction 8763; factor 8000 6738 13273; factori 4457; factual
1439; faculti 6449 8798; fad 12779 13030 261 632; fadeout 8013; fail 16131 16130; failur 2549 7978;
faint 12567 1296 557; fair 3029 14332 696 1125; fairi 9538; fairness 5680; fairway 9001; fairyland
6421; fairytal 7855; faith 6825 6821; faithful 8743 699 12; fak 4458 14836 812; faker 10147; fal
12456 2562 15299 15297 14288 1802 1838; falcon 3774; fallof 11226; fallout 12195; fallow 1356; fals
1784 435; falsifi 13598; falsiti 11570 7447; falter 3480 16501 15186 1678; fam 11865 998; famili
8648 8587; familiar 705 708; familiariti 6665 5624; famous 998; fan 4459 10587 14481 12785; fanatic
10021; fanaticism 6969; fanci 6755 6419 14807 14980 1325; fanciful 445; fanfar 7545; fantasi 6420
7094; fantasia 7645; fantasist 10022; fantastic 707 1231; fantod 11683; far 6771 16272 284 1043;
faraway 284; farc 7613; farewel 7282; farm 4460 3331 15951; farmer 10023; farmhous 4461; farmland
9002; fasciculation 11782; fascinat 16391 15072 622 975; fascination 11816; fascism 6982; fascist
2149; fashion 5798 2958 14843; fashionabl 709; fast 3492 712; fastbal 2595; fasten 14390 14394
1564; fastidious 716; fat 12198 6205 8002 9527 717 1743; fatal 720 482; fateful 482; father 10025
10040 12606; fathom 13429; fatigu 11652 1761; fatten 14184 731; fatti 719; faucet 4462; fault 2554
11922 13610; fauteuil 4463; favor 3679 6116 15924 13360 1060; favorabl 723 722; favorit 6622 9933
1341 1060; fawn 5860; faz 14999; fear 8307 8321 14989 14988; fearful 55 136; fearless 56;
feasibiliti 6106; feasibl 1348; feast 8777 7940 14169; feat 2501; feather 3822 14304 37; featur
6719 6392 16293 16297 390 160; featureless 1324; feb 12436; februari 12436; fecund 727; fecunditi
6417; federal 803 1930; federaliz 12956; fedora 4464; fee 11067; feebl 1689; feebleness 12007; feed
8484 3259 3473 14163 14160; feedback 11180 7432; feeder 3735; feedlot 4465; feel 6478 11984 2487
6777 8290 14967 13404; feeler 3951; feign 13603; feint 14909; felicitat 13689; feliciti 5528; felin
2091; fella 9818; fellow 9818 9866; fellowship 8752 11526; felon 9913; femal 3738 9579 1074 1082;
feminin 1082 1085; femininiti 5471; fenc 4466 14757; fender 4467; ferment 11596; fermentation 11596
11240; ferocious 1819; ferociti 5936; ferri 15265; ferromagnetic 2307; fertil 727 1381; fertiliz
13143; fertilizer 12196; fervent 1273; fervor 8218; festiv 991; festival 12392; festiviti 2973; fet
16078; fetch 14516 114; fetid 768; feudal 1931; fever 11784 8286; feverish 58; few 1140 1144; fiat
7221; fiber 12200; fiberglass 12199; fibrin 12103; fibrocalcific 2331; fibrosis 11728; fiction
7091; fictional 1932 1440; fictiv 812; fiddl 5344; fideliti 5637; fidget 15439; field 9003 8940
2623 14028 14026; fielder 10027; fieldhand 10024; fieldston 12201; fiend 10282 9542; fiendish 819;
fierc 1819 1112; fierceness 5936; fieri 1273 903; fifteen 11322 1621; fifteenth 1622; fifth 11257
1622; fifti 12377 11326 1621; fiftieth 1622; fig 7594; fight 3370 3611 14039 14040 1215; fighter
9855 4468; figur 7594 6173 6640 13398 16473; figurativ 1027; figurin 4469; fil 7196 8891 7779 11243
12202 11181 3902 13897 14455 13071 13070 787; filipino 9632; fillip 6685; film 7270 7013 3320 13900
1031; filter 4470 4471 14552 14551; filthi 271; fin 9619 1554 1359; final 7637 736 1161; financ
3520 3521 15691; financial 2046; find 2659 3631 11038 15728 15589 15960 14827 1051; fineness 5541;
finger 6363 3466 14206 14205 685; fingernail 6378; fingerprint 7302 2662; fingertip 6364; finicki
716; finish 5508 13120 12936 731 729; finit 733; fir 7956 3401 2614 14102 14097; firearm 4472;
firecracker 4473; firelight 10818; fireman 2981; fireplac 4474; firepower 6166; firesid 9012;
firewal 2590; firewood 12330; firework 4475; firm 8634 1483 835; firmness 5922 5710; first 11432
11254 737 1622; firsthand 1372; fiscal 2046; fish 3947 8481 3001 14361 14111; fisher 10028;
fisherman 10028; fishmonger 10029; fishwif 10029; fist 6361; fistfight 3616 14027; fit 11812 11695
16438 16353 741 1437 1395 994; fitness 5529 12005; fiv 11314 1621; fix 11818 2793 12822 14390 527
1151; fixer 10030; fixtur 4476; fizzl 16397; flag 4477 7182 13964 13146; flail 4478 14497; flair
6415 5647; flak 14750; flam 11182; flank 8929 16417; flannel 4479; flap 4480 15188 15147; flapper
10031; flar 11453 11183 16510 12878; flash 8137 5827 7934 15598 13033; flashback 7128; flashi 1734
262; flashlight 4481; flask 4482; flat 9387 4483 4484 656 460; flatness 5971; flatten 13092 13091
460; flatter 13685; flatteri 7364; flatus 3261; flaunt 15568; flautist 10034; flavor 11984 6545;
flaw 11922; flawless 1297; fle 15477; flea 3866; fleck 9345 1323; fledgl 10305 795 677; fleet 8801
712 1046; flesh 6203 6173; fleshi 717; flex 15405; flexibiliti 5912 5463; flexibl 745 743; flick
8015 15599 15585; flicker 15144; flight 8738 2832; flimsi 1689; flinch 15443; fling 14635 15506;
flint 12204; flip 2993 15173 14630; flirt 13961; flit 15183; float 15191 15193 54; floc 12022;
flocculat 16285; flocculation 11184; flock 8606 8605 15382; flog 14484; flood 10816 11368 14656
12769 787; floodhead 10817; floor 4485 4486; floorboard 4487; flop 15302 15301; floral 1323;
florenc 9161; florentin 2127; florid 1325; florida 9256; floridian 9647; florist 10033 4488; flounc
15229; flounder 15233 15936; flour 8397; flourish 7547 12886 15858; flout 13538; flow 8126 12506
15457 15459; flower 10890 10889 11146 11238 12864; flowerb 4489; flu 11703; flub 16129; fluf 12113;
fluffi 836; fluid 12247 12246 234; fluoresc 15602; fluorescein 12267; fluorescenc 10819;
fluorescent 186; fluorid 12205; fluorin 12053; fluoroborid 12206; flurri 3063 10867 15491; flush
12531 11678 12665 13075 656 845 257; fluster 15011; flut 4490; flutter 2883 15183 15144; flux 12507
8131; fly 3867 5250 15255 15098 1150; flyer 7905; flyway 9048; foam 9388 12207 13158; foami 846;
focal 221; focus 6529 5515 13416 15605; foe 10003 10035; fog 10820 11978; foibl 5593; foil 4491
16499 16190; fol 5754 3710; fold 11500 8607 14313 13001; foliag 10990 4492; folk 8555 8834 8589;
folklor 6871; follicular 2372; follow 8742 15347 16457 81; follower 10037; fond 1062; fondness
8249; food 2480; foodstuf 4550; fool 10038 9827 16225 855; foolhardi 173; foolish 1857; foolishness
5754; foolproof 704; foot 6357 11270 11559 15788; footag 4493; footbal 3010 4494; footbridg 4495;
footloos 774; footnot 7460; footpath 4870; footprint 7303; footstep 8086 2819; foppish 611; forag
3362; forbid 13526 16006 1304; forc 6153 10821 16100 14832 2448 1827; forceful 604; forceless 605;
forearm 6359; forebod 8315; forecast 7437 7435 13772 13398; foreclos 16006 15771; forefather 10040;
forefinger 6366; forego 16456 80; foreground 6807; forehead 6393; foreign 755 753; foreigner 10041;
foreknow 13415; foreknowledg 7914; foreman 10043; foremost 153 139; forensic 1510; forerunner 9592
7503; forese 13415 14808; foreseeabl 1363; foreshorten 12805; foresight 5758; forest 8904 9389;
forestal 16006; forfeit 15816 1054; forg 14863 14836; forget 13230 13228 1181; forgetful 1498;
forgetfulness 6473; forgiv 13730 16196; forgo 16142; fork 4496 2932 1797; form 7038 6704 15998
16278; formal 760 1199; formalism 6840; formaliz 1933; formation 8887 3341; formativ 7045; former
763 1275; formidabl 924 136; formula 7406 7488; formulat 13771 14802; formulation 12208 3354;
forsak 13237; forswear 13534; fort 4519 4498 6123; forthright 547; forti 12376 1621; fortifi 12775
1399; fortification 4497; fortitud 5923; fortress 4498; fortun 10789 11105; fortunat 765 468;
forward 2611 15273 143; foster 7907 16184; foul 14118 13133 1194 768 271; found 2758; foundation
11383 8870; founder 11779 10044; foundri 4500; fountain 4501; fountainhead 7336; four 11313 1621;
fourfold 1623; foursom 8601; fourteen 11321 1621; fourteenth 1622; fourth 11433 1622; fowl 3798;
fox 3848 9973; foyer 3985; fraca 7801; fraction 12234 4502; fractional 346; fractionat 14553;
fractionation 11185 2933; fractur 12752; fragil 506 504; fragment 9390 5062; fragmentari 346;
fragmentation 2931; fragranc 6543; fragrant 767; frail 1528; fram 4503 4504 3356 14754 16455 796;
frambesia 11714; framework 6746 5803; franc 11284 9202; franchis 7212; frangipani 10908; frank 547;
frantic 58 1731; fraternisation 3504; fraterniti 8753 8647; fraterniz 15911; fraud 3194 10147; fray
1863; fre 15953 15876 774 770; freak 10045; freckl 6183; freedom 11620 11986; freehand 1240;
freeman 10047; freeway 4449; freewheel 1493; freewheeler 10046; freez 11186 15093 12963 783 1151;
freight 4225 3533; freighter 4131; french 7584 9641 2224; frenchman 9620; frenzi 11799 1731;
frequenci 12508 11412; frequent 16030 15101 776 321; fresh 778 1204; freshman 10048 10305;
freshness 5795 5629; fret 15013 14962; freud 10758; freudian 2396; friabl 506; friction 11597;
friday 12399; friend 10050 9679 781 902; friendliness 8253; friendship 11529; friez 4505; fright
8307; frighten 14986 55 136; frightful 136 1231; frigid 1063 904; fring 11495 9128 180 37;
frivolous 1586; frizzl 12905; frog 3779; frogmarch 15493; frolic 3026 15152; front 9005 9006 16415
14024 139; frontag 6055; frontal 85; frontier 8938; frost 12229 10803 14645; frostbit 11755;
frostbitten 783; froth 9388; frown 12584; frowzl 1754; fruit 10986 5412; fruitful 785; fruitfulness
6095; fruitless 1382; frustrat 16190 1695 624; frustration 8360 2551; fry 16497 12904 422; fuel
12210 15851 798; fugal 2339; fugitiv 10051; ful 787 345; fulfil 14812 14166 16376; fulfillment 8341
2543; fullback 10052 14022; fullness 11918 5880; fulminat 13609; fum 12172 15014; fumbl 2560 14356
15431 1626; fun 2977 7478; function 11380 6100 14658 16375 791; functional 789 793; fund 11095
11102 11093; fundamental 6744 922 1374; fundamentalist 2209; funeral 8190; fungal 2027; funnel
11463 14528; funni 914 707; fur 12125 3823; furi 8301 11799; furious 1819 71; furl 13050; furlong
11272; furlough 12357 15929; furnac 4506; furnish 15844 15850 797; furnitur 4507; furor 6573; furri
146; furrow 4508 14312; furtiv 1560; fus 4509 12996 12999; fusiform 1335; fusion 8062; fuss 11808
15013 16176; fussi 821; futil 1808 1382; futiliti 6104; futur 12341 7070 1277 1398; fuz 10966 146;
fuzzi 146 557; gabardin 4510; gabbl 13958; gabl 4511; gadf 10369; gadget 3991; gadgetri 4512;
gaelic 2221; gag 7475 4931 4524 15668; gagwriter 10053; gaieti 8335; gain 11331 6119 15799 15791;
gainful 1388; gait 12511; gal 11259 60; galaxi 8785; gallant 9931 181; gallantri 5704; gallbladder
6250; gallon 11259; gallop 2818 15281 15283; gallow 4513; gallus 4144; galvanic 2019; galvanism
10812; gam 3002 3003; gambl 2978 16160; gambler 10054; gamecock 3766; gamin 10610; gamma 7517;
gamut 6064; gang 8767 8788; gangster 10055; gap 5573 9444 15612 1211; garag 4516 15781; garb 4009
291; garbag 12191; garbl 298; garden 4517 8908 3332 14929; gardener 10056; garland 14854; garment
4518; garner 15793; garrison 4519 14037; gas 11936 12211 14085; gaseous 1646; gash 14366; gasolin
12080; gasp 3256 12538; gass 11187 2740; gastrocnemius 6370; gastrointestinal 2252; gat 4520 4521;
gatepost 4522; gateway 4523; gather 8592 3683 14449 15964; gauch 612; gaudi 1734 262; gaug 4524
13325; gaunt 718; gauntlet 1037; gauss 11265; gavot 3041; gawk 15612; gay 251 991; gaz 3294 15558;
gear 4525 12870; gearset 4527; gee 11268; gegenschein 10804; geld 3904; gem 4528; gender 7067;
general 10058 13456 800 559; generalist 10471; generaliz 13932 1658; generalization 6602 6772;
generat 14795 14797; generation 8833 8831; generator 4530 4529; generositi 5670; generous 809 810;
genesis 7989; genetic 947; geneticist 10060; geni 9547; genial 781; genius 10061 6407; genr 6710;
gentian 10937; gentil 1934; gentl 14957 1111 996; gentleman 10062 1449; gentri 8850; genuin 811
1619; genus 6708 8659; geochemistri 6915; geographer 10063; geographic 2377; geographical 2377;
geologi 6925; geological 2128; geologist 10064; geometri 6887; geometric 1475 1935; geometrical
1935; georgia 9257 9258; georgian 9648; germ 6693; german 9652 7579 2220; germani 9147; germanium
12054; germinal 1240; germinat 12940; gerundial 2435; gesticulat 13885 331; gestur 2866 7527 13885;
geyser 15471; ghana 9204; ghast 136; ghetto 9009; ghost 6757 15096 1160; ghostlik 1160; ghoul 10083
9545; giant 3744 9853 1003; gibbet 4514; gibelik 1487; giddiness 5451; gift 11019 6413 16047; gig
4531; gigantic 1003; giggl 7722 12577; gild 14872 252; gilt 252; ginger 219; gingham 4532; ginkgo
10888; ginmil 4053; gird 14033; girl 10067 10026; girlfriend 10069 10068; girlish 1206; giv 5910
6751 3510 15832 15854 15 932; giveaway 11028; givenness 5578; giver 10070; glacier 9391; glad 988
1853; gladiator 10071; glamor 5494; glamorous 663; glanc 3291 15616 15172; gland 6243; glander
11744; glar 5825 3295 12585 190 390; glass 12214 4534 5148; glassi 1631 788; glassless 813;
glaucoma 11740; glaz 14300 12678 788; gle 8336; gleam 5830 8139 15607 15600 190; glean 14363;
gleeful 991; glibness 6011; glid 15160; glimmer 8139; glimps 3291 6808 15535; glint 8138 15607
15616 190; glisten 15607 190; glitter 5826 15607 190; gloat 13694; glob 9383; global 1154; globulin
12286; glom 15838; glomerular 2330; gloom 11607 8344; gloomi 187; glori 11864 5493 13640; glorifi
13646 13129 126; glorious 814; glossari 7150; glottochronologi 6936; glottochronological 2089; glov
4058 1037; glow 11679 5905 15601 15603 636; glower 12585 821; glu 12090 14382 13124 107; glum 502;
glut 14180; glutton 10072; glycerin 12216; glycerol 12216; glyceroliz 15324; gnash 12638; gnaw
14533 12845; gnom 9540; gnp 11013; goad 4938 15065 14257; goal 6861 8996; goat 3928; gobbl 14157
14007; god 9532 9528; goddam 467; goddamn 467; goddess 9531; godforsaken 899; godless 1319; godlik
910; goitr 11726; goitrogen 12217; gold 11106 5848 1123 252; golden 252 831; goldsmith 10073; golf
3009 2625; golfer 10074; goner 10075; good 6088 6124 5693 14060 12755 155 157 816 68; goodness
6084; goof 16203; goos 3814; gop 8782; gor 14531; gorg 14180; gorgeous 147; gori 172; gospel 7159
7394; gospeler 10010; gossamer 504; gossip 7738 7856; goug 14320 15724; gourd 4535; gourmet 10008;
gout 11724; govern 8678 16110 15986 565; governess 10076; government 8624 3555; governor 10077;
gown 4536 291; grab 14521 15817; grac 11912 5892 14865; graceful 822; gracious 824; grad 8760 11850
3419 13299 866; gradient 11451; gradual 825; graduat 9680 15756 15755 873; graduation 2725; grain
9392 8487 5821; gram 11299; grammarian 10078; grammatic 2087; grammatical 2087; granari 4538; grand
924 1171; grandchild 10079; grandeur 5650 5723; grandfather 10080; grandios 924; grandma 10081;
grandmother 10081; grandparent 10082; granit 12218 5610; granni 10081; grant 11022 2572 15736 15749
15; granul 9393; granular 1627; granulocytic 2327; grap 8475; grapevin 7858; graph 7596 14949;
graphic 1663 680; graphical 1936; graphit 12141; grappl 3106 16244 14730; grasp 6649 14216 13196;
grass 10922 14105; grassfir 7959; grasshopper 3878; grassroot 1374; grat 4539 4540; grateful 829;
gratifi 15060 1331; gratification 11610 3496; gratitud 8265; gratuitous 995; grav 12366 4541 1585
454; gravel 12088; graveston 4542; graveyard 8955; gravid 119; gravitational 1937; graviti 10825
5449; gray 5841 4543 253 1205; graybeard 10322; graz 14734 14783; greas 12219 14299; greasi 719;
great 1003 922 1005 1700; greatcoat 4544; greatness 6136; grecian 2356; greec 9152; greed 5814;
greedi 17; greek 7589 9621 2356; green 5851 9044 8452 252; greenhous 4545; greenland 9164;
greenness 6041; greenroom 4546; greet 7284 13719 13718; gregarious 1639 1635; grenad 4547; grey
253; grief 8349; griev 15022; grievanc 8377 7883; grievous 454; gril 4548 5380 12907; grim 1322
136; grimac 12589; grimi 271; grin 7529 12573; grind 9394 8087 14771 14464; grip 3230 4569 7840
14228 14730; gristmil 4549; gritti 1627; grizzl 170; groan 7718 13976; grocer 10084; groceri 4551;
groggi 628; groin 6387; groom 10086 15907 12595 1755; groov 11483 3440 1202; grop 14356 16133;
gross 1166 800; grotesqu 4552 148 707; ground 9413 9320 6680 5411 14347 14619; grounder 2631;
groundless 1704; groundwork 6629; group 2493 12041 3421 13297 14038; grov 8905 4553; grovel 15451;
grow 11188 12680 12791 1090; grower 9676; growl 8088 7842 13977; grownup 9560; growth 11188 11189;
grub 8393 3891; grudg 8377; gruesom 136; gruf 821 206; grumbl 8103 7843 13741 13740; grunt 8089
13971; guam 9171; guarante 7347 7348 13704 13705; guard 10088 10087 16012 14091; guardian 9574;
guatemala 9137; guatemalan 2413; gubernatorial 2271; guerrilla 10089; guess 7482 6644 13261 13759;
guest 10090; guid 10689 10091 15249 15348; guidanc 7314 3586; guidepost 6715; guilt 11617 8352;
guilti 954 102; guitar 4554; gul 9396 16225 13633; gulf 9395 5574; gullibl 1654; gulp 3263 3264
14196 14018; gum 8416 6228; gummi 36; gun 4555 4004; gunfir 2615; gunman 10092; gunner 9699;
gunplay 2617; gunpowder 12281; gunshot 2615; gunslinger 10092; guru 10093; gush 15461 13690; gust
10826; gusto 8238; gut 6314 5924; gutter 4558; guttural 206; guy 10094 4559; guzzl 14154; gym 4560;
gymnast 10095; gymnastic 2984 18; gynecologist 10096; gyrat 15427; gyration 8177; haberdasheri
4284; habit 6468 2957; habitabl 1032; habitat 9010; habitual 323; hack 10097 14286; hacker 10098;
hackney 1241; hackwork 3107; haggard 1761 718; haggl 15744; haiku 7109; hail 10827 13648 16502;
hair 6191; haircut 6193; hairdo 6192; hairi 146; hairless 145; hal 4562 3985; half 11303 346 350;
halfback 10100; halftim 12502; halfway 221 739; hallelujah 7359; hallmark 5549; hallow 1536;
halloween 12423; hallucination 11796; hallway 4562; halo 5823; halogen 12221; halt 11646 8050 15116
15117; halter 4563; ham 8438 3054; hamlet 8749; hammer 4565 4564 14498; hamper 5060 12796 14031;
hand 6360 10120 3235 8720 15707; handbag 4023; handclasp 7287; handful 11357 11348; handi 10;
handicap 12008 6117 12652 740; handiwork 4567; handkerchief 4568; handl 4569 3151 2648 15978 16114
1519; handlebar 4570; handless 1518; handmad 471; handshak 7287; handsom 147 809; handspik 4571;
handstand 2989; handwoven 471; handwrit 7132; handwritten 1663; handyman 10102; hang 14585 14584;
hangout 9011; hangover 11891; hanker 15090; hanukkah 12426; hapless 766; happen 7930 12920 12923;
happi 831 765; happiness 11611 8327; har 3896; harangu 7895 13880; harass 1781; harbor 9072 14971
16346; hard 533 837; hardbak 8414; harden 13062 837; hardi 1527; hardship 11928 5519; hardtack 8448
12329; hardwar 4572; hardwork 538; harem 4573; harlem 9289; harm 11749 8153 12662; harmless 839;
harmoni 5522 7626; harmonic 1938; harmonious 841 641; harness 4575 4574 14605 14141; harp 4576
13829; harri 15007; harrow 14932; harsh 1330; harshen 13182; harshness 5819; harvard 4577; harvest
10965 14363; hasp 4578; hast 5965 3064; hasten 13084 15441; hasti 916; hat 4579 8373 12597 14974
1061; hatch 11190 12611 14805; hatchway 4580; hateful 1059 1169; hater 10103; hatless 1038; hatr
8373; haughti 1402; haul 2600 14545 14541; haunch 6341 3937; haunt 9011 15356 14997 362 757; haven
4581; haversack 4019; havoc 3060; hawaii 9261 9263; hawaiian 7572; hawk 3773 15815; hawker 10359;
hay 8486; hayfield 9004; haystack 8578; haz 10828 6493; hazard 12001 10789 13759; hazel 252; hazi
293; head 6318 3736 7077 15253 15983 1236 851; headach 6689 11770; headgear 4583; headland 9459;
headless 850; headlight 4585; headlin 7078 13855; headlines 7667; headmaster 10105; headquarter
4587 4586; headsman 10106; headstand 2990; headstrong 1186; heal 11191 12836 12660 842; healer
10656; health 11892; healthful 842; healthi 845 1655; heap 8576 11365 15753 14621; hear 3635 11941
15628 13212 1182; hearer 10107; heart 6780 6254; heartbeat 8121; hearten 623; hearth 4474 4588;
hearti 1835; heat 10829 5902 11192 12960 903 906; heater 4589; heav 8060 13873 14627; heaven 8991
8954 1886; heaver 4590; heavi 852 856; heaviness 5917; hebephrenic 1551; hebraic 2401; hebrew 7590
2402; hectic 58; hedg 4591 13554; hedonism 9327; heed 6527 16217; heedless 858; heel 4592 6373;
heft 14547; hefti 1688; hegel 10759; hegelian 2397; height 6078 11543 9017; heighten 13045 13044;
heir 10109; heist 16215; hel 9013; helium 12055; hellenic 7589 2355; hellion 10110; hello 7288;
helm 4593 3722; help 3647 9706 16167 12642; helper 9706 9564; helpful 860; helpless 1353 886;
helplessness 6168; hem 4594; hemispher 9014; hemoglobin 12287; hemolytic 2319; hemorrhag 11752;
hemorrhoid 11771; hemosiderin 12288; hen 3803 3767; henpeck 563; hepatitis 11708; herald 10111
13852 13648; heraldic 331; herb 10931 8493; herculean 910 533; herd 8609 8610 15389 15388; herediti
11193; heretic 10113; heritag 6469 5789; hermeneutic 6951; hermetic 1008; hero 10276 6800; heroic
3055 1003 1939; heroin 10116; heroism 5704; herpetologist 10115; herringbon 4595; hesitanci 8318;
hesitat 16316 16318 483; hesitation 6521 5447; heterogeneous 861; heterozygous 864; hex 7768;
hexameter 7689; heyday 12531; hibachi 12908; hibernat 12558; hid 12116 3821 3458 15573 15574 1823;
hideaway 9016; hideous 1194 148; hideout 9016; hierarchi 8843 8839; high 6013 873 867; highlight
13152; highness 10117; highroad 4596; highschool 8877; highway 4597; highwayman 10118; hijack
14569; hijacker 10118; hik 2820 15307; hil 9397 4795; hilar 2194; hilarious 914; hilariti 8336;
hillbil 10119; hillock 9410; hillsid 9398; hilt 4598; hilum 6178; hinder 16002 16189; hing 4599;
hint 7775 7504 13775; hip 6340 6386; hiplin 9015; hir 15939 16020 620; hiss 8090 13998; histologi
6911; histori 12340 7200; historian 10121; historical 2148 1439; histrionic 7555; hit 2514 2621
14476 14248; hitch 12529 14375 15212; hitler 10760; hitless 1695; hitter 9728; hiv 8698 4083; hoars
206; hobbi 2982; hobbl 15212 16004; hock 15869; hodgepodg 8861; hoe 4600; hog 15818; hoist 14546;
hokan 7563; hol 9399 4602; hold 3230 6648 3228 16396 14218 2449; holder 4601; holdup 3202; holiday
12353 12421; holland 9205; holler 7706 13754 13749; hollow 11508 9400 1647 1502; hollowness 11907;
hollyhock 10929 10928; hollywood 8645; holm 9558; holocaust 3706; holster 4603; holyston 9401; hom
8982 4423 878 1940 115 310; homebound 8556; homefolk 8590; homegrown 754; homeland 8944; homemad
472; homer 2637 10761; homeric 2414; homesteader 10591; hometown 9105; homicid 2735; homicidal 172;
homogenat 12222; homogeneiti 5562; homogeneous 862; homogeniz 13081; homosexual 10123 865;
homozygous 863; honest 879 1619; honesti 5725; honey 8503 9738 252; honeybe 3871; honeymoon 12355
16450; honeysuckl 10951; honkytonk 4605; honolulu 9262; honor 7365 11863 16164 16015 1477; honorabl
879; honour 11863 7365 16164; hood 10124; hoof 3860; hook 4608 14428 15834 1683 31; hookup 4610;
hookworm 3829; hoop 4612 4611; hoot 7709 13970; hop 2607 8287 8361 15289 15508 15086 15050; hopeful
885 123; hopeless 886; hopper 4613; hopscotch 3015; hord 8699; horizon 9018 6062; horizontal 890;
hormon 6272; horn 4614 3746; hornpip 3044; horoscop 7436; horribl 136; horrid 817; horrifi 55 136;
horror 8310 4615; hors 3901 4616; horseback 3827; horselaugh 7723; horseman 10125; horsemanship
6431; hospitabl 898; hospital 4617; hospitaliti 7286; host 10127 8699; hostelri 4618; hostess 10128
10126; hostil 901 782; hostiliti 5461; hot 903 1819; hotel 4619; hotelman 10129; hotness 5902;
hotshot 9660; hound 3841 9788; hour 12449 12450 12335 12334; hous 4620 8634 4621 16435 16017;
housebreak 3205; housebreaker 10130; household 8648; householder 10122; housekeep 3080; housewif
10131; housework 3080; houston 9307; hover 16444 16317; howl 7719 13980; hub 4623; hubbub 8091;
hubris 5749; huckster 10132 15815; huddl 7751 15385 15452 376; hudson 9402; hue 5863; hug 3276
14508 14466 1003; hulk 10066 4624 16421; hum 8092 3720 14002; human 3944 1941 1942 1943; humanism
6848 6847; humanist 10133 1944; humanistic 1945; humanitarian 912; humaniti 5664 5537; humaniz
15028; humbl 15029 15026 1699 1403; humiditi 11994; humiliat 15026 536; humiliation 11874 8275;
humiliti 5751 8279; humor 7472 5452 13642; humorist 10134; humorous 914; hun 10135; hunch 6779
15402; hundred 11327 1621; hungari 9207; hungarian 2235; hunger 11673 5813; hungri 915 638; hunt
2999 3360 14114 15355 55; hunter 10136; hurdl 4625 15291; hurl 14626 15447; hurler 10385; hurri
11901 5965 15437 13084 916 712; hurrican 10830; hurt 11749 8246 15541 12617 951; hurtl 15503 15447;
husband 10137; husbandri 3331; hush 5871 13086 13087; huski 1527 206; hustl 15509 15438; hut 4626
4622; hutment 4627; hyacinth 12223; hyalin 277; hyalinization 11690; hydrid 12224; hydrocarbon
12225; hydrochlorid 12155; hydrogen 12056; hydrophilic 326; hydrophobic 325; hydrous 1846; hydroxid
12243; hydroxymethyl 12227; hymn 7634; hyperbolic 631; hypercellulariti 11684; hyperemia 11763;
hyperemic 2342; hyperfin 1744; hyperplasia 11788; hypertrophi 11786 371; hypervelociti 12517;
hypnotiz 12565; hypoactiv 19; hypoadrenocorticism 11700; hypocellulariti 11685; hypocrisi 7455
5720; hypocrit 10138; hypophyseal 2341; hypophysectomis 2452; hypothalamic 2270; hypothalamus 6304;
hypothesis 7773 6745; hypothesiz 13263; hypothetical 618; hypothyroidism 11702; hysteria 11799
8311; hysterical 1167 58; icbm 4640; ice 12228 9403; icebox 4981; iceland 9209 9208; icelandic
7581; icicl 12230; icy 907 904; idea 6691 6866; ideal 6787 10277 1297 6; idealist 10139; idealiz
1297; idealization 3669; identical 1544 1546; identifi 13244 13939 998; identifiabl 918;
identification 2661 7539; identiti 5417 6586; ideologi 6978 6609; ideologist 10140; idiom 7669
7764; idiomatic 2310; idiosyncrasi 5593; idiosyncratic 330; idiot 10141; idiotic 1551; idl 14659
15949 201 1704; idleness 3485; idler 10142; idol 4628 10143; idoliz 14983 1060; idyllic 1297; ignit
16508 16509; ignor 14010 13536; ignoramus 10144; ignoranc 6876; ignorant 596; ileum 6316; iliad
7112; ilk 6711; ill 1842 840; illegal 1013; illegitimaci 11558; illegitimat 1013; illicit 1138;
illinois 9264; illiterat 1029 596; illness 11686; illumin 12860; illuminat 12860 13249 958;
illumination 12017 11600; illusion 6816 6755; illusionari 1440; illusori 1440; illustrat 13928
14878; illustration 7593 7534; illustrativ 942; illustrator 9700; illustrious 998 814; imag 6797
5480 6590; imageri 6590; imagin 14809 13261; imaginari 1440; imagination 6418 6590; imaginativ 445;
imb 14664; imbalanc 11638; imbecil 10141; imbib 14674; imitat 14934 16382; imitation 6841 4629
1159; imitativ 876; immaculat 270; immaterial 1089; immatur 1093; immediaci 5787 6535; immediat
1276 287; immens 1003; immensiti 6025; immers 14737 13214; immigrant 10145; immigration 2535;
imminenc 11661; imminent 287; immobiliti 11640; immoral 1137 1524; immortal 1146; immortaliti 5959;
immuniti 11985; immunoelectrophoresis 11194; imp 9539 13778 13779; impact 8016 10785 333; impair
12824 13110 920; impairment 8153; impal 14529; impart 15805 15842; impartial 1269; impass 11651;
impassabl 1272; impassion 1273; impatienc 11814 8292; impatient 1284 579; impeccabl 1297; imped
16002 14577; impel 14832 1147; impend 287; imperativ 509; imperfect 1298 908; imperial 1946;
imperialism 7318; imperil 16423; impersonal 1310 1187; impersonat 14914; impervious 1315; impetuous
220; impetus 10810; imping 8019 16212; impious 1319; implacabl 1322; implant 14664; implement 4630
15938 16191; implementation 3559 2515; implicat 1113; implication 6612 6783; implicit 681; implik
1587; implor 13472; import 4631 10146 15865; importanc 6134 11854; important 922 1614; importation
3538; importuniti 7809; impos 16192 13449 924; imposition 3560; impossibl 6626 1349 1748; impotenc
6167; impotenci 6167; impotent 1351; impractical 1358; imprecat 13655; imprecation 7878; imprecis
1360; impregnabl 1830; impress 14963 14965; impression 6777 5478; impressionist 10148 1947;
impressiv 924; imprimatur 7349; imprint 6505 15967; imprison 16083 16086; imprisonment 3602;
improbabl 1021; impromptu 7888 1366; improprieti 5766; improv 12755 12754 927 155; improvement 8040
2766; improvis 14917 1300; impudent 1487 144; impuls 9322 8233; impuniti 11987; impuriti 12020
11948; imput 13425; inabiliti 6444; inaccuraci 5638; inaccurat 13; inaction 11645; inactiv 1436 23;
inadequaci 6035; inadequat 35; inadvertenc 6532; inadvisabl 44; inanimat 76; inappropriat 88;
inaudibl 121; inaugural 7889 930 735; inaugurat 15919; inauguration 2757; inboard 931; incalculabl
208; incandescent 186; incantation 7767; incapabl 212 1710; incapacitat 13148; incarnat 14821 432;
incarnation 10367 7491; incens 12232 71; incentiv 9321 11029; inception 7988; incertain 228; inch
11269 11292 15472; incidenc 11416; incident 7965 2279; incidental 1375; incipienc 12364; incipienci
12364; incis 14700; incisiv 1294; incit 14831 13625; incitement 3726 7909; inclin 9486 4964 16470
932; inclination 6959 11480; inclos 14755; includ 16301 13345; inclusiv 1378; incoherent 298; incom
11011 934; incompatibiliti 11448; incompatibl 338; incompetenc 6110; incompetent 10149; incomplet
350; incomprehensibl 679 355; inconceivabl 1748; inconsequential 923; inconsiderabl 429;
inconsistent 389 1479; inconvenienc 11889 5521; inconvenient 411; incorporat 13095 16291;
incorporation 3696; incorrect 435; incorruptibiliti 5722; increas 11331 8039 12707 12702 631 1837;
incredibl 448; incubat 12819 12609; incubation 3142; incubus 9543; inculcat 13223; inculcation
3307; incur 16471; incurabl 721; incursion 2525; indebt 1189; indecent 1396 481; indecision 6520;
indefatigabl 627; indefensibl 1446; indefinabl 497; indefinit 501; indefiniti 5584; indelibl 645;
indelicat 1734; indentation 11502; independenc 11623 8207; independent 519 774; indescribabl 683;
indeterminat 528; index 11437 7298 3424 16043; india 9190; indian 2163 2162; indiana 9267;
indianapolis 9268; indicat 13765 13767; indication 7498; indicator 7298 7919; indict 16120;
indictment 7881 7884; indifferenc 8269 8222; indifferent 974 363; indigestion 11777; indignant 71;
indignation 8303; indigniti 3677; indirect 550 546; indirection 3438; indiscriminat 553;
indispensabl 648 1163; indistinct 557; indistinguishabl 1544; individual 2476 10150 330 519;
individualism 5590 6843; individualist 9580; individualistic 330 204; individualiti 5590;
individualiz 1309; indoctrinat 13221; indolenc 5436; indolent 201; indonesia 9193; indoor 1245;
indors 16008; indubitabl 1424; induc 14819 13488 1661; inducement 9321; induct 15902; induction
8194 10831; indulg 16109 14164; indulgent 937 1306; industri 8643 3337; industrial 1948 939;
industrialism 8827; industrialization 3338; industrious 538; ineffabl 683; ineligibl 614; inept 726
340; inequaliti 5571; inert 1151 1436; inertia 5434; inescapabl 233; inevitabiliti 5576; inevitabl
8003 233 1363; inexcusabl 1267; inexhaustibl 734; inexorabl 1322 746; inexpensiv 675; inexperienc
6877 677; inexplicabl 679; inexpressibl 683; inextricabl 684; infallibl 704; infamous 1478; infanci
12367; infant 9716; infantil 1093; infantri 8855; infantryman 10151; infatuation 8216; infect 12650
12649; infection 11720; infectious 1582 941; infectiv 843; infer 13267 13932; inferenc 6603;
inferential 1949 936; inferior 1699 1701; inferioriti 11557 5547; infernal 2055 819; infertil 728;
infest 15373; infideliti 5734; infield 4057; infielder 10152; infiltrat 15206 15977; infiltration
3393; infinit 734; infinitiv 7057; infirmari 4617; infirmiti 12007; inflam 12613 846 186;
inflammatori 846; inflat 12828 12827 631; inflation 11196; inflect 13867; inflection 11393 7674;
inflexibl 746; inflict 13449; infliction 3560 3176; inflow 11197; influenc 6152 2666 16148 13374;
influent 934; influential 1354; influx 11197; inform 13594 13163 943; informal 761 1200; informant
10153; information 7294 6663; infrar 5961 1823; infrequent 777; infuriat 15003 1334; ingest 14129
13215; inglorious 884; ingratitud 8267; ingredient 4632 6738; ingroup 8762; inhabit 16337 16343
945; inhabitant 9581; inhalation 3255; inherent 978; inherit 15829; inheritanc 2569; inhibit 13089
949; inhibition 3493 5743; inhibitori 1496; inhospitabl 899; inhuman 913 909; initial 7514 737;
initiat 14796 14815; initiation 8194 2758; initiativ 5675 2756; inject 12647 12733; injection 2857;
injur 12627 951; injuri 11749 7974; injustic 3175; ink 12231; inkl 6776; inlay 14871; inlet 9405;
inmat 10155 10156; inn 4618 12477; inner 691 689; innocenc 5737; innocent 953 839; innovat 14816;
innovation 4647 6422; innumerabl 208; inoculation 3242; inoperabl 1590; inorganic 1233; input 7921;
inquest 3124; inquir 13721 13431 630; inquiri 6634 7817; inquisitiv 464; inquisitor 10158; inroad
3164; insan 1551 1857; insaniti 11802; inscrib 14365 1663; inscription 7134; inscrutabiliti 5655;
inscrutabl 679; insect 3863; insensitiv 1575; inseparabl 561; insert 14506 12734; inset 4633; insid
9022 9021 1247 693; insight 6536 8291; insignificanc 6141; insignificant 1099 1071; insinuation
7886; insist 13572 13499; insistenc 7814; insistent 400 509; insolenc 5785; insolent 1487 103;
insolubl 1649; insoucianc 8338; inspect 15617 15100; inspection 3297; inspector 10159; inspir 15053
14825 814 955; inspiration 6692 4634; inspirational 1538; instabiliti 11586 5639; instal 14720
15901; installation 2759 4454; installment 11062; instanc 7969 6672; instanci 5964; instant 12468
12465 712; instantaneous 712; instigat 13625; instillation 2854; instinct 6410; institut 8872 14827
14785; institution 8628 4635; institutional 1950; institutionaliz 15872 887 888; instruct 13589
13451; instruction 7486 3302 7152; instructional 2267; instructiv 956; instructor 10643; instrument
4636 2684; instrumental 2016; instrumentalist 10293; instrumentaliti 8668 6102; instrumentation
4637 2582; insubordination 5773; insubstantial 430; insufficient 1697; insulariti 11829; insulat
13136 13135; insulation 11829; insulin 6275; insult 7382 13618; insuperabl 382; insur 13310 13705
1566; insuranc 11088 7209; insurmountabl 1706; insurrection 3376; intact 345 952; intak 3258;
intangibl 11078; integer 11300; integral 6895 978 345; integrat 3638 13095 16061 1796; integration
3638 3694; integriti 11915 5721; intellect 6406 6452; intellectual 9583 1317 964; intelligenc 6403
8821; intelligent 966 1653; intelligibl 354; intend 13388 13390 969; intens 1112; intensifi 12857
12784 971; intensification 2912; intensiti 6018 5932; intensiv 1112; intent 6864 7260 112;
intention 6864 6865; intentional 969; intentness 5718; inter 16013; interact 15893; interaction
2504; interced 13478; intercept 6892 14523; interceptor 4638; interchang 4639 2508; interconnect
16280; interconnectedness 11837; intercontinental 1152; intercours 7735; interdepartmental 2410;
interdependenc 11427; interdependent 518; interest 6490 6086 15073 16390 973 1113 975; interfac
4641; interfaith 1320; interfer 16003 16152 981; interferenc 7319 3498; interferometer 4642;
interim 12504 1300; interior 9022 693; interject 13752; interlac 14646; interlayer 4644;
interlobular 2196; interlock 13009 1618; interlud 12503; intermarriag 11577; intermediari 9587;
intermediat 12233 739 1125; intermesh 179; interminabl 1045; intermission 3481; intermittent 401;
intermolecular 2121; intern 10163; internal 687 977; internaliz 13432; international 1154 755;
interpenetrat 14234; interpersonal 1635; interplay 2505; interpos 15517 15483; interposition 3490;
interpret 6588 13253 13794; interpretabl 678; interpretation 6798 2585; interpretativ 956;
interpreter 10164 10165; interrelat 1499; interrelation 11429; interrelationship 11429;
interrogation 7819; interrogativ 7819; interrupt 13500 13159; interruption 2926 8055; intersect
15376 456; intersection 6734 4646; interspeci 972; interstat 1155; interstellar 1996; interstitial
2020; intertwin 14646; interval 12495 6896; interven 16152; intervention 3699; interview 7818 7750
13552 13553; interviewer 10166; interweav 14647; interwoven 1618; intima 6239; intimaci 5458;
intimal 2325; intimat 13776 13780 289 1309; intimidat 14991 15069; intimidation 3672; intolerabl
1763; intoleranc 5441; inton 14017 13990; intonation 7675; intractabl 1779; intradepartmental 2411;
intransigenc 5714; intrapulmonari 2172; intrenchment 4441; intricat 1618; intrigu 6766 16391;
intrinsic 978; introduc 13727 14816; introduction 2755 7121; introductori 735; introject 6788 961;
introspectiv 980; intrud 15369 16214; intruder 10167; intrusion 8164 2526; intrusiv 981; intrust
15873; intuition 6534 6779; inundation 10816; inur 12839; invad 14086 15371; invader 10168; invalid
10169; invalidat 16053; invaluabl 1811; invariabl 1814; invariant 1814; invasion 3392 8164; inveigh
13744; invent 14802 14806; invention 6422 4647; inventiv 445; inventor 10170; inventori 7180 5185;
invers 142; inversion 10822; invert 12981 1788; invest 15765 16047; investigat 3117 13516 13511;
investigation 6638 3117; investigativ 630; investigator 10480 10171; investment 3522 11079;
investor 10172; invincibl 382; inviolat 952; invisibl 1823; invit 14952 15903 985; invitation 7806;
invocation 7811; invok 14799 13938; involuntari 1827; involv 16387 16388 1113 625; involvement 3698
11387; invulnerabiliti 11998; invulnerabl 1830; inward 691; iodid 12235; iodin 12057; iodinat 13160
2315 889; iodination 11198; iodocompound 12236; iodoprotein 12104; iodothyronin 12167; iodotyrosin
12166; ion 9406; ionic 1951; ioniz 244; iran 9197; iraq 9198; ireland 9185 9175; irish 9640 2309;
irishman 9622; irksom 976; iron 12058 4648 4649 14459 1527; ironi 7473 5526; ironic 914; ironical
377 914; ironlik 1688; ironshod 1608; ironworker 10173; irrational 1431; irreconcilabl 1479;
irreducibl 633; irregular 1460 401; irregulariti 3167 5606; irrelevant 1472; irremediabl 1462;
irreparabl 1463; irreproducibiliti 5641; irresistibl 1482; irresolut 1484; irresolution 6520;
irresponsibiliti 5473; irresponsibl 1489; irreverenc 6970; irreversibl 1302; irrevocabl 1303;
irrigat 12787; irrigation 3472; irritabiliti 8383; irritabl 821; irritat 15004 12612 60; irritation
11813 8305; irruption 2527; isl 9408; island 9407 4650; ism 6822; isocyanat 12238; isolat 13135
13139 401 1580; isolation 11826 8259; isolationist 2383; isomer 12239; isopleth 9024; isothermal
639; isotonic 642 2021; isotopic 2123; isotropic 987; israeli 9623; issu 6661 7247 13841 16057;
issuanc 3475; itali 9157; italian 9624 7583 2218; italic 7083; italiciz 14943; itch 15537 15539;
item 7173 11396; itemiz 13806; ivori 12112 5840; ivy 10911; jab 2867 2643 14237 14238; jabber
13994; jackass 10101; jackdaw 3771; jacket 4651 4652 14384; jacksonian 2416; jad 12240 1761 1552;
jag 657; jail 4653 16083; jam 8422 15453 15337 376; jamaican 9627; jan 12435; jangl 15633 206;
janissari 10174; janitor 10175; jansenist 10176; januari 12435; jap 9629; japan 9199 9200; japanes
9628 7566 2238; jar 4654 16369 15120 206; jargon 7765; jaunti 709 251; java 9194 8536; jaw 6322
13962 13959; jazzi 1511; jealous 638 1786; jealousi 8380; jeep 4655; jeer 13622; jeffersonian 1952;
jejunum 6315; jel 8425 8423; jeopardi 12001; jeopardiz 16423 16162; jerk 10177 2868 14764 15170;
jerusalem 9155; jest 7475 13630; jesuit 10178; jesus 10762; jet 4656 8172 14643 896; jew 9610;
jewel 4657 37; jeweler 10179; jewish 2153; jib 7466; jig 15178; jilt 13235; jimdandi 10180;
jimhickey 10180; jimmi 14767; jingl 15633 1502; jiv 14900; job 3083 3157; jockey 10182 14056; jocos
914; jocular 914; jog 16399; joggl 15179; john 5275; johnni 10577; join 15975 14333 1078; joint
6385 4658 1581 1604; jok 7475 2979 13630 12670; joker 10183; jol 991; jolt 8018 2868 15120 59 58;
jonquil 10945; joss 4659; jostl 15208; jot 7192; journal 7129 7248; journales 7668; journalism
7017; journalist 10184; journey 2834 15104; joust 8203; jovial 991; jowl 6208; joy 8328 6686;
joyous 991; jubilant 503; judaism 8655; judg 10185 10009 13324 13320; judgment 6701 3286; judicial
1012; judiciari 8685; jug 4660; juic 8534; juici 993 1598; juju 6850; jukebox 4662; juli 12440;
jumbl 11964 16500 1754; jump 15287 15199; jumpi 1740; jun 12439; junction 4664; junctur 8143;
jungian 2398; junior 10734 10186 1571 739; junk 12193 15699; junkyard 9019; jupiter 9409; juri 8879
8880; jurisdiction 6158 9025; jurisprudenc 6938; jurist 10187; juror 10188; justic 5694 3146;
justifi 13716; justification 6679 7420; justness 5525; jut 982; juvenil 2104; juxtapos 14618;
juxtaposition 3463; kal 11116; kamikaz 4665; kansa 9269; keen 1294; keenness 6408; keep 3641 3234
16396 16401; keepsak 4667; ken 6645; kent 9184; kentucki 9270; kerchief 4669; kerosen 12081;
kerygma 7897; ketch 4670; ketosis 11745; kettl 4671; key 4672 6630 13290 922; keyboard 4673; keyhol
4674; keynot 7890 6792 12871 13484; khaki 252; khartoum 9229; khmer 7571; kick 2645 8333 14432
15254; kickof 2760 12487; kid 9821 13624 13634; kidnap 14568; kidnapper 10189; kidney 6245; kil
2734 2731 8046 14371 16045; killabl 594; killer 10190; kilometer 11281; kind 6704 996; kindergarten
8878; kindl 309; kindr 1548; kinesthetic 2076; kinetic 2105; king 10191 10192; kingdom 11972 9026;
kinship 11402 11404; kipl 10763; kiss 2646 3276 14514; kit 4675; kitchen 4676; kitchenet 4677;
kitten 3851; kittenish 1587; kleenex 12241; knack 6414; knapsack 4019; kne 6367 3938; knead 14246;
kneecap 6209; kneel 14689; knif 4678 4679; knifelik 573; knight 10194 1275; knit 4680 14855 14856;
knob 4682 4681; knock 8093 6559 14252 14489; knol 9410; knot 8571 4683 14859 14339 178; knotti 533;
know 13205 13206 943 998; knowledg 2483; knowledgeabl 595; knuckl 6381; knucklebal 2596; korea
9210; korean 9630 2242; kosher 274; krauthead 9653; lab 4685; label 7826 7520 13949 14758 1002;
labor 8694 3103 15934 15950; laboratori 4685; laborer 10195; laborsav 860; labour 8694; labrador
9165; labyrinth 4761; lac 14646 177; lacerat 14706; laci 1325; lack 11897 16300 35; lackey 10196;
lactat 1845; lad 9818 9766; ladder 4686; laden 787; ladi 10197 9929; ladylik 1449; lag 3489 15345;
lager 4684; laggard 9936; lagoon 9411; lair 9027; laiti 8673; lak 9412; lam 15476 14497; lamb 3927;
lamblik 495; lament 15030; lamentation 7844; laminat 14792; lamp 4687 4688; lamplight 10832;
lampoon 13628; lan 4692 4693; lanc 5146; land 11005 9414 4690 4689 15315 15316; landler 7661;
landlock 295; landlord 10198; landmark 9058 8147; landmass 9415; landowner 10199; landrover 4655;
landscap 9084 4691 3334 927; landslid 8208 8125; languag 7031 7694; languid 628; languish 12988;
languor 8298; lanki 1728 718; lantern 4694; lao 9211 2417; lap 6355 16410 14515; lapel 4695; lappet
6292; laps 2557 12498 15298 12935 1321; larg 1003 1614; larkspur 10903; larva 3889; larval 1091;
lash 3603 14484 1819; lasher 10200; last 1299 1045; lat 6347 582 1409 465; latch 14325; latent 27
23; lather 9487; latin 7582 2418; latitud 9031; latter 764; laudanum 4697; laugh 7720 7530 12580;
laughter 7720; launch 2588 15960 14641; launcher 4698; launder 3078; laundri 4699; laurel 7365
11863; lavatori 5275; lavender 252; lavish 15757 809; law 8911 7215; lawless 406; lawman 10201;
lawn 9028; lawyer 10202; lax 539; laxness 5469; lay 11199 14613 14687 1234 1539; layer 4700 9029
14293; layet 4701; layman 10203; layof 2747; layout 6699 3420; laz 15949; lazi 713 201; lead 6118
12059 15348 16309 772 1070 1698; leaden 293 854; leader 9585 8845; leadership 3721 8845; leaf
10990; leafhopper 3884; leaflet 6255; leagu 8755 8804 12955; leak 9416 13791; leakag 8174; lean
15406 14781 718 892; leap 2608 8042 15287 13195; leapfrog 3016; learn 6576 6872 13210 13212 1556
595; learner 10204; leas 11004 7208 16019; leash 4702; leather 12118 1774; leav 12356 7354 2511
9060 8882 15363 13236 1523 666; leaven 6739 1010; lecher 10512; lectur 7891 3310 13592 13582;
lecturer 10205 10206; ledg 9417; ledger 11127 4371; leech 3830; leer 15611 150; leftfield 4703;
lefti 10208; leg 6352 6353 1039; legaci 11018; legal 1012 1953; legate 10209; legation 3093; legend
7099; legendari 998; leggi 1728; legibiliti 5514; legion 8702; legislat 16031; legislation 7218
3556; legislativ 2023 2022; legislator 10210; legislatur 8682; legitimaci 5645; legitimat 1015
1809; legitimiz 16059; legum 10904; leisur 12352 3484; leitmotiv 7629; lemma 7440; lemon 8471 5849;
lemonad 8535; len 4704; lend 3516 15842 15841; length 6069 5951; lengthen 3430 12894; lengthi 1045;
lentil 8459; leprosi 11709; lesion 11733; lessen 8037 12700 13059 920; lesser 1006; lesson 3308
7332; letdown 8359; lethal 720; lethaliti 5621; lethargi 11650 5941; letter 7280 7513 7134 6575
15794; letterhead 7009; letterman 10211; level 6007 11850 14123 14846 656 1677; levelhead 1445;
lever 4705; levi 15820; levis 4706; lewd 272; lexical 2099; lexicon 6450; lexicostatistic 6949
2090; leyt 3734; liabiliti 11989; liabl 1018 1713; liaison 11532 7012; liar 10212; liberal 10213
10214 192 1521; liberalism 6983 6880; liberaliz 16032; liberat 16089 15953 770; liberation 2581;
liberti 11621 11624; libertin 10215; librari 4707 8596; librarian 10216; libretto 7607; licenc 7232
11625 15994 126; lick 8210 14486 14515 492; lid 6235; lie 7449 16409 14692; lieutenant 10218 10217;
lif 11575 6656; lifeless 63 788; lifelik 1443 51; lifelong 1045; lifetim 12359; lift 3651 15305
14739 869; lifter 10722; ligament 6220; light 10833 4708 11601 4710 12860 14193 853 263 309 186;
lighten 15056; lightheart 251; lightn 10834 8140; lightweight 10219 853; lignit 12153; lik 8248
1018 1020; likelihood 5581; likeness 5560; lilac 10939 252; lilt 5883; limb 6350; limbo 11862;
limit 6056 12493 12794 12795 1022 1494 1496; limitation 6714 6127; limitless 1101; limp 15212 15341
1689; lin 8893 7501 16440 14303 180 1632; lincoln 10764; linden 10930; lineag 8657; linear 1024
459; linebacker 10220; lineman 10221; linen 4711 12242; liner 2635; lineup 7174; linger 16489
16312; lingual 2042; linguist 10222; linguistic 6944 2042 2044; link 11386 4712 4713 13401 14415;
linoleum 12244; lint 12245; lion 3854; lioniz 15922; lip 6229 1250; lipstick 4714; liquid 12248
11934 1645 1795; liquidat 14373; liquidation 2745 3705; liquor 8524 12249; lisbon 9221; list 7172
5979 13805 16042 1026; listen 15629 15630; listener 10107; listless 628; liter 11262; literal 1783
660; literalism 6844; literalness 5585; literari 2024; literat 1028; literatur 7090 6942; lith 822;
litigant 10224; litigation 3626; litter 8862 12194 16492 14445 1754; littl 11338 1143 1004 1142;
liv 6656 8550 16337 16269 1030 576 1954 1443; livabl 1032; livelihood 11098; liveliness 3057; liver
6251 8429; liverpool 9180; livestock 3818; livid 261 186; lizard 3781; load 4717 11361 14601 14602
787 1033; loaf 8445 16314; loan 11125 15841; loath 14975; loathsom 1849 1194; lob 6302 14637; lobbi
3985 16016; loblol 8509; lobscous 8410; lobscus 8410; lobul 6303; lobular 2195; lobulariti 5974;
local 4718 9113 804 1955; localiti 9075; localization 2665; locat 15786 16419 1593; location 2488
3462; lock 4719 6194 14402 14631; locker 4189; lockup 4720; locust 3879; lodg 4621 4390 16339
14661; loft 4722 4721; lofti 1170 867; log 12250 3081 13899 14289; logarithm 7508; logger 10231;
logic 6940 6399; logical 1040 1809; logistic 3476 2277; loin 6344; loiter 16312; lon 1638 1636 502;
london 9178; londoner 9617; loneliness 11828 8346; long 8227 15090 1045 1043; longeviti 5952;
longhand 7082 1663; longitud 9033; longshoreman 10600; longshot 4723; longstand 1045; look 5486
3290 15556 15561 1390; lookup 11222; loom 4724 16422 16421; loon 10226 3837; loop 4348 15416 14858;
loophol 7257 4725; loos 15953 14574 334 406; loosen 13025; loot 11017 11116 15863 788; lop 15240;
lor 6870; lord 9533 10336 1171; lordship 7075; lorelei 10227; los 8554 15790 14050 1050 1237; loser
10228; loss 11072 11200 11075; lot 11365 9112 11374; lotion 4726; lotus 10900; loud 1055 1734;
loudspeaker 4727; louisiana 9271; louisianan 9649; loung 14662; lous 3865; lousi 817 271; lousiness
11905; lov 8367 6658 14977 15091 147 1058 1062; loveliness 5495; lover 9584 10020; low 15303 13171
874 868 1699 1571; lower 870 293; lowland 9418; loyal 701; loyalist 10230; loyalti 5731 8372; lucid
275; luciditi 5653; lucifer 9544; luck 11924 10789; lucki 765 1064; ludicrous 914; lug 14544; luger
4728; luggag 4024; lugubrious 990; lukewarm 1833 637; lul 12505 14954 13191; lullabi 7658; lumbar
2352; lumber 12251 15235; luminari 10232; luminescenc 10835; luminescent 186; luminositi 5904;
luminous 190; lummox 10229; lump 8575 11759 14453; lumpish 282; lunar 1956; lunatic 1551; lunation
12433; lunch 8402 14167; luncheon 8402; lunchroom 4730; lung 6252 2824 15447; lunkhead 9988; lur
5500 13506; lurch 2821 15232 15119; lurid 1819 1572; lurk 16315 16312; luscious 1598; lush 8; lust
8231 3190; luster 5832 5831; lusti 1273 845; lustr 5509; luxuri 6046 6094; luxurious 937; lymphocyt
6288; lyophiliz 12765; lyric 7659 615 1066; lyrical 1104; lyricist 10234; macabr 136; machin 4731
10236; machinelik 1103; machineri 4732 8897; machinist 10237; mackinaw 4733; macromolecular 2122;
macrophag 6286; mad 71 1551; madam 9929; madden 71 1334; madman 10233; madness 11803; madrigal
14920; magazin 7246 4734; maggot 3892; magic 6851 1160; magical 1160; magician 10239; magistrat
10240; magnet 4735; magnetic 2157 1067; magnetism 10838; magnetiz 13003; magnifi 13048 13605 631;
magnification 2903; magnificenc 5544; magnificent 924; magnitud 6002 11413; magpi 3772; mahogani
10952; maid 10242; maiden 10241; mail 7026 7016 14518; mailbox 4736; mailman 10243; maim 8562; main
9272 922; mainland 9419; maintain 16396 15777 525; maintenanc 2794 11100; majesti 5546; majestic
1698 924; major 10244 8756 13226 1070 1068; majoriti 6051 11244; mak 3339; maker 10245; makereadi
3582; makeshift 1300; makeup 4737; mal 3739 9586 1073; maladi 12018 11686; maladroit 39; malais
11890; malaria 11692; malediction 7878; maleness 5895; malevolenci 5684; malfeasant 10247; malform
1601; malign 152; malignanci 11738; malinger 3171 16026; malpos 1683; maltreat 16115; mama 10235;
mamma 10235; mammal 3816; mammalian 2026; mammoth 1003; man 10248 10537 3824 8720 15952 1075; manag
16123 15978; management 3570 8844; manager 9966 9842; manchester 9285 9179; mandamus 7235; mandat
7236 15918; mandatori 610; maneuver 3375 15249; maneuverabiliti 5608; manfulness 5470; mangl 951;
manhattan 9288; manhood 11846; mania 9324; maniac 10233; maniacal 1551; manic 1731; maniclik 1551;
manifest 13576; manifestation 7986 7500; manifold 4738 1623; manipulat 16147 14210; manipulation
2668; manner 5798 5776 5760; manometer 4739; manor 4740; manpower 8720; mans 4741; manservant
10250; mantel 4742; mantic 1397; mantl 7537; mantrap 10563; manual 7151; manufactur 3337 3340 14835
14806 473; manufacturer 8635 10251; manumission 3709; manur 12197; manuscript 7136; manzanita 10933
10932; map 4743 14879 13394; mapl 10956 10955; mar 3905 9421 13110; marathon 3218; marbl 12252 4744
3017; marbleiz 5822 1323; march 12437 2825 15343 15492; margin 11494 6049; marginal 222 1097;
marginaliti 5988; mari 10765; maria 9420; marin 10252 2101; marinat 12766; marital 2047; mark 6563
7922 5487 14758 13766 926 390; marker 4746; market 3519 8885 3539 15809; marketabl 1543; marketplac
3519 4747; marksman 10254; marksmanship 6432; marmalad 8424; maroon 15705 252; marque 4874; marri
16073 16074 1078; marriag 11576 8603; marrow 6215; marrowbon 8506; marsh 9422; marshal 10255 15327
14424; martial 1117; martian 9519 2180; martini 8531; martyr 10256; marvel 7938 13769 13770;
marvelous 1231 448; marxist 2085; maryland 9273; mascara 4748; masculin 1084 1081; masculiniti
5895; mash 14769; mask 4749 3459 3460 15577 14421; masonri 4750; masquerad 15578 13602; mass 5914
11365 8693 15378; massachuset 7560 9275; massacr 13113; massag 3143 14242 12616; masseur 10257;
massiv 1003; mast 4752 2109; master 10238 10336 13209 14063 1625; masteri 6439 11878; mastermind
13393; masterpiec 4754 2502; mat 4755 4756 10258 10644 3271 4758 14512 14331 179; match 4757 8201
16349 15847 341 1086; material 12019 7295 1860 431; materialism 11672; materializ 12922; maternal
1281; math 6885; mathematic 6885; mathematical 2178; matriarch 10259; matriculat 16039; matrimoni
11576; matrix 8784; matron 10260; matsyendra 5990; matter 6471 6660 16328; matur 12816 1092 529;
maturation 11201 11188; maturiti 12381 11845; mausoleum 4759; mauv 252; maxim 7760; maximal 1096;
maximiz 13037 13038; maximum 11369 6057 1096; mayflower 4760; mayor 10261; maz 4761; meadow 9004;
meager 69; meal 8400; mean 6900 7253 6781 2683 4762 13820 16307 1173 1169; meander 15150 546;
meaningful 1098; meaningfulness 6138; meaningless 1099; meanness 5688; measur 2686 2497 3405 13284
13130; measurabl 1100 922; measurement 3405; meat 8428; meati 1102; mechanic 10237 9714 6921 2584;
mechanical 1103 2103; mechanism 11202 2584; mechanistic 1103; mechaniz 1103; medal 7370; meddl 2715
16153 981; median 1173; mediat 13478; medical 1957 844; medication 4763; medicin 6905 4763;
medieval 2284 1128; mediocriti 5623; meditat 13260; meditation 6619; meditativ 1749; mediterranean
9423; medium 7004 8997 1125; medley 7651; meek 1403; meet 8200 8806 8811 15375 16072;
megakaryocytic 2347; megalomania 11800; megalopolis 8959; megaton 11267; mekong 9424; melancho 8343
989; mele 3061; melioration 2787; melodi 7628 6538; melodic 1104; melodious 1105; melodrama 7614;
melodramatic 567; melon 8474; melt 11234 13063 12965 784; member 10262 11398; membership 8864
11531; membran 4764; memoir 7202; memorabilia 7191; memorabl 757; memorandum 7193; memori 6810
6581; memorial 7351; memoriz 13220; memorization 6578; memphis 9302; menac 12002 7410 16423 14019
136; menarch 7993; mend 12822 12836; mendacious 882; menial 1626; mental 1317 2115; mentaliti 6958
6404; mention 7463 7459 13937 13927; menu 7181; meq 5915; mer 799 1324; mercenari 10263; mercer
10264; merchandis 4768 3539 15747; merchant 10265; merci 3494 5665; merciful 1109; merciless 1110;
mercuri 12060; mercurial 234; merg 2654 12954 12996; merger 3697; merit 6081 5642 16330;
meritorious 1864; mermaid 9518; merri 991; merriment 8335 2977; merrymak 3021; mesenteric 2329;
mesh 11275 14631 13009; mesmeriz 13498; mess 11963 11818; messag 7001 7250; messenger 10266; messi
1754; metabolic 2250; metaboliz 14189; metal 12042 1123; metallic 1123; metamorphos 12979; metaphor
7692; metaphysical 2069 1160; meteor 9426; meteorit 9425; meteoritic 2259; meteorological 2068;
meter 11280 4769 13131; method 6461; methodical 1225; methodist 2215; metis 10268; metrazol 4883;
metro 4770; metropolis 8958; metropolitan 2067; mew 13996; mexican 9631 2391; mexico 9139; micel
9427; michigan 9277; microbial 2351; microcosm 6814; micrometeorit 9428; micrometeoritic 2124;
micron 11276; microorganism 3747; microphon 4771 11203; microscop 4772; microscopi 3127;
microscopic 2146; microsecond 12454; microsomal 2370; microwav 10840; mid 581; midair 9034; midday
12404; middl 8956 6737 739 221; midnight 12410; midsection 6337; midshipman 10269; midst 9023;
midsummer 12446; midwatch 12528; midway 221; midwest 8989; midwestern 591; mien 5777; mighti 1352;
migrat 15113; migration 3552; mik 4771; mil 11273 11282 4457 15189 12913; mild 1111; mileag 6071;
mileston 7924 8148; milieu 11970; militant 1292 57; militari 8715 1959 1117; militat 15968; militia
8856; milk 8500 6261 12743 14143; millenarianism 6955; millennium 12361; milliamper 11264;
millidegre 11293; milligram 11298; milliliter 11261; millimeter 11277; million 11329 1621;
millivoltmeter 4774; millpond 9429; millwheel 4775; milquetoast 10555; milwauke 9316; mimesis 6842;
mimetic 1474; mimicri 3050; min 12452 7568 3336; minc 14005 1449; mind 6396 6584 13619 13420 1236;
mindful 1473; mindless 1099 965; miner 10271; mineral 12074; mineralogi 6926; mingl 3506 14559
16255; miniatur 4777 4776 1004; minimal 1097; minimiz 13036 13607 632; minimum 11339 1097; minister
9920 16171; ministerial 1960; ministration 3650; ministri 8665 4778; minneapolis 9280; minnesota
9279; minoan 2358; minor 9821 1071 1069; minoriti 8584 6052; minstrel 10036; mint 11365; minuet
3042; minut 12452 12467 1004; minutia 6670; mir 9431; miracl 7937 7936; miraculous 1160; mirror
4779 6589 16516; misanthrop 10272; misbehavior 3165; misbrand 1013; miscalculat 13399;
miscalculation 2555; miscarri 16130; miscegenation 3273; miscellaneous 861; mischief 3166;
mischievous 1587; misconception 6753; misconstru 13246; misconstruction 7788 7050; misdeed 3165;
misdemeanor 3195; miserabl 832 766; miseri 11893; misfir 14098; misfortun 7960 11927; misgaug
13326; misgiv 8323 6831; misguid 1857; misinterpret 13796; misinterpretation 7787; misjudg 13321;
mislay 14620; mislead 15349 13597 880; mismanag 15981; mismanagement 3571; misnam 13847; misnomer
7073; misogynist 10273; misperceiv 15531; misplac 14620 14617 1235; misquot 13936; misread 13257;
misrelat 1470; misrepresent 13600; misrepresentation 7451; miss 10067 7981 15550 15034 1050; missil
4780 4940; mission 8868 3385; missionari 10274; mississippi 9432 9281; missiv 7280; missouri 9282
9433; mist 10841 12945; mistak 2554 6754 7787 13242; mistaken 1524 435; misti 293; mistress 10275;
mistrust 13353; misunderstand 7787 13246; misus 3364 14136 1806; mit 11364; miter 14748; mitigat
13734; mitigation 2889; mitral 2371; mix 2922 12996 16061 861 959; mixtur 12023 8512; moan 7718
13976; mob 8704 8770; mobcap 4781; mobil 1594; mobiliti 5607; mobiliz 12835 14048; mobilization
3594; moblik 1223; mock 13620 812 1487; mocker 10521; mockeri 7386; mod 5798; modal 1173; model
6746 6712 14935 14888 1864 1600; moderat 9814 13562 12745 1125 1111; moderation 6044; modern 10278
1127 709; modernism 4782; moderniti 5950; moderniz 12823 13017; modernization 2790; modest 1130
1125; modesti 5765 5763; modifi 12722 12724 1131 1419; modification 2712 4783; modifier 7062;
modulation 7680 7030; moir 4784; moist 1843; moisten 12770; moistur 11993; molal 2118; mold 11513
4785 3322 14888 12764; molecul 12076; molecular 2119; molest 16210; mollifi 14957; molten 1108;
moment 12465 12467; momentari 1046; momentous 1614; momentum 5929 5919; mommi 10235; monarch 10578;
monasteri 4786; monastic 1861; monaural 165; monday 12395; money 11115 11006; moneymak 2564;
moneymaker 10279; monitor 3300 15608; monk 10049; monkey 3945; monkish 938; monochrom 4787; monocl
4788; monograph 7139; monologist 10280; monologu 7769; monomer 12077; mononuclear 166; monophonic
165; monopo 11883 11882; monopoliz 15988 15680; monopolization 3563; monosyllabl 7039; monoton 7676
1135; monotoni 5555; monotonous 577; monsieur 10281; monsoon 10842; monster 9521 10065; monstrositi
10045 8053; monstrous 1003 819; month 12434 12432; montreal 9169; monument 4765; monumental 2066;
moo 14001; mood 8382 11982; moon 9434 9435; moonlight 10843; moonlit 189; mop 14462; mor 6467;
moral 7261 11792 5421 9326 1136; moralist 10283; moralistic 1136; moraliti 5689 9326; morgu 4789;
morning 12403 7289; moroccan 2388; morocco 9213 12122; moros 821; morphemic 2176; morphologi 6912;
morphologic 2202; morphophonemic 6948 2177; morrow 12389; mors 7087; morsel 11356 8407; mortal 2476
1145 1266; mortaliti 5958; mortar 4790 12254 14425; mortgag 11090; mortician 10284; mortification
8275; mos 10766; mosaic 4791; moscow 9224; mosquito 3868; moss 10882; motel 4792; moth 3886; mother
10285 16176; motherland 8944; motif 4793 7630; motion 7527 7971 13885; motional 2305; motionless
1151; motiv 2484 218; motivat 14831 1147 218; motivation 2484; motor 4794 15245 224; motorcar 4219;
mottl 14886 1323; motto 7759; mould 14888; mound 4796 9410; mount 3906 2861 14392 13046 107 37;
mountain 9436; mountainous 1632 1003; mountainsid 9437; mourn 15020 15021; mourner 10287; mournful
990; mous 3897; mousi 174; mouth 6227 6226 13800 13965; mouthful 11349; mouthpiec 4798 4797; mov
2677 2679 15094 15109 1150 1149; movement 2865 2809; mover 10288; movi 7270; moviegoer 10289; mow
14362; mph 12510 12518; muck 12728; mucosa 6242; mucus 6277; mud 12255; muddi 1413 1843 271; muddl
11964; muddlehead 280; mudguard 4799; muf 4800; muffl 14717 1056 1248; muffler 5103; mul 3915
13260; mulch 4801; multidimensional 461; multilateral 163; multip 13275 12810; multipl 1623;
multipli 631; multiplication 3274; multipliciti 6015; multitud 11366; multitudinous 208; mum 332;
mumbl 13973; mundan 1230; munich 9151; municipal 1897; munition 5369; murder 2736 16063 13185 63;
murderer 10290; murki 278; murmur 8094 7701 13972; mus 9551 6618 13260; muscl 6218 6217; muscleman
10291; muscular 2092 593; musculatur 6291; museum 4802; music 7621 6548; musical 7618 2070 1107;
musician 10293 10292; musicianship 6427; musket 4803; musketri 8853; mustach 6199 1607; muster
14450 13520; mut 101 1056; mutant 10294; mutational 2278; mutilat 12861; mutilation 8166; mutineer
10295; mutini 3378; mutter 8094 13973 13740; mutton 8436; mutual 1604; mutualiti 11428; muzzl 4556
3932; mycenaean 2359; myelofibrosis 11729; myeloid 2348; myocardial 2349; myocardium 6256;
myofibril 6290; myofibrilla 6290; myriad 11370 208; myrtl 10910; mysteri 6495; mysterious 679 646;
mystic 646; mystical 2065; mystifi 13251; mystiqu 5538; myth 7101; mythic 2292; mythologi 8597;
mythological 1440; nab 14780 14215; nadir 11946; nag 13615 14959 821; nail 6377 4805 14420 14215;
naiv 1654; nak 292 1400; nakedness 11910; nam 7071 11869 13945 13939; nameless 77; namesak 10296;
napoleon 10767; napoleonic 2399; naprapath 9588; narcotiz 12645; narrat 13817; narrativ 7854 331;
narrow 5983 12879 13405 1851 1022; narrowness 6077; nasal 13870 2255 875; nashvil 9303; nassau
9173; nasti 1169; natal 1961; nation 8687 8686; national 9589 2282 1153; nationalism 5732 6845;
nationalistic 1289; nationaliti 8558; nationaliz 13018; nativ 9582 754 751; natur 5536 9525;
natural 1156 1158; naturalism 6855; naturaliz 13019 753; naturalness 5615; naturopath 10299; naught
11307; nausea 11780; nauseat 1842; nautical 2102; naval 1962; navel 6342; navi 8714 5853; navigat
15105; navigation 3231; navigator 10502; nay 7832; nazi 10300 2298 2297; nazism 8829; neanderthal
1450; nearbi 285; nearness 5995; nearsight 1610; neat 1753; nebraska 9283; nebulous 557; necessari
1163 233; necessitat 16288 16308; necessiti 11899 9438; neck 6323; necklac 4807; neckti 4808;
necropsi 2649; necrosis 10847; necrotic 2269; nectar 12180; nectari 10897; need 11896 9439 16288
14174 1163; needl 10991 4809 13626; needless 1164; negativ 7831 1346 52; neglect 6531 11842 13238
16131 1181 213; negligenc 3169; negligent 539; negligibl 1097; negotiat 13479; negotiation 7754;
negro 9599 167; neighbor 10301; neighborhood 9075 8746; neighborliness 5460; neighbourhood 9075;
nemesis 9552; neo 1127; neocortex 6296; neocortical 2337; neoliberal 387; neoromanticism 8925;
nephew 10302; neptun 9553; nerv 6293 5703 11794 5712; nerveless 352; nervous 1740 1781; nervousness
8324; nest 9440 4811 16344 14666; nestl 3765 14509; net 4645 4812 15798 1165 1161; netlik 1499;
nettlesom 60; network 8898 4813; neurological 2145; neuromuscular 2093; neuronal 2106;
neuropsychiatric 2343; neurosis 11801; neurotic 10303 2253 1167; neuter 7068; neutral 1187 1436;
neutralism 7321; neutralist 10304; neutraliti 3700; neutraliz 16146 13098 1347; neutralization
2751; neutrophil 6289; new 1204 1240; newborn 1206 1204; newcastl 9183; newcomer 10305 10306;
newfoundland 3845; newport 9188; news 7299 7340; newsboy 9803; newsletter 7342; newsman 10473;
newspaper 7018 8639; newspaperman 9899; newton 10768; newtonian 2400; nib 1335; nic 1168 1485;
niceti 5525; nich 11522 11462; nickel 12061 11121; nicknam 7072 13944; nicotin 12096; niec 10307;
night 12408 12409 1409; nightclub 4185; nightdress 4814; nightfal 12414; nightingal 3769; nightmar
11539 6595; nightmarish 136; nightshirt 4815; nighttim 12408; nihilism 6846; nihilistic 2139;
nilpotent 2346; nimbl 18; nin 11317 1621; nineteen 11323 1621; nineteenth 1622; nineti 12380 1621;
ninth 11434 1622; nip 14549 14535; nirvana 11613; nitrat 12280; nitrogen 12062; nobiliti 8851 5723;
nobl 924 1171; nobodi 9829; nociceptiv 1574; nocturnal 477; nod 7927 2869 13723 13722; nodul 6200;
nodular 2419; nois 8095 6549; noisemaker 4816; noisi 1426; nomia 3876; nominal 1963 1097; nominat
13683; nomination 2675; nonassertiv 105; nonchalant 363; nonchurchgo 1321; noncom 10308;
noncommission 320; noncompetitiv 342; nonconformist 9882; nondescript 1230; nondriver 10309;
nonenzymatic 2314; nonequivalenc 5572; nonequivalent 640; nonexistent 668; nonfiction 7092;
nonfunctional 790; noninterferenc 7320; nonionic 245; nonlinguistic 2043; nonmetallic 1124;
nonobservant 1321; nonoccurrenc 11572; nonparticulat 1271; nonpolitical 1340; nonproductiv 1382;
nonresident 1592; nonsens 7264 1099; nonspecific 802; nonverbal 331; nonvolatil 1825; noon 12404;
noradrenalin 6273; norethandrolon 12107; norm 11440 6898; normal 1173 1175; north 9243 9242 1176;
northeast 11419 8987 1176; norther 1176; northern 1178 1176; northerner 10310 10745; northland
8984; northwest 8988 1176; norway 9145; nos 6388 4817 15627 15338 1180; nostalgia 8229; not 7189
7281 13927 15534 998; notabl 10232 998; notariz 13577; notation 7507; notch 11497 14311; notebook
7146; notic 7434 6528 15589 15534; noticeabl 926 1296; notifi 13669; notification 3627; notion 6777
6697; notorious 1478; noun 7060 7055; nourish 14197 14200 1675; nourishment 8398; nov 12444; novel
7093 1240; novelist 10311; novelti 5629 6426; november 12444; novitiat 12530; nowher 11861; nozzl
4818; nuanc 7262; nubbin 9441; nubil 1090; nuclear 416 2063; nucleat 16286; nucleolus 6285; nucleus
6284 9442; nud 4819 292; nudg 14240; nuisanc 6687; nul 1810; numb 1573 1578; number 6050 11245 7179
16325 13810; numbness 11764; numerical 1422 1964; numerous 1139; numinous 1538; nun 10314; nurs
10313 10297 3145 12640 14971; nurseri 4820; nurtur 13739; nut 10988 9529; nuthous 4079; nutrient
2480 1848; nutritional 2303; nutritiv 1848; nuzzl 14509; nymph 9549 3890; nymphomaniac 10315; oak
10936 10935; oaken 1859; oat 10923; oath 7713 7346; oatmeal 8508; obdurat 1458; obedienc 3607;
obedient 1185; obelisk 4821; obey 16157; object 2473 6862 13549; objectification 3348; objection
7899 7837; objectionabl 1194; objectiv 6862 1187; objectiviti 5756; oblig 16102 13698 1189; obligat
1189; obligation 3567 11952; obligational 2443; obliqu 1263; obliterat 13112 12891; obliteration
2732; oblivion 11862; oblivious 135; obnoxious 1194; obscen 481; obsceniti 5768; obscur 15592 13248
276 355; obscuriti 5656 11859; obsequious 1620; observ 15589 13927 1183; observabl 926; observanc
3299; observant 112; observation 3409 3299; observational 617; observer 9591 10316; obsess 14997
362; obsidian 12213; obsolescent 466; obstacl 6502 4822; obstruct 16189 14577; obstruction 4823;
obtain 15717 13164; obtainabl 130; obtrusiveness 5517; obvers 6624; obvious 1190; occasion 8143
8187 6867 14824; occasional 777 1364; occidental 10317; occipital 2170; occlud 14577 1191 962;
occlusion 11696; occlusiv 2203; occupanci 3468; occupant 10481; occupation 3083 3569; occupational
2107; occupi 15947 16335 1192; occur 12920 13417; occurrenc 7930 11569; ocean 9443; ocelot 3852;
ocher 5850; oct 12443; octahedron 11516; octav 12532; october 12443; ocular 2075; odd 5580 659 324;
odessa 9227; odious 1059; odor 5866 6541; odyssey 2836; offbeat 415; offenc 3398; offend 15006;
offender 9598; offens 3675 8302; offensiv 3398 1197; offer 7803 7776 15807 15808; offic 4824 8820;
officer 10270 10318 13457; official 10320 10319 1199 2291; officiat 15899 14045; offsaddl 14607;
offset 16467 16466; offspr 10321 7947; offstag 5392; ogl 15610; ogress 9520; ohio 9291; ohmic 2204;
oil 12257 4825 14297 1454; oilcloth 4826; oilfield 9096; oili 719 1620; okay 1554; oklahoma 9295;
old 9997 1570 737 1205 1203; oldster 10323; oleander 10907; oleophilic 327; oleophobic 328; oliv
252; ologi 6882; olympic 8196 2420; omen 7933; ominous 136; omission 2558 11843; omit 13239;
omniscient 1856; oncom 1150; oneness 5557; onetim 1275; onlooker 10324; onrush 3387 8176; onset
7994; onshor 296; onslaught 7963 3387; opalescent 190; opaqu 278; open 9069 9041 9444 8193 14398
15958 1207 1209 1211 735; opener 7996; openmouth 1707; openwork 4830; opera 7624; operagoer 10325;
operat 15993 14658 2453; operatic 2140; operation 11643 3518 3536; operational 2350 1589; operativ
597; operator 11381 10326; operetta 7625; opinion 6824 7481; opinionat 193; opium 4831; opponent
10327 9669; opportunism 5674; opportunistic 672; opportuniti 11940; oppos 13497 14040 1217 901;
opposit 7037 11449 1547 1219; opposition 2716 11441; oppress 15956; oppression 2966; optical 2061
2074; optimal 153; optimism 8362; optimistic 1220; optimum 6089 153; opulent 1515; opus 7635; oral
1662; orang 8470 5846 252; oration 7892; orator 10328; oratorical 1510; oratorio 7642; orb 6236;
orbit 9035 11971 15414; orbital 2257; orchard 4553; orchestra 8771 4832; orchestral 2216;
orchestration 7636 3353; orchid 10921; ordain 15962 15904; ordeal 7935; order 7781 6004 8913 3418
10329 13446 13444 1224 1222; orderliness 5604; ordinanc 7324; ordinari 10330 11545 1230 321;
ordinat 6891; ore 12082; oregon 9296; organ 6222 8822; organic 1232; organification 11204; organis
13008; organism 2474; organiz 15998 15971 1227 1225; organization 8622 6553; organizational 2114;
organizer 10331; orgi 3497 3445; orient 8983 16458 15597 1236; oriental 590; orientation 3464 6971;
orific 6188; origin 8942 5793; original 4753 6815 737 1372; originaliti 6425 5628; originat 16283
14796; orinoco 9445; ornament 4374 14865; orneri 821; orphan 10332; orthicon 4833; orthodox 2210
1242; orthodoxi 5630; orthographi 7084; orthographic 2134; orthopedic 2421; orthophosphat 12266;
oscillation 11205 8028; oscillator 4834; osseous 2444; ossifi 12830; ossification 11206;
ostentatious 1369; osteoporosis 11731; ostraciz 16098; ounc 11297; oust 15927; out 2841; outbreak
8170; outburst 7611 8168; outcast 10333; outclass 13301 1699; outcom 7944 10781; outcri 7704;
outdat 466; outdistanc 15487; outdo 14059; outdoor 1244 2422; outdraw 14058; outer 688 690; outfac
15559; outfield 4835; outfielder 10334; outfight 14066; outfit 8791 4836; outflow 8174; outgeneral
14067; outgo 935; outgrow 13178; outlaw 9913 16058; outlay 3550; outlet 4767 5351; outli 284;
outlin 9036 7162 13904 556; outliv 16274; outlook 6958 6823; outmaneuver 14068; outmod 13193 710;
outnumber 16324; outplay 14126; outpost 9042 8837; output 4437 3329 14790; outrag 8303 2969 15048
71; outrageous 1194; outreach 2885; outright 1420; outrun 15238; outset 12487; outsid 9040 9039
1246 979; outsider 10042; outskirt 9128 8962; outsmart 14057; outspoken 331; outstand 1700 390;
outstrip 14059; outward 690; outweigh 14061 16327; oval 11473 1531; oven 4838; overachievement
2519; overachiever 10335; overactiv 18; overal 4839 800 1166; overbear 562; overburden 13452;
overcast 11981 293; overcoat 4544; overcom 14062 14063; overconfident 230; overcurious 464; overdon
1126; overdriv 15937; overeat 3189 14180; overemphasiz 13606; overestimat 13323; overestimation
7213; overexpos 15528; overfeed 14161; overfil 13072; overflow 2862 15470; overgrown 1248; overhand
1791; overhang 4840; overhaul 15428 12823; overhead 11034 1794; overhear 15665; overheat 12958 903;
overindulg 14180; overlap 16356 16406; overlay 14386; overload 4841 14599 12731 787; overlook 15619
16472 1181; overnight 1045; overnighter 10337; overpayment 11036; overpower 14069 15047; overpric
674; overproduc 14928; overprotection 3238; overprotectiv 1401; overreach 16125 14057; overrid
13407 565; overrun 15373; oversea 755; overshadow 16504; oversho 4842; overshoot 14100 13382;
oversimplification 3655; oversiz 1003; overstep 15370; overstrain 14144; overt 1251; overtak 14127
15428; overthrow 2728 15928; overtim 12351; overton 7263; overtur 7638 7999; overturn 15197 15198
1788; overvaliant 173; overweight 717; overwhelm 15047 13453 1482; overwork 14853; owe 15733 16490;
owing 1254; owl 3777; own 250; owner 10339 10340; ownership 10999 3227; oxcart 4843; oxen 3919;
oxford 9182; oxidation 11207; oxidis 12799 2454; oxygen 12063; oxytetracyclin 4844; oyabun 10341;
oyster 3834; ozon 12258; pac 12511 11334 12486 2822 15242 15501; pachinko 3007; pacifi 14957;
pacific 9446; pacification 3592; pack 11366 8566 12262 2856 14587 15496 376; packag 8621 4845 3529
14594; packet 8621; packinghous 4846; pact 7471; pad 12259 13823 836; paddl 15263; padlock 4848
14391; paean 7361; pag 7007 7724 13462; pagan 10108; paganism 6989; pageant 3317; pail 4166; pain
11765 8243 3210 12629; painful 1255 1330; painless 534; paint 4849 4850 3350 14874 14427 1256 1159;
painter 10342; pair 8598 11311 16076 14331 1086; pakistan 9215; pal 4893 12666 13175 263 1689;
palac 4851 8626; paleocortex 6297; paleocortical 2338; palermo 9160; palestin 9156; palet 6066
4852; pallid 261 1689; pallor 5865; palm 6362 14207; palpabl 1260; pamper 16213; pamphlet 7144
7138; pan 4853 4854 15346 14672; panama 9138; pander 10379; panel 4855 4856 14867; pang 8244; panic
8312 11811 14995 14994; panick 55; panoramic 1850; pansi 10942; pant 3250 12538 13872; pantheon
8674; panther 3853; pantomim 3051 14916; pantri 4857; pap 7268; papa 9926; papal 2086; paper 12260
7141 7165; paperback 4858; paperi 1744; paperwork 3082; papillari 2334; par 11253 11551 12793;
parabl 7100; parachut 4859; parad 8890 8919 15231 15230; paradigm 11394 6813; paradis 8991; paradox
7395; paradoxical 679; paragon 6789; paragraph 7126; parakeet 3811; parallel 5565 9032 16352 13166
1262; parallelism 5561; paralyz 12833 12832; paramagnet 4860; paramagnetic 2304; parameter 6729
8001; parametric 2137; paramount 565; paranoiac 10343; paranoid 1551; paraphernalia 4526; paraphras
7156 13835; parasit 3752; parasympathetic 2340; parcel 4845 3509 16034; parch 12771 1844; parchment
12261; pardner 9844; pardon 3680 13733 13732; pardonabl 1265; parenchyma 6204; parent 10344;
parental 2094; parenthesis 7518; parenthood 11847; parimutuel 3020; paris 9203; parish 8744;
parishioner 10345; parisian 2385; parisologi 7259; park 9043 9044 11376 2678 14610 15251 2455;
parlanc 7669; parlay 14110; parliament 8813; parliamentari 1965 510; parlor 4862 4716; parochial
2077; parodi 7476 14915; paroxysm 11695; parri 14116; parrot 3809 13827; parrotlik 876; parson
9920; parsonag 4863; part 11395 4864 2530 9045 15392 15969 1616; partak 16494; parthenon 4865;
parti 8781 8775; partial 350 1268; participant 10347; participat 16000 14029; participation 3698;
particl 12021 9448; particular 6668 801; particularistic 2058; particulat 1270; partition 4866;
partner 10588 9844 15845; partnership 8636; pass 2627 12358 3070 8008 15429 15432 1300; passag 2714
7127; passageway 4867 6186; passenger 10348; passerbi 10349; passion 8215 5426; passionat 1273;
passiv 24 1820; passiviti 5435; past 12338 12362 12092 14382 1275 935 107; pastel 5862 504 263;
pastelik 261; pasti 261 36; pastim 2980; pastor 9920; pastoral 2057; pastur 9046 8485; pat 14261
14243; patch 5491 9111 14760 15882 1203; patchwork 6834; patent 7186 15720; paternalistic 1280;
path 2960 4869; pathetic 766 650; pathless 11; patho 6171; pathogenesis 11208; pathogenic 843;
pathologi 6910; pathologic 846; pathological 2059 1167; pathologist 9964; pathway 6294 4870;
patienc 5439; patient 10350 1283; patina 4871; patriarchal 1285; patriot 10351; patriotic 1289;
patriotism 5732; patristic 2375; patrol 8732 3244 16010; patroller 10352; patrolman 10032; patron
10353 10355; patronag 3660; patroniz 15695 16030 1698; patter 7610; pattern 6802 2952 14935;
pauciti 6043; paus 12497 3478 16318 13501; pav 1287; pavement 4873 12264; paw 3931 14209 14208; pay
11037 15731 14013 1253 1386; payabl 89; payday 12417; payment 11035 3547; payrol 11131; pbs 12137;
pea 8460; peac 11583 11582; peaceabl 1291; peaceful 1291; peacock 3885 3806; peak 11274 12531 15362
1842 1335; peaki 875; peal 8097; pear 8477 253; pearl 11110 5840; peasant 10356 10357; pebbl 9450;
pec 6331; peck 14260 14156; pectoral 6331; pectoralis 6331; peculiar 707 801; peculiariti 6722
5592; pedagogical 2189; pedantic 1556; peddl 15815; peddler 10359; pedestal 4054; pedigre 8657;
peel 14295; peep 15615; peer 9590 15626; peevish 821; peg 4875; pegboard 4876; pelt 5944 14628
14080; pelvic 2108; pelvis 6386; pemmican 8435; pen 4877 4878 14891; penaliz 16094; penalti 3600
11059; penanc 8353 3452; pencil 4879 2456; pend 730; pendulum 4880; penetrat 14235 13429 1294;
penetration 3391 6536; peninsula 9451; pennant 7368; penni 11288 11122; pennsylvania 9297; pension
11114; pensioner 10360; pensiv 1749; pentagon 4881 8716; penthous 4882; penutian 7564; peoni 10901;
peopl 945; pepper 15675 14080; peptidas 12272; perambulat 1120; perceiv 15521 13200 1182; percent
11409; percentag 11409 11045; perceptibl 1296; perception 6801 6696; perceptiv 2071 1294;
perceptual 2186; perch 4884 14685; perchlorat 12078; percolator 4885; percussion 3045 2919;
percussiv 2311; peremptori 562; perennial 476; perfect 13104 1297; perfectibiliti 6412; perfection
11913; perfectionism 5437; perfectionist 10361; perforation 4886; perform 14903 15889; performanc
7548 3052; performer 10362; perfum 6543 4887 767; perfunctori 215; perfusion 2859; peril 12001;
perilous 1542; period 12333 12521; periodic 1467; periodical 7244; periodiciti 5602; peripheral 222
1375; peripheri 11495; perish 12944; periwinkl 10909; perki 251; permanenc 5954; permanent 1299;
permeat 14236; permian 12345; permission 7352 3576; permit 7232 3576 13539 15954; peroxid 12133;
perpetrat 16234; perpetration 3197; perpetual 1299; perpetuat 16333; perpetuation 3430; perplex
1308 276; persecut 16240; persecution 2965; persever 12933; persist 16332 12933; persistenc 5956
5716; persistenci 5716; persistent 400 757; person 8541 8677 2476 6174 13069; persona 6799;
personag 10365; personal 1309 1188; personaliti 5416 10364; personaliz 12983 1309; personifi 16427
16424; personification 10366; personnel 8717; perspectiv 6974 5479; perspiration 6270; persuad
16241 13483; persuasiv 1311; pert 1659; pertain 16384 16341; pertinenc 11389; pertinent 1471 92;
perturb 14955; perturbation 11807; peru 9216; perus 15584; perusal 7249; pervad 14236;
pervaporation 2914; pervers 1346; pessimism 8366; pessimist 10368; pessimistic 1221; pester 15033
1781 60; pestilential 1036; pet 3737 3276 14511; petal 10899; petit 1004; petition 7199 13463;
petitioner 10370; petrifi 12740; petticoat 291; petulanc 8383; pew 4888; pfennig 11287; phagocyt
6287; phalanx 6210 8786; phantasi 6755; phantom 9548 6756 1442; pharmaceutical 2423; pharmaci 6907
4415; pharmacist 10371; pharmacological 2141; phas 12522 11933; pheasant 3805; phenomenon 2498
8157; phenothiazin 12129; philadelphia 9298; philanthropic 249; philanthropist 10372; philharmonic
2424; philippic 7875; philippin 9217; philological 2373; philosopher 10373 10374; philosophi 6822
6937; philosophic 2053; philosophical 2053 616; philosophiz 7426 13259; phloem 10970; phoenix 9248;
phon 5244 13517; phonem 7698; phonemic 6947 2052; phonetic 6946 2051; phoni 10138 812; phonic 2425;
phonograph 4975; phonologi 6947; phonologic 1966; phosgen 12265; phosphat 12266; phosphorescent
186; phosphorus 12064; photo 4890; photograph 4890 13901 16491; photographi 3319; photographic
2034; photomontag 4891; photon 9452; phras 7053 7647 3422 13863; phraseologi 7670; phylum 8658;
physic 6916; physical 1316 1968; physicalness 5586; physician 9971; physicist 10375;
physicochemical 1892; physiognomi 6391; physiologi 6913; physiological 2201; physiqu 5887; pianism
7551; pianist 10376; pianistic 2384; piano 4892; piazza 9051; picasso 10769; pick 6621 13331 14451;
picket 10225 8733 16122 14326; pickl 8496; pickup 4894 7230; picnic 12354 3074 14148; pictorial
2060 1443; pictur 4895 4850 6592 3318 14807 14877 1440; picturesqu 147 262; pidgin 7557; pie 8419;
piec 4896 4897 14760; piedmont 9241; pier 4898; pierc 14525 14964; pieti 5661; piezoelectric 2262;
piezoelectriciti 10848; pig 3917; pigeon 3807; pighead 1690; pigment 12268; pigskin 12123; pik
4449; pil 8576 11365 4901 4900 14621 15453; pilfer 15772; pilgrim 10377; pilgrimag 2840; pillar
6774; pillori 16066; pillow 4902; pilot 10378 15256 15250; pimp 10379; pimpl 11775; pin 4903 10886
10887 7865 14202 14429; pinafor 4663; pinbal 3006; pinch 14549 14550 875 718; pinecon 10896; ping
14249; pink 5856 252; pinnacl 4904; pinpoint 12466 5488 15789; pioneer 10381 10380 14822; pip 4906
4905 13751; piper 10382; piqu 4907; pirat 10386 10383; piratical 2426; pirogu 4420; pisc 9124; piss
12631; pistol 4908; pistoleer 10384; pit 9453 14025; pitch 5874 2593 2626 2871 14636 15119 2457;
pitcher 10385 4909; pitchfork 4910; piteous 766; pitfal 6500; pith 10968; pithi 364; piti 8386 7961
15076; pitiabl 650; pitiful 650; pitiless 1110; pittsburgh 9299; pituitari 6298; pivot 15421; pixi
9539; pizza 8507; plac 9103 8951 14613 15914; placement 5985 2507; placid 209 820; plagu 16525
15007; plain 9454 1190 1324; plainclothesman 10387; plan 6758 6554 3967 11452 3584 3343 13380 13378
14273 656 1326; planar 460; planet 9455 10510; planetari 1967; planetoid 9430; plank 12331 14385;
planner 10388; plant 4911 2478 3465 14715 14664 1202; plantation 11009; planter 10389; plaqu 6182
4149; plasma 6266; plaster 12269 14426 1755; plasterer 10390; plastic 12032 606; plasticiti 5911;
plat 4604 4912 13396; platform 4913 7187; platinum 12065; platitudinous 1241; plato 10770; platonic
1971; platonism 6856; platonist 10391; platoon 8729 8730; plausibl 1328; play 7604 7617 2586 2510
14021 15886 2458; playabl 695; playact 3048; playback 3434; player 10392 10293; playful 1587;
playground 9074; playmat 10394; playwright 9977; plead 13473 13712; pleas 15059 15083 1331 1402
1333; pleasant 1329 1168; pleasur 8234 6686; pleat 4915; pledg 13697; plenitud 6038; plenti 6038
11365; plentiful 8; pleura 6253; pleural 2193; pliant 1711; plight 11817; plod 3104 15220 599; plot
6765 9111 13387 14883; plow 4916 3333 14931 13953; plowshar 4917; pluck 5708 14765; plug 4918 14507
12934; plumb 4919 3099 13434; plumber 10395; plummet 15312; plump 717 1003; plumpness 5889; plunder
11017 15863; plung 2995 14737 15292; plunk 15653 14615; plunker 2636; pluralistic 2192; plush 1515;
ply 14165; pneumonia 11719; poach 14113 13181; pocket 4920 11514 15774; pocketful 11350; poem 7105;
poet 10397; poetic 2049 1027; poetri 7686 7687; poignanci 11615; poignant 1149 1255; point 6733
9052 13767 16458 1335; pois 11294 15258 15037 641; poison 12292 6131 16230 14369; pok 14237 15627;
pol 4921 9633 6639 9053 14433 16009; poland 9218; polar 247 1545; polariti 11444 11445; polariz
13126 13125; polarization 10849 11636; polemical 407; polic 8719 16010; policeman 10398; polici
6760 7316; polio 11710; polish 5833 11914 14266 13105 2234 1337; polit 442 1449; politeness 5779;
politic 11425 6933 1338; political 1339 2050; politician 10401 10400; polka 7662; pollen 10895;
pollut 1413; pollution 11976; polybuten 12138; polycrystallin 185; polyelectrolyt 12027;
polyethylen 12033; polymerization 11209; polymyositis 11730; polynomial 6731; polyphosphat 12270;
polytonal 1766; pomad 1755; pommel 14496; pompous 1370; pompousness 5651; poncho 4923; pond 9456;
ponder 13260; ponderous 857 852; poni 3909 3914; pooch 12693; pool 4924 9456 15804; poor 766 1513;
pop 9926 10403 8098 15488 14475; poplin 4925; poppi 10915; populac 8691; popular 5643 1341 510;
popularism 7622; populat 16337 945; population 8692 8690; populous 945; por 11510 6184 13416; porch
4926; porcupin 3899; pork 8437; porkchop 8439; porositi 5808; porous 1313; port 9071 8522; portabl
1122; portal 4927; portend 13666; portentous 1614 1397; porter 10404 9975; porterhous 8433;
portfolio 4928; portion 11395 4864; portrait 7825 4929; portray 13877 14880; portrayal 7825 3049;
portugal 9220; portugues 7585; portwatcher 10405; pos 5617 16474 15570; poseur 10406; position 9054
9055 15323 14613; positiv 1345 227; positivism 6879; positivist 10407 1972; poss 8869; posseman
10408; possess 16299 15682 405; possession 3227 2495; possessiv 2062 17; possibiliti 6829 11937;
possibl 6625 1348 27; possum 3817; post 9057 4773 14763 13884; poster 7495; posterior 86;
posthumous 582; postmark 7923; postpon 16322; postscript 7461; postulat 7442 13468 13410; postur
5989 5891; postwar 84; pot 4930 5276 14665; potassium 12066; potato 8453; potenci 6157 5928; potent
1354 1352; potential 11938 27 1398; potentialiti 11938 6411; potentiometer 4932; pothol 9457;
potpourri 8859; potshot 2618; potter 10409 14570; potteri 4933 3100; pouch 4934; poultri 3798;
pounc 15454; pound 11295 11286 8135 8122 14490 14731; pour 15462 15387; poverti 11956; pow 10423;
powder 12271 12281 1628; powderi 1628 263; power 6149 10815 14162; powerful 1352 1688; powerfulness
6149; powerless 1353; powwow 7751; practic 2952 3312 16208 13222 1625; practicabl 1357 1348;
practical 1357 1443; practis 14912 676; practitioner 10410; pragmatic 1357; prairi 9050; prais 7358
13637; pranc 15210; prank 3027; prattl 13958; pray 13475 13472; prayer 3453 7810; preach 7896 7377
13588 13587; preacher 10411; preambl 7123; prearrang 14829; precarious 586 1542; precast 1602;
precaution 3240 5466; preced 16456 16412 80; precedenc 11556; precedent 6674 7217; prechlorination
11210; precinct 8960; precious 1060 1811; precipic 9458; precipitat 12030 14820 13106; precipitin
12290; precis 1359 434; precision 5636; preclud 16006; precocious 1361; preconceiv 2459;
preconception 6827; precondition 13013; precook 1365; precool 1834; predecessor 10412; predetermin
1326; predicament 11817; predicator 7054; predict 13761 13666; predictabl 1363; prediction 6604;
predictiv 1397; predigest 849; predilection 6963; predispos 1709; prednison 12110; predominanc
11879; predominat 16323; predomination 11879; preeminent 1698; preempt 15814; preexistenc 11566;
preexistent 78; prefac 7122 13728; prefer 15085 13338 522; preferabl 522; preferenc 8251 6963;
preferential 40; preferment 2711; prefix 7046; pregnant 119 1098; prehistoric 1275; preisolat
13140; prejudic 6965 1188; prejudicial 840; preliminari 629; preliterat 1029 267; prelud 7999;
premier 7552; premis 7443 9061; premium 11061 1700; premix 8513; premonition 8315; premonitori
1397; preoccupation 6698 6523; preoccupi 14998 1749 362; prepackag 1286; prepar 13012 14849 1365
1853; preparation 3581 12208; preparativ 80; preparatori 80; preposition 7064; prepositional 2427;
preposterous 1857; prepubescent 1091; prepupal 1091; prerequisit 6749; presag 13666; presbyterian
10413; prescrib 13447 513 1596; prescription 7487 4935; preseason 12461; presenc 11568 9077;
present 12336 11026 15579 13491 1276 1367; presentabl 1485; presentation 3457 3033; presentational
1973; presentment 3627; presentness 5949; preserv 11973 16394 15777 780 525; preservation 3236;
presid 15992; presidenci 12488; president 10415 10414; presidential 2272; press 11902 7014 2598
14537 13481 509; pressur 10851 6155 16100; prestig 11858; presto 714; presum 13262; presumption
6751; presuppos 13409 13408; presupposition 6610; pretenc 5620 5482; pretend 13603 14908 812;
pretens 3186; pretension 5620; pretext 7454; pretti 147 817; prettiness 5496; prevail 16323 16334;
prevalenc 5595; prevent 16006 16001; prevention 3502; preventiv 842; previous 80 1275; prevision
6607; prewar 83; prey 10417 3859 14198; pric 6093 11063 6561 15877; priceless 1811; prick 9704
14524 15544 821; prid 8276 8340 14969; priest 10418 10419; prim 11252 3583 13014 737 1437; primaci
11856; primari 2696 3939 1372 499; primat 9697 3942; primer 7145; primeval 580; primitiv 583; primp
3246; princ 10420; principal 11126 10421 922; principl 6773 6836; print 7339 4936 7131 3527 14938
14939; printabl 1464; prior 78; prioriti 11556; pris 14767; prison 4937; prisoner 10422; privaci
5419 11832; privat 10424 1376; privi 5275 4837; privileg 6121 6147 1379; priz 11025 11017 15738;
prizefight 8202; prizewin 153; pro 10427 1343; prob 13515 14233; probabiliti 6005 5579; probabl
1020 1018; problem 11820 7484; procedur 3436 3076; procedural 2428; proceed 3625 11016 13504 15340;
process 3436 6525 11211 13153 15980 1365; processor 8644; proclaim 13859 13857 485; proclamation
7399; procrastinat 16321; procrastination 3488; procreation 3272; procreativ 785; procur 15718;
procurement 2570; procurer 10379; prod 14240 14239; prodigious 1003; produc 8450 14946 14789;
producer 10251 10425; product 4768 4939; production 3328 7603; productiv 1381 1383; productiviti
6096; profan 272; profaniti 7725; profess 13574 13477; profession 8663 3101; professional 10426
10427 1386 2035; professor 10428; professorship 3094; proffer 15808; proficienci 6109; proficient
1625; profil 7598 9037; profit 11015 6119 15795 15775; profitabiliti 6120; profitabl 1388; profound
1389 1112; profunditi 6794 6009; profus 8; profusion 6039; program 6758 6759 3585 13524 14942;
progress 2767 2812 12813 15335; progression 8915 8184; progressiv 1392 387; progressivism 6984;
prohibit 13526; prohibition 7223 7224; project 3215 6769 13442 16459 982; projectil 4940;
projection 6605 7540; proletariat 8694; proliferation 11212; prolific 1381; prolong 12895 1045;
prolongation 3430; prometheus 9554; prominenc 11852 6135; prominent 390; promis 7863 6828 13695
13696 1018 123; promot 16186 15921; promoter 10430; promotion 7901 2710; promotional 2429; prompt
14831 13489 1408; promulgat 13857 13647; promulgator 10431; pron 932 894; pronoun 7065; pronounc
13861 13848 926; pronouncement 7400; proof 6681 7307; prop 4941 14220; propaganda 7334;
propagandist 10432; propagandistic 2382; propagation 7000 3274; propel 14634; propeller 4942;
proper 1395 1441; properti 11001 5786; propheci 6606 7438; prophesi 13773; prophet 10433 10434;
prophetic 1397; propitious 125; proponent 9671; proportion 11408 6003; proportional 316;
proportionaliti 11414; proportionat 316 314; propos 13672 13383; proposal 7771 7770; proposition
7439 7774 13674; proprieti 5761; proprietor 10339; proprietorship 11000; propylthiouracil 12083;
pros 7104; proscrib 13526; prosecut 16232 16231; prosecution 3634 8642; prosecutor 10435; prosodi
7674; prosodic 2293; prospect 11939 6823; prospectiv 1398; prosper 15858; prosperiti 11951 11925;
prosperous 1512 1694; prostitut 10436; prostitution 3181; prostrat 15450 13192 894; protagonist
10626; proteas 12272; protect 14090 14092 1401; protection 3232 4943; protectiv 1401 1777;
protectorat 9062; proteg 10437; protein 12100; proteolysis 11213; proteolytic 2369; protest 7841
3621 13742 16121; protestant 9607 8654 2207; protestantism 6992; protestation 7841 7409; proto 580;
protogeometric 1475; proton 9460; protoplasm 6282; prototyp 6813; prototypical 737; protozoa 3753;
protozoan 3754; protrud 16459; protuberanc 11485; proud 1402 924; prov 16304 13313 1404; provenanc
8946; proverb 7762; proverbial 2285; provid 15844 14165; providenc 9300 3568; providential 765;
provinc 9094 11974; provincial 1974 437; provincialism 6968 6966; provision 7446 3471 8399 15853;
provisional 372; proviso 7446; provocation 3671; provocativ 1406; provok 14951 14826; prowess 6433;
prowl 15217 16313; prowler 10438; proximal 555; proximat 1162; proximiti 5996; prudenc 5757;
prurient 1598; pry 14767 13508; pseudo 812; pseudophloem 10971; psi 11291; psithyrus 3874; psych
6396 10575; psychiatric 2142; psychiatrist 10439; psychical 1317; psychologi 6929; psychological
1317 2129; psychologist 10440; psychopath 10441; psychopathic 1551; psychopharmacological 2344;
psychophysiologi 6930; psychopomp 10442; psychotherapeutic 2143; psychotherapi 6908; psychotic
1551; pterygium 6237; pubescent 1091; public 8691 8581 1377 329; publication 7239 3528; publicist
10443; publiciti 7901; publiciz 13818 13854 302; publish 3525 14938 13841 304; publisher 8638
10444; pucker 11501 14315; puckish 1587; puf 14191 14192; puk 10496; pul 2599 10853 14539 14624;
pulley 4945; pulmonari 2171; pulp 9461 10967; pulpit 4368; puls 8154 8121 15145 14791; pulsat
15145; pulsation 8154; pulseless 63; pulveriz 12914 1628; pummel 14496; pump 4946 14230 14128; pun
7480; punch 2642 14493 14732; puncher 9906; punctualiti 5946; punctuat 12736; punctur 14307 462;
pundit 10154; puni 1689; punish 16094; punishabl 954; punishment 3600; punitiv 1411; punk 10124;
punster 10445; punt 14434; pup 3742; pupat 12655; pupil 10611 6240; puppet 4947; puppi 3743;
puppyish 1206; pur 1412 1119; purchas 2565 11010 15683; purg 2773 16200; purgatori 11540; purifi
13107 13108; purification 2774; puriti 11947 11616; purl 15424 13979; purloin 15772; purpl 5854
252; purport 13469 13389; purpos 6864 6100; purposeful 1414; purs 4023 11132 12692; pursu 10446
15891 15351 2460 141; pursuant 388; pursuer 10447; pursuit 2853 6598; purveyor 10448; push 2597
10854 15138 13482; pushup 3114; pussi 6308; put 14613 14612 14472; putout 2634; puzzl 13251 1308
355 276; puzzlement 6494; pyknotic 2332; pyramid 15796; pyrex 12273; pyrometer 4949; python 3788;
quack 10449 13997 1417; quackeri 3116; quadricep 6219; quadrupl 11214 12809; quail 15443; quaint
707; quak 8161 15165; quaker 9608; qualifi 16392 13849 1416 1419; qualification 5530 2713;
qualitativ 1421; qualiti 5535 5539; qualm 8323; quantitativ 1422; quantiti 2497 6029; quarrel 7800
13496; quarrelsom 409; quart 11258; quarter 11305 9063 4715 2294; quarterback 10450; quartz 12212;
quash 15955; quasi 1548; quatrain 7113; quaver 8099 1678; queen 3894 10451; queer 707; quel 13090;
quench 14199; queri 7817 13509; querulous 343; quest 6598; question 7817 7483 7816 13658 13514
1308; questionabl 1423; questioner 10157; questionnair 7170; quick 712 916; quicken 11215 13052;
quicki 2795; quickness 6440; quicksilver 234; quickstep 15181; quiescent 25; quiet 11980 11581
15666 14956 1427 1425; quietness 5873 8296; quil 4950 3825; quilt 4951 1743; quintet 7640; quip
13631; quirk 5626 14226; quirt 4952; quit 16395 15900; quiver 8309 15165 15144; quixotic 1358; quiz
7821; quot 13935; quota 11255; quotation 7459 7269; rabat 9214; rabbi 10452; rabbit 3895; rabbl
8704; rac 8204 8197 2998 15441 14032; raci 1659; racial 2445 1434; racin 10771; racist 10453; rack
4953 15282 15024; racket 8100 3199; racketeer 10454; radar 4954; radial 2033 2032; radianc 10824
5829; radiant 190; radiat 16517 12859; radiation 10855 3717; radiator 9462; radical 12041 12209
1126 1204; radicalism 6985; radio 7027 4955 13906 2211; radioactiv 273; radiochlorin 12050; radish
8462; radius 6021 11460; raft 4956; rafter 4957 872; rag 4958 8301 11670 16476 16475 1863 1761;
ragamuffin 10455; raid 3394 16084 15372; rail 4961 4959 13744; railhead 4960; railroad 4963;
railway 4963 4962; rain 10856 12277 16505; rainbow 9463; rainfal 10856; rais 6031 8059 12710 15305
869 37 1837; rajah 10456; rak 15518 14348; ralli 8823 2517 3684 14452 14048 623; ram 4968 14731
14644; rambl 16399; ramification 2932; ramp 4964; rampant 406; rampart 4965; ramrod 4966; ranch
4967; rancher 10457; rancor 8376; random 1429; randomization 3415; rang 6059 9064 16481 15149 2461;
rangi 1728; rank 8895 11851 13303 13299 727 866; ransack 15861 14360; ransom 11043 3548; rap 7380
14488 16206 524; rapid 712; rapiditi 5963; rapist 10458; rapport 11403; raptur 11609; rar 322 777;
rarifi 1746; rascal 10492; rasp 7730 206; rat 3898 12519 11071 6560 3288 13299 16329; ratabl 1736;
rathol 9464; ratifi 16028; ratio 11410; ration 8394 11046 3508 359; rational 6628 1430 1317;
rationalism 6857; rationaliz 13713 13103; rationalization 6631; rattl 8101 15637 15167; rattler
3791; rattlesnak 3791; raucous 206 1223; ravag 8011; raw 1451 951; rawhid 12117; ray 10797 10983;
razor 4969; rbi 2700; reach 9064 6059 15374 15361; react 13411 15894; reactant 12084; reaction
11155 6778; reactionari 10459 1520; reactivat 12739; reactiviti 6455 11991; read 6653 7785 13254
16488; readabl 1014; readapt 12699; reader 10460 10617; readi 11663 14849 13012 1437 130; readiness
11662 5445; readjust 12698; readjustment 2702; reaffirm 13913; reagent 12132; real 1439 1441;
realign 13094; realism 6105 11563; realist 10461; realistic 1443 1474; realiti 6655 11563; realiz
13428 13199; realization 6650 3347; realm 11972; reap 14363 15801; reappear 13034; reappearanc
7985; rear 8930 9065 5792 3566 15317 16154 138; rearguard 8734; rearrang 12846; rearward 9066 138;
reason 9320 7419 6600 13265 13490; reasonabl 1445 1125; reassail 14079; reassembl 14841; reassert
13914; reassign 15915; reassur 14958 13926 230 137; reassuranc 3666; reawaken 12562; reb 10577;
rebel 10577 10160 16235 16236; rebellion 3622 3376; rebellious 1693 397; reborn 1457; rebound
15171; rebuf 3678 13533 14094; rebuild 2799 14838; rebuk 13582; rebut 13564 13318; recal 13227
13830; recalculat 13270; recapitulat 13909; recaptur 14968 14876; reced 15339; receipt 2577 7206
11012; receiv 15685 13164; receiver 4971 10223; recent 1204 1275; receptacl 4972; reception 7285
8779; receptionist 10462; receptiv 1314; recess 14614; recession 11648; recipient 9593; reciprocal
1447; recit 13993 13804; recital 7853 7553; reckless 173; recklessness 5464; reckon 6640 13261
13398; reclaim 15770 1053; reclassifi 13296; reclassification 3425; reclin 2873; reclus 10114;
recognition 11821 6585; recogniz 13203 13428 15; recognizabl 1296 918; recoil 15443; recollect
13227; recollection 6583 6582; recommend 13671 13692; recommendation 7330 7362; reconcil 13119
13118 30; recondition 12757; reconnoiter 15623; reconsider 13294; reconsideration 7744; reconstruct
13264 14838 194; reconstruction 12481 2798; reconven 15380; reconvert 12673; recopi 14884; record
7306 4889 4974 3323 13895 13894 1031; recorder 4973; recount 13816; recoup 15729; recours 3648;
recover 15727 12654; recoverabl 1456; recoveri 8150 11158; recreat 12568; recreation 2971;
recreational 1975 1387; recrimination 7880; recruit 10464 10463 16040 15722; recruitment 3731;
rectangl 11476; rectangular 1532 1264; rectifier 4976; rectitud 5660; recuperation 11158; recur
12921 13831; recurrenc 8024; recurrent 400; red 5842 9465 252 172; redcoat 9976; redden 12665;
redecorat 14866; rededicat 13701; redeem 16179; redefin 16266; redefinition 7430; redemption 2580;
redeposition 11216; redevelopment 2791; redhead 169; redheader 10465; redirect 15269; rediscover
15590; rediscoveri 2660; redistribut 14447; redoubl 12858 631; redoubtabl 136; redress 11054 16117;
reduc 11217 13039 12802 632 874; reduction 2888 11217; redundanci 7685 6048; redundant 1164; reecho
15651; reef 9466; reek 15672 15546 1843; reel 4977 15232 15422; reelect 15926; reelection 2692;
reenact 14911 15963; reenforc 12776; reenforcement 7312; reestablish 15959; reevaluat 13341;
reevaluation 6562; reexamin 13368; refashion 14787; refectori 4978; refer 13937 16384; refere
10466; referenc 7463 7459; referendum 2693; refil 13073; refin 13105 13005 1449 1452; refinanc
15693; refinement 11914 8041; reflect 15564 13260; reflectanc 11248; reflection 6618 10859;
reflectiv 1749; reflector 4980 4979; reflex 3278; refocus 2915; reform 2786 3222 12829 1243;
refrain 7654 16480; refresh 1762 983; refrigerat 904; refrigeration 11219; refrigerator 4981;
refuel 3474 15852 15714; refuge 10467; refund 11040 3549 15783; refurbish 12717; refus 12191 13531
15716; refusal 7833 7293; refut 13564 13318; regain 15727; regal 14159 1171; regard 6671 6527 13359
15560; regardant 142; regenerat 2462; regim 8624 6768; regiment 8725 15987; regimental 2430;
regimentation 3590; region 9067 6176; regional 2078 1742; register 7195 6061 16041 13897;
registrant 10469; registration 2528; registri 7195; regret 8350 15017 15019; regroup 15973; regular
10470 1459 1789; regulariti 5976 5601; regulat 12872 16110 1461; regulation 7324 6713 1673;
regulator 4982; regulatori 1496; rehabilitat 16180; rehabilitation 2946 2797; reharmonization 7627;
rehash 14139; rehear 3301; rehears 14912; rehearsal 3314; reich 8688; reign 12480 16243 16323;
reimburs 15784; reimbursement 11053; rein 4983 15989; reinforc 12776 13513; reinforcement 3386;
reinstal 14721; reinstat 16182; reinterpret 13795; reissu 7021 14924; reiterat 13828; reject 13346
15716; rejection 2717 11541; rejoic 8337 15055 13639 503; rejoin 15976 13567; relac 14650; relat
13401 16384 1469 1468; relatedness 11390; relation 2494 3270 11378; relationship 11379 11525;
relativ 10193 3748 4 316; relativistic 2031; relax 12569 13026 1741; relay 2851 13441; relearn
13211; releas 4984 2581 14572 15953; relegat 16246 15923; relent 16439; relentless 1322 400;
relentlessness 5669; relevanc 11388; relevanci 11388; relevant 1471; reli 13400; reliabiliti 5472;
reliabl 517 1787; relianc 6516 11635; relic 4985; relief 8241 11885; reliev 12615 15943 1118;
religion 6825 8650; religionist 9594; religious 1538 1320; religiousness 5662; relinquish 15831;
relish 8238 15070; reliv 6657 13208; reload 14603; reluctant 1854 933; relyric 14892; remain 9467
12674 16482 666; remainder 11399; remak 14787; remand 13812; remark 7462 13927; remarkabl 1231
1614; remarri 16075; remedi 2783 4986 12748; remedial 158; remember 13227 13229; remembranc 6583;
remind 13231 13679; reminder 7194 6659; reminisc 13232; remission 8151; remit 15734; remnant 11400;
remodel 12746; remonstranc 7899; remonstrat 13743; remors 8351; remorseful 1293; remorseless 1110;
remot 284 1019; remount 15224; remov 12726 15930; removal 2935; remuda 8611; remuneration 11037;
remunerativ 1253; renaissanc 12479 3456; renam 13946; rend 14727 206; render 7554 6588 12675 15844;
rendezvous 3685 9078; rendition 7554; renew 14801 12720 1506 983; renewal 2797 3712; renovation
2791; rent 11056 9471 16019 15684; renunciation 7836; reopen 14399; reorder 13300; reorganiz 15972
15973; reorientation 6973; repair 2793 12006 12822; repairman 10472; repay 15783 15860; repayabl
89; repayment 3549; repeal 2749 13535; repeat 8023 13828 14923 400; repel 14625 15045; repent
15018; repentanc 8353; repentant 1293; repertori 4987; repetition 8023 3431; repetitiv 400; rephras
13835; replac 2708 12716 15932; replacement 2708 10628; replant 14716; replenish 13073;
replenishment 11218; repli 7431 7822 13566; replication 3433; report 7851 7850 7345 13838 13840
306; reporter 10473; repos 3483 14134; repositori 4376 10474; reprehensibl 1524; represent 16429
13599; representation 6795 4988; representational 1474; representativ 10475 10585 1789 1476;
repress 15955 949; repression 11628; repressiv 1496; repriev 11886; reprimand 13580; reprint 7021
14924; reprisal 3692; reproach 7379 11876 13583; reprobat 10476 13349; reproduc 14925 12607;
reproducibiliti 5640; reproducibl 1385; reproduction 11220; reproof 7376; reptil 3780; republic
8825; republican 10478 10477 1976; repudiat 13470 13347; repugnanc 8264; repuls 14094; repulsion
10794 8264; repulsiv 1194; reput 11868 13358; reputabl 1477; reputation 11868 11870; request 7199
7804 13459 13460; requir 16288 13466 1163 610; requirement 6750 9438; requisition 7815 13461;
reread 13255; rerun 13851; reschedul 13525; rescind 13535; rescu 2579 16178; reseal 14414; research
3122 6634 13677; researcher 10480; resembl 16364; resemblanc 5566; resent 14972; resentful 72;
resentment 8376; reserpin 4989; reserv 5763 11103 8856 15688 13419; reservation 9020 7457;
reservoir 11371 4990; reset 13808; resettl 13020; reshap 13375; resid 16338 16335; residenc 8981
4991; resident 10481 1591 1595; residential 319 2431; residu 12274 11399; residual 2030; resift
14556; resign 15884; resignation 8364 7910; resilienc 5908; resini 36; resist 16447 14073;
resistanc 2716 10861; resistant 1710; resistiv 2432; resistor 4992; resmudg 14277; resolut 1483;
resolution 7197 10863; resolv 5710 13372 13929 1483; resonanc 10837 10836; resonant 1502;
resorcinol 12275; resort 9073 16249; resound 15650 1502; resourc 11077 6112; resourcefulness 6114;
respect 6671 11866 7381 13364 16015 1477; respectabl 1485 1477; respectful 1486; respectiv 330;
respiration 3248; respiratori 2433; respit 11886 3479; resplendent 147; respond 13411 13566;
respons 10787 3277; responsibiliti 3567 11974; responsibl 1488 218; responsiveness 6455; rest 11399
3483 14690 13502; restat 13828; restatement 7467; restaurant 4993; restiv 1740; restless 397 1150;
restlessness 5609; restock 15839; restor 16181 12721; restoration 12482 2796; restrain 14342 14341
514 1492; restraint 3588 5742; restrict 12797 16107 1494 1131 1496; restriction 6714 3226;
restrictiv 1496 1401; result 10781 7427 16305 16309; resultant 79; resum 7163 12931 12932;
resumption 2762; resurrect 12658; resuspend 12696; resuspension 12029; retail 3541 3543 16485;
retailer 10482; retain 16434 15941 525; retaliat 14125 14124; retaliation 3690; retard 13053 1362;
retardation 5968; retch 12637; retention 3228 6451; retentiv 1497; retentiveness 6451; rethink
13355; reti 14323; reticulat 1499; retina 6280; retinal 2256; retir 15896 15897 20; retirement
11560 2726; retort 7823 13567; retrac 15357; retract 13534; retrain 3313; retranslat 13833; retreat
2536 8559 15339; retribution 11060 2785; retriev 15727; retrogressiv 1393; retrospect 6620;
retrospectiv 8874; retrovision 6608; return 7231 2529 15358 15824; reunion 8928 2925; reunit 16071
16038; reus 14138; rev 13055; revamp 12718; reveal 15571 13787 942; revel 3022 14175; revelation
7845 6651; reveller 10483; revelri 3022; reveng 3690 14125; revenu 11012; rever 14983 14984 883;
reverberat 15650; reverberation 5896; reverenc 14984; reverend 9836; reveri 6596 6524; revers 11449
4994 12687 12980 142; reversal 2752; reversibiliti 5551; reversibl 1301; revert 12982; revetment
4995; review 6567 7142 13368 13635; reviewer 10484; revil 13617; revis 13891 15974 239; revision
2945 7155; revitaliz 12656; reviv 12657 12568; revival 3455; revolt 3376; revolution 8158 3377;
revolutionari 1204; revolutioniz 12679; revolv 15418 15414; revolver 4996; revulsion 8264; reward
7948 11042 16164 13513 1509; rewrit 13890; rhetorician 10328; rheumatism 11693; rhino 3916;
rhinocero 3916; rhinotracheitis 11746; rhubarb 8456; rhym 7690 7111 14895; rhythm 7679 5603;
rhythmic 1511; rhythmical 1511; rib 4997 6211 10958; ribbon 9468; riboflavin 12321; ric 8489 10924;
rich 1512 1514; richmond 9312; richness 6039 11955; ricketi 1669; ricochet 15171; rid 2835 15876
15278 15275; riddl 7485 14308 13252 478; rider 10485 7117; ridg 9469; ridicul 7384 13627;
ridiculous 536 1857; riffl 14762; rifl 4999 15861; rifleman 10487 10486; rift 9470; rig 5000 16220
15878; rigger 10488 5001; right 6143 9059 1522 434; righteous 1525; righteousness 5659; rightfield
5002; rightful 994; rightness 5690; rigid 744 1765; rigor 5519; rigorous 660 508; rim 11492 16404;
rimless 1517; ring 5868 11469 8102 7866 15643 15650; rins 14671 14301; riot 3610; riotous 8 1428;
rip 14727 15514 1094 1437 206; ripen 11201 12815 12814; rippl 8027 8029 15409 15662; ris 7991 2860
10948 15294 12705 1800 252; risk 12001 3224 16163 16160; riski 1542; rit 3444 3442; ritual 3442
3446; ritualiz 13167; riv 14727; rival 10489 16377; river 9472; riverbank 9473; rivet 13416;
rivulet 9474; road 5003 2685; roadblock 6503; roadsid 5367; roadway 5005; roam 15149; roar 8071
7706 13978 13755; roarer 10490; roast 12902 422; rob 5006 4537 15836 15834 12604; robber 10491;
robberi 3201; robust 1527; robustness 5921; rock 9475 12087 15141; rocket 5008 5007; rocki 1632;
rocklik 835; rod 5009 3751; rodeo 3037; rogu 10492; roil 59; rol 3158 6799 8178 7183 15124 15159
1394; roleplay 3056 14907; roller 2633; rom 9158 8653; roman 9625 2152 2151; romanc 11530 6169;
romantic 10493 10494 1977 1062; romanticism 6107; romanticiz 13362; romp 8209 15152; roof 5010 5011
14245; roofer 10495; rooftop 9101; rooftre 4998; rooki 9918; room 5012 11375 5212 16348; roomful
11351; roosevelt 10772; roost 14685; rooster 3801; root 10979 8942 11221 12943; rop 5013; rosari
5014; rosebud 10893; roset 5015; rosi 1220 845; roster 7183; rostrum 4368; rot 12010 11164 12762;
rotari 2295; rotat 15418 15916 1788; rotation 2874; rotc 8722; rotor 5016; rotten 817; rotunditi
5984; rough 14948 1632 1450; roughen 14282; roughhewn 732; roughneck 9779; roughness 5818 5879;
round 5017 12520 15115 12690 1529 1057 1531; roundabout 548 546; roundhous 5018 2644; roundup 3335;
rous 15490 1680; rousseau 10773; rousseauan 2054; rout 9047 5003 14064; routin 3439 7549 1230; rov
15149; row 8894 7800 15262; rowdi 9779 1223; royal 1978 1979; royalti 11014 8675; rpm 12512; rub
14274 14275; rubber 12276; rubberi 606; rubberlik 606; rubbish 12192; rubbl 12193; rubi 11109;
rubric 7315; ruck 8700; rud 443 1450; rudder 5019; rudderless 1415; ruddi 845; rudeness 5781;
rudimentari 1374 350; ruffian 9779; ruffl 15409 15005 59 37; rug 5020 505; ruin 12014 5021 14712
1052; ruinous 840; rul 6713 6466 3630 16242 13406 1692 1352; ruler 10497 5022; rumanian 7587 2236;
rumbl 8103 15659 13977; rumen 3918; rummag 14359; rumor 7857 13968; rump 3936; rumpus 3059; run
2699 3214 3068 2827 15237 15476 896 400; runaway 8209 406; rundown 7164; runner 10564 10498; runof
8129; ruptur 14728; rural 1533 1981; rush 3064 8175 3069 15441 14077; russet 5023; russia 9223
9226; russian 9634 7575 2219; rust 12842 1535; rusti 1535 252; rustic 1533 437; rustl 8104 3381
15647 15773; rustler 10499; rut 11484 3440 1633; rutabaga 8463; ruthless 1110; ruthlessness 5668;
sabbath 12401; sabin 9476; sabl 5024; sabotag 3704; sack 5025 15862; sacr 1538 1864; sacrament
3448; sacramento 9251; sacrific 2720 8022 15859 14372; sacrileg 3179; sad 989; sadden 15054; saddl
5026 14606 14604; saddlebag 5027; sadism 8242; sadistic 1540; sadness 8342; saf 5028 1541 42;
safebreaker 10500; safeguard 3240 14107; safeti 11997 9079; sag 10501 8495 15319 15320 1738; saga
7097; sagacious 1856; sagebrush 10916; sail 5029 2844 2846 2845 15106 15132; sailor 10503 9751;
saint 10505 10504; sak 6086; sal 3542 3546 7465; salabl 1543; salacious 1598 272; salad 8492;
salamander 3778; salari 11037; salesgirl 10507; salesladi 10507; salesman 10508; salesmanship 6434;
salient 390; salin 12026; salish 7561; saliva 6278; salivari 2345; salivat 12663; sallow 846;
salmon 3949; salon 5030; saloon 4053 4944; salt 12279 8494 15676 574; salti 1680; saltwater 12278;
salubrious 1848; salut 14158 13725; salutari 842; salv 4829 2784; salvag 16177; salvation 2580
2688; salvo 8169 3403; sameness 5556; sampl 6675 6901 2671 14185; sampler 5031; san 1550; sanctifi
1536; sanction 7349 3554 13547 16056; sanctiti 5701; sand 12283 14454; sandal 5032; sandalwood
10954; sandi 169; sandpaper 12183; sandwich 8449; sanguineous 172; sanitation 11958 2776; saniti
11797; sap 15778; sapl 10975; sapphir 252; saracen 10509; sarcasm 7473; sarcastic 1553; sarcolemmal
2320; sardin 8483 3948; sardonic 1553; sari 5033; sash 5034 4533; sashay 15130; sass 7391; satanic
819; satellit 5035; satiat 14181; satieti 11903; satin 5036; satir 7473; satiric 1553; satirical
1553; satirist 10511; satisfaction 8339 11610; satisfactori 1554 816; satisfi 16376 15060 396;
saturat 13079 542; saturation 11195 2947; saturday 12400; saturn 9477; sauc 8498; sausag 8442; saut
12906; sav 2701 2579 11096 16177 15702 1053 818; savag 10513 913 1730; savageness 5937; savannah
9260; saver 10479; savior 10762; savor 15070 15671; savori 1195; savvi 13196; sawdust 12284;
sawhors 5037; say 13910 13921 1546; scab 12659; scaffold 5038; scal 11436 11407 16484 14936 97;
scallop 1634; scalp 6320; scamper 3065 15190; scan 3128 15583 15582; scandal 7859 7964; scandaliz
15048; scandinavian 2229; scant 1697; scanti 69; scapular 3940; scar 11783 5503 14986 15001 55 1076
171; scarciti 6042; scarecrowish 718; scarf 5039; scarifi 14306; scath 451; scatter 15393 15390
359; scavenger 12285; scen 9081 8044; scenario 7608; sceneri 5040 9083; scenic 147; scent 6543 6542
769 767; scepticism 6860; schedul 6770 7184 13334 13523 1714; schem 6763 7448 13386; schematic
1475; scherzo 7649; schism 2929; schizophrenic 10514 1551 2434; scholar 10515 10204 1556;
scholarship 11021 6872; scholastic 10358 1982 1983; school 8792 5041 3306 15909; schoolboy 10516;
schoolday 12370; schoolgirl 10517; schoolgirlish 1206; schoolhous 5041; schoolmarm 10518;
schoolmaster 10105; schoolmat 10519; schoolmistress 10518; schoolroom 4274; sciatica 11772; scienc
6884 6428; scientific 1984 1557; scientist 10520; scimitar 5042; sclerotic 1985; scof 7386 13622;
scold 13582 13741; scoop 11352; scoot 15444; scop 6059; scor 6563 7509 11374 14070 14309; scorch
12968 1844 903; scoreboard 5043; scoreless 1695; scorn 8262 7385 14976 13530; scornful 1487; scot
9635; scotchman 9635; scotland 9187; scoundrel 10702; scour 3404 2771 11747 14358 14276 1863;
scourg 5044; scout 10225 3400 15623; scowl 7528 12587; scrag 1754; scrambl 3213 15156 15222 1226;
scrap 9345 8105 9478 15699 14350 14944; scrapheap 9007; scratch 11750 14275 14351; scratchi 1632;
scratchiness 5819; scrawl 14940; scrawni 718; scream 7710 8106 13749 13748 1112; screech 8106 7710
15631; screechi 875; screen 5046 4102 16138 13370; screenplay 7609; screwdriver 5047; scrib 14310;
scribbl 13903; scrimmag 3315 3061 14913; script 7605; scriptur 7157; scriptural 2048; scroung
15763; scrub 2771 14276 12593; scrutini 3121 3292; scrutiniz 15586; scud 15444; scuf 15214; scuffl
3613; sculptor 10522; sculptur 5048 3351 14873 217; sculptural 2156; scurri 15190 712; scuttl
15190; sea 9479 11372; seacoast 9480; seafarer 10253; seagul 3836; seahors 3838; seal 5050 5049
3247 14413 14411; seam 5051; seaman 10253; seaquak 8163; sear 12968; search 3360 3123 14357 15587
630; searchlight 5052; season 12460 12455; seasonal 1095; seat 9086 6348 14686 16436 895; seattl
9314; seawater 12278; seaweed 3757; sec 12453; seced 16145; secessionist 10523; seclud 13138 1376;
second 12453 12467 1622; secondari 1373; secondhand 1373 1203; secreci 5454 11832; secret 7333
12626 1560 1252; secretari 10525 10524; secretion 11223 6268; sect 8670; section 7115 9481 1797;
sector 11467 8585; secularism 6852; secularist 10526; seculariz 12683; secur 15718 14390 1562 1563;
securiti 11999 11086; sedan 5055; sedat 487; sedentari 19; sediment 9482; sedimentation 10808;
seduction 2669; seductiv 1567; see 14707 15553 13199; seed 10987 10898 14679; seedb 5056; seedl
10884; seedpod 10989; seek 15723 14357 2471; seeker 10527; seem 15561 15562 1390; seep 15469 1007;
seepag 8165; seer 10706; seeth 59; segment 5054; segmental 1797; segregat 16062 960; segregationist
10528; seismic 1669; seismograph 5057; seiz 14211 14214; seizur 11694 2574; sel 3539 15725 16483;
select 13330 1700 1588; selection 2670 8860; selectiv 552; selectman 10529; self 6475 9559 1986;
selfish 1568; selfishness 5673; semantic 2040; semblanc 5481; semiempirical 617; semiliterat 595
1029; seminari 8796; seminarian 10531; semiprecious 1811; semipublic 1377; semiskil 1626; semitranc
6488; senat 8679 8680; senator 10532; senatorial 1987; send 2609 15267 14517; senil 1205; senior
10533 1570 738; senioriti 11555; sens 6479 7254 6537 15520; sensation 6539 9660; sensational 1572
924; senseless 1446 384; sensibiliti 6481 8289; sensibl 1445; sensitiv 1574 1576; sensitiviti 6454
5906; sensitiz 12838; sensor 4380; sensori 223 1579; sensual 1316; sensualiti 8230; sensuous 47;
sentenc 7035 3628 13736; sentient 73; sentiment 8220 6824; sentimental 1777 615; sentimentalist
10534; sentimentaliti 5425; sentimentaliz 13173; sentinel 10225; sentri 10225; separabl 560;
separat 16279 14703 1580 109 359; separation 11824 8005; sepia 5861; sept 12442 8588; septation
2944; september 12442; septic 1582; septum 6177; sequenc 8916 5943 13304; sequential 1224;
sequestration 3637; serenad 7643 14896; sereniti 5771 8297; serg 5058; sergeant 10535 10399; serial
1224; serialism 7663; series 8914 7277; serious 1585 922; seriousness 8288 5934; sermon 7896;
serological 2280; serpent 3783; serratus 6330; serum 6265; serv 16375 14044; servant 10536; servic
3077 3652 3088 16155 13080; serviceabl 1589; serviet 4806; session 7752 12448; set 8614 8618 8998
11969 14613 13373 1437 1151; setback 8211; settl 15328 13372 1596 1593; settlement 8836 8748;
settler 10538; setup 3989 5799; seven 11316 1621; seventeen 1621; seventeenth 1622; seventh 1622;
seventi 1621; sever 2892 14710 14709 1112 1688; severalti 11825; severiti 5933; sew 3153 14379;
sewag 12189; sewer 5059 10539; sex 3268 8617; sexi 1598; sextet 7641; sexual 2100 1599; sforzando
7524; shabbi 1863; shack 4622; shackl 5060 175; shad 11605 5835 5490 3410 16520 14885 188; shadow
11606 9082 15352 188; shadowi 188; shaft 7511 7466; shaggi 1756; shak 2881 15166 12554 58;
shakespear 10774; shaki 1669; shallow 490; shallowness 6010; sham 4458 8273 11873 16166; shambl
15213; shameful 884; shamrock 10906; shanti 4622; shantung 5061; shap 5972 2489 11224 13374 14844
1602 1600; shapeless 1603; shar 11045 11083 16469 15803 1604; shard 5062; sharer 10346; shark 3763;
sharp 556 1335; sharpen 14268 12993; sharpness 6408; shatter 12915 1055; shav 2777 9447 12594 14272
1606; shaven 1606; shawl 5063; sheaf 4173; shear 10864 14364; sheath 5064 6179; shed 5065 14638
14678; sheep 3926 10542; sheeplik 1691; sheepman 10541; sheepskin 12124; sheer 15399 349 1412;
sheet 9483 7006; shel 5067 12115 14103; shelf 5066; shelter 5068 5069 16347; shelv 16322;
shenanigan 3166 3185; shepherd 10543 10540 16174; sherif 10544; sherri 8523; shibboleth 7759 7671;
shield 5071 5070 3233 5072 14093 1399; shift 8182 8043 12973 15151 1813; shim 5073; shimmi 15136
14950; shin 6356 3079 16513 16511 1700; shinbon 6384; shini 190; ship 5074 3531 15266; shipbuild
3327; shipment 4225 2542; shipshap 1753; shipwreck 5075; shipyard 5076; shirk 3172 16025; shirt
5077 12600; shirtfront 5078; shirtsleev 5079 11911; shit 12185 7267; shiver 3279 11778 15164 12555
1678; shiveri 904; sho 5081 11523; shock 8284 3612 15046 15048 55 1572; shod 1608; shoeful 11353;
shoelac 5082; shoestr 5082; shoot 2612 2741 5087 14106 16069; shooter 5240; shop 5083 5403 2568
15843 16030; shopkeeper 10545; shopper 10546; shor 9484; short 5085 1046 1044; shortag 6036 11898;
shortcut 5086; shorten 12892 12805 1044; shortness 6074; shortsight 1405; shortstop 10547; shotgun
5088; shoulder 6326 14254 14253 2378; shout 7704 7906 7711 13747 13749; shov 15137 14749; shovel
5089 14355; show 3031 7532 7542 3032 15579 13313; showcas 11975; showdown 7795; shower 5090 2780
15757 14436; showerhead 5091; showi 1369; showpiec 4296; showroom 5092; shrapnel 5093; shred 11363
14729; shrewd 281; shrewish 821; shriek 7710 8106 13751 2463; shril 13751 875; shrin 5094; shrink
12801 15443; shrivel 1844; shroud 14744; shrub 10977; shrubberi 9087 8907; shrug 7926 12588; shuck
6083; shudder 12555 15164 1678; shuffl 2826 15213 15365; shun 13558; shunt 6325 5095 15364; shut
14397 14400 1208 1212; shutdown 2746; shutter 5097 5096; shuttl 15446; shy 15200; siames 7570;
siberia 9225; sici 9159; sicilian 9626 2226; sick 8560 1842 846; sicken 15044 12648; sickish 1842;
sickness 11686; sickroom 5098; sid 9088 8875 5101 1769; sideboard 5099; sidelong 546; sidestep
13554; sidewalk 5100; sidewinder 3792; sidl 15131 15130; sieg 3499; siev 5102; sift 15516 14555;
sigh 7726 12536 13871; sight 6804 7543 15609; sightse 3298; sign 7304 7494 13893 16028 1612; signal
7492 9329 13963 13765; signatur 7133 5800; signifi 13782 13784; significanc 6137 6783; significant
1614 428; signor 10549; signpost 7496; sil 5105 1857 1586; silenc 11520 5870 13087 1615; silent
1425 332; silhouet 9038 15566 14869; silicat 12295; silicon 12296; silk 5104 12297; silkworm 3887;
silo 5106; silver 12067 11107 1123 190; silveri 207 190; simil 7693; similar 1548 1017; similariti
5558; similitud 5560; simmer 12901; simpl 1617 534; simplex 159; simpliciti 5598 5738; simplifi
13004; simplistic 1617; simulat 14934 1159; simulation 3316; simultaneous 1723; sin 5663 3187
16202; sincer 1619; sinceriti 8288 5719; sinewi 1774; sinful 1821; sinfulness 5663; sing 3046 14919
14918 12969; singer 10550; singl 2638 14478 330; singsong 7677 13991; singular 1231 707;
singulariti 5591; sinister 136 819; sink 5108 8048 8038 15321 15322; sinner 10551; sinter 2464;
sinuous 1684; sinusoid 6190; sinusoidal 1684; sioux 9604; sip 3267 14153; sipper 10552; sir 10553
12606; sirloin 8432; sis 10554; sister 10554; sit 9090 9056 2877 2876 14683 16413 895; situat 16419
14733 1593; situation 11524 11521; six 11315 1621; sixteen 1621; sixteenth 1622; sixth 1622; sixti
12379 12378 1621; siz 6016 6012 1624; sizabl 1003; sizzl 13651 903; skedaddl 15478; skeet 2616;
skeletal 2173; skeptic 10556; skeptical 450 1786; skepticism 6519; sketch 5109 7827 14889 13904;
skid 15135; skif 5110; skil 6429 6428 1625; skillful 1625; skim 3728 15257 14271; skin 6180 5111;
skinni 718; skip 13240 16268; skirmish 3374 14082; skirmisher 10557; skirt 5113 5112 13554 15433;
skit 3053; skul 6321; skulk 3171 16315; skullcap 5114; skunk 10496; sky 9485; skylark 15152;
skylight 5115; skyscraper 5116; slab 5117; slack 5118 1738; slacken 13057 13058; slain 8561; slam
14259 14258; slant 6976 5981 16411 13339 892; slap 14499; slapstick 7616; slash 14367 14484 1323
463 578; slat 5119 5120 13392; slaughter 2739 8212 14368 13113; slav 10558 10559; slaver 12664;
slaveri 11630 2959; slavic 7574; sleep 11658 11659 6486 12556; sleeper 10560; sleepi 133;
sleepwalker 10561; sleev 5121; slender 718 1851; slic 11048 8430 14705 14477; slick 5817; slicker
4827; slid 5122 8124 15134 15157 1630; slight 3678; slim 14280 718; sling 2594 14639; slingshot
5123; slink 15211; slip 2561 2556 15162 12735 1630; slippag 11225; slipper 5124 1608; slipperi
1630; slit 5125 6308 14705 14704; sliveri 1992; slo 10950; slob 10562; slogan 7759; sloganeer 7898;
sloop 5126; slop 8490 9486 5980 14680 15221 892 827; sloppi 1754; slot 7032 5127 13337; sloven
1754; slovenliness 11962; slow 5968 13056 13057 713 715; slowness 6447 5969; sludg 12031; slug 4172
14494; slugger 9728; sluggish 713; sluic 5128 16506 13076 2465; slum 9091; slumber 11658 12556;
slump 11226 15331 15329; slur 968; slurp 14150; sly 98; smack 14491 15672; smal 6346 1004 1022;
smallish 1004; smallness 6027; smallpox 11704; smart 15541 281 711; smash 8134 14470 12918; smel
6541 5866 15547 15545; smil 7529 12572 251; smirk 12575; smit 14467; smitten 48; smok 10865 11227
3251 14190; smokehous 5129; smolder 12967; smooth 14281 14266 1631 544; smoothness 5816; smother
14718 14719 949 184; smug 396; smuggl 15864; smuggler 10564; snack 8406; snag 14376; snail 3831;
snak 3783 15161; snap 2647 13757 14728; snapdragon 10960; snappi 821; snapshot 5130; snar 6700
14582; snarl 7727 7531 13757 13758; snatch 14522 14212; sneak 15203 16256; sneaker 4561; sneer 7387
12583 12582; snicker 12576; snif 15548 12545; snigger 12576; snip 5131; sniper 10565; snivel 3281;
snobbish 1376; snoop 13510; snor 3253 12559; snort 13974 12540; snout 3933; snow 10866 12298 16507;
snowbal 10912 12709; snowfal 10866; snub 14010 13533; snuffbox 5132; snuffer 5133; snug 1399;
snuggl 14509 287; soak 11228 14738 15834; soap 5134; soapsud 9487; soar 15259 15274 873; sob 12621;
sober 571 1585; sobrieti 11656; sociabiliti 5456; social 8780 1988 1635; socialism 6986; socialist
10566; socialistic 205; socialiti 5455; socializ 15910 387; societal 1988; societi 8583 8751;
socioeconomic 1921; sociological 2130; sociologist 10567; sock 5135 14468; sod 9507; sodden 1843;
soddi 5136; sodium 12068; sofa 5137; soft 836 838; soften 11229 15667 12989 1132 836; softness
5807; soil 11961 12178 14670 271; sojourn 3470; sol 5138 1605 1643; solac 8240 15058; solar 1989;
solder 14772; soldier 10568 6435; soldieri 8857; solemn 1585; solemniti 5450; solicit 13505;
solicitud 8268; solid 12299 11935 816 1644; solidariti 5594; soliditi 5810; solipsism 6858;
solitari 1636 1640; solitud 11827; solo 3723; soloist 10569; solubl 1648; solution 12025 7427; solv
13266 13436 1650; solvent 12300; somatic 1316; somber 261; somersault 2993; somnolent 133; son
10570 9535; sonar 5139; song 7652 8107; songwriter 10571; sonnet 7110; sonni 9766; sonogram 5140;
sonoriti 5881; sonorous 1057; sooth 15058 12614; soothsayer 10039; sooti 253; sophisticat 10572
1653 871; sophistication 6874; sophomor 10573; soprano 10574; sor 11722 1255 1330; sorb 14677 962;
sordid 1478; sororiti 8754; sorption 11230; sorrel 252; sorri 833 817; sorrow 8347 8350; sorrowful
990; sort 6704 5564; soul 10575 2476; sound 5867 6547 15563 15640 1655 1445 1390; soundproof 1315;
soundtrack 5141; soup 8409; sour 13083 15677 768; sourc 8942 7335; sourdough 12301; sous 12768;
soutan 5142; south 9239 9238 1177; southbound 1177; southeast 11421 8985; southeastern 1177;
southern 1179 1177; southerner 10576; southernism 7758; southpaw 10207; southwest 11422 8986;
souvenir 4667; sovereign 10578 774 565; sovereignti 11622; soviet 8627 2227; sow 14616 13843;
sowbel 8441; spac 2490 11507 12513 5993 15326 359; spacious 1003; spaciousness 6026; spad 5144 5143
14353; spain 9228; span 12349 5998 16402; spang 14250; spaniel 3844; spanish 7586 9642 2225; spar
16027 16197 718 1164; spark 8138 5828 14818 16515; sparkl 5828 16514 13102 1674; sparrow 3768;
spars 359; spasm 11781; spasmodic 1678; spatial 2039; spatialiti 5970; spatter 8108 3154 14438;
speak 7728 5154 13800 13836 1662; speakeasi 5145; speaker 10579 4727; spear 5146 14530; spearhead
15984; special 7777 801 1231; specialist 10580 10581; specializ 13051 13931 1657; specialization
3086 3085; specialti 6123; species 8660 6707; specifi 13924 13807 799; specific 801 799;
specification 7397; specificiti 5588 5589; specimen 6677 6201; speck 5488 12021; speckl 1323;
spectacl 7544 5147 5148; spectacular 924 567; spectator 10582 5149; specter 6757 9548; spectral
1990 1160; spectrometer 4751; spectrophotometer 5150; spectroscopi 3132; spectrum 10790 6065;
specular 1500; speculat 13263 13774; speculation 7482 6747; speculativ 1656 618; speech 7887 7694;
speechlessness 5872; speed 12514 5962 15441 13052; speedi 712; spel 11815 12525 7085 13793 13785;
spellbind 114; spellbound 622; spend 3550 16448 15759; spher 11971 5151; spherical 1991 1529;
spherul 11489; spic 12302 13194 270; spider 3796; spideri 1873; spik 7967 5152; spil 14680 15463;
spin 6382 15422 15460; spineless 1689; spinnabiliti 5533; spir 5174; spiral 11471 15427; spirit
10583 11984 8524 1659; spiritual 7633 1538 1861; spit 8381 12661 13975; spiteful 150; splash 8109
14439 15221 359; splatter 8108 1248; spleen 6246; splendid 147; splendor 5832 5650; splenomega
11787; splic 5153 14708; splinter 9488 12253 16145 16035; splinteri 506; split 2992 16033 14702
1797 206; splutter 8108; spoil 16129 12763 821; spokesman 10584; spong 12034 14461; spongi 836;
sponsor 10354 15695 15696; sponsorship 3664; spontaneiti 5616; spontaneous 1660; spoon 5155;
spoonful 11354; spor 10883; sporadic 401; sport 3038 2983 16297 696 1993; sportsman 10586;
sportswoman 10586; spot 9103 7120 15588; spotless 270; spotlight 11853 13152; spous 10588; spout
15461 13994; sprain 12651; sprawl 5991 14684 15396; spray 12303 11337 2907 14437 14435; spre 3023;
spread 8185 5573 14446 14448 359 1365; spright 1659; spring 12457 5156 15287 16282; springboard
5157; springfield 9266; springtim 12457; sprinkl 11336 14441 14439; sprint 15239; sprinter 10589;
sprout 12940; spru 11805; spum 9489; spur 7908 11511 16185 15065; spurn 13530; sputnik 5158;
sputter 8108 15656 13190; spy 10590 15588 13510; squabbl 7802; squad 8735 8718; squadron 8737 8736;
squal 13981 13749 1428; squar 11474 11301 12691 13271 1530; squash 14769 2466; squat 3115 2878
14688 16479 1729 868; squawk 13988; squeak 8110 15631; squeaki 875; squeal 8111 13999; squeez 2891
14769 14538; squelch 13090; squint 12550; squir 10593 10592; squirm 15126; squirrel 3900; squirt
14440; stab 14241; stabiliti 5611; stabiliz 12837 1668 860; stabilization 3598; stabl 5159 16018
1668 1655; staccato 1670; stack 8577 14622 2467; stadium 5160; staf 8909 5161 14035; stag 12522
11542 14902 14828; stager 10594; stagger 15232 15233 924; staginess 5619; stagnant 897; stagnation
11647; stain 5506 12304 2806 2807 12853 12854 258 1256; stair 5176 5162; staircas 5163; stairway
5163; stairwel 5164; stak 11049 7915 16162 14109; stal 5165 4128 16321 15118 779; stalin 10775;
stalk 15227 15356 108; stamen 10894; staminat 1073; stammer 13865; stamp 11513 8616 15234 14305;
stamped 3553 15495; stanc 5992; stand 4054 9093 11552 14691 16264 893 1299; standard 7916 6790 1673
321; standardiz 13096 1673; standbi 5166; standpoint 6975; standstil 11651; stapl 4060; star 9490
9660 3293 16296 15558 12586 1070; starboard 5167; stardom 11553; stark 373; starlet 10595;
starlight 10844; start 7992 12487 2761 12928 12930 982 735; starter 5168; startl 15074 1707 1708;
startup 2763; starv 14172 14171 1676; starvation 11674 3591; stat 9094 2486 13910 13680 924;
statement 7392 7309; statesman 10596; statesmanlik 537; statesmanship 5753; static 1151; station
5169 14036; stationeri 7008; statistic 6897; statistical 2138; statistician 10597; statu 5170;
statuari 8567; statuet 4469; statur 11867; status 11550 11519; statut 7238; statutori 1994; staunch
393; stay 3467 12674 15114; stead 3159; steadi 13022 14221 1677; steak 8431; steakhous 5171; steal
3200 15837 15162; stealth 3461; stealthi 1560; steam 15260 16519 422 1843; steamboat 5172;
steamship 5173; steed 3908; steel 12144 5227 15038; steep 13214 828; steepl 5174; steer 15249
15252; stein 4085; stellar 1070; stem 7040 10982 16287 1679; stenographi 7081; stentorian 1057;
step 2686 11334 9491 5162 9492 15241 15502; stepchild 10598; stepmother 10599; steprelationship
11405; stepwis 825; stereo 5177 164; stereophonic 164; stereotyp 6796 414; steriliz 12610; sterl
1700; stern 5178 938 1322; sternal 2317; sternum 6212; steroid 12306; stethoscop 5179; stetson
4464; stew 8293; steward 10601; stick 5180 10996 14661 15114 982; sticki 36 1843; stickpin 5181;
stif 10602 1121 1688; stiffen 3437 13024 13023; stiffness 5913 5894; stifl 14717 12991; stillness
5871 11979; stilt 4899 50; stimulant 6684 5182; stimulat 13144 13488 1680; stimulation 3727 6684;
stimulus 6684; sting 11773 15538 14532; stink 16381 817; stipulat 13924; stir 2882 15176 15175;
stirrup 5183; stitch 5184 14379; stock 11081 5185 5187 3477 15785 1241; stockad 5186; stockbroker
10603; stockholder 10604; stoic 10605 10606 616; stoical 616; stoicism 5430 6859; stok 15982;
stolid 616; stomach 6259 6343; stomp 15234; ston 9475 5188 14370; stool 5189; stoop 2870 15448 894;
stop 8050 3500 15117 16395; stor 5083 11102 15779 15780; storag 3229 5190; storefront 5084;
storehous 5190; storekeeper 10545; storeria 3786; storeroom 5191; stori 7854 7095 814; storm 10823
11592 16476 14753; stormi 210 1292; storylin 7102; storyteller 10298; stout 1483 717; stov 5193
5192; stow 14609; straddl 16443 16408; straf 14104; straggl 15456 15396 1754; straggler 10607;
straight 402 1682; straightaway 5194; straighten 15403 14430; straightforward 644 547; strain 10871
11819 3109 14115 15023 823 1740 599; strait 9493; straitlac 1395; strand 6803 5195 15705 1638;
strang 707 706; strangeness 5625; stranger 10608; strangl 14723 949; strangulation 2743; strap 5196
14327; stratagem 2681; strategi 6763; strategic 2205 922; strategist 10609; stratifi 16112 13145
866; stratification 3426; stratum 9095; stravinski 10776; straw 12256 12147 252; strawberri 8468;
stray 3850 15149 15236 401; streak 8920 5788 15497 1323; stream 9494 8921 15464 12625 2450;
streamlin 602; streamliner 5197; street 5198 5199; streetcar 5200; streetlight 5201; strength 5920
6165; strengthen 12775 12774; strenuous 627; stress 7678 11795 13916 13868 1781; stretch 9495 2872
2901 16260 12570 743 1042; strew 14444 14204; striation 11504; strict 660 1814; strid 2816 11334;
strif 11594 3608; strik 3702 3395 14483 14963 1842 48 924; string 5202 4136 14423 12737; stringi
718; strip 9496 5203 4033 15828 12601 1323; striv 3210 16134 14115; strok 3072 8033 14231 14083;
strol 2815 15215; strong 1688 1112; strop 14269; structur 5204 5802 13007 1228; structural 2111
2110; struggl 3211 3373 15935 14623 1781; strum 15642; strung 2468; strut 2823 15210; strychnin
12097; stub 9497; stubborn 1690; stubbornness 5775 5713; stucco 12308; stud 16407 37; student 10611
10515; studi 3129 6579 13280 13225; studio 5205; studious 214; stuf 12019 5206 14657 15507 787;
stuffi 1818 412; stumbl 15185 15184; stump 10976 6351 3223 13247; stun 12834 14482 1707 924; stung
1332; stunt 2518 16005; stupefi 924; stupendous 1003; stupid 10612 282 280; stupiditi 6445 3710;
stupor 8284 6484; sturdi 1527; stutter 13865; styl 5798 7664 13943; stylemark 5549; stylist 10613;
stylistic 1510; styliz 1159; stylization 3599; suav 1449 544; sub 15742; subcommitte 8817;
subconscious 384; subcontinent 9498; subcontract 16021; subdivision 9109 2943; subdu 15955 13088
1056 1492; subfigur 11454; subgroup 8619; subhuman 911; subject 7251 5207 15525 14075; subjectiv
1188; subjectivist 10614; subjugat 15955; subjugation 11627; sublim 12952 814 1538; subliterari
762; submarin 5208; submerg 15333 14387; submission 7778 3606; submissiv 563; submit 13682 13680;
submucosa 6281; subordinat 10615 13302 566; subpart 11401; subpoena 13521; subscrib 15811 13893;
subscription 11039 7794; subsection 5209; subsequent 79; subservient 1692; subsid 12792; subsidi
11023; subsidiz 15690 1703; subsist 16270; subsistenc 11101 11574; subsoil 12086; subspac 8620;
subspeci 8661; substanc 2479 6784; substantial 428 647; substantiat 13314; substantiv 647;
substation 5210; substitut 6511 15741 15742; substitution 8180; substrat 12105; subsurfac 1793;
subsystem 8900; subtend 16416; subterfug 7456; subtitl 15846; subtl 1261; subtleti 7262 5520;
subtract 13274; suburb 8977; suburban 1997; suburbanit 10618; suburbaniz 806; subvert 15928; subway
4770; succeed 16124 15933 81; success 7980 2545; successful 1694; succession 5943 8918; successiv
1224; successor 10619 6512; succor 3650; succumb 13542; suck 3265 14151 15110; sucker 9827; suction
10873; sud 9487; sudanes 9636; sudden 826; suddenness 5966; sue 16233; suffer 11767 11894 15522
12618 1781 832; sufferer 10548; suffic 16374; sufficient 1696; suffix 7048; suffocat 14719 184;
suffocation 2742; suffrag 6148; suffus 13074; sugar 8504 15674; suggest 13672 13775; suggestion
6775 7774; suggestiv 516; suicid 2738; suit 5211 3624 7650 5212 16438 16493 741 291; suitabiliti
5527; suitabl 741; suitcas 4022; suitor 10620; sulfur 12069; sulki 5213 821; sullen 821 293;
sulphur 13155; sultan 10621; sultri 906 903; sum 11076 6730; sumatra 9196; summari 7160; summariz
13907; summat 13811; summation 7164; summer 12458; summon 13519 13967; sumptuous 1515; sun 9499
10845 12667; sunbak 1844; sunburnt 846; sunday 12394; sunder 12917; sundial 5215; sundown 12413;
sundri 861; sunken 1647; sunlight 10845; sunni 251; sunray 10846; sunshad 4014; sunshin 10845;
sunstruck 186; suntan 170; super 1700 351; superb 1700; supercilious 1402; superficial 1390;
superficialiti 6010; superhighway 4449; superimpos 14567; superintend 15991; superintendent 10338;
superior 10623 10622 1700 1698; superioriti 5540 6122; superlativ 7360 1700; supermarket 5216;
supernatant 1702; supernatural 9526 1160; supernaturalism 6832; supersed 15932; supersonic 122;
superstition 6833; superstitious 1431; supervis 15991; supervision 3574; supervisor 10624; supin
894; supper 8405; supplant 15932; supplement 7125 6033 15857; supplemental 1373; supplementari
1373; suppleness 5893; suppli 11373 11231 15844 16057; supplicat 13471; supplier 10625; support
3667 3656 3428 16187 15694 1705; supporter 10626; supportiv 1705; suppos 13760 13261 1189 1021;
suppress 13088 15956; suprem 1161 565; supremaci 11878; sur 227 214 821; sureti 5577; surf 8025;
surfac 5217 9097 15332 1792; surfactant 12324; surfeit 15848; surg 8175 2898 15410 15259 210;
surgeon 10627; surmis 7482 13356 13764; surmount 14063 16418 2451; surpass 16380 14059; surplus
6047 1164; surpris 8283 7951 13423 16253 1707 1708; surrender 8364 7911 14072 15711; surround 11970
8995 14565 14718 1213 287; surveillanc 3136; survey 3129 7163 3412 13283 15580; surveyor 10629;
surviv 16273 16275 669; survival 11573; survivor 10631 10630; susceptibiliti 11988; susceptibl
1709; sushi 8510; suspect 10632 13764 13353 1423; suspend 14583 12695 1702; suspens 8316 6522;
suspension 12028; suspicion 6779 6518; suspicious 1786 1423; sustain 16393 12618; sustenanc 8398;
swab 14263; swad 8572; swagger 15210 1402; swahili 7592; swallow 8408 3262 14195 14030; swami 9612;
swamp 9500 16526 14656; swan 3815 13912; swap 15743; sward 9507; swarm 8703 8613 16460 15387; swart
170; swarthi 170; swash 8026; swashbuckler 9932; swatch 5218; swath 5219 14340; sway 6151 15141
15142; swayback 740; swear 7713 13654 13912 347; sweat 6270 12623; sweatband 5220; sweater 5221;
sweatshirt 5222; swed 9637; sweden 9146; swedish 2228; sweep 6063 2772 15133 15132 1850; sweet 1715
1058; sweetheart 10634 10633; sweetness 6546; swel 8030 9501 11759 13188 16254 816 1402; swelter
903; swerv 3730 15399; swift 712; swig 3263; swim 2994 15285 15193; swimsuit 5223; swindl 16218;
swing 11644 5224 15498 15142; swingi 1511; swip 14463; swirl 11472 15426 15424; swish 15663; swiss
9643 2233; switch 5225 8180 2706 12688 15743; switchboard 5226; switzerland 9230; swivel 15421;
swoon 12567; swoop 7522 15454; sword 5227; syllabiciti 7700; syllabl 7044; symbol 7505 6587;
symbolic 1998 1476; symbolism 7506 2954; symbolist 10636; symboliz 13599; symmetri 5975 11488;
symmetric 1717; symmetrical 1717 641; sympathetic 2321 1719; sympathi 6961 8384; sympathiz 15078
13204; symphoni 7646 8772; symphonic 2302; symposium 8818; symptom 11757 7499; symptomatic 246;
synagogu 5228; synchroni 11430; synchronism 11430; synchroniz 12995; synchronous 1723; syndicat
8770 8758; syndrom 6742; synergism 11232; synergistic 427; synonym 7041; synonymous 1724; syntactic
2088; syntax 6945 8901; synthesis 11233 6615 13279; synthesiz 13279; synthetic 1159; syria 9232;
syrian 2357; syringa 10957; syrupi 1715; system 5229 8899; systematic 1726; systematiz 13116;
systematization 3416; tabl 8783 5230; tableau 8835 6809; tablet 5231; tabletop 5232; taboo 1304;
tabulat 14937; tabulation 7599; tack 14419 15261; tackl 10637 16211; tact 5682; tactic 6762 6995;
tactil 2073; tactual 2073; tadpol 3941; taffi 8417; tag 7925 14758 14779 1002; tahiti 9222; tail
3862 12491; tailback 10638; tailgat 5233; tailor 12875 14851 1324; taint 11949; taiwan 9135; tak
11016 16257 15760 1000; takeof 2833; takeover 3587; tal 7854 7450 2699 1728; talent 6413 10639;
talismanic 1160; talk 7739 7743 7754 13836 13800; talkativ 1727; talki 1727; tallow 12309; tam
12750 664; tamper 2715 14752; tan 11754 5859 170; tang 5884; tangent 11459; tangential 1472;
tangibl 1732 7; tangl 9502 6496 179 1618; tango 3043; tank 5235 5234; tanker 4828; tantaliz 13623
985; tantrum 11812; tap 8096 5236 5237 8112 14471 15826 772; taper 12701; tapestri 5600; tar 12226;
target 7918 10417; tarif 11066; tarnish 14673; tarpaulin 5238; tarri 16312; tart 1716; task 3215
3157; tast 6544 8251 15671 15669; tasteful 1733; tat 14861; tatter 1863; taunt 3673 13623 1487;
taut 1737 1740; tavern 5239; tawdri 1734; tawni 252; tax 11064 15821 854; taxabl 1736; taxi 4182
15264; taxidriver 10641; taxpay 1713; taxpayer 10642; tea 8537 8403; teacart 5241; teach 3305 6953
13589 12841; teacher 10643 6725; teakettl 5242; teakwood 10962; team 8718 8599; teammat 10644;
teamster 10645; tear 6269 9471 3280 14728 14701 951 1797; teas 10646 2970 15033 13623; teaspoonful
11355; teat 6336; technical 1999 807; technician 10647; techniqu 6464 6441; technologi 3367 6928;
technological 1557 2000; tedious 976; tee 9098; teem 16460; teen 12372 1206; teenag 1206; teenager
9667; teensi 1004; teeter 15148; teetotaler 10648; tel 13910 13815 942; telegram 7278; telegraph
5243 13905; telegrapher 10649; telegraphi 7024; telegraphic 2135; telepathi 7912; telephon 5244
7022 13517; telescop 14770; televis 13844; television 7028 5245; telltal 942; temeriti 5706; temper
8305 8382; temperament 5420; temperatur 5897 6550; tempest 11592; templ 5247 6394; tempo 12486
12515; temporal 1300; temporari 1300; tempt 13522 13506; temptation 6507; ten 11318 1621; tenabl
1445; tenaciti 5716; tenanci 3468; tenant 10651; tend 3139 16470 16173; tendenci 6959 8252; tender
15806 1777 1255; tenderness 5424; tendon 6221; tenebrous 187; tenement 5248; tenet 7490; tennesse
9301; tennis 3014; tenor 7526 5875; tens 7069; tension 11795 12004; tensional 2002; tensionless
1738; tent 5249 3469; tentacl 6154; tentativ 372; tenth 11306 1622; tenur 12524; tepid 1833; term
7042 12447 11559 11063 13948; terminal 5251 5252; terminat 12937 16262; termination 12492;
terminologi 7043; terrac 4872; terrain 9110; terrestrial 2001 1969; terribl 136 817; terrier 3843;
terrifi 14990 55 136; terrific 1112 1231; territori 8974 6883; territorial 2003; terror 8312 10652;
terrorist 10653; terroriz 16101; terrycloth 5253; ters 364; test 6636 3414 3126 3130 16136 16138
1404 517; testament 6637 7226; testicl 6309; testifi 13918 13920; testimoni 7412 7408; testimonial
7308 7366; tether 14328; teutonic 2223; texa 9304; texan 9650; text 7114; textil 4452; textur 5815
6718 1632; thailand 9234; thamnophis 3784; thank 7867 3649 13707; thankfulness 8266; thanksgiv
12427; thatch 6197; thaw 11234 10839 12965; theater 5254 7602; theatr 5254 7602; theatregoer 10393;
theatrical 2004 568; theistic 2168; them 7251 6782; thematic 2005; theologi 6950 6952; theologian
10654; theological 2131; theorem 7441; theoretical 618; theori 6878 6745; theorist 10655; theoriz
13263; therapeutic 842 2144; therapi 3144; therapist 10656; thermal 2007; thermistor 5256;
thermocoupl 5257; thermodynamic 6923 2133; thermogravimetric 2306; thermometer 5258; thermometri
3544; thermometric 2436; thermopil 5259; thermostat 5260; thermostatic 6924; thesis 7444; thiamin
12320; thick 9023 1743 358; thicken 13042 13041 1743 971; thicket 8903; thickness 6022; thickspread
1248; thief 10657; thiev 3200 880; thigh 6354; thighbon 6368; thil 5261; thin 13040 1744 718; thing
11548 2499 11002; think 6599 6691 13357 13261; thinker 10658; thinness 6024 5890; thiocyanat 12311;
thiouracil 12310; third 11304 3161 1622; thirst 11675 5813; thirsti 1844; thirteen 11320 1621;
thirteenth 1622; thirti 12375 11325 1621; thirtieth 1622; thong 4696; thoreau 10777; thoriat 2469;
thorn 6688; thorough 214 349; thoroughfar 5262; thoroughgo 349; thoroughness 5474; thoughtful 1389
1749; thoughtless 1750 439; thousand 11328 1621; thrash 14497 15168; thre 11312 1621; thread 5263
15150 14651; threadbar 1241; threat 12002 7862; threaten 16423 13665 1829 136; thresh 2937 15168;
threshold 12494 6540; thrifti 1751; thril 8333 8309 15529 15016 663; thriller 7096; thrillful 662;
thriv 12886 15858 1694; thro 11768; throat 6324 5264; throb 8122 15542 15145 1511; thrombos 1191;
thrombosis 11697; thrombus 11791; thron 5265; throng 8697 15453 376; throttl 3954 12794 14723;
throw 2591 11942 14629 15513; thrust 10854 3617 15182 15507; thruway 4449; thud 8113 15652 14251
1503; thugge 3715; thumb 6365 15277; thumbnail 6379; thump 8113 15146 15652; thunder 8071 8114
15500 13755 1426 924; thunderous 1055; thursday 12398; thwack 2641; thwart 5266 16190;
thyroglobulin 12237; thyroid 6244; thyroidal 2264; thyronin 12313; thyrotoxic 2263; thyrotrophin
12312; thyroxin 6276; tibet 9192; tibetan 7569 2239; tick 8115 3797 15654 15639; ticket 7205; tid
8123 8181 7299; tidbit 8412; tidewater 9504 9240; tie 4808 11528 14324 14071 175 1796; tiger 10659
3855; tight 1049 1737; tighten 2655 13028 13027; til 5267 1248 1355; tilt 15406 15153 892; tilth
11959; tim 7970 12496 12337 3285 5945 13132 13335 1459 1408 1216; timber 12251 5268 1758 1858;
timbr 5878; timeliness 5948; timepiec 5269; timer 5270; timetabl 7185; timeworn 1241; timid 174;
timiditi 8317; tin 12070 5271; tingl 15543 663; tini 1004; tinker 14570; tinkl 8116 15657; tint
5835 12855; tip 9099 11058 15408 13147 1760; tipsi 570; tipto 15226; tir 5272 12636 12634 1761 599;
tireless 627; tiresom 976; tissu 6202 12314; tit 6335; titanic 1003; titer 5939; titillat 663; titl
7079 7076 13947 1171; titration 3131; titter 12577 2469; toad 3779; toast 8446 12900 14158; tobacco
5273; today 12483 12387; toddi 8532; toe 6372 5274; toffe 8415; toil 15950 200; toilet 5275 5276;
token 7497; tokenish 1097; tokyo 9201; tol 11069 6129 15644; toleranc 5927 5438; tolerant 1764 758;
tolerat 13319; tollgat 5278; tollhous 5277; tomato 8461; tomb 4541; tomorrow 12386 12485; ton 11296
7672 5877 11374 1766; tonal 2008 1766; tongu 6225 7556 1759; tonight 12484; tool 5279 2684 15519
15276; tooth 6213 5280; toothbrush 5281; toothpast 5282; top 9102 9100 16372 15486 1768 1770; topic
7251 6660; topical 1035; topnotch 1700; topographi 5973; topographical 2366; toppl 15309; topsoil
12085; torch 5283; tori 10661; torment 11774 8247 15031 990; tormentor 10660; tornado 10875;
toronto 9168; torpid 19; torpor 11649; torrent 10857 8130; torso 6329; tortuous 1618; tortur 8247
15031 12630 990 1255; toss 3707 2592 14636 15173; total 5214 6730 16325 13811 345 349; totalistic
2010; totalitarian 511; totaliti 11917; totemic 2213; toter 9804; totter 15218 1678; touch 8132
6458 14201 15549 1149; touchdown 2698; touchston 7916; tough 1776 533; toughness 5926; tour 2839
12525 15103; tourist 10662; tournament 8198; tousl 1754; tow 2601; towboat 5311; towel 5284 5285;
tower 5286 11490 16421; town 9104 8747; townsman 10663; toxic 1778; toxin 12293; toy 4914; trac
11362 7305 3352 13430 14745; traceabl 118; trachea 6313; track 9449 6683 15482 15678; tract 9108
6305; tractarian 10664; tractor 5287; trad 3515 3095 2566 15747 15746; trademark 5549 7521; trader
10665; tradesman 10545; tradition 6654 6465; traditional 417 1242; traditionalism 5631 3659;
traditionalist 10666; traffic 8886 3540; tragedi 7975 7615; tragedian 10667; tragic 989 2246;
tragicomic 2248; trail 9505 5288 15440 15353; train 5289 8917 3311 13218 13217 1418; traineeship
11024; trainman 10668; trait 5415; traitor 10669; traitorous 702; tramp 10670 15219; trampl 8117
15243 12628; tranc 11815 6487; tranquil 209; tranquiliti 5771; tranquilizer 5290; transact 15726;
transaction 3534; transcend 16373 16372; transcendental 1160 2081; transcrib 13889 13888;
transcription 7080; transcultural 2080; transducer 5291; transfer 2849 10671 15915 15709; transfix
15072; transform 13179 12977 242; transformation 8043; transformer 5292; transfusion 2858;
transgress 16204; transgression 3177; transienc 5957; transistor 5293; transit 5255; transition
2714 8142; transitional 2185; translat 13832 12978; translation 7219 8186; translucenc 5511;
translucent 277; transmissibl 941; transmission 2610 6996; transmit 2610 15708 15485; transmut
12976 12977; transmutation 3716 8043; transparent 277 1744; transpir 2470; transpirat 15458;
transpiration 11235; transplant 15111; transplantabl 1120; transport 4319 11236 15270 14540;
transportation 5294 2849; transpos 12974 13189; transvers 1047; transvestitism 3447; trap 5295 5296
4213 16087 14582 775; trapper 10672; travel 2830 7973 15094 15104 1780 436; traveler 9595;
traveller 9595; travelogu 7271; travers 15204 16402; tray 5297; tre 10974; treacheri 5736;
treacherous 1542; tread 2816 15502 15243; treadmil 5298; treason 3203; treasur 11104 4528 15738
1060; treasurer 10673; treasuri 11094 8667; treat 16114 13153 1453; treati 7471; treatment 3141
3572; trebl 875; treetop 10981; trembl 11639 15163 1678; tremendous 1003 1231; tremor 2884 8162;
trench 5299; trend 9120 9119; trepidation 8314; trespass 16214; trestl 5300; trial 3214 6636;
triamcinolon 12315; triangl 11475; triangular 1532; tribal 2415; tribunal 8819; tribut 7366;
trichrom 257; trick 2680 12526 16224; trickl 15465; tricolor 257; trigger 4557 14818 14101;
trigonal 1717; tril 7523; trim 11960 5301 2788 14294 14868 718; trinket 4037; trio 11312 7639; trip
2837 15184; triphammer 5302; tripl 2640 12808 14480 1623; tripod 5303; trit 1241; triumph 8206 8331
14052; triumphant 503 493; trivial 923; trivialiti 6140; troika 5304; trol 9523; troop 8789 8790
8857; trooper 9810 10674; trophotropic 2437; tropical 1771 2165; tropidoclonion 3785; trot 2828
15187 15284; troubl 6499 8061 14966 16104 1781 1428; troubleshooter 10675; troublesom 533; trough
9506 4558; troup 8706; trouser 5305; tru 1783 12; truck 5306 3532 15271; truculenc 5443; truculent
57; trudg 15220; trumpet 4329 13858; trumpeter 10676; trundl 15125; trunk 10998 5307; trust 11097
6516 13354 16060 1787; truste 10677 10468; trustworthi 1787 1488; truth 6669 11564; truthful 881
1783; truthfulness 5727; try 3206 16132 16136 533; tsh 12312; tsunami 8031; tub 4068 5308 5309
5310; tuberculosis 11712; tubul 6185; tubular 1647; tuck 14458; tudor 8676 2392; tuesday 12396;
tuft 8573; tug 2602 14542; tuition 11070; tularemia 11748; tulip 10946; tumbl 2991 2985 15309
15512; tumbler 10678 5312; tumor 11736; tumour 11736; tumult 11593; tumultuous 1428; tun 7628 3407
12867; tuneful 1105; tungsten 12071; tunisia 9235; tunnel 5313 15413 14527; turban 5314; turbin
5315; turbinat 6214; turbulenc 10876; turbulent 1428 59; turf 9507; turkey 3804 9236; turkish 2386;
turmoil 11591 8294; turn 11458 2886 2704 15196 12694 1788; turnover 11415; turnpik 5316; turntabl
5317; tutor 9841 13590; tutorial 7753; tuxedo 291; tweed 5318; tweedi 1632; tweez 14766; twelfth
1622; twelv 11319 1621; twenti 12373 12374 11324 1621; twentieth 11435 1622; twiddl 15426; twig
10994 12911; twilight 12414 10872; twin 10679 14646 1086; twing 8244; twinkl 12468 15598 190; twirl
15426 15425; twirler 9727; twist 8156 7786 3184 15126 14319 944; twitch 12552 15170; two 11310
1621; twofold 1623; twoscor 1621; typ 6705 9819 7130 13902 13243; typewrit 7130; typewriter 5319;
typhoid 11713; typhus 11711; typical 1789 246; typifi 16428; typographi 3526 7338; typographic
2136; tyranni 8910; tyrant 10680; tyrosin 12316; ubermensch 9946; ubiquitous 1367; ugli 148;
ugliness 5501; ukrainian 7576; ulcer 11734; ulcerat 846; ulceration 11734; ultimat 1161 738;
ultimatum 7813; ultra 1126; ultracentrifug 5320; ultracentrifugation 11237; ultramodern 1127;
ultrasonic 121; ultraviolet 10877 1823; umbrella 5321; unabat 1112; unabl 1 212; unacceptabl 1555;
unaccompani 1638; unaccountabl 679; unachievabl 1349; unadjust 238; unaffect 49 1577; unafraid 56;
unalterabl 236; unambiguiti 5654; unambiguous 66 644; unanimous 367; unanswer 1448; unarm 95; unask
1465; unassist 1704; unasterisk 1077; unattach 381; unattractiv 115 117; unauthentic 812;
unauthoriz 127; unavail 1808; unavailabl 131; unavoidabl 233; unawar 135; unawareness 6483;
unbalanc 11638; unbelievabl 448; unborn 1279; unbound 734; unbreakabl 507; unbroken 198 1730;
unbutton 203; uncanni 1160; uncaus 970; uncertain 228 226; uncertainti 5582 6517; uncertifi 232;
unchang 243 240; unchangeabl 235; uncharg 248; uncheckabl 1072; uncl 10681 10682; unclaim 1832;
unclasp 14225; unclean 271; uncloud 1412; uncombabl 1757; uncomfortabl 313 311; uncommon 322;
uncompromis 747; unconcern 5476 363 1782; unconditional 373; unconfess 8926; unconquer 493;
unconquerabl 382; unconscious 6397 384 1827; unconstitutional 128; uncontrollabl 1779;
unconventional 413; unconvinc 421; uncooperativ 424; uncork 14575; uncousin 290; uncover 14388;
uncritical 453; uncurl 15449; undamag 479; undaunt 1483 181; undeclar 486; undeniabl 515; undepict
1258; underachievement 2520; underachiever 10683; underbrush 8906; undercover 1252; undercurrent
6785; underdevelop 940; undereducat 596; underestimat 13367 13327; undergraduat 10684; underground
1793; underhand 1685; underl 10615; underli 16361 681; underlin 13917; undermin 16159; underpin
14219; underprivileg 1380; underrat 13322; underscor 13917; undersea 1793; undersecretari 10685;
undershirt 5107; undersid 8947; understand 6646 7469 13197 13199 1294 1000 681; understandabl 354;
understat 13607; understatement 7452; undertak 3215 14833 16211; undertaker 10284; underwater 1793;
underway 465; underwear 5322; underworld 8769; underwrit 13703 13706; undesirabl 523; undevelop
530; undifferentiat 532; undigest 1001; undilut 541; undiminish 1119; undisguis 1251; undisput 408;
undo 2753 14648 14786; undon 730; undress 12601; undrinkabl 569; undu 90 91; undulat 15409; unearth
15787; uneasi 586; uneasiness 8322; uneconomical 603; unemploy 621; unemployment 11580; unend 1299;
unenthusiastic 637; uner 704; uneven 657 640; unexpect 671; unexplain 1184 679; unexplainabl 679;
unexplor 999; unfair 697; unfaithful 700; unfalter 1483; unfamiliar 706; unfasten 14395 1565;
unfavorabl 724; unfertil 728; unfetter 176; unfit 742 377; unfix 773; unfold 11238 12863 15572;
unforeseen 671; unforgettabl 757; unfortunat 9596 766 124; unfrost 277; unfrozen 784; ungain 823;
ungod 1821; ungrateful 830; unhappi 832 655; unhappiness 8342; unhealthi 846; unheat 904; unheed
1181 858; unhitch 14377; unho 1537 819; unhurri 917; unhurt 952; unifi 12954 14559 1796;
unification 8062; uniform 5323 1466 862 291; uniformiti 5605; unilateral 162; unimaginabl 1748;
unimaginativ 446; unimpair 921; unimpassion 1274; unimpeachabl 1424; unimportant 923; unimpos 925;
unimpress 49; unimpressiv 925; unimprov 928; uninitiat 8557 677; uninjectabl 950; unintelligent
967; unintend 970; uninterrupt 198; uninvit 1841; uninvolv 1114; union 8757 9242 1178; uniqu 336
801; uniqueness 5591; unit 11246 11397 16037 12954 1796; unitarian 10686; uniti 11915 11309;
univalent 1134; univers 9508; universal 351; universalistic 2208; universaliti 5597; universaliz
13933; universiti 8797 5324; unjust 697; unkind 997; unknown 9068 999 77; unlac 14322; unlash
14343; unlawful 1460; unleash 14573 14576; unlik 1016 1021 1019; unlimit 1023; unlin 1025 1631;
unliterari 762; unload 3152 14600 1034; unlock 14403 14632 1565; unlov 148; unlucki 1065;
unmalicious 151; unmarri 1079; unmask 13788; unmat 1080; unmeritorious 1865; unmistakabl 275;
unmolest 1782; unmov 1148; unnatural 1157; unnecessari 1164; unneed 1164; unnotic 1181; unnumber
208; unobtainabl 131; unoccupi 1193; unofficial 1200; unoppos 1218; unorthodox 413 1243; unpack
14595; unpaid 1254; unpaintabl 1259; unpair 1087; unparallel 336; unpatriotic 1290; unpav 1288;
unperform 1671; unpicturesqu 148; unpleasant 1330; unplow 1356; unplumb 489; unpopular 1342;
unprecedent 82; unpredictabiliti 5552; unpredictabl 1364; unpremeditat 1327; unprepar 1366;
unpretentious 1371; unproblematic 534; unprocurabl 131; unpromis 124; unprotect 1400; unpublish
305; unpunish 1410; unqualifi 1420; unravel 14649; unreadi 1438; unreal 1440; unrealism 6818;
unrealistic 1444; unrealiti 5587; unreason 11804 1431; unrecogniz 16; unrecognizabl 919;
unreconstruct 195; unredeem 1052; unreflectiv 1750; unregret 834; unrelat 1470; unreleas 303;
unreliabl 703; unremarkabl 1230; unrequit 1448; unresponsiv 1491; unrest 11596; unrestrict 1495
774; unru 1223; unsaid 681; unsatisfactori 1555; unsaturat 543; unscath 952; unscientific 1558;
unscrambl 13174; unscrew 14409 14410; unscrupulous 1559; unse 1295; unseen 1823; unselfconscious
51; unselfconsciousness 6477; unselfish 1569; unselfishness 5671; unservil 564; unsettl 1597;
unshakabl 1483; unsharpen 572; unshav 1607; unshaven 1607; unsheath 14742; unshield 1400; unsign
1613; unslop 891; unsmil 992; unsold 1642; unsolder 14338; unsolv 1651; unspeakabl 683 817;
unspoken 101; unstabl 1669 1435; unstain 259 1257; unstilt 51; unstress 1687; unstructur 1229;
unstrung 353; unsuccessful 1695 786; unsuit 1087; unsuitabl 742; unsung 815; unsympathetic 1720;
unteach 13591; untellabl 683; untenabl 1446; untest 677; unthaw 12965; unthematic 2006; unthink
1750; unti 14322; untold 1141; untouch 787 49; untoward 1396; untraditional 418; untrammel 1023;
untri 677; untru 1784; untruth 7447; unus 270; unusual 324 707; unvari 1814; unveil 14590;
unventilat 1818; unw 1079; unwant 1832; unwarrant 1267; unwaver 1483; unwelcom 1841; unwil 1854;
unwillingness 5446; unwind 14654; unwir 14777; unwis 1857; unwit 970; unwoman 1083; unworthi 1865;
unwrinkl 986; unwritten 1665; upbeat 1220; upcom 1277; updat 12723 13595; upgrad 13306 12756;
upheaval 11595; uphold 16394 13715; upholster 15856; upkeep 2794; upland 877; uplift 8065 15051
503; upper 1768 867; uppercut 3618; uppermost 1768; uprais 12658 869; upright 891 1525; upris 3376;
uproar 11593 8091; uproot 16151; upset 11807 3062 13161 15008 1781 1226; upshot 10781; upstair
1803; upstream 1804; uptak 3258; uptown 8976; upward 1801 1798; urban 2011 1534; urbaniz 13142
1534; urchin 10687; urg 9322 8232 7908 3662 13481 13671; urgenci 11900 6139; urgent 509; urin
12187; urinari 2322; urn 5325; usabl 1807; usag 3363 2956; useabl 1589; useful 1807; usefulness
6098; useless 1808; uselessness 6103; user 10688 10016; usher 15350; ussr 9223; usual 323 708;
usurp 15768; utah 9308; utensil 5326; utilitarian 789; utiliti 8705 6098; utiliz 14133; utilization
3363; utmost 6057 1112 873; utopia 7929; utopian 10690 2374; utopianism 6987; utter 13799 13869
1119; utteranc 7696; vacanci 11908 11506; vacant 788; vacat 15884 15479; vacation 12353 3486 16449;
vaccin 5327; vaccinat 3243; vaccination 3242; vacuolat 2012; vacuolization 11691; vacuum 11909
14265; vagabond 9509; vagu 276 497; vagueness 5657; vain 1402 1382; valet 10691; valiant 181; valid
1809; validat 16055 13316; validation 2664; validiti 5614 5644; valley 9510; valor 5704; valu 6726
6080 6835 13366 15738 1422; valuabl 1811 1864; valuation 6560; valueless 1812; valv 6258 5328;
vandal 10692; vandalism 3713; vanguard 8731; vanish 13035 15591 668; vaniti 8278; vanquish 14053;
vapor 12305 11239; vaporization 2733; vaquero 9907; vari 12677 16357 1815; variabiliti 5553;
variabl 9511 6727 1813 1815; variant 8052 1545; variation 8014 2703; variegat 1815; varieti 8859
5570; various 1545 330; vas 5329; vascular 2082; vast 1003; vatican 5330; vaudevil 7619; vault
5331; vector 6732; veer 15399; vegetabl 8451; vegetation 8902; vehemenc 5935; vehement 1112; vehicl
5333 7005; veil 4582 14589 1816; vein 6279 7684 14887 1323; vellum 12317; velociti 12514; velour
5334; velvet 5335; velveti 1631; vend 3545; vendor 10530; venerabl 1205 883; venerat 14984;
venezuela 9319; vengeanc 3691; venic 9162; vent 5336 3745 13802; ventilat 13128; ventilation 2792
5337; ventur 3219 11084 15887 13759; venus 9513 9550; veraciti 5728; veranda 5338; verandah 5338;
verb 7056 7061; verbal 331 2013; verbena 10961; verdict 3632; verg 11496 6058; veridical 1443;
verifi 13312 16119; verification 6682; verisimilitud 5484; veritabl 1789 811; vermilion 252;
vermont 9309; vermouth 8521; vernal 1206; vers 7686 7111; versatiliti 6438; version 7784 6706;
vertebral 2336; vertebrat 3762; vertex 6735; vertical 891; vertigo 11790; verv 5432; vesicular
2335; vessel 6260 5339; vest 5340 15905; vestibul 3985; vestig 7305; vet 10696; veteran 10695 10694
676; veterinari 2438; veto 2722 16044 13526; vex 15004; vexation 8304; viabiliti 5960; viabl 1348;
viand 8411; vibranci 5881; vibrant 1659; vibrat 15169 15143; vibration 2879; vibrionic 2439; vic
5697; vicar 10697; vicarious 1373; viciniti 9075; vicious 913 1821; victim 10698 10699; victimiz
16222 16095; victor 10700; victori 8206; victorian 2393; victrola 5341; video 7029 5342; vie 14020;
vienna 9172; viennes 2245; vientian 9212; view 6974 6805 13359 15555; viewer 10582 8741; viewpoint
6975; vigilanc 6530; vigilantism 3561; vignet 7827; vigor 5930; vigorous 627 1527; vil 819; villag
8748 9107; villager 10701; villain 10702 10703; villainous 1821; vin 10972; vindicat 13716;
vindication 3701; vindictiv 759 150; vinegar 8497; vineyard 5343; vintag 8519; vinyl 12318; violat
16371 16204; violation 3195 3196; violenc 3380 5936; violent 1819 1157; violet 10941 5855; violin
5344; violinist 10704; virgin 10705 1204; virginia 9311; virginian 9651; virginiti 11578; viril
1688 1081; virtu 5691 6081; virtual 1443; virtuoso 9660 1625; virulenc 6132; virulent 1778; virus
3749; visag 6391 5485; visceral 2064; viscoelastic 606; viscometer 5345; viscositi 5806; viselik
1049; visibiliti 5903; visibl 1822 1251; vision 6591 6457; visit 3686 8847 16081 15099; visitor
10707; visor 794; vista 6805; visual 2074; visualiz 14807; visualization 6811; vital 6223 648;
vitaliti 5432 11677; vitamin 12319; vivacious 1659; vivid 1443 275; vividness 6150; vivifi 12568;
viyella 5346; vocabulari 7149 6450; vocal 2015 2014; vocalic 1666; vocalist 10550; vocaliz 13814;
vocation 3084; vocational 2038; vociferous 1426; vogu 6572; voic 5869 7697 13786 1664; void 1810;
volatil 1824; volcano 9512; volition 6453; volley 3403 3073; volleybal 3012; voltag 10879 10850;
voltaic 2019; voltair 10778; voltmeter 5347; volum 11377 6017; volumetric 2275; voluminous 1003;
voluntari 1826; volunteer 10709 10708 13684 15957; voluptuous 1598; vomit 2606 12637; voodoo 4661;
vot 2697 2695 16022 16023; voter 10710; votiv 385; vouch 13919; vouchsaf 15737; vow 13699; vowel
7699; voyag 2843 2842; voyager 10711; vulgar 1450; vulnerabiliti 12003; vulnerabl 1829; vulpin
2036; vultur 3776; wacki 1857; wad 11374 14591 15209; wafer 12091; waffl 8421; waft 15140; wag
10712 11037 7948 15180 15892; wager 3019; waggl 15180; wagon 5348 4922; wail 7844 3282 13980 12619;
wailful 990; wainscot 37; waist 6338; wait 12500 3482 16311 16319 1437; waiter 10713; waitress
10714; waiv 16142; wak 10783 12564 12560; wakeful 61; wakefulness 6482; wal 5349 9514; walk 2814
2627 15194 15195 287; walkout 3703; walkover 2987; wallet 5350; wallflower 10914; wallop 14495
14055 1003; wallow 14176 15123; wallpaper 12322; walnut 8478; walrus 3838; wan 8155 13043 13047
1689; wand 5352; wander 15149 16226 1594 546; wanderer 10715; wangl 16128; want 11957 11897 15084
14174; war 3388 11598; warbl 13992; ward 10716 9106; wardrob 5353 5354; wardroom 5355; warehous
5356 2911; warfar 3388 3693; warhors 5357; wari 111; warlik 1292; warm 12962 12961 1833 1835;
warmonger 6988; warmth 6551 8371; warn 7860 7331 13662 13663; warp 13598 12939 1683; warrant 7229
13717; warrior 10717; warsaw 9219; wart 11486; wash 5358 2779 14301 12592 270; washbasin 5359;
washbowl 5359; washington 9255 9313; washup 2778; wast 12188 3173 15761 14135 1812 1050;
wastebasket 5360; wasteful 603; wasteland 8936; wastewater 12190; wat 11266; watch 5361 12527 3299
15581 16011; watcher 10582; watchmaker 10718; watchman 10719; water 12179 9348 12787 15883;
watercolor 5363 5364; watercolorist 10720; waterfal 9515; waterfront 9070; wateri 1843; watermark
9115; waterproof 3247 1008; watersh 9116; waterway 9516; wattl 6292 5365; wav 8034 2880 13966
14536; wavelength 5997 6972; waver 16316 16501; wavi 750 657; wax 12323 3155 14298 13046 1836;
waxen 2312; waxlik 261; way 5798 2683 5366; waylay 14108; waysid 5367; wayward 1186; weak 1689 540;
weaken 8159 12780 12778 920; weakness 11920 6168; wealth 11954 6040; wealthi 1512; wean 2709 14170;
weapon 5368 7900; wear 12605 12598 1863 1761; wearer 10721; weari 12634 1761 599; weariness 11652;
wearisom 976; weather 10880 1011; weatherstrip 13137; weav 5370 14647 14860; web 9517 5371; wed
8192 3450 16073; wedg 11518 14661; wednesday 12397; wee 1004; weed 10964 5372; week 12415 12350
7245; weekday 12393; weekend 12416; weep 3280 12620 990; weigh 16442 13813; weight 5916 5373 11249
14598 13339 854; weightlessness 5918; weir 5374; weird 1160; welcom 11823 15715 13726 1840 900;
weld 14773 12804; welfar 3512 6085; weltanschauung 6977; welter 11964; wend 15097; west 9121 11423
588; western 7273 589 591; westerner 10723; wet 11993 2808 12767 1843; wetness 11992; whack 14495;
whal 10066; wharf 4898; wheat 10925; wheedl 13485; wheel 5375 5175 15419 15420; wheelchair 5376;
wheez 3254 12541 846; whereabout 9122; whet 15530; whif 10852; whig 10724; whim 8233; whimper
12619; whin 15095 13969; whinni 14011; whip 5377 3603 14484 14054 1659; whir 8118 15664; whirl 8179
15426 15425; whisk 15484; whisker 6198 1607; whiskey 8528; whiski 8528; whisper 7729 13756; whistl
8119 3047 15649 15504; whit 11363 9600 5838 255 168; whitefac 3923; whiten 12849; whiteness 5838;
whitewash 1256; whiz 9660 15664; whodunit 7098; wholesaler 10181; wholesom 1848; whoop 13750; whor
10436; whorl 11470; wick 1821 1526; wickedness 3178; wicker 12327; wid 1850 351; widen 12876 12877;
widespread 800 359; widow 10725 1079; widower 10726; widowhood 12382; width 6076; wield 15681
14229; wif 10727 1282; wig 5381; wiggl 15179; wigmaker 10728; wil 3185 2673 1853; wild 1731 1730;
wildcat 5382 9731; wildcatter 10729; wildlif 8608; wildness 8217 5936; wili 98; willful 1826;
willingness 5444; willow 10953; willpower 5711; wilsonian 1894; wilt 13097; win 8035 8518 5845 2546
14051 15791 1694; winc 15443 12551; wind 10881 10786 15150 16498 1683 546; windbag 10057; windblown
1683; windbreak 5383; windi 210; windmil 5384; window 5385 5386; windowpan 5387; windowsil 5388;
windshield 5389; wineglass 5390; wing 3858 5391 2689 15255; wingback 10730; wingman 10731; wink
12468 12548 15598; winless 1695; winner 10732; winnipeg 9167; winnow 14557; winter 12459 16451;
wintertim 12459; wintri 905; wip 14460; wir 5393 5394 15880 13905 1855; wiri 718; wis 5801 1856
1407; wisdom 6793 5752; wisecrack 14009; wisenheimer 10733; wish 8226 7805 15081 15082; wisp 8574;
wit 7472 6404; witch 10002 9524; with 5395; withdraw 15339 15897; withdrawal 7834 3729; wither
12801 718 395; withhold 2893 11065 15687 15689; withstand 16445; witness 10735 10582 15551 15552;
witti 914; wizard 9660; wob 1669; wobbl 15129 1678; woe 11894; woeful 990; wolf 3846; wolflik 2037;
woman 10736 10737; womb 6307; wonder 8281 7938 13431 13768; wonderful 1231; wonderfulness 5543;
wonderwork 1231; wondrous 1231; woo 16144 16143; wood 12328 8904 1858; woodcarver 10738; wooden
1859; woodgrain 5820 5821; woodpecker 3812; woodsh 5396; woodwork 5397; wool 5398 836 280; woolen
5398 2440; woolgather 14810; word 7036 7416 7670 7695 7659 13863; wordsworth 10779; work 3075 5399
5402 4911 11919 15944 15942 620 1357; workabl 1348; workbench 5400; workboard 5401; worker 9597
10429; workman 10739; workmanlik 339; workout 3110; worksheet 7010; workshop 5403 3309; worktabl
5404; workweek 12350; world 9508 8582 1154 1860; worldwid 1152; worm 3828 10740; worri 6689 8320
14961 14960 1781; worriment 5521; worsen 12753; worship 3443 14983 14985; worshipper 9734; worst
5405; worth 11340 6079 1864 1811; worthi 1864 613; worthless 1812; worthlessness 6082; worthwhil
1864; wound 11756 8021 8562 12627 951; woven 1862; wrack 3758 14714; wraithlik 430; wrangl 7800
13494; wrap 5406 14321 14652 1248 112; wrapper 4810; wrath 8300; wrathful 71; wreak 14798; wreath
5407 15128; wreck 11844 14714; wreckag 5408; wrench 14406 15127 1255; wrestl 3106 2997 14042 13561;
wrestler 10741; wretch 10742 10402 1701 311; wretchedness 11893; wriggl 15126; wring 14407 14405;
wrinkl 11498 14317 14314; wrist 6380; writ 7233 3345 7089 7158 14891 13886 1663; writer 10743
10744; writh 15126 1683 1150; wrong 5699 3174 16113 435 1524; wrongdo 5696; wry 914; wyom 9317;
xenon 12072; xylem 10969; xylophon 4745; yacht 5409; yal 5410; yank 10745 14764; yanke 10745 1178;
yap 13984; yard 11271 5411; yardag 6070; yardstick 7917; yaw 11714; yawn 3257 12544 1209; year
12428 12429 12383 12462; yearn 8227 15090; yel 7704 7705 7711 13749 13748 1055; yellow 5847 12856
252 182; yelp 8120 13984; yen 8228; yesterday 12388; yesteryear 12338; yield 3329 11016 15854 13049
1691; yoga 6993; yok 5413; yokel 10746; yokut 7565; yonder 286; young 3741 1206 583 1571; youngish
1206; youngster 9821; youth 10747 8543; youthful 1206; yucca 10947; yugoslavia 9163; zeal 8389
8219; zenith 9123; zero 11307 11308 1621 1652; zest 8238; zigzag 15334; zinc 12073; zionism 7322;
zionist 10748; zip 14412; zloti 11289; zodiacal 2441; zombi 10749; zon 9125 3344; zoo 4766; zoom
15436
"""

ABOVE = """
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
- - - - - - - - - - - - - - - - - - - - - - - 16527 16531 16531 2474 2474 2474 16536 16535 16530
2481 16537 16537 16528 2485 2486 2473 2485 2485 16537 2491 16528 16528 2494 16528 16528 16539 2503
2503 2500 2500 2492 2503 2504 2504 2506 2504 2508 2503 2492 2492 2492 2501 2492 2492 2501 2501
16550 16550 2500 2503 2521 2521 16551 16551 16551 16551 2522 2511 2511 16552 16552 3552 3552 16552
2511 16548 16554 16553 2538 2511 16555 2500 2544 2545 2545 2545 16556 3688 3498 16557 16557 16556
2554 2554 2554 2554 2554 2559 2559 17790 16543 2563 2563 3514 2565 2567 2563 2563 16558 3507 2572
16543 2574 2574 16543 3539 16547 2579 2500 2515 2503 2583 3052 16559 16733 16546 16546 2589 16546
2591 2591 2591 2593 2593 16546 2597 16546 2599 2600 2599 16546 3278 2603 3278 16560 16560 16544
2609 2610 16546 2612 2612 2612 16561 3611 2612 16549 16549 16549 3206 2648 2510 2510 2510 2500 3206
2621 16562 2621 2631 2631 16563 16562 2621 16564 16564 16564 16564 3615 3615 2642 16565 3615 16549
16549 16549 3121 3297 3121 3121 16567 16568 2712 16569 2512 2512 2512 2512 2659 3436 2661 2659 2659
16544 2666 2666 16570 2503 2670 2670 2670 2672 2674 16760 2672 16572 16577 16573 16572 16572 2515
2683 2683 16572 16575 2683 2683 3665 2670 2694 2695 2695 16758 2694 2670 16576 16576 2699 2503 8057
2951 16577 16577 16577 2708 16578 16578 16577 2710 16577 2945 16579 16579 2503 2492 2717 2717 2492
16580 2697 16579 2723 2724 2723 2723 2723 2723 2723 2730 2730 2732 2723 2734 2735 2736 2734 2734
16581 2735 2734 2742 2723 2723 2723 2746 2723 2750 16582 16582 16579 16571 16583 16583 16583 16583
16583 16583 16566 16645 16583 16583 16579 16579 16579 2768 2766 2768 2766 2770 2770 2770 2770 2773
2770 16584 2779 3075 2778 2778 2766 2782 2783 2782 2766 2766 16585 2766 2766 2766 2766 2766 2793
2793 2793 2796 2793 2798 3087 3087 16579 2802 16586 16587 2805 16588 16579 16577 2809 2810 2809
2812 16590 16591 16592 16594 16594 16592 16591 16593 16593 16593 2809 2814 2814 16590 16590 2827
2809 2830 16596 2511 2830 2834 2834 2834 16597 2834 2834 2834 2834 16598 2843 16598 3087 16598 2830
16589 2849 16599 2849 2809 16600 16600 2855 16600 16600 16600 2809 2860 16601 2809 16602 16577 2865
2866 2865 16605 16605 2865 2865 2865 2865 2865 2865 2865 2865 2865 2865 16603 16603 2865 2879 2872
16607 2886 16608 2888 2888 16609 16626 16611 2888 16612 16613 2888 16613 16613 2899 2899 16613 2899
16613 2899 16614 2906 16610 16615 16616 16617 16613 2912 16618 16619 16620 2916 16620 16621 16620
16620 2921 2921 16622 16622 3487 16623 16624 16625 16626 16625 16625 16625 16623 16623 2935 16795
16681 2935 2935 2940 16627 16628 16628 16629 2796 16631 16632 16633 16632 2492 2951 2952 2952 2952
2952 2956 2952 2952 16542 3230 16634 16634 16634 2964 2965 2964 16636 16636 16635 2951 2971 2971
2971 2971 2971 2971 2971 2971 2971 16638 2980 3083 3038 2984 16643 16643 16643 16642 16643 16643
16643 2991 16644 2994 2994 16639 3038 16640 2999 16640 2951 8195 16645 16645 16637 3006 3003 16646
16647 16648 16649 16649 16649 16650 2812 16650 3002 2978 3019 2973 3021 16693 3022 16652 2971 16651
2975 3031 3031 2975 3031 3031 3031 3033 16653 3035 2971 2974 3039 16654 16655 16655 16656 16657
16658 16657 2951 3048 16659 3048 3033 3048 3048 3048 3048 2951 16660 16604 16604 16604 16604 3059
2809 3064 16661 16661 16662 3068 16662 3070 16661 16663 3215 2951 3075 3075 2779 3075 3075 3075
3075 2951 3083 3084 16579 3083 3087 3083 3089 3089 3089 3089 3089 3083 16664 3095 3095 3095 3095
3083 16666 3075 3103 3103 16667 3103 3105 3105 3105 16641 3110 16669 16670 16671 16672 3075 3117
3117 16673 3117 3117 3117 16674 16675 3125 3122 3121 3121 3121 16677 16676 16676 2652 2652 16673
3119 16678 3075 16679 3139 3139 3141 16680 3139 3286 16682 16683 16680 16680 16668 3151 16685 16686
16684 3075 3156 3156 3158 3159 16687 3156 2837 16689 16688 3165 3165 3169 16556 3169 3170 3170 2951
16690 16688 16688 16688 3177 16692 3177 16702 16694 16695 16696 16697 16697 3177 16698 16698 16698
16700 3177 3198 3191 3191 16688 3191 3191 3217 16701 3200 3201 3191 16701 3204 2951 3206 3206 3206
3206 3206 3211 3211 3206 3075 3215 3215 3215 3215 3219 3220 3220 3221 3219 16706 16705 16704 3227
3228 16707 16708 2951 3232 3567 3234 3232 3236 3232 16741 2686 3232 16710 3232 3232 3232 16709 3232
18362 18347 3249 3249 18347 3249 3249 3252 3255 3278 18347 3258 3259 3278 3258 3262 3278 3258 3258
3262 18347 3268 3268 3268 3268 3272 3272 16712 16713 18347 3277 3278 18347 3280 3280 3436 16714
16715 2492 3286 3286 3286 16717 3290 3290 3290 3293 3293 3293 3121 3290 3290 3299 16718 2951 3302
16719 16665 3305 16720 3305 3303 3305 2951 3311 3311 3312 3312 16723 16722 16722 3318 3319 2951
16724 16724 16724 3324 2951 3324 2492 16725 16725 3330 3331 16726 3332 16727 16725 3517 3337 3328
16724 3340 16728 3342 16628 16729 3345 16728 3347 3321 3349 3349 16730 16731 16728 3354 3354 3355
16732 16732 2951 3360 3360 2951 3363 3363 3363 3366 3367 3365 16734 16734 16734 16758 3611 16735
3373 16758 3376 3370 16736 3200 16737 16738 3383 16735 16735 16735 16734 3370 3387 3387 3391 3391
3391 3387 3387 3387 16735 3398 16740 3387 3401 3401 3360 2951 2951 3406 3405 3405 16743 16623 3405
16574 16742 16744 16744 3416 16744 3418 3418 2951 3421 3421 3423 3423 3423 16745 2951 2951 3429
3429 16746 16746 16747 2723 2951 3436 3436 3436 3439 2951 2956 2951 16749 3444 2952 2952 16749 3446
3442 16750 3448 3443 3453 8040 3455 16748 2951 3458 3458 3458 2951 3462 3462 3462 3462 2492 16751
16752 3467 2951 3471 3471 3471 3471 3471 3471 16753 3478 3478 3478 16753 16753 3483 16753 3484
16753 3487 3487 2926 16754 16754 16754 16755 2951 16756 16757 2492 3371 2492 3498 3498 16759 3503
3503 16759 16760 3507 3507 16761 3510 18317 3510 3534 3514 2513 3514 16762 2951 3517 3520 3520
17899 3517 3517 3095 3517 3527 3517 3517 3517 3531 3531 16758 3534 3534 3534 3514 3514 3514 3539
3539 3539 3405 3539 3539 3514 3547 3547 3547 3550 2809 16758 16763 16763 3555 3556 16763 3558 3558
16764 16763 3562 16763 3564 3564 16763 16711 16763 16763 3570 3570 3572 3570 3570 16765 16765 3570
3577 3576 2951 3581 3581 3581 3584 3570 16758 16704 3588 3560 16766 16767 16763 16763 3594 16768
3594 16769 16769 16763 3600 3600 16770 16771 3604 16758 3606 3373 16772 3380 3373 3611 3611 3611
16606 3611 3615 3615 3611 3611 16773 16773 16774 3625 16775 3625 16775 16778 16777 16777 16777 3631
16775 16776 3625 16779 16779 16758 16758 3639 3640 3639 3639 3639 3639 3645 2951 3647 3647 3647
3647 3647 16691 3647 16780 3647 3656 3657 3657 3665 3656 3661 16781 3656 3656 3656 2951 16782 16783
2951 16784 16784 3671 16716 3670 3675 3676 3675 16541 16541 16785 16785 16758 16786 16787 16787
16758 16788 3688 16789 3690 3690 3373 2921 3694 3694 3694 16758 3698 16790 16794 16791 3702 2730
2730 2730 16792 16793 2581 2554 16551 3431 3166 2782 2736 16630 3718 16545 3718 3046 2951 3721 2951
2764 2951 2764 2764 2935 2935 2886 2500 2503 3499 16739 16796 16796 2477 2477 2477 2477 2477 16797
3742 2477 6188 17469 2474 2474 3747 3747 3750 2474 17906 16800 3754 16800 3756 3757 3756 17465
17467 16801 16803 3762 16809 16804 3764 16805 16806 16807 16807 16807 16808 3773 16808 16808 16808
16810 16810 3762 16813 16814 16812 16811 16811 16811 16815 16815 16811 16816 16816 3791 6226 6226
17426 16819 16820 16821 3798 3799 3799 16798 3799 3798 16822 16823 16824 3807 3764 3809 3809 16825
16827 16827 16826 3762 16828 16829 16829 16797 17433 17433 16830 6191 16832 16831 17427 16834 16835
16836 16837 16838 16833 16838 16839 16840 16841 16843 16844 3839 16845 3841 16845 16846 3839 16844
3846 16844 16847 16796 16797 16848 16849 16849 16849 16842 16829 6222 2477 16850 17494 17469 16818
3863 3863 3863 16851 16851 16852 3869 3869 16817 3869 16817 3869 16817 16852 16853 16854 16853
16855 3863 16856 16856 16858 16857 3888 3889 2477 3889 3889 3891 16534 3863 16859 16859 16860 16860
16860 16860 16862 16863 16863 16864 3901 3901 16865 16865 3901 16866 3906 3906 3906 16867 16862
16861 16868 6259 16871 3919 3919 3919 3922 16872 16873 16870 16797 16870 16870 16869 16850 17497
6388 16874 16829 17427 3936 6385 16875 3822 3889 16799 16876 16877 16876 16878 16802 16879 16880
16881 16882 4267 17014 17215 17113 4310 4283 17124 17072 4310 3960 3989 4100 4343 17004 16974 17032
16886 4867 17109 4382 4124 5198 17138 4219 2481 5369 16985 16933 2481 4636 4607 4428 16980 5012
4105 4621 4982 4445 4283 4382 4382 17133 17004 4171 4867 17131 5369 4243 5353 4943 4940 4345 3998
4093 18641 4731 3960 4283 16896 4472 5198 4171 16921 16977 17162 5040 4700 4021 5411 4315 4024 4315
16924 17119 4173 17010 12019 17060 4914 5160 5012 16885 16973 16923 4913 16885 17185 4477 4052 4334
5373 4044 17155 4110 16994 17241 17082 17217 5309 4052 4823 5012 17192 17081 4027 9108 16907 4486
4303 17217 4315 4136 16899 17217 5006 5012 17217 5009 16980 17196 4679 5083 17046 17189 16909 9111
16940 17080 17192 5012 4507 4972 17237 17089 16884 3957 18439 4597 17153 4076 17228 4315 17029
17161 17102 4061 5069 17164 4078 17179 4943 5045 4708 2481 4382 16941 4283 4620 5339 4579 17206
3964 17217 4808 4902 16904 16992 4196 3967 4245 17114 4579 4939 4507 5066 17003 16939 5230 17217
16922 4452 17001 5180 4683 17185 17217 4325 4315 4307 17005 17189 17192 17079 4805 17147 4146 17232
4765 2482 4052 5305 16929 5204 4271 17031 16924 17150 16975 12200 5081 4838 16936 4630 4226 17217
16995 4507 4226 4148 5204 4940 4845 4620 17071 17030 3989 17131 17135 17181 16995 4219 4307 5249
17174 4307 4620 4507 4307 16947 17182 4993 4993 4436 4105 17072 5324 17115 17082 16911 4687 17230
17220 4004 4482 4075 16900 4452 17097 4583 17207 16980 17176 16938 5309 17231 4900 4315 17086 17228
4999 12260 17078 5012 4768 17037 17156 5348 3977 17191 5375 5048 4452 17009 4497 4267 5309 4428
17212 4308 9108 3989 17153 4243 4436 16896 17061 17109 17121 17240 4226 5331 4743 17011 4139 4507
16994 17002 17128 16999 16977 17202 17070 16889 4105 4974 17121 4558 17148 17148 16980 16985 4345
5012 12208 17131 16956 5269 4890 4164 17004 4325 16956 5083 4171 17106 16956 4480 17028 4307 4930
4139 5204 17111 16902 4362 4477 4996 5309 4382 17029 5083 2481 5225 17110 16924 5012 11507 17092
4864 16973 4731 16905 2481 4637 4382 17144 4219 4637 4088 16998 4981 17076 4988 17063 4452 5305
16916 4148 4867 4009 4009 4452 5230 17010 4422 17226 16896 5012 16910 4878 16899 5333 4139 2481
4617 16899 16995 5204 16958 5196 4382 5161 5260 4310 17055 17046 16957 17182 16975 4873 2473 4102
17126 5227 4679 4460 4913 4052 5137 17048 4913 17107 2481 16965 4454 17004 5230 17221 4382 4275
4637 17214 4410 16993 4518 17074 16960 17163 4715 17054 16957 17229 4912 16937 4315 16988 5137 4436
4988 4914 17088 4948 4681 4439 5411 4715 4763 4315 4988 17233 17076 5003 18592 5083 17114 4764 4303
5068 16920 5373 4324 4621 16991 16983 5303 16912 16947 4735 16986 17057 16888 4795 16970 16967
16896 4939 4794 16883 4303 4497 17239 4315 16885 4637 5206 17099 4303 4597 4704 4737 2481 17006
2481 17066 4324 4911 4629 4382 17237 4620 4982 3999 4579 4171 4052 4052 3967 16996 4382 16980 4555
4475 17142 18607 2481 4435 4630 4452 16956 16981 4130 4139 17003 17036 5204 16914 5083 4077 17234
17165 16895 16997 4027 4154 16962 16964 16964 17193 4457 5204 4864 17004 4890 16895 4245 17007
17210 16980 4452 5349 3991 17042 4513 17099 17104 9111 4283 4773 17088 16945 17129 4439 17072 5375
4445 17012 4003 4438 3989 17168 4452 16902 4315 4130 4411 17105 5190 17004 4052 9103 5188 4283 4286
4171 5012 4118 4993 17084 16950 4747 4003 4517 17185 5368 17099 4705 4248 16978 16898 5081 4330
17031 17025 17184 17228 5399 17117 16894 16904 16904 5369 4715 17176 17192 16935 5324 16926 4583
4439 5068 4518 4283 4153 4708 17081 4824 4423 4382 16904 4466 8947 17180 16976 4452 4597 5003 4569
17047 5279 17034 17099 5064 16906 4185 4943 17074 16926 5229 16949 16902 17167 4972 4816 17204
17021 17077 4619 4171 4423 5204 5068 4864 5074 4052 5068 4199 16978 4324 4637 4303 4310 4895 4939
16987 4382 2481 4468 4664 16901 9097 17072 4374 4700 16946 4664 4345 17015 5060 9125 4286 17239
16954 17217 4219 3967 17046 17174 4628 4130 16933 4975 4411 9103 4468 17188 2473 17104 5039 17150
4930 4382 4382 4602 16924 5012 4676 16977 5368 4452 4569 17131 16995 4199 17237 5162 17170 4507
5204 4913 4850 17224 4869 4687 17055 17056 17100 3998 4518 2481 17051 17147 9108 17101 16904 17044
5012 17170 16981 3989 4452 16995 17016 4737 4621 5012 17226 17135 16995 4653 4486 4486 4890 17201
4602 17205 16983 17157 4307 4993 4382 4731 4286 4939 4382 4139 16955 4905 17130 4741 4620 5066 4988
4027 17114 2481 4767 4737 16956 5204 17172 17171 4345 5399 17000 17087 17059 16956 16918 5074 5229
4637 4414 17164 5204 4454 17120 4303 17072 4963 16983 17069 17081 5347 17223 4324 4850 4171 4980
5008 4210 17014 4324 4452 4315 17144 4850 4704 4171 17033 4003 17085 16967 4731 5204 16907 16884
16893 4467 17026 4943 4376 17090 5087 16995 17197 17046 17093 17127 17233 17020 5295 16944 17065
17094 4382 17006 17175 4850 16934 16943 4823 5204 17120 17096 4452 17068 16922 4986 5399 17091
17154 17199 17013 9108 4009 17104 17052 17235 17131 4717 17003 4228 16889 4315 4171 2481 4719 4287
17019 4741 16914 16953 17123 17164 4855 5191 4124 17146 4735 4497 17141 4991 2473 5247 5204 17109
4220 17224 4869 4287 16896 17112 5249 17118 16915 17240 4436 17240 3989 17017 3987 4763 17192 4291
4602 17205 4090 17169 4988 4294 17050 17186 5306 4988 4864 17043 4913 16942 4408 17203 16961 17046
5174 5309 5309 4452 4472 17217 17025 16917 17164 17036 2481 11500 5279 17225 16913 17213 4934 5009
17216 16938 16988 4452 5204 4439 16924 17062 16953 16919 17072 16930 4021 4763 17019 16954 4382
4345 5368 17193 17074 16956 5239 17067 17074 16996 5225 5258 4877 4078 5377 17004 17072 4971 16999
4075 17117 4963 5190 4052 17209 17064 17041 4433 5009 4460 17218 16977 17166 17160 4315 4445 7492
4731 16980 16997 16969 17103 4382 17229 16952 5196 4768 16891 4763 4376 4345 16890 9412 4620 16980
4171 17012 4052 4908 17192 4075 4472 4526 5024 9108 17224 4052 5003 4518 17045 5333 4630 4943 4943
16896 17063 16908 16885 16897 3977 17237 16887 17000 4171 17073 17035 4164 4021 17152 4021 17187
17117 17008 17095 5081 4411 17004 4445 4452 17004 4913 4518 17178 4171 16927 16914 5377 16956 5217
17025 17122 16968 16995 17047 4708 4378 4864 4219 4077 17072 4452 16972 17147 4452 4896 16938 4943
17104 17192 3977 5204 4943 4001 4943 5071 17225 5339 5074 17237 4518 17006 5121 16963 17003 17053
4767 17006 9108 5003 4940 4472 17025 17125 4818 17108 5067 17121 16947 4102 17074 5012 16914 17219
4962 17183 16884 4452 17189 5286 17211 17125 4410 17168 5217 4518 16940 4210 5385 4171 4105 5305
17186 5231 16940 17123 4914 17003 17099 17150 5125 16948 17039 4890 4896 4139 4630 4275 17038 4620
17153 8947 17072 4895 17169 16925 17024 17124 4053 5368 16971 17102 17137 17116 2481 17173 17049
17192 16962 16979 16914 5035 16994 5204 5180 5163 17224 17227 4307 17203 17166 16982 4454 5048 4993
4110 5074 5286 17027 17192 17145 4970 17078 4630 4903 4414 17192 17161 4768 4497 17038 18596 17153
4376 5012 4589 17052 5054 17063 17056 5289 5262 5262 17156 4687 4325 2481 2481 17237 2473 16529
17190 5054 5169 4518 3987 17037 16530 5269 4551 2481 17117 16956 16902 4518 17136 4518 17074 16952
16928 5368 17121 4637 4507 5117 17238 4520 17217 17083 5203 17143 4208 4171 4744 17159 4671 3989
16985 17198 17200 17121 16892 5068 4480 5169 16951 4452 4171 17195 17158 5258 17072 5258 4982 17162
5003 4325 17099 16931 16959 5117 4075 17072 5269 17132 4611 18634 16956 5012 17125 4128 4520 4630
17131 4164 16966 4708 17117 4452 5204 17156 17208 17135 17134 16980 16980 17158 4454 4382 16972
4972 16989 4397 17194 16885 17023 17139 4226 4518 17086 4024 17217 16948 16984 4110 4534 4867 4583
17149 4520 4913 4452 16932 4242 16921 17211 4283 16987 5329 4630 17040 4382 4654 4991 16918 4616
4319 4452 4452 4602 17075 4926 4343 4518 17018 17143 4460 4136 17072 4452 4769 17228 4866 16924
17140 5009 4507 8563 17082 5190 17236 17222 5108 4315 5269 5275 4850 17222 17004 5204 16976 4636
4637 16967 5295 4518 17173 4369 17067 4243 4636 4171 5399 17099 17022 17098 4591 17084 17004 17099
4854 5105 17151 4534 16887 17177 17058 16947 16903 5065 5399 4452 4939 5404 16914 17076 17237 5230
4452 16938 17001 4864 5339 5324 9003 4939 4452 16949 2485 2485 5416 5420 17243 17244 5420 5415 5415
17245 5423 5423 5420 17246 17246 17246 2485 17248 17247 5415 5434 5434 5420 5420 17249 17250 17251
17252 17253 5420 5444 5420 5446 17254 17254 17254 17255 17256 17257 17258 17244 5455 5456 17259
17259 17259 17260 17260 17261 17262 17263 17346 17264 17265 17265 17266 5415 17267 17268 17271
17271 17270 5535 5477 5477 5477 5477 5481 5481 5481 5477 5485 16967 5491 5487 5487 5487 5477 5492
5492 5492 5492 17272 17272 17273 17273 5477 5477 5502 5502 5504 5477 5477 5507 17274 5535 5510 5510
5512 5512 5512 17276 17275 5535 17277 17277 17277 17278 17278 5523 5524 17279 5535 17280 5527 5529
5527 5531 5535 2485 2485 5535 5535 17281 6007 5539 5540 5535 5542 5542 5544 5544 5539 5535 5548
5548 17282 17283 17282 17284 17285 5535 17286 5556 5558 5558 5558 17287 17287 5558 5558 5560 5556
5535 5568 17288 5568 5571 17289 17289 5535 5575 5575 17290 5535 5581 5579 5535 5582 5582 17291 5535
17292 17293 17293 5415 5590 5590 5592 17295 17294 5595 17294 5535 5535 5599 5535 5601 5602 5601
5601 5535 5535 5607 5607 17296 17296 17297 17298 17298 5535 5615 17299 17299 17300 17300 17301
17302 17303 17304 17305 5625 5625 5535 5628 17306 5630 5535 17307 5535 5535 17308 5634 5535 17269
5472 17269 17309 5535 17310 17311 5535 5646 5646 5646 5646 17312 5535 17313 5653 17314 17314 17315
17315 5689 5659 5659 5661 17316 17317 17317 5665 17327 17318 17318 17322 5670 5671 17319 5673 17320
17320 5676 17320 17321 5694 17323 17324 5682 17329 17325 17326 17326 5684 5535 5689 5693 5689 5689
5659 17328 17329 17329 17336 17330 5535 5535 17242 5702 5702 17331 5705 5705 17331 17242 5415 5710
5711 5710 5713 5710 5715 17332 5717 5727 17333 5725 5725 17334 17335 5659 5725 5725 5727 17336
17337 17337 5731 5732 5535 5734 5735 17338 17338 17340 17340 17340 17339 5742 17342 8276 17343
16699 5747 5747 17344 5415 5415 5752 5415 5754 17347 17345 17348 5415 5759 5759 5761 5761 5761 5764
5759 17349 17349 5420 5769 5769 17350 5772 17350 17350 5759 5776 5777 17351 17351 5776 17352 5781
5781 5781 2485 17353 5548 2485 5789 5789 17354 17355 5786 17356 5795 17357 5786 5798 5798 5798 5804
5802 5786 5786 5805 5805 5805 17358 5805 17359 17360 5812 5812 17361 5815 5816 5815 5818 17364
17364 17363 17365 17365 5824 5824 5824 5432 5824 5829 5829 5824 5829 17362 5834 17367 5836 17367
5838 5838 17367 17366 5842 17368 17368 17366 17366 5847 5847 17369 17366 17366 5852 17366 5854
17366 5856 17366 17370 17370 5858 17366 17371 5834 5864 5786 17372 5867 5867 17372 5870 5870 5870
17372 5874 5874 5874 17372 17297 5786 5878 17373 17374 17376 17375 17377 17377 17378 17378 17377
17377 17379 17379 17380 17381 17383 18373 17382 5897 5899 5899 5897 17384 17382 5904 17382 17382
5907 5907 5907 17382 5911 17385 18373 17386 17382 5916 5916 17382 5786 5920 5920 5702 5923 5920
5925 5925 6149 17387 17387 5930 6007 5932 5933 5932 5932 5936 5786 5938 17388 17388 17389 17391
5943 17391 5945 17392 5945 5945 17393 17390 17394 5951 5951 5954 5955 17395 17395 5954 5786 12508
17396 17396 5963 5962 5965 7950 7950 17396 5786 17397 5970 5972 5972 5970 5975 5970 17398 17400
17400 5980 5972 5972 17399 17400 5985 5985 17400 17377 17401 5989 5989 5985 5993 5994 5995 5994
5994 5993 5993 17402 5786 6002 6002 2497 6002 5786 6007 6008 6008 6010 5786 6007 6007 6002 6002
6002 6002 6016 6069 6069 6006 6020 6006 17403 17403 6016 6002 6028 6028 17404 17404 17404 5535 6028
6035 6029 6037 6037 6037 6039 6035 6042 6007 17405 17341 17406 17407 6028 6028 6050 6050 6002 6053
6053 6053 6056 6056 6053 6059 5878 6059 6059 6059 6059 6059 6053 6067 18373 5994 5994 17408 6072
6069 6053 6006 6076 6006 5535 6079 6079 5535 6082 5535 6084 6085 6086 6084 6084 5535 6090 6090 6080
17409 5535 6095 5535 5535 6098 6098 17410 6098 5535 6103 17411 17412 17413 6162 6108 17425 5535
6111 6112 6112 6111 6115 6115 6115 6115 6119 6115 6115 6111 6115 17414 17415 6126 6126 6080 17416
17417 17418 17419 6080 6134 6134 6134 6137 6134 17420 17420 17421 6723 6143 6143 6143 6143 17422
5535 17423 6149 6149 6152 17424 6153 6149 6156 6149 6149 6149 6160 5535 6162 6163 6163 6165 5535
6167 5535 5786 5535 16534 6172 6173 17426 17427 17428 17429 18012 17442 9095 5491 17434 6189 17435
17431 11839 6186 6186 6186 17433 6191 6192 6191 6192 6192 6192 17436 17436 17438 18033 17427 17439
17439 17439 17442 6206 6322 17441 6206 6206 6206 6206 6206 17442 17439 17439 17444 17446 17442
17442 17427 6222 17448 6222 6188 17499 17439 17430 6213 9102 17437 17448 6191 17451 17453 17452
6291 17463 18000 17448 17463 6222 17454 17455 17443 17462 6247 6247 17473 17447 17480 17498 17447
17456 17457 17450 17431 17447 17435 17458 17458 6262 8575 17458 17459 6265 17458 11358 6268 17460
6268 12149 6272 6272 17461 6268 6268 17462 17463 17442 2479 6282 17465 17465 6287 17464 17466 17466
18611 17432 17470 17471 17472 17468 6300 6300 17454 17468 17468 17439 17427 6302 17468 17432 17478
17476 17475 17479 17477 17481 6189 17481 17447 17482 17482 17483 17430 17484 6180 6206 6206 17430
17486 6186 17427 17445 17450 17427 17445 17445 17427 17430 6333 17487 17474 6176 6176 6205 17427
17427 9052 17427 6176 17427 17427 17445 17427 17430 6349 17427 6350 6350 6350 6354 17427 17488 6350
6350 17490 6360 6176 17489 9099 6363 6363 17493 17496 17445 17445 17495 17489 17495 17491 17445
17493 17494 6377 6378 17491 17485 17495 17440 17496 17427 17492 6176 17449 6392 17430 6390 17427
6392 6392 6392 2483 6396 17500 17501 17500 17502 2483 6402 6403 6403 6403 6403 6403 6402 6409 6409
6411 17504 6413 6413 6402 6416 6416 6418 6418 6420 6416 6416 6422 6402 6425 6433 6402 6402 6429
6429 6429 17505 6429 6429 17506 17506 17506 17506 17506 17506 17506 6442 2483 6444 6445 17507 17507
6402 2483 6449 6449 6449 17509 6454 6455 17510 17511 6457 17512 17503 17513 17513 6461 17514 17514
6466 6465 17514 6490 6470 6470 17516 17515 6474 17552 6483 6476 6476 6474 6474 17517 17518 17518
17518 11658 17518 17518 17515 6489 17515 6491 6491 6491 17519 17519 17519 17520 6498 6498 6498 6501
6502 17520 17521 17523 17521 6507 2483 6509 6509 6511 17515 6513 6513 6513 17515 6517 6517 6517
6520 6517 17515 17524 2483 17526 6526 6526 17527 17508 17528 17529 17529 17526 6534 17531 17530
17532 17530 6539 6539 6541 6541 6539 6544 6544 6539 6547 6547 17533 6550 6550 17534 6553 6553 6554
17535 17536 6558 6557 6560 6560 6560 6557 16703 17537 6557 17526 6568 6569 6568 6571 17538 6571
6574 17526 6576 6576 6576 6868 17526 6581 6451 6582 6581 6585 17540 6627 17541 17540 6590 6590 6590
6418 6593 6594 6590 17542 17543 6599 6600 17539 6600 6600 6604 6604 6591 6591 17545 17546 6603 6603
6748 6601 6600 6599 6616 6616 6618 6618 17547 6621 17547 6623 17548 17549 6599 6627 6748 6627 6627
17550 6632 17551 6634 6635 6838 6634 6634 17551 6640 6640 6640 6643 17552 17552 6646 6646 6646 6646
17553 17553 17554 17555 6869 6869 6869 17556 6869 17555 17555 6660 2483 6663 6663 6663 6666 6666
6666 6667 6667 6663 6672 6672 6672 6675 6672 6663 6678 6663 6680 6681 6680 6663 17558 17558 17560
17560 17559 6689 17555 6691 6692 6691 6694 6695 6694 6691 6554 6554 6824 6701 6694 6703 6704 6705
6704 6704 6704 6704 6704 6704 6694 6713 6713 6694 6716 6717 6716 6719 6719 6719 6694 6723 6723
17562 17561 17561 6728 17561 11380 6727 6738 6733 6734 6694 6736 6736 17522 17563 17563 6741 17564
17564 6694 6745 6745 6745 3567 3567 6748 6748 6691 6753 6753 6816 6756 6691 17513 17565 6760 17565
17565 6763 6763 6765 6765 6758 6758 6758 6770 6691 6772 6773 6691 6775 6691 6691 6777 6779 6691
6691 6781 17555 6781 6781 6691 17566 6787 6787 6787 6691 17555 6793 17555 6795 6795 6795 3049 6799
6795 17534 6802 17567 17567 6805 6805 6805 6805 6795 6797 6795 6812 6812 6812 17568 6795 6795 17555
6819 6819 6819 6819 6819 6819 6824 6824 6823 6823 6823 6823 6819 6819 17569 6819 17566 6836 6822
6854 6822 6822 6841 6819 6822 6822 6822 6822 6822 6822 6851 6832 6822 17588 17588 17588 17588 17588
17588 17588 17570 17555 6861 6861 6861 6861 6864 17571 17555 17555 17555 6870 6868 6868 6873 6874
17555 6876 6627 6854 17572 17573 6881 6662 6881 6884 17575 17575 17963 11245 17576 17576 6733 17577
6640 6640 8618 6664 6897 6897 6898 6555 17578 17561 17579 17580 6905 6905 17581 6912 17580 17582
6904 6904 17574 6914 17574 6916 6917 6916 6916 6916 6921 6916 6923 17584 6925 6881 6881 6884 6929
17585 17586 17585 17585 6881 17587 6935 6937 6937 6937 6937 17590 17590 6884 17534 17583 17591
17591 17589 6881 6950 17513 6822 17592 17592 2483 6956 6956 6956 6959 6959 6959 17594 6959 17595
17595 17596 17598 17597 6956 6956 6971 6971 6971 17593 6975 6974 6971 6978 6978 6978 6978 6978 6978
6978 6978 6978 17599 6825 6825 6990 6990 16721 17525 17600 6997 2492 6996 6998 6998 2496 7001 7001
4637 7004 12260 17602 18648 7008 7006 6996 17603 7004 17605 17604 6997 17605 7014 7092 7019 7239
17606 7022 17606 7278 7001 17607 17607 17693 6996 2496 17400 17608 7033 17724 17608 7036 7036 7036
7038 7036 7036 7036 17608 17608 17612 17611 17612 17614 17614 7049 7049 7049 7049 17615 17615 7056
17615 17615 17609 17609 17609 7062 17610 17610 7065 17613 7067 17613 7069 17608 7074 7071 7071
17616 7071 17723 7077 7077 17617 7132 7132 7082 17620 7084 17618 7086 17619 17617 7089 17621 7104
7091 7091 7091 17623 17623 7095 7095 7095 7095 17624 12465 17745 17621 7105 7111 7105 7105 7105
7105 7108 17738 17622 7089 7115 7116 7115 7115 7115 7115 7121 7121 7125 17622 7089 7115 17630 7089
17620 17620 17620 7071 7089 7134 7089 7089 17631 17631 7089 7140 17625 7239 7143 17632 4124 7143
17634 17634 17634 17635 7151 17633 17633 17636 17637 17638 17638 17638 7392 7160 7160 7160 7160
7089 7165 7165 7165 7165 17640 17697 17661 11395 7183 7172 7172 7172 7172 7172 7172 17643 7172 7172
7172 7184 7165 7165 17644 17644 17644 7306 7189 7189 7250 17644 7306 7165 7199 7250 7306 7200 17645
17646 17639 17639 17659 17680 7207 7207 7469 7207 7211 17647 17641 17641 7215 17945 17945 17644
17641 7214 17648 7215 7221 17641 17641 17641 17641 7233 17649 17641 17641 17641 7233 7233 17641
17650 7214 5399 17651 7239 7004 7241 7239 17652 7014 7244 7244 6653 2496 7250 7250 7250 7253 7253
17756 7256 7256 7256 7253 7253 7253 7253 7250 7264 7264 17653 17654 17629 17656 7272 17656 17655
7270 17630 17630 17657 7001 17617 7114 17658 17659 7282 17659 7284 17660 17659 7284 7284 7284 17659
17758 7250 7250 7294 7294 7294 7297 7294 7498 7300 17683 17683 7301 7498 7300 7309 7300 7300 7309
7294 7311 7311 7250 17662 17544 17663 17664 17664 17664 17664 7316 17662 17662 17662 17662 17617
17673 7771 7329 7329 7331 7294 7294 7165 7335 7294 17665 17617 7294 7340 7341 7341 7341 7340 17666
7864 7864 17667 17667 7350 17667 7352 7352 17667 17667 17667 17667 17668 7358 7358 7358 7358 7363
7505 17667 17669 7365 7365 7365 7250 7371 7372 7371 7374 7374 17670 7376 7376 7379 7250 17671 17671
17671 17671 7383 7385 17671 7388 7389 7823 7250 7392 17672 7835 7392 7396 7392 7392 7398 7398 7401
7401 7403 7401 17673 7401 7401 7398 17674 17675 17675 7412 7412 17676 7392 7392 7417 7417 7417 7420
17677 17677 17677 17759 7425 7392 7417 7417 7429 7392 7431 7392 7433 7392 7435 7435 7435 7392 7439
7439 7439 7442 7443 7443 7445 7392 7447 7447 7449 7447 7392 17678 17678 17678 7451 7392 7392 17679
17679 17679 7392 7462 7463 7462 7462 7392 7467 7392 7469 17680 7250 7472 17681 7472 17682 7472 7472
7478 7478 7250 7481 7251 7483 7484 7250 7486 7486 6822 7489 7489 2496 7492 2496 7494 7494 7505 2496
7498 7498 17683 17684 7498 7498 7492 7505 17620 17685 17686 17687 7501 17688 17688 7513 7513 7513
7513 17689 7071 7519 7922 17690 17691 7525 17691 17692 17693 17695 17695 17695 17695 17696 17696
17696 6587 7535 7505 7505 7300 17693 17698 17698 17698 7543 17698 7545 7527 17656 7548 7548 7548
7548 7548 7548 7548 7031 17700 17701 17702 17702 17703 17704 17701 17701 7564 17705 17706 7567
17707 17708 17709 17710 17711 17713 7574 7574 17714 7577 17714 17715 17715 17716 17717 17717 17717
17717 17717 7556 17712 17719 17718 17720 17721 7593 17693 17693 18430 7595 7294 17721 7596 6997
17699 17722 17722 7605 7605 7605 7605 17603 7533 17626 7612 7612 17626 7612 17656 7617 17725 4003
17749 7621 17726 17728 17729 7621 17730 7621 7628 17731 17732 17732 17733 17733 7621 17734 17628
7621 7635 7635 7635 17728 7635 17728 7635 17735 17736 17736 17737 7635 7635 7635 7652 7621 7652
7652 17727 7652 7114 7621 17739 17739 7621 2496 7664 7664 7664 7664 17740 17740 17742 17742 7031
17742 7674 7675 7675 7674 18652 17736 17741 17743 17743 7664 17744 17745 7664 17747 17627 17746
17748 17748 17748 17749 7694 17749 2496 17750 17750 17780 17751 17750 7513 7696 7696 7704 7704 7704
7704 7704 7704 7725 7725 7696 7696 7715 7715 7696 7696 7696 7720 7720 7720 7696 7696 7696 7696 7696
7728 7696 17752 7731 17752 7694 17601 7735 7734 17753 7734 7739 7739 6997 7742 17754 6997 7694 7746
7746 17755 17755 17755 17755 7752 7746 7754 7754 17756 17756 17756 17756 17756 17756 7462 17757
17757 7694 7766 7766 7694 7776 7250 7771 7771 7771 7774 7250 7776 7250 7778 17758 7780 7780 7400
17759 17759 17759 17759 7787 17760 7789 17760 17760 17761 17760 17762 17762 17762 17762 7798 7798
7800 7800 17758 17758 7804 7804 7804 17763 17763 7804 7810 7199 7812 7812 7812 7804 7816 17764 7035
6997 7820 17758 7822 7396 7824 17765 17765 17758 7401 17758 7830 7831 7830 17766 7447 17767 17758
7705 7837 7837 7837 7696 17768 7838 17758 7845 17659 7847 17769 17769 7165 7850 7850 7250 7854 7850
7856 7856 7856 17769 7860 7860 17758 17666 7863 17770 17659 17758 7868 17758 7870 7870 7870 17758
7874 7874 7874 7877 7237 7879 17641 7879 7882 7879 7879 17771 17758 7887 7887 7251 7887 17772 17773
17772 7894 7887 7896 17774 6997 17774 7250 7901 7901 7903 7903 7355 7355 7355 7355 17758 17775
17776 17777 7913 17694 18377 7916 17778 7492 17694 7492 7505 7922 7922 17779 7527 7527 7621 7143
2491 7930 17781 17782 17781 17781 2491 7930 7930 7930 17785 7939 7930 7930 17786 7944 7944 10781
7946 7944 7930 7950 7930 17789 7953 8019 7930 7956 7956 7956 17784 7960 17784 17784 17784 7930 7930
17788 7966 7930 7969 7930 7971 7971 7953 7960 7952 7952 7930 7978 7930 7978 7943 7950 7930 7984
7984 7986 7943 7943 7943 7990 7943 7992 7992 7992 7992 7988 7997 7988 7997 8000 7930 8002 8010 7950
8185 8185 8036 8002 17786 8010 7930 8012 7950 8019 8019 8016 8017 7930 17792 17793 17793 17787 8023
8034 8034 8034 17794 8028 8034 7975 17795 7971 7971 8206 7950 7950 8037 7950 8043 8040 17798 7950
7965 7930 17791 7973 8047 8045 17786 8014 8051 17799 8055 7930 8055 8040 7973 17811 17811 8160
17802 17803 17804 17811 8095 8095 8095 17805 8095 8095 17805 17801 8095 17801 17801 8095 8095 17805
8095 8095 8095 17805 8095 17801 17801 8095 17805 8095 8095 8095 8095 17801 17801 17801 17801 17801
17801 17801 8095 8095 17801 8095 8095 8095 8095 17801 8095 8095 8095 17806 17801 17801 8095 17801
17801 17801 17801 17801 17805 17787 8121 17787 8047 8124 7973 8126 8126 8126 8128 8126 8019 8017
8017 8017 7974 7930 8137 8137 8137 17808 8043 7930 8143 8146 8143 8143 8143 8040 8040 17800 17809
7950 17794 8037 17810 17810 7950 8043 2951 18252 8161 8161 8058 8126 7974 8153 7930 8168 7930 8170
17807 7966 17807 8126 8175 17796 8177 7971 8014 8014 8186 8182 7973 7973 7973 17783 8187 8187 8189
8190 8189 8189 8189 17783 17812 8195 8195 8201 17812 8195 17813 3211 8195 8204 17786 8206 8206 8206
17786 7930 8210 2487 2487 2487 8215 8215 8215 8218 2487 17814 17815 2487 8223 17816 8223 8223 8227
8227 17817 17817 8223 8223 2487 8234 8235 8234 8237 8234 8239 8239 17818 2487 2487 17819 8243 8246
2487 8248 8248 8248 17820 8248 8248 8248 8255 2487 8257 8258 8257 8257 8257 8257 8263 2487 8265
2487 17821 17822 8269 8269 17823 2487 8273 8274 2487 8276 8276 2487 2487 8280 8281 8280 17824 17825
8285 8285 17826 17827 17827 8289 17829 17828 17828 17830 17830 8296 17831 8214 8301 8299 8299 8299
8299 8304 8304 8214 8307 8307 8307 8307 8307 8307 8313 8313 8313 8307 17833 8214 8319 8319 8319
8319 8319 8319 17834 2487 8214 8328 8328 8330 8328 8332 8329 8327 8335 8327 17835 17836 8339 8339
2487 8342 8343 8343 8342 8342 8350 8347 8342 8350 8351 8351 17837 8227 8355 8356 8356 8356 8359
2487 8361 2487 8363 8363 8363 8214 8367 2487 8369 17838 8367 8214 17839 17839 17839 8376 8376 8378
8378 17840 2487 17841 2487 8384 8384 2487 8387 8388 8398 8398 17844 17844 17844 17845 17846 17845
2480 2480 8398 8400 8400 8400 8400 8400 8400 17848 17848 8391 17850 8391 8390 17851 17851 8413
17851 8413 17843 17853 17854 17854 17855 17855 17855 8390 8428 17856 17842 17857 17847 17858 17858
17860 8428 8428 8428 8428 17861 17859 17861 17862 8428 17852 8443 8443 8443 17863 8447 17869 17842
8450 8451 17868 17869 17867 8451 17870 17866 17866 17866 17867 17868 17871 17865 17865 8465 8465
8465 17865 8469 8469 8469 17865 17865 17865 17865 17865 17872 17872 17842 17842 17873 17873 2480
17874 17874 17845 8487 8487 8484 8484 8391 17875 17875 8493 17849 17876 17876 17845 17877 17877
17877 17878 17878 8512 6206 8391 17879 17864 8391 2480 17845 8512 8516 8511 17847 17880 8515 8518
17881 8518 17882 17882 8515 8524 8524 8526 8524 8528 17884 17884 17883 8511 17845 17885 8511 8511
2493 8538 8538 2493 17887 17887 8541 8541 8541 8541 8541 8541 8541 8541 8541 8541 8541 8541 8541
8541 8541 8541 8541 8549 8541 2493 8563 8563 8563 8563 8563 2493 8568 8570 8570 8570 8573 8568 8563
8576 8577 8563 17888 8580 17890 17888 17888 17888 17888 8586 8657 8586 8588 8588 17888 8592 8563
8592 8563 8563 8614 17893 17891 8592 8587 8587 17893 17893 8607 17888 16532 17893 17893 8609 17886
2493 8563 8563 8615 8615 16528 2493 17894 8563 17888 8622 17896 8624 8624 17911 8622 8622 8629 8637
8628 8634 8637 8637 8637 8629 8634 8638 8634 17898 8563 17899 8637 17900 17943 17890 17913 17902
8628 8580 8650 8845 8652 8650 17904 17905 17888 17892 17892 17892 8583 17939 8663 17907 17919 17908
17913 17895 8650 8650 17907 8693 8563 17889 8591 2493 8677 8682 8679 8682 17909 8580 8683 8683 8541
17932 8687 8802 2493 8541 8541 2493 17890 17890 8592 8592 8697 8697 8697 8696 8713 8696 8696 17912
8622 17922 17922 8707 8706 17917 17917 17916 17916 8717 8912 8622 17913 8717 8717 17914 8721 8580
17914 17914 17914 17914 17914 17914 17903 17914 17918 17918 17918 17914 17915 17938 8887 8592 8693
8740 8693 8742 8745 8592 8745 17920 8745 8745 8623 8623 8623 8751 8751 8623 8755 8622 8623 8592
8592 17888 8761 8762 8765 8614 17913 8623 17890 17890 17921 17922 8771 17922 17923 17925 8775 8778
8775 8775 8775 8622 8781 8539 8539 8563 8696 17913 8592 17914 17914 17913 17926 8580 17928 8628
17942 8580 8580 8583 17929 8563 8622 17930 17930 8687 8592 8806 8806 8806 8806 17925 17901 8682
8815 17901 17895 8815 8808 17909 17901 17901 8820 8592 17932 17936 17934 8830 17935 6982 8899 17886
17886 8541 17888 8538 8580 8836 8592 8622 8914 8914 8914 8914 8683 8580 8811 8811 17937 8848 17937
8848 17914 17914 8852 17914 17917 8717 8857 8563 8859 8859 17893 8563 8580 17919 8541 8622 17895
8719 17897 8870 8623 8563 17940 17913 17941 17928 17927 8580 8815 8592 17924 16595 17897 17890 8563
8538 16595 16595 16595 17944 8891 8887 8893 8893 8563 8899 8899 2493 8899 8899 8563 8902 8902 8904
8903 8902 8902 8717 17933 8563 17931 8538 8913 8914 8914 8914 8914 8918 8918 8841 8563 17946 17946
17946 8541 8592 8775 8887 8887 17957 17955 17969 8933 17971 17978 17978 17978 9108 9108 9047 9052
8942 8971 9103 8942 17948 9067 17954 8949 17956 9090 9003 9097 9090 8933 17950 17968 17977 17951
17951 17972 17947 17947 9108 17947 9094 9052 8933 17958 17947 9067 17963 17969 8974 17952 17952
9067 17969 8979 8931 8981 17910 17969 17956 17956 17956 17956 17956 17959 9067 8949 17954 8993
17956 8993 8995 8995 17959 17954 9090 17971 9108 17966 17948 17964 17953 17957 9063 8995 8933 8933
9067 17956 17963 17961 9103 17963 17979 17947 9097 9067 9022 17963 8974 8971 17960 9003 9067 8949
18442 17963 18442 9052 9047 8949 9036 9036 9097 9067 9040 9057 9108 9108 8995 17966 17963 9047 9103
17966 17967 2488 9054 9052 9052 9054 9054 9054 9054 9054 9090 8974 17951 17962 17948 9065 2488
17969 8933 17951 17957 9071 4619 8933 17972 8933 17970 9103 8933 17971 8933 9081 9075 9083 17979
17973 8933 9067 9088 9108 17951 9067 9054 17947 9029 17975 8949 9090 8993 17948 9100 9067 9052
17968 9104 17947 17976 17956 9108 9108 9108 9108 9081 9000 17963 17963 9047 9117 9117 9117 17969
2488 17949 17980 9103 17981 9126 17951 9419 17987 17989 17989 9407 17989 9407 17988 17992 17992
17991 8958 8971 17956 17986 17982 17986 17986 17985 17982 9094 8958 8958 17987 17982 8974 17982
17965 17985 17982 17993 8958 8958 8958 17985 9407 17956 17991 17983 17983 8958 8971 9407 17982
17982 17990 9407 9026 17985 17982 8958 8958 8958 8958 8958 8972 17985 17982 17985 8958 17988 17989
8958 17989 8971 9407 9407 9407 17989 17989 18001 17989 17982 17985 17982 17988 17985 17982 17985
9407 17985 9451 17989 17982 17988 17982 17989 17990 8971 17985 17982 17985 17982 9407 8971 17982
17956 17994 8958 17985 17982 17985 17982 17989 17982 17989 17988 8971 17991 17956 17956 17956 17956
9237 17956 17974 8958 17974 17974 17984 17974 17974 17984 17974 17984 17974 17982 17974 17974 17995
17984 8958 17974 17984 9407 17974 8958 17984 17974 17984 17974 17974 17974 17974 17974 8958 17974
17984 17974 8958 17974 8958 17974 17974 17974 17984 8958 17984 8963 8963 17951 5198 17974 8958 8958
17984 17974 17974 17974 8958 8958 17984 17974 8958 17984 17974 17984 8958 8958 17974 17974 9104
17974 17984 17974 8958 17984 8958 17974 17984 17990 17996 17996 2484 17998 17997 17997 2484 9326
9326 17999 18009 18023 9479 9367 16533 9413 9406 18005 9410 9396 9367 9443 9486 9348 18019 9390
18012 18003 16529 18039 9414 9475 9494 18020 18021 9475 18032 9486 9413 9479 18019 9360 18015 18038
18019 18256 18017 9415 9405 9444 9364 9029 18013 9365 18004 9472 18019 9486 18011 9396 9482 18014
9469 18037 18025 9348 9367 9454 9353 9413 18031 18022 12021 9392 12021 9348 9510 18028 9486 9444
9510 18636 9472 2473 18022 9348 9448 9413 9407 18024 9397 9412 9348 2473 2473 9413 9399 9469 18027
9413 9067 18037 18039 9479 9472 9426 18017 9448 9425 9456 18007 9349 9472 9472 18034 2473 18028
9486 16529 9438 16534 18029 17950 9348 11507 9472 9443 9390 18006 17963 9475 9413 18018 18021 9413
18007 9412 18021 9364 18028 18030 18026 16534 18443 9399 9472 9469 2473 2473 18028 9444 9444 9494
9342 9494 16534 9472 18024 9390 9348 9484 18035 16536 18016 18019 18002 18019 9388 9345 9388 18007
9454 9449 18008 9348 18016 18031 18296 9415 9490 18039 18028 16534 18036 18010 9449 18027 9414
16534 2473 18027 16529 9369 18037 2473 9348 9348 2473 18040 18040 18041 18040 18042 18042 18040
16533 16533 16533 18043 18045 18175 9528 18043 9532 18043 18046 18043 9536 18043 9538 9538 18047
18047 9542 18043 18047 18048 18048 18048 18049 18051 18050 18050 18051 18052 10248 10736 18040 9557
2476 2476 2476 2476 2476 18143 2476 2476 10710 10688 2476 18214 18221 2476 2476 18198 2476 2476
10480 2476 2476 2476 2476 2476 2476 2476 2476 2476 18178 10656 2476 2476 2476 2476 18081 18062 2476
2476 2476 18094 2476 2476 18068 18068 18070 18071 9607 18062 9606 9606 9606 2476 18062 18073 18073
9581 9614 18075 18075 18067 9614 9614 9614 18076 18069 9614 9624 9624 18247 18069 9628 18069 18074
9582 9614 9582 9614 18067 9614 8686 8686 8686 8686 8686 8686 9581 9644 9644 9644 9644 9644 9644
9644 9614 9652 10622 18206 9994 9706 18100 10224 9578 9836 10362 9662 10270 18136 10104 18057 10215
2476 18091 2476 10202 18100 10475 18154 10023 9706 10475 9707 10515 2476 9965 10020 9578 18204
10193 10354 18229 9671 10320 9562 10312 10009 9688 9745 9573 10418 9606 10537 9701 9573 10038 10290
18065 18189 9597 9590 18117 9569 9598 9706 18156 2476 10472 10321 9822 10248 18095 10006 9709 10657
18137 9607 18089 10000 10497 10362 9720 10320 18197 9710 18110 18190 18062 10626 9711 10067 9584
9593 10003 2476 9562 10520 10375 10418 2476 9913 18228 10747 2476 10537 10736 10253 18158 2476 9574
18204 10558 9674 9913 9593 10001 10459 9855 10248 10246 10248 9913 18143 9909 18180 18141 18165
10262 10050 10676 10248 10398 9710 9779 18080 9728 10657 18116 18100 10250 9922 10702 10497 10707
10400 18241 18080 2476 9881 18107 18106 9585 2477 9745 9921 18248 18113 9595 18120 10152 10625
18233 10568 10568 18061 2476 18153 9560 10242 9574 10489 9586 9560 10520 18057 10321 10656 18103
9930 9933 10699 18062 9566 9589 9830 9562 9701 9701 18235 18044 9836 10000 9856 10038 10643 18237
10245 9707 9707 9707 9597 2476 10611 18106 10481 10574 18153 10184 2476 10362 10489 9585 10270
10537 18083 18108 10566 10400 10348 10050 9595 10292 2476 18225 9801 10292 18079 10626 10418 10050
9876 10210 18091 10700 9560 9607 9607 9913 10201 9590 18098 10550 10743 2476 10266 10422 18224
10331 10736 10171 10308 18055 10184 9670 10624 9589 9902 9711 10193 18205 9906 9991 18224 9573
10426 2476 18200 2476 10009 10426 18227 10312 10037 9836 9574 9568 18102 18192 18065 10025 10023
10067 10736 10362 10248 9561 9584 9866 18134 10142 18104 2476 18203 18060 18078 9701 10475 10400
2476 9585 9671 10400 10643 18168 9593 10172 9706 10201 18131 10193 9596 10398 10171 9925 9573 9739
10548 10581 10320 9666 18108 10037 2476 10625 18168 10654 18112 9564 10088 10568 10743 10665 10560
9568 10326 18195 18121 18194 9669 18105 18222 10612 18226 18194 2476 18229 18224 10426 9583 18065
9560 10656 2476 9597 9585 18182 9669 18224 2476 10626 18100 18063 18091 10411 10190 9666 18136
10041 10373 18218 2476 18100 9971 10037 10006 9573 9573 10120 10344 9579 9720 18224 10665 18153
10067 10201 10545 10293 10489 10550 2476 18222 10706 9686 9595 10608 10624 18187 10294 2476 9830
18162 18207 2476 2476 18213 10743 2476 9913 18150 18097 18141 10245 9743 9583 10248 9578 10520
18053 18157 10736 10736 10736 18143 9855 18123 10179 10392 9957 10643 10401 10222 10321 10082 10082
18140 10657 10265 18180 10347 10221 9574 10717 10707 9585 10290 18208 10248 9709 10581 18066 10074
18185 18213 10038 10472 2476 9585 10421 10011 9591 18059 9593 18238 10266 10120 10333 18161 18249
6799 18087 18149 18214 10195 10515 10340 2476 9913 10485 18151 9560 10127 9666 9783 10727 10530
10515 9576 18181 18224 10588 18112 18243 9671 18222 18060 18231 18066 18171 10041 18112 10342 18066
2474 10568 10027 18055 10515 10481 10350 10579 10157 10398 18210 10580 10580 9971 9587 2476 10157
18127 10167 10548 9573 9578 18054 10245 10037 9921 9671 18172 18207 10245 10277 9970 10125 9856
10743 10320 18162 9578 18188 9913 2476 10578 10489 2476 18163 10739 10536 10736 10199 18148 18122
9574 10426 9566 2476 9994 10579 10385 2476 9739 18159 9709 18112 9560 9560 18094 10426 10201 18106
18201 18139 18139 10520 18136 18189 10719 10142 18223 9569 18105 10626 10195 9813 10548 10743 10285
2476 9909 9701 10362 10185 10067 18119 18113 18106 9573 9586 9598 9586 10248 10536 10245 10537
10503 18219 10201 10698 18166 18183 10736 10727 18211 9707 9561 10665 18100 9595 10266 18173 18101
10537 10195 18144 10272 10643 10736 9585 18174 2476 18054 10362 10248 18065 10373 18224 10344 18112
9596 10739 10582 9913 9779 9701 10362 2474 10160 2476 10736 10579 10656 18132 2476 18155 10548 9671
10312 18088 18156 10270 18193 9581 10743 18066 18147 18207 18196 9578 9581 10320 18082 18224 10193
10323 9560 10582 10353 16533 9569 10579 9711 10185 18235 9821 9596 10027 10611 10497 18145 10624
9785 2476 10624 9701 18202 18142 9828 10347 9707 9595 18193 18102 9589 10719 9922 9564 10354 18214
18086 10515 10530 9739 9869 9576 9598 9813 2476 2476 10366 10556 10660 9562 18147 9974 10515 2476
10520 10293 18246 18092 9598 10538 18187 10293 10396 10568 18236 10657 9958 2476 10023 18224 9671
9569 10582 9866 9909 10657 10743 10201 10201 9585 9585 10698 18044 10195 10719 18129 18059 10248
9909 10426 9836 9592 9607 18146 18111 18199 10698 9836 18044 18087 9994 9596 10422 18125 9573 9560
9709 9656 9566 18085 18159 18055 18118 18062 10320 10736 9593 10167 10581 10520 10303 18040 18055
10426 10134 18152 18138 10625 9971 18093 18133 18044 18096 9913 10687 18087 10023 9710 9881 10515
10373 10524 10305 18125 2476 10319 18130 18108 2476 10353 10515 18169 18055 9876 18178 9598 9671
10400 2476 10520 9581 10265 9812 9915 9595 10568 10254 9909 9569 18055 10657 10702 10139 9701 9909
18065 2476 9595 10657 10657 18170 18183 18224 18143 9528 18215 18215 18215 18181 10037 10134 18196
18061 18202 9583 10246 10026 18216 18080 2476 18065 9701 9671 9706 10104 9671 2476 18096 18124
10265 10611 10210 10684 2476 10308 9597 18224 18171 18177 10112 18233 18222 9836 10201 10265 9922
10152 9596 10248 10293 9598 9980 10248 18135 9572 9583 9855 2476 9597 18209 10560 18245 10736 9913
10254 10400 18229 18126 10293 18164 9868 9560 18162 10550 10583 9644 18109 10497 18090 9578 9971
9591 18244 10585 9671 9709 10006 10193 18212 18217 10538 10199 9711 10624 9663 10400 18167 9822
18232 10195 18136 10248 9673 10172 10373 9560 9936 10167 10388 18234 10005 18222 9701 9583 9706
9974 9922 10481 9590 18084 10497 18207 9585 10623 18100 9671 9971 18230 9575 2476 9596 2476 18143
9584 9595 9701 10221 18093 9578 18099 9981 18191 9994 9707 18122 18064 18224 18077 10326 9581 18191
2476 18204 10515 9583 9578 9913 9583 2476 18186 9644 9595 9590 9606 10265 9881 10743 10000 9913
18242 2476 10136 18058 10398 10472 10293 18136 10095 18220 18115 18155 9564 10611 9849 10525 9968
9821 2476 18128 18206 10250 18114 18153 10537 10537 9971 10418 9596 2476 9855 9581 18064 6799 10293
18056 9583 9595 9597 10537 9830 9595 10134 18116 10713 9595 2476 2476 10245 10088 10342 10688 9709
9581 9616 10736 10248 10736 10245 18184 18093 10378 9569 18240 18239 9591 9579 9579 18248 10000
18065 9855 10476 18055 18160 9644 18214 18057 9610 9938 9977 10373 10311 10058 10058 10397 10397
18176 18179 10373 18115 10397 9535 10743 10202 18072 10434 10058 18167 10342 10373 9977 10414 10743
9977 9863 9868 10743 10743 10397 18250 2498 10781 10781 10781 10781 18251 10781 16533 2498 8539
10802 10821 10792 10821 10824 10819 10833 10881 18260 10792 18253 18254 18257 10833 18260 10833
18253 18252 18265 10821 18254 10811 10814 18254 18254 18252 18262 10833 10833 10791 18254 18256
18256 10833 10792 10881 18266 10791 10814 18258 18260 10833 18255 18263 10833 8028 18254 10792
10880 18261 10820 10881 10833 10833 10833 10797 10807 10811 18265 18260 18254 10826 10821 10821
10814 18266 10856 10856 18254 18267 18264 10861 18254 17797 10791 18266 10866 10823 18268 18254
17797 10833 10851 10834 18258 18254 18255 10881 18260 18256 10880 18269 18270 18271 18271 18304
12328 18303 18275 18273 18274 10889 10892 18275 10883 18277 18297 18276 18279 18280 10890 10890
18281 10931 10931 10905 18301 10977 18306 10909 10972 18283 18272 10890 10890 18306 10890 10889
10931 18278 10890 18284 18285 18285 18285 18285 18286 18287 18287 12328 18295 18288 10977 10974
10974 12328 10890 10974 10977 10931 18289 18289 10974 18290 18290 18291 10977 10977 8902 18292
10977 12328 10974 12328 18305 12328 18294 18282 10972 10890 10890 12328 18305 18295 3329 18298
18299 18299 18300 18300 18299 18295 18295 18302 10974 18296 18302 18302 18297 10982 9102 18297
18307 10990 10982 18275 10986 10987 10986 18297 18308 18012 10982 10993 18310 18309 18309 10982
2494 10999 2495 11001 18311 11001 18311 18312 11001 11003 11003 18314 18315 11076 6080 11035 11011
11011 18316 11019 18314 11019 18317 18317 11022 18317 11019 11019 11019 11019 11035 18318 18313
11033 11031 11032 11033 11035 18319 11037 11035 11035 18320 11035 11033 11035 18331 11045 11045
11045 11045 11045 11045 11115 11041 11041 11053 18322 11035 18323 11035 11059 11035 11035 11033
18325 18326 18327 18328 11067 11067 11067 18324 18313 18329 18330 18329 18331 18331 18331 18331
18331 11092 18332 18346 11079 18333 18331 11076 11086 18334 18321 18331 18331 18331 11093 11115
11095 11001 11077 11098 11098 11098 18336 18336 18335 11104 18337 18337 4657 4657 4657 17642 18331
11111 18319 18338 11115 18338 11117 18339 11119 11119 11119 18340 18341 11124 11124 18343 11015
5567 18344 18345 11076 18343 18342 6758 11095 11230 18364 18359 18364 18361 18366 18364 11182 18366
11188 11211 11192 18367 18348 18367 18364 18364 11155 18348 18364 11207 11191 18371 18371 18351
18364 18351 11162 11169 16539 18355 18364 16539 18364 18364 18364 18364 11163 18350 18364 18354
18356 18358 18364 18357 11157 11182 18364 18360 11160 18348 18366 11169 18367 18347 18371 18366
11176 18369 18355 18357 18348 18367 11163 18366 18348 18372 18366 18364 18366 11155 18368 18348
18349 16539 11188 18348 18363 18366 18352 11155 11181 11160 18366 11188 18365 18366 16539 18351
18353 11239 18364 18364 18364 18355 18364 18348 11192 18364 11170 11153 11169 18370 18348 18378
18376 11242 18376 18374 18374 18379 11247 11247 11245 11250 11245 18380 18381 11245 18382 18390
18390 18390 18392 18391 18391 18393 18393 18394 18395 18383 18384 18385 18385 18385 18385 18385
18411 18385 18396 18396 18396 18396 18396 18396 18397 18386 18386 18398 18399 18400 18398 18401
18387 18387 18382 18388 18389 18402 18402 18403 18404 18404 11245 11245 18406 18405 18405 18405
18405 18376 18407 18407 18407 11310 18407 18407 18407 18407 18407 18407 18408 18408 18408 18408
18408 18408 18408 18408 18408 18408 18408 18408 18408 18375 18375 18375 18375 18412 18412 18412
18412 11274 18375 18409 18409 18409 18409 18409 18409 18409 18409 18409 18409 18409 18409 18409
18409 18409 18412 18412 18412 11358 18375 18375 18412 18412 18412 18410 18410 18410 11365 11274
18410 11373 18410 18375 18410 17400 11375 2497 16540 2494 18413 11380 18414 2494 11383 2494 18415
11385 11385 11388 11385 11390 18416 18417 11393 2494 11395 11395 11395 11395 11399 11395 2494 11402
2494 18418 11404 18419 18420 11408 18419 11410 11410 11410 11410 11410 11412 2494 17400 18421 18422
18421 18421 18422 18423 16540 18424 18424 18424 2494 18425 18425 11851 11851 11851 11851 7916 11436
2494 7916 7916 2494 11441 11441 11441 11441 11441 11446 18426 11441 2494 11450 2489 2489 18428
18427 2489 18430 11457 18436 18436 18436 18432 18437 11473 11457 18436 18429 18433 18448 18433
11457 18433 18438 11476 18434 18440 11456 11457 11507 11479 11479 18432 18444 11483 18452 11485
18429 18445 18447 2489 18446 11493 18430 11493 11493 11493 11502 18444 18444 18431 11500 18432
11502 11483 18435 11507 18435 18450 11468 18449 18452 5983 18427 18450 18427 18441 18451 11475 2486
11519 11519 18461 11521 2486 2486 11529 18454 18454 18454 11525 18454 18455 11524 11524 18533 11524
11524 11524 18533 18533 11524 2486 11542 11542 18453 11519 11546 11524 18457 2486 11550 11550 18462
18462 18462 18462 18463 11550 11550 11550 2486 11561 11562 11562 11561 11561 11561 11561 11568
18464 11897 11571 18465 11573 11561 18466 11576 11519 2486 2486 18467 18468 18467 18469 18470 18470
18470 11587 11587 18470 11590 11590 11590 18470 18470 11595 18472 18471 18472 2486 11600 11600
11602 11602 18473 11605 18473 18474 18474 18474 18474 18476 18475 18477 18477 11519 11519 11617
11617 2486 11623 18478 11620 11620 11624 11624 18454 11627 11627 11627 18480 18479 18479 2486 11634
11519 11537 18458 18481 18482 2486 11641 11641 11641 2486 11645 11645 18550 18485 11649 18533 18483
11652 11652 18483 18483 18485 18485 18485 18483 2486 2486 11662 18483 18483 11535 11535 18484 18487
11669 18487 18488 18486 11673 18486 18367 18489 18489 18489 18485 11680 18491 11680 18493 18493
18490 11686 11686 11686 11519 11519 18507 11689 18495 18495 18495 11696 18497 18498 18492 18494
18492 18499 18500 18564 18501 18501 18501 18501 18501 18502 18501 18501 18501 18503 18504 18506
18503 18503 18490 18541 11720 18505 11723 18508 11689 18509 18509 11728 18522 18509 18509 18509
11733 18510 18512 18513 11689 18514 18515 18516 18521 18516 18517 11757 18516 18516 18517 18490
11756 11756 11749 11749 18518 11749 11749 6680 11757 18519 11759 11759 11757 11762 11757 11757
11765 11765 11767 11765 11766 11757 18520 11765 11765 18511 11757 11757 11757 18521 11757 11757
18523 11757 11757 11757 18524 11786 18524 11757 11757 6264 18525 18525 18525 18526 18527 18528
18530 18531 18529 18496 18529 11802 11802 11680 18525 11806 11806 18525 18525 11793 17832 18525
11813 18525 11815 18532 18532 18532 18532 18456 18456 18456 2486 11824 11824 11826 11826 11826
11826 11826 11826 11832 11832 11824 18534 11836 11836 18534 11838 11519 11841 11842 11841 2486
18535 18535 18536 18459 11851 11550 11552 11852 11552 11854 11854 18462 11552 11552 11859 11859
11859 11552 11863 11863 11863 11866 11863 11868 18537 11552 11871 11871 11873 11874 11873 11519
11877 11877 11877 11877 11877 3519 11519 11884 11885 11884 11519 11888 11888 11888 18538 18539
11893 11930 11519 11896 11897 11896 11899 11900 11900 18540 18541 18541 11519 11906 11906 11906
11519 18542 2486 2486 11913 2486 11915 11916 11916 11917 18543 18543 18543 18460 18453 18544 18544
11924 11927 11928 11928 18546 18545 18547 18547 18547 18547 11561 11937 11938 11937 11940 11940
18548 11519 11809 11928 11519 11519 11948 18550 18550 2486 18551 18549 11954 18549 11956 18552
11519 18553 18554 18556 18555 18555 18485 11965 11966 11536 11536 11536 11536 11971 11971 11971
11969 18557 18557 18558 18559 18559 18560 11519 11519 11983 11519 11985 11986 11519 11988 11988
11988 11519 11992 11992 11519 11995 11519 11997 11997 11519 18561 18561 12000 11519 18562 11519
18563 18563 18565 18566 18566 18566 12012 12013 12013 11519 11519 11519 2479 12188 12019 12019 2479
12023 12023 18606 18605 12023 12028 12299 12030 12299 18617 18569 18620 12157 18625 12325 12157
2479 18038 18574 12042 18574 12042 12042 12042 18574 18574 12049 12042 12042 18574 18574 18574
18574 18574 12042 12042 12042 12042 18574 18574 18574 18575 12042 18575 12042 18574 12042 12042
18574 12042 12019 18576 18038 12157 12279 12210 12210 12210 12074 18581 12148 12178 12178 12019
12087 12019 18578 18579 18568 18600 18580 18572 18642 18642 18601 18601 18624 18582 12100 12100
12100 2479 18615 18584 18585 18583 18586 12109 18589 12019 18588 18588 18590 12116 18590 12118
12118 12118 12118 12118 12118 18590 18646 12274 12264 18591 18568 18593 18593 18594 18610 12279
12157 18595 18597 18598 18635 12048 12279 12260 18567 18596 12158 18633 12019 6272 12051 12178
18577 12152 12157 12154 18568 12148 18596 12025 12019 12247 10992 18602 18259 12048 18571 18571
12025 12157 18637 12179 12211 12082 18604 12211 12175 12019 12177 18573 6268 12025 12025 18599
18581 18609 18609 18608 12019 12188 12188 12188 12188 12192 12192 12174 12148 18610 18623 18603
12019 12087 12019 18627 18644 18618 12279 12019 12157 12040 16535 12246 18612 18613 12299 12299
18580 12157 18621 12257 18617 2493 12019 18649 18573 18581 18619 18625 12215 12228 12228 12248
12157 12148 12148 18618 12157 12104 12279 12157 18628 12314 12260 12157 18603 12200 16536 2479
12247 12248 12328 18596 12087 12328 18596 12178 18627 18623 12211 12260 12019 12260 12019 12262
2481 12211 12279 18631 18630 12023 12279 12299 12102 12214 16536 18632 18639 18640 12179 12157
12157 16990 12157 12178 12328 18593 18582 18614 12268 12100 12289 12289 16535 12292 16535 12279
18643 18626 9029 16536 18616 18622 18638 18629 18630 12028 18581 18645 12269 18587 18581 12279 6272
18570 12260 12109 18570 18648 12041 8398 18647 18647 12260 18623 18593 12324 12019 12328 18633
18293 12210 12251 16536 18373 12333 18650 16538 12333 16538 12338 12338 16538 18653 18653 16538
18672 16538 12333 12347 12347 18650 18650 18651 12352 12353 12353 18651 12356 12356 12333 18656
12333 12333 12487 12487 12489 12365 18657 18657 12368 18657 18657 18657 18657 12430 18657 18657
12430 18657 12430 12430 18657 18657 18657 18657 18658 12385 12385 12385 12385 12385 12385 12333
18661 18655 12393 12393 12393 12393 12393 12393 18655 12333 12333 12450 18662 12402 12402 12333
12333 12450 12450 12450 12450 12450 12333 12333 18659 6553 18664 18663 18659 18666 18659 18667
18671 18665 18667 12333 12333 12333 12333 18658 12432 12333 18668 18668 18668 18668 18668 18668
18668 18668 18668 18668 18668 18669 12333 12447 18658 18654 18670 18658 18658 18658 12333 12455
12455 12455 12455 12333 12460 12333 16538 12333 18664 12465 18653 12467 12333 18659 12470 12470
12391 12522 12476 12469 6736 6736 12476 12333 12476 12476 12336 12336 12341 18652 18664 12524 18664
12489 12489 12489 12489 12487 2497 12333 12495 12497 12497 12497 12500 12497 12495 12495 12497
12519 12519 12519 12519 12519 12519 12519 12519 12519 12519 12514 12514 17557 18419 12495 12495
12333 12522 12447 18673 18673 18673 12527 12333 12333 12333 18660 - 12533 12669 12533 12533 12543
18675 12537 12533 12543 12537 12533 18674 18677 12546 13885 18714 12589 12589 18676 - 18676 18676
18678 18680 12556 12533 12694 12681 12561 12681 - 18682 12563 18683 12566 12694 18684 12570 12589
12572 12572 12572 12580 12580 12618 12580 18933 12580 12572 13801 12589 12586 15556 12584 13885
13439 12591 18685 12591 12592 18685 12862 12671 18686 16293 12694 12599 18706 12599 12599 12599 -
14784 14784 14946 12607 18693 18740 12758 12758 12615 12755 18690 18687 18980 12620 18933 12620
12620 18689 18689 12624 12624 12617 12627 12617 12627 18689 18689 12668 18687 12634 12653 18689
14464 18690 18690 12642 12755 12615 18692 12644 18690 18691 12753 13133 15832 12627 12627 12753
12754 18695 12755 18681 12657 12660 12754 18675 12627 18677 12663 18725 18725 14692 - 12668 12553 -
12681 12672 19059 18697 12677 - 12671 12681 12671 - 12681 12694 12694 12694 12681 12671 12687 18701
18701 18701 12690 12692 12671 12681 12695 18745 12697 12697 18705 12700 12681 12702 12702 12791
12707 18705 12791 12707 12702 12707 12697 12712 12713 12716 14801 14801 14801 12774 12721 14801
12671 12722 12732 12755 - 12726 12726 12726 12681 13071 12707 12732 14613 12734 12732 12732 12681
12738 18709 12566 12732 18943 14784 18749 12681 12687 12747 12681 12681 14132 12751 12694 12694
12681 12755 18710 12681 12760 12671 18874 18767 18767 12671 18711 18732 12681 12767 14203 12767
12772 12681 12671 12671 12681 12775 12776 12700 12778 12681 12780 12780 12707 12707 12784 12780
12767 12671 12784 12755 12707 12778 13059 - 13059 12794 12795 12694 12681 12702 12700 13004 12954
18716 13059 12805 12810 12810 12810 12702 18717 18717 18717 12816 12681 18717 18717 18717 18717
12791 12681 12755 14801 12821 18700 12825 18764 12702 12755 12694 12700 18721 18708 18721 14449
12754 12681 12681 12840 12681 12840 12760 12821 12821 12760 14563 14563 18726 18725 18725 18725
12681 12851 12681 12852 18725 12702 12857 12669 18724 12821 12755 18717 18717 12864 12868 12868
12681 12868 12873 18727 12868 12677 12681 12873 12707 12677 12876 12671 12876 18699 18699 12882
12783 12916 12791 12702 18729 12671 12681 12681 13039 13176 12702 12894 12894 18731 18731 12770
12960 12909 18731 12907 18731 12904 12904 18731 12907 12671 12907 18733 18874 18734 13000 18735
18699 18737 18736 12671 - 12920 12920 12920 12920 12920 16261 16261 - 12928 - 16394 12671 16394
12933 16262 15885 12681 12937 18739 18713 12791 18717 12791 12694 14203 18719 18739 18750 12937
16262 18751 12671 18699 18756 16037 16037 12694 18742 12681 12681 12681 12671 12694 12694 18751
12965 18743 12960 18744 14712 12970 18719 12681 12687 12681 12671 12681 12681 12687 12681 12681
12687 12681 12681 14712 12780 12780 12778 18709 12989 19037 12671 12784 12697 12868 18699 12996
12996 18751 18699 13095 18699 12681 12681 12681 12681 13008 14563 13008 12681 12681 12681 13012
13012 12681 12681 12671 12681 12681 18746 15113 18722 12681 12671 12681 13025 12671 12681 13035
13035 - 13031 13031 13031 - 13059 12702 14142 13059 12694 12694 12681 12700 12702 12702 12707 12700
18703 12671 18700 12677 12783 18749 12681 12702 12700 12778 13059 12681 13059 18752 12671 13064
18699 12694 12694 13068 12681 18753 12694 12681 13071 13071 18754 15459 12768 13071 16379 12681
12867 18747 12694 12694 15885 13056 12671 13088 16108 16006 13088 18700 18701 18757 13093 18875
16110 12778 12780 14371 14788 13100 19059 13100 12755 12755 12694 12755 12681 18701 12821 13100
18707 14371 14371 12681 18723 13116 12868 18758 12937 16262 13121 18759 14394 14703 12681 18760
18704 12681 14014 13130 13130 14670 12681 16111 12681 13136 13135 15686 13139 13062 12681 12725
12686 14563 18762 18762 12681 12681 13149 12722 18763 12686 13153 13153 16167 12669 13157 15885
12681 18845 12681 12681 12671 12671 12681 19047 12681 18712 - 18761 13039 13600 12681 12671 12702
12780 18765 12681 12960 18731 12681 15108 12681 13598 12671 - 12707 18768 12681 13087 12681 12681
12681 18766 13197 - 13196 - 13199 - 13199 13348 - - - 15524 13207 13206 - 13210 - 15073 13416 13210
13217 18771 13589 13218 18773 13589 18771 18772 13223 - 13225 - - - - - 18774 - 16228 13236 - 13236
- 13100 13238 - 18775 18775 13373 13242 13253 13251 12681 13798 19059 13250 13251 13197 13253 13254
18776 18777 - 13258 13258 13413 13413 13413 13263 13258 13197 13265 - 18778 13269 13275 13275 13269
13269 13269 13269 13269 - 12742 - 13280 13280 13280 13371 13516 13516 13288 13244 13824 - 13295
13280 15620 13359 13298 13295 13295 18778 13320 13299 13302 13299 19059 13299 13299 13299 13288
13292 13280 13312 13576 13314 13314 - 13314 13314 18780 13317 13539 13258 13241 13321 13321 13372
13269 13325 13325 13320 13320 13371 13330 13330 18781 13378 13334 13334 13334 - 18782 13320 13340
13260 13348 13346 13359 13320 13346 13320 13346 13344 13353 13536 13344 13343 13357 13267 13320
13357 13357 13359 13359 18783 13359 13359 13280 13373 13366 13280 13280 13280 - 12937 - 14823 13374
13437 14960 13258 13378 13388 13380 13381 13378 13387 15893 13387 13378 - 13388 13378 13390 13390
13378 13286 14879 14879 13376 13320 13321 13354 13258 13560 12937 13265 18784 13371 13406 13779
13262 13409 15885 13411 13320 - 18770 13258 19063 13269 15706 18786 18990 13423 14963 13423 13320
13425 13425 13205 13197 13280 13509 13425 13288 13130 13258 13269 18786 18787 15893 15708 13440
13439 13439 13459 18788 13460 13449 13449 13439 13446 13446 18789 18789 13446 19052 13455 13455
13459 13440 13458 13454 13967 13459 13459 13459 13464 18820 13467 13467 13346 13472 13473 13465
13473 13476 13439 13911 13479 13563 13532 13668 13481 13488 13878 13483 13483 13668 - 13488 13491
13910 13837 13492 13496 13464 13492 13492 18793 13472 18741 13500 13501 13815 13836 13459 18798
13863 13721 13721 15608 13515 18794 13589 13721 13516 13280 18795 18850 18796 18796 18871 18797
13378 13523 13523 13454 13526 13526 13526 13531 13411 13411 13530 13470 19046 13346 - 13536 13532
13539 13480 13532 13544 - - 13545 13540 13320 13548 13549 13659 13837 13837 13557 13557 13557 -
13557 19039 13563 13560 13563 18813 13470 13566 13910 13566 13579 13470 18799 13570 - 13570 13467
13912 13920 13576 18799 13544 13585 13582 13585 13612 13585 14008 13585 13481 13592 13594 13589
13589 13589 18800 13439 13594 13589 13594 13600 13820 18817 12686 18801 13600 13603 13597 13605
13594 13585 13608 13613 13585 13613 - 13612 13737 13613 18802 18930 13549 16114 18803 13623 13620
13633 18798 15007 13620 13627 13620 13439 13630 13597 13632 13623 13320 13911 13340 13869 18805
13639 13645 14164 18806 13643 13637 13637 13839 13645 13885 13636 18994 13585 13608 13799 14799
18802 14799 13659 18797 13661 13497 13594 13668 13662 13662 13765 13662 13563 13594 13594 13672
13911 13672 13672 13563 13677 13516 13721 13594 13672 13542 18956 19031 13594 13637 13637 13637
13718 13729 13637 13637 13637 13605 13693 13911 13911 13695 19043 13697 14133 13700 13695 18807
13697 - 18808 13777 13440 - 13730 18811 13713 13714 13490 13714 18810 13716 13439 13881 13439 13439
13439 13885 13885 13719 13719 13594 13910 13719 13546 13848 13730 13730 13713 13848 13911 - 13548
15064 13737 13737 13737 13549 13737 13737 13799 13800 13747 13869 13749 13749 13500 13799 13747
13747 13800 13800 15640 13774 13774 13759 13761 - 13759 13815 13765 13594 13260 13411 13799 13263
13761 13761 18778 13777 13775 15805 13801 13801 13779 13782 - 13950 13820 13820 13799 13815 18804
13787 13787 13787 13787 13804 13797 13794 13794 13594 13797 - 13439 13777 13801 13265 13826 13806
13939 13330 13807 13763 13950 13809 13659 - 13861 13594 13594 13594 13815 13818 13777 13798 13821
13605 13229 13807 13869 13826 13815 13828 13781 13830 13828 13832 18814 13828 13439 13836 13594
13910 13853 13818 13818 13842 13850 15094 13949 13846 18799 13848 13818 13850 13815 13594 13853
13854 18816 13911 13857 13947 13910 - 13861 13801 13863 13800 13800 12722 13861 - 13869 13869 13869
13869 13869 18819 18817 18817 - 13800 13878 15108 13589 13594 13853 13439 13439 18818 13890 18822
13886 13890 13891 13886 13895 15702 13895 16041 13895 13895 13895 13895 13886 13886 13875 18795
13439 13828 14613 13907 13799 13910 13911 18820 18820 13914 13801 13916 13911 13918 13594 13922
13572 18821 13702 13912 18792 13910 13821 13545 13545 13821 13265 13932 18826 13828 13935 18785
13937 13781 13910 13911 13945 13945 13945 13949 13945 13945 13945 13950 - 15999 13797 18815 13953
18790 18823 12686 13800 13800 13958 13836 13837 13439 13963 13603 13885 18796 18824 13800 13869
13869 13800 13800 13869 13869 13869 13869 18994 18994 13749 13980 13800 13800 18825 13869 13737
13747 13749 14918 14918 13990 14918 14903 13800 13869 13869 13869 13869 13869 13869 13869 14918
13869 13800 12681 18994 13869 13927 14008 16114 13869 13869 13439 13439 13910 13800 13800 13800
13801 - 14020 14021 18828 14023 14023 14021 14039 14207 - 18829 19050 14020 - - 14165 15109 14036
15964 - 14039 14039 14041 14032 15942 14044 18830 16040 18796 14046 - - 14051 14062 14053 14062
14053 14059 14059 14053 14059 14059 - 14053 14062 14053 14053 14068 14065 14053 18831 18747 18832
14040 14072 18833 14039 14078 - 14078 14076 14077 14039 18834 14076 14076 14076 14078 14076 16001
14089 14090 15945 14090 14040 14089 14076 - 18748 18835 18851 - 18835 14096 14076 14106 12627 14090
16311 18837 14109 14521 14114 14114 18878 15934 18836 14021 14476 16008 15323 14122 15323 14122
18834 16094 14053 - 18835 - 15759 14130 - - 18839 14133 14133 14133 14133 14138 14133 14142 14133
14142 18841 14133 14129 14146 14146 14146 14149 14152 14129 14152 14152 14129 14149 14149 16164
14165 14165 14160 14165 14165 14165 19004 14165 14146 14146 14146 15827 12944 18688 15084 19059 -
16109 14737 14133 15759 14146 14129 14166 14166 12681 14129 - 18843 13153 - 18840 14190 18674 16508
14464 - 14152 14165 14140 14166 14160 - - 18844 14203 - 14201 14201 14232 14350 14207 18847 - 14211
18847 14211 14218 14216 - 18848 18848 12775 14218 18844 14218 14572 18849 18700 14211 14210 14229
14201 14231 14235 14235 15367 14235 15182 14483 - 15138 12627 14210 14483 18864 14383 14210 14483
14201 14248 14248 14248 14483 15182 15305 14248 14201 14239 18868 14397 14483 14232 14274 14462
14669 14669 12862 12681 12681 14268 14613 14201 18769 14697 18846 18844 14274 18852 18852 18853
14670 18739 18739 12726 14697 14697 14697 14697 14697 14288 14697 18890 14296 14844 14697 18854
14383 14383 14383 14383 14296 18871 14301 14383 14330 18884 14307 18872 18872 14311 14309 14700
14352 18739 14313 14314 15330 18855 14319 18700 18694 14383 14648 14324 14390 14390 14390 14324
14335 18844 14415 14333 14333 14415 14333 14415 14335 14416 18858 14324 18859 12794 13148 14322
18859 14324 14390 14390 14281 - 14274 14700 12726 14352 18856 14352 14357 - 14357 18861 18861 14357
14697 14449 18862 14285 14697 14697 14371 14371 14371 - 14371 14371 14371 14335 14375 14648 14335
14390 14379 12822 14335 - 14383 14383 - 14203 - 14388 14335 14402 14335 14390 18857 14648 14390 - -
14398 12694 18714 14390 14398 14402 14227 18893 14227 12726 13025 13025 18869 14390 14397 14413 -
14703 14335 18857 14390 14335 14383 14383 14563 14563 18863 14383 14296 14390 14390 12681 14712
14634 14634 14432 14441 14435 14441 14441 14441 14442 14442 14446 14441 14446 14444 - 14446 18936 -
14449 14449 18865 15819 14281 14281 13027 18883 14755 18866 14274 14460 14674 18868 18737 14538
18844 18868 18868 - 18868 14697 14476 14476 14476 14476 14634 14476 14476 14476 14476 18881 18868
14201 14469 14469 14053 18868 14483 14488 18868 18868 18868 18868 18868 18868 18868 14469 18867
14483 14469 18868 14483 15176 15109 14648 14335 18869 14217 14222 14508 14232 14330 14512 14201
14231 18870 18870 14517 14516 12681 14211 14211 14521 18872 14235 14697 14235 15109 18873 14529
18873 18872 14194 14228 14534 15109 14201 14537 15109 15109 14540 14624 14539 14540 14539 15305
14739 14697 14228 14313 14235 18874 18874 14559 18874 14555 14555 12954 12681 14559 18876 18723
14613 18844 18844 16096 14613 14214 14214 15944 14563 - 14572 14572 14573 14572 16002 14577 14577
14577 18878 18878 14584 14390 - 14583 14596 14755 15573 14388 14563 18702 14592 14596 12726 14755
14587 18879 - 14519 13071 13071 14602 14598 14335 14335 12726 12627 14587 14613 14613 12681 15109
14613 18880 14613 14613 14613 14342 19021 14563 14601 16134 14539 15138 14629 14629 14629 14634
14631 15109 14633 14572 15109 14629 14635 14629 12726 14626 14629 14634 14634 15459 15182 14383
14227 14227 12687 14648 18882 18846 15109 14652 15109 14657 13071 18894 - - 14566 14390 14683 12726
14506 14664 14664 14390 18884 12681 12681 18886 18887 18885 - 14677 14677 12694 15462 18888 15109
14563 14563 - 14683 14683 14613 14613 14683 14690 19059 14690 - 14692 14390 18889 14697 14703 18769
14697 14697 14703 14701 15109 14700 14697 14728 14697 14330 14697 14703 14248 - 14712 14712 14613
14715 19037 14383 14371 14613 14720 14456 14371 14371 14371 14211 14728 14703 14728 14211 15182
15182 14613 18842 12722 14737 14235 14737 15109 14383 14740 18964 14740 14740 18762 14745 14697
14747 15138 18702 18877 14210 14235 14755 14565 14755 14755 14335 14758 14330 18856 15109 14417
14539 14539 14765 14398 14398 14537 14769 14537 14330 14330 14430 18891 18891 14648 14755 14201
14779 14613 14613 12627 - 14784 - 14789 14786 - 14789 14789 14789 18904 14793 14784 14784 14789
14784 18898 13253 18896 18899 15267 18899 18899 14805 14809 14809 18899 14809 18899 13120 14812
14812 14823 14815 14823 14815 14795 14817 18901 14816 14784 14823 14824 14823 14815 14815 18913
14823 14823 14823 14815 14815 18904 18896 14784 14837 14788 14333 14840 14788 18904 18903 14837
14788 14788 18903 18903 18903 18900 14865 18905 14865 18903 14330 18903 14856 18903 18903 18903
14860 18897 14789 12681 14865 14865 14865 18907 14865 14865 14865 14844 18906 18907 14875 18907
14877 18907 18907 18908 18909 18909 14941 18909 12852 12853 14844 18909 18911 18911 18912 14891
14891 18911 14903 14918 14784 14784 14901 18936 18896 - 18915 14816 18914 18914 - 18917 18916 18896
14903 14912 18916 18916 14907 14903 13800 14918 14919 18918 14903 14925 14925 14789 18899 14947
18919 16173 13012 18920 14931 - 14925 14934 14935 18913 14789 18910 18910 18910 18899 18921 14784
18922 14784 - 18924 18907 14901 14784 14951 14966 14956 14966 15058 14956 14956 18926 13420 - 14961
- 14963 14963 14963 - 14967 14967 14951 14967 14981 - 14981 14974 14974 - - 14977 15084 - 14977
14982 13364 14984 18925 14986 - 14961 14986 14986 14991 14992 14990 14988 14986 14998 15985 15008
18933 15069 14951 15002 18934 15004 15002 15004 14951 15008 18928 16116 15008 14961 14967 15002
18925 14967 - 15034 15022 16228 18931 18932 15023 16190 18930 15026 12681 12681 18933 18929 15007
15032 15084 15090 18809 13012 15037 15043 15043 15059 15004 - 15045 18934 13423 14951 15044 - 15084
18925 15051 18925 14963 14967 13641 15067 - 15060 - 15060 15059 15064 15053 15064 15057 - 15067
15067 - 15002 15073 14951 15046 - 15022 15076 14967 15076 12681 15084 15084 15082 - 18927 15081
18935 15089 13364 15084 18927 15094 18937 - 15094 15094 15094 18936 18940 - 15099 15094 15104 18940
15104 18941 18966 15094 - 18943 15366 18944 18944 18942 15094 18945 - 15117 18936 18936 18936 18936
18936 15196 15094 18936 15126 - 18936 18936 18936 18936 18936 15160 15134 15169 15138 15109 15137
15191 18946 18946 15142 18946 15146 18936 15146 18936 15094 15094 15109 19035 18936 15153 15094
15094 15094 15160 15094 15094 15160 18936 15166 15163 15163 18936 15166 15166 18936 18936 15287
14248 15196 18936 18936 15109 18936 14901 15166 15179 14901 15138 15437 18936 15194 18936 15237
18936 18936 15237 15094 18947 15094 15094 15383 18936 15196 15109 18936 15199 15199 15094 15194
15429 15204 14551 18971 18971 15194 15194 15194 15194 15194 15213 15194 15194 15194 15141 18950
15194 15220 15225 15294 18951 18936 15194 15194 15255 15194 15343 18948 15194 15194 15194 15194
15094 15437 15237 15237 15237 15094 15194 15194 15194 15094 18850 15246 18941 15985 15249 15249
15985 15340 18952 15094 18850 15160 18953 15294 15094 18955 18954 18954 15094 15481 15109 15109
15267 15267 15109 15270 15266 15266 15256 18938 15275 15275 15094 15297 18957 18957 15501 15501
18957 15094 15333 18936 18936 15287 15287 18958 15297 15292 15094 15094 15294 15094 18698 15094
15297 15297 15330 15109 15303 15109 15305 15305 14736 15297 15297 15109 15310 15315 15368 15360
15360 18959 - 15321 15321 18960 15109 14613 14613 18943 14613 14613 14613 15330 12671 15319 15295
18962 15094 15094 15335 15138 18963 15094 15094 15340 15441 15194 15094 15347 15094 15094 - 15348
15348 15094 15347 15351 15109 15353 15351 15358 15094 15358 - 15360 15374 - 18965 18965 15109 -
15367 15367 15429 15367 15371 14086 - - 15375 15964 18967 15964 15379 15964 15094 15094 15383 15381
15381 18967 18967 15109 15392 18968 18936 18969 15393 18969 14446 18936 15196 15196 15196 15404
18960 18960 18700 18715 15404 15408 18949 15457 12827 15259 18699 14352 15415 15094 15415 15094
18979 15418 15270 15196 15418 15460 15459 18970 15418 15196 15335 15094 15429 15429 15094 15432
18972 15108 15437 15094 18936 18936 15345 15094 14446 18936 15441 18940 15094 18936 15404 18960
18961 15404 15448 18967 15297 15196 15455 18936 15457 18936 18975 18974 15109 15459 15191 15459
15297 15297 15459 15459 15463 15470 15335 15335 15475 15477 15363 15476 15476 15363 12791 14540
18976 18895 15481 15481 15428 18977 18700 15094 18679 18936 15195 15492 15367 - 13071 18936 15109
18936 18936 15094 15094 15094 15094 18978 18936 15138 18936 15109 18936 18936 15138 18936 18973
15404 15094 - 15109 15246 15521 - 15524 15522 18981 12686 15525 15526 18982 18983 18983 15521 15521
15521 - 15553 12612 12612 15541 15541 15521 18984 15541 15539 15540 18984 18985 15521 15547 15521 -
15581 15524 15521 15553 13280 - - 15556 15558 15556 19059 19059 15561 13767 15571 18989 18988 15567
15567 15567 18988 15571 - - - 15573 15595 15595 18988 15557 - 15557 15557 15557 15584 15557 15557
15609 15609 18986 16262 15573 - 18991 15573 15595 13371 18992 15598 18992 18992 15601 15561 12681
18998 15625 15561 18993 15521 15556 15556 15556 15556 15555 15556 15556 15557 15617 15550 13260 -
15556 18993 12681 - 15556 15587 15521 15521 13416 18994 18994 18994 15640 15640 15640 15640 15637
15640 18984 15640 18995 15640 18996 15640 18994 15640 15640 15640 15640 15650 15640 15640 15640
15640 18997 15640 18995 15640 15640 15640 15640 15640 15640 15628 18999 18999 13087 15521 - - 18812
18983 19002 19001 19000 19003 18993 19005 19008 19008 - 15686 19004 15686 - 19011 15687 19006 15694
15731 19009 15691 19004 15694 16187 15695 19014 15698 19014 15698 19006 - 15698 13237 15802 19013
15709 15109 15706 19005 19015 15686 19016 15713 - 15686 15717 15717 15718 15718 15721 15084 15834
15740 15893 15686 - 19018 15731 19004 16131 - 15731 19004 19004 15736 13359 15740 19013 12681 15740
15740 15745 13479 15740 - 15710 15832 19005 15748 19004 19004 15751 15751 15685 18838 19019 15731
14132 14132 15702 14114 15717 15759 15768 19009 19010 13459 15686 15770 15837 15837 19009 15792
15795 19007 14130 19006 19006 15780 15731 15731 15783 19008 19020 15786 15731 15786 - 15686 15686
15686 15793 15686 15795 12642 15795 15717 15837 15799 19004 14133 15803 13815 19005 15844 19004
15747 - 15810 15731 19059 15686 19017 15704 19009 15817 15779 15835 15820 19004 19022 19004 19004
19023 15687 19009 15686 15827 15707 - 19024 16221 19019 15837 19010 15837 19025 15686 19004 12681
15717 19004 15844 15844 15844 15844 15844 15844 15844 15851 15844 15844 15844 15844 12732 12694
15831 19004 19010 19010 15837 15866 15747 15747 15713 13330 15870 15873 15704 15709 15707 19026
15731 - 13373 15877 15844 15855 15725 15844 15844 15900 - 15885 19027 13482 15885 15885 15885 14039
15885 15885 15894 15900 16395 19029 15889 19028 - 15901 13459 15905 15901 15855 15908 12755 15908
15893 15910 15905 16050 15913 15913 19030 15913 15913 18902 14827 15913 16015 15913 15921 13330
15925 15930 15931 19032 - 15927 15933 - 15935 16132 15935 19033 14133 - 15939 16393 - 19036 - 15944
19034 15944 15944 - 15942 15942 15942 - - 15956 - 15885 - 12681 15958 - 13941 15962 15893 15964
15969 16148 16148 - 15978 15978 15971 15998 15972 - 15975 15975 15985 15978 15978 15978 19038 19040
15983 - 15985 15985 15985 15985 15985 15970 15985 19040 13540 - 15978 16046 14784 16001 15885 -
16001 16002 16002 16002 - 16006 13547 18779 16012 13309 16011 14687 18860 13348 13505 16347 16347
13702 13702 15939 13330 18827 16480 19044 16025 16480 16055 19045 16187 15962 12681 18699 16033
16033 16033 15975 16037 16040 16041 13895 16041 16042 18791 16044 16050 13149 15855 15994 - 15827 -
19046 15961 13540 16046 19048 13526 13539 13539 - 16111 14371 15930 14371 15567 16065 16063 14371
18939 16072 - 16037 15899 16073 16037 15969 16072 15910 16079 15103 16058 16085 14076 - 16085 16085
19049 12694 13659 - 13459 16096 - 16094 15109 13539 16096 16096 16102 16100 13488 14115 12686 13949
18762 12797 18714 - 13371 13288 13288 16114 15893 16114 18892 12681 16117 16136 13613 18791 19051
16124 - 16130 16124 16126 16126 16130 - - 15885 16132 16132 16134 13320 13516 16139 15557 12681
12671 - 15885 - 15969 12681 16148 12686 16223 19043 15366 15893 16152 - 14658 16157 12697 13531
16158 16132 15885 16163 16132 19053 16164 - 16187 16167 16167 15945 16172 16175 16172 14091 16167
16175 16178 19054 - 16181 14801 16181 18718 16186 16186 16187 - 16187 16006 16006 16102 16102 15885
14812 - 16195 16195 15885 16108 16240 15885 16204 16204 19042 16204 14078 14078 - 19055 14078 13559
19056 16114 16204 15837 13589 16157 16221 16221 19057 16222 16113 16222 16223 16223 16223 16221 -
12681 16229 - 15885 13659 15885 16121 16121 16158 15477 18798 15032 16148 15985 16242 15885 16150
13682 15893 18816 14133 19012 15885 12920 15885 12553 - 15885 15885 - 19058 19068 - - 19060 19059
19059 16265 19068 19061 - - 16270 18738 - - 14062 - 16276 16276 - 19062 14415 19063 19063 19063
12671 19064 19065 - 16288 - 16301 16301 - 16293 16293 16293 16293 16299 16293 - - 19059 16362 19059
16304 19066 16308 19066 18923 16482 - 19059 16312 15949 15573 - 16316 16320 15885 16319 16320 16320
- 16325 19059 16325 16323 19059 19059 19059 16148 18696 16394 16258 16337 19067 19068 16337 16337
16258 19077 16337 19068 16337 16017 16347 15844 16337 16362 16349 16349 16349 19082 18728 19058
16355 16366 - 16357 19059 19059 - - 16349 16364 - 16366 16367 16368 19059 - 16380 - 16376 16374
14166 14020 16379 18755 - 19059 16364 14934 - 16384 16384 16384 19041 16388 - 19070 16374 16394
16396 - - 16398 16262 13504 16398 15885 19071 19068 16440 16404 19071 19071 16276 19068 16409 16409
16409 19068 16409 16409 19059 16409 19072 13763 19073 19074 15561 16258 13599 13289 19059 16424
13599 16362 16349 16349 16431 16301 16433 19080 19080 19059 14166 - 16409 16365 19075 19068 16316
14073 16445 16477 - 16448 16449 16448 - 16454 16433 16454 - - 16409 - 19076 19059 16293 - 16293
14585 16379 16379 16349 16356 19059 15525 16409 19059 16276 19059 12553 13251 16424 19059 - 19059
19059 19059 19075 16483 19059 19078 16293 19079 19069 - 19059 19059 16469 - 19059 18742 19059 16367
19059 16316 19059 19081 16503 19083 19084 19083 19085 12694 18743 - 16511 16518 16513 16518 18987
16518 - 16518 18730 16511 - 16522 18730 18720 12769
"""

AGAINST = """
0:1 3:4 6:7 10:11 12:13 15:16 18:19 22:23 26:27 28:29 34:35 38:39 41:42 43:44 45:46 48:49 50:51
55:56 62:63 65:66 68:69 75:76 78:79 80:81 83:84 85:86 87:88 89:90 94:95 98:99 100:101 102:103
104:105 112:113 114:115 116:117 120:121 123:124 126:127 130:131 132:133 134:135 138:139 140:141
142:143 145:146 147:148 150:151 153:154 155:156 160:161 162:163 164:165 167:168 169:170 173:174
175:176 181:182 183:184 186:187 190:191 192:193 194:195 197:198 200:201 202:203 204:205 206:207
209:210 211:212 214:215 219:220 221:222 223:224 225:226 227:228 231:232 234:235 237:238 239:240
242:243 244:245 247:248 252:253 254:255 258:259 260:261 263:264 266:267 270:271 275:276 277:278
279:280 281:282 284:285 286:287 288:289 291:292 294:295 297:298 300:301 302:303 304:305 310:311
312:313 314:315 316:317 321:322 323:324 325:326 327:328 329:330 331:332 333:334 335:336 337:338
339:340 341:342 345:346 349:350 352:353 354:355 356:357 358:359 360:361 362:363 367:368 370:371
372:373 378:379 380:381 383:384 386:387 388:389 394:395 396:397 398:399 400:401 405:406 407:408
410:411 412:413 412:415 414:415 417:418 420:421 423:424 425:426 428:429 432:433 434:435 436:437
438:439 440:441 442:443 445:446 447:448 449:450 452:453 459:460 465:466 467:468 472:473 475:476
478:479 485:486 489:490 492:493 494:495 496:497 498:499 500:501 502:503 504:505 506:507 510:511
512:513 518:519 522:523 524:525 527:528 529:530 531:532 533:534 535:536 538:539 540:541 542:543
545:546 547:548 549:550 552:553 554:555 556:557 558:559 560:561 562:563 565:566 570:571 572:573
574:575 576:577 580:581 580:582 581:582 583:584 587:588 589:590 591:592 595:596 599:600 602:603
604:605 607:608 611:612 613:614 615:616 617:618 620:621 623:624 627:628 631:632 636:637 639:640
643:644 649:650 652:653 654:655 656:657 658:659 660:661 663:664 667:668 670:671 674:675 676:677
678:679 680:681 682:683 686:687 688:689 690:691 692:693 696:697 699:700 701:702 703:704 705:706
707:708 709:710 712:713 714:715 717:718 723:724 725:726 727:728 729:730 731:732 733:734 735:736
737:738 741:742 743:744 745:746 747:748 751:752 753:754 755:756 758:759 760:761 763:764 765:766
767:768 770:771 772:773 774:775 776:777 778:779 783:784 785:786 787:788 789:790 791:792 800:801
801:802 803:804 805:806 811:812 814:815 816:817 818:819 820:821 822:823 825:826 827:828 829:830
831:832 833:834 835:836 837:838 839:840 842:843 845:846 847:848 852:853 854:855 861:862 863:864
867:868 869:870 873:874 879:880 881:882 883:884 885:886 890:891 890:892 891:892 893:894 896:897
898:899 901:902 903:904 906:907 908:909 910:911 912:913 916:917 918:919 920:921 922:923 924:925
927:928 932:933 934:935 937:938 939:940 945:946 947:948 951:952 953:954 959:960 964:965 966:967
969:970 973:974 975:976 978:979 983:984 988:989 991:992 996:997 998:999 1000:1001 1003:1004
1005:1006 1007:1008 1012:1013 1018:1019 1020:1021 1022:1023 1028:1029 1030:1031 1033:1034 1040:1041
1043:1044 1045:1046 1048:1049 1050:1051 1052:1053 1055:1056 1058:1059 1060:1061 1062:1063 1064:1065
1068:1069 1070:1071 1073:1074 1076:1077 1078:1079 1081:1082 1084:1085 1086:1087 1088:1089 1090:1091
1092:1093 1096:1097 1098:1099 1100:1101 1109:1110 1111:1112 1113:1114 1115:1116 1118:1119 1120:1121
1123:1124 1125:1126 1127:1128 1136:1137 1139:1140 1141:1142 1145:1146 1150:1151 1153:1154 1156:1157
1158:1159 1161:1162 1163:1164 1165:1166 1168:1169 1171:1172 1173:1174 1176:1177 1178:1179 1183:1184
1185:1186 1187:1188 1192:1193 1199:1200 1203:1204 1205:1206 1207:1208 1209:1210 1211:1212 1217:1218
1220:1221 1222:1223 1225:1226 1228:1229 1230:1231 1232:1233 1234:1235 1236:1237 1238:1239 1240:1241
1242:1243 1244:1245 1246:1247 1251:1252 1253:1254 1256:1257 1260:1261 1262:1263 1262:1264 1263:1264
1265:1266 1268:1269 1270:1271 1273:1274 1275:1276 1275:1277 1276:1277 1278:1279 1280:1281 1283:1284
1287:1288 1289:1290 1291:1292 1294:1295 1297:1298 1299:1300 1301:1302 1309:1310 1314:1315 1316:1317
1318:1319 1320:1321 1324:1325 1326:1327 1329:1330 1331:1332 1333:1334 1335:1336 1339:1340 1341:1342
1343:1344 1345:1346 1345:1347 1346:1347 1348:1349 1350:1351 1352:1353 1355:1356 1357:1358 1359:1360
1361:1362 1363:1364 1365:1366 1367:1368 1370:1371 1372:1373 1374:1375 1376:1377 1379:1380 1381:1382
1383:1384 1386:1387 1389:1390 1392:1393 1395:1396 1399:1400 1402:1403 1408:1409 1412:1413 1414:1415
1416:1417 1419:1420 1421:1422 1423:1424 1425:1426 1427:1428 1430:1431 1432:1433 1435:1436 1437:1438
1439:1440 1441:1442 1443:1444 1445:1446 1447:1448 1449:1450 1457:1458 1459:1460 1469:1470 1471:1472
1474:1475 1477:1478 1483:1484 1486:1487 1488:1489 1490:1491 1492:1493 1494:1495 1497:1498 1502:1503
1504:1505 1512:1513 1520:1521 1522:1523 1525:1526 1527:1528 1529:1530 1531:1532 1533:1534 1536:1537
1538:1539 1541:1542 1544:1545 1546:1547 1548:1549 1550:1551 1554:1555 1557:1558 1560:1561 1564:1565
1568:1569 1570:1571 1574:1575 1576:1577 1580:1581 1582:1583 1585:1586 1589:1590 1591:1592 1593:1594
1596:1597 1600:1601 1602:1603 1604:1605 1606:1607 1608:1609 1612:1613 1617:1618 1619:1620 1621:1622
1625:1626 1627:1628 1631:1632 1635:1636 1637:1638 1639:1640 1644:1645 1644:1646 1645:1646 1648:1649
1650:1651 1653:1654 1655:1656 1657:1658 1660:1661 1662:1663 1666:1667 1668:1669 1675:1676 1677:1678
1682:1683 1686:1687 1688:1689 1690:1691 1692:1693 1694:1695 1696:1697 1698:1699 1700:1701 1703:1704
1709:1710 1712:1713 1715:1716 1717:1718 1719:1720 1724:1725 1728:1729 1733:1734 1737:1738 1740:1741
1743:1744 1745:1746 1747:1748 1749:1750 1751:1752 1753:1754 1755:1756 1761:1762 1764:1765 1768:1769
1771:1772 1776:1777 1781:1782 1783:1784 1785:1786 1789:1790 1792:1793 1792:1794 1793:1794 1796:1797
1798:1799 1801:1802 1807:1808 1809:1810 1811:1812 1813:1814 1817:1818 1819:1820 1822:1823 1824:1825
1826:1827 1829:1830 1831:1832 1833:1834 1837:1838 1840:1841 1843:1844 1846:1847 1848:1849 1850:1851
1853:1854 1856:1857 1860:1861 1864:1865 2015:2016 2042:2043 2410:2411 2481:16534 2519:2520
2888:16613 2895:16618 2896:16611 2951:16753 3325:3326 3326:3683 3429:3435 3577:3578 3594:16768
3595:3596 3607:3623 3623:3640 3637:3638 3639:16772 3652:3653 3665:16716 3687:16788 3698:16790
3738:3739 3983:4238 4057:4835 4448:4631 4970:17006 5423:17246 5439:17251 5444:5446 5471:17266
5472:17269 5473:17267 5492:5501 5518:17277 5540:5547 5554:17283 5556:5568 5562:17288 5567:5571
5575:5582 5586:17292 5590:17295 5598:5599 5601:5606 5624:5625 5628:17306 5632:17307 5634:5638
5646:17312 5653:5656 5653:17315 5654:5658 5659:17316 5665:17318 5670:17319 5671:5673 5689:17328
5693:17329 5694:17330 5702:5709 5719:17333 5725:17336 5731:5735 5734:17337 5742:17342 5751:17343
5752:5754 5761:5766 5764:17349 5779:17352 5781:17351 5808:5810 5816:5818 5836:5838 5867:5870
5899:5902 5907:17385 5917:5918 5920:17388 5954:17395 5958:5959 5967:5968 5975:5977 5999:6000
6009:6010 6022:6024 6027:17403 6030:17404 6034:6035 6037:6042 6044:17405 6051:6052 6079:6082
6084:6090 6095:6097 6098:6103 6108:6110 6111:17415 6115:6126 6134:17420 6137:6141 6138:17421
6149:6167 6162:17425 6402:6444 6403:6445 6474:17518 6486:17517 6513:6517 6526:17528 6580:6877
6601:6615 6694:6753 6819:17570 6840:6841 7037:7041 7049:7050 7319:7320 7371:17667 7447:17672
7556:17700 7612:7615 7699:7702 7943:17786 7978:7980 7983:8036 7984:8012 8037:8039 8206:8210
8234:8243 8248:8257 8254:8261 8265:8267 8276:8279 8326:17833 8327:8342 8328:8347 8339:8356
8355:17836 8361:8363 8362:8366 8367:8373 8542:8543 8549:8550 8672:8673 8826:17935 9005:9065
9021:9039 9022:9040 9059:9060 9438:18023 9560:18057 9579:9586 9585:10037 9597:18060 9679:10035
9686:9956 9712:10681 9773:10554 9822:10344 9830:10041 9831:10537 9834:10494 9836:10203 9881:10213
9882:9883 9935:10570 9981:10309 10000:10001 10025:10285 10026:10246 10137:10727 10191:10451
10228:10732 10248:10736 10302:10307 10471:10580 10608:18080 10792:10794 11011:11031 11166:11169
11167:11231 11339:11369 11390:18416 11430:11431 11457:18436 11537:18458 11538:18459 11541:18456
11563:18464 11564:11570 11568:11571 11579:11580 11583:11598 11599:18469 11601:11602 11637:11638
11641:11645 11655:11656 11686:11892 11797:11802 11809:11810 11824:18534 11835:11840 11845:18536
11852:11859 11863:11871 11868:11872 11884:11888 11906:18540 11913:18543 11927:18544 11947:11948
11954:11956 11985:11988 11992:11995 11997:12000 12005:18563 12278:18640 12338:12341 12363:12365
12402:12408 12412:12413 12487:12489 12537:18674 12556:12564 12566:18682 12580:12620 12596:12601
12599:12601 12612:12614 12649:18693 12653:12654 12671:12674 12700:12707 12702:13059 12732:18707
12738:18708 12741:18709 12753:12754 12755:12758 12767:12772 12774:12778 12775:12780 12805:13821
12822:14431 12849:12850 12876:12879 12889:18724 12890:18730 12892:12894 12928:12937 12930:12937
12944:18740 12957:18742 12959:12960 12963:12964 12983:12984 12991:13144 13000:13095 13004:13006
13010:13011 13023:13025 13031:13035 13036:13037 13040:13041 13046:13047 13052:13056 13054:18749
13066:13070 13068:13071 13148:13149 13227:13228 13229:13230 13239:13345 13275:13276 13278:13279
13305:13306 13313:13317 13314:18780 13322:13323 13328:13329 13343:13344 13346:13348 13353:13354
13483:13487 13526:13539 13531:13532 13541:13543 13544:13545 13547:13548 13557:13559 13568:13570
13585:13637 13605:13607 13610:18811 13649:13650 13655:13657 13731:13735 13737:18805 13747:13756
14033:14034 14050:14051 14072:14073 14076:14089 14129:14186 14217:14225 14218:14572 14248:18851
14281:14282 14322:14324 14335:14337 14375:14377 14383:14388 14390:14395 14397:14398 14402:14403
14415:14416 14446:14449 14539:15138 14562:18876 14577:18877 14587:14595 14589:14590 14606:14607
14624:14625 14631:14633 14652:14654 14661:14663 14669:14670 14683:14691 14683:14692 14691:14692
14840:14842 14845:14846 14953:14956 14958:18926 14974:14977 14981:18927 15043:15045 15049:15050
15051:15057 15059:18934 15063:15068 15064:15067 15073:15075 15094:18942 15107:15108 15114:18944
15193:18962 15194:15275 15294:15297 15295:15297 15303:15305 15324:15325 15335:15339 15360:15363
15367:18966 15403:15404 15480:18715 15573:18988 15604:15605 15667:18998 15677:19002 15683:15725
15713:15716 15736:19011 15761:15762 15769:15816 15790:19006 15791:19021 15825:19023 15840:15841
15865:15866 15885:16480 15900:19029 15921:15923 15939:19032 15944:15949 15953:16085 15954:16001
15960:15961 15994:15995 15999:19041 16015:19042 16029:16030 16033:16037 16053:16055 16058:16059
16061:16062 16113:16117 16124:16130 16157:16158 16164:16166 16191:16195 16261:16262 16267:19061
16288:16290 16293:16300 16357:16358 16362:16366 16394:16395 16398:16401 16456:16457
"""
