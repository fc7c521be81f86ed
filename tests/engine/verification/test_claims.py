from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.verification.drafts import document
from wokhei.domain.verdict import Verdict
from wokhei.verification import check_claim, check_text

BRIDGE = (
    "The old bridge was closed in May 2021 after an inspection found cracks in two of its piers. "
    "The council plans to rebuild it for 14 million euros if the province pays half. "
    "“We have waited too long,” said mayor Ilse Vermeer. "
    "Contractor Jonas Brandt rejected the claim that the piers were built with poor concrete."
)


@pytest.mark.parametrize(
    "claim",
    [
        "The old bridge was closed in May 2021 after an inspection found cracks in two piers.",
        "After an inspection found cracks in two of its piers, the old bridge was closed in 2021.",
        "“We have waited too long,” said Ilse Vermeer.",
        "Mayor Vermeer said: \"We have waited too long\".",
        "The council plans to rebuild the bridge for €14 million if the province pays half.",
    ],
)  # fmt: skip
def test_what_the_source_says_is_supported(claim: str) -> None:
    result = check_claim(claim, BRIDGE)

    assert result.verdict is Verdict.SUPPORTED, result


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        ("The old bridge was closed in May 2012.", "date_not_found"),
        ("The council plans to rebuild the bridge for 40 million euros.", "number_not_found"),
        ("The council plans to rebuild the bridge for 14 million dollars.", "unit_differs"),
        ("It was rebuilt for more than 14 million euros.", "comparator_differs"),
        ("“We have waited too little,” said Ilse Vermeer.", "quote_not_found"),
        ("“We have waited too long,” said Jonas Brandt.", "speaker_differs"),
        ("Jonas Brandt said that the piers were built with poor concrete.", "stance_differs"),
        ("The piers were built with poor concrete.", "attribution_dropped"),
        ("The old bridge was not closed in May 2021.", "negation_added"),
        ("The old bridge was closed before an inspection found cracks.", "order_reversed"),
        ("There is no crack in any bridge of the province.", "universal_negative"),
        ("The old bridge was opened in May 2021.", "opposite"),
        ("The council plans to rebuild it for 14 million euros.", "condition_dropped"),
        ("Wolves returned to the northern forests last winter.", "not_covered"),
    ],
)  # fmt: skip
def test_what_it_does_not_say_is_found_with_its_reason(claim: str, reason: str) -> None:
    result = check_claim(claim, BRIDGE)

    assert result.verdict is not Verdict.SUPPORTED
    assert reason in [finding.reason for finding in result.findings]


