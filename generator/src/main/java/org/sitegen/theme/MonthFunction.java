package org.sitegen.theme;

import java.time.LocalDate;
import java.time.YearMonth;

/** {@code month(yearMonth)}, {@code month(x, 'short')}: a month in words. */
final class MonthFunction implements TemplateFunction {

    @Override
    public String name() {
        return "month";
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
        Days days = call.rendering().engine().days();
        YearMonth month = month(call);
        return call.isWord(1, "short") ? days.shortMonth(month) : days.month(month);
    }

    private static YearMonth month(FunctionCall call) {
        if (call.value(0) instanceof YearMonth month) {
            return month;
        }
        if (call.value(0) instanceof LocalDate day) {
            return YearMonth.from(day);
        }
        throw call.wrong(0, "a month or a day");
    }
}
