# The window.

menu-file = Arkiv
menu-recent = Öppna senaste
menu-templates = Mallar
menu-samples = Exempel
menu-edit = Redigera
menu-map = Karta
menu-view = Visa
menu-theme = Utseende
menu-scale = Gränssnittets storlek
menu-language = Språk
menu-help = Hjälp
menu-move = Flytta
menu-feeling = Känsla
menu-select = Markera
menu-focus = Fokusera på
menu-of-owner = Ägare
menu-of-channel = Kanal
menu-of-stage = Skede
menu-of-phase = Fas
menu-of-lane = Rad
menu-of-persona = Persona

command-new = Ny karta
command-open = Öppna…
command-save = Spara
command-save-as = Spara som…
command-duplicate = Duplicera kartan
command-to-be = Önskad resa utifrån den här kartan
command-clear-recent = Rensa listan
command-export = Exportera bild…
command-copy-picture = Kopiera som bild
command-reload = Läs in igen
command-close = Stäng kartan
command-quit = Avsluta
command-undo = Ångra
command-undo-step = Ångra { $step }
command-redo = Gör om
command-redo-step = Gör om { $step }
command-go-to-start = Som den öppnades
command-select = Markera
command-cut = Klipp ut
command-copy = Kopiera
command-paste = Klistra in
command-paste-here = Klistra in här
command-place = Placera på kartan…
command-fit = Visa hela kartan
command-actual-size = Verklig storlek
command-zoom-in = Zooma in
command-zoom-out = Zooma ut
command-theme-system = Som systemet
command-theme-light = Ljust
command-theme-dark = Mörkt
command-to-dark = Byt till mörkt
command-to-light = Byt till ljust
command-scale-larger = Större gränssnitt
command-scale-smaller = Mindre gränssnitt
command-inventory = Bruttolista
command-inspector = Egenskaper
command-menus = Menyer
command-keys = Tangenter
command-first-map = Din första karta
command-about = Om Rejse
command-find = Sök…
command-find-next = Sök nästa
command-find-previous = Sök föregående
command-go-to = Gå till ”{ $name }”
command-select-all = Markera allt
command-select-nothing = Avmarkera
command-select-owner = Markera alla hos ”{ $name }”
command-select-without-owner = Markera alla utan ägare
command-select-channel = Markera alla via ”{ $name }”
command-select-phase = Markera alla i ”{ $name }”
command-select-lane = Markera alla i raden ”{ $name }”
command-select-path = Markera alla på vägen för ”{ $name }”
command-select-found = Markera det som hittades
command-focus = Fokusera på ”{ $what }”
command-focus-found = Fokusera på det som hittades
command-focus-off = Visa allt igen
command-fit-selection = Visa det markerade
command-minimap = Översikt i hörnet
command-palette = Hitta ett kommando…
command-history = Historik
command-context-menu = Meny för det markerade
command-next-panel = Till nästa panel

did-change = { $count ->
    [one] ändring av ”{ $name }”
   *[other] ändring av { $count } kontaktpunkter
}
did-rename = namnbyte till ”{ $name }”
did-move = { $count ->
    [one] flytt av ”{ $name }”
   *[other] flytt av { $count } kontaktpunkter
}
did-spread = fördelning av { $count } kontaktpunkter på steg
did-remove = { $count ->
    [one] borttagning av ”{ $name }”
   *[other] borttagning av { $count } kontaktpunkter
}
did-add = { $count ->
    [one] tillägg av ”{ $name }”
   *[other] tillägg av { $count } kontaktpunkter
}
did-cut = { $count ->
    [one] urklipp av ”{ $name }”
   *[other] urklipp av { $count } kontaktpunkter
}
did-paste = { $count ->
    [one] inklistring av ”{ $name }”
   *[other] inklistring av { $count } kontaktpunkter
}
did-place = { $count ->
    [one] placering av ”{ $name }”
   *[other] placering av { $count } kontaktpunkter
}
did-give-owner = { $count ->
    [one] ägare till ”{ $name }”
   *[other] ägare till { $count } kontaktpunkter
}
did-give-channel = { $count ->
    [one] kanal för ”{ $name }”
   *[other] kanal för { $count } kontaktpunkter
}

# Building the frame of a map.
menu-add = Lägg till
menu-add-lane = Lägg till rad
menu-lane-above = Lägg till rad ovanför
menu-lane-below = Lägg till rad under
menu-phase = Fas
menu-step = Steg
menu-lane-shows = Raden visar

