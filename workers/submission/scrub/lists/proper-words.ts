import { wordsOf } from "./words-of.ts";

/** Days and months, which the search for dates looks at by itself. */
export const calendarWords = wordsOf(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
  mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`);

/**
 * Words that are written with a capital and name no person and no place of a case: peoples, languages, faiths,
 * feasts, countries, national bodies, and what people watch and follow.
 * Source: compiled for this hub from general knowledge, November 2026.
 */
export const properWords = wordsOf(`
  african afro akan albanian american amharic anglican arab arabic armenian asian australian bangladesh bangladeshi
  bengali bosnian brazilian britain british buddhist buddhism bulgarian cantonese caribbean catholic catholicism chinese
  china christian christianity christians church cornish creole croatian cypriot cyprus czech danish dutch england
  english ethiopian eritrean european europe evangelical farsi filipino finnish france french gaelic german germany
  ghana ghanaian greece greek gujarati gypsy hebrew hindi hindu hinduism hungarian igbo india indian ireland irish islam
  islamic israel israeli italian italy jamaica jamaican japan japanese jehovah jehovahs jew jewish judaism kenya kenyan
  korean kosovan kurdish latin latvian lithuanian malay malaysian maltese mandarin mauritian mauritius methodist mexican
  moroccan muslim muslims nepal nepali nigeria nigerian norwegian orthodox pakistan pakistani patois pentecostal
  persian philippines poland polish portugal portuguese presbyterian protestant punjabi quaker rastafarian roma romanian
  romany russia russian scotland scots scottish serbian sikh sikhism sikhs slovak somali somalia spain spanish sri lanka
  lankan sudanese swahili swedish swiss syrian tamil telugu thai tibetan trinidad trinidadian turkey turkish twi ukraine
  ukrainian urdu usa vietnam vietnamese wales welsh western yiddish yoruba zimbabwe zimbabwean
  christmas xmas easter eid ramadan diwali hanukkah passover vaisakhi lent advent halloween pentecost whitsun
  bible koran quran torah god jesus christ allah mass sabbath communion lord buddha krishna holy
  abba adele batman beatles bbc bingo bollywood corrie disney dracula eastenders elvis emmerdale facebook google holby
  ipad iphone kylie lego madonna mcdonalds minecraft motown netflix nintendo paddington pokemon presley queen scrabble
  sesame skype coronation spiderman superman tardis teletubbies titanic tesco sainsburys asda argos youtube whatsapp zoom xbox
  arsenal chelsea everton fulham liverpool millwall tottenham wimbledon olympics paralympics wembley palace crystal
  hqip leder ncmd nice ombudsman parliament cqc bristol commonwealth monitor healthwatch mencap scope macmillan
  curie samaritans mind shelter barnardos nacro sense skills salvation army winterbourne mazars
  motability caldicott valuing transforming gold standards framework restore stopwatch stomp stamp beat
`);

/**
 * Proper words and names of systems that are people's names too: beside a title or a role, or before what only people
 * say, they are names.
 */
export const namesToo = wordsOf(`jesus krishna madonna rio`);

/** Abbreviations in capitals that initials of a name may happen to look like. */
export const abbreviations = wordsOf(`
  abg adhd adl ae af aki am amu axr bd bm bmi bno bp cd chc cmht cns copd cpa cpap cpn cpr cqc crp ct ctr cva cxr dbs dka
  dna dnar dob dol dols ds dvt dwp ea ecg ed eeg egfr ent eu fbc ga gcs gi gp hca hdu hiv hm hq hr icb icd icu id imca im
  inr iq it itu iv kg la lac ld ldn lft lpa ls mar mau mca mdt md mh mha mri msu mst my nb nbm ng ngt nhs ni nice no nok
  nrt od ok om on or ot pa pbs pc pd pe peg pip pm pn po pr prn qds rag rip rn rr salt sar sats sb sc slt so sob st sw tb
  tds tia tv uk up us usa uss uti vip vte us am pm ii iv no
`);
