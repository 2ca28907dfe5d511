package org.sitegen.yaml;

import java.util.List;
import org.sitegen.finding.FileFindings;

/** The mistakes people make in YAML; the first that explains a broken file is told. */
final class YamlMistakes {

    private static final List<YamlMistake> ALL =
            List.of(
                    new TabInIndent(),
                    new NoBreakSpace(),
                    new SmartQuote(),
                    new OpenQuote(),
                    new Backslash(),
                    new SpecialStart(),
                    new MissingSpace(),
                    new ExtraBracket(),
                    new TextBehindQuote(),
                    new ColonInBraces(),
                    new ColonInText(),
                    new OpenBracket(),
                    new ProseInFrontMatter(),
                    new WrongIndent(),
                    new TooDeep());

    private YamlMistakes() {}

    static void explain(BrokenYaml broken, FileFindings findings) {
        for (YamlMistake mistake : ALL) {
            if (mistake.explains(broken, findings)) {
                return;
            }
        }
        findings.error(
                "yaml-syntax",
                broken.at(),
                "this cannot be read: " + broken.problem(),
                "Compare this line and the one above with a file that works. Texts with special"
                        + " characters need quotation marks.");
    }
}