command-add-phase = Lägg till fas
command-add-phase-before = Lägg till fas före
command-add-phase-after = Lägg till fas efter
command-duplicate-phase = Duplicera fas
command-duplicate-phase-whole = Duplicera fas med kontaktpunkter
command-add-transition = Lägg till övergång
command-insert-step-before = Infoga steg före
command-insert-step-after = Infoga steg efter
command-remove-step = Ta bort steg
command-step-left = Flytta steg åt vänster
command-step-right = Flytta steg åt höger
command-widen = Bredda med ett steg
command-narrow = Minska med ett steg
command-add-note = Lägg till anteckning
command-add-persona = Lägg till persona
command-add-owner = Lägg till ägare
command-add-channel = Lägg till kanal
command-add-coupled = Lägg till kopplad resa
command-add-workshop = Lägg till workshop
command-next-colour = Nästa färg
command-shift-earlier = Flytta tidigare
command-shift-later = Flytta senare
command-shift-left = Flytta åt vänster
command-shift-right = Flytta åt höger
command-shift-up = Flytta upp
command-shift-down = Flytta ned
command-remove = Ta bort
command-remove-named = Ta bort ”{ $name }”
command-remove-asking = Ta bort ”{ $name }”…
command-remove-touchpoints = Ta bort { $count } kontaktpunkter
command-remove-note = Ta bort anteckning
command-remove-transition = Ta bort övergång
command-merge = Slå ihop kontaktpunkter
command-split = Dela kontaktpunkten i två

did-stage = skede för ”{ $name }”
did-transition = övergång efter ”{ $name }”
did-add-step = nytt steg i ”{ $name }”
did-remove-step = borttagning av ett steg i ”{ $name }”
did-move-step = flytt av ett steg till ”{ $name }”
did-recolour = färg på ”{ $name }”
did-merge = sammanslagning till ”{ $name }”
did-split = delning av ”{ $name }”

# The names that new things have until they are given one, and lanes of a kind.
frame-new-phase = Ny fas
frame-new-lane = Ny rad
frame-new-persona = Ny persona
frame-new-owner = Ny ägare
frame-new-channel = Ny kanal
frame-new-coupled = Kopplad resa
frame-new-workshop = Workshop
frame-new-note = Ny anteckning
frame-new-wait = Hur lång är väntetiden?
frame-lane-touchpoints = Kontaktpunkter
frame-lane-emotions = Känslor
frame-lane-thoughts = Tankar
frame-lane-strengths = Styrkor
frame-lane-pain-points = Smärtpunkter
frame-lane-ideas = Idéer
frame-lane-employees-know = Medarbetarna vet
frame-lane-improvements = Förbättringar
frame-lane-notes = Anteckningar
frame-lane-measures = Nöjdhet (CSAT)

# The hint on an empty map.
frame-empty-title = Var börjar resan?
frame-empty-text = Skriv kontaktpunkterna först, eller ge kartan faser och rader. Allt går att ändra senare.
frame-empty-phase = Lägg till en fas
frame-empty-lane = Lägg till en rad
frame-empty-inventory = Skriv kontaktpunkter på bruttolistan

# Hints over the canvas for those who have just begun.
hint-draw = Håll musknappen nere och rita över känsloraden: varje kontaktpunkt på vägen får nivån under pekaren, för { $name }. Esc eller { $key } avslutar.
hint-touchpoints = Dra hit kontaktpunkter från bruttolistan, eller dubbelklicka för att skriva en.
hint-curve = Här kommer kurvan för { $name } att gå, med ett märke vid varje kontaktpunkt.
hint-no-marks = { $name } har inga märken än. Klicka vid en kontaktpunkt, eller tryck D och dra.
hint-no-persona = Kurvor behöver en persona: lägg till den första i verktygsfältet.
hint-owners = Här står de team som äger kontaktpunkter, vart och ett med sin färg.

removal-title = Ta bort ”{ $name }”?
removal-owner = { $count ->
    [one] Den äger 1 kontaktpunkt. Vem äger den framöver?
   *[other] Den äger { $count } kontaktpunkter. Vem äger dem framöver?
}
removal-channel = { $count ->
    [one] 1 kontaktpunkt eller rad går genom den. Vilken kanal ska det vara framöver?
   *[other] { $count } kontaktpunkter och rader går genom den. Vilken kanal ska det vara framöver?
}
removal-cards = { $count ->
    [one] Det står 1 kontaktpunkt i den. Vart ska den?
   *[other] Det står { $count } kontaktpunkter i den. Vart ska de?
}
removal-no-owner = Ingen än
removal-no-channel = Ingen kanal än
removal-inventory = Till bruttolistan
removal-remove = Ta bort

