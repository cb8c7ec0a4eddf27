# Kommandolinjen: hjælp og meddelelser. Meddelelser har intet punktum til sidst.

cli-about = Tegner kunderejsekort: redigerer et i et vindue, eller eksporterer, tjekker eller viser det uden
cli-about-export = Gemmer et kort som billede
cli-about-check = Siger, hvad der er galt med kort, med fil, linje og kolonne
cli-about-show = Udskriver, hvad der er på et kort

cli-usage = Brug:
cli-commands = Kommandoer
cli-arguments = Argumenter
cli-options = Tilvalg
cli-examples = Eksempler:

cli-help-map-window = Kortet, der skal åbnes i et vindue
cli-help-map = Kortet; - læser det fra standardinput
cli-help-maps = Kortene; - læser et fra standardinput
cli-help-out = Billedet, PNG eller SVG efter navnet; - skriver det til standardoutput
cli-help-width = Så mange pixel bredt, 1 til { $most }; højden følger med
cli-help-scale = Så mange pixel pr. enhed på kortet, fx 1,5; ellers 2 i PNG og 1 i SVG
cli-help-theme = light (lyst) eller dark (mørkt); ellers lyst
cli-help-transparent = Udelader papiret
cli-help-format = png eller svg, uanset billedets navn; til standardoutput er det ellers png
cli-help-json = Som JSON, til scripts
cli-help-lang = Sproget i meddelelser og i vinduet: en, da eller sv; ellers systemets
cli-help-help = Udskriver denne hjælp
cli-help-version = Udskriver versionen

cli-example-window = åbn kortet i et vindue
cli-example-png = et billede, skarpt på enhver skærm
cli-example-width = lige så bredt som en 4K-skærm
cli-example-svg = til mørke slides, skarpt i enhver størrelse
cli-example-pipe = mellem andre programmer
cli-example-check = sig, hvad der er galt, hvis noget er
cli-example-json = alle kontaktpunkter, til scripts

cli-see-help = rejse --help viser, hvad der er muligt
cli-unknown = ”{ $arg }” kendes ikke her
cli-unknown-like = ”{ $arg }” kendes ikke her, men det gør ”{ $like }”
cli-no-command = ”{ $arg }” er hverken en fil eller en kommando; kommandoerne er export, check og show
cli-missing = der mangler noget: { $arg }
cli-no-value = { $arg } mangler sin værdi
cli-bad-value = ”{ $value }” kan ikke bruges til { $arg }; mulige værdier: { $possible }
cli-bad-width = { $arg } er et helt tal fra 1 til { $most }, og det er ”{ $value }” ikke
cli-bad-scale = { $arg } er et tal over 0, og det er ”{ $value }” ikke
cli-conflict = { $arg } og { $other } kan ikke bruges sammen
cli-map-before-command = kortet skal stå efter kommandoen, ikke før
cli-window-needs-file = vinduet skal bruge et kort i en fil, ikke fra standardinput
cli-not-understood = det er ikke til at forstå
cli-no-format = { $file }: et billedes navn ender på .png eller .svg, ellers siger --format, hvad det er
cli-out-is-map = { $file }: det er selve kortet, og et billede ville overskrive det; vælg et andet navn
cli-cannot-write = { $file }: billedet kunne ikke gemmes; systemet siger: { $reason }
cli-cannot-print = der kunne ikke skrives til standardoutput; systemet siger: { $reason }
cli-no-json = kortet kan ikke skrives som JSON, og det er en fejl i Rejse: { $reason }
cli-standard-input = standardinput

cli-no-errors = { $file }: ingen fejl; { $phases }, { $placed } og { $inventory }, { $personas }, { $owners }
cli-phases = { $n ->
    [one] 1 fase
   *[other] { $n } faser
}
cli-placed = { $n ->
    [one] 1 kontaktpunkt på kortet
   *[other] { $n } kontaktpunkter på kortet
}
cli-in-inventory = { $n } på bruttolisten
cli-personas = { $n ->
    [one] 1 persona
   *[other] { $n } personaer
}
cli-owners = { $n ->
    [one] 1 ejer
   *[other] { $n } ejere
}

