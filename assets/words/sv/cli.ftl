# Kommandoraden: hjälp och meddelanden. Meddelanden har ingen punkt på slutet.

cli-about = Ritar kundresekartor: redigerar en i ett fönster, eller exporterar, kontrollerar eller visar den utan
cli-about-export = Sparar en karta som bild
cli-about-check = Säger vad som är fel på kartor, med fil, rad och kolumn
cli-about-show = Skriver ut vad som finns på en karta

cli-usage = Användning:
cli-commands = Kommandon
cli-arguments = Argument
cli-options = Flaggor
cli-examples = Exempel:

cli-help-map-window = Kartan som ska öppnas i ett fönster
cli-help-map = Kartan; - läser den från standard in
cli-help-maps = Kartorna; - läser en från standard in
cli-help-out = Bilden, PNG eller SVG efter namnet; - skriver den till standard ut
cli-help-width = Så många pixlar bred, 1 till { $most }; höjden följer med
cli-help-scale = Så många pixlar per enhet på kartan, t.ex. 1,5; annars 2 i PNG och 1 i SVG
cli-help-theme = light (ljust) eller dark (mörkt); annars ljust
cli-help-transparent = Utelämnar papperet
cli-help-format = png eller svg, oavsett bildens namn; till standard ut annars png
cli-help-json = Som JSON, för skript
cli-help-lang = Språket i meddelanden och i fönstret: en, da eller sv; annars systemets
cli-help-help = Skriver ut den här hjälpen
cli-help-version = Skriver ut versionen

cli-example-window = öppna kartan i ett fönster
cli-example-png = en bild, skarp på alla skärmar
cli-example-width = lika bred som en 4K-skärm
cli-example-svg = för mörka bilder i en presentation, skarp i alla storlekar
cli-example-pipe = mellan andra program
cli-example-check = säg vad som är fel, om något är det
cli-example-json = alla kontaktpunkter, för skript

cli-see-help = rejse --help visar vad som är möjligt
cli-unknown = ”{ $arg }” är okänt här
cli-unknown-like = ”{ $arg }” är okänt här, men ”{ $like }” finns
cli-no-command = ”{ $arg }” är varken en fil eller ett kommando; kommandona är export, check och show
cli-missing = något saknas: { $arg }
cli-no-value = { $arg } saknar sitt värde
cli-bad-value = ”{ $value }” går inte att använda för { $arg }; möjliga värden: { $possible }
cli-bad-width = { $arg } är ett heltal från 1 till { $most }, och det är inte ”{ $value }”
cli-bad-scale = { $arg } är ett tal över 0, och det är inte ”{ $value }”
cli-conflict = { $arg } och { $other } kan inte användas tillsammans
cli-map-before-command = kartan ska stå efter kommandot, inte före
cli-window-needs-file = fönstret behöver en karta i en fil, inte från standard in
cli-not-understood = det går inte att förstå
cli-no-format = { $file }: en bilds namn slutar på .png eller .svg, annars säger --format vad den är
cli-out-is-map = { $file }: det är själva kartan, och en bild skulle skriva över den; välj ett annat namn
cli-cannot-write = { $file }: bilden kunde inte sparas; systemet säger: { $reason }
cli-cannot-print = det gick inte att skriva till standard ut; systemet säger: { $reason }
cli-no-json = kartan kan inte skrivas som JSON, vilket är ett fel i Rejse: { $reason }
cli-standard-input = standard in

cli-no-errors = { $file }: inga fel; { $phases }, { $placed } och { $inventory }, { $personas }, { $owners }
cli-phases = { $n ->
    [one] 1 fas
   *[other] { $n } faser
}
cli-placed = { $n ->
    [one] 1 kontaktpunkt på kartan
   *[other] { $n } kontaktpunkter på kartan
}
cli-in-inventory = { $n } i bruttolistan
cli-personas = { $n ->
    [one] 1 persona
   *[other] { $n } personas
}
cli-owners = { $n ->
    [one] 1 ägare
   *[other] { $n } ägare
}

