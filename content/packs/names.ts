import type { Culture } from './scenario.ts'

/** Common given and family names of a culture, as they are written there. */
export interface NameList {
  readonly given: readonly string[]
  readonly family: readonly string[]
}

const list = (given: string, family: string): NameList => ({ given: given.split(' '), family: family.split(' ') })

/**
 * The names that people in scenarios are given by seed. Every list mixes genders and origins, as staff lists do. The
 * order is part of every item that was ever built: new names go to the end of a list under a new pack version only.
 */
export const namesByCulture: Readonly<Record<Culture, NameList>> = {
  us: list(
    'Dana Marcus Elena Tyler Priya Jordan Keisha Wyatt Grace Omar Lindsey Andre Megan Luis Hannah Caleb',
    'Whitfield Alvarez Brennan Okafor Harlow Castell Mercer Nguyen Delgado Pruitt Holloway Sandoval Kessler Tran Boone Ridley Vance Ortega',
  ),
  uk: list(
    'Tom Imogen Rhys Anjali Fergus Beth Callum Zainab Owen Harriet Gareth Niamh Robin Fiona Jamal Isla',
    'Adeyemi Ashworth Pemberton Nair Lockhart Sharma Tranter Beaumont Gillespie Hussain Whitlock Penrose Mackay Boateng Fairley Cartwright Rowe Sutcliffe',
  ),
  fr: list(
    'Camille Antoine Élodie Julien Maëlle Thibault Nadia Olivier Claire Mathieu Sabine Rémi Aurélie Karim Hélène Bastien',
    'Lefort Marchand Garnier Delcourt Roussel Bencherif Pasquier Vidal Chevrier Morin Tessier Lacombe Bonnet Hamidi Jourdan Perrault Aubry Collin',
  ),
  nl: list(
    'Sanne Joris Femke Bram Lotte Daan Mirjam Ruben Anouk Wouter Ilse Thijs Marloes Sven Nienke Koen',
    'Bakker Hoekstra Vermeer Kuipers Postma Dekker Schouten Wiersma Brouwer Kramer Mulder Terpstra Verhoeven Bosman Huisman Groen',
  ),
  au: list(
    'Lachlan Bronwyn Mitchell Tahlia Angus Priya Declan Kirra Brodie Mei Hamish Elise Darcy Samira Flynn Georgia',
    'Callaghan Mortimer Nguyen Fitzroy Hargreaves Papadakis Lowry Kerrigan Chandra Winslow Doyle Santoro Barclay Hickson Tully Pretorius',
  ),
  de: list(
    'Jonas Katrin Lukas Heike Moritz Annika Stefan Leyla Tobias Greta Henning Silke Emre Birgit Felix Ronja',
    'Lindner Brandt Vogel Kessler Reimann Albrecht Wegener Arslan Steinhoff Kranz Oswald Petersen Thoma Nowak Seidel Hartwig',
  ),
  ml: list(
    'Aminata Moussa Fatoumata Ibrahima Oumou Modibo Kadiatou Seydou Mariam Boubacar Awa Drissa Rokia Adama Salimata Youssouf',
    'Traoré Coulibaly Diarra Sissoko Doumbia Sangaré Kouyaté Dembélé Samaké Konaté Bagayoko Diakité Fofana Sidibé Togola Berthé',
  ),
  co: list(
    'Valentina Andrés Camila Santiago Paola Julián Daniela Mauricio Natalia Felipe Adriana Esteban Lucía Hernán Marcela Iván',
    'Restrepo Cárdenas Quintero Salazar Mejía Ospina Londoño Arango Giraldo Cifuentes Pardo Villegas Ríos Zuluaga Bernal Acosta',
  ),
  jp: list(
    'Haruka Kenji Yuki Takumi Aiko Daichi Misaki Ryota Sakura Shota Naomi Kaito Emi Satoshi Mariko Hiroshi',
    'Tanabe Okuda Fujimori Hayakawa Nishida Uchida Kuroda Matsuzaki Ishiguro Oyama Sugihara Terada Kanda Shirai Morita Asano',
  ),
  es: list(
    'Lucía Álvaro Carmen Rubén Nerea Gonzalo Irene Sergio Marta Íñigo Laura Joaquín Aitana Diego Rocío Manuel',
    'Herrero Gallego Ibáñez Lozano Cano Medina Vidal Santos Pascual Arroyo Benítez Carrasco Soler Prieto Roldán Esteban',
  ),
  it: list(
    'Chiara Matteo Giulia Davide Elisa Lorenzo Federica Simone Alessia Paolo Ilaria Nicola Serena Marco Bianca Enrico',
    'Ferrero Galli Moretti Rinaldi Caruso Benedetti Sartori Pellegrini Longo Fabbri Marchetti Grassi Bassi Vitale Ricci Donati',
  ),
  in: list(
    'Ananya Rohan Meera Vikram Kavya Arjun Divya Sanjay Nisha Aditya Lakshmi Rahul Pooja Imran Shreya Karthik',
    'Iyer Mehta Kulkarni Banerjee Reddy Chatterjee Pillai Joshi Desai Khanna Menon Bhatt Naidu Saxena Rao Qureshi',
  ),
}
