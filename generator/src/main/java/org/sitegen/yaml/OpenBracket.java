package org.sitegen.yaml;

import org.sitegen.finding.FileFindings;

/** A bracket or brace that is never closed. */
final class OpenBracket implements YamlMistake {

    @Override
    public boolean explains(BrokenYaml broken, FileFindings findings) {
        boolean open = broken.context().contains("flow");
        if (open) {
            tell(broken, findings);
        }
        return open;
    }

    private static void tell(BrokenYaml broken, FileFindings findings) {
        YamlLine line = broken.begunLine();
        boolean list = broken.context().contains("sequence");
        boolean onOneLine = broken.at().line() == broken.begun().line();
        String advice =
                onOneLine
                        ? "Put texts with brackets, braces or commas in quotation marks."
                        : LineFix.write(line.text().stripTrailing() + (list ? "]" : "}"));
        findings.error(
                "yaml-bracket",
                broken.begun(),
                "the " + (list ? "bracket \"[\"" : "brace \"{\"") + " here is not closed",
                "Close it where the list ends. " + advice);
    }
}
