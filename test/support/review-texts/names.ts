import { listOf, type Names } from "./material.ts";

/** Names on which the scrub may be worked out. Those that judge it stand apart, in `held-out`. */
export const names: Names = {
  women: listOf(`
    Margaret | Susan | Karen | Linda | Christine | Janet | Maureen | Patricia | Sandra | Denise | Tracey | Julie
    | Fatima | Aisha | Priya | Ngozi | Adaeze | Folake | Agnieszka | Katarzyna | Siobhan | Niamh | Mei | Parveen
    | Shirley | Joy | Hope | Rose | Grace | May | Dawn | Ivy | Ruby | Gloria | Beverley | Yvonne | Lorraine
    | Jean | Joan | Mary | Ann | Elaine | Gillian | Heather | Sharon | Michelle | Zainab | Sunita | Olga | Esther`),
  men: listOf(`
    Robert | David | John | Michael | Peter | Stephen | Brian | Alan | Keith | Terence | Kevin | Graham | Trevor
    | Mohammed | Imran | Rajesh | Harpreet | Chukwuemeka | Babatunde | Tomasz | Piotr | Declan | Eoin | José
    | Will | Mark | Bill | Dean | Grant | Clive | Leroy | Winston | Desmond | Raymond | Gerald | Neville | Roy
    | Andrew | Philip | Simon | Ian | Colin | Derek | Stuart | Anthony | Dennis | Yusuf | Vikram | Kwame | Samuel`),
  families: listOf(`
    Smith | Jones | Taylor | Brown | Williams | Okafor | Adeyemi | Patel | Singh | Khan | Begum | O'Brien
    | McDonald | Smith-Jones | Harris | Ward | Hall | Young | Marsh | Price | Cook | Kowalski | Nowak | Campbell
    | Murphy | Kelly | Thompson | Walker | White | Green | Hussain | Ahmed | Chowdhury | Mensah | Osei | Asante
    | Nguyen | Chen | Fernandes | da Silva | van der Berg | Papadopoulos | Lewis-Grant | Francis | Joseph
    | Stevens | Matthews | Hunt | Fox | Lamb | Drinkwater | Featherstonehaugh | Ramsbottom | Cholmondeley`),
  unusualGiven: listOf(`
    Zephanie | Thandolwethu | Ilkay | Oluwadamilola | Brónagh | Wioletta | Jarmila | Quillan | Ysolde | Tamsyn-Lee
    | Xanthippe | Ragnvald | Chidiogo | Nuruddin | Aodhfin | Llewela | Mbali | Sukhraj | Ekundayo | Vasilica
    | Perpetua | Ozgur | Iolanthe | Kestutis | Bhavin | Dzifa | Tuulikki | Merveille | Obadele | Senthuran`),
  unusualFamilies: listOf(`
    Quaynor | Wojciechowska | Thistlewood-Pym | Abimbade | Zgorzelski | Vanterpool | Ogunleye-Marsh | Tregunna
    | Bhogaita | Nkansah-Bempong | Etxeberria | Szczepanik | Kurukulasuriya | Yardeni | Mukantagara | Fiddament
    | Grimwade-Ott | Lychagin | Pendlebury-Nash | Udenze | Haukanes | Rathinasamy | Tchividjian | Okwuosa
    | Belshaw | Cattermoul | Dungworth | Gaukroger | Jellicorse | Mompesson`),
  nicknames: {
    Margaret: ["Maggie", "Peggy", "Meg", "Margie"],
    Susan: ["Sue", "Susie", "Suzy"],
    Patricia: ["Pat", "Patsy", "Tricia", "Trish"],
    Christine: ["Chris", "Chrissie", "Tina"],
    Robert: ["Bob", "Rob", "Bobby", "Robbie"],
    David: ["Dave", "Davey"],
    John: ["Johnny", "Jack"],
    Michael: ["Mike", "Mick", "Mickey"],
    Stephen: ["Steve", "Stevie"],
    Terence: ["Terry", "Tel"],
    Mohammed: ["Mo", "Mohamed"],
    Anthony: ["Tony", "Ant"],
    Andrew: ["Andy", "Drew"],
    Philip: ["Phil", "Pip"],
    Samuel: ["Sam", "Sammy"],
    Beverley: ["Bev"],
    Agnieszka: ["Aga"],
    Gerald: ["Gerry"],
    Raymond: ["Ray"],
    Derek: ["Del"],
  },
  preferred: listOf("Buster | Tich | Babe | Ginge | Duchess | Sparky | Bunny | Moley | Lolly | Chalky"),
};
