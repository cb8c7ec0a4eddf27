# The window.

menu-file = Fil
menu-recent = Åbn seneste
menu-templates = Skabeloner
menu-samples = Eksempler
menu-edit = Rediger
menu-view = Vis
menu-theme = Udseende
menu-scale = Programmets størrelse
menu-language = Sprog
menu-help = Hjælp

command-new = Nyt kort
command-open = Åbn…
command-save = Gem
command-save-as = Gem som…
command-duplicate = Dupliker kortet
command-to-be = Ønsket rejse ud fra dette kort
command-clear-recent = Ryd listen
command-export = Eksportér billede…
command-copy-picture = Kopiér som billede
command-reload = Genindlæs
command-close = Luk kortet
command-quit = Afslut
command-undo = Fortryd
command-undo-step = Fortryd { $step }
command-redo = Annullér fortryd
command-redo-step = Udfør igen: { $step }
command-go-to-start = Som det blev åbnet
command-select = Markér
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
command-menus = Menuer
command-keys = Taster

did-change = ændring af ”{ $name }”
did-rename = omdøbning til ”{ $name }”
did-move = { $count ->
    [one] flytning af ”{ $name }”
   *[other] flytning af { $count } kontaktpunkter
}
did-remove = { $count ->
    [one] sletning af ”{ $name }”
   *[other] sletning af { $count } kontaktpunkter
}
did-add = { $count ->
    [one] tilføjelse af ”{ $name }”
   *[other] tilføjelse af { $count } kontaktpunkter
}

# Touchpoints and curves, edited on the map.
command-card-new = Nyt kontaktpunkt
command-card-rename = Rediger tekst
command-card-duplicate = Dupliker
command-card-unplace = Tilbage til bruttolisten
command-card-delete = Slet
command-walk-left = Gå til kortet til venstre
command-walk-right = Gå til kortet til højre
command-walk-up = Gå til kortet ovenover
command-walk-down = Gå til kortet nedenunder
command-move-left = Flyt et trin tidligere
command-move-right = Flyt et trin senere
command-move-up = Flyt en række op
command-move-down = Flyt en række ned
command-reorder-up = Flyt op i feltet
command-reorder-down = Flyt ned i feltet
command-level-up = Følelsen et halvt trin op
command-level-down = Følelsen et halvt trin ned
command-level-up-fine = Følelsen en tiendedel op
command-level-down-fine = Følelsen en tiendedel ned
command-level-neutral = Følelsen neutral
command-level-clear = Fjern følelsen
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
    [one] fjernelse af følelsen ved ”{ $name }”
   *[other] fjernelse af følelsen ved { $count } kontaktpunkter
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

key-ctrl = Ctrl
key-cmd = Cmd
key-alt = Alt
key-shift = Skift
key-escape = Esc

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
template-service-visit-about = Fra noget går galt, til det holder
template-onboarding = En ny kunde
template-onboarding-about = De første uger, til det er en vane

tool-persona = Vis forrest
tool-more-personas = { $count } personaer mere
tool-back-to-map = Tilbage til kortet
tool-with-keys = { $command } ({ $keys })

inventory-title = Bruttoliste
inventory-count = { $count } ikke placeret
inventory-found = { $found } af { $count }
inventory-filter = Søg i bruttolisten
inventory-no-owner = ingen ejer
inventory-customer = kunden selv
inventory-others = andre
inventory-empty = Alt er på kortet. Det, I skriver ned senere, venter her, til I placerer det.
inventory-no-touchpoints = Der er ikke skrevet kontaktpunkter ned endnu. De, der ikke har en plads på kortet, kommer til at stå her.
inventory-no-match = Intet i bruttolisten indeholder ”{ $text }”.
inventory-clear = Ryd søgningen
inventory-resize = Bruttolistens bredde
inventory-hide = Skjul bruttolisten
inventory-nothing-more = Der er ikke skrevet mere om det endnu

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
status-fit = Tilpas

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
path-cancel = Annuller
choose-filter = Kunderejsekort

# Nye kort, kopier og de seneste.
new-title = Kunderejse uden navn
new-phase-before = Overvejer
new-phase-during = Køber
new-phase-after = Bruger
new-lane-touchpoints = Kontaktpunkter
new-lane-emotions = Sådan føles det
new-persona = Kunden
copy-title = { $title } (kopi)
to-be-title = { $title } (ønsket)
recent-map = { $name } – { $folder }
recent-missing = { $name } – findes ikke i { $folder }
recent-none = Ingen kort endnu
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
keep-cancel = Annuller
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
reload-title = Læs ”{ $file }” igen?
reload-text = Du har ændringer, der ikke er gemt. De går tabt, når filen læses igen.
reload-yes = Læs igen
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

# Eksport af et billede.
export-title = Eksportér billede
export-format = Format
export-width = Bredde
export-width-other = Anden
export-width-pixels = Bredde i pixel
export-theme = Udseende
export-transparent = Uden papiret (gennemsigtig)
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
keys-pan = Flyt kortet
keys-pan-how = Hjulet eller to fingre; til siden med Skift
keys-step = Flyt et skridt eller en side
keys-step-how = Piletasterne, Page Up og Page Down
keys-drag = Træk i papiret
keys-drag-how = Mellemrum og træk, eller træk med midterste knap
keys-zoom = Zoom ved markøren
keys-zoom-how = Ctrl og hjulet, eller knib
keys-cancel = Afbryd et træk
keys-close = Luk

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
