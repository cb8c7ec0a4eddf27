# The window.

menu-file = File
menu-recent = Open recent
menu-templates = Templates
menu-samples = Sample maps
menu-edit = Edit
menu-map = Map
menu-view = View
menu-theme = Appearance
menu-scale = Interface size
menu-language = Language
menu-help = Help
menu-move = Move
menu-feeling = Emotion
menu-select = Select
menu-focus = Focus on
menu-of-owner = Owner
menu-of-channel = Channel
menu-of-stage = Stage
menu-of-phase = Phase
menu-of-lane = Lane
menu-of-persona = Persona

command-new = New map
command-open = Open…
command-save = Save
command-save-as = Save as…
command-duplicate = Duplicate map
command-to-be = To-be map from this one
command-clear-recent = Clear the list
command-export = Export picture…
command-copy-picture = Copy as picture
command-reload = Reload
command-close = Close map
command-quit = Quit
command-undo = Undo
command-undo-step = Undo { $step }
command-redo = Redo
command-redo-step = Redo { $step }
command-go-to-start = As it was opened
command-select = Select
command-cut = Cut
command-copy = Copy
command-paste = Paste
command-paste-here = Paste here
command-place = Place on the map…
command-fit = Fit whole map
command-actual-size = Actual size
command-zoom-in = Zoom in
command-zoom-out = Zoom out
command-theme-system = Same as the system
command-theme-light = Light
command-theme-dark = Dark
command-to-dark = Switch to dark
command-to-light = Switch to light
command-scale-larger = Larger interface
command-scale-smaller = Smaller interface
command-inventory = Inventory
command-inspector = Inspector
command-menus = Menus
command-keys = Keys
command-first-map = Your first map
command-about = About Rejse
command-find = Find…
command-find-next = Find next
command-find-previous = Find previous
command-go-to = Go to “{ $name }”
command-select-all = Select all
command-select-nothing = Select nothing
command-select-owner = Select all of “{ $name }”
command-select-without-owner = Select all without an owner
command-select-channel = Select all through “{ $name }”
command-select-phase = Select all in “{ $name }”
command-select-lane = Select all in the lane “{ $name }”
command-select-path = Select all on the path of “{ $name }”
command-select-found = Select what was found
command-focus = Focus on “{ $what }”
command-focus-found = Focus on what was found
command-focus-off = Show everything again
command-fit-selection = Fit selection
command-minimap = Overview in the corner
command-palette = Find a command…
command-history = History
command-context-menu = Menu for the selection
command-next-panel = To the next panel

did-change = { $count ->
    [one] change to “{ $name }”
   *[other] change to { $count } touchpoints
}
did-rename = renaming to “{ $name }”
did-move = { $count ->
    [one] move of “{ $name }”
   *[other] move of { $count } touchpoints
}
did-spread = spreading { $count } touchpoints over steps
did-remove = { $count ->
    [one] deletion of “{ $name }”
   *[other] deletion of { $count } touchpoints
}
did-add = { $count ->
    [one] adding “{ $name }”
   *[other] adding { $count } touchpoints
}
did-cut = { $count ->
    [one] cutting “{ $name }”
   *[other] cutting { $count } touchpoints
}
did-paste = { $count ->
    [one] pasting “{ $name }”
   *[other] pasting { $count } touchpoints
}
did-place = { $count ->
    [one] placing “{ $name }”
   *[other] placing { $count } touchpoints
}
did-give-owner = { $count ->
    [one] owner of “{ $name }”
   *[other] owner of { $count } touchpoints
}
did-give-channel = { $count ->
    [one] channel of “{ $name }”
   *[other] channel of { $count } touchpoints
}

# Building the frame of a map.
menu-add = Add
menu-add-lane = Add lane
menu-lane-above = Add lane above
menu-lane-below = Add lane below
menu-phase = Phase
menu-step = Step
menu-lane-shows = Lane shows

