package org.sitegen.theme;

import java.time.LocalDate;

/** {@code date(day)}, {@code date(day, 'short')}: a day in words. */
final class DateFunction implements TemplateFunction {

    @Override
    public String name() {
        return "date";
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
        if (!(call.value(0) instanceof LocalDate day)) {
            throw call.wrong(0, "a day");
        }
        Days days = call.rendering().engine().days();
        return call.isWord(1, "short") ? days.shortDate(day) : days.date(day);
    }
}
