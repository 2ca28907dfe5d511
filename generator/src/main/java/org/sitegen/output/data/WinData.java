package org.sitegen.output.data;

import java.util.List;
import org.sitegen.newsletter.value.Types;
import org.sitegen.newsletter.win.Win;
import org.sitegen.schema.Field;

/** What is told of wins besides what their editors wrote: what has become of their promises. */
final class WinData {

    private WinData() {}

    static List<Field<Win, ?>> derived(PromiseData promises) {
        return List.of(
                Field.of(
                        Win.FOLLOW_UP.name(),
                        Types.record(promises.within()),
                        Win::promise,
                        Win.FOLLOW_UP.meaning()));
    }
}
