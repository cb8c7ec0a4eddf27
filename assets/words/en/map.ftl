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
map-thought = Thought
map-note = Note
map-state-idea = idea
map-state-planned = planned
map-state-tried = being tried
map-state-worked = worked
map-state-did-not-work = did not work
map-state-dropped = dropped
map-feasibility = feasibility { $score }/5
map-effect = effect { $score }/5
map-quote = “{ $what }”

map-moment-of-truth = Moment of truth
map-moment-of-truth-for-some = Moment of truth for some personas
map-again = again
map-return = again: returns to an earlier touchpoint
map-hand-off = hand-off
map-hand-off-fall = hand-off where the curve falls
map-of-persona = { $what } ({ $persona })
map-remembers = Remembers
map-csat-from = CSAT from { $percent }
map-csat-under = CSAT under { $percent }
map-csat-target = target { $percent }
map-csat-target-met = CSAT target met
map-csat-target-missed = CSAT target not met
map-csat-change = change since the last round, in percentage points
map-answers = n = { $n }

map-empty = Nothing on this map yet
