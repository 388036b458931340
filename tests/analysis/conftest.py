"""Short reports in several languages: some on one event, others only nearly."""

from dataclasses import dataclass

from annotator.analysis.traits import Material


@dataclass(frozen=True, slots=True)
class Report:
    """A report that we made up; reports of the same ``event`` belong together."""

    event: str
    language: str
    published: str
    body: str

    def material(self, article: str) -> Material:
        return Material(article, self.body, self.language, self.published)


REPORTS = {
    # ------------------------------------------------ a ferry runs aground
    "ferry_el": Report(
        "ferry",
        "el",
        "2025-05-14",
        "Το πλοίο «Άγιος Μηνάς» προσάραξε κοντά στη Μυτιλήνη\n\n"
        "Το επιβατηγό πλοίο Άγιος Μηνάς με 214 επιβάτες προσάραξε το πρωί της Τετάρτης έξω από"
        " το λιμάνι της Μυτιλήνης, ανακοίνωσε το Λιμενικό Σώμα. Ο πλοίαρχος Νίκος Σταυρουλάκης"
        " δήλωσε ότι χάλασε το τιμόνι. Τρία σκάφη από το Αϊβαλί βοήθησαν στην εκκένωση.\n"
        "Ο Σταυρουλάκης είπε πως κανείς δεν τραυματίστηκε. Η εταιρεία Θάλασσα Φέρις υποσχέθηκε"
        " αποζημίωση 120 ευρώ σε κάθε επιβάτη.\n",
    ),
    "ferry_en": Report(
        "ferry",
        "en",
        "2025-05-15",
        "Ferry aground off Mytilene, all 214 aboard safe\n\n"
        "All 214 passengers of the ferry Agios Minas were taken ashore on Wednesday after it ran"
        " aground outside the port of Mytilene, the Greek coast guard said. Its captain, Nikos"
        " Stavroulakis, blamed a broken rudder. Boats from Ayvalik joined the rescue.\n"
        "The company, Thalassa Ferries, has offered each passenger 120 euros.\n",
    ),
    "ferry_hu": Report(
        "ferry",
        "hu",
        "2025-05-14",
        "Zátonyra futott egy komp Mitiléni előtt\n\n"
        "Zátonyra futott szerdán az Ajiosz Minasz nevű komp Mitiléni kikötője előtt, fedélzetén"
        " 214 utassal. A kapitány, Nikosz Sztavrulakisz szerint a kormány romlott el. Az"
        " Ajvalikból érkező hajók is segítettek a mentésben, jelentette a görög parti őrség.\n"
        "Sztavrulakisszal nem volt baj korábban, közölte a Thalassza Feriz.\n",
    ),
    # The same place on the same day, and something else.
    "lesbos_en": Report(
        "museum",
        "en",
        "2025-05-14",
        "Mytilene museum reopens after six years\n\n"
        "The archaeological museum of Mytilene opened its doors again on Wednesday after repairs"
        " that cost 3.4 million euros. The minister of culture, Despina Karali, praised the"
        " workers. The museum shows 1,150 finds from Thermi and Antissa.\n",
    ),
    # ------------------------------------------------ one person, three things on one day
    "law_ro": Report(
        "law",
        "ro",
        "2025-06-02",
        "Președinta Ilinca Dragomir a promulgat legea pădurilor\n\n"
        "Președinta Ilinca Dragomir a promulgat luni, la Chișinău, legea pădurilor, votată de"
        " parlament cu 61 de voturi. Ministrul mediului, Sergiu Lazarenco, a spus că 4.300 de"
        " hectare vor fi protejate. Opoziția condusă de Vlad Munteanu a părăsit sala. Dragomir a"
        " mulțumit asociației Codrii Verzi.\n",
    ),
    "law_ru": Report(
        "law",
        "ru",
        "2025-06-03",
        "Президент подписала закон о лесах\n\n"
        "Президент Илинка Драгомир подписала в понедельник в Кишинёве закон о лесах, за который"
        " проголосовал 61 депутат. По словам министра Сергея Лазаренко, под охрану попадут 4300"
        " гектаров. Фракция Влада Мунтяну покинула зал. Драгомир поблагодарила активистов.\n",
    ),
    "visit_ro": Report(
        "visit",
        "ro",
        "2025-06-02",
        "Ilinca Dragomir s-a întâlnit cu premierul Estoniei la Chișinău\n\n"
        "Președinta Ilinca Dragomir l-a primit luni, la Chișinău, pe premierul Estoniei, Kaarel"
        " Tamm. Cei doi au vorbit despre apărare cibernetică și despre un fond de 15 milioane de"
        " euro. Tamm va vizita marți portul Giurgiulești. Dragomir va merge la Tallinn în"
        " octombrie.\n",
    ),
    "visit_en": Report(
        "visit",
        "en",
        "2025-06-02",
        "Estonian premier in Chisinau for cyber talks\n\n"
        "Estonia's prime minister Kaarel Tamm met President Ilinca Dragomir in Chisinau on Monday"
        " to talk about cyber defence. A joint fund of 15 million euros is planned. Tamm travels"
        " on to the port of Giurgiulesti, and Dragomir will come to Tallinn in October.\n",
    ),
    "illness_ro": Report(
        "illness",
        "ro",
        "2025-06-02",
        "Ilinca Dragomir, internată după un accident de schi\n\n"
        "Purtătoarea de cuvânt a confirmat că Ilinca Dragomir a fost consultată luni la Chișinău"
        " după ce s-a lovit la umăr. Medicul Ana Rotaru spune că Dragomir va purta un bandaj timp"
        " de 20 de zile. Agenda rămâne neschimbată.\n",
    ),
    # ------------------------------------------------ a match, and the one a week later
    "match_hu": Report(
        "match",
        "hu",
        "2025-04-05",
        "Gólzápor Kisvárdán\n\n"
        "A Kisvárda 4-3-ra legyőzte a Zalabérdet szombaton 3812 néző előtt. Barna Kolozs"
        " háromszor talált be, a vendégeknél Miloš Petrović és Ugo Bellandi volt eredményes."
        " Kolozst a végén lecserélték. Az edző, Szántó Imre elégedett volt.\n",
    ),
    "match_sr": Report(
        "match",
        "sr",
        "2025-04-06",
        "Петровић постигао гол у Кишварди\n\n"
        "Милош Петровић је у суботу постигао гол за Залаберд, али је Кишварда победила 4-3 пред"
        " 3812 гледалаца. Барна Колож је дао три гола, а за госте је стрелац био и Уго Беланди."
        " Тренер Имре Санто је био задовољан.\n",
    ),
    "next_match_hu": Report(
        "next match",
        "hu",
        "2025-04-12",
        "Nyert Zalabérden a Kisvárda\n\n"
        "A Kisvárda a visszavágón is nyert, 1-0-ra Zalabérden 5020 néző előtt. Barna Kolozs a 77."
        " percben talált be. Miloš Petrović kihagyott egy büntetőt. Az edző, Szántó Imre szerint"
        " a csapat fáradt volt.\n",
    ),
    # ------------------------------------------------ without a date of its own
    "fire_de": Report(
        "fire",
        "de",
        "",
        "Brand in der Papierfabrik von Haslau\n\n"
        "In der Papierfabrik Weißenbach in Haslau ist am 9. Oktober ein Feuer ausgebrochen. Rund"
        " 180 Feuerwehrleute waren im Einsatz, sagte Einsatzleiterin Margit Ehrenfels. Der"
        " Schaden wird auf 7,5 Millionen Euro geschätzt. Rauch zog bis nach Sopron.\n",
    ),
    "fire_hu": Report(
        "fire",
        "hu",
        "2024-10-09",
        "Kigyulladt a haslaui papírgyár\n\n"
        "Tűz ütött ki szerdán Haslauban, a Weißenbach papírgyárban. A lángokat 180 tűzoltó"
        " fékezte meg, közölte Margit Ehrenfels parancsnok. A kár elérheti a 7,5 millió eurót. A"
        " füst Sopronig jutott.\n",
    ),
    # The same works burned before.
    "old_fire_de": Report(
        "old fire",
        "de",
        "2019-10",
        "Papierfabrik Weißenbach brennt\n\n"
        "Zum zweiten Mal in diesem Jahr brannte es im Oktober in der Papierfabrik Weißenbach in"
        " Haslau. Einsatzleiterin Margit Ehrenfels sprach von 60 Feuerwehrleuten. Der Schaden"
        " blieb mit 200.000 Euro gering. In Sopron roch es nach Rauch.\n",
    ),
}
