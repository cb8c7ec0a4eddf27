# Messages about map files.

kind-phase = phase
kind-step = step
kind-lane = lane
kind-owner = owner
kind-channel = channel
kind-persona = persona
kind-touchpoint = touchpoint

check-about = { $kind } "{ $name }": { $what }
check-missing = { $kind } "{ $id }" does not exist
check-duplicate-id = the id "{ $id }" is used twice
check-empty-id = its id is empty
check-no-touchpoint-lane = the lane "{ $id }" holds no touchpoints
check-stage-order = its stage comes before that of the phase to its left
check-colour = there is no place { $place } in the palette; places go from 0 to { $last }
check-csat-scale = a CSAT scale has 2 to 11 answers, not { $n }
