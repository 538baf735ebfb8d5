import { listOf, type Places } from "./material.ts";

/** Invented places on which the scrub may be worked out. */
export const places: Places = {
  hospitals: listOf(`
    Mayday Road Hospital | St George's Hospital | Queen Charlotte Infirmary | Northbrook General Hospital
    | The Purley Memorial Hospital | Addington University Hospital NHS Trust | Royal Selhurst Hospital | St Ebba's`),
  homes: listOf(`
    Rose Lodge | The Limes | Holly Court | Fairways Care Home | Lime Tree House | Cedar Grange | Oak View
    | Beech Cottage | Kingsdown Residential Home | Willow Brook | Ashcroft Supported Living | Sunny Bank House`),
  surgeries: listOf(`
    Thornton Heath Medical Centre | The Haling Park Surgery | Parchmore Practice | Violet Lane Surgery
    | Old Coulsdon Health Centre | Eversley Medical Practice`),
  wards: listOf(`
    Nightingale Ward | Rose Ward | Kenley Ward | Duppas Ward | Ward B2 | Ward 14 | Fairfield Unit | Heathfield 1
    | Wandle ward | Cicely Ward | Purley 3 ward`),
  streets: listOf(`
    Lindens Close | Haling Park Road | Church Street | Acacia Avenue | St Mary's Lane | Windmill Hill | The Crescent
    | Old Mill Drive | Queen's Gardens | Bishop's Walk | Farthing Way | Upper Beulah Road`),
  towns: listOf(`
    Purley | Coulsdon | Thornton Heath | Sutton | Bromley | Redhill | Horsham | Eastbourne | Whitby | Lowestoft
    | Kingston | Mitcham | Selsdon | Caterham`),
};
