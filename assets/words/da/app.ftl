# The window.

menu-file = Fil
menu-recent = Åbn seneste
menu-templates = Skabeloner
menu-samples = Eksempler
menu-edit = Redigér
menu-map = Kort
menu-view = Vis
menu-theme = Udseende
menu-scale = Programmets størrelse
menu-language = Sprog
menu-help = Hjælp
menu-move = Flyt
menu-feeling = Følelse
menu-select = Markér
menu-focus = Fokusér på
menu-of-owner = Ejer
menu-of-channel = Kanal
menu-of-stage = Stadie
menu-of-phase = Fase
menu-of-lane = Række
menu-of-persona = Persona

command-new = Nyt kort
command-open = Åbn…
command-save = Gem
command-save-as = Gem som…
command-duplicate = Duplikér kortet
command-to-be = Ønsket rejse ud fra dette kort
command-clear-recent = Ryd listen
command-export = Eksportér billede…
command-copy-picture = Kopiér som billede
command-reload = Genindlæs
command-close = Luk kortet
command-quit = Afslut
command-undo = Fortryd
command-undo-step = Fortryd { $step }
command-redo = Udfør igen
command-redo-step = Udfør igen: { $step }
command-go-to-start = Som det blev åbnet
command-select = Markér
command-cut = Klip
command-copy = Kopiér
command-paste = Sæt ind
command-paste-here = Sæt ind her
command-place = Placér på kortet…
command-fit = Vis hele kortet
command-actual-size = Faktisk størrelse
command-zoom-in = Zoom ind
command-zoom-out = Zoom ud
command-theme-system = Som systemet
command-theme-light = Lyst
command-theme-dark = Mørkt
command-to-dark = Skift til mørkt
command-to-light = Skift til lyst
command-scale-larger = Gør alt større
command-scale-smaller = Gør alt mindre
command-inventory = Bruttoliste
command-inspector = Egenskaber
command-menus = Menuer
command-keys = Taster
command-first-map = Dit første kort
command-about = Om Rejse
command-find = Find…
command-find-next = Find næste
command-find-previous = Find forrige
command-go-to = Gå til ”{ $name }”
command-select-all = Markér alt
command-select-nothing = Ophæv markering
command-select-owner = Markér alle hos ”{ $name }”
command-select-without-owner = Markér alle uden ejer
command-select-channel = Markér alle via ”{ $name }”
command-select-phase = Markér alle i ”{ $name }”
command-select-lane = Markér alle i rækken ”{ $name }”
command-select-path = Markér alle på vejen for ”{ $name }”
command-select-found = Markér det fundne
command-focus = Fokusér på ”{ $what }”
command-focus-found = Fokusér på det fundne
command-focus-off = Vis alt igen
command-fit-selection = Vis det markerede
command-minimap = Oversigt i hjørnet
command-palette = Find en kommando…
command-history = Historik
command-context-menu = Menu for det markerede
command-next-panel = Til næste panel

did-change = { $count ->
    [one] ændring af ”{ $name }”
   *[other] ændring af { $count } kontaktpunkter
}
did-rename = omdøbning til ”{ $name }”
did-move = { $count ->
    [one] flytning af ”{ $name }”
   *[other] flytning af { $count } kontaktpunkter
}
did-spread = fordeling af { $count } kontaktpunkter på trin
did-remove = { $count ->
    [one] sletning af ”{ $name }”
   *[other] sletning af { $count } kontaktpunkter
}
did-add = { $count ->
    [one] tilføjelse af ”{ $name }”
   *[other] tilføjelse af { $count } kontaktpunkter
}
did-cut = { $count ->
    [one] udklip af ”{ $name }”
   *[other] udklip af { $count } kontaktpunkter
}
did-paste = { $count ->
    [one] indsættelse af ”{ $name }”
   *[other] indsættelse af { $count } kontaktpunkter
}
did-place = { $count ->
    [one] placering af ”{ $name }”
   *[other] placering af { $count } kontaktpunkter
}
did-give-owner = { $count ->
    [one] ejer af ”{ $name }”
   *[other] ejer af { $count } kontaktpunkter
}
did-give-channel = { $count ->
    [one] kanal for ”{ $name }”
   *[other] kanal for { $count } kontaktpunkter
}

# Building the frame of a map.
menu-add = Tilføj
menu-add-lane = Tilføj række
menu-lane-above = Tilføj række over
menu-lane-below = Tilføj række under
menu-phase = Fase
menu-step = Trin
menu-lane-shows = Rækken viser