cli-step = Trin { $n }
cli-inventory = Bruttoliste ({ $n })
cli-owner = ejer: { $name }
cli-channel = kanal: { $name }
cli-skips = springer over
cli-moment-of-truth = sandhedens øjeblik
cli-moment-of-truth-for = sandhedens øjeblik for { $who }
cli-map-owner = Kortets ejer: { $name }
cli-next-review = Næste gennemgang: { $date }
cli-linked-map = Koblet kort: { $title } ({ $path })
cli-labelled = { $label }: { $text }
cli-personas-of-map = Personaer
cli-share = { $share } af alle kunder
cli-need = Behov
cli-behaviour = Adfærd
cli-expectation = Forventning
cli-basis = Bygger på
cli-duration = Varer
cli-wait = Ventetid før næste fase
cli-obstacle = Forhindring før næste fase
cli-drops-out = Falder fra før næste fase
cli-notes = Noter
cli-at-step = { $phase }, trin { $n }
cli-from-to = { $from } til { $to }
cli-started-by-customer = kunden tager initiativet
cli-started-by-company = vi tager initiativet
cli-when = hvornår: { $text }
cli-location = hvor: { $text }
cli-delivered-by = leveres af { $what }
cli-to-be-delivered-by = bør leveres af { $what }
cli-system = et system
cli-process = en proces
cli-people = mennesker
cli-creates-value = skaber værdi for kunden
cli-enables-value = muliggør værdi for kunden
cli-no-value-for-customer = uden værdi for kunden
cli-service = kundeservice
cli-care = kundepleje
cli-return-of = genbesøg; det første er ”{ $title }”
cli-important-to-customer = Vigtigt for kunden: { $score } af 5 ({ $source })
cli-asked = kunderne er spurgt
cli-measured = målt
cli-assumed = antaget
cli-important-to-us = Vigtigt for os: { $score } af 5
cli-important-to-us-for = Vigtigt for os: { $score } af 5 ({ $reasons })
cli-reason-process = proces
cli-reason-revenue = omsætning
cli-reason-cost = omkostninger
cli-intended = Ønsket oplevelse
cli-intended-for = Ønsket oplevelse for { $who }
cli-agreed-by = { $text } (aftalt med { $who })
cli-feasibility = gennemførlighed { $score } af 5
cli-effect = virkning { $score } af 5
cli-due = senest { $date }
cli-moves = skal flytte { $what }
cli-lesson = Erfaring
cli-csat = CSAT
cli-target = mål { $target }
cli-of-answers = { $score } af { $n } svar
cli-no-answers = ingen svar
cli-undated = uden dato
cli-points = { $points } ± { $margin } point
cli-comment = Kommentar
cli-promoter = Ambassadør
cli-passive = Passiv
cli-detractor = Kritiker
cli-opens = Åbner kortet: { $title } ({ $path })
cli-coupled-journeys = Koblede rejser
cli-run-by = drives af { $name }
cli-touchpoint = Kontaktpunkt
cli-responsible = Ansvarlig
cli-purpose = Formål
cli-organisation = Organisering
cli-costs-and-income = Omkostninger og indtægter
cli-benefits-for-us = Fordele for os
cli-benefits-for-customers = Fordele for kunderne
cli-benefits-for-partner = Fordele for partneren
cli-cooperation = Samarbejdet
cli-joint-measures = Måles på
cli-when-it-goes-wrong = Når det går galt
cli-workshops = Workshops
cli-participant = Deltager
cli-decision = Beslutning
cli-parked = Parkeret spørgsmål

export-no-width = et billede er mindst 1 pixel bredt
export-bad-scale = et billedes skala er et tal over 0, ikke { $scale }
export-empty = der er ikke noget at tegne
export-too-wide = billedet ville blive { $width } pixel bredt, og { $most } er det højeste; vælg en mindre bredde eller skala
export-too-large = billedet ville blive { $width } × { $height } pixel, og { $most } millioner i alt er det højeste; vælg en mindre bredde eller skala
export-encoder = billedet kunne ikke skrives som PNG: { $error }
