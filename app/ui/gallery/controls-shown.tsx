import { Download, Search } from "lucide-react";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import styles from "./gallery.module.css";
import { Shown } from "./shown.tsx";

export function ControlsShown() {
  return (
    <>
      <Shown title="Boutons">
        <div className={styles.line}>
          <Button kind="main">Corriger 8 réponses</Button>
          <Button>
            <Download className="icon" aria-hidden />
            Exporter
          </Button>
          <Button kind="quiet">
            <Search className="icon" aria-hidden />
            Chercher <kbd>Ctrl K</kbd>
          </Button>
          <Button small>Voir</Button>
          <Button iconOnly aria-label="Exporter">
            <Download className="icon" aria-hidden />
          </Button>
          <Button aria-pressed>Noms masqués</Button>
          <Button disabled>Publier</Button>
        </div>
      </Shown>
      <Shown title="Champs">
        <div className={styles.fields}>
          <Field label="Identifiant" placeholder="ines.valmont" />
          <Field
            label="Intitulé"
            hint="Ce que les candidats liront."
            defaultValue="U6 Le Fournil des Halles"
          />
          <Field label="Mot de passe" type="password" error="Identifiant ou mot de passe inconnu." />
          <SelectField label="Fuseau horaire" options={[["Europe/Paris", "Métropole"]]} />
          <Field label="Durée" defaultValue="4 h" disabled />
        </div>
      </Shown>
    </>
  );
}
