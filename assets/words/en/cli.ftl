# The command line: help and messages. Messages have no full stop at the end.

cli-about = Draws customer-journey maps: edits one in a window, or exports, checks or shows it without
cli-about-export = Writes a map as a picture
cli-about-check = Says what is wrong with maps, with file, line and column
cli-about-show = Prints what is on a map

cli-usage = Usage:
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-examples = Examples:

cli-help-map-window = The map to open in a window
cli-help-map = The map; - reads it from standard input
cli-help-maps = The maps; - reads one from standard input
cli-help-out = The picture, a PNG or SVG as its name says; - writes it to standard output
cli-help-width = So many pixels wide, 1 to { $most }; the height follows
cli-help-scale = So many pixels for each unit of the map, such as 1.5; if nothing is said, 2 in a PNG and 1 in an SVG
cli-help-theme = light or dark; if nothing is said, light
cli-help-transparent = Leaves out the paper
cli-help-format = png or svg, whatever the picture's name says; to standard output, png if nothing is said
cli-help-json = As JSON, for scripts
cli-help-lang = The language of messages and of the window: en, da or sv; if nothing is said, the system's
cli-help-help = Prints this help
cli-help-version = Prints the version

cli-example-window = open the map in a window
cli-example-png = a picture, sharp on any screen
cli-example-width = as wide as a 4K screen
cli-example-svg = for dark slides, sharp at any size
cli-example-pipe = between other programs
cli-example-check = say what is wrong, if anything
cli-example-json = every touchpoint, for scripts

cli-see-help = rejse --help says what is possible
cli-unknown = “{ $arg }” is not known here
cli-unknown-like = “{ $arg }” is not known here, “{ $like }” is
cli-no-command = “{ $arg }” is neither a file nor a command; commands are export, check and show
cli-missing = something is missing: { $arg }
cli-no-value = { $arg } lacks its value
cli-bad-value = “{ $value }” is not possible for { $arg }; possible are: { $possible }
cli-bad-width = { $arg } is a whole number from 1 to { $most }, and “{ $value }” is not
cli-bad-scale = { $arg } is a number above 0, and “{ $value }” is not
cli-conflict = { $arg } and { $other } do not go together
cli-map-before-command = a map stands after the command, not before it
cli-window-needs-file = a window needs a map in a file, not on standard input
cli-not-understood = this is not understood
cli-no-format = { $file }: a picture's name ends in .png or .svg, or --format says which it is
cli-out-is-map = { $file }: this is the map itself, and a picture would overwrite it; choose another name
cli-cannot-write = { $file }: the picture could not be written; the system says: { $reason }
cli-cannot-print = standard output could not be written; the system says: { $reason }
cli-no-json = the map has no form in JSON, which is a fault in Rejse: { $reason }
cli-standard-input = standard input

cli-no-errors = { $file }: no errors; { $phases }, { $placed } and { $inventory }, { $personas }, { $owners }
cli-phases = { $n ->
    [one] 1 phase
   *[other] { $n } phases
}
cli-placed = { $n ->
    [one] 1 touchpoint on the map
   *[other] { $n } touchpoints on the map
}
cli-in-inventory = { $n } in the inventory
cli-personas = { $n ->
    [one] 1 persona
   *[other] { $n } personas
}
cli-owners = { $n ->
    [one] 1 owner
   *[other] { $n } owners
}

cli-step = Step { $n }
cli-inventory = Inventory ({ $n })
cli-owner = owner: { $name }
cli-channel = channel: { $name }
cli-skips = skips it
cli-moment-of-truth = moment of truth
cli-moment-of-truth-for = moment of truth for { $who }
cli-map-owner = Map owner: { $name }
cli-next-review = Next review: { $date }
cli-linked-map = Linked map: { $title } ({ $path })
cli-labelled = { $label }: { $text }
cli-personas-of-map = Personas
cli-share = { $share } of all customers
cli-need = Need
cli-behaviour = Behaviour
cli-expectation = Expectation
cli-basis = Based on
cli-duration = Lasts
cli-wait = Waiting time before the next phase
cli-obstacle = Obstacle before the next phase
cli-drops-out = Drop out before the next phase
cli-notes = Notes
cli-at-step = { $phase }, step { $n }
cli-from-to = { $from } to { $to }
cli-started-by-customer = started by the customer
cli-started-by-company = started by us
cli-when = when: { $text }
cli-location = where: { $text }
cli-delivered-by = delivered by { $what }
cli-to-be-delivered-by = should be delivered by { $what }
cli-system = a system
cli-process = a process
cli-people = people
cli-creates-value = creates value for the customer
cli-enables-value = makes value possible for the customer
cli-no-value-for-customer = no value for the customer
cli-service = customer service
cli-care = customer care
cli-return-of = return visit; the first is “{ $title }”
cli-important-to-customer = Important to the customer: { $score } of 5 ({ $source })
cli-asked = customers were asked
cli-measured = measured
cli-assumed = assumed
cli-important-to-us = Important to us: { $score } of 5
cli-important-to-us-for = Important to us: { $score } of 5 ({ $reasons })
cli-reason-process = process
cli-reason-revenue = revenue
cli-reason-cost = cost
cli-intended = Intended experience
cli-intended-for = Intended experience for { $who }
cli-agreed-by = { $text } (agreed by { $who })
cli-feasibility = feasibility { $score } of 5
cli-effect = effect { $score } of 5
cli-due = by { $date }
cli-moves = should move { $what }
cli-lesson = Lesson
cli-csat = CSAT
cli-target = target { $target }
cli-of-answers = { $score } of { $n } answers
cli-no-answers = no answers
cli-undated = no date
cli-points = { $points } ± { $margin } points
cli-comment = Comment
cli-promoter = Promoter
cli-passive = Passive
cli-detractor = Detractor
cli-opens = Opens the map: { $title } ({ $path })
cli-coupled-journeys = Coupled journeys
cli-run-by = run by { $name }
cli-touchpoint = Touchpoint
cli-responsible = Responsible
cli-purpose = Purpose
cli-organisation = Organisation
cli-costs-and-income = Costs and income
cli-benefits-for-us = Benefits for us
cli-benefits-for-customers = Benefits for the customers
cli-benefits-for-partner = Benefits for the partner
cli-cooperation = Working together
cli-joint-measures = Measured by
cli-when-it-goes-wrong = When it goes wrong
cli-workshops = Workshops
cli-participant = Participant
cli-decision = Decision
cli-parked = Parked question

export-no-width = a picture is at least 1 pixel wide
export-bad-scale = the scale of a picture is a number above 0, not { $scale }
export-empty = there is nothing to draw
export-too-wide = the picture would be { $width } pixels wide, and { $most } is the most; choose a smaller width or scale
export-too-large = the picture would be { $width } × { $height } pixels, and { $most } million in all are the most; choose a smaller width or scale
export-encoder = the picture could not be written as PNG: { $error }
