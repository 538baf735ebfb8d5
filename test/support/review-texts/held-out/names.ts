import { listOf, type Names } from "../material.ts";

/** Names that only judge the scrub. Nothing of it was worked out on them. */
export const names: Names = {
  women: listOf(`
    Elizabeth | Barbara | Pauline | Sheila | Valerie | Marjorie | Eileen | Doris | Kathleen | Teresa | Deborah
    | Amanda | Joanne | Nicola | Rachel | Charlotte | Hannah | Faith | Lily | Daisy | Violet | Holly | Patience
    | Prudence | Precious | Blessing | Comfort | Khadija | Nasreen | Rukhsana | Deepika | Lakshmi | Chioma
    | Oluwaseun | Abena | Magdalena | Ewa | Ioana | Svetlana | Roisin | Aoife | Bronwen | Morag | Xiu | Thuy`),
  men: listOf(`
    William | James | George | Thomas | Richard | Edward | Charles | Norman | Ronald | Leonard | Kenneth | Barry
    | Gary | Darren | Wayne | Jason | Craig | Joshua | Daniel | Matthew | Frank | Rich | Guy | Miles | Rob
    | Abdul | Tariq | Faisal | Sanjay | Gurpreet | Obinna | Emeka | Kofi | Delroy | Errol | Marek | Krzysztof
    | Cathal | Padraig | Hamish | Rhys | Giovanni | Miguel | André | Søren`),
  families: listOf(`
    Johnson | Davies | Evans | Wright | Robinson | Clarke | Hughes | Edwards | Turner | Baker | Carter | King
    | Long | Short | Winter | Summers | Day | Bright | Wood | Stone | Field | Banks | Rowe | Pope | Bishop
    | Sharma | Kaur | Iqbal | Rahman | Ali | Desai | Balogun | Eze | Nwosu | Boateng | Owusu | Lewandowski
    | Popescu | Ivanov | Tran | Wong | O'Connor | O'Sullivan | MacGregor | McCarthy | Fitzgerald | St John
    | de Souza | van Dijk | Bartlett-Hughes | Wynne-Jones | Kirkpatrick | Hetherington | Postlethwaite`),
  unusualGiven: listOf(`
    Quenby | Ifeyinwa-Rose | Zbysław | Anneliese-May | Tarquinia | Ormonde | Jocasta | Thaddaeus | Sinazo | Ngonidzashe
    | Rutendo | Gwenllian | Muireann | Caoilainn | Eefje | Ignatz | Yevgenia | Hrafnhildur | Tendai | Oyinkansola
    | Kanagaratnam | Prosper | Lovemore | Emmerentia | Zebedee | Balthasar | Ugochi | Wenceslas | Ayotunde | Isolda`),
  unusualFamilies: listOf(`
    Ngcobo-Vale | Twistleton | Przybylski | Oyelaran | Sivanandan | Kerrigan-Bloy | Achterberg | Mazurkiewicz
    | Ogbuehi | Threadgold | Hathersage | Quiddington | Uwimana | Vrabel | Amankwaah | Delafontaine | Grzegorczyk
    | Inskip-Rowe | Jayasundara | Lobengula | Mwakikagile | Nethersole | Oddgeirsson | Peverill | Rackstraw
    | Scattergood | Tsvangira | Umeadi | Winstanley-Okoro | Zaharieva`),
  nicknames: {
    Elizabeth: ["Liz", "Betty", "Beth", "Lizzie"],
    Barbara: ["Babs", "Barb"],
    Valerie: ["Val"],
    Kathleen: ["Kath", "Kathy", "Kay"],
    Teresa: ["Tess", "Terri"],
    Deborah: ["Debbie", "Deb"],
    Amanda: ["Mandy"],
    Joanne: ["Jo", "Joey"],
    Nicola: ["Nicky", "Nic"],
    Charlotte: ["Lottie", "Charlie"],
    William: ["Bill", "Billy", "Will"],
    James: ["Jim", "Jimmy", "Jamie"],
    Thomas: ["Tom", "Tommy"],
    Richard: ["Dick", "Rick", "Richie"],
    Edward: ["Ted", "Eddie", "Ned"],
    Ronald: ["Ron", "Ronnie"],
    Leonard: ["Len", "Lenny"],
    Kenneth: ["Ken", "Kenny"],
    Matthew: ["Matt"],
    Daniel: ["Dan", "Danny"],
    Oluwaseun: ["Seun"],
    Krzysztof: ["Krzys"],
  },
  preferred: listOf("Nipper | Smudge | Cookie | Poppet | Titch | Dodger | Flossie | Biscuit | Skip | Nobby"),
};
