package org.sitegen.check.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.Severity;
import org.sitegen.finding.advice.Advice;
import org.sitegen.markdown.Prose;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureFields;
import org.sitegen.newsletter.failure.FailureStatus;
import org.sitegen.text.Spelling;

/** The story of a failure that is understood lacks one of its four parts. */
final class StoryIncomplete implements Check {

    /** What each part answers, as in the words of the theme: {@code story.what-happened}. */
    private static final List<String> PARTS =
            List.of(
                    "story.what-happened",
                    "story.what-it-meant",
                    "story.why-it-happened",
                    "story.what-we-changed");

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        List<String> parts =
                PARTS.stream().map(input::word).filter(part -> !part.isEmpty()).toList();
        for (Failure failure : input.newsletter().all(Failure.TYPE)) {
            boolean due = failure.status().compareTo(FailureStatus.UNDERSTOOD) >= 0;
            if (due && !failure.isToldShort()) {
                check(failure, input.prose(failure), parts, reporter);
            }
        }
    }

    private static void check(Failure failure, Prose prose, List<String> parts, Reporter reporter) {
        List<String> missing = new ArrayList<>(parts);
        List<Prose.Heading> others = new ArrayList<>(prose.headings());
        others.removeIf(heading -> heading.level() == 2 && isPart(heading, missing));
        others.forEach(heading -> reportIfMeant(heading, missing, failure, reporter));
        if (!missing.isEmpty()) {
            report(failure, missing, reporter);
        }
    }

    /** Whether a heading is one of the missing parts, which then is missing no longer. */
    private static boolean isPart(Prose.Heading heading, List<String> missing) {
        return missing.removeIf(part -> plain(part).equals(plain(heading.text())));
    }

    private static void report(Failure failure, List<String> missing, Reporter reporter) {
        reporter.report(
                failure,
                FailureFields.STATUS,
                "the story has no heading \"" + String.join("\", \"", missing) + "\"",
                Advice.of(
                                "From status understood on, answer all four questions under"
                                        + " headings of exactly these words: ## ")
                        .showAs(
                                Remedy.end(
                                        story(failure, reporter),
                                        "## " + String.join("\n\n## ", missing)),
                                String.join(", ## ", missing)));
    }

    /** The file with the story, which is not always that with the fields. */
    private static String story(Failure failure, Reporter reporter) {
        return reporter.at(failure).file().path().replaceFirst("\\.yml$", ".md");
    }

    /** A heading that is nearly one of the missing ones is told where it stands, and only there. */
    private static void reportIfMeant(
            Prose.Heading heading, List<String> missing, Failure failure, Reporter reporter) {
        List<String> near = Spelling.near(plain(heading.text()), missing);
        if (near.size() != 1) {
            return;
        }
        String meant = near.get(0);
        missing.remove(meant);
        reporter.report(
                failure,
                heading.location(),
                "the heading \"" + heading.text() + "\" is not \"## " + meant + '"',
                Advice.write(Remedy.line("## " + meant))
                        .after(Spelling.meant(plain(heading.text()), near)));
    }

    /** The same words, whatever apostrophes, spaces and capitals somebody types. */
    private static String plain(String heading) {
        return heading.replace('\u2019', '\'')
                .replace('\u00a0', ' ')
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