command-add-phase = Tilføj fase
command-add-phase-before = Tilføj fase før
command-add-phase-after = Tilføj fase efter
command-duplicate-phase = Duplikér fase
command-duplicate-phase-whole = Duplikér fase med kontaktpunkter
command-add-transition = Tilføj overgang
command-insert-step-before = Indsæt trin før
command-insert-step-after = Indsæt trin efter
command-remove-step = Slet trin
command-step-left = Flyt trin til venstre
command-step-right = Flyt trin til højre
command-widen = Udvid med ét trin
command-narrow = Indskrænk med ét trin
command-add-note = Tilføj note
command-add-persona = Tilføj persona
command-add-owner = Tilføj ejer
command-add-channel = Tilføj kanal
command-add-coupled = Tilføj koblet rejse
command-add-workshop = Tilføj workshop
command-next-colour = Næste farve
command-shift-earlier = Flyt tidligere
command-shift-later = Flyt senere
command-shift-left = Flyt til venstre
command-shift-right = Flyt til højre
command-shift-up = Flyt op
command-shift-down = Flyt ned
command-remove = Slet
command-remove-named = Slet ”{ $name }”
command-remove-asking = Slet ”{ $name }”…
command-remove-touchpoints = Slet { $count } kontaktpunkter
command-remove-note = Slet note
command-remove-transition = Slet overgang
command-merge = Slå kontaktpunkter sammen
command-split = Del kontaktpunktet i to

did-stage = stadie for ”{ $name }”
did-transition = overgang efter ”{ $name }”
did-add-step = nyt trin i ”{ $name }”
did-remove-step = sletning af et trin i ”{ $name }”
did-move-step = flytning af et trin til ”{ $name }”
did-recolour = farve på ”{ $name }”
did-merge = sammenlægning til ”{ $name }”
did-split = deling af ”{ $name }”

# The names that new things have until they are given one, and lanes of a kind.
frame-new-phase = Ny fase
frame-new-lane = Ny række
frame-new-persona = Ny persona
frame-new-owner = Ny ejer
frame-new-channel = Ny kanal
frame-new-coupled = Koblet rejse
frame-new-workshop = Workshop
frame-new-note = Ny note
frame-new-wait = Hvor længe er ventetiden?
frame-lane-touchpoints = Kontaktpunkter
frame-lane-emotions = Følelser
frame-lane-thoughts = Tanker
frame-lane-strengths = Styrker
frame-lane-pain-points = Smertepunkter
frame-lane-ideas = Idéer
frame-lane-employees-know = Medarbejderne ved
frame-lane-improvements = Forbedringer
frame-lane-notes = Noter
frame-lane-measures = Tilfredshed (CSAT)

# The hint on an empty map.
frame-empty-title = Hvor begynder rejsen?
frame-empty-text = Skriv kontaktpunkterne først, eller giv kortet faser og rækker. Alt kan ændres senere.
frame-empty-phase = Tilføj en fase
frame-empty-lane = Tilføj en række
frame-empty-inventory = Skriv kontaktpunkter på bruttolisten

# Hints over the canvas for those who have just begun.
hint-draw = Hold museknappen nede, og tegn hen over følelsesrækken: hvert kontaktpunkt undervejs får det niveau, du peger på, hos { $name }. Esc eller { $key } slutter.
hint-touchpoints = Træk kontaktpunkter herind fra bruttolisten, eller dobbeltklik for at skrive et.
hint-curve = Her kommer kurven for { $name } til at løbe, med et mærke ud for hvert kontaktpunkt.
hint-no-marks = { $name } har ingen mærker endnu. Klik ud for et kontaktpunkt, eller tryk D, og tegn.
hint-no-persona = Kurver kræver en persona: tilføj den første i værktøjslinjen.
hint-owners = Her står de teams, der ejer kontaktpunkter, hvert med sin farve.

removal-title = Slet ”{ $name }”?
removal-owner = { $count ->
    [one] Den ejer 1 kontaktpunkt. Hvem ejer det fremover?
   *[other] Den ejer { $count } kontaktpunkter. Hvem ejer dem fremover?
}
removal-channel = { $count ->
    [one] 1 kontaktpunkt eller række går gennem den. Hvilken kanal skal det være fremover?
   *[other] { $count } kontaktpunkter og rækker går gennem den. Hvilken kanal skal det være fremover?
}
removal-cards = { $count ->
    [one] Der står 1 kontaktpunkt i den. Hvor skal det hen?
   *[other] Der står { $count } kontaktpunkter i den. Hvor skal de hen?
}
removal-no-owner = Ingen endnu
removal-no-channel = Ingen kanal endnu
removal-inventory = På bruttolisten
removal-remove = Slet

