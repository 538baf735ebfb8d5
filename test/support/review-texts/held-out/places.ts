import { listOf, type Places } from "../material.ts";

/** Invented places that only judge the scrub. */
export const places: Places = {
  hospitals: listOf(`
    Harrowgate District Hospital | St Swithin's Hospital | The Princess Beatrice Hospital | Ravensbourne General
    | Castlemere University Hospitals NHS Foundation Trust | King's Reach Hospital | Lady Margaret Infirmary`),
  homes: listOf(`
    Magnolia House | The Hollies | Hope Lodge | Marlborough Court | Fernleigh Nursing Home | Stonebridge Manor
    | Larkfield | Abbots Grange | Primrose Villa | Pinewood Residential Care | Whitegates | Meadow View`),
  surgeries: listOf(`
    Greenmead Medical Centre | The Tollgate Surgery | Barrow Hill Practice | Saxonbury Health Centre
    | Market Place Surgery | Ladywell Family Practice`),
  wards: listOf(`
    Florence Ward | Churchill Ward | Ward 7A | Ward C3 | Juniper Unit | Elgar ward | Willow Ward | Faraday Ward
    | Shackleton Unit | Bluebell ward | Hunter Ward`),
  streets: listOf(`
    Tennyson Road | Mulberry Close | High Street | Badger's Lane | Station Approach | Elm Park Gardens | Long Acre
    | St Peter's Square | Orchard Rise | Coronation Avenue | Lower Marsh Lane | Gladstone Terrace`),
  towns: listOf(`
    Guildford | Reigate | Dorking | Hastings | Scarborough | Grimsby | Beckenham | Wallington | Epsom | Carshalton
    | Norbury | Oxted | Margate | Bognor`),
};
