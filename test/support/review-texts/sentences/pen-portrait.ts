import { linesOf } from "../material.ts";

/** Who somebody was, as family and staff tell it. */
export const penPortrait = linesOf(`
  {person} was a {age}-year-old {man} who lived in supported living with two others.
  {person} loved music, swimming and going out for a cup of tea.
  {person's} smile lit up the room, and {his} laugh could be heard from the garden.
  {He} was known to everyone as {nick} and did not like to be called anything else.
  {He} was born on {dob} and grew up with {his} mother {relative} and two brothers.
  {His} sister {relative} visited every Sunday and took {him} to the park.
  {relative} remembers {him} as a cheeky boy who would hide the biscuits.
  When {his} father {relative} died, {person} moved to {org}, where {he} stayed for eleven years.
  The family home was {address}, and {he} knew every neighbour by name.
  {He} lived at {address} with {his} parents until they could no longer manage.
  {relative}, {his} aunt, spoke of how proud {he} was of {his} bus pass.
  {His} key worker {worker} said that {he} would always choose the red jumper.
  {worker}, {his} support worker for nine years, taught {him} to make toast.
  {His} best friend {someone} came to the funeral and read a poem.
  {He} shared a flat with {someone} and {someone}, and the three of them went bowling on Fridays.
  {someone}, who had known {him} since school, said that {he} never forgot a birthday.
  {person} went to the day centre in {town} three times a week and helped in the kitchen.
  {He} spent most of {his} childhood in a long-stay hospital near {town}.
  {He} used to live at {home}, where the staff still have {his} picture on the wall.
  {person} and {relative} went on holiday every summer and sent postcards to the staff.
  Staff described {person} as a gentle {man} with a wicked sense of humour.
  {He} communicated with Makaton signs, and with a look that {relative} called "the eyebrow".
  {person} enjoyed trains, colouring, and feeding the ducks; {he} disliked loud noise.
  {person} needed help with washing and dressing, but chose {his} own clothes.
  In {his} own words: "I am {person} and I like chips."
  {His} brother {relative} was {his} main carer and held power of attorney.
  Everyone at {org} missed {person} after {he} moved.
  {His} advocate, {worker}, met {him} once a month.
  {He} had been christened {person}, but the staff at {home} called {him} {nick}.
  {person} liked to sit by the window and watch the buses go by.
  The reviewer, {reviewer}, met {relative} at the family home.
  {relative} told {reviewer} that {person} had been happy at {org}.
  {person} had a severe learning disability, epilepsy and a curvature of the spine.
  {He} could be reached through {his} mother, {relative}, on {phone}.
  With {someone} beside {him} {he} would try anything new.
  {someone} from the day centre still asks after {him}.
  {His} friendship with {someone} went back to school.
  As {someone} put it, {he} was the life and soul of the house.
  {person} admired {someone} and copied the way that he walked.
  Nobody could calm {him} like {worker} could.
  It was {worker} who found out that {he} liked jazz.
  {worker}'s patience with {him} was remarkable.
  After church {he} had lunch with {relative} and {relative}.
  {person} (known as {nick}) was tall and slim.
  {His} parents, {relative} and {relative}, came from {town}.
  {He} called every nurse {someone}, after one whom {he} had liked.
`);
