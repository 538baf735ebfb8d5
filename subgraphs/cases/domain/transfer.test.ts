import { describe, expect, it } from "vitest";
import { checkAnswer, checkProposal, findSide, type Side, type TransferAnswer } from "./transfer.ts";

const answersFor = (organisation: string) => (organisation === "07V" ? "36L" : organisation);
const transfer = { from: "07V", to: "15E" };

describe("a transfer to another area", () => {
  it.each<[string, string | null, Side | null]>([
    ["whose case it is", "07V", "GIVING"],
    ["who followed them", "36L", "GIVING"],
    ["who is to take it", "15E", "RECEIVING"],
    ["anybody else", "RJ6", null],
    ["a job", null, null],
  ])("knows the side of %s", (_, organisation, side) => {
    expect(findSide(transfer, organisation, answersFor)).toBe(side);
  });

  it.each<[string, Side | null, string, string[]]>([
    ["the giving side", "GIVING", "15E", []],
    ["the receiving side", "RECEIVING", "15E", []],
    ["nobody else", null, "15E", ["NOT_A_SIDE_OF_THE_TRANSFER"]],
    ["nobody to their own successor", "GIVING", "36L", ["SAME_AREA"]],
  ])("is proposed by %s", (_, side, to, codes) => {
    expect(checkProposal(side, { from: "07V", to }, answersFor).map(({ code }) => code)).toEqual(codes);
  });

  it.each<[string, Side | null, Side, TransferAnswer, string[]]>([
    ["the other side accepts", "RECEIVING", "GIVING", "ACCEPT", []],
    ["the other side accepts what was asked for", "GIVING", "RECEIVING", "ACCEPT", []],
    ["nobody accepts their own proposal", "GIVING", "GIVING", "ACCEPT", ["OTHER_SIDE_ANSWERS"]],
    ["the other side declines", "RECEIVING", "GIVING", "DECLINE", []],
    ["nobody declines their own", "GIVING", "GIVING", "DECLINE", ["OTHER_SIDE_ANSWERS"]],
    ["whoever proposed it withdraws it", "GIVING", "GIVING", "WITHDRAW", []],
    ["the other side does not", "RECEIVING", "GIVING", "WITHDRAW", ["OWN_SIDE_WITHDRAWS"]],
    ["a third party says nothing", null, "GIVING", "ACCEPT", ["NOT_A_SIDE_OF_THE_TRANSFER"]],
  ])("%s", (_, side, proposer, answer, codes) => {
    expect(checkAnswer(side, proposer, answer).map(({ code }) => code)).toEqual(codes);
  });
});