NUMBERS = [
    ("Over 300 fishers came.", "More than 300 fishers came.", True),
    ("At least 300 fishers came.", "More than 300 fishers came.", True),
    ("More than 300 fishers came.", "In all 320 fishers came.", True),
    ("More than 300 fishers came.", "In all 900 fishers came.", False),
    ("More than 300 fishers came.", "At least 300 fishers came.", False),
    ("Fewer than 300 fishers came.", "In all 290 fishers came.", True),
    ("Up to 300 fishers came.", "Fewer than 300 fishers came.", True),
    ("In all 300 fishers came.", "Fewer than 300 fishers came.", False),
    ("About 300 fishers came.", "In all 305 fishers came.", True),
    ("About 300 fishers came.", "In all 400 fishers came.", False),
    ("A third of the fishers came.", "Of the fishers 33.3 percent came.", True),
    ("The fishers came on Monday.", "The fishers came on Tuesday.", False),
    ("The fishers came in the 1990s.", "The fishers came in 1993.", True),
    ("The fishers came in 1993.", "The fishers came in the 1990s.", False),
    ("The fishers came on 2 May 1993.", "It was 1993. The fishers came on 2 May.", True),
    ("The fishers came on 3 May 1993.", "It was 1993. The fishers came on 2 May.", False),
    ("The fishers fished for two years.", "The fishers fished for two months.", False),
    ("The fishers fished for years.", "The fishers fished for months.", False),
    ("The fishers paid 30 euros.", "The fishers paid 30 dollars.", False),
    ("The fishers named three ports.", "The fishers named ports:\n1. Ayr\n2. Bute\n3. Crail", True),
    ("Tens of millions of fish died.", "Fish died.", False),
    ("The fishers read Article 5.", "The fishers read Article 6 and 5 books.", False),
    ("Fees rose by 5 percentage points.", "Fees rose by 5 percent.", False),
    ("Fees rose by five points.", "Fees rose from 41 percent to 46 percent.", True),
    ("Fees rose by five percentage points.", "Fees rose from 41 percent to 46 percent.", True),
    ("Fees rose by 5 percent.", "Fees rose from 41 percent to 46 percent.", False),
    ("The fishers fished for ten days.", "The fishers fished for ten working days.", True),
    ("The fishers came at 12:47.", "The fishers came at 05:47.", False),
    ("The fishers came at 5.47 pm.", "The fishers came at 17:47.", True),
    ("Three fishers came.", "The third fisher came.", False),
    ("Some 76 percent came.", "In all 76.3 percent came.", True),
    ("About 367 fishers came.", "About 360 fishers came.", False),
    ("Seven in ten fishers came.", "Of the fishers 70 percent came.", True),
    ("They fished in 539 BC.", "They fished in 539 B.C., it is said.", True),
    ("They fished there [2, 3].", "They fished there.", True),
]


@pytest.mark.parametrize(("claim", "evidence", "agrees"), NUMBERS)
def test_numbers_agree_with_their_bounds_and_units(claim: str, evidence: str, agrees: bool) -> None:
    found = check_claim(claim, evidence).findings

    assert ("numbers" not in [finding.check for finding in found]) is agrees, found


