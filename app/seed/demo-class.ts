import type { Slips } from "./compose-copy.ts";

export const DEMO_SCHOOL = { name: "Lycée des Rives", zone: "Europe/Paris" };

export const DEMO_STAFF = [
  { role: "teacher", login: "claire.aubry", displayName: "Claire Aubry" },
  { role: "teacher", login: "marc.esteve", displayName: "Marc Estève" },
  { role: "administrator", login: "helene.carpentier", displayName: "Hélène Carpentier" },
] as const;

export const DEMO_CLASS = { name: "2e année GPME" };

/** The paper of both sittings: a folder of `scenarios/`. */
export const DEMO_PAPER = "u6-le-fournil-des-halles";

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

/** Twelve candidates: good and weak ones, an absent one, one whom the clock stopped, two with extra time. */
export const DEMO_CANDIDATES: readonly DemoCandidate[] = [
  {
    line: "Bertin;Inès;A;",
    copy: {
      writes: "good",
      misreads: { cout_vente: "91200" },
      types: { endettement: "49,19" },
      minutes: 262,
    },
  },
  { line: "Le Goff;Maël;A;33", copy: { writes: "fair", misreads: { loyer_mensuel: "1850" }, minutes: 340 } },
  { line: "Marchetti;Sofia;A;", copy: { writes: "good", minutes: 255 } },
  {
    line: "Kessler;Yanis;A;",
    copy: {
      writes: "weak",
      misreads: { taux_emprunt: "4.4" },
      leaves: ["flux", "van", "delai", "criteres", "date_maquette", "analyse_fidelite"],
      minutes: 198,
    },
  },
  { line: "Verdier;Jules;A;", copy: { writes: "fair", misreads: { snack_ttc: "93500" }, minutes: 259 } },
  { line: "Astruc;Camille;A;" },
  { line: "Ferrand;Lina;B;", copy: { writes: "good", misreads: { apport: "53000" }, minutes: 266 } },
  {
    line: "Okoye;Adam;B;",
    copy: {
      writes: "weak",
      misreads: { boul_ttc: "263750" },
      leaves: ["amortissement", "total_interets", "couts_financement", "plan_classement"],
      minutes: 231,
    },
  },
  {
    line: "Sauvageot;Chloé;B;33",
    copy: { writes: "fair", types: { van: "140953", article_factures: "L102 B" }, minutes: 351 },
  },
  { line: "Tavernier;Hugo;B;", copy: { writes: "fair", leaves: [...DOSSIER_3, "courriel_invitation"] } },
  {
    line: "Delcourt;Manon;B;",
    copy: { writes: "good", misreads: { loyer_mensuel: "1950" }, leaves: ["date_bat"], minutes: 268 },
  },
  {
    line: "Vasseur;Nolan;B;",
    copy: {
      writes: "weak",
      misreads: { materiel: "77000" },
      types: { point_mort: "39,1", conservations: { cells: { B2: "6", B3: "6", B4: "5", B5: "3" } } },
      leaves: ["calcul_caf", "flux", "retour_campagne"],
      minutes: 214,
    },
  },
];
