import { wordsOf } from "./words-of.ts";

/**
 * Ordinary words of English and of care with R; of regular forms only the stem.
 * Source: compiled for this hub by how many documents use a word, and from general knowledge, November 2026.
 */
export const wordsR = wordsOf(`
  rabbit race racy radar radian radiator radical radio radiograph radiologist radiology radiotherapy radius
  radix raffle rag raid railroad rain rainbow raise raison rambler ramifications ramp ran rand random
  randomisation randomize rang range rank rape raped rapid rapport rare rash raster rat rate rather ratio
  rational rationale rationalised rationalize ravine raw rawhide ray razor reablement reach reachability
  react reactivated reactivating reactivation reactively read readability readd readme ready real realigned
  realignment realise realistic realize reallocated reallocates reallocating reallocation realm reap
  reappearing reappears reapplied reared rearm rearranged rearrangement rearranges rearranging reason
  reasonably reassigned reassigning reassignment reassigns reassurances reassured rebalancing rebinding
  rebooted rebooting reboots rebranded rebuilding rebuilds recalculated recalculates recalculating
  recalculation recalled recalls receipt receive recency recently reception receptionist receptive rechecked
  rechecking recipe recipient reciprocal recitations reclaimed reclaiming reclaims reclamation reclassifying
  recliner recoded recoding recognise recognizably recognize recommend recompilation recompiled recompiles
  recompiling recomposes recompressed recompressing recompression recomputed recomputes recomputing
  reconcile reconfiguration reconfigured reconfiguring reconnected reconnecting reconnection reconnects
  reconsidered reconstitutes reconstitution reconstructed reconstructing reconstruction recordable recorded
  recorder recording records recoverable recovered recovering recovers recovery recreated recreates
  recreating recreation rectal rectangle rectangular rectify rectum recur recursion recursively
  recursiveness recycled recycling red redact redeclaration redeclared redeclaring redefined redefines
  redefining redefinition redesigned redid redirected redirecting redirection redirects redisplayed
  redisplays redistributed redistributing redistribution redistributors redo redrawing redraws reduce
  reducible reduction redundancy redundant reed ref refactored refactoring refactors refer reference referent
  referential referral refilling refined refinement refining reflect reflective reflexive reflexology
  reformation reformats reformatted reformatting reformed refrain refreshed refreshes refreshing refuge
  refusal refused refuses refusing regained regaining regard regenerated regenerates regenerating
  regeneration reggae regime region regional register registrar registration registry regress regular
  regularize regulation regulator regurgitated regurgitation rehabilitate rehashing reimplementation
  reimplemented reimplementing reimports reinitialization reinitialized reinitializes reinitializing
  reinserted reinserting reinsertion reinstallation reinstalled reinstalling reinstate reinterpreting
  reintroduced reintroduces reject rejoicing relapse related relates relating relation relational
  relationship relative relax relay released releaser releases releasing relevance relevancy relevant
  reliably reliance reliant relic relicensed relicensing relief relieved religion religious relinking
  relinquish reloaded reloading reloads relocatable relocated relocating relocation reluctant rely remainder
  remained remaining remains remaking remap remarks remedy remembered remembering remembers reminded
  reminder reminding remnant remote removable removal removed removes removing renal renamed renames
  renaming rend rendered renderer rendering rendition renegotiated renegotiating renegotiation renewable
  renewal renewed renounced renumber reopened reopening reopens reordered reordering reorders reorg
  reorganise reorganization reorganized repackaged repacked repacking repainted repainting repaired
  repairing repairs repeat repeatability repeatedly repertoire repetition repetitive rephrased replaceable
  replaced replacement replaces replacing replayed replaying replays replica replicable replicate reply repo
  reported reporter reporting reports reposition repository reposting represent representative reprinted
  reprinting reprocessed reprocessing reproduced reproducer reproduces reproducibility reproducible
  reproducibly reproducing reproduction reps republished repurposed repurposes repute requested requester
  requesting requestion requests require requisite rerouted rerun rescaling rescanning rescheduled
  reschedules rescheduling rescission rescue researchers researching reseeded reseeding resellers resemble
  resending resends reservation reserved reserves reserving reset reshaped reshapes reshaping reshuffled
  residence resident residential resides residing residual residue resilience resilient resist resistance
  resistant resizeable resized resizes resizing resolution resolvable resolved resolvent resolver resolves
  resolving resorting resourced resources respecified respect respective respiratory respire respond
  response responsibility responsible responsive rest restarted restarting restarts restaurant restoration
  restored restores restoring restrain restraint restricted restricting restriction restrictive restricts
  restructured restructuring restyling result resultant resume resumption resurrect resuscitate
  resuscitative resynchronized resynchronizes retailers retain retention retired retirement retiring
  retracted retransmits retransmitted retransmitting retrieval retrieve retroactive retrospect retry
  returned returning returns reuse revalidating revalidation revamp reveal reversal reversed reverses
  reversible reversing reversion reverted reverting reverts reviewed reviewer reviewing reviews revise
  revisited revisiting revive revocation revoke revolved revs rewinding rewiring reworded rewording reworked
  reworking reworks rewrites rewriting rheumatoid rhythm rib rice rich rick rid ridden ride ridge ridiculous
  right rightfully rightmost rightwards rigid rigor rigorous rigour rim ring ringworm rip rise risen risk
  risky risperidone rite river road roam roast robin robot robust rock rocket rocky rode rogue role roll
  rollator rollback room root rose rostered rot rota rotate rotator rouble rough round route routine rover
  row royal royalty rub rubella rubric ruby rucksack rude rudimentary ruff rug rugby rule run runaway rung
  runtime rush rust rusty
`);
