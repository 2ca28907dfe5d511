package org.sitegen.check.entry;

import java.util.List;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.finding.Location;
import org.sitegen.markdown.Glossary;
import org.sitegen.markdown.GlossaryTerm;
import org.sitegen.markdown.Prose;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.register.Term;

/** A title, a summary or a story has a word that the glossary avoids. */
final class AvoidedWord implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        List<Term> terms = input.newsletter().registers().glossary();
        if (terms.stream().noneMatch(Term::avoid)) {
            return;
        }
        Glossary glossary = glossary(terms);
        for (Entry entry : input.entries()) {
            Location title = reporter.at(entry, Envelope.TITLE);
            report(entry, title, glossary.in(entry.title()), reporter);
            Location summary = reporter.at(entry, Envelope.SUMMARY);
            report(entry, summary, glossary.in(entry.summary()), reporter);
            for (Prose.Avoided word : input.prose(entry).avoided()) {
                String mark = " Where it has to be this word, write \\" + word.term().name() + '.';
                report(entry, word.location(), word.term(), mark, reporter);
            }
        }
    }

    /** All terms, since a longer one may hold one that is avoided. */
    private static Glossary glossary(List<Term> terms) {
        return Glossary.of(
                terms.stream()
                        .map(one -> new GlossaryTerm(one.term(), one.plain(), "", one.avoid()))
                        .toList());
    }

    private static void report(
            Entry entry, Location at, List<Glossary.Match> matches, Reporter reporter) {
        for (Glossary.Match match : matches) {
            if (match.term().avoid()) {
                report(entry, at, match.term(), "", reporter);
            }
        }
    }

    private static void report(
            Entry entry, Location at, GlossaryTerm term, String mark, Reporter reporter) {
        reporter.report(
                entry,
                at,
                "\"" + term.name() + "\" is a word that the glossary avoids",
                "Say it otherwise; the glossary says: " + term.explanation() + mark);
    }
}
