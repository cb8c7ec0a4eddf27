# Fixed words of maps and their pictures.

month-1 = januar
month-2 = februar
month-3 = marts
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mar.
month-short-4 = apr.
month-short-5 = maj
month-short-6 = jun.
month-short-7 = jul.
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = dec.

map-untitled = Kort uden titel
map-as-is = Kunderejse, som den er i dag
map-to-be = Kunderejse, som den bør være
map-whole-life-cycle = hele livscyklussen
map-part-of-life-cycle = en del af livscyklussen
map-one-service = én service
map-goal = Mål: { $goal }
map-looked-after-by = kortets ejer: { $who }
map-next-review = næste gennemgang { $date }
map-linked = → { $title }

map-nps = NPS
map-nps-margin = ± { $points }
map-nps-since = { $change } siden { $when }
map-nps-since-last = { $change } siden forrige måling
map-nps-target = mål { $points }

map-before = Før
map-during = Under
map-after = Efter

map-owners = Ejer
map-no-owner = ingen ejer
map-run-by-others = drives af andre
map-run-by-customer = kunden selv

map-happy = glad
map-unhappy = frustreret
map-high = højdepunkt: { $what }
map-low = lavpunkt: { $what }
map-faint = svag linje: ikke spurgt endnu

map-strength = Styrke
map-pain-point = Smertepunkt
map-idea = Idé
map-employees-know = Medarbejderne ved
map-improvement = Forbedring
map-thought = Tanke
map-note = Note
map-state-idea = idé
map-state-planned = planlagt
map-state-tried = prøves af
map-state-worked = virkede
map-state-did-not-work = virkede ikke
map-state-dropped = droppet
map-feasibility = gennemførlighed { $score }/5
map-effect = virkning { $score }/5
map-quote = ”{ $what }”

map-key-touchpoints = Kontaktpunkter
map-key-phases = Faser
map-key-coupled = Koblede rejser
map-key-curves = Kurver
map-key-csat = CSAT
map-key-channels = Kanaler

map-moment-of-truth = Sandhedens øjeblik
map-moment-of-truth-for-some = Sandhedens øjeblik for nogle personaer
map-again = igen
map-return = Igen: vender tilbage til et tidligere kontaktpunkt
map-hand-off = Overdragelse
map-hand-off-fall = Fald ved overdragelse
map-of-persona = { $what } ({ $persona })
map-remembers = Husker
map-csat-from = fra { $percent }
map-csat-under = under { $percent }
map-csat-target = mål { $percent }
map-csat-target-met = mål nået
map-csat-target-missed = mål ikke nået
map-csat-change = procentpoint siden forrige måling
map-answers = n = { $n }
map-wait = ventetid før den næste
map-obstacle = forhindring
map-drops-out = nogle falder fra
map-duration = varighed
map-opens-map = Åbner et andet kort

map-stance-ignore = ignoreres
map-stance-take-over = overvejes overtaget
map-stance-coordinate = overvejes koordineret
map-stance-manage = vi styrer oplevelsen
map-stance-own = vi ejer rejsen
map-stance-undecided = ingen holdning endnu
map-coupled = Koblet rejse, som andre driver
map-coupled-ignore = vi ignorerer den
map-coupled-take-over = vi undersøger, om vi kan overtage den
map-coupled-coordinate = vi undersøger, om vi kan koordinere med dem, der driver den
map-coupled-manage = vi tager ansvar for at styre hele oplevelsen
map-coupled-own = vi tager ansvar for og ejerskab af hele rejsen
map-coupled-undecided = ingen holdning endnu

map-empty = Der er ikke noget på kortet endnu