# Touchpoints and curves, edited on the map.
command-card-new = Ny kontaktpunkt
command-new-here = Ny kontaktpunkt här
command-card-rename = Redigera text
command-card-duplicate = Duplicera
command-card-unplace = Tillbaka till bruttolistan
command-walk-left = Gå till kontaktpunkten till vänster
command-walk-right = Gå till kontaktpunkten till höger
command-walk-up = Gå till kontaktpunkten ovanför
command-walk-down = Gå till kontaktpunkten nedanför
command-move-left = Flytta ett steg tidigare
command-move-right = Flytta ett steg senare
command-move-up = Flytta en rad upp
command-move-down = Flytta en rad ned
command-reorder-up = Flytta upp i rutan
command-reorder-down = Flytta ned i rutan
command-spread = Fördel på steg
command-level-up = Känslan en halv nivå upp
command-level-down = Känslan en halv nivå ned
command-level-up-fine = Känslan en tiondel upp
command-level-down-fine = Känslan en tiondel ned
command-level-neutral = Känslan neutral
command-level-clear = Rensa känslan
command-level-skip = Personan hoppar över
command-think = Skriv tanken…
command-draw = Rita kurvan
new-touchpoint = Ny kontaktpunkt
key-enter = Enter
key-delete = Delete
key-backspace = Backsteg
naming-thought = Vad { $name } tänker här
naming-title = Vad ska det heta?
canvas-writing = Texten på ”{ $name }”
did-think = tanke vid ”{ $name }”
did-draw = ritning av kurvan för { $name }
did-widen = ny bredd på ”{ $name }”
did-unplace = { $count ->
    [one] återflytt av ”{ $name }” till bruttolistan
   *[other] återflytt av { $count } kontaktpunkter till bruttolistan
}
did-duplicate = { $count ->
    [one] kopia av ”{ $name }”
   *[other] kopior av { $count } kontaktpunkter
}
did-feel = { $count ->
    [one] känsla vid ”{ $name }”
   *[other] känsla vid { $count } kontaktpunkter
}
did-clear = { $count ->
    [one] rensning av känslan vid ”{ $name }”
   *[other] rensning av känslan vid { $count } kontaktpunkter
}
did-skip = { $count ->
    [one] överhoppning av ”{ $name }”
   *[other] överhoppning av { $count } kontaktpunkter
}

feeling-delighted = Förtjust
feeling-pleased = Nöjd
feeling-neutral = Neutral
feeling-annoyed = Irriterad
feeling-desperate = Förtvivlad
level-with-word = { $level } · { $word }
carried = { $count ->
    [one] En kontaktpunkt
   *[other] { $count } kontaktpunkter
}
carried-steps = { $count ->
    [one] Ett steg
   *[other] { $count } steg
}

key-ctrl = Ctrl
key-cmd = Cmd
key-alt = Alt
key-shift = Skift
key-escape = Esc
key-menu = Menytangent

sample-washing-machine = En ny tvättmaskin
sample-washing-machine-about = En butik, på danska
sample-business-system = Ett nytt affärssystem
sample-business-system-about = B2B, på svenska
sample-weekend-trip = En helg vid havet
sample-weekend-trip-about = Ett hotell, på engelska

template-before-during-after = Före, under och efter
template-before-during-after-about = Tre faser, en för varje skede
template-business-purchase = Köp mellan företag
template-business-purchase-about = Från behov till förlängning
template-service-visit = Servicebesök
template-service-visit-about = Från felanmälan till nöjd kund
template-onboarding = Ny kund
template-onboarding-about = De första veckorna, tills det är en vana

tool-persona = Visa främst
tool-more-personas = { $count ->
    [one] En persona till
   *[other] { $count } personas till
}
tool-back-to-map = Tillbaka till kartan
tool-with-keys = { $command } ({ $keys })

inventory-title = Bruttolista
inventory-count = { $count } inte placerade
inventory-found = { $found } av { $count }
inventory-filter = Sök i bruttolistan
inventory-no-owner = ingen ägare
inventory-customer = kunden själv
inventory-others = andra
inventory-empty = Allt finns på kartan. Skriv ner mer ovanför, så väntar det här tills du drar det på plats.
inventory-no-touchpoints = Inga kontaktpunkter är nedskrivna än. Skriv den första ovanför, eller klistra in en hel lista: en rad för varje, eller en kolumn från ett kalkylblad. Dra dem sedan in på kartan.
inventory-no-match = Inget i bruttolistan innehåller ”{ $text }”.
inventory-clear = Rensa sökningen
inventory-resize = Bruttolistans bredd
inventory-hide = Dölj bruttolistan
inventory-write = Skriv, eller klistra in en lista
inventory-alike = { $count ->
    [one] En liknar en kontaktpunkt du redan har.
   *[other] { $count } liknar kontaktpunkter du redan har.
}
inventory-show-alike = Visa vilka
inventory-take-out = Ta bort
inventory-keep = Behåll
inventory-like = liknar ”{ $title }”
inventory-numbers = { $count ->
    [one] Numret framför 1 rad har utelämnats.
   *[other] Numren framför { $count } rader har utelämnats.
}
inventory-keep-numbers = Sätt tillbaka dem
inventory-left-out = { $count ->
    [one] ”{ $text }” kom inte med: det är varken kontaktpunkt, ägare eller kanal.
   *[other] { $count } celler kom inte med, bland andra ”{ $text }”: de är varken kontaktpunkt, ägare eller kanal.
}
inventory-sort = Sortera
inventory-by-written = I den ordning de skrevs
inventory-by-title = Efter titel
inventory-by-owner = Efter ägare
inventory-by-channel = Efter kanal
inventory-placed-too = Visa även dem på kartan
inventory-on-map = på kartan

