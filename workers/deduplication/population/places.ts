/** A postal district of the area with the share of people who live there, and its post town. */
export interface District {
  readonly code: string;
  readonly town: string;
  readonly share: number;
}

/** Croydon's districts and those around it, from where people move in. The shares are invented. */
export const districts: readonly District[] = [
  { code: "CR0", town: "Croydon", share: 30 },
  { code: "CR2", town: "South Croydon", share: 10 },
  { code: "CR5", town: "Coulsdon", share: 7 },
  { code: "CR7", town: "Thornton Heath", share: 11 },
  { code: "CR8", town: "Purley", share: 9 },
  { code: "SE25", town: "London", share: 9 },
  { code: "SE19", town: "London", share: 4 },
  { code: "SW16", town: "London", share: 6 },
  { code: "SM1", town: "Sutton", share: 3 },
  { code: "SM6", town: "Wallington", share: 3 },
  { code: "BR3", town: "Beckenham", share: 3 },
  { code: "CR4", town: "Mitcham", share: 3 },
  { code: "CR3", town: "Caterham", share: 2 },
];

const names =
  "High,Church,Station,London,Park,Victoria,Green,Mill,Queens,Kings,School,West,North,South,Grange,Albert,"
    .concat(
      "Richmond,Highfield,Springfield,New,Manor,Windsor,Chestnut,Orchard,Elm,Oak,Beech,Cedar,Lime,Maple,Brighton,",
    )
    .concat(
      "Selsdon,Addington,Shirley,Norbury,Whitehorse,Sydenham,Portland,Wellesley,Lansdowne,Tavistock,Bensham",
    )
    .split(",");
const kinds = ["Road", "Street", "Avenue", "Close", "Lane", "Gardens", "Way", "Drive", "Crescent", "Hill"];

/** Names of streets, invented out of common words. */
export const streets: readonly string[] = names.flatMap((name) => kinds.map((kind) => `${name} ${kind}`));
