# Fixed words of maps and their pictures.

month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mars
month-short-4 = apr.
month-short-5 = maj
month-short-6 = juni
month-short-7 = juli
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = dec.

map-untitled = Karta utan titel
map-as-is = Kundresan som den är i dag
map-to-be = Kundresan som den bör vara
map-whole-life-cycle = hela livscykeln
map-part-of-life-cycle = en del av livscykeln
map-one-service = en tjänst
map-goal = Mål: { $goal }
map-looked-after-by = kartans ägare: { $who }
map-next-review = nästa genomgång { $date }
map-linked = → { $title }

map-nps = NPS
map-nps-margin = ± { $points }
map-nps-since = { $change } sedan { $when }
map-nps-since-last = { $change } sedan förra mätningen
map-nps-target = mål { $points }

map-before = Före
map-during = Under
map-after = Efter

map-owners = Ägare
map-no-owner = ingen ägare
map-run-by-others = drivs av andra
map-run-by-customer = kunden själv

map-happy = glad
map-unhappy = frustrerad
map-high = höjdpunkt: { $what }
map-low = lågpunkt: { $what }
map-faint = svag linje: inte tillfrågad än

map-strength = Styrka
map-pain-point = Smärtpunkt
map-idea = Idé
map-employees-know = Medarbetarna vet
map-improvement = Förbättring
map-thought = Tanke
map-note = Anteckning
map-state-idea = idé
map-state-planned = planerad
map-state-tried = prövas
map-state-worked = fungerade
map-state-did-not-work = fungerade inte
map-state-dropped = nedlagd
map-feasibility = genomförbarhet { $score }/5
map-effect = effekt { $score }/5
map-quote = ”{ $what }”

map-key-touchpoints = Kontaktpunkter
map-key-phases = Faser
map-key-coupled = Kopplade resor
map-key-curves = Kurvor
map-key-csat = CSAT
map-key-channels = Kanaler

map-moment-of-truth = Sanningens ögonblick
map-moment-of-truth-for-some = Sanningens ögonblick för vissa personas
map-again = igen
map-return = Igen: återkommer till en tidigare kontaktpunkt
map-hand-off = Överlämning
map-hand-off-fall = Fall vid överlämning
map-of-persona = { $what } ({ $persona })
map-remembers = Minns
map-csat-from = från { $percent }
map-csat-under = under { $percent }
map-csat-target = mål { $percent }
map-csat-target-met = mål uppnått
map-csat-target-missed = mål inte uppnått
map-csat-change = procentenheter sedan förra mätningen
map-answers = n = { $n }
map-wait = väntetid före nästa
map-obstacle = hinder
map-drops-out = några faller bort
map-duration = längd
map-opens-map = Öppnar en annan karta

map-stance-ignore = ignoreras
map-stance-take-over = övertagande övervägs
map-stance-coordinate = samordning övervägs
map-stance-manage = vi styr upplevelsen
map-stance-own = vi äger resan
map-stance-undecided = inget ställningstagande än
map-coupled = Kopplad resa, som andra driver
map-coupled-ignore = vi ignorerar den
map-coupled-take-over = vi undersöker om vi kan ta över den
map-coupled-coordinate = vi undersöker om vi kan samordna med dem som driver den
map-coupled-manage = vi tar ansvar för att styra hela upplevelsen
map-coupled-own = vi tar ansvar för och äger hela resan
map-coupled-undecided = inget ställningstagande än

map-empty = Kartan är tom än så länge
