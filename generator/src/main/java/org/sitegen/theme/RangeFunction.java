package org.sitegen.theme;

import java.util.ArrayList;
import java.util.List;

/** {@code range(1, 5)}: the whole numbers from one to another, both included. */
final class RangeFunction implements TemplateFunction {

    @Override
    public String name() {
        return "range";
    }

    @Override
    public int least() {
        return 2;
    }

    @Override
    public int most() {
        return 2;
    }

    @Override
    public Object call(FunctionCall call) {
        int from = call.whole(0);
        int to = call.whole(1);
        if ((long) to - from >= PageBudget.LONGEST_RANGE) {
            throw call.rendering()
                    .tooMuch(
                            "range() has more than " + PageBudget.LONGEST_RANGE + " numbers",
                            call.place().line());
        }
        List<Integer> numbers = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            numbers.add(number);
        }
        return numbers;
    }
}