command-add-phase = Add phase
command-add-phase-before = Add phase before
command-add-phase-after = Add phase after
command-duplicate-phase = Duplicate phase
command-duplicate-phase-whole = Duplicate phase with its touchpoints
command-add-transition = Add transition
command-insert-step-before = Insert step before
command-insert-step-after = Insert step after
command-remove-step = Delete step
command-step-left = Move step left
command-step-right = Move step right
command-widen = Widen by a step
command-narrow = Narrow by a step
command-add-note = Add note
command-add-persona = Add persona
command-add-owner = Add owner
command-add-channel = Add channel
command-add-coupled = Add coupled journey
command-add-workshop = Add workshop
command-next-colour = Next colour
command-shift-earlier = Move earlier
command-shift-later = Move later
command-shift-left = Move left
command-shift-right = Move right
command-shift-up = Move up
command-shift-down = Move down
command-remove = Delete
command-remove-named = Delete “{ $name }”
command-remove-asking = Delete “{ $name }”…
command-remove-touchpoints = Delete { $count } touchpoints
command-remove-note = Delete note
command-remove-transition = Delete transition
command-merge = Merge touchpoints
command-split = Split touchpoint in two

did-stage = stage of “{ $name }”
did-transition = transition after “{ $name }”
did-add-step = new step in “{ $name }”
did-remove-step = deletion of a step in “{ $name }”
did-move-step = move of a step to “{ $name }”
did-recolour = colour of “{ $name }”
did-merge = merge into “{ $name }”
did-split = split of “{ $name }”

# The names that new things have until they are given one, and lanes of a kind.
frame-new-phase = New phase
frame-new-lane = New lane
frame-new-persona = New persona
frame-new-owner = New owner
frame-new-channel = New channel
frame-new-coupled = Coupled journey
frame-new-workshop = Workshop
frame-new-note = New note
frame-new-wait = How long is the wait?
frame-lane-touchpoints = Touchpoints
frame-lane-emotions = Emotions
frame-lane-thoughts = Thoughts
frame-lane-strengths = Strengths
frame-lane-pain-points = Pain points
frame-lane-ideas = Ideas
frame-lane-employees-know = What employees know
frame-lane-improvements = Improvements
frame-lane-notes = Notes
frame-lane-measures = Satisfaction (CSAT)

# The hint on an empty map.
frame-empty-title = Where does the journey begin?
frame-empty-text = Write the touchpoints first, or give the map its phases and lanes. Everything can be changed later.
frame-empty-phase = Add a phase
frame-empty-lane = Add a lane
frame-empty-inventory = Write touchpoints into the inventory

# Hints over the canvas for those who have just begun.
hint-draw = Hold the button down and sweep across the emotion lane: each touchpoint you pass gets the level under the pointer, for { $name }. Esc or { $key } ends.
hint-touchpoints = Drag touchpoints here from the inventory, or double-click to write one.
hint-curve = The curve of { $name } will run here, with a mark over each touchpoint.
hint-no-marks = { $name } has no marks yet. Click over a touchpoint, or press D and sweep.
hint-no-persona = Curves need a persona: add the first one in the toolbar.
hint-owners = The teams that own touchpoints stand here, each with its colour.

removal-title = Delete “{ $name }”?
removal-owner = { $count ->
    [one] It owns 1 touchpoint. Who owns it from now on?
   *[other] It owns { $count } touchpoints. Who owns them from now on?
}
removal-channel = { $count ->
    [one] 1 touchpoint or lane goes through it. What does it go through from now on?
   *[other] { $count } touchpoints and lanes go through it. What do they go through from now on?
}
removal-cards = { $count ->
    [one] 1 touchpoint stands in it. Where does it go?
   *[other] { $count } touchpoints stand in it. Where do they go?
}
removal-no-owner = Nobody yet
removal-no-channel = No channel yet
removal-inventory = Into the inventory
removal-remove = Delete