@pytest.mark.parametrize(
    ("claim", "evidence", "reason"),
    [
        ("Kestrel bought Norlane in March.", "Norlane bought Kestrel in March.", "roles_swapped"),
        (
            "The dam holds 90 million litres.",
            "An earlier version of this story said the dam holds 90 million litres. It holds 60.",
            "correction_ignored",
        ),
        ("The team will win the cup.", "The team may win the cup.", "modality_stronger"),
        ("All schools passed the test.", "Most schools passed the test.", "quantifier_wider"),
        (
            "Ana Vale said fees must fall.",
            "Rolf Amber said that fees must fall. Ana Vale left.",
            "speaker_differs",
        ),
        ("Otto Lund said that fees must fall.", "Fees must fall this year.", "speaker_differs"),
        ("The mayor opened the new park.", "The mayor closed the new park.", "opposite"),
        ("The plan is popular here.", "The plan is unpopular here.", "opposite"),
        ("The board signed the deal.", "The board did not sign the deal.", "negation_dropped"),
        ("Fees rose before the vote.", "Fees rose after the vote.", "order_reversed"),
        (
            "The bridge was widened before it opened.",
            "The bridge opened in 1932 and was widened twice.",
            "order_reversed",
        ),
        (
            "The tower was built by Norlane and paid for by Kestrel.",
            "The tower was built by Kestrel and paid for by Norlane.",
            "roles_swapped",
        ),
        (
            "Advertisers sold data to the shop.",
            "The shop sold data to advertisers.",
            "roles_swapped",
        ),
        (
            "Eastgate Hospital stopped using the drug.",
            "Northgate Hospital stopped using the drug. Eastgate Hospital uses it.",
            "roles_swapped",
        ),
        (
            "The park counted 290 wolves in 2019.",
            "In 2019 the park counted 340 wolves; in 2023 it counted 290.",
            "number_misplaced",
        ),
        (
            "The drug was 71 percent effective in children.",
            "The drug was 71 percent effective in adults and 38 percent in children.",
            "number_misplaced",
        ),
        (
            "The city closed its last boiler.",
            "The city will close its last boiler.",
            "plan_as_done",
        ),
        (
            "Real wages have grown again.",
            "The office expects real wages to grow again next year.",
            "plan_as_done",
        ),
        (
            "Everyone rides free on the trams.",
            "Pupils ride free on the trams. Dogs are exempt. Everyone else pays; cats are exempt.",
            "condition_dropped",
        ),
        (
            "It is the country's largest maker of phones.",
            "It is the country's second-largest maker of phones.",
            "degree_differs",
        ),
        (
            "Parliament in Drevia voted to ban paper cups.",
            "Parliament in Solvia voted to ban paper cups. Drevia did not.",
            "name_misplaced",
        ),
        (
            "It was fined under the Consumer Credit Act.",
            "It was fined under the Minors' Privacy Act.",
            "name_not_found",
        ),
        (
            "Tomas Reyl says that he agreed to the cuts.",
            "The publisher says that Tomas Reyl agreed to the cuts.",
            "speaker_differs",
        ),
        (
            "Quotas rose to please the fleet, minister Odd Lervik said.",
            "The minister, Odd Lervik, denied that quotas rose to please the fleet.",
            "stance_differs",
        ),
        ("No court has not ruled.", "No court has ruled.", "negation_added"),
        (
            "It lent 9 percent more books.",
            "It lent 9 percent fewer books and wants more.",
            "opposite",
        ),
        (
            "“We were not asked,” said the mayor.",
            "“We were not asked,” said Ana Vale.",
            "speaker_differs",
        ),
        (
            "The court blocked the deal.",
            "It stays unless the court blocks the deal.",
            "plan_as_done",
        ),
        (
            "The firm has cut 300 of the 4,100 jobs.",
            "The buyer is considering whether to cut 300 of the 4,100 jobs.",
            "plan_as_done",
        ),
        (
            "The board will propose a special dividend.",
            "The board plans to meet and decide whether to propose a special dividend.",
            "plan_as_done",
        ),
        (
            "Perla Lind is curator of clocks at the museum.",
            "The director is Perla Lind, previously curator of clocks at the museum.",
            "plan_as_done",
        ),
        (
            "The council wants to close five branches in the borough.",
            "A proposal to close five branches in the borough was withdrawn in May.",
            "correction_ignored",
        ),
        (
            "The firm gave an assurance about the head office in Corby.",
            "It keeps the name, but gave no assurance about the head office in Corby.",
            "negation_dropped",
        ),
        (
            "Mr Pell put forward the rise in plot rents to 54 pounds.",
            "Ms Tranter proposed raising plot rents to 54 pounds; Mr Pell asked to wait.",
            "roles_swapped",
        ),
        (
            "A ticket bought after 1 May can be refunded.",
            "Tickets bought before 1 May can be refunded.",
            "order_reversed",
        ),
        (
            "The court awarded him 6,200 florins.",
            "The court awarded him 3,940 florins, less than the 6,200 he had asked for.",
            "number_misplaced",
        ),
        (
            "Amer Shaw acknowledged that the traders had been asked.",
            "The mayor said the traders had been asked; Amer Shaw knew of no such letter.",
            "deed_not_told",
        ),
        (
            "All riders with shifts are employees.",
            "Riders with shifts are employees.",
            "quantifier_wider",
        ),
        (
            "Lena Farrow said there was no money left at the ministry.",
            "The minister says there is no money left at the ministry. Lena Farrow waits.",
            "speaker_differs",
        ),
    ],
)
def test_a_twist_is_found_with_its_reason(claim: str, evidence: str, reason: str) -> None:
    found = check_claim(claim, evidence).findings

    assert reason in [finding.reason for finding in found], found


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("Norlane was bought by Kestrel in March.", "Kestrel bought Norlane in March."),
        ("Ana Vale denied that fees rose.", "“Fees never rose,” said Ana Vale."),
        ("Fees rose before the vote.", "The vote came after fees rose."),
        ("The board did not change the fee.", "The fee is unchanged by the board."),
        ("The dam holds 60 litres.", "They wrongly said 90. The dam holds 60 litres."),
        ("No fewer than 60 villages drink it.", "At least 60 villages drink it."),
        ("The firm has not answered yet.", "The firm has yet to answer."),
        ("Kestrel was sold to Norlane.", "Norlane bought Kestrel."),
        ("The inquiry opened on Tuesday.", "The agency opened an inquiry on Tuesday."),
        ("He could not say that nobody paid.", "He could not say that nobody paid, he told us."),
        ("A week after the flood, the lake fell.", "The lake fell a week after the flood."),
        ("Ana Vale, a clerk, said fees fell.", "“Fees fell,” its clerk, Ana Vale, said."),
        ("Jan Prole admitted that fees fell.", "The clerk, Jan Prole, admitted that fees fell."),
        ("Almost all boats were sold.", "Nearly all boats were sold."),
    ],
)  # fmt: skip
def test_another_way_of_saying_it_is_no_twist(claim: str, evidence: str) -> None:
    found = check_claim(claim, evidence).findings

    assert not [finding for finding in found if finding.hard], found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("rebuild it for 14 million euros", "rebuild it for €14m"),
        ("“We have waited too long,”", "\"We have waited too long,\""),
        ("in May 2021", "in May of 2021"),
        ("two of its piers", "2 of its piers"),
    ],
)  # fmt: skip
def test_how_a_thing_is_written_does_not_change_the_verdict(one: str, other: str) -> None:
    for claim in BRIDGE.split(". "):
        rewritten = claim.replace(one, other)

        assert check_claim(rewritten, BRIDGE).verdict is check_claim(claim, BRIDGE).verdict