# Touchpoints and curves, edited on the map.
command-card-new = Nyt kontaktpunkt
command-new-here = Nyt kontaktpunkt her
command-card-rename = Redigér tekst
command-card-duplicate = Duplikér
command-card-unplace = Tilbage til bruttolisten
command-walk-left = Gå til kontaktpunktet til venstre
command-walk-right = Gå til kontaktpunktet til højre
command-walk-up = Gå til kontaktpunktet ovenover
command-walk-down = Gå til kontaktpunktet nedenunder
command-move-left = Flyt et trin tidligere
command-move-right = Flyt et trin senere
command-move-up = Flyt en række op
command-move-down = Flyt en række ned
command-reorder-up = Flyt op i feltet
command-reorder-down = Flyt ned i feltet
command-spread = Fordel på trin
command-level-up = Følelsen et halvt niveau op
command-level-down = Følelsen et halvt niveau ned
command-level-up-fine = Følelsen en tiendedel op
command-level-down-fine = Følelsen en tiendedel ned
command-level-neutral = Følelsen neutral
command-level-clear = Ryd følelsen
command-level-skip = Personaen springer over
command-think = Skriv tanken…
command-draw = Tegn kurven
new-touchpoint = Nyt kontaktpunkt
key-enter = Enter
key-delete = Delete
key-backspace = Backspace
naming-thought = Hvad { $name } tænker her
naming-title = Hvad skal det hedde?
canvas-writing = Teksten på ”{ $name }”
did-think = tanke ved ”{ $name }”
did-draw = tegning af kurven for { $name }
did-widen = ny bredde på ”{ $name }”
did-unplace = { $count ->
    [one] tilbageflytning af ”{ $name }” til bruttolisten
   *[other] tilbageflytning af { $count } kontaktpunkter til bruttolisten
}
did-duplicate = { $count ->
    [one] kopi af ”{ $name }”
   *[other] kopier af { $count } kontaktpunkter
}
did-feel = { $count ->
    [one] følelse ved ”{ $name }”
   *[other] følelse ved { $count } kontaktpunkter
}
did-clear = { $count ->
    [one] rydning af følelsen ved ”{ $name }”
   *[other] rydning af følelsen ved { $count } kontaktpunkter
}
did-skip = { $count ->
    [one] overspringning af ”{ $name }”
   *[other] overspringning af { $count } kontaktpunkter
}

feeling-delighted = Begejstret
feeling-pleased = Tilfreds
feeling-neutral = Neutral
feeling-annoyed = Irriteret
feeling-desperate = Fortvivlet
level-with-word = { $level } · { $word }
carried = { $count ->
    [one] Ét kontaktpunkt
   *[other] { $count } kontaktpunkter
}
carried-steps = { $count ->
    [one] Ét trin
   *[other] { $count } trin
}

key-ctrl = Ctrl
key-cmd = Cmd
key-alt = Alt
key-shift = Skift
key-escape = Esc
key-menu = Menutast

sample-washing-machine = En ny vaskemaskine
sample-washing-machine-about = En butik, på dansk
sample-business-system = Et nyt ERP-system
sample-business-system-about = B2B, på svensk
sample-weekend-trip = En weekend ved havet
sample-weekend-trip-about = Et hotel, på engelsk

template-before-during-after = Før, under og efter
template-before-during-after-about = Tre faser, én til hvert stadie
template-business-purchase = Køb mellem virksomheder
template-business-purchase-about = Fra behov til fornyelse
template-service-visit = Servicebesøg
template-service-visit-about = Fra fejlmelding til tilfreds kunde
template-onboarding = En ny kunde
template-onboarding-about = De første uger, til det er en vane

tool-persona = Vis forrest
tool-more-personas = { $count ->
    [one] Én persona til
   *[other] { $count } personaer til
}
tool-back-to-map = Tilbage til kortet
tool-with-keys = { $command } ({ $keys })

inventory-title = Bruttoliste
inventory-count = { $count } ikke placeret
inventory-found = { $found } af { $count }
inventory-filter = Find i bruttolisten
inventory-no-owner = ingen ejer
inventory-customer = kunden selv
inventory-others = andre
inventory-empty = Alt er på kortet. Skriv mere ned ovenfor, så venter det her, til du trækker det på plads.
inventory-no-touchpoints = Der er ikke skrevet kontaktpunkter ned endnu. Skriv det første ovenfor, eller indsæt en hel liste: en linje til hvert, eller en kolonne fra et regneark. Træk dem så ind på kortet.
inventory-no-match = Intet i bruttolisten indeholder ”{ $text }”.
inventory-clear = Ryd søgningen
inventory-resize = Bruttolistens bredde
inventory-hide = Skjul bruttolisten
inventory-write = Skriv, eller indsæt en liste
inventory-alike = { $count ->
    [one] Ét ligner et kontaktpunkt, du allerede har.
   *[other] { $count } ligner kontaktpunkter, du allerede har.
}
inventory-show-alike = Vis hvilke
inventory-take-out = Slet
inventory-keep = Behold
inventory-like = ligner ”{ $title }”
inventory-numbers = { $count ->
    [one] Nummeret foran 1 linje er udeladt.
   *[other] Numrene foran { $count } linjer er udeladt.
}
inventory-keep-numbers = Sæt dem tilbage
inventory-left-out = { $count ->
    [one] ”{ $text }” kom ikke med: det er hverken kontaktpunkt, ejer eller kanal.
   *[other] { $count } celler kom ikke med, blandt andre ”{ $text }”: de er hverken kontaktpunkt, ejer eller kanal.
}
inventory-sort = Sortér
inventory-by-written = I den rækkefølge, de er skrevet
inventory-by-title = Efter titel
inventory-by-owner = Efter ejer
inventory-by-channel = Efter kanal
inventory-placed-too = Vis også dem på kortet
inventory-on-map = på kortet

