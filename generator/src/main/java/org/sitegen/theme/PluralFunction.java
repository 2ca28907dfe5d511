package org.sitegen.theme;

import java.math.BigDecimal;

/** {@code plural('key', n, …)}: the text in the form that goes with a number, which is {0}. */
final class PluralFunction implements TemplateFunction {

    @Override
    public String name() {
        return "plural";
    }

    @Override
    public int least() {
        return 2;
    }

    @Override
    public int most() {
        return 10;
    }

    @Override
    public Object call(FunctionCall call) {
        BigDecimal number = call.number(1);
        Engine engine = call.rendering().engine();
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        String key =
                whole
                        ? engine.words().form(call.text(0), number.longValue())
                        : call.text(0) + ".other";
        return TextFunction.text(call, key, engine.numbers().text(number));
    }
}
