package org.sitegen.theme;

import org.sitegen.newsletter.Period;

/** {@code period(p)}, {@code period(p, 'short')}: a month, quarter or year in words. */
final class PeriodFunction implements TemplateFunction {

    @Override
    public String name() {
        return "period";
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
        if (!(call.value(0) instanceof Period period)) {
            throw call.wrong(0, "a period");
        }
        Days days = call.rendering().engine().days();
        return call.isWord(1, "short") ? days.shortPeriod(period) : days.period(period);
    }
}
