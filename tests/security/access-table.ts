import { VISITORS, type Visitor } from "./two-schools.ts";

/**
 * What each visitor hears at each address: written by hand, from who may see what. A route or a plain handler that has
 * no line fails `tests/e2e/access.spec.ts`, and so does a line of a route that is gone.
 *
 * The copy was handed in and marked; its class may see the marks. `PART` asks for a layout's own data, as Remix does
 * beside its page. A form has no field, or one that no form has, so that it changes nothing: 400 is heard only by who
 * may send it. Who is signed in is sent on from the sign-in page, whatever they sent.
 */
const TABLE = `
METHOD ROUTE                                              ADDRESS                                        nobody owner classmate stranger teacher colleague foreign-teacher administrator foreign-administrator
GET    routes/_index                                      /                                                 302   302       302      302     302       302             302           302                   302
GET    routes/connexion                                   /connexion                                        200   302       302      302     302       302             302           302                   302
POST   routes/connexion                                   /connexion                                        400   302       302      302     302       302             302           302                   302
GET    routes/deconnexion                                 /deconnexion                                      302   302       302      302     302       302             302           302                   302
POST   routes/deconnexion                                 /deconnexion                                      302   302       302      302     302       302             302           302                   302
GET    routes/mot-de-passe                                /mot-de-passe                                     302   200       200      200     200       200             200           200                   200
POST   routes/mot-de-passe                                /mot-de-passe                                     302   400       400      400     400       400             400           400                   400
GET    routes/mot-de-passe_.oublie                        /mot-de-passe/oublie                              200   200       200      200     200       200             200           200                   200
GET    routes/installation.$token                         /installation/inconnu                             404   404       404      404     404       404             404           404                   404
POST   routes/installation.$token                         /installation/inconnu                             400   400       400      400     400       400             400           400                   400
GET    routes/dev.ui                                      /dev/ui                                           200   200       200      200     200       200             200           200                   200
GET    routes/$                                           /nulle-part                                       404   404       404      404     404       404             404           404                   404

PART   routes/_candidate                                  /accueil                                          302   200       200      200     403       403             403           403                   403
GET    routes/_candidate.accueil                          /accueil                                          302   200       200      200     403       403             403           403                   403
GET    routes/composer.$sittingId                         /composer/:sittingId                              302   302       200      404     403       403             403           403                   403
POST   routes/composer.$sittingId                         /composer/:sittingId                              302   302       302      404     403       403             403           403                   403
GET    routes/epreuve.$attemptId                          /epreuve/:attemptId                               302   200       200      200     403       403             403           403                   403
GET    routes/copies.$attemptId._index                    /copies/:attemptId                                302   200       404      404     200       404             404           200                   404
GET    routes/copies.$attemptId.rapport[.]pdf             /copies/:attemptId/rapport.pdf                    302   200       404      404     200       404             404           200                   404
GET    routes/copies.$attemptId.fichiers.$uploadId        /copies/:attemptId/fichiers/:uploadId             302   200       404      404     200       404             404           200                   404

PART   routes/_staff                                      /salle                                            302   403       403      403     200       200             200           200                   200
GET    routes/_staff.salle                                /salle                                            302   403       403      403     200       200             200           200                   200
GET    routes/_staff.comptes                              /comptes                                          302   403       403      403     403       403             403           200                   200
POST   routes/_staff.comptes                              /comptes                                          302   403       403      403     403       403             403           400                   400
GET    routes/_staff.couverture                           /couverture                                       302   403       403      403     200       200             200           200                   200
GET    routes/_staff.classes._index                       /classes                                          302   403       403      403     200       200             200           200                   200
GET    routes/_staff.classes.nouvelle                     /classes/nouvelle                                 302   403       403      403     200       200             200           200                   200
POST   routes/_staff.classes.nouvelle                     /classes/nouvelle                                 302   403       403      403     400       400             400           400                   400
GET    routes/_staff.classes.$classId._index              /classes/:classId                                 302   403       403      403     200       404             404           200                   404
POST   routes/_staff.classes.$classId._index              /classes/:classId?index                           302   403       403      403     400       404             404           400                   404
GET    routes/_staff.classes.$classId.ajouter             /classes/:classId/ajouter                         302   403       403      403     200       404             404           200                   404
POST   routes/_staff.classes.$classId.ajouter             /classes/:classId/ajouter                         302   403       403      403     400       404             404           400                   404
GET    routes/_staff.classes.$classId.fiches              /classes/:classId/fiches                          302   403       403      403     200       404             404           200                   404
POST   routes/_staff.classes.$classId.fiches              /classes/:classId/fiches                          302   403       403      403     200       404             404           200                   404
GET    routes/_staff.sessions._index                      /sessions                                         302   403       403      403     200       200             200           200                   200
GET    routes/_staff.sessions.nouvelle                    /sessions/nouvelle                                302   403       403      403     200       200             200           200                   200
POST   routes/_staff.sessions.nouvelle                    /sessions/nouvelle                                302   403       403      403     400       400             400           400                   400
PART   routes/_staff.sessions.$sittingId                  /sessions/:sittingId                              302   403       403      403     200       404             404           200                   404
GET    routes/_staff.sessions.$sittingId._index           /sessions/:sittingId                              302   403       403      403     200       404             404           200                   404
POST   routes/_staff.sessions.$sittingId._index           /sessions/:sittingId?index                        302   403       403      403     400       404             404           400                   404
GET    routes/_staff.sessions.$sittingId.correction       /sessions/:sittingId/correction                   302   403       403      403     200       404             404           200                   404
GET    routes/_staff.sessions.$sittingId.publication      /sessions/:sittingId/publication                  302   403       403      403     200       404             404           200                   404
POST   routes/_staff.sessions.$sittingId.publication      /sessions/:sittingId/publication                  302   403       403      403     400       404             404           400                   404
GET    routes/_staff.sessions.$sittingId.grille.$copyNumber /sessions/:sittingId/grille/:copyNumber        302   403       403      403     200       404             404           200                   404
GET    routes/sessions.$sittingId_.correction.$copyNumber /sessions/:sittingId/correction/:copyNumber       302   403       403      403     200       404             404           200                   404
POST   routes/sessions.$sittingId_.correction.$copyNumber /sessions/:sittingId/correction/:copyNumber       302   403       403      403     400       404             404           400                   404
GET    routes/sessions.$sittingId_.correction.$copyNumber_.fichiers.$uploadId /sessions/:sittingId/correction/:copyNumber/fichiers/:uploadId 302 403 403 403 200 404 404 200 404

POST   api                                                /api/session                                      400   400       400      400     400       400             400           400                   400
GET    api                                                /api/attempts/:attemptId                          401   200       404      404     403       403             403           403                   403
GET    api                                                /api/attempts/:attemptId/answers                  401   200       404      404     403       403             403           403                   403
GET    api                                                /api/attempts/:attemptId/news                     401   200       404      404     403       403             403           403                   403
POST   api                                                /api/attempts/:attemptId/answers                  401   200       404      404     403       403             403           403                   403
POST   api                                                /api/attempts/:attemptId/files                    401   422       404      404     403       403             403           403                   403
POST   api                                                /api/attempts/:attemptId/hand-in                  401   200       404      404     403       403             403           403                   403
POST   api                                                /api/sittings/:sittingId/copies/:copyNumber/decisions 401 403     403      403     200       404             404           200                   404
POST   api                                                /api/sittings/:sittingId/copies/:copyNumber/grid  401   403       403      403     400       404             404           400                   404
`;

export interface Access {
  method: "GET" | "POST" | "PART";
  /** Remix's id of the route; `api` for a plain handler. */
  route: string;
  /** With `:names` to fill. */
  address: string;
  statuses: Record<Visitor, number>;
}

/** The lines of the table. */
export const ACCESS: readonly Access[] = TABLE.split("\n")
  .filter((line) => /^(GET|POST|PART) /.test(line))
  .map(readLine);

function readLine(line: string): Access {
  const [method = "", route = "", address = "", ...statuses] = line.split(/\s+/);
  if (method !== "GET" && method !== "POST" && method !== "PART") throw new Error(`no method: ${line}`);
  if (statuses.length !== VISITORS.length) throw new Error(`not one status for each visitor: ${line}`);
  const byVisitor = Object.fromEntries(VISITORS.map((who, index) => [who, Number(statuses[index])]));
  return { method, route, address, statuses: byVisitor as Record<Visitor, number> };
}

/** The address of a line, its names filled. */
export const fillAddress = (address: string, names: Readonly<Record<string, string>>): string =>
  address.replace(/:(\w+)/g, (_, name: string) => names[name] ?? "");
