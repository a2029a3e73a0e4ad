import { describe, expect, it } from "vitest";
import { NoticeCodeSchema } from "#schemas/reading.ts";
import { dayNotices, echoDay, echoDelay, echoNumber, numberNotices } from "./echo.ts";
import { READING_MESSAGES } from "./messages.fr.ts";
import { readDay } from "./read-day.ts";
import { readDelay } from "./read-delay.ts";
import { readNumber } from "./read-number.ts";
import { renderMessage } from "./render-message.ts";

/** Thin spaces shown as `~`, no-break spaces as `_`. */
const shown = (text: string) => text.replace(/\u202f/g, "~").replace(/\u00a0/g, "_");
const under = (text: string, unit: string | null) => shown(echoNumber(readNumber(text, { unit }), unit));

describe("under a number field", () => {
  it.each([
    ["1234,56", "€", "lu~: 1~234,56~€"],
    ["1 234,50 €", "€", "lu~: 1~234,50~€"],
    ["40,5", "%", "lu~: 40,5~%"],
    ["-3", null, "lu~: −3"],
    ["12 j", "€", "lu~: 12_jours"],
    ["12 k€", "€", "lu~: 12~000~€"],
    ["112.916", "€", "Voulez-vous dire 112,916~€ ou 112~916~€~?"],
    ["1.234", null, "Voulez-vous dire 1,234 ou 1~234~?"],
    ["12 34,56", "€", "Les chiffres ne sont pas groupés par trois~: écrivez par exemple 12~345,67."],
    ["", "€", ""],
  ])("%j in %j shows %j", (text, unit, echo) => {
    expect(under(text, unit)).toBe(echo);
  });
});

it("a notice carries the units it speaks of", () => {
  expect(numberNotices(readNumber("12 k€", { unit: "€" }), "€").map(shown)).toEqual([
    "Le nombre a été converti dans l’unité demandée (€).",
  ]);
  expect(numberNotices(readNumber("12 %", { unit: "€" }), "€").map(shown)).toEqual([
    "Vous avez écrit «~%~»~; la réponse est demandée en «~€~»~: vérifiez l’unité.",
  ]);
  expect(numberNotices(readNumber("12", { unit: "€" }), "€")).toEqual([]);
});

describe("under a date or a delay", () => {
  it("shows the day in full, so that a slip is seen", () => {
    expect(shown(echoDay(readDay("22/9/27")))).toBe("lu~: mercredi 22 septembre 2027");
    expect(shown(echoDay(readDay("26-10-01", { year: 2026 })))).toBe(
      "Voulez-vous dire le 26 octobre 2001 ou le 1er octobre 2026~?",
    );
    expect(shown(echoDay(readDay("30/02/2026")))).toContain("Ce jour n’existe pas");
    expect(echoDay(readDay(""))).toBe("");
  });

  it("says which weekday it is, and which year was taken", () => {
    expect(dayNotices(readDay("lundi 1er octobre", { year: 2026 })).map(shown)).toEqual([
      "L’année manque~: 2026 a été retenue.",
      "Ce jour est un jeudi~: vérifiez la date.",
    ]);
  });

  it("shows a delay in days", () => {
    expect(shown(echoDelay(readDelay("2 semaines")))).toBe("lu~: 14_jours");
    expect(shown(echoDelay(readDelay("1.234")))).toBe("Voulez-vous dire 1,234_jour ou 1~234_jours~?");
    expect(shown(echoDelay(readDelay("3 mois")))).toContain("La durée d’un mois varie");
    expect(echoDelay(readDelay(""))).toBe("");
  });
});

it.each(NoticeCodeSchema.options)("the notice %s is a whole sentence", (code) => {
  const params = { field: "€", unit: "%", first: "1,234", second: "1 234", year: "2026", weekday: "jeudi" };
  expect(renderMessage(READING_MESSAGES, { code, params })).toMatch(/^\p{Lu}.{15,}[.?]$/u);
});
