<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ColumnLine</name>
    <message>
        <source>What the column {name} holds</source>
        <translation>Contenu de la colonne {name}</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {rows}</source>
        <translation>{name}&#x202f;: {rows}</translation>
    </message>
    <message>
        <source>Read the letters as</source>
        <translation>Lire les caractères en</translation>
    </message>
    <message>
        <source>Known means: the same phone, e-mail, SIREN, or company and town.</source>
        <translation>Connu signifie&#x202f;: même téléphone, e-mail, SIREN, ou même entreprise et même ville.</translation>
    </message>
    <message>
        <source>People you know already</source>
        <translation>Personnes déjà connues</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>Choose the column that holds the company or the person.</source>
        <translation>Choisissez la colonne qui contient l’entreprise ou la personne.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one.</source>
        <translation>Déposez un fichier ici, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>From Excel or LibreOffice, use “Save as” and choose CSV. Nothing leaves this computer.</source>
        <translation>Depuis Excel ou LibreOffice, utilisez «&#x202f;Enregistrer sous&#x202f;» et choisissez CSV. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Tables with columns (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tableaux en colonnes (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a file of people</source>
        <translation>Choisir un fichier de personnes</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Ce fichier n’a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Bringing people in</source>
        <translation>Importation des personnes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation>Interrompu. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>{name}-refused.csv</source>
        <translation>{name}-refus.csv</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>Tables with columns (*.csv)</source>
        <translation>Tableaux en colonnes (*.csv)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Leave out</source>
        <translation>Ne pas reprendre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Person, full name</source>
        <translation>Personne, nom complet</translation>
    </message>
    <message>
        <source>Person, first name</source>
        <translation>Personne, prénom</translation>
    </message>
    <message>
        <source>Person, last name</source>
        <translation>Personne, nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Value a year</source>
        <translation>Valeur par an</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Jour de la prochaine étape</translation>
    </message>
    <message>
        <source>Means of the next step</source>
        <translation>Moyen de la prochaine étape</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Convenu le</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Assidu number</source>
        <translation>Numéro Assidu</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation>Compléter ce qui manque</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser telles quelles</translation>
    </message>
    <message>
        <source>Replace with what the file says</source>
        <translation>Remplacer par le contenu du fichier</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Windows, Western Europe</source>
        <translation>Windows, Europe de l’Ouest</translation>
    </message>
    <message>
        <source>Older Mac</source>
        <translation>Mac ancien</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
</context>
<context>
    <name>ProgressStep</name>
    <message>
        <source>You can stop at any moment. Then nothing of the file is kept.</source>
        <translation>Vous pouvez interrompre à tout moment. Rien du fichier n’est alors conservé.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Interruption</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Save refused rows…</source>
        <translation>Enregistrer les lignes refusées…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be used</source>
        <translation>
            <numerusform>%n ligne n’a pas pu être reprise</numerusform>
            <numerusform>%n lignes n’ont pas pu être reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Ligne {line}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone in the file was already on your list.</source>
        <translation>Toutes les personnes du fichier étaient déjà dans votre liste.</translation>
    </message>
    <message>
        <source>Nobody was added.</source>
        <translation>Personne n’a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) added</source>
        <translation>
            <numerusform>%n prospect ajouté</numerusform>
            <numerusform>%n prospects ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n complété</numerusform>
            <numerusform>%n complétés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) joined to another</source>
        <translation>
            <numerusform>%n ligne réunie à une autre</numerusform>
            <numerusform>%n lignes réunies à une autre</numerusform>
        </translation>
    </message>
</context>
</TS>
