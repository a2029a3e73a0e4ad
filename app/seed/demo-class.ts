import type { Slips } from "./compose-copy.ts";

export const DEMO_SCHOOL = { name: "Lycée des Rives", zone: "Europe/Paris" };

export const DEMO_STAFF = [
  { role: "teacher", login: "claire.aubry", displayName: "Claire Aubry" },
  { role: "teacher", login: "marc.esteve", displayName: "Marc Estève" },
  { role: "administrator", login: "helene.carpentier", displayName: "Hélène Carpentier" },
] as const;

export const DEMO_CLASS = { name: "2e année GPME" };

/** The paper of the sitting that is over, and of one to try: a folder of `scenarios/`. */
export const DEMO_PAPER = "u6-le-fournil-des-halles";

/** The papers that may be tried: all, the newest sitting coming first on a candidate's page. */
export const OPEN_PAPERS = [
  "u6-haies-et-saisons",
  "u52-les-bocaux-de-sauvelle",
  "u51-les-ateliers-corvane",
  "u4-orme-et-rayon",
  DEMO_PAPER,
] as const;

/** A fictional candidate, and what they did at the sitting that is over. */
export interface DemoCandidate {
  line: string;
  /** Absent where there is nothing. */
  copy?: Slips & {
    /** Minutes from the start to handing in; nothing where the time ran out. */
    minutes?: number;
  };
}

const DOSSIER_3 = ["tableau_bord", "retour_campagne", "analyse_fidelite", "animateurs"];

/** « Six ans », the tax law's time, where the commercial code asks for ten. */
const TAX_TIME = { B2: "6", C2: "Livre des procédures fiscales" };
/** Gateways and actors of the process taken for one another. */
const LOST_IN_THE_PROCESS = { B2: "ET", B4: "OU", D4: "Pâtissière", D5: "Responsable de boutique" };
/** Directions read the wrong way round, and a panier that follows nothing. */
const MISREAD_BOARD = { E3: "Défavorable", B4: "22,99", C4: "16,00", D4: "−6,99", E4: "Favorable" };

/** Twelve candidates: good and weak ones, an absent one, one whom the clock stopped, two with extra time. */
export const DEMO_CANDIDATES: readonly DemoCandidate[] = [
  {
    line: "Bertin;Inès;A;",
    copy: {
      writes: "good",
      misreads: { cout_vente: "91200" },
      // The fifth year without the working capital and the deposit that come back.
      changes: { conservations: TAX_TIME, flux: { B7: "35 075", D7: "23 872" } },
      types: { van: "4 140", endettement: "49,19", date_maquette: "11 mai 2026" },
      minutes: 262,
    },
  },
  {
    line: "Le Goff;Maël;A;33",
    copy: {
      writes: "fair",
      misreads: { loyer_mensuel: "1850" },
      changes: { annexe_processus: LOST_IN_THE_PROCESS },
      types: { article_factures: "L102 B", delai: "4,5" },
      minutes: 340,
    },
  },
  {
    line: "Marchetti;Sofia;A;",
    copy: { writes: "good", types: { date_courriel: "25 mai 2026" }, minutes: 255 },
  },
  {
    line: "Kessler;Yanis;A;",
    copy: {
      writes: "weak",
      misreads: { taux_emprunt: "4.4" },
      changes: { annexe_processus: LOST_IN_THE_PROCESS, tableau_bord: MISREAD_BOARD },
      leaves: ["flux", "van", "delai", "criteres", "date_maquette", "analyse_fidelite"],
      minutes: 198,
    },
  },
  {
    line: "Verdier;Jules;A;",
    copy: {
      writes: "fair",
      misreads: { snack_ttc: "93500" },
      changes: { conservations: TAX_TIME, tableau_bord: MISREAD_BOARD },
      leaves: ["date_bat", "date_maquette"],
      minutes: 259,
    },
  },
  { line: "Astruc;Camille;A;" },
  {
    line: "Ferrand;Lina;B;",
    copy: {
      writes: "good",
      misreads: { apport: "53000" },
      changes: { annexe_processus: { B4: "OU" } },
      types: { point_mort: "39,1", total_interets: "94 343,39" },
      minutes: 266,
    },
  },
  {
    line: "Okoye;Adam;B;",
    copy: {
      writes: "weak",
      misreads: { boul_ttc: "263750" },
      changes: { conservations: TAX_TIME, tableau_bord: MISREAD_BOARD },
      leaves: ["amortissement", "total_interets", "couts_financement", "plan_classement"],
      minutes: 231,
    },
  },
  {
    line: "Sauvageot;Chloé;B;33",
    copy: {
      writes: "fair",
      changes: { annexe_processus: LOST_IN_THE_PROCESS },
      types: { van: "140 953", article_factures: "L102 B", endettement: "48,84" },
      leaves: ["retour_campagne"],
      minutes: 351,
    },
  },
  {
    line: "Tavernier;Hugo;B;",
    copy: {
      writes: "fair",
      changes: { conservations: TAX_TIME },
      leaves: [...DOSSIER_3, "courriel_invitation"],
    },
  },
  {
    line: "Delcourt;Manon;B;",
    copy: {
      writes: "fair",
      misreads: { loyer_mensuel: "1950" },
      types: {
        conseil_financement: {
          options: ["credit_bail"],
          because: "Le crédit-bail ne demande pas de caution.",
        },
      },
      leaves: ["date_bat"],
      minutes: 268,
    },
  },
  {
    line: "Vasseur;Nolan;B;",
    copy: {
      writes: "weak",
      misreads: { materiel: "77000" },
      changes: { annexe_processus: LOST_IN_THE_PROCESS },
      types: { point_mort: "39,1", conservations: { cells: { B2: "6", B3: "6", B4: "5", B5: "3" } } },
      leaves: ["calcul_caf", "flux", "retour_campagne", "note_procedure"],
      minutes: 214,
    },
  },
];
