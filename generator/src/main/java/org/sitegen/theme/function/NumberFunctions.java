package org.sitegen.theme.function;

import java.util.List;
import java.util.stream.IntStream;
import org.sitegen.newsletter.benchmark.Figure;
import org.sitegen.theme.words.NumberFormatter;

/** Numbers, and figures with their units. */
final class NumberFunctions {

    private static final int MOST_DECIMALS = 12;

    static final List<TemplateFunction> ALL =
            List.of(
                    TemplateFunction.of("figure", NumberFunctions::figure),
                    new TemplateFunction("number", 1, 2, NumberFunctions::number),
                    new TemplateFunction("percent", 1, 2, NumberFunctions::percent),
                    new TemplateFunction("range", 2, 2, NumberFunctions::range));

    private NumberFunctions() {}

    private static String figure(FunctionCall call) {
        return call.words().figures().text(call.instance(Figure.class, "a figure"));
    }

    private static String number(FunctionCall call) {
        NumberFormatter numbers = call.words().numbers();
        return call.has(1)
                ? numbers.text(call.writable(0), decimals(call))
                : numbers.text(call.writable(0));
    }

    private static String percent(FunctionCall call) {
        int decimals = call.has(1) ? decimals(call) : 0;
        return call.words().numbers().percent(call.writable(0), decimals);
    }

    private static int decimals(FunctionCall call) {
        int decimals = call.whole(1);
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw call.wrong(1, "a number from 0 to " + MOST_DECIMALS);
        }
        return decimals;
    }

    private static List<Integer> range(FunctionCall call) {
        int from = call.whole(0);
        int to = call.whole(1);
        if ((long) to - from >= PageBudget.LONGEST_RANGE) {
            throw call.page()
                    .budget()
                    .tooMuch(
                            "range() has more than " + PageBudget.LONGEST_RANGE + " numbers",
                            call.place());
        }
        return IntStream.rangeClosed(from, to).boxed().toList();
    }
}
