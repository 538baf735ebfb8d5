import { exactCell, type PackCell, type PackContent } from "../../schema/values/pack.ts";

const star: PackCell = { display: "*", value: null, suppressed: true };
const rounded = (value: number): PackCell => ({ display: String(value), value, suppressed: false });

/** A pack of released figures with stars, long labels and more rows than a page holds. */
export const invented: PackContent = {
  title: "Learning from deaths: 2018-Q1 to 2018-Q4, for the Health and Wellbeing Board",
  audience: "HEALTH_AND_WELLBEING_BOARD",
  exact: false,
  firstQuarter: "2018-Q1",
  lastQuarter: "2018-Q4",
  madeAt: "2019-02-01T10:00:00.000Z",
  sources: ["reviews-completed, 2018-Q1: release 1 of 2018-04-02, rule 2018-09"],
  sections: [
    {
      kind: "TIMELINESS",
      title: "Timeliness",
      text: ["A review is to be completed within six months."],
      tables: [
        {
          caption: "Reviews completed",
          columns: ["Quarters", "In time", "Later", "All"],
          rows: ["2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4"].map((label, index) => ({
            label,
            cells: [rounded(10 + 5 * index), star, rounded(20)],
          })),
          drawn: [0, 1],
        },
      ],
    },
    {
      kind: "THEMES",
      title: "Themes",
      text: [],
      tables: [
        {
          caption: "Themes of reviews that were completed",
          columns: ["Theme and quarters", "People", "Of them 18 to 25 years old"],
          rows: Array.from({ length: 45 }, (_, index) => ({
            label: `Theme ${index + 1} with a name of some length & <marks>, 2018-Q1 to 2018-Q4`,
            cells: [index % 3 === 0 ? star : exactCell(5 * (index % 7)), star],
          })),
          drawn: [0],
        },
      ],
    },
    { kind: "CHILD_THEMES", title: "Themes of children", text: ["No figures were released."], tables: [] },
  ],
};
