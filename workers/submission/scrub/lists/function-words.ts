import { wordsOf } from "./words-of.ts";

/** Words that hold sentences together: before a name they are no part of it, and they are nobody's name. */
export const functionWords = wordsOf(`
  a about above after again against all also although always am an and another any are as at away back be because been
  before being below between both but by can cannot could did do does down during each either enough even ever every few
  for from had has have he her here hers him his how however i if in indeed into is it its itself just later less many may
  me might more most much must my neither never next no none nor not now of off often on once one only or other our out
  over own perhaps rather same several shall she should since so some soon still such than that the their them then there
  therefore these they this those though through thus to together too twice under unless until up upon us very was we well
  were what when where whether which while who whom whose why will with within without would yet you your
`);
