package org.sitegen.newsletter;

import java.math.BigDecimal;
import java.util.List;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * An amount of money.
 *
 * @param amount the amount
 * @param currency the ISO code of the currency; empty for the site's own
 */
public record Money(BigDecimal amount, String currency) {

    static final Field<BigDecimal> AMOUNT =
            Field.of("amount", Types.NUMBER, "The amount, without the currency.").required();
    static final Field<String> CURRENCY =
            Field.of("currency", Types.TEXT, "The currency, such as EUR, if not the site's own.");

    static final Schema<Money> SHAPE =
            Schema.of(
                    "an amount of money",
                    List.of(AMOUNT, CURRENCY),
                    fields -> new Money(fields.get(AMOUNT), fields.get(CURRENCY)));
}