@given(st.text(max_size=200), st.text(max_size=400))
def test_nothing_raises_and_the_score_is_a_share(claim: str, evidence: str) -> None:
    result = check_claim(claim, evidence)

    assert 0 <= result.score <= 1
    assert not [f for f in result.findings if f.reason == "check_failed"], result


def test_a_text_is_checked_sentence_by_sentence_against_the_nearest_document() -> None:
    documents = [document(0), document(1)]

    checked = check_text(
        "More than 300 fishers blocked the gate. Fees fell by 90 percent.", documents
    )

    assert [claim.verdict is Verdict.SUPPORTED for claim in checked] == [True, False]
    assert checked[0].document_id == documents[1].id
    text = documents[1].text
    assert text[checked[0].start : checked[0].end] == checked[0].quote
    assert checked[1].reason


def test_without_documents_nothing_is_supported() -> None:
    [checked] = check_text("Fees rose.", [])

    assert checked.verdict is Verdict.NOT_ENOUGH_INFORMATION
    assert checked.quote == ""


GUARANTEE = (
    "The guarantee runs for two years. Not covered by it: batteries, cables and damage by water."
)


def test_what_is_listed_as_absent_is_not_there() -> None:
    told = check_claim("The guarantee covers batteries, cables and damage by water.", GUARANTEE)
    denied = check_claim("The guarantee does not cover batteries or damage by water.", GUARANTEE)
    beside = check_claim("The guarantee runs for two years.", GUARANTEE)

    assert [str(finding.reason) for finding in told.findings] == ["negation_dropped"]
    assert told.verdict is Verdict.CONTRADICTED
    assert denied.verdict is beside.verdict is Verdict.SUPPORTED


def test_a_list_of_absent_things_says_nothing_of_what_is_also_said_to_be_there() -> None:
    text = "Served on Sundays: bread, soup and fish. Missing from the card on Mondays: soup, fish."

    found = check_claim("Bread, soup and fish are served on Sundays.", text)

    assert found.verdict is Verdict.SUPPORTED
