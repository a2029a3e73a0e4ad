import { Link } from "@remix-run/react";
import { Figures } from "#app/ui/figures.tsx";
import type { ClassSummary } from "#app/db/classes.server.ts";
import { say } from "./messages.fr.ts";

/** The classes of a teacher, one a line. */
export function ClassTable({ classes }: { classes: readonly ClassSummary[] }) {
  return (
    <div className="sheet sheet--table">
      <Figures caption={say("classes-title")} captionHidden>
        <thead>
          <tr>
            <th scope="col">{say("class")}</th>
            <th scope="col">{say("year")}</th>
            <th scope="col" className="n">
              {say("candidates")}
            </th>
          </tr>
        </thead>
        <tbody>
          {classes.map(({ id, name, year, candidates }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={`/classes/${id}`}>{name}</Link>
              </th>
              <td>{year}</td>
              <td className="n">{candidates}</td>
            </tr>
          ))}
        </tbody>
      </Figures>
    </div>
  );
}
