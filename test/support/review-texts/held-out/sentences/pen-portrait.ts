import { linesOf } from "../../material.ts";

/** Who somebody was; only for judging. */
export const penPortrait = linesOf(`
  {person} is remembered as a lively {man} who never missed a party.
  At {age}, {person} was the oldest resident of {org} and its best dancer.
  {He} had a twin, {relative}, who died in infancy.
  {relative} said: "{person} was the heart of our family."
  {His} stepmother, {relative}, fought for years to bring {him} home.
  As a child {he} lived at {address} and went to the village school in {town}.
  {person}, or {nick} to friends, collected badges and bottle tops.
  {His} carers at {home} – above all {worker} – knew when {he} was unwell.
  {He} was very close to {someone}, whom {he} met at college.
  {someone} sat next to {him} at lunch each day.
  {His} named nurse was {worker}; {he} trusted her completely.
  According to {relative}, {his} favourite place was the sea at {town}.
  {person} did not use words. {He} would take your hand and lead you.
  {His} cousin {relative} acted as {his} deputy for finances.
  {person} was born in {town} on {dob}, the youngest of six.
  {He} got on well with the chaplain, {mr}, and sang in the choir.
  The manager of the home, {worker}, described {him} as stubborn and kind.
  {His} niece {relative} has {his} teddy bear now.
  {person} had lived with {someone} for eight years in a shared house.
  Swimming with {worker} was the high point of {person's} week.
  {nick} was what {he} answered to.
  {person's} day began with porridge and the radio.
  Those who supported {person} felt {he} had been let down.
`);
