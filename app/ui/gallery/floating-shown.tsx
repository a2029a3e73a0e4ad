import { useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { Dialog } from "#app/ui/dialog.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import styles from "./gallery.module.css";
import { Shown } from "./shown.tsx";

const ITEMS = [
  { id: "1", title: "1 Entretien", panel: <p>La gérante expose son projet.</p> },
  { id: "2", title: "2 Résultat", panel: <p>Compte de résultat du dernier exercice.</p> },
  { id: "3", title: "3 Modalités", panel: <p>Conditions de l’emprunt.</p> },
];

export function FloatingShown() {
  const [open, setOpen] = useState<"dialog" | "question" | undefined>();
  return (
    <Shown title="Onglets, dialogues">
      <Tabs label="Annexes" items={ITEMS} />
      <div className={styles.line}>
        <Button onClick={() => setOpen("dialog")}>Ouvrir un dialogue</Button>
        <Button onClick={() => setOpen("question")}>Poser une question</Button>
      </div>
      <Dialog
        title="Rendre la copie"
        open={open !== undefined}
        mustAnswer={open === "question"}
        onOpenChange={(isOpen) => setOpen(isOpen ? open : undefined)}
        actions={
          <>
            <Button onClick={() => setOpen(undefined)}>Revenir à la copie</Button>
            <Button kind="main" onClick={() => setOpen(undefined)}>
              Rendre
            </Button>
          </>
        }
      >
        Trois questions sont vides. Une copie rendue ne se reprend pas.
      </Dialog>
    </Shown>
  );
}