place-title = { $count ->
    [one] Placér ”{ $name }”
   *[other] Placér { $count } kontaktpunkter
}
place-phase = Fase
place-step = Trin
place-step-number = Trin { $number }
place-step-with = Trin { $number }: { $titles }
place-new-step = Nyt trin til sidst
place-lane = Række
place-button = Placér
place-no-room = Kortet mangler en fase og en række til kontaktpunkter.

inspector-hide = Skjul egenskaberne
inspector-resize = Bredden på egenskaberne
inspector-map = Kortet
inspector-touchpoints = { $count ->
    [one] Kontaktpunkt
   *[other] { $count } kontaktpunkter
}
inspector-stage = Stadie
inspector-phase = Fase
inspector-transition = Overgang
inspector-step = Trin
inspector-lane = Række
inspector-note = Note
inspector-owner = Ejer
inspector-channel = Kanal
inspector-persona = Persona
inspector-coupled-journey = Koblet rejse
inspector-workshop = Workshop
inspector-worth = Vurdering
inspector-words = Det, der virker, og det, der gør ondt
inspector-measures = Målt
inspector-more = Mere om det
inspector-mixed = forskellige
inspector-of = { $what }, { $whom }
inspector-entry = { $list }, nr. { $number }
inspector-score = { $label }: { $score } af 5
inspector-remove = Slet: { $what }
inspector-add = Tilføj
inspector-list = { $list } ({ $count })
inspector-none-yet = Ingen endnu
inspector-unnamed = Uden navn
inspector-no-touchpoints = Ingen kontaktpunkter endnu
inspector-select = { $count ->
    [one] Markér kontaktpunktet
   *[other] Markér de { $count } kontaktpunkter
}
inspector-no-personas = Kortet har ingen personaer endnu; deres følelser kommer til at stå her.
inspector-one-at-a-time = Markér et enkelt kontaktpunkt for at se og ændre dem.
inspector-pick = Skriv for at finde
inspector-pick-or-new = Find, eller skriv en ny
inspector-pick-none = Der er ikke noget, der hedder det