# Touchpoints and curves, edited on the map.
command-card-new = New touchpoint
command-new-here = New touchpoint here
command-card-rename = Edit text
command-card-duplicate = Duplicate
command-card-unplace = Back to inventory
command-walk-left = Go to the touchpoint on the left
command-walk-right = Go to the touchpoint on the right
command-walk-up = Go to the touchpoint above
command-walk-down = Go to the touchpoint below
command-move-left = Move one step earlier
command-move-right = Move one step later
command-move-up = Move one lane up
command-move-down = Move one lane down
command-reorder-up = Move up within the cell
command-reorder-down = Move down within the cell
command-spread = Spread over steps
command-level-up = Emotion half a level up
command-level-down = Emotion half a level down
command-level-up-fine = Emotion a tenth up
command-level-down-fine = Emotion a tenth down
command-level-neutral = Emotion neutral
command-level-clear = Clear emotion
command-level-skip = Persona skips this
command-think = Write the thought…
command-draw = Draw the curve
new-touchpoint = New touchpoint
key-enter = Enter
key-delete = Delete
key-backspace = Backspace
naming-thought = What { $name } thinks here
naming-title = What shall it be called?
canvas-writing = Text of “{ $name }”
did-think = thought at “{ $name }”
did-draw = drawing of the curve of { $name }
did-widen = new width of “{ $name }”
did-unplace = { $count ->
    [one] return of “{ $name }” to the inventory
   *[other] return of { $count } touchpoints to the inventory
}
did-duplicate = { $count ->
    [one] copy of “{ $name }”
   *[other] copies of { $count } touchpoints
}
did-feel = { $count ->
    [one] emotion at “{ $name }”
   *[other] emotion at { $count } touchpoints
}
did-clear = { $count ->
    [one] clearing of the emotion at “{ $name }”
   *[other] clearing of the emotion at { $count } touchpoints
}
did-skip = { $count ->
    [one] skipping of “{ $name }”
   *[other] skipping of { $count } touchpoints
}

feeling-delighted = Delighted
feeling-pleased = Pleased
feeling-neutral = Neutral
feeling-annoyed = Annoyed
feeling-desperate = Desperate
level-with-word = { $level } · { $word }
carried = { $count ->
    [one] One touchpoint
   *[other] { $count } touchpoints
}
carried-steps = { $count ->
    [one] One step
   *[other] { $count } steps
}

key-ctrl = Ctrl
key-cmd = Cmd
key-alt = Alt
key-shift = Shift
key-escape = Esc
key-menu = Menu key

sample-washing-machine = A new washing machine
sample-washing-machine-about = A shop, in Danish
sample-business-system = A new business system
sample-business-system-about = B2B, in Swedish
sample-weekend-trip = A weekend by the sea
sample-weekend-trip-about = A hotel, in English

template-before-during-after = Before, during and after
template-before-during-after-about = Three phases, one for each stage
template-business-purchase = Business purchase
template-business-purchase-about = From the first need to renewal
template-service-visit = Service visit
template-service-visit-about = From a breakdown to trust regained
template-onboarding = New customer
template-onboarding-about = The first weeks, until it is a habit

tool-persona = Curve in front
tool-more-personas = { $count ->
    [one] One more persona
   *[other] { $count } more personas
}
tool-back-to-map = Back to the map
tool-with-keys = { $command } ({ $keys })

inventory-title = Inventory
inventory-count = { $count } not placed
inventory-found = { $found } of { $count }
inventory-filter = Find in the inventory
inventory-no-owner = no owner
inventory-customer = the customer
inventory-others = others
inventory-empty = Everything is on the map. Write down more above, and it waits here until you drag it to its place.
inventory-no-touchpoints = No touchpoints have been written down yet. Write the first one above, or paste a whole list: a line for each, or a column from a spreadsheet. Then drag each onto the map.
inventory-no-match = Nothing in the inventory contains “{ $text }”.
inventory-clear = Clear the search
inventory-resize = Width of the inventory
inventory-hide = Hide inventory
inventory-write = Write one, or paste a list
inventory-alike = { $count ->
    [one] One looks like a touchpoint you already have.
   *[other] { $count } look like touchpoints you already have.
}
inventory-show-alike = Show which
inventory-take-out = Delete
inventory-keep = Keep
inventory-like = looks like “{ $title }”
inventory-numbers = { $count ->
    [one] The number before 1 line was left out.
   *[other] The numbers before { $count } lines were left out.
}
inventory-keep-numbers = Put them back
inventory-left-out = { $count ->
    [one] “{ $text }” was left out: it names no touchpoint, owner or channel.
   *[other] { $count } cells were left out, “{ $text }” among them: they name no touchpoint, owner or channel.
}
inventory-sort = Sort
inventory-by-written = As written down
inventory-by-title = By title
inventory-by-owner = By owner
inventory-by-channel = By channel
inventory-placed-too = Show placed ones too
inventory-on-map = on the map

