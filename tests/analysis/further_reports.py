"""More reports, on which nothing was tuned: in nine languages, with traps."""

from tests.analysis.conftest import Report

FURTHER = {
    "depot_uk": Report(
        "depot",
        "uk",
        "2024-11-20",
        (
            "Вибух на складі в Тернівці\n\n"
            "У середу в Тернівці вибухнув склад пального після атаки 12 безпілотників. "
            "Міністерка Оксана Гриценко повідомила про 4 поранених та 35 евакуйованих. Пожежу "
            "гасили рятувальники з Павлограда. Гриценко подякувала лікарям. Директор складу "
            "Борис Лещук назвав збитки у 80 мільйонів гривень."
        ),
    ),
    "depot_en": Report(
        "depot",
        "en",
        "2024-11-21",
        (
            "Drones hit fuel depot in Ternivka\n\n"
            "Twelve drones struck a fuel depot in Ternivka on Wednesday, interior minister "
            "Oksana Hrytsenko said. Four people were hurt and 35 evacuated, and crews from "
            "Pavlohrad fought the blaze. The depot head, Borys Leshchuk, put the damage at 80 "
            "million hryvnias."
        ),
    ),
    "depot_de": Report(
        "depot",
        "de",
        "2024-11-20",
        (
            "Explosion in Treibstofflager\n\n"
            "Nach einem Angriff mit 12 Drohnen ist in Terniwka am Mittwoch ein "
            "Treibstofflager explodiert, wie Ministerin Oksana Hryzenko mitteilte. Vier "
            "Menschen wurden verletzt, 35 in Sicherheit gebracht. Feuerwehren aus Pawlohrad "
            "waren im Einsatz. Direktor Borys Leschtschuk bezifferte den Schaden."
        ),
    ),
    "budget_uk": Report(
        "budget",
        "uk",
        "2024-11-20",
        (
            "Гриценко: бюджет поліції зросте\n\n"
            "Міністерка Оксана Гриценко у середу представила в парламенті бюджет поліції на "
            "2025 рік. Витрати зростуть на 14 відсотків. Депутат Ярослав Куліш розкритикував "
            "план. Гриценко пообіцяла 2600 нових автомобілів."
        ),
    ),
    "other_en": Report(
        "other",
        "en",
        "2024-11-21",
        (
            "Second night of drones: port of Ochakiv hit\n\n"
            "A day after the Ternivka depot burned, drones hit the port of Ochakiv, minister "
            "Oksana Hrytsenko said on Thursday. One crane operator was killed. Port chief "
            "Taras Mazur said 9 cranes were damaged."
        ),
    ),
    "cable_bg": Report(
        "cable",
        "bg",
        "2023-03-07",
        (
            "Подписаха договор за газовата връзка\n\n"
            "Министър Петър Илиев и гръцкият му колега Йоргос Манолас подписаха във вторник в "
            "Комотини договор за връзката Комотини – Стара Загора. Тръбата е дълга 182 "
            "километра и струва 240 милиона евро. Илиев каза, че газът ще тръгне през "
            "октомври."
        ),
    ),
    "cable_el": Report(
        "cable",
        "el",
        "2023-03-07",
        (
            "Υπεγράφη η σύμβαση για τον αγωγό\n\n"
            "Ο υπουργός Γιώργος Μανωλάς και ο Βούλγαρος ομόλογός του Πέταρ Ιλιέφ υπέγραψαν "
            "την Τρίτη στην Κομοτηνή τη σύμβαση για τον αγωγό Κομοτηνή – Στάρα Ζαγόρα, μήκους "
            "182 χιλιομέτρων και κόστους 240 εκατομμυρίων ευρώ. Ο Μανωλάς μίλησε για ιστορική "
            "μέρα."
        ),
    ),
    "strike_el": Report(
        "strike",
        "el",
        "2023-03-07",
        (
            "Απεργία στην Κομοτηνή\n\n"
            "Κλειστά έμειναν την Τρίτη τα σχολεία στην Κομοτηνή. Ο πρόεδρος των καθηγητών "
            "Στέλιος Ράπτης ζήτησε από τον υπουργό Γιώργο Μανωλά αυξήσεις 150 ευρώ. Στην "
            "πορεία πήραν μέρος 2.300 άνθρωποι."
        ),
    ),
    "court_tr": Report(
        "court",
        "tr",
        "2022-06-10",
        (
            "Gazeteci Defne Aksoy hapis cezası aldı\n\n"
            "Ankara mahkemesi cuma günü gazeteci Defne Aksoy’u 3 yıl 9 ay hapis cezasına "
            "çarptırdı. Avukatı Kerem Toprak kararı temyiz edeceklerini söyledi. Aksoy 17 "
            "aydır Sincan cezaevinde tutuluyordu. Duruşmayı 40 gazeteci izledi."
        ),
    ),
    "court_en": Report(
        "court",
        "en",
        "2022-06-11",
        (
            "Turkish reporter jailed\n\n"
            "A court in Ankara on Friday sentenced the reporter Defne Aksoy to three years "
            "and nine months in prison. Her lawyer, Kerem Toprak, said they would appeal. "
            "Aksoy had spent 17 months in Sincan prison. Some 40 reporters watched the "
            "hearing."
        ),
    ),
    "court_hu": Report(
        "court",
        "hu",
        "2022-06-11",
        (
            "Elítéltek egy török újságírót\n\n"
            "Egy ankarai bíróság pénteken három év kilenc hónap börtönre ítélte Defne Aksoyt. "
            "Ügyvédje, Kerem Toprak fellebbez. Aksoy 17 hónapja ül Sincanban. A tárgyaláson "
            "40 újságíró volt jelen."
        ),
    ),
    "court2_en": Report(
        "court2",
        "en",
        "2022-06-10",
        (
            "Ankara court frees editor\n\n"
            "A court in Ankara on Friday freed the editor Levent Yalman after 8 months in "
            "Sincan prison. His lawyer, Kerem Toprak, welcomed the ruling. Prosecutors had "
            "asked for 12 years."
        ),
    ),
    "flood_pl": Report(
        "flood",
        "pl",
        "2021-08-03",
        (
            "Powódź w Gozdowie\n\n"
            "Rzeka Odra zalała we wtorek Gozdowo. Burmistrz Halina Wrona poprosiła o pomoc "
            "wojsko. Ewakuowano 640 osób, pod wodą jest 210 domów. Żołnierze z Kostrzyna "
            "układają worki. Wrona mówi, że takiej wody nie było od 1997 roku."
        ),
    ),
    "flood_hu": Report(
        "flood",
        "hu",
        "",
        (
            "Elöntötte az Odera Gozdowót\n\n"
            "Augusztus 3-án az Odera elöntötte a lengyelországi Gozdowót. Halina Wrona "
            "polgármester a hadsereg segítségét kérte: 640 embert kellett kitelepíteni, 210 "
            "ház került víz alá. Kostrzynból katonák érkeztek."
        ),
    ),
}
