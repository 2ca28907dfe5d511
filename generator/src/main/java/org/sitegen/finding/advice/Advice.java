package org.sitegen.finding.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Location;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.Severity;
import org.sitegen.text.Spelling;

/**
 * What to do about a finding: the sentences, and what they show to write, of which each does.
 *
 * @param words the sentences, made of the remedies where they show any
 * @param remedies what they show, in their order
 */
public record Advice(String words, List<Remedy> remedies) {

    /** Nothing to say. */
    public static final Advice NONE = of("");

    public Advice {
        remedies = List.copyOf(remedies);
    }

    /** Sentences that show nothing to write. */
    public static Advice of(String words) {
        return new Advice(words, List.of());
    }

    /** {@code Write: title: "Invoices: found again"}. */
    public static Advice write(Remedy remedy) {
        return of("Write: ").show(remedy);
    }

    /** {@code Did you mean "major"? } with a space behind it, or nothing if nothing is near. */
    public static Advice meant(String written, Collection<String> known) {
        return meant(Spelling.near(written, known));
    }

    /** The same of words that are near. */
    public static Advice meant(List<String> near) {
        return new Advice(Spelling.question(near), near.stream().map(Remedy::value).toList());
    }

    /** The same, each thing that is to be written with something in front of it. */
    public Advice prefixed(String prefix) {
        return new Advice(
                words,
                remedies.stream()
                        .map(
                                one ->
                                        new Remedy(
                                                one.where(),
                                                one.at(),
                                                prefix + one.text(),
                                                one.also()))
                        .toList());
    }

    /** The same with other sentences in front. */
    public Advice after(String before) {
        return new Advice(before + words, remedies);
    }

    /** The same with more words behind. */
    public Advice say(String more) {
        return new Advice(words + more, remedies);
    }

    /** The same with another one behind. */
    public Advice say(Advice more) {
        return new Advice(words + more.words, all(more.remedies));
    }

    /** The same with what is to be written behind, as it is. */
    public Advice show(Remedy remedy) {
        return showAs(remedy, remedy.text());
    }

    /** The same with what is to be written behind, in quotation marks. */
    public Advice quote(Remedy remedy) {
        return showAs(remedy, '"' + remedy.text() + '"');
    }

    /** The same with what is to be written behind, in other words. */
    public Advice showAs(Remedy remedy, String shown) {
        return new Advice(words + shown, all(List.of(remedy)));
    }

    /** The same with what may be written instead of what is there, one or the other. */
    public Advice showAny(List<String> values) {
        return new Advice(
                words + String.join(", ", values),
                all(values.stream().map(Remedy::value).toList()));
    }

    /** The same, of which the words show already what is to be written. */
    public Advice with(Remedy remedy) {
        return showAs(remedy, "");
    }

    /** The finding that it belongs to. */
    public Finding on(Severity severity, String check, Location at, String message) {
        return new Finding(severity, check, at, message, words, remedies);
    }

    private List<Remedy> all(List<Remedy> more) {
        List<Remedy> all = new ArrayList<>(remedies);
        all.addAll(more);
        return all;
    }
}