place-title = { $count ->
    [one] Place “{ $name }”
   *[other] Place { $count } touchpoints
}
place-phase = Phase
place-step = Step
place-step-number = Step { $number }
place-step-with = Step { $number }: { $titles }
place-new-step = New step at the end
place-lane = Lane
place-button = Place
place-no-room = The map needs a phase and a lane for touchpoints first.

inspector-hide = Hide the inspector
inspector-resize = Width of the inspector
inspector-map = The map
inspector-touchpoints = { $count ->
    [one] Touchpoint
   *[other] { $count } touchpoints
}
inspector-stage = Stage
inspector-phase = Phase
inspector-transition = Transition
inspector-step = Step
inspector-lane = Lane
inspector-note = Note
inspector-owner = Owner
inspector-channel = Channel
inspector-persona = Persona
inspector-coupled-journey = Coupled journey
inspector-workshop = Workshop
inspector-worth = Assessment
inspector-words = What works, what hurts
inspector-measures = Measured
inspector-more = More about it
inspector-mixed = differ
inspector-of = { $what }, { $whom }
inspector-entry = { $list }, no. { $number }
inspector-score = { $label }: { $score } of 5
inspector-remove = Delete: { $what }
inspector-add = Add
inspector-list = { $list } ({ $count })
inspector-none-yet = None yet
inspector-unnamed = Without a name
inspector-no-touchpoints = No touchpoints yet
inspector-select = { $count ->
    [one] Select the touchpoint
   *[other] Select the { $count } touchpoints
}
inspector-no-personas = The map has no personas yet; their emotions will stand here.
inspector-one-at-a-time = Select a single touchpoint to see and change these.
inspector-pick = Type to find
inspector-pick-or-new = Find, or name a new one
inspector-pick-none = Nothing is called that

