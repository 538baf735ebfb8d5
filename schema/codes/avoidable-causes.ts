import { type IsoDate, isoDate } from "../values/iso-date.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** May death from this be prevented (it need not arise), treated (it need not kill), or half and half? */
export type AvoidableBy = "PREVENTABLE" | "TREATABLE" | "BOTH";

/** A range of ICD-10 categories, both ends among them; `J69` or `J00-J06`. */
export interface AvoidableCauses {
  readonly group: string;
  readonly codes: readonly string[];
  readonly by: AvoidableBy;
  /** Codes within the range that another row holds. */
  readonly except?: readonly string[];
  readonly source: string;
}

export interface AvoidableList {
  readonly version: string;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  /** Completed years at death from which no death counts as avoidable. */
  readonly belowAge: number;
  readonly causes: readonly AvoidableCauses[];
  readonly source: string;
}

const reported =
  "As given for reviews of deaths of people with a learning disability (general knowledge, to be confirmed)";

/**
 * Causes from which people under 75 need not die, by their underlying cause. Not listed is not "unavoidable": K56 and
 * K59, of which people with a learning disability die of constipation, are on no row.
 */
export const avoidableLists: readonly AvoidableList[] = [
  {
    version: "OECD-2019",
    from: isoDate("2001-01-01"),
    until: null,
    belowAge: 75,
    source:
      "OECD/Eurostat list of preventable and treatable causes, adopted by the Office for National Statistics in 2020 for deaths from 2001",
    causes: [
      row("Sepsis", ["A40-A41"], "TREATABLE", reported, ["A40.3", "A41.3"]),
      row("Sepsis that a vaccine prevents", ["A40.3", "A41.3"], "PREVENTABLE"),
      row("Intestinal infection", ["A00-A09"], "PREVENTABLE"),
      row("Tuberculosis", ["A15-A19", "B90", "J65"], "BOTH"),
      row("Cancer of the gullet", ["C15"], "PREVENTABLE"),
      row("Cancer of the bowel", ["C18-C21"], "TREATABLE"),
      row("Cancer of the lung", ["C33-C34"], "PREVENTABLE"),
      row("Cancer of the breast", ["C50"], "TREATABLE"),
      row("Cancer of the cervix", ["C53"], "BOTH"),
      row("Diabetes", ["E10-E14"], "BOTH"),
      row("Epilepsy", ["G40-G41"], "TREATABLE", reported),
      row("Ischaemic heart disease", ["I20-I25"], "BOTH", reported),
      row("Diseases of the heart valves", ["I00-I09"], "TREATABLE"),
      row("High blood pressure", ["I10-I13", "I15"], "BOTH"),
      row("Stroke", ["I60-I69"], "BOTH", reported),
      row("Venous thromboembolism", ["I26", "I80", "I82.9"], "TREATABLE"),
      row("Aortic aneurysm", ["I71"], "BOTH"),
      row("Upper respiratory infection", ["J00-J06"], "TREATABLE"),
      row("Influenza", ["J09-J11"], "PREVENTABLE", reported),
      row("Pneumonia", ["J12", "J15-J18"], "TREATABLE", reported),
      row("Pneumonia that a vaccine prevents", ["J13-J14"], "PREVENTABLE", reported),
      row("Chronic lower respiratory disease", ["J40-J44"], "PREVENTABLE", reported),
      row("Asthma and bronchiectasis", ["J45-J47"], "TREATABLE"),
      row("Lung disease from what is breathed in, food among it", ["J66-J70"], "PREVENTABLE", reported),
      row("Ulcer of stomach or duodenum", ["K25-K28"], "TREATABLE"),
      row("Appendicitis", ["K35-K38"], "TREATABLE"),
      row("Hernia", ["K40-K46"], "TREATABLE"),
      row("Gallstones and inflammation of the gallbladder", ["K80-K83"], "TREATABLE"),
      row("Kidney failure", ["N17-N19"], "TREATABLE"),
      row("Accidents", ["V01-V99", "W00-W99", "X00-X59"], "PREVENTABLE"),
      row("Suicide", ["X60-X84"], "PREVENTABLE"),
      row("COVID-19", ["U07.1"], "PREVENTABLE", reported),
    ],
  },
];

function row(
  group: string,
  codes: readonly string[],
  by: AvoidableBy,
  source: string = unconfirmed,
  except: readonly string[] = [],
): AvoidableCauses {
  return { group, codes, by, except, source };
}
