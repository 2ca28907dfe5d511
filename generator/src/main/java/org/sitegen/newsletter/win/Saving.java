package org.sitegen.newsletter.win;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Money;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * What a win did to the money.
 *
 * @param money how much
 */
public record Saving(
        Money money,
        MoneyKind kind,
        @Nullable MeasureBasis basis,
        @Nullable String period,
        @Nullable String agreedWithUnit) {

    static final Schema<Saving> SCHEMA =
            Schema.of("money saved or earned", Saving.class, Money.SCHEMA)
                    .with(Saving::money, Money.AMOUNT, Money.CURRENCY)
                    .with(
                            Field.of(
                                            "kind",
                                            Types.oneOf(MoneyKind.class),
                                            Saving::kind,
                                            "What happened with the money.")
                                    .required()
                                    .protectedFact(),
                            Field.of(
                                            "basis",
                                            Types.oneOf(MeasureBasis.class),
                                            Saving::basis,
                                            "How the amount was come by.")
                                    .protectedFact(),
                            Field.of(
                                            "period",
                                            Types.TEXT,
                                            Saving::period,
                                            "Which time the amount stands for.")
                                    .protectedFact(),
                            Field.of(
                                            "agreed_with_unit",
                                            Types.idOf("unit"),
                                            Saving::agreedWithUnit,
                                            "The unit that agrees with the amount.")
                                    .protectedFact());
}
