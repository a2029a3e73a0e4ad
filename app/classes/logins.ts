import { foldLogin } from "#app/accounts/login.ts";
import type { PersonName } from "./person-name.ts";

/**
 * The logins that suit a person, best first, without end: the first name and as little of the family name as is free,
 * then the whole name with a number. Lower case, no accent, nothing that a keyboard hides.
 * @example loginsOf({ first: "Inès", last: "Bertin" }) // ines.b, ines.be, … ines.bertin, ines.bertin2, ines.bertin3 …
 */
export function* loginsOf({ first, last }: PersonName): Generator<string> {
  const [start, family] = [plain(first) || "candidat", plain(last) || "x"];
  for (let letters = 1; letters <= family.length; letters += 1) yield `${start}.${family.slice(0, letters)}`;
  for (let number = 2; ; number += 1) yield `${start}.${family}${number}`;
}

const plain = (name: string) => foldLogin(name).replace(/[^a-z0-9]/g, "");