place-title = { $count ->
    [one] Placera ”{ $name }”
   *[other] Placera { $count } kontaktpunkter
}
place-phase = Fas
place-step = Steg
place-step-number = Steg { $number }
place-step-with = Steg { $number }: { $titles }
place-new-step = Nytt steg sist
place-lane = Rad
place-button = Placera
place-no-room = Kartan behöver först en fas och en rad för kontaktpunkter.

inspector-hide = Dölj egenskaperna
inspector-resize = Egenskapernas bredd
inspector-map = Kartan
inspector-touchpoints = { $count ->
    [one] Kontaktpunkt
   *[other] { $count } kontaktpunkter
}
inspector-stage = Skede
inspector-phase = Fas
inspector-transition = Övergång
inspector-step = Steg
inspector-lane = Rad
inspector-note = Anteckning
inspector-owner = Ägare
inspector-channel = Kanal
inspector-persona = Persona
inspector-coupled-journey = Kopplad resa
inspector-workshop = Workshop
inspector-worth = Bedömning
inspector-words = Det som fungerar och det som skaver
inspector-measures = Mätt
inspector-more = Mer om den
inspector-mixed = olika
inspector-of = { $what }, { $whom }
inspector-entry = { $list }, nr { $number }
inspector-score = { $label }: { $score } av 5
inspector-remove = Ta bort: { $what }
inspector-add = Lägg till
inspector-list = { $list } ({ $count })
inspector-none-yet = Inga ännu
inspector-unnamed = Utan namn
inspector-no-touchpoints = Inga kontaktpunkter ännu
inspector-select = { $count ->
    [one] Markera kontaktpunkten
   *[other] Markera de { $count } kontaktpunkterna
}
inspector-no-personas = Kartan har inga personas ännu; deras känslor kommer att stå här.
inspector-one-at-a-time = Markera en enda kontaktpunkt för att se och ändra dem.
inspector-pick = Skriv för att hitta
inspector-pick-or-new = Hitta, eller skriv en ny
inspector-pick-none = Inget heter så

