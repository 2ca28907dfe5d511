package org.sitegen.chart;

import org.sitegen.statistics.Assurance;
import org.sitegen.statistics.Variation;
import org.sitegen.statistics.Verdict;
import org.sitegen.text.Kebab;

/** Verdicts in words: the one place they come from, for page, list, feed and data. */
public final class VerdictWords {

    private VerdictWords() {}

    /** "getting worse". */
    public static String of(Variation variation, ChartWords words) {
        return words.word("verdict.variation." + Kebab.of(variation));
    }

    /** "hit and miss against the target". */
    public static String of(Assurance assurance, ChartWords words) {
        return words.word("verdict.assurance." + Kebab.of(assurance));
    }

    /** Both; a figure without a target or with too few values has one verdict only. */
    public static String of(Verdict verdict, ChartWords words) {
        String variation = of(verdict.variation(), words);
        boolean one = verdict.assurance() == Assurance.TOO_FEW;
        return one
                ? variation
                : words.word("verdict.both", variation, of(verdict.assurance(), words));
    }
}
