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

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

map-untitled = Untitled map
map-as-is = Customer journey as it is today
map-to-be = Customer journey as it should be
map-whole-life-cycle = the whole life cycle
map-part-of-life-cycle = part of the life cycle
map-one-service = one service
map-goal = Goal: { $goal }
map-looked-after-by = map owner: { $who }
map-next-review = next review { $date }
map-linked = → { $title }

map-nps = NPS
map-nps-margin = ± { $points }
map-nps-since = { $change } since { $when }
map-nps-since-last = { $change } since the round before
map-nps-target = target { $points }

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

map-key-touchpoints = Touchpoints
map-key-phases = Phases
map-key-coupled = Coupled journeys
map-key-curves = Curves
map-key-csat = CSAT
map-key-channels = Channels

map-moment-of-truth = Moment of truth
map-moment-of-truth-for-some = Moment of truth for some personas
map-again = again
map-return = Again: returns to an earlier touchpoint
map-hand-off = Hand-off
map-hand-off-fall = Hand-off where the curve falls
map-of-persona = { $what } ({ $persona })
map-remembers = Remembers
map-csat-from = from { $percent }
map-csat-under = under { $percent }
map-csat-target = target { $percent }
map-csat-target-met = target met
map-csat-target-missed = target not met
map-csat-change = percentage points since the last round
map-answers = n = { $n }
map-wait = wait before the next
map-obstacle = obstacle
map-drops-out = some drop out
map-duration = how long it lasts
map-opens-map = Opens another map

map-stance-ignore = ignored
map-stance-take-over = may be taken over
map-stance-coordinate = may be coordinated
map-stance-manage = experience managed by us
map-stance-own = journey owned by us
map-stance-undecided = no stance yet
map-coupled = Coupled journey, run by others
map-coupled-ignore = we ignore it
map-coupled-take-over = we look into taking it over
map-coupled-coordinate = we look into coordinating with whoever runs it
map-coupled-manage = we take responsibility for managing the whole experience
map-coupled-own = we take responsibility and ownership of the whole journey
map-coupled-undecided = no stance yet

map-empty = Nothing on this map yet