# The labels of fields, and why something typed is refused.
field-title = Titel
field-name = Namn
field-owner = Ägare
field-no-owner = Ingen ägare
field-new-owner = Ny ägare ”{ $name }”
field-channel = Kanal
field-no-channel = Ingen kanal
field-channel-of-lane = Som raden: { $name }
field-new-channel = Ny kanal ”{ $name }”
field-emotions = Känslor
field-emotion = Känsla
field-level = Nivå från −2 till +2
field-skips = hoppar över
field-clear = Rensa
field-unsaid = ej angivet
field-everyone = alla
field-moment-no = nej
field-run-by = Drivs av
field-run-by-us = oss
field-run-by-name = Vem driver det
field-importance-customer = Viktigt för kunden
field-importance-us = Viktigt för oss
field-known-from = Det vet vi för att
field-asked = kunderna har tillfrågats
field-measured = det har mätts
field-assumed = vi antar det
field-reasons = På grund av
field-reason-process = process
field-reason-revenue = intäkter
field-reason-cost = kostnader
field-intended = Önskad upplevelse
field-intended-hint = Det som kunden ska uppleva, helt konkret
field-whom = För vem
field-agreed-by = Överenskommet med
field-strengths = Styrkor
field-pain-points = Smärtpunkter
field-ideas = Idéer
field-thoughts = Tankar
field-improvements = Förbättringar
field-add-improvement = Lägg till en förbättring
field-improvement-hint = Det som föreslås
field-state = Status
field-feasibility = Genomförbarhet
field-effect = Effekt
field-person = Vem gör det
field-due = Senast när
field-moves = Måttet den ska påverka
field-lesson = Det lärde vi oss
field-question = Frågan som den ställdes
field-target = Mål
field-share-hint = t.ex. 80 %
field-points-hint = t.ex. 40
field-scale = Antal svarsalternativ
field-round = Mätning { $number }
field-add-round = Lägg till en mätning
field-round-date = datum
field-counts = Hur många valde varje svar
field-count-of = Svar { $answer }, { $round }
field-comments = Kommentarer
field-promoters-say = Ambassadörerna säger
field-passives-say = De passiva säger
field-detractors-say = Kritikerna säger
field-started-by = Vem tar initiativet
field-started-by-customer = kunden
field-started-by-company = vi gör
field-when = När det händer
field-location = Var det händer
field-delivered-today = Levereras i dag av
field-delivered-target = Borde levereras av
field-by-system = ett system
field-by-process = en process
field-by-people = människor
field-value = Värde för kunden
field-value-creates = skapar värde
field-value-enables = gör det möjligt
field-value-neither = ingetdera
field-kind-of-service = Slags service
field-service = kundservice
field-care = kundvård
field-return-of = Återkommer efter
field-no-return = Första gången
field-opens = Öppnar kartan i filen
field-opens-title = Den kartan kallas här
field-path = Fil
field-path-hint = annan_karta.ron
field-map-goal = Vad kartan ska användas till
field-perspective = Perspektiv
field-as-is = som den är i dag
field-to-be = som den borde vara
field-scope = Omfattning
field-map-owner = Vem tar hand om kartan
field-map-date = Dagen som kartan visar
field-next-review = Nästa genomgång
field-map-language = Språket i kartans fasta ord
field-date = Datum
field-date-hint = t.ex. 2026-11-22
field-stages = Skeden
field-stages-shown = visa skeden på kartan
field-stage-name = Namn på ”{ $stage }”
field-linked-maps = Länkade kartor
field-add-link = Lägg till en länkad karta med dess fil
field-personas = Personas
field-owners = Ägare
field-channels = Kanaler
field-phases = Faser
field-lanes = Rader
field-coupled-journeys = Kopplade resor
field-workshops = Workshoppar
field-steps = Steg
field-step = Steg { $number }
field-step-of = { $name }, steg { $number }
field-to-phase = Till fasen ”{ $name }”
field-touchpoints = Kontaktpunkter
field-add-touchpoint = Lägg till en kontaktpunkt
field-phase-goal = Det som kunden vill uppnå
field-stage = Skede
field-duration = Hur länge den varar
field-transition-to = Innan ”{ $name }” börjar
field-no-transition = Ingen fas följer.
field-wait = Väntetid
field-obstacle = Hinder
field-drops-out = Vilka faller bort
field-description = Beskrivning
field-lane-kind = Vad den innehåller
field-lane-touchpoints = kontaktpunkter
field-lane-emotions = känslokurvor
field-lane-notes = anteckningar
field-lane-measures = mätningar
field-lane-in-use = Den rymmer { $kind }. Det går att ändra när raden är tom.
field-lane-channel = Kanal för hela raden
field-shows = Visar
field-own-notes = Egna anteckningar
field-note-text = Text
field-note-kind = Slag
field-note-from = Från
field-note-to = Till
field-segment = Segment
field-persona-share = Andel av alla kunder
field-colour = Färg
field-colour-place = Färg { $number }
field-colour-taken = Färg { $number }, används av { $name }
field-own-colour = Eller en annan färg, som kod
field-own-colour-hint = Färgens kod. Vill du ha en färg som inte finns bland dem ovanför skriver du dess kod, t.ex. #3671C8.
field-quote = Med egna ord
field-needs = Behov
field-behaviour = Beteende
field-expectations = Förväntningar
field-remembers = Minns till slut
field-basis = Vad personan bygger på
field-icon = Bild
field-icon-phone = telefon
field-icon-web = webb
field-icon-shop = butik
field-icon-email = e-post
field-icon-app = app
field-icon-letter = brev
field-icon-sms = sms
field-icon-chat = chatt
field-icon-social = sociala medier
field-icon-invoice = faktura
field-icon-person = person
field-icon-sign = skylt
field-icon-home = hemma
field-icon-other = annat
field-stance = Vår hållning
field-partnership = Samarbetsunderlag
field-responsible = Vem tar ansvaret
field-purpose = Syfte
field-organisation = Organisation
field-costs-and-income = Delning av kostnader och intäkter
field-benefits-for-us = Fördelar för oss
field-benefits-for-customers = Fördelar för kunderna
field-benefits-for-partner = Fördelar för partnern
field-cooperation = Samarbetet
field-joint-measures = Det mäts vi på
field-when-it-goes-wrong = När det går fel
field-participants = Deltagare
field-department = Avdelning
field-decisions = Beslut
field-parked = Parkerade frågor
field-no-date = ”{ $typed }” är ingen dag; skriv den som 22 november 2026 eller 2026-11-22
field-no-level = ”{ $typed }” är ingen nivå; den går från −2 till +2 i tiondelar
field-no-share = ”{ $typed }” är inte en hel procent från 0 till 100
field-no-points = ”{ $typed }” är inget heltal från −100 till 100
field-no-count = ”{ $typed }” är inget antal svar
field-no-scale = ”{ $typed }” går inte; en skala har { $least } till { $most } svar
field-no-colour = ”{ $typed }” är ingen färg; skriv den som #3671C8

