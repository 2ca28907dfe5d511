package org.sitegen.theme;

import java.math.RoundingMode;
import java.time.Duration;

/** {@code duration(minutes)}, {@code duration(minutes, 'short')}: a length of time in words. */
final class DurationFunction implements TemplateFunction {

    @Override
    public String name() {
        return "duration";
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
        long minutes = minutes(call);
        return call.isWord(1, "short") ? days.shortDuration(minutes) : days.duration(minutes);
    }

    private static long minutes(FunctionCall call) {
        return call.value(0) instanceof Duration duration
                ? duration.toMinutes()
                : NumberFunction.sane(call).setScale(0, RoundingMode.HALF_UP).longValue();
    }
}
