package org.sitegen.check.benchmark;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Target;

/** Writes a target in a message. */
final class TargetText {

    private TargetText() {}

    /** One number, a range, or one end of it. */
    static String of(Target target) {
        if (target.value() != null) {
            return plain(target.value());
        }
        if (target.min() == null) {
            return "at most " + plain(target.max());
        }
        return target.max() == null
                ? "at least " + plain(target.min())
                : plain(target.min()) + " to " + plain(target.max());
    }

    static String plain(@Nullable BigDecimal number) {
        return number == null ? "nothing" : number.toPlainString();
    }
}