status-touchpoints = { $count ->
    [one] 1 kontaktpunkt
   *[other] { $count } kontaktpunkter
}
status-personas = { $count ->
    [one] 1 persona
   *[other] { $count } personas
}
status-owners = { $count ->
    [one] 1 ägare
   *[other] { $count } ägare
}
status-without-owner = { $count } utan ägare
status-opening = Öppnar { $name } …
status-no-map = Ingen karta är öppen

canvas-name = Karta: { $title }
canvas-hint = Hjul: flytta · Ctrl+hjul: zooma · Skift+1: hela kartan

welcome-title = Vilken resa är vi på?
welcome-text = Börja på en egen kundresekarta, eller titta på ett av exemplen i Rejse.
welcome-open = Öppna en karta…
welcome-templates = eller se en mall: faser och rader, ännu utan kontaktpunkter
welcome-finished = eller titta på en färdig karta
welcome-drop = Du kan också släppa en kartfil var som helst i fönstret.
drop-here = Släpp filen för att öppna kartan

problem-title = Kartan kunde inte öppnas
problem-again = Försök igen
problem-unfold = Visa alla { $n }
problem-fold = Visa bara den första
problem-dismiss = Stäng meddelandet

choose-waiting = Fildialogen är på väg …
choose-type-instead = Skriv sökvägen i stället
path-title = Öppna en karta
path-no-dialog = Systemet har ingen fildialog. Skriv eller klistra in var kartan ligger.
path-no-dialog-to = Systemet har ingen fildialog. Skriv eller klistra in var filen ska ligga.
path-label = Sökväg till kartfilen
path-hint = /home/anna/kartor/ny-kund.ron
path-open = Öppna
path-cancel = Avbryt
choose-filter = Kundresekartor

# Nya kartor, kopior och de senaste.
new-title = Namnlös kundresa
new-phase-before = Överväger
new-phase-during = Köper
new-phase-after = Använder
new-lane-touchpoints = Kontaktpunkter
new-lane-emotions = Så känns det
new-lane-notes = Kundens ord
new-persona = Kunden
copy-title = { $title } (kopia)
copy-to-be-title = { $title } (önskad)
recent-map = { $name } – { $folder }
recent-missing = { $name } – finns inte i { $folder }
welcome-new = Ny karta
welcome-recent = eller fortsätt med någon av de senaste kartorna
recent-gone = finns inte i { $folder }

# Att spara, och vad som frågas innan något kan gå förlorat.
state-saved = Sparad
state-unsaved = Osparade ändringar
state-saving = Sparar …
leave-title = Spara ändringarna i ”{ $title }”?
leave-text = Om du inte sparar förlorar du ändringarna sedan kartan senast sparades.
leave-save = Spara
leave-drop = Spara inte
keep-cancel = Avbryt
comments-title = Spara utan kommentarerna?
comments-text = Någon har skrivit kommentarer för hand i filen ”{ $file }”. Rejse kan inte behålla dem: kartan sparas utan.
comments-save = Spara utan kommentarer
keep-save-as = Spara som…
replace-title = Ersätta ”{ $file }”?
replace-text = Det finns redan en fil med det namnet. Innehållet går förlorat.
keep-elsewhere = Välj ett annat namn…
replace-yes = Ersätt
conflict-title = ”{ $file }” har ändrats någon annanstans
conflict-text = Någon annan eller ett annat program har skrivit i filen sedan du öppnade den, och du har ändringar som inte är sparade.
conflict-save-as = Spara min som…
conflict-overwrite = Skriv över med min
conflict-keep = Behåll min
conflict-theirs = Öppna den andra och släng min
reload-title = Läsa in ”{ $file }” igen?
reload-text = Du har ändringar som inte är sparade. De går förlorade när filen läses in igen.
reload-yes = Läs in igen
hanging-title = ”{ $title }” håller fortfarande på att sparas
hanging-text = Disken eller nätverket som filen ligger på har inte svarat än. En kopia av det som inte är sparat finns kvar på den här datorn och erbjuds nästa gång Rejse startar.
hanging-text-lost = Disken eller nätverket som filen ligger på har inte svarat än. Det som inte är sparat går förlorat.
hanging-wait = Vänta lite till
hanging-close = Stäng ändå
recover-title = Fortsätta med ”{ $title }”?
recover-text = Rejse stängdes inte som det ska förra gången, och kartan hade ändringar som inte var sparade.
recover-file = Den hör till { $file }
recover-yes = Återställ den
recover-drop = Släng den
recover-later = Bestäm senare
save-title = Spara kartan
save-label = Sökväg där kartan ska sparas
save-save = Spara
problem-save-title = Kartan kunde inte sparas
problem-export-title = Bilden kunde inte exporteras
problem-copy-title = Bilden kunde inte kopieras
problem-broke = Något gick fel inne i Rejse. Inget på kartan har gått förlorat.

