# The window.

menu-file = Arkiv
menu-recent = Öppna senaste
menu-templates = Mallar
menu-samples = Exempel
menu-edit = Redigera
menu-view = Visa
menu-theme = Utseende
menu-scale = Gränssnittets storlek
menu-language = Språk
menu-help = Hjälp

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
command-menus = Menyer
command-keys = Tangenter

did-change = ändring av ”{ $name }”
did-rename = namnbyte till ”{ $name }”
did-move = { $count ->
    [one] flytt av ”{ $name }”
   *[other] flytt av { $count } kontaktpunkter
}
did-remove = { $count ->
    [one] borttagning av ”{ $name }”
   *[other] borttagning av { $count } kontaktpunkter
}
did-add = { $count ->
    [one] tillägg av ”{ $name }”
   *[other] tillägg av { $count } kontaktpunkter
}

# Touchpoints and curves, edited on the map.
command-card-new = Ny kontaktpunkt
command-card-rename = Redigera text
command-card-duplicate = Duplicera
command-card-unplace = Tillbaka till bruttolistan
command-card-delete = Ta bort
command-walk-left = Gå till kortet till vänster
command-walk-right = Gå till kortet till höger
command-walk-up = Gå till kortet ovanför
command-walk-down = Gå till kortet nedanför
command-move-left = Flytta ett steg tidigare
command-move-right = Flytta ett steg senare
command-move-up = Flytta en rad upp
command-move-down = Flytta en rad ned
command-reorder-up = Flytta upp i rutan
command-reorder-down = Flytta ned i rutan
command-level-up = Känslan ett halvt steg upp
command-level-down = Känslan ett halvt steg ned
command-level-up-fine = Känslan en tiondel upp
command-level-down-fine = Känslan en tiondel ned
command-level-neutral = Känslan neutral
command-level-clear = Ta bort känslan
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
    [one] borttagning av känslan vid ”{ $name }”
   *[other] borttagning av känslan vid { $count } kontaktpunkter
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

key-ctrl = Ctrl
key-cmd = Cmd
key-alt = Alt
key-shift = Skift
key-escape = Esc

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
template-service-visit-about = Från trasigt till att det håller
template-onboarding = Ny kund
template-onboarding-about = De första veckorna, tills det är en vana

tool-persona = Visa främst
tool-more-personas = { $count } personor till
tool-back-to-map = Tillbaka till kartan
tool-with-keys = { $command } ({ $keys })

inventory-title = Bruttolista
inventory-count = { $count } inte placerade
inventory-found = { $found } av { $count }
inventory-filter = Sök i bruttolistan
inventory-no-owner = ingen ägare
inventory-customer = kunden själv
inventory-others = andra
inventory-empty = Allt finns på kartan. Det ni skriver ner senare väntar här tills ni placerar det.
inventory-no-touchpoints = Inga kontaktpunkter är nedskrivna än. De som inte har någon plats på kartan kommer att stå här.
inventory-no-match = Inget i bruttolistan innehåller ”{ $text }”.
inventory-clear = Rensa sökningen
inventory-resize = Bruttolistans bredd
inventory-hide = Dölj bruttolistan
inventory-nothing-more = Inget mer är skrivet om den ännu

status-touchpoints = { $count ->
    [one] 1 kontaktpunkt
   *[other] { $count } kontaktpunkter
}
status-personas = { $count ->
    [one] 1 persona
   *[other] { $count } personor
}
status-owners = { $count ->
    [one] 1 ägare
   *[other] { $count } ägare
}
status-without-owner = { $count } utan ägare
status-opening = Öppnar { $name } …
status-no-map = Ingen karta är öppen
status-fit = Anpassa

canvas-name = Karta: { $title }
canvas-hint = Hjul: flytta · Ctrl+hjul: zooma · Skift+1: hela kartan

welcome-title = Vilken resa är vi på?
welcome-text = Börja på en kundresekarta, eller titta på någon som följer med Rejse.
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
new-persona = Kunden
copy-title = { $title } (kopia)
to-be-title = { $title } (önskad)
recent-map = { $name } – { $folder }
recent-missing = { $name } – finns inte i { $folder }
recent-none = Inga kartor än
welcome-new = Ny karta
welcome-recent = eller fortsätt med någon av de senaste kartorna
recent-gone = finns inte i { $folder }

# Att spara, och vad som frågas innan något kan gå förlorat.
state-saved = Sparad
state-unsaved = Osparade ändringar
state-saving = Sparar …
leave-title = Spara ändringarna i ”{ $title }”?
leave-text = Annars går det förlorat som har ändrats sedan kartan senast sparades.
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

# Export av en bild.
export-title = Exportera bild
export-format = Format
export-width = Bredd
export-width-other = Annan
export-width-pixels = Bredd i pixlar
export-theme = Utseende
export-transparent = Utan papperet (genomskinlig)
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
keys-pan = Flytta kartan
keys-pan-how = Hjulet eller två fingrar; i sidled med Skift
keys-step = Flytta ett steg eller en sida
keys-step-how = Piltangenterna, Page Up och Page Down
keys-drag = Dra i papperet
keys-drag-how = Blanksteg och dra, eller dra med mittknappen
keys-zoom = Zooma vid pekaren
keys-zoom-how = Ctrl och hjulet, eller nyp
keys-cancel = Avbryt en dragning
keys-close = Stäng

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
