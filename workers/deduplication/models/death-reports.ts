import { compileModel } from "../subjects/compiled-model.ts";
import frozen from "./uk-deaths-1.json" with { type: "json" };

/** The model in force for reports of deaths. Its training report stands beside it: uk-deaths-1-training.json. */
export const deathReportModel = compileModel(frozen);