# Export av en bild.
export-title = Exportera bild
export-format = Format
export-width = Bredd
export-width-other = Annan
export-width-pixels = Bredd i pixlar
export-theme = Utseende
export-transparent = Genomskinlig bakgrund
export-becomes = { $width } × { $height } pixlar
export-go = Exportera…
export-path-title = Exportera bilden
export-path-label = Sökväg som bilden ska exporteras till
export-path-go = Exportera
export-filter = Bilder
export-working = Ritar bilden …
export-done = Exporterad till { $file }
export-copy-path = Kopiera sökvägen
copied-picture = Kartan ligger i Urklipp som bild, { $width } × { $height } pixlar

keys-title = Tangenter och gester
keys-by-hand = Med mus, fingrar och pilar
keys-on-things = Med pekaren på kartan
keys-choose = Markera flera
keys-choose-how = Skift och klicka, eller dra en ram på tomt papper
keys-carry = Flytta kontaktpunkter
keys-carry-how = Dra en kontaktpunkt
keys-copy = Kopiera kontaktpunkter
keys-copy-how = Dra med Ctrl eller Alt
keys-write = Redigera text
keys-write-how = Dubbelklicka
keys-level = Sätt en känsla
keys-level-how = Dra ett märke; med Skift i tiondelar
keys-sweep = Rita kurvan
keys-sweep-how = Slå på ritning, tryck och svep
keys-headers = Flytta faser och rader, bredda en fas
keys-headers-how = Dra i namnet eller i kanten
keys-context = Meny för det under pekaren
keys-context-how = Högerklick
keys-overview = Titta någon annanstans
keys-overview-how = Klicka eller dra i översikten
keys-more = Mer
keys-pan = Flytta kartan
keys-pan-how = Hjulet eller två fingrar; i sidled med Skift
keys-step = Flytta en bit eller en sida
keys-step-how = Piltangenterna, Page Up och Page Down
keys-drag = Dra i papperet
keys-drag-how = Blanksteg och dra, eller dra med mittknappen
keys-zoom = Zooma vid pekaren
keys-zoom-how = Ctrl och hjulet, eller nyp
keys-cancel = Avbryt en dragning
keys-close = Stäng

# The dialogs of the help menu.
first-map-title = Din första karta i tre steg
first-map-place = Placera kontaktpunkterna
first-map-place-how = Skriv dem på bruttolistan till vänster, eller klistra in en lista. Dra sedan var och en till sin fas och rad; rutan visar var den hamnar.
first-map-feel = Markera toppar och dalar
first-map-feel-how = Välj en persona i verktygsfältet, tryck på ett märke och dra det uppåt eller nedåt. Eller tryck D och dra över känsloraden. T skriver tanken bakom ett märke.
first-map-export = Exportera bilden
first-map-export-how = ”Exportera bild” högst upp till höger skriver en fil som är skarp på alla skärmar. Ctrl+Skift+C kopierar bilden, redo att klistras in i en presentation.
first-map-undo = Vad du än gör går det att ångra med Ctrl+Z.
about-version = Version { $version }
about-text = Ritar kundresekartor och berättar vad som finns i dem. Ingenting lämnar din dator: det finns ingen server, inget konto och ingen telemetri.
about-licences = Licenser. Rejse självt är fritt under MIT eller Apache 2.0, som du vill.

find-field = Sök på kartan
find-count = { $number } av { $count }
find-none = Inget hittades
find-next = Nästa
find-previous = Föregående
find-close = Stäng sökningen
find-where = { $what } – { $name }
find-map = Karta
find-linked-map = Länkad karta
find-stage = Skede
find-phase = Fas
find-transition = Övergång
find-lane = Rad
find-persona = Persona
find-touchpoint = Kontaktpunkt
find-intended = Önskad upplevelse
find-coupled = Kopplad resa
find-partnership = Samarbetsunderlag
find-workshop = Workshop

focus-on = Fokus: { $what }
focus-found = ”{ $text }”

why-no-map = Öppna en karta först
why-saved = Allt är sparat
why-no-file = Kartan har ingen fil än
why-nothing-to-undo = Det finns inget att ångra
why-nothing-to-redo = Det finns inget att göra om
why-nothing-found = Sök efter något först
why-nothing-chosen = Markera något på kartan först
why-none-there = Inga kontaktpunkter hör hit
why-no-focus = Inget är i fokus
why-no-touchpoint = Markera en kontaktpunkt först
why-none-placed = Markera först en kontaktpunkt som står på kartan
why-not-one = Markera en enda kontaktpunkt som står på kartan
why-not-several = Markera två eller flera kontaktpunkter
why-not-in-one-step = Markera flera kontaktpunkter som står i samma steg
why-no-curves = Kartan har ingen rad för känslor
why-no-persona = Lägg till en persona först
why-no-feeling = Inget är sagt ännu om vad personan känner här
why-coupled = De ingår redan i en kopplad resa
why-map-has-no-steps = Kartan har inga steg än
why-lane-is-there = Kartan har redan den raden
why-no-phase = Markera en fas först
why-no-step = Markera ett steg först
why-no-notes-lane = Markera en rad för anteckningar först
why-nobody-chosen = Markera en persona eller en ägare först

