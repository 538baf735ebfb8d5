/** Where the names of a family come from. */
export type Origin = "british" | "southAsian" | "westAfrican" | "european";

/** Given names of one origin and of the people born up to a year, the commonest first. */
export interface GivenNames {
  readonly origin: Origin;
  readonly bornUntil: number;
  readonly male: readonly string[];
  readonly female: readonly string[];
}

const list = (names: string) => names.trim().split(/\s+/);

/**
 * Source: the order of the commonest names by decade follows the published tables of the Office for National
 * Statistics as far as generally known; it is meant to be life-like, not exact.
 */
export const givenNames: readonly GivenNames[] = [
  {
    origin: "british",
    bornUntil: 1945,
    male: list(`John William George James Ronald Robert Kenneth Frederick Thomas Albert Eric Edward Arthur Charles
      Leslie Sidney Frank Peter Dennis Joseph Alan Stanley Ernest Harold Norman Raymond Leonard Alfred Harry Donald
      Reginald Roy Derek Henry Geoffrey David Gordon Herbert Walter Cyril Jack Richard Douglas Maurice Bernard Gerald
      Brian Wilfred Anthony Michael Francis Edwin Victor Cecil Ralph Clifford Hugh Philip Percy Horace Terence`),
    female:
      list(`Margaret Mary Joan Joyce Dorothy Kathleen Doris Irene Elizabeth Eileen Jean Betty Sheila Barbara Doreen
      Patricia Audrey Phyllis Marjorie Edna Brenda Hilda Gladys Vera Florence Sylvia Evelyn Winifred June Ivy Pamela
      Edith Lilian Olive Shirley Beryl Maureen Rose Ethel Alice Ruth Ellen Ann Elsie Violet Muriel Nora Annie Marion
      Rita Constance Josephine Peggy Freda Jessie Daphne Norma Iris Hazel Sarah Mabel`),
  },
  {
    origin: "british",
    bornUntil: 1975,
    male: list(`David John Stephen Michael Peter Robert Paul Alan Christopher Richard Anthony Andrew Ian Kevin Keith
      Mark James Graham William Brian Barry Philip Colin Terence Geoffrey Roger Martin Trevor Raymond Nigel Derek
      Thomas Simon Gary Neil Malcolm Steven Kenneth Timothy Jeffrey Dennis Nicholas Patrick Charles Stuart George
      Edward Clive Adrian Roy Gerald Francis Leslie Ronald Gordon Joseph Jonathan Duncan Darren Julian Wayne Sean
      Matthew Carl Jeremy Glenn Russell Gareth Craig Dean Leonard Norman`),
    female:
      list(`Susan Margaret Linda Christine Patricia Ann Mary Jacqueline Julie Elizabeth Jane Karen Maureen
      Carol Janet Helen Deborah Barbara Angela Pauline Alison Lesley Gillian Sandra Jennifer Sheila Jean Tracey Anne
      Sarah Catherine Kathleen Marion Wendy Dawn Lynne Lorraine Diane Hilary Denise Sharon Valerie Teresa Judith Ruth
      Heather Rosemary Sally Amanda Yvonne Nicola Fiona Joan Brenda Shirley Beverley Theresa Caroline Hazel Frances
      Michelle Maria Louise Joanne Jeanette Eileen Lynn Debra Elaine Marilyn`),
  },
  {
    origin: "british",
    bornUntil: 2020,
    male: list(`Christopher James Daniel Matthew David Thomas Joshua Michael Jack Andrew Adam Luke Samuel Ryan Benjamin
      Joseph Robert Alexander William Jordan Liam Callum Oliver Harry George Jake Nathan Lewis Charlie Lee Connor
      Jamie Ben Richard Aaron Kieran Jonathan Mark Paul Simon Stephen Anthony Edward Scott Craig Bradley Max Kyle
      Dominic Harvey Reece Tyler Alfie Archie Owen Rhys Sean Toby Leon Ashley Dylan Ethan Jacob Mason Noah Oscar Leo
      Henry Logan Theo Freddie Isaac Arthur Sebastian Finley Peter Gareth Stuart Shaun Dean`),
    female:
      list(`Sarah Laura Rebecca Emma Charlotte Jessica Sophie Hannah Lucy Emily Samantha Amy Rachel Lauren
      Chloe Katie Gemma Victoria Megan Olivia Bethany Natalie Danielle Stephanie Kayleigh Eleanor Holly Georgia Ellie
      Jade Jennifer Kelly Claire Leanne Nicola Zoe Grace Molly Abigail Amelia Alice Natasha Kirsty Paige Shannon
      Caitlin Elizabeth Harriet Isabella Mia Poppy Daisy Ruby Lily Evie Isla Freya Erin Phoebe Amber Matilda Imogen
      Rosie Anna Kate Louise Michelle Helen Catherine Hayley Lisa Donna Joanne Melissa Francesca`),
  },
  {
    origin: "southAsian",
    bornUntil: 2020,
    male: list(`Mohammed Muhammad Ali Ahmed Abdul Imran Hassan Ibrahim Omar Yusuf Bilal Hamza Usman Tariq Khalid Rashid
      Rajesh Anil Sunil Vijay Ramesh Suresh Sanjay Amit Ashok Dinesh Kishan Rahul Arjun Ravi Harpreet Gurpreet
      Jaswinder Balbir Mohan Prakash Naveed Asif Faisal Zahid`),
    female:
      list(`Fatima Aisha Ayesha Nasreen Shabana Rukhsana Sadia Zainab Khadija Maryam Amina Samina Farzana Yasmin
      Saima Nazia Priya Anita Sunita Meena Kavita Sangita Geeta Rekha Asha Nisha Pooja Manjit Harjit Kulwinder
      Parveen Shanti Lakshmi Usha Hina Sana Rabia Noreen`),
  },
  {
    origin: "westAfrican",
    bornUntil: 2020,
    male: list(`Emmanuel Samuel Daniel Michael David Joseph Kwame Kofi Kwabena Yaw Chukwuemeka Emeka Obinna Ikenna
      Chinedu Olumide Babatunde Oluwaseun Tunde Femi Segun Adebayo Ayodele Ibrahim Abdullahi Musa Yusuf Isaac
      Ebenezer Godfrey Festus Sunday Augustine Ernest`),
    female:
      list(`Grace Mary Comfort Abena Akosua Ama Esi Yaa Ngozi Chioma Amaka Ifeoma Adaeze Chinwe Blessing Patience
      Folasade Yetunde Bukola Funmilayo Titilayo Omolara Abiola Temitope Victoria Esther Ruth Florence Gifty Mercy
      Fatou Aminata Mariama Hawa`),
  },
  {
    origin: "european",
    bornUntil: 2020,
    male: list(`Piotr Krzysztof Andrzej Tomasz Jan Marek Pawel Michal Jakub Adam Mateusz Lukasz Marcin Giovanni Giuseppe
      Antonio Mario Jose Manuel Joao Carlos Miguel Paulo Andrei Ion Mihai Alexandru Stefan Nikolai Ivan Dimitrios
      Georgios Costas Hans Pierre`),
    female:
      list(`Anna Maria Katarzyna Malgorzata Agnieszka Barbara Ewa Magdalena Joanna Zofia Monika Aleksandra Giulia
      Francesca Rosa Lucia Carmen Isabel Ana Fernanda Elena Ioana Andreea Mihaela Olga Natalia Irina Eleni Sofia
      Despina Ingrid Marie Chantal Nathalie`),
  },
];
