"""Words of quantity: numerals, scales, units of measurement, comparators, hedges."""

from __future__ import annotations

_BELOW_TWENTY = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen
"""
_UNITS = _BELOW_TWENTY.split()
_TEN_WORDS = """
twenty thirty forty fifty sixty seventy eighty ninety
"""
_TENS = _TEN_WORDS.split()
NUMBER_WORDS: dict[str, float] = {
    **{word: float(value) for value, word in enumerate(_UNITS)},
    **{word: 10.0 * value for value, word in enumerate(_TENS, start=2)},
    "dozen": 12.0,
}
_ORDINAL_WORDS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
"""
ORDINALS: dict[str, float] = {
    word: float(value)
    for value, word in enumerate(
        _ORDINAL_WORDS.split(),
        start=1,
    )
}
SCALES: dict[str, float] = {
    "thousand": 1e3,
    "thousands": 1e3,
    "k": 1e3,
    "million": 1e6,
    "millions": 1e6,
    "mn": 1e6,
    "m": 1e6,
    "billion": 1e9,
    "billions": 1e9,
    "bn": 1e9,
    "b": 1e9,
    "trillion": 1e12,
    "trillions": 1e12,
    "tn": 1e12,
}
FRACTIONS: dict[str, float] = {
    "half": 1 / 2,
    "halves": 1 / 2,
    "third": 1 / 3,
    "thirds": 1 / 3,
    "quarter": 1 / 4,
    "quarters": 1 / 4,
    "fifth": 1 / 5,
    "fifths": 1 / 5,
    "tenth": 1 / 10,
    "tenths": 1 / 10,
}
MULTIPLES: dict[str, float] = {
    "once": 1.0,
    "twice": 2.0,
    "thrice": 3.0,
    "double": 2.0,
    "doubled": 2.0,
    "doubling": 2.0,
    "triple": 3.0,
    "tripled": 3.0,
    "quadruple": 4.0,
    "quadrupled": 4.0,
    "twofold": 2.0,
    "threefold": 3.0,
    "fourfold": 4.0,
    "tenfold": 10.0,
}
_MONTH_WORDS = """
January February March April May June July August September October November December
"""
_MONTHS_CUT = """
Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
"""
MONTHS: dict[str, int] = {
    **{
        name: number
        for number, name in enumerate(
            _MONTH_WORDS.split(),
            start=1,
        )
    },
    **{name: number for number, name in enumerate(_MONTHS_CUT.split(), start=1)},
    "Sept": 9,
}
_WEEKDAY_WORDS = """
Monday Tuesday Wednesday Thursday Friday Saturday Sunday
"""
WEEKDAYS: dict[str, int] = {
    name: number for number, name in enumerate(_WEEKDAY_WORDS.split(), start=1)
}
CURRENCY_SIGNS: dict[str, str] = {
    "$": "usd",
    "US$": "usd",
    "A$": "aud",
    "AU$": "aud",
    "C$": "cad",
    "CA$": "cad",
    "NZ$": "nzd",
    "HK$": "hkd",
    "S$": "sgd",
    "R$": "brl",
    "£": "gbp",
    "€": "eur",
    "¥": "jpy",
    "₹": "inr",
    "₩": "krw",
    "₽": "rub",
    "USD": "usd",
    "EUR": "eur",
    "GBP": "gbp",
}
CURRENCIES: dict[str, str] = {
    "dollar": "usd",
    "dollars": "usd",
    "usd": "usd",
    "euro": "eur",
    "euros": "eur",
    "eur": "eur",
    "pound": "gbp",
    "pounds": "gbp",
    "gbp": "gbp",
    "sterling": "gbp",
    "yen": "jpy",
    "yuan": "cny",
    "renminbi": "cny",
    "rupees": "inr",
    "rubles": "rub",
    "roubles": "rub",
    "francs": "chf",
    "krona": "sek",
    "kronor": "sek",
    "cents": "cent",
    "pence": "penny",
}
# base unit: forms and their factor to it. Lengths of time that vary have a base of their own.
_UNIT_FORMS = """
m: mm millimetre millimetres millimeters 0.001
m: cm centimetre centimetres centimeters 0.01
m: m metre metres meter meters 1
m: km kilometre kilometres kilometer kilometers 1000
mile: mile miles mi 1
foot: foot feet ft 1
foot: inch inches 0.0833333333
foot: yard yards 3
g: mg milligram milligrams 0.001
g: g gram grams 1
g: kg kilogram kilograms kilos 1000
g: tonne tonnes 1000000
lb: lb lbs 1
lb: ounce ounces oz 0.0625
ton: ton tons 1
litre: ml millilitres 0.001
litre: litre litres liter liters 1
gallon: gallon gallons 1
s: second seconds 1
s: minute minutes 60
s: hour hours 3600
s: day days 86400
s: week weeks 604800
s: fortnight 1209600
month: month months 1
month: year years yr yrs 12
month: decade decades 120
month: century centuries 1200
w: W watts 1
w: kW kilowatts 1000
w: MW megawatt megawatts 1000000
w: GW gigawatt gigawatts 1000000000
wh: kWh 1000
wh: MWh 1000000
wh: GWh 1000000000
wh: TWh 1000000000000
byte: KB kilobytes 1000
byte: MB megabytes 1000000
byte: GB gigabytes 1000000000
byte: TB terabytes 1000000000000
byte: MiB 1048576
byte: GiB 1073741824
ha: ha hectare hectares 1
acre: acre acres 1
mph: mph 1
kmh: kph kmh 1
hz: Hz 1
hz: kHz 1000
hz: MHz 1000000
hz: GHz 1000000000
°c: °C celsius 1
°f: °F fahrenheit 1
"""
UNITS: dict[str, tuple[str, float]] = {
    form: (base, float(factor))
    for base, *forms, factor in (
        line.replace(":", "").split() for line in _UNIT_FORMS.splitlines() if line
    )
    for form in forms
}
# Longest first: the first phrase that fits is the one meant.
COMPARATORS_BEFORE: tuple[tuple[str, str], ...] = (
    ("no fewer than", "at_least"),
    ("no less than", "at_least"),
    ("not less than", "at_least"),
    ("no more than", "at_most"),
    ("not more than", "at_most"),
    ("not exceeding", "at_most"),
    ("does not exceed", "at_most"),
    ("greater than", "more"),
    ("higher than", "more"),
    ("larger than", "more"),
    ("longer than", "more"),
    ("older than", "more"),
    ("in excess of", "more"),
    ("upwards of", "at_least"),
    ("above the age of", "more"),
    ("over the age of", "more"),
    ("below the age of", "less"),
    ("under the age of", "less"),
    ("more than", "more"),
    ("fewer than", "less"),
    ("smaller than", "less"),
    ("lower than", "less"),
    ("younger than", "less"),
    ("less than", "less"),
    ("just under", "less"),
    ("just over", "more"),
    ("well over", "more"),
    ("at least", "at_least"),
    ("at most", "at_most"),
    ("minimum of", "at_least"),
    ("maximum of", "at_most"),
    ("as much as", "at_most"),
    ("as many as", "at_most"),
    ("up to", "at_most"),
    ("exceeding", "more"),
    ("exceeds", "more"),
    ("exceed", "more"),
    ("exceeded", "more"),
    ("surpassed", "more"),
    ("topped", "more"),
    ("beyond", "more"),
    ("above", "more"),
    ("over", "more"),
    ("below", "less"),
    ("under", "less"),
    ("nearly", "less"),
    ("almost", "less"),
    (">=", "at_least"),
    ("<=", "at_most"),
    ("≥", "at_least"),
    ("≤", "at_most"),
    (">", "more"),
    ("<", "less"),
)
COMPARATORS_AFTER: tuple[tuple[str, str], ...] = (
    (" or more", "at_least"),
    (" or above", "at_least"),
    (" or over", "at_least"),
    (" or older", "at_least"),
    (" or higher", "at_least"),
    (" or less", "at_most"),
    (" or fewer", "at_most"),
    (" or under", "at_most"),
    (" or lower", "at_most"),
    (" and over", "at_least"),
    (" and above", "at_least"),
    ("+", "at_least"),
)
HEDGES: tuple[str, ...] = (
    "approximately",
    "around",
    "roughly",
    "about",
    "some",
    "circa",
    "c.",
    "ca.",
    "~",
    "an estimated",
    "estimated",
    "nearly",
    "almost",
    "close to",
    "in the region of",
)
