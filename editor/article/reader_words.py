"""Words of what is published, in the language of the vault's readers: pages, maps, the site.

The same in the window and on the command line, whatever language the program speaks there. Texts
stand in the code in English, with names in braces; French has U+202F and U+00A0 before its signs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

ENGLISH = "en"

# For each English text: German, French, Spanish.
_ORDER = ("de", "fr", "es")
_TEXTS: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        # The map's page
        "Skip to the search": ("Zur Suche springen", "Aller à la recherche", "Ir a la búsqueda"),
        "Entries": ("Einträge", "Fiches", "Fichas"),
        "Entries found": ("Gefundene Einträge", "Fiches trouvées", "Fichas encontradas"),
        "Search titles and fields": (
            "Titel und Felder durchsuchen",
            "Chercher dans les titres et champs",
            "Buscar en títulos y campos",
        ),
        "Filters": ("Filter", "Filtres", "Filtros"),
        "Chosen filters": ("Gewählte Filter", "Filtres choisis", "Filtros elegidos"),
        "Nothing found.": ("Nichts gefunden.", "Rien trouvé.", "No se encontró nada."),
        "Clear search and filters": (
            "Suche und Filter aufheben",
            "Effacer la recherche et les filtres",
            "Quitar búsqueda y filtros",
        ),
        "map": ("Karte", "carte", "mapa"),
        "Map. Arrow keys move it, plus and minus zoom, 0 shows all of it. "
        "The list has every entry.": (
            "Karte. Die Pfeiltasten verschieben sie, Plus und Minus zoomen, 0 zeigt sie ganz. "
            "Die Liste enthält alle Einträge.",
            "Carte. Les flèches la déplacent, plus et moins zooment, 0 la montre en entier. "
            "La liste contient toutes les fiches.",
            "Mapa. Las flechas lo mueven, más y menos cambian el zoom, 0 lo muestra entero. "
            "La lista contiene todas las fichas.",
        ),
        "Zoom": ("Zoom", "Zoom", "Zoom"),
        "Zoom in": ("Vergrößern", "Agrandir", "Acercar"),
        "Zoom out": ("Verkleinern", "Réduire", "Alejar"),
        "Show the whole map": (
            "Die ganze Karte zeigen",
            "Montrer toute la carte",
            "Mostrar todo el mapa",
        ),
        "Legend": ("Legende", "Légende", "Leyenda"),
        "Colour by": ("Farbe nach", "Couleur selon", "Color según"),
        "Colour pins by": (
            "Pins einfärben nach",
            "Colorer les épingles selon",
            "Colorear los marcadores según",
        ),
        "This map is drawn by a script, and scripts are switched off in this browser.": (
            "Diese Karte zeichnet ein Skript, und Skripte sind in diesem Browser ausgeschaltet.",
            "Cette carte est dessinée par un script, et les scripts sont désactivés dans ce "
            "navigateur.",
            "Este mapa lo dibuja un script, y los scripts están desactivados en este navegador.",
        ),
        # What its script says
        "1 entry": ("1 Eintrag", "1 fiche", "1 ficha"),
        "{n} entries": ("{n} Einträge", "{n} fiches", "{n} fichas"),
        "{n} of {all} entries": (
            "{n} von {all} Einträgen",
            "{n} sur {all} fiches",
            "{n} de {all} fichas",
        ),
        "Without": ("Ohne", "Sans", "Sin valor"),
        "Clear": ("Aufheben", "Effacer", "Quitar"),
        "Remove {value}": ("{value} entfernen", "Retirer {value}", "Quitar {value}"),
        "Close": ("Schließen", "Fermer", "Cerrar"),
        "no colours": ("keine Farben", "pas de couleurs", "sin colores"),
        "Show the list": ("Die Liste zeigen", "Montrer la liste", "Mostrar la lista"),
        "Hide the list": ("Die Liste verbergen", "Masquer la liste", "Ocultar la lista"),
        "Read the profile": ("Profil lesen", "Lire le profil", "Leer el perfil"),
        "On the map": ("Auf der Karte", "Sur la carte", "En el mapa"),
        "Show {title} on the map": (
            "{title} auf der Karte zeigen",
            "Montrer {title} sur la carte",
            "Mostrar {title} en el mapa",
        ),
        "{n} more": ("{n} weitere", "{n} de plus", "{n} más"),
        "{name}: {value}": ("{name}: {value}", "{name}\u00a0: {value}", "{name}: {value}"),
        # The site
        "Site": ("Website", "Site", "Sitio"),
        "Map": ("Karte", "Carte", "Mapa"),
        "Directory": ("Verzeichnis", "Répertoire", "Directorio"),
        "Skip to the entries": (
            "Zu den Einträgen springen",
            "Aller aux fiches",
            "Ir a las fichas",
        ),
        "Search and filters need a script, and scripts are switched off in this browser. "
        "All entries:": (
            "Suche und Filter brauchen ein Skript, und Skripte sind in diesem Browser "
            "ausgeschaltet. Alle Einträge:",
            "La recherche et les filtres demandent un script, et les scripts sont désactivés "
            "dans ce navigateur. Toutes les fiches\u00a0:",
            "La búsqueda y los filtros necesitan un script, y los scripts están desactivados en "
            "este navegador. Todas las fichas:",
        ),
        "Before": ("Zurück", "Précédente", "Anterior"),
        "Next": ("Weiter", "Suivante", "Siguiente"),
        "All entries": ("Alle Einträge", "Toutes les fiches", "Todas las fichas"),
        "All in {territory}": (
            "Alle in {territory}",
            "Toutes dans {territory}",
            "Todas en {territory}",
        ),
        "More entries": ("Weitere Einträge", "D’autres fiches", "Más fichas"),
        # Articles, and names of fields that many vaults have
        "Location": ("Ort", "Lieu", "Ubicación"),
        "Locations": ("Orte", "Lieux", "Ubicaciones"),
        "Territory": ("Gebiet", "Territoire", "Territorio"),
        "Sector": ("Bereich", "Secteur", "Sector"),
        "Sectors": ("Bereiche", "Secteurs", "Sectores"),
        "Activity": ("Aktivität", "Activité", "Actividad"),
        "Activities": ("Aktivitäten", "Activités", "Actividades"),
        "Size": ("Größe", "Taille", "Tamaño"),
        "Team size": ("Teamgröße", "Taille de l’équipe", "Tamaño del equipo"),
        "Dates": ("Zeitraum", "Dates", "Fechas"),
        "Founded": ("Gegründet", "Fondation", "Fundación"),
        "Ended": ("Beendet", "Fin", "Fin"),
        "Email": ("E-Mail", "E-mail", "Correo electrónico"),
        "Homepage": ("Homepage", "Page d’accueil", "Página web"),
        "Address": ("Adresse", "Adresse", "Dirección"),
        "Author": ("Autor/in", "Auteur ou autrice", "Autoría"),
        "Category": ("Kategorie", "Catégorie", "Categoría"),
        "City": ("Stadt", "Ville", "Ciudad"),
        "Collection": ("Sammlung", "Collection", "Colección"),
        "Contact": ("Kontakt", "Contact", "Contacto"),
        "Contributors": ("Mitwirkende", "Contributions", "Colaboraciones"),
        "Country": ("Land", "Pays", "País"),
        "Created": ("Erstellt", "Création", "Creación"),
        "Date": ("Datum", "Date", "Fecha"),
        "Description": ("Beschreibung", "Description", "Descripción"),
        "Keywords": ("Schlagwörter", "Mots-clés", "Palabras clave"),
        "Language": ("Sprache", "Langue", "Idioma"),
        "Links": ("Links", "Liens", "Enlaces"),
        "Name": ("Name", "Nom", "Nombre"),
        "Region": ("Region", "Région", "Región"),
        "Status": ("Status", "Statut", "Estado"),
        "Summary": ("Zusammenfassung", "Résumé", "Resumen"),
        "Tags": ("Tags", "Étiquettes", "Etiquetas"),
        "Title": ("Titel", "Titre", "Título"),
        "Topic": ("Thema", "Thème", "Tema"),
        "Type": ("Typ", "Type", "Tipo"),
        "Updated": ("Aktualisiert", "Mise à jour", "Actualización"),
        "Year": ("Jahr", "Année", "Año"),
        "present": ("heute", "aujourd’hui", "hoy"),
        "yes": ("ja", "oui", "sí"),
        "no": ("nein", "non", "no"),
        # The legend of a drawn map
        "None": ("Keine", "Aucune", "Ninguno"),
        "{lit} of {number}": ("{lit} von {number}", "{lit} sur {number}", "{lit} de {number}"),
        "Colour: {field}": ("Farbe: {field}", "Couleur\u00a0: {field}", "Color: {field}"),
    }
)
# What scripts in pages say.
_IN_SCRIPTS = (
    *("1 entry", "{n} entries", "{n} of {all} entries", "Without", "Clear", "Remove {value}"),
    *("Close", "no colours", "Show the list", "Hide the list", "Read the profile", "On the map"),
    *("Show {title} on the map", "{n} more", "{name}: {value}"),
)
LANGUAGES = (ENGLISH, *_ORDER)


def is_known(language: str) -> bool:
    """Whether there are words for the language of a tag such as "de" or "de-AT"."""
    return _base(language) in LANGUAGES


def _base(language: str) -> str:
    return language.partition("-")[0].lower()


class ReaderWords:
    """The words of one language. language: its tag; of one that is not known, English is given."""

    def __init__(self, language: str = ENGLISH) -> None:
        base = _base(language)
        self.language = language if base in LANGUAGES else ENGLISH
        self._at = _ORDER.index(base) if base in _ORDER else None

    def __call__(self, text: str, **args: object) -> str:
        """A text with `args` in it; one that is not known, such as a field's own name, as it is."""
        if self._at is not None:
            found = _TEXTS.get(text)
            text = found[self._at] if found is not None else text
        return text.format(**args) if args else text

    def all_of(self, texts: Iterable[str]) -> list[str]:
        """Each of the texts."""
        return [self(text) for text in texts]

    @property
    def in_scripts(self) -> dict[str, str]:
        """What scripts in pages say, by the English text; nothing for English itself."""
        return {} if self._at is None else {text: self(text) for text in _IN_SCRIPTS}


ENGLISH_WORDS = ReaderWords()