# The labels of fields, and why something typed is refused.
field-title = Title
field-name = Name
field-owner = Owner
field-no-owner = No owner
field-new-owner = New owner “{ $name }”
field-channel = Channel
field-no-channel = No channel
field-channel-of-lane = Like its lane: { $name }
field-new-channel = New channel “{ $name }”
field-emotions = Emotions
field-emotion = Emotion
field-level = Level from −2 to +2
field-skips = skips
field-clear = Clear
field-unsaid = not set
field-everyone = everyone
field-moment-no = no
field-run-by = Run by
field-run-by-us = us
field-run-by-name = Who runs it
field-importance-customer = Important to the customer
field-importance-us = Important to us
field-known-from = Known from
field-asked = customers were asked
field-measured = it was measured
field-assumed = we assume it
field-reasons = Because of
field-reason-process = process
field-reason-revenue = revenue
field-reason-cost = cost
field-intended = Intended experience
field-intended-hint = What the customer shall experience, concretely
field-whom = For whom
field-agreed-by = Agreed by
field-strengths = Strengths
field-pain-points = Pain points
field-ideas = Ideas
field-thoughts = Thoughts
field-improvements = Improvements
field-add-improvement = Add an improvement
field-improvement-hint = What is proposed
field-state = State
field-feasibility = Feasibility
field-effect = Effect
field-person = Who does it
field-due = By when
field-moves = The measure it should move
field-lesson = What was learnt
field-question = The question as it was asked
field-target = Target
field-share-hint = e.g. 80%
field-points-hint = e.g. 40
field-scale = Number of possible answers
field-round = Round { $number }
field-add-round = Add a round of answers
field-round-date = date
field-counts = How many chose each answer
field-count-of = Answer { $answer }, { $round }
field-comments = Comments
field-promoters-say = What promoters say
field-passives-say = What passives say
field-detractors-say = What detractors say
field-started-by = Who starts it
field-started-by-customer = the customer
field-started-by-company = we do
field-when = When it happens
field-location = Where it happens
field-delivered-today = Delivered by, today
field-delivered-target = Delivered by, as it should be
field-by-system = a system
field-by-process = a process
field-by-people = people
field-value = Value for the customer
field-value-creates = creates value
field-value-enables = makes it possible
field-value-neither = neither
field-kind-of-service = Kind of service
field-service = customer service
field-care = customer care
field-return-of = Return visit of
field-no-return = The first time
field-opens = Opens the map in the file
field-opens-title = What that map is called here
field-path = File
field-path-hint = other_map.ron
field-map-goal = What the map is for
field-perspective = Perspective
field-as-is = as it is today
field-to-be = as it should be
field-scope = Scope
field-map-owner = Who looks after the map
field-map-date = The day the map speaks of
field-next-review = Next review
field-map-language = Language of the map’s fixed words
field-date = Date
field-date-hint = e.g. 22 November 2026
field-stages = Stages
field-stages-shown = show stages on the map
field-stage-name = Name of “{ $stage }”
field-linked-maps = Linked maps
field-add-link = Add a linked map by its file
field-personas = Personas
field-owners = Owners
field-channels = Channels
field-phases = Phases
field-lanes = Lanes
field-coupled-journeys = Coupled journeys
field-workshops = Workshops
field-steps = Steps
field-step = Step { $number }
field-step-of = { $name }, step { $number }
field-to-phase = To the phase “{ $name }”
field-touchpoints = Touchpoints
field-add-touchpoint = Add a touchpoint
field-phase-goal = What the customer wants to achieve
field-stage = Stage
field-duration = How long it lasts
field-transition-to = Before “{ $name }” begins
field-no-transition = No phase follows.
field-wait = Waiting time
field-obstacle = Obstacle
field-drops-out = Who drops out
field-description = Description
field-lane-kind = What it holds
field-lane-touchpoints = touchpoints
field-lane-emotions = emotion curves
field-lane-notes = notes
field-lane-measures = measures
field-lane-in-use = It holds { $kind }. That can change once the lane is empty.
field-lane-channel = Channel of all of the lane
field-shows = Shows
field-own-notes = Its own notes
field-note-text = Text
field-note-kind = Kind
field-note-from = From
field-note-to = To
field-segment = Segment
field-persona-share = Share of all customers
field-colour = Colour
field-colour-place = Colour { $number }
field-colour-taken = Colour { $number }, taken by { $name }
field-own-colour = Or another colour, as a code
field-own-colour-hint = The colour’s code. For a colour that is not among those above, type its code, such as #3671C8.
field-quote = In their own words
field-needs = Needs
field-behaviour = Behaviour
field-expectations = Expectations
field-remembers = Remembers in the end
field-basis = What the persona is based on
field-icon = Picture
field-icon-phone = phone
field-icon-web = web
field-icon-shop = shop
field-icon-email = e-mail
field-icon-app = app
field-icon-letter = letter
field-icon-sms = text message
field-icon-chat = chat
field-icon-social = social media
field-icon-invoice = invoice
field-icon-person = person
field-icon-sign = sign
field-icon-home = home
field-icon-other = other
field-stance = Our stance
field-partnership = Partnership sheet
field-responsible = Who takes responsibility
field-purpose = Purpose
field-organisation = How it is organised
field-costs-and-income = How costs and income are shared
field-benefits-for-us = Benefits for us
field-benefits-for-customers = Benefits for the customers
field-benefits-for-partner = Benefits for the partner
field-cooperation = How we work together
field-joint-measures = How the joint performance is measured
field-when-it-goes-wrong = What happens when it goes wrong
field-participants = Participants
field-department = Department
field-decisions = Decisions
field-parked = Parked questions
field-no-date = “{ $typed }” is no day; write it like 22 November 2026 or 2026-11-22
field-no-level = “{ $typed }” is no level; it goes from −2 to +2 in tenths
field-no-share = “{ $typed }” is no whole per cent from 0 to 100
field-no-points = “{ $typed }” is no whole number from −100 to 100
field-no-count = “{ $typed }” is no number of answers
field-no-scale = “{ $typed }” is no number of answers; a scale has { $least } to { $most }
field-no-colour = “{ $typed }” is no colour; write it like #3671C8