# The labels of fields, and why something typed is refused.
field-title = Titel
field-name = Navn
field-owner = Ejer
field-no-owner = Ingen ejer
field-new-owner = Ny ejer ”{ $name }”
field-channel = Kanal
field-no-channel = Ingen kanal
field-channel-of-lane = Som rækken: { $name }
field-new-channel = Ny kanal ”{ $name }”
field-emotions = Følelser
field-emotion = Følelse
field-level = Niveau fra −2 til +2
field-skips = springer over
field-clear = Ryd
field-unsaid = ikke angivet
field-everyone = alle
field-moment-no = nej
field-run-by = Drives af
field-run-by-us = os
field-run-by-name = Hvem driver det
field-importance-customer = Vigtigt for kunden
field-importance-us = Vigtigt for os
field-known-from = Det ved vi, fordi
field-asked = kunderne er spurgt
field-measured = det er målt
field-assumed = vi antager det
field-reasons = På grund af
field-reason-process = proces
field-reason-revenue = omsætning
field-reason-cost = omkostninger
field-intended = Ønsket oplevelse
field-intended-hint = Det, kunden skal opleve, helt konkret
field-whom = For hvem
field-agreed-by = Aftalt med
field-strengths = Styrker
field-pain-points = Smertepunkter
field-ideas = Idéer
field-thoughts = Tanker
field-improvements = Forbedringer
field-add-improvement = Tilføj en forbedring
field-improvement-hint = Det, der foreslås
field-state = Status
field-feasibility = Gennemførlighed
field-effect = Virkning
field-person = Hvem gør det
field-due = Hvornår senest
field-moves = Målingen, den skal flytte
field-lesson = Det lærte vi
field-question = Spørgsmålet, som det blev stillet
field-target = Mål
field-share-hint = fx 80 %
field-points-hint = fx 40
field-scale = Antal svarmuligheder
field-round = { $number }. måling
field-add-round = Tilføj en måling
field-round-date = dato
field-counts = Hvor mange valgte hvert svar
field-count-of = Svar { $answer }, { $round }
field-comments = Kommentarer
field-promoters-say = Ambassadørerne siger
field-passives-say = De passive siger
field-detractors-say = Kritikerne siger
field-started-by = Hvem tager initiativet
field-started-by-customer = kunden
field-started-by-company = vi gør
field-when = Hvornår det sker
field-location = Hvor det sker
field-delivered-today = Leveres i dag af
field-delivered-target = Bør leveres af
field-by-system = et system
field-by-process = en proces
field-by-people = mennesker
field-value = Værdi for kunden
field-value-creates = skaber værdi
field-value-enables = gør den mulig
field-value-neither = ingen af delene
field-kind-of-service = Slags service
field-service = kundeservice
field-care = kundepleje
field-return-of = Kommer igen efter
field-no-return = Første gang
field-opens = Åbner kortet i filen
field-opens-title = Det kort kaldes her
field-path = Fil
field-path-hint = andet_kort.ron
field-map-goal = Hvad kortet skal bruges til
field-perspective = Perspektiv
field-as-is = som den er i dag
field-to-be = som den bør være
field-scope = Omfang
field-map-owner = Hvem tager sig af kortet
field-map-date = Dagen, kortet viser
field-next-review = Næste gennemgang
field-map-language = Sproget i kortets faste ord
field-date = Dato
field-date-hint = fx 22.11.2026
field-stages = Stadier
field-stages-shown = vis stadier på kortet
field-stage-name = Navn på ”{ $stage }”
field-linked-maps = Koblede kort
field-add-link = Tilføj et koblet kort med dets fil
field-personas = Personaer
field-owners = Ejere
field-channels = Kanaler
field-phases = Faser
field-lanes = Rækker
field-coupled-journeys = Koblede rejser
field-workshops = Workshops
field-steps = Trin
field-step = Trin { $number }
field-step-of = { $name }, trin { $number }
field-to-phase = Til fasen ”{ $name }”
field-touchpoints = Kontaktpunkter
field-add-touchpoint = Tilføj et kontaktpunkt
field-phase-goal = Det, kunden vil opnå
field-stage = Stadie
field-duration = Hvor længe den varer
field-transition-to = Før ”{ $name }” begynder
field-no-transition = Der kommer ingen fase efter.
field-wait = Ventetid
field-obstacle = Forhindring
field-drops-out = Hvem falder fra
field-description = Beskrivelse
field-lane-kind = Hvad den rummer
field-lane-touchpoints = kontaktpunkter
field-lane-emotions = følelseskurver
field-lane-notes = noter
field-lane-measures = målinger
field-lane-in-use = Den rummer { $kind }. Det kan ændres, når rækken er tom.
field-lane-channel = Kanal for hele rækken
field-shows = Viser
field-own-notes = Egne noter
field-note-text = Tekst
field-note-kind = Slags
field-note-from = Fra
field-note-to = Til
field-segment = Segment
field-persona-share = Andel af alle kunder
field-colour = Farve
field-colour-place = Farve { $number }
field-colour-taken = Farve { $number }, bruges af { $name }
field-own-colour = Eller en anden farve, som kode
field-own-colour-hint = Farvens kode. Vil du have en farve, der ikke er blandt dem ovenfor, så skriv dens kode, fx #3671C8.
field-quote = Med egne ord
field-needs = Behov
field-behaviour = Adfærd
field-expectations = Forventninger
field-remembers = Husker til sidst
field-basis = Hvad personaen bygger på
field-icon = Billede
field-icon-phone = telefon
field-icon-web = web
field-icon-shop = butik
field-icon-email = e-mail
field-icon-app = app
field-icon-letter = brev
field-icon-sms = sms
field-icon-chat = chat
field-icon-social = sociale medier
field-icon-invoice = faktura
field-icon-person = person
field-icon-sign = skilt
field-icon-home = hjemme
field-icon-other = andet
field-stance = Vores holdning
field-partnership = Samarbejdsark
field-responsible = Hvem har ansvaret
field-purpose = Formål
field-organisation = Organisering
field-costs-and-income = Deling af omkostninger og indtægter
field-benefits-for-us = Fordele for os
field-benefits-for-customers = Fordele for kunderne
field-benefits-for-partner = Fordele for partneren
field-cooperation = Samarbejdet
field-joint-measures = Det måles vi på
field-when-it-goes-wrong = Når det går galt
field-participants = Deltagere
field-department = Afdeling
field-decisions = Beslutninger
field-parked = Parkerede spørgsmål
field-no-date = ”{ $typed }” er ikke en dag; skriv den som 22.11.2026 eller 2026-11-22
field-no-level = ”{ $typed }” er ikke et niveau; det går fra −2 til +2 i tiendedele
field-no-share = ”{ $typed }” er ikke en hel procent fra 0 til 100
field-no-points = ”{ $typed }” er ikke et helt tal fra −100 til 100
field-no-count = ”{ $typed }” er ikke et antal svar
field-no-scale = ”{ $typed }” kan ikke bruges; en skala har { $least } til { $most } svar
field-no-colour = ”{ $typed }” er ikke en farve; skriv den som #3671C8

