package org.sitegen.theme;

import java.util.Collection;
import org.sitegen.finding.Findings;
import org.sitegen.text.Spelling;

/** Tells findings about names in templates, with the place of the name in its line. */
final class Told {

    /** More help nobody. */
    private static final int MOST = 500;

    private final Findings findings;
    private int count;

    Told(Findings findings) {
        this.findings = findings;
    }

    void wrong(Walk walk, int line, String name, String check, String message, String advice) {
        count++;
        if (count > MOST) {
            return;
        }
        TemplateFile file = walk.tree().file();
        findings.error(check, Places.of(file.source(), Math.max(1, line), name), message, advice);
    }

    /** A name that is none of those there are. */
    void unknown(Walk walk, int line, String what, String name, Collection<String> known) {
        wrong(
                walk,
                line,
                name,
                "template-unknown",
                "there is no " + what + " \"" + name + "\"",
                Spelling.meant(name, known) + Values.choice("There are", known));
    }
}