status-touchpoints = { $count ->
    [one] 1 touchpoint
   *[other] { $count } touchpoints
}
status-personas = { $count ->
    [one] 1 persona
   *[other] { $count } personas
}
status-owners = { $count ->
    [one] 1 owner
   *[other] { $count } owners
}
status-without-owner = { $count } without an owner
status-opening = Opening { $name } …
status-no-map = No map is open

canvas-name = Map: { $title }
canvas-hint = Wheel: move · Ctrl+wheel: zoom · Shift+1: whole map

welcome-title = Which journey are we on?
welcome-text = Begin a map, or look at one that comes with Rejse.
welcome-open = Open a map…
welcome-templates = or see a template: phases and lanes, no touchpoints yet
welcome-finished = or look at a finished map
welcome-drop = You can also drop a map file anywhere in this window.
drop-here = Drop it to open the map

problem-title = The map could not be opened
problem-again = Try again
problem-unfold = Show all { $n }
problem-fold = Show the first only
problem-dismiss = Dismiss

choose-waiting = The file dialog is on its way …
choose-type-instead = Type the path instead
path-title = Open a map
path-no-dialog = This system offers no file dialog. Type or paste where the map lies.
path-no-dialog-to = This system offers no file dialog. Type or paste where it is to go.
path-label = Path of the map file
path-hint = /home/anna/maps/new-customer.ron
path-open = Open
path-cancel = Cancel
choose-filter = Journey maps

# New maps, copies and recent ones.
new-title = Unnamed customer journey
new-phase-before = Considers
new-phase-during = Buys
new-phase-after = Uses
new-lane-touchpoints = Touchpoints
new-lane-emotions = How it feels
new-lane-notes = In the customer’s words
new-persona = The customer
copy-title = { $title } (copy)
copy-to-be-title = { $title } (to-be)
recent-map = { $name } – { $folder }
recent-missing = { $name } – not found in { $folder }
welcome-new = New map
welcome-recent = or go on with one of your recent maps
recent-gone = not found in { $folder }

# Saving, and what is asked before anything could be lost.
state-saved = Saved
state-unsaved = Unsaved changes
state-saving = Saving …
leave-title = Save changes to “{ $title }”?
leave-text = What has changed since it was last saved would be lost.
leave-save = Save
leave-drop = Don’t save
keep-cancel = Cancel
comments-title = Save without the comments?
comments-text = Somebody has written comments into the file “{ $file }” by hand. Rejse cannot keep them: saving writes the map without them.
comments-save = Save without comments
keep-save-as = Save as…
replace-title = Replace “{ $file }”?
replace-text = There is a file of that name already. What is in it would be lost.
keep-elsewhere = Choose another name…
replace-yes = Replace
conflict-title = “{ $file }” has been changed elsewhere
conflict-text = Somebody else or another program has written to it since you opened it, and you have changes that are not saved.
conflict-save-as = Save mine as…
conflict-overwrite = Overwrite theirs with mine
conflict-keep = Keep mine
conflict-theirs = Open theirs and drop mine
reload-title = Reload “{ $file }”?
reload-text = You have changes that are not saved. Reloading the file drops them.
reload-yes = Reload
hanging-title = Still saving “{ $title }”
hanging-text = The disk or network that the file lies on has not answered yet. A copy of what is not saved is kept on this computer and offered when Rejse starts next.
hanging-text-lost = The disk or network that the file lies on has not answered yet. What is not saved would be lost.
hanging-wait = Keep waiting
hanging-close = Close anyway
recover-title = Go on with “{ $title }”?
recover-text = Rejse was not closed properly last time, and this map had changes that were not saved.
recover-file = It belongs to { $file }
recover-yes = Restore it
recover-drop = Discard it
recover-later = Decide later
save-title = Save the map
save-label = Path to save the map at
save-save = Save
problem-save-title = The map could not be saved
problem-export-title = The picture could not be exported
problem-copy-title = The picture could not be copied
problem-broke = Something went wrong inside Rejse. Nothing on the map is lost.

