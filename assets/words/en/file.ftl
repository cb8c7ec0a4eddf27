# Messages about map files: what is wrong, where, and what to do. No full stop at the end.

# Kinds of things, always followed by a name in quotes.
kind-phase = phase
kind-step = step
kind-lane = lane
kind-owner = owner
kind-channel = channel
kind-persona = persona
kind-touchpoint = touchpoint
kind-note = note
kind-improvement = improvement
kind-coupled-journey = coupled journey
kind-workshop = workshop
kind-map = map

check-about = { $kind } "{ $name }": { $what }
edit-taken = { $kind } "{ $id }" exists already
edit-no-heir = "{ $id }" cannot take over what is removed
edit-measured-apart = "{ $one }" and "{ $other }" were measured with different CSAT questions or scales. Merge them once question and scale are the same, or once one of them has no measurements
check-missing = { $kind } "{ $id }" does not exist
check-duplicate-id = the id "{ $id }" is used twice; give one of the two another
check-empty-id = its id is empty
check-no-touchpoint-lane = the lane "{ $id }" holds no touchpoints
check-stage-order = its stage comes before that of the phase to its left
check-colour = there is no place { $place } in the palette; places go from 0 to { $last }
check-csat-scale = a CSAT scale has { $least } to { $most } answers, not { $n }
check-csat-scale-changes = this round has { $n } answers and the first has { $first }; all rounds have the same scale
check-nps-scale = an NPS round has { $all } numbers, one for each answer from 0 to 10, not { $n }
check-nps-target = an NPS target is between -100 and 100, not { $target }
check-date-goes-back = this round is dated before an earlier one; the oldest stands first
check-shares = the personas' shares add up to { $sum } of all customers
check-return-of-itself = it is a return visit of itself; a return visit names the first visit
check-ends-before-it-begins = its last step comes before its first
check-coupled-twice = the touchpoint "{ $touchpoint }" already belongs to the coupled journey "{ $journey }"
check-link = a link leads from the folder of this map to another one, such as "other/map.ron"; "{ $path }" does not

# The file as a whole; its name and a colon stand before these.
file-not-found = there is no such file; check the name and the folder
file-no-folder = the folder does not exist; create it first or choose another one
file-not-allowed-read = you are not allowed to read this file; ask whoever it belongs to
file-not-allowed-write = this place is write-protected; choose another name or another folder
file-directory = this is a folder; name a file in it
file-not-a-file = this is not an ordinary file but a device or a pipe; name an ordinary one
file-too-large = this is too large for a map; the limit is { $limit } MB
file-too-much = there is more in this file than a map can hold; the limit is { $millions } million values
file-full = the disk is full; free some space and try again, or choose another place
file-system-read = the file could not be read; the system says: { $reason }
file-system-write = the file could not be saved; the system says: { $reason }
file-no-text = the map could not be put into writing, which is a fault in Rejse; nothing was saved: { $reason }
file-empty = the file is empty; open another one, or start a new map and save it here
file-utf-16-or-32 = the text is in UTF-{ $bits }, but maps are in UTF-8; save the file as UTF-8 in the editor it comes from
file-not-utf8 = there is a byte here that UTF-8 does not have; save the file as UTF-8 in the editor it comes from

# How many more there are than the one before it.
file-more = (and { $n } more)

# What is wrong at a place; the file, line and column stand before these.
file-about-number = { $kind } no. { $number }: { $what }
file-meant = { $what }; perhaps its id is meant, "{ $meant }"
file-newer = made by a newer Rejse (format { $format }); update Rejse to open it
file-not-a-map = this is not a map; a map file begins with "(" and its format, "format: 0"
file-no-format = this is not a map, or its beginning is missing: there is no field "format"
file-cut-off = the file ends here in the middle of the map; what follows is missing, or a bracket before is not closed
file-open-text = the text that begins here has no closing quotation mark
file-quote-within = the text ends at this quotation mark, but more follows; a quotation mark within a text is written \"
file-fancy-quote = a straight quotation mark (") belongs here instead of { $quote }
file-open-comment = the comment that begins here has no end
file-hash-comment = a comment begins with "//" and not with "#"
file-merge-mark = git has left this line behind: two versions stand below each other; keep what is right of both and delete the lines of <<<<<<<, ======= and >>>>>>>
file-trailing = nothing may follow the map's closing bracket
file-missing = "{ $sign }" is missing before this
file-instead = "{ $sign }" belongs here instead of "{ $found }"
file-superfluous = "{ $sign }" does not belong here; delete it
file-loose-field = this field stands outside of brackets: "(" is missing before it, or a ")" above is too many
file-no-brackets = after "{ $name }" belong round brackets; if nothing is to stand in them, "{ $name }()"
file-decimal-comma = decimals stand behind a point: { $right } instead of { $found }
file-escape = "\" in a text is written "\\"
file-too-deep = too many brackets within each other
file-expected = expected { $what }, found { $found }
file-out-of-range = the number { $found } is too small or too large
file-too-many-touchpoints = more than { $most } touchpoints are too many for a map; this is the first too many
file-unknown-field = there is no field "{ $found }" here; there are { $known }
file-unknown-field-like = there is no field "{ $found }" here; perhaps "{ $like }" is meant
file-unknown-choice = "{ $found }" is not one of { $known }
file-no-field = the field "{ $field }" is missing
file-two-fields = the field "{ $field }" is there twice
file-persona-twice = persona "{ $persona }" is there twice
file-other = not understood: { $reason }

# What is expected; each stands in the sentence "expected ..., found ...".
expected-colour = a colour such as "#3B6FB6"
expected-date = a date such as "2026-11-22"
expected-rank = an even number of digits from 0 to 9 and a to f, ending in 80, such as "80"
expected-level = a number from -2 to 2 with at most one decimal, such as -1.5
expected-emotions = emotions by persona in curly brackets
expected-persona-once = each persona at most once
expected-score = a whole number from 1 to 5
expected-share = a whole number of per cent from 0 to 100
expected-text = text in double quotation marks
expected-whole-number = a whole number
expected-yes-or-no = true or false
expected-list = a list in square brackets
expected-fields = fields in round brackets
expected-name = a name without quotation marks
expected-choice = one of { $known }
expected-field = a field with its name and a colon (one of { $known })
