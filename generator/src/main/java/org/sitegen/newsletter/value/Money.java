package org.sitegen.newsletter.value;

import java.math.BigDecimal;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/** An amount of money. */
public record Money(BigDecimal amount, String currency) {

    public static final Field<Money, BigDecimal> AMOUNT =
            Field.of(Money.class, "amount", Types.NUMBER, "The amount, without the currency.")
                    .required()
                    .protectedFact();
    public static final Field<Money, String> CURRENCY =
            Field.of(
                            Money.class,
                            "currency",
                            new CurrencyType(),
                            "The currency, such as EUR, if not the site's own.")
                    .orElse("")
                    .protectedFact();

    public static final Schema<Money> SCHEMA =
            Schema.of("an amount of money", Money.class)
                    .with(AMOUNT, CURRENCY)
                    .holding(Money::isSomething);

    /** Whether money was lost or saved, the field says; the amount has no sign. */
    public static void isSomething(Fields fields) {
        NumberRules.notNegative(fields, AMOUNT);
    }
}
