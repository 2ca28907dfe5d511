package org.sitegen.theme.pebble;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.operator.Associativity;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.BinaryOperatorImpl;
import io.pebbletemplates.pebble.operator.BinaryOperatorType;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.OperatorUtils;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitegen.text.Kebab;
import org.sitegen.theme.function.PageContext;
import org.sitegen.theme.template.TemplateMistake;
import org.sitegen.theme.template.TemplatePlace;
import org.sitegen.theme.template.TemplateValues;

/**
 * Operators that take the place of Pebble's, which join and compare whatever they are given: lists
 * that double with every step, values that have no one text.
 */
final class Operators {

    /** With Pebble's own precedences. */
    static final List<BinaryOperator> ALL =
            List.of(
                    operator("~", 110, Operators::joined),
                    operator("+", 40, numbers(OperatorUtils::add, "Join texts with ~.")),
                    operator("-", 40, numbers(OperatorUtils::subtract, "Subtract numbers only.")),
                    operator("==", 30, Operators::isEqual),
                    operator("equals", 30, Operators::isEqual),
                    operator("!=", 30, (left, right, site) -> !isEqual(left, right, site)),
                    operator("contains", 20, Operators::contains));

    private Operators() {}

    private static Object joined(
            @Nullable Object left, @Nullable Object right, OperatorPlace site) {
        String first = TemplateValues.textOf(left, site.place());
        String second = TemplateValues.textOf(right, site.place());
        site.page().budget().refuseLong(first.length() + second.length(), site.place());
        return first + second;
    }

    private static Operation numbers(
            java.util.function.BinaryOperator<Object> calculation, String advice) {
        return (left, right, site) -> {
            if (left instanceof Number && right instanceof Number) {
                return calculation.apply(left, right);
            }
            Object odd = left instanceof Number ? right : left;
            throw site.mistake(TemplateValues.kind(odd) + " is not a number", advice);
        };
    }

    private static boolean isEqual(
            @Nullable Object left, @Nullable Object right, OperatorPlace site) {
        if (left instanceof Number && right instanceof Number) {
            return OperatorUtils.equals(left, right);
        }
        refuseMany(left, site);
        refuseMany(right, site);
        return Objects.equals(comparable(left, right), comparable(right, left));
    }

    private static @Nullable Object comparable(@Nullable Object value, @Nullable Object other) {
        if (value instanceof Enum<?> constant && !(other instanceof Enum)) {
            return Kebab.of(constant);
        }
        return value instanceof SafeString || value instanceof Character ? value.toString() : value;
    }

    private static void refuseMany(@Nullable Object value, OperatorPlace site) {
        if (value instanceof Collection || value instanceof Map) {
            throw site.mistake(
                    TemplateValues.kind(value) + " cannot be compared",
                    "Compare its size, or ask \"is empty\".");
        }
    }

    private static Object contains(@Nullable Object all, @Nullable Object one, OperatorPlace site) {
        if (all instanceof Collection<?> items) {
            return items.stream().anyMatch(item -> isEqual(item, one, site));
        }
        if (all instanceof Map<?, ?> map) {
            refuseMany(one, site);
            return map.containsKey(one);
        }
        return all != null
                && TemplateValues.textOf(all, site.place())
                        .contains(TemplateValues.textOf(one, site.place()));
    }

    private static BinaryOperator operator(String symbol, int precedence, Operation operation) {
        return new BinaryOperatorImpl(
                symbol,
                precedence,
                () -> new Computed(operation),
                BinaryOperatorType.NORMAL,
                Associativity.LEFT);
    }

    /** Where an operator is applied. */
    private record OperatorPlace(PageContext page, TemplatePlace place) {

        TemplateMistake mistake(String message, String advice) {
            return new TemplateMistake("template-value", message, advice, "", place);
        }
    }

    /** What an operator does with the two values. */
    private interface Operation {
        @Nullable Object apply(@Nullable Object left, @Nullable Object right, OperatorPlace site);
    }

    /** Two expressions with one of our operators between them. */
    private static final class Computed extends BinaryExpression<Object> {

        private final Operation operation;

        Computed(Operation operation) {
            this.operation = operation;
        }

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            Object left = getLeftExpression().evaluate(self, context);
            Object right = getRightExpression().evaluate(self, context);
            TemplatePlace place = new TemplatePlace(self.getName(), getLineNumber());
            return operation.apply(
                    left, right, new OperatorPlace(((RenderContext) context).page(), place));
        }
    }
}
