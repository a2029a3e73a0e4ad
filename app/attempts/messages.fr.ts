import { speaker } from "#app/ui/speaker.ts";

/** What the sitting says to a candidate. */
export const say = speaker({
  // Refusals of a call
  "signed-out": "Votre session a pris fin. Reconnectez-vous : vos réponses sont gardées.",
  "other-account":
    "Une autre personne s’est connectée dans ce navigateur. Reconnectez-vous à votre compte : vos réponses sont gardées.",
  "unknown-attempt": "Cette copie n’existe pas, ou n’est pas la vôtre.",
  "malformed-call": "L’envoi n’a pas été compris. Rechargez la page : vos réponses sont gardées.",
  "call-too-large": "L’envoi est trop volumineux.",
  "counter-reused": "Cette réponse va être envoyée de nouveau.",
  "answer-too-large": "Cette réponse est trop longue pour être enregistrée : raccourcissez-la.",
  "unknown-answer": "Cette réponse n’a plus sa place dans le sujet. Prévenez le surveillant.",
  "malformed-answer":
    "Cette réponse n’a pas pu être enregistrée. Modifiez-la ; si cela dure, prévenez le surveillant.",
});