status-touchpoints = { $count ->
    [one] 1 kontaktpunkt
   *[other] { $count } kontaktpunkter
}
status-personas = { $count ->
    [one] 1 persona
   *[other] { $count } personaer
}
status-owners = { $count ->
    [one] 1 ejer
   *[other] { $count } ejere
}
status-without-owner = { $count } uden ejer
status-opening = Åbner { $name } …
status-no-map = Intet kort er åbent

canvas-name = Kort: { $title }
canvas-hint = Hjul: flyt · Ctrl+hjul: zoom · Skift+1: hele kortet

welcome-title = Hvilken rejse er vi på?
welcome-text = Begynd på et kunderejsekort, eller se på et, der følger med Rejse.
welcome-open = Åbn et kort…
welcome-templates = eller se en skabelon: faser og rækker, endnu uden kontaktpunkter
welcome-finished = eller se på et færdigt kort
welcome-drop = Du kan også trække en kortfil ind i vinduet og slippe den.
drop-here = Slip filen for at åbne kortet

problem-title = Kortet kunne ikke åbnes
problem-again = Prøv igen
problem-unfold = Vis alle { $n }
problem-fold = Vis kun den første
problem-dismiss = Luk beskeden

choose-waiting = Filvælgeren er på vej …
choose-type-instead = Skriv stien i stedet
path-title = Åbn et kort
path-no-dialog = Systemet har ingen filvælger. Skriv eller indsæt, hvor kortet ligger.
path-no-dialog-to = Systemet har ingen filvælger. Skriv eller indsæt, hvor filen skal ligge.
path-label = Sti til kortfilen
path-hint = /home/anna/kort/ny-kunde.ron
path-open = Åbn
path-cancel = Annullér
choose-filter = Kunderejsekort

# Nye kort, kopier og de seneste.
new-title = Kunderejse uden navn
new-phase-before = Overvejer
new-phase-during = Køber
new-phase-after = Bruger
new-lane-touchpoints = Kontaktpunkter
new-lane-emotions = Sådan føles det
new-lane-notes = Kundens ord
new-persona = Kunden
copy-title = { $title } (kopi)
copy-to-be-title = { $title } (ønsket)
recent-map = { $name } – { $folder }
recent-missing = { $name } – findes ikke i { $folder }
welcome-new = Nyt kort
welcome-recent = eller fortsæt med et af de seneste kort
recent-gone = findes ikke i { $folder }

# At gemme, og hvad der spørges om, før noget kan gå tabt.
state-saved = Gemt
state-unsaved = Ændringer ikke gemt
state-saving = Gemmer …
leave-title = Gem ændringerne i ”{ $title }”?
leave-text = Ellers mister du det, der er ændret, siden kortet sidst blev gemt.
leave-save = Gem
leave-drop = Gem ikke
keep-cancel = Annullér
comments-title = Gem uden kommentarerne?
comments-text = Nogen har skrevet kommentarer i filen ”{ $file }” i hånden. Rejse kan ikke bevare dem: Kortet gemmes uden.
comments-save = Gem uden kommentarer
keep-save-as = Gem som…
replace-title = Erstat ”{ $file }”?
replace-text = Der er allerede en fil med det navn. Dens indhold går tabt.
keep-elsewhere = Vælg et andet navn…
replace-yes = Erstat
conflict-title = ”{ $file }” er blevet ændret et andet sted
conflict-text = En anden eller et andet program har skrevet i filen, siden du åbnede den, og du har ændringer, der ikke er gemt.
conflict-save-as = Gem mit som…
conflict-overwrite = Overskriv med mit
conflict-keep = Behold mit
conflict-theirs = Åbn det andet og kassér mit
reload-title = Genindlæs ”{ $file }”?
reload-text = Du har ændringer, der ikke er gemt. De går tabt, når filen genindlæses.
reload-yes = Genindlæs
hanging-title = ”{ $title }” er stadig ved at blive gemt
hanging-text = Disken eller netværket, som filen ligger på, har ikke svaret endnu. En kopi af det, der ikke er gemt, bliver på denne computer, og du får den tilbudt, næste gang Rejse starter.
hanging-text-lost = Disken eller netværket, som filen ligger på, har ikke svaret endnu. Det, der ikke er gemt, går tabt.
hanging-wait = Vent lidt endnu
hanging-close = Luk alligevel
recover-title = Fortsæt med ”{ $title }”?
recover-text = Rejse blev ikke lukket rigtigt sidst, og kortet havde ændringer, der ikke var gemt.
recover-file = Det hører til { $file }
recover-yes = Gendan det
recover-drop = Kassér det
recover-later = Afgør det senere
save-title = Gem kortet
save-label = Sti, hvor kortet skal gemmes
save-save = Gem
problem-save-title = Kortet kunne ikke gemmes
problem-export-title = Billedet kunne ikke eksporteres
problem-copy-title = Billedet kunne ikke kopieres
problem-broke = Der gik noget galt inde i Rejse. Intet på kortet er gået tabt.