cli-step = Steg { $n }
cli-inventory = Bruttolista ({ $n })
cli-owner = ägare: { $name }
cli-channel = kanal: { $name }
cli-skips = hoppar över
cli-moment-of-truth = sanningens ögonblick
cli-moment-of-truth-for = sanningens ögonblick för { $who }
cli-map-owner = Kartans ägare: { $name }
cli-next-review = Nästa genomgång: { $date }
cli-linked-map = Länkad karta: { $title } ({ $path })
cli-labelled = { $label }: { $text }
cli-personas-of-map = Personas
cli-share = { $share } av alla kunder
cli-need = Behov
cli-behaviour = Beteende
cli-expectation = Förväntan
cli-basis = Bygger på
cli-duration = Varar
cli-wait = Väntetid före nästa fas
cli-obstacle = Hinder före nästa fas
cli-drops-out = Faller ifrån före nästa fas
cli-notes = Anteckningar
cli-at-step = { $phase }, steg { $n }
cli-from-to = { $from } till { $to }
cli-started-by-customer = kunden tar initiativet
cli-started-by-company = vi tar initiativet
cli-when = när: { $text }
cli-location = var: { $text }
cli-delivered-by = levereras av { $what }
cli-to-be-delivered-by = bör levereras av { $what }
cli-system = ett system
cli-process = en process
cli-people = människor
cli-creates-value = skapar värde för kunden
cli-enables-value = möjliggör värde för kunden
cli-no-value-for-customer = inget värde för kunden
cli-service = kundservice
cli-care = kundvård
cli-return-of = återbesök; det första är ”{ $title }”
cli-important-to-customer = Viktigt för kunden: { $score } av 5 ({ $source })
cli-asked = kunderna är tillfrågade
cli-measured = uppmätt
cli-assumed = antaget
cli-important-to-us = Viktigt för oss: { $score } av 5
cli-important-to-us-for = Viktigt för oss: { $score } av 5 ({ $reasons })
cli-reason-process = process
cli-reason-revenue = intäkter
cli-reason-cost = kostnader
cli-intended = Önskad upplevelse
cli-intended-for = Önskad upplevelse för { $who }
cli-agreed-by = { $text } (överenskommet med { $who })
cli-feasibility = genomförbarhet { $score } av 5
cli-effect = effekt { $score } av 5
cli-due = senast { $date }
cli-moves = ska påverka { $what }
cli-lesson = Lärdom
cli-csat = CSAT
cli-target = mål { $target }
cli-of-answers = { $score } av { $n } svar
cli-no-answers = inga svar
cli-undated = utan datum
cli-points = { $points } ± { $margin } poäng
cli-comment = Kommentar
cli-promoter = Ambassadör
cli-passive = Passiv
cli-detractor = Kritiker
cli-opens = Öppnar kartan: { $title } ({ $path })
cli-coupled-journeys = Kopplade resor
cli-run-by = drivs av { $name }
cli-touchpoint = Kontaktpunkt
cli-responsible = Ansvarig
cli-purpose = Syfte
cli-organisation = Organisation
cli-costs-and-income = Kostnader och intäkter
cli-benefits-for-us = Fördelar för oss
cli-benefits-for-customers = Fördelar för kunderna
cli-benefits-for-partner = Fördelar för partnern
cli-cooperation = Samarbetet
cli-joint-measures = Mäts med
cli-when-it-goes-wrong = När det går fel
cli-workshops = Workshoppar
cli-participant = Deltagare
cli-decision = Beslut
cli-parked = Parkerad fråga

export-no-width = en bild är minst 1 pixel bred
export-bad-scale = en bilds skala är ett tal över 0, inte { $scale }
export-empty = det finns inget att rita
export-too-wide = bilden skulle bli { $width } pixlar bred, och { $most } är det högsta; välj en mindre bredd eller skala
export-too-large = bilden skulle bli { $width } × { $height } pixlar, och { $most } miljoner totalt är det högsta; välj en mindre bredd eller skala
export-encoder = bilden kunde inte skrivas som PNG: { $error }