palette-field = Hitta ett kommando, en fas eller en kontaktpunkt
palette-none = Inget heter ”{ $text }”
palette-not-now = ”{ $command }” går inte att utföra nu.
palette-why-not = ”{ $command }” går inte att utföra nu. { $why }.
palette-show = Visa { $name }
palette-chosen = Markerat
palette-give = { $what }: { $name }

# Other words that people look for commands by.
also-undo = gå tillbaka, backa
also-redo = upprepa, igen
also-remove = radera, rensa, plocka bort
also-write = byt namn, ändra, titel
also-new = lägg till kontaktpunkt, skapa, beröringspunkt
also-export = spara som bild, png, svg, powerpoint, skriv ut, pdf
also-copy-picture = skärmbild, bild till urklipp, powerpoint
also-find = leta, hitta
also-fit = anpassa, överblick, zooma ut till allt
also-save = lagra
also-keys = kortkommandon, hjälp, tangentbord
also-inventory = lista, panel, sidopanel
also-inspector = inspektör, panel, detaljer, fält
also-draw = skissa, penna, känslor, kurva
also-skip = inte relevant, går förbi
also-clear = nollställ, töm
also-think = citat, kommentar
also-unplace = plocka från kartan
also-duplicate = kopia, klona
also-merge = kombinera, förena
also-phase = kolumn, avsnitt
also-lane = bana, simbana
also-persona = kund, segment, person
also-owner = team, avdelning, ansvarig
also-focus-off = utan filter, avsluta fokus
also-history = versioner, logg
also-theme = mörkt läge, färger
also-scale = teckenstorlek, textstorlek

history-title = Historik
history-close = Stäng historiken
history-empty = Inget har ändrats ännu.

minimap-name = Översikt över kartan
minimap-hint = Klicka eller dra för att titta någon annanstans

window-title = { $title } – Rejse
window-title-unsaved = { $title } * – Rejse

error-no-display = det finns ingen skärm att öppna ett fönster på; rejse export ritar kartor utan fönster
error-no-library = ett bibliotek som fönster behöver saknas ({ $what }); rejse export ritar kartor utan fönster
error-no-graphics = OpenGL, som ska rita fönstret, hittades inte; rejse export ritar kartor utan fönster
error-window = fönstret kunde inte öppnas ({ $what }); rejse export ritar kartor utan fönster

spoken-stage-before = före
spoken-stage-during = under
spoken-stage-after = efter
spoken-phase = Fas i skedet ”{ $stage }”
spoken-phase-goal = Fas i skedet ”{ $stage }”; kundens mål: { $goal }
spoken-lane-touchpoints = Rad med kontaktpunkter
spoken-lane-emotions = Rad med känslokurvor
spoken-lane-notes = Rad med anteckningar
spoken-lane-measures = Rad med mätningar
spoken-place = { $phase }, steg { $step }; { $lane }
spoken-run-by = drivs av { $name }
spoken-return = återkommer; första gången är ”{ $first }”
spoken-csat-target-met = målet på { $percent } är uppnått
spoken-csat-target-missed = målet på { $percent } är inte uppnått
spoken-csat-change = { $points } procentenheter sedan förra mätningen
spoken-hand-off = Överlämning från { $from } till { $to }
spoken-hand-off-at = { $persona }, från ”{ $from }” till ”{ $to }”
spoken-hand-off-fall = { $persona }, från ”{ $from }” till ”{ $to }”; här faller kurvan
spoken-remembers = { $persona } minns
spoken-note = { $kind } i { $lane }
spoken-owner-of-legend = Ägare
spoken-opens = öppnar kartan ”{ $map }”
spoken-transition = Övergång från ”{ $from }” till ”{ $to }”
spoken-wait = väntetid: { $text }
spoken-obstacle = hinder: { $text }
spoken-drops-out = faller bort: { $text }
spoken-duration = längd: { $text }
spoken-part-of-coupled = del av den kopplade resan ”{ $name }”
spoken-consists-of = kontaktpunkter: { $touchpoints }
spoken-inventory = På bruttolistan

# What is known of a touchpoint, each after its label.
fact-owner = Ägare
fact-nobody = ingen än
fact-run-by = Drivs av
fact-channel = Kanal
fact-important = Viktigt för kunden
fact-score = { $score } av 5
fact-improvement = Förbättring
fact-in-state = { $text } ({ $state })
fact-skips = hoppar över den
fact-csat = { $score } av { $answers } svar
