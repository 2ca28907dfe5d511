package org.sitegen.site;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.Chart;
import org.sitegen.newsletter.Failure;
import org.sitegen.newsletter.Measure;

/** Makes the charts of a newsletter. */
final class Pictures {

    private final Figures figures;

    Pictures(Figures figures) {
        this.figures = figures;
    }

    Figures figures() {
        return figures;
    }

    @Nullable Chart spark(History history) {
        return null;
    }

    @Nullable Chart trend(History history, String title) {
        return null;
    }

    @Nullable Chart beforeAfter(String id, Measure measure) {
        return null;
    }

    @Nullable Chart restoreTimes(String id, List<Failure> failures, ZoneId zone) {
        return null;
    }
}