# Eksport af et billede.
export-title = Eksportér billede
export-format = Format
export-width = Bredde
export-width-other = Anden
export-width-pixels = Bredde i pixel
export-theme = Udseende
export-transparent = Gennemsigtig baggrund
export-becomes = { $width } × { $height } pixel
export-go = Eksportér…
export-path-title = Eksportér billedet
export-path-label = Sti, som billedet skal eksporteres til
export-path-go = Eksportér
export-filter = Billeder
export-working = Tegner billedet …
export-done = Eksporteret til { $file }
export-copy-path = Kopiér stien
copied-picture = Kortet ligger i udklipsholderen som billede, { $width } × { $height } pixel

keys-title = Taster og bevægelser
keys-by-hand = Med mus, fingre og pile
keys-on-things = Med markøren på kortet
keys-choose = Markér flere
keys-choose-how = Skift og klik, eller træk en ramme på tomt papir
keys-carry = Flyt kontaktpunkter
keys-carry-how = Træk et kontaktpunkt
keys-copy = Kopiér kontaktpunkter
keys-copy-how = Træk med Ctrl eller Alt
keys-write = Redigér tekst
keys-write-how = Dobbeltklik
keys-level = Sæt en følelse
keys-level-how = Træk et mærke; med Skift i tiendedele
keys-sweep = Tegn kurven
keys-sweep-how = Slå tegning til, tryk og stryg
keys-headers = Flyt faser og rækker, gør en fase bredere
keys-headers-how = Træk i navnet eller i kanten
keys-context = Menu for det under markøren
keys-context-how = Højreklik
keys-overview = Se et andet sted hen
keys-overview-how = Klik eller træk i oversigten
keys-more = Mere
keys-pan = Flyt kortet
keys-pan-how = Hjulet eller to fingre; til siden med Skift
keys-step = Flyt et stykke eller en side
keys-step-how = Piletasterne, Page Up og Page Down
keys-drag = Træk i papiret
keys-drag-how = Mellemrum og træk, eller træk med midterste knap
keys-zoom = Zoom ved markøren
keys-zoom-how = Ctrl og hjulet, eller knib
keys-cancel = Afbryd et træk
keys-close = Luk

# The dialogs of the help menu.
first-map-title = Dit første kort i tre trin
first-map-place = Sæt kontaktpunkterne på plads
first-map-place-how = Skriv dem på bruttolisten til venstre, eller indsæt en liste. Træk så hvert af dem ind i sin fase og række; feltet viser, hvor det lander.
first-map-feel = Markér op- og nedture
first-map-feel-how = Vælg en persona i værktøjslinjen, tryk på et mærke, og træk det op eller ned. Eller tryk D, og før musen hen over følelsesrækken. T skriver tanken bag et mærke.
first-map-export = Eksportér billedet
first-map-export-how = ”Eksportér billede” øverst til højre skriver en fil, der er skarp på enhver skærm. Ctrl+Skift+C kopierer billedet, klar til at sætte ind på et slide.
first-map-undo = Uanset hvad du gør, fortryder Ctrl+Z det.
about-version = Version { $version }
about-text = Tegner kunderejsekort og fortæller, hvad der er i dem. Intet forlader din computer: der er ingen server, ingen konto og ingen telemetri.
about-licences = Licenser. Rejse selv er fri under MIT eller Apache 2.0, som du vil.

find-field = Find på kortet
find-count = { $number } af { $count }
find-none = Intet fundet
find-next = Næste
find-previous = Forrige
find-close = Luk søgningen
find-where = { $what } – { $name }
find-map = Kort
find-linked-map = Koblet kort
find-stage = Stadie
find-phase = Fase
find-transition = Overgang
find-lane = Række
find-persona = Persona
find-touchpoint = Kontaktpunkt
find-intended = Ønsket oplevelse
find-coupled = Koblet rejse
find-partnership = Samarbejdsark
find-workshop = Workshop

focus-on = Fokus: { $what }
focus-found = ”{ $text }”

why-no-map = Åbn først et kort
why-saved = Alt er gemt
why-no-file = Kortet har ingen fil endnu
why-nothing-to-undo = Der er intet at fortryde
why-nothing-to-redo = Der er intet at gentage
why-nothing-found = Søg først efter noget
why-nothing-chosen = Markér først noget på kortet
why-none-there = Ingen kontaktpunkter hører til her
why-no-focus = Intet er i fokus
why-no-touchpoint = Markér først et kontaktpunkt
why-none-placed = Markér først et kontaktpunkt, der står på kortet
why-not-one = Markér ét kontaktpunkt, der står på kortet
why-not-several = Markér to eller flere kontaktpunkter
why-not-in-one-step = Markér flere kontaktpunkter, der står i samme trin
why-no-curves = Kortet har ingen række til følelser
why-no-persona = Tilføj først en persona
why-no-feeling = Der er endnu intet sagt om, hvad personaen føler her
why-coupled = De indgår allerede i en koblet rejse
why-map-has-no-steps = Kortet har ingen trin endnu
why-lane-is-there = Kortet har allerede den række
why-no-phase = Markér først en fase
why-no-step = Markér først et trin
why-no-notes-lane = Markér først en række til noter
why-nobody-chosen = Markér først en persona eller en ejer

