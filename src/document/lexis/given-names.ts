// Common given names of the languages whose news is translated into English. A name of this list that stands alone where a
// whole name is due is a sign that its surname is missing; a name that is not listed proves nothing. Left out are those that
// serve as often as a word or a place (“Will”, “Jordan”, “Florence”).

const NAMES = `
  Aaron Abdallah Abdel Abdul Abdullah Abigail Abraham Adam Adel Adrian Adriana Ahmad Ahmed Aisha Akira Alan Albert
  Alberto Alejandro Aleksandr Alessandro Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfonso Alfred Ali Alice
  Alicia Alison Allan Allison Amanda Amelia Amina Amir Amy Ana Anastasia Anders Andre Andrea Andreas Andrei Andrew Andrey
  André Angela Angelo Anita Anja Ann Anna Anne Annie Anthony Antoine Anton Antonio Antony António Anwar Ari Arjun Arnaud
  Arthur Arvind Ashley Ashok Ashraf Astrid Audrey Axel Ayesha Aziz Barack Barbara Bashar Basil Beatrice Ben Benedict
  Benjamin Bernard Bernd Bernhard Bernie Bertrand Beth Betty Bilal Björn Bob Boris Brad Brandon Brenda Brian Brigitte
  Bruce Bruno Bryan Camille Carl Carla Carlo Carlos Carmen Carol Caroline Catherine Cecilia Charles Charlie Chloe Chris
  Christina Christine Christoph Christophe Christopher Cindy Claire Clara Claude Claudia Claudio Colin Connor Craig
  Cristina Cyril Dan Daniel Daniela Daniele Danny Darren Dave David Deborah Denis Dennis Derek Diana Diane Didier Diego
  Dieter Dilip Dimitri Dirk Dmitri Dmitry Dominic Dominique Donald Donna Doris Dorothy Doug Douglas Dylan Ebrahim Eddie
  Edgar Eduardo Edward Edwin Eileen Elena Eli Elias Elisabeth Elizabeth Ella Ellen Emil Emily Emma Emmanuel Enrique Eric
  Erica Erik Ernest Ernesto Esther Ethan Eugene Eva Evelyn Evgeny Fabian Fabio Fadi Fahad Farah Farid Fatima Federico
  Felipe Felix Fernando Fiona Florian Frances Francesca Francesco Francis Francisco Frank Frans Franz François Françoise
  Fred Frederic Frederick Friedrich Frédéric Gabriel Gary Gavin Geoffrey Georg George Georges Gerald Gerard Gerhard
  Gianni Gilbert Giorgio Giovanni Giulia Giuseppe Gonzalo Gordon Graham Greg Gregory Guillaume Gustav Gérard Günter
  Haider Hamid Hamza Hannah Hans Harold Harry Hasan Hassan Heinrich Heinz Helen Helena Helmut Henri Henrik Henry Herbert
  Hillary Hiroshi Howard Hubert Hugh Hugo Hussein Ian Ibrahim Ignacio Igor Ilham Ilya Imran Ingrid Irene Irina Isaac
  Isabel Isabella Isabelle Ismail Ivan Ivana Jack Jackie Jacob Jacques Jake Jakob Jakub James Jamie Jan Jane Janet Janine
  Jason Javier Jay Jean Jeff Jeffrey Jennifer Jenny Jens Jeremy Jerry Jesse Jessica Jill Jim Jimmy Jo Joachim Joan Joanna
  Joaquin Jochen Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jorge Jose Josef Josep Joseph Josh Joshua
  José Joyce João Juan Judith Julia Julian Juliana Julie Julien Juliette Justin Jérôme Jörg Jürgen Kamal Karen Karim
  Karin Karl Karla Kate Katherine Kathleen Kathy Katja Katrin Kazuo Keir Keith Ken Kenji Kenneth Kevin Khaled Khalid
  Kirsten Klaus Konrad Konstantin Kurt Kyle Larry Lars Laura Lauren Laurent Lautaro Lea Leila Leo Leon Leonard Leonardo
  Leonid Leslie Lewis Liam Linda Lindsey Lionel Lisa Liz Lorenzo Louis Louisa Louise Luc Luca Lucas Lucia Lucie Lucy
  Luigi Luis Luiz Lukas Luke Lydia Léa Magdalena Mahmoud Maja Malcolm Malik Manfred Manuel Manuela Marc Marcel Marcelo
  Marco Marcos Marcus Margaret Maria Mariam Marian Marianne Marie Marina Mario Marion Marjorie Mark Marko Markus Martha
  Martin Martina Mary Maryam María Mathieu Matt Matteo Matthew Matthias Maurice Mauricio Mauro Maxim Maxime Megan Mehdi
  Mehmet Melanie Melissa Mette Michael Michel Michele Michelle Miguel Mikael Mike Mikhail Milena Miriam Mitch Mohamad
  Mohamed Mohammad Mohammed Mona Monica Monika Moritz Mostafa Muhammad Mustafa Nabil Nabila Nadia Nadine Nancy Naomi
  Narendra Nasser Natalia Natalie Natasha Nathalie Nathan Neil Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikolai
  Nikolay Nils Nina Noah Norbert Nuno Olaf Oleg Olga Oliver Olivia Olivier Omar Oscar Oskar Otto Owen Pablo Paolo Pascal
  Patricia Patrick Paul Paula Paulo Pavel Pedro Peggy Penelope Pete Peter Petra Phil Philip Philipp Philippe Phillip
  Pierre Pietro Piotr Priya Rachel Rafael Rahul Raj Rajiv Ralf Ralph Rami Ramon Randy Rania Raphael Rashid Ray Raymond
  Raúl Rebecca Recep Reinhard Renata Renate René Ricardo Riccardo Richard Rick Rita Robert Roberto Robin Rodrigo Roger
  Roland Rolf Ron Ronald Rosa Ross Roy Ruben Rudolf Rupert Russell Ruth Ryan Sabine Sachin Sadio Salah Sally Salman
  Salvatore Sam Samantha Samir Samuel Sandra Sandro Sanjay Sara Sarah Scott Sean Sebastian Sebastião Serge Sergei Sergey
  Sergio Shane Sharon Shinzo Silvia Silvio Simon Simone Sofia Sonia Sophia Sophie Stacey Stanislav Stefan Stefano Steffen
  Stella Stephan Stephane Stephanie Stephen Steve Steven Stuart Stéphane Sunil Susan Susanne Suzanne Sven Sylvia Sylvie
  Takeshi Tamara Tania Tanya Tariq Tatiana Ted Teresa Terry Theo Theodor Theresa Thiago Thierry Thomas Tiago Tim Timothy
  Tina Tobias Todd Tom Tomas Tommy Tomáš Tony Tracy Ursula Uwe Valentina Valeria Valérie Vanessa Vera Veronica Victor
  Vikram Viktor Vincent Vincenzo Vitaly Vivian Vladimir Volodymyr Walid Wally Walter Wayne Wendy Werner Wilhelm William
  Willy Wolfgang Xavier Yann Yasmin Yasser Yevgeny Yoko Youssef Yuki Yuri Yusuf Yves Yvonne Zainab Zeynep Zinedine Zoe`;

/** Common given names of several languages, capitalised. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));
