package org.sitegen.theme;

import java.math.BigDecimal;

/** {@code number(x)}, {@code number(x, 1)}: a number with the language's separators. */
final class NumberFunction implements TemplateFunction {

    private static final int MOST_DECIMALS = 12;
    private static final int MOST_DIGITS = 40;

    @Override
    public String name() {
        return "number";
    }

    @Override
    public int least() {
        return 1;
    }

    @Override
    public int most() {
        return 2;
    }

    @Override
    public Object call(FunctionCall call) {
        BigDecimal number = sane(call);
        Numbers numbers = call.rendering().engine().numbers();
        return call.has(1) ? numbers.text(number, decimals(call)) : numbers.text(number);
    }

    static BigDecimal sane(FunctionCall call) {
        BigDecimal number = call.number(0);
        if (Math.abs(number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw call.wrong(0, "a number of at most " + MOST_DIGITS + " digits");
        }
        return number;
    }

    static int decimals(FunctionCall call) {
        int decimals = call.whole(1);
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw call.wrong(1, "a number from 0 to " + MOST_DECIMALS);
        }
        return decimals;
    }
}
