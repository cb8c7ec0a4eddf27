# Fixed words of maps and their pictures.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

map-untitled = Untitled map
map-as-is = Customer journey as it is today
map-to-be = Customer journey as it should be
map-whole-life-cycle = the whole life cycle
map-part-of-life-cycle = part of the life cycle
map-one-service = one service
map-goal = Goal: { $goal }

map-before = Before
map-during = During
map-after = After

map-owners = Owners
map-no-owner = no owner
map-run-by-others = run by others
map-run-by-customer = by the customer

map-happy = happy
map-unhappy = frustrated
map-high = high: { $what }
map-low = low: { $what }
map-faint = faint line: not asked yet

map-strength = Strength
map-pain-point = Pain point
map-idea = Idea
map-employees-know = Employees know
map-improvement = Improvement
map-quote = “{ $what }”

map-moment-of-truth = Moment of truth
map-csat-from = CSAT from { $percent }
map-csat-under = CSAT under { $percent }
map-answers = n = { $n }

map-empty = Nothing on this map yet