# Exporting a picture.
export-title = Export picture
export-format = Format
export-width = Width
export-width-other = Other
export-width-pixels = Width in pixels
export-theme = Appearance
export-transparent = Transparent background
export-becomes = { $width } × { $height } pixels
export-go = Export…
export-path-title = Export the picture
export-path-label = Path to export the picture to
export-path-go = Export
export-filter = Pictures
export-working = Drawing the picture …
export-done = Exported to { $file }
export-copy-path = Copy the path
copied-picture = The map is on the clipboard as a picture, { $width } × { $height } pixels

keys-title = Keys and gestures
keys-by-hand = With mouse, fingers and arrows
keys-on-things = With the pointer on the map
keys-choose = Select several
keys-choose-how = Shift and click, or drag a frame on empty paper
keys-carry = Move touchpoints
keys-carry-how = Drag a touchpoint
keys-copy = Copy touchpoints
keys-copy-how = Drag with Ctrl or Alt
keys-write = Edit text
keys-write-how = Double-click
keys-level = Set an emotion
keys-level-how = Drag a mark; with Shift in tenths
keys-sweep = Draw the curve
keys-sweep-how = Switch drawing on, press and sweep
keys-headers = Reorder phases and lanes, widen a phase
keys-headers-how = Drag its name, or its edge
keys-context = Menu of what is under the pointer
keys-context-how = Right click
keys-overview = Look elsewhere
keys-overview-how = Click or drag in the overview
keys-more = More
keys-pan = Move around
keys-pan-how = Wheel, or two fingers; sideways with Shift
keys-step = Move a bit or a page
keys-step-how = Arrow keys, Page Up and Page Down
keys-drag = Drag the paper
keys-drag-how = Space and drag, or drag with the middle button
keys-zoom = Zoom at the pointer
keys-zoom-how = Ctrl and wheel, or pinch
keys-cancel = Cancel a drag
keys-close = Close

# The dialogs of the help menu.
first-map-title = Your first map, in three steps
first-map-place = Place the touchpoints
first-map-place-how = Write them into the inventory at the left, or paste a list. Then drag each into its phase and lane; the cell shows where it will land.
first-map-feel = Mark the highs and lows
first-map-feel-how = Choose a persona in the toolbar, then press on a mark and drag it up or down. Or press D and sweep across the emotion lane. T writes the thought behind a mark.
first-map-export = Export the picture
first-map-export-how = “Export picture” at the top right writes a file that is sharp on any screen. Ctrl+Shift+C copies the picture, ready to paste into a slide.
first-map-undo = Whatever you do, Ctrl+Z takes it back.
about-version = Version { $version }
about-text = Draws customer-journey maps and tells what is in them. Nothing leaves your computer: there is no server, no account and no telemetry.
about-licences = Licences. Rejse itself is free under MIT or Apache 2.0, as you choose.

find-field = Find on the map
find-count = { $number } of { $count }
find-none = Nothing found
find-next = Next
find-previous = Previous
find-close = Close the search
find-where = { $what } – { $name }
find-map = Map
find-linked-map = Linked map
find-stage = Stage
find-phase = Phase
find-transition = Transition
find-lane = Lane
find-persona = Persona
find-touchpoint = Touchpoint
find-intended = Intended experience
find-coupled = Coupled journey
find-partnership = Partnership sheet
find-workshop = Workshop

focus-on = Focus: { $what }
focus-found = “{ $text }”

why-no-map = Open a map first
why-saved = Everything is saved
why-no-file = The map has no file yet
why-nothing-to-undo = There is nothing to undo
why-nothing-to-redo = There is nothing to redo
why-nothing-found = Search for something first
why-nothing-chosen = Select something on the map first
why-none-there = No touchpoint belongs here
why-no-focus = Nothing is in focus
why-no-touchpoint = Select a touchpoint first
why-none-placed = Select a touchpoint that stands on the map
why-not-one = Select a single touchpoint that stands on the map
why-not-several = Select two or more touchpoints
why-not-in-one-step = Select several touchpoints that stand in the same step
why-no-curves = The map has no lane for emotions
why-no-persona = Add a persona first
why-no-feeling = Nothing is said there yet of how the persona feels
why-coupled = They are part of a coupled journey already
why-map-has-no-steps = The map has no steps yet
why-lane-is-there = The map has that lane already
why-no-phase = Select a phase first
why-no-step = Select a step first
why-no-notes-lane = Select a lane for notes first
why-nobody-chosen = Select a persona or an owner first

