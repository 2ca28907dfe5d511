package org.sitegen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.Severity;

/**
 * What came of writing what an advice shows.
 *
 * @param source the example of the mistake
 * @param finding what was found in it
 * @param remedy what was written
 * @param left what is wrong with the advice; nothing if it works
 */
record Obedience(String source, Finding finding, Remedy remedy, String left) {

    /** Everything that the advice in a newsletter shows, each written into one of its own. */
    static List<Obedience> of(String source, Supplier<TestSite> sites) {
        List<Obedience> all = new ArrayList<>();
        List<Finding> found = sites.get().check().result().findings();
        for (Finding finding : found) {
            for (Remedy remedy : finding.remedies()) {
                TestSite site = sites.get();
                RemedyWriter.write(site, finding, remedy);
                List<Finding> after = site.check().result().findings();
                all.add(new Obedience(source, finding, remedy, left(finding, found, after)));
            }
        }
        return all;
    }

    private static String left(Finding finding, List<Finding> before, List<Finding> after) {
        boolean fewer = count(finding, after) < count(finding, before);
        if (!fewer && after.stream().anyMatch(one -> isSame(one, finding))) {
            return "it is still there";
        }
        List<String> errors = errors(after);
        errors(before).forEach(errors::remove);
        return errors.isEmpty() ? "" : "there is a new one: " + errors;
    }

    /** A like one further down was there before, or is told only now that the first is gone. */
    private static boolean isSame(Finding one, Finding other) {
        return told(one).equals(told(other)) && one.location().line() <= other.location().line();
    }

    private static long count(Finding finding, List<Finding> all) {
        return all.stream().filter(one -> told(one).equals(told(finding))).count();
    }

    private static List<String> errors(List<Finding> findings) {
        return new ArrayList<>(
                findings.stream()
                        .filter(one -> one.severity() == Severity.ERROR)
                        .map(Obedience::told)
                        .toList());
    }

    private static String told(Finding one) {
        return one.location().file().path() + ": " + one.message() + " [" + one.check() + ']';
    }

    String name() {
        return source + ": " + finding.check();
    }

    boolean works() {
        return left.isEmpty();
    }

    @Override
    public String toString() {
        return "%s: %s\n  %s\n  %s %s\n  %s"
                .formatted(
                        source,
                        finding.headline(),
                        finding.advice(),
                        remedy.where(),
                        remedy.text(),
                        left);
    }
}
