"""The Dutch words `masking_addresses` goes by: what makes a street, and what a number may count.

A word may be added anywhere; the tests of `masking` show what each list decides.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ENDINGS = _words(
    "straat straatje str laan laantje weg weggetje plein pleintje hof hofje kade singel "
    "pad dreef gracht dijk steeg steegje plantsoen akker boulevard markt park baan"
)
CAPITAL_ENDINGS = _words("burg veld brink vaart wal haven oever gaarde weide erf allee promenade")
"""Endings of many ordinary words: these make a street only in a name with a capital."""
RINGS = _words("noordring oostring zuidring westring stadsring dorpsring buitenring binnenring")
"""In full, because vergadering, ervaring and verandering end in -ring as well."""
ALONE = _words(
    "Straat Laan Weg Plein Hof Kade Singel Pad Dreef Gracht Dijk Steeg Plantsoen Markt "
    "Park Ring Akker Brink Boulevard Allee Promenade Vaart Wal Haven"
)

NO_STREET = _words(
    "zijstraat woonstraat eenrichtingsstraat snelweg autoweg onderweg halverweg omweg "
    "uitweg heenweg terugweg spoorweg fietsweg zijweg verkeersweg toegangsweg ringweg "
    "oprijlaan schoolplein speelplein winkelplein wijkplein buurtplein voetbalplein "
    "parkeerplein fietspad voetpad wandelpad tegelpad looppad ruiterpad leerpad zorgpad "
    "levenspad notepad gerechtshof weekmarkt rommelmarkt kerstmarkt supermarkt "
    "arbeidsmarkt woningmarkt huizenmarkt banenmarkt vlooienmarkt jaarmarkt vrijmarkt "
    "boekenmarkt informatiemarkt speelpark stadspark wijkpark buurtpark pretpark skatepark "
    "bedrijvenpark recreatiepark vakantiepark zonnepark windpark wagenpark atletiekbaan "
    "skatebaan tennisbaan ijsbaan kunstijsbaan trambaan busbaan rijbaan renbaan startbaan "
    "bijbaan loopbaan overdreef oversteeg ontsteeg tilburg limburg middelburg hamburg "
    "luxemburg valkenburg voorburg doesburg leidschenveld barneveld voetbalveld sportveld "
    "speelveld trapveld grasveld welvaart rondvaart scheepvaart luchtvaart ruimtevaart "
    "binnenvaart bedevaart hemelvaart luchthaven jachthaven speelweide ligweide bederf "
    "verderf"
)
"""Words with such an ending that are no street name; a number behind them is no house."""

COUNTED = _words(
    "keer maal jaar jaren jarige jarigen maanden maand weken week dagen dag uur uren u "
    "minuten min kwartier seconden nachten avonden ochtenden middagen weekenden januari "
    "februari maart april mei juni juli augustus september oktober november december jan "
    "feb mrt apr jun jul aug sept okt nov dec euro procent cent meter m m2 km kilometer "
    "kilo kg liter graden man mensen personen persoon kinderen jongeren jongens meisjes "
    "meiden vrouwen mannen ouderen ouders moeders vaders leerlingen studenten bewoners "
    "buurtbewoners wijkbewoners inwoners buren gezinnen huishoudens vrijwilligers "
    "deelnemers bezoekers gasten agenten boa's ambtenaren wijkwerkers gesprekken "
    "gespreksleiders huizen woningen huurwoningen koopwoningen appartementen flats panden "
    "winkels zaken kamers plekken plaatsen parkeerplaatsen parkeerplekken bomen banken "
    "bankjes lantaarnpalen palen lampen prullenbakken containers vuilniszakken zakken "
    "auto's scooters brommers fietsen bussen vrachtwagens honden katten ratten ruiten "
    "ramen meldingen klachten incidenten ruzies inbraken branden ongelukken signalen "
    "reacties stemmen punten lijnen groepen groepjes clubs scholen moskeeën kerken "
    "verenigingen organisaties bijeenkomsten activiteiten feesten kraampjes kramen "
    "nationaliteiten talen culturen straten blokken verdiepingen etages treden stappen "
    "duizend honderd miljoen"
)
"""What a number counts. Plural, or a unit: one word more here is one address fewer masked."""
SMALL_WORDS = _words(
    "al af as at de dr ds en er ex ga ha he ik in is ja je km kg ma me mm cm ml mb gb na ne nu "
    "of om op pp st te tv uw we wc ze zo zn"
)
"""Two letters behind a year or an amount that make a word or a unit: "in 2019 is"."""
