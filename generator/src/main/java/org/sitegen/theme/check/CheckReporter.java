package org.sitegen.theme.check;

import java.util.Collection;
import java.util.TreeSet;
import org.sitegen.finding.file.Findings;
import org.sitegen.text.Spelling;
import org.sitegen.theme.folder.NamePlace;
import org.sitegen.theme.template.TemplateValues;

/**
 * Adds findings about names in templates, each at the place of the name in its line.
 *
 * @param findings where they are added
 */
record CheckReporter(Findings findings) {

    /** Something is wrong with a name; the finding points to the line where it is not found. */
    void wrong(String check, CheckedName name, String message, String advice) {
        findings.error(
                check,
                NamePlace.of(
                        name.template().file().source(), Math.max(1, name.line()), name.text()),
                message,
                advice);
    }

    /** A name that is none of those there are. */
    void unknown(String what, CheckedName name, Collection<String> known) {
        wrong(
                "template-unknown",
                name,
                "there is no " + what + " \"" + name.text() + "\"",
                Spelling.meant(name.text(), known)
                        + TemplateValues.choice("There are", new TreeSet<>(known)));
    }

    /**
     * A name where it is written.
     *
     * @param text the name
     * @param template the template in which it stands
     * @param line the line, counted from 1
     */
    record CheckedName(String text, ParsedTemplate template, int line) {}
}
