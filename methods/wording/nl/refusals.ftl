# What a person reads when something is not accepted: what happened, what it means, what to do.
refused-not_there = Dit staat er niet meer. Ga terug naar de lijst en kies opnieuw.
refused-name_missing = We weten nog niet hoe je heet. Vul je naam in, dan kun je verder.
refused-name_too_long = Deze naam is langer dan { $most } tekens. Vul een kortere naam in.
refused-text_missing = “{ $field }” is nog leeg. Schrijf er iets bij en bewaar opnieuw.
refused-text_too_long = “{ $field }” heeft { $have } tekens; er passen er { $most }. Haal iets weg of maak er twee van. Je tekst staat er nog.
refused-not_one_of = Kies iets bij “{ $field }” en bewaar opnieuw.
refused-day_missing = Kies een dag bij “{ $field }”.
refused-day_in_future = “{ $field }” is { $day }. Die dag is nog niet geweest. Kies vandaag of een eerdere dag.
refused-day_too_early = Kies bij “{ $field }” een dag vanaf { $first }.
refused-nobody_there = Vul in hoeveel mensen erbij waren: minstens één.
refused-count_negative = Het aantal mensen kan niet lager zijn dan nul. Vul nul of meer in.
refused-reason_missing = Voor een stap terug is een reden nodig. Schrijf kort op waarom.
refused-cbs_code = “{ $given }” is geen CBS-code. Een code is bijvoorbeeld GM0637, WK063712 of BU06371203.
refused-cbs_year = Vul ook het jaar van de CBS-code in: grenzen van wijken veranderen.
refused-round_has_next = Na deze ronde is al een nieuwe begonnen. Kies de nieuwe links bij “Ronde in beeld”.
