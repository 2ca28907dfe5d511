package org.sitegen.yaml;

import org.sitegen.finding.FileFindings;

/** A tab where YAML wants spaces. */
final class TabInIndent implements YamlMistake {

    @Override
    public boolean explains(BrokenYaml broken, FileFindings findings) {
        if (!broken.problem().contains("(TAB)")) {
            return false;
        }
        findings.error(
                "yaml-tab",
                broken.at(),
                "a tab stands here, where only spaces may stand",
                "Replace each tab by two spaces: \""
                        + broken.line().text().replace("\t", "  ")
                        + "\".");
        return true;
    }
}
