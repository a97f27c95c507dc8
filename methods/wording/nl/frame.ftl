# The frame around every screen: menu, round in view, language, messages of the frame.
app-name = Samenleven
round-in-view = Ronde in beeld
round-name = { $place } · ronde { $number }
language = Taal
language-nl = Nederlands
language-en = English
name-why = Hoe heet je? Je naam komt bij wat jij opschrijft, zodat een collega weet wie je bent. We vragen het één keer.
name-keep = Naam bewaren
example-notice = Dit is een voorbeeld. Wilgenrade bestaat niet en een taalmodel schreef de teksten. Klaar met kijken? Haal het weg bij Beheer.
footer = Je werkt als { $name }, alleen op deze computer. Wat je opschrijft, gaat niet naar internet.

section-round = De ronde
section-signal = 1 · Signaleer
section-research = 2 · Onderzoek
section-share = 3 · Deel en duid
section-develop = 4 · Ontwikkel
section-tackle = 5 · Pak aan
section-celebrate = 6 · Vier en verbeter
section-more = Verder

page-home = Overzicht
page-signals = Signalen
page-conversations = Gesprekken
page-network = Netwerk
page-sharing_sessions = Samen lezen
page-themes = Thema's
page-assignments = Opdracht
page-interventions = Wat we gaan doen
page-calendar = Bijzondere dagen
page-retrospectives = Terugblik
page-red_thread = Rode draad
page-imports = Inlezen
page-administration = Beheer

step-of-six = Stap { $number } van 6 · { $name }
step-questions = Vragen voor jou en je team
back-to-list = ← Terug naar de lijst
all = Alle
not-said = Niet ingevuld
written-down = Opgeschreven door { $name } op { $moment }
correct-title = Tekst verbeteren
correct-which = Welke tekst?
correct-forget = Er stond een naam in, of iets waaraan je iemand herkent: haal de oude tekst helemaal weg
correct-keep = Verbetering bewaren
corrected = De nieuwe tekst staat er. De draad naar andere stappen blijft.

perspective-resident = inwoner
perspective-volunteer = vrijwilliger
perspective-professional = professional
scope-buurt = Een buurt
scope-wijk = Een wijk
scope-city = De hele stad
scope-group = Een groep die zichzelf organiseert

text-draft-found = { $time } typte je hier iets dat nog niet bewaard is:
text-restore = Terugzetten
text-discard = Weggooien
text-kept = Veilig op dit apparaat, nog niet bewaard
text-too-long = Deze tekst is te lang: { $count } tekens, er passen er { $max }. Haal iets weg of maak er twee van.
text-required = Vul dit in.
