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
                address-taken avoided-word bare-answer count-not-whole csv-columns
                csv-quote dated-ahead decision-differs figure-after-retirement
                fraction-mismatch id-form letter-too-long missing-value not-yet
                note-differs odd-character overdue-edition overdue-promise
                rebase-outside repeats-later second-quiet-month single-cause
                times-out-of-order too-many-leads value-out-of-bounds weak-actions
                """);
        put(
                reasons,
                "something is taken out, moved or named otherwise",
                """
                conflict-mark contradicted-claim duplicate-id duplicate-incident duplicate-item
                duplicate-key duplicate-period facts-contradict fields-in-story
                file-name period-order second-document two-front-matters
                unknown-file value-despite-mark waiver-not-needed
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
                missing-file output-among-sources output-in-use output-not-ours
                telling-download too-long unusable-file yaml-depth yaml-syntax
                """);
        put(
                reasons,
                "it is about prose, whose findings hold no remedies yet",
                """
                address-in-site address-not-allowed broken-link foreign-markup
                heading-level html-not-allowed link-without-text markdown-space
                never-closed not-a-picture picture-without-words table-row
                table-too-large unknown-alert unknown-anchor unknown-footnote
                unused-footnote
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
