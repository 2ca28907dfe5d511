package org.sitegen.yaml;

import java.util.List;
import java.util.function.Predicate;

/** The mistakes people make in YAML; the first that explains a broken file is told. */
final class SyntaxDiagnosis {

    /** Each adds a finding and returns true if this is what broke the file. */
    private static final List<Predicate<BrokenYaml>> MISTAKES =
            List.of(
                    CharacterMistakes::tabInIndent,
                    CharacterMistakes::noBreakSpace,
                    QuoteMistakes::smartQuote,
                    QuoteMistakes::openQuote,
                    CharacterMistakes::backslash,
                    CharacterMistakes::specialStart,
                    SpaceMistakes::missingSpace,
                    BracketMistakes::extraBracket,
                    QuoteMistakes::textBehindQuote,
                    BracketMistakes::colonInBraces,
                    BracketMistakes::questionInBraces,
                    SpaceMistakes::colonInText,
                    BracketMistakes::openBracket,
                    IndentMistakes::lineWithoutField,
                    IndentMistakes::wrongIndent,
                    IndentMistakes::tooDeep);

    private SyntaxDiagnosis() {}

    static void explain(BrokenYaml broken) {
        if (MISTAKES.stream().noneMatch(mistake -> mistake.test(broken))) {
            broken.findings()
                    .error(
                            "yaml-syntax",
                            broken.at(),
                            "this cannot be read: " + broken.problem(),
                            "Compare this line and the one above with a file that works. Texts with"
                                    + " special characters need quotation marks.");
        }
    }
}
