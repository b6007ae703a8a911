const splitWords = (text: string) => text.trim().split(/\s+/);

/** Given names from all over the world, many with letters beyond ASCII; any goes with any family name. */
export const givenNames = splitWords(`
  Aaliyah Aarav Abena Adaeze Aditi Agnieszka Aiko Ainhoa Akira Alejandra Amara Amina Anders Andrea Anjali Anouk Ansel
  Arjun Astrid Ayşe Bao Beatriz Bjørn Blessing Bogdan Camila Caoimhe Chidi Chloé Ciarán Clara Dagmar Daiki Dalia
  Daniel Deepa Dmitri Ebba Ebele Efua Eilidh Elena Elif Emeka Emre Esther Étienne Farah Fatima Felipe Finn Freya
  Gabriela Giulia Goran Grace Hana Hassan Helga Hiroshi Ibrahim Ifeoma Ilse Indira Ingrid Isaac Ivana Jakub Javier
  Jin Joana José Juno Kamala Karim Kasia Katarína Kenji Khadija Kofi Kwame Lakshmi Lars Laszlo Layla Leila Lerato
  Ling Lucía Łukasz Maëlle Malik Manon Marek Maryam Matteo Mei Mercy Mikkel Mina Mireille Moana Nadia Naledi Naomi
  Nikhil Nils Niamh Noor Olga Oluwaseun Omar Oskar Paloma Paolo Parisa Pedro Petra Priya Quentin Rafael Rahel Rania
  Ravi Renata Rosa Ruth Sadia Samir Sanne Santiago Saoirse Sibusiso Signe Simone Siobhán Sofía Søren Suda Sunita
  Tae Takumi Tamar Tariq Tendai Thandiwe Thuy Tomasz Tove Uma Valentina Vikram Wanjiru Wei Xavier Xiomara Yara Yael
  Yuki Yusuf Zainab Zanele Zoë Zsófia
`);

/** Family names, as `givenNames`. */
export const familyNames = splitWords(`
  Abara Abebe Achterberg Adeyemi Agarwal Ahmadi Åkesson Aksoy Almeida Andrade Antonescu Arslan Asante Aydın Bakker
  Balogun Banerjee Barros Bauer Bello Benítez Berg Bianchi Boateng Bondarenko Brandt Bui Bustamante Calderón Castellano
  Çelik Chatterjee Chukwu Cisneros Costa Dąbrowski Dang Delacroix Desai Diallo Dlamini Dvořák Eze Eriksen Farouk
  Fernandes Ferrari Fischer Fitzgerald Fontaine Fujimoto Gallagher Gebre Ghosh Gómez Grabowski Guerrero Gupta Haddad
  Hakimi Halvorsen Hansen Hashimoto Herrera Hoang Horvat Huang Ibáñez Ishikawa Ivanova Jansen Jelinek Jovanović Kamau
  Kang Kapoor Karlsson Katz Keller Khalil Kimura Kiplagat Kowalczyk Kruger Kumar Lam Larsen Lefèvre Levy Lindqvist
  Lombardi Lozano Mabaso Machado Mahlangu Marchetti Marković Mbeki Mehta Mendoza Meyer Mihaylov Moreau Morales Moyo
  Müller Murphy Mwangi Nair Nakamura Ndlovu Németh Nguyen Nikolaidis Nkosi Novák Nyström Obi Ogawa Okeke Okonkwo
  Olsen Omondi Ortega Osei Owusu Öztürk Pacheco Paredes Park Patel Pereira Petrov Pham Popescu Quintero Radwan Rahman
  Ramírez Rasmussen Reyes Ribeiro Rossi Saito Salazar Santos Sato Schäfer Sepúlveda Sharma Shrestha Silva Singh
  Sørensen Soto Suleiman Szabó Takahashi Tan Tesfaye Thapa Tran Tshabalala Ueda Urban Vargas Vasquez Verma Vermeulen
  Virtanen Vogel Wagner Wang Weiss Yamamoto Yeo Yıldız Zawadzki Zhang Zulu
`);
