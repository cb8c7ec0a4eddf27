# Meddelelser om kortfiler: hvad der er galt, hvor, og hvad man gør. Intet punktum til sidst.

# Slags ting i bestemt form, altid fulgt af et navn i anførselstegn.
kind-phase = fasen
kind-step = trinnet
kind-lane = rækken
kind-owner = ejeren
kind-channel = kanalen
kind-persona = personaen
kind-touchpoint = kontaktpunktet
kind-note = noten
kind-improvement = forbedringen
kind-coupled-journey = den koblede rejse
kind-workshop = workshoppen
kind-map = kortet

check-about = { $kind } ”{ $name }”: { $what }
edit-taken = { $kind } ”{ $id }” findes allerede
edit-no-heir = ”{ $id }” kan ikke overtage det, der fjernes
edit-measured-apart = ”{ $one }” og ”{ $other }” er målt med hvert sit CSAT-spørgsmål eller på hver sin skala. Flet dem, når spørgsmål og skala er ens, eller når målingerne er fjernet fra det ene
check-missing = { $kind } ”{ $id }” findes ikke
check-duplicate-id = id'et ”{ $id }” er brugt to gange; giv en af de to et andet
check-empty-id = id'et er tomt
check-no-touchpoint-lane = rækken ”{ $id }” er ikke til kontaktpunkter
check-stage-order = fasen hører til et tidligere stadie (før, under, efter) end fasen til venstre for den
check-colour = paletten har ingen plads { $place }; pladserne går fra 0 til { $last }
check-csat-scale = en CSAT-skala har { $least } til { $most } svar, ikke { $n }
check-csat-scale-changes = denne måling har { $n } svar og den første { $first }; alle målinger har samme skala
check-nps-scale = en NPS-måling har { $all } tal, et for hvert svar fra 0 til 10, ikke { $n }
check-nps-target = et NPS-mål ligger mellem -100 og 100 og er ikke { $target }
check-date-goes-back = målingen er dateret før en tidligere; den ældste står først
check-shares = personaernes andele udgør tilsammen { $sum } af alle kunder
check-return-of-itself = det er et genbesøg af sig selv; et genbesøg henviser til det første besøg
check-ends-before-it-begins = det sidste trin kommer før det første
check-coupled-twice = kontaktpunktet ”{ $touchpoint }” hører allerede til den koblede rejse ”{ $journey }”
check-link = et link går fra dette korts mappe til et andet kort, for eksempel ”andet/kort.ron”; det gør ”{ $path }” ikke

# Filen som helhed; foran står dens navn og et kolon.
file-not-found = filen findes ikke; tjek navnet og mappen
file-no-folder = mappen findes ikke; opret den først, eller vælg en anden
file-not-allowed-read = du har ikke adgang til at læse filen; spørg den, der ejer den
file-not-allowed-write = her er skrivebeskyttet; vælg et andet navn eller en anden mappe
file-directory = det er en mappe; angiv en fil i den
file-not-a-file = det er ikke en almindelig fil, men en enhed eller en pipe; angiv en almindelig fil
file-too-large = filen er for stor til at være et kort; grænsen er { $limit } MB
file-too-much = der står mere i filen, end et kort kan rumme; grænsen er { $millions } millioner værdier
file-full = disken er fuld; skaf plads og prøv igen, eller vælg et andet sted
file-system-read = filen kunne ikke læses; systemet siger: { $reason }
file-system-write = filen kunne ikke gemmes; systemet siger: { $reason }
file-no-text = kortet kunne ikke skrives ned, og det er en fejl i Rejse; intet blev gemt: { $reason }
file-empty = filen er tom; åbn en anden, eller begynd et nyt kort og gem det her
file-utf-16-or-32 = teksten er i UTF-{ $bits }, men kort er i UTF-8; gem filen som UTF-8 i det program, den kommer fra
file-not-utf8 = her er en byte, som UTF-8 ikke har; gem filen som UTF-8 i det program, den kommer fra

# Hvor mange flere der er end den foran.
file-more = (og { $n } til)

# Hvad der er galt et sted; foran står fil, linje og kolonne.
file-about-number = { $kind } på plads { $number } i filen: { $what }
file-meant = { $what }; måske menes id'et ”{ $meant }”
file-newer = lavet med en nyere version af Rejse (format { $format }); opdater Rejse for at åbne kortet
file-not-a-map = det er ikke et kort; en kortfil begynder med "(" og sit format, "format: 0"
file-no-format = det er ikke et kort, eller begyndelsen mangler: der er intet felt "format"
file-cut-off = her slutter filen midt i kortet; resten mangler, eller en parentes længere oppe er ikke lukket
file-open-text = teksten, der begynder her, mangler sit afsluttende anførselstegn
file-quote-within = teksten slutter ved dette anførselstegn, men der følger mere; et anførselstegn inde i en tekst skrives \"
file-fancy-quote = her skal stå et lige anførselstegn (") i stedet for { $quote }
file-open-comment = kommentaren, der begynder her, mangler sin afslutning
file-hash-comment = en kommentar begynder med "//" og ikke med "#"
file-merge-mark = git har efterladt denne linje: to versioner står under hinanden; behold det rigtige fra begge, og slet linjerne med <<<<<<<, ======= og >>>>>>>
file-trailing = der må ikke stå noget efter kortets sidste parentes
file-missing = der mangler ”{ $sign }” før dette
file-instead = her skal stå "{ $sign }" i stedet for "{ $found }"
file-superfluous = "{ $sign }" hører ikke til her; slet det
file-loose-field = feltet står uden for parenteser: "(" mangler før det, eller der er en ")" for meget længere oppe
file-no-brackets = efter "{ $name }" skal der være runde parenteser; hvis der ikke skal stå noget i dem, "{ $name }()"
file-decimal-comma = decimaler skrives efter et punktum: { $right } i stedet for { $found }
file-escape = "\" skrives "\\" i en tekst
file-too-deep = for mange parenteser inden i hinanden
file-expected = her skal stå { $what }, men her står { $found }
file-out-of-range = tallet { $found } er for lille eller for stort
file-too-many-touchpoints = et kort kan højst have { $most } kontaktpunkter; dette er det første for meget
file-unknown-field = her er intet felt ”{ $found }”; felterne er { $known }
file-unknown-field-like = her er intet felt ”{ $found }”; måske menes ”{ $like }”
file-unknown-choice = ”{ $found }” er ikke en mulighed her; mulighederne er { $known }
file-no-field = feltet ”{ $field }” mangler
file-two-fields = feltet ”{ $field }” står her to gange
file-persona-twice = personaen ”{ $persona }” står her to gange
file-other = ikke forstået: { $reason }

# Hvad der skal stå; hver indgår i sætningen "her skal stå ..., men her står ...".
expected-colour = en farve som "#3B6FB6"
expected-date = en dato som "2026-11-22"
expected-rank = et lige antal cifre fra 0 til 9 og a til f, der ender på 80, for eksempel "80"
expected-level = et tal fra -2 til 2 med højst én decimal, for eksempel -1.5
expected-emotions = følelser for hver persona i krøllede parenteser
expected-persona-once = hver persona højst én gang
expected-score = et helt tal fra 1 til 5
expected-share = et helt antal procent fra 0 til 100
expected-text = tekst i dobbelte anførselstegn
expected-whole-number = et helt tal
expected-yes-or-no = true eller false
expected-list = en liste i kantede parenteser
expected-fields = felter i runde parenteser
expected-name = et navn uden anførselstegn
expected-choice = en af mulighederne { $known }
expected-field = et felt med navn og kolon (et af { $known })
