package org.sitegen.output.data;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.incident.SmallIncident;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;
import org.sitegen.site.card.IncidentCount;
import org.sitegen.site.index.IncidentIndex;

/** What is told of small incidents besides what stands in their files. */
record IncidentData(IncidentIndex incidents) {

    /** What an edition says of them. */
    static final Schema<IncidentCount> COUNT =
            Schema.<IncidentCount>writeOnly("a count of incidents")
                    .with(
                            Field.of(
                                            "recorded",
                                            Types.COUNT,
                                            IncidentCount::recorded,
                                            "All that went wrong, failures included, each once.")
                                    .required(),
                            Field.of(
                                            "told_in_full",
                                            Types.COUNT,
                                            IncidentCount::toldInFull,
                                            "The failures that are told in full.")
                                    .required());

    Schema<SmallIncident> schema() {
        return Schema.<SmallIncident>writeOnly(SmallIncident.SCHEMA.name())
                .with(SmallIncident.SCHEMA.fields())
                .with(
                        List.of(
                                Field.of(
                                        Envelope.EDITION.name(),
                                        Types.MONTH,
                                        this::edition,
                                        "The month of the edition that counts it."),
                                Field.of(
                                        "failure",
                                        Types.REFERENCE,
                                        this::failure,
                                        "The failure that it is, told with a page of its own.")));
    }

    private @Nullable YearMonth edition(SmallIncident one) {
        return incidents.reportedIn(one);
    }

    private @Nullable Reference failure(SmallIncident one) {
        Failure failure = incidents.failure(one);
        return failure == null ? null : failure.reference();
    }
}
