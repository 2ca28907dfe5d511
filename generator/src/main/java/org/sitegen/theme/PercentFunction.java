package org.sitegen.theme;

/** {@code percent(99.5, 1)}: a number with the language's percent sign. */
final class PercentFunction implements TemplateFunction {

    @Override
    public String name() {
        return "percent";
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
        int decimals = call.has(1) ? NumberFunction.decimals(call) : 0;
        return call.rendering().engine().numbers().percent(NumberFunction.sane(call), decimals);
    }
}
