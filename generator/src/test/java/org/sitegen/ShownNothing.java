package org.sitegen;

import java.util.HashMap;
import java.util.Map;

/** The findings whose advice shows nothing that could be written as it is, each with the reason. */
final class ShownNothing {

    static final Map<String, String> REASONS = reasons();

    private ShownNothing() {}

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new HashMap<>();
        put(
                reasons,
                "only its author knows what is true, or what to say instead",
                """
                address-not-allowed address-taken avoided-word bare-answer count-not-whole csv-columns
                csv-quote dated-ahead decision-differs figure-after-retirement
                fraction-mismatch id-form letter-too-long link-without-text long-incident
                missing-value never-closed not-yet
                note-differs odd-character overdue-edition overdue-promise
                picture-without-words
                rebase-outside repeats-later second-quiet-month single-cause table-row
                times-out-of-order too-many-leads value-out-of-bounds weak-actions
                """);
        put(
                reasons,
                "something is taken out, moved or named otherwise",
                """
                conflict-mark contradicted-claim duplicate-id duplicate-incident duplicate-item
                duplicate-key duplicate-period facts-contradict fields-in-story
                file-name html-not-allowed not-a-picture period-order second-document two-front-matters
                target-despite-reason unknown-file value-despite-mark waiver-not-needed
                """);
        put(
                reasons,
                "nothing needs to be done, or only what others say",
                "future-period future-update reference-withheld too-many-findings");
        put(
                reasons,
                "it is about a file or a folder as a whole",
                """
                encoding file-too-large front-matter link-outside missing-figures
                output-among-sources output-in-use output-not-ours
                table-too-large telling-download too-long unusable-file yaml-depth yaml-syntax
                """);
        put(reasons, "it is about a theme", "unknown-word");
        return Map.copyOf(reasons);
    }

    private static void put(Map<String, String> reasons, String why, String names) {
        for (String name : names.strip().split("\\s+", -1)) {
            reasons.put(name, why);
        }
    }
}
