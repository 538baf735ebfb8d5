import { wordsOf } from "./words-of.ts";

/**
 * Ordinary words of English and of care from M to O; of regular forms only the stem.
 * Source: compiled for this hub by how many documents use a word, and from general knowledge, November 2026.
 */
export const wordsMToO = wordsOf(`
  mace maceration machine machinery macintosh macro macrocephaly macron macs mad made magazines magenta
  magic magical magistrate magma magnesium magnet magnetic magnitude mail mailbox mailed mails main
  mainframes mainline mainstream maintain maintainability maintenance major make makefile malabsorption male
  malformed malfunction malicious malignant malnourished malnutrition mammogram man manage mandate mandatory
  manger mangle mania manic manifest manipulate manoeuvre manor manslaughter mantissa mantra manual
  manufacture manuscript many map maple mar march margin marginal mark markdown market markup marmalade
  maroon marry marsh marshal marzipan masculine mash mask masquerade mass massage massif massive mast mat
  match mate material materialize maternity mathematical mathematics maths matrices matrix mattress mature
  maxim maxima maximal maximises maximize maximum may maybe maze me meadow meal mealtime mean meaningful
  meaningless meant meantime meanwhile measles measurably measure meat mebibytes mechanic mechanical
  mechanism media medial median mediation medic medical medicate medicine mediocre medium medulla meet mega
  megabyte megacolon melaena melanoma meld mellow member membership memo memorized memory men mend
  meningitis meningoencephalitis menopause menstrual mental mention mentor menu merchantability merchantable
  mercurial mercury mercy mere merge merit merlin merry mesa mesh meson mess message messy met meta metadata
  metal metastases metastatic method methodology meticulous metric mice micro microarchitecture microcephaly
  microcode micron microphone microsecond microwave mics midazolam midday middle middleware midi midmorning
  midnight midpoint midwife midyear might migrate mild mile mileage miles milestone military milk milkshake
  mill millionth millisecond mime mimic mimicking mince mincemeat mind mine mini minibus minification minify
  minim minimal minimalistic minimise minimize minimum miniscule minister minor minuend minus minute mirror
  misaligned misalignment misapplied misbehaved misbehaves misbehaving misbehaviours misc miscalculated
  miscalculation miscarriage miscellaneous miscellany mischief mischievous misclassifying miscommunication
  misconception misconfiguration misconfigured miscounted miscounting miscounts misdiagnosed misdiagnosis
  miserably misguided mishandled mishandles mishandling misidentified misinformation misinterpretation
  misinterpreted misinterpreting misinterprets mislabelled misleading misled mismatched mismatches
  mismatching misnamed misnomer misplaced misplacement misquoting misreport misrepresented miss misspelled
  misspelling misspelt mistakenly mistakes mistaking mistyped misunderstand misunderstood misuse mitigate
  mix mixture mnemonic mob mobile mobilise mocha mock modal mode model modem moderate modern modernise
  modernize modestly modi modifiable modification modifiers modify mods modular modularise modularization
  module moduli modulo modulus modus moist mole moment momentarily monad monetary money monitor monkey mono
  monochrome monolith monolithic monomorphic monotonic monster monstrously month mood moon moonlighting moor
  moot mop moral more moreover morn morph morphine mortal mortuary most moth motif motion motivate motive
  motor mottle mount mourners mourning mouse mouseover mouth move mr much muck mud mudflap mug mugging multi
  multiagency multicast multichannel multicolumn multicore multidimensional multidisciplinary multifaith
  multilevel multilingual multimedia multipath multiphase multiple multiplex multiplexors multiplicate
  multiplicative multiplicity multipliers multiply multiprocess multiprocessor multirange multitasking
  multithread multitouch multitude mum mummy mumps munge murder murdered murderer murmur muscle muscular
  museum mushroom music musical musicians must mustang mutability mutate mutator mute mutilate mutt mutual
  my myelitis myocardial myocarditis myopathy myriad myself mysterious mystery mystifying nail naive naked
  name namespace nan nanny nano nanosecond nap nappy narrative narrow nasal nascent nasogastric nasty
  national native natural nature naughty nausea nautilus navigate navigator near nearby nearest neat
  nebulised nebuliser necessary necessitate necessity neck necklace necropsy necrosis necrotic need needle
  needlessly nefarious negate negative neglect negligence negligent negligible negotiable negotiate
  negotiator neigh neighbour neighbourhood neighbourly neither neon neonatal nephew nerve nervous nest net
  netbook netsplit nett nettle network neurological neurologist neurology neuropathy neurosurgery neutral
  neutralized neutrophils never nevertheless new newbie newborn newcomers newline newsgroup newspaper next
  nexus nibbles nice niche nickname nicks niece nifty night nightie nightingale nightmare nighttime nil nine
  nineteen ninety ninja ninth nitpick nitpicky nitrogen nitrous nits no nobleman nobody nocturia nocturne
  nod node noise noisy nomenclature nominal nominate non nonce none nonetheless nonsensical noodles noon nor
  norm normal normalise normalize norovirus nose not notably note notebook nothing notice noticeably
  notification notify notional notwithstanding noun nouveau nova novel novice now nowadays nowhere nowt
  nroff nuance nudge nuisance nuke null nullify numb numbered numbering numeral numerator numeric numerical
  numerous nurse nursery nut nutrition nutritional nutritionist nutshell nystagmus oak oasis obese obey
  obfuscate object objective obligate oblige oblique obliviously obnoxious obscure observe obsessional
  obsessive obsolescence obsolescent obsolete obstacles obstruct obstructive obtain obtrusive obviates
  obviating obvious occasion occasional occupancy occupational occupy occur occurrence octal octet octopus
  odd oddball oddities oedema oedematous oesophageal oesophagitis oesophagus of off offence offences offend
  offender offending offered offering office official offline offload offset often oil okay old oldish
  oliguria olive ombudsman omega ominous omission omit omni on onboard once oncologist oncology one oneself
  ongoing onion online onlooker only onset onshore onto onward oops opacity opal opaque opcode open opera
  operand operandi operate operational operator ophthalmology opine opinionated opportunistic opportunity
  oppose opposite opt optical optician optimal optimisation optimise optimistic optimize optimum optional
  opus or oracle oral orange orchard orchestra order ordinal ordinary organ organisation organised
  organizational organize orient orientate orig origin original originate originator orphan orthogonal
  orthographic orthography orthopaedic orthotic osteoarthritis osteopenia osteoporosis ostomy other
  otherwise otitis ouch ought our ourself ourselves out outcomes outdated outermost outgoingness outliers
  outlined outlines outlives outpatients outperforms output outrageous outsider outsourced outstanding
  outweighs ovarian oven over overall overallocation overcomes overcomplicated overdosed overdue
  overestimated overestimates overflowed overflowing overflows overhaul overheads overhear overheard overlap
  overlay overloaded overloading overloads overlooked overmedicated overridden overrider overrides
  overriding overrode overruled overrules overrun oversampling oversaw oversee overseen overshadow
  overshadowed overshadowing oversized overstepping overstretched overt overuse overviews overwhelm
  overwrites overwriting owe owed owes owing own ownership oximeter oxygen oxygenated
`);