palette-field = Find en kommando, en fase eller et kontaktpunkt
palette-none = Intet hedder ”{ $text }”
palette-not-now = ”{ $command }” kan ikke udføres nu.
palette-why-not = ”{ $command }” kan ikke udføres nu. { $why }.
palette-show = Vis { $name }
palette-chosen = Markeret
palette-give = { $what }: { $name }

# Other words that people look for commands by.
also-undo = tilbage, tag tilbage
also-redo = gentag, gendan, annullér fortryd
also-remove = fjern, ryd, tag ud
also-write = omdøb, ret, navn, titel, skift navn
also-new = tilføj kontaktpunkt, opret, kort
also-export = gem som billede, png, svg, powerpoint, slide, udskriv, pdf
also-copy-picture = skærmbillede, billede til udklipsholder, slide, powerpoint
also-find = søg, led efter
also-fit = tilpas, zoom ud til alt, overblik
also-save = lagre
also-keys = genveje, hjælp, tastatur
also-inventory = liste, panel, sidepanel
also-inspector = inspektør, panel, detaljer, felter
also-draw = skitsér, pen, følelser, kurve
also-skip = ikke relevant, går forbi
also-clear = nulstil, tøm
also-think = citat, kommentar
also-unplace = tag af kortet
also-duplicate = kopi, klon, lav kopi
also-merge = kombinér, forén, saml
also-phase = kolonne, afsnit
also-lane = bane, svømmebane
also-persona = kunde, segment, person
also-owner = team, afdeling, ansvarlig
also-focus-off = uden filter, ophæv fokus
also-history = versioner, log, trin
also-theme = mørk tilstand, farver, natdesign
also-scale = skriftstørrelse, tekststørrelse

history-title = Historik
history-close = Luk historikken
history-empty = Intet er ændret endnu.

minimap-name = Oversigt over kortet
minimap-hint = Klik eller træk for at se et andet sted hen

window-title = { $title } – Rejse
window-title-unsaved = { $title } * – Rejse

error-no-display = der er ingen skærm at åbne et vindue på; rejse export tegner kort uden vindue
error-no-library = et bibliotek, som vinduer har brug for, mangler ({ $what }); rejse export tegner kort uden vindue
error-no-graphics = OpenGL, som skal tegne vinduet, blev ikke fundet; rejse export tegner kort uden vindue
error-window = vinduet kunne ikke åbnes ({ $what }); rejse export tegner kort uden vindue

spoken-stage-before = før
spoken-stage-during = under
spoken-stage-after = efter
spoken-phase = Fase i stadiet ”{ $stage }”
spoken-phase-goal = Fase i stadiet ”{ $stage }”; kundens mål: { $goal }
spoken-lane-touchpoints = Række med kontaktpunkter
spoken-lane-emotions = Række med følelseskurver
spoken-lane-notes = Række med noter
spoken-lane-measures = Række med målinger
spoken-place = { $phase }, trin { $step }; { $lane }
spoken-run-by = drives af { $name }
spoken-return = kommer igen; første gang er ”{ $first }”
spoken-csat-target-met = målet på { $percent } er nået
spoken-csat-target-missed = målet på { $percent } er ikke nået
spoken-csat-change = { $points } procentpoint siden forrige måling
spoken-hand-off = Overdragelse fra { $from } til { $to }
spoken-hand-off-at = { $persona }, fra ”{ $from }” til ”{ $to }”
spoken-hand-off-fall = { $persona }, fra ”{ $from }” til ”{ $to }”; her falder kurven
spoken-remembers = { $persona } husker
spoken-note = { $kind } i { $lane }
spoken-owner-of-legend = Ejer
spoken-opens = åbner kortet ”{ $map }”
spoken-transition = Overgang fra ”{ $from }” til ”{ $to }”
spoken-wait = ventetid: { $text }
spoken-obstacle = forhindring: { $text }
spoken-drops-out = falder fra: { $text }
spoken-duration = varighed: { $text }
spoken-part-of-coupled = del af den koblede rejse ”{ $name }”
spoken-consists-of = kontaktpunkter: { $touchpoints }
spoken-inventory = På bruttolisten

# What is known of a touchpoint, each after its label.
fact-owner = Ejer
fact-nobody = ingen endnu
fact-run-by = Drives af
fact-channel = Kanal
fact-important = Vigtigt for kunden
fact-score = { $score } af 5
fact-improvement = Forbedring
fact-in-state = { $text } ({ $state })
fact-skips = springer det over
fact-csat = { $score } af { $answers } svar
