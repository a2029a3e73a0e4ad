import { Bar } from "#app/ui/bar.tsx";
import { ControlsShown } from "./controls-shown.tsx";
import { FloatingShown } from "./floating-shown.tsx";
import styles from "./gallery.module.css";
import { MessagesShown } from "./messages-shown.tsx";
import { TablesShown } from "./tables-shown.tsx";

const LINKS = [
  { to: "/dev/ui", label: "Accueil" },
  { to: "/dev/sessions", label: "Sessions" },
  { to: "/dev/classes", label: "Classes" },
];

/** Each shared component in each of its states, for developers and for the visual check. */
export function Gallery() {
  return (
    <>
      <Bar links={LINKS} displayName="Mme Aubry" />
      <main className={`page ${styles.gallery}`} id="contenu">
        <h1>Composants</h1>
        <ControlsShown />
        <MessagesShown />
        <TablesShown />
        <FloatingShown />
      </main>
    </>
  );
}
