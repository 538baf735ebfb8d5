import type { Origin } from "./given-names.ts";

const list = (names: string) => names.trim().split(/\s+/);

/**
 * Family names by origin, the commonest first. Source: the order of the commonest follows published rankings of
 * surnames in England and Wales as far as generally known; it is meant to be life-like, not exact.
 */
export const familyNames: Readonly<Record<Origin, readonly string[]>> = {
  british:
    list(`Smith Jones Williams Taylor Brown Davies Evans Wilson Thomas Johnson Roberts Robinson Thompson Wright
    Walker White Edwards Hughes Green Hall Lewis Harris Clarke Jackson Wood Turner Martin Cooper Hill Ward Morris
    Moore Clark Lee King Baker Harrison Morgan Allen James Scott Phillips Watson Davis Parker Price Bennett Young
    Griffiths Mitchell Kelly Cook Carter Richardson Bailey Collins Bell Shaw Murphy Miller Cox Richards Marshall
    Anderson Simpson Ellis Adams Campbell Wilkinson Foster Chapman Graham Webb Rogers Gray Mason Hunt Mills Holmes
    Palmer Matthews Gibson Fisher Barnes Knight Lloyd Butler Russell Barker Stevens Jenkins Murray Dixon Harvey
    Pearson Howard Reid Stewart Reynolds Powell Owen Andrews Payne Ross Fletcher Hart Burton Atkinson Armstrong
    Lawrence Walsh West Burns Gordon Lowe Woods Dunn Cole Burke Perry Hudson Rose Spencer Robertson Ford Gardner Grant
    Newman Carr Kennedy Ryan Hamilton Saunders Stone Bradley Hawkins Johnston Lane Day Berry Watts Byrne Webster
    Tucker Sutton Curtis Francis Freeman Bird Porter Gilbert Nicholson Oliver Crawford Warren Barrett Gregory Hayes
    Sullivan Cunningham Fox Bryant Dean Doyle Coleman Fuller Higgins Parry Holland Austin Field Todd Townsend Ball
    Hewitt Poole Jordan Wallace Bates Parsons May Cross Willis Sharp Nash Bishop Miles Lamb Barton Carpenter Hopkins
    Reed Booth Bond Peters Marsh Hodgson Abbott Norman Watkins Nelson Manning Goodwin Hardy Page Potter Osborne
    O'Brien O'Connor O'Neill Sheppard Steele Bowen Woodward Kirby Thornton Chambers Lynch Wells Pritchard French
    Wheeler Stephenson Frost Sanders Bull Brooks Humphreys Harper Greenwood Rees Newton Davidson Bevan Lucas Hobbs`),
  southAsian:
    list(`Patel Khan Singh Ahmed Ali Begum Hussain Kaur Shah Malik Akhtar Bibi Mahmood Iqbal Rahman Miah
    Chowdhury Islam Hassan Mohammed Sharma Choudhury Gill Kumar Mistry Desai Joshi Mehta Parmar Chauhan Sidhu
    Sandhu Dhillon Rashid Mirza Qureshi Siddiqui Aslam Bashir Farooq Sivakumar Rajan Nair Perera Fernando`),
  westAfrican:
    list(`Mensah Owusu Boateng Asante Appiah Osei Agyeman Addo Okafor Okeke Okonkwo Eze Nwosu Obi Adeyemi
    Adebayo Ogunleye Afolabi Balogun Bello Oladipo Akinola Adewale Ibrahim Musa Kamara Sesay Koroma Bangura Conteh
    Jalloh Diallo Ceesay Nkrumah Amponsah Danso`),
  european:
    list(`Nowak Kowalski Wisniewski Wojcik Kaminski Lewandowski Zielinski Szymanski Rossi Russo Ferrari Esposito
    Silva Santos Ferreira Pereira Oliveira Costa Garcia Rodriguez Fernandez Lopez Popescu Ionescu Popa Dumitru
    Papadopoulos Georgiou Christodoulou Ivanov Petrov Muller Schmidt Dubois`),
};

/** Beginnings and ends of English place names, from which the long tail of rare family names is made. */
export const rareBeginnings: readonly string[] =
  list(`Ack Ald Amber Apple Ash Ayles Barn Beck Ber Bick Black Blen Brad
  Bram Bran Brent Brock Brom Brough Buck Burn Car Chad Chal Charl Chat Chil Clay Clif Col Cran Craw Crom Cul Dal Den
  Der Dor Dun East Eccle El Ems Fair Fal Farn Fen Fern Flax Gar Gates Gil Gos Graf Grim Had Hal Ham Hamp Har Hart
  Hasle Hathers Hather Hawks Hazel Hen Hey Hol Horn Hors Hut Ing Kel Ken Kil Kings Lam Lang Lax Leigh Lin Long Lud
  Mal Mar Mel Mil Mor New Nor Nut Oak Old Os Ox Pem Pen Pick Pin Pres Quen Rad Rams Raven Red Rish Roch Rother Rush
  Rux Sal Sand Sax Sel Shel Ship Sid Skel Sower Stan Stap Stock Stret Sud Swin Tar Tat Thorn Thur Til Tod Tun Tyl
  Up Wal Wash Wen Wet Whit Wick Wil Win Wood Wor Wrag Yar`);

/** What may follow a beginning. */
export const rareEnds: readonly string[] =
  list(`ton ley ford worth wood ham field well burn bury stead low don den
  croft thwaite by combe bridge more gate man son wick house cliffe hurst grave shaw stone over`);
