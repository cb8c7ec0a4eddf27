# Meddelanden om kartfiler: vad som är fel, var, och vad man gör. Ingen punkt på slutet.

# Slags saker i bestämd form, alltid följda av ett namn inom citattecken.
kind-phase = fasen
kind-step = steget
kind-lane = raden
kind-owner = ägaren
kind-channel = kanalen
kind-persona = personan
kind-touchpoint = kontaktpunkten
kind-note = anteckningen
kind-improvement = förbättringen
kind-coupled-journey = den kopplade resan
kind-workshop = workshopen
kind-map = kartan

check-about = { $kind } ”{ $name }”: { $what }
edit-taken = { $kind } ”{ $id }” finns redan
edit-no-heir = ”{ $id }” kan inte ta över det som tas bort
edit-measured-apart = ”{ $one }” och ”{ $other }” är mätta med olika CSAT-frågor eller på olika skalor. Slå ihop dem när fråga och skala är lika, eller när mätningarna har tagits bort från den ena
check-missing = { $kind } ”{ $id }” finns inte
check-duplicate-id = id:t ”{ $id }” används två gånger; ge en av de två ett annat
check-empty-id = id:t är tomt
check-no-touchpoint-lane = raden ”{ $id }” är inte till för kontaktpunkter
check-stage-order = fasen hör till ett tidigare skede (före, under, efter) än fasen till vänster om den
check-colour = paletten har ingen plats { $place }; platserna går från 0 till { $last }
check-csat-scale = en CSAT-skala har { $least } till { $most } svar, inte { $n }
check-csat-scale-changes = den här mätningen har { $n } svar och den första { $first }; alla mätningar har samma skala
check-nps-scale = en NPS-mätning har { $all } tal, ett för varje svar från 0 till 10, inte { $n }
check-nps-target = ett NPS-mål ligger mellan -100 och 100 och är inte { $target }
check-date-goes-back = mätningen är daterad före en tidigare; den äldsta står först
check-shares = andelarna för alla personas blir tillsammans { $sum } av alla kunder
check-return-of-itself = den är ett återbesök av sig själv; ett återbesök hänvisar till det första besöket
check-ends-before-it-begins = det sista steget kommer före det första
check-coupled-twice = kontaktpunkten ”{ $touchpoint }” hör redan till den kopplade resan ”{ $journey }”
check-link = en länk går från den här kartans mapp till en annan karta, till exempel ”annan/karta.ron”; det gör inte ”{ $path }”

# Filen som helhet; framför står dess namn och ett kolon.
file-not-found = filen finns inte; kontrollera namnet och mappen
file-no-folder = mappen finns inte; skapa den först eller välj en annan
file-not-allowed-read = du har inte behörighet att läsa filen; fråga den som äger den
file-not-allowed-write = här är skrivskyddat; välj ett annat namn eller en annan mapp
file-directory = det är en mapp; ange en fil i den
file-not-a-file = det är ingen vanlig fil utan en enhet eller ett rör; ange en vanlig fil
file-too-large = filen är för stor för att vara en karta; gränsen är { $limit } MB
file-too-much = det står mer i filen än en karta kan rymma; gränsen är { $millions } miljoner värden
file-full = disken är full; frigör utrymme och försök igen, eller välj en annan plats
file-system-read = filen kunde inte läsas; systemet säger: { $reason }
file-system-write = filen kunde inte sparas; systemet säger: { $reason }
file-no-text = kartan kunde inte skrivas ned, vilket är ett fel i Rejse; inget sparades: { $reason }
file-empty = filen är tom; öppna en annan, eller börja på en ny karta och spara den här
file-utf-16-or-32 = texten är i UTF-{ $bits }, men kartor är i UTF-8; spara filen som UTF-8 i det program den kommer från
file-not-utf8 = här finns en byte som UTF-8 inte har; spara filen som UTF-8 i det program den kommer från

# Hur många fler det finns än den framför.
file-more = (och { $n } till)

# Vad som är fel på ett ställe; framför står fil, rad och kolumn.
file-about-number = { $kind } på plats { $number } i filen: { $what }
file-meant = { $what }; kanske menas id:t ”{ $meant }”
file-newer = gjord med en nyare version av Rejse (format { $format }); uppdatera Rejse för att öppna kartan
file-not-a-map = det är ingen karta; en kartfil börjar med "(" och sitt format, "format: 0"
file-no-format = det är ingen karta, eller så saknas dess början: det finns inget fält "format"
file-cut-off = här slutar filen mitt i kartan; resten saknas, eller så är en parentes längre upp inte stängd
file-open-text = texten som börjar här saknar avslutande citattecken
file-quote-within = texten slutar vid det här citattecknet, men mer följer; ett citattecken inuti en text skrivs \"
file-fancy-quote = här ska stå ett rakt citattecken (") i stället för { $quote }
file-open-comment = kommentaren som börjar här saknar slut
file-hash-comment = en kommentar börjar med "//" och inte med "#"
file-merge-mark = git har lämnat kvar den här raden: två versioner står under varandra; behåll det som är rätt i båda och ta bort raderna med <<<<<<<, ======= och >>>>>>>
file-trailing = inget får stå efter kartans sista parentes
file-missing = ”{ $sign }” saknas före detta
file-instead = här ska stå "{ $sign }" i stället för "{ $found }"
file-superfluous = "{ $sign }" hör inte hemma här; ta bort det
file-loose-field = fältet står utanför parenteser: "(" saknas före det, eller så är en ")" längre upp för mycket
file-no-brackets = efter "{ $name }" ska det stå runda parenteser; om inget ska stå i dem, "{ $name }()"
file-decimal-comma = decimaler skrivs efter en punkt: { $right } i stället för { $found }
file-escape = "\" skrivs "\\" i en text
file-too-deep = för många parenteser inuti varandra
file-expected = här ska stå { $what }, men här står { $found }
file-out-of-range = talet { $found } är för litet eller för stort
file-too-many-touchpoints = en karta kan ha högst { $most } kontaktpunkter; den här är den första för mycket
file-unknown-field = här finns inget fält ”{ $found }”; fälten är { $known }
file-unknown-field-like = här finns inget fält ”{ $found }”; kanske menas ”{ $like }”
file-unknown-choice = ”{ $found }” är inget alternativ här; alternativen är { $known }
file-no-field = fältet ”{ $field }” saknas
file-two-fields = fältet ”{ $field }” står här två gånger
file-persona-twice = personan ”{ $persona }” står här två gånger
file-other = inte förstått: { $reason }

# Vad som ska stå; var och en ingår i meningen "här ska stå ..., men här står ...".
expected-colour = en färg som "#3B6FB6"
expected-date = ett datum som "2026-11-22"
expected-rank = ett jämnt antal siffror från 0 till 9 och a till f som slutar på 80, till exempel "80"
expected-level = ett tal från -2 till 2 med högst en decimal, till exempel -1.5
expected-emotions = känslor för varje persona inom klammerparenteser
expected-persona-once = varje persona högst en gång
expected-score = ett heltal från 1 till 5
expected-share = ett helt antal procent från 0 till 100
expected-text = text inom dubbla citattecken
expected-whole-number = ett heltal
expected-yes-or-no = true eller false
expected-list = en lista inom hakparenteser
expected-fields = fält inom runda parenteser
expected-name = ett namn utan citattecken
expected-choice = något av alternativen { $known }
expected-field = ett fält med namn och kolon (något av { $known })
