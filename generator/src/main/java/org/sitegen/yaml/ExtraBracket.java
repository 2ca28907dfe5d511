package org.sitegen.yaml;

import org.sitegen.finding.FileFindings;

/** A bracket or brace that closes nothing. */
final class ExtraBracket implements YamlMistake {

    @Override
    public boolean explains(BrokenYaml broken, FileFindings findings) {
        boolean bracket =
                broken.problem().contains("found ']'") || broken.problem().contains("found '}'");
        if (bracket) {
            findings.error(
                    "yaml-bracket",
                    broken.at(),
                    "this bracket closes nothing",
                    "Remove it. "
                            + LineFix.replaced(broken.line().text(), broken.at().column(), 1, ""));
        }
        return bracket;
    }
}
