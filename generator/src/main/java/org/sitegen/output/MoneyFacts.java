package org.sitegen.output;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Money;
import org.sitegen.text.Json;

/**
 * Writes amounts of money.
 *
 * @param currency the ISO code of the site's currency, if it has one
 */
record MoneyFacts(@Nullable String currency) {

    void write(Money money, Json json) {
        json.number("amount", money.amount())
                .text("currency", money.currency().isEmpty() ? currency : money.currency());
    }
}