palette-field = Find a command, a phase or a touchpoint
palette-none = Nothing is called “{ $text }”
palette-not-now = “{ $command }” cannot be done now.
palette-why-not = “{ $command }” cannot be done now. { $why }.
palette-show = Show { $name }
palette-chosen = Selection
palette-give = { $what }: { $name }

# Other words that people look for commands by.
also-undo = take back, revert, back
also-redo = again, repeat
also-remove = remove, erase, take away
also-write = rename, change title, name
also-new = card, add touchpoint, moment
also-export = save as image, png, svg, powerpoint, slide, print, download, pdf
also-copy-picture = screenshot, image to clipboard, slide, powerpoint
also-find = search, look for
also-fit = zoom to fit, overview, whole page
also-save = store, keep
also-keys = shortcuts, help, keyboard, gestures
also-inventory = list, panel, sidebar, backlog
also-inspector = properties, panel, details, fields
also-draw = sketch, pen, curve, emotions
also-skip = not relevant, passes by
also-clear = reset, empty
also-think = quote, comment, what they think
also-unplace = take off the map, unplace, backlog
also-duplicate = copy, clone
also-merge = combine, join, unite
also-phase = column, section
also-lane = row, swimlane
also-persona = customer, segment, person
also-owner = team, department, responsible
also-focus-off = unfilter, show all, no focus
also-history = versions, log, steps
also-theme = dark mode, light mode, colours
also-scale = font size, zoom interface, text size

history-title = History
history-close = Close the history
history-empty = Nothing has been changed yet.

minimap-name = Overview of the map
minimap-hint = Click or drag to look elsewhere

window-title = { $title } – Rejse
window-title-unsaved = { $title } * – Rejse

error-no-display = there is no display to open a window on; rejse export draws maps without one
error-no-library = a library that windows need is missing ({ $what }); rejse export draws maps without a window
error-no-graphics = no OpenGL was found to draw a window with; rejse export draws maps without one
error-window = the window could not be opened ({ $what }); rejse export draws maps without one

spoken-stage-before = before
spoken-stage-during = during
spoken-stage-after = after
spoken-phase = Phase in the stage “{ $stage }”
spoken-phase-goal = Phase in the stage “{ $stage }”; the customer’s goal: { $goal }
spoken-lane-touchpoints = Lane of touchpoints
spoken-lane-emotions = Lane of emotion curves
spoken-lane-notes = Lane of notes
spoken-lane-measures = Lane of measures
spoken-place = { $phase }, step { $step }; { $lane }
spoken-run-by = run by { $name }
spoken-return = return visit; the first is “{ $first }”
spoken-csat-target-met = target { $percent } met
spoken-csat-target-missed = target { $percent } not met
spoken-csat-change = { $points } percentage points since the last round
spoken-hand-off = Hand-off from { $from } to { $to }
spoken-hand-off-at = { $persona }, from “{ $from }” to “{ $to }”
spoken-hand-off-fall = { $persona }, from “{ $from }” to “{ $to }”; the curve falls here
spoken-remembers = { $persona } remembers
spoken-note = { $kind } in { $lane }
spoken-owner-of-legend = Owner
spoken-opens = opens the map “{ $map }”
spoken-transition = Transition from “{ $from }” to “{ $to }”
spoken-wait = waiting: { $text }
spoken-obstacle = obstacle: { $text }
spoken-drops-out = drops out: { $text }
spoken-duration = lasts: { $text }
spoken-part-of-coupled = part of the coupled journey “{ $name }”
spoken-consists-of = touchpoints: { $touchpoints }
spoken-inventory = In the inventory

# What is known of a touchpoint, each after its label.
fact-owner = Owner
fact-nobody = nobody yet
fact-run-by = Run by
fact-channel = Channel
fact-important = Important to the customer
fact-score = { $score } of 5
fact-improvement = Improvement
fact-in-state = { $text } ({ $state })
fact-skips = skips it
fact-csat = { $score } of { $answers } answers
