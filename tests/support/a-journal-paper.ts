import { aFolder, scenarioYaml, taskMdx } from "./a-folder.ts";

/** For tests: the folder of a paper that asks for one entry, a sale of 1 000 € before tax. */
export const journalPaper = (id: string) => ({
  id,
  files: aFolder({
    "scenario.yaml": scenarioYaml({ variable: "ht: 1000" }).replace("Un essai", "La facture"),
    "tasks/t1.mdx": taskMdx({
      answer: `type: journal
label: "Facture F-128"
points: 4
keeps: {side: 0.5}
entries:
  - says: "Facture F-128, client Durand"
    lines:
      - {account: "411", debit: "=ht*1,2", points: 2}
      - {account: "707", credit: "=ht", points: 1}
      - {account: "44571", credit: "=ht*0,2", points: 1}
`,
      body: "**Enregistrez** au journal la facture F-128.\n",
    }),
  }),
});
