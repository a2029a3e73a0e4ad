import { StateBadge } from "#app/ui/badge.tsx";
import { Figures } from "#app/ui/figures.tsx";
import { Shown } from "./shown.tsx";

const ACCOUNTS = [
  ["Chiffre d’affaires", "412\u202f000,00", "100,00"],
  ["Charges variables", "245\u202f140,00", "59,50"],
  ["Marge sur coût variable", "166\u202f860,00", "40,50"],
] as const;

export function TablesShown() {
  return (
    <>
      <Shown title="Chiffres">
        <Figures caption="Compte de résultat différentiel">
          <thead>
            <tr>
              <th scope="col">Poste</th>
              <th scope="col" className="n">
                Montant (€)
              </th>
              <th scope="col" className="n">
                Part (%)
              </th>
            </tr>
          </thead>
          <tbody>
            {ACCOUNTS.map(([name, amount, share], index) => (
              <tr key={name} className={index === ACCOUNTS.length - 1 ? "sum" : undefined}>
                <th scope="row">{name}</th>
                <td className="n">{amount}</td>
                <td className="n">{share}</td>
              </tr>
            ))}
          </tbody>
        </Figures>
      </Shown>
      <Shown title="Table dense">
        <Figures caption="Copies" captionHidden dense>
          <thead>
            <tr>
              <th scope="col">Candidat</th>
              <th scope="col">État</th>
              <th scope="col" className="n">
                Points / 80
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">n°&nbsp;0411</th>
              <td>
                <StateBadge state="juste" bare />
              </td>
              <td className="n">58,40</td>
            </tr>
            <tr>
              <th scope="row">n°&nbsp;0427</th>
              <td>
                <StateBadge state="verifier">3.3 à vérifier</StateBadge>
              </td>
              <td className="n">53,20</td>
            </tr>
          </tbody>
        </Figures>
      </Shown>
    </>
  );
}
